"""Dates and periods in running text, resolved against the article's date to ISO 8601.

    2025年9月25日 → 2025-09-25     今年1-7月 → 2018-01/2018-07     去年四季度 → 2024-Q4
    截至2023年底 → ../2023-12      5月1-17日 → 2026-05-01/2026-05-17     “十四五”期间 → 2021/2025
    目前 → the article's date      上月, 昨日, 近三年, 前三季度, 同期, 当年 …

A date without a year takes the year that the text set last in the same paragraph, else the latest
such date that is not after the article's own. Without an article's date it stays open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from leapcheck.patterns import Later
from leapcheck.quantities.periods import (
    begins_after,
    business_year,
    end_of,
    iso_day,
    last_moment,
    month_shifted,
    months,
    one_after,
    one_before,
    up_to,
    year_before,
)
from leapcheck.quantities.tense import (
    is_expected,
    is_near_start,
    is_planned_stretch,
    is_still_to_do,
    is_willed,
)
from leapcheck.quantities.time_grammar import (
    DAYS,
    ENDING,
    HALF_YEAR,
    ISO,
    MONTH_RANGE,
    SHORT_YEAR,
    SPLIT_YEAR,
    WORD,
    YEAR_HALF,
    YEAR_LIST,
    YEAR_RANGE,
    day_number,
    first_time,
    full_year,
    number,
)
from leapcheck.quantities.time_roles import (
    TODAY,
    has_its_year,
    is_contrast,
    is_dateline,
    is_of_cars,
    is_old_event,
    is_record,
    is_since,
    tells_number,
)
from leapcheck.quantities.times import Grain, TimeRef

# 较去年同期, 比上年同期, 同比去年5月: the time that something is compared with
_COMPARED = re.compile(
    r"(?:较|比|相较于|相比于?|同比|对比|环比|低于|高于|超过了?|(?<![等熬撑拖活守挨])不到|不足|多于|少于"
    r"|持平于|相较|优于|不及|相当于|距离?)(?:公司)?(?: ?)$"
)
# 是2022年同期的2.1倍, 为2019年的280%: what it is a multiple of
_MULTIPLE = Later(
    r"(?:同期|水平)?的?(?<=的)[约近超]{0,2}(?:[\d.]+倍|\d{3,}(?:\.\d+)?%|一半|[一二两三四五六七八九]{1,2}[成倍])"
)
_IS = re.compile(r"[是为](?:约|近)?$")
# 从2024年的83%降至74%: the level that something left
_LEFT = re.compile(r"(?:从|由|自) ?$")
_LEVEL_LEFT = Later(
    r"时?(?:的|不足|约|近|超)? ?[^,。;:至到]{0,10}[\d一二三四五六七八九十成半][^,。;:至到]{0,12}"
    r"[降增升涨跌高长少滑落减大调加缩窄善跃攀探压收优速变扩掉提番冲飙拉砍蹿回做改]了?(?:至|到|为|成)"
)
# 与2024年相比, 和去年持平; but 2024年和2025年 are two times of their own
_BESIDE = re.compile(r"[与和](?:公司)?$")
_HELD_AGAINST = Later(
    r"(?:同期)?(?:[^,。;、]{0,8}?(?:持平|相当|接近|一致|相近|相同)|[^,。;、]{0,16}?(?:相比|比较|对比))"
)
_OF_A_NUMBER = Later(r"的 ?(?:约|近|超|逾)?\d")  # 前2个月为11万辆,相比去年的19万辆
# 0点起,至
_ALIKE = ("同期", "同月", "同季", "此时")  # 去年同月: the same stretch of another year
_UNTIL = re.compile(r"(?:\d{1,2}[点时])?(?:起|开始)?,?(?:至|到|—|-)")
_DIGITS = Later(r"\d+")
# 截至明年3月的本财年, 2026财年(截至2027年3月), 截至2024年12月31日止年度
_YEAR_ENDING = Later(r"(?:\d{1,2}日)?(?:止(?:的)?(?:全?年度?|财年)|的(?:本|上|整个)?(?:财年|财政年度|年度))")
_FISCAL_QUARTER = Later(r"第[一二三四1-4]个?财季")
_UP_TO = re.compile(r"(?:截[至止到]|截止到|直至|直到) ?$")
_TELLS_ON = Later(r".{0,12}?(?:[当同次来那这翌]年|[当同次]月|年后|月后|当时|彼时|那时|此后|随后|之后|从此)")
_NEAR = 8  # years from the article's own within which two digits are taken for a year
_SHORT_WITH_PART = Later(
    r"(?<![\d.])[0-3]\d年?(?:\d{1,2}月|[一二三四]季|[上下]半年|全年|[初底末]|Q[1-4]|H[12])|(?<![\d.])[0-3]\d[-/][0-3]\d年"
)
_SOON = 2  # months; what begins so soon lies ahead even where last year is being spoken of
_THESE_DAYS = 45
_HALF_A_YEAR = 183  # days
_YEAR_ON_YEAR = Later(r"[^。;将拟]{0,30}?(?:同比|按年)")
_JUST_OUT = 12  # the day of the month until which firms tell of the month before
# 全年销量目标, 全年有望
_YET_TO_COME = Later(
    r"[^,。;]{0,16}(?:目标|任务)|[^,。;\d]{0,10}(?:指引|预[期测计估]|展望|计划|规划|将|有望|力争|冲[刺击]|可能|或|应|会|要|能)"
)
_RESULTS_OUT = 4  # the month until which firms tell of the year before
_PRINTED_WITHIN = 2  # days between a dateline and the paper
_JUST_OVER = 3  # months; what ended so lately is still reported on, and its results forecast
# 财联社7月8日电, 8月11日讯: when it was said, not when anything held
_RANGE_END = re.compile(r"[至到—-] ?$")  # 即日起至2月28日
_PART = re.compile(r"(?:其中|当中|单是|光是),?(?:仅|在)?$")
_SHARE_PRICE = re.compile(r"[^,。;\d]{0,6}(?:股价|市值|[涨跌])")  # 年内股价上涨20%
_SET_THEN = Later(
    r"(?:所|就|曾|便|时)?(?:制[定订]|设[定立]|定[下出]?|确定|提出|立下|喊出|公布|宣布|预[定期计])的"
)
_A_MONTH = Later(r"\d{4}-\d\d")
_A_QUARTER = Later(r"\d{4}-Q[1-4]")
_SOME_MONTH = re.compile(r"(\d{4}-\d\d)(?:-\d\d)?(?:/\1-\d\d)?")
_MONTH_REPORTED = Later(
    r"(?:累计)?(?:新能源)?(?:汽车|乘用车|商用车|客车|货车|重卡)?(?:产量|销量|产销|销售|生产|交付|批发|零售|出口)"
)  # 7月产量…;本月销量…
# 负责人透露,新车年初至今接获620张订单: up to the day on which it was said
_SPEAKER = re.compile(r"(?:透露|坦言|表示|直言|称|[指说]),?[^,。;\d]{0,10}$")


# 报告期(2018年、2019年和2020年)内, 报告期内(2021年至2023年): the years of a prospectus
_REPORT_YEARS = Later(
    r"\((?:即|指)?(?P<first>20\d\d) ?年?度?(?:、20\d\d ?年?度?){0,4}(?:和|及|与|、|至|到|-|—)(?P<last>20\d\d) ?年度?\)"
)


def is_multiplied(text: str, ref: TimeRef) -> bool:
    """Whether a multiple of a time's level follows it: 2022年同期的2.1倍, 2019年的280%."""
    return _MULTIPLE.match(text, ref.end) is not None


