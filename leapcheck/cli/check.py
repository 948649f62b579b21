"""`leapcheck check`: what agrees and what conflicts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from leapcheck.cli.changes import New, Since
from leapcheck.cli.checked import checked
from leapcheck.cli.completion import outputs as outputs_begun
from leapcheck.cli.configuring import ConfigOption
from leapcheck.cli.ignoring import BaselineOption, PruneBaseline, WriteBaseline, check_asked, settled
from leapcheck.cli.ledger.chosen import LedgerOption
from leapcheck.cli.options import (
    Address,
    Color,
    ColorOption,
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
from leapcheck.cli.outputs import outputs_of, refuse_inputs
from leapcheck.cli.progress import Quiet, Verbose, talk_of
from leapcheck.cli.streams import (
    CONFLICTS,
    FAILED,
    end_if_interrupted,
    layout,
    standard_output,
)
from leapcheck.reporting.formats import SUMMARY, FormatName

if TYPE_CHECKING:
    from leapcheck.configuration import Configuration
    from leapcheck.model import Finding
    from leapcheck.pipeline import Report


def check(
    paths: PathsOrConfigured = None,
    ledger: LedgerOption = None,
    format: Annotated[
        FormatName | None, typer.Option("--format", show_default="terminal", help=SUMMARY)
    ] = None,
    output: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[FORMAT=]FILE",
            autocompletion=outputs_begun,
            show_default=False,
            help="Write a report to a file besides: sarif=out.sarif; once for each file. "
            "Without FORMAT= it is the report of --format, which is then not printed.",
        ),
    ] = None,
    published: Published = None,
    source: SourceName = None,
    title: Title = None,
    address: Address = None,
    field: FieldNames = None,
    min_confidence: MinConfidence = 0.0,
    min_severity: MinSeverity = "note",
    unchecked: Annotated[
        bool, typer.Option("--unchecked", help="List the claims that nothing could be held against.")
    ] = False,
    fail_on: Annotated[
        Literal["error", "warning", "never"],
        typer.Option(help="The least severe conflict that makes the exit status 1."),
    ] = "warning",
    baseline: BaselineOption = None,
    write_baseline: WriteBaseline = None,
    prune_baseline: PruneBaseline = False,
    color: ColorOption = "auto",
    config: ConfigOption = None,
    jobs: Jobs = None,
    no_cache: NoCache = False,
    new: New = None,
    since: Since = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Compare the numbers in articles with a ledger, with each other and with arithmetic.

    Exit status: 0 no conflict as severe as --fail-on, 1 conflicts found, 2 the job could not be done,
    130 stopped by Ctrl-C: the report is that of what was read until then, and says so.
    """
    settings: Configuration = config
    outputs = outputs_of(output or (), format)
    ignore_known = check_asked(baseline, write_baseline, prune_baseline)
    report = checked(
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
    refuse_inputs([each.path for each in outputs], report)
    report = ignore_known(settled(report, settings))
    report = report.limited(confidence=min_confidence, severity=min_severity)
    written = [each.write(report, unchecked=unchecked) for each in outputs]
    if not any(each.instead for each in outputs):
        _print(report, format or "terminal", color, unchecked)
    if not all(written):
        raise typer.Exit(FAILED)
    end_if_interrupted(report.skipped, len(report.articles))
    if _fails(report.conflicts, fail_on):
        raise typer.Exit(CONFLICTS)


def _fails(conflicts: Iterable[Finding], least: str) -> bool:
    """Whether one of the conflicts that count is as severe as the user wants to be stopped by."""
    severities = {"error": ("error",), "warning": ("error", "warning"), "never": ()}[least]
    return any(finding.severity in severities for finding in conflicts)


def _print(report: Report, format: FormatName, color: Color, unchecked: bool) -> None:
    with standard_output(utf8=format != "terminal") as out:
        if format == "terminal":
            from leapcheck.reporting.terminal import write_report

            width, styled = layout(out, color)
            write_report(report, out, width=width, styled=styled, unchecked=unchecked)
        else:
            from leapcheck.reporting.formats import write

            write(report, format, out)
