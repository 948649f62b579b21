"""What a claim leaves open and the claims around it say: headlines, and the ends of a span.

A headline that gives a number of the body, to the digit, speaks of what the body speaks of. A span whose
ends nobody names lies between the milestones told beside it: 第100万辆下线, 距上一个整数关口343天.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.events import End
from leapcheck.checking.names import arm_of

MONTH = 31
_ABROAD = {"海外", "境外", "国外", "欧洲", "亚太", "南美", "北美", "东南亚", "中东", "非洲", "拉美"}
_EVERYWHERE = {("region", words) for words in ("海外", "境外", "国外", "全球")}
SENTENCES_BEFORE = 2
"""How many sentences before a span the milestone that it begins with may stand."""


def fill_headlines(members: Sequence[Assertion]) -> Iterator[Assertion]:
    """An article's claims, where a headline takes over what the body says of its number."""
    body = [a for a in members if not a.is_title]
    for a in members:
        twin = next((b for b in body if _is_restated(a, b)), None) if a.is_title else None
        yield a if twin is None else _like(a, twin)


def _is_restated(title: Assertion, a: Assertion) -> bool:
    """Whether a claim of the body is the headline's, with more of its circumstances or as many."""
    same = (title.subject, title.metric, title.modality, title.value) == (
        a.subject,
        a.metric,
        a.modality,
        a.value,
    )
    period = title.period in (None, a.period)
    return same and period and all(a.qualifiers.get(k) == words for k, words in title.qualifiers.items())


def _like(title: Assertion, a: Assertion) -> Assertion:
    return replace(title, period=a.period, when=a.when, qualifiers=a.qualifiers, event=a.event, ends=a.ends)


def fill_arms(members: Sequence[Assertion], classes: Collection[str]) -> Iterator[Assertion]:
    """Claims, where a maker's outlets and markets abroad are those of its international firm.

    零跑汽车 has its 海外网点 through 零跑国际, where some source speaks of that.
    """
    for a in members:
        arm = arm_of(a.of.subject)
        if a.metric not in ("outlets", "markets") or arm not in classes:
            yield a
            continue
        region = a.qualifiers.get("region", "")
        stated = {k: words for k, words in a.qualifiers.items() if (k, words) not in _EVERYWHERE}
        yield replace(a, subject=arm, qualifiers=stated) if region in _ABROAD or a.subject == arm else a


def fill_dates(members: Sequence[Assertion]) -> Iterator[Assertion]:
    """An article's claims, where a day or a month belongs to the first milestone that it is given to.

    3月迎来第30万辆,第20万辆到它隔了八个月: the 20万th did not come in March.
    """
    first: dict[object, Decimal] = {}
    for a in members:
        shared = False
        if a.metric == "milestone" and a.when is not None and (a.when.length or MONTH + 1) <= MONTH:
            day = a.subject, a.when, a.qualifiers.get("product")
            shared = first.setdefault(day, _number(a)) != _number(a)
        yield replace(a, when=None, period=None) if shared else a


def fill_events(members: Sequence[Assertion]) -> Iterator[Assertion]:
    """An article's claims, where a milestone takes over what happened to it: 第10万辆下线, …从5万辆到10万辆."""
    told: dict[object, set[str]] = {}
    for a in members:
        if a.metric == "milestone" and a.event is not None:
            told.setdefault((a.subject, _number(a)), set()).add(a.event)
    for a in members:
        open_ = a.metric == "milestone" and a.event is None
        events = told.get((a.subject, _number(a)), ()) if open_ else ()
        yield replace(a, event=next(iter(events))) if len(events) == 1 else a


def fill_spans(rows: Sequence[Sequence[Assertion]]) -> Iterator[tuple[Assertion, Assertion]]:
    """The spans of an article that name no end, each with itself between the milestones told beside it."""
    for n, row in enumerate(rows):
        for span in row:
            if span.metric != "span" or span.qualifiers.keys() & {"from", "to"} or span.is_title:
                continue
            before = [a for near in rows[max(n - SENTENCES_BEFORE, 0) : n] for a in near]
            pair = _ends_around(span, before, row)
            if pair is not None:
                yield span, _between(span, *pair)


def _ends_around(
    span: Assertion, before: Sequence[Assertion], row: Sequence[Assertion]
) -> tuple[Assertion, Assertion] | None:
    """The milestone reached in the span's own sentence, and the one told last before that."""
    own = [a for a in row if _is_milestone(a, span)]
    if not own:
        return None
    last = max(own, key=lambda a: (a.value.low, a.order))
    told = [a for a in (*before, *own) if _is_milestone(a, span) and _number(a) < _number(last)]
    return (max(told, key=lambda a: a.order), last) if told else None


def _is_milestone(a: Assertion, span: Assertion) -> bool:
    same = a.subject == span.subject and a.qualifiers.get("product") == span.qualifiers.get("product")
    return same and a.metric == "milestone" and a.when is not None and isinstance(a.value.low, Decimal)


def _number(a: Assertion) -> Decimal:
    return a.value.low if isinstance(a.value.low, Decimal) else Decimal(0)


def _between(span: Assertion, first: Assertion, last: Assertion) -> Assertion:
    ends = End(_number(first), first.event), End(_number(last), last.event)
    qualifiers = {**span.qualifiers, "from": ends[0].name, "to": ends[1].name}
    return replace(span, qualifiers=qualifiers, ends=ends, guessed=True)
