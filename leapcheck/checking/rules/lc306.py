"""Amounts in two currencies, or in two units, said to be the same

3.9兆瓦时（合3900度电）, 15亿欧元（约合人民币116亿元）: two amounts that the text says are one. Units of
one dimension are converted and must meet. Currencies are never converted by a rate from outside; where
one article states several amounts in the same two currencies, the rates that they imply must be alike.

Why: a conversion that is off by a factor of ten is the commonest slip of all in translated news.

Fires:
    a/1 "一套能存4.2兆瓦时(合420度电)"
    a/1: 特斯拉 spec 4.2 MWh
    a/1: 特斯拉 spec 420 kWh
Holds:
    a/1 "一套能存4.2兆瓦时(合4200度电)"
    a/1: 特斯拉 spec 4.2 MWh
    a/1: 特斯拉 spec 4200 kWh
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.findings import SURE, Draft, operand, short, value_text
from leapcheck.checking.intervals import Interval, bound_of, stated
from leapcheck.checking.material import Material
from leapcheck.checking.operands import quotient
from leapcheck.checking.units import CURRENCIES, factor_of
from leapcheck.language.messages import worded
from leapcheck.patterns import Later

CODE = "LC306"
TITLE = worded("Amounts in two currencies, or in two units, said to be the same")
RATES_ALIKE = Decimal("0.05")
"""How far two rates in one article may lie apart: it may speak of two days."""
_SAME = Later(r"[((,,]?(?:约?合|折合|约折合|相当于|等于|即|也就是)(?:人民币|约|大约)?$|[((]约?(?:人民币)?$")
_PARTED = Later("[)）、;；。]")  # (18岁93天)、某某(18岁110天)
# 3.9兆瓦时(合3900度电   15亿欧元,约合116亿元   1000万美元(约7100万元


def check(material: Material) -> Iterator[Draft]:
    """One finding for each pair of amounts said to be the same."""
    for rows in material.sentences.values():
        rates: dict[tuple[str, str], list[tuple[Decimal, Assertion, Assertion]]] = defaultdict(list)
        for row in rows:
            for a, b in pairwise(row):
                if not _said_to_be_one(a, b):
                    continue
                if a.value.unit in CURRENCIES and b.value.unit in CURRENCIES:
                    if a.value.unit != b.value.unit and (rate := _rate(a, b)) is not None:
                        rates[a.value.unit, b.value.unit].append((rate, a, b))
                elif a.dimension == b.dimension and a.value.unit != b.value.unit:
                    yield _converted(a, b)
        for pair, found in rates.items():
            yield from _rates(pair, found)


def _said_to_be_one(a: Assertion, b: Assertion) -> bool:
    """Whether nothing but a word of equality stands between two amounts."""
    if a.interval is None or b.interval is None:
        return False
    start = a.sentence.find(a.quote)
    end = a.sentence.find(b.quote, start + len(a.quote)) if start >= 0 else -1
    if end < 0:
        return False
    between = a.sentence[start + len(a.quote) : end]
    if len(between) > 8 or _PARTED.search(between):
        return False
    # the quote of the second may begin with the word itself: 合3900度电
    lead = re.match(r"(?:约?合|折合|相当于|等于|即|约)?", b.quote)
    return _SAME.search(between + (lead.group() if lead else "")) is not None


def _converted(a: Assertion, b: Assertion) -> Draft:
    one, other = bound_of(a.value), bound_of(b.value)
    assert one is not None and other is not None
    near = a.interval is not None and _widened(a.interval).meets(_widened(other))
    first, second = ((stated(x.value) or Decimal(0)) * factor_of(x.value.unit) for x in (a, b))
    factor = factor_of(a.value.unit) / factor_of(b.value.unit)
    number = stated(a.value) or Decimal(0)
    text = f"{short(number)} {a.value.unit} = {short(number * factor)} {b.value.unit}"
    message = worded(
        "{one} is said to be {other}: {reckoning}", one=value_text(a), other=value_text(b), reckoning=text
    )
    evidence = {"one": operand(a), "other": operand(b), "reckoning": text}
    agrees = near or first == second
    return Draft(CODE, "agree" if agrees else "conflict", SURE if agrees else 0.8, message, [a, b], evidence)


def _widened(interval: Interval) -> Interval:
    """A conversion is itself rounded: 1 percent either way."""
    low = None if interval.low is None else interval.low * Decimal("0.99")
    high = None if interval.high is None else interval.high * Decimal("1.01")
    return Interval(low, high)


def _rate(a: Assertion, b: Assertion) -> Decimal | None:
    one, other = stated(a.value), stated(b.value)
    return other / one if one and other and one > 0 and other > 0 else None


def _implied(a: Assertion, b: Assertion) -> Interval | None:
    """All rates that two amounts leave open as they are worded: 超200亿美元 and 超千亿元 leave many."""
    return quotient(b.interval, a.interval) if a.interval is not None and b.interval is not None else None


def _rates(pair: tuple[str, str], found: Sequence[tuple[Decimal, Assertion, Assertion]]) -> Iterator[Draft]:
    """Rates of one pair of currencies in one article, each against the middle one."""
    if len(found) < 2:
        return
    middle = sorted(rate for rate, _, _ in found)[len(found) // 2]
    for rate, a, b in found:
        implied = _implied(a, b)
        usual_rate = Interval(middle * (1 - RATES_ALIKE), middle * (1 + RATES_ALIKE))
        if implied is None or implied.meets(usual_rate):
            continue
        usual = next((x, y) for r, x, y in found if r == middle)
        message = worded(
            "{one} is said to be {other}: {rate} {unit} for 1 {of}; "
            "elsewhere the article has {first} = {second}, {usual} for 1",
            one=value_text(a),
            other=value_text(b),
            rate=short(rate, 4),
            unit=pair[1],
            of=pair[0],
            first=value_text(usual[0]),
            second=value_text(usual[1]),
            usual=short(middle, 4),
        )
        evidence = {"rate": short(rate, 6), "usual": short(middle, 6)}
        sure = 0.8 if len(found) > 2 else 0.65
        yield Draft(CODE, "conflict", sure, message, [a, b, *usual], evidence)
