"""A stated span with the dates of its ends

The length of time between two milestones (or between the groundbreaking and the start of production) is
reckoned from the dates of its two ends and held against the stated length. The dates are looked for in
the article itself, then in the ledger, then in other articles; a less exact date is refined by a more
exact one that lies in it. Counting both the first and the last day is allowed. An anniversary (十周年)
is held against the founding. A ledger entry that was itself reckoned from a span never proves a claim
of that span.

Why: spans are reckoned by hand, once, and copied ever after.

Fires:
    ledger L1: 零跑汽车 milestone 500000 vehicle @2024-10-17
    ledger L2: 零跑汽车 milestone 1000000 vehicle @2025-09-25
    a "从第50万辆到第100万辆,零跑仅用334天"
    a: 零跑汽车 span 334 day {from=第50万辆下线, to=第100万辆下线}
Holds:
    ledger L1: 零跑汽车 milestone 500000 vehicle @2024-10-17
    ledger L2: 零跑汽车 milestone 1000000 vehicle @2025-09-25
    a "从第50万辆到第100万辆,零跑仅用343天"
    a: 零跑汽车 span 343 day {from=第50万辆下线, to=第100万辆下线}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.doubts import sureness, told
from leapcheck.checking.findings import NOTE_FROM, SURE, Draft, operand, value_text
from leapcheck.checking.intervals import Interval
from leapcheck.checking.material import MOST_STATEMENTS, Material
from leapcheck.checking.names import is_named, is_place
from leapcheck.checking.operands import FOUND_IN, SURENESS, Operand, Tier, best_date
from leapcheck.checking.period import day_before, days_between, shown
from leapcheck.checking.wording import clause
from leapcheck.language.messages import worded
from leapcheck.model import Entry, Verdict
from leapcheck.patterns import Later

CODE = "LC301"
TITLE = worded("A stated span with the dates of its ends")
_TAKEN = Later("历时|用时|耗时|仅用|只用|用了?|时隔")  # 历时7个月
MOST_CONCURRING = 4
VAGUE = Decimal("0.5")
"""Dates that leave more than this share of the stated length open say nothing about it."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """A span with the dates of its ends, and the days between them."""

    span: Assertion
    start: Operand
    end: Operand
    days: tuple[int, int]

    @property
    def agrees(self) -> bool:
        """Whether the stated length is among the possible ones; both ends may have been counted."""
        stated = self.span.interval
        return stated is not None and stated.meets(Interval(Decimal(self.days[0]), Decimal(self.days[1] + 1)))

    @property
    def subtraction(self) -> str:
        """2025-09-25 − 2024-10-17 = 343 days."""
        low, high = self.days
        between = (
            worded("{n} days", n=low) if low == high else worded("{low} to {high} days", low=low, high=high)
        )
        return worded(
            "{end} − {start} = {between}", end=_day(self.end), start=_day(self.start), between=between
        )


def check(material: Material) -> Iterator[Draft]:
    """One finding for all claims of one span with one length, and for each anniversary."""
    groups: dict[object, list[Reckoning]] = defaultdict(list)
    for members in material.articles.values():
        for a in members:
            if a.metric == "span" and a.interval is not None and a.modality == "actual":
                reckoning = _reckon(a, material)
                if isinstance(reckoning, Draft):
                    yield reckoning
                elif reckoning is not None:
                    groups[_key(reckoning)].append(reckoning)
            elif a.metric == "duration" and "周年" in clause(a):
                yield from _anniversary(a, material)
            elif a.metric == "duration" and a.dimension == "time" and a.modality == "actual":
                yield from _told_beside(a, material)
    for group in groups.values():
        yield from _draft(group, material)


def _key(r: Reckoning) -> object:
    return r.span.subject, r.agrees, r.span.interval, r.start.of.when, r.end.of.when


def _reckon(span: Assertion, material: Material) -> Reckoning | Draft | None:
    if span.ends is None or span.interval is None:
        return None
    start, end = (best_date(end, span, material) for end in span.ends)
    if start is None or end is None:
        return _unverified(span, start, end)
    if not (start.of.when and end.of.when) or (days := days_between(start.of.when, end.of.when)) is None:
        return None
    if days[1] < 0 or start.of.when == end.of.when or days[1] - days[0] > abs(span.interval.middle) * VAGUE:
        return None
    return Reckoning(span, start, end, (max(days[0], 0), days[1]))


def _unverified(span: Assertion, start: Operand | None, end: Operand | None) -> Draft | None:
    """A length in days whose one end is dated to the day: the other can be told, and looked up."""
    if end is None or end.of.when is None or span.value.unit != "day" or span.interval is None:
        return None
    before = day_before(end.of.when, int(span.interval.middle))
    if before is None:
        return None
    message = worded(
        "{number} to {end} would put {beginning} on {day}; no source at hand dates it",
        number=value_text(span),
        end=_day(end),
        beginning=span.of.qualifiers.get("from", worded("its beginning")),
        day=before,
    )
    evidence = {"end": _evidence(end), "reckoned_start": before.isoformat()}
    return Draft(CODE, "unverified", 0.5, message, [span], evidence, at_most="note")


def _draft(group: Sequence[Reckoning], material: Material) -> Iterator[Draft]:
    first = group[0]
    found = _doubts(first)
    confidence = sureness(1, found)
    verdict: Verdict = "agree" if first.agrees else "conflict"
    if confidence < NOTE_FROM:
        return
    claims = [r.span for r in group]
    ends = [o.of for r in group for o in (r.start, r.end)]
    if first.agrees:
        ends += [a for r in group[:1] for o in (r.start, r.end) for a in _concurring(o, material)]
    ledger = next((o.of.id for o in (first.end, first.start) if o.tier is Tier.LEDGER), None)
    evidence = {
        "start": _evidence(first.start),
        "end": _evidence(first.end),
        "days": list(first.days),
        "stated": operand(first.span),
        "reckoning": first.subtraction,
        "doubts": told(found),
    }
    message = worded(
        "{span}: {reckoning}; stated {stated}",
        span=_what(first.span),
        reckoning=first.subtraction,
        stated=_stated(first.span),
    )
    yield Draft(CODE, verdict, confidence, message, [*claims, *ends], evidence, ledger)


def _doubts(r: Reckoning) -> dict[str, float]:
    """What speaks against a reckoning, and what it takes that its dates come from farther away."""
    found: dict[str, float] = {}
    farthest = min(r.start, r.end, key=_sureness)
    if share := 1 - _sureness(farthest) / SURE:
        found[worded("a date from {place}", place=FOUND_IN[farthest.tier])] = share
    if r.days[0] != r.days[1]:
        found[worded("an end that is not dated to the day")] = 0.35
    if r.span.value.relation != "exact":
        found[worded("approximate wording")] = 0.1
    if r.span.guessed:
        found[worded("ends that only the sentences around name")] = 0.3
    return found


def _concurring(end: Operand, material: Material) -> list[Assertion]:
    """The first claims that give the same day to the same milestone, where an entry was reckoned with."""
    a = end.of
    if not isinstance(a.of, Entry) or a.metric != "milestone" or not isinstance(a.value.low, Decimal):
        return []
    said = material.milestones(a, a.value.low)[:MOST_STATEMENTS]
    return [b for b in said if b.when == a.when and b.article is not None][:MOST_CONCURRING]


def _what(span: Assertion) -> str:
    q = span.of.qualifiers if "from" in span.of.qualifiers else span.qualifiers
    if "from" not in q or "to" not in q:
        return span.of.subject
    return worded(
        "{subject}, from {start} to {end}",
        subject=span.of.subject,
        start=_end_in_words(q["from"]),
        end=_end_in_words(q["to"]),
    )


def _end_in_words(name: str) -> str:
    """An end as its writer named it, or the 500,000th for #500000."""
    return worded("the {n:,}th", n=int(name[1:])) if name.startswith("#") else name


