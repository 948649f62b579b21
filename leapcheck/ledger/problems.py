"""What is wrong with a ledger, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from leapcheck.language.messages import joined, worded

MOST_PROBLEMS = 1000
"""After so many problems reading stops: the file is no ledger, or one mistake stands in all of it."""
_LONGEST_QUOTE = 80


def shown(text: str) -> str:
    """`text` as it may stand in a message: on one line, without control characters, not too long."""
    return shown_path(text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…")


def shown_path(text: str) -> str:
    """The same for a path, which is of use only as a whole."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


class Place(NamedTuple):
    """Where something stands in a file: 1-based line and column (in characters)."""

    line: int
    column: int


NOWHERE = Place(0, 0)
"""The place of what concerns a whole file."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One error in a ledger file. `line` and `column` are 1-based, or 0 where there is nothing to point at."""

    path: str
    line: int
    column: int
    message: str
    remedy: str

    def __str__(self) -> str:
        path = shown_path(self.path)
        place = f"{path}:{self.line}:{self.column}" if self.line else path
        return worded("{place}: {message}; {remedy}", place=place, message=self.message, remedy=self.remedy)

    def to_json(self) -> dict[str, Any]:
        """The problem as one JSON object."""
        return {
            "path": self.path,
            "line": self.line,
            "column": self.column,
            "message": self.message,
            "remedy": self.remedy,
        }


class LedgerError(ValueError):
    """A ledger that cannot be used, with everything that is wrong with it: file by file, in order of place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = in_order(problems)
        super().__init__(joined([str(problem) for problem in self.problems], "{first}\n{rest}"))


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems file by file (the first complained of comes first), and in each by place."""
    given = list(problems)
    rank = {path: n for n, path in enumerate(dict.fromkeys(problem.path for problem in given))}
    return tuple(sorted(given, key=lambda problem: (rank[problem.path], problem.line, problem.column)))


class Complaints:
    """The problems found so far in one file: reading goes on after each, to find the others.

    The files of one ledger share their list of `problems`.
    """

    def __init__(self, path: str, problems: list[Problem] | None = None) -> None:
        self.path = path
        self.problems: list[Problem] = problems if problems is not None else []

    def add(self, place: Place, message: str, remedy: str) -> None:
        """Note a problem; raises LedgerError with all so far where they are too many to be worth reading."""
        if len(self.problems) == MOST_PROBLEMS:
            place, message, remedy = (
                NOWHERE,
                worded("more than {most:,} problems", most=MOST_PROBLEMS),
                worded("mend these first"),
            )
        problem = Problem(self.path, *place, message, remedy)
        if problem in self.problems:  # what the rows of a series have in common is told once
            return
        self.problems.append(problem)
        if len(self.problems) > MOST_PROBLEMS:
            raise self.error()

    def error(self) -> LedgerError:
        """Everything noted so far, to be raised."""
        return LedgerError(self.problems)


def suggestion(word: str, choices: Sequence[str], otherwise: str | None = None) -> str:
    """What to do about a word that is none of `choices`: take the nearest, or else `otherwise`."""
    from rapidfuzz import process

    found = process.extractOne(word, choices, score_cutoff=60)
    if found:
        return worded("did you mean {found}?", found=shown(found[0]))
    return otherwise or worded("use one of {choices}", choices=", ".join(choices))
