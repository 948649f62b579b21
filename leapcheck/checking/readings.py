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
from leapcheck.language.messages import joined, term, worded
from leapcheck.model import Claim, Relation, Value

_HOLDS: dict[Kind, str] = {
    "flow": worded("holds for a stretch of time, and is compared for that stretch only"),
    "stock": worded("holds at a moment, and is compared with moments up to {n} days away", n=NEAR_DAYS),
    "lasting": worded("holds until further notice"),
    "milestone": worded("the day that a total is reached, or the total on a day"),
    "event": worded("something that happens on a day, which is what is compared"),
    "span": worded("the time between two days, which are looked up"),
}
_RELATIONS = {
    "exact": worded("stated as it is"),
    "approx": worded("said to be about this much"),
    "above": worded("said to be more than this, and less than the next number as round"),
    "nearly": worded("said to be almost this much"),
    "at_least": worded("a lower bound"),
    "at_most": worded("an upper bound"),
    "below": worded("an upper bound that is not reached"),
    "range": worded("a range"),
}
_MODALITIES = {
    "actual": worded("told as a fact"),
    "target": worded("wanted by its owner: compared with targets only"),
    "forecast": worded("expected by someone: compared with that one's other forecasts only"),
    "plan": worded("decided and not yet in effect: compared with plans only"),
    "capability": worded("what could be, at most"),
    "hypothetical": worded("true under a condition: compared with nothing"),
}
_STATUS = {
    "verified": "",
    "reported": worded("convinces a little less than a verified one"),
    "disputed": worded("makes no more than a warning"),
    "superseded": worded("held against nothing"),
}
_ROLES = {
    "title": worded("in the headline"),
    "body": worded("in running text"),
    "table": worded("in a table"),
    "caption": worded("in a caption"),
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
        yield Reading("event", a.event, worded("what happened on the day, by the words around it"))
    yield Reading("modality", a.of.modality, _modality(a))
    if isinstance(a.of, Claim):
        quoted = worded("is quoted") if a.of.attribution else worded("nobody is quoted")
        yield Reading("attribution", a.of.attribution, quoted)
        yield Reading("role", a.of.role, _ROLES[a.of.role])
        day = a.published.isoformat() if a.published else None
        yield Reading("published", day, "" if day else worded("nothing dates the article"))
    else:
        yield Reading("status", a.of.status, _STATUS[a.of.status])


def _subject(a: Assertion) -> str:
    """Whether the sentence names the subject, and under which name it is compared."""
    how = []
    if isinstance(a.of, Claim):
        named = is_named(a.of.subject, a.sentence)
        how.append(
            worded("named in the sentence")
            if named
            else worded("not named in the sentence: the text around it tells")
        )
    if a.subject != a.of.subject:
        how.append(worded("compared as {subject}", subject=a.subject))
    return joined(how, "{first}; {rest}")


def _metric(a: Assertion) -> str:
    alike = [metric for metric, group in GROUPS.items() if group == a.group and metric != a.metric]
    how = _HOLDS[a.kind]
    if not alike or a.kind != "flow":
        return how
    names = joined([term("metric", metric) for metric in alike])
    return worded("{how}; treated as one with {metrics}", how=how, metrics=names)


def _value(a: Assertion) -> str:
    """What the number stands for, and how far its last digit reaches."""
    if a.interval is None:
        return (
            worded("a date: {day}", day=span_in_words(a)) if a.when else worded("a date that cannot be read")
        )
    if a.metric == "milestone":
        return worded("tells which one it is; its day is what is compared")
    how = _RELATIONS[a.value.relation]
    if a.value.step and a.value.step != 1:
        how = worded("{how}, to the nearest {step}", how=how, step=short(a.value.step))
    return worded("{how}: stands for {interval}", how=how, interval=interval_in_words(a.interval, _unit(a)))


def _period(a: Assertion) -> str:
    if a.period is None:
        if a.of.period:
            return worded("a day that belongs to a milestone told before it")
        if a.kind == "stock" and a.published is not None:
            return worded("nothing says when: {day}, when it was published, counts", day=a.published)
        return worded("not said")
    if a.of.period is None:
        return worded("not said here: the body says {period}", period=shown(a.period))
    first, last = a.period.start or worded("the beginning"), a.period.end or worded("further notice")
    days = worded("one day") if first == last else worded("{first} to {last}", first=first, last=last)
    return worded("{days}; as a state, on {day}", days=days, day=a.moment) if a.kind == "stock" else days


def _qualifiers(a: Assertion) -> Iterator[Reading]:
    """The qualifiers as stated with the form they are compared in, then those that the text around adds."""
    stated = dict(a.of.qualifiers)
    for key in (*stated, *(key for key in sorted(a.qualifiers) if key not in stated)):
        words, compared = stated.get(key), a.qualifiers.get(key)
        if words is None:
            how = worded("not said in these words: read from the other fields or from the sentences around")
        elif compared is None:
            how = worded("adds nothing to the subject, the metric or the period")
        else:
            how = "" if compared == words else worded("compared as {compared}", compared=compared)
        yield Reading(key, compared if words is None else words, how)


def _modality(a: Assertion) -> str:
    how = _MODALITIES[a.of.modality]
    if a.modality == a.of.modality:
        return how
    return worded("{how}; compared as {modality}", how=how, modality=term("modality", a.modality))


def span_in_words(a: Assertion) -> str:
    """What a statement is compared by: `342.5至343.5天`, `2025-09-25`, `至少800`."""
    interval = compared_interval(a)
    if interval is None:
        return worded("nothing that can be compared")
    return _days(interval) if _is_day(a) else interval_in_words(interval, _unit(a))


def numbers_in_words(a: Assertion, b: Assertion) -> str:
    """How the intervals of two statements lie to each other, in a sentence."""
    one, other = compared_interval(a), compared_interval(b)
    both = joined([span_in_words(a), span_in_words(b)], "{first} and {rest}")
    if one is None or other is None:
        return worded("{both}: nothing to compare", both=both)
    if not one.meets(other):
        return worded("{both} do not meet: {gap} apart", both=both, gap=_gap(one, other, a))
    if (one.low, one.high) == (other.low, other.high):
        return worded("both stand for {span}", span=span_in_words(a))
    return worded("{both} meet", both=both)


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
    return first if first == last else worded("{first} to {last}", first=first, last=last)


def interval_in_words(interval: Interval, unit: str) -> str:
    """An interval as the trade writes it: 333.5至334.5天, 98.55亿至98.65亿元, 至少800辆."""
    low, high = (None if end is None else Decimal(short(end, 8)) for end in (interval.low, interval.high))
    relation: Relation = "exact" if low == high else "range"
    if low is None or high is None:
        relation = "at_most" if low is None else "at_least"
    return amount(Value(relation, low, high, unit))
