"""From the documents that a reader found to articles; and texts of every kind, to documents."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Literal

from leapcheck.model import About, Article, Source
from leapcheck.patterns import Later
from leapcheck.reading.front_matter import front_matter
from leapcheck.reading.html import read_html
from leapcheck.reading.markdown import mark_title, read_markdown
from leapcheck.reading.normalize import compose, normal
from leapcheck.reading.passages import Document, Passage
from leapcheck.reading.text import read_plain
from leapcheck.reading.trust import Given, merged, weighed

Kind = Literal["txt", "md", "html"]

HTML_START = Later(
    r"\s*(?:<%@|<!doctype\b|<!--|<\?xml\b|</?(?:html|head|body|div|p|table|article|section|main|header|footer|nav|aside"
    r"|h[1-6]|span|center|font|strong|ul|ol|meta|script|style)\b)",
    re.IGNORECASE,
)
PAGE_START = Later(r"\s*(?:<%@[^>]{0,300}%>\s*)*(?:<!doctype\b|<html\b|<\?xml\b)", re.IGNORECASE)
# ## 标题, [文字](https://…), **重点**
MARKDOWN = Later(r"^ {0,3}#{1,6} \S|\]\((?:https?:)?//|!\[[^\]\n]{0,200}\]\(|^\*\*\S", re.MULTILINE)
# the rule under the head of a table: | --- | :-: |
PIPE_TABLE = Later(r"^ {0,3}\|? ?:?-{3,}:? ?(?:\| ?:?-{3,}:? ?)+\|?\s*$", re.MULTILINE)
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
    told, documents = text_documents(raw, kind)
    source = Source.of(path, raw, format=told)
    return articles_of(source, documents, Given(About(published, publisher)))


def articles_of(
    source: Source, documents: Sequence[Document], given: Given, *, first: int = 0, alone: bool | None = None
) -> list[Article]:
    """The articles that the documents of a source make, numbered from `first`; one without text is none.

    `alone` says whether the file holds one article only; None where all of it is in `documents`.
    """
    articles: list[Article] = []
    for document in documents:
        body, blocks = compose(document.passages)
        if not blocks:
            continue
        only = len(documents) == 1 if alone is None else alone
        about, told = weighed(document, given, source.path, alone=only)
        articles.append(
            Article(
                source,
                first + len(articles),
                body,
                blocks,
                about.title,
                about.published,
                about.publisher,
                about.address,
                about.author,
                told,
            )
        )
    return articles


def text_documents(raw: str, kind: Kind | None, title: str | None = None) -> tuple[Kind, list[Document]]:
    """The documents in a text, front matter included, and the kind of text that it was taken for.

    A `kind` of None is told by the text alone. `title` is one that is known from elsewhere.
    """
    front = front_matter(raw)
    start, end = front.end, len(raw)
    title = front.title.text if front.title else title
    told = tell_kind(raw, start, kind, bool(start))
    if told == "html":
        documents = [read_html(raw, start, end)]
    elif told == "md":
        documents = [read_markdown(raw, start, end, title)]
    else:
        documents = list(read_plain(raw, start, end, title))
    if not start:
        return told, documents
    # the title of a file that holds several articles is that of none of them
    about = front.about if len(documents) == 1 else replace(front.about, title=None)
    return told, [
        replace(d, passages=_headed(front.title, d.passages), metadata=merged(about, d.metadata))
        for d in documents
    ]


def _headed(title: Passage | None, passages: Sequence[Passage]) -> Sequence[Passage]:
    """The passages with a title before them that stands outside the text."""
    return passages if title is None else [title, *mark_title(list(passages), title.text)[0]]


def titled(document: Document, title: Passage) -> Document:
    """The document under a title that a field of its record gives, unless its text begins with that title."""
    wanted = normal(title.text)
    if any(p.heading and normal(p.text) == wanted for p in document.passages[:1]):
        return replace(document, passages=_marked(document.passages, title.text))
    return replace(document, passages=[title, *_marked(document.passages, title.text)])


def _marked(passages: Sequence[Passage], title: str) -> Sequence[Passage]:
    return mark_title(list(passages), title)[0]


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
