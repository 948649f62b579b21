"""Finds the files behind paths, reads them and hands on their articles; what cannot be read is said.

In a directory, `articles.yaml` tells about the articles and is none, and README files and hidden entries
(`.git`, `.DS_Store`) are no articles either: those alone are passed over without a word.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from leapcheck.failures import skipped
from leapcheck.model import Article, Skipped
from leapcheck.reading.documents import EXTENSIONS, articles_of
from leapcheck.reading.encodings import Undecodable, decode
from leapcheck.reading.metadata import CATALOG, Known, read_catalog

MAX_BYTES = 50_000_000
MAX_CATALOG_BYTES = 5_000_000


def read(
    paths: Iterable[str], *, published: date | None = None, stdin: BinaryIO | None = None
) -> Iterator[Article | Skipped]:
    """The articles behind `paths`: files, directories (recursive, in order of name) and `-` for stdin.

    `published` overrides every date that is written in or beside the articles. Whatever cannot be
    read comes as a `Skipped` with the reason, in its place; nothing is raised.
    """
    reader = _Reader(published)
    for path in paths:
        if path == "-":
            yield from reader.stream(stdin or sys.stdin.buffer)
        else:
            yield from reader.path(path)


class _Reader:
    def __init__(self, published: date | None) -> None:
        self.published = published
        self.catalogs: dict[str, dict[str, Known]] = {}
        self.seen: dict[tuple[int, int], str] = {}

    def stream(self, stdin: BinaryIO) -> Iterator[Article | Skipped]:
        """The articles on standard input."""
        try:
            data = stdin.read(MAX_BYTES + 1)
        except OSError as error:
            yield Skipped("-", _trouble(error))
            return
        yield from self._articles("-", data, None)

    def path(self, path: str) -> Iterator[Article | Skipped]:
        """The articles behind a path that the user named."""
        try:
            status = os.stat(path)  # noqa: PTH116
        except (OSError, ValueError) as error:
            yield Skipped(path, _trouble(error))
            return
        if stat.S_ISDIR(status.st_mode):
            yield from self._directory(path)
        elif Path(path).name == CATALOG:
            yield Skipped(path, "tells about the articles beside it and is none itself: name those")
        else:
            catalog, troubles = self._catalog(os.path.dirname(path))  # noqa: PTH120  (keeps "" and "./")
            yield from troubles
            yield from self._file(path, status, catalog.get(Path(path).name))

    def _directory(self, top: str) -> Iterator[Article | Skipped]:
        before = len(self.seen)
        directories: set[tuple[int, int]] = set()
        troubles: list[Skipped] = []

        def note(error: OSError) -> None:
            troubles.append(Skipped(str(error.filename), _trouble(error)))

        for folder, names, files in os.walk(top, onerror=note, followlinks=True):
            names[:] = sorted(name for name in names if not name.startswith("."))
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
            yield Skipped(top, f"holds no articles ({', '.join(EXTENSIONS)})")

    def _folder(self, folder: str, files: list[str]) -> Iterator[Article | Skipped]:
        catalog, troubles = self._catalog(folder)
        yield from troubles
        present = set(files)
        for name, known in catalog.items():
            if name not in present:
                yield Skipped(
                    os.path.join(folder, CATALOG),  # noqa: PTH118  (paths stay as the user wrote them)
                    f"line {known.line}: there is no file {name} here: check the spelling",
                )
        for name in files:
            path = os.path.join(folder, name)  # noqa: PTH118
            if name.startswith(".") or name == CATALOG or name.lower().partition(".")[0] == "readme":
                continue
            status = _stat(path)
            if status is None:
                yield Skipped(path, "no such file or directory: a link that leads nowhere")
            elif _extension(name) not in EXTENSIONS:
                names = ", ".join(EXTENSIONS)
                yield Skipped(path, f"is not read in a directory: its name ends in none of {names}")
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
                if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_CATALOG_BYTES:
                    raise Undecodable("is no file of at most 5 MB; dates and sources in it are not used")
                known, troubles = read_catalog(decode(Path(path).read_bytes()), path)
            except (OSError, Undecodable) as error:
                troubles = [Skipped(path, _trouble(error))]
        self.catalogs[key] = known
        return known, troubles

    def _file(self, path: str, status: os.stat_result, known: Known | None) -> Iterator[Article | Skipped]:
        identity = status.st_dev, status.st_ino
        if identity in self.seen:
            yield Skipped(path, f"is the same file as {self.seen[identity]}, which was read already")
            return
        self.seen[identity] = path
        if not stat.S_ISREG(status.st_mode):
            yield Skipped(path, "is no regular file (a device, a pipe or a socket)")
        elif status.st_size > MAX_BYTES:
            yield Skipped(path, _too_large())
        else:
            try:
                data = Path(path).read_bytes()
            except OSError as error:
                yield Skipped(path, _trouble(error))
                return
            yield from self._articles(path, data, known)

    def _articles(self, path: str, data: bytes, known: Known | None) -> Iterator[Article | Skipped]:
        if len(data) > MAX_BYTES:
            yield Skipped(path, _too_large())
            return
        try:
            raw = decode(data)
        except Undecodable as error:
            yield Skipped(path, str(error))
            return
        if not raw.strip():
            yield Skipped(path, "is empty")
            return
        kind = EXTENSIONS.get(_extension(path))
        try:
            articles = articles_of(raw, path, kind, published=self.published, known=known)
        except Exception as error:  # whatever it is, it must cost one file only
            yield skipped(path, error)
            return
        yield from articles
        if not articles:
            yield Skipped(path, "holds no text of an article, only markup or menus")


def _extension(name: str) -> str:
    return os.path.splitext(name)[1].lower()  # noqa: PTH122


def _stat(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116
    except (OSError, ValueError):
        return None


def _too_large() -> str:
    return f"is larger than {MAX_BYTES // 1_000_000} MB: split it"


def _trouble(error: Exception) -> str:
    """What an operating system's error means for the person who named the path."""
    if isinstance(error, FileNotFoundError):
        return "no such file or directory: check the spelling"
    if isinstance(error, PermissionError):
        return "permission denied: make it readable"
    if isinstance(error, OSError):
        return (error.strerror or str(error)).lower()
    return str(error)
