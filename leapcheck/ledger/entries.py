"""The entries of a ledger: one mapping as one fact, or as the facts of a series; complaints about the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from leapcheck.data.metrics import families
from leapcheck.language.messages import worded
from leapcheck.ledger.citations import Reference, read_citations
from leapcheck.ledger.nodes import (
    Table,
    Text,
    is_blank,
    items_of,
    refuse_unknown_keys,
    table_of,
    text_of,
)
from leapcheck.ledger.periods import FORMS, period_fault
from leapcheck.ledger.problems import Complaints, Place, shown, suggestion
from leapcheck.ledger.schema import ID, KEYS, MODALITIES, QUALIFIERS, REQUIRED, ROW_KEYS, STATUSES
from leapcheck.ledger.values import ValueFault, read_tolerance, read_value
from leapcheck.model import Citation, Entry, Value

_INHERITED = ("subject", "metric", "qualifiers", "modality", "status", "cited")
"""What the rows of a series have from it, where they say nothing else."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry as far as it could be read: `entry` is None where something is wrong with it.

    Its id and its `parents` and `successor` (ids of other entries) are known even then, so that its
    children are not blamed for it, and so are its subject and the series that it is a row of. The
    sources of `entry` are still in `cited`.
    """

    id: str
    series: Text | None
    subject: str
    path: str
    place: Place
    parents: tuple[Text, ...]
    successor: Text | None
    cited: tuple[Citation | Reference, ...]
    entry: Entry | None


def read_entry(table: Table, complaints: Complaints) -> Iterator[Draft]:
    """The fact, or the facts, of one item under `entries`; whatever is wrong is noted in `complaints`."""
    refuse_unknown_keys(table, KEYS, complaints)
    fields = _Fields(table, complaints)
    given = fields.shared()
    if "series" not in table.items:
        fields.refuse_missing((*REQUIRED, "value"), worded("an entry"))
        yield fields.draft(given)
        return
    fields.refuse_missing(REQUIRED, worded("a series"))
    for key in ("value", "period", "derived", "superseded_by"):
        if key in table.items:
            complaints.add(
                table.keys[key],
                worded("a series with a {key} of its own", key=key),
                worded("give each row its own"),
            )
    yield from _rows(table, {**given, "sound": fields.sound}, complaints)


def _rows(table: Table, given: dict[str, Any], complaints: Complaints) -> Iterator[Draft]:
    """The rows of a series, each with what it has from the series."""
    rows = table_of(table.items["series"], "series", complaints)
    if rows is None:
        return
    if not rows.items:
        complaints.add(rows.place, worded("a series without rows"), worded("write period: value under it"))
    for period, node in rows.items.items():
        place = rows.keys[period]
        if isinstance(node, Text):
            node = Table(place, {"value": node}, {"value": node.place})
        row = table_of(node, worded("the row {period}", period=shown(period)), complaints)
        if row is None:
            continue
        refuse_unknown_keys(row, ROW_KEYS, complaints)
        row = Table(place, {**row.items, "period": Text(place, period)}, {**row.keys, "period": place})
        if "tolerance" in table.items:
            row.items.setdefault("tolerance", table.items["tolerance"])
        fields = _Fields(row, complaints)
        fields.refuse_missing(("value",), worded("the row {period}", period=shown(period)))
        own = {key: value for key, value in fields.shared().items() if value}
        kept = {key: given[key] for key in (*_INHERITED, "notes")}
        made = f"{given['id']}-{row_id(period)}" if given["id"] else ""
        identity = {"id": own.get("id") or made, "series": Text(table.place, given["id"])}
        sound = given["sound"] and "sound" in own
        yield fields.draft({**kept, **own, **identity, "sound": sound})


def row_id(period: str) -> str:
    """What a period adds to the id of its series: `2025-q3`, `2025-01-to-2025-11`, `to-2025-12`."""
    start, slash, end = period.strip().lower().partition("/")
    if not slash:
        return start
    return "-".join(part for part in (start.strip("."), "to", end.strip(".")) if part)


class _Fields:
    """Reads one mapping field by field, so that all that is wrong with it is said at once."""

    def __init__(self, table: Table, complaints: Complaints) -> None:
        self.table = table
        self.complaints = complaints
        self.before = len(complaints.problems)

    def shared(self) -> dict[str, Any]:
        """All fields but the value and its period; `sound` is whether nothing is wrong with them."""
        fields: dict[str, Any] = {
            "id": self._id(),
            "subject": self._text("subject"),
            "metric": self._one_of("metric", tuple(families())),
            "qualifiers": self._qualifiers(),
            "modality": self._one_of("modality", MODALITIES),
            "status": self._one_of("status", STATUSES),
            "cited": self._cited(),
            "notes": self._text("notes") or None,
        }
        return {**fields, "sound": self.sound}

    @property
    def sound(self) -> bool:
        """Whether nothing was found wrong so far."""
        return len(self.complaints.problems) == self.before

    def draft(self, fields: dict[str, Any]) -> Draft:
        """The fact with all its fields; no entry where something is wrong with it."""
        parents, successor = self._parents(fields["notes"]), self._successor(fields["status"])
        series: Text | None = fields.get("series")
        value = self._value(fields["metric"])
        period = self._period(fields["metric"], value)
        tolerance = self._tolerance(fields["metric"], value)
        entry = None
        if value is not None and fields["sound"] and self.sound:
            entry = Entry(
                fields["id"],
                fields["subject"],
                fields["metric"],
                value,
                period,
                fields["qualifiers"],
                fields["modality"] or "actual",
                fields["status"],
                (),
                tuple(parent.text for parent in parents),
                fields["notes"],
                self.complaints.path,
                *self.table.place,
                successor.text if successor else None,
                tolerance,
                series.text if series else None,
            )
        return Draft(
            fields["id"],
            series,
            fields["subject"],
            self.complaints.path,
            self.table.place,
            parents,
            successor,
            fields["cited"],
            entry,
        )

    def refuse_missing(self, keys: tuple[str, ...], what: str) -> None:
        """Note every field that has to be there and is not."""
        for key in keys:
            if is_blank(self.table.items.get(key)):
                remedy = (
                    worded("say where the number is from")
                    if key == "sources"
                    else worded("give its {key}", key=key)
                )
                self.complaints.add(
                    self.table.place_of(key), worded("{what} without {key}", what=what, key=key), remedy
                )

    def _at(self, key: str) -> Place:
        """Where the value of a key stands; where the mapping begins if there is none."""
        node = self.table.items.get(key)
        return node.place if node is not None else self.table.place

    def _text(self, key: str) -> str:
        return text_of(self.table.items.get(key), key, self.complaints)

    def _id(self) -> str:
        text = self._text("id")
        if text and not ID.fullmatch(text):
            remedy = worded("use letters, digits, hyphens and dots, no spaces")
            self.complaints.add(self._at("id"), worded("the id {text}", text=shown(text)), remedy)
        return text

    def _one_of(self, key: str, choices: tuple[str, ...]) -> str:
        text = self._text(key)
        if text and text not in choices:
            otherwise = worded("docs/ledger.md lists them") if len(choices) > 12 else None
            remedy = suggestion(text, choices, otherwise)
            self.complaints.add(
                self._at(key), worded("unknown {key} {text}", key=key, text=shown(text)), remedy
            )
            return ""
        return text

    def _value(self, metric: str) -> Value | None:
        text = self._text("value")
        if not text or not metric:
            return None
        try:
            return read_value(text, metric)
        except ValueFault as fault:
            self.complaints.add(self._at("value"), fault.message, fault.remedy)
            return None

    def _tolerance(self, metric: str, value: Value | None) -> Any:
        text = self._text("tolerance")
        if not text or value is None:
            return None
        try:
            return read_tolerance(text, value, metric)
        except ValueFault as fault:
            self.complaints.add(self._at("tolerance"), fault.message, fault.remedy)
            return None

    def _period(self, metric: str, value: Value | None) -> str | None:
        text = self._text("period")
        place = self._at("period")
        fault = period_fault(text) if text else None
        if fault:
            remedy = worded("write {forms}, or two with a / between", forms=FORMS)
            self.complaints.add(
                place, worded("the period {text} {fault}", text=shown(text), fault=fault), remedy
            )
        if metric == "milestone" and not text:
            self.complaints.add(
                place, worded("a milestone without a period"), worded("give the day on which it happened")
            )
        if metric == "founded" and value is not None:
            if text and text != value.low:
                remedy = worded("make the period its value, or leave it out")
                self.complaints.add(place, worded("a founding with two dates"), remedy)
            return str(value.low)
        return text or None

    def _qualifiers(self) -> dict[str, str]:
        node = self.table.items.get("qualifiers")
        table = None if node is None or is_blank(node) else table_of(node, "qualifiers", self.complaints)
        if table is None:
            return {}
        refuse_unknown_keys(table, QUALIFIERS, self.complaints)
        texts = {key: text_of(value, key, self.complaints) for key, value in table.items.items()}
        for key, text in texts.items():
            if not text:
                self.complaints.add(
                    table.keys[key],
                    worded("the qualifier {key} is empty", key=shown(key)),
                    worded("remove it"),
                )
        return texts

    def _cited(self) -> tuple[Citation | Reference, ...]:
        node = self.table.items.get("sources")
        return () if is_blank(node) else read_citations(node, self.complaints)

    def _parents(self, notes: str | None) -> tuple[Text, ...]:
        node = self.table.items.get("derived")
        items = items_of(node, "derived", self.complaints)
        if items and not notes:
            self.complaints.add(
                self.table.keys["derived"],
                worded("derived without notes"),
                worded("write the reckoning in notes"),
            )
        parents = (Text(item.place, text_of(item, "derived", self.complaints)) for item in items)
        return tuple(parent for parent in parents if parent.text)

    def _successor(self, status: str) -> Text | None:
        text = self._text("superseded_by")
        place = self._at("superseded_by")
        if status == "superseded" and not text:
            remedy = worded("give `superseded_by:` the id of the entry that took its place")
            self.complaints.add(self._at("status"), worded("superseded, and not by what"), remedy)
        if text and status != "superseded":
            remedy = worded("make its status superseded, or remove the line")
            self.complaints.add(
                place,
                worded("superseded_by, and its status is {status}", status=status or "unknown"),
                remedy,
            )
        return Text(place, text) if text else None
