"""The words for a time that go by what the text has told of: 本月, 上季度, 年内, 同期, 报告期, 三年前, 届时.

Where the text has told of nothing, and for every other word, the article's day decides (`calendar_words`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache

from leapcheck.compiled import compiled
from leapcheck.patterns import Later
from leapcheck.quantities.calendar_words import calendar_period
from leapcheck.quantities.compared_times import follows_comparison
from leapcheck.quantities.fiscal_years import fiscal_time, this_or_last_year, year_called
from leapcheck.quantities.periods import (
    end_of,
    last_moment,
    month_shifted,
    one_after,
    one_before,
    up_to,
    year_before,
)
from leapcheck.quantities.tense import is_expected, is_planned_stretch, is_still_to_do, is_willed
from leapcheck.quantities.time_context import TimeContext
from leapcheck.quantities.time_grammar import day_number, number
from leapcheck.quantities.times import Grain, TimeRef
from leapcheck.quantities.years import RESULTS_OUT

# five-year plans, counted from the one that ended in 2005: 十四五 begins in 2021
_PLANS = {"十一": 1, "十二": 2, "十三": 3, "十四": 4, "十五": 5, "十六": 6}
_JUST_OUT = 12  # the day of the month until which firms tell of the month before
# 负责人透露,新车年初至今接获620张订单: up to the day on which it was said
_SPEAKER = compiled(r"(?:透露|坦言|表示|直言|称|[指说]),?[^,。;\d]{0,10}$")
# 年内股价上涨20%
_A_QUARTER = Later(r"第?[一二三四]季|[首本]季|Q[1-4]")
_SHARE_PRICE = compiled(r"[^,。;\d]{0,6}(?:股价|市值|[涨跌])")
# 7月产量…;本月销量…
_MONTH_REPORTED = Later(
    r"(?:累[计积])?(?:新能源)?(?:汽车|乘用车|商用车|客车|货车|重卡)?(?:产量|销量|产销|销售|生产|交付|批发|零售|出口)"
)
# 2026-05, 2026-05-18, 2026-05-01/2026-05-18
_SOME_MONTH = compiled(r"(\d{4}-\d\d)(?:-\d\d)?(?:/\1-\d\d)?")
_MONTH_OR_DAY = Later(r"\d{4}-\d\d(?:-\d\d)?")
# 报告期(2018年、2019年和2020年)内, 报告期内(2021年至2023年): the years of a prospectus
_REPORT_YEARS = Later(
    r"\((?:即|指)?(?P<first>20\d\d) ?年?度?(?:、20\d\d ?年?度?){0,4}(?:和|及|与|、|至|到|-|—)(?P<last>20\d\d) ?年度?\)"
)
# 将在两年后…
_THEN = ("于", "将", "在", "将在", "要")


def _named(match: re.Match[str], period: str | None, grain: Grain) -> TimeRef | None:
    """The time that a word names, if it has a period."""
    return TimeRef(*match.span(), period, grain) if period else None


def _by_calendar(match: re.Match[str], context: TimeContext, day: date | None = None) -> TimeRef:
    """What a word means by the article's day, or by another; it stays open where there is none."""
    today = day or context.published
    if context.published is None or today is None:
        return _open(match, context)
    name = _name(match)
    period, grain = calendar_period(name, match, today)
    return TimeRef(*match.span(), period, grain, vague=name in ("past", "future"))


