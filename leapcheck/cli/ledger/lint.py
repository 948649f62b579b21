"""`leapcheck ledger lint`: everything that is wrong with a ledger."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leapcheck.cli.ledger.answers import answer
from leapcheck.cli.ledger.chosen import DEFAULT_LEDGER, Format
from leapcheck.cli.options import ColorOption
from leapcheck.cli.streams import CONFLICTS, FAILED, say
from leapcheck.language.messages import worded

if TYPE_CHECKING:
    from leapcheck.ledger.lint import Linted
    from leapcheck.reporting.page import Page


def lint(
    path: Annotated[
        str, typer.Argument(metavar="[LEDGER]", help="A file, or a folder of files.")
    ] = DEFAULT_LEDGER,
    format: Format = "terminal",
    color: ColorOption = "auto",
) -> None:
    """Say everything that is wrong with a ledger at once: where, what, and how to mend it.

    Spelling and shape; subjects, metrics and units that nobody knows; facts that stand twice; entries
    that contradict each other, or the arithmetic between them: milestones in order, spans and their
    dates, growth rates, shares, sums; sources without a date, and entries that no source supports.

    Exit status: 0 nothing wrong, 1 something wrong, 2 the job could not be done.
    """
    from leapcheck.ledger.files import is_missing
    from leapcheck.ledger.lint import lint as linted

    if is_missing(Path(path)):
        say(worded("{path}: no such file; check the name of the ledger", path=path))
        raise typer.Exit(FAILED)
    result = linted(Path(path))
    answer(result.to_json(), lambda page: _write(result, page), format, color)
    if result.problems:
        raise typer.Exit(CONFLICTS)


def _write(result: Linted, page: Page) -> None:
    from leapcheck.reporting.ledger import write_problems

    write_problems(result, page)
