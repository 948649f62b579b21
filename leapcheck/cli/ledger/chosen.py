"""The ledger of a command: which one the user means, and what is said where it cannot be loaded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from leapcheck.cli.streams import FAILED, say
from leapcheck.language.messages import worded

if TYPE_CHECKING:
    from leapcheck.ledger import Ledger

DEFAULT_LEDGER = "claims.yaml"

LedgerOption = Annotated[
    str | None,
    typer.Option(
        metavar="PATH|none",
        show_default=f"{DEFAULT_LEDGER} where there is one",
        help="The ledger of known facts, a file or a folder; none checks without one.",
    ),
]
KeptLedgerOption = Annotated[
    str, typer.Option("--ledger", metavar="PATH", help="The ledger: a file, or a folder of files.")
]
Format = Annotated[
    Literal["terminal", "json"],
    typer.Option("--format", help="terminal: for people; json: one object."),
]


def load_ledger(choice: str | None) -> Ledger | None:
    """The ledger that the user named, the one in this directory, or none; a broken one ends with 2."""
    if choice == "none":
        return None
    if choice is None and not Path(DEFAULT_LEDGER).is_file():
        say(
            worded(
                "checking without a ledger: there is no {name} here, and --ledger names none",
                name=DEFAULT_LEDGER,
            )
        )
        return None
    return opened(choice or DEFAULT_LEDGER)


def opened(path: str) -> Ledger:
    """The ledger at a path; a broken one ends with 2, after all that is wrong with it."""
    from leapcheck.ledger import Ledger, LedgerError

    try:
        return Ledger.load(path)
    except LedgerError as error:
        say(str(error))
        raise typer.Exit(FAILED) from None
    except Exception as error:
        error.add_note(path)
        raise