def _stated(span: Assertion) -> str:
    if span.value.unit == "day" and span.value.relation == "exact":
        return worded("{n} days", n=span.value.low)
    return value_text(span)


def _sureness(operand: Operand) -> float:
    sure = {Tier.ELSEWHERE: 0.85, Tier.ARTICLE: SURE}.get(operand.tier, SURENESS[operand.tier] + 0.1)
    if isinstance(operand.of.of, Entry):
        sure *= {"verified": 1.0, "reported": 0.95, "disputed": 0.5}.get(operand.of.of.status, 0.5)
    return min(sure, SURE)


def _day(operand: Operand) -> str:
    return shown(operand.of.when) if operand.of.when else "?"


def _evidence(operand: Operand) -> dict[str, str]:
    where = "ledger" if operand.tier is Tier.LEDGER else "claim"
    return {where: operand.of.id, "date": _day(operand)}


def _told_beside(a: Assertion, material: Material) -> Iterator[Draft]:
    """A length of time whose ends nobody names, beside two dates of the subject that it lies between.

    It agrees where it does; where it does not, the dates may be of something else.
    """
    if a.interval is None or not _TAKEN.search(clause(a)):
        return
    beside = [b for b in material.near(a, 1) if b.subject == a.subject and _is_dated(b)]
    for n, first in enumerate(beside):
        for second in beside[:n]:
            start, end = sorted((first, second), key=lambda b: str(b.when.start if b.when else ""))
            days = days_between(start.when, end.when) if start.when and end.when else None
            if days is None or days[0] != days[1] or days[0] <= 0:
                continue
            reckoning = Reckoning(a, Operand(start, Tier.NEAR), Operand(end, Tier.NEAR), days)
            if reckoning.agrees:
                yield from _draft([reckoning], material)
                return


