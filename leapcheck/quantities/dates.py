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
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

Grain = Literal["day", "month", "quarter", "half", "year", "span", "now"]

_HAN = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"十一": 11, "十二": 12, "〇": 0, "两": 2}
_NUMBER = r"(?:\d{1,2}|十[一二]|[一二三四五六七八九十两])"
_TO = r" ?(?:-+|—+|–|~+|至|到|－) ?"
# 2025年   二〇二五年   今年   去年   18年 (before a month, a half or 全年)
_YEAR = (
    r"(?:(?:19|20)\d\d ?年度?|(?:19|20)\d\d财年|(?:19|20)\d\d(?=全年|[上下]半年)"
    r"|[二一][〇零九]{1,2}[〇零一二三四五六七八九]{1,2}年"
    r"|今年度?|本年度?|前一年|去年度?|上年度?|上一年度?|前年|明年|后年|当年|同年|次年|来年"
    rf"|(?<![\d.])[0-3]\d年(?=的?(?:{_NUMBER}(?:月|-|至)|[上下]半年|全年|同期|Q[1-4]|第?[一二三四]季|[初底末]|的(?:数据|\d)|补贴|新规)))"
)
_DAY = r"(?:\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_SUB = (
    rf"(?P<m1>{_NUMBER})(?:月份?)?{_TO}(?P<m2>{_NUMBER}) ?月份?(?! ?\d{{1,2}} ?[日号])"
    rf"|(?P<m>{_NUMBER}) ?月份?(?:的?前(?P<fd>\d{{1,2}}) ?[天日]"
    rf"| ?(?P<d1>\d{{1,2}}) ?[日号]?{_TO}(?:(?P<y4>(?:19|20)\d\d) ?年 ?)?(?:(?P<m3>{_NUMBER}) ?月 ?)?"
    rf"(?P<d2>\d{{1,2}}) ?[日号]| ?(?P<d>{_DAY}) ?[日号](?!报))?(?P<mend>[底末初]|下旬|上旬|中旬)?"
    rf"|第?(?P<q1>[一1])(?:季度?)?{_TO}(?P<q3>[二三四234])季度"
    r"|第(?P<qn>[一二三四1-4])个?(?:季度?|财季)|(?<!同)(?P<q>[一二三四1-4])(?:季度|季(?=[财报]))"
    r"|(?<![A-Za-z])Q(?P<q2>[1-4])(?!\d)|(?P<q0>首季)"
    r"|(?P<half>[上下])半年|H(?P<h>[12])(?!\d)"
    rf"|前(?P<fm>{_NUMBER}) ?个?月|(?:前|头)(?P<fq>[二两三23])个?季度?"
    r"|(?P<edge>年?(?:[底末初]|中(?![国心部东型高小央大华文]))(?=[,。;:的前,、已将起至 ]|$|\d|[\u4e00-\u9fff])|岁末|年终)"
    r"|(?P<whole>全年)"
)
_SUB_ALONE = _SUB.replace("年?(?:[底末初]|", "年(?:[底末初]|")
_ASOF = r"(?:(?P<asof>截[至止到]|直至|直到) ?)?"

