"""Wrong usage: told in the language of the command line, with the argument or option that it is about."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from typing import Any

import typer

from leapcheck.language import current
from leapcheck.language.messages import joined, told, worded
from leapcheck.reporting.plaintext import visible


class _Told(typer.BadParameter):
    """An error whose text is already in the language that is spoken."""


def wrong(message: str, about: str | None = None) -> typer.BadParameter:
    """The error to raise; `about` is the argument or the option, None for the one that is being read."""
    return _Told(told(message), param_hint=about)


def show(error: Any) -> None:
    """Say on standard error what is wrong, how the command is used, and how to get help."""
    if type(error).__name__ == "NoArgsIsHelpError" or current() == "en":
        error.show()
        return
    lines = [worded("Error: {problem}", problem=_problem(error))]
    if error.ctx is not None:
        from leapcheck.cli.help import usage

        how = worded("Usage: {usage}", usage=usage(error.ctx.command, error.ctx))
        lines = [how, worded("Try '{command}' for help.", command=f"{error.ctx.command_path} -h"), "", *lines]
    print("\n".join(map(visible, lines)), file=sys.stderr)


def _problem(error: Any) -> str:
    """What is wrong; the library's own words where it has some that are not known here."""
    kind = type(error).__name__
    if kind == "NoSuchOption":
        return _or(
            worded("no such option: {name}", name=error.option_name), sorted(error.possibilities or ())
        )
    if error.message.startswith("No such command"):
        name, *near = re.findall("'([^']*)'", error.message)
        return _or(worded("no such command: {name}", name=name), near)
    if error.message == "Missing command.":
        return worded("no command is given")
    if kind == "BadOptionUsage":
        takes = "does not take" not in error.message
        one = worded("option {name} takes a value", name=error.option_name)
        return one if takes else worded("option {name} takes no value", name=error.option_name)
    if kind == "MissingParameter":
        return worded("{name} is missing", name=_hint(error))
    if isinstance(error, typer.BadParameter):
        said = error.message if isinstance(error, _Told) else _of_type(error)
        hint = _hint(error)
        return worded("{name}: {problem}", name=hint, problem=said) if hint else said
    return str(error.format_message())


def _or(problem: str, near: Sequence[str]) -> str:
    """A problem, with what may have been meant."""
    if not near:
        return problem
    return worded("{problem} (did you mean {names}?)", problem=problem, names=joined(near))


def _hint(error: Any) -> str:
    """The argument or the option that an error is about, as it is written."""
    hint = error.param_hint
    if hint is None and error.param is not None:
        hint = error.param.get_error_hint(error.ctx)
    return " / ".join(hint) if isinstance(hint, list | tuple) else (hint or "").strip("'")


def _of_type(error: Any) -> str:
    """What a value has to be, by the type of its parameter."""
    kind = getattr(error.param, "type", None)
    if choices := getattr(kind, "choices", None):
        return worded("it has to be one of {choices}", choices=", ".join(map(str, choices)))
    low, high = getattr(kind, "min", None), getattr(kind, "max", None)
    if low is not None and high is not None:
        return worded("it has to be a number from {low} to {high}", low=low, high=high)
    if low is not None:
        return worded("it has to be a number from {low} on", low=low)
    return str(error.message)
