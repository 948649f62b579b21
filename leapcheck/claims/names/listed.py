"""The names of a list of like numbers, of which some are known: 甲运营49.5万台、乙运营43.8万台、丙运营13万台."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from leapcheck.claims.cues import find_cues
from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.patterns import HAN, Later, is_taken

# what a list tells of each
_ITEM = (
    rf"(?P<name>{HAN}{{2,7}}?)(?:运营|销售|交付|出口|装车|装机|生产|售出|上险|销量|产量|批发|零售)?(?:为|达)?约?"
    r"\d[\d.,]*[万亿]?(?:台|辆|家|座|套|GWh|%)"
)
_LIST_ITEM = Later(rf"(?:^|[:,、为是和及与])(?:第[一二三四五六七八九十\d]+名?)?{_ITEM}(?=[、,。;和及与]|$)")
_NO_ITEM = Later(
    r"^(?:新能源|纯电|插混|增程|燃油|海外|国内|出口|进口|乘用车|商用车)|[家仅共各其余]|合计|[两三四五]者|^[一二两三四五]|[约近超达有在]$"
)
_LISTED_FEW = 3  # items from which on a row is a list of firms, if it names one that is known


def listed_names(text: str, known: Sequence[Mention]) -> Iterator[Mention]:
    """The names of a list of like numbers in which at least one other name is known."""
    if text.count("、") + 1 < _LISTED_FEW:
        return
    run: list[re.Match[str]] = []
    for match in (*_LIST_ITEM.finditer(text), None):
        if match is not None and (not run or match.start() == run[-1].end()):
            run.append(match)
            continue
        yield from _unknown_of(run, known)
        run = [match] if match is not None else []


def _unknown_of(run: Sequence[re.Match[str]], known: Sequence[Mention]) -> Iterator[Mention]:
    starts = {m.start for m in known}
    if len(run) < _LISTED_FEW or not any(item.start("name") in starts for item in run):
        return
    for item in run:
        start, end = item.span("name")
        taken = is_taken(start, end, known)
        if not taken and not _NO_ITEM.search(item["name"]) and not find_cues(item["name"]):
            yield Mention(start, end, Subject(item["name"], "company"), item["name"])