_YEAR_RANGE = re.compile(
    rf"(?:从|自)?(?P<ya>(?:19|20)\d\d|[0-3]\d(?=年)) ?年?{_TO}(?P<yb>(?:19|20)\d\d|[0-3]\d) ?年"
)
# 2025/2026/2027年   2023、2024年   25/26/27年   25-27年
_YEAR_LIST = re.compile(
    r"(?<![\d.])(?P<ya>(?:20)?\d\d)(?:(?: ?[/、] ?(?:20)?\d\d)*? ?[/、和与及]|-) ?(?P<yb>(?:20)?\d\d) ?年"
    r"(?! ?\d{1,2} ?月|[来间内前后期以])"
)
_DATED = re.compile(rf"{_ASOF}(?P<year>{_YEAR}) ?的?(?:{_SUB})?")
_UNDATED = re.compile(rf"{_ASOF}(?P<year>(?!))?(?:{_SUB_ALONE})")
# 2024年4月至2025年3月
_MONTH_RANGE = re.compile(
    rf"(?P<ya>(?:19|20)\d\d) ?年 ?(?P<ma>{_NUMBER}) ?月{_TO}(?P<yb>(?:19"
    rf"|20)\d\d) ?年 ?(?P<mb>{_NUMBER}) ?月(?! ?\d{{1,2}} ?日)"
)
# 截至2026年6月30日止六个月: the months that end there
_ENDING = re.compile(
    rf"截[至止](?:(?P<y>(?:19"
    rf"|20)\d\d) ?年)? ?(?P<m>{_NUMBER}) ?月 ?(?P<d>\d{{1,2}}) ?日止?的?(?P<n>{_NUMBER}) ?个月(?:期间|内)?"
)
_ISO = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)")
# 2024H1   24Q3   2024财年
_YEAR_HALF = re.compile(
    r"(?<![\d.A-Za-z])(?:(?P<y>(?:19|20)?\d\d)年? ?(?:(?P<h>H[12])|(?P<q>Q[1-4]))|(?P<fy>(?:19|20)\d\d) ?财年)(?!\d)"
)
# 3Q24   1H2025
_HALF_YEAR = re.compile(r"(?<![\d.A-Za-z])(?:(?P<q>[1-4])Q|(?P<h>[12])H)(?P<y>(?:20)?[0-3]\d)(?![\d.]|年)")
# 17年, where the text writes years so
_SHORT_YEAR = re.compile(
    r"(?<![\d.第近约超去满历时逾达长用了共来每前有过短几数])(?P<y>[0-3]\d)年"
    r"(?!来|间|内|前|后|以|期|龄|多|余|左右|免|贷|质|零息|低息|超低息|分期|历史|经验|时间|发展|租|起|的(?:质保|历史|经验|时间|发展|老|努力|积累|技术))"
)
_DAYS = re.compile(
    rf"(?<![\d.月年])(?P<d1>\d{{1,2}}){_TO}(?P<d2>\d{{1,2}})日"
    rf"|(?P<d>(?<![\d.,])\d{{1,2}})[日号](?=[,，上下中晚电讯消讯凌早零,（(]|,|$)"
)
_WORDS: tuple[tuple[str, str], ...] = (
    (
        "now",
        r"截[至止到]目前|截至发稿|到目前为止|迄今为止|时至今日|到今天为止|目前|如今|现在|当前|眼下|现阶段|迄今|至今|现已|现有(?=员工|职工|门店|网点|人员|产能|[约超近]?\d)|截至今日|现如今|当下",
    ),
    ("ytd", r"今年以来|年初至今|年初以来|年内累计|年内"),
    ("today", r"今 ?\(\d{1,2}\) ?[日天]|今[日天晚早](?!后)|当天|当日"),
    ("yesterday", r"昨 ?\(\d{1,2}\) ?[日天]|昨[日天晚]"),
    ("lastmonth", r"上个?月(?!球)[底末]?"),
    ("thismonth", r"本月|当月(?!球)|(?<![去上]年)同月"),
    ("nextmonth", r"下个?月"),
    ("lastquarter", r"上一?个?季度"),
    ("thisquarter", r"本季度|当季"),
    ("lastweek", r"上周|上一周"),
    ("thisweek", r"本周"),
    ("yearago", r"一年(?:之?前)的?(?:同期|同一?(?:季度|时段|时期))"),
    ("same", r"同期|同一(?:季度|时段|时期)"),
    ("plan", r"[“\"]?(?P<plan>十[一二三四五六])五[”\"]?(?:期间|规划|时期|末|以来)?"),
    ("past", rf"(?:近|过去|最近|过去的)(?P<past>{_NUMBER}) ?(?:多|余)?(?P<pu>年|个月)(?:来|间|内|里|以来)?"),
    ("future", rf"(?:未来|今后|接下来)(?:的)?(?P<f1>{_NUMBER})(?:{_TO}(?P<f2>{_NUMBER}))? ?(?P<fu>年|个月)"),
    ("later", r"未来几年|近年来?"),
    ("since", rf"(?P<since>{_NUMBER})年(?:之)?后"),
    ("report", r"(?:本?报告期)(?P<rend>末)?(?:内|间)?"),
)
_WORD = re.compile("|".join(f"(?P<w_{name}>{pattern})" for name, pattern in _WORDS))
# In the order in which they are tried where several begin at one place.
_PATTERNS = (
    _ENDING, _ISO, _MONTH_RANGE, _YEAR_RANGE, _YEAR_LIST, _YEAR_HALF, _HALF_YEAR, _WORD, _DATED, _SHORT_YEAR, _UNDATED,
    _DAYS,
)  # fmt: skip
# 较去年同期, 比上年同期, 同比去年5月: the time that something is compared with
_COMPARED = re.compile(
    r"(?:较|比|相较于|相比于?|同比|对比|环比|低于|高于|超过|持平于|相较|优于|不及)(?:公司)?$"
)
# 与2024年相比, 和去年持平; but 2024年和2025年 are two times of their own
_BESIDE = re.compile(r"[与和](?:公司)?$")
_HELD_AGAINST = re.compile(r"(?:同期)?[^,。;、]{0,8}?(?:相比|持平|相当|比较|对比|接近|一致|相近|相同)")
# 预计二季度营收, 将于6月上市: what is expected lies ahead
_AHEAD = re.compile(r"(?:预计|预期|有望|力争|计划|将[于在]?|拟[于在]?|目标是?|冲刺|挑战)[^,。;:]{0,4}$")
_UP_TO = re.compile(r"(?:截[至止到]|截止到|直至|直到) ?$")
# 下半年,问界将推出2款新车
_AHEAD_AFTER = re.compile(r",?[^,。;\d]{0,10}(?:将(?!近)|拟|计划|预计|有望)")
_AIMED = re.compile(r"(?:力争|目标是?|冲刺|挑战)[^,。;:]{0,4}$")
_NEAR = 8  # years from the article's own within which two digits are taken for a year
_SHORT_WITH_PART = re.compile(
    r"(?<![\d.])[0-3]\d年?(?:\d{1,2}月|[一二三四]季|[上下]半年|全年|[初底末]|Q[1-4]|H[12])|(?<![\d.])[0-3]\d[-/][0-3]\d年"
)
_JUST_OVER = 3  # months; what ended so lately is still reported on, and its results forecast
# 财联社7月8日电, 8月11日讯: when it was said, not when anything held
_DATELINE = re.compile(
    r" ?(?:电(?![动池驱机控车气子])|讯(?!飞)|消息|报道|(?:\([^)]{1,6}\))?(?:最新)?(?:表示|透露|获悉|公告称?|称|披露)"
    r"|(?:\([^)]{1,6}\))?(?:最新)?(?:公布|发布)(?:了|的)?(?:最新|月度|[^,。]{0,6})?(?:数据|数字|消息|公告|财报|报告|业绩|公报))"
)
# 12月交付4.2万辆 tells a number of its time, 12月表现亮眼 does not
_TELLS = re.compile(r"[^。;!?]{0,20}?(?:\d|[一二三四五六七八九十百千万亿]{2})")
_RUNNING = re.compile(r"今年以来|年初至今|年初以来|年内累计")
_EXPLICIT_YEAR = re.compile(r"截?[至止到]?(?:\d{2,4}|[今去本上前明当同次]年|[二一][〇零九])")
_MAYBE = re.compile(
    r"[年月日号季期]|[今昨明]天|今日|昨|目前|如今|现在|当前|至今|迄今|眼下|近日|日前|当下|现有|现阶段|上周|本周|20\d\d|五[”\"]|Q[1-4]|H[12]"
)


