"""Arithmetic on periods as the claim model writes them: 2025-09-25, 2025-09, 2025-Q3, 2025-H1, 2025, a/b, ../b."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from leapcheck.patterns import Later


def iso_day(year: int, month: int, day: int) -> str | None:
    """A day as 2025-09-25, or None where the calendar has none."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def week_from(monday: date) -> str:
    """The seven days from one on: 2025-09-22/2025-09-28."""
    return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def month_shifted(year: int, month: int, by: int) -> str:
    """The month that lies `by` months after (before, if negative) another."""
    index = year * 12 + month - 1 + by
    return f"{index // 12}-{index % 12 + 1:02d}"


def business_year(day: date, first: int) -> str:
    """The year of a company around a day, where it begins in the month `first`: 2025-02-10, 4 → 2024-04/2025-03.

    A month below 1 is one of the year before: -2 is October.
    """
    first = (first - 1) % 12 + 1
    if first == 1:
        return str(day.year)
    year = day.year - (day.month < first)
    return f"{year}-{first:02d}/{year + 1}-{first - 1:02d}"


def months(year: int, first: int, last: int) -> str:
    """The months `first` to `last` of a year, by the shortest name that the span has."""
    if (first, last) == (1, 12):
        return str(year)
    if (first, last) in ((1, 6), (7, 12)):
        return f"{year}-H{1 if first == 1 else 2}"
    if last - first == 2 and first % 3 == 1:
        return f"{year}-Q{last // 3}"
    return f"{year}-{first:02d}" if first == last else f"{year}-{first:02d}/{year}-{last:02d}"


def year_before(period: str) -> str:
    """The same stretch of the year before."""
    return re.sub(r"\d{4}(?=-|$|/)", lambda year: str(int(year.group()) - 1), period)


def one_before(period: str) -> str | None:
    """The month before a month, the quarter before a quarter; None for any other period."""
    match = re.fullmatch(r"(\d{4})-(Q?)(\d{1,2})", period)
    if match is None:
        return None
    year, number, last = int(match[1]), int(match[3]) - 1, 4 if match[2] else 12
    year, number = (year, number) if number else (year - 1, last)
    return f"{year}-Q{number}" if match[2] else f"{year}-{number:02d}"


def one_after(quarter: str) -> str:
    """The quarter after a quarter: 2024-Q4 → 2025-Q1."""
    year, number = int(quarter[:4]), int(quarter[-1])
    return f"{year + 1}-Q1" if number == 4 else f"{year}-Q{number + 1}"


_BEGINS = {"Q1": "01", "Q2": "04", "Q3": "07", "Q4": "10", "H1": "01", "H2": "07"}  # by month


@lru_cache(maxsize=1024)  # a text asks it of few periods, of each again and again
def begins_after(period: str, day: date) -> bool:
    """Whether a period begins after a day: 2026-Q3 and 2026-08/2026-09 after 2026-05-04."""
    first = period.partition("/")[0]
    if first[-2:] in _BEGINS:
        first = first[:-2] + _BEGINS[first[-2:]]
    return first[:4].isdigit() and first > day.isoformat()[: len(first)]


def ended_before(period: str, day: date) -> bool:
    """Whether a single period was over before the day, or before the month or the year of it: 2024-H1 in 2024-08."""
    last = last_moment(period) if len(period) > len("2024") else period
    return last < day.isoformat()[: len(last)]


def end_of(period: str) -> str:
    """The last day of a report's year or half; the last month of a year that does not begin in January."""
    if "/" in period:
        return f"../{period.rpartition('/')[2]}"
    return f"{period[:4]}-06-30" if period.endswith("H1") else f"{period[:4]}-12-31"


def up_to(period: str) -> str:
    """The year up to the end of a period: 2026-06 → 2026-H1, 2026-05-01/2026-05-17 → 2026-01-01/2026-05-17."""
    last = period.partition("/")[2] or period
    if re.fullmatch(r"\d{4}-\d\d-\d\d", last):
        return f"{last[:4]}-01-01/{last}"
    if re.fullmatch(r"\d{4}-\d\d", last):
        return months(int(last[:4]), 1, int(last[5:]))
    quarter = re.fullmatch(r"(\d{4})-Q([1-4])", last)
    return months(int(quarter[1]), 1, int(quarter[2]) * 3) if quarter else last


_SO_FAR = Later(r"(\d{4})-(?:Q1|H1|01/\1-\d\d)")


def is_so_far(period: str) -> bool:
    """Whether a period is a year up to the end of a month, by whatever name: 2026-Q1, 2026-H1, 2026-01/2026-05."""
    return _SO_FAR.fullmatch(period) is not None


def last_moment(period: str) -> str:
    """The end of a period, as the moment that 截至 names: 2023 → 2023-12, 2011-H1 → 2011-06."""
    match = re.fullmatch(r"(\d{4})(?:-(?:Q([1-4])|H([12])))?", period)
    if match is None:
        return period
    month = int(match[2]) * 3 if match[2] else int(match[3]) * 6 if match[3] else 12
    return f"{match[1]}-{month:02d}"


def is_month(period: str | None) -> bool:
    """Whether a period is one month, which 单月 may mean."""
    return period is not None and len(period) == len("2026-05") and period[5:].isdigit()
