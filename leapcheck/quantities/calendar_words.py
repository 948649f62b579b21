"""The words for a time that a day alone gives a period: 昨日, 上月, 上周五, 近三年, 未来6个月."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from leapcheck.quantities.periods import month_shifted, week_from
from leapcheck.quantities.time_grammar import day_number, number
from leapcheck.quantities.times import Grain

_SPRING = 4  # months; until then the last full year is the news
_HALF = 6  # months; interim results come out in the second half of a year
_WEEKDAYS = "一二三四五六日"

_Period = tuple[str, Grain]


def _today(match: re.Match[str], today: date) -> _Period:
    """目前, 今日."""
    return today.isoformat(), "now"


def _yesterday(match: re.Match[str], today: date) -> _Period:
    """昨日."""
    return (today - timedelta(days=1)).isoformat(), "now"


def _day_before(match: re.Match[str], today: date) -> _Period:
    """前天."""
    return (today - timedelta(days=2)).isoformat(), "now"


def _year_so_far(match: re.Match[str], today: date) -> _Period:
    """今年以来, 年内."""
    return f"{today.year}-01/{today.isoformat()}", "span"


def _interim(match: re.Match[str], today: date) -> _Period:
    """中期业绩."""
    return f"{today.year if today.month > _HALF else today.year - 1}-H1", "half"


def _first_days(match: re.Match[str], today: date) -> _Period:
    """本月前10天."""
    month, last = f"{today.year}-{today.month:02d}", monthrange(today.year, today.month)[1]
    return f"{month}-01/{month}-{min(int(match['tfd']), last):02d}", "span"


def _last_month(match: re.Match[str], today: date) -> _Period:
    """上月."""
    return month_shifted(today.year, today.month, -1), "month"


def _this_month(match: re.Match[str], today: date) -> _Period:
    """本月, 月底."""
    return month_shifted(today.year, today.month, 0), "month"


def _next_month(match: re.Match[str], today: date) -> _Period:
    """下月."""
    return month_shifted(today.year, today.month, 1), "month"


def _weekday(match: re.Match[str], today: date) -> _Period:
    """上周五, 本周日."""
    weeks = {"上": -1, "下": 1}.get(match["week"], 0)
    day = _WEEKDAYS.index(match["weekday"].replace("天", "日")) - today.weekday()
    return (today + timedelta(days=7 * weeks + day)).isoformat(), "day"


def _last_weekday(match: re.Match[str], today: date) -> _Period:
    """周三: the last one, today included."""
    back = (today.weekday() - _WEEKDAYS.index(match["dow"])) % 7
    return (today - timedelta(days=back)).isoformat(), "day"


def _last_week(match: re.Match[str], today: date) -> _Period:
    """上周."""
    return _this_week(match, today - timedelta(days=7))


def _this_week(match: re.Match[str], today: date) -> _Period:
    """本周, from Monday to Sunday."""
    monday = today - timedelta(days=today.weekday())
    return week_from(monday), "span"


def _first_weeks(match: re.Match[str], today: date) -> _Period:
    """今年前三周: up to the Sunday of that week."""
    until = date.fromisocalendar(today.year, max(1, min(day_number(match["fweeks"]), 52)), 7)
    return f"{today.year}-01-01/{until.isoformat()}", "span"


def _past(match: re.Match[str], today: date) -> _Period:
    """近三年, 过去6个月; in spring the last year is that before."""
    count = number(match["past"])
    if match["pu"] != "年":
        return f"{month_shifted(today.year, today.month, -count)}/{today.year}-{today.month:02d}", "span"
    first, last = today.year - count, today.year - (today.month <= _SPRING)
    return (str(last), "year") if first == last else (f"{first}/{last}", "span")


def _future(match: re.Match[str], today: date) -> _Period:
    """未来三年, 未来3至5年, 未来6个月."""
    count = number(match["f2"] or match["f1"])
    if match["fu"] == "年":
        return f"{today.year}/{today.year + count}", "span"
    return f"{today.year}-{today.month:02d}/{month_shifted(today.year, today.month, count)}", "span"


def _this_and_next_year(match: re.Match[str], today: date) -> _Period:
    """今明两年."""
    return f"{today.year}/{today.year + 1}", "span"


# By the name that the grammar gives a word.
_PERIODS: dict[str, Callable[[re.Match[str], date], _Period]] = {
    "now": _today, "today": _today, "yesterday": _yesterday, "daybefore": _day_before, "ytd": _year_so_far,
    "interim": _interim, "firstdays": _first_days, "lastmonth": _last_month, "thismonth": _this_month,
    "nextmonth": _next_month, "weekday": _weekday, "dayofweek": _last_weekday, "lastweek": _last_week,
    "thisweek": _this_week, "firstweeks": _first_weeks, "past": _past, "future": _future, "thisandnext": _this_and_next_year,
}  # fmt: skip


def calendar_period(name: str, match: re.Match[str], today: date) -> tuple[str, Grain]:
    """The period of a word, by its name in the grammar, that is counted from a day."""
    return _PERIODS[name](match, today)
