"""Searching with regular expressions: the places where something can begin, the last match."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property


class Later:
    """A pattern that few texts ask for: it is compiled when the first of them does."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.pattern)

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """As `re.Pattern.search`."""
        return self.compiled.search

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """As `re.Pattern.match`."""
        return self.compiled.match

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """As `re.Pattern.finditer`."""
        return self.compiled.finditer


def beginning(followed: Mapping[str, str]) -> re.Pattern[str]:
    r"""A pattern for one of some characters and what must follow it; it matches the character alone.

    `followed` has sets of characters as they stand inside brackets (`"今去\d"`), each with the pattern of
    what follows, "" for anything. `re` goes from one such character to the next at once, while it tries a
    pattern that begins with alternatives at every place of the text.
    """
    ways = (f"(?<=[{first}])(?={after})" for first, after in followed.items())
    return re.compile(f"[{''.join(followed)}](?:{'|'.join(ways)})")


def last_match(pattern: re.Pattern[str], text: str, end: int | None = None) -> re.Match[str] | None:
    """The last of the matches that follow one another in `text[:end]`."""
    last = None
    for match in pattern.finditer(text, 0, len(text) if end is None else end):
        last = match
    return last
