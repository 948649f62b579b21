"""Front matter: what stands about an article in YAML at the top of its file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from leapcheck.model import UNKNOWN, About
from leapcheck.patterns import Later
from leapcheck.reading.dates import field_date
from leapcheck.reading.passages import Passage, Piece
from leapcheck.reading.yaml_nodes import Node, YamlTrouble, parse_mapping

FENCE = Later(r"\s*---[ \t]*\r?\n")
FENCE_END = Later(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
FIELD_LINE = Later(r"""^([A-Za-z_][\w-]{0,40})[ \t]*[:：][ \t]*(.*?)[ \t\r]*$""", re.MULTILINE)
MAX_FRONT_MATTER = 64_000
TITLE_FIELDS = ("title", "headline")
DATE_FIELDS = ("published", "date", "pubdate", "publish_date", "published_at", "datePublished", "created")
PUBLISHER_FIELDS = ("source", "publisher", "site", "site_name", "media", "author")
AUTHOR_FIELDS = ("author", "byline")
ADDRESS_FIELDS = ("url", "link", "source_url", "original", "permalink")
ADDRESS = Later(r"(?:https?:)?//\S+\Z")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields at the top of a file; the text goes on at `end`."""

    end: int
    title: Passage | None = None
    about: About = UNKNOWN


def front_matter(raw: str) -> FrontMatter:
    """The front matter of `raw`; without any, one that ends at 0.

    Fields are read as YAML and, where that fails, line by line: an odd quotation mark in a summary
    must not lose the date.
    """
    opening = FENCE.match(raw)
    closing = FENCE_END.search(raw, opening.end(), opening.end() + MAX_FRONT_MATTER) if opening else None
    if opening is None or closing is None:
        return FrontMatter(0)
    text = raw[opening.end() : closing.start()]
    if text.strip() and not FIELD_LINE.search(text):
        return FrontMatter(0)
    fields = _fields(text)
    address = _value(fields, ADDRESS_FIELDS)
    publishers = [value for key in PUBLISHER_FIELDS if (value := _value(fields, (key,)))]
    publisher = next((value for value in publishers if not ADDRESS.match(value)), None)
    address = address or next((value for value in publishers if ADDRESS.match(value)), None)
    dates = (field_date(value) for key in DATE_FIELDS if (value := _value(fields, (key,))))
    title = _title(raw, opening.end(), fields)
    day = next((day for day in dates if day), None)
    author = _value(fields, AUTHOR_FIELDS)
    return FrontMatter(
        closing.end(), title, About(day, publisher, title.text if title else None, address, author)
    )


def _fields(text: str) -> Mapping[str, Node]:
    try:
        return parse_mapping(text)
    except YamlTrouble:
        return {
            match.group(1): Node(_unquoted(match.group(2)), None, match.start(2), match.end(2), 0)
            for match in FIELD_LINE.finditer(text)
        }


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _value(fields: Mapping[str, Node], names: tuple[str, ...]) -> str | None:
    """The first of the named fields that says something, in any case of letters."""
    lower = {key.lower(): node for key, node in fields.items()}
    values = ((node.text or "").strip() for name in names if (node := lower.get(name.lower())))
    return next((value for value in values if value), None)


def _title(raw: str, base: int, fields: Mapping[str, Node]) -> Passage | None:
    """The title as a passage, at its place in the raw file, without quotes and escapes."""
    node = next((fields[name] for name in TITLE_FIELDS if name in fields), None)
    if node is None or not (node.text or "").strip():
        return None
    start, end = base + node.start, base + node.end
    end = start + len(raw[start:end].rstrip())
    quote = raw[start]
    if quote in "\"'" and end - start > 1 and raw[end - 1] == quote:
        start, end = start + 1, end - 1
    elif quote in "|>":
        start = raw.find("\n", start) + 1
    escape = {'"': r"\\(?=[\"\\/])", "'": "'(?=')"}.get(quote)
    pieces: list[Piece] = []
    at = start
    for match in re.finditer(escape, raw[start:end]) if escape else ():
        pieces.append(Piece(at, raw[at : start + match.start()], start + match.start() - at))
        at = start + match.end()
    pieces.append(Piece(at, raw[at:end], end - at))
    return Passage(pieces, "title", 1)
