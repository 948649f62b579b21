"""The year of a date: written in digits, told by a word (去年, 当年), or guessed where it has none.

A date without a year takes the year that the text set last in the same paragraph, else the latest
such date that is not after the article's own. Without an article's date it stays open.
"""

from __future__ import annotations

import re
from datetime import date

from leapcheck.compiled import compiled
from leapcheck.patterns import Later
from leapcheck.quantities.date_parts import Parts, first_month, last_month
from leapcheck.quantities.periods import iso_day
from leapcheck.quantities.tense import is_expected, is_near_start, is_willed
from leapcheck.quantities.time_context import TimeContext
from leapcheck.quantities.time_grammar import day_number, full_year, number

RESULTS_OUT = 4  # the month until which firms tell of the year before
_JUST_OVER = 3  # months; what ended so lately is still reported on, and its results forecast
_SOON = 2  # months; what begins so soon lies ahead even where last year is being spoken of
_THESE_DAYS = 45
_HALF_A_YEAR = 183  # days
_DIGITS = Later(r"\d+")
# 今年, 去年: counted from the article's year
_FROM_PUBLISHED = {"今": 0, "本": 0, "去": -1, "上": -1, "前": -2, "明": 1, "后": 2}
# 当年, 次年: counted from the year that the text set last
_FROM_TOLD = ("当年", "同年", "次年", "来年", "翌年", "隔年", "前一年", *"那这该此")
_YEARS_ON = {"次": 1, "来": 1, "翌": 1, "隔": 1, "前": -1}
# 即日起至2月28日
_RANGE_END = compiled(r"[至到—-] ?$")
# 全年销售18万台,同比增长9.8%
_YEAR_ON_YEAR = Later(r"[^。;将拟]{0,30}?(?:同比|按年)")
# 全年销量目标, 全年有望
_YET_TO_COME = Later(
    r"[^,。;]{0,16}(?:目标|任务)|[^,。;\d]{0,10}(?:指引|预[期测计估]|展望|计划|规划|将|有望|力争|冲[刺击]|可能|或|应|会|要|能)"
)
# 2018年销量6万辆,与年初制定的8万辆目标相比
_SET_THEN = Later(
    r"(?:所|就|曾|便|时)?(?:制[定订]|设[定立]|定[下出]?|确定|提出|立下|喊出|公布|宣布|预[定期计])的"
)
# 去年推出的车款,前二月领牌数仅980辆,较去年同期缩水两成: what is held against last year is of this one
_THAN_LAST_YEAR = Later(r"[^。;]{0,24}?[较比与同]去年同[期月季]")
_A_MONTH = Later(r"(?P<year>\d{4})-(?P<month>\d\d)")
_SAID_NEAR = 60  # characters
_REACH_BACK = 24  # characters in which 这几天 and its like are said
# 2023年…,到这两天才公布1月产量
_SAID_LATELY = Later(
    r"(?:这[两几]天|近日|日前|昨[天日晚]|今[天日早晨](?!后)|前不久|不久前|刚刚|本周|上周)[^。;\d]{0,16}$"
)
_HAS_COME = Later(r"已(?:经)?(?:于|在)?$")
# 12月交付…, 11月共售出…: what is told of a month that is over
_RESULTS_OF = Later(
    r"[^,。;:\d]{0,8}(?:销量|售出|销售|卖出|交付|产量|生产|产销|批发|零售|出口|上险|注册|装[车机]|订单|同比|环比|营收|收入|净利|利润|毛利|盈利|亏损|净亏)"
)
# 其中1月: a part of last year
_PART = compiled(r"(?:其中|当中|单是|光是),?(?:仅|在)?$")


def year_of(match: re.Match[str], parts: Parts, context: TimeContext) -> int | None:
    """The year of a date, None where it cannot be told."""
    if match["year"] is None:
        return guessed_year(match, parts, context)
    word = match["year"].replace(" ", "")
    if digits := _DIGITS.search(word):
        return full_year(digits.group())
    if word[0] in "二一":
        return int("".join(str(number(c)) for c in word[:4]))
    if word.startswith(_FROM_TOLD):
        return _year_from_told(match, word, context)
    if context.report and word.startswith("本年"):
        return int(context.report[:4])
    if context.published is None:
        return None
    if word.startswith("上") and context.year:
        return context.year - 1
    return context.published.year + _FROM_PUBLISHED[word[0]]


