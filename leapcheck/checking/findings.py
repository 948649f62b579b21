"""From a comparison to a finding: confidence, severity, a stable id, and numbers in words."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from leapcheck.amounts import amount
from leapcheck.checking.assertions import Assertion
from leapcheck.checking.intervals import stated
from leapcheck.checking.units import factor_of, first_unit_of
from leapcheck.language.messages import joined, term, worded
from leapcheck.model import Claim, Finding, Severity, Verdict, json_number
from leapcheck.phrases import of_subject, period_in_words, qualifier_in_words

SURE = 0.95
"""The confidence of a comparison that leaves nothing open; every doubt takes its share of it."""
ERROR_FROM, WARNING_FROM, NOTE_FROM = 0.8, 0.5, 0.25
"""The least confidence of an error, of a warning, and of being reported at all."""

_SEVERITIES: tuple[Severity, ...] = ("note", "warning", "error")
_WEIGHTS = ((Decimal(10**8), "亿"), (Decimal(10**4), "万"))


@dataclass(slots=True)
class Draft:
    """A finding before it has its id: the assertions it names, and the most severe it may become.

    Its message ends without a full stop.
    """

    rule: str
    verdict: Verdict
    confidence: float
    message: str
    claims: Sequence[Assertion]
    evidence: Mapping[str, Any] = field(default_factory=dict)
    ledger: str | None = None
    at_most: Severity = "error"

    def finding(self) -> Finding:
        """The finished finding."""
        claims = _ordered(self.claims)
        severity = severity_of(self.verdict, self.confidence, self.at_most)
        return Finding(
            f"{self.rule}-{_fingerprint(self)}",
            self.rule,
            self.verdict,
            severity,
            round(min(self.confidence, 1.0), 2),
            worded("{said}.", said=self.message),
            tuple(a.id for a in claims),
            self.ledger,
            self.evidence,
        )


def severity_of(verdict: Verdict, confidence: float, at_most: Severity = "error") -> Severity:
    """A conflict is an error, a warning or a note by its confidence; everything else is a note."""
    if verdict != "conflict":
        return "note"
    rank = (confidence >= WARNING_FROM) + (confidence >= ERROR_FROM)
    return _SEVERITIES[min(rank, _SEVERITIES.index(at_most))]


def _ordered(claims: Sequence[Assertion]) -> list[Assertion]:
    """Claims once each, entries left out, in the order in which they were given."""
    return list({a.id: a for a in claims if isinstance(a.of, Claim)}.values())


def _fingerprint(draft: Draft) -> str:
    """A digest of the rule, the verdict and what the claims say, not of where they stand."""
    said = sorted({json.dumps(normalized(a), ensure_ascii=False, sort_keys=True) for a in draft.claims})
    text = "\n".join([draft.rule, draft.verdict, draft.ledger or "", *said])
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def normalized(a: Assertion) -> dict[str, Any]:
    """What a statement says, whoever says it and wherever: the part of it that a baseline may keep."""
    return {
        "subject": a.subject,
        "metric": a.metric,
        "value": a.value.to_json(),
        "period": a.of.period,
        "qualifiers": dict(a.qualifiers),
        "modality": a.modality,
    }


def with_unique_ids(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, where two of one id stand apart by -2, -3 in the order given."""
    seen: dict[str, int] = {}
    result = []
    for finding in findings:
        count = seen[finding.id] = seen.get(finding.id, 0) + 1
        result.append(finding if count == 1 else replace(finding, id=f"{finding.id}-{count}"))
    return result


def side(members: Sequence[Assertion], sources: Mapping[Any, str]) -> dict[str, Any]:
    """One side of a comparison as evidence: its number, its claims or its entry, and its sources."""
    first = members[0]
    entry = {} if isinstance(first.of, Claim) else {"ledger": first.id}
    return {
        **entry,
        **number_of(first),
        "claims": [a.id for a in _ordered(members)],
        "sources": sorted({sources.get(a.article, "") for a in members if a.article is not None}),
    }


def operand(a: Assertion) -> dict[str, Any]:
    """A statement that an arithmetic rests on as evidence: its id (`claim` or `ledger`) and its number."""
    return {"claim" if isinstance(a.of, Claim) else "ledger": a.id, **number_of(a)}


def number_of(a: Assertion) -> dict[str, Any]:
    """A statement's number as evidence: as worded, the interval it is compared in, and that one's unit.

    Where a date is compared, the interval is its first and its last day.
    """
    if a.kind == "event" or a.metric == "milestone":
        days = [str(a.when.start or ".."), str(a.when.end or "..")] if a.when else None
        return {"value": value_text(a), "interval": days, "unit": "date"}
    ends = [plain(a.interval.low), plain(a.interval.high)] if a.interval else None
    return {"value": value_text(a), "interval": ends, "unit": first_unit_of(a.value.unit)}


