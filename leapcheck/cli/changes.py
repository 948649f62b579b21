"""`--new` and `--since`: which files are the new ones, and their comparison with the rest."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from leapcheck.cli.streams import FAILED, reported, say, until_interrupted
from leapcheck.cli.usage import wrong
from leapcheck.language.messages import worded

if TYPE_CHECKING:
    from leapcheck.cli.progress import Talk
    from leapcheck.extraction.index import Index
    from leapcheck.ledger import Ledger
    from leapcheck.model import About, Skipped
    from leapcheck.pipeline import Report
    from leapcheck.reading import File

New = Annotated[
    list[str] | None,
    typer.Option(
        "--new",
        metavar="FILE",
        show_default=False,
        help="Compare this file or directory with PATH, and report only what concerns it; once for each.",
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        metavar="GITREF",
        show_default=False,
        help="The same for the files of PATH that git has as new or changed since then: origin/main.",
    ),
]


def compare_new(
    paths: Sequence[str],
    new: Sequence[str],
    since: str | None,
    *,
    about: About,
    fields: Mapping[str, str],
    excludes: Callable[[str], bool],
    jobs: int,
    index: Index | None,
    ledger: Ledger | None,
    stdin: BinaryIO,
    talk: Talk,
) -> Report:
    """The report about the new files among or beside `paths`."""
    from leapcheck.changes import Corpus, check_changed
    from leapcheck.extraction.index import Index, extract_kept
    from leapcheck.model import Skipped
    from leapcheck.reading import find

    index = index or Index.in_memory()
    found = list(find(paths, fields=fields, excludes=excludes))
    asked = [*find(new, about=about, fields=fields), *_changed(paths, found, since)]
    files = [each for each in asked if not isinstance(each, Skipped)]
    corpus: Corpus | None = None
    left_out: list[Skipped] = []
    for each in reported(Corpus.of(found, index, files, jobs=jobs), (), talk):
        if isinstance(each, Corpus):
            corpus = each
        else:
            left_out.append(each)
    assert corpus is not None  # it is the last that comes
    items = reported(extract_kept(asked, index, jobs=jobs, stdin=stdin), (), talk)
    last = (new or paths)[-1]
    return check_changed([*left_out, *until_interrupted(items, last)], corpus, ledger=ledger)


def _changed(
    paths: Sequence[str], found: Sequence[File | Skipped], since: str | None
) -> Iterator[File | Skipped]:
    """The files that are new or changed since a state of the repository; with a catalogue, those beside it."""
    if since is None:
        return
    from leapcheck.model import Skipped
    from leapcheck.reading.catalog import CATALOG

    changed = {name for path in paths for name in _named_by_git(path, since)}
    folders = {os.path.dirname(name) for name in changed if os.path.basename(name) == CATALOG}  # noqa: PTH119, PTH120
    for each in found:
        if isinstance(each, Skipped):
            continue
        if os.path.normpath(each.path) in changed or os.path.dirname(os.path.normpath(each.path)) in folders:  # noqa: PTH120
            yield each


def _named_by_git(path: str, since: str) -> set[str]:
    """The files at or below a path that git has as changed since then, or does not know."""
    folder, only = (path, ".") if os.path.isdir(path) else os.path.split(path)  # noqa: PTH112
    if since.startswith("-"):
        raise wrong(worded("{since!r} is no name of a commit", since=since), about="--since")
    changed = _git(
        folder, "diff", "--name-only", "--no-renames", "--diff-filter=d", "--relative", "-z", since
    )
    unknown = _git(folder, "ls-files", "--others", "--exclude-standard", "-z")
    names = [name for name in (changed + unknown).split("\0") if name and (only == "." or name == only)]
    return {os.path.normpath(os.path.join(folder, name)) for name in names}  # noqa: PTH118


def _git(folder: str, *arguments: str) -> str:
    """What git prints in a folder; where it fails the command ends with 2 and git's own words."""
    command = ["git", "-C", folder or ".", *arguments, "--"]
    try:
        done = subprocess.run(command, capture_output=True, check=True, stdin=subprocess.DEVNULL)
    except FileNotFoundError:
        say(worded("--since needs git, which is not here: install it, or name the files with --new"))
        raise typer.Exit(FAILED) from None
    except subprocess.CalledProcessError as error:
        words = error.stderr.decode(errors="replace").strip().splitlines() or [worded("it failed")]
        say(worded("{folder}: git cannot tell what changed: {words}", folder=folder or ".", words=words[0]))
        raise typer.Exit(FAILED) from None
    return os.fsdecode(done.stdout)
