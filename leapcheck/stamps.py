"""Whether a file is still what it was: told by its content, and without reading it where nobody touched it."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

_TICK = 2_000_000_000
"""Nanoseconds: the coarsest clock that a file system writes its times by."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A file as it was read: its digest, its state just before, and when that was (nanoseconds)."""

    digest: str
    state: tuple[int, ...]
    when: int

    def holds(self, path: Path) -> bool:
        """Whether the file has the content that it had.

        One that was written just before it was read might have been written again in the same tick of
        the clock, so it is read once more. Raises OSError where it cannot be read.
        """
        return self.untouched(state_of(path)) or digest(path.read_bytes()) == self.digest

    def untouched(self, state: tuple[int, ...]) -> bool:
        """Whether a file in this state has not been written since it was read."""
        return state == self.state and max(self.state[2:]) < self.when - _TICK


def state_of(path: Path) -> tuple[int, ...]:
    """What changes with the content of a file: its inode, its size, when it was written and changed."""
    return state_of_status(path.stat())


def state_of_status(stat: os.stat_result) -> tuple[int, ...]:
    """The same from what the system said of the file."""
    return stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns


def real_path(path: Path) -> Path:
    """The path without links in it; unlike `Path.resolve` it takes links that lead in a circle."""
    return Path(os.path.realpath(path))


def digest(content: bytes) -> str:
    """A digest of some content, as text."""
    return blake2b(content, digest_size=16).hexdigest()


def now() -> int:
    """The time in nanoseconds, as files have it."""
    return time.time_ns()
