"""Values read as the trade writes them, to the last digit."""

from decimal import Decimal

import pytest

from leapcheck.amounts import amount
from leapcheck.data import load
from leapcheck.model import Relation, Value
from leapcheck.quantities import find_quantities


def number(relation: Relation, low: str | None, high: str | None, unit: str) -> Value:
    return Value(relation, Decimal(low) if low else None, Decimal(high) if high else None, unit)


def exactly(digits: str, unit: str) -> Value:
    return number("exact", digits, digits, unit)


@pytest.mark.parametrize(
    ("value", "noun", "words"),
    [
        (exactly("343", "day"), None, "343天"),
        (exactly("1000000", "vehicle"), None, "1,000,000辆"),
        (exactly("9800000000", "CNY"), None, "98亿元"),
        (exactly("142460000000", "USD"), None, "1424.6亿美元"),
        (exactly("35900", "CNY"), None, "3.59万元"),
        (exactly("12345", "CNY"), None, "12,345元"),
        (exactly("1234567890123", "CNY"), None, "1,234,567,890,123元"),
        (exactly("-130000000", "CNY"), None, "-1.3亿元"),
        (number("approx", "1.5E9", "1.5E9", "EUR"), None, "约15亿欧元"),
        (number("above", "800", None, "count"), "供应商", "超800 供应商"),
        (number("nearly", None, "600000", "vehicle"), None, "近600,000辆"),
        (number("at_most", None, "45.3", "percent"), None, "不超过45.3%"),
        (number("range", "14", "15", "percent"), None, "14至15%"),
        (number("range", "-12", "-9", "percent"), None, "下降9至12%"),
        (number("range", "4E9", "5E9", "CNY"), None, "40亿至50亿元"),
        (number("above", "-45", None, "percent"), None, "下降超45%"),
        (exactly("-7.6", "pp"), None, "下降7.6个百分点"),
        (exactly("0", "percent"), None, "0%"),
        (exactly("508", "TOPS"), None, "508 TOPS"),
        (exactly("3", "furlong"), None, "3 furlong"),
        (exactly("17", "count"), None, "17"),
        (Value("exact", "2025-09-25", "2025-09-25", "date"), None, "2025-09-25"),
        (Value("exact", "2025-09", "2025-10", "date"), None, "2025-09至2025-10"),
    ],
)
def test_a_value_says_its_hedge_its_digits_and_its_unit(value: Value, noun: str | None, words: str) -> None:
    assert amount(value, noun) == words


@pytest.mark.parametrize("unit", sorted({entry["unit"] for entry in load("units")} - {"count"}))
def test_what_is_written_is_read_as_the_same_value(unit: str) -> None:
    (found,) = find_quantities(f"为{amount(exactly('7', unit))}。")
    assert (found.low, found.unit) == (7, unit)
