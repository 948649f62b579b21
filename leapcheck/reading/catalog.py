"""articles.yaml: what is known about the articles of a directory, written beside them."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from leapcheck.language.messages import worded
from leapcheck.model import UNKNOWN, About, Skipped
from leapcheck.reading.dates import field_date
from leapcheck.reading.encodings import Undecodable, decode
from leapcheck.reading.yaml_nodes import Node, YamlTrouble, parse_mapping

CATALOG = "articles.yaml"
CATALOG_FIELDS = ("published", "source", "title", "address")
MAX_CATALOG_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class Known:
    """What articles.yaml says about one file; `line` is where."""

    line: int
    about: About = UNKNOWN


def is_passed_over(name: str) -> bool:
    """True for what is no article and is passed over without a word: hidden entries, READMEs, catalogues."""
    hidden = (name.startswith(".") and name not in (".", "..")) or name == "__MACOSX"
    return hidden or name == CATALOG or name.lower().partition(".")[0] == "readme"


def unused(known: Mapping[str, Known], names: Container[str], path: str) -> Iterator[Skipped]:
    """The entries of a catalogue that no file goes by."""
    for name, entry in known.items():
        if name not in names:
            yield Skipped(
                path,
                worded(
                    "line {line}: there is no file {name} here: check the spelling",
                    line=entry.line,
                    name=name,
                ),
            )


def catalog_of(data: bytes, path: str) -> tuple[dict[str, Known], list[Skipped]]:
    """The entries in the bytes of an articles.yaml, and its troubles. Raises Undecodable."""
    if len(data) > MAX_CATALOG_BYTES:
        raise Undecodable(worded("is larger than 5 MB; dates and sources in it are not used"))
    return read_catalog(decode(data)[0], path)


def read_catalog(text: str, path: str) -> tuple[dict[str, Known], list[Skipped]]:
    """The entries of an articles.yaml by file name, and its troubles, each with line and advice."""
    try:
        files = parse_mapping(text)
    except YamlTrouble as error:
        reason = worded(
            "line {line}: {error}; write one line for each file, as in {example}; "
            "dates and sources in it are not used",
            line=error.line,
            error=error,
            example="`news.txt: {published: 2025-01-31, source: 某报}`",
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
        troubles.append(
            Skipped(
                path, worded("line {line}: expected {example}; not used", line=node.line, example=example)
            )
        )
        return Known(node.line)
    for key, value in node.items.items():
        if key not in CATALOG_FIELDS or value.text is None:
            advice = worded("use {fields}", fields=", ".join(CATALOG_FIELDS))
            troubles.append(
                Skipped(
                    path,
                    worded(
                        "line {line}: unknown field `{key}` of {name}: {advice}",
                        line=value.line,
                        key=key,
                        name=name,
                        advice=advice,
                    ),
                )
            )
    published = (_text(node, "published") or "").strip()
    day = field_date(published)
    if published and published not in {"~", "null"} and day is None:
        line = node.items["published"].line
        problem = worded("`published` of {name} is no date ({published})", name=name, published=published)
        troubles.append(
            Skipped(
                path, worded("line {line}: {problem}: write it as YYYY-MM-DD", line=line, problem=problem)
            )
        )
    return Known(node.line, About(day, _text(node, "source"), _text(node, "title"), _text(node, "address")))


def _text(node: Node, key: str) -> str | None:
    value = (node.items or {}).get(key)
    return (value.text or "").strip() or None if value else None
