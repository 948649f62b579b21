"""Which format an input is in, and the way from its bytes to articles; each format has a module of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from leapcheck.failures import skipped
from leapcheck.language.messages import worded
from leapcheck.model import Article, Skipped, Source
from leapcheck.patterns import Later
from leapcheck.reading.documents import articles_of, text_documents
from leapcheck.reading.encodings import decode
from leapcheck.reading.inputs import ArchiveBomb, Input
from leapcheck.reading.mojibake import SAMPLE, garbled, losses
from leapcheck.reading.passages import Document
from leapcheck.reading.unreadable import Unreadable, trouble

Found = Iterator[Article | Skipped]

EXTENSIONS: dict[str, str] = {
    **dict.fromkeys((".txt", ".text"), "txt"),
    **dict.fromkeys((".md", ".markdown"), "md"),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".shtml", ".jsp"), "html"),
    **dict.fromkeys((".rss", ".atom", ".xml"), "feed"),
    **dict.fromkeys((".jsonl", ".ndjson"), "jsonl"),
    ".json": "json",
    ".pdf": "pdf",
    ".docx": "docx",
    ".zip": "zip",
    ".gz": "gz",
}
MAGIC = ((b"%PDF-", "pdf"), (b"\x1f\x8b", "gz"), (b"PK\x03\x04", "zip"), (b"PK\x05\x06", "zip"))
ARCHIVES = ("zip", "gz")
TAR = 257, b"ustar"
HEAD = 4096  # bytes looked at to tell a format
DOCX_PARTS = (b"[Content_Types].xml", b"word/")  # one of which its archive begins with
# what opens with an object or an array; JSON Lines have several objects, each on a line of its own
JSON_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*[\"}]|\[\s*[\[{\]])")
FEED_START = Later(r"\s*(?:<(?:\?|!)[^>]{0,2000}>\s*)*<(?:\w+:)?(rss|feed|RDF)\b")
JSON_LINES = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{[^\n]*\}[ \t\r]*\n\s*\{")


def articles_in(input: Input) -> Found:
    """The articles of an input; whatever cannot be read of it comes as a `Skipped`, nothing is raised.

    Only an archive bomb is: to the outermost archive, which says so.
    """
    try:
        yield from _articles_in(input)
    except ArchiveBomb as error:
        if input.depth:
            raise
        yield Skipped(input.path, str(error))
    except Unreadable as error:
        yield Skipped(input.path, str(error))
    except OSError as error:
        yield Skipped(input.path, trouble(error))
    except Exception as error:  # whatever it is, it must cost one file only
        yield skipped(input.path, error)


def _articles_in(input: Input) -> Found:
    format = tell_format(input)
    if format in ARCHIVES:
        from leapcheck.reading.archives import members

        for member in members(input, format):
            yield from articles_in(member) if isinstance(member, Input) else (member,)
    else:
        yield from _READERS.get(format or "", _text)(input)


def tell_format(input: Input) -> str | None:
    """The format by the first bytes, then by the name; None for a text of a kind that its name does not tell."""
    head = input.peek(HEAD)
    by_name = EXTENSIONS.get(extension(input.name))
    for magic, format in MAGIC:
        if head.startswith(magic):
            is_docx = by_name == "docx" or any(part in head for part in DOCX_PARTS)
            return "docx" if format == "zip" and is_docx and by_name != "zip" else format
    if head[TAR[0] : TAR[0] + len(TAR[1])] == TAR[1]:
        raise Unreadable(worded("is a tar archive, which is not read: unpack it, or make a .zip of it"))
    if by_name in ("zip", "gz", "pdf", "docx") and head:
        raise Unreadable(
            worded(
                "is no {by_name} file, whatever its name says: check where it came from",
                by_name=by_name.upper(),
            )
        )
    if by_name in (None, "jsonl", "json") and JSON_START.match(head):
        lines = by_name == "jsonl" or JSON_LINES.match(head)
        return "jsonl" if lines and not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"[") else "json"
    return by_name


def extension(name: str) -> str:
    """The end of a file's name, in small letters: `.html`."""
    dot = name.rfind(".")
    return name[dot:].lower() if dot > name.rfind("/") and dot > 0 else ""


