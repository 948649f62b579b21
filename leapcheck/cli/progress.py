"""How far a long run is: told where a person watches, and file by file where one asks."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Annotated, Literal

import typer

from leapcheck.cli.streams import FAILED, say
from leapcheck.language.messages import counted, joined, worded

Talk = Literal["quiet", "normal", "verbose"]

Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="No progress and no remarks; what cannot be read is still told.")
]
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="Name every file that was read, with its articles and claims.")
]


def talk_of(quiet: bool, verbose: bool) -> Talk:
    """How much the user wants to hear; a usage error where it is both."""
    if quiet and verbose:
        say(worded("--quiet and --verbose: choose one of them"))
        raise typer.Exit(FAILED)
    return "quiet" if quiet else "verbose" if verbose else "normal"


class Progress:
    """What was read so far. `total` is how many files there are, 0 where nobody counted them."""

    def __init__(self, total: int = 0) -> None:
        self.total = total
        self.begun = time.monotonic()
        self.files = self.articles = self.claims = 0
        self._path: str | None = None
        self._before = 0, 0

    def count(self, path: str, claims: int) -> str | None:
        """Count an article; what is to be told of the file before, where a new one begins."""
        said = None
        if path != self._path:
            said = self.last_file()
            self._path, self._before = path, (self.articles, self.claims)
            self.files += 1
        self.articles += 1
        self.claims += claims
        return said

    def last_file(self) -> str | None:
        """The file that was read last, with its articles and claims."""
        if self._path is None:
            return None
        articles, claims = self.articles - self._before[0], self.claims - self._before[1]
        return worded(
            "{path}: {articles}, {claims}",
            path=self._path,
            articles=counted("{n:,} article", "{n:,} articles", articles),
            claims=counted("{n:,} claim", "{n:,} claims", claims),
        )

    def line(self) -> str:
        """The progress in one short line: files, articles, claims, rate, time left."""
        passed = max(time.monotonic() - self.begun, 0.001)
        files = (
            worded("{files:,} of {total:,} files", files=self.files, total=self.total)
            if self.total > 1
            else counted("{n:,} file", "{n:,} files", self.files)
        )
        parts = [
            files,
            counted("{n:,} article", "{n:,} articles", self.articles),
            counted("{n:,} claim", "{n:,} claims", self.claims),
        ]
        parts.append(worded("{rate:,.0f} articles/s", rate=self.articles / passed))
        if self.total > 1 and 0 < self.files < self.total:
            left = int(passed / self.files * (self.total - self.files))
            parts.append(worded("{minutes}:{seconds:02d} left", minutes=left // 60, seconds=left % 60))
        return joined(parts)


def files_in(paths: Iterable[str]) -> int:
    """How many files there are to read."""
    from leapcheck.model import Skipped
    from leapcheck.reading import find

    return sum(not isinstance(each, Skipped) for each in find(paths))
