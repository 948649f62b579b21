"""`leapcheck cache`: where the cache is, how large, and away with it."""

from __future__ import annotations

import typer

from leapcheck.cli.language import Command, Group
from leapcheck.cli.streams import FAILED, say
from leapcheck.language.messages import counted, worded

app = typer.Typer(
    cls=Group,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Show or clear what leapcheck keeps between runs.",
)


@app.command(cls=Command)
def show() -> None:
    """Say where the cache is, how large, and whether it is used.

    It holds claims of articles and entries of ledgers, so that unchanged files need not be read again.
    """
    from leapcheck import cache
    from leapcheck.reporting.plaintext import visible

    typer.echo(visible(str(cache.place())))
    for name, files, size in cache.contents():
        typer.echo(
            visible(
                counted(
                    "{name}: {size:,.1f} MB in {n:,} file",
                    "{name}: {size:,.1f} MB in {n:,} files",
                    files,
                    name=name,
                    size=size / 1_000_000,
                )
            )
        )
    if cache.folder() is None:
        typer.echo(visible(worded("not used: {variable} is set", variable=cache.NO_CACHE)))


@app.command(cls=Command)
def clear() -> None:
    """Remove the cache. It is made anew by the next run; nothing else is lost.

    Exit status: 0 done, 2 something could not be removed.
    """
    from leapcheck import cache
    from leapcheck.reporting.plaintext import visible

    size = sum(size for _, _, size in cache.contents())
    failed = cache.clear()
    for path, reason in failed:
        say(worded("{path}: cannot be removed: {reason}", path=path, reason=reason))
    if failed:
        raise typer.Exit(FAILED)
    typer.echo(visible(worded("{size:,.1f} MB removed", size=size / 1_000_000)))
