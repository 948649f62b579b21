"""What holds for a whole article: what it is about, the time and the place of what it leaves open, its money."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from leapcheck.claims.actors import ACTORS
from leapcheck.claims.currency import Home, home_currency
from leapcheck.claims.event_words import is_founded_in
from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.claims.markets import find_markets
from leapcheck.claims.objects import is_object
from leapcheck.claims.period import FISCAL_START, report_period, year_begins
from leapcheck.claims.places import is_chinese, is_scene, leading_places
from leapcheck.claims.regions import TOWNS, home_region
from leapcheck.claims.sentences import sentences
from leapcheck.claims.sessions import is_of_a_session
from leapcheck.claims.timelines import LINE_LENGTH, Entry, timelines
from leapcheck.claims.topic import Topic, announcer, headline_of, heads_round_up, main_subject
from leapcheck.model import UNNAMED, Article, Block
from leapcheck.patterns import Later, Words
from leapcheck.quantities.clock import Clock
from leapcheck.quantities.periods import begins_after
from leapcheck.quantities.time_roles import is_of_new_thing
from leapcheck.quantities.times import TimeRef
from leapcheck.reading.normalize import is_traditional

OPENING = 200  # characters of a block that say what time it speaks of
_BEGINNING = 4000  # characters that show in which characters an article is printed
SHORT_TEXT = 1000  # characters of a text whose first paragraph sets the time of all of it
LEAD_LENGTH = 60  # characters of a text that say where and what it is about
_YEAR = Later(r"(20\d\d) ?年")
_SAID_ONCE_OR_TWICE = 2  # times; a year that a text looks back on is said more often
_THAT = "当该"  # 当月, 该季度: a time told before
_NATIONWIDE = Later(
    r"我国|全国(?!政协|人大)|国家统计局|工信部|工业和信息化部|商务部|发改委|国务院|海关总署|央行|财政部|交通运输部|国家能源局"
)
VEHICULAR = 0.01  # the share of 车 in a text beyond which what nobody is named for is about vehicles
# #欧盟 #电动车 (CW): what an agency files a text under
_TAGS = Later(r"(?:#[^\s#。,]{1,20}\s+)+#[^\s#。,]{1,20}\s*(?:\([A-Z]{1,4}\))?\s*$")
_OF_THE_COUNTRY = Later(r"我国|全国")
_ZONE_NAME = Later(
    r"(?:^|[^\u4e00-\u9fff]|[在是而达])([\u4e00-\u9fff]{2}(?:经济技术)?(?:开发区|高新区|经开区))"
)

# 2026年财务预期, 2025年业绩概要: what a section of a report tells of
_OF_A_REPORT = Later(
    r"(?:业绩|财务|经营|财报|产销|销量|营收|盈利)(?:预期|展望|指引|预测|目标|概[况要览]|表现|数据|情况|摘要|回顾|结果|亮点)"
)

# 车市周报|…, 一周要闻: a headline over many pieces of news
_DIGEST = Later(r"(?:^|[市业闻天])(?:周报|日报|早报|晚报|早知道|速递)[:|·( ]|新闻一周|一周要闻")
# 相继发布2025年第三季度财报, 公布上半年业绩: what a text of the results of several firms goes on from
_COMES_OUT = Later(r"(?:发布|公布|披露|交出|晒出|公告)(?:了|其|各自的?)*[^,。;\d]{0,6}$")
_RESULTS = Later(r"的?(?:财报|财务报告|业绩|成绩单|季报|年报)(?!预告|快报|会|指引)")
_REPORTS = Words("财报|业绩|季报|年报|财务报告|成绩单")
_REPORTED_WITHIN = 12  # paragraphs in which the results come out


@dataclass(frozen=True)
class Setting:
    """What holds for an article from its first word to its last."""

    article: Article
    report: str | None  # the period that it reports on, where it is a report
    fiscal_start: int  # the month in which the year of its company begins; below 1 in the year before
    cluster: str | None  # whose 千亿集群 it speaks of
    region: str  # where a market lies that it does not place
    currency: Home  # what a bare 元 is
    marks: Mapping[int, Sequence[Entry]]  # the entries of its timelines, by the start of their block

    @cached_property
    def lead(self) -> str | None:
        """The time of a headline that has none: the first that the first sentence of the body sets, days last."""
        told = [
            r for r in self._told_in(self._first_of(self._body)) if r.period and not self.lies_ahead(r.period)
        ]
        longer = [r for r in told if r.grain not in ("day", "now")]
        return next((r.period for r in longer or told), None)

    def lies_ahead(self, period: str) -> bool:
        """Whether a time had not begun when the article appeared: what is planned then dates nothing else."""
        published = self.article.published
        return bool(published and begins_after(period, published))

    @property
    def is_short(self) -> bool:
        """Whether the text is so short that one time is that of all of it."""
        return len(self.article.body.text) <= SHORT_TEXT

    @cached_property
    def _is_of_a_session(self) -> bool:
        return self.is_short and is_of_a_session(self.article.body.text)

    def in_session(self, sentence: str) -> bool:
        """Whether a sentence, or the short text that it is of, speaks of a trading session."""
        return self._is_of_a_session or is_of_a_session(sentence)

    @cached_property
    def headline(self) -> str | None:
        """The time of the flows that have none: the only month, quarter or year that the headline names.

        In a short text the first paragraph or its first sentence may name it instead, or the second, of news.
        """
        title = headline_of(self.article)
        if title and _DIGEST.search(self.article.body.text, title.start, title.end):
            return None  # 车市周报|甲Q4营收破千亿: of one piece of its news
        headline = _only_period(self._told_in(title)) or self.results
        if headline is not None or not self.is_short:
            return headline or self._year_reviewed
        first, second = (*(b for b in self.article.blocks if b.role == "body"), None, None)[:2]
        if any(_is_stretch(r) for r in self._told_in(first)):
            period = self._only_time(first)
            ahead = period and self.lies_ahead(period) and not self._told_in(self._first_of(first))
            return None if ahead else period  # 装车40GWh。公司计划2028年…
        period = self._only_time(second)
        return period if period and self._is_news(period) else None

    @cached_property
    def _year_reviewed(self) -> str | None:
        """The last year, where the first sentence of a long text tells of it, and the text of no other so often."""
        published, year = self.article.published, _only_period(self._told_in(self._first_of(self._body)))
        if published is None or year != str(published.year - 1):
            return None
        said = Counter(m[1] for m in _YEAR.finditer(self.article.body.text))
        others = max((n for other, n in said.items() if other != year), default=0)
        return year if said[year] > max(_SAID_ONCE_OR_TWICE, 2 * others) else None

    @cached_property
    def results(self) -> str | None:
        """The period of the results that a text says have come out, where it is one: 两家公司相继发布第三季度财报."""
        if not _REPORTS.search(self.article.body.text[:_BEGINNING]):
            return None
        blocks = [b for b in self.article.blocks if b.role == "body"][:_REPORTED_WITHIN]
        return _only_period([r for b in blocks for r in self._told_in(b) if self._is_reported(r)])

    def _is_reported(self, ref: TimeRef) -> bool:
        """Whether results of a time have been made public."""
        text = self.article.body.text
        out = _COMES_OUT.search(text, max(0, ref.start - 14), ref.start)
        return out is not None and _RESULTS.match(text, ref.end) is not None

    @cached_property
    def moment(self) -> str | None:
        """The only moment up to which a short text counts, told in its first paragraph: 截至12月底,保有量…"""
        if not self.is_short:
            return None
        told = {r.period for r in self._told_in(self._body) if r.as_of and r.period}
        return told.pop() if len(told) == 1 else None

    @cached_property
    def sections(self) -> Mapping[int, str]:
        """The times of short sections, by the start of each of their blocks: what a digest tells, item by item.

        The first paragraph under a heading sets it, or its first sentence.
        """
        blocks = [b for b in self.article.blocks if b.role == "body"]
        text = self.article.body.text
        heads = [i for i, b in enumerate(blocks) if _is_heading(text, b)]
        times: dict[int, str] = {}
        for head, after in pairwise([*heads, len(blocks)]):
            section = blocks[head:after]
            if len(section) < 2 or section[-1].end - section[0].start > SHORT_TEXT:
                continue
            period = self._only_time(section[1])
            longer = (self.headline or "").startswith(f"{period}-")  # 前9个月…; 今年是极具挑战的一年
            if period and self._is_news(period) and not longer:
                times |= dict.fromkeys((b.start for b in section), period)
        return times

    @cached_property
    def headed(self) -> Mapping[int, str]:
        """The times of the sections of a report that are named in their headings, by the start of each block.

        2026年财务预期, 2025年业绩概要
        """
        text, period = self.article.body.text, None
        times: dict[int, str] = {}
        for block in self.article.blocks:
            if block.role != "body":
                continue
            if _is_heading(text, block):
                tells = _OF_A_REPORT.search(text, block.start, block.end)
                period = _only_period(self._told_in(block)) if tells else None
            elif period and not self.lies_ahead(period):
                times[block.start] = period
        return times

    def _is_news(self, period: str) -> bool:
        """Whether a period has begun, and not long ago."""
        published = self.article.published
        if published is None or self.lies_ahead(period) or not period[:4].isdigit():
            return False
        return int(period[:4]) >= published.year - 1

    def _only_time(self, block: Block | None) -> str | None:
        """The only period that a paragraph or else its first sentence names."""
        for part in (block, self._first_of(block)):
            told = [r for r in self._told_in(part) if not _is_edge(self.article, r)]
            if period := _only_period(told):
                return period
        return None

    def _told_in(self, block: Block | None) -> Sequence[TimeRef]:
        """The times that the beginning of a block speaks of."""
        if block is None:
            return ()
        span = block.start, min(block.end, block.start + OPENING)
        if span not in self._read:
            text = self.article.body.text
            self._read[span] = [
                r
                for r in Clock(self.article.published).find(text, *span)
                if not (
                    r.compared
                    or r.vague
                    or text[r.start] in _THAT
                    or is_founded_in(r, text)
                    or is_of_new_thing(text, r)
                )
            ]
        return self._read[span]

    @cached_property
    def _read(self) -> dict[tuple[int, int], Sequence[TimeRef]]:
        """The times of each stretch of text that was read: a short paragraph is its own first sentence."""
        return {}

    def _first_of(self, block: Block | None) -> Block | None:
        """The first sentence of a paragraph."""
        end = self.article.body.text.find("。", block.start, block.end) if block else -1
        return replace(block, end=end + 1) if block and end >= 0 else block

    @property
    def _body(self) -> Block | None:
        return next((b for b in self.article.blocks if b.role == "body"), None)


def setting_of(article: Article, mentions: Sequence[Mention], main: Subject | None, region: str) -> Setting:
    """The setting of an article that is about `main`, if about anybody, and whose markets lie in a `region`."""
    text = article.body.text
    report = report_period(text, f"{article.title or ''} {article.publisher or ''}")
    told = int(report[5:7]) if report and "/" in report else 1  # a report says when its year begins
    return Setting(
        article=article,
        report=report,
        fiscal_start=told
        if told > 1
        else year_begins(text) or FISCAL_START.get(main.name if main else "", 1),
        cluster=_only_cluster(mentions),
        region=region,
        currency=home_currency(article, region),
        marks=timelines(text, article.blocks),
    )


def region_of(article: Article, mentions: Sequence[Mention]) -> str:
    """Where the markets lie that an article does not place."""
    headline = _headline(article, mentions)
    return home_region(
        article.body.text, headline, traditional=is_traditional(article.source.raw[:_BEGINNING])
    )


def opening_topic(article: Article, mentions: Sequence[Mention], region: str) -> Topic:
    """What the headline and the first words say that the article is about; its markets lie in a `region`."""
    text = article.body.text
    title_end = max((b.end for b in article.blocks if b.role == "title"), default=0)
    opening = max(title_end, LEAD_LENGTH)
    heading = next((m.name for m in find_markets(_headline(article, mentions), region) if m.national), None)
    tags = _TAGS.search(text, max(0, len(text) - OPENING))
    told = [m for m in mentions if m.end <= tags.start()] if tags else mentions
    round_up = heads_round_up(article, mentions)
    main = announcer(article, mentions) or main_subject(
        told, title_end, of_market=heading is not None, round_up=round_up
    )
    titled = (m for m in mentions if m.start < title_end and m.subject.kind in ACTORS)
    named = (m.subject for m in titled if not is_object(text, m))  # 三年超越特斯拉 tells nothing of 特斯拉
    places = (
        m.subject
        for m in mentions
        if m.start < opening
        and m.subject.kind == "place"
        and not is_scene(text, m)
        and not text.startswith("、", m.end)
    )
    local = next((p.name for p in places if is_chinese(p)), None)
    zone = _ZONE_NAME.search(text) if "区" in text else None
    return Topic(
        main=main,
        current=next(named, None),
        place=zone[1] if zone else None,
        town=region if region in TOWNS else None,
        fallback=local or _home_market(text, opening, region),
        heading=heading if main is None else None,
        home=_home(article, mentions) if main is None else None,
        national=main is None and _OF_THE_COUNTRY.search(text, 0, title_end) is not None,
    )


def _home(article: Article, mentions: Sequence[Mention]) -> Subject | None:
    """The place that a headline begins with as what it is about: 柳州出台行动方案; None beside a firm."""
    title = headline_of(article)
    if title is None or not any(m.start == title.start and m.subject.kind == "place" for m in mentions):
        return None
    named = [m.moved(-title.start) for m in mentions if title.start <= m.start and m.end <= title.end]
    first = next(sentences(article.body.text, title.start, title.end), None)
    if first is None or any(m.subject.kind in ACTORS for m in named):
        return None
    leading = leading_places(first, named)
    return leading[0].subject if leading and leading[0].start == 0 else None


def _headline(article: Article, mentions: Sequence[Mention]) -> str:
    """The first headline of an article that names no firm; empty where it has none."""
    title = headline_of(article)
    firms = ACTORS - {"market"}
    if title is None or any(m.start < title.end and m.subject.kind in firms for m in mentions):
        return ""
    return article.body.text[title.start : title.end]


def _home_market(text: str, opening: int, region: str) -> str:
    """The market that the first words name, that of vehicles where the text is about them, or the country."""
    markets = find_markets(text[:opening], region)
    if markets:
        return markets[0].name
    if text.count("车") > len(text) * VEHICULAR:
        return f"{region}汽车市场"
    return region if region in TOWNS or _NATIONWIDE.search(text) else UNNAMED


def _is_heading(text: str, block: Block) -> bool:
    """Whether a paragraph is a line over others, and no sentence."""
    return 4 < block.end - block.start <= LINE_LENGTH and text[block.end - 1] not in "。;,:!、"


def _only_cluster(mentions: Sequence[Mention]) -> str | None:
    """The industrial cluster that an article names, where it is one: whose 千亿集群 it speaks of."""
    named = {m.subject.name for m in mentions if m.subject.name.endswith("产业集群")}
    return named.pop() if len(named) == 1 else None


def _is_edge(article: Article, ref: TimeRef) -> bool:
    """Whether a time is the moment at which a stretch ends: 2017年底, 截至9月."""
    return ref.as_of or article.body.text[ref.end - 1] in "底末"


def _is_stretch(ref: TimeRef) -> bool:
    """Whether a time is longer than a day."""
    return ref.period is not None and not ref.dateline and ref.grain not in ("now", "day")


def _only_period(refs: Sequence[TimeRef]) -> str | None:
    """The period that some times name together, days aside; None where they name several."""
    periods = {r.period for r in refs if _is_stretch(r)}
    return periods.pop() if len(periods) == 1 else None
