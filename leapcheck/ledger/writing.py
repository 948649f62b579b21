"""Writes a file whole or not at all, and never over what somebody else has written meanwhile."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from leapcheck.ledger.problems import shown


class EditRefused(Exception):
    """A change that was not made; its text says why and what to do."""


def rewrite(path: Path, change: Callable[[bytes], bytes]) -> None:
    """Replace the content of a file by what `change` makes of it.

    The new content is written to a file beside it, flushed to the disk and moved into place, so that a
    process that is killed leaves the old file or the new one. A lock keeps other such changes out; one
    made by hand meanwhile is noticed. Raises EditRefused in both cases, and OSError where the disk says no.
    """
    from filelock import FileLock, Timeout

    path = path.resolve()  # through a link to the file itself
    lock = path.with_name(f".{path.name}.lock")
    try:
        with FileLock(lock, timeout=0):
            before = path.read_bytes()
            after = change(before)
            if path.read_bytes() != before:
                raise EditRefused(f"{shown(str(path))} was changed meanwhile; run the command again")
            _replace(path, after)
            with suppress(OSError):
                lock.unlink()
    except Timeout:
        message = f"somebody else is editing {shown(str(path))} just now; run the command again"
        raise EditRefused(message) from None


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", suffix=".new", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(stat.S_IMODE(path.stat().st_mode))
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the move itself last; a system that cannot open folders does without."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
