"""`leapcheck ledger show`: a fact looked up by words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from leapcheck.cli.completion import words_of_the_ledger
from leapcheck.cli.ledger.answers import answer
from leapcheck.cli.ledger.chosen import DEFAULT_LEDGER, Format, KeptLedgerOption, opened
from leapcheck.cli.options import ColorOption
from leapcheck.cli.streams import FAILED, say
from leapcheck.language.messages import worded

if TYPE_CHECKING:
    from leapcheck.model import Entry
    from leapcheck.reporting.page import Page


def show(
    query: Annotated[
        list[str],
        typer.Argument(
            metavar="QUERY...",
            show_default=False,
            autocompletion=words_of_the_ledger,
            help="Words, numbers, an id, in any order.",
        ),
    ],
    ledger: KeptLedgerOption = DEFAULT_LEDGER,
    limit: Annotated[int, typer.Option(min=1, help="The most facts that are shown.")] = 10,
    format: Format = "terminal",
    color: ColorOption = "auto",
) -> None:
    """Look a fact up by words, in any order, in simplified or traditional characters, and see its sources.

    Exit status: 0 done, 2 nothing was found or the job could not be done.
    """
    from leapcheck.ledger.records import entry_record
    from leapcheck.ledger.search import search

    book = opened(ledger)
    words = " ".join(query)
    exact = book.get(words)
    found = [exact] if exact else [match.entry for match in search(book, words)]
    facts = [entry_record(entry) for entry in found[:limit]]
    answer(
        {"query": words, "found": len(found), "facts": facts},
        lambda page: _write(found, limit, page),
        format,
        color,
    )
    if not found:
        say(worded("the ledger has nothing about: {words}", words=words))
        raise typer.Exit(FAILED)


def _write(found: Sequence[Entry], limit: int, page: Page) -> None:
    from leapcheck.reporting.ledger import write_facts

    write_facts(found, limit, page)
