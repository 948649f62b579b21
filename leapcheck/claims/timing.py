"""When a number holds: by its own words, and by the times that the text above it has set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from leapcheck.claims.asides import TO_COME, is_aside, is_awaited, is_to_come, is_told_exactly, told_of
from leapcheck.claims.borrowed_times import (
    DEALS,
    ONCE_DONE,
    STOCKS,
    is_borrowed,
    is_held,
    is_moved_on_the_market,
)
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.dated import Dated, began, in_its_clause
from leapcheck.claims.drafts import Draft
from leapcheck.claims.event_words import is_founded_in
from leapcheck.claims.flow_words import OF_A_FLOW, ON_THE_MARKET, happens_so_often
from leapcheck.claims.listed_times import ListedTimes
from leapcheck.claims.modality import PLANNED
from leapcheck.claims.period import governing, is_day_of_news, is_of_a_goal, period_of
from leapcheck.claims.phases import NEXT_PHASE
from leapcheck.claims.scene import Scene
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.setting import Setting
from leapcheck.claims.spans import is_end, is_start
from leapcheck.claims.stretches import (
    end_of_change,
    gap_before,
    guided_year,
    is_left,
    is_of_the_year,
    level_left,
    run_of_months,
    run_told,
    stretch,
)
from leapcheck.claims.totals import is_launch, is_since, is_start_of_total, is_year_to_date
from leapcheck.data.metrics import FLOWS
from leapcheck.model import Block, Modality, Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.periods import is_month, is_so_far, last_moment, up_to
from leapcheck.quantities.time_roles import TODAY, is_contrast, is_running
from leapcheck.quantities.times import TimeRef

_BY_YEAR = FLOWS - DEALS | {"margin", "market_share", "ratio", "yoy", "rd_spend"}  # what is told year by year
_SINCE = (FLOWS - DEALS) | {
    "count",
    "growth",
    "investment",
    "fee",
}  # what can be told of all the time since something
_RUN = (FLOWS - DEALS) | {"duration", "span"}  # what can hold month after month
_LEVELS = STOCKS | {"capacity", "stake", "count"}
_STANDS = STOCKS | DEALS | {"stake"}
_STANDS_AT = frozenset({"outlets", "headcount", "patents"})
_RUN_FROM = Later(r"(?:份|底|初)?(?:以来|起)[^,。;\d]{0,6}连续")
_OF_SORTS = ("大", "家", "个", "款")  # 第二大市场, 第一家: a rank for good
_ON_END = Later(r"(?!的)|的(?=[^,。;]{0,6}[增降升跌涨滑减长落])")  # not 连续3个月的租金
_SO_MANY_MONTHS = Later(r"(?:今年|去年|\d{4}年)?(?:[前首头]|[1一]\D)")
_DIGIT = Later(r"\d")
# 2022年合并而成,是全球第七大…;   成立于2022年,是…
_FORMED = Later(
    r"[^,。;\d]{0,12}(?:而成|成立|创立|创办|创建|组建|建立|起家|诞生|建厂|收购|合并)[^。;]{0,30},(?:目前|如今|现)?[是为系]"
)
_LEADS_FROM_NOW = Later(
    r"的?[^,。;\d]{0,4}(?:约|近)?[\d.]+[^,。;\d]{0,12}[提增升扩降减调][^,。;\d]{0,3}[至到]$"
)
_PARTS = ("其中", "旗下", "分", "从")  # 其中,甲品牌销量…; 分品牌看
_NOW = ("目前", "当前", "现在", "眼下")
_BESIDE = 12  # characters between a total and its own growth


class _Told(NamedTuple):
    """The answer of a rule: a period, or that there is none."""

    period: str | None


class Timing:
    """The times that an article has set so far, and those of its numbers."""

    def __init__(self, published: date | None, setting: Setting) -> None:
        self.published = published
        self.setting = setting
        self.inherited: str | None = None  # the time that governs what has none of its own
        self.settled: str | None = None  # the same for results, where `inherited` is only looked forward to
        self.since: str = ""  # `inherited`, where it is the stretch from something on up to the article
        self.asked: str | None = None  # the time to come that a question names, whose answer follows
        self.awaited: str | None = None  # the time to come of a sentence that goes on behind a semicolon
        self.led: int | None = None  # the sentence that last took its time from the headline
        self.days: dict[tuple[str, Decimal | None], str] = {}  # milestones by subject and number
        self.block: int | None = None  # where the block that is read begins
        self.today: str | None = None  # the article's day, where the paragraph speaks of today
        self.running: tuple[int, str] = (
            -99,
            "",
        )  # where the paragraph's last total so far ends, and its period
        self.summing: str | None = None  # the year so far of a sentence that goes on behind a semicolon
        self.month: str | None = None  # the last month that the paragraph has told of
        self.summed: tuple[str, str] | None = None  # the months up to it, told of somebody, and of whom
        self.listed = ListedTimes()

    @property
    def headline(self) -> str | None:
        """The time of the flows that have none, here; few texts ask for it."""
        if self.block is None:
            return None
        return self.setting.sections.get(self.block) or self.setting.headline

    def begin(self, block: Block, *, goes_on: bool) -> None:
        """Go to the next block; one that does not go on from the time of the block before it has none yet."""
        self.block = block.start
        if block.role == "title":
            self.inherited = self.settled = self.setting.lead
        elif not goes_on:
            self.inherited = self.settled = self.setting.headed.get(block.start)

    def new_paragraph(self) -> None:
        """Forget what only a paragraph sets."""
        self.today, self.running = None, (-99, "")
        self.month = self.summed = None
        self.listed.new_paragraph()

    def dated(self, period: str | None) -> None:
        """Set the time of an entry of a timeline."""
        self.inherited = self.settled = period

    def new_sentence(self, text: str) -> None:
        """Go to the next sentence."""
        if self.awaited and NEXT_PHASE.match(text):
            self.awaited = None  # 一期…,2026年3月开工;二期…

    def own_of(self, q: Quantity, metric: str, scene: Scene) -> TimeRef | None:
        """The time that governs a number in its sentence; the day of the news is none of a flow."""
        own = governing(q.start, q.end, scene.sentence, scene.times)
        if own is None and scene.role == "title":
            own = _of_the_title(scene)
        if own is not None and metric in FLOWS - DEALS and is_day_of_news(own, q.start, scene.text):
            return None
        return own

    def first(self, number: Dated) -> str | None:
        """When a number holds, as far as its words and the text above it say.

        A milestone without a date keeps the one it had before in the article.
        """
        q, metric, own, scene = number.q, number.metric, number.own, number.scene
        if metric in _RUN:
            self._back_to_the_month(number.who, own, scene)
        if own is None and metric in _BY_YEAR and self._goes_on_summing(scene):
            return self.summing
        span = self.inherited if metric in _BY_YEAR else None
        period = (None if number.by_name else self.listed.of(number, span)) or period_of(
            q.start, own, metric, scene.sentence, scene.times, self.inherited, self.setting.report
        )
        if is_borrowed(number, past=own is not None and self._is_past(own)):
            return None
        for rule in _RULES:
            told = rule(self, number, period)
            if told is not None:
                return told.period
        return period

    def _of_what_stands(self, number: Dated, period: str | None) -> _Told | None:
        """自2001年首批出口起,已进入130个国家 is told of now; 2023年10月签约。那一年投资15亿元 of that month."""
        own, metric = number.own, number.metric
        if metric not in _STANDS or own is None:
            return None
        counted = metric in STOCKS or metric == "stake"
        if counted and self.published and is_start_of_total(own, number.text):
            return _Told(self.published.isoformat())
        if metric not in STOCKS and is_told_exactly(own, number.text, self.inherited):
            return _Told(self.inherited)
        return None

    def _of_a_later_deal(self, number: Dated, period: str | None) -> _Told | None:
        """自2017年11月开售以来,累计卖出52万辆。新公司由甲持股51%: not since then."""
        deal = number.metric in DEALS or number.metric == "stake"
        return _Told(None) if deal and number.own is None and self.inherited == self.since else None

    def _of_today(self, number: Dated, period: str | None) -> _Told | None:
        """手握专利217项; 二季度营收142亿元 股价大涨9%: on the article's day."""
        if not self.published or not (is_held(number) or is_moved_on_the_market(number)):
            return None
        return _Told(self.published.isoformat())

    def _in_a_run(self, number: Dated, period: str | None) -> _Told | None:
        """自4月以来连续3个月过万; 自2024年实施以来,累计补贴…"""
        own, metric = number.own, number.metric
        if own is None or (metric not in _RUN and metric not in _SINCE):
            return None
        if metric in _RUN and (own.grain == "now" or began(own, number.text)):
            run = run_told(own, number.q.start, number.scene, self.published)
            if run is not None:
                return _Told(run)
        if metric in _SINCE and is_since(own, number.text):
            exact = not is_start_of_total(own, number.text)
            return _Told(self._until_now(own.period, exact=exact))
        return None

    def _reckoned(self, number: Dated, period: str | None) -> _Told | None:
        """An end of a span that the number went through, or the business year of a guidance."""
        q, own, scene = number.q, number.own, number.scene
        reckoned = end_of_change(q, own, self.inherited, scene)
        if not reckoned and number.metric in FLOWS and (own is None or own.grain == "day"):
            reckoned = guided_year(q, scene, self.published, self.setting.fiscal_start)
        return _Told(reckoned) if reckoned else None

    def _of_a_length(self, number: Dated, period: str | None) -> _Told | None:
        """The two ends that a length of time lies between: 仅隔9个月, 连续7个月, 2020年…到2025年,五年."""
        if number.metric not in ("span", "duration"):
            return None
        q, own, scene = number.q, number.own, number.scene
        if (
            own is not None
            and own.end == q.start
            and number.text[own.start : own.end].rstrip("了")[-1] == "隔"
        ):
            return _Told(gap_before(q, own.period))
        if number.text.endswith("连续", 0, q.start):
            last = period if own else self.inherited or self.headline  # 7月…。份额已连续7个月下滑
            run = run_of_months(q, last) if _ON_END.match(number.text, q.end) else None
            return _Told(run or period)
        told = number.metric != "span" or own is None or number.is_dated_here
        return _Told(stretch(q, scene, self.published) or (period if told else None))

    def _of_the_text(self, number: Dated, period: str | None) -> _Told | None:
        """A number without any time of its paragraph: that of the headline, of the flow before, of the whole text."""
        if period is not None or number.own is not None:
            return None
        q, metric, scene = number.q, number.metric, number.scene
        if self._takes_the_headline(q, metric, scene):
            self.led = scene.sentence.start
            return _Told(self.headline)
        if metric == "count" and (number.text.startswith("其中") or happens_so_often(q, scene)):
            return _Told(self.inherited)
        if metric in _STANDS_AT and scene.role == "body":
            return _Told(self.setting.moment)
        return None

    def _at_the_end_of_a_report(self, number: Dated, period: str | None) -> _Told | None:
        """What a firm has at the end of the year that its report covers."""
        report = self.setting.report
        if report and "/" in report and period == report and number.metric in STOCKS:
            return _Told(f"../{report.partition('/')[2]}")
        return None

    def _of_a_milestone(self, number: Dated, period: str | None) -> _Told | None:
        """The day of a milestone, which it keeps: 从第1辆到第100万辆 does not say when each came."""
        if number.metric != "milestone":
            return None
        q, own, key = number.q, number.own, (number.who, number.q.low)
        if not number.is_dated_here:
            if is_start(number.text, q.start, q.end):
                return _Told(self.days.get(key))
            if is_end(number.text, q.start, q.end):
                return _Told(self.days.get(key) or self.today)
        if own is None or own.period is None:
            return _Told(self.days.get(key) or self.today or period)
        if period and len(period) > len(self.days.get(key, "")):
            self.days[key] = period
        return _Told(period)

    def _back_to_the_month(self, who: str, own: TimeRef | None, scene: Scene) -> None:
        """Go back from the year so far, which somebody else's month was told with, to that month.

        8月,甲交付1.6万辆;1-8月累计交付9.3万辆。乙交付1.2万辆: in August.
        """
        period = own.period if own else None
        if is_month(period):
            self.month = period
        elif period and self.month and period == up_to(self.month):
            self.summed = period, who
        elif own is None and self.summed and not scene.text.startswith(_PARTS):
            so_far, of_whom = self.summed
            if self.inherited == so_far and who != of_whom:
                self.inherited = self.settled = self.month

    def _goes_on_summing(self, scene: Scene) -> bool:
        """Whether a sentence goes on with the totals of the one before: 本年累计产量…;累计销量…"""
        return self.summing is not None and scene.text.startswith("累计")

    def goes_on_so_far(self, q: Quantity, scene: Scene) -> bool:
        """Whether a number goes on with the year so far: 1-7月累计装车410GWh。其中,三元电池累计装车74GWh,同比增长12%."""
        if self._goes_on_summing(scene):
            return True
        if scene.times:
            return False
        on_year = "同比" in scene.text[q.end :]
        if self.inherited is None:
            return on_year and self.setting.results is not None  # 美国市场累计交付71万辆,同比增长8%
        return is_so_far(self.inherited) and (on_year or scene.text.startswith("其中"))

    def running_total(
        self, q: Quantity, metric: str, period: str | None, own: TimeRef | None, scene: Scene
    ) -> str | None:
        """The same where a number is what a change left, or runs up to a moment: a total, the year to date."""
        if metric not in GROWTH and period and not self.setting.lies_ahead(period):
            period = level_left(q, metric, own, self.inherited, period, scene) or period
        if metric == "cumulative":
            alike = own is None and any(t.compared and _held_alike(t, scene.text) for t in scene.times)
            elsewhere = _is_of_another_time(own, period, scene.text) or (
                own is None and self._is_over(period)
            )
            if alike and is_so_far(period or ""):
                return period  # 1-5月…;商用车累计销量较去年同期的25万辆提升5.7%
            return self._up_to(None if elsewhere else period)
        at = scene.sentence.start
        if period and is_year_to_date(q, scene.sentence, own):
            period = f"{period[:4]}-01/{period}"
            self.running = at + q.end, period
        elif metric == "yoy" and 0 <= at + q.start - self.running[0] <= _BESIDE:
            period = self.running[1]
        return period

    def as_meant(
        self,
        q: Quantity,
        metric: str,
        modality: Modality,
        period: str | None,
        own: TimeRef | None,
        scene: Scene,
    ) -> str | None:
        """The same where it is a result, a target or a plan: results and what is to come have times of their own."""
        held = any(t.compared and t.end <= q.start for t in scene.times)  # 比去年多6亿元
        if modality == "actual" and own is None and period == self.inherited != self.settled and not held:
            period = self.settled
        to_come = modality in TO_COME
        if to_come and own is None and self.awaited and period in (None, self.inherited, self.headline):
            period = self.awaited
        if self.asked and own is None and not scene.times:
            period = self.asked
        if modality == "target" and own and self._is_behind(own, q, scene):
            period = own.period[:4] if own.period else None
        if to_come and period and is_month(period[:7]) and is_of_the_year(q, scene):
            period = period[:4]
        if own is None and period is not None and self._is_no_result(metric, modality, q.start, scene):
            return None
        if to_come and own and own.grain == "now" and _LEADS_FROM_NOW.match(scene.text, own.end, q.start):
            return self.awaited  # 将目前持有的10%提高至20%
        if (
            to_come
            and own
            and own.grain == "now"
            and period == own.period
            and not in_its_clause(own, q, scene)
        ):
            return self.awaited  # 现有店300家,今后要开到500家
        of_days = own is not None and (own.grain == "day" or "周" in scene.text[own.start : own.end])
        if to_come and of_days and metric in DEALS and not in_its_clause(own, q, scene):
            return None  # 计划于本周递交申请,预计募资50亿元
        if modality == "actual" and self._lies_ahead_of_a_level(q, metric, period, scene):
            return self.published.isoformat() if self.published and metric in _LEVELS else None
        if to_come and own and scene.text[own.start : own.end] == "年内" and period:
            return period[:4]  # 年内增至530家
        return period

    def _lies_ahead_of_a_level(self, q: Quantity, metric: str, period: str | None, scene: Scene) -> bool:
        """Whether a time to come is that of what a level will change to: 到2027年前将工厂从17家减少至10家."""
        if metric in GROWTH or not period or not self.setting.lies_ahead(period.removeprefix("../")):
            return False
        return is_left(q, scene)

    def of_rank(self, rank: Quantity, own: TimeRef | None, scene: Scene) -> str | None:
        """When a rank holds."""
        if own is not None and rank.text.endswith("大") and _formed_then(own, scene.text, rank.start):
            return None
        period = period_of(
            rank.start, own, "ranked", scene.sentence, scene.times, self.inherited, self.setting.report
        )
        if period is None and own is None and self._is_brief and not rank.text.endswith(_OF_SORTS):
            period = self.headline
        if own is not None and began(own, scene.text):
            period = run_told(own, rank.start, scene, self.published) or period
        return period

    def remember(self, sentence: Sentence, times: Sequence[TimeRef], drafts: Sequence[Draft]) -> None:
        """What time the next sentence goes on from."""
        text = sentence.text
        told = drafts[-1].period if drafts and text.endswith(";") else None
        self.summing = told if is_so_far(told or "") else None
        ahead = [p for p in told_of(times, drafts) if self.setting.lies_ahead(p)]
        self.asked = ahead[-1] if ahead and text.endswith("?") else None
        goes_on = text.endswith(";")  # 到2027年,产量达220万辆;产值力争突破3000亿元;…
        if goes_on and not ahead and drafts and is_to_come(drafts[-1]):
            ahead = [drafts[-1].period] if drafts[-1].period else []  # 力争今年产量30万辆;…
        self.awaited = (ahead[-1] if ahead else self.awaited) if goes_on and (ahead or not times) else None
        for ref in times:
            if is_running(text, ref) and (self.inherited or text[ref.start] == "本"):
                continue  # 年初至今 beside the month's number, 本周累涨5% beside the day's is an aside
            if ref.grain == "now":
                if ref.period and text[ref.start] in "今昨":
                    self.today = ref.period
                if self._is_long_past and text.startswith(_NOW, ref.start):
                    self.inherited = self.settled = None  # 从2010年开始推广。目前,附加费为2元/次
                elif TODAY.match(text, ref.start) and self._is_over((self.inherited or "")[:4]):
                    self.inherited = self.settled = None  # 去年股价仅8元,如今站上60元
            elif (
                ref.period and not ref.compared and not ref.vague and not self.setting.lies_ahead(ref.period)
            ):
                if _is_of_a_run(ref, text):
                    continue
                if is_aside(ref, sentence, drafts, self.inherited, self.headline) or is_contrast(
                    text, ref, times
                ):
                    continue
                if self.inherited and is_of_a_goal(ref, text):
                    continue
                self.inherited = ref.period
                if is_since(ref, text):
                    exact = not is_start_of_total(ref, text)
                    self.inherited = self.since = self._until_now(ref.period, exact=exact) or ""
                if not is_awaited(ref, sentence, drafts, self.published):
                    self.settled = self.inherited

    @property
    def _is_brief(self) -> bool:
        """Whether one time is that of all that is told here: in a short text, or in a short section."""
        return self.setting.is_short or self.headline != self.setting.headline

    def _takes_the_headline(self, q: Quantity, metric: str, scene: Scene) -> bool:
        """Whether a number without a time is of the headline's: a flow, and in a short text a rate of the flows.

        增速31.8%, 占其销量的16.8%, 出口46.7万辆,占53%
        """
        rate = q.unit in ("percent", "pp", "times")
        words = OF_A_FLOW.get(metric) if self._is_brief and rate else None
        if words is None:
            return metric in FLOWS - DEALS
        if metric == "growth" and ON_THE_MARKET.search(scene.text, *scene.sentence.clause(q.start)):
            return False  # 开盘跌超18%
        start, end = scene.sentence.clause(q.start)
        if q.start - start <= 1:  # 中国降幅最大,达17.6%
            start, _ = scene.sentence.clause(max(0, start - 1))
        return self.led == scene.sentence.start or words.search(scene.text, start, end) is not None

    def _until_now(self, since: str | None, *, exact: bool) -> str | None:
        """The stretch from a time up to the article: 自2024年实施以来 is 2024/2026-01, 去年8月以来 2025-08/2026-01-15."""
        if since is None or self.published is None or "/" in since or since > self.published.isoformat():
            return since
        today = self.published.isoformat()
        if exact and today.startswith(since):
            return since
        return f"{since}/{today if exact else today[:7]}"

    def _is_past(self, ref: TimeRef) -> bool:
        """Whether a time had begun when the article appeared."""
        return ref.period is not None and not self.setting.lies_ahead(ref.period.removeprefix("../"))

    def _is_over(self, period: str | None) -> bool:
        """Whether a period is a year that was over when a piece of news appeared; a report's numbers are its year's."""
        if self.published is None or self.setting.report or period is None or not period.isdigit():
            return False
        return int(period) < self.published.year

    @property
    def _is_long_past(self) -> bool:
        """Whether the time told is years back, so that what is told of now is no aside."""
        year = (self.inherited or "")[:4]
        return self._is_over(year) and self.published is not None and int(year) < self.published.year - 1

    def _up_to(self, period: str | None) -> str | None:
        """A running total holds up to its moment: the period's, or the article's month."""
        if period is None:
            return f"../{self.published.isoformat()[:7]}" if self.published else None
        return period if "/" in period else f"../{period}"

    def _is_no_result(self, metric: str, modality: Modality, at: int, scene: Scene) -> bool:
        """Whether a number that is supposed or lies ahead has no part in the time of the results told before it.

        上半年营收12亿元。公司拟投资8亿元扩建工厂,达产后年产值15亿元.
        """
        if modality == "hypothetical":
            return True
        if modality not in TO_COME or scene.times or self.awaited or self.asked or scene.role == "title":
            return False
        return metric in PLANNED or ONCE_DONE.search(scene.text, 0, at) is not None

    def _is_behind(self, own: TimeRef, q: Quantity, scene: Scene) -> bool:
        """Whether a part of a year that is over was told of a result before: 前三月卖出8000辆,任务是7万辆."""
        last = (own.period or "").rpartition("/")[2]
        if self.published is None or in_its_clause(own, q, scene):
            return False
        told = _SO_MANY_MONTHS.match(scene.text, own.start, own.end) and _DIGIT.search(
            scene.text, own.end, q.start
        )
        return bool(told) and last_moment(last) < self.published.isoformat()[:7]