def _text(input: Input) -> Found:
    raw, encoding = _decoded(input)
    kind = EXTENSIONS.get(extension(input.name))
    if kind == "feed" or (kind != "md" and FEED_START.match(raw)):
        yield from _feed(input, raw, encoding)
        return
    told, documents = text_documents(raw, kind if kind in ("txt", "md", "html") else None)  # type: ignore[arg-type]
    source = Source.of(input.path, raw, format=told, encoding=encoding, notes=losses(raw))
    yield from _composed(source, documents, input)


def _feed(input: Input, raw: str, encoding: str) -> Found:
    from leapcheck.reading.feed import read_feed

    if not FEED_START.match(raw):
        raise Unreadable(worded("is XML, but no feed (RSS or Atom): such files are not read"))
    source = Source.of(input.path, raw, format="feed", encoding=encoding, notes=losses(raw))
    yield from _composed(source, list(read_feed(raw)), input)


def _json(input: Input) -> Found:
    from leapcheck.reading.json_file import read_json

    raw, encoding = _decoded(input)
    source = Source.of(input.path, raw, escaped=True, format="json", encoding=encoding, notes=losses(raw))
    yield from _numbered(read_json(source, input), input)


def _json_lines(input: Input) -> Found:
    from leapcheck.reading.json_lines import read_json_lines

    yield from _numbered(read_json_lines(input), input)


def _pdf(input: Input) -> Found:
    from leapcheck.reading.pdf import read_pdf

    source, documents = read_pdf(input.whole(), input.path)
    yield from _composed(source, documents, input)


def _docx(input: Input) -> Found:
    from leapcheck.reading.docx import read_docx

    source, documents = read_docx(input.whole(), input.path)
    yield from _composed(source, documents, input)


_READERS: dict[str, Callable[[Input], Found]] = {
    "json": _json,
    "jsonl": _json_lines,
    "pdf": _pdf,
    "docx": _docx,
}


def _decoded(input: Input) -> tuple[str, str]:
    """The text of an input and its encoding. Raises Unreadable."""
    raw, encoding = decode(input.whole())
    if not raw.strip():
        raise Unreadable(worded("is empty"))
    return raw, encoding


def _composed(source: Source, documents: Sequence[Document], input: Input) -> Found:
    """The articles of a file that was read as a whole."""
    articles = articles_of(source, documents, input.options.given)
    if not articles:
        raise Unreadable(worded("holds no text of an article, only markup or menus"))
    yield from map(_in_order, articles)


def _numbered(parts: Iterator[tuple[Source, Sequence[Document]] | Skipped], input: Input) -> Found:
    """The articles of a file that holds one record after another."""
    count = 0
    for part in parts:
        if isinstance(part, Skipped):
            yield part
            continue
        articles = articles_of(*part, input.options.given, first=count, alone=False)
        count += len(articles)
        yield from map(_in_order, articles)


def _in_order(article: Article) -> Article | Skipped:
    """The article, unless its text is garbled."""
    reason = garbled(_sample(article))
    if reason is None:
        return article
    line, _ = article.source.place(article.body.origin(0))
    return Skipped(
        article.path,
        reason if article.index == 0 else worded("line {line}: {reason}", line=line, reason=reason),
    )


def _sample(article: Article) -> str:
    """The beginning of an article in the letters of the file: normalized text has lost what garbled text is of."""
    parts: list[str] = []
    length = 0
    for block in article.blocks:
        start, end = article.body.raw_span(block.start, block.end)
        parts.append(article.source.text(start, end))
        length += len(parts[-1])
        if length >= SAMPLE:
            break
    return "\n".join(parts)
