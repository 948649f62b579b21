"""The dates of the two ends of a span, wherever they were stated."""

from __future__ import annotations

from collections.abc import Iterator

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.events import End
from leapcheck.checking.material import MOST_STATEMENTS, Material
from leapcheck.checking.operands import Operand, Tier
from leapcheck.checking.period import Period
from leapcheck.model import Entry


def dates_of(end: End, span: Assertion, material: Material) -> Iterator[Operand]:
    """All dated statements of an end: of the span's own article, of the ledger, of other articles."""
    said = (
        material.milestones(span.subject, end.nth)
        if end.nth is not None
        else material.everywhere(span.subject, "founded")
    )
    found = [
        Operand(a, _tier(a, span))
        for a in said[:MOST_STATEMENTS]
        if a.when is not None and a.when.start and a.when.end and _is_end(a, end, span)
    ]
    yield from sorted(found, key=lambda o: (o.tier, _length(o.of.when), abs(o.of.order - span.order)))


def _tier(a: Assertion, span: Assertion) -> Tier:
    if isinstance(a.of, Entry):
        return Tier.LEDGER
    return Tier.ARTICLE if a.article == span.article else Tier.ELSEWHERE


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
