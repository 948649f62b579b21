"""The command line: one file a command; this one puts them together."""

from __future__ import annotations

from typing import Annotated

import typer

from leapcheck.cli.check import check
from leapcheck.cli.extract import extract
from leapcheck.cli.rule import rule

# No rich help: at every start it would cost more than all the rest.
app = typer.Typer(
    name="leapcheck",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command(short_help="Say what agrees and what conflicts.")(check)
app.command(short_help="Print the claims alone.")(extract)
app.command(short_help="List the rules, or explain one.")(rule)


def _show_version(wanted: bool) -> None:
    if wanted:
        from leapcheck import __version__

        typer.echo(f"leapcheck {__version__}")
        raise typer.Exit


@app.callback()
def leapcheck(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Check the numbers in Chinese automotive news: against a ledger, other articles and arithmetic."""


def main() -> None:
    """Run the command line; the exit status is 0, 1 (conflicts found) or 2 (could not do the job)."""
    app(prog_name="leapcheck")
