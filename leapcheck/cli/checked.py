"""From what the options of a command ask for to the report on it: what `check` and `report` have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import typer

from leapcheck.cli.ledger.chosen import load_ledger
from leapcheck.cli.streams import FAILED, end_if_interrupted, reported, say, until_interrupted
from leapcheck.cli.usage import wrong
from leapcheck.language.messages import worded

if TYPE_CHECKING:
    from leapcheck.cli.progress import Talk
    from leapcheck.configuration import Configuration
    from leapcheck.extraction.index import Index
    from leapcheck.model import About
    from leapcheck.pipeline import Report


def checked(
    paths: Sequence[str] | None,
    settings: Configuration,
    wanted: tuple[About, Mapping[str, str]],
    *,
    ledger: str | None,
    jobs: int | None,
    index: Index | None,
    new: Sequence[str],
    since: str | None,
    talk: Talk,
) -> Report:
    """The report on articles, before anything is ignored; ends the command where none could be read.

    `wanted` is what `asked` made of the options about the articles; without `paths` those of the
    configuration are read.
    """
    from leapcheck.extraction.workers import cores
    from leapcheck.git import GitError
    from leapcheck.pipeline import check

    book = load_ledger(ledger)
    about, fields = wanted
    chosen = _chosen(paths, settings)

    def watch(items: Iterable[Any]) -> Iterable[Any]:
        return until_interrupted(reported(items, chosen, talk), (new or chosen)[-1])

    try:
        report = check(
            chosen,
            ledger=book,
            new=new,
            since=since,
            about=about,
            fields=fields,
            excludes=settings.excludes,
            jobs=jobs or cores(),
            index=index,
            stdin=typer.get_binary_stream("stdin"),
            watch=watch,
        )
    except GitError as error:
        say(str(error))
        raise typer.Exit(FAILED) from None
    if not report.articles:
        end_if_interrupted(report.skipped, 0)
        if since is None or report.skipped:
            say(worded("no article could be read"))
            raise typer.Exit(FAILED)
        say(worded("no article is new or changed since {since}", since=since))
    return report


def _chosen(paths: Sequence[str] | None, settings: Configuration) -> Sequence[str]:
    """The paths to check: those that the user named, else those of the configuration; or a usage error."""
    if paths or settings.paths:
        return paths or settings.paths
    advice = worded("name files or directories, or give paths in leapcheck.toml")
    raise wrong(worded("nothing to check: {advice}", advice=advice), about="PATH")
