"""Articles in JSON as crawlers write it: which field of a record holds what, by convention and by option."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from leapcheck.model import About
from leapcheck.patterns import Later
from leapcheck.reading.dates import field_date
from leapcheck.reading.documents import text_documents, titled
from leapcheck.reading.embedded import Embedded, json_pieces
from leapcheck.reading.json_nodes import Node
from leapcheck.reading.passages import Document, Passage, Piece
from leapcheck.reading.trust import merged

# What the fields of crawlers, feeds and data sets are called, the likelier ones first
CONVENTIONS: Mapping[str, tuple[str, ...]] = {
    "text": (
        *("text", "content", "body", "article", "articleBody", "article_body", "full_text", "fulltext"),
        *("maintext", "main_text", "content_text", "content_html", "html", "正文", "内容", "文本", "全文"),
        *("description", "summary", "abstract", "摘要"),
    ),
    "title": ("title", "headline", "标题", "题目", "subject", "name"),
    "published": (
        *("published", "published_at", "publishedAt", "publish_date", "publishDate", "publish_time"),
        *("publishTime", "pubDate", "pub_date", "pub_time", "pubtime", "date_published", "datePublished"),
        *("date_publish", "date", "datetime", "time", "ctime", "created_at", "createdAt", "create_time"),
        *("timestamp", "发布时间", "发布日期", "日期", "时间"),
    ),
    "source": (
        *("source", "source_name", "publisher", "media", "media_name", "site", "site_name", "来源", "媒体"),
        *("source_domain", "author", "作者"),
    ),
    "address": ("url", "link", "address", "href", "permalink", "source_url", "链接", "网址"),
    "author": ("author", "authors", "byline", "作者", "记者"),
}
ROLES = ("text", "title", "published", "source", "address")
"""What `--field ROLE=NAME` may name."""
BEIJING = timedelta(hours=8)
EPOCH = Later(r"\d{10}(?:\d{3})?(?:\.\d+)?")  # seconds or milliseconds since 1970
ADDRESS = Later(r"(?:https?:)?//\S+")


@dataclass(frozen=True, slots=True)
class Fields:
    """The names by which each role is looked for; those that the user gave stand alone."""

    names: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, given: Mapping[str, str]) -> Fields:
        """The conventions, with the names that the user `given` for some roles instead."""
        return cls({**CONVENTIONS, **{role: (name,) for role, name in given.items()}})

    def find(self, record: Node, role: str) -> Iterator[Node]:
        """The fields of a record that may hold `role`, the likeliest first; `a.b` looks inside objects."""
        members = record.members or {}
        folded = {name.casefold(): node for name, node in members.items()}
        for name in self.names[role]:
            node = folded.get(name.casefold())
            if node is None and "." in name:
                node = _inside(record, name.split("."))
            if node is not None:
                yield node


def _inside(record: Node, path: list[str]) -> Node | None:
    node: Node | None = record
    for name in path:
        node = (node.members or {}).get(name) if node else None
    return node


def texts(record: Node, fields: Fields) -> list[Node]:
    """The strings that are the text of a record: one, or one for each paragraph; none where it has none."""
    for node in fields.find(record, "text"):
        strings = [node] if node.items is None else list(node.items)
        if strings and all(isinstance(n.scalar, str) for n in strings) and any(map(_word, strings)):
            return strings
    return []


def records(node: Node, fields: Fields) -> Iterator[Node]:
    """The objects in a JSON value that hold a text, in order; what an article holds inside is its own."""
    if node.members is not None and (texts(node, fields) or _is_headline(node, fields)):
        yield node
        return
    for inner in (*(node.members or {}).values(), *(node.items or ())):
        yield from records(inner, fields)


def _is_headline(record: Node, fields: Fields) -> bool:
    """True for a record whose text is empty, and whose title is all there is of it."""
    empty = any(isinstance(node.scalar, str) for node in fields.find(record, "text"))
    return empty and any(_word(node) for node in fields.find(record, "title"))


def record_documents(raw: str, record: Node, fields: Fields, base: int = 0) -> list[Document]:
    """The articles in one record; `base` is where `raw` begins in its file."""
    pieces: list[Piece] = []
    for node in texts(record, fields):
        if pieces:
            pieces.append(Piece(base + node.start, "\n\n", 0))
        pieces.extend(_pieces(raw, node, base))
    title = next((node for node in fields.find(record, "title") if _word(node)), None)
    heading = Embedded(_pieces(raw, title, base)).whole() if title else None
    return embedded_documents(Embedded(pieces), heading, about(record, fields))


def embedded_documents(text: Embedded, heading: Passage | None, known: About) -> list[Document]:
    """The articles in a text that a record holds, under the record's title, with what its fields say.

    Where one record holds several articles, its title is that of none of them.
    """
    _, documents = text_documents(text.text, None, known.title)
    if len(documents) > 1:
        heading, known = None, replace(known, title=None)
    placed = [text.document(document) for document in documents]
    placed = [replace(d, metadata=merged(d.metadata, known)) for d in placed]
    return placed if heading is None else [titled(document, heading) for document in placed]


def _pieces(raw: str, string: Node, base: int) -> Iterator[Piece]:
    return json_pieces(raw, string.start + 1, string.end - 1, base)


def about(record: Node, fields: Fields) -> About:
    """What the fields of a record say about its article."""
    days = (day for node in fields.find(record, "published") if (day := _day(node)))
    sources = [name for node in fields.find(record, "source") if (name := _word(node))]
    addresses = [name for node in fields.find(record, "address") if (name := _word(node))]
    linked = [*addresses, *(name for name in sources if ADDRESS.match(name))]
    return About(
        next(days, None),
        next((name for name in sources if not ADDRESS.match(name)), None),
        next((name for node in fields.find(record, "title") if (name := _word(node))), None),
        linked[0] if linked else None,
        next((name for node in fields.find(record, "author") if (name := _word(node))), None),
    )


def _word(node: Node) -> str | None:
    """A string, the name in an object ({"name": "某报"}), or the first of several."""
    if node.items:
        node = node.items[0]
    if node.members:
        node = node.members.get("name") or node.members.get("title") or node
    return node.scalar.strip() or None if isinstance(node.scalar, str) else None


def _day(node: Node) -> date | None:
    """A day, written out or as seconds or milliseconds since 1970, which are told in Beijing's time."""
    if isinstance(node.scalar, bool) or not isinstance(node.scalar, (str, int, float)):
        return None
    text = str(node.scalar).strip()
    if not EPOCH.fullmatch(text):
        return field_date(text)
    seconds = float(text) / (1000 if float(text) > 1e11 else 1)
    return (datetime.fromtimestamp(seconds, UTC) + BEIJING).date()
