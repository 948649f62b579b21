"""The subjects that leapcheck knows by name, from `data/subjects.yaml`, found in running text.

Names are matched leftmost and longest. A name that is also a common word (理想, 大众, 现代) counts
only where it is a word of its own: jieba decides, and the entry's `avoid` strings hide it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from leapcheck.data import derived, load
from leapcheck.patterns import Later, is_taken

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_DOES = Later(
    r"(?:销售|交付|排|位|售出|生产|出口|宣布|公布|表示|计划|预计|依[旧然]|仍|稳居|位[居列]|以|将|在|的)"
)
_NAMESAKES = frozenset({"group", "maker", "brand"})
_OTHER_TRADE = Later(
    r"(?:财险|财产保险|保险(?:经纪|代理|公司)|汽车金融|金融(?:科技|租赁|服务|公司)|融资租赁|置业|地产|物流|叉车"
    r"|资本(?!开支|支出|市场|金|化|性|运作|结构)|(?:慈善|公益)?基金会?)(?:有限)?(?:公司)?"
)
SHORT_NAME = 2
"""Characters of a name that may be a part of other words: 合创 in 联合创始人, 和泰 in 和泰国."""
_COMMON_NAMES = frozenset({"collective", "thing"})  # words themselves: 险企 in 保险企业 means them
_LONGEST = 16  # characters of a word that hides a name
_LONG_NAME = 4  # letters; what is shorter may be an abbreviation of something else
WORD_WINDOW = 8  # characters on either side that decide where a word ends


class Subject(NamedTuple):
    """A known subject: `kind` as in `data/subjects.yaml`, `of` the maker or group it belongs to."""

    name: str
    kind: str
    of: str | None = None
    ambiguous: bool = False


class Mention(NamedTuple):
    """A subject named at `start` of a text; `word` is how. It `owns` what is named after its 旗下."""

    start: int
    end: int
    subject: Subject
    word: str
    owns: bool = False

    def moved(self, by: int) -> Mention:
        """The same mention, counted from another place."""
        return Mention(self.start + by, self.end + by, self.subject, self.word, self.owns)


_Hider = tuple[int, int, Set[str]]  # where a word stands, and the names of the subjects that it hides


class _Tables(NamedTuple):
    automaton: AhoCorasick  # finds every word that is a name, and those that hide one
    words: Sequence[tuple[str, Subject | None]]  # what it finds; None where the word only hides a name
    hiding: Mapping[str, frozenset[str]]  # the names of the subjects that a word hides
    subjects: Mapping[str, Subject]  # by canonical name
    codes: Mapping[str, tuple[tuple[str, Subject], ...]]  # the bare codes of each maker's models
    partners: Mapping[str, Sequence[str]]  # who owns each joint venture
    cars: Mapping[str, str]  # the maker of the vehicles that are told of a firm in other trades


@derived
def _tables() -> _Tables:
    from ahocorasick_rs import AhoCorasick

    words: dict[str, Subject | None] = {}
    subjects: dict[str, Subject] = {}
    codes: dict[str, list[tuple[str, Subject]]] = {}
    cars: dict[str, str] = {}
    partners: dict[str, Sequence[str]] = {}
    hiding: dict[str, set[str]] = {}
    printed_large: dict[str, Subject] = {}
    for entry in load("subjects"):
        ambiguous = bool(entry.get("avoid") or entry.get("no"))
        subject = Subject(entry["name"], entry["kind"], entry.get("of"), ambiguous)
        subjects[subject.name] = subject
        if "cars" in entry:
            cars[subject.name] = entry["cars"]
        if "partners" in entry:
            partners[subject.name] = entry["partners"]
        for word in entry.get("avoid", ()):
            hiding.setdefault(word, set()).add(subject.name)
        for word in (subject.name, *entry.get("aliases", ())):
            words[word] = subject
            if _is_printed_large(word, subject):
                printed_large.setdefault(word.upper(), subject)
        for code in entry.get("codes", ()):
            if subject.of:
                codes.setdefault(subject.of, []).append((code, subject))
    for word in hiding:
        words.setdefault(word, None)
    for word, subject in printed_large.items():
        words.setdefault(word, subject)
    for name, items in list(codes.items()):
        owner = subjects[name].of if name in subjects else None
        if owner:
            codes.setdefault(owner, []).extend(items)  # 小米…SU7 is 小米汽车's
    longest_first = {
        maker: tuple(sorted(items, key=lambda item: -len(item[0]))) for maker, items in codes.items()
    }
    return _Tables(
        automaton=AhoCorasick(words),
        words=list(words.items()),
        hiding={word: frozenset(names) for word, names in hiding.items()},
        subjects=subjects,
        codes=longest_first,
        partners=partners,
        cars=cars,
    )


def _is_printed_large(word: str, subject: Subject) -> bool:
    """Whether papers of Taiwan write a brand in capitals: PORSCHE, LAND ROVER; not smart, no short ones."""
    return subject.kind in _NAMESAKES and word.isascii() and word[0].isupper() and len(word) >= _LONG_NAME


def subject_named(name: str) -> Subject | None:
    """The known subject with this canonical name, or None."""
    return _tables().subjects.get(name)


def model_codes(maker: str) -> tuple[tuple[str, Subject], ...]:
    """The bare model codes (C11, ET7) of a maker, for use where the maker is being spoken of."""
    return _tables().codes.get(maker, ())


def partners_of(name: str) -> Sequence[str]:
    """The names of those who own the joint venture with this name; nobody for any other subject."""
    return _tables().partners.get(name, ())


def maker_of_cars(name: str) -> str:
    """The maker of the vehicles that are told of the firm with this name: 小米汽车 of 小米集团, of all others itself."""
    return _tables().cars.get(name, name)


# 日产电芯42万颗: what is made in a day
_A_DAY = Later(r"[\u4e00-\u9fff]{0,4}\d[\d.,]*万?[颗只套片件支枚]")


def find_mentions(text: str) -> list[Mention]:
    """The known subjects named in a text in normal form, in order, without overlaps."""
    found: list[Mention] = []
    doubtful: list[Mention] = []
    reached = 0
    for mention in _named(text):
        if mention.start < reached:
            continue
        mention = _branch_of(text, mention)
        word = mention.word
        inside = (
            len(word) <= SHORT_NAME and not word[0].isascii() and mention.subject.kind not in _COMMON_NAMES
        )
        if inside and not _is_word(text, mention.start, mention.end):
            doubtful.append(mention)
        else:
            found.append(mention)
            reached = mention.end
    if not doubtful:
        return found
    told = {m.subject for m in found}
    leading = [
        m for m in doubtful if m.subject in told and _leads(text, m) and not is_taken(m.start, m.end, found)
    ]
    return sorted([*found, *leading], key=lambda m: m.start)


def _named(text: str) -> Iterator[Mention]:
    """The names that stand in a text and that no word hides, from left to right, the longest first of each place.

    The automaton would choose among them by itself, but such a one takes three times as long to build.
    """
    tables = _tables()
    names: list[Mention] = []
    hiders: list[_Hider] = []
    for which, start, end in tables.automaton.find_matches_as_indexes(text, overlapping=True):
        word, subject = tables.words[which]
        if word in tables.hiding:
            hiders.append((start, end, tables.hiding[word]))
        if subject is not None and _stands_alone(text, start, end):
            names.append(Mention(start, end, subject, word))
    hiders.sort(key=itemgetter(0))
    first = 0
    for name in sorted(names, key=lambda m: (m.start, -m.end)):
        while first < len(hiders) and hiders[first][0] < name.start - _LONGEST:
            first += 1
        if _is_hidden(name, hiders, first):
            continue
        if name.word == "日产" and _A_DAY.match(text, name.end):
            continue
        if name.word[0] == "中" and name.word[:2] != "中国" and text[name.start - 1 : name.start] == "其":
            continue  # 其中卫蓝新能源, but 其中国业务
        yield name


def _is_hidden(name: Mention, hiders: Sequence[_Hider], first: int) -> bool:
    """Whether one of the words from `first` on, which are in order, hides a name."""
    for at in range(first, len(hiders)):
        if hiders[at][0] >= name.end:
            return False
        if _hides(name, *hiders[at]):
            return True
    return False


def _hides(name: Mention, start: int, end: int, hidden: Set[str]) -> bool:
    """Whether a word hides a name: 大运会 all of 大运, 其中 the short name in 其中金额, but not 中金公司 in 年中金公司."""
    if name.subject.name not in hidden:
        return False
    if start <= name.start and name.end <= end:
        return True
    return len(name.word) <= SHORT_NAME and start < name.end and name.start < end


def _branch_of(text: str, mention: Mention) -> Mention:
    """A firm that is named after a maker and in another trade, instead of the maker: 比亚迪财险, 长城置业."""
    match = _OTHER_TRADE.match(text, mention.end) if mention.subject.kind in _NAMESAKES else None
    if match is None:
        return mention
    name = text[mention.start : match.end()]
    return Mention(mention.start, match.end(), Subject(name, "tech", mention.subject.name), name)


def _leads(text: str, mention: Mention) -> bool:
    """Whether a name that is also a word stands where whom a sentence is about stands: 日产销售3.4万辆."""
    return text[mention.start - 1 : mention.start] in ("", "。", "\n", ";") and bool(
        _DOES.match(text, mention.end)
    )


def _stands_alone(text: str, start: int, end: int) -> bool:
    """A Latin name is not the middle of a longer Latin word."""
    first, last = text[start], text[end - 1]
    before, after = text[start - 1 : start], text[end : end + 1]
    if first.isascii() and first.isalnum() and before.isascii() and before.isalnum():
        return False
    if last.isdigit() and after.isdigit():
        return False  # 坦克3000辆 is no 坦克300
    return not (last.isascii() and last.isalpha() and after.isascii() and after.isalpha())


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is a word of its own, or a run of words, in its surroundings."""
    from leapcheck.claims.words import is_crossed, segment

    at = max(0, start - WORD_WINDOW)
    around = text[at : end + WORD_WINDOW]
    if not is_crossed(around, start - at) and not is_crossed(around, end - at):
        return True
    boundaries = {at}
    for word in segment(around):
        at += len(word)
        boundaries.add(at)
    return start in boundaries and end in boundaries
