"""Dates and periods in running text, one match of the grammar after the other, read into ISO 8601.

2025年9月25日 → 2025-09-25     今年1-7月 → 2018-01/2018-07     去年四季度 → 2024-Q4
截至2023年底 → ../2023-12      5月1-17日 → 2026-05-01/2026-05-17     “十四五”期间 → 2021/2025
目前 → the article's date      上月, 昨日, 近三年, 前三季度, 同期, 当年 …
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from leapcheck.compiled import compiled
from leapcheck.quantities.compared_times import ALIKE
from leapcheck.quantities.date_parts import period_in_year
from leapcheck.quantities.fiscal_years import (
    OWN_YEARS,
    fiscal_quarter,
    fiscal_time,
    is_of_fiscal_year,
    split_year,
)
from leapcheck.quantities.periods import iso_day, last_moment, month_shifted, months, week_from, year_before
from leapcheck.quantities.time_context import NEAR, TimeContext
from leapcheck.quantities.time_grammar import (
    DATED,
    DAYS,
    ENDING,
    HALF_YEAR,
    ISO,
    MONTH_RANGE,
    SHORT_YEAR,
    SPLIT_YEAR,
    UNDATED,
    UP_TO,
    WEEK,
    WEEK_DAYS,
    WORD,
    YEAR_HALF,
    YEAR_LIST,
    YEAR_RANGE,
    day_number,
    first_time,
    full_year,
    number,
)
from leapcheck.quantities.time_words import word_time
from leapcheck.quantities.times import TimeRef
from leapcheck.quantities.years import guessed_year, year_of

# 2025年度上半年, of a company whose year is not the calendar's
_YEAR_OF_A_FIRM = compiled(r"(?:[本今去明]?\(?20\d\d\)? ?|[本今])年度")
# 本周(, 1月第三周(, 周销量榜(
_OF_A_WEEK = compiled(r"(?:周|W\d{1,2})[^,。;:()\d]{0,6}\($")
_WEEK_NEAR = 12  # characters
_LONGEST_WEEK = 9  # days; the week around a holiday is longer
# 截至上月底
_UP_TO = compiled(rf"(?:{UP_TO}) ?$")


def times_of(text: str, start: int, end: int, context: TimeContext) -> Iterator[TimeRef]:
    """The times of `text[start:end]`, one after the other; what each adds to the context counts for the next."""
    at = start
    while match := first_time(text, at, end):
        ref = _time_of(match, context)
        if ref is None:
            at = match.start("yb") if match.re is YEAR_LIST else max(match.end(), match.start() + 1)
            continue
        if (
            _UP_TO.search(text, max(0, ref.start - 4), ref.start)
            and ref.period
            and ref.grain == "month"
            and not ref.as_of
        ):
            ref = ref._replace(period=f"../{ref.period}", as_of=True)
        if alike := next((words for words in ALIKE if text.startswith(words, ref.end)), ""):
            ref = ref._replace(end=ref.end + len(alike))
        yield ref
        at = ref.end


def _date(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """2025年9月25日, 今年1-7月, 三季度, 截至6月底."""
    parts = {k: v for k, v in match.groupdict().items() if v is not None and k not in ("year", "asof")}
    if not match["year"] and not parts:
        return None
    year = year_of(match, parts, context)
    if year is None:
        return TimeRef(*match.span(), None, "year" if match["year"] else "month")
    report = context.report
    if report and "/" in report and not parts and match["year"] in OWN_YEARS:
        return TimeRef(*match.span(), report if match["year"][0] == "本" else year_before(report), "span")
    period, grain = period_in_year(year, parts)
    if period is None:
        return None
    if context.fiscal_quarters:
        named = fiscal_quarter(match.group(), 0, len(match.group()))
        if named in context.fiscal_quarters:
            return TimeRef(*match.span(), context.fiscal_quarters[named], "span")
    as_of = bool(match["asof"])
    if context.fiscal_start != 1 and _is_fiscal(match):
        return fiscal_time(match, year, parts, context)
    if as_of and "/" not in period:
        period = f"../{last_moment(period)}"
    return TimeRef(*match.span(), period, grain, as_of=as_of)


def _is_fiscal(match: re.Match[str]) -> bool:
    """Whether a date is one of a company's year: 第一财季, 2026财年, 本财年前三季度."""
    if "全年" in match.group() and match.string.startswith("度", match.end()):
        return True  # 预估全年度营收
    return (
        "财季" in match.group()
        or is_of_fiscal_year(match)
        or _YEAR_OF_A_FIRM.match(match.group()) is not None
    )


