"""Trouble with one input: what is raised where it cannot be read, and what the system's errors mean."""

from __future__ import annotations

from leapcheck.language.messages import worded


class Unreadable(ValueError):
    """An input that cannot be read; the message says why, to be read after its name."""


def trouble(error: Exception) -> str:
    """What an error means for the person who named the path."""
    if isinstance(error, FileNotFoundError):
        return worded("no such file or directory: check the spelling")
    if isinstance(error, PermissionError):
        return worded("permission denied: make it readable")
    if isinstance(error, OSError):
        return (error.strerror or str(error)).lower()
    return str(error)
