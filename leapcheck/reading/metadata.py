"""What is known about an article beside its text: front matter at its top, and articles.yaml beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from leapcheck.model import Skipped
from leapcheck.reading.dates import field_date
from leapcheck.reading.passages import Passage, Piece
from leapcheck.reading.yaml_nodes import Node, YamlTrouble, parse_mapping

CATALOG = "articles.yaml"
CATALOG_FIELDS = ("published", "source", "title")
FENCE = re.compile(r"\s*---[ \t]*\r?\n")
FENCE_END = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
FIELD_LINE = re.compile(r"""^([A-Za-z_][\w-]{0,40})[ \t]*[:：][ \t]*(.*?)[ \t\r]*$""", re.MULTILINE)
MAX_FRONT_MATTER = 64_000
TITLE_FIELDS = ("title", "headline")
DATE_FIELDS = ("published", "date", "pubdate", "publish_date", "published_at", "datePublished", "created")
PUBLISHER_FIELDS = ("source", "publisher", "site", "site_name", "media", "author")
ADDRESS_FIELDS = ("url", "link", "source_url", "original", "permalink")
ADDRESS = re.compile(r"(?:https?:)?//\S+\Z")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields at the top of a file; the text goes on at `end`."""

    end: int
    title: Passage | None = None
    published: date | None = None
    publisher: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What articles.yaml says about one file; `line` is where."""

    line: int
    published: date | None = None
    publisher: str | None = None
    title: str | None = None


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
    return FrontMatter(
        closing.end(),
        _title(raw, opening.end(), fields),
        next((day for day in dates if day), None),
        publisher,
        address,
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


def read_catalog(text: str, path: str) -> tuple[dict[str, Known], list[Skipped]]:
    """The entries of an articles.yaml by file name, and its troubles, each with line and advice."""
    try:
        files = parse_mapping(text)
    except YamlTrouble as error:
        reason = (
            f"line {error.line}: {error}; write one line for each file, as in "
            "`news.txt: {published: 2025-01-31, source: 某报}`; dates and sources in it are not used"
        )
        return {}, [Skipped(path, reason)]
    known: dict[str, Known] = {}
    troubles: list[Skipped] = []
    for name, node in files.items():
        known[name] = _known(name, node, path, troubles)
    return known, troubles


def _known(name: str, node: Node, path: str, troubles: list[Skipped]) -> Known:
    if node.items is None:
        example = f"`{name}: {{published: 2025-01-31, source: …}}`"
        troubles.append(Skipped(path, f"line {node.line}: expected {example}; not used"))
        return Known(node.line)
    for key, value in node.items.items():
        if key not in CATALOG_FIELDS or value.text is None:
            advice = f"use {', '.join(CATALOG_FIELDS)}"
            troubles.append(Skipped(path, f"line {value.line}: unknown field `{key}` of {name}: {advice}"))
    published = (_text(node, "published") or "").strip()
    day = field_date(published)
    if published and published not in {"~", "null"} and day is None:
        line = node.items["published"].line
        problem = f"`published` of {name} is no date ({published})"
        troubles.append(Skipped(path, f"line {line}: {problem}: write it as YYYY-MM-DD"))
    return Known(node.line, day, _text(node, "source"), _text(node, "title"))


def _text(node: Node, key: str) -> str | None:
    value = (node.items or {}).get(key)
    return (value.text or "").strip() or None if value else None
