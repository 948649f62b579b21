"""Asks git which files have changed."""

from __future__ import annotations

import os
import subprocess

from leapcheck.language.messages import worded


class GitError(ValueError):
    """Git cannot tell what has changed; the text says why, and what to do."""


def changed_since(path: str, since: str) -> set[str]:
    """The files at or below a path that git has as changed since a commit, or does not know; raises GitError."""
    folder, only = (path, ".") if os.path.isdir(path) else os.path.split(path)  # noqa: PTH112
    if since.startswith("-"):
        raise GitError(worded("{since!r} is no name of a commit", since=since))
    changed = _git(
        folder, "diff", "--name-only", "--no-renames", "--diff-filter=d", "--relative", "-z", since
    )
    unknown = _git(folder, "ls-files", "--others", "--exclude-standard", "-z")
    names = [name for name in (changed + unknown).split("\0") if name and (only == "." or name == only)]
    return {os.path.normpath(os.path.join(folder, name)) for name in names}  # noqa: PTH118


def _git(folder: str, *arguments: str) -> str:
    """What git prints in a folder."""
    command = ["git", "-C", folder or ".", *arguments, "--"]
    try:
        done = subprocess.run(command, capture_output=True, check=True, stdin=subprocess.DEVNULL)
    except FileNotFoundError:
        raise GitError(
            worded("--since needs git, which is not here: install it, or name the files with --new")
        ) from None
    except subprocess.CalledProcessError as error:
        words = error.stderr.decode(errors="replace").strip().splitlines() or [worded("it failed")]
        raise GitError(
            worded("{folder}: git cannot tell what changed: {words}", folder=folder or ".", words=words[0])
        ) from None
    return os.fsdecode(done.stdout)
