"""Every unit and every hedge reads its own examples."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from leapcheck import find_quantities
from leapcheck.data import load
from leapcheck.quantities.hedges import RELATIONS


def unit_examples() -> Iterator[tuple[str, str, float]]:
    for entry in load("units"):
        for text, number in entry["yes"].items():
            yield entry["unit"], text, number


def hedge_examples() -> Iterator[tuple[str, str, float]]:
    for relation in RELATIONS:
        for text, number in load("hedges")[relation]["yes"].items():
            yield relation, text, number


@pytest.mark.parametrize(("unit", "text", "number"), list(unit_examples()))
def test_a_unit_reads_its_examples(unit: str, text: str, number: float) -> None:
    (found,) = find_quantities(text)
    assert (found.unit, found.low if found.low is not None else found.high) == (unit, Decimal(str(number)))


@pytest.mark.parametrize(("relation", "text", "number"), list(hedge_examples()))
def test_a_hedge_reads_its_examples(relation: str, text: str, number: float) -> None:
    (found,) = find_quantities(text)
    assert found.relation == relation
    assert Decimal(str(number)) in (found.low, found.high)


def test_every_unit_has_an_example() -> None:
    assert all(entry["yes"] for entry in load("units"))


def test_no_word_stands_for_two_units() -> None:
    seen: dict[str, Any] = {}
    for entry in load("units"):
        for item in entry["words"]:
            for word in item if isinstance(item, dict) else [item]:
                assert seen.setdefault(word, entry["unit"]) == entry["unit"], word
