"""Finds timelines: years or months on lines of their own with what happened then on the lines beside them.

2019年        or, as text pulled out of a PDF often has it,        首款车型上市
首款车型上市                                                       2019
2021年                                                            第5万台量产车下线
第5万台量产车下线                                                   2021
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from leapcheck.claims.founded import EVENT
from leapcheck.model import Block

# 2019   2019年   2019年6月   2019.06   2019年6月18日
_MARK = re.compile(
    r"(?:19|20)\d\d ?(?:年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?|[./-]\d{1,2}(?:[./-]\d{1,2})?)?[:：]?"
)
_WORD = re.compile(r"\w")
_FEWEST = 3  # marks that make a timeline
_FARTHEST = 12  # blocks between two marks
LINE_LENGTH = 40  # characters; what is longer, or has a full stop, is a paragraph


def timelines(text: str, blocks: Sequence[Block]) -> dict[int, Block]:
    """The mark that dates a block, by the block's start, for the blocks that stand in a timeline."""
    dated: dict[int, Block] = {}
    for run in _runs(text, blocks):
        for part in _parts(text, run):
            dated |= _dated(text, part)
    return dated


def mark_words(text: str, mark: Block) -> str:
    """A mark as it would stand in a sentence: 2019 → 2019年, 2019.06 → 2019年06月."""
    year, *rest = re.findall(r"\d+", text[mark.start : mark.end])
    return f"{year}年" + "".join(f"{number}{unit}" for number, unit in zip(rest, "月日", strict=False))


def is_line(text: str, block: Block) -> bool:
    """Whether a block is one entry and no paragraph of sentences."""
    return block.end - block.start <= LINE_LENGTH and "。" not in text[block.start : block.end]


def _is_mark(text: str, block: Block) -> bool:
    return block.role == "body" and bool(_MARK.fullmatch(text[block.start : block.end].strip()))


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


def _dated(text: str, part: Sequence[Block]) -> dict[int, Block]:
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
    dated: dict[int, Block] = {}
    for i, block in enumerate(part):
        if i in marks or block.role != "body":
            continue
        beside = [m for m in marks if m > i][:1] if below else [m for m in marks if m < i][-1:]
        if not beside and before[-1:] == [i] == [first - 1]:
            beside = [first]
        if beside and abs(beside[0] - i) <= _FARTHEST and (is_line(text, block) or not below):
            dated[block.start] = part[beside[0]]
    return dated
