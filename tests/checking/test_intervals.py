"""What a written number stands for."""

from __future__ import annotations

from decimal import Decimal

import pytest

from leapcheck.checking.intervals import Interval, interval_of

from .conftest import value_of


def meets(one: tuple[str, str | None], other: tuple[str, str | None], unit: str = "vehicle") -> bool:
    """Whether two numbers, each with the place value of its last digit, have a number in common."""
    intervals = [interval_of(value_of(number, unit, step)) for number, step in (one, other)]
    assert intervals[0] is not None and intervals[1] is not None
    return intervals[0].meets(intervals[1]) and intervals[1].meets(intervals[0])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("8320000", "10000"), ("8324000", "1000")),  # 832万, 832.4万
        (("~<600000", "10000"), ("596555", "1")),  # 近60万, 596,555
        ((">30", "1"), ("35", "1")),  # 30余家, 35家
        ((">800", "1"), ("850", "1")),
        (("<=15000", "1000"), ("3000", "1000")),  # 不超过1.5万 says nothing against 3000
        ((">=227500", "100"), ("250000", "10000")),
        (("≈1500000000", "100000000"), ("1450000000", "10000000")),
        (("14..15", "1"), ("14.7", "0.1")),
        (("343", "1"), ("343", "1")),
        ((">3.9", "0.1"), ("3.9", "0.1")),
        (("~<1000000", "10000"), ("950000", "10000")),
    ],
)
def test_numbers_that_may_mean_the_same_meet(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert meets(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("8320000", "10000"), ("8330000", "10000")),  # 832万, 833万: the end they share is no number of both
        (("~<600000", "10000"), ("420000", "10000")),  # 近60万, 42万
        (("~<1000000", "10000"), ("850000", "10000")),  # 近100万 begins at 90万
        ((">30", "1"), ("40", "1")),
        ((">30", "1"), ("29", "1")),
        ((">800", "1"), ("900", "1")),
        (("<=15000", "1000"), ("20000", "1000")),
        (("343", "1"), ("334", "1")),
        (
            ("100000000000", "100000000000"),
            ("62389000000", "1000000"),
        ),  # 千亿 is a mark, 623.89亿 is below it
        (("14..15", "1"), ("16", "0.1")),
    ],
)
def test_numbers_that_cannot_mean_the_same_do_not(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not meets(one, other)


def test_a_hedge_on_a_fall_speaks_of_its_size() -> None:
    assert meets((">-45", "1"), ("-47", "1"), "percent")
    assert not meets((">-45", "1"), ("-40", "1"), "percent")
    assert meets(("<=-30", "1"), ("-10", "1"), "percent")


def test_units_of_one_dimension_are_converted() -> None:
    mega, kilo = interval_of(value_of("3.9", "MWh", "0.1")), interval_of(value_of("3900", "kWh", "1"))
    assert mega is not None and kilo is not None and mega.meets(kilo)
    year, days = interval_of(value_of("3", "year", "1")), interval_of(value_of("1096", "day", "1"))
    assert year is not None and days is not None and year.meets(days)


def test_a_number_without_a_noted_step_is_read_to_its_last_digit_that_is_not_zero() -> None:
    assert interval_of(value_of("600000", "CNY")) == Interval(Decimal(550000), Decimal(650000))
    assert interval_of(value_of("51.49", "percent")) == Interval(Decimal("51.485"), Decimal("51.495"))
