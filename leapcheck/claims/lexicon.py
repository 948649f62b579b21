"""The subjects that leapcheck knows by name, from `data/subjects.yaml`, found in running text.

Names are matched leftmost and longest. A name that is also a common word (理想, 大众, 现代) counts
only where it is a word of its own: jieba decides, and the entry's `avoid` strings hide it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from leapcheck.data import derived, load
from leapcheck.patterns import Later

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


class _Tables(NamedTuple):
    automaton: AhoCorasick  # finds every word that is a name, and those that hide one
    words: Sequence[tuple[str, Subject | None]]  # what it finds; None where the word hides a name
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
    hidden: list[str] = []
    printed_large: dict[str, Subject] = {}
    for entry in load("subjects"):
        ambiguous = bool(entry.get("avoid") or entry.get("no"))
        subject = Subject(entry["name"], entry["kind"], entry.get("of"), ambiguous)
        subjects[subject.name] = subject
        if "cars" in entry:
            cars[subject.name] = entry["cars"]
        if "partners" in entry:
            partners[subject.name] = entry["partners"]
        hidden += entry.get("avoid", ())
        for word in (subject.name, *entry.get("aliases", ())):
            words[word] = subject
            if _is_printed_large(word, subject):
                printed_large.setdefault(word.upper(), subject)
        for code in entry.get("codes", ()):
            if subject.of:
                codes.setdefault(subject.of, []).append((code, subject))
    for word in hidden:
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
    return _Tables(AhoCorasick(words), list(words.items()), subjects, longest_first, partners, cars)


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
    tables = _tables()
    found: list[Mention] = []
    doubtful: list[Mention] = []
    for start, end, which in _occurrences(text, tables.automaton):
        word, subject = tables.words[which]
        if subject is None or not _stands_alone(text, start, end):
            continue
        if word == "日产" and _A_DAY.match(text, end):
            continue
        mention = _branch_of(text, Mention(start, end, subject, word))
        if subject.ambiguous and len(word) <= 2 and not word[0].isascii() and not _is_word(text, start, end):
            doubtful.append(mention)
        else:
            found.append(mention)
    leading = [m for m in doubtful if _leads(text, m) and any(f.subject == m.subject for f in found)]
    return sorted([*found, *leading], key=lambda m: m.start) if leading else found


def _occurrences(text: str, automaton: AhoCorasick) -> Iterator[tuple[int, int, int]]:
    """Where words stand in a text, and which: the leftmost, of several there the longest, none overlapping.

    The automaton would choose so by itself, but such a one takes three times as long to build.
    """
    reached = 0
    found = automaton.find_matches_as_indexes(text, overlapping=True)
    for start, back, which in sorted([(start, -end, which) for which, start, end in found]):
        if start >= reached:
            reached = -back
            yield start, reached, which


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
