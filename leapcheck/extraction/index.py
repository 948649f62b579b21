"""The claims index: what was extracted from each file, kept so that an unchanged file is never read twice.

One SQLite file in the cache folder holds, for every file, the state and the digest of its content, its
articles and their claims. A file is found in it by its path as the user gave it and by what the claims
depend on besides: the user's options and the entry in articles.yaml. There is one index for each version
of grammar and data, so nothing in it is ever of another. A file counts as kept only once all of it is
written, in one transaction: a run that is killed, or two at once, leave nothing half done. Whatever is
wrong with the index, extraction goes on without it.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from leapcheck.cache import fingerprint, folder
from leapcheck.extracted import Item, Packer
from leapcheck.extraction.kept import DAMAGE, Kept, Rows
from leapcheck.extraction.workers import DIED, extract_all
from leapcheck.extraction.working import items_of
from leapcheck.failures import ADVICE
from leapcheck.model import Finding, Skipped
from leapcheck.reading import File
from leapcheck.rows import finding_of, finding_row, packed, unpacked
from leapcheck.stamps import Stamp, digest, now, state_of_status

if TYPE_CHECKING:
    from leapcheck.ledger import Ledger

MADE_OF = ("reading", "quantities", "claims", "data", "extraction")
LIBRARIES = ("jieba", "opencc", "ahocorasick-rs", "pyyaml", "pypdfium2", "python-docx")
_COMPARED_WITH = (*MADE_OF, "checking", "ledger")
_COMPARISONS = 10
"""How many whole runs are remembered with their findings."""
FORGOTTEN = 30
"""Days after which a file that was not asked for is forgotten, and an index of another version removed."""
_DAY = 86_400
_SCHEMA = """
create table if not exists files (
    id integer primary key autoincrement, folder text, name text, asked text,
    digest text, state text, seen integer, used integer, whole integer default 0);
create index if not exists of_name on files (folder, name, asked);
create table if not exists items (
    file integer, nth integer, source integer, head blob, claims blob, exact blob, article blob,
    primary key (file, nth));
create table if not exists sources (file integer, nth integer, source blob, primary key (file, nth));
create table if not exists topics (subject text, metric text, unit text, file integer, nth integer);
create index if not exists of_subject on topics (subject);
create index if not exists of_file on topics (file);
create table if not exists shingles (
    shingle integer, file integer, nth integer, primary key (shingle, file, nth)) without rowid;
