"""A rate with its total

An instalment per month and the same per day (月供1800元, 日供60元), a price per year and per month, an
average per month and the total of those months: one is reckoned from the other. A month counts 30 days,
as the trade's own reckoning has it, and an amount may have been rounded up or down to the next unit of
its last digit. Only amounts that stand beside each other and are of one product are held together.

Why: the smaller figure is the one in the headline, and nobody divides again.

Fires:
    a/1 "Model YL月供2947元,日供95元"
    a/1: 特斯拉 price 2947 CNY @2026-01-06 {product=Model YL, part=月供, per=month}
    a/1: 特斯拉 price 95 CNY @2026-01-06 {product=Model YL, part=日供, per=day}
Holds:
    a/1 "Model 3月供1800元,日供仅60元"
    a/1: 特斯拉 price 1800 CNY @2026-01-06 {product=Model 3, part=月供, per=month}
    a/1: 特斯拉 price 60 CNY @2026-01-06 {product=Model 3, part=日供, per=day}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.findings import NOTE_FROM, SURE, Draft, operand, short, step, value_text
from leapcheck.checking.intervals import Interval, stated, step_of
from leapcheck.checking.material import Material
from leapcheck.checking.operands import is_amount
from leapcheck.checking.units import first_unit_of
from leapcheck.checking.wording import position
from leapcheck.language.messages import term, worded
from leapcheck.patterns import Later

CODE = "LC307"
TITLE = worded("A rate with its total")
PER = {
    "day": Decimal(1),
    "week": Decimal(7),
    "month": Decimal(30),
    "quarter": Decimal(90),
    "year": Decimal(360),
}
"""Days of a stretch, as instalments are reckoned: twelve months of 30 days."""
_INSTALMENTS = ("月供", "日供", "年供", "月租", "日租", "年费", "月费")
_MEANS = {"月均": "month", "日均": "day", "年均": "year", "平均每月": "month", "平均每天": "day"}
_SUBSCRIBED = Later(r"年付|包年|连续包|套餐|订阅|会员|年费")
LEAST_OF_A_YEAR = Decimal("0.5")
"""What a year paid at once costs at least, as a share of its months."""
_OF_SOME_DAYS = Later(r"成交|交易日|前\d{1,3}[天日]|工作日")  # a mean of other days than all of the period's
MONTH = Decimal("30.4375")


def check(material: Material) -> Iterator[Draft]:
    """One finding for each pair of rates, and for each mean beside its total."""
    for rows in material.sentences.values():
        for row in rows:
            for i, a in enumerate(row):
                later = row[i + 1 : i + 3]
                yield from _instalments(a, later)
                yield from _means(a, [*row[max(i - 2, 0) : i], *later])


def _instalments(a: Assertion, later: Sequence[Assertion]) -> Iterator[Draft]:
    """The next rate of another length of time, for the same product."""
    for b in later:
        one, other = a.qualifiers.get("per"), b.qualifiers.get("per")
        if one in PER and other in PER and one != other and _are_one(a, b):
            if not _is_cheaper_by_the_year(a, b):
                yield _divided(a, b) if PER[one] > PER[other] else _divided(b, a)
            return


def _is_cheaper_by_the_year(a: Assertion, b: Assertion) -> bool:
    """Whether two prices are of one subscription, for which who pays a year at once pays less."""
    year, month = sorted((a, b), key=lambda x: -PER[x.qualifiers["per"]])
    if year.qualifiers["per"] != "year" or not _SUBSCRIBED.search(a.sentence + b.sentence):
        return False
    times = PER["year"] / PER[month.qualifiers["per"]]
    whole, piece = stated(year.value) or Decimal(0), stated(month.value) or Decimal(0)
    return LEAST_OF_A_YEAR * times * piece <= whole <= times * piece


def _are_one(a: Assertion, b: Assertion) -> bool:
    """Whether two rates are of one thing: part and per apart, nothing differs."""
    if a.metric != b.metric or a.value.unit != b.value.unit or a.subject != b.subject or a.period != b.period:
        return False
    parts = [x.qualifiers.get("part", "") for x in (a, b)]
    if parts[0] != parts[1] and not all(p in _INSTALMENTS for p in parts):
        return False
    keys = {*a.qualifiers, *b.qualifiers} - {"part", "per", "condition"}
    return a.metric in ("price", "fee", "cost") and all(
        a.qualifiers.get(k) == b.qualifiers.get(k) for k in keys
    )


def _divided(large: Assertion, small: Assertion) -> Draft:
    """The larger rate over the days in it, against the smaller one."""
    stretch, part = large.qualifiers["per"], small.qualifiers["per"]
    times = PER[stretch] / PER[part]
    whole, piece = stated(large.value) or Decimal(0), stated(small.value) or Decimal(0)
    quotient = whole / times
    rounding = step_of(small.value, piece) if small.value.step else Decimal(1)
    agrees = abs(quotient - piece) <= max(rounding, abs(piece) / 100)
    text = f"{short(whole)} / {short(times)} = {short(quotient, 4)}"
    message = worded(
        "{subject}: {total} a {stretch}, {reckoning} a {part}; stated {stated}",
        subject=large.of.subject,
        total=value_text(large),
        stretch=term("stretch", stretch),
        reckoning=text,
        part=term("stretch", part),
        stated=value_text(small),
    )
    if (stretch, part) == ("month", "day") and not agrees:
        message = worded("{said} ({n} in a month of 31 days)", said=message, n=short(whole / 31, 4))
    reckoned = [step(f"{short(whole)} / {short(times)}", quotient, first_unit_of(large.value.unit))]
    evidence = {"total": operand(large), "reckoned": reckoned, "stated": operand(small), "reckoning": text}
    members, sure = [large, small], SURE if agrees else 0.7
    return Draft(CODE, "agree" if agrees else "conflict", sure, message, members, evidence, at_most="warning")


def _means(mean: Assertion, around: Sequence[Assertion]) -> Iterator[Draft]:
    """A mean per month beside the total of its months."""
    stretch = _mean_of(mean)
    if stretch == "day" and _OF_SOME_DAYS.search(mean.sentence):
        return
    if stretch is None or not is_amount(mean) or mean.period is None or mean.interval is None:
        return
    whole = next((b for b in around if _is_total_of(b, mean)), None)
    length = mean.period.length
    if whole is None or whole.interval is None or not length or not whole.interval.closed:
        return
    times = Decimal(round(length / MONTH)) if stretch == "month" else Decimal(length)
    times = Decimal(max(round(length / Decimal("365.25")), 1)) if stretch == "year" else times
    if times < 2 or whole.interval.low is None or whole.interval.high is None:
        return
    reckoned = Interval(whole.interval.low / times, whole.interval.high / times)
    agrees = reckoned.meets(_rounded(mean))
    total = stated(whole.value) or Decimal(0)
    text = f"{short(total)} / {times} = {short(total / times)}"
    message = worded(
        "{subject}: {total} is {reckoning} a {stretch}; stated {stated}",
        subject=mean.of.subject,
        total=value_text(whole),
        reckoning=text,
        stretch=term("stretch", stretch),
        stated=value_text(mean),
    )
    quotient = step(f"{short(total)} / {times}", total / times, first_unit_of(whole.value.unit))
    evidence = {"total": operand(whole), "reckoned": [quotient], "stated": operand(mean), "reckoning": text}
    sure = SURE * 0.9 if agrees else 0.6
    if sure >= NOTE_FROM:
        yield Draft(
            CODE, "agree" if agrees else "conflict", sure, message, [mean, whole], evidence, at_most="warning"
        )


def _mean_of(a: Assertion) -> str | None:
    """The stretch that a mean is per: 月均 right before the number, or in its quote."""
    at = position(a)
    near = a.sentence[max(at - 8, 0) : at] + a.quote if at >= 0 else a.quote
    return next((stretch for word, stretch in _MEANS.items() if word in near), None)


def _is_total_of(b: Assertion, mean: Assertion) -> bool:
    same = (b.subject, b.group, b.dimension, b.period) == (
        mean.subject,
        mean.group,
        mean.dimension,
        mean.period,
    )
    keys = {*b.qualifiers, *mean.qualifiers} - {"per", "part", "noun"}
    return (
        same
        and "per" not in b.qualifiers
        and _mean_of(b) is None
        and b.modality == mean.modality
        and all(b.qualifiers.get(k) == mean.qualifiers.get(k) for k in keys)
    )


def _rounded(mean: Assertion) -> Interval:
    """A mean as stated, and one percent either way."""
    assert mean.interval is not None
    slack = abs(mean.interval.middle) / 100
    low = None if mean.interval.low is None else mean.interval.low - slack
    high = None if mean.interval.high is None else mean.interval.high + slack
    return Interval(low, high)
