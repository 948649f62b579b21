"""When a number holds: by its own words, and by the times that the text above it has set."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from leapcheck.claims.changes import GROWTH
from leapcheck.claims.drafts import Draft
from leapcheck.claims.event_words import STRONG_EVENT
from leapcheck.claims.founded import happened
from leapcheck.claims.lists import Group, expand_span
from leapcheck.claims.modality import PLANNED
from leapcheck.claims.period import PRODUCT, governing, is_day_of_news, is_of_a_goal, period_of
from leapcheck.claims.phases import NEXT_PHASE
from leapcheck.claims.scene import Scene
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.setting import Setting
from leapcheck.claims.spans import is_end, is_start
from leapcheck.claims.stretches import (
    end_of_change,
    gap_before,
    guided_year,
    level_left,
    run_of_months,
    run_told,
    stretch,
)
from leapcheck.claims.totals import is_launch, is_since, is_start_of_total, is_year_to_date
from leapcheck.data.metrics import FLOWS
from leapcheck.model import Block, Modality, Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.periods import is_so_far, last_moment, up_to
from leapcheck.quantities.time_roles import TODAY, is_contrast, is_old_event, is_running
from leapcheck.quantities.times import TimeRef

DEALS = frozenset({"investment", "funding", "transaction", "cost"})
"""Flows that fill no period."""
TO_COME = frozenset({"plan", "target", "forecast"})
"""The modalities of what lies ahead."""
# 手握专利217项, 在册员工860人: what somebody has now
_IN_HAND = Later(r"手[握里](?!机)|握有|在册|在手(?=订单)")
_OF_A_FLOW = {
    "growth": Later(r"增[速幅长]|同比|下滑|翻|[增降跌](?![至到薪价本])"),
    "ratio": Later(
        r"渗透率|市场|比重|份额|[获盈]利|亏损|[各合共]占|占其?[^,。;]{0,8}[销量口]|合计(?:仍|共|已)?(?:占|握|超)"
    ),
}
_BY_YEAR = FLOWS - DEALS | {"margin", "market_share", "ratio", "yoy", "rd_spend"}  # what is told year by year
_SINCE = (FLOWS - DEALS) | {
    "count",
    "growth",
    "investment",
}  # what can be told of all the time since something
_RUN = (FLOWS - DEALS) | {"duration", "span"}  # what can hold month after month
_BOUGHT = frozenset({"orders", "sales", "count", "deliveries"})
_THIS_TIME = Later(
    r"\d[^。;\d]{0,30},[^,。;\d]{0,6}(?:因此|于是|此次|这次|此番|本次|这一次)[^,。;\d]{0,8}(?:追加|增[订购]|加[购订]|续[签订]|采购|订购|下单|签[下订约])"
)
_HELD = frozenset({"patents", "headcount", "outlets", "orders", "count", "cash"})
_STOCKS = frozenset(
    {"patents", "headcount", "outlets", "cash", "assets", "liabilities", "facilities", "markets"}
)
_STANDS_AT = frozenset({"outlets", "headcount", "patents"})
_YIELDS = frozenset({"revenue", "profit", "output_value", "sales", "production", "growth"})
_OF_A_CAR = PRODUCT - {"duration", "term"}
_STANDING = frozenset({"capacity", "takt", "area"})  # what holds of a plant from its first day on
_ON_END = Later(r"(?!的)|的(?=[^,。;]{0,6}[增降升跌涨滑减长落])")  # not 连续3个月的租金
_SO_MANY_MONTHS = Later(r"(?:今年|去年|\d{4}年)?(?:[前首头]|[1一]\D)")
_DIGIT = Later(r"\d")
# 年度目标40万辆, 全年销量目标为30万辆
_YEARLY = Later(
    r"(?:年度|全年|年)(?:总)?(?:销[量售]|交付量?|出口|产销|产量|营收|业绩){0,2}(?:目标|任务|指引|计划)"
)
# 上半年营收12亿元。董事会另批准投资6亿元扩建仓库: a decision of the day, not of the half-year
_DECIDED_NOW = Later(r"(?:董事[会局]|股东大?会)[^,。;\d]{0,8}(?:通过|批准|同意|决定|拍板)[^,。;\d]{0,12}$")
# 两周交付破8000台, 上市首月销量: since something that the words do not date
_WITHIN = Later(
    r"(?:(?<!连续)(?<!过去)(?<![近前第])[\d一二两三四五六七八九十半]+(?:小时|天|周|个月)|首[日周月])(?:之?内|里|[就便即])?(?:累计|合计|共|的)?"
    r"(?:交付量?|销量|销售|大定|小订|锁单|订单|卖出|售出|预[订定售])[^,。;、\d]{0,6}$"
)
_ONCE_DONE = Later(r"(?:建成|达产|满产|投产|完工|竣工)[后时]")
# 工程于2025年12月竣工,达产后利税3亿元: not in that month
_THEN_DONE = Later(rf"[,;][^,;\d]{{0,12}}{_ONCE_DONE.pattern}")
_TIMES = ("次", "起", "例", "宗")  # 召回771次: what happens fills a period, as a flow does
# 共召回771次, 换电次数达320万次; but not 提到八次, 七次被宣布破产
_SO_OFTEN = Later(
    r"召回|投诉|事故|起火|火灾|故障|抽[检查]|检[测查]|立案|处罚|通报|救援|维修|保养|服务|出行|换电|充电|调用|呼叫|试[驾乘]|乘坐|订单"
    r"|[升更]级|OTA|推送|测试|碰撞|实验|试验|发射|航班|[累合总共]计|[次人]数|[共达]"
)
# 2022年合并而成,是全球第七大…;   成立于2022年,是…
_FORMED = Later(
    r"[^,。;\d]{0,12}(?:而成|成立|创立|创办|创建|组建|建立|起家|诞生|建厂|收购|合并)[^。;]{0,30},(?:目前|如今|现)?[是为系]"
)
# 年产5万吨的正极材料项目…开工
_PROJECT = Later(r"[^,。;\d]{0,20}(?:项目|工程|工厂|基地|中心|码头|园区?|[产生]线)")
_EVENT_WITHIN = 24  # characters behind a project in which it begins
_LEADS_FROM_NOW = Later(
    r"的?[^,。;\d]{0,4}(?:约|近)?[\d.]+[^,。;\d]{0,12}[提增升扩降减调][^,。;\d]{0,3}[至到]$"
)
_YEARLY_YIELD = Later(
    r"(?<![去今本上全当])(?:年|每年)(?:可|将|均|实现|新增|预计){0,3}[^,。;\d]{0,4}(?:收入|产值|营收|销售|利[税润]|税收|纳税|、)"
)
_OWNS = Later(r"拥有|设有|现有|旗下有|下设")
_INVOLVED = Later(r"(?:涉及|波及)[^,。;\d]{0,8}$")  # 召回6次,涉及车辆117万辆
_FORMED_IN = Later(r"(?:[成创组建]立|创[办建]|[组始]建|诞生|起家)于$")
_PARTS = ("其中", "旗下", "分", "从")  # 其中,甲品牌销量…; 分品牌看
_THE_SAME = ("同期", "报告期", "本报告期", "同一时期")  # what says that the times of a list go on
_BUT = ("惟", "但", "不过", "只是", "尤其是", "特别是")  # 全年按年少3%,惟下半年升一成
_NOW = ("目前", "当前", "现在", "眼下")
_BESIDE = 12  # characters between a total and its own growth


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

        self.series: dict[int, dict[int, str]] = {}  # the times, by place, of the last list of each length
        self.series_at: dict[int, int] = {}  # where that list began
        self.series_goes_on = False  # whether the paragraph told it

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
            self.inherited = self.settled = None

    def new_paragraph(self) -> None:
        """Forget what only a paragraph sets."""
        self.today, self.running, self.series_goes_on = None, (-99, ""), False
        self.month = self.summed = None

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

    def first(
        self,
        q: Quantity,
        metric: str,
        group: Group | None,
        who: str,
        own: TimeRef | None,
        scene: Scene,
        *,
        by_name: bool,
    ) -> str | None:
        """When a number of `who` holds, as far as its words and the text above it say; `own` is its own time.

        `by_name` says that a list goes name by name, not time by time. A milestone without a date keeps
        the one it had before in the article.
        """
        if metric in _RUN:
            self._back_to_the_month(who, own, scene)
        if own is None and metric in _BY_YEAR and self._goes_on_summing(scene):
            return self.summing
        span = self.inherited if metric in _BY_YEAR else None
        period = (None if by_name else self._listed(group, own, span, scene)) or period_of(
            q.start, own, metric, scene.sentence, scene.times, self.inherited, self.setting.report
        )
        if own is not None and self._is_past(own) and _THEN_DONE.search(scene.text, own.end, q.start):
            return None
        if own is not None and metric in _STANDING and happened(scene.sentence, own, q.start):
            return None  # 9月18日投产,年产能26万件: the day is that of the event
        if own is not None and metric in _YIELDS and _is_yearly_then(q, own, scene):
            return None
        if own is not None and metric in _STANDING and _begins_then(q, own, scene):
            return None
        if own is not None and metric in _STOCKS | {"stake"} and self.published:
            if is_start_of_total(own, scene.text):
                return self.published.isoformat()  # 自2001年首批出口起,已进入130个国家
            if _OWNS.search(scene.text, own.end, q.start) and happened(scene.sentence, own, q.start):
                return None  # 1992年合资组建,拥有两大基地
        if own is not None and self._is_more_exact(own, scene.text) and metric in DEALS | {"stake"}:
            return self.inherited
        if own is None and metric in DEALS | {"stake"} and self.inherited == self.since:
            return None  # 自2017年11月开售以来,累计卖出52万辆。新公司由甲持股51%
        if own is not None and metric in _OF_A_CAR and _began(own, scene.text):
            start, _ = scene.sentence.clause(q.start)
            if _DIGIT.search(scene.text, own.end, start) or STRONG_EVENT.search(scene.text, own.end, start):
                return None  # 自2003年投产以来,累计产量已超过5万辆,新款起步价13.6万英镑
        apart = own is None or not _same_clause(own, q, scene)
        if apart and metric in FLOWS - DEALS and _WITHIN.search(scene.text, 0, q.start):
            return None
        if metric == "investment" and own is None and _DECIDED_NOW.search(scene.text, 0, q.start):
            return None
        if own is not None and metric in _BOUGHT and _THIS_TIME.search(scene.text, own.end, q.start):
            return None  # 去年买了90辆,因此又追加500辆
        if self.published and metric in _HELD and own is None and _has_now(q, scene):
            return self.published.isoformat()
        if own is not None and (own.grain == "now" or _began(own, scene.text)):
            run = run_told(own, q.start, scene, self.published) if metric in _RUN else None
            if run is not None:
                return run
        if own is not None and metric in _SINCE and is_since(own, scene.text):
            return self._until_now(own.period, exact=not is_start_of_total(own, scene.text))
        reckoned = end_of_change(q, own, self.inherited, scene)
        if not reckoned and (own is None or own.grain == "day") and metric in FLOWS:
            reckoned = guided_year(q, scene, self.published, self.setting.fiscal_start)
        if reckoned:
            return reckoned
        if metric in ("span", "duration"):
            if (
                own is not None
                and own.end == q.start
                and scene.text[own.start : own.end].rstrip("了")[-1] == "隔"
            ):
                return gap_before(q, own.period)
            if scene.text.endswith("连续", 0, q.start):
                last = period if own else self.inherited or self.headline  # 7月…。份额已连续7个月下滑
                run = run_of_months(q, last) if _ON_END.match(scene.text, q.end) else None
                return run or period
            told = metric != "span" or own is None or _same_clause(own, q, scene)
            return stretch(q, scene, self.published) or (period if told else None)
        if period is None and own is None and self._takes_the_headline(q, metric, scene):
            self.led = scene.sentence.start
            return self.headline
        if (
            period is None
            and own is None
            and metric == "count"
            and (scene.text.startswith("其中") or _happens_so_often(q, scene))
        ):
            return self.inherited
        if period is None and own is None and metric in _STANDS_AT and scene.role == "body":
            return self.setting.moment
        report = self.setting.report
        if report and "/" in report and period == report and metric in _STOCKS:
            return f"../{report.partition('/')[2]}"
        if metric != "milestone":
            return period
        key = (who, q.low)
        if not _same_clause(own, q, scene):  # 从第1辆到第100万辆: when each came is said elsewhere
            if is_start(scene.text, q.start, q.end):
                return self.days.get(key)
            if is_end(scene.text, q.start, q.end):
                return self.days.get(key) or self.today
        if own is None or own.period is None:
            return self.days.get(key) or self.today or period
        if period and len(period) > len(self.days.get(key, "")):
            self.days[key] = period
        return period

    def _listed(self, group: Group | None, own: TimeRef | None, span: str | None, scene: Scene) -> str | None:
        """The time of a number in a list that goes time by time, or like the list of times before it.

        2022年至2024年及2025年上半年,营收分别为A、B、C和D。净利润分别为…
        """
        period = expand_span(group, scene.times, scene.text, span)
        if group is None or not group.respective or group.size < 2:
            return period
        at = scene.sentence.start + group.start
        if period is not None:
            if at != self.series_at.get(group.size):
                self.series[group.size], self.series_at[group.size] = {}, at
                self.series_goes_on = True
            self.series[group.size][group.place] = period
            return period
        series = self.series.get(group.size, {})
        before = [t for t in scene.times if t.end <= group.start]
        alike = all(scene.text.startswith(_THE_SAME, t.start) for t in before)
        first = self.series_at.get(group.size, -1) - scene.sentence.start  # 营收分别为…,净利润分别为…
        told_here = first >= 0 and not any(t.start > first for t in before)
        goes_on = told_here or (self.series_goes_on and not before) or (before and alike)
        return series.get(group.place) if goes_on and len(series) == group.size else None

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
        if not is_so_far(self.inherited or "") or scene.times:
            return False
        return scene.text.startswith("其中") or "同比" in scene.text[q.end :]

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
        if to_come and period and is_month(period[:7]) and _is_of_the_year(q, scene):
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
            and not _same_clause(own, q, scene)
        ):
            return self.awaited  # 现有店300家,今后要开到500家
        of_days = own is not None and (own.grain == "day" or "周" in scene.text[own.start : own.end])
        if to_come and of_days and metric in DEALS and not _same_clause(own, q, scene):
            return None  # 计划于本周递交申请,预计募资50亿元
        if to_come and own and scene.text[own.start : own.end] == "年内" and period:
            return period[:4]  # 年内增至530家
        return period

    def of_rank(self, rank: Quantity, own: TimeRef | None, scene: Scene) -> str | None:
        """When a rank holds."""
        if own is not None and rank.text.endswith("大") and _formed_then(own, scene.text, rank.start):
            return None
        period = period_of(
            rank.start, own, "ranked", scene.sentence, scene.times, self.inherited, self.setting.report
        )
        if period is None and own is None and self._is_brief and not rank.text.endswith("大"):
            period = self.headline
        if own is not None and _began(own, scene.text):
            period = run_told(own, rank.start, scene, self.published) or period
        return period

    def remember(self, sentence: Sentence, times: Sequence[TimeRef], drafts: Sequence[Draft]) -> None:
        """What time the next sentence goes on from."""
        text = sentence.text
        told = drafts[-1].period if drafts and text.endswith(";") else None
        self.summing = told if is_so_far(told or "") else None
        ahead = [t.period for t in times if t.period and not t.compared and self.setting.lies_ahead(t.period)]
        self.asked = ahead[-1] if ahead and text.endswith("?") else None
        goes_on = text.endswith(";")  # 到2027年,产量达220万辆;产值力争突破3000亿元;…
        if goes_on and not ahead and drafts and drafts[-1].modality in TO_COME:
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
                if self._is_aside_time(ref, sentence, drafts) or is_contrast(text, ref, times):
                    continue
                if self.inherited and is_of_a_goal(ref, text):
                    continue
                self.inherited = ref.period
                if is_since(ref, text):
                    exact = not is_start_of_total(ref, text)
                    self.inherited = self.since = self._until_now(ref.period, exact=exact) or ""
                if not self._is_awaited(ref, sentence, drafts):
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
        words = _OF_A_FLOW.get(metric) if self._is_brief and rate else None
        if words is None:
            return metric in FLOWS - DEALS
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
        return metric in PLANNED or _ONCE_DONE.search(scene.text, 0, at) is not None

    def _is_behind(self, own: TimeRef, q: Quantity, scene: Scene) -> bool:
        """Whether a part of a year that is over was told of a result before: 前三月卖出8000辆,任务是7万辆."""
        last = (own.period or "").rpartition("/")[2]
        if self.published is None or _same_clause(own, q, scene):
            return False
        told = _SO_MANY_MONTHS.match(scene.text, own.start, own.end) and _DIGIT.search(
            scene.text, own.end, q.start
        )
        return bool(told) and last_moment(last) < self.published.isoformat()[:7]

    def _is_awaited(self, ref: TimeRef, sentence: Sentence, drafts: Sequence[Draft]) -> bool:
        """Whether a time that is not over is only that of forecasts and targets: 今年有望突破500万辆."""
        period = ref.period or ""
        own = [d.modality for d in drafts if d.start >= sentence.start + ref.end and d.period == period]
        if (
            self.published is None
            or not own
            or "/" in period
            or period < self.published.isoformat()[: len(period)]
        ):
            return False
        return all(m in TO_COME for m in own)

    def _is_more_exact(self, ref: TimeRef, text: str) -> bool:
        """Whether 那一年 is the year of the month told before it, which deals keep: 2023年10月签约。那一年投资15亿."""
        return text[ref.start] in "那这该此" and (self.inherited or "").startswith(f"{ref.period}-")

    def _is_aside_time(self, ref: TimeRef, sentence: Sentence, drafts: Sequence[Draft]) -> bool:
        """Whether a time is an aside among figures of a longer one, which go on after it.

        …第30万辆也于6月19日下线。某某交付54,205辆,当中6月为11,032辆。其余品牌贡献83,800辆.
        """
        part = sentence.text.endswith(("其中", "当中", "单是", "光是"), 0, ref.start)
        part = part or self._is_more_exact(ref, sentence.text)
        longer = self.inherited or self.headline
        if longer and (ref.period or "").startswith(f"{longer}-"):
            part = part or sentence.text.endswith(_BUT, 0, ref.start)
        if not part and longer and self._is_older(ref, longer):
            return is_old_event(sentence.text, ref) and all(
                d.metric == "founded" for d in drafts if d.start >= sentence.start
            )
        if not part and (ref.grain != "day" or ref.as_of):
            return False
        if not longer or len(longer) == len("2026-05-18"):
            return False
        if part or not (ref.period or "").startswith(longer[:4]):
            return part
        own = [d.metric for d in drafts if d.start >= sentence.start and d.period == ref.period]
        return all(m in ("milestone", "founded") for m in own) or happened(sentence, ref, len(sentence.text))

    @staticmethod
    def _is_older(ref: TimeRef, told: str) -> bool:
        return bool(ref.period and ref.period[:4].isdigit() and ref.period[:4] < told[:4])


def _same_clause(ref: TimeRef | None, q: Quantity, scene: Scene) -> bool:
    """Whether a time stands in the clause of a number."""
    number = scene.sentence.clause_number
    return ref is not None and number(ref.start) == number(q.start)


def is_month(period: str | None) -> bool:
    """Whether a period is one month, which 单月 may mean."""
    return period is not None and len(period) == len("2026-05") and period[5:].isdigit()


def _of_the_title(scene: Scene) -> TimeRef | None:
    """The only time of a headline, wherever it stands: 最高涨113%,9月车企销量大涨."""
    told = [t for t in scene.times if t.period and not (t.compared or t.vague or t.grain in ("now", "day"))]
    return told[0] if len(told) == 1 else None


def _began(own: TimeRef, text: str) -> bool:
    """Whether a time is where something began: 自4月以来, 8月起."""
    return is_since(own, text) or text.startswith(("起", "份起"), own.end)


def _happens_so_often(q: Quantity, scene: Scene) -> bool:
    """Whether a number counts what happened in a stretch of time: 召回771次, 发生火灾25起."""
    if "召回" in scene.text and _INVOLVED.search(scene.text, max(0, q.start - 12), q.start):
        return True
    if q.ordinal or not q.text.endswith(_TIMES):
        return False
    return _SO_OFTEN.search(scene.text, *scene.sentence.clause(q.start)) is not None


def _formed_then(own: TimeRef, text: str, at: int) -> bool:
    """Whether a time is that since when a firm is there, of which a rank follows at `at`: 2022年合并而成,是第七大."""
    return bool(_FORMED.match(text, own.end, at) or _FORMED_IN.search(text, max(0, own.start - 4), own.start))


def _is_of_the_year(q: Quantity, scene: Scene) -> bool:
    """Whether the words of a target say that it is a year's: 9月销量3.8万辆,年度目标40万辆."""
    start, _ = scene.sentence.clause(q.start)
    return _YEARLY.search(scene.text, start, q.start) is not None