@lru_cache(maxsize=8)  # asked for every 年内 of a text
def _results_told(text: str, year: int) -> int | None:
    """Where a text first speaks of the results of a year: 2018年度业绩."""
    told = re.search(rf"{year}年?(?:年度|全年|度)?的?(?:业绩|财报|年报|报告)", text)
    return told.end() if told else None


class Clock:
    """Resolves times in reading order: knows the article's date and what the text set last."""

    def __init__(self, published: date | None, report: str | None = None, fiscal_start: int = 1) -> None:
        self.published = published
        self.report = report  # the period that a report covers: what 报告期 and 本年度 mean in it
        self.fiscal_start = fiscal_start  # the month in which the company's year begins
        self.short_years: frozenset[int] = frozenset()  # the years that the text writes with two digits
        self._quarters: dict[str, str | None] = {}  # what the text says that its financial quarters are
        self._quarter: str | None = None  # the quarter that the text told of last: what 该季度 means
        self._years: set[int] = set()
        self._year: int | None = None
        self._carried = False  # whether that year was told in an earlier sentence
        self._named: int | None = None  # the last year that the text has written out, for 同年
        self._last: str | None = None
        self._coming: str | None = None  # the last time that lies ahead: what 届时 means
        self._told_first: str | None = None  # the first such time, for 上年同期 in a later paragraph
        self._reported: str | None = None  # the last month that the text has told of, for 当月 and 年初至今
        self._written: date | None = None  # the day of the dateline, where that is not the article's
        self._told: str | None = None  # the last time that a number was told of, running totals aside
        self._since: str | None = None  # the time since when the text told something last
        self._stretch: str | None = None  # the years that the text says its 报告期 has
        self._resumed: str | None = None  # the time told of before an event of an older year
        self._now = False  # whether the sentence has come to speak of now

    def learn_short_years(self, text: str) -> None:
        """Take 17年 for 2017年 where the text writes years so: two of them, or one with its month or quarter."""
        if self.published is None:
            return
        today = self.published.year
        years = {full_year(match["y"]) for match in SHORT_YEAR.finditer(text)}
        near = {year for year in years if today - _NEAR <= year <= today + _NEAR}
        if len(near) > 1 or (near and _SHORT_WITH_PART.search(text)):
            self.short_years = frozenset(near)

    def new_paragraph(self) -> None:
        """Forget what the last paragraph set."""
        self._year = self._last = self._told = self._coming = self._resumed = None
        self._years = set()

    def new_sentence(self) -> None:
        """Go back to the paragraph's latest year: an older one was an aside of the sentence before."""
        today = self.published.year if self.published else 9999
        past = [y for y in self._years if y <= today]
        if past and self._last and self._last[:4].isdigit():
            past.append(min(int(self._last[:4]), today))
        if past:
            self._year = max(past)
        self._carried, self._now = True, False

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[TimeRef]:
        """The times named in `text[start:end]`, in order, without overlaps."""
        end = len(text) if end is None else end
        found: list[TimeRef] = []
        if self._resumed and not _TELLS_ON.match(text, start, end):
            self._last, self._years = self._resumed, set()
        if self._resumed and self._last:
            self._year = int(self._last[:4])
        self._resumed = None
        for ref in self._read(text, start, end):
            if is_of_cars(text, ref):
                found.append(ref._replace(period=None, compared=True, vague=True))
                continue
            if is_dateline(text, ref) or is_record(text, ref):
                self._note_dateline(ref)
                found.append(ref._replace(vague=True, dateline=True))
                continue
            if (
                found
                and ref.grain == "span"
                and text[found[-1].end : ref.start] in ("(", "(即")
                and not found[-1].compared
            ):
                if named := _FISCAL_QUARTER.search(text, found[-1].start, found[-1].end):
                    self._quarters[named.group()] = ref.period  # 第一财季(4-6月)
                found[-1] = ref = ref._replace(start=found[-1].start)  # 2025财年上半年(2024年4月至9月)
                self._last = ref.period
                self._note_quarter(ref.period)
                continue
            if ref.as_of and (ending := self._year_ending(text, found, ref)):
                if ending.start < ref.start:
                    found.pop()
                ref = ending
            if _LEFT.search(text, max(start, ref.start - 2), ref.start) and _LEVEL_LEFT.match(text, ref.end):
                found.append(ref._replace(compared=True, period=self._level_before(text, ref)))
                continue
            if self._is_compared(text, ref, start):
                ref = ref._replace(compared=True, period=self._same_period_of(text, ref))
            elif found and (merged := self._offer(text, found[-1], ref)):
                found[-1] = ref = merged
                self._last = ref.period
                continue
            elif self.published and ref.period and begins_after(ref.period, self.published):
                self._year = int(ref.period[:4])  # 定于9月上市: what is to come dates nothing else
                self._coming = ref.period
            elif ref.grain == "now":
                self._now = not ref.vague
                if self.published and self._year and TODAY.match(text, ref.start):
                    self._year, self._years = self.published.year, set()  # 2003年买下…。如今,新厂年底投产
            elif ref.vague and ref.grain == "span":
                pass  # 过去十年平均增长25%。上半年…
            elif ref.period and not is_contrast(text, ref, found):
                self._resumed = self._last if self._is_old_event(text, ref) else None
                self._last = ref.period.removeprefix("../")
                self._since = self._last if is_since(text, ref) else self._since
                if tells_number(text, ref):
                    self._told = self._last
                    self._told_first = self._told_first or self._told
                self._note_quarter(self._last)
                if ref.grain == "month" and self._is_last_month(self._last):
                    self._reported = self._last
                if self._last[:4].isdigit():
                    self._year = int(self._last[:4])
                    if has_its_year(text, ref):
                        self._years.add(self._year)
                        self._named = self._year
                        self._carried = False
            found.append(ref)
        return found

    def _is_old_event(self, text: str, ref: TimeRef) -> bool:
        """Whether a time is only that of an event years before what the paragraph tells of."""
        last, period = self._last or "", ref.period or ""
        if not (last[:4].isdigit() and period[:4].isdigit() and period[:4] < last[:4]):
            return False
        return is_old_event(text, ref)

    def _note_quarter(self, period: str | None) -> None:
        if period and _A_QUARTER.fullmatch(period):
            self._quarter = period

    def _note_dateline(self, ref: TimeRef) -> None:
        """Take the day of a dateline for 今天 where the article appeared a day or two later: 本报5月18日讯."""
        if self.published is None or ref.grain != "day" or ref.period is None:
            return
        day = date.fromisoformat(ref.period)
        if 0 < (self.published - day).days <= _PRINTED_WITHIN:
            self._written = day

    def _is_last_month(self, period: str) -> bool:
        """Whether a period is the month before the article's, which is what monthly figures are of."""
        today = self.published
        return today is not None and period == month_shifted(today.year, today.month, -1)

    def _year_ending(self, text: str, found: list[TimeRef], ref: TimeRef) -> TimeRef | None:
        """The twelve months of a year that is told by its end, `ref`; None for any other 截至."""
        last = re.fullmatch(r"\.\./(\d{4})-(\d\d)(?:-\d\d)?", ref.period or "")
        before = found[-1] if found else None
        bracketed = (
            before and text[before.end : ref.start] == "(" and text[before.end - 2 : before.end] == "财年"
        )
        behind = _YEAR_ENDING.match(text, ref.end)
        if last is None or not (bracketed or behind):
            return None
        year, month = int(last[1]), int(last[2])
        period = business_year(date(year, month, 1), month % 12 + 1)
        start = before.start if bracketed and before else ref.start
        return TimeRef(start, behind.end() if behind else ref.end, period, "span")

    def _offer(self, text: str, first: TimeRef, last: TimeRef) -> TimeRef | None:
        """1月16日0点起,至2月28日 and 2月5日…即日起至2月28日: one span from the first day to the last."""
        between = text[first.end : last.start]
        adjacent = _UNTIL.fullmatch(between)
        if not (adjacent or between.endswith(("即日起至", "即日起到", "起至"))) or first.dateline:
            return None
        if (
            not first.period
            or not last.period
            or first.period >= last.period
            or "/" in first.period + last.period
        ):
            return None
        at = first.start if adjacent else last.start
        return TimeRef(at, last.end, f"{first.period}/{last.period}", "span")

    def _level_before(self, text: str, ref: TimeRef) -> str | None:
        """The time of a level that was left: 去年 means the year, 去年同期 the same stretch of it."""
        return self._same_period_of(text, ref) if text[ref.end - 2 : ref.end] in _ALIKE else ref.period

    def _same_period_of(self, text: str, ref: TimeRef) -> str | None:
        """上年同期 of 2026-H1 is 2025-H1: the period set last, a year earlier."""
        word = (
            text[ref.start : ref.end]
            .removesuffix("同期")
            .removesuffix("同月")
            .removesuffix("此时")
            .rstrip("度的")
        )
        named = re.fullmatch(r"(\d{4})年", word)
        alike = text[ref.end - 2 : ref.end] in _ALIKE
        if named and self._last and alike:
            return re.sub(r"\d{4}(?=-|$|/)", named[1], self._last)
        last = self._last or (self._told_first if alike else None)
        if word in ("去年", "上年", "上一年") and last:
            here = re.match(r"\d{4}", last)
            if here:
                whole = alike or _OF_A_NUMBER.match(text, ref.end - 1)
                return year_before(last) if whole else str(int(here.group()) - 1)
        return ref.period

    def _read(self, text: str, start: int, end: int) -> Iterator[TimeRef]:
        """The times of `text[start:end]`, one after the other."""
        at = start
        while match := first_time(text, at, end):
            ref = self._resolve(match)
            if ref is None:
                at = match.start("yb") if match.re is YEAR_LIST else max(match.end(), match.start() + 1)
                continue
            if (
                _UP_TO.search(text, max(0, ref.start - 3), ref.start)
                and ref.period
                and ref.grain == "month"
                and not ref.as_of
            ):
                ref = ref._replace(period=f"../{ref.period}", as_of=True)  # 截至上月底
            if text.startswith(_ALIKE, ref.end):
                ref = ref._replace(end=ref.end + 2)
            yield ref
            at = ref.end

    def _is_compared(self, text: str, ref: TimeRef, start: int) -> bool:
        near = max(start, ref.start - 4)
        if _COMPARED.search(text, near, ref.start):
            return True
        if is_multiplied(text, ref) and _IS.search(text, near, ref.start):
            return True
        if _BESIDE.search(text, near, ref.start) and _HELD_AGAINST.match(text, ref.end):
            return True
        return text[ref.end - 2 : ref.end] in _ALIKE and ref.end - ref.start > 2

    def _resolve(self, match: re.Match[str]) -> TimeRef | None:
        start, end = match.span()
        if match.re is ISO:
            period = iso_day(int(match["y"]), int(match["m"]), int(match["d"]))
            return TimeRef(start, end, period, "day") if period else None
        if match.re is ENDING:
            return self._ending(match)
        if match.re is MONTH_RANGE:
            since = f"{match['ya']}-{number(match['ma']):02d}"
            until = f"{match['yb']}-{number(match['mb']):02d}"
            return TimeRef(start, end, f"{since}/{until}", "span") if since < until else None
        if match.re is YEAR_RANGE or match.re is YEAR_LIST:
            first, last = full_year(match["ya"]), full_year(match["yb"])
            if match.re is YEAR_LIST and not self._can_be_years(match.group(), first, last):
                return None
            return TimeRef(start, end, f"{first}/{last}", "span") if first < last else None
        if match.re is SPLIT_YEAR:
            return self._split_year(match)
        if match.re is YEAR_HALF or match.re is HALF_YEAR:
            return self._half(match)
        if match.re is SHORT_YEAR:
            year = full_year(match["y"])
            return TimeRef(start, end, str(year), "year") if year in self.short_years else None
        if match.re is WORD:
            return self._word(match)
        if match.re is DAYS:
            return self._days(match)
        return self._date(match)

    def _split_year(self, match: re.Match[str]) -> TimeRef | None:
        """2023/24财年: the twelve months where it is known when they begin, else the two years."""
        year = int(match["y"])
        if full_year(match["next"]) != year + 1:
            return None
        period = f"{year}/{year + 1}"
        if self.fiscal_start > 1:
            parts = {k: v for k, v in match.groupdict().items() if v and k in ("qn", "half")}
            if parts:
                return self._fiscal(match, year, parts)
            period = business_year(date(year + 1, 1, 1), self.fiscal_start)
        elif match["qn"] or match["half"]:  # the months of whose parts are not known
            return TimeRef(match.start(), match.end("year"), period, "span")
        return self._of_business_year(match, period, match["fend"])

    def _of_business_year(self, match: re.Match[str], period: str, end: str | None) -> TimeRef:
        """A company's year, or the moment at which it ends: 本财年, 上一财年末."""
        if end:
            last = last_moment(period.rpartition("/")[2])
            return TimeRef(*match.span(), f"../{last}", "month", as_of=True)
        return TimeRef(*match.span(), period, "span" if "/" in period else "year")

    def _business_year_told(self, match: re.Match[str]) -> TimeRef | None:
        """本财年 and 上一财年: that of a report or of the article's day; None where its months are not known."""
        if self.report and not self.report.endswith("H1"):
            period = self.report
        elif self.published and self.fiscal_start > 1:
            period = business_year(self.published, self.fiscal_start)
        else:
            return None
        period = year_before(period) if match["fwhich"] == "上" else period
        return self._of_business_year(match, period, match["fedge"])

    def _half(self, match: re.Match[str]) -> TimeRef:
        """2024H1, 24Q3, 3Q24, 2024财年."""
        parts = {k: v for k, v in match.groupdict().items() if v}
        if "fy" in parts or "fy2" in parts:
            named = parts.get("fy") or parts["fy2"]
            if self.fiscal_start > 1:
                return self._fiscal(match, int(named), {})
            return TimeRef(*match.span(), named, "year")
        year = full_year(parts["y"])
        if "h" in parts:
            return TimeRef(*match.span(), f"{year}-H{parts['h'][-1]}", "half")
        return TimeRef(*match.span(), f"{year}-Q{parts['q'][-1]}", "quarter")

    def _can_be_years(self, words: str, first: int, last: int) -> bool:
        """Whether 25/26年 or 15-17年 are years one after the other, and not far from the article's."""
        today = self.published.year if self.published else last
        listed = 1 + len(re.findall(r"[/、和与及]", words))
        unbroken = "-" in words or listed == last - first + 1
        return unbroken and first < last <= first + 5 and today - _NEAR <= first and last <= today + 5

    def _date(self, match: re.Match[str]) -> TimeRef | None:
        parts = {k: v for k, v in match.groupdict().items() if v is not None and k not in ("year", "asof")}
        year = self._read_year(match, parts)
        if not match["year"] and not parts:
            return None
        if match["year"] and year is None:
            return TimeRef(match.start(), match.end(), None, "year")
        if year is None and parts and self.published is None:
            return TimeRef(match.start(), match.end(), None, "month")
        if self.report and "/" in self.report and not parts and match["year"] in _OWN_YEARS:
            own = self.report if match["year"][0] == "本" else year_before(self.report)
            return TimeRef(match.start(), match.end(), own, "span")
        period, grain = _sub_period(year or 0, parts) if parts else (str(year), "year")
        if period is None:
            return None
        if (
            self._quarters
            and (named := _FISCAL_QUARTER.search(match.group()))
            and named.group() in self._quarters
        ):
            return TimeRef(match.start(), match.end(), self._quarters[named.group()], "span")
        as_of = bool(match["asof"])
        before = match.string[max(0, match.start() - 2) : match.start()]
        if self.fiscal_start > 1 and ("财季" in match.group() or "财年" in before + match.group()):
            return self._fiscal(match, year or 0, parts)
        if as_of and "/" not in period:
            period = f"../{last_moment(period)}"
        return TimeRef(match.start(), match.end(), period, grain, as_of=as_of)

    def _fiscal(self, match: re.Match[str], year: int, parts: dict[str, str]) -> TimeRef:
        """第一财季 and 2026财年 of a company whose year does not begin in January, by the calendar."""
        first = self.fiscal_start
        if self.published and match.string.endswith("本财年", 0, match.start()):
            year = int(business_year(self.published, first)[:4])
        if ("qn" in parts or "q" in parts) and self.published:
            month = first + 3 * (number(parts.get("qn") or parts["q"]) - 1)
            today = self.published.year * 12 + self.published.month
            if "财年" not in match.string[max(0, match.start() - 2) : match.end()]:
                year = self.published.year
                while year * 12 + month + 2 >= today:
                    year -= 1
            start, end = year * 12 + month - 1, year * 12 + month + 1
        elif count := _months_so_far(parts):
            start = year * 12 + first - 1  # 本财年前三季度
            end = start + count - 1
        elif half := parts.get("half") or parts.get("h"):
            start = year * 12 + first - 1 + (6 if half in "下2" else 0)
            end = start + 5
        else:
            start, end = year * 12 + first - 1, year * 12 + first + 10
        if end - start == 2 and start % 3 == 0:
            return TimeRef(
                match.start(), match.end(), months(start // 12, start % 12 + 1, end % 12 + 1), "quarter"
            )
        period = f"{start // 12}-{start % 12 + 1:02d}/{end // 12}-{end % 12 + 1:02d}"
        return TimeRef(match.start(), match.end(), period, "span")

    def _ending(self, match: re.Match[str]) -> TimeRef | None:
        month, count = number(match["m"]), number(match["n"] or "3")
        year = int(match["y"]) if match["y"] else self._guess_year({"m": match["m"]}, match)
        if year is None or not 1 <= month <= 12:
            return None
        first = year * 12 + month - count
        if first // 12 == year:
            return TimeRef(match.start(), match.end(), months(year, first % 12 + 1, month), "span")
        return TimeRef(
            match.start(), match.end(), f"{first // 12}-{first % 12 + 1:02d}/{year}-{month:02d}", "span"
        )

    def _read_year(self, match: re.Match[str], parts: dict[str, str]) -> int | None:
        if match["year"] is None:
            return self._guess_year(parts, match)
        word = match["year"].replace(" ", "")
        digits = _DIGITS.match(word)
        if digits:
            return full_year(digits.group())
        if word[0] in "二一":
            return int("".join(str(number(c)) for c in word[:4]))
        if word.startswith(("当年", "同年", "次年", "来年", "翌年", "隔年", "前一年", *"那这该此")):
            today = self.published.year if self.published else None
            willed = self._year is None and is_willed(match.string, *match.span())  # 力争当年出口45万辆
            base = today if willed else self._year or self._named or today
            return base + {"次": 1, "来": 1, "翌": 1, "隔": 1, "前": -1}.get(word[0], 0) if base else None
        if self.report and word.startswith("本年"):
            return int(self.report[:4])
        if self.published is None:
            return None
        if word.startswith("上") and self._year:
            return self._year - 1
        shift = {"今": 0, "本": 0, "去": -1, "上": -1, "前": -2, "明": 1, "后": 2}[word[0]]
        return self.published.year + shift

    def _guess_year(self, parts: dict[str, str], match: re.Match[str]) -> int | None:
        """The year of 3月 or 上半年: the one the paragraph set, else the latest not after today.

        What is spoken of as something to come is of this year, or of the next.
        """
        text, start, end = match.string, match.start(), match.end()
        over = self.published is not None and self._year == self.published.year - 1
        month, today = _first_month(parts), self.published.month if self.published else 12
        later = month - today if month else 0

        def willed() -> bool:  # most months are over, and nothing needs to be read around them
            return is_willed(text, start, end, whole_year="whole" in parts)

        def ahead() -> bool:  # 预计全年亏损 may be of the year that is over
            may_be_over = "whole" in parts and today <= _RESULTS_OUT
            return willed() or (not may_be_over and is_expected(text, start, end))

        def near() -> bool:
            return later > 0 and is_near_start(text, end, later)

        as_of = "asof" in match.re.groupindex and match["asof"]
        lately = _HALF_A_YEAR if self._now else _THESE_DAYS if self._carried else 0
        if as_of and lately and self.published and self._is_lately(parts, lately):
            return self.published.year  # 早在2018年…。截至2月11日收盘,…;   2020年预订的…,目前…,截至8月11日…
        if self._year is not None and not (over and (ahead() or (later <= _SOON and near()))):
            if self.published and self._year == self.published.year and self._year not in self._years:
                # 周一…。自12月17日以来…
                ends = _RANGE_END.search(text, max(0, start - 2), start)
                return self._year - (later > 0 and not (ends or ahead() or near()))
            return self._year + self._runs_on(parts, match)
        if self.report:
            return int(self.report[:4]) + ("/" in self.report and (month or 12) < self.fiscal_start)
        if self.published is None:
            return None
        year = self.published.year
        told = today <= _RESULTS_OUT and (  # 2018年度业绩公告;   全年销售18万台,同比增长9.8%
            self._named == year - 1 or _YEAR_ON_YEAR.match(text, end) is not None
        )
        if "whole" in parts and self._named == year - 1 and not _YET_TO_COME.match(text, end):
            told = True  # 截至2024年末,…;   公司全年投放贷款30亿元, in August
        if "whole" in parts and (today <= 2 or told):
            return year if ahead() else year - 1  # 全年 in January is the year that is over
        if parts.get("half", "下") != "下" or parts.get("h") == "1":
            return year - (today <= _JUST_OVER and not ahead())  # 上半年 in January is last year's
        if month is None or month <= today:
            return year
        ended = today + 12 - _last_month(parts, month)  # months ago
        return year if willed() or (ended > _JUST_OVER and ahead()) or near() else year - 1

    def _is_lately(self, parts: dict[str, str], days: int) -> bool:
        """Whether a day of this year lies so many days at most before the article appeared."""
        if self.published is None or not {"m", "d"} <= parts.keys():
            return False
        day = iso_day(self.published.year, number(parts["m"]), day_number(parts["d"]))
        return day is not None and 0 <= (self.published - date.fromisoformat(day)).days <= days

    def _runs_on(self, parts: dict[str, str], match: re.Match[str]) -> bool:
        """Whether a month that follows one of last year's days, or all of last year, is one of this year.

        去年9月25日挂牌,募资91亿元,截至6月底用去38%: that June came after. 2025年利润率为4%。1月售出21万辆.
        """
        last, today, month = self._last or "", self.published, _first_month(parts)
        if today is None or (month is None and "half" not in parts) or last[:4] != str(today.year - 1):
            return False
        first = month or 1
        until = _last_month(parts, first)
        if until > today.month:
            return False
        if len(last) == 10 and last[4] == "-":
            return first < int(last[5:7])
        if _SET_THEN.match(match.string, match.end()):
            return False  # 2018年销量6万辆,与年初制定的8万辆目标相比
        part = _PART.search(match.string, max(0, match.start() - 4), match.start())
        monthly = "m" in parts or parts.get("edge", "").endswith("初")
        if last == str(today.year - 1) and match.string.startswith("累计", match.end()):
            return today.month - until <= _JUST_OVER  # 2025年全年销量5万辆,一季度累计1.2万辆
        return bool(monthly and self._carried and not part and last == str(today.year - 1)) and (
            today.month - until <= 1
        )

    def _days(self, match: re.Match[str]) -> TimeRef | None:
        """17日, 1-17日: days of the month set last, or of the article's month."""
        month = self._last if self._last and re.match(r"\d{4}-\d\d", self._last) else None
        if month is None and self.published:
            month = self.published.isoformat()
        if month is None:
            return TimeRef(match.start(), match.end(), None, "day")
        year, number = int(month[:4]), int(month[5:7])
        if match["d"]:
            period = iso_day(year, number, int(match["d"]))
        else:
            a, b = iso_day(year, number, int(match["d1"])), iso_day(year, number, int(match["d2"]))
            period = f"{a}/{b}" if a and b else None
        return TimeRef(match.start(), match.end(), period, "day") if period else None

    def _word(self, match: re.Match[str]) -> TimeRef | None:
        name = (
            (match.lastgroup or "")[2:]
            if (match.lastgroup or "").startswith("w_")
            else next(k[2:] for k, v in match.groupdict().items() if k.startswith("w_") and v is not None)
        )
        start, end = match.span()
        today = self.published
        if match.group() == "年内" and (year := self._year_inside(match)):
            return TimeRef(start, end, year, "year")
        if name == "ytd" and today and _SPEAKER.search(match.string, max(0, start - 16), start):
            return TimeRef(start, end, f"{today.year}-01/{today.isoformat()[:7]}", "span")
        if name == "ytd" and today and (so_far := self._so_far(match.group(), today)):
            return TimeRef(start, end, up_to(so_far), "span")
        if name == "fiscal":
            return self._business_year_told(match)
        if name == "plan":
            first = 2001 + 5 * _PLANS[match["plan"]]
            if match["pend"]:
                return TimeRef(start, end, str(first + 4), "year")  # “十四五”末
            return TimeRef(start, end, f"{first}/{first + 4}", "span")
        if name in _COUNTED:
            return self._counted(name, match)
        if name == "report":
            if self.report is None:
                return self._reported_stretch(match)
            return TimeRef(start, end, end_of(self.report) if match["rend"] else self.report, "year")
        if name == "then":
            return TimeRef(start, end, self._coming, "span") if self._coming else None
        if name == "yearago":
            earlier = year_before(self._last) if self._last else None
            return TimeRef(start, end, earlier, "span") if earlier else None
        if name == "same":
            told = self._told or self._last
            return TimeRef(start, end, told, "span") if told else None
        if (
            name == "thismonth"
            and (match.group() != "本月" or _MONTH_REPORTED.match(match.string, end))
            and (
                last := _SOME_MONTH.fullmatch(self._last or "") or _SOME_MONTH.fullmatch(self._reported or "")
            )
        ):
            return TimeRef(start, end, last[1], "month")
        reported = (
            name == "thismonth" and match.group() == "本月" and _MONTH_REPORTED.match(match.string, end)
        )
        if reported and today and today.day <= _JUST_OUT:  # 公告,本月产量2.7万辆: of the month before
            return TimeRef(start, end, month_shifted(today.year, today.month, -1), "month")
        told = self._last if self._last and _A_MONTH.fullmatch(self._last) else None
        if name == "lastmonth" and told and _COMPARED.search(match.string, max(0, start - 4), start):
            return TimeRef(
                start, end, one_before(told), "month"
            )  # in September: 8月3.1万辆,较上月的2.1万辆增长48%
        if name in ("thisquarter", "lastquarter", "nextquarter"):
            period = self._quarter_meant(match)
            if period and (match["qend"] or match["lastend"]):
                return TimeRef(start, end, f"../{last_moment(period)}", "month", as_of=True)
            return TimeRef(start, end, period, "quarter") if period else None
        if name == "today" and match.group()[0] == "当" and self._last and len(self._last) == 10:
            return TimeRef(start, end, self._last, "day")
        if name == "interim" and today and self.fiscal_start > 1:
            first = int(business_year(today, self.fiscal_start)[:4])
            over = (today.year - first) * 12 + today.month >= self.fiscal_start + 6
            return self._fiscal(match, first if over else first - 1, {"half": "上"})
        if today is None or name == "later":
            return TimeRef(start, end, None, "now", vague=True)
        day = self._written if name in ("today", "yesterday", "daybefore") else None
        period, grain = _relative(name, match, day or today)
        return TimeRef(start, end, period, grain, vague=name in ("past", "future"))

    def _quarter_meant(self, match: re.Match[str]) -> str | None:
        """The quarter of 本季度, 该季度, 上季度, 前一季度: by the one that the text reports on, else by the calendar.

        In October 本季度 of a story of the third quarter's results is the third, and so is 本财季.
        """
        told, today = self._quarter, self.published
        here = self._last if self._last and _A_QUARTER.fullmatch(self._last) else None
        if match.group()[0] == "该":
            return told
        this = f"{today.year}-Q{(today.month + 2) // 3}" if today else None
        to_come = is_willed(match.string, *match.span()) or is_expected(match.string, *match.span())
        if told and this and (to_come or told not in (this, one_before(this))):
            told = None  # 预计本季度…: the one that has begun
        told = here if match.group() == "当季" and here else told
        if match["w_thisquarter"]:
            return told or (None if "财" in match.group() else this)
        if match["w_nextquarter"]:
            last = here or told or this
            return one_after(last) if last else None
        if match["qbefore"] or _COMPARED.search(match.string, max(0, match.start() - 4), match.start()):
            here = here or told
        last = here or (told if "财" in match.group() else this)
        return one_before(last) if last else None

    def _year_inside(self, match: re.Match[str]) -> str | None:
        """The year that 年内 means: a report's, the paragraph's, that of results just told; None for the year so far."""
        today = self.published
        if self.report or today is None:
            return self.report
        if self._year and self._year != today.year:
            return str(self._year)
        if is_still_to_do(match.string, match.end()):
            return str(today.year)
        moving = _SHARE_PRICE.match(match.string, match.end())
        if self._year is not None or today.month > _RESULTS_OUT or moving:
            return None
        told = _results_told(match.string, today.year - 1)
        return str(today.year - 1) if told and told <= match.start() else None  # 年内新车销量为41万台

    def _reported_stretch(self, match: re.Match[str]) -> TimeRef | None:
        """报告期 of a piece of news, the stretch it told of first of all or last; 报告期末 is the end of it."""
        if years := _REPORT_YEARS.match(match.string, match.end()):
            self._stretch = f"{years['first']}/{years['last']}"
        told = self._stretch or self._told or self._told_first
        if told and len(told) == len("2026-05-18") and self._last:
            told = self._last  # 11月17日,百度发布第三季度财报。报告期内,…
        if told and match["rend"]:
            return TimeRef(*match.span(), f"../{last_moment(told.rpartition('/')[2])}", "month", as_of=True)
        return TimeRef(*match.span(), told, "span") if told else None

    def _counted(self, name: str, match: re.Match[str]) -> TimeRef | None:
        """What is counted from the time last told: 两年后, 18个月后, 三年前, 两年内; 当时 is that time itself."""
        if name == "ago":
            return self._ago(match)
        if name == "within":
            return self._within(match)
        start, end = match.span()
        if name == "backthen":
            then = self._last or (str(self._named) if self._named else None)
            return TimeRef(start, end, then, "now", vague=True) if then else None
        if name == "since":
            to_come = is_expected(match.string, start, end)  # 预计两年后单价将下降
            told = self._year or self._named
            to_come = to_come or (told is None and match.string.endswith(_THEN, 0, start))
            base = self.published.year if self.published and to_come else self._year
            return TimeRef(start, end, str(base + number(match["since"])), "year") if base else None
        if not self._last or not re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", self._last):
            return None
        count = number(match["later"] or match["later2"])
        month = month_shifted(int(self._last[:4]), int(self._last[5:7]), count)
        return TimeRef(start, end, month, "month", vague=match["later2"] is not None)

    def _so_far(self, words: str, today: date) -> str | None:
        """The time of this year up to which 今年以来 goes, where the text has set one: the month last told of."""
        other = self._reported if words.startswith("年初") else self._coming if words[0] in "今本" else None
        last = self._last or other
        return last if last and last != self._since and last[:4] == str(today.year) else None

    def _ago(self, match: re.Match[str]) -> TimeRef | None:
        """三年前, 五六年前: a year counted back; 一年前 is the stretch last told of, a year earlier."""
        start, end = match.span()
        if self.published is None:
            return None
        count = day_number(match["ago"])
        if count == 1:
            told = self._last or self._told_first
            period = year_before(told) if told else str(self.published.year - 1)
            topic = match.string.startswith((",", "的今天", "的这个时候"), end)  # 一年前,两家还是…
            return TimeRef(start, end, period, "now", compared=not topic)
        told = self._last if self._last and self._last.isdigit() else None  # 2025年…;三年前,…
        year = int(told) if told else self.published.year
        period = f"{year - count}"
        if match["more"]:  # 五六年前
            period = f"{period}/{year - day_number(match['more'])}"
        return TimeRef(start, end, period, "now", vague=True)

    def _within(self, match: re.Match[str]) -> TimeRef | None:
        """两年内 in a plan: from the month last told of, or today's, for so long."""
        if self.published is None or not is_planned_stretch(match.string, *match.span()):
            return None
        last = self._last if self._last and re.match(r"\d{4}-\d\d", self._last) else None
        since = last or self.published.isoformat()
        year, month, count = int(since[:4]), int(since[5:7]), number(match["within"])
        until = month_shifted(year, month, count * 12)
        return TimeRef(*match.span(), f"{year}-{month:02d}/{until}", "span")


# 本年度 and 上年度 in a report of a year that does not begin in January
_OWN_YEARS = frozenset({"本年度", "本年", "上年度", "上一年度"})
_THEN = ("于", "将", "在", "将在", "要")
_COUNTED = frozenset({"since", "monthslater", "ago", "within", "backthen"})
_SPRING = 4  # months; until then the last full year is the news
_HALF = 6  # months; interim results come out in the second half of a year
# five-year plans, counted from the one that ended in 2005: 十四五 begins in 2021
_PLANS = {"十一": 1, "十二": 2, "十三": 3, "十四": 4, "十五": 5, "十六": 6}


def _relative(name: str, match: re.Match[str], today: date) -> tuple[str, Grain]:
    """The period of a word that is counted from the article's date."""
    year, month = today.year, today.month
    if name == "now":
        return today.isoformat(), "now"
    if name == "ytd":
        return f"{year}-01/{today.isoformat()}", "span"
    if name == "today":
        return today.isoformat(), "now"
    if name == "daybefore":
        return (today - timedelta(days=2)).isoformat(), "now"
    if name == "yesterday":
        return (today - timedelta(days=1)).isoformat(), "now"
    if name == "interim":
        return f"{year if month > _HALF else year - 1}-H1", "half"
    if name == "firstdays":
        return f"{year}-{month:02d}-01/{year}-{month:02d}-{int(match['tfd']):02d}", "span"
    if name in ("lastmonth", "thismonth", "nextmonth"):
        index = year * 12 + month - 1 + {"lastmonth": -1, "thismonth": 0, "nextmonth": 1}[name]
        return f"{index // 12}-{index % 12 + 1:02d}", "month"
    if name == "weekday":
        weeks = {"上": -1, "下": 1}.get(match["week"], 0)
        day = "一二三四五六日".index(match["weekday"].replace("天", "日")) - today.weekday()
        return (today + timedelta(days=7 * weeks + day)).isoformat(), "day"
    if name == "dayofweek":
        back = (today.weekday() - "一二三四五六日".index(match["dow"])) % 7
        return (today - timedelta(days=back)).isoformat(), "day"
    if name in ("lastweek", "thisweek"):
        monday = today - timedelta(days=today.weekday() + (7 if name == "lastweek" else 0))
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}", "span"
    if name == "past":
        count = number(match["past"])
        if match["pu"] == "年":
            until = year - (month <= _SPRING)  # in spring the last year is that before
            if year - count == until:
                return str(until), "year"
            return f"{year - count}/{until}", "span"
        return f"{month_shifted(year, month, -count)}/{year}-{month:02d}", "span"
    count = number(match["f2"] or match["f1"])
    last = f"{year + count}" if match["fu"] == "年" else month_shifted(year, month, count)
    return f"{year if match['fu'] == '年' else f'{year}-{month:02d}'}/{last}", "span"