create index if not exists of_shingled on shingles (file);
create table if not exists subjects (name text primary key, room text, firm integer);
create table if not exists comparisons (key text primary key, findings blob);
create index if not exists of_room on subjects (room);
"""
_TABLES = ("items", "sources", "topics", "shingles")


def extract_kept(
    found: Iterable[File | Skipped], index: Index, *, jobs: int = 1, stdin: BinaryIO | None = None
) -> Iterator[Item]:
    """The items of files in order: those that the index holds from there, the others extracted and kept."""
    for each in _results(found, index, jobs, stdin):
        if isinstance(each, Skipped):
            yield each
        elif isinstance(each, tuple):
            yield each[1]
        elif not each.fresh:
            yield from index.items(each)


def keep_all(
    found: Iterable[File | Skipped], index: Index, *, jobs: int = 1, stdin: BinaryIO | None = None
) -> Iterator[Kept | Item]:
    """See to it that the index holds the files: each as it is kept then, those that cannot be as their items.

    What could not be read comes as well, of the files that were not kept before.
    """
    waiting: list[Item] = []
    last: File | None = None
    for each in _results(found, index, jobs, stdin):
        if isinstance(each, tuple) and each[0] is last:
            waiting.append(each[1])
            continue
        if isinstance(each, Kept) and each.fresh:
            yield from (item for item in waiting if isinstance(item, Skipped))
        else:
            yield from waiting
        last, waiting = (each[0], [each[1]]) if isinstance(each, tuple) else (None, [])
        if not isinstance(each, tuple):
            yield each
    yield from waiting


def _results(
    found: Iterable[File | Skipped], index: Index, jobs: int, stdin: BinaryIO | None
) -> Iterator[tuple[File, Item] | Kept | Skipped]:
    """Files that are kept; the items of the others, each file followed by itself once it is kept."""
    index.start()
    recording: _Recording | None = None
    results: Iterator[tuple[File, Item] | Skipped | Kept]
    results = extract_all(map(index.look_up, found), jobs=jobs, stdin=stdin, indexed=True)
    try:
        for each in results:
            if recording is not None and not (isinstance(each, tuple) and each[0] is recording.file):
                yield from index.followed(recording.end())
                recording = None
            if isinstance(each, tuple):
                recording = recording or _Recording(index, each[0])
                recording.add(each[1])
                yield each
            else:
                yield from index.followed([each])
        if recording is not None:
            yield from index.followed(recording.end())
        index.complete = True
    finally:
        index.commit()


class Index:
    """The claims index of this version of leapcheck. Nothing it is asked ever raises for what is on the disk."""

    def __init__(self, base: sqlite3.Connection, place: Path | None = None) -> None:
        self.base = base
        self._place = place
        self._asked: dict[int, tuple[object, str]] = {}
        self._today = int(time.time()) // _DAY
        self._committed = time.monotonic()
        self._begin(Rows(base))

    def start(self) -> None:
        """Begin a run: what it reads of the index is what that holds now, whoever writes meanwhile."""
        with suppress(sqlite3.Error):
            self._begin(Rows(self.base) if self._place is None else Rows.of(self._place))

    def _begin(self, rows: Rows) -> None:
        self.rows = rows
        self._knows_rooms = False  # of all subjects
        self._cwd = str(Path.cwd())
        self._trail = hashlib.blake2b(digest_size=16)
        self.whole = True  # whether all that was read is kept
        self.complete = False  # whether it was read to the end

    @classmethod
    def opened(cls) -> Index | None:
        """The index, made where there is none; None where there is to be none, or cannot be one."""
        place = _place()
        if place is None:
            return None
        for _ in range(2):  # one that is damaged is made anew
            with suppress(OSError):
                place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                try:
                    return cls(_connected(place), place)
                except sqlite3.OperationalError:  # no room, no right to write, another run that writes
                    return None
                except sqlite3.DatabaseError:
                    place.unlink(missing_ok=True)
        return None

    @classmethod
    def in_memory(cls) -> Index:
        """An index for this run alone."""
        base = sqlite3.connect(":memory:", check_same_thread=False)
        base.executescript(_SCHEMA)
        return cls(base)

    def look_up(self, found: File | Skipped) -> File | Skipped | Kept:
        """The file as it is kept, or as it is where it is not, or no longer what it was."""
        if isinstance(found, Skipped) or found.status is None:
            return found
        where, name = self._key(found)
        row = self.rows.folder(where).get((name, self.asked(found)))
        if row is None:
            return found
        id, content, state, seen, used = row
        stamp = Stamp(content, tuple(json.loads(state)), seen)
        begun = now()
        if not stamp.untouched(state_of_status(found.status)):
            if content_of(found) != content:
                return found
            state = json.dumps(state_of_status(found.status))
            self.write("update files set state = ?, seen = ? where id = ?", state, begun, id)
        if used != self._today:
            self.write("update files set used = ? where id = ?", self._today, id)
        return Kept(found, id, content, self.rows)

    def followed(self, steps: Iterable[Kept | Skipped]) -> Iterator[Kept | Skipped]:
        """Pass on what a run came by, and take note of it; nothing at all means a file that was not kept."""
        count = 0
        for count, each in enumerate(steps, 1):  # noqa: B007  (used below)
            if isinstance(each, Kept):
                row = [*self._key(each.file), self.asked(each.file), each.content]
            else:
                row = [each.path, str.__str__(each.reason)]
            self._trail.update(packed(row))
            yield each
        self.whole &= count > 0

    def findings(self, ledger: Ledger | None, compare: Callable[[], list[Finding]]) -> list[Finding]:
        """What comparing the claims of this run gives: as it is kept, else by `compare`, whose answer is kept."""
        if not (self.whole and self.complete):
            return compare()
        key = f"{self._trail.hexdigest()} {fingerprint(_COMPARED_WITH)} {ledger and ledger.state}"
        with suppress(*DAMAGE):
            for (data,) in self.ask("select findings from comparisons where key = ?", key):
                return [finding_of(row) for row in unpacked(data)]
        found = compare()
        rows = packed([finding_row(finding) for finding in found])
        self.write("insert or replace into comparisons values (?, ?)", key, rows)
        last = "select rowid from comparisons order by rowid desc limit ?"
        self.write(f"delete from comparisons where rowid not in ({last})", _COMPARISONS)
        self.commit()
        return found

    def items(self, kept: Kept) -> Iterator[Item]:
        """What was extracted from a file; extracted anew, as far as the index turns out to be damaged."""
        count = 0
        try:
            for item in kept.items():
                yield item
                count += 1
        except DAMAGE:
            self.write("delete from files where id = ?", kept.id)
            yield from islice(items_of(kept.file), count, None)

    def some(self, kept: Kept, numbers: Sequence[int]) -> list[Item]:
        """Some of the items of a file by their numbers; extracted anew where the index is damaged."""
        try:
            return list(kept.items(numbers))
        except DAMAGE:
            items = list(items_of(kept.file))
            return [items[n] for n in numbers if n < len(items)]

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of a query; none where the index fails."""
        with suppress(sqlite3.Error):
            return self.base.execute(query, values).fetchall()
        return []

    def write(self, query: str, *values: object) -> int | None:
        """Change something; its new number, or None where that fails: then nothing more is kept in this run."""
        try:
            number = self.base.execute(query, values).lastrowid
            if time.monotonic() - self._committed > 1:
                self.commit()  # so that another run need not wait
            return number
        except sqlite3.Error:
            with suppress(sqlite3.Error):
                self.base.rollback()
            self.base.execute("pragma query_only = on")
            return None

    def commit(self) -> None:
        """Keep for good what was written."""
        self._committed = time.monotonic()
        with suppress(sqlite3.Error):
            self.base.commit()

    def names(self, room: str, firms: bool) -> list[str]:
        """The subjects of a room (`leapcheck.checking.names.room_of`); those that are firms only, if asked."""
        from leapcheck.checking.names import is_firm, room_of

        if not self._knows_rooms:
            self._knows_rooms = True
            for (name,) in self.ask("select distinct subject from topics except select name from subjects"):
                row = name, room_of(name), is_firm(name)
                self.write("insert or ignore into subjects values (?, ?, ?)", *row)
            self.commit()
        known = self.ask("select name from subjects where room = ? and firm >= ?", room, firms)
        return [name for (name,) in known]

    def begin(self, file: File) -> int | None:
        """A number for a file that is going to be kept."""
        where, name = self._key(file)
        query = "insert into files (folder, name, asked, used) values (?, ?, ?, ?)"
        return self.write(query, where, name, self.asked(file), self._today)

    def finish(self, id: int, file: File, content: str, seen: int) -> bool:
        """Make a file count whose items are all written, in the place of what was kept of it before.

        False where that failed.
        """
        assert file.status is not None
        where, name = self._key(file)
        same = "folder = ? and name = ? and asked = ? and id < ?"
        for (old,) in self.ask(f"select id from files where {same}", where, name, self.asked(file), id):
            self.forget(old)
        state = json.dumps(state_of_status(file.status))
        query = "update files set digest = ?, state = ?, seen = ?, whole = 1 where id = ?"
        return self.write(query, content, state, seen, id) is not None

    def forget(self, id: int) -> None:
        """Remove a file and all that was kept of it."""
        for table in _TABLES:
            self.write(f"delete from {table} where file = ?", id)
        self.write("delete from files where id = ?", id)

    def asked(self, file: File) -> str:
        """A digest of what the claims of a file depend on besides its path and its content."""
        known = self._asked.get(id(file.options))
        if known is None:
            known = self._asked[id(file.options)] = (file.options, digest(repr(file.options).encode()))
        return known[1]

    def _key(self, file: File) -> tuple[str, str]:
        where, name = os.path.split(file.path)
        where = os.fsencode(where if where.startswith("/") else f"{self._cwd}\0{where}").hex()
        return where, os.fsencode(name).hex()