def _this_week(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """本周: the week that the text says it is of, else that of the article."""
    if context.week is None:
        return _by_calendar(match, context)
    return TimeRef(*match.span(), context.week, "span")


def _open(match: re.Match[str], context: TimeContext) -> TimeRef:
    """近年来, 未来几年."""
    return TimeRef(*match.span(), None, "now", vague=True)


def _name(match: re.Match[str]) -> str:
    """The name that the grammar gives a word."""
    return (match.lastgroup or "").removeprefix("w_")


def _day(match: re.Match[str], context: TimeContext) -> TimeRef:
    """今日, 昨日, 前天 by the day of the dateline; 当日 is the day told of last."""
    if match.group()[0] == "当" and context.last and len(context.last) == len("2026-05-18"):
        return TimeRef(*match.span(), context.last, "day")
    return _by_calendar(match, context, context.dateline_day)


def _year_so_far(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """今年以来, 年初至今, 年内: up to the month last told of, else up to the article's day."""
    start, today = match.start(), context.published
    if match.group() == "年内" and (year := _year_inside(match, context)):
        return _named(match, year, "year")
    if today and _SPEAKER.search(match.string, max(0, start - 16), start):
        return _named(match, f"{today.year}-01/{today.isoformat()[:7]}", "span")
    if today and (so_far := _told_this_year(match.group(), today, context)):
        return _named(match, up_to(so_far), "span")
    return _by_calendar(match, context)


def _year_inside(match: re.Match[str], context: TimeContext) -> str | None:
    """The year that 年内 means: a report's, the paragraph's, that of results just told; None for the year so far."""
    today = context.published
    if context.report or today is None:
        return context.report
    if context.year and context.year != today.year:
        return str(context.year)
    if is_still_to_do(match.string, match.end()):
        return str(today.year)
    moving = _SHARE_PRICE.match(match.string, match.end())
    if context.year is not None or today.month > RESULTS_OUT or moving:
        return None
    told = _results_told(match.string, today.year - 1)
    return str(today.year - 1) if told and told <= match.start() else None  # 年内新车销量为41万台


@lru_cache(maxsize=8)  # asked for every 年内 of a text
def _results_told(text: str, year: int) -> int | None:
    """Where a text first speaks of the results of a year: 2018年度业绩."""
    told = re.search(rf"{year}年?(?:年度|全年|度)?的?(?:业绩|财报|年报|报告)", text)
    return told.end() if told else None


def _told_this_year(words: str, today: date, context: TimeContext) -> str | None:
    """The time of this year up to which 今年以来 goes, where the text has set one: the month last told of.

    12月产量3.6万辆;本年累计产量41万辆, told in January: the year that has just ended.
    """
    last = context.last
    if not last and words.startswith("年初"):
        last = context.reported_month
    elif not last and words[0] in "今本":
        last = context.coming
    if not last or last == context.since:
        return None
    just_ended = last == f"{today.year - 1}-12" and today.month == 1 and words in ("本年", "本年度", "今年")
    return last if just_ended or last[:4] == str(today.year) else None


def _this_month(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """当月, and 本月 of monthly figures: the month told of last; just after its end the one before."""
    told = _SOME_MONTH.fullmatch(context.last or "") or _SOME_MONTH.fullmatch(context.reported_month or "")
    if match.group() != "本月":
        return _named(match, told[1], "month") if told else _by_calendar(match, context)
    today = context.published
    if _MONTH_REPORTED.match(match.string, match.end()):
        if told:
            return _named(match, told[1], "month")
        if today and today.day <= _JUST_OUT:  # 公告,本月产量2.7万辆
            return _named(match, month_shifted(today.year, today.month, -1), "month")
    return _by_calendar(match, context)


def _last_month(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """上月; in September: 8月3.1万辆,较上月的2.1万辆增长48%."""
    told = context.last_month
    if told and follows_comparison(match.string, match.start()):
        return _named(match, one_before(told), "month")
    return _by_calendar(match, context)


def _quarter(match: re.Match[str], period: str | None) -> TimeRef | None:
    """A quarter, or the moment at which it ends: 本季度末, 上季度末."""
    if period and (match["qend"] or match["lastend"]):
        return TimeRef(*match.span(), f"../{last_moment(period)}", "month", as_of=True)
    return _named(match, period, "quarter")


def _this_quarter(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """本季度, 该季度, 这一季度, 当季: the one that the text reports on, else that of the calendar."""
    words = match.group()
    if words[0] in "该这":
        return _quarter(match, context.quarter)
    if words == "当季" and context.last_quarter:
        return _quarter(match, context.last_quarter)
    told = _quarter_reported(match, context)
    return _quarter(match, told or (None if "财" in words else _calendar_quarter(context)))


def _next_quarter(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """下季度."""
    last = context.last_quarter or _quarter_reported(match, context) or _calendar_quarter(context)
    return _quarter(match, one_after(last) if last else None)


def _last_quarter(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """上季度, 前一季度: the one before that of its sentence, else before the article."""
    told = _quarter_reported(match, context)
    here = context.last_quarter if _is_beside_a_quarter(match) else None
    if match["qbefore"] or follows_comparison(match.string, match.start()):
        here = context.last_quarter or told
    last = here or (told if "财" in match.group() else _calendar_quarter(context))
    return _quarter(match, one_before(last) if last else None)


def _is_beside_a_quarter(match: re.Match[str]) -> bool:
    """Whether a sentence has named a quarter before the word: 三季度毛利率20%,上季度为17%."""
    start = match.string.rfind("。", 0, match.start()) + 1
    return _A_QUARTER.search(match.string, start, match.start()) is not None


def _calendar_quarter(context: TimeContext) -> str | None:
    """The quarter of the article's day."""
    today = context.published
    return f"{today.year}-Q{(today.month + 2) // 3}" if today else None


def _quarter_reported(match: re.Match[str], context: TimeContext) -> str | None:
    """The quarter that the text reports on; None for 预计本季度…, which is the one that has begun.

    In October 本季度 of a story of the third quarter's results is the third, and so is 本财季.
    """
    told, this = context.quarter, _calendar_quarter(context)
    if told is None or this is None:
        return told
    if told not in (this, one_before(this)):
        return None
    start, end = match.span()
    to_come = is_willed(match.string, start, end) or is_expected(match.string, start, end)
    return None if to_come else told


def _plan(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """“十四五”期间, and the years in which a plan begins and ends: “十四五”开局之年, “十四五”末."""
    first = 2001 + 5 * _PLANS[match["plan"]]
    if match["pbegin"]:
        return _named(match, str(first), "year")
    if match["pend"]:
        return _named(match, str(first + 4), "year")
    return _named(match, f"{first}/{first + 4}", "span")


def _interim(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """中期业绩: the first half of a company's year, the last that is over."""
    today, begin = context.published, context.fiscal_start
    if today is None or begin == 1:
        return _by_calendar(match, context)
    year = year_called(today, begin)
    over = (today.year - year) * 12 + today.month >= begin + 6
    return fiscal_time(match, year if over else year - 1, {"half": "上"}, context)


def _report(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """报告期, and 报告期末: of a report what it covers, of a piece of news what it told of first of all or last."""
    if context.report:
        return _named(match, end_of(context.report) if match["rend"] else context.report, "year")
    if years := _REPORT_YEARS.match(match.string, match.end()):
        context.report_years = f"{years['first']}/{years['last']}"
    told = context.report_years or context.told or context.first_told
    if told and len(told) == len("2026-05-18") and context.last:
        told = context.last  # 11月17日,百度发布第三季度财报。报告期内,…
    if told and match["rend"]:
        return TimeRef(*match.span(), f"../{last_moment(told.rpartition('/')[2])}", "month", as_of=True)
    return _named(match, told, "span")


def _coming(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """届时: the last time that lies ahead."""
    return _named(match, context.coming, "span")


def _same(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """同期: that of the number told last, or a year before it where a number is held against it: 较同期的63.7%."""
    told = context.told or context.last
    if told and match.string.endswith(("较", "相比"), 0, match.start()):
        told = year_before(told)
    return _named(match, told, "span")


def _same_year_ago(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """一年前的同期."""
    return _named(match, year_before(context.last) if context.last else None, "span")


def _back_then(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """当时: the time told of last."""
    then = context.last or (str(context.named_year) if context.named_year else None)
    return TimeRef(*match.span(), then, "now", vague=True) if then else None


def _since_then(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """自那以后: from the month or the day told of last up to the article."""
    last, today = context.last, context.published
    if today is None or not last or not _MONTH_OR_DAY.fullmatch(last):
        return None
    return _named(match, f"{last}/{today.isoformat()[: len(last)]}", "span")


def _ago(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """三年前, 五六年前: a year counted back; 一年前 is the stretch last told of, a year earlier."""
    if context.published is None:
        return None
    count = day_number(match["ago"])
    if count == 1:
        told = context.last or context.first_told
        period = year_before(told) if told else str(context.published.year - 1)
        # 一年前,两家还是…
        topic = match.string.startswith((",", "的今天", "的这个时候"), match.end())
        return TimeRef(*match.span(), period, "now", compared=not topic)
    told = context.last if context.last and context.last.isdigit() else None  # 2025年…;三年前,…
    year = int(told) if told else context.published.year
    period = f"{year - count}"
    if match["more"]:  # 五六年前
        period = f"{period}/{year - day_number(match['more'])}"
    return TimeRef(*match.span(), period, "now", vague=True)


def _years_later(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """两年后: from the year last told of; 预计两年后单价将下降 from the article's."""
    start, end = match.span()
    told = context.year or context.named_year
    to_come = is_expected(match.string, start, end) or (
        told is None and match.string.endswith(_THEN, 0, start)
    )
    base = context.published.year if context.published and to_come else context.year
    return _named(match, str(base + number(match["since"])), "year") if base else None


def _months_later(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """18个月后, 相隔11个月: from the month or the day last told of."""
    last = context.last
    if not last or not _MONTH_OR_DAY.fullmatch(last):
        return None
    count = number(match["later"] or match["later2"])
    month = month_shifted(int(last[:4]), int(last[5:7]), count)
    return TimeRef(*match.span(), month, "month", vague=match["later2"] is not None)


def _within(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """两年内 in a plan: from the month last told of, or today's, for so long."""
    since = context.month_here
    if not (context.published and since and is_planned_stretch(match.string, *match.span())):
        return None
    year, month = since
    until = month_shifted(year, month, number(match["within"]) * 12)
    return _named(match, f"{year}-{month:02d}/{until}", "span")


# By the name that the grammar gives a word; all others go by the calendar.
_RULES: dict[str, Callable[[re.Match[str], TimeContext], TimeRef | None]] = {
    "thisweek": _this_week,
    "today": _day, "yesterday": _day, "daybefore": _day, "ytd": _year_so_far, "later": _open,
    "thismonth": _this_month, "lastmonth": _last_month,
    "thisquarter": _this_quarter, "lastquarter": _last_quarter, "nextquarter": _next_quarter,
    "plan": _plan, "fiscal": this_or_last_year, "interim": _interim, "report": _report,
    "then": _coming, "same": _same, "yearago": _same_year_ago, "backthen": _back_then,
    "ago": _ago, "since": _years_later, "sincethen": _since_then, "monthslater": _months_later, "within": _within,
}  # fmt: skip


def word_time(match: re.Match[str], context: TimeContext) -> TimeRef | None:
    """The time that a word names where it stands, None where it names none."""
    rule = _RULES.get(_name(match), _by_calendar)
    return rule(match, context)
