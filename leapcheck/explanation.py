"""What `leapcheck explain` says: a finding, a statement or a pair of statements, taken to pieces.

Frozen records like those of `model.py`, made by `checking/explaining.py` and shown by `reporting`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from leapcheck.language.messages import term, worded
from leapcheck.model import Claim, Entry, Finding


@dataclass(frozen=True, slots=True)
class Reading:
    """One field of a statement: what it holds, as JSON has it, and how that was read or is compared."""

    field: str
    value: Any
    how: str = ""

    def to_json(self) -> dict[str, Any]:
        """The reading as one JSON object."""
        return {"field": self.field, "value": self.value, "how": self.how}


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim or a ledger entry with the reading of each of its fields."""

    of: Claim | Entry
    readings: Sequence[Reading]

    def to_json(self) -> dict[str, Any]:
        """The statement with its id, its place and its fields."""
        of = self.of
        readings = [reading.to_json() for reading in self.readings]
        if isinstance(of, Claim):
            page = {"page": of.page} if of.page else {}
            place = {"path": of.path, **page, "line": of.line, "column": of.column}
            return {"claim": of.id, **place, "sentence": of.sentence, "quote": of.quote, "fields": readings}
        sources = [
            {"title": c.title, "publisher": c.publisher, "date": c.date, "address": c.address}
            for c in of.sources
        ]
        place = {"path": of.path, "line": of.line}
        return {"ledger": of.id, **place, "fields": readings, "sources": sources, "derived": list(of.derived)}


@dataclass(frozen=True, slots=True)
class Side:
    """The statements that took one part in a finding, the one that it was reckoned with first."""

    role: str
    statements: Sequence[Statement]

    def to_json(self) -> dict[str, Any]:
        """The side as one JSON object."""
        return {"role": self.role, "statements": [s.to_json() for s in self.statements]}


def role_in_words(role: str) -> str:
    """The part that a side takes: `stated`, `part 2`."""
    name, space, number = role.replace("_", " ").rpartition(" ")
    if space and number.isdigit():
        return worded("{role} {n}", role=term("part", name), n=number)
    return term("part", role.replace("_", " "))


@dataclass(frozen=True, slots=True)
class FindingExplained:
    """A finding: its rule, its sides, the reckoning, and how sure it is.

    `comparable` says in sentences why the sides may be compared. `start` is the confidence before the
    `doubts`, each with the share of it that it took (0 to 1), and `severity` says where the severity
    comes from.
    """

    finding: Finding
    title: str
    compares: str
    sides: Sequence[Side]
    steps: Sequence[str]
    comparable: Sequence[str]
    start: float
    doubts: Mapping[str, float]
    severity: str

    def to_json(self) -> dict[str, Any]:
        """The explanation as one JSON object."""
        return {
            "kind": "finding",
            "finding": self.finding.to_json(),
            "rule": {"code": self.finding.rule, "title": self.title, "compares": self.compares},
            "sides": [side.to_json() for side in self.sides],
            "steps": list(self.steps),
            "comparable": list(self.comparable),
            "confidence": {
                "start": round(self.start, 2),
                "doubts": dict(self.doubts),
                "result": self.finding.confidence,
            },
            "severity": self.severity,
        }


@dataclass(frozen=True, slots=True)
class Bearing:
    """What one statement (`of`) has to do with another.

    `reason` says why they are comparable, or why not; `numbers` how their intervals compare, None where
    that would mean nothing; `agrees` whether they meet, `held` whether they were held against each other,
    and why not. `findings` holds the ids of the findings that name both.
    """

    of: Claim | Entry
    comparable: bool
    reason: str
    penalty: float = 0.0
    numbers: str | None = None
    agrees: bool | None = None
    held: str | None = None
    findings: Sequence[str] = ()

    def to_json(self) -> dict[str, Any]:
        """The bearing as one JSON object."""
        return {
            "claim" if isinstance(self.of, Claim) else "ledger": self.of.id,
            "comparable": self.comparable,
            "reason": self.reason,
            "penalty": self.penalty,
            "numbers": self.numbers,
            "agrees": self.agrees,
            "held": self.held,
            "findings": list(self.findings),
        }


@dataclass(frozen=True, slots=True)
class StatementExplained:
    """A claim or an entry: its readings, the findings it has a part in, and what lies nearest to it.

    `nearest` are ledger entries for a claim, claims for a ledger entry.
    """

    statement: Statement
    findings: Sequence[Finding]
    nearest: Sequence[Bearing]

    def to_json(self) -> dict[str, Any]:
        """The explanation as one JSON object."""
        return {
            "kind": "claim" if isinstance(self.statement.of, Claim) else "ledger",
            "statement": self.statement.to_json(),
            "findings": [finding.to_json() for finding in self.findings],
            "nearest": [bearing.to_json() for bearing in self.nearest],
        }


@dataclass(frozen=True, slots=True)
class PairExplained:
    """Two statements, and what the second one has to do with the first."""

    first: Statement
    second: Statement
    bearing: Bearing

    def to_json(self) -> dict[str, Any]:
        """The explanation as one JSON object."""
        return {
            "kind": "pair",
            "statements": [self.first.to_json(), self.second.to_json()],
            "comparison": self.bearing.to_json(),
        }


Explanation = FindingExplained | StatementExplained | PairExplained
