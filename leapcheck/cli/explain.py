"""`leapcheck explain`: a finding, a claim, a ledger entry or a pair of them, taken to pieces."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from leapcheck.cli.completion import entries
from leapcheck.cli.configuring import ConfigOption
from leapcheck.cli.ledger.chosen import LedgerOption, load_ledger
from leapcheck.cli.options import (
    Address,
    Color,
    ColorOption,
    FieldNames,
    Jobs,
    NoCache,
    Published,
    SourceName,
    Title,
    asked,
    index_for,
)
from leapcheck.cli.streams import FAILED, layout, reported, say, standard_output
from leapcheck.language.messages import worded

if TYPE_CHECKING:
    from leapcheck.explanation import Explanation
    from leapcheck.pipeline import Report


def explain(
    id: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            show_default=False,
            autocompletion=entries,
            help="A finding, a claim or a ledger entry; the beginning of its id will do.",
        ),
    ],
    others: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ID] [PATH]...",
            show_default=False,
            help="A second claim or entry to hold against the first, then the articles, as for check. "
            "The second word is an id unless it is -, has a slash in it or names a file that is there.",
        ),
    ] = None,
    ledger: LedgerOption = None,
    published: Published = None,
    source: SourceName = None,
    title: Title = None,
    address: Address = None,
    field: FieldNames = None,
    format: Annotated[
        Literal["terminal", "json"],
        typer.Option("--format", help="terminal: for people; json: one object."),
    ] = "terminal",
    color: ColorOption = "auto",
    config: ConfigOption = None,
    jobs: Jobs = None,
    no_cache: NoCache = False,
) -> None:
    """Say why: how a finding was reckoned, how a claim was read, whether two are about the same thing.

    The ids are those that check prints with --format json, given the same paths and the same ledger.
    Without a path, only entries of the ledger can be named.

    Exit status: 0 done, 2 the job could not be done.
    """
    from leapcheck.extraction.workers import cores
    from leapcheck.lookup import LookupFailed
    from leapcheck.pipeline import check
    from leapcheck.pipeline import explain as explained

    ids, paths = _told_apart(id, others or [])
    about, fields = asked(published, source, title, address, field)
    book = load_ledger(ledger)
    report = check(
        paths,
        ledger=book,
        about=about,
        fields=fields,
        excludes=config.excludes,
        jobs=jobs or cores(),
        index=index_for(no_cache) if paths else None,
        stdin=typer.get_binary_stream("stdin"),
        watch=reported,
    )
    if paths and not report.articles:
        say(worded("no article could be read"))
        raise typer.Exit(FAILED)
    try:
        explanation = explained(report, *ids)
    except LookupFailed as error:
        say(str(error))
        _advise(ids, paths)
        raise typer.Exit(FAILED) from None
    _write(explanation, report, format, color)


def _advise(ids: list[str], paths: list[str]) -> None:
    """Say how the words were understood, where an id was not found."""
    if len(ids) > 1:
        say(worded("{ids} was taken for an id: there is no such file", ids=ids[1]))
    if not paths:
        say(worded("no article is named, so only entries of the ledger can be explained: explain ID PATH..."))


def _told_apart(id: str, others: list[str]) -> tuple[list[str], list[str]]:
    """The ids and the paths: the second word is an id unless it is written like a path or is one."""
    if others and not _is_path(others[0]):
        return [id, others[0]], others[1:]
    return [id], others


def _is_path(word: str) -> bool:
    separators = [os.sep, *([os.altsep] if os.altsep else [])]
    return word == "-" or any(mark in word for mark in separators) or Path(word).exists()


def _write(explanation: Explanation, report: Report, format: str, color: Color) -> None:
    with standard_output(utf8=format != "terminal") as out:
        if format == "json":
            from leapcheck.reporting.jsonformat import write_explanation as write_json

            write_json(explanation, out)
        else:
            from leapcheck.reporting.explanation import write_explanation

            width, styled = layout(out, color)
            write_explanation(explanation, report, out, width=width, styled=styled)
