"""`leapcheck ledger`: the commands that keep a ledger, one file a command."""

from __future__ import annotations

import typer

from leapcheck.cli.configuring import ConfigOption
from leapcheck.cli.language import Command, Group
from leapcheck.cli.ledger.add import add
from leapcheck.cli.ledger.diff import diff
from leapcheck.cli.ledger.lint import lint
from leapcheck.cli.ledger.schema import schema
from leapcheck.cli.ledger.show import show
from leapcheck.cli.ledger.stats import stats
from leapcheck.cli.ledger.suggest import suggest

app = typer.Typer(
    cls=Group,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Keep the ledger of known facts: look up, lint, add, suggest, compare.",
)
app.command(cls=Command, short_help="Say everything that is wrong with a ledger.")(lint)
app.command(cls=Command, short_help="Look a fact up by words.")(show)
app.command(cls=Command, short_help="Take a claim from an article into the ledger.")(add)
app.command(cls=Command, short_help="List what sources agree on and the ledger lacks.")(suggest)
app.command(cls=Command, short_help="Count the facts by subject, metric, year.")(stats)
app.command(cls=Command, short_help="Say what changed in meaning between two ledgers.")(diff)
app.command(cls=Command, short_help="Print the JSON Schema of the format.")(schema)


@app.callback()
def ledger(config: ConfigOption = None) -> None:
    """Keep the ledger of known facts: look up, lint, add, suggest, compare."""
