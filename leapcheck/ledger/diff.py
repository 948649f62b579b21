"""What changed in meaning between two ledgers: order, layout, comments and labels do not count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any

from leapcheck.ledger.records import entry_record
from leapcheck.model import Entry

_PLACES = ("path", "line", "column", "series")
"""Where an entry stands is not what it says."""


@dataclass(frozen=True, slots=True)
class Changed:
    """An entry that is in both ledgers and says something else: the fields that differ."""

    before: Entry
    after: Entry
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Diff:
    """What one ledger has and the other has not. `renamed` are entries that have another id only."""

    added: tuple[Entry, ...]
    removed: tuple[Entry, ...]
    renamed: tuple[Changed, ...]
    changed: tuple[Changed, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.renamed or self.changed)

    def to_json(self) -> dict[str, Any]:
        """The difference as one JSON object."""
        return {
            "added": [entry_record(entry) for entry in self.added],
            "removed": [entry_record(entry) for entry in self.removed],
            "renamed": [{"before": c.before.id, "after": c.after.id} for c in self.renamed],
            "changed": [
                {"id": c.after.id, "before": _only(c.before, c.fields), "after": _only(c.after, c.fields)}
                for c in self.changed
            ],
        }


def diff(before: Iterable[Entry], after: Iterable[Entry]) -> Diff:
    """Compare two ledgers entry by entry."""
    old, new = ({entry.id: entry for entry in entries} for entries in (before, after))
    gone: dict[str, list[Entry]] = defaultdict(list)
    for id, entry in old.items():
        if id not in new:
            gone[_meaning(entry)].append(entry)
    added: list[Entry] = []
    renamed: list[Changed] = []
    for entry in (entry for id, entry in new.items() if id not in old):
        if twins := gone[_meaning(entry)]:
            renamed.append(Changed(twins.pop(0), entry, ("id",)))
        else:
            added.append(entry)
    both = ((old[id], entry) for id, entry in new.items() if id in old)
    changed = tuple(c for one, other in both if (c := _changed(one, other)).fields)
    left = {entry.id for entries in gone.values() for entry in entries}
    removed = tuple(entry for id, entry in old.items() if id in left)
    return Diff(tuple(added), removed, tuple(renamed), changed)


def _changed(before: Entry, after: Entry) -> Changed:
    names = [field.name for field in fields(Entry) if field.name not in _PLACES]
    return Changed(before, after, tuple(n for n in names if getattr(before, n) != getattr(after, n)))


def _meaning(entry: Entry) -> str:
    """All that an entry says but its id."""
    bare = replace(entry, id="", qualifiers={}, path="", line=0, column=0, series=None)
    return repr((bare, sorted(entry.qualifiers.items())))


def _only(entry: Entry, names: Iterable[str]) -> dict[str, Any]:
    record = entry_record(entry)
    return {name: record[name] for name in names}
