"""Values as intervals: all that a writer who wrote a number may have meant by it.

| written as | stands for |
| --- | --- |
| 832万 (`exact`) | 831.5万 to 832.5万: everything that rounds to it |
| 343辆, 9名 (`exact`, whole ones) | itself |
| 百万, 千亿 (`exact`, a mark) | 10 percent either way: a mark is no rounding to the next million |
| 约15亿 (`approx`) | 5 percent or one step of its last digit either way, 10 percent for one digit (约20万) |
| 30余家, 超800家, 超45% (`above`) | up to before the next number as round: 40, 900, 50% |
| 近60万 (`nearly`) | down to the one before: 50万; below a power of ten a tenth of it, 近100万 from 90万 |
| 不低于, 不超过, 不到 | everything on that side |
| 14%—15% (`range`) | both ends, with half a step beyond each |

A hedge on a fall speaks of its size: 下降45%以上 runs from -49 to -45. The 5 and 10 percent are what
the trade allows itself: of the approximate amounts in the reference articles that stand beside the
exact one, none is further off, and a tenth is the distance to the next number one would round to.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from leapcheck.checking.units import factor_of
from leapcheck.model import Value

HALF = Decimal("0.5")
TENTH = Decimal("0.1")
APPROXIMATE = Decimal("0.05")
LEAST_REACH = Decimal("0.01")
MARK_FROM = 1000
"""A single 1 with its zeros (千, 百万, 1亿) is a mark from here on; 1 percent and 10 days are numbers."""

WHOLE_UNITS = ("vehicle", "person", "count")
"""Units that come in whole ones: 9名董事 rounds nothing, and 3 + 3 + 4 of them are 10."""


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from `low` to `high`; None is an open side."""

    low: Decimal | None
    high: Decimal | None

    def meets(self, other: Interval) -> bool:
        """Whether the two have more than an end in common: 832万 and 833万 share 832.5万, and do not meet.

        A bound holds at its end (不低于800 and 不超过800 meet), and a whole number is one.
        """
        low = max((i.low for i in (self, other) if i.low is not None), default=None)
        high = min((i.high for i in (self, other) if i.high is not None), default=None)
        if low is None or high is None or low < high:
            return True
        return low == high and not (self._is_wide and other._is_wide)

    @property
    def _is_wide(self) -> bool:
        return self.low is not None and self.high is not None and self.low < self.high

    def scaled(self, factor: Decimal) -> Interval:
        """Both ends times a positive factor."""
        return Interval(
            None if self.low is None else self.low * factor, None if self.high is None else self.high * factor
        )

    def mirrored(self) -> Interval:
        """The interval on the other side of 0."""
        return Interval(None if self.high is None else -self.high, None if self.low is None else -self.low)

    @property
    def middle(self) -> Decimal:
        """The number halfway; the end that is there where one side is open."""
        if self.low is None or self.high is None:
            return self.low if self.low is not None else self.high or Decimal(0)
        return (self.low + self.high) / 2

    @property
    def closed(self) -> bool:
        """Whether both ends are there."""
        return self.low is not None and self.high is not None


def stated(value: Value) -> Decimal | None:
    """The number as it stands in the text, in the value's own unit; the middle of a range; None for dates."""
    low, high = value.low, value.high
    if isinstance(low, str) or isinstance(high, str):
        return None
    if low is not None and high is not None:
        return (low + high) / 2
    return low if low is not None else high


def last_place(number: Decimal) -> Decimal:
    """The place value of the last digit that is not 0: 100 for 800, 10000 for 1340000, 0.01 for 51.49."""
    if number == 0:
        return Decimal(1)
    exponent = number.normalize().as_tuple().exponent
    return Decimal(1).scaleb(int(exponent))


def step_of(value: Value, number: Decimal) -> Decimal:
    """The place value of the last digit as written; of the last that is not 0 where nobody noted it."""
    return value.step if value.step else last_place(number)


def digits_of(value: Value) -> int:
    """How many significant digits the number has: 1 for 60万, 6 for 596,555; 0 for a date."""
    number = stated(value)
    return len(number.normalize().as_tuple().digits) if number is not None else 0


@lru_cache(maxsize=65536)
def interval_of(value: Value) -> Interval | None:
    """What a number stands for, in the first unit of its dimension; None for a date.

    The way an open hedge reaches is the writer's habit (近60万 is not 20万); `bound_of` is its logic.
    """
    number = stated(value)
    if number is None:
        return None
    if number < 0 and value.relation in ("above", "nearly", "at_least", "at_most", "below"):
        return _reaching(value.relation, -number, step_of(value, -number)).mirrored().scaled(_factor(value))
    if value.relation == "range" and isinstance(value.low, Decimal) and isinstance(value.high, Decimal):
        low, high = sorted((value.low, value.high))
        half = (value.step or min(last_place(low), last_place(high))) * HALF
        return Interval(low - half, high + half).scaled(_factor(value))
    step = step_of(value, number)
    if value.relation == "exact" and step == 1 and value.unit in WHOLE_UNITS:
        return Interval(number, number)
    return _reaching(value.relation, number, step).scaled(_factor(value))


def _factor(value: Value) -> Decimal:
    return factor_of(value.unit)


def _reaching(relation: str, number: Decimal, step: Decimal) -> Interval:
    """The interval of a number that is not below 0, as hedged."""
    reach = max(_next_round(number), number * LEAST_REACH)
    match relation:
        case "above":
            return Interval(number, number + reach - min(step, reach * TENTH, Decimal(1)))
        case "nearly":
            return Interval(number - (reach * TENTH if _is_power(number) else reach), number)
        case "at_least":
            return Interval(number, None)
        case "at_most" | "below":
            return Interval(None, number)
        case "approx":
            share = TENTH if digits(number) == 1 else APPROXIMATE
            wide = max(abs(number) * share, step if step < number else Decimal(0))
            return Interval(number - wide, number + wide)
        case _:
            half = step * HALF
            if number >= MARK_FROM and step == number and _is_power(number):
                half = number * TENTH
            return Interval(number - half, number + half)


def _next_round(number: Decimal) -> Decimal:
    """How far the next number is that one would have written instead: 100 for 800, 5 for 45, 1 for 134."""
    place = last_place(number)
    halves = digits(number) > 1 and number / place % 10 == 5
    return place * 5 if halves else place


def bound_of(value: Value) -> Interval | None:
    """What a hedge excludes by logic alone: 超800家 excludes 799 and below, not 1200."""
    interval = interval_of(value)
    if interval is None or value.relation not in ("above", "nearly"):
        return interval
    falls = (stated(value) or 0) < 0
    upward = (value.relation == "above") != falls
    return Interval(interval.low, None) if upward else Interval(None, interval.high)


def digits(number: Decimal) -> int:
    """How many significant digits a number has."""
    return len(number.normalize().as_tuple().digits)


def _is_power(number: Decimal) -> bool:
    return number.normalize().as_tuple().digits == (1,)
