"""`leapcheck ledger suggest`: what several sources agree on and the ledger lacks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from leapcheck.cli.ledger.answers import answer
from leapcheck.cli.ledger.chosen import Format, LedgerOption, load_ledger
from leapcheck.cli.options import ColorOption, Paths, Published
from leapcheck.cli.streams import FAILED, reported, say
from leapcheck.language.messages import worded

if TYPE_CHECKING:
    from leapcheck.ledger.suggesting import Suggestion
    from leapcheck.reporting.page import Page


def suggest(
    paths: Paths,
    ledger: LedgerOption = None,
    limit: Annotated[int, typer.Option(min=1, help="The most facts that are listed.")] = 50,
    published: Published = None,
    format: Format = "terminal",
    color: ColorOption = "auto",
) -> None:
    """List the facts that at least two independent sources agree on and the ledger lacks, the best first.

    Copies of one text are one source, and so is all that one publisher printed. `ledger add` takes the
    claim with the id that is shown.

    Exit status: 0 done, 2 the job could not be done.
    """
    from leapcheck.extraction.index import Index
    from leapcheck.extraction.workers import cores
    from leapcheck.ledger.suggesting import suggest as suggested
    from leapcheck.model import Skipped
    from leapcheck.pipeline import claims_by_article

    book = load_ledger(ledger)
    stdin = typer.get_binary_stream("stdin")
    items = list(
        reported(
            claims_by_article(paths, published=published, stdin=stdin, jobs=cores(), index=Index.opened())
        )
    )
    articles = [item for item in items if not isinstance(item, Skipped)]
    if not articles:
        say(worded("no article could be read"))
        raise typer.Exit(FAILED)
    found = suggested(articles, book)
    listed = [suggestion.to_json() for suggestion in found[:limit]]
    answer(
        {"found": len(found), "suggestions": listed}, lambda page: _write(found, limit, page), format, color
    )


def _write(found: Sequence[Suggestion], limit: int, page: Page) -> None:
    from leapcheck.reporting.ledger import write_suggestions

    write_suggestions(found, limit, page)
