"""What is read, before its format is known: bytes under a name, from a file, standard input or an archive."""

from __future__ import annotations

import io
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from leapcheck.language.messages import worded
from leapcheck.reading.trust import NOTHING_GIVEN, Given
from leapcheck.reading.unreadable import Unreadable

MAX_BYTES = 50_000_000
"""The largest file, or member of an archive, that is read as a whole. JSON Lines are read line by line."""
MAX_EXPANSION = 100  # times its own size, beyond MAX_BYTES, that an archive may grow to


@dataclass(slots=True)
class Allowance:
    """How many bytes may still come out of one archive and all that is inside it."""

    left: int
    whole: int

    @classmethod
    def of(cls, size: int) -> Allowance:
        """What an archive of `size` bytes may expand to."""
        whole = MAX_BYTES + MAX_EXPANSION * size
        return cls(whole, whole)

    def take(self, count: int) -> None:
        """Count bytes that came out. Raises ArchiveBomb where they are too many."""
        self.left -= count
        if self.left < 0:
            raise ArchiveBomb(
                worded(
                    "expands to more than {most:,} MB, far more than its size allows for (an archive bomb?): "
                    "the rest of it is not read; unpack it to read it all",
                    most=self.whole // 1_000_000,
                )
            )


class ArchiveBomb(Unreadable):
    """An archive that expands too far; nothing more is read of it."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the user said about what is read: facts of the articles, and names of JSON fields by role."""

    given: Given = NOTHING_GIVEN
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Input:
    """Bytes to read: `path` is how they are reported (`dump.zip!a/b.html`), `name` tells their format.

    `depth` counts the archives around them, `allowance` what those may still expand to; `size` is that
    of the file on the disk, None where it is not known.
    """

    path: str
    name: str
    stream: BinaryIO
    options: Options
    size: int | None = None
    depth: int = 0
    allowance: Allowance | None = None

    def whole(self) -> bytes:
        """All of it. Raises Unreadable where that is too much, OSError where the system fails."""
        data = self.stream.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise Unreadable(
                worded(
                    "is larger than {most} MB: split it, or write it as JSON Lines",
                    most=MAX_BYTES // 1_000_000,
                )
            )
        return data

    def peek(self, count: int) -> bytes:
        """The first bytes, which stay to be read; fewer than `count` only where there are no more."""
        return self.stream.peek(count)[:count]  # type: ignore[attr-defined, no-any-return]

    def seekable(self) -> BinaryIO:
        """A stream of the same bytes in which one can go back."""
        return self.stream if self.stream.seekable() else io.BytesIO(self.whole())


def peekable(stream: BinaryIO) -> BinaryIO:
    """A stream that one can look ahead in."""
    return stream if hasattr(stream, "peek") else io.BufferedReader(stream, 1 << 16)  # type: ignore[type-var]


class Expanding(io.RawIOBase):
    """The bytes that come out of an archive, counted."""

    def __init__(self, stream: BinaryIO, allowance: Allowance) -> None:
        self.stream, self.allowance = stream, allowance

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: object) -> int:
        """Read some bytes. Raises ArchiveBomb where too many have come out, Unreadable where they are damaged."""
        view = memoryview(buffer)  # type: ignore[arg-type]
        try:
            data = self.stream.read(len(view))
        except (EOFError, OSError, zlib.error) as error:
            raise Unreadable(worded("is damaged ({error}): get it anew", error=error)) from error
        self.allowance.take(len(data))
        view[: len(data)] = data
        return len(data)
