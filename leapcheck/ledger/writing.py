"""Writes a file whole or not at all, and never over what somebody else has written meanwhile."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from leapcheck.language.messages import worded
from leapcheck.ledger.problems import shown_path
from leapcheck.stamps import digest, real_path
from leapcheck.whole import in_place_of


class EditRefused(Exception):
    """A change that was not made; its text says why and what to do."""


def rewrite(path: Path, change: Callable[[bytes], bytes], *, known: str | None) -> None:
    """Replace the content of a file by what `change` makes of it.

    `known` is the digest of the content that the change was thought out for, None for a file that was
    not there. The new content is written to a file beside it, flushed to the disk and moved into place,
    so that a process that is killed leaves the old file or the new one. A lock keeps other such changes
    out; whatever else was written meanwhile is noticed. Raises EditRefused in both cases, and OSError
    where the disk says no.
    """
    from filelock import FileLock, Timeout

    path = real_path(path)  # through a link to the file itself
    if not path.parent.is_dir():  # the lock would make it
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path.parent))
    lock = path.with_name(f".{path.name}.lock")
    try:
        with FileLock(lock, timeout=0):
            try:
                before = _content(path, known)
                after = change(before)
                _content(path, known)
                with in_place_of(path) as file:
                    file.write(after)
            finally:
                with suppress(OSError):
                    lock.unlink()
    except Timeout:
        message = worded(
            "somebody else is editing {path} just now; run the command again", path=shown_path(str(path))
        )
        raise EditRefused(message) from None


def _content(path: Path, known: str | None) -> bytes:
    """What the file holds, nothing if it is not there; raises EditRefused where that is not what is known."""
    content = path.read_bytes() if path.exists() else None
    if (None if content is None else digest(content)) != known:
        raise EditRefused(
            worded("{path} was changed meanwhile; run the command again", path=shown_path(str(path)))
        )
    return content or b""
