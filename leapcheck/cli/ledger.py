"""The ledger of a command: which one the user means, and what is said where it cannot be loaded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leapcheck.cli.streams import FAILED, say

if TYPE_CHECKING:
    from leapcheck.ledger import Ledger

DEFAULT_LEDGER = "claims.yaml"

LedgerOption = Annotated[
    str | None,
    typer.Option(
        metavar="FILE|none",
        show_default=f"{DEFAULT_LEDGER} where there is one",
        help="The ledger of known facts; none checks without one.",
    ),
]


def load_ledger(choice: str | None) -> Ledger | None:
    """The ledger that the user named, the one in this directory, or none; a broken one ends with 2."""
    if choice == "none":
        return None
    if choice is None and not Path(DEFAULT_LEDGER).is_file():
        say(f"checking without a ledger: there is no {DEFAULT_LEDGER} here, and --ledger names none")
        return None
    from leapcheck.ledger import Ledger, LedgerError

    path = choice or DEFAULT_LEDGER
    try:
        return Ledger.load(path)
    except LedgerError as error:
        say(str(error))
        raise typer.Exit(FAILED) from None
    except Exception as error:
        error.add_note(path)
        raise
