"""From what the options of a command ask for to the report on it: what `check` and `report` have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import typer

from leapcheck.cli.changes import compare_new
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
    from leapcheck.pipeline import check_extracted, claims_by_article

    book = load_ledger(ledger)
    about, fields = wanted
    stdin = typer.get_binary_stream("stdin")
    jobs = jobs or cores()
    chosen = _chosen(paths, settings)
    if new or since is not None:
        report = compare_new(
            chosen,
            new,
            since,
            about=about,
            fields=fields,
            excludes=settings.excludes,
            jobs=jobs,
            index=index,
            ledger=book,
            stdin=stdin,
            talk=talk,
        )
    else:
        extracted = claims_by_article(
            chosen,
            stdin=stdin,
            about=about,
            fields=fields,
            excludes=settings.excludes,
            jobs=jobs,
            index=index,
        )
        told = until_interrupted(reported(extracted, chosen, talk), chosen[-1])
        report = check_extracted(told, ledger=book, index=index)
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
