"""What is said where leapcheck itself fails, and whether its makers want to see the failure instead."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from leapcheck.language.messages import worded

if TYPE_CHECKING:
    from leapcheck.model import Skipped

DEBUG = "LEAPCHECK_DEBUG"
ADVICE = worded(
    "this is a bug in leapcheck: please report it with the traceback that {debug}=1 prints", debug=DEBUG
)


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
    return Skipped(
        path, worded("could not be worked on: {error}; {advice}", error=named(error), advice=ADVICE)
    )
