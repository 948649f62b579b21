"""Finds timelines: years or months on lines of their own with what happened then on the lines beside them.

2019年        or, as text pulled out of a PDF often has it,        首款车型上市
首款车型上市                                                       2019
2021年                                                            第5万台量产车下线
第5万台量产车下线                                                   2021

or strung together in one paragraph: 1966 公司成立 1971 首款车型上市 1985 进入北美市场
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from leapcheck.claims.event_words import EVENT
from leapcheck.model import Block
from leapcheck.patterns import Later

# 2019   2019年   2019年6月   2019.06   2019年6月18日   ●2013年6月
_MARK = Later(
    r"(?:[●•■◆▲▶★·○※] ?)?(?:19|20)\d\d ?(?:年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?|[./-]\d{1,2}(?:[./-]\d{1,2})?)?[:：]?"
)
# 1966 公司成立 1971 首款车型上市
_STRUNG = Later(
    r"(?:19|20)\d\d(?<![\dA-Za-z.,~至到—-]....)(?=:?[\u4e00-\u9fff])(?!:?[年月日万亿辆台家元款个只件人名号版型季届座条项度])"
)
_YEAR_LENGTH = 4
_STRUNG_LENGTH = 40  # characters of the shortest of them
_STRUNG_YEARS = 4  # years in order that make a timeline of a paragraph
_WORD = Later(r"\w")
_PAUSE = Later(r"[,;、。]|并|和")
_FEWEST = 3  # marks that make a timeline
_FARTHEST = 12  # blocks between two marks
LINE_LENGTH = 40  # characters; what is longer, or has a full stop, is a paragraph


@dataclass(frozen=True, slots=True)
class Entry:
    """A block of a timeline, or a part of one, and the mark that dates it."""

    block: Block
    mark: Block


def timelines(text: str, blocks: Sequence[Block]) -> dict[int, list[Entry]]:
    """The entries of the timelines in a text, by the start of the block they stand in."""
    dated: dict[int, list[Entry]] = {}
    for run in _runs(text, blocks):
        for part in _parts(text, run):
            dated |= _dated(text, part)
    for block in blocks:
        starts = strung(text, block)
        for start, end in pairwise([*starts, block.end]):
            year = replace(block, start=start, end=start + _YEAR_LENGTH)
            dated[start] = [Entry(replace(block, start=year.end, end=end), year)]
    return dated


def strung(text: str, block: Block) -> list[int]:
    """Where the entries of a timeline begin that a paragraph strings together; nowhere in other blocks."""
    if block.role != "body" or block.end - block.start < _STRUNG_LENGTH:
        return []
    found = list(_STRUNG.finditer(text, block.start, block.end))
    years, starts = [m.group() for m in found], [m.start() for m in found]
    if len(found) < _STRUNG_YEARS or years != sorted(years):
        return []
    events = sum(EVENT.search(text, start, end) is not None for start, end in pairwise(starts))
    return starts if events * 2 > len(starts) else []


def mark_words(text: str, mark: Block) -> str:
    """A mark as it would stand in a sentence: 2019 → 2019年, 2019.06 → 2019年06月."""
    year, *rest = re.findall(r"\d+", text[mark.start : mark.end])
    return f"{year}年" + "".join(f"{number}{unit}" for number, unit in zip(rest, "月日", strict=False))


def is_line(text: str, block: Block) -> bool:
    """Whether a block is one entry and no paragraph of sentences."""
    return block.end - block.start <= LINE_LENGTH and "。" not in text[block.start : block.end]


def is_mark(words: str) -> bool:
    """Whether some words are a date alone, as stands beside an entry of a timeline."""
    return _MARK.fullmatch(words.strip()) is not None


def _is_mark(text: str, block: Block) -> bool:
    return block.role == "body" and is_mark(text[block.start : block.end])


def _runs(text: str, blocks: Sequence[Block]) -> Iterator[Sequence[Block]]:
    """Stretches with marks that are near one another, what stands before the first and behind the last included."""
    marks = [i for i, block in enumerate(blocks) if _is_mark(text, block)]
    near: list[int] = []
    for i in [*marks, None]:
        if near and (i is None or i - near[-1] > _FARTHEST):
            if len(near) >= _FEWEST:
                yield blocks[max(0, near[0] - _FARTHEST) : near[-1] + _FARTHEST + 1]
            near = []
        if i is not None:
            near.append(i)


def _parts(text: str, run: Sequence[Block]) -> Iterator[list[Block]]:
    """A run cut where a line of dots or of rules parts it."""
    part: list[Block] = []
    for block in run:
        if _WORD.search(text, block.start, block.end):
            part.append(block)
        else:
            yield part
            part = []
    yield part


def _dated(text: str, part: Sequence[Block]) -> dict[int, list[Entry]]:
    """Which mark dates which block: the one above, or the one below where the first event has none above it.

    Where events stand above the first mark and below the last, the marks come first, and the line right
    above the first mark goes with it.
    """
    marks = [i for i, block in enumerate(part) if _is_mark(text, block)]
    if not marks:
        return {}
    first, last = marks[0], marks[-1]
    before = [
        i for i in range(first) if is_line(text, part[i]) and EVENT.search(text, part[i].start, part[i].end)
    ]
    after = [i for i in range(last + 1, len(part)) if EVENT.search(text, part[i].start, part[i].end)]
    below = bool(before) and not after
    dated: dict[int, list[Entry]] = {}
    for i, block in enumerate(part):
        if i in marks or block.role != "body":
            continue
        above, under = [m for m in marks if m < i][-1:], [m for m in marks if m > i][:1]
        beside = under if below else above
        if not beside and before[-1:] == [i] == [first - 1]:
            beside = [first]
        if beside and abs(beside[0] - i) <= _FARTHEST and (is_line(text, block) or not below):
            pieces = _run_together(text, block) if above and under and is_line(text, block) else [block]
            both = [*above, *under] if len(pieces) == 2 else beside
            dated[block.start] = [Entry(p, part[m]) for p, m in zip(pieces, both, strict=True)]
    return dated


def _run_together(text: str, block: Block) -> list[Block]:
    """The two entries of a line in which two columns of a page ran together: C11正式上市T03正式上市."""
    events = list(EVENT.finditer(text, block.start, block.end))
    if len(events) != 2 or events[1].end() < block.end or _PAUSE.search(text, block.start, block.end):
        return [block]
    cut = events[0].end()
    return [replace(block, end=cut), replace(block, start=cut)]
