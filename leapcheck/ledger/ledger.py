"""The ledger as the rest of the program sees it: entries, found by id and by whom they are about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from os import PathLike, fspath
from pathlib import Path
from typing import TypeVar

from leapcheck.ledger.problems import LedgerError
from leapcheck.ledger.store import Damaged, Memory, Store, cached, keep
from leapcheck.model import Entry
from leapcheck.stamps import digest

_Answer = TypeVar("_Answer")


class Ledger:
    """Facts with their sources, in the order of their files. `path` is what was loaded, if anything was."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        memory = Memory(entries)
        self._store: Store = memory
        self.path: str | None = memory.entries[0].path if memory.entries else None

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Ledger:
        """Read a ledger: a file with what it includes, or all files of a folder.

        What was read is kept in the user's cache folder until a file changes (`leapcheck.ledger.store`).
        Raises LedgerError with everything that is wrong with it.
        """
        ledger = cls()
        ledger.path = fspath(path)
        ledger._store = cached(Path(path)) or _read(Path(path))
        return ledger

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """All entries. `about` reads those that are needed only, which is faster in a long ledger."""
        return self._asked(lambda store: tuple(store.all()))

    def about(self, subjects: Iterable[str]) -> list[Entry]:
        """The entries that claims about some subjects may be held against, and all they are derived from.

        They are those of every subject that may be the same under another name.
        """
        wanted = list(subjects)
        return self._asked(lambda store: _about(wanted, store))

    def get(self, entry_id: str) -> Entry | None:
        """The entry of that id, or None."""
        return self._asked(lambda store: store.get(entry_id))

    @property
    def files(self) -> list[str]:
        """The files that it was loaded from, those that others include as well."""
        return list(self._store.digests)

    @property
    def state(self) -> str:
        """What tells its facts from those of any other ledger: what is in its files, else the facts themselves."""
        return digest(repr(sorted(self._store.digests.items()) or self.entries).encode())

    def __len__(self) -> int:
        return len(self._store)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def _asked(self, question: Callable[[Store], _Answer]) -> _Answer:
        """What the store answers; one that turns out to be damaged is made anew from the files."""
        try:
            return question(self._store)
        except Damaged:
            self._store = _read(Path(self.path or ""))
            return question(self._store)


def _about(subjects: Iterable[str], store: Store) -> list[Entry]:
    from leapcheck.checking.names import namesakes

    found = {entry.id: entry for entry in store.about(namesakes(subjects, store.names))}
    waiting = [parent for entry in found.values() for parent in entry.derived]
    while waiting:
        id = waiting.pop()
        entry = None if id in found else store.get(id)
        if entry is not None:
            found[id] = entry
            waiting.extend(entry.derived)
    return list(found.values())


def _read(path: Path) -> Memory:
    # YAML is slow to import, and a ledger that is in the cache needs none.
    from leapcheck.ledger.files import read_files

    found = read_files(path)
    if found.problems:
        raise LedgerError(found.problems)
    keep(path, found)
    return Memory(found.entries, {path: stamp.digest for path, stamp in found.stamps.items()})
