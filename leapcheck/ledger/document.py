"""Reads a YAML file as what its author typed: text, lists and mappings, each with its line.

YAML 1.1 would read `no` as false, `12:30` as 750 and `5.30` as 5.3, let the second of two equal keys
win, let a few hundred bytes of aliases grow to gigabytes, and let tags name Python objects. The tree
is therefore built here from parser events: every scalar is a string, and the rest is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from leapcheck.ledger.problems import Complaints, shown

MAX_BYTES = 20_000_000
MAX_DEPTH = 20

# The C parser is about five times as fast; both give events with marks.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Text:
    """A scalar, exactly as a string."""

    line: int
    text: str


@dataclass(slots=True)
class List:
    """A sequence."""

    line: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A mapping, in order, and each key's line; `pending` is a key that waits for its value."""

    line: int
    items: dict[str, Node] = field(default_factory=dict)
    key_lines: dict[str, int] = field(default_factory=dict)
    pending: Text | Refused | None = None


@dataclass(slots=True)
class Refused:
    """Something that was complained of where it stands, so that nobody complains of it again."""

    line: int


Node = Text | List | Table | Refused


def read_document(path: Path, complaints: Complaints) -> Node:
    """The one document of a YAML file.

    What can be passed over is noted in `complaints` and reading goes on; where it cannot go on
    (no file, not UTF-8, a syntax error, too large, too deep), raises LedgerError with all so far.
    """
    text = _decode(_read_bytes(path, complaints), complaints)
    try:
        root = _Builder(complaints).build(yaml.parse(text, Loader=_Loader))
    except yaml.YAMLError as error:
        complaints.add(
            _line_of(error, text),
            f"not YAML: {shown(_reason(error))}",
            "check quotes, colons and indentation in and just above this line",
        )
        raise complaints.error() from error
    if root is None:
        complaints.add(1, "the file is empty", "write `entries:` and a list of entries under it")
        raise complaints.error()
    return root


def _read_bytes(path: Path, complaints: Complaints) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        complaints.add(0, "no such file", "check the name of the ledger")
        raise complaints.error() from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        complaints.add(0, f"cannot be read: {shown(reason)}", "check that it is a file that you may read")
        raise complaints.error() from error
    if len(content) > MAX_BYTES:
        complaints.add(0, f"larger than {MAX_BYTES // 1_000_000} MB", "split the ledger")
        raise complaints.error()
    return content


def _decode(content: bytes, complaints: Complaints) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        complaints.add(line, f"not UTF-8: byte 0x{content[error.start]:02x}", "save the file as UTF-8")
        raise complaints.error() from error


def _line_of(error: yaml.YAMLError, text: str) -> int:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        return int(mark.line) + 1
    # A character that YAML forbids has no mark; the C parser counts its position in bytes.
    position = getattr(error, "position", 0)
    if _Loader is yaml.SafeLoader:
        return text.count("\n", 0, position) + 1
    return text.encode("utf-8").count(b"\n", 0, position) + 1


def _reason(error: yaml.YAMLError) -> str:
    parts = (getattr(error, "context", None), getattr(error, "problem", None), getattr(error, "reason", None))
    return ", ".join(part for part in parts if part) or str(error)


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


class _Builder:
    """Puts parser events together to a tree, without recursion, and refuses what the ledger does not use."""

    def __init__(self, complaints: Complaints) -> None:
        self.complaints = complaints
        self.root: Node | None = None
        self.open: list[List | Table] = []

    def build(self, events: Iterator[yaml.Event]) -> Node | None:
        for event in events:
            line = _line(event)
            if isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
                self.complaints.add(line, "a second document begins", "remove the --- line")
                break
            if isinstance(event, yaml.NodeEvent):
                self._take(event, line)
            elif isinstance(event, yaml.CollectionEndEvent):
                self.open.pop()
        return self.root

    def _take(self, event: yaml.NodeEvent, line: int) -> None:
        if isinstance(event, yaml.AliasEvent):
            self.complaints.add(line, f"an alias, *{shown(str(event.anchor))}", "write the value out")
            self._place(Refused(line))
            return
        if event.anchor:
            self.complaints.add(line, f"an anchor, &{shown(str(event.anchor))}", "remove it")
        tag = getattr(event, "tag", None)
        if tag:
            self.complaints.add(line, f"a tag, {shown(tag)}", "remove it: every value is plain text")
        if isinstance(event, yaml.ScalarEvent):
            self._place(Text(line, event.value))
            return
        container: List | Table = List(line) if isinstance(event, yaml.SequenceStartEvent) else Table(line)
        if len(self.open) == MAX_DEPTH:
            self.complaints.add(line, f"nested more than {MAX_DEPTH} deep", "flatten the ledger")
            raise self.complaints.error()
        self._place(container)
        self.open.append(container)

    def _place(self, node: Node) -> None:
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if isinstance(parent, List):
            parent.items.append(node)
        elif parent.pending is None:
            parent.pending = self._key(node)
        else:
            self._set(parent, parent.pending, node)
            parent.pending = None

    def _key(self, node: Node) -> Text | Refused:
        if isinstance(node, Text | Refused):
            return node
        self.complaints.add(node.line, "a key that is a list or a mapping", "use a word as the key")
        return Refused(node.line)

    def _set(self, table: Table, key: Text | Refused, value: Node) -> None:
        if isinstance(key, Refused):
            return
        if key.text in table.items:
            self.complaints.add(
                key.line,
                f"the key {shown(key.text)} stands twice: here and in line {table.key_lines[key.text]}",
                "remove one of the two",
            )
            return
        table.items[key.text] = value
        table.key_lines[key.text] = key.line