def _is_yearly_then(q: Quantity, own: TimeRef, scene: Scene) -> bool:
    """Whether a number is what each year brings once something runs: 10月初投产,预计年收入15亿元."""
    start, _ = scene.sentence.clause(q.start)
    return _YEARLY_YIELD.search(scene.text, start, q.start) is not None and happened(
        scene.sentence, own, q.start
    )


def _begins_then(q: Quantity, own: TimeRef, scene: Scene) -> bool:
    """Whether a time is that at which something that has a number begins: 今年4月,年产5万吨的正极项目举行开工仪式."""
    project = _PROJECT.match(scene.text, q.end)
    if project is None or own.end > q.start or own.grain not in ("day", "month", "now"):
        return False
    return STRONG_EVENT.search(scene.text, project.end(), project.end() + _EVENT_WITHIN) is not None


def _has_now(q: Quantity, scene: Scene) -> bool:
    """Whether a number is what somebody has in hand, with no time after those words."""
    held = _IN_HAND.search(scene.text, 0, q.start)
    return held is not None and not any(held.start() <= t.start < q.start for t in scene.times)


def _held_alike(ref: TimeRef, text: str) -> bool:
    """Whether something is held against the same stretch of another year."""
    return text.endswith("同期", 0, ref.end)


def _is_of_another_time(own: TimeRef | None, period: str | None, text: str) -> bool:
    """Whether a period says nothing of a running total: where it began, or the stretch of a flow told before."""
    if own is not None:
        return is_start_of_total(own, text) or is_launch(own, text) or is_since(own, text)
    return period is not None and "/" in period and not period.startswith("..")
