"""What an entry of the ledger looks like: the tree of a file as entries, and complaints about the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, get_args

from leapcheck.data.metrics import METRICS
from leapcheck.ledger.document import List, Node, Refused, Table, Text
from leapcheck.ledger.periods import FORMS, date_fault, period_fault
from leapcheck.ledger.problems import Complaints, shown, suggestion
from leapcheck.ledger.values import ValueFault, read_value
from leapcheck.model import Citation, Entry, Modality, Value

REQUIRED = ("id", "subject", "metric", "value", "status", "sources")
KEYS = (*REQUIRED, "period", "qualifiers", "modality", "derived", "notes")
STATUSES = ("verified", "reported", "disputed", "superseded")
MODALITIES: tuple[str, ...] = get_args(Modality)
QUALIFIERS = (
    *("product", "region", "part", "powertrain", "counterparty", "base", "per", "from", "to"),
    *("channel", "basis", "condition", "noun"),
)
SOURCE_KEYS = ("title", "publisher", "date", "address")

_ID = re.compile(r"\w[\w.-]*")  # leapmotor-millionth, 零跑-2025


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry as far as it could be read: `entry` is None where something is wrong with it.

    Its id and parents are known even then, so that its children are not blamed for it.
    """

    id: str
    line: int
    parents: Sequence[Text]
    entry: Entry | None


def read_drafts(root: Node, complaints: Complaints) -> list[Draft]:
    """The entries of a document; whatever is wrong with them is noted in `complaints`."""
    table = _table(root, "the ledger", complaints)
    if table is None:
        return []
    _refuse_unknown_keys(table, ("entries",), complaints)
    node = table.items.get("entries")
    if node is None:
        complaints.add(table.line, "no key `entries`", "write `entries:` and a list of entries under it")
        return []
    tables = [_table(item, "an entry", complaints) for item in _items(node, "entries", complaints)]
    return [_EntryReader(table, complaints).read() for table in tables if table is not None]


