"""Reads an article from top to bottom, remembering whom and when it has been speaking of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Literal

from leapcheck.claims.actors import ACTORS, LOCAL, NAMED, maker_of
from leapcheck.claims.adjustments import adjusted
from leapcheck.claims.asides import TO_COME
from leapcheck.claims.attribution import attribution_of
from leapcheck.claims.borrowed_times import DEALS
from leapcheck.claims.by_metric import levied_there
from leapcheck.claims.changes import GROWTH, is_of_a_class
from leapcheck.claims.constructions import constructed
from leapcheck.claims.counted import milestone_ordinal
from leapcheck.claims.cues import Cue, find_cues
from leapcheck.claims.currency import at_home
from leapcheck.claims.dated import Number
from leapcheck.claims.distractors import is_distractor
from leapcheck.claims.drafts import Draft, narrow_alike, time_headline
from leapcheck.claims.founded import Event, find_events, founded_there, thing_founded
from leapcheck.claims.frames import Frame, dated_frame, label_frame
from leapcheck.claims.holders import holder, holds_market
from leapcheck.claims.lexicon import Mention, Subject, find_mentions
from leapcheck.claims.lists import (
    Group,
    about_all,
    grouped,
    holder_behind,
    joined_parties,
    passed_like,
    ranked_together,
    sharing,
)
from leapcheck.claims.many import many_counted
from leapcheck.claims.market import Kind, Market
from leapcheck.claims.markets import lead_market, part_of_market, placed_market
from leapcheck.claims.mentions import all_mentions, inside
from leapcheck.claims.metric import choose_metric, fits, told_by_itself
from leapcheck.claims.modality import (
    PLANNED,
    SPENT,
    is_done,
    is_part_in_brackets,
    is_to_be_built,
    is_wished,
    leaves_behind,
    modality_of,
    quoted_plan,
)
from leapcheck.claims.objects import is_backer, is_investor, is_object
from leapcheck.claims.outlook import Outlook, has_just_begun
from leapcheck.claims.people import firm_of_voice
from leapcheck.claims.period import governing
from leapcheck.claims.phases import stands_later
from leapcheck.claims.places import leading_places
from leapcheck.claims.qualifiers import counted_noun, qualifiers_of
from leapcheck.claims.recalls import is_recalled
from leapcheck.claims.regions import country_counting
from leapcheck.claims.scene import Scene, look_at, outside_papers
from leapcheck.claims.sentences import Sentence, sentences
from leapcheck.claims.setting import opening_topic, region_of, setting_of
from leapcheck.claims.shares import MOVING, stocks_moved
from leapcheck.claims.spans import is_end, is_portion, is_start, span_ends, takes_time
from leapcheck.claims.stretches import (
    against_the_one_before,
)
from leapcheck.claims.subject import (
    about,
    as_place,
    bare_code,
    has_pronoun,
    last_named,
    opening_phrase,
)
from leapcheck.claims.tables import table_frames
from leapcheck.claims.things import is_insurance
from leapcheck.claims.timelines import is_line, mark_words
from leapcheck.claims.timing import Timing, is_month
from leapcheck.claims.topic import About
from leapcheck.claims.totals import (
    coordinated,
    flow_or_total,
)
from leapcheck.claims.values import settle_unit, signed
from leapcheck.claims.vehicles import counts_pieces
from leapcheck.claims.ventures import as_share, is_even_share, part_of_venture
from leapcheck.data.metrics import FLOWS
from leapcheck.model import Article, Block, Modality, Quantity, Role, Value
from leapcheck.patterns import Later, beginning
from leapcheck.quantities.clock import Clock
from leapcheck.quantities.periods import ended_before
from leapcheck.quantities.times import TimeRef
from leapcheck.quantities.units import kinds

# 同环比分别+20.5%和+17.0%
_BOTH_WAYS = Later(r"同(?:比)?(?:、|和|与|及)?环比[^,。;\d]{0,10}$")
_MOST_NAMED = 12  # so many names stand in a row: 五菱、奇瑞、比亚迪三家
# 可装载7000辆汽车的货轮: no size that other numbers are of
_LOADED = Later(r"(?:装载|运载|承运|停放|容纳|[可能]装|[可能]载|[可能]停)[^,。;\d]{0,3}$")
# 这一比例将降至88.3%: what the rate before it is
_SAME_RATE = Later(r"(?:这一|这个|该|此)(?:比例|比率|占比|数字|数据|指标|比重)[^,。;\d]{0,10}$")
# 占收入的40%(2019年:35%), 较上年同期(30%)回升: what the rate before it is
_BESIDE = Later(
    r"[(](?:(?:(?:19|20)\d\d年|[上去前]一?年|上个?月|上一?季度?|此前|之前|同期)"
    r"(?:同期|度|底|末|全年|(?:第?[一二三四]|前三)季度?|[上下]半年|\d{1,2}月)?)[:为是]?约?$"
    r"|[较比从](?:[上去前]一?年|上个?月|上一?季度?|此前|之前)[^,。;()\d]{0,6}[(]约?$"
)
# 毛利率呢?两家依次为…: the measure that a short question names
_ASKED = 12  # characters
# 召回公告, 召回2019年生产的…
_RECALLS = Later(r"召回(?:公告|通知|编号|计划|部分|以下|范围|的?车辆|(?:19|20)\d\d年)|被召回|缺陷汽车")
_OF_A_YEAR = FLOWS - DEALS - GROWTH - {"margin", "market_share"}  # sums of a whole year
_RELATIVE = frozenset({"percent", "pp", "times"})
_FORESEEN = FLOWS - DEALS | GROWTH | {"ratio", "market_share"}  # what nobody plans alone
_OF_CARS = frozenset({"maker", "brand", "model"})  # whose 台 are cars again
_RESULTS = frozenset({"profit", "revenue", "yoy", "growth"})
HEADING_LENGTH = 12  # characters; a longer line is no subheading
A_FEW = 20  # vehicles; so few that no word tells of are no sales
SURE = 20  # the score of a cue below which the last number's metric is the better guess
_NUMERIC = beginning(
    {r"\d零一二两三四五六七八九十百千万亿半翻": "", "首": "[台辆位块颗件只片枚富]", "腰": "斩", "榜": "首"}
)
_GOES_ON = Later(r" ?(?:该行|该机构|该券商|大行|该报告|其(?!他|次|实|余)|后者)")
_FOR_THE_TRADE = Later(r"协会|联盟|联席会|联合会|秘书长|业内人士|业内专家")
# 第四座工厂
_PLANT = Later(r"(?:[^,。;\d]{0,8})?(?:工厂|整车厂|基地|研发中心)")
_EVENT_REACH = 12  # characters behind an event in which the model stands that it is of
_NAME_LENGTH = 16  # characters of a paragraph in which a firm that it begins with is named
# 天齐锂业(002466.SZ),主营锂产品: a firm that the story turns to
_INTRODUCES = Later(r"\([A-Z:.\d]{4,12}\),?(?:主营|专注|专业|主要从事|从事|成立|创立|总部|作为|主打|是)")
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
        self.timing = Timing(article.published, self.setting)
        self.here: set[str] = set()  # the kinds of quantity in the sentence up to its last semicolon
        self.paragraph = Paragraph()
        self.section: Subject | None = None  # whom the subheading above names
        self.introduced: Subject | None = None  # whom a paragraph introduced, until the main firm is back
        self.general: str | None = None  # the first market that the article names
        self.kind: Kind | None = None  # the class of vehicle of the market named last
        self.body: str | None = None  # the association whose count the article gives
        self.parties: Sequence[Mention] = ()  # the two partners named last, whom 双方 means
        self.outlook = Outlook()  # whether the text speaks of goals
        self.misdated = False  # whether it tells results of a month after its own date
        self.question = ""  # which the block answers
        self.pieces = False  # whether the thing that 台 counts, named last, is no car
        self.timeless: set[int] = set()  # where the numbers of a headline without a time stand
        self.recalls = _RECALLS.search(self.text) is not None  # whether it tells of cars recalled

    def drafts(self) -> Sequence[Draft]:
        """The claims of the article, in the order of its text."""
        drafts = list(self._drafts())
        return time_headline(drafts, self.timeless) if self.timeless else drafts

    def _drafts(self) -> Iterator[Draft]:
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
                self._new_paragraph(block)
                asked = label is not None and self.text[label.start : label.end].rstrip().endswith("?")
                self.question = self.text[label.start : label.end] if label and asked else ""
                # an answer speaks of the time of the question
                self.timing.begin(block, goes_on=asked or self._keeps_time(block))
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
            self.timing.dated(ref.period if ref else None)
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
            self.timing.new_paragraph()
            self.paragraph = Paragraph()
            self.topic.local = False
        if self.topic.main and block.role != "title":
            self.body = None
        heading = self._heading(block)
        if heading is not None:
            self.section = heading or None
        if self.topic.main is None and _ITEM.match(self.text, block.start, block.end):
            self.topic.current = self.topic.market = self.body = None
        self.introduced = self._introduced(block)
        back = self.section or self.introduced or self.topic.main or self.topic.home
        if block.role != "title" and back and not self._goes_on(block):
            self.topic.current = back

    def _heading(self, block: Block) -> Subject | Literal[False] | None:
        """The subject that a subheading names, False for one that names none, None for other blocks."""
        words = self.text[block.start : block.end].strip()
        if block.role != "body" or len(words) > HEADING_LENGTH or re.search(r"[,。;!?:\d]", words):
            return None
        named = [m for m in inside(self.mentions, block.start, block.end) if m.subject.kind in ACTORS]
        return named[0].subject if len(named) == 1 and len(named[0].word) * 2 >= len(words) else False

    def _introduced(self, block: Block) -> Subject | None:
        """Whom this paragraph or one before it introduced, where the main firm was not named again since."""
        if self.introduced is None and "(" not in self.text[block.start : block.start + _NAME_LENGTH]:
            return None
        named = [m for m in inside(self.mentions, block.start, block.end) if m.subject.kind in ACTORS]
        if named and named[0].start == block.start and _INTRODUCES.match(self.text, named[0].end, block.end):
            return named[0].subject
        back = any(maker_of(m.subject) == self.topic.main for m in named)
        return None if back or block.role == "title" else self.introduced

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
        self.timing.new_sentence(text)
        if text.startswith("公告") and self.topic.main:
            self.topic.current = self.topic.main  # 公告同时披露,公司…
        drafts: list[Draft] = []
        if times or _NUMERIC.search(text):
            last = self.paragraph.market
            if last is not None and (last.region != "全球" or self.here or text.startswith("其中")):
                region, kind = last.region, last.kind
            else:
                region, kind = self.setting.region, self.kind if self.topic.main is None else None
            if self.topic.main is None and (counting := country_counting(text)):
                region = counting  # 据墨西哥汽车工业协会统计,汽车业产值…
            of_firm = self.topic.market is None and self.topic.of_firm
            drafts += self._numbers(look_at(sentence, role, mentions, times, region, kind, of_firm=of_firm))
            yield from drafts
            if role == "title" and not times:
                self.timeless.update(d.start for d in drafts)
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
        if not any(m.placed for m in scene.markets):  # 挪威…,渗透率超过80%。其中,纯电车型…
            told = (placed_market(d.subject) for d in reversed(drafts))
            self.paragraph.market = next(filter(None, told), self.paragraph.market)
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

        So does a count of recalls that names no class: 新能源汽车召回72次。受调查影响召回27次. And so does
        a sentence that begins with what is counted in a country: 换电站共4800座.
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
        of_all = _FOR_THE_TRADE.search(scene.text) or ("召回" in scene.text and not scene.markets)
        if not named and of_all and not has_pronoun(scene.text):
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
        if group and group.place:
            q = passed_like(next(o for o in scene.quantities if o.start == group.start), q, text)
        part = part_of_venture(q, text, scene.mentions, self.parties)
        metric = "stake" if part else self._metric(told, kind, group, scene, here)
        if metric is None:
            return
        paired = _paired(group, scene, self.topic.recent)
        who = About(part.holder) if part else self._who(q, metric, group, paired, scene)
        if who is None:
            return
        if metric not in GROWTH or kind in ("percent", "fraction", "pp", "times"):
            if metric != "milestone" and not (metric == "capacity" and _LOADED.search(text, 0, q.start)):
                self.paragraph.metrics[kind] = metric
            if q.noun:
                self.paragraph.metrics[f"{kind}/{q.noun}"] = metric
        here.add(kind)
        own = self.timing.own_of(q, metric, scene)
        if metric == "stake" and part is None and paired is None:
            who = holder(q.start, who, scene.sentence, scene.mentions)
        value = signed(q, metric, scene.sentence, group.start if group else q.start)
        so_far = own is None and self.timing.goes_on_so_far(q, scene)
        metric = flow_or_total(metric, q, scene.sentence, own, so_far=so_far)
        by_name = paired is not None or "产销" in scene.nameless[: q.start]
        period = self.timing.first(Number(q, metric, who.name, own, scene, group, by_name))
        if metric in ("yoy", "growth") and against_the_one_before(q, period, scene):
            metric = "mom"
        period = self.timing.running_total(q, metric, period, own, scene)
        modality = self._modality(q, metric, period, own, scene)
        period = self.timing.as_meant(q, metric, modality, period, own, scene)
        self.paragraph.told[metric] = modality
        self.paragraph.last = metric
        if kind == "vehicle" and metric in FLOWS:
            self.paragraph.flow = metric
        qualifiers = self._qualifiers(q, kind, metric, who, group, scene)
        if told is not q and (noun := counted_noun(told, kind, text)):
            qualifiers["noun"] = noun
        if part is not None and part.venture:
            qualifiers["counterparty"] = part.venture
        if "per" in qualifiers and own is None and scene.role != "table" and not is_month(period):
            period = None  # 单月破万: which month is not said
        said_by = attribution_of(text, q.start, scene.mentions, scene.speakers)
        partners = () if paired else sharing(q.start, scene.sentence, scene.mentions, self.parties)
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
        if group and _is_both_ways(group, text):
            return ("yoy", "mom")[group.place]
        if kind in ("percent", "fraction") and is_even_share(q, text):
            return "stake"
        listed = group.cue(scene.cues, text) if group else None
        if listed is not None and (own := next((m for m in listed.metrics if fits(q, kind, m)), None)):
            return own
        last_rate = self.paragraph.metrics.get(kind, "")
        if kind == "percent" and last_rate not in GROWTH | {""} and _SAME_RATE.search(text, 0, q.start):
            return last_rate
        if kind == "percent" and last_rate and _is_beside(q, scene):
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
        if metric == "ratio" and "占" in scene.text and holds_market(q, scene.sentence, scene.mentions):
            return "market_share"
        if kind == "vehicle" and metric in FLOWS and self.recalls and is_recalled(q, scene.sentence):
            return "count"
        if kind == "duration" and metric in ("duration", "spec") and _follows_milestone(q, scene):
            return "span"
        return metric

    def _asked_measure(self, q: Quantity, kind: str) -> str | None:
        """What a number measures that answers the short question before it: 毛利率呢?…"""
        return next((m for cue in self.paragraph.asked for m in cue.metrics if fits(q, kind, m)), None)

    def _who(
        self, q: Quantity, metric: str, group: Group | None, paired: Mention | None, scene: Scene
    ) -> About | None:
        """Whom a number is about: in a list with 分别 the one of the same place, else as the text goes."""
        if self.setting.cluster and re.match(r"级?的?(?:产业)?集群", scene.text[q.end :]):
            return About(self.setting.cluster)
        market = group.paired_market(scene.markets, scene.text) if group else None
        if market and (paired is None or paired.subject.kind == "thing"):
            return About(market.name)
        if paired is not None:
            owner = maker_of(paired.subject)
            return About(owner.name, paired.word if owner is not paired.subject else None)
        return about(q.start, q.end, scene.sentence, scene.mentions, scene.markets, self.topic, metric)

    def _modality(
        self, q: Quantity, metric: str, period: str | None, own: TimeRef | None, scene: Scene
    ) -> Modality:
        """The modality of a number; what was over long before the article is no forecast."""
        published = self.timing.published
        single = period is not None and "/" not in period and period[:4].isdigit()
        past = bool(published and period and single and ended_before(period, published))
        modality = modality_of(scene.nameless, q.start, q.end, scene.sentence.clause(q.start), metric, past)
        own_words = scene.text[scene.sentence.clause(q.start)[0] : q.start]
        goes_on = modality == "actual" and scene.text.startswith("其中") and metric in self.paragraph.told
        if goes_on and not is_done(own_words):
            return self.paragraph.told[metric]  # 将投资105亿美元。其中55亿美元用于…
        if modality == "actual" and metric in SPENT and is_part_in_brackets(scene.text, q.start):
            return self.paragraph.told.get("investment", modality)
        meant = modality == "actual" and metric == "investment"
        if meant and is_to_be_built(self.text, scene.sentence.start + q.end) and not is_done(own_words):
            return "plan"
        if modality == "actual" and (not past or self.outlook.answer):
            wanted = self.outlook.modality(scene.text, q.end, scene.sentence.clause(q.start)[1], metric)
            if wanted is None and stands_later(
                q, metric, scene, self.setting.lies_ahead, self.paragraph.told, goes_on=bool(self.here)
            ):
                wanted = "plan"
            if wanted is not None:
                return wanted
        if modality == "actual" and own is None and (to_come := self._still_to_come(q, metric, scene)):
            return to_come
        doubtful = modality == "forecast" or (modality == "plan" and metric not in PLANNED)
        if doubtful and published and period and single and not quoted_plan(scene.nameless, q.start, q.end):
            return "actual" if int(period[:4]) < published.year - 1 else modality
        if modality == "actual" and own is not None and metric in _OF_A_YEAR:
            words = scene.text[scene.sentence.clause(q.start)[0] : q.end]
            if has_just_begun(period, published, words):
                return "forecast"
        if modality == "actual" and period and self.setting.lies_ahead(period.removeprefix("../")):
            if leaves_behind(scene.nameless, q.start, q.end, scene.sentence.clause(q.start)):
                return modality
            if is_month(period) and metric in FLOWS - DEALS and own is not None:
                self.misdated = True
                return modality  # nobody tells a month to come without a word of it: the article is misdated
            if self.misdated and own is None:
                return modality
            decided = metric in GROWTH and q.unit not in _RELATIVE  # 减少2500名
            return "forecast" if metric in _FORESEEN and not decided else "plan"  # nothing has come true yet
        return modality

    def _still_to_come(self, q: Quantity, metric: str, scene: Scene) -> Modality | None:
        """What a number behind a semicolon is that goes on with what lies ahead: 力争产量30万辆;增加值达到271亿元."""
        last = self.paragraph.told.get(self.paragraph.last or "")
        if not self.here or last not in TO_COME or scene.times:
            return None
        start, _ = scene.sentence.clause(q.start)
        result = any(self.paragraph.told.get(m) == "forecast" for m in _RESULTS)
        told = result and metric in _RESULTS and q.relation == "range"
        return last if told or is_wished(scene.text[start : q.end]) else None

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
            end = min(rank.end + 6, scene.sentence.clause(rank.start)[1])
            named = (m for m in scene.mentions if m.subject.kind in NAMED and rank.end <= m.start <= end)
            who = next((About(m.subject.name) for m in named), who)
        listed = ranked_together(rank, scene.ranks, text)
        paired = listed.paired(scene.mentions, scene.sentence) if listed else None
        paired = paired or (holder_behind(listed, scene.mentions, text) if listed else None)
        who = About(maker_of(paired.subject).name) if paired else who or About("")
        own = governing(rank.start, rank.end, scene.sentence, scene.times)
        period = self.timing.of_rank(rank, own, scene)
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
        models = [
            m
            for m in scene.mentions
            if m.subject.kind == "model" and event.start <= m.start <= event.at + _EVENT_REACH
        ]
        end = event.at + len(event.noun)
        behind = [m.word for m in models if m.start > end and scene.text.startswith("的", end)]
        thing = None if made else thing_founded(event, scene.text)
        told = [*behind, *filter(None, [who.product]), *(m.word for m in models)]
        product = thing or next(iter(told), None)
        product = product or bare_code(scene.text[event.end : event.at], who.name)
        qualifiers = {"noun": event.noun} | ({"product": product} if product else {})
        modality = modality_of(scene.nameless, event.at, end, scene.sentence.clause(event.at), "founded")
        published = self.article.published
        if modality == "actual" and published and event.period > published.isoformat():
            modality = "plan"
        yield self._draft(
            event.start,
            event.end,
            who,
            "founded",
            event.value,
            event.period,
            qualifiers,
            modality,
            None,
            scene,
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
        told = {d.subject for d in drafts}
        leading = [
            m
            for m in actors
            if not is_object(sentence.text, m)
            and (not self._is_aside(sentence, m) or (self.topic.main is None and _has_numbers(m, told)))
        ]
        leading = leading or leading_places(sentence, mentions)
        if not leading and len(actors) == 1 and actors[0].subject.kind == "company":
            leading = actors
        if self.topic.market in told and not any(maker_of(m.subject).name in told for m in leading):
            leading = []  # 由于甲等车企的推动,印度轿车销量…: it was about the market
        voice = firm_of_voice(len(sentence.text), sentence, mentions)
        counted = self.body and self.topic.market and not self.topic.main  # a market that a body counts
        if leading and (not counted or leading[0].subject.kind == "place"):
            self.topic.current, self.topic.market = as_place(leading[0]).subject, None
            self.topic.local = self.topic.current.kind in LOCAL
        elif voice and not actors:
            self.topic.current, self.topic.market = voice, None
        elif not actors and self.topic.main is None and (event := opening_phrase(sentence.text)):
            self.topic.current, self.topic.market = event, None
        self.topic.counted = many_counted(sentence.text, mentions) or self.topic.counted
        self.topic.levying = next(
            (
                d.subject
                for d in reversed(drafts)
                if d.metric == "rate" and levied_there(sentence.text, d.subject)
            ),
            self.topic.levying,
        )
        lines = [d.subject for d in drafts if is_insurance(d.subject)]
        if lines and self.topic.main is None:
            self.topic.current, self.topic.market = None, lines[-1]
        self.timing.remember(sentence, times, drafts)

    def _is_aside(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether somebody is only mentioned: who pays, after 其中, or a collective (车企) beside others."""
        if is_backer(sentence.text, mention) or is_investor(sentence.text, mention):
            return True
        start, _ = sentence.clause(mention.start)
        after = sentence.text[mention.end : mention.end + 1]
        if mention.subject.kind == "collective" and after.isascii() and after.isalpha():
            return True  # 越南车企VinFast
        if sentence.text.startswith("其中", start) and (self.topic.current or self.topic.market):
            return True
        return mention.subject.kind == "collective" and (self.topic.main is not None or mention.start > 4)


