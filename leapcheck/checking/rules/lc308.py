"""A mean with the means of its groups

The mean of a whole lies between the means of the groups it falls into: the average price cut of all
cars between that of new-energy cars and that of cars with an engine, whatever their numbers. All three
are of one metric, unit and period and stand in one sentence or in three that follow each other. So does
the margin of half a year lie between those of its quarters.

Why: three means side by side are checked by no one, and the rule needs nothing but themselves.

Fires:
    a/1 "新能源车平均降价1.8万元,燃油车降价1.3万元,总体乘用车市场平均降价1.9万元"
    a/1: 中国新能源汽车市场 growth -18000 CNY @2024 {part=新车平均售价}
    a/1: 中国燃油车市场 growth -13000 CNY @2024 {part=新车平均售价}
    a/1: 中国乘用车市场 growth -19000 CNY @2024 {part=新车平均售价}
Holds:
    a/1 "新能源车平均降价1.8万元,燃油车降价1.3万元,总体乘用车市场平均降价1.6万元"
    a/1: 中国新能源汽车市场 growth -18000 CNY @2024 {part=新车平均售价}
    a/1: 中国燃油车市场 growth -13000 CNY @2024 {part=新车平均售价}
    a/1: 中国乘用车市场 growth -16000 CNY @2024 {part=新车平均售价}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from leapcheck.checking.assertions import Assertion, same_sentence
from leapcheck.checking.findings import SURE, Draft, bare, operand, value_text
from leapcheck.checking.intervals import Interval, stated
from leapcheck.checking.material import Material
from leapcheck.checking.names import market_of
from leapcheck.language.messages import term, worded
from leapcheck.model import Verdict
from leapcheck.patterns import Later

CODE = "LC308"
TITLE = worded("A mean with the means of its groups")
_MEAN = Later(r"平均|均价|人均|户均|单车|幅度|降幅|增幅|降价|率")
_METRICS = frozenset(
    ["growth", "yoy", "mom", "price", "margin", "ratio", "training", "cost", "range", "spec"]
)
_RATES = frozenset(["margin", "market_share"])
"""Rates of a stretch of time that lie between those of its parts, whatever their weights."""
_GROUPS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("乘用车", "汽车"), ("新能源", "燃油")),
    (("汽车",), ("乘用车", "商用车")),
    (("新能源汽车", "新能源乘用车"), ("纯电", "插")),
)
"""A whole by the kinds of car that name it, with the beginnings of the two groups it falls into."""


def check(material: Material) -> Iterator[Draft]:
    """One finding for each mean that stands with the means of its groups."""
    for key, rows in material.sentences.items():
        done: set[str] = set()
        for n, row in enumerate(rows):
            if not _MEAN.search(row[0].sentence):
                continue
            for members in _series(rows[n : n + 3], done):
                for draft in _check_series(members):
                    done |= {a.id for a in draft.claims}
                    yield draft
        yield from _check_stretches(material.articles[key])


def _series(rows: Sequence[Sequence[Assertion]], done: set[str]) -> Iterator[list[Assertion]]:
    """The means of some sentences that differ by the kind of car alone."""
    series: dict[object, list[Assertion]] = defaultdict(list)
    for a in (a for row in rows for a in row):
        if a.metric in _METRICS and a.interval is not None and a.interval.closed and a.id not in done:
            qualifiers = tuple(sorted((k, v) for k, v in a.qualifiers.items() if k != "powertrain"))
            series[a.metric, a.dimension, a.period, a.modality, qualifiers].append(a)
    yield from series.values()


def _check_series(members: Sequence[Assertion]) -> Iterator[Draft]:
    """The one whole of a series with its groups, each stated once: by market, or by powertrain."""
    by_kind: dict[str, list[Assertion]] = defaultdict(list)
    for a in members:
        by_kind[market_of(a.of.subject)[1]].append(a)
    if any(len(same) > 1 for same in by_kind.values()):
        for same in by_kind.values():
            yield from _check_powertrains(same)
        return
    for wholes, starts in _GROUPS:
        groups = [
            next((a[0] for kind, a in by_kind.items() if kind.startswith(start) and kind not in wholes), None)
            for start in starts
        ]
        whole = next((by_kind[kind][0] for kind in wholes if kind in by_kind), None)
        if whole is not None and groups[0] is not None and groups[1] is not None:
            yield _draft(whole, [groups[0], groups[1]])
            return


def _check_powertrains(members: Sequence[Assertion]) -> Iterator[Draft]:
    """The mean of a maker's cars beside those of its powertrains, in one sentence that says 均."""
    wholes = [a for a in members if "powertrain" not in a.qualifiers]
    groups = {a.qualifiers["powertrain"]: a for a in members if "powertrain" in a.qualifiers}
    if len(wholes) == 1 and 2 <= len(groups) == len(members) - 1:
        whole = wholes[0]
        if all(same_sentence(whole, a) and a.subject == whole.subject for a in groups.values()):
            yield _draft(whole, list(groups.values()))


def _check_stretches(members: Sequence[Assertion]) -> Iterator[Draft]:
    """A rate of a year or a half beside those of the stretches it falls into: 上半年毛利率14.1%."""
    series: dict[object, list[Assertion]] = defaultdict(list)
    for a in members:
        if a.metric in _RATES and a.period is not None and a.interval is not None and a.interval.closed:
            series[a.subject, a.metric, a.modality, tuple(sorted(a.qualifiers.items()))].append(a)
    for same in series.values():
        stated = {a.period: a for a in reversed(same) if a.period is not None}
        for period, whole in sorted(stated.items(), key=lambda item: item[1].order):
            parts = [stated[p] for p in period.divided(stated)]
            if len(parts) > 1:
                yield _draft(whole, parts)


def _draft(whole: Assertion, groups: Sequence[Assertion]) -> Draft:
    low = min((a.interval.low for a in groups if a.interval and a.interval.low is not None), default=None)
    high = max((a.interval.high for a in groups if a.interval and a.interval.high is not None), default=None)
    assert whole.interval is not None
    agrees = whole.interval.meets(Interval(low, high))
    least, *_, most = sorted(groups, key=lambda a: a.interval.middle if a.interval else Decimal(0))
    numbers = bare([stated(a.value) or Decimal(0) for a in (least, whole, most)])
    low_end, mean, high_end = numbers
    text: str = f"{low_end} ≤ {mean} ≤ {high_end}"
    if not agrees:
        text = worded("{n} does not lie between {low} and {high}", n=mean, low=low_end, high=high_end)
    message = worded(
        "{subject} {metric}: {mean} beside {least} ({one}) and {most} ({other}): {reckoning}",
        subject=whole.of.subject,
        metric=term("metric", whole.metric),
        mean=value_text(whole),
        least=value_text(least),
        one=_group(least, whole),
        most=value_text(most),
        other=_group(most, whole),
        reckoning=text,
    )
    evidence = {"whole": operand(whole), "groups": [operand(a) for a in groups], "reckoning": text}
    sure = SURE * 0.9 if agrees else 0.7
    verdict: Verdict = "agree" if agrees else "conflict"
    return Draft(CODE, verdict, sure, message, [whole, *groups], evidence, at_most="warning")


def _group(a: Assertion, whole: Assertion) -> str:
    """What sets a group apart: its subject, its powertrain, its period."""
    if a.subject != whole.subject:
        return a.of.subject
    return a.of.qualifiers.get("powertrain") or str(a.of.period)
