"""Reads an article from top to bottom: its blocks, their paragraphs, their sentences, the cells of its tables."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Literal

from leapcheck.claims.actors import ACTORS, NAMED, maker_of
from leapcheck.claims.discourse import Discourse, Paragraph
from leapcheck.claims.drafts import Draft, time_headline
from leapcheck.claims.focus import remember, to_the_section
from leapcheck.claims.frames import Frame, dated_frame, label_frame
from leapcheck.claims.items import items_of
from leapcheck.claims.lexicon import Mention, Subject, find_mentions
from leapcheck.claims.market import ALL_GOODS, Kind
from leapcheck.claims.mentions import all_mentions, inside
from leapcheck.claims.openers import AMONG
from leapcheck.claims.outlook import announces
from leapcheck.claims.people import quoted_after
from leapcheck.claims.regions import AT_HOME, COUNTRIES, country_counting, is_abroad, region_meant
from leapcheck.claims.scene import Scene, look_at
from leapcheck.claims.sentence_claims import claims_of_sentence
from leapcheck.claims.sentences import Sentence, sentences
from leapcheck.claims.setting import opening_topic, region_of, setting_of
from leapcheck.claims.tables import table_frames
from leapcheck.claims.timelines import is_line, mark_words
from leapcheck.claims.timing import Timing
from leapcheck.claims.topic import headline_of
from leapcheck.compiled import compiled
from leapcheck.model import UNNAMED, Article, Block, Role
from leapcheck.patterns import Later, Words, beginning
from leapcheck.quantities.clock import Clock
from leapcheck.quantities.times import TimeRef

# 召回公告, 召回2019年生产的…
_RECALLS = Later(r"召回(?:公告|通知|编号|计划|部分|以下|范围|的?车辆|(?:19|20)\d\d年)|被召回|缺陷汽车")
_CARS = Words("车|辆|台|SUV|MPV|皮卡")
_HEADING_LENGTH = 12  # characters; a longer line is no subheading
_LONGEST_HEADING = 30  # characters of a subheading that tells of something
_ENDS = Later(r"[。!?;:,…][”’)]?$|[|\t]")
_NO_HEADING = Later(r"[,。;!?:\d]")
_NUMERIC = beginning(
    {
        r"\d零一二两三四五六七八九十百千万亿半翻": "",
        "首": "[台辆车位块颗件只片枚富]",
        "腰": "斩",
        "榜": "首",
        "头": "把交椅|名",
        "销": "冠",
    }
)
# 财报显示,上半年营收…: behind a paragraph that tells whose report came out
_REPORT_SAYS = Later(
    r" ?(?:财报|[年季中]报|半年报|业绩(?:报告|公告|预告)|报告(?!期)|公告)(?:数据)?(?:显示|披露|指出|称)"
)
_REPORT_OUT = Later(
    r"(?:发布|公布|披露|交出|发出|出炉)[^。;]{0,20}(?:报告|财报|[年季中]报|业绩|成绩单|公告|快报)"
)
_GOES_ON = Later(r" ?(?:(?:同时|此外|另外|而且),?)?(?:该行|该机构|该券商|大行|该报告|其(?!他|次|实|余)|后者)")
_NAME_LENGTH = 16  # characters of a paragraph in which a firm that it begins with is named
# 天齐锂业(002466.SZ),主营锂产品: a firm that the story turns to
_INTRODUCES = Later(r"\([A-Z:.\d]{4,12}\),?(?:主营|专注|专业|主要从事|从事|成立|创立|总部|作为|主打|是)")
_FEWEST_NEWS = 3  # that make a digest
_LONGEST_HEADLINE = 48  # characters
# 12月1日消息,…   据央视新闻8月3日报道,…: how news of its own begins
_NEWS = Later(r"(?:据[^,。;\d]{2,12})?\d{1,2}月\d{1,2}[日号](?:上午|下午|晚间?)?(?:消息|讯|电|报道)")
# 2、某某汽车:… is news of its own as well
_ITEM = Later(r"\(?\d{1,2}[、.)](?!\d)|[●■◆▲①-⑳]|【")
# 其中…   蔚来:当月交付…   2、某某汽车:…
_ENTRY = compiled(r"[其当]中|(?:\(?\d{1,2}[、.)] ?)?[\u4e00-\u9fffA-Za-z ]{2,10}:")


class Reader:
    """Reads one article; `drafts` are its claims in the order of its text."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.body.text
        self.blocks = [item for block in article.blocks for item in items_of(self.text, block)]
        self.mentions = all_mentions(article)
        region = region_of(article, self.mentions)
        self.abroad = is_abroad(self.text)
        if region != "中国":
            self.mentions = [_at_home(m, region, abroad=self.abroad) for m in self.mentions]
        self.trade = None if _CARS.search(self.text) else Kind(None, ALL_GOODS)  # what a country alone sells
        topic = opening_topic(article, self.mentions, region)
        if topic.main is not None:  # a firm's projects are told of the firm
            self.mentions = [m for m in self.mentions if m.subject.kind != "project"]
        setting = setting_of(article, self.mentions, topic.main, region)
        self.clock = Clock(article.published, setting.report, setting.fiscal_start)
        self.clock.learn_short_years(self.text)
        self.discourse = Discourse(
            self.text, setting, topic, Timing(article.published, setting), _RECALLS.search(self.text) is not None
        )  # fmt: skip
        news = self._news()
        if news:
            topic.main = None  # a digest is about nobody as a whole
            topic.fallback = topic.fallback if topic.fallback in AT_HOME else UNNAMED
        self.parts = self._parts(news)
        self.section: Subject | None = None  # whom the subheading above names
        self.introduced: Subject | None = None  # whom a paragraph introduced, until the main firm is back
        self.reported = False  # whether the paragraph before told whose report came out
        self.question = ""  # which the block answers
        self.timeless: set[int] = set()  # where the numbers of headings that name no time stand

    def drafts(self) -> Sequence[Draft]:
        """The claims of the article, in the order of its text."""
        drafts = list(self._drafts())
        return time_headline(drafts, self.timeless) if self.timeless else drafts

    def _drafts(self) -> Iterator[Draft]:
        """The claims of the article, block by block; the rows of a table together."""
        label: Block | None = None
        before: list[Block] = []
        for is_table, run in groupby(self.blocks, key=lambda b: b.role == "table"):
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
                self.discourse.timing.begin(block, goes_on=asked or self._keeps_time(block))
                yield from self._block(block, label)
                label = block

    def _block(self, block: Block, above: Block | None) -> Iterator[Draft]:
        """The claims of a block: under its label or its date where it has one, else sentence by sentence."""
        discourse = self.discourse
        entries = discourse.setting.marks.get(block.start, ())
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
            discourse.timing.dated(ref.period if ref else None)
        before, heads = "", block.role == "title" or self._is_heading(block)
        cut = list(sentences(self.text, block.start, block.end, spaced=heads))
        for sentence, voice in zip(cut, self._voices(cut), strict=True):
            discourse.topic.voice = voice
            discourse.outlook = discourse.outlook.follow(
                sentence.text, first=not before, before=before, question=self.question
            )
            yield from self._sentence(sentence, block.role, heads=heads)
            before = sentence.text

    def _voices(self, cut: Sequence[Sentence]) -> Sequence[Subject | None]:
        """The firm of whoever is named behind the quotation that each of a block's sentences is a part of."""
        voices: list[Subject | None] = []
        behind: Sentence | None = None
        voice: Subject | None = None
        for sentence in reversed(cut):
            if "”" in sentence.text:
                closed = behind if sentence.text.endswith("”") else None
                voice = quoted_after(closed, self._mentions_of(closed)) if closed else None
            voices.append(voice)
            behind = sentence
        voices.reverse()
        return voices

    def _new_paragraph(self, block: Block) -> None:
        """Forget what only a paragraph sets, and go to whom the next block speaks of before it names anybody."""
        discourse, topic = self.discourse, self.discourse.topic
        if not self._keeps_time(block):
            self.clock.new_paragraph()
            discourse.timing.new_paragraph()
            discourse.paragraph = Paragraph()
            discourse.base = discourse.base if discourse.base and discourse.base.lasts else None
            topic.local = False
        if topic.main and block.role != "title":
            discourse.body = None
        heading = self._heading(block)
        if heading is not None:
            self.section = heading or None
        if heading is False and block.start in self.parts:
            topic.current = topic.market = discourse.body = None
        if topic.main is None and _ITEM.match(self.text, block.start, block.end):
            topic.current = topic.market = discourse.body = None
        self.introduced = self._introduced(block)
        back = self.section or self.introduced or topic.main or topic.home
        if block.role != "title" and not self._goes_on(block):
            topic.current = back or (None if topic.is_in_a_province else topic.current)
        self.reported = _REPORT_OUT.search(self.text, block.start, block.end) is not None

    def _heading(self, block: Block) -> Subject | Literal[False] | None:
        """The subject that a subheading names, False for one that names none, None for other blocks."""
        if block.start in self.parts:
            return self.parts[block.start]
        words = self.text[block.start : block.end].strip()
        if block.role != "body" or len(words) > _HEADING_LENGTH or _NO_HEADING.search(words):
            return None
        named = [m for m in inside(self.mentions, block.start, block.end) if m.subject.kind in ACTORS]
        return named[0].subject if len(named) == 1 and len(named[0].word) * 2 >= len(words) else False

    def _parts(self, news: Collection[int]) -> Mapping[int, Subject | Literal[False]]:
        """The firms of the parts of an article that treats several in turn, by the lines that the parts begin with.

        False stands for nobody where a part is one of the `news` of a digest.
        """
        heads: dict[int, Subject | Literal[False]] = dict.fromkeys(news, False)
        for block, after in pairwise(self.blocks):
            if block.start not in news and (not self._is_heading(block) or self._is_heading(after)):
                continue
            named = inside(self.mentions, block.start, block.end)
            if named and named[0].start == block.start and named[0].subject.kind in NAMED - {"model"}:
                heads[block.start] = named[0].subject
        return heads if len(set(heads.values())) > 1 else {}

    def _news(self) -> Collection[int]:
        """Where the headings of a digest stand that lead over news of their own: 某某公司上市 over 12月1日消息,…

        Nowhere in a text that has only one or two of them.
        """
        news = {
            block.start
            for block, after in pairwise(self.blocks)
            if block.role in ("title", "body")
            and block.end - block.start <= _LONGEST_HEADLINE
            and not self.text.endswith("。", block.start, block.end)
            and _NEWS.match(self.text, after.start, after.end)
        }
        return news if len(news) >= _FEWEST_NEWS else ()

    def _is_heading(self, block: Block) -> bool:
        """Whether a block is a line without an end, as subheadings are: 首年亏损1.69亿元."""
        words = self.text[block.start : block.end].strip()
        return block.role == "body" and len(words) <= _LONGEST_HEADING and not _ENDS.search(words)

    def _introduced(self, block: Block) -> Subject | None:
        """Whom this paragraph or one before it introduced, where the main firm was not named again since."""
        if self.introduced is None and "(" not in self.text[block.start : block.start + _NAME_LENGTH]:
            return None
        named = [m for m in inside(self.mentions, block.start, block.end) if m.subject.kind in ACTORS]
        if named and named[0].start == block.start and _INTRODUCES.match(self.text, named[0].end, block.end):
            return named[0].subject
        back = any(maker_of(m.subject) == self.discourse.topic.main for m in named)
        return None if back or block.role == "title" else self.introduced

    def _goes_on(self, block: Block) -> bool:
        """Whether a paragraph goes on about whom the one before it spoke of: 该行又估计…, 其中…"""
        if _REPORT_SAYS.match(self.text, block.start, block.end):
            return self.reported
        return bool(_GOES_ON.match(self.text, block.start, block.end))

    def _keeps_time(self, block: Block) -> bool:
        """Whether a block speaks of the time that the one before it set: an entry of a list, 其中…"""
        return block.role == "body" and bool(_ENTRY.match(self.text, block.start, block.end))

    def _table(self, rows: Sequence[Block], before: Sequence[Block]) -> Iterator[Draft]:
        """The claims of a table, cell by cell; `before` are the blocks above it."""
        for cells in table_frames(self.text, rows, before, headline_of(self.article)):
            self._new_paragraph(rows[0])
            for frame in cells:
                yield from self._framed(frame, "table")

    def _framed(self, frame: Frame, role: Role) -> Iterator[Draft]:
        """The claims of a number that stands apart from its words."""
        sentence, base = frame.sentence, frame.sentence.start
        words = find_mentions(sentence.text[: frame.lead])
        own = self._mentions_in(base + frame.lead, base + frame.end, base)
        self.clock.new_sentence()
        times = self.clock.find(sentence.text)
        scene = look_at(sentence, role, [*words, *own], times, self.discourse.setting.region)
        for draft in claims_of_sentence(scene, self.discourse, entry=frame.mark is not None):
            if frame.product:
                draft.qualifiers["product"] = frame.product
            if draft.start >= base + frame.lead:
                yield draft._replace(end=min(draft.end, base + frame.end))
            elif frame.mark is not None and draft.end <= base + frame.lead:
                yield draft._replace(start=frame.mark.start, end=frame.mark.end)

    def _sentence(self, sentence: Sentence, role: Role, *, heads: bool) -> Iterator[Draft]:
        """The claims of a sentence; what it leaves for the next one is remembered behind them.

        `heads` says that it is a headline or a subheading.
        """
        discourse, topic = self.discourse, self.discourse.topic
        text, base = sentence.text, sentence.start
        to_the_section(text, discourse)
        mentions = self._mentions_of(sentence)
        self.clock.new_sentence()
        times = [t.moved(-base) for t in self.clock.find(self.text, base, base + len(text))]
        discourse.timing.new_sentence(text)
        discourse.announced = announces(text, discourse.announced)
        if text.startswith("公告") and topic.main:
            topic.current = topic.main  # 公告同时披露,公司…
        drafts: Sequence[Draft] = ()
        if times or _NUMERIC.search(text):
            drafts = claims_of_sentence(self._scene(sentence, role, mentions, times), discourse)
            yield from drafts
            if heads and all(text[t.start : t.end] == "全年" for t in times):  # 上调全年预期 names no year
                self.timeless.update(d.start for d in drafts)
        remember(sentence, mentions, times, drafts, discourse)

    def _scene(
        self, sentence: Sentence, role: Role, mentions: Sequence[Mention], times: Sequence[TimeRef]
    ) -> Scene:
        """The scene of a sentence; a market that it does not place lies where the last one of the paragraph does."""
        discourse, topic = self.discourse, self.discourse.topic
        text, last = sentence.text, discourse.paragraph.market
        if last is not None and (last.region != "全球" or discourse.continued or text.startswith(AMONG)):
            region, kind = last.region, last.kind
        else:
            region, kind = discourse.setting.region, discourse.kind if topic.main is None else None
        kind = kind or self.trade
        if topic.main is None and (counting := country_counting(text)):
            region = counting  # 据墨西哥汽车工业协会统计,汽车业产值…
        of_firm = topic.market is None and topic.of_firm
        nation = region if self.abroad and region in COUNTRIES else "中国"
        return look_at(sentence, role, mentions, times, region, kind, nation=nation, of_firm=of_firm)

    def _mentions_of(self, sentence: Sentence) -> list[Mention]:
        """Who is named in a sentence; places count from its start."""
        return self._mentions_in(sentence.start, sentence.start + len(sentence.text), sentence.start)

    def _mentions_in(self, start: int, end: int, base: int) -> list[Mention]:
        """Who is named in a stretch of the article; places count from `base`."""
        return [m.moved(-base) for m in inside(self.mentions, start, end)]


def _at_home(mention: Mention, region: str, *, abroad: bool) -> Mention:
    """A market that is named as that at home, as the one of the region that a text is of."""
    if mention.subject.kind != "market":
        return mention
    name = region_meant(mention.subject.name, mention.word, region, abroad=abroad)
    return mention._replace(subject=mention.subject._replace(name=name))
