"""A number among its words, as the rules look at it that say whether it means anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from leapcheck.compiled import compiled
from leapcheck.model import Quantity

_HAN_NUMBER = compiled(r"[一二两三四五六七八九十百千万亿半数几]")
_DIGIT = compiled(r"\d")
_REACH_AFTER = 12  # characters


class Number(NamedTuple):
    """A number, the text up to it (`before`) and the characters right behind it (`after`).

    `word` is its unit or classifier as written, `han` says that it has no figures: 三家.
    """

    quantity: Quantity
    text: str
    before: str
    after: str
    word: str
    han: bool

    @property
    def hedged(self) -> bool:
        """Whether words bound it or make it round: 近十家, 二十余家."""
        return self.quantity.relation not in ("exact", "range")


Rule = Callable[[Number], bool]


def look_at(quantity: Quantity, text: str) -> Number:
    """A number of a text with the words at its sides."""
    after = text[quantity.end : quantity.end + _REACH_AFTER]
    han = not _DIGIT.search(quantity.text) and _HAN_NUMBER.search(quantity.text) is not None
    return Number(quantity, text, text[: quantity.start], after, quantity.noun or "", han)
