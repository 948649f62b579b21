"""Where the entries of a ledger are found by id and by subject: in memory, or in a file of the cache.

Reading a ledger's YAML takes time in proportion to its length. What was read is therefore kept in an
SQLite file in the user's cache folder, of which an article then needs only the entries about its own
subjects. The file is used only where the ledger's files have the very bytes that it was made from, and
leapcheck's grammar and data are the ones that it was made with; files that nobody has touched since are
not read for that. It is written beside its place and moved
there whole: a process that is killed leaves none, or the one before.
"""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from leapcheck.cache import fingerprint, folder
from leapcheck.checking.names import is_firm, room_of
from leapcheck.model import Citation, Entry
from leapcheck.rows import number_of, number_row, value_of, value_row
from leapcheck.stamps import Stamp, digest, real_path

if TYPE_CHECKING:
    from leapcheck.ledger.files import Contents

_MADE_OF = ("ledger", "quantities", "data", "reading", "checking")
_SCHEMA = """
create table made (what text primary key, value text);
create table entries (place integer primary key, id text unique, subject text, entry text);
create table subjects (name text primary key, room text, firm integer);
create index of_room on subjects (room);
create index of_subject on entries (subject);
"""


class Store(Protocol):
    """Entries in the order of their files."""

    @property
    def digests(self) -> Mapping[str, str]:
        """The files that the entries are from, with digests of what was in them."""

    def __len__(self) -> int: ...

    def all(self) -> Iterator[Entry]:
        """Every entry."""

    def get(self, id: str) -> Entry | None:
        """The entry of that id."""

    def names(self, room: str, firms: bool) -> Iterable[str]:
        """The subjects of a room (`leapcheck.checking.names.room_of`); those that are firms only, if asked."""

    def about(self, subjects: Iterable[str]) -> Iterator[Entry]:
        """The entries of some subjects."""


class Memory:
    """A store of entries that are there already."""

    def __init__(self, entries: Iterable[Entry], digests: Mapping[str, str] | None = None) -> None:
        self.entries = tuple(entries)
        self.digests = digests or {}
        self._by_id = {entry.id: entry for entry in self.entries}
        self._by_subject: dict[str, list[Entry]] = {}
        for entry in self.entries:
            self._by_subject.setdefault(entry.subject, []).append(entry)

    def __len__(self) -> int:
        return len(self.entries)

    def all(self) -> Iterator[Entry]:
        """Every entry."""
        return iter(self.entries)

    def get(self, id: str) -> Entry | None:
        """The entry of that id."""
        return self._by_id.get(id)

    def names(self, room: str, firms: bool) -> Iterable[str]:
        """The subjects of a room, or the firms among them."""
        return [name for name, firm in self._rooms.get(room, ()) if firm or not firms]

    @cached_property
    def _rooms(self) -> dict[str, list[tuple[str, bool]]]:
        rooms: dict[str, list[tuple[str, bool]]] = {}
        for name in self._by_subject:
            rooms.setdefault(room_of(name), []).append((name, is_firm(name)))
        return rooms

    def about(self, subjects: Iterable[str]) -> Iterator[Entry]:
        """The entries of some subjects."""
        for subject in sorted(set(subjects)):
            yield from self._by_subject.get(subject, ())


class Damaged(Exception):
    """A file of the cache that cannot be read to its end."""


class Cached:
    """A store in a file of the cache: what is asked for is read from it, and nothing else.

    All that it is asked may raise Damaged.
    """

    def __init__(self, base: sqlite3.Connection) -> None:
        self._base = base
        made = _made(base)
        self._length = int(made["entries"])
        self.digests = {path: digest for path, (digest, *_) in json.loads(made["files"]).items()}

    def __len__(self) -> int:
        return self._length

    def all(self) -> Iterator[Entry]:
        """Every entry."""
        return self._entries("order by place")

    def get(self, id: str) -> Entry | None:
        """The entry of that id."""
        return next(self._entries("where id = ?", id), None)

    def names(self, room: str, firms: bool) -> Iterable[str]:
        """The subjects of a room, or the firms among them."""
        return self._column("select name from subjects where room = ? and firm >= ?", room, firms)

    def about(self, subjects: Iterable[str]) -> Iterator[Entry]:
        """The entries of some subjects."""
        for subject in sorted(set(subjects)):
            yield from self._entries("where subject = ? order by place", subject)

    def _entries(self, which: str, *values: str) -> Iterator[Entry]:
        try:
            for text in self._column(f"select entry from entries {which}", *values):
                yield _entry(json.loads(text))
        except (ValueError, TypeError, LookupError, ArithmeticError) as error:
            raise Damaged from error

    def _column(self, query: str, *values: str | bool) -> list[str]:
        try:
            return [text for (text,) in self._base.execute(query, values)]
        except sqlite3.Error as error:
            raise Damaged from error


