"""`--lang`, which every command has: heard before anything is said, so that errors and help follow it, too."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from leapcheck.cli.usage import wrong
from leapcheck.language import LANGUAGES, speak
from leapcheck.language.messages import worded

_UsageError: Any = typer.BadParameter.__base__  # which Typer itself does not name
_NAME = "--lang"
COMPLETING = "_LEAPCHECK_COMPLETE"  # by which the script of a shell asks for completions
_ASKED = "leapcheck.lang"  # in the context of a command line: the language that it names


def _listen(context: Any, arguments: Sequence[str]) -> None:
    """Speak the language that a command line names, from here on; that of the locale where it names none."""
    named = _named(arguments)
    if context.parent is None or named is not None:
        context.meta[_ASKED] = named
        speak(next((language for language in LANGUAGES if language == named), None))


def _named(arguments: Sequence[str]) -> str | None:
    """What a command line gives `--lang`, the last where it does so twice."""
    named = None
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if argument == "--":
            break
        name, equals, value = argument.partition("=")
        if name == _NAME:
            named = value if equals else following
    return named


def _chosen(context: Any, option: Any, language: str | None) -> None:
    """The language of the command line was heard already; that of the configuration comes as a default."""
    if language is None:
        return
    if language not in LANGUAGES:
        advice = worded(
            "{text!r} is no language; choose one of {languages}",
            text=language,
            languages=", ".join(LANGUAGES),
        )
        raise wrong(advice)
    if context.meta.get(_ASKED) is None:
        speak(next(each for each in LANGUAGES if each == language))


_LANG = TyperOption(
    param_decls=[_NAME],
    type=str,
    metavar="|".join(LANGUAGES),
    is_eager=True,
    expose_value=False,
    callback=_chosen,
    show_default="that of the locale",
    help="The language of everything that people read.",
)


class _Speaking:
    """What commands and groups of them have in common: `--lang`, and a page of help in its language."""

    def get_params(self, ctx: Any) -> list[Any]:
        """The options, `--lang` and `--help` last."""
        *own, help = super().get_params(ctx)  # type: ignore[misc]
        return [*own, _LANG, help]

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Listen for the language before anything can be wrong with the rest."""
        _listen(ctx, args)
        return super().parse_args(ctx, args)  # type: ignore[misc, no-any-return]

    def get_short_help_str(self, limit: int = 45) -> str:
        """The command in a line, for completions."""
        from leapcheck.cli.help import short

        return short(self)

    def get_help(self, ctx: Any) -> str:
        """The page that `--help` prints."""
        from leapcheck.cli.help import page

        return page(self, ctx)


class Command(_Speaking, TyperCommand):
    """A command with `--lang`."""


class Group(_Speaking, TyperGroup):
    """A group of commands with `--lang`, which ends on wrong usage in the language that is spoken."""

    def main(self, *args: Any, **options: Any) -> Any:
        """Run a command line, and end the program with its status."""
        options["standalone_mode"] = False
        if COMPLETING in os.environ:
            from typer._completion_classes import completion_init

            completion_init()  # which knows how each shell asks and wants to be answered
        try:
            status = super().main(*args, **options)
        except _UsageError as error:
            from leapcheck.cli.usage import show

            show(error)
            sys.exit(error.exit_code)
        sys.exit(status if isinstance(status, int) else 0)
