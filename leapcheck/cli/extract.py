"""`leapcheck extract`: the claims alone."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Literal, TextIO

import typer

from leapcheck.cli.options import Color, ColorOption, Paths, Published
from leapcheck.cli.streams import FAILED, layout, reported, say, standard_output

if TYPE_CHECKING:
    from leapcheck.model import Article, Claim, Skipped


def extract(
    paths: Paths,
    published: Published = None,
    format: Annotated[
        Literal["terminal", "jsonl", "json"] | None,
        typer.Option(
            "--format",
            show_default="terminal on a terminal, else jsonl",
            help="terminal: for people; jsonl: one claim a line; json: one object.",
        ),
    ] = None,
    color: ColorOption = "auto",
) -> None:
    """Print every numeric claim of the articles, without checking any.

    Exit status: 0 done, 2 the job could not be done.
    """
    from leapcheck.pipeline import claims_by_article

    format = format or ("terminal" if sys.stdout.isatty() else "jsonl")
    stdin = typer.get_binary_stream("stdin")
    inputs = _Inputs(reported(claims_by_article(paths, published=published, stdin=stdin)))
    with standard_output(utf8=format != "terminal") as out:
        _WRITERS[format](inputs, out, color)
    if not inputs.articles:
        say("no article could be read")
        raise typer.Exit(FAILED)


class _Inputs:
    """The articles among what was read, one at a time; how many they were, and what was skipped."""

    def __init__(self, items: Iterable[tuple[Article, list[Claim]] | Skipped]) -> None:
        self._items = items
        self.articles = 0
        self.skipped: list[Skipped] = []

    def __iter__(self) -> Iterator[tuple[Article, list[Claim]]]:
        for item in self._items:
            if isinstance(item, tuple):
                self.articles += 1
                yield item
            else:
                self.skipped.append(item)


def _write_terminal(inputs: _Inputs, out: TextIO, color: Color) -> None:
    from leapcheck.reporting.listing import write_article
    from leapcheck.reporting.page import Page

    width, styled = layout(out, color)
    page = Page(out, width=width, styled=styled)
    for article, claims in inputs:
        write_article(article, claims, page)


def _write_jsonl(inputs: _Inputs, out: TextIO, color: Color) -> None:
    from leapcheck.reporting.jsonlines import write_claim

    for _, claims in inputs:
        for claim in claims:
            write_claim(claim, out)


def _write_json(inputs: _Inputs, out: TextIO, color: Color) -> None:
    from leapcheck.reporting.jsonformat import write_claims

    claims = [claim for _, of_article in inputs for claim in of_article]
    if inputs.articles:
        write_claims(claims, inputs.skipped, out)


_WRITERS = {"terminal": _write_terminal, "jsonl": _write_jsonl, "json": _write_json}
