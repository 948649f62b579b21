"""Every writing in corpus.yaml gives the value it stands under."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from leapcheck import find_quantities

CORPUS: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("corpus.yaml").read_text("utf-8"))
RELATIONS = ("approx", "above", "nearly", "at_least", "at_most", "below", "range")


def writings() -> Iterator[tuple[str, str]]:
    for family, values in CORPUS.items():
        if family != "nothing":
            for value, texts in values.items():
                for text in texts:
                    yield value, text


def expected(value: str) -> tuple[str, Decimal | None, Decimal | None, str | None]:
    """`range 14 15 percent` → relation, low, high, unit."""
    *head, unit = value.split()
    relation = head.pop(0) if head[0].isalpha() or "_" in head[0] else "exact"
    numbers = [Decimal(number) for number in head]
    low: Decimal | None = numbers[0]
    high: Decimal | None = numbers[-1]
    if relation in ("above", "at_least"):
        high = None
    if relation in ("nearly", "at_most", "below"):
        low = None
    return relation, low, high, None if unit == "-" else unit


@pytest.mark.parametrize(("value", "text"), list(writings()))
def test_a_writing_is_read_as_its_value(value: str, text: str) -> None:
    relation, low, high, unit = expected(value)
    start, end = text.find("⟦"), text.find("⟧") - 1
    plain = text.replace("⟦", "").replace("⟧", "")
    found = find_quantities(plain)
    quantity = next((q for q in found if start < 0 or (q.start, q.end) == (start, end)), None)
    assert quantity is not None, found
    if start < 0 and "条产线" not in text:
        assert len(found) == 1 and (quantity.text == plain or plain.endswith("之间")), found
    assert (quantity.low, quantity.high, quantity.unit) == (low, high, unit)
    assert quantity.sign == (-1 if relation == "fall" else 1)
    assert quantity.ordinal == (relation == "ordinal")
    assert quantity.relation == (relation if relation in RELATIONS else "exact")


@pytest.mark.parametrize("text", [text for texts in CORPUS["nothing"].values() for text in texts])
def test_no_number_is_read_in_a_name_or_a_word(text: str) -> None:
    assert [q for q in find_quantities(text) if not q.ordinal] == []


def test_the_corpus_is_large_enough_to_mean_something() -> None:
    assert sum(1 for _ in writings()) >= 250


def test_a_megabyte_of_digits_is_no_number() -> None:
    assert find_quantities("7" * 1_000_000) == []
