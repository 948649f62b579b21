"""Whom a text has been speaking of, and the company that it is about as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from leapcheck.claims.actors import ACTORS, NAMED, maker_of
from leapcheck.claims.lexicon import Mention, Subject, subject_named
from leapcheck.claims.names import opening_of
from leapcheck.model import Article, Block
from leapcheck.patterns import Later

_ANNOUNCES = Later(
    r"(?:\([^)]{0,16}\))?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:晚间?|今日|昨日|今晚)?(?:在[^,。]{2,8}平台)?(?:发布)?(?:公告|披露|公布)"
)
# 2月德国车市:…   1月新势力销量榜出炉:…   动力电池装机排行|…
_ROUND_UP = Later(
    r"[^,;!?:|]{0,24}(?:车市|市场|销量|上险量?|交付量?|装[机车]量?|新势力|车企|品牌|厂商)[^,;!?:|]{0,4}"
    r"(?:排行榜?|排名|榜单?|成绩单|盘点|一览|汇总|份额|格局|点评|解读|座次|速览|概览|快评|TOP\d{1,2})[^,;!?:|]{0,6}[:|,!]"
    r"|[^,;!?:|]{0,24}车市[^,;!?:| ]{0,10}[:| ]"
)
_MOST = 0.5  # of all names in a round-up
_PORT = Later("(?:码头|口岸|港区|港)$")


@dataclass(slots=True)
class Topic:
    """Whom the text has been speaking of: what later sentences without a name are about."""

    main: Subject | None = None
    current: Subject | None = None
    market: str | None = None
    local: bool = False  # whether the paragraph has been speaking of a place or of its industry
    place: str | None = None
    town: str | None = None  # the town whose offices the text tells of, Hong Kong or Macau
    fallback: str | None = None
    heading: str | None = None  # the market that a headline is of, which no firm is the topic beside
    home: Subject | None = None  # the place that a headline is about, to which each paragraph comes back
    national: bool = False  # whether a headline is of the country, to which each paragraph comes back
    counted: str | None = None  # the many that the text has counted, of whom it goes on to tell parts
    voice: Subject | None = None  # the firm of somebody whose quotation is being read: “我们…”某某总监李明说
    show: str | None = None  # the motor show or fair that it named last
    levying: str | None = None  # the country whose duty the text told of last
    recent: Sequence[Mention] = ()  # those named last, once each, whom 前者, 后者 and 上述两家 mean

    @property
    def of_firm(self) -> bool:
        """Whether the text has been speaking of a firm, of a brand or of a model."""
        return self.current is not None and self.current.kind in NAMED

    @property
    def is_in_a_province(self) -> bool:
        """Whether a text of the country has been speaking of a place there."""
        return self.national and self.current is not None and self.current.kind == "place"

    @property
    def dealer(self) -> Subject | None:
        """The dealer that the text is about or has been speaking of, who sells the brands of others."""
        return next((s for s in (self.main, self.current) if s is not None and s.kind == "dealer"), None)


class About(NamedTuple):
    """The subject of a number, and the product of it that the number narrows down to."""

    name: str
    product: str | None = None
    certain: bool = True


def headline_of(article: Article) -> Block | None:
    """The first of the headlines of an article."""
    return next((b for b in article.blocks if b.role == "title"), None)


def heads_round_up(article: Article, mentions: Sequence[Mention]) -> bool:
    """Whether a headline says that many are told of before it names any: 2月德国车市:大众份额微降, 周销量榜:问界…"""
    title = headline_of(article)
    if title is None:
        return False
    first = (m.start for m in mentions if m.subject.kind in NAMED and m.start >= title.start)
    until = min(next(first, title.end), title.end)
    return _ROUND_UP.match(article.body.text, title.start, until) is not None


def main_subject(
    mentions: Sequence[Mention], title_end: int, *, of_market: bool = False, round_up: bool = False
) -> Subject | None:
    """The company an article is about: the one it names most, names in the headline counting more.

    Where the headline is that of a market (8月我国汽车出口增长), most of all names have to be of one company;
    where it is that of a round-up (2月销量榜:甲第一), more than half of those below it.
    """
    tally: Counter[Subject] = Counter()
    headline: set[Subject] = set()
    for mention in mentions:
        owner = maker_of(mention.subject)
        if mention.owns or (round_up and mention.start < title_end):
            continue  # 鸿海旗下鸿华先进: it is about the second
        if mention.start >= title_end and _PORT.search(owner.name):
            continue  # a port where cars are loaded is the scene of a report
        if owner.kind in NAMED:
            tally[owner] += 1
            group = subject_named(owner.of) if owner.of else None
            for named in (owner, group):
                if named is not None and mention.start < title_end and named not in headline:
                    headline.add(named)
                    tally[named] += 3
    if not tally:
        return None
    for group, brands in _families(tally).items():
        if group in tally and len(brands) > 1 and max(tally[b] for b in brands) >= tally[group]:
            tally[group] += sum(tally.pop(b) for b in brands)  # a text about many brands of one group
    subject, count = tally.most_common(1)[0]
    named_there = [s for s in headline if s.kind != "group" or len(headline) == 1]
    if round_up:
        return subject if count >= 2 and count > _MOST * tally.total() else None
    if len(named_there) == 1 and count < 3:
        return named_there[0]
    share = 0.2 if subject in headline else 0.7 if of_market else 0.34
    return subject if count >= 2 and count >= share * tally.total() else None


def _families(named: Iterable[Subject]) -> Mapping[Subject, Sequence[Subject]]:
    """The brands among some subjects by the group or the maker that owns them."""
    families: dict[Subject, list[Subject]] = {}
    for subject in named:
        owner = subject_named(subject.of) if subject.kind in ("brand", "maker") and subject.of else None
        if owner is not None:
            families.setdefault(owner, []).append(subject)
    return families


def announcer(article: Article, mentions: Sequence[Mention]) -> Subject | None:
    """The company whose announcement a text begins with: 某某股份(600000.SH)公告,…"""
    begins, _ = opening_of(article)
    first = next((m for m in mentions if m.start == begins and m.subject.kind in ACTORS), None)
    if first is None or not _ANNOUNCES.match(article.body.text, first.end):
        return None
    return maker_of(first.subject)
