"""From the decoded text of one file to its articles: what format it is, and which date is trusted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import PurePath
from typing import Literal

from leapcheck.model import Article, Source
from leapcheck.reading.dates import file_name_date
from leapcheck.reading.furniture import link_date
from leapcheck.reading.html import read_html
from leapcheck.reading.markdown import mark_title, read_markdown
from leapcheck.reading.metadata import FrontMatter, Known, front_matter
from leapcheck.reading.normalize import compose, normal
from leapcheck.reading.passages import Document, Passage
from leapcheck.reading.text import read_plain

Kind = Literal["txt", "md", "html"]

EXTENSIONS: dict[str, Kind] = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".shtml": "html",
    ".jsp": "html",
}
HTML_START = re.compile(
    r"\s*(?:<%@|<!doctype\b|<!--|<\?xml\b|</?(?:html|head|body|div|p|table|article|section|main|header|footer|nav|aside"
    r"|h[1-6]|span|center|font|strong|ul|ol|meta|script|style)\b)",
    re.IGNORECASE,
)
PAGE_START = re.compile(r"\s*(?:<%@[^>]{0,300}%>\s*)*(?:<!doctype\b|<html\b|<\?xml\b)", re.IGNORECASE)
# ## 标题, [文字](https://…), **重点**
MARKDOWN = re.compile(r"^ {0,3}#{1,6} \S|\]\((?:https?:)?//|!\[[^\]\n]{0,200}\]\(|^\*\*\S", re.MULTILINE)
# the rule under the head of a table: | --- | :-: |
PIPE_TABLE = re.compile(r"^ {0,3}\|? ?:?-{3,}:? ?(?:\| ?:?-{3,}:? ?)+\|?\s*$", re.MULTILINE)
SNIFFED = 20_000  # characters looked at to tell the format


def read_text(
    raw: str,
    *,
    path: str = "<text>",
    kind: Kind = "txt",
    published: date | None = None,
    publisher: str | None = None,
) -> list[Article]:
    """The articles in the text `raw`; positions are character offsets in it.

    `kind` is what the text claims to be; its first characters decide where they say otherwise.
    `published` and `publisher` override what the text says. No article holds no text: the list is
    empty where there is none.
    """
    return articles_of(raw, path, kind, published=published, publisher=publisher)


def articles_of(
    raw: str,
    path: str,
    kind: Kind | None,
    *,
    published: date | None = None,
    publisher: str | None = None,
    known: Known | None = None,
) -> list[Article]:
    """Like `read_text`, with what articles.yaml says; a `kind` of None is told by the text alone."""
    source = Source.of(path, raw)
    front = front_matter(raw)
    documents = _documents(raw, front, kind)
    articles: list[Article] = []
    for document in documents:
        body, blocks = compose(_with_front_title(document, front))
        if not blocks:
            continue
        title = document.title
        if len(documents) == 1:
            title = (known.title if known else None) or (front.title.text if front.title else title)
        articles.append(
            Article(
                source,
                len(articles),
                body,
                blocks,
                normal(title) if title else None,
                published or _published(document, front, known, path),
                publisher or _publisher(document, front, known),
            )
        )
    return articles


def _documents(raw: str, front: FrontMatter, kind: Kind | None) -> Sequence[Document]:
    start, end = front.end, len(raw)
    title = front.title.text if front.title else None
    told = tell_kind(raw, start, kind, bool(start))
    if told == "html":
        return [read_html(raw, start, end)]
    if told == "md":
        return [read_markdown(raw, start, end, title)]
    return read_plain(raw, start, end, title)


def tell_kind(raw: str, start: int, kind: Kind | None, has_front_matter: bool) -> Kind:
    """What format the text from `start` on is in; `kind` is what its name says."""
    if kind == "html" or PAGE_START.match(raw, start):
        return "html"
    if kind != "md" and HTML_START.match(raw, start):
        return "html"
    if kind is None and (has_front_matter or MARKDOWN.search(raw, start, start + SNIFFED)):
        return "md"
    if kind == "txt" and "---" in raw and PIPE_TABLE.search(raw, start, start + SNIFFED):
        return "md"
    return kind or "txt"


def _with_front_title(document: Document, front: FrontMatter) -> list[Passage]:
    """The passages of a document, the title of the front matter before them."""
    if front.title is None:
        return list(document.passages)
    passages, _ = mark_title(list(document.passages), front.title.text)
    return [front.title, *passages]


def _published(document: Document, front: FrontMatter, known: Known | None, path: str) -> date | None:
    """The day an article appeared, from the most to the least trusted place; never today."""
    return (
        (known.published if known else None)
        or front.published
        or document.published
        or link_date(document.source_address or front.address)
        or file_name_date(PurePath(path).name)
    )


def _publisher(document: Document, front: FrontMatter, known: Known | None) -> str | None:
    """Whose text it is, from the most to the least trusted place; a dash says nobody."""
    names = (known.publisher if known else None, front.publisher, document.publisher)
    cleaned = (normal(name).strip("-—– ") for name in names if name)
    return next((name for name in cleaned if name), None)
