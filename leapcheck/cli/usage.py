"""Wrong usage: told in the language of the command line, with the argument or option that it is about."""

from __future__ import annotations

import typer

from leapcheck.language.messages import told


def wrong(message: str, about: str | None = None) -> typer.BadParameter:
    """The error to raise; `about` is the argument or the option, None for the one that is being read."""
    return typer.BadParameter(told(message), param_hint=about)
