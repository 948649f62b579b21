"""Reads a YAML file as what its author typed, entry by entry, so that a long ledger is never a long tree.

YAML 1.1 would read `no` as false, `12:30` as 750 and `5.30` as 5.3, let the second of two equal keys
win, let a few hundred bytes of aliases grow to gigabytes, and let tags name Python objects. The tree
is therefore built here from parser events: every scalar is a string, and the rest is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from leapcheck.language.messages import worded
from leapcheck.ledger.nodes import List, Node, Refused, Table, Text
from leapcheck.ledger.problems import NOWHERE, Complaints, Place, shown

MAX_BYTES = 64_000_000
MAX_DEPTH = 20
MAX_NODES = 1_000_000
"""Values in one entry, or in all of a file that is no entry."""
LONGEST_TEXT = 10_000
"""Characters of one value: notes of several pages."""

# The C parser is about five times as fast; both give events with marks.
FastLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_document(content: bytes, complaints: Complaints, each: Callable[[Node], None]) -> Node:
    """The one document of a YAML file without its entries, which go to `each` as they are read.

    What can be passed over is noted in `complaints` and reading goes on; where it cannot go on
    (not UTF-8, a syntax error, too deep, too many values), raises LedgerError with all so far.
    """
    text = _decode(content, complaints)
    try:
        root = _Builder(complaints, each).build(yaml.parse(text, Loader=FastLoader))
    except yaml.YAMLError as error:
        complaints.add(
            _place_of(error, text),
            worded("not YAML: {reason}", reason=shown(_reason(error))),
            worded("check quotes, colons and indentation in and just above this line"),
        )
        raise complaints.error() from error
    if root is None:
        complaints.add(
            Place(1, 1),
            worded("the file is empty"),
            worded("write `entries:` and a list of entries under it"),
        )
        raise complaints.error()
    return root


def read_bytes(path: Path, complaints: Complaints) -> bytes:
    """The content of a ledger file; raises LedgerError where it cannot be read or is too large to be one."""
    try:
        if path.exists() and not path.is_file():
            raise ValueError(worded("it is no regular file"))
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        complaints.add(NOWHERE, worded("no such file"), worded("check the name of the ledger"))
        raise complaints.error() from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        complaints.add(
            NOWHERE,
            worded("cannot be read: {reason}", reason=shown(reason)),
            worded("check that it is a file that you may read"),
        )
        raise complaints.error() from error
    if len(content) > MAX_BYTES:
        remedy = worded("split the ledger: `include:` names the files it is made of")
        complaints.add(NOWHERE, worded("larger than {most} MB", most=MAX_BYTES // 1_000_000), remedy)
        raise complaints.error()
    return content


def _decode(content: bytes, complaints: Complaints) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        begun = content.rfind(b"\n", 0, error.start) + 1
        line = content.count(b"\n", 0, error.start) + 1
        column = len(content[begun : error.start].decode("utf-8", "replace")) + 1
        complaints.add(
            Place(line, column),
            worded("not UTF-8: byte 0x{byte:02x}", byte=content[error.start]),
            worded("save the file as UTF-8"),
        )
        raise complaints.error() from error


def _place_of(error: yaml.YAMLError, text: str) -> Place:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        return Place(int(mark.line) + 1, int(mark.column) + 1)
    # A character that YAML forbids has no mark; the C parser counts its position in bytes.
    position = getattr(error, "position", 0)
    before = text[:position] if FastLoader is yaml.SafeLoader else _characters(text, position)
    return Place(before.count("\n") + 1, len(before) - before.rfind("\n"))


def _characters(text: str, size: int) -> str:
    """The beginning of a text that has so many bytes in UTF-8."""
    return text.encode("utf-8")[:size].decode("utf-8", "ignore")


def _reason(error: yaml.YAMLError) -> str:
    parts = (getattr(error, "context", None), getattr(error, "problem", None), getattr(error, "reason", None))
    return ", ".join(part for part in parts if part) or str(error)


class _Builder:
    """Puts parser events together to a tree, without recursion, and refuses what the ledger does not use.

    The items of the list under `entries` go to `each`, and their list stays empty.
    """

    def __init__(self, complaints: Complaints, each: Callable[[Node], None]) -> None:
        self.complaints = complaints
        self.each = each
        self.root: Node | None = None
        self.open: list[List | Table] = []
        self.entries: List | None = None
        self.nodes = 0

    def build(self, events: Iterator[yaml.Event]) -> Node | None:
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                self._take(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                closed = self.open.pop()
                if self.open and self.open[-1] is self.entries:
                    self._hand_on(closed)
            elif isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
                self.complaints.add(
                    _place(event), worded("a second document begins"), worded("remove the --- line")
                )
                break
        return self.root

    def _take(self, event: yaml.NodeEvent) -> None:
        place = _place(event)
        self.nodes += 1
        if self.nodes > MAX_NODES:
            remedy = worded("make several entries of it, or split the file")
            self.complaints.add(
                place, worded("more than {most:,} values in one entry or list", most=MAX_NODES), remedy
            )
            raise self.complaints.error()
        if isinstance(event, yaml.AliasEvent):
            self.complaints.add(
                place,
                worded("an alias, *{anchor}", anchor=shown(str(event.anchor))),
                worded("write the value out"),
            )
            self._place(Refused(place))
            return
        if event.anchor:
            self.complaints.add(
                place, worded("an anchor, &{anchor}", anchor=shown(str(event.anchor))), worded("remove it")
            )
        tag = getattr(event, "tag", None)
        if tag:
            self.complaints.add(
                place,
                worded("a tag, {tag}", tag=shown(tag)),
                worded("remove it: every value is plain text"),
            )
        if isinstance(event, yaml.ScalarEvent):
            self._place(self._text(place, event.value))
            return
        container: List | Table = List(place) if isinstance(event, yaml.SequenceStartEvent) else Table(place)
        if len(self.open) == MAX_DEPTH:
            self.complaints.add(
                place, worded("nested more than {most} deep", most=MAX_DEPTH), worded("flatten the ledger")
            )
            raise self.complaints.error()
        self._place(container)
        self.open.append(container)

    def _text(self, place: Place, text: str) -> Text | Refused:
        if len(text) <= LONGEST_TEXT:
            return Text(place, text)
        self.complaints.add(
            place,
            worded("a text of {n:,} characters", n=len(text)),
            worded("keep to {most:,} of them", most=LONGEST_TEXT),
        )
        return Refused(place)

    def _hand_on(self, item: Node) -> None:
        self.nodes = 0
        self.each(item)

    def _place(self, node: Node) -> None:
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if isinstance(parent, List):
            if parent is not self.entries:
                parent.items.append(node)
            elif isinstance(node, Text | Refused):
                self._hand_on(node)
        elif parent.pending is None:
            parent.pending = self._key(node)
        else:
            self._set(parent, parent.pending, node)
            parent.pending = None

    def _key(self, node: Node) -> Text | Refused:
        if isinstance(node, Text | Refused):
            return node
        self.complaints.add(
            node.place, worded("a key that is a list or a mapping"), worded("use a word as the key")
        )
        return Refused(node.place)

    def _set(self, table: Table, key: Text | Refused, value: Node) -> None:
        if isinstance(key, Refused):
            return
        if key.text in table.items:
            self.complaints.add(
                key.place,
                worded(
                    "the key {text} stands twice: here and in line {line}",
                    text=shown(key.text),
                    line=table.keys[key.text].line,
                ),
                worded("remove one of the two"),
            )
            return
        table.items[key.text] = value
        table.keys[key.text] = key.place
        if table is self.root and key.text == "entries" and isinstance(value, List):
            self.entries = value


def _place(event: yaml.Event) -> Place:
    mark = event.start_mark
    return Place(mark.line + 1, mark.column + 1) if mark else NOWHERE
