"""A name among the words of its sentence, as the rules look at it that say whether it is only spoken of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from leapcheck.claims.lexicon import Mention
from leapcheck.patterns import Later

_REACH_BEFORE = 6  # characters
_BEFORE_A_CLAUSE = frozenset(("", *",;。"))


class Name(NamedTuple):
    """A name that stands from `start` up to `end` of a text, and the characters right `before` it."""

    text: str
    start: int
    end: int
    before: str
    mention: Mention

    @property
    def opens_its_clause(self) -> bool:
        """Whether no word of its clause stands before it."""
        return self.before[-1:] in _BEFORE_A_CLAUSE

    def stands_between(self, sides: Sides) -> bool:
        """Whether the words of one of some pairs stand on both sides of it."""
        for before, after in sides:  # noqa: SIM110  (a generator would cost as much as the pairs)
            if self.before.endswith(before) and after.match(self.text, self.end):
                return True
        return False

    def stands_in(self, pattern: Later) -> bool:
        """Whether it stands in the group of one of a pattern's matches: 与甲、乙签署协议,拟收购…"""
        spans = (m.span(m.lastindex or 0) for m in pattern.finditer(self.text))
        return any(start <= self.start and self.end <= end for start, end in spans)


Sides = Iterable[tuple[tuple[str, ...], Later]]
"""Words that a name follows, any one of them, each time with what it is followed by."""

Rule = Callable[[Name], bool]


def look_at(text: str, mention: Mention) -> Name:
    """A name of a text with the words before it."""
    start = mention.start
    return Name(text, start, mention.end, text[max(0, start - _REACH_BEFORE) : start], mention)
