"""`leapcheck ledger suggest`: what several sources agree on and the ledger lacks."""

from __future__ import annotations

from typing import Annotated

import typer

from leapcheck.cli.ledger.chosen import Format, LedgerOption, load_ledger
from leapcheck.cli.options import ColorOption, Paths, Published
from leapcheck.cli.streams import FAILED, layout, reported, say, standard_output


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
    from leapcheck.ledger.suggesting import suggest as suggested
    from leapcheck.pipeline import claims_by_article

    book = load_ledger(ledger)
    stdin = typer.get_binary_stream("stdin")
    items = list(reported(claims_by_article(paths, published=published, stdin=stdin)))
    articles = [item for item in items if isinstance(item, tuple)]
    if not articles:
        say("no article could be read")
        raise typer.Exit(FAILED)
    texts = {(article.path, article.index): article.body.text for article, _ in articles}
    found = suggested([claim for _, claims in articles for claim in claims], book, texts)
    with standard_output(utf8=format == "json") as out:
        if format == "json":
            from leapcheck.reporting.jsonformat import write_record

            listed = [suggestion.to_json() for suggestion in found[:limit]]
            write_record({"found": len(found), "suggestions": listed}, out)
        else:
            from leapcheck.reporting.ledger import write_suggestions

            width, styled = layout(out, color)
            write_suggestions(found, limit, out, width=width, styled=styled)