def _year_from_told(match: re.Match[str], word: str, context: TimeContext) -> int | None:
    """当年, 次年: by the year that the text set last; 力争当年出口45万辆 is the article's own."""
    today = context.published.year if context.published else None
    willed = context.year is None and is_willed(match.string, *match.span())
    base = today if willed else context.year or context.named_year or today
    return base + _YEARS_ON.get(word[0], 0) if base else None


class _Undated:
    """A date without a year, and what the words around it say of whether it lies ahead."""

    def __init__(self, match: re.Match[str], parts: Parts, published: date | None) -> None:
        self.text, self.start, self.end = match.string, match.start(), match.end()
        self.parts = parts
        self.whole = "whole" in parts  # 全年
        self.month = first_month(parts)
        self.today = published.month if published else 12
        self.later = self.month - self.today if self.month else 0  # months

    def is_willed(self) -> bool:
        """Whether somebody wants it to come."""
        return is_willed(self.text, self.start, self.end, whole_year=self.whole)

    def is_ahead(self) -> bool:
        """Whether it is willed or forecast; 预计全年亏损 may be of the year that is over."""
        may_be_over = self.whole and self.today <= RESULTS_OUT
        return self.is_willed() or (not may_be_over and is_expected(self.text, self.start, self.end))

    def is_just_over(self) -> bool:
        """Whether it ended last year, not long ago: 2025年目标30万辆。12月交付…, 四季度营收…, in the first months."""
        if self.month is None or self.today + 12 - last_month(self.parts, self.month) > _JUST_OVER:
            return False
        return _RESULTS_OF.match(self.text, self.end) is not None

    def is_near(self) -> bool:
        """Whether something begins or happens then, in some months."""
        return self.later > 0 and is_near_start(self.text, self.end, self.later)


def guessed_year(match: re.Match[str], parts: Parts, context: TimeContext) -> int | None:
    """The year of 3月 or 上半年: the one the paragraph set, else the latest not after today.

    What is spoken of as something to come is of this year, or of the next.
    """
    published = context.published
    if published and _is_up_to_lately(match, parts, published, context):
        return published.year
    undated = _Undated(match, parts, published)
    if following := _year_after_the_coming(undated, context):
        return following
    if published and _is_no_part_of_the_future(undated, published, context):
        return _latest_year(undated, published, context)
    lately = published is not None and _SAID_LATELY.search(
        undated.text, max(0, undated.start - _REACH_BACK), undated.start
    )
    if context.year is not None and not (lately or _leaves_last_year(undated, context)):
        return _year_going_on(undated, context.year, context)
    if context.report:
        split = "/" in context.report and (undated.month or 12) < context.fiscal_start
        return int(context.report[:4]) + split
    return _latest_year(undated, published, context) if published else None


def _year_after_the_coming(undated: _Undated, context: TimeContext) -> int | None:
    """The year of a month behind one that lies ahead: 计划于8月公测,9月开放20座城市,3月…"""
    coming = _A_MONTH.match(context.ahead or "")
    if coming is None or undated.month is None or "asof" in undated.parts:
        return None
    return int(coming["year"]) + (undated.month < int(coming["month"]))


def _is_no_part_of_the_future(undated: _Undated, published: date, context: TimeContext) -> bool:
    """Whether a date is not of the year to come that was told before: 到2027年推出10款车。6月销量6.8万辆.

    计划2035年全面电动化;工厂已于6月21日关闭
    """
    if context.year is None or context.year <= published.year or undated.is_ahead():
        return False
    if _HAS_COME.search(undated.text, max(0, undated.start - 4), undated.start):
        return True
    return context.carried and _RESULTS_OF.match(undated.text, undated.end) is not None


