"""Searching with regular expressions: patterns for later, where something can begin, the last match, what is taken."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Protocol

from leapcheck.compiled import compiled, declare

HAN = r"[\u4e00-\u9fff]"
"""A Chinese character, as it stands in a pattern."""
THAN = r"(?:较|比(?!亚迪|利时|克电|德文))"
"""What something is compared with comes behind it; the names that begin with 比 compare nothing."""
CLAUSE_EDGE = r",;。:】>\s"
"""What a clause begins behind, the heads of flashes included, as characters of a class in a pattern."""
_Search = Callable[..., re.Match[str] | None]


class Later:
    """A regular expression with the methods of `re.Pattern`, compiled when it is first used.

    One article asks for half of ours. Those that every sentence asks for are better compiled at once: their
    methods are found faster.
    """

    compiled: re.Pattern[str]
    search: _Search
    match: _Search
    fullmatch: _Search
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[Any]]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, flags
        declare(pattern, flags)

    def __getattr__(self, name: str) -> Any:
        """What is not there yet: the compiled pattern, or a method of it, which is kept from then on."""
        made = compiled(self.pattern, self.flags) if name == "compiled" else getattr(self.compiled, name)
        setattr(self, name, made)
        return made


Pattern = re.Pattern[str] | Later


class Words:
    """Some words, written as alternatives of a pattern: whether a text has one is found faster than by `re`."""

    def __init__(self, words: str) -> None:
        self.words = tuple(words.split("|"))

    def search(self, text: str) -> bool:
        """Whether a text has one of the words."""
        return any(map(text.__contains__, self.words))


def beginning(followed: Mapping[str, str]) -> re.Pattern[str]:
    r"""A pattern for one of some characters and what must follow it; it matches the character alone.

    `followed` has sets of characters as they stand inside brackets (`"今去\d"`), each with the pattern of
    what follows, "" for anything. `re` goes from one such character to the next at once, while it tries a
    pattern that begins with alternatives at every place of the text.
    """
    ways = (f"[{first}](?={after})" for first, after in followed.items())
    # looked back at, all ways that begin with another character are passed over at once
    return compiled(f"[{''.join(followed)}](?<={'|'.join(ways)})")


def last_match(pattern: Pattern, text: str, end: int | None = None) -> re.Match[str] | None:
    """The last of the matches that follow one another in `text[:end]`."""
    last = None
    for match in pattern.finditer(text, 0, len(text) if end is None else end):
        last = match
    return last


class Found(Protocol):
    """What was found in a text, from `start` up to `end`: a mention, a market, a time, a quantity."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def is_taken(start: int, end: int, found: Iterable[Found]) -> bool:
    """Whether anything found before has a part of `text[start:end]`."""
    return any(f.start < end and start < f.end for f in found)
