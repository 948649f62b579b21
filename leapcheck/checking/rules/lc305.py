"""A cumulative series or milestones in order

What is counted up from the beginning never falls: a later total is not smaller than an earlier one, and
the Nth vehicle is not later than a higher one. The same holds for ranks: whoever is ranked higher by
sales has not sold less. Two numbers under one hedge or rounded to one digit are compared as they stand
for ranks, since the writer put them in that order; the finding says so.

Why: a total of last quarter creeps into this quarter's article, and nobody sees it without the series.

Fires:
    a/1 "通用汽车排在第4位,达到18万辆,大众汽车为18.4万辆,排在第5位"
    a/1: 通用汽车 rank 4 count @2024-Q3 {base=销量}
    a/1: 通用汽车 sales 180000 vehicle @2024-Q3 step=10000
    a/1: 大众汽车 sales 184000 vehicle @2024-Q3 step=1000
    a/1: 大众汽车 rank 5 count @2024-Q3 {base=销量}
Holds:
    a: 零跑汽车 cumulative 500000 vehicle @../2024-10-17
    b: 零跑汽车 cumulative 1000000 vehicle @../2025-09-25
    b: 零跑汽车 cumulative 250000 vehicle @../2025-12 {product=C11}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.doubts import doubts, sureness, told
from leapcheck.checking.findings import NOTE_FROM, Draft, operand, place, value_text
from leapcheck.checking.intervals import stated
from leapcheck.checking.material import Material
from leapcheck.checking.metrics import metric_named
from leapcheck.checking.period import shown
from leapcheck.checking.units import CURRENCIES, factor_of
from leapcheck.language.messages import term, worded
from leapcheck.model import Claim, Entry

CODE = "LC305"
TITLE = worded("A cumulative series or milestones in order")


def check(material: Material) -> Iterator[Draft]:
    """One finding for each total that falls, each milestone out of order, each rank against its values."""
    totals: dict[object, list[Assertion]] = defaultdict(list)
    milestones: dict[object, list[Assertion]] = defaultdict(list)
    for members in [material.entries, *material.articles.values()]:
        for a in members:
            if a.modality != "actual":
                continue
            key = (a.subject, a.dimension, a.event, tuple(sorted(_narrowing(a).items())))
            if a.metric == "cumulative" and a.dimension not in CURRENCIES and _has_end(a):
                totals[key].append(a)
            elif a.metric == "milestone" and a.when is not None and isinstance(a.value.low, Decimal):
                milestones[key].append(a)
    for series in totals.values():
        yield from _falling_totals(series)
    for series in milestones.values():
        yield from _crossing_milestones(series)
    for rows in material.sentences.values():
        yield from _ranks(rows)


def _has_end(a: Assertion) -> bool:
    return a.interval is not None and a.period is not None and a.period.end is not None


def _narrowing(a: Assertion) -> dict[str, str]:
    """The qualifiers that keep two series apart; what is counted of a milestone is its event."""
    return {k: v for k, v in a.qualifiers.items() if not (k == "noun" and a.metric == "milestone")}


def _falling_totals(series: Sequence[Assertion]) -> Iterator[Draft]:
    """Totals in the order of their days: each against the largest of the days before."""
    largest: Assertion | None = None
    pending: list[Assertion] = []
    last: date | None = None
    for a in sorted(series, key=lambda a: (a.moment or date.min, a.id)):
        if a.moment != last:
            largest = max([*pending, *([largest] if largest else [])], key=_least, default=None)
            pending, last = [], a.moment
        pending.append(a)
        if (
            largest is None
            or a.interval is None
            or a.interval.high is None
            or a.interval.high >= _least(largest)
        ):
            continue
        yield from _order_conflict(a, largest)


def _least(a: Assertion) -> Decimal:
    return a.interval.low if a.interval is not None and a.interval.low is not None else Decimal(0)


def _order_conflict(later: Assertion, earlier: Assertion) -> Iterator[Draft]:
    if isinstance(later.of, Entry) and isinstance(earlier.of, Entry):
        return
    found = doubts([[later], [earlier]])
    found[worded("totals that may be counted differently")] = 0.2
    confidence = sureness(1, found)
    if confidence < NOTE_FROM:
        return
    message = worded(
        "{subject} {metric}: {later} up to {day} ({place}) is smaller than {earlier} up to {before} ({there})",
        subject=later.of.subject,
        metric=term("metric", later.metric),
        later=value_text(later),
        day=later.moment,
        place=place(later),
        earlier=value_text(earlier),
        before=earlier.moment,
        there=place(earlier),
    )
    evidence = {"later": operand(later), "earlier": operand(earlier), "doubts": told(found)}
    ledger = next((a.id for a in (later, earlier) if isinstance(a.of, Entry)), None)
    yield Draft(CODE, "conflict", confidence, message, [later, earlier], evidence, ledger, "warning")


def _crossing_milestones(series: Sequence[Assertion]) -> Iterator[Draft]:
    """Milestones in the order of their numbers: each is not over before a lower one began."""
    latest: Assertion | None = None
    for a in sorted(series, key=lambda a: (a.value.low, a.id)):
        begun = a.when.start if a.when else None
        over = a.when.end if a.when else None
        if latest is not None and latest.when and latest.when.start and over and over < latest.when.start:
            if a.value.low != latest.value.low:
                yield from _crossing(a, latest)
        elif begun and (
            latest is None or latest.when is None or latest.when.start is None or begun > latest.when.start
        ):
            latest = a


def _crossing(higher: Assertion, lower: Assertion) -> Iterator[Draft]:
    if (isinstance(higher.of, Entry) and isinstance(lower.of, Entry)) or not (higher.when and lower.when):
        return
    found = {**doubts([[higher], [lower]]), worded("milestones that may be counted differently"): 0.3}
    if isinstance(lower.of, Claim) and lower.value.low == 1:
        found[worded("a first that may be the first of its kind")] = 0.35
    confidence = sureness(1, found)
    if confidence < NOTE_FROM:
        return
    message = worded(
        "{subject}: number {higher} on {day} ({place}) lies before number {lower} on {after} ({there})",
        subject=higher.of.subject,
        higher=higher.value.low,
        day=shown(higher.when),
        place=place(higher),
        lower=lower.value.low,
        after=shown(lower.when),
        there=place(lower),
    )
    evidence = {"higher": operand(higher), "lower": operand(lower), "doubts": told(found)}
    ledger = next((a.id for a in (higher, lower) if isinstance(a.of, Entry)), None)
    yield Draft(CODE, "conflict", confidence, message, [higher, lower], evidence, ledger, "warning")


@dataclass(frozen=True, slots=True)
class Ranked:
    """A subject's rank with the value it was ranked by."""

    rank: Assertion
    value: Assertion

    @property
    def number(self) -> Decimal:
        """The value as it stands, in the first unit of its dimension."""
        return (stated(self.value.value) or Decimal(0)) * factor_of(self.value.value.unit)


