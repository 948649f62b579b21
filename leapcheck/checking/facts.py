"""Facts: claims of one subject, metric and modality gathered by what they say the value of.

Claims of one article or of many that give the same identity (period, qualifiers) are one fact without
further ado. What leaves something open then joins the one fact that it fits: the one it agrees with, or
the only one it could be about. Where it could be about several and agrees with none, it stays alone: an
open question is no conflict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from leapcheck.checking.assertions import ArticleKey, Assertion, same_sentence
from leapcheck.checking.comparability import Comparison, compare, is_loose, is_telling, specificity
from leapcheck.checking.intervals import Interval
from leapcheck.checking.metrics import NEAR_DAYS, SLOW, STATES
from leapcheck.checking.names import code_of
from leapcheck.checking.period import Period

CROWD = 300
"""More identities than this in one place are compared only where their products are spelled alike."""
MOST_LIKE = 12
"""Facts of one number in other rooms that a loosely dated claim is compared with, at most."""


@dataclass(slots=True, eq=False)
class Fact:
    """Claims that state one fact: `sureness` is 1 where nothing is left open.

    A difference between `members` is a conflict only where the fact is `contestable`, an agreement worth
    telling only where it is `telling`. `witnesses` leave too much open to contradict, and agree with some
    member; they stand by their ids. `basis` holds pairs that nothing but the basis of the count keeps apart.
    """

    members: list[Assertion]
    sureness: float = 1.0
    notes: list[str] = field(default_factory=list)
    contestable: bool = True
    telling: bool = True
    witnesses: dict[str, Assertion] = field(default_factory=dict)
    basis: list[tuple[Assertion, Assertion, tuple[str, str]]] = field(default_factory=list)

    @property
    def head(self) -> Assertion:
        """The claim that says most about what the fact is."""
        return self.members[0]

    @property
    def every(self) -> list[Assertion]:
        """All claims, the witnesses last."""
        return [*self.members, *self.witnesses.values()]

    def join(self, bucket: Sequence[Assertion], comparison: Comparison) -> None:
        """Take in claims that leave something open."""
        self.telling = True
        if self.contestable and not comparison.contestable:
            self.witnesses.update((a.id, a) for a in bucket)
            return
        self.members.extend(bucket)
        self.sureness = min(self.sureness, 1 - comparison.penalty)
        self.notes.extend(note for note in comparison.notes if note not in self.notes)


def gather_facts(block: Sequence[Assertion]) -> list[Fact]:
    """The facts of one block (one subject, group of metrics, modality and dimension)."""
    rooms: dict[object, list[Assertion]] = defaultdict(list)
    for a in sorted(block, key=_order):
        if a.modality != "hypothetical":
            rooms[_room(a)].append(a)
    undated = rooms.pop(None, []) if block[0].kind == "flow" else []
    facts: list[Fact] = []
    for members in _windowed(rooms):
        facts.extend(_facts_of(members))
    if block[0].kind == "milestone":
        _join_totals(facts)
    facts += _facts_of(_join_undated(undated, facts))
    loose = block[0].metric in SLOW | STATES or block[0].modality == "target"
    return _join_loose(facts) if loose else facts


def _join_undated(members: Sequence[Assertion], facts: Sequence[Fact]) -> list[Assertion]:
    """Let flows without a period join facts of their own article that they agree with; the rest."""
    stated: dict[ArticleKey | None, list[Fact]] = defaultdict(list)
    if members:
        for fact in facts:
            for article in {a.article for a in fact.members}:
                stated[article].append(fact)
    return [a for a in members if _join_one([a], stated[a.article]) is None]


def _join_loose(facts: Sequence[Fact]) -> list[Fact]:
    """Let states and targets without a date join a fact of the same number, whenever that was stated."""
    by_number: dict[object, list[Fact]] = defaultdict(list)
    for fact in facts:
        for number in {(a.value.low, a.value.high) for a in fact.members}:
            by_number[number].append(fact)
            if None in number:
                by_number[number[::-1]].append(fact)
    gone: set[int] = set()
    for fact in facts:
        loose = is_loose(fact.head) or fact.head.metric == "stake"
        if not loose or len(sides_of(fact.members)) > 1:
            continue
        number = fact.head.value.low, fact.head.value.high
        like = [f for f in by_number[number] if f is not fact and id(f) not in gone][:MOST_LIKE]
        if _join_one(fact.members, like) is not None:
            gone.add(id(fact))
    return [fact for fact in facts if id(fact) not in gone]


def _join_totals(facts: list[Fact]) -> None:
    """Let a total up to the day of a milestone, of the milestone's own number, join it."""
    milestones: dict[object, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.head.metric == "milestone":
            milestones[fact.head.value.low].append(fact)
    for total in [f for f in facts if f.head.metric == "cumulative" and f.head.value.relation == "exact"]:
        same = milestones.get(total.head.value.low, ())
        reached = next((fact for fact in same if _is_total_of(total.head, fact)), None)
        if reached is not None:
            reached.members.extend(total.members)
            total.members = []
    facts[:] = [fact for fact in facts if fact.members]


def _is_total_of(total: Assertion, milestone: Fact) -> bool:
    """Whether a total holds on the day of a milestone of its number."""
    day, when = total.moment, next((a.when for a in milestone.members if a.when), None)
    if not (day and when and total.period and when.overlaps(Period(day, day))):
        return False
    return any(_same_product(total, a) for a in milestone.members)


def _same_product(a: Assertion, b: Assertion) -> bool:
    return all(a.qualifiers.get(key) == b.qualifiers.get(key) for key in ("product", "region"))


def _order(a: Assertion) -> tuple[str, int, int]:
    path, index = a.article or ("", 0)
    return path, index, a.order


def _room(a: Assertion) -> object:
    """Claims in different rooms never meet: another period of a flow, another N, another day's total."""
    if a.kind == "flow":
        return a.period
    if a.metric == "milestone":
        return a.value.low
    return a.moment if a.metric == "cumulative" else None


def _windowed(rooms: Mapping[object, list[Assertion]]) -> list[list[Assertion]]:
    """Rooms as they are, stocks in windows of moments, flows without a period beside each one with."""
    result: list[list[Assertion]] = []
    for members in rooms.values():
        if members[0].kind != "stock":
            result.append(members)
            continue
        window: list[Assertion] = []
        first: date | None = None
        for a in sorted(members, key=lambda a: (a.moment or date.min, _order(a))):
            moment = a.moment or date.min
            if first is None or (moment - first).days > NEAR_DAYS:
                window, first = [], moment
                result.append(window)
            window.append(a)
    return result


def _facts_of(members: Sequence[Assertion]) -> list[Fact]:
    buckets: dict[object, list[Assertion]] = defaultdict(list)
    for a in members:
        buckets[_identity(a)].append(a)
    ordered = sorted(buckets.values(), key=lambda b: (-specificity(b[0]), -len(b), _order(b[0])))
    index: dict[object, list[Fact]] = defaultdict(list)
    facts: list[Fact] = []
    crowded = len(ordered) > CROWD
    for bucket in ordered:
        key = _corner(bucket[0], crowded)
        fact = _join_one(bucket, index[key])
        if fact is None:
            fact = _founded_on(bucket)
            facts.append(fact)
            index[key].append(fact)
    return facts


def _founded_on(bucket: Sequence[Assertion]) -> Fact:
    """A fact of claims that give one identity: what they all leave open, they leave open together."""
    alone = compare(bucket[0], bucket[0])
    telling = alone.contestable or is_telling(bucket[0], bucket[0], alone)
    return Fact(list(bucket), 1 - alone.penalty, list(alone.notes), alone.contestable, telling)


def _identity(a: Assertion) -> object:
    period = a.period if a.kind not in ("event", "milestone") else None
    who = getattr(a.of, "attribution", None) if a.modality == "forecast" else None
    return a.metric, period, a.event, who, tuple(sorted(a.qualifiers.items()))


def _corner(a: Assertion, crowded: bool) -> object:
    """Facts that could be one share their product's letters and digits."""
    product = a.qualifiers.get("product", "")
    if a.kind == "milestone":
        return None
    return (product, tuple(sorted(a.qualifiers.items()))) if crowded else code_of(product)


def _join_one(bucket: Sequence[Assertion], facts: Sequence[Fact]) -> Fact | None:
    """Let a bucket join the fact it agrees with, or the only one it could be about."""
    head = bucket[0]
    agreeing: list[tuple[float, int, Fact, Comparison]] = []
    open_to: list[tuple[Fact, Comparison]] = []
    for n, fact in enumerate(facts):
        comparison = compare(head, fact.head)
        if comparison.basis and comparison.contestable:
            fact.basis.append((head, fact.head, comparison.basis))
        if not comparison.comparable or _are_siblings(bucket, fact):
            continue
        met = next(((a, b) for a in bucket[:8] for b in fact.members[:8] if agree(a, b)), None)
        if met is not None:
            if is_telling(*met, comparison):
                agreeing.append((comparison.penalty, n, fact, comparison))
        elif comparison.contestable:
            open_to.append((fact, comparison))
    if agreeing:
        _, _, fact, comparison = min(agreeing, key=lambda entry: entry[:2])
    elif len(open_to) == 1:
        fact, comparison = open_to[0]
    else:
        return None
    if fact.contestable and not comparison.contestable and len(sides_of(bucket)) > 1:
        return None  # what does not agree with itself is no witness
    fact.join(bucket, comparison)
    return fact


def _are_siblings(bucket: Sequence[Assertion], fact: Fact) -> bool:
    """Claims listed side by side in one sentence are never one thing."""
    return any(same_sentence(a, b) for a in bucket[:8] for b in fact.members[:32])


def agree(a: Assertion, b: Assertion) -> bool:
    """Whether two statements of one thing say the same, as far as both give something to compare."""
    one, other = compared_interval(a), compared_interval(b)
    if one is None or other is None:
        return a.metric == b.metric == "milestone" and a.value.low == b.value.low
    return one.meets(other)


def compared_interval(a: Assertion, *, by_day: bool = False) -> Interval | None:
    """The interval in which a statement is compared: days for a date or a milestone's day, else its value.

    `by_day` asks for the day of a total as well, where it is held against a milestone.
    """
    if by_day and a.metric == "cumulative":
        return days_interval(Period(a.moment, a.moment) if a.moment else None)
    if a.kind == "event" or a.metric == "milestone":
        return days_interval(a.when)
    return a.interval


def days_interval(when: Period | None) -> Interval | None:
    """A period as an interval of ordinal days, each from its morning to the next; None for no period."""
    if when is None:
        return None
    return Interval(
        Decimal(when.start.toordinal()) if when.start else None,
        Decimal(when.end.toordinal() + 1) if when.end else None,
    )


def sides_of(members: Sequence[Assertion]) -> list[list[Assertion]]:
    """Claims in the fewest sides whose members all have a number in common.

    The classic sweep: by the upper ends, each side is begun by the first interval that does not reach
    down to the upper end of the one that began the last. Linear after sorting, and the same in every
    order of the input.
    """
    by_day = any(a.metric == "milestone" for a in members)
    intervals = ((compared_interval(a, by_day=by_day), a) for a in members)
    placed = [(interval, a) for interval, a in intervals if interval is not None]
    placed.sort(key=lambda p: (p[0].high is None, p[0].high or 0, p[0].low or 0, _order(p[1])))
    sides: list[list[Assertion]] = []
    first: Interval | None = None
    for interval, a in placed:
        if first is not None and interval.meets(first):
            sides[-1].append(a)
        else:
            sides.append([a])
            first = interval
    return sorted(sides, key=lambda side: (-len(side), _order(min(side, key=_order))))
