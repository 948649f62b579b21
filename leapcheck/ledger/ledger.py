"""The ledger as the rest of the program sees it: entries, found by id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import PathLike, fspath
from pathlib import Path

from leapcheck.ledger.problems import Complaints
from leapcheck.model import Entry


class Ledger:
    """Facts with their sources, in the order of their file."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries: tuple[Entry, ...] = tuple(entries)
        self._by_id = {entry.id: entry for entry in self.entries}

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Ledger:
        """Read a ledger file; raises LedgerError with everything that is wrong with it."""
        # YAML is slow to import, and most commands that import this module need no ledger.
        from leapcheck.ledger.document import read_document
        from leapcheck.ledger.kinship import check_kinship
        from leapcheck.ledger.schema import read_drafts

        complaints = Complaints(fspath(path))
        drafts = read_drafts(read_document(Path(path), complaints), complaints)
        check_kinship(drafts, complaints)
        if complaints.problems:
            raise complaints.error()
        return cls(draft.entry for draft in drafts if draft.entry)

    def get(self, entry_id: str) -> Entry | None:
        """The entry of that id, or None."""
        return self._by_id.get(entry_id)

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)
