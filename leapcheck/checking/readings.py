"""Say how each field of a statement was read and how it is compared, and how two numbers lie to each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from leapcheck.amounts import amount
from leapcheck.checking.assertions import Assertion
from leapcheck.checking.facts import compared_interval
from leapcheck.checking.findings import short
from leapcheck.checking.intervals import Interval
from leapcheck.checking.metrics import GROUPS, NEAR_DAYS, Kind
from leapcheck.checking.names import is_named
from leapcheck.checking.period import shown
from leapcheck.checking.units import first_unit_of
from leapcheck.explanation import Reading, Statement
from leapcheck.model import Claim, Relation, Value

_HOLDS: dict[Kind, str] = {
    "flow": "holds for a stretch of time, and is compared for that stretch only",
    "stock": f"holds at a moment, and is compared with moments up to {NEAR_DAYS} days away",
    "lasting": "holds until further notice",
    "milestone": "the day that a total is reached, or the total on a day",
    "event": "something that happens on a day, which is what is compared",
    "span": "the time between two days, which are looked up",
}
_RELATIONS = {
    "exact": "stated as it is",
    "approx": "said to be about this much",
    "above": "said to be more than this, and less than the next number as round",
    "nearly": "said to be almost this much",
    "at_least": "a lower bound",
    "at_most": "an upper bound",
    "below": "an upper bound that is not reached",
    "range": "a range",
}
_MODALITIES = {
    "actual": "told as a fact",
    "target": "wanted by its owner: compared with targets only",
    "forecast": "expected by someone: compared with that one's other forecasts only",
    "plan": "decided and not yet in effect: compared with plans only",
    "capability": "what could be, at most",
    "hypothetical": "true under a condition: compared with nothing",
}
_STATUS = {
    "verified": "",
    "reported": "convinces a little less than a verified one",
    "disputed": "makes no more than a warning",
    "superseded": "held against nothing",
}
_ROLES = {
    "title": "in the headline",
    "body": "in running text",
    "table": "in a table",
    "caption": "in a caption",
}


def statement_of(a: Assertion) -> Statement:
    """A claim or an entry with the reading of each of its fields."""
    return Statement(a.of, tuple(_readings(a)))


def _readings(a: Assertion) -> Iterator[Reading]:
    yield Reading("subject", a.of.subject, _subject(a))
    yield Reading("metric", a.metric, _metric(a))
    yield Reading("value", a.value.to_json(), _value(a))
    yield Reading("period", a.of.period, _period(a))
    yield from _qualifiers(a)
    if a.event is not None:
        yield Reading("event", a.event, "what happened on the day, by the words around it")
    yield Reading("modality", a.of.modality, _modality(a))
    if isinstance(a.of, Claim):
        quoted = "is quoted" if a.of.attribution else "nobody is quoted"
        yield Reading("attribution", a.of.attribution, quoted)
        yield Reading("role", a.of.role, _ROLES[a.of.role])
        day = a.published.isoformat() if a.published else None
        yield Reading("published", day, "" if day else "nothing dates the article")
    else:
        yield Reading("status", a.of.status, _STATUS[a.of.status])


def _subject(a: Assertion) -> str:
    """Whether the sentence names the subject, and under which name it is compared."""
    how = []
    if isinstance(a.of, Claim):
        named = is_named(a.of.subject, a.sentence)
        how.append(
            "named in the sentence" if named else "not named in the sentence: the text around it tells"
        )
    if a.subject != a.of.subject:
        how.append(f"compared as {a.subject}")
    return "; ".join(how)


def _metric(a: Assertion) -> str:
    alike = [metric for metric, group in GROUPS.items() if group == a.group and metric != a.metric]
    how = _HOLDS[a.kind]
    return f"{how}; treated as one with {', '.join(alike)}" if alike and a.kind == "flow" else how


def _value(a: Assertion) -> str:
    """What the number stands for, and how far its last digit reaches."""
    if a.interval is None:
        return f"a date: {span_in_words(a)}" if a.when else "a date that cannot be read"
    if a.metric == "milestone":
        return "tells which one it is; its day is what is compared"
    step = f", to the nearest {short(a.value.step)}" if a.value.step and a.value.step != 1 else ""
    return f"{_RELATIONS[a.value.relation]}{step}: stands for {interval_in_words(a.interval, _unit(a))}"


def _period(a: Assertion) -> str:
    if a.period is None:
        if a.of.period:
            return "a day that belongs to a milestone told before it"
        today = a.kind == "stock" and a.published is not None
        return f"nothing says when: {a.published}, when it was published, counts" if today else "not said"
    if a.of.period is None:
        return f"not said here: the body says {shown(a.period)}"
    first, last = a.period.start or "the beginning", a.period.end or "further notice"
    days = "one day" if first == last else f"{first} to {last}"
    return f"{days}; as a state, on {a.moment}" if a.kind == "stock" else days


def _qualifiers(a: Assertion) -> Iterator[Reading]:
    """The qualifiers as stated with the form they are compared in, then those that the text around adds."""
    stated = dict(a.of.qualifiers)
    for key in (*stated, *(key for key in sorted(a.qualifiers) if key not in stated)):
        words, compared = stated.get(key), a.qualifiers.get(key)
        if words is None:
            how = "not said in these words: read from the other fields or from the sentences around"
        elif compared is None:
            how = "adds nothing to the subject, the metric or the period"
        else:
            how = "" if compared == words else f"compared as {compared}"
        yield Reading(key, compared if words is None else words, how)


def _modality(a: Assertion) -> str:
    how = _MODALITIES[a.of.modality]
    return f"{how}; compared as {a.modality}" if a.modality != a.of.modality else how


def span_in_words(a: Assertion) -> str:
    """What a statement is compared by: `342.5至343.5天`, `2025-09-25`, `至少800`."""
    interval = compared_interval(a)
    if interval is None:
        return "nothing that can be compared"
    return _days(interval) if _is_day(a) else interval_in_words(interval, _unit(a))


def numbers_in_words(a: Assertion, b: Assertion) -> str:
    """How the intervals of two statements lie to each other, in a sentence."""
    one, other = compared_interval(a), compared_interval(b)
    both = f"{span_in_words(a)} and {span_in_words(b)}"
    if one is None or other is None:
        return f"{both}: nothing to compare"
    if not one.meets(other):
        return f"{both} do not meet: {_gap(one, other, a)} apart"
    if (one.low, one.high) == (other.low, other.high):
        return f"both stand for {span_in_words(a)}"
    return f"{both} meet"


def _gap(one: Interval, other: Interval, a: Assertion) -> str:
    """The distance between two intervals that do not meet."""
    lower, upper = sorted((one, other), key=lambda i: (i.high is None, i.high))
    assert lower.high is not None and upper.low is not None
    gap = upper.low - lower.high
    if _is_day(a):
        return interval_in_words(Interval(gap + 1, gap + 1), "day")  # days end on the morning after
    return interval_in_words(Interval(gap, gap), "pp" if _unit(a) == "percent" else _unit(a))


def _is_day(a: Assertion) -> bool:
    return a.kind == "event" or a.metric == "milestone"


def _unit(a: Assertion) -> str:
    return first_unit_of(a.value.unit)


def _days(interval: Interval) -> str:
    first = date.fromordinal(int(interval.low)).isoformat() if interval.low is not None else ".."
    last = date.fromordinal(int(interval.high) - 1).isoformat() if interval.high is not None else ".."
    return first if first == last else f"{first} to {last}"


def interval_in_words(interval: Interval, unit: str) -> str:
    """An interval as the trade writes it: 333.5至334.5天, 98.55亿至98.65亿元, 至少800辆."""
    low, high = (None if end is None else Decimal(short(end, 8)) for end in (interval.low, interval.high))
    relation: Relation = "exact" if low == high else "range"
    if low is None or high is None:
        relation = "at_most" if low is None else "at_least"
    return amount(Value(relation, low, high, unit))
