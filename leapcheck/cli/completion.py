"""`leapcheck completion`: what a shell needs to complete commands, and what is completed beyond them."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from leapcheck.cli.language import COMPLETING
from leapcheck.cli.streams import standard_output


def completion(
    shell: Annotated[
        Literal["bash", "zsh", "fish"],
        typer.Argument(metavar="SHELL", show_default=False, help="bash, zsh or fish."),
    ],
) -> None:
    """Print the completion of commands, options, rules and ledger entries for a shell.

    It goes where the shell looks for completions; a new shell has it.

    Exit status: 0 done, 2 the job could not be done.
    """
    from typer._completion_shared import get_completion_script

    script = get_completion_script(prog_name="leapcheck", complete_var=COMPLETING, shell=shell)
    with standard_output(utf8=True) as out:
        out.write(script + "\n")


def rules(incomplete: str) -> list[tuple[str, str]]:
    """The rules whose code begins so, each with its title."""
    from leapcheck.checking import RULES
    from leapcheck.language.messages import told

    return [(code, told(rule.title)) for code, rule in RULES.items() if code.startswith(incomplete.upper())]


def entries(incomplete: str) -> list[str]:
    """The entries of this directory's ledger whose id begins so; none where there is no ledger to be read."""
    from leapcheck.cli.ledger.chosen import DEFAULT_LEDGER
    from leapcheck.ledger import Ledger, LedgerError

    try:
        known = Ledger.load(DEFAULT_LEDGER)
    except (LedgerError, OSError):
        return []
    return [entry.id for entry in known.entries if entry.id.startswith(incomplete)]


def words_of_the_ledger(incomplete: str) -> list[str]:
    """What a ledger may be asked: the keys of metrics, and the ids of entries."""
    from leapcheck.data.metrics import METRICS

    return [metric for metric in METRICS if metric.startswith(incomplete)] + entries(incomplete)


def outputs(incomplete: str) -> list[str]:
    """The formats that a file can be written in: `sarif=`."""
    from leapcheck.reporting.formats import NAMES

    return [f"{name}=" for name in NAMES if name.startswith(incomplete)]
