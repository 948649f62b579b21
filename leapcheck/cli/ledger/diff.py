"""`leapcheck ledger diff`: what changed in meaning between two ledgers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leapcheck.cli.ledger.answers import answer
from leapcheck.cli.ledger.chosen import Format, opened
from leapcheck.cli.options import ColorOption

if TYPE_CHECKING:
    from leapcheck.ledger.diff import Diff
    from leapcheck.reporting.page import Page


def diff(
    before: Annotated[str, typer.Argument(metavar="A", show_default=False, help="The ledger as it was.")],
    after: Annotated[str, typer.Argument(metavar="B", show_default=False, help="The ledger as it is.")],
    format: Format = "terminal",
    color: ColorOption = "auto",
) -> None:
    """Say which facts were added, removed, renamed or changed; order, layout and comments do not count.

    Exit status: 0 done, 2 the job could not be done.
    """
    from leapcheck.ledger.diff import diff as compared

    result = compared(opened(before), opened(after))
    answer(result.to_json(), lambda page: _write(result, page), format, color)


def _write(result: Diff, page: Page) -> None:
    from leapcheck.reporting.ledger import write_diff

    write_diff(result, page)