def cached(path: Path) -> Cached | None:
    """The store that was kept of the ledger at `path`; None where there is none, or it no longer holds."""
    place = _place_of(path)
    with suppress(sqlite3.Error, OSError, ValueError, KeyError, TypeError):  # a damaged file is made anew
        if place is not None and place.is_file():
            # Whoever loaded the ledger may ask it from another thread; SQLite itself takes them in turn.
            base = sqlite3.connect(f"{place.as_uri()}?mode=ro", uri=True, check_same_thread=False)
            if _holds(_made(base)):
                return Cached(base)
            base.close()
    return None


def keep(path: Path, found: Contents) -> None:
    """Keep what was read of the ledger at `path`; without a word where that cannot be done."""
    place = _place_of(path)
    if place is None:
        return
    with suppress(OSError, sqlite3.Error):
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f"{place.stem}-", suffix=".new", dir=place.parent)
        os.close(handle)
        try:
            _write(name, found)
            Path(name).replace(place)
        finally:
            Path(name).unlink(missing_ok=True)


def _place_of(path: Path) -> Path | None:
    """The file of the cache that is for the ledger at `path`; None where there is to be no cache."""
    where = folder()
    if where is None:
        return None
    # Entries say where they stand by the path that was given: another way of writing it is another ledger.
    name = digest(os.fsencode(real_path(path)) + b"\0" + os.fsencode(path))
    return where / "ledgers" / f"{name}.sqlite"


def _write(name: str, found: Contents) -> None:
    made = {
        "leapcheck": _fingerprint(),
        "files": json.dumps({path: [s.digest, s.state, s.when] for path, s in found.stamps.items()}),
        "folders": json.dumps(found.folders),
        "entries": str(len(found.entries)),
    }
    with closing(sqlite3.connect(name, isolation_level=None)) as base:
        # The file is moved to its place when it is whole, so no journal has to protect it.
        base.executescript(f"pragma journal_mode = off; pragma synchronous = off; begin; {_SCHEMA}")
        base.executemany("insert into made values (?, ?)", made.items())
        rows = ((n, e.id, e.subject, json.dumps(_row(e))) for n, e in enumerate(found.entries))
        base.executemany("insert into entries values (?, ?, ?, ?)", rows)
        names = ((name, room_of(name), is_firm(name)) for name in {e.subject for e in found.entries})
        base.executemany("insert into subjects values (?, ?, ?)", names)
        base.execute("commit")


def _made(base: sqlite3.Connection) -> dict[str, str]:
    return dict(base.execute("select what, value from made").fetchall())


def _holds(made: dict[str, str]) -> bool:
    """Whether the ledger's files and leapcheck itself are still what the store was made from."""
    from leapcheck.ledger.files import files_of

    if made["leapcheck"] != _fingerprint():
        return False
    folders = json.loads(made["folders"])
    if any([str(file) for file in files_of(Path(folder))] != listed for folder, listed in folders.items()):
        return False
    return all(
        Stamp(digest, tuple(state), when).holds(Path(path))
        for path, (digest, state, when) in json.loads(made["files"]).items()
    )


def _fingerprint() -> str:
    """The version of what a ledger is read with."""
    return fingerprint(_MADE_OF)


def _row(entry: Entry) -> list[Any]:
    """An entry as JSON: its fields in their order."""
    return [
        entry.id,
        entry.subject,
        entry.metric,
        value_row(entry.value),
        entry.period,
        dict(entry.qualifiers),
        entry.modality,
        entry.status,
        [[c.title, c.publisher, c.date, c.address, c.quote] for c in entry.sources],
        list(entry.derived),
        entry.notes,
        entry.path,
        entry.line,
        entry.column,
        entry.superseded_by,
        number_row(entry.tolerance),
        entry.series,
    ]


def _entry(row: list[Any]) -> Entry:
    """The entry that `_row` made a row of."""
    row[3] = value_of(row[3])
    row[8] = tuple(Citation(*source) for source in row[8])
    row[9] = tuple(row[9])
    row[15] = number_of(row[15])
    return Entry(*row)