def _ranks(rows: Sequence[Sequence[Assertion]]) -> Iterator[Draft]:
    """Ranks of one sentence or two that follow each other, against the values they are by."""
    ranked = [(n, r) for n, row in enumerate(rows) for r in _ranked(row)]
    ordered = sorted(ranked, key=lambda entry: (_place_in(entry[1]), entry[0]))
    for i, (n, high) in enumerate(ordered):
        for m, low in ordered[i + 1 : i + 3]:
            if abs(n - m) <= 1 and _comparable(high, low) and high.number < low.number:
                yield _rank_conflict(high, low)


def _ranked(row: Sequence[Assertion]) -> Iterator[Ranked]:
    """Each rank of a sentence with the one value of its subject that it can be by."""
    for rank in row:
        if rank.metric != "rank" or rank.value.relation != "exact" or rank.modality != "actual":
            continue
        metric = metric_named(rank.qualifiers.get("base", ""))
        values = [
            a
            for a in row
            if a.subject == rank.subject
            and (a.metric == metric if metric else a.metric in ("sales", "deliveries", "exports"))
            and a.interval is not None
            and a.period == rank.period
        ]
        if len(values) == 1:
            yield Ranked(rank, values[0])


def _place_in(r: Ranked) -> Decimal:
    return r.rank.value.low if isinstance(r.rank.value.low, Decimal) else Decimal(0)


def _comparable(high: Ranked, low: Ranked) -> bool:
    a, b = high.value, low.value
    same_list = all(
        high.rank.qualifiers.get(k) == low.rank.qualifiers.get(k) for k in ("base", "region", "powertrain")
    )
    return (
        same_list
        and _place_in(high) < _place_in(low)
        and a.subject != b.subject
        and (a.metric, a.period, a.dimension, dict(a.qualifiers))
        == (b.metric, b.period, b.dimension, dict(b.qualifiers))
    )


def _rank_conflict(high: Ranked, low: Ranked) -> Draft:
    a, b = high.value, low.value
    hidden = a.interval is not None and b.interval is not None and a.interval.meets(b.interval)
    message = worded(
        "{one} is ranked {high} with {less}, {other} {low} with {more}, which is more",
        one=a.of.subject,
        high=_place_in(high),
        less=value_text(a),
        other=b.of.subject,
        low=_place_in(low),
        more=value_text(b),
    )
    if hidden:
        message = worded("{said} (unless rounding hides the difference)", said=message)
    evidence = {
        "higher": {"rank": str(_place_in(high)), **operand(a)},
        "lower": {"rank": str(_place_in(low)), **operand(b)},
    }
    confidence = 0.55 if hidden else 0.75
    return Draft(
        CODE, "conflict", confidence, message, [a, b, high.rank, low.rank], evidence, at_most="warning"
    )
