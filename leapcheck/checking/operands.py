"""Operands of an arithmetic, amounts and dates: where they are looked for, and whether they fit together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.events import End
from leapcheck.checking.intervals import Interval
from leapcheck.checking.material import MOST_STATEMENTS, Material
from leapcheck.checking.names import Likeness, likeness
from leapcheck.checking.period import Period
from leapcheck.language.messages import worded
from leapcheck.model import Claim, Entry

HUNDRED = Decimal(100)
_NARROWING = ("product", "region", "powertrain", "channel", "basis", "part", "per", "condition", "noun")


class Tier(IntEnum):
    """Where an operand was found, the surest first."""

    SENTENCE = 0
    NEAR = 1
    ARTICLE = 2
    LEDGER = 3
    ELSEWHERE = 4


SURENESS = {Tier.SENTENCE: 0.95, Tier.NEAR: 0.88, Tier.ARTICLE: 0.75, Tier.LEDGER: 0.85, Tier.ELSEWHERE: 0.5}
"""How sure a reckoning is with an operand from there: an article's own numbers belong together, other
articles may count differently."""


FOUND_IN = {
    Tier.SENTENCE: worded("the same sentence"),
    Tier.NEAR: worded("a sentence near by"),
    Tier.ARTICLE: worded("elsewhere in the article"),
    Tier.LEDGER: worded("the ledger"),
    Tier.ELSEWHERE: worded("another article"),
}
"""Where an operand was found, in words."""


@dataclass(frozen=True, slots=True)
class Operand:
    """A statement that goes into an arithmetic, where it was found, and whether it fits to the letter."""

    of: Assertion
    tier: Tier
    strict: bool = True


def search(
    material: Material,
    a: Assertion,
    metrics: Iterable[str],
    period: Period | None,
    subject: str | None = None,
) -> Iterator[Operand]:
    """What is said of some metrics of the subject of `a` for exactly one period, the nearest first.

    First the sentences around `a`, then the rest of its article, then the ledger, then other articles.
    """
    subject, wanted = a.subject, set(metrics)
    seen: set[str] = {a.id}
    for b in material.near(a):
        if b.subject == subject and b.metric in wanted and b.period == period and _is_amount(b):
            seen.add(b.id)
            same = material.sentence_number(b) == material.sentence_number(a)
            yield Operand(b, Tier.SENTENCE if same else Tier.NEAR)
    rest = [b for metric in sorted(wanted) for b in material.stated_for(a, metric, period)]
    others = {b.id: b for b in rest if b.id not in seen}.values()
    yield from sorted((Operand(b, _tier(a, b)) for b in others if _is_amount(b)), key=lambda o: o.tier)


def _is_amount(a: Assertion) -> bool:
    return a.interval is not None and a.modality in ("actual", "forecast", "target")


def _tier(a: Assertion, b: Assertion) -> Tier:
    if isinstance(b.of, Entry):
        return Tier.LEDGER
    return Tier.ARTICLE if b.article == a.article else Tier.ELSEWHERE


def fit(a: Assertion, b: Assertion, keys: Iterable[str] = _NARROWING) -> bool | None:
    """Whether two statements are narrowed in the same way: True to the letter, None loosely, False not.

    Loosely: one says in its own words, or not at all, what the other says (储能业务, 储能产品).
    """
    strict = True
    for key in keys:
        one, other = a.qualifiers.get(key), b.qualifiers.get(key)
        if one == other:
            continue
        if one is None or other is None:
            if key in ("powertrain", "channel", "basis", "per", "condition"):
                return False
            strict = False
            continue
        match likeness(one, other):
            case Likeness.SAME | Likeness.ALIKE:
                continue
            case Likeness.NARROWER:
                strict = False
            case _ if key in ("product", "noun", "part") and one[:2] == other[:2]:
                strict = False
            case _:
                return False
    return True if strict else None


def quotient(a: Interval, b: Interval) -> Interval | None:
    """All quotients of two intervals of positive numbers; None where one may be 0 or below."""
    if b.low is None or b.low <= 0 or (a.low is not None and a.low < 0):
        return None
    low = None if a.low is None or b.high is None else a.low / b.high
    high = None if a.high is None else a.high / b.low
    return Interval(low, high)


def bounded_quotient(a: Interval, b: Interval) -> Interval | None:
    """All quotients where the divisor may be open above: then they reach down to 0."""
    result = quotient(a, b)
    return Interval(Decimal(0), result.high) if result and result.low is None else result


def total(parts: Iterable[Interval]) -> Interval:
    """All sums of numbers from some intervals."""
    low: Decimal | None = Decimal(0)
    high: Decimal | None = Decimal(0)
    for part in parts:
        low = None if low is None or part.low is None else low + part.low
        high = None if high is None or part.high is None else high + part.high
    return Interval(low, high)


def is_amount(a: Assertion) -> bool:
    """Whether a statement is an amount that parts and wholes are made of, not a rate or a date."""
    return (
        a.interval is not None and a.dimension not in ("percent", "pp", "times", "date") and a.kind != "span"
    )


def dates_of(end: End, span: Assertion, material: Material) -> Iterator[Operand]:
    """All dated statements of an end: of the span's own article, of the ledger, of other articles."""
    said = material.milestones(span, end.nth) if end.nth is not None else material.everywhere(span, "founded")
    found = [
        Operand(a, _tier(span, a))
        for a in said[:MOST_STATEMENTS]
        if a.when is not None and a.when.start and a.when.end and _is_end(a, end, span)
    ]
    yield from sorted(found, key=lambda o: _preference(o, span))


