"""Reads an article from top to bottom, remembering whom and when it has been speaking of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import groupby
from typing import Literal

from leapcheck.claims.actors import ACTORS, maker_of
from leapcheck.claims.attribution import attribution_of
from leapcheck.claims.changes import GROWTH, is_of_a_class
from leapcheck.claims.constructions import constructed
from leapcheck.claims.cues import Cue, find_cues
from leapcheck.claims.currency import at_home
from leapcheck.claims.distractors import is_distractor
from leapcheck.claims.drafts import Draft, narrow_alike
from leapcheck.claims.founded import Event, find_events, founded_there, happened, thing_founded
from leapcheck.claims.frames import Frame, dated_frame, label_frame
from leapcheck.claims.holders import holder
from leapcheck.claims.lexicon import Mention, Subject, find_mentions
from leapcheck.claims.lists import (
    Group,
    about_all,
    expand_span,
    grouped,
    joined_parties,
    ranked_together,
    sharing,
)
from leapcheck.claims.markets import Kind, Market, lead_market, part_of_market
from leapcheck.claims.mentions import all_mentions, inside
from leapcheck.claims.metric import (
    adjusted,
    choose_metric,
    counts_pieces,
    fits,
    milestone_ordinal,
    told_by_itself,
)
from leapcheck.claims.modality import PLANNED, leaves_behind, modality_of
from leapcheck.claims.objects import is_backer, is_object
from leapcheck.claims.outlook import Outlook
from leapcheck.claims.period import governing, is_day_of_news, period_of
from leapcheck.claims.places import leading_places
from leapcheck.claims.qualifiers import counted_noun, qualifiers_of
from leapcheck.claims.scene import Scene, look_at, outside_papers
from leapcheck.claims.sentences import Sentence, sentences
from leapcheck.claims.setting import opening_topic, region_of, setting_of
from leapcheck.claims.shares import MOVING, stocks_moved
from leapcheck.claims.spans import is_end, is_portion, is_start, span_ends, takes_time
from leapcheck.claims.stretches import (
    against_the_one_before,
    end_of_change,
    gap_before,
    guided_year,
    level_left,
    run_of_months,
    run_told,
    stretch,
)
from leapcheck.claims.subject import about, as_place, bare_code, has_pronoun, last_named, opening_phrase
from leapcheck.claims.tables import table_frames
from leapcheck.claims.timelines import is_line, mark_words
from leapcheck.claims.topic import About
from leapcheck.claims.totals import (
    coordinated,
    flow_or_total,
    is_since,
    is_start_of_total,
    is_year_to_date,
)
from leapcheck.claims.values import settle_unit, signed
from leapcheck.claims.ventures import as_share, is_even_share, part_of_venture
from leapcheck.data.metrics import FLOWS
from leapcheck.model import Article, Block, Modality, Quantity, Role, Value
from leapcheck.patterns import Later, beginning, last_match
from leapcheck.quantities.dates import Clock, TimeRef, is_contrast, is_running
from leapcheck.quantities.periods import begins_after, last_moment
from leapcheck.quantities.units import kinds

_MOST_NAMED = 12  # so many names stand in a row: 五菱、奇瑞、比亚迪三家
# 可装载7000辆汽车的货轮: no size that other numbers are of
_LOADED = Later(r"(?:装载|运载|承运|停放|容纳|[可能]装|[可能]载|[可能]停)[^,。;\d]{0,3}$")
# 这一比例将降至88.3%: what the rate before it is
_SAME_RATE = Later(r"(?:这一|这个|该|此)(?:比例|比率|占比|数字|数据|指标|比重)[^,。;\d]{0,10}$")
# 毛利率呢?两家依次为…: the measure that a short question names
_ASKED = 12  # characters
_OF_CARS = frozenset({"maker", "brand", "model"})  # whose 台 are cars again
_DEALS = frozenset({"investment", "funding", "transaction", "cost"})  # flows that fill no period
# 手握专利217项, 在册员工860人: what somebody has now
_IN_HAND = Later(r"手[握里](?!机)|握有|在册|在手(?=订单)")
_OF_A_FLOW = {
    "growth": Later(r"增[速幅长]|同比|下滑|翻|[增降跌](?![至到薪价本])"),
    "ratio": Later(
        r"渗透率|市场|比重|份额|[各合共]占|占其?[^,。;]{0,8}[销量口]|合计(?:仍|共|已)?(?:占|握|超)"
    ),
}
_SINCE = (FLOWS - _DEALS) | {"count", "growth"}  # what can be told of all the time since something
_RUN = (FLOWS - _DEALS) | {"duration", "span"}  # what can hold month after month
_TO_COME = frozenset({"plan", "target", "forecast"})
_HELD = frozenset({"patents", "headcount", "outlets", "orders", "count", "cash"})
_STOCKS = frozenset(
    {"patents", "headcount", "outlets", "cash", "assets", "liabilities", "facilities", "markets"}
)
_SO_MANY_MONTHS = Later(r"(?:今年|去年|\d{4}年)?(?:[前首头]|[1一]\D)")
_DIGIT = Later(r"\d")
_RESULTS = frozenset({"profit", "revenue", "yoy", "growth"})
_STANDS_AT = frozenset({"outlets", "headcount", "patents"})
_WORKS = frozenset({"capacity", "facilities", "takt"})
# 年度目标40万辆, 全年销量目标为30万辆
_YEARLY = Later(
    r"(?:年度|全年|年)(?:总)?(?:销[量售]|交付量?|出口|产销|产量|营收|业绩){0,2}(?:目标|任务|指引|计划)"
)
# 二期12万套,拟投15亿元;三期20万套、30亿元,视订单情况择机启动
_PHASE = Later(r"[一二三四五首后]期|建设(?:周)?期")
_IN_PHASES = Later(r"分[二两三四五]期(?:实施|建设|推进|投[入建])")
# 上半年营收12亿元。董事会另批准投资6亿元扩建仓库: a decision of the day, not of the half-year
_DECIDED_NOW = Later(r"(?:董事[会局]|股东大?会)[^,。;\d]{0,8}(?:通过|批准|同意|决定|拍板)[^,。;\d]{0,12}$")
_NEXT_PHASE = Later(r"[二三四五]期")
_PHASE_TO_COME = Later(
    r"择机|视[^,。;\d]{1,10}(?:情况|需求|行情|进展)|(?:计划|拟|预计)(?:于|在|投|\d{4}年)|待[^,。;]{2,12}后"
)
_NOT_YET = Later(
    r"[^,。;\d]{0,12},?(?:尚未|还未|仍未|还没有?)(?:正式)?(?:动工|开工|投产|建成|启动|落地|开建)"
)
_ONCE_DONE = Later(r"(?:建成|达产|满产|投产|完工|竣工)[后时]")
_PHASE_DONE = Later(r"已|建成了?(?=[,。;\d])|投产了?(?=[,。;\d])|目前|了[约近超]?\d")
_STANDS = Later(r"[前内底]?(?:建成|投产|达产|投用|投运|开出|完工|竣工|启用|量产)")
_MONTH = Later(r"\d{4}-\d\d")
_STANDING = frozenset({"capacity", "takt", "area"})  # what holds of a plant from its first day on
_BESIDE = 12  # characters between a total and its own growth
HEADING_LENGTH = 12  # characters; a longer line is no subheading
A_FEW = 20  # vehicles; so few that no word tells of are no sales
SURE = 20  # the score of a cue below which the last number's metric is the better guess
_NUMERIC = beginning(
    {r"\d零一二两三四五六七八九十百千万亿半翻": "", "首": "[台辆位块颗件只片枚]", "腰": "斩", "榜": "首"}
)
_GOES_ON = Later(r" ?(?:该行|该机构|该券商|大行|该报告|其(?!他|次|实|余)|后者)")
_FOR_THE_TRADE = Later(r"协会|联盟|联席会|联合会|秘书长|业内人士|业内专家")
# 第四座工厂
_PLANT = Later(r"(?:[^,。;\d]{0,6})?(?:工厂|整车厂|生产基地|制造基地)")
# 蔚来:当月交付…   2、某某汽车:…
_ITEM = Later(r"\(?\d{1,2}[、.)](?!\d)|[●■◆▲①-⑳]|【")  # news of its own
_ENTRY = re.compile(r"其中|(?:\(?\d{1,2}[、.)] ?)?[\u4e00-\u9fffA-Za-z ]{2,10}:")


@dataclass(slots=True)
class Paragraph:
    """What a paragraph has set so far."""

    metrics: dict[str, str] = field(default_factory=dict)  # the last metric of each kind of quantity
    flow: str = "sales"  # the last flow of vehicles
    milestones: list[str] = field(default_factory=list)  # its milestones, as worded
    told: dict[str, Modality] = field(default_factory=dict)  # the modality of the last number of each metric
    last: str = ""  # the metric of its last number
    money: str = "CNY"  # the currency named last
    market: Market | None = None  # the last market that it placed
    running: tuple[int, str] = (-99, "")  # where its last total of the year so far ends, and the period of it
    today: str | None = None  # the article's day, where the paragraph speaks of today
    asked: Sequence[Cue] = ()  # the cues of the short question before


class Reader:
    """Reads one article; `drafts` are its claims in the order of its text."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.body.text
        self.mentions = all_mentions(article)
        region = region_of(article, self.mentions)
        self.topic = opening_topic(article, self.mentions, region)
        if self.topic.main is not None:  # a firm's projects are told of the firm
            self.mentions = [m for m in self.mentions if m.subject.kind != "project"]
        self.setting = setting_of(article, self.mentions, self.topic.main, region)
        self.clock = Clock(article.published, self.setting.report, self.setting.fiscal_start)
        self.clock.learn_short_years(self.text)
        self.here: set[str] = set()  # the kinds of quantity in the sentence up to its last semicolon
        self.paragraph = Paragraph()
        self.section: Subject | None = None  # whom the subheading above names
        self.general: str | None = None  # the first market that the article names
        self.kind: Kind | None = None  # the class of vehicle of the market named last
        self.body: str | None = None  # the association whose count the article gives
        self.parties: Sequence[Mention] = ()  # the two partners named last, whom 双方 means
        self.inherited: str | None = None  # the time that governs what has none of its own
        self.settled: str | None = None  # the same for results, where `inherited` is only looked forward to
        self.block: int | None = None  # where the block begins that is being read
        self.asked: str | None = None  # the time to come that a question names, whose answer follows
        self.awaited: str | None = None  # the time to come of a sentence that goes on behind a semicolon
        self.led: int | None = None  # the sentence that last took its time from the headline
        self.days: dict[tuple[str, Decimal | None], str] = {}  # milestones by subject and number
        self.outlook = Outlook()  # whether the text speaks of goals
        self.misdated = False  # whether it tells results of a month after its own date
        self.question = ""  # which the block answers
        self.pieces = False  # whether the thing that 台 counts, named last, is no car

    @property
    def headline(self) -> str | None:
        """The time of the flows that have none, here; few texts ask for it."""
        if self.block is None:
            return None
        return self.setting.sections.get(self.block) or self.setting.headline

    def drafts(self) -> Iterator[Draft]:
        """The claims of the article, block by block; the rows of a table together."""
        label: Block | None = None
        before: list[Block] = []
        for is_table, run in groupby(self.article.blocks, key=lambda b: b.role == "table"):
            blocks = list(run)
            if is_table:
                yield from self._table(blocks, before)
                label, before = None, []
                continue
            before = blocks
            for block in blocks:
                self.block = block.start
                self._new_paragraph(block)
                asked = label is not None and self.text[label.start : label.end].rstrip().endswith("?")
                self.question = self.text[label.start : label.end] if label and asked else ""
                if block.role == "title":
                    self.inherited = self.settled = self.setting.lead
                elif not asked and not self._keeps_time(block):
                    # an answer speaks of the time of the question
                    self.inherited = self.settled = None
                yield from self._block(block, label)
                label = block

    def _block(self, block: Block, above: Block | None) -> Iterator[Draft]:
        """The claims of a block: under its label or its date where it has one, else sentence by sentence."""
        entries = self.setting.marks.get(block.start, ())
        if entries and is_line(self.text, block):
            for entry in entries:
                yield from self._framed(dated_frame(self.text, entry.mark, entry.block), block.role)
            return
        frame = label_frame(self.text, above, block)
        if frame is not None:
            yield from self._framed(frame, block.role)
            return
        for entry in entries:
            ref = next(iter(self.clock.find(mark_words(self.text, entry.mark))), None)
            self.inherited = self.settled = ref.period if ref else None
        before = ""
        for sentence in sentences(self.text, block.start, block.end):
            self.outlook = self.outlook.follow(
                sentence.text, first=not before, before=before, question=self.question
            )
            yield from self._sentence(sentence, block.role)
            before = sentence.text

    def _new_paragraph(self, block: Block) -> None:
        if not self._keeps_time(block):
            self.clock.new_paragraph()
            self.paragraph = Paragraph()
        if self.topic.main and block.role != "title":
            self.body = None
        heading = self._heading(block)
        if heading is not None:
            self.section = heading or None
        if self.topic.main is None and _ITEM.match(self.text, block.start, block.end):
            self.topic.current = self.topic.market = self.body = None
        back = self.section or self.topic.main or self.topic.home
        if block.role != "title" and back and not self._goes_on(block):
            self.topic.current = back

    def _heading(self, block: Block) -> Subject | Literal[False] | None:
        """The subject that a subheading names, False for one that names none, None for other blocks."""
        words = self.text[block.start : block.end].strip()
        if block.role != "body" or len(words) > HEADING_LENGTH or re.search(r"[,。;!?:\d]", words):
            return None
        named = [m for m in inside(self.mentions, block.start, block.end) if m.subject.kind in ACTORS]
        return named[0].subject if len(named) == 1 and len(named[0].word) * 2 >= len(words) else False

    def _goes_on(self, block: Block) -> bool:
        """Whether a paragraph goes on about whom the one before it spoke of: 该行又估计…, 其中…"""
        return bool(_GOES_ON.match(self.text, block.start, block.end))

    def _keeps_time(self, block: Block) -> bool:
        """Whether a block speaks of the time that the one before it set: an entry of a list, 其中…"""
        return block.role == "body" and bool(_ENTRY.match(self.text, block.start, block.end))

    def _table(self, rows: Sequence[Block], before: Sequence[Block]) -> Iterator[Draft]:
        title = next((b for b in self.article.blocks if b.role == "title"), None)
        for cells in table_frames(self.text, rows, before, title):
            self._new_paragraph(rows[0])
            for frame in cells:
                yield from self._framed(frame, "table")

    def _framed(self, frame: Frame, role: Role) -> Iterator[Draft]:
        """The claims of a number that stands apart from its words."""
        sentence, base = frame.sentence, frame.sentence.start
        words = find_mentions(sentence.text[: frame.lead])
        own = self._mentions_in(base + frame.lead, base + frame.end, base)
        self.clock.new_sentence()
        scene = look_at(sentence, role, [*words, *own], self.clock.find(sentence.text), self.setting.region)
        for draft in self._numbers(scene, entry=frame.mark is not None):
            if frame.product:
                draft.qualifiers["product"] = frame.product
            if draft.start >= base + frame.lead:
                yield draft._replace(end=min(draft.end, base + frame.end))
            elif frame.mark is not None and draft.end <= base + frame.lead:
                yield draft._replace(start=frame.mark.start, end=frame.mark.end)

    def _sentence(self, sentence: Sentence, role: Role) -> Iterator[Draft]:
        text, base = sentence.text, sentence.start
        self._to_the_section(text)
        mentions = self._mentions_in(base, base + len(text), base)
        self.clock.new_sentence()
        times = [t.moved(-base) for t in self.clock.find(self.text, base, base + len(text))]
        if self.awaited and _NEXT_PHASE.match(text):
            self.awaited = None  # 一期…,2026年3月开工;二期…
        drafts: list[Draft] = []
        if times or _NUMERIC.search(text):
            last = self.paragraph.market
            if last is not None and (last.region != "全球" or self.here or text.startswith("其中")):
                region, kind = last.region, last.kind
            else:
                region, kind = self.setting.region, self.kind if self.topic.main is None else None
            drafts += self._numbers(look_at(sentence, role, mentions, times, region, kind))
            yield from drafts
        short = text.endswith("?") and len(text) <= _ASKED
        self.paragraph.asked = find_cues(text) if short else ()
        if self.pieces or "台" in text:
            told = counts_pieces(text, 0, len(text))
            self.pieces = self.pieces if told is None else told
        if self.topic.market and not any(m.subject.kind in ACTORS for m in mentions):
            self.topic.market = lead_market(text) or self.topic.market
        self._remember(sentence, mentions, outside_papers(text, times), drafts)

    def _mentions_in(self, start: int, end: int, base: int) -> list[Mention]:
        return [m.moved(-base) for m in inside(self.mentions, start, end)]

    def _numbers(self, scene: Scene, *, entry: bool = False) -> Iterator[Draft]:
        """The claims of a sentence, in order; `entry` says that it is one of a timeline."""
        self._back_to_the_market(scene)
        whole = self.topic.market
        speaker = next((m.subject.name for m in scene.mentions if m.subject.kind == "body"), None)
        self.body = speaker or self.body
        self.paragraph.market = next(
            (m for m in reversed(scene.markets) if m.national), self.paragraph.market
        )
        self.general = self.general or next((m.name for m in scene.markets if m.national), None)
        national = self.topic.current is None and any(m.national for m in scene.markets)
        self.kind = next((m.kind for m in reversed(scene.markets) if m.kind), self.kind)
        if scene.markets and (speaker or national):
            self.topic.market = scene.markets[0].name
        here: set[str] = set()
        drafts = [d for q in scene.quantities for d in self._number(q, scene, here)]
        narrow_alike(drafts, scene)
        drafts += [self._rank(r, scene) for r in scene.ranks]
        events = find_events(scene.sentence, scene.times, scene.quantities, scene.mentions, entry=entry)
        drafts += [d for event in events for d in self._event(event, scene)]
        self.here = here if scene.text.endswith(";") else set()
        governed = [d.subject for d in drafts if any(m.name == d.subject for m in scene.markets)]
        if governed:
            self.general = self.general or governed[0]
            whole = next((m for m in governed if m == self.general), whole)
            parts = {m for m in governed if m != whole}  # 轿车…,SUV…。累计零售… is told of all of them again
            self.topic.market = whole if whole and len(parts) > 1 else governed[-1]
            self.topic.current = None
        yield from sorted(drafts, key=lambda d: d.start)

    def _to_the_section(self, text: str) -> None:
        """A section of a bulletin is about the whole market again, or about the part it is headed with."""
        if self.topic.main is None and self.general and (market := part_of_market(text, self.general)):
            self.topic.market, self.topic.current = market, None

    def _back_to_the_market(self, scene: Scene) -> None:
        """Who speaks for a trade speaks of all of it again, after its parts: 协会预计,全年销量…

        So does a sentence that begins with what is counted in a country: 换电站共4800座.
        """
        first = next(iter(scene.markets), None)
        begins = first is not None and not any(
            m.subject.kind in ACTORS and m.start < first.start for m in scene.mentions
        )
        if self.topic.main is None and first and begins and first.kind is None and not first.national:
            self.topic.market, self.topic.current = first.name, None
        if self.topic.main is not None or self.general is None or any(m.national for m in scene.markets):
            return
        named = any(m.subject.kind in ACTORS for m in scene.mentions)
        if not named and _FOR_THE_TRADE.search(scene.text) and not has_pronoun(scene.text):
            self.topic.market, self.topic.current = self.general, None

    def _number(self, quantity: Quantity, scene: Scene, here: set[str]) -> Iterator[Draft]:
        """The claims that a quantity makes: none for a distractor, two for 产销双双突破.

        `here` holds the kinds of quantity that the sentence has had.
        """
        text = scene.text
        quantity = as_share(quantity, text)
        kind = "fraction" if quantity.unit == "fraction" else kinds().get(quantity.unit or "")
        if is_distractor(quantity, kind, text) or _counts_the_named(quantity, scene):
            return
        makers = [m for m in scene.mentions if m.subject.kind in _OF_CARS]
        q, kind = settle_unit(
            at_home(quantity, text, self.setting.currency), kind, text, scene.cues, self.paragraph.money,
            pieces=self.pieces and not makers, since=max((m.end for m in makers if m.end <= quantity.start), default=0),
        )  # fmt: skip
        if kind == "money":
            self.paragraph.money = q.unit or "CNY"
        group = grouped(q, scene.quantities, text)
        told = _told_with(q, group, scene)
        if group and q.relation == "exact" and about_all(group, text):
            q = replace(q, relation="approx")
        part = part_of_venture(q, text, scene.mentions, self.parties)
        metric = "stake" if part else self._metric(told, kind, group, scene, here)
        who = About(part.holder) if part else self._who(q, metric, group, scene) if metric else None
        if metric is None or who is None:
            return
        if metric not in GROWTH or kind in ("percent", "fraction", "pp", "times"):
            if not (metric == "capacity" and _LOADED.search(text, 0, q.start)):
                self.paragraph.metrics[kind] = metric
            if q.noun:
                self.paragraph.metrics[f"{kind}/{q.noun}"] = metric
        here.add(kind)
        own = governing(q.start, q.end, scene.sentence, scene.times)
        if own is None and scene.role == "title":
            own = _of_the_title(scene)
        if own is not None and metric in FLOWS - _DEALS and is_day_of_news(own, q.start, text):
            own = None
        if metric == "stake" and part is None and _paired(group, scene, self.topic.recent) is None:
            who = holder(q.start, who, scene.sentence, scene.mentions)
        value = signed(q, metric, scene.sentence, group.start if group else q.start)
        metric = flow_or_total(metric, q, scene.sentence, own)
        period = self._period(q, metric, group, who, own, scene)
        if metric not in GROWTH and period and not self._lies_ahead(period):
            period = level_left(q, metric, own, period, scene) or period
        if metric in ("yoy", "growth") and against_the_one_before(q, period, scene):
            metric = "mom"
        if metric == "cumulative":
            elsewhere = _is_of_another_time(own, period, text) or (own is None and self._is_over(period))
            period = self._up_to(None if elsewhere else period)
        elif period and is_year_to_date(q, scene.sentence, own):
            period = f"{period[:4]}-01/{period}"
            self.paragraph.running = scene.sentence.start + q.end, period
        elif metric == "yoy" and 0 <= scene.sentence.start + q.start - self.paragraph.running[0] <= _BESIDE:
            period = self.paragraph.running[1]
        modality = self._modality(q, metric, period, own, scene)
        held = any(t.compared and t.end <= q.start for t in scene.times)  # 比去年多6亿元
        if modality == "actual" and own is None and period == self.inherited != self.settled and not held:
            period = self.settled
        if (
            modality in _TO_COME
            and own is None
            and self.awaited
            and period
            in (
                None,
                self.inherited,
                self.headline,
            )
        ):
            period = self.awaited
        if self.asked and own is None and not scene.times:
            period = self.asked
        if modality == "target" and own and self._is_behind(own, q, scene):
            period = own.period[:4] if own.period else None
        if modality in _TO_COME and period and _is_month(period[:7]) and _is_of_the_year(q, scene):
            period = period[:4]
        if own is None and period is not None and self._is_no_result(metric, modality, q.start, scene):
            period = None
        elif modality in _TO_COME and own and scene.text[own.start : own.end] == "年内" and period:
            period = period[:4]  # 年内增至530家
        self.paragraph.told[metric] = modality
        self.paragraph.last = metric
        if kind == "vehicle" and metric in FLOWS:
            self.paragraph.flow = metric
        qualifiers = self._qualifiers(q, kind, metric, who, group, scene)
        if told is not q and (noun := counted_noun(told, kind, text)):
            qualifiers["noun"] = noun
        if part is not None and part.venture:
            qualifiers["counterparty"] = part.venture
        if "per" in qualifiers and own is None and scene.role != "table" and not _is_month(period):
            period = None  # 单月破万: which month is not said
        said_by = attribution_of(text, q.start, scene.mentions, scene.speakers)
        partners = (
            ()
            if _paired(group, scene, self.topic.recent)
            else sharing(q.start, scene.sentence, scene.mentions, self.parties)
        )
        whose = [About(maker_of(m.subject).name) for m in partners]
        if metric in MOVING and not whose:
            whose = [About(name) for name in stocks_moved(q.start, scene.sentence, scene.mentions)]
        for each, base in coordinated(metric, q, group, scene.nameless, scene.sentence):
            own_base = {"base": base} if base else {}
            for one in whose or [who]:
                yield self._draft(
                    q.start, q.end, one, each, value, period, qualifiers | own_base, modality, said_by, scene
                )

    def _metric(
        self, q: Quantity, kind: str, group: Group | None, scene: Scene, here: set[str]
    ) -> str | None:
        """What a number measures; None for an ordinal that is no milestone."""
        text = scene.text
        if is_portion(text, q.start):
            return "production"
        if (
            kind == "vehicle"
            and not q.ordinal
            and takes_time(text, q.end)
            and (is_start(text, q.start, q.end) or is_end(text, q.start, q.end))
        ):
            return "milestone"
        if q.ordinal:
            if kind == "duration":
                return None  # 第45周
            if kind == "count" and _PLANT.match(text, q.end):
                return "facilities"
            return "milestone" if milestone_ordinal(q, text) else None
        if group and group.size == 2 and "同环比" in text[: group.start]:
            return ("yoy", "mom")[group.place]
        if kind in ("percent", "fraction") and is_even_share(q, text):
            return "stake"
        listed = group.cue(scene.cues, text) if group else None
        if listed is not None and (own := next((m for m in listed.metrics if fits(q, kind, m)), None)):
            return own
        last_rate = self.paragraph.metrics.get(kind, "")
        if kind == "percent" and last_rate not in GROWTH | {""} and _SAME_RATE.search(text, 0, q.start):
            return last_rate
        reading = choose_metric(q, kind, scene.sentence, scene.cues, scene.quantities, scene.lead(q))
        if reading.cue is None and (asked := self._asked_measure(q, kind)):
            return asked
        metric = reading.metric
        lasting = kind not in ("percent", "duration", "count") or kind in here
        lasting = lasting or kind in self.here
        if reading.score < SURE and lasting and (reading.cue is None or kind not in self.here):
            last = self.paragraph.metrics.get(kind, metric)
            if kind == "count" and (last == "count" or not fits(q, kind, last)):
                last = self.paragraph.metrics.get(f"{kind}/{q.noun}", last)  # 1137家店,覆盖295城;小鹏732家
            last = metric if told_by_itself(q, kind, last, scene.sentence) else last
            metric = last if kind != "count" or last == "count" or fits(q, kind, last) else metric
            if last == "capacity" and _is_named_for(q, scene):
                metric = self.paragraph.flow
        if reading.cue is None and metric == "sales" and (q.high or q.low or 0) <= A_FEW:
            metric = "count"  # 一红一白两辆轿车: nobody says that they were sold
        metric = adjusted(metric, q, kind, scene.sentence)
        if group and group.place and self.paragraph.last in GROWTH and kind in ("vehicle", "money"):
            metric = self.paragraph.last  # 分别多出1203辆和966辆
        if metric == "growth" and kind == "percent" and is_of_a_class(q.start, scene.sentence):
            metric = "yoy" if self.paragraph.metrics.get("vehicle") in FLOWS else metric
        clause = scene.sentence.clause_number
        cued = reading.cue is not None and clause(reading.cue.start) == clause(q.start)
        metric = constructed(metric, q, kind, scene.sentence, cued)
        if kind == "duration" and metric in ("duration", "spec") and _follows_milestone(q, scene):
            return "span"
        return metric

    def _asked_measure(self, q: Quantity, kind: str) -> str | None:
        """What a number measures that answers the short question before it: 毛利率呢?…"""
        return next((m for cue in self.paragraph.asked for m in cue.metrics if fits(q, kind, m)), None)

    def _who(self, q: Quantity, metric: str, group: Group | None, scene: Scene) -> About | None:
        """Whom a number is about: in a list with 分别 the one of the same place, else as the text goes."""
        if self.setting.cluster and re.match(r"级?的?(?:产业)?集群", scene.text[q.end :]):
            return About(self.setting.cluster)
        paired = _paired(group, scene, self.topic.recent)
        if paired is not None:
            owner = maker_of(paired.subject)
            return About(owner.name, paired.word if owner is not paired.subject else None)
        if group and (market := group.paired_market(scene.markets, scene.text)):
            return About(market.name)
        return about(q.start, q.end, scene.sentence, scene.mentions, scene.markets, self.topic, metric)

    def _period(
        self, q: Quantity, metric: str, group: Group | None, who: About, own: TimeRef | None, scene: Scene
    ) -> str | None:
        """When a number holds; a milestone without a date keeps the one it had before in the article."""
        by_name = _paired(group, scene, self.topic.recent) is not None or "产销" in scene.nameless[: q.start]
        period = (None if by_name else expand_span(group, scene.times, scene.text)) or period_of(
            q.start, own, metric, scene.sentence, scene.times, self.inherited, self.setting.report
        )
        if own is not None and metric in _STANDING and happened(scene.sentence, own, q.start):
            return None  # 9月18日投产,年产能26万件: the day is that of the event
        if own is not None and self._is_more_exact(own, scene.text) and metric in _DEALS | {"stake"}:
            return self.inherited
        if metric == "investment" and own is None and _DECIDED_NOW.search(scene.text, 0, q.start):
            return None
        published = self.article.published
        if published and metric in _HELD and own is None and _has_now(q, scene):
            return published.isoformat()
        if own is not None and (own.grain == "now" or _began(own, scene.text)):
            run = run_told(own, q.start, scene, published) if metric in _RUN else None
            if run is not None:
                return run
        if own is not None and metric in _SINCE and is_since(own, scene.text):
            return self._until_now(own.period)
        reckoned = end_of_change(q, own, scene) if own else None
        if (own is None or own.grain == "day") and metric in FLOWS:
            reckoned = guided_year(q, scene, published, self.setting.fiscal_start)
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
                return run_of_months(q, period) or period
            told = metric != "span" or own is None or _same_clause(own, q, scene)
            return stretch(q, scene, published) or (period if told else None)
        if period is None and own is None and self._takes_the_headline(q, metric, scene):
            self.led = scene.sentence.start
            return self.headline
        if period is None and own is None and metric == "count" and scene.text.startswith("其中"):
            return self.inherited
        if period is None and own is None and metric in _STANDS_AT and scene.role == "body":
            return self.setting.moment
        report = self.setting.report
        if report and "/" in report and period == report and metric in _STOCKS:
            return f"../{report.partition('/')[2]}"
        if metric != "milestone":
            return period
        key = (who.name, q.low)
        if not _same_clause(own, q, scene):  # 从第1辆到第100万辆: when each came is said elsewhere
            if is_start(scene.text, q.start, q.end):
                return self.days.get(key)
            if is_end(scene.text, q.start, q.end):
                return self.days.get(key) or self.paragraph.today
        if own is None or own.period is None:
            return self.days.get(key) or self.paragraph.today or period
        if period and len(period) > len(self.days.get(key, "")):
            self.days[key] = period
        return period

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
            return metric in FLOWS - _DEALS
        start, _ = scene.sentence.clause(q.start)
        return self.led == scene.sentence.start or words.search(scene.text, start, q.end) is not None

    def _until_now(self, since: str | None) -> str | None:
        """The stretch from a time up to the article: 自2024年实施以来 is 2024/2026-01."""
        published = self.article.published
        if since is None or published is None or "/" in since or since > published.isoformat():
            return since
        return f"{since}/{published.isoformat()[:7]}"

    def _is_over(self, period: str | None) -> bool:
        """Whether a period is a year that was over when a piece of news appeared; a report's numbers are its year's."""
        published = self.article.published
        if published is None or self.setting.report or period is None or not period.isdigit():
            return False
        return int(period) < published.year

    def _up_to(self, period: str | None) -> str | None:
        """A running total holds up to its moment: the period's, or the article's month."""
        if period is None:
            published = self.article.published
            return f"../{published.isoformat()[:7]}" if published else None
        return period if "/" in period else f"../{period}"

    def _modality(
        self, q: Quantity, metric: str, period: str | None, own: TimeRef | None, scene: Scene
    ) -> Modality:
        """The modality of a number; what was over long before the article is no forecast."""
        published = self.article.published
        single = period is not None and "/" not in period and period[:4].isdigit()
        past = bool(published and period and single and period < published.isoformat()[: len(period)])
        modality = modality_of(scene.nameless, q.start, q.end, scene.sentence.clause(q.start), metric, past)
        if modality == "actual" and scene.text.startswith("其中") and metric in self.paragraph.told:
            return self.paragraph.told[metric]  # 将投资105亿美元。其中55亿美元用于…
        if modality == "actual" and (not past or self.outlook.answer):
            wanted = self.outlook.modality(scene.text, q.end, scene.sentence.clause(q.start)[1], metric)
            if wanted is None and self._stands_later(q, metric, scene):
                wanted = "plan"
            if wanted is not None:
                return wanted
        if modality == "actual" and own is None and self._goes_on_forecasting(q, metric, scene):
            return "forecast"
        to_come = modality == "forecast" or (modality == "plan" and metric not in PLANNED)
        if to_come and published and period and single:
            return "actual" if int(period[:4]) < published.year - 1 else modality
        if modality == "actual" and period and self._lies_ahead(period.removeprefix("../")):
            if leaves_behind(scene.nameless, q.start, q.end, scene.sentence.clause(q.start)):
                return modality
            if _MONTH.fullmatch(period) and metric in FLOWS - _DEALS and own is not None:
                self.misdated = True
                return modality  # nobody tells a month to come without a word of it: the article is misdated
            if self.misdated and own is None:
                return modality
            return "forecast" if metric in FLOWS - _DEALS else "plan"  # nothing has come true yet
        return modality

    def _is_no_result(self, metric: str, modality: Modality, at: int, scene: Scene) -> bool:
        """Whether a number that is supposed or lies ahead has no part in the time of the results told before it.

        上半年营收12亿元。公司拟投资8亿元扩建工厂,达产后年产值15亿元.
        """
        if modality == "hypothetical":
            return True
        if modality not in _TO_COME or scene.times or self.awaited or self.asked or scene.role == "title":
            return False
        return metric in PLANNED or _ONCE_DONE.search(scene.text, 0, at) is not None

    def _is_behind(self, own: TimeRef, q: Quantity, scene: Scene) -> bool:
        """Whether a part of a year that is over was told of a result before: 前三月卖出8000辆,任务是7万辆."""
        published, last = self.article.published, (own.period or "").rpartition("/")[2]
        if published is None or _same_clause(own, q, scene):
            return False
        told = _SO_MANY_MONTHS.match(scene.text, own.start, own.end) and _DIGIT.search(
            scene.text, own.end, q.start
        )
        return bool(told) and last_moment(last) < published.isoformat()[:7]

    def _goes_on_forecasting(self, q: Quantity, metric: str, scene: Scene) -> bool:
        """Whether a range goes on with a forecast behind a semicolon: 预计净利润3亿元至4亿元;扣非净利润为1亿元至2亿元."""
        told = self.paragraph.told.get(metric)
        return bool(self.here) and q.relation == "range" and told == "forecast" and metric in _RESULTS

    def _stands_later(self, q: Quantity, metric: str, scene: Scene) -> bool:
        """Whether the works that a number is of are done later: 二期40万套,2028年底建成."""
        if metric not in PLANNED | _WORKS:
            return False
        if leaves_behind(scene.nameless, q.start, q.end, scene.sentence.clause(q.start)):
            return False
        if metric in PLANNED and _is_of_a_phase_to_come(q, scene.text):
            return True
        told = self.paragraph.told
        planned = metric in PLANNED and "plan" in (told.get(metric), told.get("capacity"))
        if planned and self.here and _NEXT_PHASE.match(scene.text) and "已" not in scene.text:
            return True  # …;二期12万套,投资15亿元
        if metric not in _WORKS:
            return False
        begun = (t for t in scene.times if t.period and t.end <= q.start and self._lies_ahead(t.period))
        if _NOT_YET.match(scene.text, q.end) or any(happened(scene.sentence, t, q.start) for t in begun):
            return True  # 2027年中投产,首期产能15万辆
        if _NEXT_PHASE.search(scene.text, q.end, q.end + 8):
            return False
        near = (t for t in scene.times if 0 <= t.start - q.end <= 8 and t.period)
        return any(self._lies_ahead(t.period or "") and _STANDS.match(scene.text, t.end) for t in near)

    def _qualifiers(
        self, q: Quantity, kind: str, metric: str, who: About, group: Group | None, scene: Scene
    ) -> dict[str, str]:
        noun = counted_noun(q, kind, scene.text)
        qualifiers = qualifiers_of(
            q, metric, scene.sentence, scene.mentions, who.product, noun, self.body, who.name, group
        )
        main = self.topic.main
        if metric == "stake" and main and main.name != who.name:
            qualifiers.setdefault("counterparty", main.name)
        if metric == "span":
            qualifiers |= span_ends(scene.text[: q.start], self.paragraph.milestones)
        elif metric == "milestone" and kind == "vehicle":
            self.paragraph.milestones.append(scene.text[q.start : q.end])
        return qualifiers

    def _rank(self, rank: Quantity, scene: Scene) -> Draft:
        text = scene.text
        who = about(rank.start, rank.end, scene.sentence, scene.mentions, scene.markets, self.topic, "rank")
        if rank.text.endswith("大"):  # 全国第二大经销商某某
            named = (m for m in scene.mentions if m.subject.kind in ACTORS and 0 <= m.start - rank.end <= 6)
            who = next((About(m.subject.name) for m in named), who)
        listed = ranked_together(rank, scene.ranks, text)
        paired = listed.paired(scene.mentions, scene.sentence) if listed else None
        who = About(maker_of(paired.subject).name) if paired else who or About("")
        own = governing(rank.start, rank.end, scene.sentence, scene.times)
        period = period_of(
            rank.start, own, "ranked", scene.sentence, scene.times, self.inherited, self.setting.report
        )
        if period is None and own is None and self._is_brief and not rank.text.endswith("大"):
            period = self.headline
        if own is not None and _began(own, text):
            period = run_told(own, rank.start, scene, self.article.published) or period
        modality = modality_of(
            scene.nameless, rank.start, rank.end, scene.sentence.clause(rank.start), "rank"
        )
        qualifiers = qualifiers_of(rank, "rank", scene.sentence, scene.mentions, who.product, None, None)
        said_by = attribution_of(text, rank.start, scene.mentions, scene.speakers)
        return self._draft(
            rank.start, rank.end, who, "rank", rank.value, period, qualifiers, modality, said_by, scene
        )

    def _event(self, event: Event, scene: Scene) -> Iterator[Draft]:
        """The claim of a dated event; one that lies after the article is a plan."""
        made = founded_there(event, scene.text, scene.mentions)
        who = (
            About(made.subject.name)
            if made
            else about(event.at, max(event.at, event.end), scene.sentence, scene.mentions, (), self.topic)
        )
        if who is None:
            return
        models = (
            m.word
            for m in scene.mentions
            if m.subject.kind == "model" and event.start <= m.start <= event.at + 12
        )
        thing = None if made else thing_founded(event, scene.text)
        product = thing or who.product or next(models, None)
        product = product or bare_code(scene.text[event.end : event.at], who.name)
        qualifiers = {"noun": event.noun} | ({"product": product} if product else {})
        end = event.at + len(event.noun)
        modality = modality_of(scene.nameless, event.at, end, scene.sentence.clause(event.at), "founded")
        published = self.article.published
        if modality == "actual" and published and event.period > published.isoformat():
            modality = "plan"
        value = Value("exact", event.period, event.period, "date")
        yield self._draft(
            event.start, event.end, who, "founded", value, event.period, qualifiers, modality, None, scene
        )

    def _draft(
        self, start: int, end: int, who: About, metric: str, value: Value, period: str | None,
        qualifiers: dict[str, str], modality: Modality, attribution: str | None, scene: Scene,
    ) -> Draft:  # fmt: skip
        base = scene.sentence.start
        return Draft(
            base + start, base + end, who.name, metric, value, period, qualifiers, modality, attribution,
            scene.text, scene.role,
        )  # fmt: skip

    def _remember(
        self,
        sentence: Sentence,
        mentions: Sequence[Mention],
        times: Sequence[TimeRef],
        drafts: Sequence[Draft],
    ) -> None:
        """What the next sentence goes on from: its subject, its place and its time."""
        actors = [m for m in mentions if m.subject.kind in ACTORS]
        self.parties = joined_parties(mentions, sentence.text) or self.parties
        self.topic.recent = last_named(mentions, self.topic.recent)
        zones = [m for m in mentions if m.subject.kind == "place" and m.end - m.start > 3]
        if zones:
            self.topic.place = zones[-1].subject.name
        leading = [m for m in actors if not is_object(sentence.text, m) and not self._is_aside(sentence, m)]
        leading = leading or leading_places(sentence, mentions)
        if not leading and len(actors) == 1 and actors[0].subject.kind == "company":
            leading = actors
        counted = self.body and self.topic.market and not self.topic.main  # a market that a body counts
        if leading and (not counted or leading[0].subject.kind == "place"):
            self.topic.current, self.topic.market = as_place(leading[0]).subject, None
        elif not actors and self.topic.main is None and (event := opening_phrase(sentence.text)):
            self.topic.current, self.topic.market = event, None
        ahead = [t.period for t in times if t.period and not t.compared and self._lies_ahead(t.period)]
        self.asked = ahead[-1] if ahead and sentence.text.endswith("?") else None
        goes_on = sentence.text.endswith(";")  # 到2027年,产量达220万辆;产值力争突破3000亿元;…
        self.awaited = (ahead[-1] if ahead else self.awaited) if goes_on and (ahead or not times) else None
        for ref in times:
            if is_running(sentence.text, ref) and (self.inherited or sentence.text[ref.start] == "本"):
                continue  # 年初至今 beside the month's number, 本周累涨5% beside the day's is an aside
            if ref.grain == "now":
                if ref.period and sentence.text[ref.start] in "今昨":
                    self.paragraph.today = ref.period
            elif ref.period and not ref.compared and not ref.vague and not self._lies_ahead(ref.period):
                if self._is_aside_time(ref, sentence, drafts) or is_contrast(sentence.text, ref, times):
                    continue
                since = is_since(ref, sentence.text)
                self.inherited = self._until_now(ref.period) if since else ref.period
                if not self._is_awaited(ref, sentence, drafts):
                    self.settled = self.inherited

    def _is_awaited(self, ref: TimeRef, sentence: Sentence, drafts: Sequence[Draft]) -> bool:
        """Whether a time that is not over is only that of forecasts and targets: 今年有望突破500万辆."""
        published, period = self.article.published, ref.period or ""
        own = [d.modality for d in drafts if d.start >= sentence.start + ref.end and d.period == period]
        if published is None or not own or "/" in period or period < published.isoformat()[: len(period)]:
            return False
        return all(m in ("forecast", "target", "plan") for m in own)

    def _is_more_exact(self, ref: TimeRef, text: str) -> bool:
        """Whether 那一年 is the year of the month told before it, which deals keep: 2023年10月签约。那一年投资15亿."""
        return text[ref.start] == "那" and (self.inherited or "").startswith(f"{ref.period}-")

    def _is_aside_time(self, ref: TimeRef, sentence: Sentence, drafts: Sequence[Draft]) -> bool:
        """Whether a time is an aside among figures of a longer one, which go on after it.

        …第30万辆也于6月19日下线。某某交付54,205辆,当中6月为11,032辆。其余品牌贡献83,800辆.
        """
        part = sentence.text.endswith(("其中", "当中", "单是", "光是"), 0, ref.start)
        part = part or self._is_more_exact(ref, sentence.text)
        if not part and (ref.grain != "day" or ref.as_of):
            return False
        longer = self.inherited or self.headline
        if not longer or len(longer) == len("2026-05-18"):
            return False
        if part or not (ref.period or "").startswith(longer[:4]):
            return part
        own = [d.metric for d in drafts if d.start >= sentence.start and d.period == ref.period]
        return all(m in ("milestone", "founded") for m in own) or happened(sentence, ref, len(sentence.text))

    def _lies_ahead(self, period: str) -> bool:
        """Whether a time had not begun when the article appeared: what is planned then dates nothing else."""
        published = self.article.published
        return bool(published and begins_after(period, published))

    def _is_aside(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether somebody is only mentioned: who pays, after 其中, or a collective (车企) beside others."""
        if is_backer(sentence.text, mention):
            return True
        start, _ = sentence.clause(mention.start)
        after = sentence.text[mention.end : mention.end + 1]
        if mention.subject.kind == "collective" and after.isascii() and after.isalpha():
            return True  # 越南车企VinFast
        if sentence.text.startswith("其中", start) and (self.topic.current or self.topic.market):
            return True
        return mention.subject.kind == "collective" and (self.topic.main is not None or mention.start > 4)


def _of_the_title(scene: Scene) -> TimeRef | None:
    """The only time of a headline, wherever it stands: 最高涨113%,9月车企销量大涨."""
    told = [t for t in scene.times if t.period and not (t.compared or t.vague or t.grain in ("now", "day"))]
    return told[0] if len(told) == 1 else None


def _began(own: TimeRef, text: str) -> bool:
    """Whether a time is where something began: 自4月以来, 8月起."""
    return is_since(own, text) or text.startswith(("起", "份起"), own.end)


def _is_of_a_phase_to_come(q: Quantity, text: str) -> bool:
    """Whether the words on the phase of a plant that a number is of say that it is not there yet."""
    phase = last_match(_PHASE, text, q.start)
    if phase is None:
        return False
    other = _NEXT_PHASE.search(text, q.end)
    stop = other.start() if other else len(text)
    to_come = _PHASE_TO_COME.search(text, phase.start(), stop) or _IN_PHASES.search(text, 0, q.start)
    return to_come is not None and not _PHASE_DONE.search(text, phase.start(), stop)


def _is_of_the_year(q: Quantity, scene: Scene) -> bool:
    """Whether the words of a target say that it is a year's: 9月销量3.8万辆,年度目标40万辆."""
    start, _ = scene.sentence.clause(q.start)
    return _YEARLY.search(scene.text, start, q.start) is not None


def _is_month(period: str | None) -> bool:
    """Whether a period is one month, which 单月 may mean."""
    return period is not None and len(period) == len("2026-05") and period[5:].isdigit()


def _has_now(q: Quantity, scene: Scene) -> bool:
    """Whether a number is what somebody has in hand, with no time after those words."""
    held = _IN_HAND.search(scene.text, 0, q.start)
    return held is not None and not any(held.start() <= t.start < q.start for t in scene.times)


def _is_of_another_time(own: TimeRef | None, period: str | None, text: str) -> bool:
    """Whether a period says nothing of a running total: where it began, or the stretch of a flow told before."""
    if own is not None:
        return is_start_of_total(own, text)
    return period is not None and "/" in period and not period.startswith("..")


def _counts_the_named(q: Quantity, scene: Scene) -> bool:
    """Whether a number only counts those just named: 五菱、奇瑞、比亚迪三家."""
    named = (m for m in scene.mentions if m.end == q.start and m.subject.kind in ACTORS - {"collective"})
    few = (q.high or 0) <= _MOST_NAMED  # but 小鹏732家
    return q.noun in ("家", "大") and q.relation == "exact" and few and any(named)


def _same_clause(ref: TimeRef | None, q: Quantity, scene: Scene) -> bool:
    """Whether a time stands in the clause of a number."""
    number = scene.sentence.clause_number
    return ref is not None and number(ref.start) == number(q.start)


def _paired(group: Group | None, scene: Scene, recent: Sequence[Mention]) -> Mention | None:
    """The subject that a number belongs to by its place in a list: with 分别, or of as many as were named."""
    if group is None:
        return None
    told = len([t for t in scene.times if t.end <= group.start]) < 2 and group.follows_names(
        scene.mentions, scene.text
    )
    if not (told or group.respective or scene.text[: group.start].endswith("的")):
        return None
    return group.paired(scene.mentions, scene.sentence, recent)


def _told_with(q: Quantity, group: Group | None, scene: Scene) -> Quantity:
    """The number whose words a number of a list is told with: 300家和90家门店 has them behind the last."""
    if group is None or q.unit != "count" or group.place == group.size - 1:
        return q
    last = next((o for o in scene.quantities if o.end == group.end), q)
    return last if last.noun == q.noun and "," not in scene.text[q.end : last.start] else q


def _is_named_for(q: Quantity, scene: Scene) -> bool:
    """Whether a number only follows the name of a firm: …,设计年产能25万辆;甲汽车27万辆."""
    return any(m.subject.kind in ACTORS and 0 <= q.start - m.end <= 1 for m in scene.mentions)


def _follows_milestone(q: Quantity, scene: Scene) -> bool:
    """Whether a length of time is the way from one milestone to another: 后一个50万台,343天就够了."""
    return any(
        (o.unit == "vehicle" or (o.low or 0) >= 1000) and (o.ordinal or is_portion(scene.text, o.start))
        for o in scene.quantities
        if o.end <= q.start
    )
