"""Opens archives, .zip and .gz, and hands on what is inside them; nothing is ever unpacked to the disk."""

from __future__ import annotations

import gzip
import io
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from leapcheck.language.messages import worded
from leapcheck.model import UNKNOWN, Skipped
from leapcheck.reading.catalog import CATALOG, Known, catalog_of, is_passed_over, unused
from leapcheck.reading.inputs import MAX_BYTES, Allowance, Expanding, Input
from leapcheck.reading.trust import merged
from leapcheck.reading.unreadable import Unreadable

MAX_NESTING = 3  # archives inside archives
MAX_MEMBERS = 100_000
PARTING = "!"  # dump.zip!a/b.html
BROKEN = (zipfile.BadZipFile, zlib.error, gzip.BadGzipFile, EOFError, OSError)
UTF8_NAMES = 0x800  # flag of a zip member whose name is in UTF-8


def members(archive: Input, format: str) -> Iterator[Input | Skipped]:
    """What stands in an archive, in order of name. Raises Unreadable where it cannot be opened."""
    if archive.depth >= MAX_NESTING:
        raise Unreadable(worded("is an archive inside {depth} others: unpack it", depth=archive.depth))
    yield from _unzipped(archive) if format == "zip" else _gunzipped(archive)


def _gunzipped(archive: Input) -> Iterator[Input]:
    allowance = archive.allowance or Allowance.of(MAX_BYTES if archive.size is None else archive.size)
    name = archive.name[: -len(".gz")] if archive.name.lower().endswith(".gz") else archive.name
    if name.lower().endswith((".tar", ".tgz")):
        raise Unreadable(worded("is a tar archive, which is not read: unpack it, or make a .zip of it"))
    stream = Expanding(gzip.GzipFile(fileobj=archive.stream), allowance)  # type: ignore[arg-type]
    yield replace(
        archive,
        name=name,
        stream=io.BufferedReader(stream, 1 << 16),
        size=None,
        depth=archive.depth + 1,
        allowance=allowance,
    )


def _unzipped(archive: Input) -> Iterator[Input | Skipped]:
    stream = archive.seekable() if archive.depth == 0 else io.BytesIO(archive.whole())
    try:
        book = zipfile.ZipFile(stream)
    except (*BROKEN, NotImplementedError, ValueError) as error:
        raise Unreadable(worded("is no zip archive that can be read ({error})", error=error)) from error
    with book:
        if len(book.infolist()) > MAX_MEMBERS:
            raise Unreadable(worded("holds more than {most:,} files: split it", most=MAX_MEMBERS))
        size = archive.size if archive.size is not None else _length(stream)
        yield from _Zip(archive, book, archive.allowance or Allowance.of(size)).members()


def _length(stream: object) -> int:
    at = stream.tell()  # type: ignore[attr-defined]
    end = stream.seek(0, io.SEEK_END)  # type: ignore[attr-defined]
    stream.seek(at)  # type: ignore[attr-defined]
    return int(end)


class _Zip:
    def __init__(self, archive: Input, book: zipfile.ZipFile, allowance: Allowance) -> None:
        self.archive, self.book, self.allowance = archive, book, allowance
        self.entries = {_name(info): info for info in reversed(book.infolist()) if not info.is_dir()}
        self.catalogs: dict[PurePosixPath, dict[str, Known]] = {}

    def members(self) -> Iterator[Input | Skipped]:
        names = [
            name for name in sorted(self.entries) if not any(map(is_passed_over, re.split(r"[/\\]", name)))
        ]
        if len(self.entries) < sum(not info.is_dir() for info in self.book.infolist()):
            yield Skipped(
                self.archive.path, worded("holds two files of the same name: the first of them is read")
            )
        for folder in sorted({PurePosixPath(name).parent for name in self.entries}):
            yield from self._catalog(folder)
        for name in names:
            reason = _danger(name, self.entries[name])
            yield Skipped(self._path(name), reason) if reason else self._member(name)
        if not names:
            yield Skipped(self.archive.path, worded("holds no articles"))

    def _path(self, name: str) -> str:
        return f"{self.archive.path}{PARTING}{name}"

    def _catalog(self, folder: PurePosixPath) -> Iterator[Skipped]:
        name = str(folder / CATALOG)
        if name not in self.entries or _danger(name, self.entries[name]):
            return
        beside = {
            PurePosixPath(other).name for other in self.entries if PurePosixPath(other).parent == folder
        }
        try:
            known, troubles = catalog_of(self._member(name).whole(), self._path(name))
        except Unreadable as error:
            known, troubles = {}, [Skipped(self._path(name), str(error))]
        self.catalogs[folder] = known
        yield from troubles
        yield from unused(known, beside, self._path(name))

    def _member(self, name: str) -> Input:
        info = self.entries[name]
        place = PurePosixPath(name)
        known = self.catalogs.get(place.parent, {}).get(place.name)
        given = self.archive.options.given
        catalog = merged(known.about if known else UNKNOWN, given.catalog)
        options = replace(self.archive.options, given=replace(given, catalog=catalog))
        stream = Expanding(_Member(self.book, info), self.allowance)  # type: ignore[arg-type]
        return Input(
            self._path(name),
            place.name,
            io.BufferedReader(stream, 1 << 16),
            options,
            None,
            self.archive.depth + 1,
            self.allowance,
        )


class _Member(io.RawIOBase):
    """A member of a zip, opened when it is read first; what is wrong with it is told in our words."""

    def __init__(self, book: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
        self.book, self.info = book, info
        self.opened: object = None

    def read(self, size: int = -1) -> bytes:
        """Some bytes. Raises Unreadable for a member that is broken, locked or packed in an odd way."""
        try:
            if self.opened is None:
                self.opened = self.book.open(self.info)
            return bytes(self.opened.read(size))  # type: ignore[attr-defined]
        except NotImplementedError as error:
            raise Unreadable(worded("is packed in a way that cannot be read: pack it anew")) from error
        except RuntimeError as error:
            raise Unreadable(worded("is locked with a password: unpack it")) from error
        except BROKEN as error:
            raise Unreadable(worded("is damaged inside its archive ({error})", error=error)) from error


def _name(info: zipfile.ZipInfo) -> str:
    """The name of a member; one that is not marked as UTF-8 may be GB 18030, as Chinese Windows writes it."""
    if info.flag_bits & UTF8_NAMES or info.filename.isascii():
        return info.filename
    data = info.filename.encode("cp437", errors="replace")
    for encoding in ("utf-8", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename


def _danger(name: str, info: zipfile.ZipInfo) -> str | None:
    """Why a member is not read at all, whatever it holds."""
    parts = name.replace("\\", "/").split("/")
    if ".." in parts or name.startswith(("/", "\\")) or name[1:2] == ":" or "\x00" in name:
        return worded("has a name that leads out of its archive: not read")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return worded("is no regular file (a link or a device): not read")
    if info.file_size > MAX_BYTES and not name.lower().endswith((".jsonl", ".ndjson", ".gz")):
        return worded(
            "is larger than {most} MB: split it, or write it as JSON Lines", most=MAX_BYTES // 1_000_000
        )
    return None
