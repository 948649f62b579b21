"""Values and claims read the same wherever they are printed."""

from decimal import Decimal

import pytest

from leapcheck.model import Relation, Value
from leapcheck.reporting.words import statement_in_words, value_in_words

from .samples import claim, exactly, span_report


def number(relation: Relation, low: str | None, high: str | None, unit: str) -> Value:
    return Value(relation, Decimal(low) if low else None, Decimal(high) if high else None, unit)


@pytest.mark.parametrize(
    ("value", "noun", "words"),
    [
        (exactly(343, "day"), None, "343 days"),
        (exactly(1, "day"), None, "1 day"),
        (number("approx", "1.5E9", "1.5E9", "EUR"), None, "about 1,500,000,000 EUR"),
        (number("above", "800", None, "count"), "供应商", "over 800 供应商"),
        (number("nearly", None, "600000", "vehicle"), None, "nearly 600,000 vehicles"),
        (number("range", "14", "15", "percent"), None, "14 to 15%"),
        (exactly("51.49", "percent"), None, "51.49%"),
        (number("above", "-45", None, "percent"), None, "down over 45%"),
        (exactly("-30", "percent"), None, "down 30%"),
        (exactly("-4.2E9", "CNY"), None, "-4,200,000,000 CNY"),
        (exactly("800", "kW"), None, "800 kW"),
        (Value("exact", "2025-09-25", "2025-09-25", "date"), None, "2025-09-25"),
    ],
)
def test_a_value_says_its_hedge_its_digits_and_its_unit(value: Value, noun: str | None, words: str) -> None:
    assert value_in_words(value, noun) == words


def test_a_statement_names_subject_metric_period_and_what_narrows_it() -> None:
    of = span_report().articles[0]
    said = claim(
        of,
        "343天",
        exactly(500000, "vehicle"),
        metric="sales",
        period="2025",
        qualifiers={"product": "C11", "noun": "车"},
        modality="target",
    )
    assert statement_in_words(said) == "零跑汽车 sales 2025 (product C11), target"
