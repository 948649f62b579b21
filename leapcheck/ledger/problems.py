"""What is wrong with a ledger, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_LONGEST_QUOTE = 80


def shown(text: str) -> str:
    """`text` as it may stand in a message: on one line, without control characters, not too long."""
    if len(text) > _LONGEST_QUOTE:
        text = text[: _LONGEST_QUOTE - 1] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


@dataclass(frozen=True, slots=True)
class Problem:
    """One error in a ledger file. `line` is 1-based, or 0 where the file has no lines to point at."""

    path: str
    line: int
    message: str
    remedy: str

    def __str__(self) -> str:
        place = f"{shown(self.path)}:{self.line}" if self.line else shown(self.path)
        return f"{place}: {self.message}; {self.remedy}"


class LedgerError(ValueError):
    """A ledger that cannot be used, with everything that is wrong with it, in the order of its lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(problems, key=lambda problem: problem.line))
        super().__init__("\n".join(map(str, self.problems)))


class Complaints:
    """The problems found so far in one file: reading goes on after each, to find the others."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def add(self, line: int, message: str, remedy: str) -> None:
        """Note a problem at a 1-based line."""
        self.problems.append(Problem(self.path, line, message, remedy))

    def error(self) -> LedgerError:
        """Everything noted so far, to be raised."""
        return LedgerError(self.problems)


def suggestion(word: str, choices: Sequence[str], otherwise: str | None = None) -> str:
    """What to do about a word that is none of `choices`: take the nearest, or else `otherwise`."""
    from rapidfuzz import process

    found = process.extractOne(word, choices, score_cutoff=60)
    if found:
        return f"did you mean {shown(found[0])}?"
    return otherwise or "use one of " + ", ".join(choices)