def _is_up_to_lately(match: re.Match[str], parts: Parts, published: date, context: TimeContext) -> bool:
    """Whether 截至8月11日 is of the days before the article, whatever year was told of before.

    早在2018年…。截至2月11日收盘,…   2020年预订的…,目前…,截至8月11日…
    """
    lately = _HALF_A_YEAR if context.now else _THESE_DAYS if context.carried else 0
    if not (lately and "asof" in match.re.groupindex and match["asof"] and {"m", "d"} <= parts.keys()):
        return False
    day = iso_day(published.year, number(parts["m"]), day_number(parts["d"]))
    return day is not None and 0 <= (published - date.fromisoformat(day)).days <= lately


def _leaves_last_year(undated: _Undated, context: TimeContext) -> bool:
    """Whether a date is not one of last year, although the text has set that."""
    if context.published is None or context.year != context.published.year - 1:
        return False
    if undated.is_ahead() or (undated.later <= _SOON and undated.is_near()):
        return True
    told_by_word = "去年" in undated.text[max(0, undated.start - _SAID_NEAR) : undated.start]
    return told_by_word and _THAN_LAST_YEAR.match(undated.text, undated.end) is not None


def _year_going_on(undated: _Undated, year: int, context: TimeContext) -> int:
    """The year that the paragraph set, or the one beside it where the month does not fit."""
    published = context.published
    if published is None or year != published.year:
        return year + _runs_on(undated, context)
    if year in context.written_years and not (context.carried and undated.is_just_over()):
        return year
    # 周一…。自12月17日以来…
    ends = _RANGE_END.search(undated.text, max(0, undated.start - 2), undated.start)
    over = undated.later > 0 and not (ends or undated.is_ahead() or undated.is_near())
    return year - over


def _runs_on(undated: _Undated, context: TimeContext) -> bool:
    """Whether a month that follows one of last year's days or months, or all of last year, is one of this year.

    去年9月25日挂牌,募资91亿元,截至6月底用去38%: that June came after, and so did 一月 behind 去年十二月.
    2025年利润率为4%。1月售出21万辆.
    """
    last, published, parts = context.last or "", context.published, undated.parts
    if published is None or last[:4] != str(published.year - 1):
        return False
    if undated.month is None and "half" not in parts:
        return False
    first = undated.month or 1
    ago = published.month - last_month(parts, first)
    if ago < 0:
        return False
    if len(last) == len("2025-09-25") and last[4] == "-":
        return first < int(last[5:7])
    if len(last) == len("2025-09") and last[4] == "-" and last[5:].isdigit():
        return "m" in parts and first < int(last[5:]) and 1 <= ago <= _JUST_OVER
    if last != str(published.year - 1) or _SET_THEN.match(undated.text, undated.end):
        return False
    if undated.text.startswith(("累计", "累积"), undated.end):
        return ago <= _JUST_OVER  # 2025年全年销量5万辆,一季度累计1.2万辆
    part = _PART.search(undated.text, max(0, undated.start - 4), undated.start)
    monthly = "m" in parts or parts.get("edge", "").endswith("初")
    return ago <= 1 and monthly and context.carried and not part


def _latest_year(undated: _Undated, published: date, context: TimeContext) -> int:
    """The year of the latest such date that is not after the article's, or of the next where it lies ahead."""
    year, parts = published.year, undated.parts
    if undated.whole:
        return year - (_is_told_of_last_year(undated, year, context) and not undated.is_ahead())
    if parts.get("half", "下") != "下" or parts.get("h") == "1":  # 上半年 in January is last year's
        return year - (undated.today <= _JUST_OVER and not undated.is_ahead())
    if undated.month is None or undated.month <= undated.today:
        return year
    ended = undated.today + 12 - last_month(parts, undated.month)  # months ago
    ahead = undated.is_willed() or (ended > _JUST_OVER and undated.is_ahead()) or undated.is_near()
    return year - (not ahead)


def _is_told_of_last_year(undated: _Undated, year: int, context: TimeContext) -> bool:
    """Whether 全年 can be the year that is over: in January, with its results, or where that year was named.

    2018年度业绩公告   全年销售18万台,同比增长9.8%   截至2024年末,…;公司全年投放贷款30亿元, in August
    """
    if undated.today <= 2:
        return True
    named = context.named_year == year - 1
    if undated.today <= RESULTS_OUT and (named or _YEAR_ON_YEAR.match(undated.text, undated.end)):
        return True
    return named and not _YET_TO_COME.match(undated.text, undated.end)
