"""The configuration of a command: found, or named with --config, and made the defaults of its options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from leapcheck.cli.streams import FAILED, say

if TYPE_CHECKING:
    from leapcheck.configuration import Configuration


def _configure(context: typer.Context, chosen: str | None) -> Any:
    """Read the configuration, use its own data, and take its settings where no option says otherwise."""
    from leapcheck.configuration import Configuration, ConfigurationError, find, load

    path = find() if chosen is None else chosen
    try:
        settings = Configuration() if path in (None, "none") else load(str(path))
    except ConfigurationError as error:
        say(str(error))
        raise typer.Exit(FAILED) from None
    if settings.data:
        _use_own(settings)
    context.default_map = {**settings.defaults, **_for_subcommands(context, settings)}
    return settings


def _use_own(settings: Configuration) -> None:
    from leapcheck.data.own import DataError, use_own

    try:
        use_own(settings.data)
    except DataError as error:
        say(str(error))
        raise typer.Exit(FAILED) from None


def _for_subcommands(context: typer.Context, settings: Configuration) -> dict[str, dict[str, Any]]:
    """The ledger of the configuration for each command of a group; they all need one."""
    names = getattr(context.command, "commands", ())
    kept = settings.ledger if settings.ledger != "none" else None
    return {name: {"ledger": kept, "path": kept} for name in names if kept is not None}


# The callback gives the command the configuration itself.
ConfigOption = Annotated[
    Any,
    typer.Option(
        "--config",
        parser=str,
        metavar="FILE|none",
        is_eager=True,
        callback=_configure,
        show_default="leapcheck.toml or pyproject.toml, here or above",
        help="The configuration; none leaves every setting as it is.",
    ),
]
