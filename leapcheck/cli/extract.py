"""`leapcheck extract`: the claims alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Literal, TextIO

import typer

from leapcheck.cli.configuring import ConfigOption
from leapcheck.cli.inputs import Inputs
from leapcheck.cli.options import (
    Address,
    Color,
    ColorOption,
    FieldNames,
    Jobs,
    NoCache,
    Paths,
    Published,
    SourceName,
    Title,
    asked,
    index_for,
)
from leapcheck.cli.progress import Quiet, Verbose, talk_of
from leapcheck.cli.streams import (
    FAILED,
    end_if_interrupted,
    layout,
    reported,
    say,
    say_read,
    standard_output,
    until_interrupted,
)
from leapcheck.language.messages import worded

if TYPE_CHECKING:
    from leapcheck.extracted import Extracted
    from leapcheck.inventory import FileRead


def extract(
    paths: Paths,
    published: Published = None,
    source: SourceName = None,
    title: Title = None,
    address: Address = None,
    field: FieldNames = None,
    format: Annotated[
        Literal["terminal", "jsonl", "json"] | None,
        typer.Option(
            "--format",
            show_default="terminal on a terminal, else jsonl",
            help="terminal: for people; jsonl: one claim a line; json: one object.",
        ),
    ] = None,
    color: ColorOption = "auto",
    config: ConfigOption = None,
    jobs: Jobs = None,
    no_cache: NoCache = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Print every numeric claim of the articles, without checking any.

    Exit status: 0 done, 2 the job could not be done, 130 stopped by Ctrl-C with what there was.
    """
    from leapcheck.extraction.workers import cores
    from leapcheck.pipeline import claims_by_article

    format = format or ("terminal" if sys.stdout.isatty() else "jsonl")
    about, fields = asked(published, source, title, address, field)
    stdin = typer.get_binary_stream("stdin")
    found = claims_by_article(
        paths,
        stdin=stdin,
        about=about,
        fields=fields,
        excludes=config.excludes,
        jobs=jobs or cores(),
        index=index_for(no_cache),
    )
    talk = talk_of(quiet, verbose)
    inputs = Inputs(until_interrupted(reported(found, paths, talk), paths[-1]), _read_of)
    with standard_output(utf8=format != "terminal") as out:
        _WRITERS[format](inputs, out, color)
    if format == "jsonl" and not quiet:
        say_read(inputs.inventory.files, inputs.skipped)
    end_if_interrupted(inputs.skipped, inputs.articles)
    if not inputs.articles:
        say(worded("no article could be read"))
        raise typer.Exit(FAILED)


def _read_of(item: Extracted) -> FileRead:
    return item.read


def _write_terminal(inputs: Inputs[Extracted], out: TextIO, color: Color) -> None:
    from leapcheck.reporting.listing import write_article
    from leapcheck.reporting.page import Page
    from leapcheck.reporting.reading import write_inventory

    width, styled = layout(out, color)
    page = Page(out, width=width, styled=styled)
    for item in inputs:
        write_article(item.article, item.claims, page)
    write_inventory(inputs.inventory.files, inputs.skipped, page)


def _write_jsonl(inputs: Inputs[Extracted], out: TextIO, color: Color) -> None:
    from leapcheck.reporting.jsonlines import write_claims

    write_claims(inputs, out)


def _write_json(inputs: Inputs[Extracted], out: TextIO, color: Color) -> None:
    from leapcheck.reporting.jsonformat import write_claims

    items = list(inputs)
    if items:
        write_claims(items, inputs.inventory.files, inputs.skipped, out)


_WRITERS = {"terminal": _write_terminal, "jsonl": _write_jsonl, "json": _write_json}
