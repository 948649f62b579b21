"""A company's own year, which need not begin in January: 2023/24财年, 本财年, 第一财季, 截至2025年3月的财年."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from leapcheck.patterns import Later
from leapcheck.quantities.date_parts import Parts, months_so_far
from leapcheck.quantities.periods import business_year, last_moment, month_shifted, months, year_before
from leapcheck.quantities.time_context import TimeContext
from leapcheck.quantities.time_grammar import FISCAL_YEARS, full_year, number
from leapcheck.quantities.times import TimeRef

_FISCAL_QUARTER = Later(r"第[一二三四1-4]个?财季")
# 截至明年3月的本财年, 2026财年(截至2027年3月), 截至2024年12月31日止年度
_YEAR_ENDING = Later(
    r"(?:\d{1,2}日)?(?:止(?:的)?(?:全?年度?|财年|会计年度)|的(?:本|上|整个)?(?:财年|财政年度|会计年度|年度))"
)
# 2020年度(至2021年3月)上半年: the year by its end
_ENDS_IN = ("(至", "(到")
_HALF_BEHIND = Later(r"(?:底|止)?\) ?的?(?P<half>[上下])半年")
# 2026年3月期: a year by its last month, as Japanese firms call it
_TERM = Later(r"期(?=[合并财决预营净业的(,。])")
# 截至9月的上半财年, 截至9月30日止六个月
_MONTHS = {"半财年": 6, "六个月": 6, "6个月": 6, "三个月": 3, "3个月": 3, "九个月": 9, "9个月": 9}
_PART_ENDING = Later(rf"(?:\d{{1,2}}日)?(?:止的?|的)?(?:本|上)?(?P<part>{'|'.join(_MONTHS)})(?:期间|[内里])?")
# 截至4月26日的2027财年第一季度, 截至6月30日的财季;   第一财季(截至6月30日)
_QUARTER = r"(?:(?:19|20)\d\d ?)?(?:财年|会计年度?|财政年度|年度?)?(?:的?第[一二三四1-4]个?)?(?:财季|季度|(?<=第.)季)"
_QUARTER_ENDING = Later(rf"(?:止|的){_QUARTER}")
_IS_QUARTER = Later(rf"{_QUARTER}$")
# 2026财年 第一季度
_NAMED_YEAR = Later(r"(?P<year>(?:19|20)\d\d) ?(?:财年|会计年度|财政年度)的?$")
_EARLY = 10  # days of a month that a quarter may end in without counting it
_A_MONTH = Later(r"(\d{4})-(\d\d)")
_AN_END = Later(r"\.\./(\d{4})-(\d\d)(?:-(\d\d))?")
# 本年度 and 上年度 in a report of a year that does not begin in January
OWN_YEARS = frozenset({"本年度", "本年", "上年度", "上一年度"})


def fiscal_time(match: re.Match[str], year: int, parts: Parts, context: TimeContext) -> TimeRef:
    """第一财季 and 2026财年 of a company whose year does not begin in January, by the calendar."""
    own = match.string.endswith("本财年", 0, match.start()) or match.group() in ("本年度", "今年度")
    if context.published and own:
        year = year_called(context.published, context.fiscal_start)
    if named := _NAMED_YEAR.search(match.string, max(0, match.start() - 10), match.start()):
        year = int(named["year"])
    begin = year * 12 + context.fiscal_start - 1  # months since the year 0
    if ("qn" in parts or "q" in parts) and context.published:
        first = _first_of_quarter(match, year, parts, context.published, context)
        last = first + 2
    elif count := months_so_far(parts):  # 本财年前三季度
        first, last = begin, begin + count - 1
    elif half := parts.get("half") or parts.get("h"):
        first = begin + (6 if half in "下2" else 0)
        last = first + 5
    else:
        first, last = begin, begin + 11
    if last - first == 2 and first % 3 == 0:
        return TimeRef(*match.span(), months(first // 12, first % 12 + 1, last % 12 + 1), "quarter")
    period = f"{first // 12}-{first % 12 + 1:02d}/{last // 12}-{last % 12 + 1:02d}"
    return TimeRef(*match.span(), period, "span")


def is_of_fiscal_year(match: re.Match[str]) -> bool:
    """Whether a time names a company's year, or stands right behind one: 2026财年, 2026会计年度 第一季度."""
    if match.string.endswith(FISCAL_YEARS, 0, match.start()):
        return True
    return any(word in match.group() for word in FISCAL_YEARS)


def year_called(day: date, first: int) -> int:
    """What the company's year around a day is called: after the year that it begins in, or after that of its end."""
    return int(business_year(day, first)[:4]) + (first < 1)


def _first_of_quarter(
    match: re.Match[str], year: int, parts: Parts, published: date, context: TimeContext
) -> int:
    """The first month of a fiscal quarter, since the year 0; the last such quarter that is over without a year."""
    month = context.fiscal_start + 3 * (number(parts.get("qn") or parts["q"]) - 1)
    if not is_of_fiscal_year(match):
        year = published.year
        while year * 12 + month + 2 >= published.year * 12 + published.month:
            year -= 1
    return year * 12 + month - 1


