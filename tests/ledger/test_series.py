"""A series is one entry of many facts: its rows have all from it that they do not say themselves."""

from __future__ import annotations

import pytest

from leapcheck.ledger.entries import row_id

from .conftest import Load, Problems
from .sheets import book, fact, series


def test_rows_inherit_what_the_series_says(load: Load) -> None:
    text = book(
        series("s", "2025-01: 25,170辆", "2025-02: 25,287辆", qualifiers="{region: 中国}", modality="target")
    )
    first, second = load(text)
    assert (first.id, second.id) == ("s-2025-01", "s-2025-02")
    assert (first.value.low, second.value.low) == (25_170, 25_287)
    assert (first.period, second.period) == ("2025-01", "2025-02")
    for row in (first, second):
        assert (row.subject, row.metric, row.status) == ("零跑汽车", "deliveries", "reported")
        assert (row.modality, row.qualifiers, row.series) == ("target", {"region": "中国"}, "s")
        assert row.sources[0].publisher == "某某日报"


def test_a_row_stands_where_its_period_stands(load: Load) -> None:
    (row,) = load(book(series("s", "2025-01: 25,170辆")))
    assert (row.line, row.column) == (8, 7)


def test_a_row_says_things_of_its_own(load: Load) -> None:
    own = "{value: '30,000辆', id: mine, status: disputed, notes: 另一说, tolerance: 5辆, sources: [{title: 乙, publisher: 丙, date: 2025}]}"
    first, second = load(book(series("s", "2025-01: 25,170辆", f"2025-02: {own}", notes="快报")))
    assert (first.notes, first.status, first.tolerance) == ("快报", "reported", None)
    assert (second.id, second.status, second.notes, second.tolerance) == ("mine", "disputed", "另一说", 5)
    assert [source.title for source in second.sources] == ["乙"]
    assert second.series == "s"


def test_a_tolerance_of_the_series_is_that_of_its_rows(load: Load) -> None:
    rows = load(
        book(series("s", "2025-01: 10,000辆", "2025-02: {value: '20,000辆', tolerance: 7辆}", tolerance="1%"))
    )
    assert [row.tolerance for row in rows] == [100, 7]


def test_a_row_may_be_derived_or_superseded(load: Load) -> None:
    rows = (
        "2025-01: 10辆",
        "2025-02: 20辆",
        "2025-01/2025-02: {value: 30辆, derived: [s-2025-01, s-2025-02], notes: 10 + 20}",
    )
    assert [entry.derived for entry in load(book(series("s", *rows)))] == [(), (), ("s-2025-01", "s-2025-02")]
    old = series("s", "2025-01: {value: 9辆, status: superseded, superseded_by: new}")
    assert load(book(old, fact("new", "10辆"))).entries[0].superseded_by == "new"


@pytest.mark.parametrize(
    ("period", "id"),
    [
        ("2025", "2025"),
        ("2025-03", "2025-03"),
        ("2025-03-31", "2025-03-31"),
        ("2025-Q3", "2025-q3"),
        ("2025-H1", "2025-h1"),
        ("2025-01/2025-11", "2025-01-to-2025-11"),
        ("../2025-12", "to-2025-12"),
        ("2025-12/..", "2025-12-to"),
    ],
)
def test_a_row_is_named_for_its_period(load: Load, period: str, id: str) -> None:
    assert row_id(period) == id
    (entry,) = load(book(series("s", f"{period}: 5辆")))
    assert (entry.id, entry.period) == (f"s-{id}", period)


def test_what_is_wrong_with_a_series_is_told_once(problems: Problems) -> None:
    rows = [f"2025-{month:02d}: 5辆" for month in range(1, 13)]
    found = problems(
        book(series("s", *rows, metric="delivery", tolerance="3天", qualifiers="{regoin: 中国}"))
    )
    assert [(p.line, p.message.split()[:2]) for p in found] == [
        (4, ["unknown", "metric"]),
        (8, ["unknown", "key"]),
    ]


def test_a_tolerance_that_does_not_suit_the_rows_is_told_once(problems: Problems) -> None:
    (problem,) = problems(book(series("s", "2025-01: 5辆", "2025-02: 6辆", tolerance="3天")))
    assert (problem.line, problem.message) == (7, "the tolerance 3天 does not suit a value in vehicle")


def test_errors_in_rows_have_their_own_places(problems: Problems) -> None:
    rows = (
        "2025-01: 很多",
        "2025-13: 5辆",
        "2025-02: {value: 5辆, metric: sales}",
        "2025-03: [5辆]",
        "2025-04: {notes: x}",
    )
    found = problems(book(series("s", *rows)))
    assert [(p.line, p.message) for p in found] == [
        (8, "no quantity in the value 很多"),
        (9, "the period 2025-13 has no such month"),
        (10, "unknown key metric"),
        (11, "the row 2025-03 is not a mapping"),
        (12, "the row 2025-04 without value"),
    ]


@pytest.mark.parametrize(
    ("key", "text"),
    [("value", "5辆"), ("period", "2025"), ("derived", "[a]"), ("superseded_by", "a")],
)
def test_what_each_row_has_to_say_is_not_said_by_the_series(problems: Problems, key: str, text: str) -> None:
    found = problems(book(series("s", "2025-01: 5辆", **{key: text}), fact("a")))
    assert f"a series with a {key} of its own" in [problem.message for problem in found]


def test_an_empty_series_is_refused(problems: Problems) -> None:
    text = book(series("s")).replace("    series:\n", "    series: {}\n")
    assert [p.message for p in problems(text)] == ["a series without rows"]


def test_a_series_without_an_id_is_told_once(problems: Problems) -> None:
    text = book(series("s", "2025-01: 5辆", "2025-02: 6辆"), series("s", "2025-01: 5辆")).replace(
        "id: s\n", "notes: n\n"
    )
    assert [p.message for p in problems(text)] == ["a series without id", "a series without id"]


def test_the_id_of_a_series_is_its_own(problems: Problems) -> None:
    found = problems(book(series("s", "2025-01: 5辆"), series("s", "2025-02: 6辆"), fact("s")))
    assert [(p.line, p.message) for p in found] == [
        (2, "the id s of the series stands twice: here and in line 16"),
        (9, "the id s of the series stands twice: here and in line 2"),
    ]


def test_a_row_and_an_entry_of_one_id_are_refused(problems: Problems) -> None:
    (problem,) = problems(book(series("s", "2025-01: 5辆"), fact("s-2025-01")))
    assert problem.message == "the id s-2025-01 stands twice: here and in line 8"


def test_the_same_period_twice_is_a_key_twice(problems: Problems) -> None:
    (problem,) = problems(book(series("s", "2025-01: 5辆", "2025-01: 6辆")))
    assert problem.message == "the key 2025-01 stands twice: here and in line 8"
