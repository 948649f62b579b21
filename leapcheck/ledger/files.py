"""The files of a ledger: the one that was named, or all in a folder, and what they include."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from leapcheck.language.messages import worded
from leapcheck.ledger.citations import Sources, read_named_sources
from leapcheck.ledger.document import read_bytes, read_document
from leapcheck.ledger.entries import Draft, read_entry
from leapcheck.ledger.kinship import check_kinship
from leapcheck.ledger.nodes import (
    List,
    Node,
    Refused,
    Table,
    Text,
    is_blank,
    items_of,
    refuse_unknown_keys,
    table_of,
)
from leapcheck.ledger.problems import (
    MOST_PROBLEMS,
    NOWHERE,
    Complaints,
    LedgerError,
    Place,
    Problem,
    shown,
)
from leapcheck.ledger.schema import FILE_KEYS
from leapcheck.model import Entry
from leapcheck.stamps import Stamp, digest, now, real_path, state_of

SUFFIXES = (".yaml", ".yml")
MOST_FILES = 10_000


@dataclass(slots=True)
class Contents:
    """All that the files of a ledger hold, with everything that is wrong with them.

    `stamps` tells each file as it was read, by its path; `folders` what was found in each folder, so that a
    file put there later is noticed. `subjects` are names that the ledger itself declares, `unread` those
    of entries that could not be read. The ledger is not `whole` where a file broke off. An entry of which
    a source could not be found is without any.
    """

    entries: list[Entry] = field(default_factory=list)
    subjects: dict[str, tuple[str, Place]] = field(default_factory=dict)
    sources: Sources = field(default_factory=Sources)
    problems: list[Problem] = field(default_factory=list)
    stamps: dict[str, Stamp] = field(default_factory=dict)
    folders: dict[str, list[str]] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    whole: bool = True


def read_files(path: Path) -> Contents:
    """Everything in the ledger at `path`; raises LedgerError where there is too much wrong to go on."""
    return _Reader(path).read()


def files_of(folder: Path) -> list[Path]:
    """The YAML files in a folder and its folders, by name; hidden ones are passed over."""
    found = sorted(p for p in folder.rglob("*") if p.suffix in SUFFIXES and p.is_file())
    return [p for p in found if not any(part.startswith(".") for part in p.relative_to(folder).parts)]


def is_folder(path: Path) -> bool:
    """Whether a path is that of a folder; one that cannot be looked up is of none."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def is_missing(path: Path) -> bool:
    """Whether nothing is there; where that cannot be told, reading it will say why."""
    try:
        return not path.exists()
    except (OSError, ValueError):
        return False