class _EntryReader:
    """Reads one entry field by field, so that all that is wrong with it is said at once."""

    def __init__(self, table: Table, complaints: Complaints) -> None:
        self.table = table
        self.complaints = complaints

    def read(self) -> Draft:
        """The entry, with complaints about what is wrong with it."""
        before = len(self.complaints.problems)
        self._refuse_missing_keys()
        _refuse_unknown_keys(self.table, KEYS, self.complaints)
        metric = self._one_of("metric", tuple(METRICS))
        value = self._value(metric)
        parents = self._parents()
        fields: dict[str, Any] = {
            "id": self._id(),
            "subject": self._text("subject"),
            "period": self._period(metric, value),
            "qualifiers": self._qualifiers(),
            "modality": self._one_of("modality", MODALITIES) or "actual",
            "status": self._one_of("status", STATUSES),
            "sources": self._sources(),
            "derived": tuple(parent.text for parent in parents),
            "notes": self._text("notes") or None,
        }
        entry = None
        if value is not None and len(self.complaints.problems) == before:
            fields |= {"path": self.complaints.path, "line": self.table.line}
            entry = Entry(metric=metric, value=value, **fields)
        return Draft(fields["id"], self.table.line, parents, entry)

    def _refuse_missing_keys(self) -> None:
        for key in REQUIRED:
            node = self.table.items.get(key)
            if node is None or (isinstance(node, Text) and not node.text.strip()):
                remedy = "say where the number is from" if key == "sources" else f"give its {key}"
                self.complaints.add(self._line(key), f"an entry without {key}", remedy)

    def _line(self, key: str) -> int:
        return self.table.key_lines.get(key, self.table.line)

    def _text(self, key: str) -> str:
        return _text(self.table.items.get(key), key, self.complaints)

    def _id(self) -> str:
        text = self._text("id")
        if text and not _ID.fullmatch(text):
            self.complaints.add(
                self._line("id"), f"the id {shown(text)}", "use letters, digits, hyphens and dots, no spaces"
            )
        return text

    def _one_of(self, key: str, choices: tuple[str, ...]) -> str:
        text = self._text(key)
        if text and text not in choices:
            otherwise = "docs/ledger.md lists them" if len(choices) > 12 else None
            remedy = suggestion(text, choices, otherwise)
            self.complaints.add(self._line(key), f"unknown {key} {shown(text)}", remedy)
            return ""
        return text

    def _value(self, metric: str) -> Value | None:
        text = self._text("value")
        if not text or not metric:
            return None
        try:
            return read_value(text, metric)
        except ValueFault as fault:
            self.complaints.add(self._line("value"), fault.message, fault.remedy)
            return None

    def _period(self, metric: str, value: Value | None) -> str | None:
        text = self._text("period")
        line = self._line("period")
        fault = period_fault(text) if text else None
        if fault:
            self.complaints.add(
                line, f"the period {shown(text)} {fault}", f"write {FORMS}, or two with a / between"
            )
        if metric == "milestone" and not text:
            self.complaints.add(line, "a milestone without a period", "give the day on which it happened")
        if metric == "founded" and value is not None:
            if text and text != value.low:
                self.complaints.add(
                    line, "a founding with two dates", "make the period its value, or leave it out"
                )
            return str(value.low)
        return text or None

    def _qualifiers(self) -> dict[str, str]:
        node = self.table.items.get("qualifiers")
        if node is None or _is_blank(node):
            return {}
        table = _table(node, "qualifiers", self.complaints)
        if table is None:
            return {}
        _refuse_unknown_keys(table, QUALIFIERS, self.complaints)
        texts = {key: _text(value, key, self.complaints) for key, value in table.items.items()}
        for key, text in texts.items():
            if not text:
                self.complaints.add(table.key_lines[key], f"the qualifier {shown(key)} is empty", "remove it")
        return texts

    def _sources(self) -> tuple[Citation, ...]:
        node = self.table.items.get("sources")
        if node is None or _is_blank(node):
            return ()
        items = _items(node, "sources", self.complaints)
        if isinstance(node, List) and not items:
            self.complaints.add(node.line, "an entry without sources", "say where the number is from")
        tables = (_table(item, "a source", self.complaints) for item in items)
        return tuple(_citation(table, self.complaints) for table in tables if table is not None)

    def _parents(self) -> tuple[Text, ...]:
        node = self.table.items.get("derived")
        if node is None or _is_blank(node):
            return ()
        items = _items(node, "derived", self.complaints)
        if items and not self._text("notes"):
            self.complaints.add(
                self._line("derived"), "derived without notes", "write the reckoning in notes"
            )
        parents = (Text(item.line, _text(item, "derived", self.complaints)) for item in items)
        return tuple(parent for parent in parents if parent.text)


def _citation(table: Table, complaints: Complaints) -> Citation:
    _refuse_unknown_keys(table, SOURCE_KEYS, complaints)
    title, publisher, date, address = (_text(table.items.get(key), key, complaints) for key in SOURCE_KEYS)
    if not title:
        complaints.add(table.line, "a source without a title", "give the title of the text")
    if not address and not (publisher and date):
        complaints.add(table.line, "a source that cannot be found", "give its address, or publisher and date")
    fault = date_fault(date) if date else None
    if fault:
        complaints.add(table.key_lines["date"], f"the date {shown(date)} {fault}", f"write {FORMS}")
    return Citation(title, publisher or None, date or None, address or None)


def _text(node: Node | None, what: str, complaints: Complaints) -> str:
    """The text of a scalar without the space around it; empty for nothing and for what is no scalar."""
    if isinstance(node, Text):
        return node.text.strip()
    if isinstance(node, List | Table):
        complaints.add(node.line, f"{shown(what)} is a list or a mapping", "write one text")
    return ""


def _items(node: Node, what: str, complaints: Complaints) -> list[Node]:
    if isinstance(node, List):
        return node.items
    if not isinstance(node, Refused):
        complaints.add(node.line, f"{what} is not a list", "begin each item with a hyphen")
    return []


def _table(node: Node, what: str, complaints: Complaints) -> Table | None:
    if isinstance(node, Table):
        return node
    if not isinstance(node, Refused):
        complaints.add(node.line, f"{what} is not a mapping", "write key: value lines")
    return None


def _is_blank(node: Node) -> bool:
    return isinstance(node, Text) and not node.text.strip()


def _refuse_unknown_keys(table: Table, known: Sequence[str], complaints: Complaints) -> None:
    for key, line in table.key_lines.items():
        if key not in known:
            complaints.add(line, f"unknown key {shown(key)}", suggestion(key, known))
