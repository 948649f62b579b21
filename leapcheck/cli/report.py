"""`leapcheck report`: what was found, as a page to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leapcheck.cli.changes import New, Since
from leapcheck.cli.checked import checked
from leapcheck.cli.configuring import ConfigOption
from leapcheck.cli.ignoring import BaselineOption, check_asked, settled
from leapcheck.cli.ledger.chosen import LedgerOption
from leapcheck.cli.options import (
    Address,
    FieldNames,
    Jobs,
    MinConfidence,
    MinSeverity,
    NoCache,
    PathsOrConfigured,
    Published,
    SourceName,
    Title,
    asked,
    index_for,
)
from leapcheck.cli.outputs import Output, refuse_inputs
from leapcheck.cli.progress import Quiet, Verbose, talk_of
from leapcheck.cli.streams import FAILED, end_if_interrupted, say
from leapcheck.cli.usage import wrong
from leapcheck.language.messages import worded

if TYPE_CHECKING:
    from leapcheck.configuration import Configuration
    from leapcheck.pipeline import Report


def report(
    paths: PathsOrConfigured = None,
    ledger: LedgerOption = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            show_default="report.html, with --split the folder report",
            help="Where the page goes.",
        ),
    ] = None,
    split: Annotated[
        bool,
        typer.Option("--split", help="Write a folder: an index, and a page for each article."),
    ] = False,
    published: Published = None,
    source: SourceName = None,
    title: Title = None,
    address: Address = None,
    field: FieldNames = None,
    min_confidence: MinConfidence = 0.0,
    min_severity: MinSeverity = "note",
    baseline: BaselineOption = None,
    config: ConfigOption = None,
    jobs: Jobs = None,
    no_cache: NoCache = False,
    new: New = None,
    since: Since = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Write what check finds as one HTML page that works offline: to look through, to send, to print.

    Exit status: 0 the page was written, whatever it tells, 2 the job could not be done, 130 stopped by
    Ctrl-C: the page tells what was read until then. To be stopped by conflicts as well, run
    check --output html=report.html.
    """
    settings: Configuration = config
    place = ("report" if split else "report.html") if output is None else output
    if place in ("-", ""):
        advice = worded("{place!r} names no file: name one; check --format html prints the page", place=place)
        raise wrong(advice, about="--output")
    ignore_known = check_asked(baseline, None, False)
    told = checked(
        paths,
        settings,
        asked(published, source, title, address, field),
        ledger=ledger,
        jobs=jobs,
        index=index_for(no_cache),
        new=new or (),
        since=since,
        talk=talk_of(quiet, verbose),
    )
    refuse_inputs([place], told)
    told = ignore_known(settled(told, settings)).limited(confidence=min_confidence, severity=min_severity)
    if not (
        _folder(told, place) if split else Output("html", place, instead=True).write(told, unchecked=False)
    ):
        raise typer.Exit(FAILED)
    if not quiet:
        say(worded("{path}: written", path=place))
    end_if_interrupted(told.skipped, len(told.articles))


def _folder(told: Report, place: str) -> bool:
    """Write the report in parts; False, with the reason told, where that failed."""
    from leapcheck.language import asked_for
    from leapcheck.reporting.html.folder import write_folder

    try:
        write_folder(told, place, language=asked_for())
    except OSError as error:
        where, why = error.filename or place, error.strerror or error
        say(worded("{path}: cannot be written: {reason}", path=where, reason=why))
        return False
    return True
