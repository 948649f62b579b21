"""`--new` and `--since`: which files are the new ones."""

from __future__ import annotations

from typing import Annotated

import typer

New = Annotated[
    list[str] | None,
    typer.Option(
        "--new",
        metavar="FILE",
        show_default=False,
        help="Compare this file or directory with PATH, and report only what concerns it; once for each.",
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        metavar="GITREF",
        show_default=False,
        help="The same for the files of PATH that git has as new or changed since then: origin/main.",
    ),
]