def fiscal_quarter(text: str, start: int, end: int) -> str | None:
    """The name of a fiscal quarter in `text[start:end]`: 第一财季."""
    named = _FISCAL_QUARTER.search(text, start, end)
    return named.group() if named else None


def split_year(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """2023/24财年: the twelve months where it is known when they begin, else the two years."""
    year = int(match["y"])
    if full_year(match["next"]) != year + 1:
        return None
    period = f"{year}/{year + 1}"
    if context.fiscal_start != 1:
        parts = {k: v for k, v in match.groupdict().items() if v and k in ("qn", "half")}
        if parts:
            return fiscal_time(match, year + (context.fiscal_start < 1), parts, context)
        period = business_year(date(year + 1, 1, 1), context.fiscal_start)
    elif match["qn"] or match["half"]:  # the months of whose parts are not known
        return TimeRef(match.start(), match.end("year"), period, "span")
    return _whole_year(match, period, match["fend"])


def this_or_last_year(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """本财年 and 上一财年: that of a report or of the article's day; None where its months are not known."""
    if context.report and not context.report.endswith("H1"):
        period = context.report
    elif context.published and context.fiscal_start != 1:
        period = business_year(context.published, context.fiscal_start)
    else:
        return None
    period = year_before(period) if match["fwhich"] == "上" else period
    return _whole_year(match, period, match["fedge"])


def _whole_year(match: re.Match[str], period: str, end: str | None) -> TimeRef:
    """A company's year, or the moment at which it ends: 本财年, 上一财年末."""
    if end:
        last = last_moment(period.rpartition("/")[2])
        return TimeRef(*match.span(), f"../{last}", "month", as_of=True)
    return TimeRef(*match.span(), period, "span" if "/" in period else "year")


def year_ending(text: str, found: Sequence[TimeRef], ref: TimeRef) -> TimeRef | None:
    """The twelve months of a year that is told by its end, `ref`; None for any other 截至."""
    last = _AN_END.fullmatch(ref.period or "") if ref.as_of else _A_MONTH.fullmatch(ref.period or "")
    before = found[-1] if found else None
    if last is not None and not ref.as_of:
        return _named_by_end(text, before, ref, int(last[1]), int(last[2]))
    if last is None:
        return None
    year, month, day = int(last[1]), int(last[2]), int(last[3] or 31)
    opened = before is not None and text[before.end : ref.start] == "("
    if before and opened and _IS_QUARTER.search(text, before.start, before.end):
        return _quarter_to(before.start, ref.end, year, month, day)
    if quarter := _QUARTER_ENDING.match(text, ref.end):
        return _quarter_to(ref.start, quarter.end(), year, month, day)
    bracketed = opened and before is not None and text.endswith(FISCAL_YEARS, 0, before.end)
    behind = _YEAR_ENDING.match(text, ref.end)
    part = _PART_ENDING.match(text, ref.end)
    if not (bracketed or behind or part):
        return None
    if part:
        first = month_shifted(year, month, 1 - _MONTHS[part["part"]])
        return TimeRef(ref.start, part.end(), f"{first}/{year}-{month:02d}", "span")
    start = before.start if bracketed and before else ref.start
    return TimeRef(start, behind.end() if behind else ref.end, _year_to(year, month), "span")


def _quarter_to(start: int, end: int, year: int, month: int, day: int) -> TimeRef:
    """The three months that end on a day, told in `text[start:end]`."""
    if day <= _EARLY:
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    if month % 3 == 0:
        return TimeRef(start, end, months(year, month - 2, month), "quarter")
    return TimeRef(start, end, f"{month_shifted(year, month, -2)}/{year}-{month:02d}", "span")


def _year_to(year: int, month: int) -> str:
    """The twelve months of which that of `year` is the last."""
    return business_year(date(year, month, 1), month % 12 + 1)


def _named_by_end(text: str, before: TimeRef | None, ref: TimeRef, year: int, month: int) -> TimeRef | None:
    """The year of a company that the month `ref` ends: 2020年度(至2021年3月)上半年, 2026年3月期."""
    if _TERM.match(text, ref.end) and text[ref.start : ref.start + 4].isdigit():
        return TimeRef(ref.start, ref.end + 1, _year_to(year, month), "span")
    if before is None or not text[before.start : before.end].rstrip().endswith("年度"):
        return None
    if text[before.end : ref.start].strip() not in _ENDS_IN:
        return None
    period, end = _year_to(year, month), ref.end
    if half := _HALF_BEHIND.match(text, ref.end):
        first = month_shifted(year, month, -11 if half["half"] == "上" else -5)
        period = f"{first}/{month_shifted(int(first[:4]), int(first[5:7]), 5)}"
        end = half.end()
    return TimeRef(before.start, end, period, "span")
