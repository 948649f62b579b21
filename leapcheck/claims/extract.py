"""Takes the claims out of an article: every number with a meaning, in the order of the text."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby
from typing import Literal

from leapcheck.claims.cues import Cue, find_cues
from leapcheck.claims.distractors import is_distractor
from leapcheck.claims.founded import find_events
from leapcheck.claims.frames import Frame, label_frame, table_frames
from leapcheck.claims.lexicon import Mention, Subject, find_mentions
from leapcheck.claims.lists import Group, expand_span, grouped
from leapcheck.claims.markets import Market, find_markets, lead_market
from leapcheck.claims.metric import GROWTH, choose_metric, direction, is_vehicle, milestone_ordinal
from leapcheck.claims.modality import attribution_of, modality_of
from leapcheck.claims.names import find_names, short_names
from leapcheck.claims.period import FISCAL_START, governing, period_of, report_period
from leapcheck.claims.qualifiers import counted_noun, qualifiers_of
from leapcheck.claims.rank import find_ranks
from leapcheck.claims.spans import is_portion, span_ends
from leapcheck.claims.sentences import Sentence, sentences
from leapcheck.claims.subject import ACTORS, WIDE_PLACES, About, Topic, about, bare_code, is_object, main_subject, maker_of
from leapcheck.model import Article, ArticleRef, Block, Claim, Modality, Quantity, Value
from leapcheck.quantities.dates import Clock, TimeRef
from leapcheck.quantities.scan import scan
from leapcheck.quantities.units import kinds

_NUMERIC = re.compile(r"[\d零一二两三四五六七八九十百千万亿半翻]|首[台辆]|腰斩|减半|过半|首位|榜首")
_LEGAL_FORM = re.compile(r"(?:公司|集团|区|园|集群|工厂)$")
ZONE_NAME = re.compile(
    r"(?:^|[^\u4e00-\u9fff]|[在是而达])([\u4e00-\u9fff]{2}(?:经济技术)?(?:开发区|高新区|经开区))"
)
HEADING_LENGTH = 12
LEAD_LENGTH = 60  # characters of a text that say where and what it is about
_BOTH = re.compile(r"产销(?:量)?[^,。]{0,14}$")
_LOSS = re.compile(r"亏损|净亏|亏(?!面)|净亏损|亏损额")


@dataclass(frozen=True, slots=True)
class _Draft:
    """A claim before its place in the file is looked up; `start` and `end` are in the article's text."""

    start: int
    end: int
    subject: str
    metric: str
    value: Value
    period: str | None
    qualifiers: dict[str, str]
    modality: Modality
    attribution: str | None
    sentence: str
    role: str