class _Reader:
    """Reads one file after the other, each once, and brings what they hold together."""

    def __init__(self, path: Path) -> None:
        self.path = path
        real = real_path(path)
        self.root = real if is_folder(path) else real.parent
        self.found = Contents()
        self.complaints: dict[str, Complaints] = {}
        self.drafts: list[Draft] = []
        self.seen: set[Path] = set()

    def read(self) -> Contents:
        self._read_all(self._named(self.path, None))
        check_kinship(self.drafts, self.complaints, whole=self.found.whole)
        for draft in self.drafts:
            cited = self.found.sources.resolved(draft.cited, self.complaints, whole=self.found.whole)
            if draft.entry is None:
                self.found.unread.add(draft.subject)
            else:
                found = cited if len(cited) == len(draft.cited) else ()
                self.found.entries.append(replace(draft.entry, sources=found))
        return self.found

    def _complaints_of(self, path: Path) -> Complaints:
        return self.complaints.setdefault(str(path), Complaints(str(path), self.found.problems))

    def _named(self, path: Path, complaints: Complaints | None) -> list[Path]:
        """The file of that name, or those of that folder."""
        if not is_folder(path):
            return [path]
        files = files_of(path)
        self.found.folders[str(path)] = [str(file) for file in files]
        if not files:
            remedy = worded("put {suffixes} files there", suffixes=" or ".join(SUFFIXES))
            message = worded("there is no ledger in the folder {name}", name=shown(path.name))
            (complaints or self._complaints_of(path)).add(NOWHERE, message, remedy)
        return [file for file in files if self._is_inside(file, self._complaints_of(file), NOWHERE)]

    def _is_inside(self, path: Path, complaints: Complaints, place: Place) -> bool:
        """Whether a file lies in the folder of the ledger, or below, wherever links lead; a complaint if not."""
        if real_path(path).is_relative_to(self.root):
            return True
        message = worded("{name} lies outside the ledger's folder", name=shown(path.name))
        complaints.add(place, message, worded("include only files in the ledger's folder and below"))
        return False

    def _read_all(self, waiting: Iterable[Path]) -> None:
        todo = list(waiting)[::-1]
        while todo:
            path = todo.pop()
            if real_path(path) in self.seen:
                continue
            self.seen.add(real_path(path))
            complaints = self._complaints_of(path)
            if len(self.seen) > MOST_FILES:
                complaints.add(
                    NOWHERE,
                    worded("more than {most:,} files", most=MOST_FILES),
                    worded("join some of them"),
                )
                raise complaints.error()
            try:
                todo.extend(reversed(list(self._read_file(path, complaints))))
            except LedgerError:  # it is in the problems, and the other files may have more
                self.found.whole = False
                if len(self.found.problems) > MOST_PROBLEMS:
                    raise

    def _read_file(self, path: Path, complaints: Complaints) -> Iterator[Path]:
        """Take in one file; the files that it includes."""
        begun = now()
        state: tuple[int, ...] = ()
        with suppress(OSError, ValueError):  # reading it says why
            state = state_of(path)
        content = read_bytes(path, complaints)
        self.found.stamps[str(path)] = Stamp(digest(content), state, begun)

        def take(node: Node) -> None:
            table = table_of(node, worded("an entry"), complaints)
            if table is not None:
                self.drafts.extend(read_entry(table, complaints))

        table = table_of(read_document(content, complaints, take), worded("the ledger"), complaints)
        if table is None:
            return
        refuse_unknown_keys(table, FILE_KEYS, complaints)
        for label, source in read_named_sources(table.items.get("sources"), complaints):
            self.found.sources.take(label, source, complaints)
        for node in items_of(table.items.get("subjects"), "subjects", complaints):
            if isinstance(node, Text):
                self.found.subjects.setdefault(node.text.strip(), (str(path), node.place))
        self._check_entries(table, complaints)
        for node in items_of(table.items.get("include"), "include", complaints):
            yield from self._included(node, path, complaints)

    def _check_entries(self, table: Table, complaints: Complaints) -> None:
        node = table.items.get("entries")
        if node is None:
            if "include" not in table.items and "sources" not in table.items:
                remedy = worded("write `entries:` and a list of entries under it")
                complaints.add(table.place, worded("no key `entries`"), remedy)
        elif not (isinstance(node, List | Refused) or is_blank(node)):
            complaints.add(
                node.place, worded("entries is not a list"), worded("begin each item with a hyphen")
            )

    def _included(self, node: Node, path: Path, complaints: Complaints) -> list[Path]:
        """The files that one item of `include` names: they lie in the folder of the ledger, or below."""
        if not isinstance(node, Text) or not node.text.strip():
            if not isinstance(node, Refused):
                complaints.add(
                    node.place,
                    worded("an include that is no name"),
                    worded("write the name of a file or folder"),
                )
            return []
        name = node.text.strip()
        # A link to a ledger stands for it: what it includes lies beside the file, not beside the link.
        target = (real_path(path) if path.is_symlink() else path).parent / name
        if "\0" in name or is_missing(target):
            complaints.add(
                node.place, worded("no such file: {name}", name=shown(name)), worded("check the name")
            )
            return []
        return self._named(target, complaints) if self._is_inside(target, complaints, node.place) else []
