"""The districts, counties and small towns of China, by their full names: 江苏省常州市金坛区, 沭阳县, 桐城市.

A text that has named one in full may go on with the short name: 沭阳.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from leapcheck.claims.lexicon import Mention, Subject, subject_named
from leapcheck.claims.words import is_word
from leapcheck.compiled import compiled
from leapcheck.data import derived, load
from leapcheck.patterns import Later

_RANK = compiled(
    "[县区市旗](?!域|间|别|块|分|级|长(?![安沙春城])|场|值|面|民|委|占|内|外|中心|[^,。;]{0,3}示范)"
)
_LONGEST = 5  # characters of a name in the data
_SHORTEST_CORE = 2  # characters of the short name of a county: 沭阳
# 此次黄陂区集中开工…, 去年丹阳县实现…: a district that a clause tells of, whether the data have it or not
_TOLD = Later(
    r"(?:^|[,。;:\n]|[此本]次|[今去]年|[昨近]日|目前|[其当]中|[\d一二三四][月日年季度])([\u4e00-\u9fff]{2}[区县])"
    r"(?=集中|举行|召开|签约|新开工|新签约|共|引进|落户|累[计积]|实现|完成|规上|规模以上|前[一二三四\d]|[上下]半年|[今去]年|工业|汽车(?!城)|新能源|新增|推进|建成)"
)
_NONE = Later(
    r"^(?:全|各|该|本|我|这|两|多|某|城|郊|市|省|园|社|地|景|山|厂|港|特|新|主|老|片)|(?:[厂园地社景港山校片])区$"
)


@derived
def _parents() -> Mapping[str, str]:
    """The city or province of each division; 中国 where several have the name."""
    parents: dict[str, str] = {}
    for parent, names in load("divisions").items():
        for name in names:
            parents[name] = "中国" if name in parents else parent
    return parents


def divisions(text: str, known: Sequence[Mention]) -> list[Mention]:
    """The districts, counties and small towns that a text names, each from the province or city before it on."""
    ends = [match.end() for match in _RANK.finditer(text)]
    if not ends:
        return []
    places = [m for m in known if m.subject.kind == "place"]
    found = [m for end in ends if (m := _ending(end, text, places))]
    taken = {m.end for m in found}
    found += [m for m in _told(text) if m.end not in taken]
    return found + list(_in_short(text, found))


def _ending(end: int, text: str, places: Sequence[Mention]) -> Mention | None:
    """The longest name of the data that ends at `end`, if no known place lies across its beginning."""
    parents = _parents()
    for start in range(max(0, end - _LONGEST), end - 1):
        name = text[start:end]
        if name not in parents:
            continue
        before = bisect_right(places, start, key=lambda m: m.start) - 1
        if before >= 0 and places[before].start < start < places[before].end:
            return None  # 云南山区
        begins = _beginning(start, text, places[: before + 1])
        return Mention(begins, end, _named(name, parents[name]), name)
    return None


def _named(name: str, parent: str) -> Subject:
    """The place of a name: that of the lexicon, where it has it (嘉定区 is 嘉定), or a new one."""
    known = subject_named(name[:-1])
    if known is not None and known.kind == "place" and known.of == parent:
        return known
    return Subject(name.removesuffix("市"), "place", parent)


def _beginning(start: int, text: str, places: Sequence[Mention]) -> int:
    """Where the places begin that a division at `start` is told with: 江苏省常州市金坛区."""
    for place in reversed(places):
        if text[place.end : start] not in ("", "省", "市"):
            break
        start = place.start
    return start


def _told(text: str) -> Iterator[Mention]:
    for match in _TOLD.finditer(text):
        if not _NONE.search(match[1]):
            yield Mention(*match.span(1), Subject(match[1], "place", "中国"), match[1])


def _in_short(text: str, found: Sequence[Mention]) -> Iterator[Mention]:
    """The counties and towns that a text goes on to call by their short names."""
    for name, subject in {m.word: m.subject for m in found if not m.word.endswith("区")}.items():
        core = name[:-1]
        if len(core) < _SHORTEST_CORE or is_word(core):
            continue
        for match in re.finditer(core, text):
            yield Mention(*match.span(), subject, core)
