"""What several commands have in common: their arguments and options, and how those are read."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

import typer

Color = Literal["auto", "always", "never"]

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  # 2025-09-25


def day(text: str) -> date:
    """An ISO 8601 date; anything else is a usage error that says what to write."""
    try:
        if not _DAY.fullmatch(text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            f"{text!r} is not a day of the calendar; write YYYY-MM-DD, for example 2025-09-25"
        ) from None


Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH", show_default=False, help="Files and directories; - is standard input."),
]
Published = Annotated[
    date | None,
    typer.Option(
        parser=day,
        metavar="YYYY-MM-DD",
        show_default=False,
        help="Date of the articles, instead of their own; 今年 and 去年9月 are reckoned from it.",
    ),
]
ColorOption = Annotated[
    Color, typer.Option("--color", help="Colour the terminal report; auto: on a terminal without NO_COLOR.")
]
