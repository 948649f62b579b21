"""`leapcheck ledger stats`: what a ledger covers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leapcheck.cli.ledger.answers import answer
from leapcheck.cli.ledger.chosen import DEFAULT_LEDGER, Format, opened
from leapcheck.cli.options import ColorOption

if TYPE_CHECKING:
    from leapcheck.ledger.stats import Stats
    from leapcheck.reporting.page import Page


def stats(
    path: Annotated[
        str, typer.Argument(metavar="[LEDGER]", help="A file, or a folder of files.")
    ] = DEFAULT_LEDGER,
    format: Format = "terminal",
    color: ColorOption = "auto",
) -> None:
    """Count the facts of a ledger by subject, metric, year and status, and the sources they are from.

    Exit status: 0 done, 2 the job could not be done.
    """
    from leapcheck.ledger.stats import stats as counted

    numbers = counted(opened(path))
    answer(numbers.to_json(), lambda page: _write(numbers, page), format, color)


def _write(numbers: Stats, page: Page) -> None:
    from leapcheck.reporting.ledger import write_stats

    write_stats(numbers, page)