def _is_of_a_run(ref: TimeRef, text: str) -> bool:
    """Whether a time is only where some months on end began: 自3月以来连续第8个月增长. 其中… is of the last of them."""
    return _RUN_FROM.match(text, ref.end) is not None


def _of_the_title(scene: Scene) -> TimeRef | None:
    """The only time of a headline, wherever it stands: 最高涨113%,9月车企销量大涨."""
    told = [t for t in scene.times if t.period and not (t.compared or t.vague or t.grain in ("now", "day"))]
    return told[0] if len(told) == 1 else None


def _formed_then(own: TimeRef, text: str, at: int) -> bool:
    """Whether a time is that since when a firm is there, of which a rank follows at `at`: 2022年合并而成,是第七大."""
    return _FORMED.match(text, own.end, at) is not None or is_founded_in(own, text)


def _held_alike(ref: TimeRef, text: str) -> bool:
    """Whether something is held against the same stretch of another year."""
    return text.endswith("同期", 0, ref.end)


def _is_of_another_time(own: TimeRef | None, period: str | None, text: str) -> bool:
    """Whether a period says nothing of a running total: where it began, or the stretch of a flow told before."""
    if own is not None:
        return is_start_of_total(own, text) or is_launch(own, text) or is_since(own, text)
    return period is not None and "/" in period and not period.startswith("..")


_RULES: tuple[Callable[[Timing, Dated, str | None], _Told | None], ...] = (
    Timing._of_what_stands,
    Timing._of_a_later_deal,
    Timing._of_today,
    Timing._in_a_run,
    Timing._reckoned,
    Timing._of_a_length,
    Timing._of_the_text,
    Timing._at_the_end_of_a_report,
    Timing._of_a_milestone,
)
"""What tells a time before the paragraph does, in turn; the first that answers decides."""