class _Reader:
    """Reads one article from top to bottom, and remembers whom and when it has been speaking of."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.body.text
        title_end = max((b.end for b in article.blocks if b.role == "title"), default=0)
        self.mentions = self._all_mentions()
        self.topic = Topic(main=main_subject(self.mentions, title_end))
        self.topic.current = self._headline_subject(title_end) or None
        heading = self.text[: max(title_end, LEAD_LENGTH)]
        headline_markets = find_markets(heading)
        opening = max(title_end, LEAD_LENGTH)
        places = [m.subject.name for m in self.mentions if m.start < opening and m.subject.kind == "place"]
        local = [p for p in places if p not in WIDE_PLACES]
        default = "中国汽车市场" if "车" in self.text else "未指明"
        self.topic.fallback = local[0] if local else headline_markets[0].name if headline_markets else default
        self.report = report_period(self.text, f"{article.title or ''} {article.publisher or ''}")
        self.clock = Clock(
            article.published,
            self.report,
            FISCAL_START.get(self.topic.main.name, 1) if self.topic.main else 1,
        )
        self.section: Subject | None = None  # whom the subheading above names
        self.body: str | None = None  # the association whose count the article gives
        self.inherited: str | None = None
        zone = ZONE_NAME.search(self.text)
        self.topic.place = zone[1] if zone else None
        self.days: dict[tuple[str, Decimal | None], str] = {}  # milestones by subject and number
        self.today: str | None = None  # the article's day, where the paragraph speaks of today
        self.milestones: list[str] = []  # the milestones of the paragraph so far, as worded
        self.metrics: dict[str, str] = {}

    def _all_mentions(self) -> list[Mention]:
        known = find_mentions(self.text)
        named: list[Mention] = []
        for block in self.article.blocks:
            stretch = self.text[block.start : block.end]
            for mention in find_names(stretch, headline=block.role == "title"):
                named.append(
                    replace(mention, start=mention.start + block.start, end=mention.end + block.start)
                )
        holds_known = {
            m.word
            for m in named
            for k in known
            if m.subject.kind == "guess" and m.start <= k.start and k.end <= m.end
        }
        named = [
            replace(m, subject=Subject(m.word, "company")) if m.subject.kind == "guess" else m
            for m in named
            if m.subject.kind != "guess" or (m.word not in holds_known and self.text.count(m.word) > 1)
        ]
        ends = {k.end for k in known if k.subject.kind in ACTORS}
        starts = {k.start for k in known if k.subject.kind in ACTORS}
        named = [m for m in named if m.end not in ends or _LEGAL_FORM.search(m.word)]
        named = [m for m in named if m.start not in starts or "-" not in m.word]  # 理想汽车-W is 理想汽车
        named.sort(key=lambda m: (m.start, m.start - m.end))
        speakers = [m for m in known if m.subject.kind in ("person", "body")]
        named = [m for m in named if not any(m.start <= s.start and s.end <= m.end for s in speakers)]
        merged = _merge(known, named)
        return self._with_short_names(merged)

    def _with_short_names(self, mentions: list[Mention]) -> list[Mention]:
        """Also the places of short names that the text gives to the companies it introduces."""
        extra: list[Mention] = []
        introduced = {m.word: m.subject for m in mentions if m.subject.kind == "company"}
        for at, short in short_names(self.text):
            owner = next((m.subject for m in reversed(mentions) if m.end <= at and at - m.end <= 1), None)
            if owner is not None:
                introduced[short] = owner
        for word, subject in introduced.items():
            core = re.sub(r"(?:股份有限公司|有限责任公司|有限公司)$", "", word)
            for name in {word, core}:
                if len(name) < 3 and name != word:
                    continue
                at = self.text.find(name)
                while at >= 0:
                    extra.append(Mention(at, at + len(name), subject, name))
                    at = self.text.find(name, at + len(name))
        extra.sort(key=lambda m: (m.start, m.start - m.end))
        return _merge(mentions, extra)

    def _headline_subject(self, title_end: int) -> Subject | None:
        return next(
            (m.subject for m in self.mentions if m.start < title_end and m.subject.kind in ACTORS), None
        )

    def drafts(self) -> Iterator[_Draft]:
        """The claims of the article, block by block; the rows of a table together."""
        lead = self._lead_time()
        label: Block | None = None
        for is_table, run in groupby(self.article.blocks, key=lambda b: b.role == "table"):
            if is_table:
                yield from self._table(list(run))
                continue
            for block in run:
                self._new_paragraph(block)
                asked = label is not None and self.text[label.start : label.end].rstrip().endswith("?")
                if not asked:  # an answer speaks of the time that the question named
                    self.inherited = lead if block.role == "title" else None
                frame = label_frame(self.text, label, block)
                if frame is not None:
                    yield from self._framed(frame, block)
                else:
                    for sentence in sentences(self.text, block.start, block.end):
                        yield from self._sentence(sentence, block)
                label = block

    def _new_paragraph(self, block: Block) -> None:
        self.clock.new_paragraph()
        self.metrics = {}
        self.today = None
        self.milestones = []
        if self.topic.main and block.role != "title":
            self.body = None
        heading = self._heading(block)
        if heading is not None:
            self.section = heading or None
        if block.role != "title" and (self.section or self.topic.main or not self.topic.market):
            self.topic.current = self.section or self.topic.main

    def _heading(self, block: Block) -> Subject | None | Literal[False]:
        """The subject that a subheading names, False for one that names none, None for other blocks."""
        words = self.text[block.start : block.end].strip()
        if block.role != "body" or len(words) > HEADING_LENGTH or re.search(r"[,。;!?:\d]", words):
            return None
        named = [m for m in _inside(self.mentions, block.start, block.end) if m.subject.kind in ACTORS]
        return named[0].subject if len(named) == 1 and len(named[0].word) * 2 >= len(words) else False

    def _table(self, rows: Sequence[Block]) -> Iterator[_Draft]:
        for cells in table_frames(self.text, rows):
            self._new_paragraph(rows[0])
            for frame in cells:
                yield from self._framed(frame, rows[0])

    def _framed(self, frame: Frame, block: Block) -> Iterator[_Draft]:
        """The claims of a number that stands apart from its words."""
        sentence, base = frame.sentence, frame.sentence.start
        lead_mentions = find_mentions(sentence.text[: frame.lead])
        own = [
            replace(m, start=m.start - base, end=m.end - base)
            for m in _inside(self.mentions, base + frame.lead, base + frame.end)
        ]
        self.clock.new_sentence()
        times = self.clock.find(sentence.text)
        for draft in self._numbers(sentence, block, [*lead_mentions, *own], times):
            if draft.start >= base + frame.lead:
                yield replace(draft, end=min(draft.end, base + frame.end))

    def _lead_time(self) -> str | None:
        """The first time that the body sets: a headline without one speaks of it."""
        clock = Clock(self.article.published)
        for block in self.article.blocks:
            if block.role == "body":
                for ref in clock.find(self.text, block.start, min(block.end, block.start + 200)):
                    if ref.period and not ref.compared and not ref.vague:
                        return ref.period
                return None
        return None

    def _sentence(self, sentence: Sentence, block: Block) -> Iterator[_Draft]:
        text, base = sentence.text, sentence.start
        mentions = [
            replace(m, start=m.start - base, end=m.end - base)
            for m in _inside(self.mentions, base, base + len(text))
        ]
        self.clock.new_sentence()
        times = [
            replace(t, start=t.start - base, end=t.end - base)
            for t in self.clock.find(self.text, base, base + len(text))
        ]
        if _NUMERIC.search(text):
            yield from self._numbers(sentence, block, mentions, times)
        opened = lead_market(text)
        if opened and self.topic.market and not any(m.subject.kind in ACTORS for m in mentions):
            self.topic.market = opened
        self._remember(sentence, mentions, times)

    def _numbers(
        self, sentence: Sentence, block: Block, mentions: Sequence[Mention], times: Sequence[TimeRef]
    ) -> Iterator[_Draft]:
        text = sentence.text
        masked = sorted(
            [(t.start, t.end) for t in times]
            + [(m.start, m.end) for m in mentions if re.search(r"[\d一二三四五六七八九十百千万]", m.word)]
        )
        found = scan(text, masked)
        ranks = [r for r in find_ranks(text) if not any(t.start < r.end and r.start < t.end for t in times)]
        found = [q for q in found if not any(r.start < q.end and q.start < r.end for r in ranks)]
        cues = find_cues(text)
        markets = find_markets(text)
        speaker_body = next((m.subject.name for m in mentions if m.subject.kind == "body"), None)
        self.body = speaker_body or self.body
        if markets and (speaker_body or (self.topic.current is None and any(m.national for m in markets))):
            self.topic.market = markets[0].name
        self.here: set[str] = set()  # the kinds of quantity that this sentence has had
        drafts = [
            d for q in found for d in self._claim(q, found, sentence, block, mentions, times, cues, markets)
        ]
        drafts += [self._rank(r, sentence, block, mentions, times, markets) for r in ranks]
        for event in find_events(sentence, times, found, mentions):
            who = about(event.at, event.at, sentence, mentions, (), self.topic)
            if who is not None:
                value = Value("exact", event.period, event.period, "date")
                noun = {"noun": event.noun}
                product = who.product or next(
                    (
                        m.word
                        for m in mentions
                        if m.subject.kind == "model" and event.start <= m.start <= event.at + 12
                    ),
                    None,
                )
                product = product or bare_code(sentence.text[event.end : event.at], who.name)
                if product:
                    noun["product"] = product
                modality = modality_of(
                    text, event.at, event.at + len(event.noun), sentence.clause(event.at), "founded"
                )
                if (
                    event.period > (self.article.published.isoformat() if self.article.published else "9999")
                    and modality == "actual"
                ):
                    modality = "plan"
                drafts.append(
                    self._draft(
                        event.start,
                        event.end,
                        who,
                        "founded",
                        value,
                        event.period,
                        noun,
                        modality,
                        None,
                        sentence,
                        block,
                    )
                )
        governed = [d.subject for d in drafts if any(m.name == d.subject for m in markets)]
        if governed:
            self.topic.market, self.topic.current = governed[-1], None
        yield from sorted(drafts, key=lambda d: d.start)

    def _claim(
        self, q: Quantity, all_found: Sequence[Quantity], sentence: Sentence, block: Block,
        mentions: Sequence[Mention], times: Sequence[TimeRef], cues: Sequence[Cue], markets: Sequence[Market],
    ) -> Iterator[_Draft]:  # fmt: skip
        text = sentence.text
        kind = kinds().get(q.unit) if q.unit else None
        if q.unit == "fraction":
            kind = "fraction"
        if is_distractor(q, kind, text):
            return
        q, kind = _settle_unit(q, kind, text, cues)
        if is_portion(text, q.start):
            metric = "production"
        elif q.ordinal:
            if not milestone_ordinal(q, text):
                return
            metric = "milestone"
        else:
            lead = next(
                (t.start for t in times if t.end <= q.start and not text[t.end : q.start].strip(" 的")),
                q.start,
            )
            reading = choose_metric(q, kind, sentence, cues, all_found, lead)
            metric = reading.metric
            if (
                reading.score < 20
                and kind in self.metrics
                and (kind not in ("percent", "duration", "count") or kind in self.here)
            ):
                metric = self.metrics[kind]
            metric = _adjusted(metric, q, kind, sentence)
        self.metrics[kind] = metric
        self.here.add(kind)
        group = grouped(q, all_found, text)
        if group and group.size == 2 and "同环比" in text[: group.start]:
            metric = ("yoy", "mom")[group.place]
        who = self._who(q, group, sentence, mentions, markets)
        if who is None:
            return
        if metric == "stake":
            who = _holder(q, who, sentence, mentions)
        if kind == "duration" and metric in ("duration", "spec") and self._spans(q, all_found, sentence):
            metric = "span"
        value = _signed(q, metric, sentence)
        period = expand_span(group, times, text) or period_of(
            q.start, q.end, metric, sentence, times, self.inherited, self.report
        )
        if metric == "milestone":
            period = self._milestone_day(who, q, period, governing(q.start, q.end, sentence, times))
        metric, period = _flow_or_total(metric, q, period, sentence, times, self.article)
        modality = modality_of(text, q.start, q.end, sentence.clause(q.start), metric, self._is_past(period))
        if (
            modality in ("forecast", "plan")
            and period
            and self.article.published
            and period[:4].isdigit()
            and int(period[:4]) < self.article.published.year - 1
            and "/" not in period
        ):
            modality = "actual"
        attribution = attribution_of(text, q.start, mentions)
        noun = counted_noun(q, kind, text)
        qualifiers = qualifiers_of(q, metric, sentence, mentions, who.product, noun, self.body, who.name)
        if (
            metric == "stake"
            and "counterparty" not in qualifiers
            and self.topic.main
            and self.topic.main.name != who.name
        ):
            qualifiers["counterparty"] = self.topic.main.name
        if metric == "span":
            qualifiers |= span_ends(text[: q.start], self.milestones)
        elif metric == "milestone" and kind == "vehicle":
            self.milestones.append(text[q.start : q.end])
        if (
            "per" in qualifiers
            and governing(q.start, q.end, sentence, times) is None
            and block.role != "table"
        ):
            period = None  # 单月破万: which month is not said
        for each in _coordinated(metric, q, group, text, sentence):
            yield self._draft(
                q.start,
                q.end,
                who,
                each,
                value,
                period,
                dict(qualifiers),
                modality,
                attribution,
                sentence,
                block,
            )

    def _milestone_day(self, who: About, q: Quantity, period: str | None, own: TimeRef | None) -> str | None:
        """The day of a milestone: its sentence's own, else the one the article gave it before."""
        key = (who.name, q.low)
        if own is None or own.period is None:
            return self.days.get(key) or self.today or period
        if period and len(period) > len(self.days.get(key, "")):
            self.days[key] = period
        return period

    def _spans(self, q: Quantity, all_found: Sequence[Quantity], sentence: Sentence) -> bool:
        """Whether a length of time is the way from one milestone to another: 后一个50万台,343天就够了."""
        before = [
            o for o in all_found if o.end <= q.start and (o.ordinal or is_portion(sentence.text, o.start))
        ]
        return any(o.unit == "vehicle" or (o.low or 0) >= 1000 for o in before)

    def _who(
        self,
        q: Quantity,
        group: Group | None,
        sentence: Sentence,
        mentions: Sequence[Mention],
        markets: Sequence[Market],
    ) -> About | None:
        if group is not None and group.respective:
            paired = group.paired(mentions, sentence)
            if paired is not None:
                owner = maker_of(paired.subject)
                return About(owner.name, paired.word if owner is not paired.subject else None)
        return about(q.start, q.end, sentence, mentions, markets, self.topic)

    def _is_past(self, period: str | None) -> bool:
        """Whether a period was over when the article appeared."""
        published = self.article.published
        return bool(
            period
            and published
            and period.partition("/")[2] == ""
            and period[:4].isdigit()
            and period < published.isoformat()[: len(period)]
        )

    def _rank(
        self,
        r: Quantity,
        sentence: Sentence,
        block: Block,
        mentions: Sequence[Mention],
        times: Sequence[TimeRef],
        markets: Sequence[Market],
    ) -> _Draft:
        named = next(
            (
                m
                for m in mentions
                if m.subject.kind in ACTORS and r.text.endswith("大") and r.end <= m.start <= r.end + 6
            ),
            None,
        )
        who = (
            About(named.subject.name)
            if named
            else about(r.start, r.end, sentence, mentions, markets, self.topic) or About("")
        )
        period = period_of(r.start, r.end, "ranked", sentence, times, self.inherited, self.report)
        modality = modality_of(sentence.text, r.start, r.end, sentence.clause(r.start), "rank")
        qualifiers = qualifiers_of(r, "rank", sentence, mentions, who.product, None, None)
        return self._draft(
            r.start,
            r.end,
            who,
            "rank",
            r.value,
            period,
            qualifiers,
            modality,
            attribution_of(sentence.text, r.start, mentions),
            sentence,
            block,
        )

    def _draft(
        self, start: int, end: int, who: About, metric: str, value: Value, period: str | None, qualifiers: dict[str, str],
        modality: Modality, attribution: str | None, sentence: Sentence, block: Block,
    ) -> _Draft:  # fmt: skip
        base = sentence.start
        return _Draft(
            base + start,
            base + end,
            who.name,
            metric,
            value,
            period,
            qualifiers,
            modality,
            attribution,
            sentence.text,
            block.role,
        )

    def _remember(self, sentence: Sentence, mentions: Sequence[Mention], times: Sequence[TimeRef]) -> None:
        """What the next sentence goes on from: its subject and its time."""
        actors = [m for m in mentions if m.subject.kind in ACTORS]
        zones = [m for m in mentions if m.subject.kind == "place" and m.end - m.start > 3]
        self.topic.place = zones[-1].subject.name if zones else self.topic.place
        leading = [
            m for m in actors
            if not is_object(sentence.text, m) and not (m.subject.kind == "collective" and (self.topic.main or m.start > 4))
        ]  # fmt: skip
        if not leading and len(actors) == 1 and actors[0].subject.kind == "company":
            leading = actors
        if leading and not (self.body and self.topic.market and not self.topic.main):
            self.topic.current = leading[0].subject
            self.topic.market = None
        set_here = [t for t in times if t.period and not t.compared and not t.vague and t.grain != "now"]
        today = [
            t.period for t in times if t.grain == "now" and t.period and sentence.text[t.start] in "今昨"
        ]
        self.today = today[-1] if today else self.today
        if set_here:
            self.inherited = set_here[-1].period


