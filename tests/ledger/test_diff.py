"""A difference between two ledgers is one of meaning: layout, order and labels are none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leapcheck.ledger import Ledger
from leapcheck.ledger.diff import Diff, diff

from .sheets import SOURCE, book, fact, series, write


def compared(folder: Path, before: str, after: str) -> Diff:
    write(folder, before=before, after=after)
    return diff(Ledger.load(folder / "before.yaml"), Ledger.load(folder / "after.yaml"))


@pytest.mark.parametrize(
    "after",
    [
        book(fact("b", "6辆"), fact("a")),
        "# a comment\n\n" + book(fact("a").replace("reported", "'reported'  # c"), "\n", fact("b", "6辆")),
        book(fact("a", sources="[pd]"), fact("b", "6辆"), head=f"sources:\n  pd: {SOURCE}\n"),
        book(series("s", "2025-07: {id: a, value: '50,129辆'}"), fact("b", "6辆")),
        book(fact("a"), fact("b", "6辆")).replace("\n", "\r\n"),
    ],
)
def test_layout_is_no_difference(tmp_path: Path, after: str) -> None:
    assert not compared(tmp_path, book(fact("a"), fact("b", "6辆")), after)


def test_added_removed_renamed_and_changed_are_told_apart(tmp_path: Path) -> None:
    before = book(fact("a"), fact("b", "6辆"), fact("c", "7辆"), fact("d", "8辆"))
    after = book(fact("d", "9辆", status="disputed"), fact("a"), fact("bee", "6辆"), fact("e", "10辆"))
    result = compared(tmp_path, before, after)
    assert [entry.id for entry in result.added] == ["e"]
    assert [entry.id for entry in result.removed] == ["c"]
    assert [(c.before.id, c.after.id) for c in result.renamed] == [("b", "bee")]
    assert [(c.after.id, c.fields) for c in result.changed] == [("d", ("value", "status"))]


def test_of_equals_each_is_told(tmp_path: Path) -> None:
    before = book(fact("a"), fact("b"), fact("c"))
    assert [entry.id for entry in compared(tmp_path, before, book()).removed] == ["a", "b", "c"]
    result = compared(tmp_path, before, book(fact("x")))
    assert ([c.before.id for c in result.renamed], [e.id for e in result.removed]) == (["a"], ["b", "c"])
    assert [entry.id for entry in compared(tmp_path, book(), before).added] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("fields", "changed"),
    [
        ({"period": "2025-08"}, "period"),
        ({"subject": "小鹏汽车"}, "subject"),
        ({"metric": "sales"}, "metric"),
        ({"qualifiers": "{region: 欧洲}"}, "qualifiers"),
        ({"modality": "target"}, "modality"),
        ({"notes": "n"}, "notes"),
        ({"tolerance": "5辆"}, "tolerance"),
        ({"sources": "[{title: t, publisher: p, date: 2025}]"}, "sources"),
    ],
)
def test_every_field_counts(tmp_path: Path, fields: dict[str, str], changed: str) -> None:
    (change,) = compared(
        tmp_path, book(fact("a")), book(fact("a", **({"period": "2025-07"} | fields)))
    ).changed
    assert change.fields == (changed,)


def test_the_json_form_has_both_sides_of_what_changed(tmp_path: Path) -> None:
    before, after = (
        book(fact("a"), fact("b", "6辆")),
        book(fact("a", "50,130辆"), fact("bee", "6辆"), fact("c", "7辆")),
    )
    record = json.loads(json.dumps(compared(tmp_path, before, after).to_json()))
    assert record["changed"][0]["id"] == "a"
    assert record["changed"][0]["before"]["value"]["low"] == 50_129
    assert record["changed"][0]["after"]["value"]["low"] == 50_130
    assert record["renamed"] == [{"before": "b", "after": "bee"}]
    assert [entry["id"] for entry in record["added"]] == ["c"]
    assert record["removed"] == []
