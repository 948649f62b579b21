"""Paragraphs of several things: digests (早间新闻精选 1、… 2、… 3、…), timelines (1966 公司成立 1971 …)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from leapcheck.claims.timelines import strung
from leapcheck.model import Block
from leapcheck.patterns import Later

_NUMBER = Later(r"(?:^|(?<=[。;!?】)” ]))(\d{1,2})[、.](?![\d ])")
_FEWEST = 3  # numbers in a row, from 1 on, that make a list of a paragraph


def items_of(text: str, block: Block) -> Iterator[Block]:
    """The items of a paragraph that numbers or dates them in a row, each as a block; any other block as it is."""
    starts = _numbered(text, block) or strung(text, block)
    if not starts:
        yield block
        return
    cuts = [block.start, *(at for at in starts if at > block.start), block.end]
    for start, end in pairwise(cuts):
        yield replace(block, start=start, end=end)


def _numbered(text: str, block: Block) -> list[int]:
    """Where the items of a paragraph begin that it numbers in a row."""
    starts: list[int] = []
    if block.role == "body":
        for match in _NUMBER.finditer(text, block.start, block.end):
            if int(match[1]) == len(starts) + 1:
                starts.append(match.start())
    return starts if len(starts) >= _FEWEST else []