@dataclass(frozen=True, slots=True)
class TimeRef:
    """A time named at `text[start:end]`; `period` is ISO 8601, or None where nothing anchors it.

    `compared` marks a time that a number is held against (较去年同期), which is not the number's own.
    """

    start: int
    end: int
    period: str | None
    grain: Grain
    compared: bool = False
    as_of: bool = False
    vague: bool = False
    dateline: bool = False


def is_running(text: str, ref: TimeRef) -> bool:
    """Whether a time is that of a running total told beside a period's number: 年初至今累计659.4万辆."""
    return bool(_RUNNING.match(text, ref.start))


class Clock:
    """Resolves times in reading order: knows the article's date and what the text set last."""

    def __init__(self, published: date | None, report: str | None = None, fiscal_start: int = 1) -> None:
        self.published = published
        self.report = report  # the period that a report covers: what 报告期 and 本年度 mean in it
        self.fiscal_start = fiscal_start  # the month in which the company's year begins
        self.short_years: frozenset[int] = frozenset()  # the years that the text writes with two digits
        self._years: set[int] = set()
        self._year: int | None = None
        self._last: str | None = None
        self._told: str | None = None  # the last time that a number was told of, running totals aside

    def learn_short_years(self, text: str) -> None:
        """Take 17年 for 2017年 where the text writes years so: two of them, or one with its month or quarter."""
        if self.published is None:
            return
        today = self.published.year
        years = {_full_year(match["y"]) for match in _SHORT_YEAR.finditer(text)}
        near = {year for year in years if today - _NEAR <= year <= today + _NEAR}
        if len(near) > 1 or (near and _SHORT_WITH_PART.search(text)):
            self.short_years = frozenset(near)

    def new_paragraph(self) -> None:
        """Forget what the last paragraph set."""
        self._year = self._last = self._told = None
        self._years = set()

    def new_sentence(self) -> None:
        """Go back to the paragraph's latest year: an older one was an aside of the sentence before."""
        today = self.published.year if self.published else 9999
        past = [y for y in self._years if y <= today]
        if past:
            self._year = max(past)

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[TimeRef]:
        """The times named in `text[start:end]`, in order, without overlaps."""
        end = len(text) if end is None else end
        if not _MAYBE.search(text, start, end):
            return []
        found: list[TimeRef] = []
        for ref in self._read(text, start, end):
            if _DATELINE.match(text, ref.end):
                found.append(replace(ref, vague=True, dateline=True))
                continue
            if (
                found
                and ref.grain == "span"
                and text[found[-1].end : ref.start] in ("(", "(即")
                and not found[-1].compared
            ):
                found[-1] = ref = replace(ref, start=found[-1].start)  # 2025财年上半年(2024年4月至9月)
                self._last = ref.period
                continue
            if self._is_compared(text, ref, start):
                ref = replace(ref, compared=True, period=self._same_period_of(text, ref))
            elif found and (merged := self._offer(text, found[-1], ref)):
                found[-1] = ref = merged
                self._last = ref.period
                continue
            elif self.published and ref.period and begins_after(ref.period, self.published):
                self._year = int(ref.period[:4])  # 定于9月上市: what is to come dates nothing else
            elif ref.period and ref.grain != "now":
                self._last = ref.period.removeprefix("../")
                if _TELLS.match(text, ref.end) and not is_running(text, ref):
                    self._told = self._last
                if self._last[:4].isdigit():
                    self._year = int(self._last[:4])
                    if _EXPLICIT_YEAR.match(text[ref.start : ref.end]):
                        self._years.add(self._year)
            found.append(ref)
        return found

    def _offer(self, text: str, first: TimeRef, last: TimeRef) -> TimeRef | None:
        """1月16日0点起,至2月28日 and 2月5日…即日起至2月28日: one span from the first day to the last."""
        between = text[first.end : last.start]
        adjacent = re.fullmatch(r"(?:\d{1,2}[点时])?(?:起|开始)?,?(?:至|到|—|-)", between)
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

    def _same_period_of(self, text: str, ref: TimeRef) -> str | None:
        """上年同期 of 2026-H1 is 2025-H1: the period set last, a year earlier."""
        word = text[ref.start : ref.end].removesuffix("同期").rstrip("度")
        named = re.fullmatch(r"(\d{4})年", word)
        if named and self._last and text[ref.end - 2 : ref.end] == "同期":
            return re.sub(r"\d{4}(?=-|$|/)", named[1], self._last)
        if word in ("去年", "上年", "上一年") and self._last:
            here = re.match(r"\d{4}", self._last)
            if here:
                before = str(int(here.group()) - 1)
                return year_before(self._last) if text[ref.end - 2 : ref.end] == "同期" else before
        return ref.period

    def _read(self, text: str, start: int, end: int) -> Iterator[TimeRef]:
        """The times of `text[start:end]`: at each place the first of the patterns that begins there."""
        at = start
        waiting = [(pattern, pattern.search(text, at, end)) for pattern in _PATTERNS]
        while True:
            waiting = [
                (pattern, match if match.start() >= at else pattern.search(text, at, end))
                for pattern, match in waiting
                if match is not None
            ]
            ahead = [match for _, match in waiting if match is not None]
            if not ahead:
                return
            best = min(ahead, key=lambda match: match.start())
            ref = self._resolve(best)
            if ref is None:
                at = max(best.start("yb") if best.re is _YEAR_LIST else best.end(), at + 1)
                continue
            if _UP_TO.search(text, max(0, ref.start - 3), ref.start) and ref.period and ref.grain == "month":
                ref = replace(ref, period=f"../{ref.period}", as_of=True)  # 截至上月底
            if text.startswith("同期", ref.end):
                ref = replace(ref, end=ref.end + 2)
            yield ref
            at = ref.end

    def _is_compared(self, text: str, ref: TimeRef, start: int) -> bool:
        near = max(start, ref.start - 4)
        if _COMPARED.search(text, near, ref.start):
            return True
        if _BESIDE.search(text, near, ref.start) and _HELD_AGAINST.match(text, ref.end):
            return True
        return text[ref.end - 2 : ref.end] == "同期" and ref.end - ref.start > 2

    def _resolve(self, match: re.Match[str]) -> TimeRef | None:
        start, end = match.span()
        if match.re is _ISO:
            period = _day(int(match["y"]), int(match["m"]), int(match["d"]))
            return TimeRef(start, end, period, "day") if period else None
        if match.re is _ENDING:
            return self._ending(match)
        if match.re is _MONTH_RANGE:
            since = f"{match['ya']}-{_number(match['ma']):02d}"
            until = f"{match['yb']}-{_number(match['mb']):02d}"
            return TimeRef(start, end, f"{since}/{until}", "span") if since < until else None
        if match.re is _YEAR_RANGE or match.re is _YEAR_LIST:
            first, last = _full_year(match["ya"]), _full_year(match["yb"])
            if match.re is _YEAR_LIST and not self._can_be_years(match.group(), first, last):
                return None
            return TimeRef(start, end, f"{first}/{last}", "span") if first < last else None
        if match.re is _YEAR_HALF or match.re is _HALF_YEAR:
            return self._half(match)
        if match.re is _SHORT_YEAR:
            year = _full_year(match["y"])
            return TimeRef(start, end, str(year), "year") if year in self.short_years else None
        if match.re is _WORD:
            return self._word(match)
        if match.re is _DAYS:
            return self._days(match)
        return self._date(match)

    def _half(self, match: re.Match[str]) -> TimeRef:
        """2024H1, 24Q3, 3Q24, 2024财年."""
        parts = {k: v for k, v in match.groupdict().items() if v}
        if "fy" in parts:
            return TimeRef(*match.span(), parts["fy"], "year")
        year = _full_year(parts["y"])
        if "h" in parts:
            return TimeRef(*match.span(), f"{year}-H{parts['h'][-1]}", "half")
        return TimeRef(*match.span(), f"{year}-Q{parts['q'][-1]}", "quarter")

    def _can_be_years(self, words: str, first: int, last: int) -> bool:
        """Whether 25/26年 or 15-17年 are years one after the other, and not far from the article's."""
        today = self.published.year if self.published else last
        listed = 1 + len(re.findall(r"[/、和与及]", words))
        unbroken = "-" in words or listed == last - first + 1
        return unbroken and first < last <= first + 4 and today - _NEAR <= first and last <= today + 5

    def _date(self, match: re.Match[str]) -> TimeRef | None:
        parts = {k: v for k, v in match.groupdict().items() if v is not None and k not in ("year", "asof")}
        coming = _AIMED if "whole" in parts else _AHEAD  # 预计全年亏损 may be of the year that is over
        ahead = bool(
            coming.search(match.string, max(0, match.start() - 8), match.start())
            or (coming is _AHEAD and _AHEAD_AFTER.match(match.string, match.end()))
        )
        year = self._read_year(match["year"], parts, ahead)
        if not match["year"] and not parts:
            return None
        if match["year"] and year is None:
            return TimeRef(match.start(), match.end(), None, "year")
        if year is None and parts and self.published is None:
            return TimeRef(match.start(), match.end(), None, "month")
        period, grain = _sub_period(year or 0, parts) if parts else (str(year), "year")
        if period is None:
            return None
        as_of = bool(match["asof"])
        if self.fiscal_start > 1 and ("财季" in match.group() or "财年" in match.group()):
            return self._fiscal(match, year or 0, parts)
        if as_of and "/" not in period:
            period = f"../{_last_moment(period)}"
        return TimeRef(match.start(), match.end(), period, grain, as_of=as_of)

    def _fiscal(self, match: re.Match[str], year: int, parts: dict[str, str]) -> TimeRef:
        """第一财季 and 2026财年 of a company whose year does not begin in January, by the calendar."""
        first = self.fiscal_start
        if ("qn" in parts or "q" in parts) and self.published:
            month = first + 3 * (_number(parts.get("qn") or parts["q"]) - 1)
            year, today = self.published.year, self.published.year * 12 + self.published.month
            while year * 12 + month + 2 >= today:
                year -= 1
            start, end = year * 12 + month - 1, year * 12 + month + 1
        else:
            start, end = year * 12 + first - 1, year * 12 + first + 10
        period = f"{start // 12}-{start % 12 + 1:02d}/{end // 12}-{end % 12 + 1:02d}"
        return TimeRef(match.start(), match.end(), period, "span")

    def _ending(self, match: re.Match[str]) -> TimeRef | None:
        month, count = _number(match["m"]), _number(match["n"])
        year = int(match["y"]) if match["y"] else self._guess_year({"m": match["m"]})
        if year is None or not 1 <= month <= 12:
            return None
        first = year * 12 + month - count
        if first // 12 == year:
            return TimeRef(match.start(), match.end(), months(year, first % 12 + 1, month), "span")
        return TimeRef(
            match.start(), match.end(), f"{first // 12}-{first % 12 + 1:02d}/{year}-{month:02d}", "span"
        )

    def _read_year(self, word: str | None, parts: dict[str, str], ahead: bool) -> int | None:
        if word is None:
            return self._guess_year(parts, ahead)
        word = word.replace(" ", "")
        digits = re.match(r"\d+", word)
        if digits:
            return _full_year(digits.group())
        if word[0] in "二一":
            return int("".join(str(_HAN[c]) for c in word[:4]))
        if word.startswith(("当年", "同年", "次年", "来年", "前一年")):
            base = self._year or (self.published.year if self.published else None)
            return base + {"次": 1, "来": 1, "前": -1}.get(word[0], 0) if base else None
        if self.report and word.startswith("本年"):
            return int(self.report[:4])
        if self.published is None:
            return None
        if word.startswith("上") and self._year:
            return self._year - 1
        shift = {"今": 0, "本": 0, "去": -1, "上": -1, "前": -2, "明": 1, "后": 2}[word[0]]
        return self.published.year + shift

    def _guess_year(self, parts: dict[str, str], ahead: bool = False) -> int | None:
        """The year of 3月 or 上半年: the one the paragraph set, else the latest not after today.

        `ahead` says that it is spoken of as something to come.
        """
        over = self.published is not None and self._year == self.published.year - 1
        if self._year is not None and not (ahead and over):
            return self._year
        if self.report:
            return int(self.report[:4])
        if self.published is None:
            return None
        month = _first_month(parts)
        year = self.published.year
        if "whole" in parts and self.published.month <= 2:
            return year if ahead else year - 1  # 全年 in January is the year that is over
        if parts.get("half") == "上" or parts.get("h") == "1":
            over = self.published.month <= _JUST_OVER and not ahead
            return year - over  # 上半年 in January is last year's
        if month is None or month <= self.published.month:
            return year
        ended = self.published.month + 12 - _last_month(parts, month)  # months ago
        return year if ahead and ended > _JUST_OVER else year - 1

    def _days(self, match: re.Match[str]) -> TimeRef | None:
        """17日, 1-17日: days of the month set last, or of the article's month."""
        month = self._last if self._last and re.match(r"\d{4}-\d\d", self._last) else None
        if month is None and self.published:
            month = self.published.isoformat()
        if month is None:
            return TimeRef(match.start(), match.end(), None, "day")
        year, number = int(month[:4]), int(month[5:7])
        if match["d"]:
            period = _day(year, number, int(match["d"]))
        else:
            a, b = _day(year, number, int(match["d1"])), _day(year, number, int(match["d2"]))
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
        if name == "ytd" and match.group() == "年内" and self._year and today and self._year != today.year:
            return TimeRef(start, end, str(self._year), "year")
        if name == "ytd" and self._last and today and self._last[:4] == str(today.year):
            return TimeRef(start, end, _up_to(self._last), "span")
        if name == "plan":
            first = 2001 + 5 * _PLANS[match["plan"]]
            return TimeRef(start, end, f"{first}/{first + 4}", "span")
        if name == "since":
            return (
                TimeRef(start, end, str(self._year + _number(match["since"])), "year") if self._year else None
            )
        if name == "report":
            if self.report is None:
                return None
            return TimeRef(start, end, _end_of(self.report) if match["rend"] else self.report, "year")
        if name == "yearago":
            earlier = year_before(self._last) if self._last else None
            return TimeRef(start, end, earlier, "span") if earlier else None
        if name == "same":
            told = self._told or self._last
            return TimeRef(start, end, told, "span") if told else None
        if (
            name == "thismonth"
            and match.group() != "本月"
            and self._last
            and re.match(r"\d{4}-\d\d", self._last)
        ):
            return TimeRef(start, end, self._last[:7], "month")
        if name == "thisquarter" and match.group() == "当季" and self._last and "Q" in self._last:
            return TimeRef(start, end, self._last, "quarter")
        if name == "today" and match.group()[0] == "当" and self._last and len(self._last) == 10:
            return TimeRef(start, end, self._last, "day")
        if today is None or name == "later":
            return TimeRef(start, end, None, "now", vague=True)
        period, grain = _relative(name, match, today)
        return TimeRef(start, end, period, grain, vague=name in ("past", "future"))


