"""What is said where leapcheck itself fails, and whether its makers want to see the failure instead."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leapcheck.model import Skipped

DEBUG = "LEAPCHECK_DEBUG"
ADVICE = f"this is a bug in leapcheck: please report it with the traceback that {DEBUG}=1 prints"


def debugging() -> bool:
    """True where a failure is to stop the program with its traceback: LEAPCHECK_DEBUG=1."""
    return os.environ.get(DEBUG, "") not in ("", "0")


def named(error: Exception) -> str:
    """An exception in one line: `ValueError: invalid digit`."""
    return f"{type(error).__name__}: {' '.join(str(error).split())}".removesuffix(": ")


def skipped(path: str, error: Exception) -> Skipped:
    """An input that leapcheck failed on, so that the rest can go on; while debugging, `error` is raised."""
    from leapcheck.model import Skipped

    if debugging():
        raise error
    return Skipped(path, f"could not be worked on: {named(error)}; {ADVICE}")
