"""`leapcheck ledger show`: a fact looked up by words."""

from __future__ import annotations

from typing import Annotated

import typer

from leapcheck.cli.ledger.chosen import DEFAULT_LEDGER, Format, KeptLedgerOption, opened
from leapcheck.cli.options import ColorOption
from leapcheck.cli.streams import FAILED, layout, say, standard_output


def show(
    query: Annotated[
        list[str],
        typer.Argument(metavar="QUERY...", show_default=False, help="Words, numbers, an id, in any order."),
    ],
    ledger: KeptLedgerOption = DEFAULT_LEDGER,
    limit: Annotated[int, typer.Option(min=1, help="The most facts that are shown.")] = 10,
    format: Format = "terminal",
    color: ColorOption = "auto",
) -> None:
    """Look a fact up by words, in any order, in simplified or traditional characters, and see its sources.

    leapcheck ledger show 零跑 2025年9月 交付        leapcheck ledger show leapmotor revenue 2024

    Exit status: 0 done, 2 nothing was found or the job could not be done.
    """
    from leapcheck.ledger.search import search

    book = opened(ledger)
    words = " ".join(query)
    exact = book.get(words)
    found = [exact] if exact else [match.entry for match in search(book, words)]
    with standard_output(utf8=format == "json") as out:
        if format == "json":
            from leapcheck.ledger.records import entry_record
            from leapcheck.reporting.jsonformat import write_record

            facts = [entry_record(entry) for entry in found[:limit]]
            write_record({"query": words, "found": len(found), "facts": facts}, out)
        else:
            from leapcheck.reporting.ledger import write_facts

            width, styled = layout(out, color)
            write_facts(found, limit, out, width=width, styled=styled)
    if not found:
        say(f"the ledger has nothing about: {words}")
        raise typer.Exit(FAILED)
