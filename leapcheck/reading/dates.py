"""Reads the day an article was published from the ways such days are written; never guesses today."""

from __future__ import annotations

import re
from datetime import date

from leapcheck.patterns import Later

SPACE = r"\s{0,3}"
YEAR = r"(?P<y>(?:19|20)\d\d)"
MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH_NAME = r"(?P<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
# 2025年1月2日, 2024 年 12 月 06 日
CHINESE = Later(rf"(?<!\d){YEAR}{SPACE}年{SPACE}(?P<m>\d\d?){SPACE}月{SPACE}(?P<d>\d\d?){SPACE}[日号]")
# 2025-01-02, 2025/1/2, 2025.01.02
NUMERIC = Later(rf"(?<![\d.]){YEAR}(?P<sep>[-/.])(?P<m>\d\d?)(?P=sep)(?P<d>\d\d?)(?!\d)")
# 20250102
COMPACT = Later(rf"(?<!\d){YEAR}(?P<m>\d\d)(?P<d>\d\d)(?!\d)")
# Tue, 28 Jun 2022 06:17:00 GMT
DAY_FIRST = Later(rf"(?<!\d)(?P<d>\d\d?)\s{{1,3}}{MONTH_NAME}\s{{1,3}}{YEAR}(?!\d)", re.IGNORECASE)
# June 28, 2022
MONTH_FIRST = Later(
    rf"\b{MONTH_NAME}\s{{1,3}}(?P<d>\d\d?)(?:st|nd|rd|th)?,?\s{{1,3}}{YEAR}(?!\d)", re.IGNORECASE
)
# /2025/05/12/ or /20250512/ in the address of the page
IN_ADDRESS = Later(rf"/{YEAR}(?P<sep>[-/]?)(?P<m>\d\d)(?P=sep)(?P<d>\d\d)(?=[/_.-])")

WEEKDAY = Later(r"\s{0,3}[(（]?\s?(?:星期|周|週|礼拜)[一二三四五六日天]")

WRITTEN = (CHINESE, NUMERIC, DAY_FIRST, MONTH_FIRST)


def find_date(text: str) -> date | None:
    """The first possible day written out in `text`, year, month and day; None without one."""
    matches = (match for pattern in WRITTEN for match in pattern.finditer(text))
    found = [(match.start(), day) for match in matches if (day := _day(match))]
    return min(found)[1] if found else None


def title_date(title: str) -> date | None:
    """The day in the title of a daily, which has its weekday behind it: 财经早餐2024年8月22日星期四."""
    match = next((m for pattern in (CHINESE, NUMERIC) for m in pattern.finditer(title)), None)
    return _day(match) if match and WEEKDAY.match(title, match.end()) else None


def field_date(text: str) -> date | None:
    """The day in a field that is meant to hold one; 20250102 is understood as well."""
    day = find_date(text)
    if day is None and (match := COMPACT.match(text.strip())):
        day = _day(match)
    return day


def file_name_date(name: str) -> date | None:
    """The day in a file name: 2024-08-22-news.md, 20240822.txt."""
    match = NUMERIC.search(name) or COMPACT.search(name) or CHINESE.search(name)
    return _day(match) if match else None


def address_date(address: str) -> date | None:
    """The day in the path of a web address."""
    match = IN_ADDRESS.search(address)
    return _day(match) if match else None


def _day(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    month = parts.get("m") or MONTH_NAMES.index(parts["name"].lower()) + 1
    try:
        return date(int(parts["y"]), int(month), int(parts["d"]))
    except ValueError:
        return None