def _has_numbers(mention: Mention, told: set[str]) -> bool:
    """Whether numbers of a sentence were told of a collective that it names."""
    return mention.subject.kind == "collective" and mention.subject.name in told


def _counts_the_named(q: Quantity, scene: Scene) -> bool:
    """Whether a number only counts those just named: 五菱、奇瑞、比亚迪三家."""
    named = (m for m in scene.mentions if m.end == q.start and m.subject.kind in ACTORS - {"collective"})
    few = (q.high or 0) <= _MOST_NAMED  # but 小鹏732家
    return q.noun in ("家", "大") and q.relation == "exact" and few and any(named)


def _paired(group: Group | None, scene: Scene, recent: Sequence[Mention]) -> Mention | None:
    """The subject that a number belongs to by its place in a list: with 分别, or of as many as were named."""
    if group is None or _is_both_ways(group, scene.text):
        return None
    told = len([t for t in scene.times if t.end <= group.start]) < 2 and group.follows_names(
        scene.mentions, scene.text
    )
    if not (told or group.respective or scene.text[: group.start].endswith("的")):
        return None
    return group.paired(scene.mentions, scene.sentence, recent)


def _is_both_ways(group: Group, text: str) -> bool:
    """Whether two changes are one on the year and one on the month or quarter: 同环比分别+20.5%和+17.0%."""
    return group.place < 2 <= group.size and _BOTH_WAYS.search(text, 0, group.start) is not None


def _told_with(q: Quantity, group: Group | None, scene: Scene) -> Quantity:
    """The number whose words a number of a list is told with: 300家和90家门店 has them behind the last."""
    if group is None or q.unit != "count" or group.place == group.size - 1:
        return q
    last = next((o for o in scene.quantities if o.end == group.end), q)
    return last if last.noun == q.noun and "," not in scene.text[q.end : last.start] else q


def _is_beside(q: Quantity, scene: Scene) -> bool:
    """Whether a rate stands in brackets as that of another time: …为40%(2019年:35%)."""
    return "(" in scene.text and _BESIDE.search(scene.text, 0, q.start) is not None


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
