"""Periods as days: every form of the claim model, and the periods a year or a month earlier."""

from __future__ import annotations

import calendar
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from leapcheck.patterns import Later

_YEAR = r"(?P<year>\d{4})"  # 2025
_PART = r"(?P<part>[QH])(?P<nth>[1-4])"  # Q3, H1
_MONTH = r"(?P<month>\d{2})(?:-(?P<day>\d{2}))?"  # 09, 09-25
_DATE = Later(rf"{_YEAR}(?:-(?:{_PART}|{_MONTH}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `start` to `end`, both inclusive; None is an open side (`../2025-12`)."""

    start: date | None
    end: date | None

    @property
    def moment(self) -> date | None:
        """The day a state described by this period holds on: its last one."""
        return self.end or self.start

    @property
    def length(self) -> int | None:
        """How many days the period has; None where a side is open."""
        return (self.end - self.start).days + 1 if self.start and self.end else None

    def overlaps(self, other: Period) -> bool:
        """Whether the two share a day."""
        return not (
            (self.end and other.start and self.end < other.start)
            or (other.end and self.start and other.end < self.start)
        )

    def within(self, other: Period) -> bool:
        """Whether every day of this period is one of `other`."""
        return (other.start is None or (self.start is not None and self.start >= other.start)) and (
            other.end is None or (self.end is not None and self.end <= other.end)
        )

    def earlier(self, *, months: int) -> Period:
        """The corresponding period some months before: 2025-02 for 2025-03, 2024-H1 for 2025-H1."""
        start = _shift(self.start, -months, to_last=False) if self.start else None
        end = _shift(self.end, -months, to_last=_is_month_end(self.end)) if self.end else None
        return Period(start, end)

    def divided(self, stated: Collection[Period]) -> list[Period]:
        """The longest of some stated periods, itself excepted, that follow each other and fill it."""
        if not (self.start and self.end):
            return []
        inside = [p for p in stated if p != self and p.start and p.end and p.within(self)]
        longest: dict[date, Period] = {}
        for p in inside:
            if p.start and (p.start not in longest or (p.length or 0) > (longest[p.start].length or 0)):
                longest[p.start] = p
        parts: list[Period] = []
        day = self.start
        while day <= self.end and day in longest:
            parts.append(longest[day])
            day = (longest[day].end or self.end) + timedelta(days=1)
        return parts if day > self.end else []

    def previous(self) -> Period | None:
        """The period of the same length just before: a month, a quarter, a half or the same days."""
        if not (self.start and self.end):
            return None
        if self.start.day == 1 and _is_month_end(self.end):
            months = (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1
            return self.earlier(months=months)
        return self.earlier(months=1) if (self.start.year, self.start.month) == _month(self.end) else None


@lru_cache(maxsize=65536)
def parse_period(text: str | None) -> Period | None:
    """The days of a period as the claim model writes it; None for null and for what is no period."""
    if not text:
        return None
    first, slash, last = text.partition("/")
    if not slash:
        return _parse_date(text)
    begin = None if first == ".." else _parse_date(first)
    finish = None if last == ".." else _parse_date(last)
    if (begin is None and first != "..") or (finish is None and last != "..") or begin is finish is None:
        return None
    period = Period(begin.start if begin else None, finish.end if finish else None)
    return None if period.start and period.end and period.start > period.end else period


def _parse_date(text: str) -> Period | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year = int(match["year"])
    try:
        if match["part"]:
            size = 3 if match["part"] == "Q" else 6
            first = (int(match["nth"]) - 1) * size + 1
            return Period(date(year, first, 1), _month_end(year, first + size - 1))
        if match["day"]:
            day = date(year, int(match["month"]), int(match["day"]))
            return Period(day, day)
        if match["month"]:
            month = int(match["month"])
            return Period(date(year, month, 1), _month_end(year, month))
        return Period(date(year, 1, 1), date(year, 12, 31))
    except ValueError:
        return None


def days_between(start: Period, end: Period) -> tuple[int, int] | None:
    """The fewest and the most days from a day of `start` to a day of `end`; None where one is open."""
    if not (start.start and start.end and end.start and end.end):
        return None
    return (end.start - start.end).days, (end.end - start.start).days


def distance(a: Period, b: Period) -> int | None:
    """Days between the moments of two periods; None where one has none."""
    if a.moment is None or b.moment is None:
        return None
    return abs((a.moment - b.moment).days)


def day_before(period: Period, days: int) -> date | None:
    """The day that lies `days` before the end of a period of one day."""
    return period.end - timedelta(days=days) if period.end and period.start == period.end else None


def shown(period: Period) -> str:
    """A period for a reader, as short as it can be said: 2025-09-25, 2025-09, 2025, 2025-01-01/2025-05-17."""
    if period.start and period.start == period.end:
        return period.start.isoformat()
    if period.start and period.end and period.start.day == 1 and _is_month_end(period.end):
        if _month(period.start) == _month(period.end):
            return period.start.isoformat()[:7]
        if (period.start.month, period.end.month) == (1, 12):
            first, last = str(period.start.year), str(period.end.year)
            return first if first == last else f"{first}/{last}"
        return f"{period.start.isoformat()[:7]}/{period.end.isoformat()[:7]}"
    return f"{period.start or '..'}/{period.end or '..'}"


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _is_month_end(day: date) -> bool:
    return day.day == calendar.monthrange(day.year, day.month)[1]


def _shift(day: date, months: int, *, to_last: bool) -> date:
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, last if to_last else min(day.day, last))
