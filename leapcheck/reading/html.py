"""Reads HTML pages and snippets: the main text in passages, and title, date and publisher.

Block elements part passages, small table rows become one passage each, and what a page has around its
article (navigation, breadcrumbs, menus, sidebars, footers) is left out by element, role, class and id.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from leapcheck.model import About
from leapcheck.patterns import Later
from leapcheck.reading.dates import field_date
from leapcheck.reading.furniture import clean
from leapcheck.reading.normalize import normal
from leapcheck.reading.passages import Document, Gathering, Passage, Piece, cell_break
from leapcheck.reading.tags import Token, attributes_of, text_pieces, tokens


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


VOID = frozenset(_words("area base br col embed hr img input link meta param source track wbr"))
BLOCKS = frozenset(
    _words(
        "address article aside blockquote body caption center dd details div dl dt fieldset "
        "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav "
        "ol p pre section summary table tbody td tfoot th thead tr ul"
    )
)
CONTAINERS = BLOCKS - set(_words("p h1 h2 h3 h4 h5 h6 dt dd li tr td th"))
CELLS = frozenset({"td", "th", "tr"})
CELL_BARRIERS = frozenset({"table"})
CLOSED_BY_ITSELF = {
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "tr": {"tr", "td", "th"},
    "td": {"td", "th"},
}
CLOSED_BY_ITSELF["th"] = CLOSED_BY_ITSELF["td"]
UNSEEN = frozenset(
    _words(
        "audio button c:import c:param c:set canvas datalist head iframe input jsp:include "
        "jsp:param object option select video"
    )
)
FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "menu"})
FURNITURE_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "complementary", "menu", "search", "dialog"}
)
# words in a class or an id: class="left-nav", id="pageFooter"
FURNITURE_WORDS = frozenset(
    _words(
        "nav navbar navi navigation subnav topnav mainnav menu menubar breadcrumb breadcrumbs "
        "crumb crumbs footer foot sidebar aside related recommend recommended recommendation "
        "recommendations share sharing social comment comments copyright toolbar toolbox "
        "pagination pager pages ad ads advert advertisement banner login register popup modal "
        "pullquote qrcode friendlink friendlinks sitemap subscribe topbar bottombar header hotnews ranking"
    )
)
ARTICLE_WORDS = frozenset(
    _words("article articles post content entry main detail body news text story wrapper page")
)
WORD = Later(r"[A-Z]?[a-z]+|[A-Z]+")
INVISIBLE_STYLE = Later(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
SENTENCE_END = Later(r"[。！？!?；：:]\s*\Z")
# 标题_新华网, 标题 - 某某汽车, 标题|频道
SITE_SUFFIX = Later(r"\s*(?:[_|｜–]|(?<=\S)-(?=\s)|\s-(?=\S))")
MAX_CELL = 160  # characters; a longer cell is laid-out text, not data
MAX_SPAN = 30  # columns that a cell may span
MAX_DEPTH = 400
DATE_META = _words(
    "article:published_time publishdate pubdate publish_time publish-date og:published_time "
    "og:release_date datepublished weibo:article:create_at date dc.date dc.date.issued"
)
PUBLISHER_META = _words("source publisher og:site_name mediaid")
WEAK_PUBLISHER_META = _words("copyright author article:author")  # below what the page says
AUTHOR_META = _words("author article:author byl dc.creator")
TITLE_META = _words("og:title twitter:title dc.title")
ADDRESS_META = _words("og:url twitter:url")
MAX_NAME = 60  # characters of a publisher or an author
MAX_TITLE = 300
META_LENGTHS = {
    **dict.fromkeys((*PUBLISHER_META, *WEAK_PUBLISHER_META, *AUTHOR_META), MAX_NAME),
    **dict.fromkeys((*TITLE_META, *ADDRESS_META), MAX_TITLE),
}


@dataclass(slots=True)
class _Element:
    name: str
    furniture: bool
    unseen: bool
    main: bool
    link: bool


@dataclass(slots=True)
class _Row:
    """A table row on its way: the passages of each cell."""

    cells: list[list[_Found]] = field(default_factory=list)
    spans: dict[int, int] = field(default_factory=dict)  # how many columns each cell has, if not one
    width: int = 0  # columns so far
    layout: bool = False


@dataclass(slots=True)
class _Found:
    passage: Passage
    furniture: bool
    main: bool


@dataclass(slots=True)
class _Facts:
    """What the page says about itself beside its text."""

    title: tuple[int, int] | None = None
    dates: dict[str, date] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)  # by name of the meta tag, or json:name


def read_html(raw: str, start: int, end: int) -> Document:
    """The article on the page `raw[start:end]`."""
    page = _Page(raw)
    page.read(start, end)
    kept = [found.passage for found in _main_part(page.found)]
    cleaned = clean(kept)
    passages, title = _with_title(raw, cleaned.passages, page)
    weak = _first(page.facts.words, WEAK_PUBLISHER_META)
    says = About(cleaned.published, cleaned.publisher or weak, title, author=cleaned.author)
    return Document(passages, says, _metadata(page.facts, title))


def _metadata(facts: _Facts, title: str | None) -> About:
    """What meta tags and JSON-LD say; a title that only adds to that of the page is none."""
    name = _first(facts.words, ("json:headline", *TITLE_META))
    if name:
        name = name[: cut.start()] if (cut := SITE_SUFFIX.search(name, 4)) else name
        name = None if title and normal(title) in normal(name) else name
    return About(
        _first(facts.dates, ("json", *DATE_META, "time")),
        _first(facts.words, ("json:publisher", *PUBLISHER_META)),
        name,
        _first(facts.words, ("json:url", *ADDRESS_META, "canonical")),
        _first(facts.words, ("json:author", *AUTHOR_META)),
    )


def html_passages(raw: str, start: int, end: int) -> list[Passage]:
    """The passages of a snippet of HTML inside another format; nothing is left out by class or id."""
    page = _Page(raw)
    page.read(start, end)
    return [found.passage for found in page.found]


def _first(values: dict[str, Any], order: Sequence[str]) -> Any:
    return next((values[key] for key in order if values.get(key)), None)


def _prose(found: list[_Found]) -> int:
    """How many characters stand in passages that are no links and no labels."""
    texts = (f.passage for f in found)
    return sum(len(p.text) for p in texts if p.linked * 2 < len(p.text) and len(p.text) > 15)


def _main_part(found: list[_Found]) -> list[_Found]:
    """What is left without furniture, and only <article> or <main> where those hold most of it.

    A class name can mislead (class="nav-page" around everything): where most of the prose would go,
    all of it stays.
    """
    kept = [f for f in found if not f.furniture]
    if _prose(kept) * 3 < _prose(found):
        kept = found
    main = [f for f in kept if f.main]
    return main if _prose(main) * 2 > _prose(kept) else kept


def _with_title(raw: str, passages: Sequence[Passage], page: _Page) -> tuple[list[Passage], str | None]:
    """The passages with their title marked; <title> goes before them where there is no heading."""
    passages = list(passages)
    span = page.facts.title
    window = re.sub(r"\s+", "", raw[slice(*span)]) if span else ""
    headings = [i for i, passage in enumerate(passages) if passage.heading]
    named = [i for i in headings if window and re.sub(r"\s+", "", passages[i].text) in window]
    first = [i for i in headings if passages[i].heading == 1]
    for i in (named or first or headings)[:1]:
        passages[i] = Passage(passages[i].pieces, "title", passages[i].heading)
        return passages, passages[i].text
    if span is None:
        return passages, None
    cut = SITE_SUFFIX.search(raw, span[0] + 4, span[1])
    pieces = list(text_pieces(raw, span[0], cut.start() if cut else span[1]))
    title = Passage(pieces, "title", 1)
    if not title.text:
        return passages, None
    return [title, *passages], title.text


class _Page:
    """Follows the tags of a page and gathers its passages."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.stack: list[_Element] = []
        self.gathering = Gathering()
        self.found: list[_Found] = []
        self.rows: list[_Row] = []
        self.hanging: dict[int, int] = {}  # by column, how many more rows a cell hangs down
        self.facts = _Facts()

    def read(self, start: int, end: int) -> None:
        for token in tokens(self.raw, start, end):
            if token.kind == "text":
                self._text(token)
            elif token.kind == "raw":
                self._raw_text(token)
            elif token.kind == "open":
                self._open(token)
            else:
                self._close(token.name)
        self._flush()
        while self.rows:
            self._end_row()

    def _text(self, token: Token) -> None:
        top = self.stack[-1] if self.stack else None
        if top is not None and top.unseen:
            return
        linked = top is not None and top.link
        for piece in text_pieces(self.raw, token.start, token.end):
            self.gathering.add(piece, linked=linked)

    def _raw_text(self, token: Token) -> None:
        if token.name == "title" and self.facts.title is None:
            inner = self.raw[slice(*token.inner)]
            start = token.inner[0] + len(inner) - len(inner.lstrip())
            self.facts.title = start, start + len(inner.strip())
        elif token.name == "script" and "ld+json" in token.attributes:
            _read_json_ld(self.raw[slice(*token.inner)], self.facts)

    def _open(self, token: Token) -> None:
        name = token.name
        if name == "br":
            self._line_break(token)
        elif name == "meta":
            _read_meta(attributes_of(token), self.facts)
        elif name == "link" and "canonical" in token.attributes:
            self.facts.words.setdefault("canonical", attributes_of(token).get("href", "")[:MAX_TITLE])
        if name in BLOCKS:
            self._close_implied(name)
            self._flush()
        if name in VOID or token.attributes.endswith("/"):
            return
        attributes = attributes_of(token) if token.attributes.strip() else {}
        if name == "time" and (day := field_date(attributes.get("datetime", ""))):
            self.facts.dates.setdefault("time", day)
        if name == "body" and not self.rows:
            self.stack.clear()  # a head that was never closed hides nothing
        self._begin_table_part(name, attributes)
        if len(self.stack) < MAX_DEPTH:
            self.stack.append(self._element(name, attributes))

    def _element(self, name: str, attributes: dict[str, str]) -> _Element:
        outer = self.stack[-1] if self.stack else _Element("", False, False, False, False)
        hidden = "hidden" in attributes or bool(INVISIBLE_STYLE.search(attributes.get("style", "")))
        return _Element(
            name,
            outer.furniture or _is_furniture(name, attributes),
            outer.unseen or hidden or name in UNSEEN,
            outer.main or name in {"article", "main"},
            outer.link or (name == "a" and "href" in attributes),
        )

    def _line_break(self, token: Token) -> None:
        """A <br> is a soft line end in mid-sentence, a new paragraph after a full stop."""
        last = self.gathering.pieces[-1].text if self.gathering.pieces else ""
        if SENTENCE_END.search(last[-8:]) or not last.strip():
            self._flush()
        else:
            self.gathering.add(Piece(token.start, "\n", token.end - token.start))

    def _close_implied(self, name: str) -> None:
        """Close what the start of a block ends without saying so: <p> before <p>, <td> before <td>."""
        if self.stack and self.stack[-1].name == "p":
            self._close("p")
        closing = CLOSED_BY_ITSELF.get(name, set())
        barriers = CELL_BARRIERS if name in CELLS else CONTAINERS
        while self.stack and closing:
            names = (element.name for element in reversed(self.stack))
            inner = next((name for name in names if name in closing or name in barriers), "")
            if inner not in closing:
                return
            self._close(inner)

    def _close(self, name: str) -> None:
        """Close an element and all that is open inside; a stray end tag closes nothing."""
        barriers = CELL_BARRIERS if name in CELLS else CONTAINERS
        for depth in range(len(self.stack) - 1, -1, -1):
            element = self.stack[depth].name
            if element == name:
                break
            if element in barriers and name not in CONTAINERS:
                return
        else:
            return
        if name in BLOCKS:
            self._flush()
        rows = sum(element.name == "tr" for element in self.stack[depth:])
        del self.stack[depth:]
        for _ in range(min(rows, len(self.rows))):
            self._end_row()

    def _begin_table_part(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table":
            self.hanging = {}
            if self.rows:
                self.rows[-1].layout = True
        elif name == "tr":
            self.rows.append(_Row())
        elif name in {"td", "th"} and self.rows:
            self._begin_cell(self.rows[-1], attributes)

    def _begin_cell(self, row: _Row, attributes: dict[str, str]) -> None:
        """A cell at its column: those that hang down from the rows above come before it, empty."""
        while self.hanging.get(row.width):
            self.hanging[row.width] -= 1
            row.cells.append([])
            row.width += 1
        self.hanging[row.width] = _span(attributes, "rowspan") - 1
        row.cells.append([])
        row.spans[len(row.cells) - 1] = columns = _span(attributes, "colspan")
        row.width += columns

    def _end_row(self) -> None:
        """One passage for a row of data; the passages one after another where the table is layout."""
        row = self.rows.pop()
        cells = [[found.passage.text for found in cell] for cell in row.cells]
        filled = sum(any(texts) for texts in cells)
        if row.layout or filled < 2 or any(sum(map(len, texts)) > MAX_CELL for texts in cells):
            for cell in row.cells:
                self._take(cell)
            return
        pieces: list[Piece] = []
        for i, cell in enumerate(row.cells):
            for k, found in enumerate(cell):
                at = found.passage.pieces[0].at
                if i and not k:
                    pieces.append(cell_break(at))
                elif k:
                    pieces.append(Piece(at, " ", 2))
                pieces.extend(found.passage.pieces)
            if i and not cell and pieces:
                pieces.append(cell_break(pieces[-1].at))
            if pieces:
                pieces += [cell_break(pieces[-1].at)] * (row.spans.get(i, 1) - 1)
        linked = sum(found.passage.linked for cell in row.cells for found in cell)
        first = next(found for cell in row.cells for found in cell)
        self._take([_Found(Passage(pieces, "table", linked=linked), first.furniture, first.main)])

    def _take(self, found: list[_Found]) -> None:
        if self.rows and self.rows[-1].cells:
            self.rows[-1].cells[-1].extend(found)
        else:
            self.found.extend(found)

    def _flush(self) -> None:
        gathering, self.gathering = self.gathering, Gathering()
        if gathering.blank:
            return
        names = [element.name for element in self.stack[-8:]]
        heading = next((int(n[1]) for n in names if len(n) == 2 and n[0] == "h" and n[1] in "123456"), 0)
        caption = "figcaption" in names or "caption" in names
        top = self.stack[-1] if self.stack else None
        passage = Passage(
            gathering.pieces, "caption" if caption else "body", heading, gathering.linked, item="li" in names
        )
        self._take([_Found(passage, top is not None and top.furniture, top is not None and top.main)])


def _span(attributes: dict[str, str], name: str) -> int:
    value = attributes.get(name, "")[:4]
    return int(value) if value.isdecimal() and 1 <= int(value) <= MAX_SPAN else 1


def _is_furniture(name: str, attributes: dict[str, str]) -> bool:
    if name in {"html", "body", "main", "article"}:
        return False
    if name in FURNITURE_TAGS or attributes.get("role", "").lower() in FURNITURE_ROLES:
        return True
    for key in ("class", "id"):
        words = {word.lower() for word in WORD.findall(attributes.get(key, "")[:200])}
        if words & FURNITURE_WORDS and not words & ARTICLE_WORDS:
            return True
    return False


def _read_meta(attributes: dict[str, str], facts: _Facts) -> None:
    key = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower()
    content = attributes.get("content", "").strip()
    if key in DATE_META and (day := field_date(content)):
        facts.dates.setdefault(key, day)
    elif 0 < len(content) <= META_LENGTHS.get(key, 0):
        facts.words.setdefault(key, content)


def _read_json_ld(text: str, facts: _Facts) -> None:
    """What schema.org says of an article; broken JSON says nothing."""
    import json

    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return
    for item in _json_objects(data):
        if day := field_date(str(item.get("datePublished", ""))):
            facts.dates.setdefault("json", day)
        for key in (
            ("publisher", "author", "headline", "url") if day or "headline" in item else ("publisher",)
        ):
            if name := _name_of(item.get(key)):
                facts.words.setdefault(f"json:{key}", name)


def _name_of(value: Any) -> str | None:
    """A string, the `name` of an object, or the first of a list of such."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return value.strip()[:MAX_TITLE] or None if isinstance(value, str) else None


def _json_objects(data: Any) -> Iterator[dict[str, Any]]:
    items = data if isinstance(data, list) else [data]
    for item in items:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            if isinstance(graph, list):
                yield from (node for node in graph if isinstance(node, dict))
