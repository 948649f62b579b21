"""`leapcheck check`: what agrees and what conflicts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from leapcheck.cli.ledger.chosen import LedgerOption, load_ledger
from leapcheck.cli.options import (
    Address,
    Color,
    ColorOption,
    FieldNames,
    Paths,
    Published,
    SourceName,
    Title,
    asked,
)
from leapcheck.cli.streams import CONFLICTS, FAILED, layout, reported, say, standard_output

if TYPE_CHECKING:
    from leapcheck.pipeline import Report


def check(
    paths: Paths,
    ledger: LedgerOption = None,
    format: Annotated[
        Literal["terminal", "json", "jsonl"],
        typer.Option("--format", help="terminal: for people; json: one object; jsonl: one record a line."),
    ] = "terminal",
    published: Published = None,
    source: SourceName = None,
    title: Title = None,
    address: Address = None,
    field: FieldNames = None,
    min_confidence: Annotated[
        float, typer.Option(min=0, max=1, help="Leave out findings that are less sure than this.")
    ] = 0.0,
    min_severity: Annotated[
        Literal["note", "warning", "error"],
        typer.Option(help="Leave out findings that matter less; agreements are notes."),
    ] = "note",
    unchecked: Annotated[
        bool, typer.Option("--unchecked", help="List the claims that nothing could be held against.")
    ] = False,
    color: ColorOption = "auto",
) -> None:
    """Compare the numbers in articles with a ledger, with each other and with arithmetic.

    Exit status: 0 no conflict, 1 conflicts found, 2 the job could not be done.
    """
    from leapcheck.pipeline import check_extracted, claims_by_article

    about, fields = asked(published, source, title, address, field)
    book = load_ledger(ledger)
    extracted = claims_by_article(paths, stdin=typer.get_binary_stream("stdin"), about=about, fields=fields)
    report = check_extracted(reported(extracted), ledger=book)
    if not report.articles:
        say("no article could be read")
        raise typer.Exit(FAILED)
    report = report.limited(confidence=min_confidence, severity=min_severity)
    _write(report, format, color, unchecked)
    if report.conflicts:
        raise typer.Exit(CONFLICTS)


def _write(report: Report, format: str, color: Color, unchecked: bool) -> None:
    with standard_output(utf8=format != "terminal") as out:
        if format == "json":
            from leapcheck.reporting.jsonformat import write_report as write_json

            write_json(report, out)
        elif format == "jsonl":
            from leapcheck.reporting.jsonlines import write_report as write_jsonl

            write_jsonl(report, out)
        else:
            from leapcheck.reporting.terminal import write_report

            width, styled = layout(out, color)
            write_report(report, out, width=width, styled=styled, unchecked=unchecked)
