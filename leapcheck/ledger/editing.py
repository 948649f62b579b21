"""Changes the text of one entry in a ledger file, or adds one, and leaves every other line as it is.

Only the lines of that entry go through the YAML library, which keeps their comments, order and quotes;
the rest of the file is not even parsed for it.
"""

from __future__ import annotations

import io
import re
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from leapcheck.ledger.document import read_document
from leapcheck.ledger.nodes import Node, Table, Text
from leapcheck.ledger.problems import Complaints

_NESTED_LIST = re.compile(r"^( *)\w+:[ \t]*\n( *)- ", re.M)  # "    sources:\n      - title"
_ENTRIES = re.compile(r"^entries:[ \t]*(?:\[[ \t]*\])?[ \t]*(?:#.*)?\n?", re.M)
_DEFAULT_OFFSET = 2


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one entry: from `start` up to `end`, counted from 0, their hyphen at `indent`."""

    start: int
    end: int
    indent: int


def changed_entry(text: str, id: str, change: Callable[[Any], None]) -> str:
    """The text of a file in which one entry, or one series, is as `change` leaves it.

    `change` is given a mutable mapping whose scalars are all text. Raises KeyError where there is no
    such entry.
    """
    lines = text.splitlines(keepends=True)
    where = _find(text, lines, id)
    block = textwrap.dedent("".join(lines[where.start : where.end]))
    yaml = _round_trip(block)
    items = yaml.load(block)
    change(items[0])
    return "".join([*lines[: where.start], _dumped(yaml, items, where.indent, lines), *lines[where.end :]])


def with_new_entry(text: str, entry: Mapping[str, Any], after: str | None) -> str:
    """The text of a file with one more entry: behind the entry `after`, in its style, or at the end."""
    lines = text.splitlines(keepends=True)
    ids = [id for id, _ in _entries(text)] if _ENTRIES.search(text) else []
    if not ids:
        return _with_first_entry(text, _dumped(_round_trip(""), [_mapped(entry)], 2, lines))
    last = after or ids[-1]
    where = _find(text, lines, last)
    block = textwrap.dedent("".join(lines[where.start : where.end]))
    yaml = _round_trip(block)
    new = _mapped(entry)
    if block.startswith("- {"):
        new.fa.set_flow_style()
    gap = "\n" if where.start and not lines[where.start - 1].strip() else ""
    if where.end == len(lines) and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    added = _dumped(yaml, [new], where.indent, lines)
    return "".join([*lines[: where.end], gap, added, *lines[where.end :]])


def _with_first_entry(text: str, entry: str) -> str:
    """The text of a file that has no entries, with one under `entries`."""
    if _ENTRIES.search(text):
        return _ENTRIES.sub(lambda match: f"entries:\n{entry}", text, count=1)
    return f"{text}{'' if not text or text.endswith(chr(10)) else chr(10)}entries:\n{entry}"


def as_mapping(entry: Mapping[str, Any], *, flow: bool = False) -> Any:
    """A plain mapping as one that may be put into an entry; on one line where `flow` asks for it."""
    mapped = _mapped(entry)
    if flow:
        mapped.fa.set_flow_style()
    return mapped


def _mapped(value: Any) -> Any:
    """Plain mappings and lists as the library's own."""
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

    if isinstance(value, Mapping):
        mapped = CommentedMap((key, _mapped(item)) for key, item in value.items())
        if value and all(isinstance(item, str) for item in value.values()) and "title" not in value:
            mapped.fa.set_flow_style()  # qualifiers: {region: 欧洲}
        return mapped
    if isinstance(value, list):
        return CommentedSeq(_mapped(item) for item in value)
    return value


def _round_trip(block: str) -> Any:
    """A round-trip parser and writer that takes every scalar for text and indents as `block` does."""
    from ruamel.yaml import YAML
    from ruamel.yaml.resolver import VersionedResolver

    class Plain(VersionedResolver):
        """Finds no number, date or truth value in any scalar."""

        versioned_resolver: dict[str, list[Any]] = {}  # noqa: RUF012

    yaml = YAML()
    yaml.Resolver = Plain
    yaml.preserve_quotes = True
    yaml.width = 100_000
    nested = _NESTED_LIST.search(block)
    offset = len(nested[2]) - len(nested[1]) if nested else _DEFAULT_OFFSET
    yaml.indent(mapping=2, sequence=offset + 2, offset=offset)
    return yaml


def _dumped(yaml: Any, items: Any, indent: int, lines: list[str]) -> str:
    out = io.StringIO()
    yaml.dump(items, out)
    text = textwrap.indent(textwrap.dedent(out.getvalue()), " " * indent)
    return text.replace("\n", "\r\n") if lines and lines[0].endswith("\r\n") else text


def _entries(text: str) -> list[tuple[str, Table]]:
    """The entries of a file by their ids, as far as they have one."""
    found: list[tuple[str, Table]] = []

    def take(node: Node) -> None:
        if isinstance(node, Table):
            id = node.items.get("id")
            found.append((id.text.strip() if isinstance(id, Text) else "", node))

    read_document(text.encode(), Complaints(""), take)
    return found


def _find(text: str, lines: list[str], id: str) -> Lines:
    """The lines of an entry, without the blank ones and the comments behind it."""
    table = dict(_entries(text))[id]
    start = table.place.line - 1
    if not lines[start][: table.place.column - 1].strip():  # the hyphen stands on a line of its own
        start -= 1
    indent = len(lines[start]) - len(lines[start].lstrip(" "))
    end = start + 1
    for n in range(start + 1, len(lines)):
        bare = lines[n].strip()
        if not bare or bare.startswith("#"):
            continue
        if len(lines[n]) - len(lines[n].lstrip(" ")) <= indent:
            break
        end = n + 1
    return Lines(start, end, indent)
