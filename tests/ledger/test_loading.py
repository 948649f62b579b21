"""A ledger that is right is loaded as its author wrote it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from leapcheck.ledger import Ledger
from leapcheck.model import Citation, Value

from .conftest import ENTRY, Load


def test_an_entry_keeps_every_field_and_its_place(load: Load, tmp_path: Path) -> None:
    ledger = load(ENTRY)
    (entry,) = ledger.entries
    assert (entry.id, entry.subject, entry.metric) == ("millionth", "零跑汽车", "milestone")
    assert (entry.period, entry.modality, entry.status) == ("2025-09-25", "actual", "verified")
    assert (entry.value.relation, entry.value.low, entry.value.unit) == ("exact", 1_000_000, "vehicle")
    assert entry.sources == (Citation("从追赶到引领的“零跑密码”", "金华日报", "2025-09-27", None),)
    assert (entry.path, entry.line) == (str(tmp_path / "claims.yaml"), 2)
    assert ledger.get("millionth") is entry
    assert ledger.get("no-such") is None
    assert len(ledger) == 1


@pytest.mark.parametrize(
    ("metric", "written", "relation", "low", "high", "unit"),
    [
        ("deliveries", "1,000,000 辆", "exact", "1000000", "1000000", "vehicle"),
        ("deliveries", "59.7万辆", "exact", "597000", "597000", "vehicle"),
        ("investment", "约15亿欧元", "approx", "1500000000", "1500000000", "EUR"),
        ("margin", "14%-15%", "range", "14", "15", "percent"),
        ("margin", "-15.4%", "exact", "-15.4", "-15.4", "percent"),
        ("profit", "-28.2亿元", "exact", "-2820000000", "-2820000000", "CNY"),
        ("outlets", "超800家", "above", "800", None, "count"),
        ("sales", "近60万辆", "nearly", None, "600000", "vehicle"),
        ("span", "343天", "exact", "343", "343", "day"),
        ("installations", "464.7GWh", "exact", "464.7", "464.7", "GWh"),
    ],
)
def test_values_are_written_as_people_write_them(
    load: Load, metric: str, written: str, relation: str, low: str | None, high: str | None, unit: str
) -> None:
    text = ENTRY.replace("milestone", metric).replace("第1000000辆", f'"{written}"')
    value = load(text).entries[0].value
    assert value.relation == relation
    assert value.low == (Decimal(low) if low else None)
    assert value.high == (Decimal(high) if high else None)
    assert value.unit == unit


def test_a_founding_is_a_date_and_its_own_period(load: Load) -> None:
    text = ENTRY.replace("milestone", "founded").replace("第1000000辆", "2015-12-24")
    entry = load(text.replace("    period: 2025-09-25\n", "")).entries[0]
    assert entry.value == Value("exact", "2015-12-24", "2015-12-24", "date")
    assert entry.period == "2015-12-24"


def test_yaml_11_words_stay_words(load: Load) -> None:
    qualifiers = "    qualifiers: {part: no, condition: 12:30, product: 017, base: 5.30, noun: null}\n"
    entry = load(ENTRY.replace("    status", qualifiers + "    status")).entries[0]
    assert entry.qualifiers == {
        "part": "no",
        "condition": "12:30",
        "product": "017",
        "base": "5.30",
        "noun": "null",
    }


@pytest.mark.parametrize(
    "period",
    ["2025", "2025-09", "2024-02-29", "2025-Q3", "2025-H1", "2020/2025", "../2025-12", "2025-01/2025-01"],
)
def test_every_form_of_period_is_taken(load: Load, period: str) -> None:
    assert load(ENTRY.replace("period: 2025-09-25", f"period: {period}")).entries[0].period == period


def test_a_byte_order_mark_and_windows_lines_do_no_harm(load: Load) -> None:
    ledger = load(b"\xef\xbb\xbf" + ENTRY.replace("\n", "\r\n").encode())
    assert ledger.entries[0].notes is None
    assert ledger.entries[0].line == 2


def test_derived_entries_name_their_parents(load: Load) -> None:
    child = ENTRY.removeprefix("entries:\n").replace("id: millionth", "id: child")
    child += "    derived: [millionth]\n    notes: the same day\n"
    ledger = load(ENTRY + child)
    assert [entry.derived for entry in ledger] == [(), ("millionth",)]


def test_an_empty_list_is_an_empty_ledger(load: Load) -> None:
    assert load("entries: []\n").entries == Ledger().entries == ()
