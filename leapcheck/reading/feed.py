"""Reads saved feeds, RSS and Atom: one article an item, with the places of its text in the XML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leapcheck.model import About
from leapcheck.patterns import Later
from leapcheck.reading.dates import field_date
from leapcheck.reading.embedded import Embedded
from leapcheck.reading.passages import Document, Piece
from leapcheck.reading.records import embedded_documents
from leapcheck.reading.tags import text_pieces

ITEM = Later(r"<(item|entry)(?=[\s>/])[^>]*>")
# <title>, <dc:date>, <content type="html">; the name, whether it is empty
ELEMENT = Later(r"<((?:\w+:)?[A-Za-z]+)\b([^<>]*?)(/?)>")
CDATA = "<![CDATA["
TAG = Later(r"<[A-Za-z/]")
HREF = Later(r"""\bhref\s*=\s*["']([^"']*)["']""")
RELATION = Later(r"""\brel\s*=\s*["'](?!alternate)""")
TEXTS = ("content:encoded", "content", "description", "summary")
DATES = ("pubdate", "published", "dc:date", "issued", "updated", "modified")


@dataclass(frozen=True, slots=True)
class Field:
    """An element of an item: what stands between its tags, `raw[start:end]`."""

    name: str
    attributes: str
    start: int
    end: int


def read_feed(raw: str) -> Iterator[Document]:
    """The articles of a feed, in its order."""
    first = ITEM.search(raw)
    if first is None:
        return
    channel = {field.name: field for field in _fields(raw, 0, first.start())}
    publisher = _text(raw, channel["title"]) if "title" in channel else None
    at = first.start()
    while match := ITEM.search(raw, at):
        end = raw.find(f"</{match.group(1)}>", match.end())
        end = len(raw) if end < 0 else end
        yield from _item(raw, match.end(), end, publisher)
        at = max(end, match.end())


def _item(raw: str, start: int, end: int, publisher: str | None) -> list[Document]:
    fields: dict[str, Field] = {}
    for field in _fields(raw, start, end):
        if field.name != "link" or not RELATION.search(field.attributes):
            fields.setdefault(field.name, field)
    days = (field_date(_text(raw, fields[name]) or "") for name in DATES if name in fields)
    title = Embedded(_pieces(raw, fields["title"])) if "title" in fields else None
    author = next((_author(raw, fields[name]) for name in ("dc:creator", "author") if name in fields), None)
    known = About(
        next((day for day in days if day), None),
        (_text(raw, fields["source"]) if "source" in fields else None) or publisher,
        title.text.strip() or None if title else None,
        _address(raw, fields),
        author,
    )
    text = next((fields[name] for name in TEXTS if name in fields and _text(raw, fields[name])), None)
    heading = title.whole() if title and title.text.strip() else None
    if text is None:
        return [Document([heading], metadata=known)] if heading else []
    return embedded_documents(Embedded(_pieces(raw, text)), heading, known)


def _fields(raw: str, start: int, end: int) -> Iterator[Field]:
    """The elements in `raw[start:end]`, and in those that are not closed there."""
    at = start
    open_to_the_end: set[str] = set()  # names whose end does not come
    while match := ELEMENT.search(raw, at, end):
        name = match.group(1)
        cdata = raw.find(CDATA, at, match.start())
        if cdata >= 0:  # a tag that only looks like one
            at = max(raw.find("]]>", cdata, end), cdata + len(CDATA))
            continue
        if match.group(3):
            yield Field(name.lower(), match.group(2), match.end(), match.end())
            at = match.end()
            continue
        close = -1 if name in open_to_the_end else _close(raw, name, match.end(), end)
        if close < 0:
            open_to_the_end.add(name)
            at = match.end()
            continue
        yield Field(name.lower(), match.group(2), match.end(), close)
        at = close


def _close(raw: str, name: str, start: int, end: int) -> int:
    """The place of `</name>`, CDATA sections passed over; -1 without one."""
    at = start
    while (found := raw.find(f"</{name}", at, end)) >= 0:
        cdata = raw.find(CDATA, at, found)
        if cdata < 0:
            return found
        at = raw.find("]]>", cdata, end)
        if at < 0:
            return -1
    return -1


def _pieces(raw: str, field: Field) -> Iterator[Piece]:
    """The text of an element: CDATA as it is, references decoded; markup of its own (XHTML) as it is."""
    at = field.start
    while (cdata := raw.find(CDATA, at, field.end)) >= 0:
        close = raw.find("]]>", cdata, field.end)
        start, end = cdata + len(CDATA), field.end if close < 0 else close
        yield from _plain(raw, at, cdata)
        yield Piece(start, raw[start:end], end - start)
        at = min(end + 3, field.end)
    yield from _plain(raw, at, field.end)


def _plain(raw: str, start: int, end: int) -> Iterator[Piece]:
    if TAG.search(raw, start, end):
        yield Piece(start, raw[start:end], end - start)
    else:
        yield from text_pieces(raw, start, end)


def _text(raw: str, field: Field) -> str | None:
    return Embedded(_pieces(raw, field)).text.strip() or None


def _author(raw: str, field: Field) -> str | None:
    """The name in an author: RSS has text, Atom has <name>."""
    inner = next((f for f in _fields(raw, field.start, field.end) if f.name == "name"), field)
    return _text(raw, inner)


def _address(raw: str, fields: dict[str, Field]) -> str | None:
    link = fields.get("link")
    if link is None:
        return None
    href = HREF.search(link.attributes)
    return href.group(1) if href else _text(raw, link)
