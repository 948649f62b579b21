"""Where the cache lies, and which version of leapcheck what is kept there belongs to."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache
from importlib.resources import files
from pathlib import Path

from leapcheck.data import stamp
from leapcheck.stamps import digest

NO_CACHE = "LEAPCHECK_NO_CACHE"
"""The environment variable that turns the cache off where it is set to anything but 0."""

PARTS = ("claims", "ledgers")
"""The folders in the cache: the claims index of each version, and what was read of each ledger."""

_MODULES = (
    *("model.py", "rows.py", "extracted.py", "jsontext.py", "patterns.py", "compiled.py"),
    *("amounts.py", "phrases.py", "shingles.py", "language/messages.py"),
)


def folder() -> Path | None:
    """The folder of the cache, which need not be there yet; None where there is to be no cache."""
    return None if os.environ.get(NO_CACHE, "") not in ("", "0") else place()


def place() -> Path:
    """Where the cache is, whether or not it is used."""
    from platformdirs import user_cache_path

    return user_cache_path("leapcheck", appauthor=False)


def contents() -> list[tuple[str, int, int]]:
    """What the cache holds: the name of each part, how many files it has and how many bytes."""
    found = []
    for name in PARTS:
        sizes = [path.stat().st_size for path in _kept(place() / name)]
        if sizes:
            found.append((name, len(sizes), sum(sizes)))
    return found


def clear() -> list[tuple[Path, str]]:
    """Remove the cache, and nothing that is not of it; what could not be removed, and why."""
    failed = []
    for part in (place() / name for name in PARTS):
        for path in _kept(part):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                failed.append((path, error.strerror or str(error)))
        with suppress(OSError):
            part.rmdir()
    with suppress(OSError):
        place().rmdir()
    return failed


def _kept(part: Path) -> list[Path]:
    """The files in a part of the cache; those of a run at work, which SQLite keeps beside, as well."""
    return sorted(path for path in part.glob("*.*") if path.is_file())


def fingerprint(packages: tuple[str, ...], libraries: tuple[str, ...] = ()) -> str:
    """The version of some packages of leapcheck, of the data in use and of some libraries.

    Of our own files their size and age count, so that a change of the grammar is another version at once.
    A user's own data make another version too.
    """
    return digest(f"{_version_of(packages, libraries)} {stamp()}".encode())


@cache
def _version_of(packages: tuple[str, ...], libraries: tuple[str, ...]) -> str:
    root = Path(str(files("leapcheck")))
    state = [*(_state(root, root / name) for name in _MODULES), *(_states(root, name) for name in packages)]
    return digest(repr((state, [_version(name) for name in libraries])).encode())


@cache  # several versions are asked for, and the packages of one are those of another
def _states(root: Path, package: str) -> list[tuple[str, int, int]]:
    """The state of every file of a package, however deep it lies, but what Python compiled."""
    parts = sorted((root / package).rglob("*"))
    return [_state(root, part) for part in parts if part.is_file() and part.suffix != ".pyc"]


def _state(root: Path, part: Path) -> tuple[str, int, int]:
    """Which file of ours it is, its size and its age."""
    found = part.stat()
    return str(part.relative_to(root)), found.st_size, found.st_mtime_ns


def _version(library: str) -> str | None:
    from importlib.metadata import PackageNotFoundError, version  # slow to import

    try:
        return version(library)
    except PackageNotFoundError:
        return None
