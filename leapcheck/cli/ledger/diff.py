"""`leapcheck ledger diff`: what changed in meaning between two ledgers."""

from __future__ import annotations

from typing import Annotated

import typer

from leapcheck.cli.ledger.chosen import Format, opened
from leapcheck.cli.options import ColorOption
from leapcheck.cli.streams import layout, standard_output


def diff(
    before: Annotated[str, typer.Argument(metavar="A", show_default=False, help="The ledger as it was.")],
    after: Annotated[str, typer.Argument(metavar="B", show_default=False, help="The ledger as it is.")],
    format: Format = "terminal",
    color: ColorOption = "auto",
) -> None:
    """Say which facts were added, removed, renamed or changed; order, layout and comments do not count.

    git show HEAD:claims.yaml > before.yaml; leapcheck ledger diff before.yaml claims.yaml

    Exit status: 0 done, 2 the job could not be done.
    """
    from leapcheck.ledger.diff import diff as compared

    result = compared(opened(before), opened(after))
    with standard_output(utf8=format == "json") as out:
        if format == "json":
            from leapcheck.reporting.jsonformat import write_record

            write_record(result.to_json(), out)
        else:
            from leapcheck.reporting.ledger import write_diff

            width, styled = layout(out, color)
            write_diff(result, out, width=width, styled=styled)