def _sub_period(year: int, parts: dict[str, str]) -> tuple[str | None, Grain]:
    """The period inside a year that the matched parts of a date name."""
    if "m1" in parts:
        first, last = number(parts["m1"]), number(parts["m2"])
        if not 1 <= first < last <= 12:
            return None, "span"
        return months(year, first, last), "span"
    if "ma" in parts:  # 2、3月份
        first, last = number(parts["ma"]), number(parts["mb"])
        if not 1 <= last <= 12:
            return None, "month"
        return (months(year, first, last), "span") if last == first + 1 else (f"{year}-{last:02d}", "month")
    if "m" in parts:
        return _month_period(year, parts)
    if "q1" in parts:
        return months(year, 1, number(parts["q3"]) * 3), "span"
    if "q0" in parts:
        return f"{year}-Q1", "quarter"
    if "qn" in parts or "q" in parts or "q2" in parts:
        return f"{year}-Q{number(parts.get('qn') or parts.get('q') or parts['q2'])}", "quarter"
    if "half" in parts or "h" in parts:
        return f"{year}-H{parts.get('h') or (2 if parts['half'] == '下' else 1)}", "half"
    if "hy" in parts:
        return f"{year}-H1", "half"
    if "lastday" in parts:
        return f"{year}-12-31", "day"
    if "end" in parts:
        return f"{year}-{'01' if parts['end'][0] in '首第' else '12'}", "month"
    if "fm" in parts:
        return months(year, 1, number(parts["fm"])), "span"
    if "fq" in parts:
        return months(year, 1, number(parts["fq"]) * 3), "span"
    edge = parts.get("edge", "")
    if edge:
        return f"{year}-{ {'初': '01', '中': '06'}.get(edge[-1], '12') }", "month"
    return str(year), "year"


