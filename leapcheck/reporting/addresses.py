"""Where a file is, as programs that open it need to know: seen from the working directory, and as a URI."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote_from_bytes

STANDARD_INPUT = "-"


def relative_path(path: str) -> str | None:
    """`path` seen from the working directory, with slashes and without `./`.

    None where it lies outside of it, and for standard input, which is no file.
    """
    if path == STANDARD_INPUT:
        return None
    try:
        seen = os.path.relpath(path)
    except ValueError:  # on another drive
        return None
    outside = seen == os.pardir or seen.startswith(os.pardir + os.sep)
    return None if outside else seen.replace(os.sep, "/")


def uri(path: str) -> str:
    """The address of a file as a URI: relative where it lies in the working directory, else absolute.

    Every byte of the name that is not plain ASCII is percent-encoded, decodable as UTF-8 or not.
    """
    if path == STANDARD_INPUT:
        return path
    seen = relative_path(path)
    if seen is None:
        return Path(os.path.normpath(Path(path).absolute())).as_uri()
    return quote_from_bytes(os.fsencode(seen), safe="/")


def project_address() -> str | None:
    """Where the project says that it lives, in the metadata of its package; None where it says nothing."""
    from importlib.metadata import PackageNotFoundError, metadata

    try:
        told = metadata("leapcheck").get_all("Project-URL") or []
    except PackageNotFoundError:
        return None
    addresses = [line.partition(",")[2].strip() for line in told]
    return next((address for address in addresses if address.startswith(("https://", "http://"))), None)
