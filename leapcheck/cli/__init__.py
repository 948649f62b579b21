"""The command line: one file a command; this one puts them together."""

from __future__ import annotations

import gc
import os
import sys
from typing import Annotated

import typer

from leapcheck.cli.cache import app as cache
from leapcheck.cli.check import check
from leapcheck.cli.completion import completion
from leapcheck.cli.data import data
from leapcheck.cli.explain import explain
from leapcheck.cli.extract import extract
from leapcheck.cli.init import init
from leapcheck.cli.language import Command, Group
from leapcheck.cli.ledger import app as ledger
from leapcheck.cli.read import read
from leapcheck.cli.report import report
from leapcheck.cli.rule import rule
from leapcheck.cli.schema import schema
from leapcheck.cli.streams import FAILED, say
from leapcheck.failures import ADVICE, DEBUG, debugging, named
from leapcheck.language.messages import worded

# No rich help: at every start it would cost more than all the rest.
app = typer.Typer(
    name="leapcheck",
    cls=Group,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command(cls=Command, short_help="Say what agrees and what conflicts.")(check)
app.command(cls=Command, short_help="Write what was found as a page to look at.")(report)
app.command(cls=Command, short_help="Print the claims alone.")(extract)
app.command(cls=Command, short_help="Print the articles as they are read.")(read)
app.command(cls=Command, short_help="Take a finding, a claim or a pair to pieces.")(explain)
app.command(cls=Command, short_help="List the rules, or explain one.")(rule)
app.command(cls=Command, short_help="Print the JSON Schema of an output.")(schema)
app.command(cls=Command, short_help="Write a commented leapcheck.toml.")(init)
app.command(cls=Command, short_help="Complete commands in a shell.")(completion)
app.command(cls=Command, short_help="Check your own subjects, words and units.")(data)
app.add_typer(ledger, name="ledger")
app.add_typer(cache, name="cache")


def _debug(wanted: bool) -> None:
    if wanted:
        os.environ[DEBUG] = "1"


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
    debug: Annotated[
        bool,
        typer.Option(
            "--debug",
            callback=_debug,
            help=f"Stop at a failure of leapcheck itself, with its traceback ({DEBUG}=1).",
        ),
    ] = False,
) -> None:
    """Check the numbers in Chinese automotive news: against a ledger, other articles and arithmetic."""


_GARBAGE = 100_000
"""Objects between two looks for garbage: what a start makes stays, and looking through it takes a 20th of it."""


def main() -> None:
    """Run the command line; the exit status is 0, 1 (conflicts found) or 2 (could not do the job)."""
    gc.set_threshold(_GARBAGE)
    try:
        app(prog_name="leapcheck")
    except Exception as error:
        _say_failure(error)
        sys.exit(FAILED)  # Python's own 1 would say that conflicts were found


def _say_failure(error: Exception) -> None:
    """Say on standard error that leapcheck itself failed, where, and what to do about it."""
    if debugging():
        from traceback import format_exception

        say("".join(format_exception(error)))
        return
    place = getattr(error, "filename", None) or next(iter(getattr(error, "__notes__", ())), None)
    failed = worded("failed: {error}; {advice}", error=named(error), advice=ADVICE)
    say(worded("{path}: {problem}", path=place, problem=failed) if place else failed)
