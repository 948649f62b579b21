"""A file that takes the place of another one when it is whole, and not before."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def in_place_of(path: Path) -> Iterator[BinaryIO]:
    """A file beside `path` to write to, which is flushed to the disk and moved there at the end.

    A process that is killed leaves the old file or the new one; an exception leaves the old one. The new
    one has the owner and the mode of the old one. Raises OSError where the disk says no.
    """
    import tempfile  # slow to import, and most runs write no file

    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", suffix=".new", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _take_after(path, Path(name))
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _take_after(path: Path, new: Path) -> None:
    """Give a new file the owner and the mode of the one whose place it takes, or those of any new file."""
    if not path.exists():
        mask = os.umask(0)
        os.umask(mask)
        new.chmod(0o666 & ~mask)
        return
    old = path.stat()
    with suppress(OSError, AttributeError):  # only root may give files away, and Windows has no owners
        os.chown(new, old.st_uid, old.st_gid)
    new.chmod(stat.S_IMODE(old.st_mode))


def _sync_folder(folder: Path) -> None:
    """Make the move itself last; a system that cannot open folders does without."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