class _Recording:
    """A file on its way into the index."""

    def __init__(self, index: Index, file: File) -> None:
        self.index, self.file = index, file
        self.begun = now()
        self.id = index.begin(file) if file.status is not None else None
        self.count = self.sources = self.articles = 0
        self.packer = Packer()
        self.sound = True

    def add(self, item: Item) -> None:
        """Write an item."""
        if self.id is None:
            return
        row = self.packer.pack(item)
        if isinstance(item, Skipped):
            self.sound &= ADVICE not in item.reason and DIED not in item.reason
        else:
            self.articles += 1
            if row.source is not None:
                self.sources += 1
                self.index.write("insert into sources values (?, ?, ?)", self.id, self.sources, row.source)
            topics, shingles = unpacked(row.found_by)
            for topic in topics:
                self.index.write("insert into topics values (?, ?, ?, ?, ?)", *topic, self.id, self.count)
            for shingle in shingles:
                self.index.write("insert into shingles values (?, ?, ?)", shingle, self.id, self.count)
        query = "insert into items values (?, ?, ?, ?, ?, ?, ?)"
        self.index.write(
            query, self.id, self.count, self.sources, row.head, row.claims, row.exact, row.article
        )
        self.count += 1

    def end(self) -> Iterator[Kept]:
        """Keep the file, if it is still what it was, something could be read, and nothing failed on it."""
        if self.id is None:
            return
        assert self.file.status is not None
        with suppress(OSError):
            if self.sound and self.articles and (content := content_of(self.file)) is not None:
                unchanged = state_of_status(os.stat(self.file.path)) == state_of_status(self.file.status)  # noqa: PTH116
                if unchanged and self.index.finish(self.id, self.file, content, self.begun):
                    yield Kept(self.file, self.id, content, Rows(self.index.base), fresh=True)
                    return
        self.index.forget(self.id)


