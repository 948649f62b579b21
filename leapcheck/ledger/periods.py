"""The dates and periods of the claim model: which forms there are, and which of them can be."""

from __future__ import annotations

import calendar
import re

from leapcheck.language.messages import worded
from leapcheck.patterns import Later

_YEAR = r"(?P<year>\d{4})"  # 2025
_PART = r"Q[1-4]|H[12]"  # 2025-Q3, 2025-H1
_MONTH = r"(?P<month>\d{2})(?:-(?P<day>\d{2}))?"  # 2025-09, 2025-09-25
_DATE = Later(rf"{_YEAR}(?:-(?:(?P<part>{_PART})|{_MONTH}))?", re.ASCII)
_MONTHS_A_PART = {"Q": 3, "H": 6}

FORMS = worded("2025, 2025-09, 2025-09-25, 2025-Q3 or 2025-H1")


def date_fault(text: str) -> str | None:
    """Why `text` is no date of the claim model (a year, month, day, quarter or half); None if it is one."""
    match = _DATE.fullmatch(text)
    if not match:
        return worded("is not a date")
    year, month, day = (int(match[name] or 0) for name in ("year", "month", "day"))
    if year == 0:
        return worded("has no such year")
    if match["month"] and not 1 <= month <= 12:
        return worded("has no such month")
    if match["day"] and not 1 <= day <= calendar.monthrange(year, month)[1]:
        return worded("has no such day: that month has {n}", n=calendar.monthrange(year, month)[1])
    return None


def period_fault(text: str) -> str | None:
    """Why `text` is no period (a date, `A/B`, `../B` or `A/..`); None if it is one."""
    if "/" not in text:
        return date_fault(text)
    start, _, end = text.partition("/")
    if start == end == "..":
        return worded("is open on both sides")
    for side in (start, end):
        fault = None if side == ".." else date_fault(side)
        if fault:
            return fault
    if ".." not in (start, end) and first_day(start) > last_day(end):
        return worded("ends before it begins")
    return None


def first_day(date: str) -> str:
    """The first day of a valid date: 2025-Q3 begins on 2025-07-01."""
    year, _, rest = date.partition("-")
    if len(rest) == 5:
        return date
    months_a_part = _MONTHS_A_PART.get(rest[:1])
    month = (int(rest[1]) - 1) * months_a_part + 1 if months_a_part else int(rest or 1)
    return f"{year}-{month:02d}-01"


def last_day(date: str) -> str:
    """The last day of a valid date: 2025-Q3 ends on 2025-09-30."""
    year, _, rest = date.partition("-")
    if len(rest) == 5:
        return date
    months_a_part = _MONTHS_A_PART.get(rest[:1])
    month = int(rest[1]) * months_a_part if months_a_part else int(rest or 12)
    return f"{year}-{month:02d}-{calendar.monthrange(int(year), month)[1]:02d}"