# five-year plans, counted from the one that ended in 2005: 十四五 begins in 2021
_PLANS = {"十一": 1, "十二": 2, "十三": 3, "十四": 4, "十五": 5, "十六": 6}


def _relative(name: str, match: re.Match[str], today: date) -> tuple[str, Grain]:
    """The period of a word that is counted from the article's date."""
    year, month = today.year, today.month
    quarter = (month - 1) // 3 + 1
    if name == "now":
        return today.isoformat(), "now"
    if name == "ytd":
        return f"{year}-01/{today.isoformat()}", "span"
    if name == "today":
        return today.isoformat(), "now"
    if name == "yesterday":
        return (today - timedelta(days=1)).isoformat(), "now"
    if name in ("lastmonth", "thismonth", "nextmonth"):
        index = year * 12 + month - 1 + {"lastmonth": -1, "thismonth": 0, "nextmonth": 1}[name]
        return f"{index // 12}-{index % 12 + 1:02d}", "month"
    if name in ("lastquarter", "thisquarter"):
        index = year * 4 + quarter - 1 - (name == "lastquarter")
        return f"{index // 4}-Q{index % 4 + 1}", "quarter"
    if name in ("lastweek", "thisweek"):
        monday = today - timedelta(days=today.weekday() + (7 if name == "lastweek" else 0))
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}", "span"
    if name == "past":
        count = _number(match["past"])
        first = f"{year - count}" if match["pu"] == "年" else _shift(year, month, -count)
        return f"{first}/{year if match['pu'] == '年' else f'{year}-{month:02d}'}", "span"
    count = _number(match["f2"] or match["f1"])
    last = f"{year + count}" if match["fu"] == "年" else _shift(year, month, count)
    return f"{year if match['fu'] == '年' else f'{year}-{month:02d}'}/{last}", "span"


