"""Finds the files behind paths, reads them and hands on their articles; what cannot be read is said.

In a directory, `articles.yaml` tells about the articles and is none, and README files and hidden entries
(`.git`, `.DS_Store`) are no articles either: those, and what the user excludes, are passed over without a
word.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from leapcheck.language.messages import worded
from leapcheck.model import UNKNOWN, About, Article, Skipped
from leapcheck.reading.catalog import CATALOG, MAX_CATALOG_BYTES, Known, catalog_of, is_passed_over, unused
from leapcheck.reading.formats import EXTENSIONS, articles_in, extension
from leapcheck.reading.inputs import Input, Options, peekable
from leapcheck.reading.trust import Given, merged
from leapcheck.reading.unreadable import Unreadable, trouble

NO_FIELDS: Mapping[str, str] = {}


def read(
    paths: Iterable[str],
    *,
    published: date | None = None,
    stdin: BinaryIO | None = None,
    about: About = UNKNOWN,
    fields: Mapping[str, str] = NO_FIELDS,
    excludes: Callable[[str], bool] | None = None,
) -> Iterator[Article | Skipped]:
    """The articles behind `paths`: files, directories (recursive, in order of name) and `-` for stdin.

    `published`, and all that `about` says, overrides what is written in or beside the articles. `fields`
    gives the name of a JSON field for a role: `{"text": "zhengwen"}`. `excludes` says of a path inside a
    directory (with a slash at the end: of a directory) whether to leave it out. Whatever cannot be read
    comes as a `Skipped` with the reason, in its place; nothing is raised.
    """
    for found in find(paths, published=published, about=about, fields=fields, excludes=excludes):
        if isinstance(found, Skipped):
            yield found
        else:
            yield from found.articles(stdin)


@dataclass(frozen=True, slots=True)
class File:
    """A file that is to be read, or standard input (`-`): `status` is its state when it was found.

    `options` are those of the user, with what an articles.yaml beside it says.
    """

    path: str
    options: Options
    status: os.stat_result | None = None

    @property
    def size(self) -> int:
        """Its length in bytes; 0 for standard input."""
        return self.status.st_size if self.status else 0

    def articles(self, stdin: BinaryIO | None = None) -> Iterator[Article | Skipped]:
        """The articles in it; what cannot be read of it comes as a `Skipped`."""
        if self.status is None:
            yield from articles_in(Input("-", "-", peekable(stdin or sys.stdin.buffer), self.options))
            return
        try:
            with Path(self.path).open("rb") as stream:
                yield from articles_in(
                    Input(self.path, Path(self.path).name, stream, self.options, self.size)
                )
        except OSError as error:
            yield Skipped(self.path, trouble(error))


def find(
    paths: Iterable[str],
    *,
    published: date | None = None,
    about: About = UNKNOWN,
    fields: Mapping[str, str] = NO_FIELDS,
    excludes: Callable[[str], bool] | None = None,
) -> Iterator[File | Skipped]:
    """The files behind `paths`, in the order in which `read` reads them, without opening any but catalogues."""
    given = Given(merged(About(published), about))
    finder = _Finder(Options(given, fields), excludes)
    for path in paths:
        if path == "-":
            yield File(path, finder.options)
        else:
            yield from finder.path(path)


class _Finder:
    def __init__(self, options: Options, excludes: Callable[[str], bool] | None) -> None:
        self.options = options
        self.excludes = excludes or (lambda path: False)
        self.catalogs: dict[str, dict[str, Known]] = {}
        self.seen: dict[tuple[int, int], str] = {}

    def path(self, path: str) -> Iterator[File | Skipped]:
        """The files behind a path that the user named."""
        try:
            status = os.stat(path)  # noqa: PTH116
        except (OSError, ValueError) as error:
            yield Skipped(path, trouble(error))
            return
        if stat.S_ISDIR(status.st_mode):
            yield from self._directory(path)
        elif Path(path).name == CATALOG:
            yield Skipped(path, worded("tells about the articles beside it and is none itself: name those"))
        else:
            catalog, troubles = self._catalog(os.path.dirname(path))  # noqa: PTH120  (keeps "" and "./")
            yield from troubles
            yield from self._file(path, status, catalog.get(Path(path).name))

    def _directory(self, top: str) -> Iterator[File | Skipped]:
        before = len(self.seen)
        directories: set[tuple[int, int]] = set()
        troubles: list[Skipped] = []

        def note(error: OSError) -> None:
            troubles.append(Skipped(str(error.filename), trouble(error)))

        for folder, names, files in os.walk(top, onerror=note, followlinks=True):
            names[:] = sorted(name for name in names if not self._passes_over_folder(folder, name))
            status = _stat(folder)
            if status is None or (status.st_dev, status.st_ino) in directories:
                names.clear()  # a link back to where we were
                continue
            directories.add((status.st_dev, status.st_ino))
            yield from self._folder(folder, sorted(files))
            yield from troubles
            troubles.clear()
        yield from troubles
        if len(self.seen) == before:
            yield Skipped(top, worded("holds no articles ({extensions})", extensions=", ".join(EXTENSIONS)))

    def _passes_over_folder(self, folder: str, name: str) -> bool:
        return name.startswith(".") or self.excludes(f"{os.path.join(folder, name)}/")  # noqa: PTH118

    def _folder(self, folder: str, files: list[str]) -> Iterator[File | Skipped]:
        catalog, troubles = self._catalog(folder)
        yield from troubles
        present = set(files)
        # paths stay as the user wrote them
        yield from unused(catalog, present, os.path.join(folder, CATALOG))  # noqa: PTH118
        for name in files:
            path = os.path.join(folder, name)  # noqa: PTH118
            if is_passed_over(name) or self.excludes(path):
                continue
            status = _stat(path)
            if status is None:
                yield Skipped(path, worded("no such file or directory: a link that leads nowhere"))
            elif extension(name) not in EXTENSIONS:
                yield Skipped(
                    path, worded("is not read in a directory, for its name tells no format: name it itself")
                )
            else:
                yield from self._file(path, status, catalog.get(name))

    def _catalog(self, folder: str) -> tuple[dict[str, Known], list[Skipped]]:
        """What articles.yaml of a folder says; its troubles come the first time only."""
        key = os.path.realpath(folder or ".")
        if key in self.catalogs:
            return self.catalogs[key], []
        path = os.path.join(folder, CATALOG)  # noqa: PTH118
        known: dict[str, Known] = {}
        troubles: list[Skipped] = []
        status = _stat(path)
        if status is not None:
            try:
                if not stat.S_ISREG(status.st_mode):
                    raise Unreadable(worded("is no regular file; dates and sources in it are not used"))
                known, troubles = catalog_of(_beginning(path), path)
            except (OSError, Unreadable) as error:
                troubles = [Skipped(path, trouble(error))]
        self.catalogs[key] = known
        return known, troubles

    def _file(self, path: str, status: os.stat_result, known: Known | None) -> Iterator[File | Skipped]:
        identity = status.st_dev, status.st_ino
        if identity in self.seen:
            yield Skipped(
                path, worded("is the same file as {seen}, which was read already", seen=self.seen[identity])
            )
            return
        self.seen[identity] = path
        if not stat.S_ISREG(status.st_mode):
            yield Skipped(path, worded("is no regular file (a device, a pipe or a socket)"))
            return
        options = self.options
        if known is not None:
            options = replace(options, given=replace(options.given, catalog=known.about))
        yield File(path, options, status)


def _beginning(path: str) -> bytes:
    """The bytes of a catalogue, and one more than it may have."""
    with Path(path).open("rb") as stream:
        return stream.read(MAX_CATALOG_BYTES + 1)


def _stat(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116
    except (OSError, ValueError):
        return None
