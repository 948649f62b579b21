"""`leapcheck ledger add`: a claim from an article taken into the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leapcheck.ledger.adding import Added

from pathlib import Path
from typing import Annotated

import typer

from leapcheck.cli.ledger.chosen import DEFAULT_LEDGER, Format, KeptLedgerOption
from leapcheck.cli.options import Paths, Published
from leapcheck.cli.streams import FAILED, reported, say, standard_output
from leapcheck.language.messages import worded


def add(
    claim: Annotated[
        str,
        typer.Argument(
            metavar="CLAIM-ID", show_default=False, help="The id of a claim; the beginning of it will do."
        ),
    ],
    paths: Paths,
    ledger: KeptLedgerOption = DEFAULT_LEDGER,
    id: Annotated[
        str | None, typer.Option(metavar="ID", show_default=False, help="The id of the new entry.")
    ] = None,
    disputed: Annotated[
        bool, typer.Option("--disputed", help="Add it although an entry contradicts it, and mark both.")
    ] = False,
    published: Published = None,
    format: Format = "terminal",
) -> None:
    """Take a claim from an article into the ledger, with the article as its source.

    CLAIM-ID is one that extract or check prints with --format json for the same paths. A fact that the
    ledger has already gets the article as one more source; a claim that fits a series becomes a row of
    it. All other lines of the file stay as they are. The file is replaced as a whole, or not at all.

    Exit status: 0 done, 2 the job could not be done.
    """
    from leapcheck.extraction.index import Index
    from leapcheck.extraction.workers import cores
    from leapcheck.ledger import LedgerError
    from leapcheck.ledger.adding import add_claim
    from leapcheck.ledger.writing import EditRefused
    from leapcheck.lookup import LookupFailed, find_claim
    from leapcheck.model import Skipped
    from leapcheck.pipeline import claims_by_article

    stdin = typer.get_binary_stream("stdin")
    items = reported(
        claims_by_article(paths, published=published, stdin=stdin, jobs=cores(), index=Index.opened())
    )
    claims = [found for item in items if not isinstance(item, Skipped) for found in item.claims]
    try:
        added = add_claim(find_claim(claim, claims), Path(ledger), id=id, disputed=disputed)
    except (LookupFailed, LedgerError, EditRefused) as error:
        say(str(error))
        raise typer.Exit(FAILED) from None
    except OSError as error:
        say(worded("{ledger}: cannot be written: {reason}", ledger=ledger, reason=error.strerror or error))
        raise typer.Exit(FAILED) from None
    with standard_output(utf8=format == "json") as out:
        if format == "json":
            from leapcheck.reporting.jsonformat import write_record

            write_record({"added": added.how, "id": added.id, "path": added.path}, out)
        else:
            from leapcheck.reporting.plaintext import visible

            out.write(visible(_said(added)) + "\n")


def _said(added: Added) -> str:
    """What was done with the claim."""
    where = {"id": added.id, "path": added.path}
    if added.how == "entry":
        return worded("added the entry {id} to {path}", **where)
    if added.how == "row":
        return worded("added the row {id} to {path}", **where)
    if added.how == "source":
        return worded("the ledger has it as {id}; the article is one of its sources now, in {path}", **where)
    return worded(
        "the ledger has it as {id} with this source already, in {path}; nothing was changed", **where
    )