def _iso(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """2025-09-25, 2025/9/25."""
    period = iso_day(int(match["y"]), int(match["m"]), int(match["d"]))
    return TimeRef(*match.span(), period, "day") if period else None


def _ending(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """截至2026年6月30日止六个月: the months that end there."""
    month, count = number(match["m"]), number(match["n"] or "3")
    year = full_year(match["y"]) if match["y"] else guessed_year(match, {"m": match["m"]}, context)
    if year is None or not 1 <= month <= 12:
        return None
    first = year * 12 + month - count
    if first // 12 == year:
        return TimeRef(*match.span(), months(year, first % 12 + 1, month), "span")
    since = month_shifted(year, month, 1 - count)
    return TimeRef(*match.span(), f"{since}/{year}-{month:02d}", "span")


def _month_range(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """2024年4月至2025年3月."""
    since = f"{match['ya']}-{number(match['ma']):02d}"
    until = f"{match['yb']}-{number(match['mb']):02d}"
    return TimeRef(*match.span(), f"{since}/{until}", "span") if since < until else None


def _year_range(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """2022年至2025年."""
    first, last = full_year(match["ya"]), full_year(match["yb"])
    return TimeRef(*match.span(), f"{first}/{last}", "span") if first < last else None


def _year_list(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """2023、2024年, 25/26/27年, 15-17年: years one after the other, and not far from the article's."""
    first, last = full_year(match["ya"]), full_year(match["yb"])
    today = context.published.year if context.published else last
    listed = 1 + len(re.findall(r"[/、和与及]", match.group()))
    unbroken = "-" in match.group() or listed == last - first + 1
    if unbroken and first < last <= first + 5 and today - NEAR <= first and last <= today + 5:
        return _year_range(match, context)
    return None


def _half(match: re.Match[str], context: TimeContext) -> TimeRef:
    """2024H1, 24Q3, 3Q24, 2024财年."""
    parts = {k: v for k, v in match.groupdict().items() if v}
    if named := parts.get("fy") or parts.get("fy2"):
        if context.fiscal_start != 1:
            return fiscal_time(match, int(named), {}, context)
        return TimeRef(*match.span(), named, "year")
    year = full_year(parts["y"])
    if "h" in parts:
        return TimeRef(*match.span(), f"{year}-H{parts['h'][-1]}", "half")
    return TimeRef(*match.span(), f"{year}-Q{parts['q'][-1]}", "quarter")


def _short_year(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """17年, where the text writes years so."""
    year = full_year(match["y"])
    return TimeRef(*match.span(), str(year), "year") if year in context.short_years else None


def _days(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """17日, 1-17日, 4日在杭州: days of the month set last, or of the article's month."""
    if context.month_here is None:
        return TimeRef(*match.span(), None, "day")
    year, month = context.month_here
    if day := match["d"] or match["on"]:
        period = iso_day(year, month, int(day))
    else:
        first, last = iso_day(year, month, int(match["d1"])), iso_day(year, month, int(match["d2"]))
        period = f"{first}/{last}" if first and last else None
    return TimeRef(*match.span(), period, "day") if period else None


def _week_days(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """(1.13-1.19) behind 第三周 or 本周: the latest such days that are not after the article."""
    first = int(match["m1"]), int(match["d1"])
    last = int(match["m2"] or match["m1"]), int(match["d2"])
    if not _OF_A_WEEK.search(match.string, max(0, match.start() - _WEEK_NEAR), match.start()):
        return None
    today = context.published
    year = today.year - (last > (today.month, today.day)) if today else context.year
    if year is None:
        return None
    since, until = iso_day(year - (first > last), *first), iso_day(year, *last)
    if since is None or until is None:
        return None
    if not 0 < (date.fromisoformat(until) - date.fromisoformat(since)).days <= _LONGEST_WEEK:
        return None
    context.week = f"{since}/{until}"
    return TimeRef(*match.span(), context.week, "span")


def _week(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """2025年第20周: from Monday to Sunday."""
    count = int(match["n"]) if match["n"].isdigit() else day_number(match["n"])
    year = int(match["y"])
    if not 1 <= count <= date(year, 12, 28).isocalendar().week:
        return None
    return TimeRef(*match.span(), week_from(date.fromisocalendar(year, count, 1)), "span")


# What reads the matches of each pattern, the most frequent first.
_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], TimeContext], TimeRef | None]], ...] = (
    (DATED, _date), (UNDATED, _date), (WORD, word_time), (SHORT_YEAR, _short_year), (DAYS, _days), (ISO, _iso),
    (ENDING, _ending), (MONTH_RANGE, _month_range), (YEAR_RANGE, _year_range), (YEAR_LIST, _year_list),
    (SPLIT_YEAR, split_year), (WEEK, _week), (WEEK_DAYS, _week_days), (YEAR_HALF, _half), (HALF_YEAR, _half),
)  # fmt: skip


def _time_of(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """The time that a match of the grammar names, None where it names none."""
    for pattern, read in _READERS:
        if match.re is pattern:
            return read(match, context)
    return None