def step(expression: str, value: Decimal, unit: str, bound: str | None = None) -> dict[str, Any]:
    """One step of a reckoning as evidence: what is reckoned and what it comes to, in `unit`.

    `bound` is None for the numbers as written, `low` and `high` for the ends of what they stand for.
    """
    return {"expression": expression, "value": plain(Decimal(short(value))), "unit": unit, "bound": bound}


def plain(number: Decimal | str | None) -> int | float | str | None:
    """A decimal for JSON."""
    return json_number(number)


def value_text(a: Assertion) -> str:
    """A statement's number: as quoted, or from the ledger's value; the day of a milestone."""
    if a.when is not None and a.metric == "milestone":
        return worded("{number} ({day})", number=a.quote or plain(a.value.low), day=a.of.period)
    if a.quote:
        return a.quote
    return amount(a.value)


def about(a: Assertion) -> str:
    """What a statement is about, for the beginning of a message: 零跑汽车 sales 2025 (region 欧洲)."""
    metric: str = term("metric", a.metric)
    if a.of.modality not in ("actual", "capability"):
        metric = worded("{modality} {metric}", modality=term("modality", a.of.modality), metric=metric)
    if a.of.period and a.metric != "milestone":
        period = period_in_words(a.of.period)
        said = of_subject(a.of.subject, metric, period)
    else:
        said = worded("{subject} {metric}", subject=a.of.subject, metric=metric)
    details = joined([qualifier_in_words(*pair) for pair in sorted(a.of.qualifiers.items())])
    return worded("{about} ({details})", about=said, details=details) if details else said


def in_short(a: Assertion) -> str:
    """What a reckoned statement is about, for the beginning of a message: 零跑汽车 yoy 2025."""
    period = period_in_words(a.of.period) if a.of.period else ""
    return of_subject(a.of.subject, term("metric", a.metric), period)


def with_notes(message: str, notes: Sequence[str]) -> str:
    """A message with the first two notes on what was left open."""
    if not notes:
        return message
    return worded("{said} ({notes})", said=message, notes=joined(notes[:2], "{first}; {rest}"))


def place(a: Assertion) -> str:
    """Where a statement stands: path:line, or the ledger."""
    return f"{a.of.path}:{a.of.line}" if isinstance(a.of, Claim) else worded("ledger {id}", id=a.of.id)


def short(number: Decimal, digits: int = 6) -> str:
    """A number in at most so many significant digits, without needless zeros: 51.49, 98.2333, 1000000."""
    if number == number.to_integral_value():
        return f"{int(number)}"
    places = max(digits - max(number.adjusted() + 1, 1), 1)
    rounded = number.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_EVEN).normalize()
    return f"{rounded:f}"


def common_numbers(statements: Sequence[Assertion]) -> list[Decimal]:
    """The stated numbers: in their own unit where all share it, else in the first of their dimension."""
    numbers = [number if (number := stated(a.value)) is not None else Decimal(0) for a in statements]
    if len({a.value.unit for a in statements}) == 1:
        return numbers
    return [n * factor_of(a.value.unit) for n, a in zip(numbers, statements, strict=True)]


def in_own_unit(statements: Sequence[Assertion], ends: Sequence[Decimal]) -> list[Decimal]:
    """Ends of intervals as `common_numbers` gives numbers: in the statements' own unit where all share it."""
    units = {a.value.unit for a in statements}
    factor = factor_of(units.pop()) if len(units) == 1 else Decimal(1)
    return [end / factor for end in ends]


def weight_of(numbers: Sequence[Decimal]) -> tuple[Decimal, str]:
    """The 亿 or 万 that several numbers are best written in, with its word; 1 and nothing for small ones."""
    least = min((abs(n) for n in numbers if n), default=Decimal(0))
    return next(((weight, word) for weight, word in _WEIGHTS if least >= weight), (Decimal(1), ""))


def weighed(numbers: Sequence[Decimal]) -> list[str]:
    """Several numbers in one weight, as an arithmetic shows them: 623.89 and 78.2 (亿)."""
    weight, word = weight_of(numbers)
    return [short(n / weight, 8) + word for n in numbers]


def bare(numbers: Sequence[Decimal]) -> list[str]:
    """Several numbers in one weight that is left unsaid, for quotients: 623.89 and 78.2."""
    weight, _ = weight_of(numbers)
    return [short(n / weight, 8) for n in numbers]