def _month_period(year: int, parts: dict[str, str]) -> tuple[str | None, Grain]:
    month = number(parts["m"])
    if not 1 <= month <= 12:
        return None, "month"
    if "fd" in parts:
        last_day = iso_day(year, month, int(parts["fd"]))
        return (f"{year}-{month:02d}-01/{last_day}" if last_day else None), "span"
    if "d1" in parts:
        first = iso_day(year, month, int(parts["d1"]))
        end_month = number(parts["m3"]) if "m3" in parts else month
        end_year = int(parts["y4"]) if "y4" in parts else year + (end_month < month)
        last = iso_day(end_year, end_month, int(parts["d2"]))
        return (f"{first}/{last}" if first and last else None), "span"
    if "d" in parts:
        return iso_day(year, month, day_number(parts["d"])), "day"
    return f"{year}-{month:02d}", "month"


def _months_so_far(parts: dict[str, str]) -> int:
    """The months of 前10个月 and 前三季度; 0 for any other date."""
    if "fm" in parts:
        return number(parts["fm"])
    if "q1" in parts:
        return number(parts["q3"]) * 3
    return number(parts["fq"]) * 3 if "fq" in parts else 0


def _first_month(parts: dict[str, str]) -> int | None:
    """The first month that a date names, to tell whether it can lie before the article's date."""
    for key, scale in (("m2", 1), ("mb", 1), ("m", 1), ("fm", 1)):
        if key in parts:
            return min(number(parts[key]) * scale, 12)
    if "qn" in parts or "q" in parts or "q2" in parts:
        return number(parts.get("qn") or parts.get("q") or parts["q2"]) * 3 - 2
    if parts.get("edge"):
        return {"初": 1, "中": 6}.get(parts["edge"][-1], 12)
    if "fq" in parts or "q3" in parts:
        return number(parts.get("fq") or parts["q3"]) * 3 - 2
    return 7 if parts.get("half") == "下" or parts.get("h") == "2" else None


def _last_month(parts: dict[str, str], first: int) -> int:
    """The last month of a date whose first month is known: a quarter has three, a half six."""
    if parts.get("half") or parts.get("h"):
        return first + 5
    return first + 2 if {"qn", "q", "q2"} & parts.keys() else first