def _preference(o: Operand, span: Assertion) -> tuple[Tier, int, bool, int]:
    """The nearest come first; of dates as exact as each other those of an ordinal, which says what it is."""
    bare = isinstance(o.of.of, Claim) and not o.of.quote.startswith(("第", "首"))
    return o.tier, _length(o.of.when), bare, abs(o.of.order - span.order)


def _is_end(a: Assertion, end: End, span: Assertion) -> bool:
    if end.nth is not None:
        same = end.nth == 1 or a.qualifiers.get("product") == span.qualifiers.get("product")
        return same and (a.event == end.event or a.event is None or end.event is None)
    if a.event != end.event or a.modality != span.modality:
        return False
    return all(
        a.qualifiers.get(key) == span.qualifiers.get(key) for key in ("product", "part", "counterparty")
    )


def _length(period: Period | None) -> int:
    return (period.length if period else None) or 10**6


def best_date(end: End, span: Assertion, material: Material) -> Operand | None:
    """The date of an end: the nearest statement of it, or a more exact one that fits into that.

    An entry that was reckoned from a span that says what this span says proves nothing of it.
    """
    best: Operand | None = None
    for operand in dates_of(end, span, material):
        if is_circular(operand.of, span, material):
            continue
        if best is None:
            best = operand
            continue
        inner, outer = operand.of.when, best.of.when
        if inner and outer and inner.within(outer) and _length(inner) < _length(outer):
            best = operand
    return best


def is_circular(a: Assertion, span: Assertion, material: Material) -> bool:
    """Whether an entry goes back to a span entry with the value that the claimed span has."""
    if not isinstance(a.of, Entry) or not a.of.derived or span.interval is None:
        return False
    by_id = {entry.id: entry for entry in material.entries}
    waiting, seen = list(a.of.derived), set[str]()
    while waiting:
        parent = by_id.get(waiting.pop())
        if parent is None or parent.id in seen or not isinstance(parent.of, Entry):
            continue
        seen.add(parent.id)
        if parent.metric == "span" and parent.interval and parent.interval.meets(span.interval):
            return True
        waiting.extend(parent.of.derived)
    return False