def _sub_period(year: int, parts: dict[str, str]) -> tuple[str | None, Grain]:
    """The period inside a year that the matched parts of a date name."""
    if "m1" in parts:
        first, last = _number(parts["m1"]), _number(parts["m2"])
        if not 1 <= first < last <= 12:
            return None, "span"
        return months(year, first, last), "span"
    if "m" in parts:
        return _month_period(year, parts)
    if "q1" in parts:
        return months(year, 1, _number(parts["q3"]) * 3), "span"
    if "q0" in parts:
        return f"{year}-Q1", "quarter"
    if "qn" in parts or "q" in parts or "q2" in parts:
        return f"{year}-Q{_number(parts.get('qn') or parts.get('q') or parts['q2'])}", "quarter"
    if "half" in parts or "h" in parts:
        return f"{year}-H{parts.get('h') or (1 if parts['half'] == '上' else 2)}", "half"
    if "fm" in parts:
        return months(year, 1, _number(parts["fm"])), "span"
    if "fq" in parts:
        return months(year, 1, _number(parts["fq"]) * 3), "span"
    edge = parts.get("edge", "")
    if edge:
        return f"{year}-{ {'初': '01', '中': '06'}.get(edge[-1], '12') }", "month"
    return str(year), "year"


def _month_period(year: int, parts: dict[str, str]) -> tuple[str | None, Grain]:
    month = _number(parts["m"])
    if not 1 <= month <= 12:
        return None, "month"
    if "fd" in parts:
        last_day = _day(year, month, int(parts["fd"]))
        return (f"{year}-{month:02d}-01/{last_day}" if last_day else None), "span"
    if "d1" in parts:
        first = _day(year, month, int(parts["d1"]))
        end_month = _number(parts["m3"]) if "m3" in parts else month
        end_year = int(parts["y4"]) if "y4" in parts else year + (end_month < month)
        last = _day(end_year, end_month, int(parts["d2"]))
        return (f"{first}/{last}" if first and last else None), "span"
    if "d" in parts:
        return _day(year, month, _day_number(parts["d"])), "day"
    return f"{year}-{month:02d}", "month"


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