def content_of(file: File) -> str | None:
    """A digest of what is in a file; None where it cannot be read."""
    try:
        with Path(file.path).open("rb") as stream:
            return hashlib.file_digest(stream, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
    except OSError:
        return None


def _place() -> Path | None:
    where = folder()
    return None if where is None else where / "claims" / f"{_version()}.sqlite"


def _version() -> str:
    """The version of grammar, data and libraries; the extension of the schema is its own."""
    return digest(f"{fingerprint(MADE_OF, LIBRARIES)} {sys.version_info} {_SCHEMA}".encode())


def _connected(place: Path) -> sqlite3.Connection:
    made = not place.exists()
    base = sqlite3.connect(place, timeout=5, check_same_thread=False)
    base.execute("pragma journal_mode = wal")
    base.execute("pragma synchronous = normal")
    if made or not base.execute("select 1 from sqlite_master where name = 'of_room'").fetchone():
        base.executescript(_SCHEMA)
        _remove_old(place)
    _clean(base)
    return base


def _clean(base: sqlite3.Connection) -> None:
    """Once a day, forget files that were not asked for in a long time, and what killed runs left behind."""
    today = int(time.time()) // _DAY
    if base.execute("pragma user_version").fetchone()[0] == today:
        return
    old = "select id from files where used < ? or (whole = 0 and used < ?)"
    for (id,) in base.execute(old, (today - FORGOTTEN, today - 1)).fetchall():
        for table in _TABLES:
            base.execute(f"delete from {table} where file = ?", (id,))
        base.execute("delete from files where id = ?", (id,))
    base.execute(f"pragma user_version = {today}")
    base.commit()


def _remove_old(place: Path) -> None:
    """Remove the indexes of other versions that nobody has used for long."""
    for other in place.parent.glob("*.sqlite*"):
        with suppress(OSError):
            if time.time() - other.stat().st_mtime > FORGOTTEN * _DAY:
                other.unlink()
