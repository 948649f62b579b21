"""`leapcheck ledger stats`: what a ledger covers."""

from __future__ import annotations

from typing import Annotated

import typer

from leapcheck.cli.ledger.chosen import DEFAULT_LEDGER, Format, opened
from leapcheck.cli.options import ColorOption
from leapcheck.cli.streams import layout, standard_output


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
    with standard_output(utf8=format == "json") as out:
        if format == "json":
            from leapcheck.reporting.jsonformat import write_record

            write_record(numbers.to_json(), out)
        else:
            from leapcheck.reporting.ledger import write_stats

            width, styled = layout(out, color)
            write_stats(numbers, out, width=width, styled=styled)
