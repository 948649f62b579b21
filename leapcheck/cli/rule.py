"""`leapcheck rule`: which rules there are, and the page of each."""

from __future__ import annotations

from typing import Annotated

import typer

from leapcheck.cli.completion import rules
from leapcheck.cli.streams import FAILED, say, standard_output
from leapcheck.language.messages import told, worded


def rule(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="[CODE]", show_default=False, autocompletion=rules, help="A rule, for example LC301."
        ),
    ] = None,
) -> None:
    """List the rules, or print what one rule compares, why, and an example.

    Exit status: 0 done, 2 the job could not be done.
    """
    from leapcheck.checking import RULES
    from leapcheck.reporting.rules import page

    if code is None:
        text = "\n".join(f"{rule.code}  {told(rule.title)}" for rule in RULES.values())
    elif code.upper() in RULES:
        text = page(RULES[code.upper()])
    else:
        say(worded("there is no rule {code}; the rules are {rules}", code=code, rules=", ".join(RULES)))
        raise typer.Exit(FAILED)
    with standard_output(utf8=False) as out:
        out.write(text + "\n")
