"""Standard output and standard error: what goes there, how, and what happens when nobody listens."""

from __future__ import annotations

import io
import os
import shutil
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO, TypeVar

import typer

from leapcheck.cli.options import Color
from leapcheck.language.messages import counted, told, worded
from leapcheck.reporting.plaintext import visible

if TYPE_CHECKING:
    from leapcheck.cli.progress import Talk
    from leapcheck.inventory import FileRead
    from leapcheck.model import Skipped

CONFLICTS = 1
FAILED = 2
INTERRUPTED = 130  # what a shell reports for a program that Ctrl-C ended
_STOPPED = worded("interrupted: not everything was read, this is what there was until then")
_BROKEN_PIPE = 141  # what a shell reports for a program that SIGPIPE ended

_Item = TypeVar("_Item")


@contextmanager
def standard_output(*, utf8: bool) -> Iterator[TextIO]:
    """Standard output for a report, flushed at the end; a reader that went away ends the program quietly.

    What cannot be written, for want of space on the disk, ends it as a job that could not be done.
    `utf8` is for the formats that programs read; text for people keeps the terminal's own encoding,
    and what that cannot write becomes an escape.
    """
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        encoding, newline = ("utf-8", "") if utf8 else (None, None)  # "" leaves line ends as they are written
        out.reconfigure(encoding=encoding, errors="backslashreplace", newline=newline)
    try:
        yield out
        out.flush()
    except OSError as error:
        if error.filename is not None:  # another file: not for want of a place to write
            raise
        # Python flushes standard output once more on its way out: into nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
        if isinstance(error, BrokenPipeError):
            raise typer.Exit(_BROKEN_PIPE) from None
        say(worded("cannot write to standard output: {reason}", reason=error.strerror or error))
        raise typer.Exit(FAILED) from None


def layout(out: TextIO, color: Color) -> tuple[int | None, bool]:
    """How to print for people: the columns (None where `out` is no terminal) and whether to style."""
    terminal = out.isatty()
    width = shutil.get_terminal_size().columns if terminal else None
    plain = not terminal or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return width, color == "always" or (color == "auto" and not plain)


def say(message: str) -> None:
    """Print a message on standard error, each of its lines safe to show."""
    for line in told(message).splitlines():
        print(f"leapcheck: {visible(line)}", file=sys.stderr)


def reported(
    items: Iterable[_Item | Skipped], paths: Sequence[str] = (), talk: Talk = "normal"
) -> Iterator[_Item | Skipped]:
    """Pass items on; say which inputs were skipped, and how far things are where a person watches.

    `paths` are those that are read, so that it can be told how much there is still to do.
    """
    from leapcheck.cli.progress import Progress, files_in
    from leapcheck.model import Skipped

    watched = sys.stderr.isatty() and talk != "quiet"
    progress = Progress(files_in(paths) if watched else 0)
    said: set[tuple[str, str]] = set()
    clear = "\r\x1b[K" if watched else ""
    next_news = time.monotonic() + 1

    def tell(message: str) -> None:
        print(clear, end="", file=sys.stderr)
        say(message)

    try:
        for item in items:
            if isinstance(item, Skipped):
                tell(worded("{path}: {reason}", path=item.path, reason=item.reason))
            else:
                before = progress.count(*_size(item))
                if talk == "verbose" and before:
                    tell(before)
                for path, note in _notes(item):
                    if (path, note) not in said and talk != "quiet":
                        said.add((path, note))
                        tell(worded("{path}: {note}", path=path, note=note))
            if watched and time.monotonic() > next_news:
                print(f"{clear}{visible(progress.line())}", end="", file=sys.stderr, flush=True)
                next_news = time.monotonic() + 0.1
            yield item
        if talk == "verbose" and (last := progress.last_file()):
            tell(last)
    finally:
        print(clear, end="", file=sys.stderr, flush=True)


def _size(item: object) -> tuple[str, int]:
    """The path of an article and how many claims come with it."""
    from leapcheck.extracted import Extracted

    if isinstance(item, Extracted):
        return item.path, len(item.ids)
    return getattr(item, "path", ""), 0


def until_interrupted(items: Iterable[_Item | Skipped], path: str) -> Iterator[_Item | Skipped]:
    """Pass items on until Ctrl-C; then a last one says, for the path in which it came, that there is no more."""
    from leapcheck.model import Skipped

    try:
        yield from items
    except KeyboardInterrupt:
        yield Skipped(path, _STOPPED)


def end_if_interrupted(skipped: Iterable[Skipped], articles: int) -> None:
    """End with 130 where Ctrl-C kept some inputs from being read; where others were, say that they are not all."""
    if any(each.reason == _STOPPED for each in skipped):
        if articles:
            say(_STOPPED)
        raise typer.Exit(INTERRUPTED)


def _notes(item: object) -> Iterator[tuple[str, str]]:
    """What is odd about the file of an article, or of an article with its claims."""
    from leapcheck.extracted import Extracted
    from leapcheck.model import Article

    if isinstance(item, Extracted):
        yield from ((item.path, note) for note in item.read.notes)
    elif isinstance(item, Article):
        yield from ((item.path, note) for note in item.source.notes)


def say_read(files: Sequence[FileRead], skipped: Sequence[Skipped]) -> None:
    """Say on standard error how much was read, for formats in which it has no place."""
    articles = sum(file.articles for file in files)
    undated = sum(file.undated for file in files)
    read = worded(
        "{articles} in {files} read",
        articles=counted("{n:,} article", "{n:,} articles", articles),
        files=counted("{n:,} file", "{n:,} files", len(files)),
    )
    if undated:
        read = worded("{read}, {n:,} without a date", read=read, n=undated)
    say(worded("{read}; {n:,} not read", read=read, n=len(skipped)) if skipped else read)