def extract_claims(article: Article) -> list[Claim]:
    """The claims of an article, in the order of its text. Never raises on any text."""
    reader = _Reader(article)
    ref = ArticleRef(
        article.index,
        article.title,
        article.published.isoformat() if article.published else None,
        article.publisher,
    )
    seen: Counter[str] = Counter()
    return [_placed(draft, article, ref, seen) for draft in reader.drafts() if draft.subject]


def _placed(draft: _Draft, article: Article, ref: ArticleRef, seen: Counter[str]) -> Claim:
    """A draft with its place in the raw file and an identity that edits elsewhere do not change."""
    start, end = article.body.raw_span(draft.start, draft.end)
    line, column = article.source.place(start)
    key = "\x1f".join(
        (
            article.path,
            str(article.index),
            draft.sentence,
            article.body.text[draft.start : draft.end],
            draft.metric,
        )
    )
    seen[key] += 1
    digest = hashlib.sha1(f"{key}\x1f{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()
    return Claim(
        id=digest[:12], path=article.path, article=ref, quote=article.source.raw[start:end], line=line, column=column,
        start=start, end=end, subject=draft.subject, metric=draft.metric, value=draft.value, period=draft.period,
        qualifiers=draft.qualifiers, modality=draft.modality, attribution=draft.attribution, sentence=draft.sentence,
        role=draft.role,  # type: ignore[arg-type]
    )  # fmt: skip


DEAREST_CAR = 2_000_000  # CNY; a bare 20万以下 before 车型 is a price up to here
_PRICE_BAND = re.compile(r"级?的?[^,。]{0,4}(?:车型|市场|价位|区间|纯电|轿车|SUV)")
_PER_STROKE = re.compile(r"每(?:分钟|小时|秒|\d+秒)[^,。]{0,8}$")
_ONE_PIECE = re.compile(r"[^,。]{0,6}(?:下线|生产|完成|一[台辆个片])")
_ACQUIRES = re.compile(r"换来|购入|购得|获得|获取|拿走|拿下|收购|认购|买入|买下|换取|取得|受让")
_HOLDS = re.compile(r"(?:合计|共|仍|目前|将|直接|间接)*(?:持股|持有|控股|占股|参股|占(?!比|总))")


def _holder(q: Quantity, who: About, sentence: Sentence, mentions: Sequence[Mention]) -> About:
    """Whose share it is: the company named right before 持有, even where its object stands nearer."""
    start, _ = sentence.clause(q.start)
    for mention in reversed(mentions):
        if (
            start <= mention.start
            and mention.end <= q.start
            and mention.subject.kind in ACTORS
            and _HOLDS.match(sentence.text, mention.end)
        ):
            return About(maker_of(mention.subject).name)
    actors = [m for m in mentions if m.end <= q.start and m.subject.kind in ACTORS]
    if (
        len(actors) > 1
        and q.start - actors[-1].end <= 3
        and _ACQUIRES.search(sentence.text, actors[0].end, actors[-1].start)
    ):
        return About(maker_of(actors[0].subject).name)  # A…换来B约20%的股权
    return who


def _settle_unit(q: Quantity, kind: str | None, text: str, cues: Sequence[Cue]) -> tuple[Quantity, str]:
    """The unit of a number that has none of its own: 销量50万 counts vehicles, 投资90多亿 is money."""
    if kind == "fraction":
        return replace(q, unit="percent", low=_percent(q.low), high=_percent(q.high)), "fraction"
    if kind == "count" and q.noun == "台" and is_vehicle(q, text):
        return replace(q, unit="vehicle"), "vehicle"
    if kind is not None:
        return q, kind
    if _PRICE_BAND.match(text, q.end) or q.text.endswith("级"):
        number = q.high or q.low or Decimal(0)
        if number <= DEAREST_CAR:
            return replace(q, unit="CNY"), "money"
    before = [c for c in cues if c.end <= q.start and c.start != q.end]
    joined = [c for c in cues if c.start == q.end]
    if joined and q.relation == "approx":
        before = joined
    nearest = before[-1] if before else next((c for c in cues if c.start >= q.end), None)
    from leapcheck.claims.cues import metric_kinds

    for cue in reversed(before) if before else [nearest] if nearest else []:
        for metric in cue.metrics:
            taken = metric_kinds()[metric]
            if "money" in taken and "vehicle" not in taken:
                return replace(q, unit="CNY"), "money"
            if "vehicle" in taken and metric not in GROWTH:
                return replace(q, unit="vehicle"), "vehicle"
    number = q.low if q.low is not None else q.high
    if number is not None and "亿" in q.text:
        return replace(q, unit="CNY"), "money"
    return replace(q, unit="vehicle" if "万" in q.text else "count"), "vehicle" if "万" in q.text else "count"


def _percent(number: Decimal | None) -> Decimal | None:
    return None if number is None else (number * 100).quantize(Decimal("0.01")).normalize() + 0


def _adjusted(metric: str, q: Quantity, kind: str, sentence: Sentence) -> str:
    """The metric after the words that outrank the nearest cue."""
    text = sentence.text
    start, end = sentence.clause(q.start)
    own = text[start : q.start]
    if kind in ("vehicle", "count") and _PER_STROKE.search(own):
        return "takt"
    if kind == "length" and metric == "range" and "累计" in own:
        return "cumulative"
    if kind == "duration" and own.endswith("每") and _ONE_PIECE.match(text, q.end):
        return "takt"
    if (
        kind == "duration"
        and metric in ("duration", "spec")
        and re.search(
            r"(?:用时|历时|仅用|用了|耗时|花了?|只用|经过|历经|时隔|相隔|间隔|相距|走了|关口|用)(?:了)?(?:短短|仅|不到|约)?$",
            text[max(0, q.start - 8) : q.start]
            + q.text[:3].rstrip("0123456789一二三四五六七八九十半近约不到"),
        )
    ):
        return "span"
    if kind == "duration" and q.text.startswith(("用时", "历时", "仅用")):
        return "span"
    if kind == "money" and metric in ("count",):
        number = q.low or q.high or Decimal(0)
        return "price" if number < 2_000_000 else "investment"
    if q.text[0] in "零0" and text.startswith("发生", q.end):
        return "count"
    if kind == "person" and re.match(
        r"(?:名|位|余)?(?:用户|车主|消费者|客户|粉丝|观众|乘客|旅客|企业家|司机|车友|会员|游客|嘉宾)",
        text[q.end :],
    ):
        return "count"
    if (
        kind in ("count", "vehicle")
        and re.search(r"相当于[^。]{0,16}$", own)
        and metric not in ("sales", "deliveries")
    ):
        return "count"
    if kind == "vehicle" and metric in ("count",):
        return "sales"
    return metric


def _signed(q: Quantity, metric: str, sentence: Sentence) -> Value:
    """The value of a number: a fall is a negative growth, a loss a negative profit."""
    value = q.value
    start, end = sentence.clause(q.start)
    negative = (value.low is not None and isinstance(value.low, Decimal) and value.low < 0) or (
        isinstance(value.high, Decimal) and value.high < 0
    )
    fall = False
    if metric in GROWTH and not negative:
        fall = direction(q, sentence) < 0
    elif metric == "profit" and not negative:
        near = sentence.text[max(start, q.start - 12) : q.start]
        fall = bool(_LOSS.search(near)) and not re.search(r"(?:盈利|减亏|扭亏)[^亏]*$", near)
    if not fall:
        return value
    low, high = value.low, value.high
    if value.relation in ("above", "at_least"):
        return replace(value, low=_negated(low))
    if value.relation in ("nearly", "below", "at_most"):
        return replace(value, high=_negated(high))
    return replace(value, low=_negated(high), high=_negated(low))


def _negated(number: Decimal | str | None) -> Decimal | None:
    return -number if isinstance(number, Decimal) else None


def _flow_or_total(
    metric: str,
    q: Quantity,
    period: str | None,
    sentence: Sentence,
    times: Sequence[TimeRef],
    article: Article,
) -> tuple[str, str | None]:
    """累计 with a bounded period is that period's flow; without one it is a running total up to now."""
    text = sentence.text
    start, _ = sentence.clause(q.start)
    own = text[start : q.start]
    totalled = re.search(r"累[计积]", text[max(0, start - 12) : q.end])
    if (
        metric in ("sales", "deliveries", "production", "exports", "orders", "installations", "registrations")
        and totalled
        and not q.ordinal
    ):
        ref = governing(q.start, q.end, sentence, times)
        bounded = _is_bounded(ref, text)
        if not bounded and re.search(r"累[计积]", own + q.text):
            metric = "cumulative"
    elif metric == "cumulative":
        ref = governing(q.start, q.end, sentence, times)
        bounded = _is_bounded(ref, text)
        if (
            bounded
            and not q.ordinal
            and re.search(r"零售|批发|销量|销售|交付|出口|产量|生产|装车|装机|订单|上险", text)
        ):
            for word, named in (
                ("交付", "deliveries"),
                ("出口", "exports"),
                ("产量", "production"),
                ("生产", "production"),
                ("装", "installations"),
                ("订单", "orders"),
                ("上险", "registrations"),
            ):
                if word in own:
                    return named, period
            return "sales", period
    if metric == "cumulative":
        if period is None and article.published:
            period = f"../{article.published.isoformat()[:7]}"
        elif period and "/" not in period:
            period = f"../{period}"
    return metric, period


def _is_bounded(ref: TimeRef | None, text: str) -> bool:
    """Whether a time is a stretch that a flow fills, and no moment that a total is reached at (6月底)."""
    if ref is None or ref.period is None or ref.as_of or text[ref.end - 1 : ref.end] in ("底", "末"):
        return False
    return ref.grain in ("span", "year", "half", "quarter", "month")


def _coordinated(
    metric: str, q: Quantity, group: Group | None, text: str, sentence: Sentence
) -> Sequence[str]:
    """产销分别完成A和B is production A and sales B; 产销双双突破A is both."""
    start, _ = sentence.clause(q.start)
    if metric in ("sales", "production") and q.unit == "vehicle":
        lead = text[start : (group.start if group else q.start)]
        if _BOTH.search(lead) or (group is None and _BOTH.search(text[: q.start])):
            if group is not None and group.size == 2:
                return ("production",) if group.place == 0 else ("sales",)
            if group is None:
                return ("production", "sales")
    if (
        metric in GROWTH
        and group is None
        and "产销" in text[: q.start]
        and re.search(r"均|双双|都|两位数", q.text + text[start : q.start] + text[q.end : q.end + 4])
    ):
        return (metric, metric)
    return (metric,)


def _inside(mentions: Sequence[Mention], start: int, end: int) -> list[Mention]:
    from bisect import bisect_left

    first = bisect_left(mentions, start, key=lambda m: m.start)
    found = []
    for mention in mentions[first:]:
        if mention.start >= end:
            break
        if mention.end <= end:
            found.append(mention)
    return found


def _merge(first: Sequence[Mention], second: Sequence[Mention]) -> list[Mention]:
    """Two lists of mentions without overlaps; the longer wins, at equal length the first list's."""
    everything = sorted(
        [(m.start - m.end, 0, m) for m in first] + [(m.start - m.end, 1, m) for m in second],
        key=lambda item: (item[0], item[1], item[2].start),
    )
    taken: list[Mention] = []
    occupied: set[int] = set()
    for _, _, mention in everything:
        if occupied.isdisjoint(range(mention.start, mention.end)):
            occupied.update(range(mention.start, mention.end))
            taken.append(mention)
    return sorted(taken, key=lambda m: m.start)