_BEGINS = {"Q1": "01", "Q2": "04", "Q3": "07", "Q4": "10", "H1": "01", "H2": "07"}  # by month


def begins_after(period: str, day: date) -> bool:
    """Whether a period begins after a day: 2026-Q3 and 2026-08/2026-09 after 2026-05-04."""
    first = re.sub(r"[QH]\d", lambda part: _BEGINS[part.group()], period.partition("/")[0])
    return first[:4].isdigit() and first > day.isoformat()[: len(first)]


def _end_of(period: str) -> str:
    """The last day of a report's year or half."""
    return f"{period[:4]}-06-30" if period.endswith("H1") else f"{period[:4]}-12-31"


def _up_to(period: str) -> str:
    """The year up to the end of a period: 2026-06 → 2026-H1, 2026-05-01/2026-05-17 → 2026-01-01/2026-05-17."""
    last = period.partition("/")[2] or period
    if re.fullmatch(r"\d{4}-\d\d-\d\d", last):
        return f"{last[:4]}-01-01/{last}"
    if re.fullmatch(r"\d{4}-\d\d", last):
        return months(int(last[:4]), 1, int(last[5:]))
    quarter = re.fullmatch(r"(\d{4})-Q([1-4])", last)
    return months(int(quarter[1]), 1, int(quarter[2]) * 3) if quarter else last


