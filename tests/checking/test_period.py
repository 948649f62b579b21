"""The periods of the claim model as days."""

from __future__ import annotations

from datetime import date

import pytest

from leapcheck.checking.period import days_between, parse_period, shown


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-09-25", date(2025, 9, 25), date(2025, 9, 25)),
        ("2025-Q3", date(2025, 7, 1), date(2025, 9, 30)),
        ("2011-H1", date(2011, 1, 1), date(2011, 6, 30)),
        ("2020/2025", date(2020, 1, 1), date(2025, 12, 31)),
        ("2018-01/2018-07", date(2018, 1, 1), date(2018, 7, 31)),
        ("../2025-12", None, date(2025, 12, 31)),
        ("2023-08/..", date(2023, 8, 1), None),
    ],
)
def test_every_form_of_a_period_is_read(text: str, start: date | None, end: date | None) -> None:
    period = parse_period(text)
    assert period is not None and (period.start, period.end) == (start, end)


@pytest.mark.parametrize(
    "text", [None, "", "2025-13", "2025-02-30", "2025-Q5", "2025-H3", "2026/2025", "../..", "soon"]
)
def test_what_is_no_period_is_none(text: str | None) -> None:
    assert parse_period(text) is None


def test_a_month_contains_its_days() -> None:
    month, day = parse_period("2025-09"), parse_period("2025-09-25")
    assert month and day and day.within(month) and day.overlaps(month) and not month.within(day)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("2025-03", "2025-02"),
        ("2025-01", "2024-12"),
        ("2025-Q1", "2024-10/2024-12"),
        ("2026-05-01/2026-05-17", "2026-04-01/2026-04-17"),
    ],
)
def test_the_period_before(text: str, before: str) -> None:
    period = parse_period(text)
    assert period and period.previous() == parse_period(before)


def test_a_year_earlier_keeps_the_end_of_the_month() -> None:
    period = parse_period("2025-02")
    assert period and period.earlier(months=12) == parse_period("2024-02")


def test_days_between_two_dates_are_a_subtraction() -> None:
    start, end, month = (parse_period(t) for t in ("2024-10-17", "2025-09-25", "2025-09"))
    assert start and end and month
    assert days_between(start, end) == (343, 343)
    assert days_between(start, month) == (319, 348)


@pytest.mark.parametrize(
    "text", ["2025-09-25", "2025-09", "2025", "2020/2025", "2018-01/2018-07", "2026-05-01/2026-05-17"]
)
def test_a_period_is_shown_as_it_was_written(text: str) -> None:
    period = parse_period(text)
    assert period and shown(period) == text