def _is_dated(a: Assertion) -> bool:
    return (a.kind == "event" or a.metric == "milestone") and a.when is not None and a.when.length == 1


def _anniversary(a: Assertion, material: Material) -> Iterator[Draft]:
    """The nth anniversary falls in the founding's year plus n."""
    if is_place(a.of.subject):
        return  # 中国共产党成立105周年 is nothing of the country's
    today, years = a.moment, a.value.low
    if today is None or not isinstance(years, Decimal):
        return
    foundings = [o for o in _foundings(a, material) if o.of.when and o.of.when.start]
    if not foundings:
        return
    best = foundings[0]
    same = [o for o in foundings if o.of.when and best.of.when and o.of.when.overlaps(best.of.when)]
    begun = best.of.when.start.year if best.of.when and best.of.when.start else 0
    agrees = today.year - begun == years
    sure = _sureness(best) * (0.9 if agrees else 0.75)
    message = worded(
        "{subject}: {year} − {founded} = {n} years since the founding; stated {stated}",
        subject=a.of.subject,
        year=today.year,
        founded=begun,
        n=today.year - begun,
        stated=value_text(a),
    )
    evidence = {"founded": _evidence(best), "date": date.isoformat(today), "stated": operand(a)}
    verdict: Verdict = "agree" if agrees else "conflict"
    ledger = best.of.id if best.tier is Tier.LEDGER else None
    yield Draft(CODE, verdict, sure, message, [a, *(o.of for o in same)], evidence, ledger, "warning")


def _foundings(a: Assertion, material: Material) -> list[Operand]:
    """Statements of the subject's own founding, the nearest first."""
    found = []
    for b in material.everywhere(a, "founded"):
        narrowed = b.qualifiers.keys() - {"noun", "region"}
        if b.modality != "actual" or narrowed or b.event != "founding":
            continue
        near = Tier.ARTICLE if b.article == a.article else Tier.ELSEWHERE
        tier = Tier.LEDGER if isinstance(b.of, Entry) else near
        if tier is Tier.ELSEWHERE and not is_named(a.of.subject, b.sentence):
            continue  # whom another text speaks of without a name is not sure enough
        found.append(Operand(b, tier))
    return sorted(found, key=lambda o: o.tier)