def _last_moment(period: str) -> str:
    """The end of a period, as the moment that 截至 names: 2023 → 2023-12, 2011-H1 → 2011-06."""
    match = re.fullmatch(r"(\d{4})(?:-(?:Q([1-4])|H([12])))?", period)
    if match is None:
        return period
    month = int(match[2]) * 3 if match[2] else int(match[3]) * 6 if match[3] else 12
    return f"{match[1]}-{month:02d}"


def _first_month(parts: dict[str, str]) -> int | None:
    """The first month that a date names, to tell whether it can lie before the article's date."""
    for key, scale in (("m2", 1), ("m", 1), ("fm", 1)):
        if key in parts:
            return min(_number(parts[key]) * scale, 12)
    if "qn" in parts or "q" in parts or "q2" in parts:
        return _number(parts.get("qn") or parts.get("q") or parts["q2"]) * 3 - 2
    if parts.get("edge"):
        return {"初": 1, "中": 6}.get(parts["edge"][-1], 12)
    if "fq" in parts or "q3" in parts:
        return _number(parts.get("fq") or parts["q3"]) * 3 - 2
    return 7 if parts.get("half") == "下" or parts.get("h") == "2" else None


def _last_month(parts: dict[str, str], first: int) -> int:
    """The last month of a date whose first month is known: a quarter has three, a half six."""
    if parts.get("half") or parts.get("h"):
        return first + 5
    return first + 2 if {"qn", "q", "q2"} & parts.keys() else first


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _day_number(word: str) -> int:
    if word.isdigit():
        return int(word)
    tens, _, ones = word.rpartition("十") if "十" in word else ("", "", word)
    return (_HAN.get(tens, 1) if "十" in word else 0) * 10 + (_HAN[ones] if ones else 0)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _HAN[word]


def _shift(year: int, month: int, by: int) -> str:
    index = year * 12 + month - 1 + by
    return f"{index // 12}-{index % 12 + 1:02d}"
