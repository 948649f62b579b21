"""What `--help` says: the texts of every command, argument and option."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import cleandoc
from typing import Any

import typer

from leapcheck.cli import app


def help_texts() -> dict[str, str]:
    """Every text on every page of help, with the command that it belongs to."""
    found: dict[str, str] = {}
    for path, command in commands():
        texts = [*cleandoc(command.help or "").split("\n\n"), command.short_help or ""]
        with typer.Context(command) as context:
            for param in command.get_params(context):
                texts += [param.help or "", param.show_default if isinstance(param.show_default, str) else ""]
        for text in texts:
            if text:
                found.setdefault(" ".join(text.split()), path)
    return found


def commands() -> Iterator[tuple[str, Any]]:
    """Every command and group by what is typed after `leapcheck`."""
    yield from _below("", typer.main.get_command(app))


def _below(path: str, command: Any) -> Iterator[tuple[str, Any]]:
    yield path, command
    for name, each in getattr(command, "commands", {}).items():
        yield from _below(f"{path} {name}".strip(), each)
