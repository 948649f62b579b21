"""docs/styles.md says how each way of writing is read; every row of its tables is read here as it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from claims.telling import TODAY, told, written

from leapcheck import find_quantities
from leapcheck.model import Quantity

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = (ROOT / "docs/styles.md").read_text("utf-8")
WEAK = "Known weaknesses"
NEW_LINE = "⏎"
READINGS = r"`[^`]+`(, `[^`]+`)*|nothing"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: what it shows, a text, and its readings; `fields` is the head of that column."""

    section: str
    number: int
    way: str
    example: str
    fields: str
    readings: list[str]
    guard: str

    @property
    def name(self) -> str:
        """The section, the place in it, and the way of writing without its Chinese characters."""
        way = re.sub(r"[^ -~]+[, ]*", "", self.way)
        return f"{self.section} {self.number}: {way.strip(' :,;')}"


def rows() -> Iterator[Row]:
    """The rows of all tables, in order."""
    section, fields, number = "", "", 0
    for line in DOCUMENT.splitlines():
        if line.startswith("## "):
            section, number = line.removeprefix("## "), 0
        if not line.startswith("|") or line.startswith("| ---"):
            continue
        way, example, reading, guard = (
            cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]
        )
        if way == "way of writing":
            fields = reading
            continue
        assert re.fullmatch(READINGS, reading), line
        number += 1
        text = example.replace(NEW_LINE, "\n")
        yield Row(section, number, way, text, fields, re.findall(r"`([^`]+)`", reading), guard.strip("`"))


ROWS = list(rows())


def quantity_told(quantity: Quantity) -> str:
    """`above 600000 vehicle`, `ordinal 300000 vehicle`, `fall 30 percent`; `-` is no unit."""
    value = written(replace(quantity.value, unit=quantity.unit or "-"))
    marks = ["ordinal"] * quantity.ordinal + ["fall"] * (quantity.sign < 0)
    return " ".join([*marks, value])


def read(row: Row) -> list[str]:
    if row.fields == "quantity":
        return [quantity_told(quantity) for quantity in find_quantities(row.example)]
    return told(row.example, row.fields, kind="md")


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(
            row,
            id=row.name,
            marks=[pytest.mark.xfail(strict=True, reason="known weakness", raises=AssertionError)]
            if row.section == WEAK
            else [],
        )
        for row in ROWS
    ],
)
def test_a_way_of_writing_is_read_as_it_says(row: Row) -> None:
    assert read(row) == row.readings


def test_every_file_that_guards_a_way_of_writing_exists() -> None:
    assert sorted({row.guard for row in ROWS if not (ROOT / row.guard).is_file()}) == []


def test_the_day_from_which_relative_dates_are_reckoned_is_the_one_it_names() -> None:
    assert f"published on {TODAY}" in DOCUMENT


def test_every_reading_has_a_word_for_each_of_its_fields() -> None:
    """What is expected of a known weakness could otherwise be something that never comes true."""
    assert [
        row.name for row in ROWS if any(len(r.split()) < len(row.fields.split()) for r in row.readings)
    ] == []


def test_no_way_of_writing_is_listed_twice() -> None:
    examples = [(row.example, row.fields) for row in ROWS]
    assert len(examples) == len(set(examples)) >= 150
