"""What several commands have in common: their arguments and options, and how those are read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from leapcheck.cli.usage import wrong
from leapcheck.language.messages import worded
from leapcheck.patterns import Later

if TYPE_CHECKING:
    from leapcheck.extraction.index import Index
    from leapcheck.model import About

Color = Literal["auto", "always", "never"]

_DAY = Later(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")  # 2025-09-25


def day(text: str) -> date:
    """An ISO 8601 date; anything else is a usage error that says what to write."""
    try:
        if not _DAY.fullmatch(text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise wrong(
            worded("{text!r} is not a day since 1900; write YYYY-MM-DD, for example 2025-09-25", text=text)
        ) from None


Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH", show_default=False, help="Files and directories; - is standard input."),
]
PathsOrConfigured = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH]...",
        show_default="paths of the configuration",
        help="Files and directories; - is standard input.",
    ),
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
SourceName = Annotated[
    str | None,
    typer.Option(
        "--source", show_default=False, help="Whose text the articles are, instead of what they say."
    ),
]
Title = Annotated[
    str | None, typer.Option(show_default=False, help="Title of the article, where a file holds only one.")
]
Address = Annotated[
    str | None, typer.Option(metavar="URL", show_default=False, help="Where the articles were taken from.")
]
FieldNames = Annotated[
    list[str] | None,
    typer.Option(
        "--field",
        metavar="ROLE=NAME",
        show_default=False,
        help="The JSON field for a role: text, title, published, source, address. "
        "text=content.body looks inside; give it once for each role.",
    ),
]
ColorOption = Annotated[
    Color, typer.Option("--color", help="Colour the terminal report; auto: on a terminal without NO_COLOR.")
]

MinConfidence = Annotated[
    float, typer.Option(min=0, max=1, help="Leave out findings that are less sure than this.")
]
MinSeverity = Annotated[
    Literal["note", "warning", "error"],
    typer.Option(help="Leave out findings that matter less; agreements are notes."),
]

Jobs = Annotated[
    int | None,
    typer.Option(
        min=1,
        show_default="one for each processor",
        help="How many processes take claims out at once, where there is enough to do.",
    ),
]

NoCache = Annotated[
    bool, typer.Option("--no-cache", help="Read every file anew, and keep nothing of it in the cache.")
]


def asked(
    published: date | None,
    source: str | None,
    title: str | None,
    address: str | None,
    field: Sequence[str] | None,
) -> tuple[About, Mapping[str, str]]:
    """What the options say about the articles, and the names of JSON fields by role; or a usage error."""
    from leapcheck.model import About

    return About(published, source, title, address), dict(map(_field, field or ()))


def index_for(no_cache: bool) -> Index | None:
    """The claims index; None where the user wants none, or there can be none."""
    from leapcheck.extraction.index import Index

    return None if no_cache else Index.opened()


def _field(text: str) -> tuple[str, str]:
    from leapcheck.reading.records import ROLES

    role, equals, name = text.partition("=")
    if role not in ROLES or not equals or not name.strip():
        raise wrong(
            worded(
                "{text!r} names no field; write ROLE=NAME with a role of {roles}: text=zhengwen",
                text=text,
                roles=", ".join(ROLES),
            ),
            about="--field",
        )
    return role, name.strip()
