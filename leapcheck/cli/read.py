"""`leapcheck read`: what the reader sees, before any number is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TextIO

import typer

from leapcheck.cli.configuring import ConfigOption
from leapcheck.cli.inputs import Inputs
from leapcheck.cli.options import (
    Address,
    Color,
    ColorOption,
    FieldNames,
    NoCache,
    Paths,
    Published,
    SourceName,
    Title,
    asked,
    index_for,
)
from leapcheck.cli.streams import FAILED, layout, reported, say, standard_output
from leapcheck.language.messages import worded

if TYPE_CHECKING:
    from leapcheck.model import Article


def read(
    paths: Paths,
    format: Annotated[
        Literal["terminal", "json", "jsonl"],
        typer.Option("--format", help="terminal: for people; json: one object; jsonl: one record a line."),
    ] = "terminal",
    published: Published = None,
    source: SourceName = None,
    title: Title = None,
    address: Address = None,
    field: FieldNames = None,
    color: ColorOption = "auto",
    config: ConfigOption = None,
    no_cache: NoCache = False,
) -> None:
    """Print the articles as they are read: what is known of each and from where, and its joined text.

    Exit status: 0 done, 2 the job could not be done.
    """
    from leapcheck.inventory import FileRead
    from leapcheck.pipeline import read as articles_of

    about, fields = asked(published, source, title, address, field)
    stdin = typer.get_binary_stream("stdin")
    found = articles_of(
        paths, stdin=stdin, about=about, fields=fields, excludes=config.excludes, index=index_for(no_cache)
    )
    inputs: Inputs[Article] = Inputs(reported(found), FileRead.of)
    with standard_output(utf8=format != "terminal") as out:
        _WRITERS[format](inputs, out, color)
    if not inputs.articles:
        say(worded("no article could be read"))
        raise typer.Exit(FAILED)


def _write_terminal(inputs: Inputs[Article], out: TextIO, color: Color) -> None:
    from leapcheck.reporting.page import Page
    from leapcheck.reporting.reading import write_article, write_inventory

    width, styled = layout(out, color)
    page = Page(out, width=width, styled=styled)
    for article in inputs:
        write_article(article, page)
    write_inventory(inputs.inventory.files, inputs.skipped, page)


def _write_jsonl(inputs: Inputs[Article], out: TextIO, color: Color) -> None:
    from leapcheck.reporting.jsonlines import write_article, write_read

    for article in inputs:
        write_article(article, out)
    write_read(inputs.inventory.files, inputs.skipped, out)


def _write_json(inputs: Inputs[Article], out: TextIO, color: Color) -> None:
    from leapcheck.reporting.jsonformat import write_articles

    articles = list(inputs)
    if articles:
        write_articles(articles, inputs.inventory.files, inputs.skipped, out)


_WRITERS = {"terminal": _write_terminal, "jsonl": _write_jsonl, "json": _write_json}
