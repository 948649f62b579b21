"""`leapcheck init`: a configuration to begin with, all of it explained."""

from __future__ import annotations

from pathlib import Path

import typer

from leapcheck.cli.streams import FAILED, say, standard_output
from leapcheck.language.messages import told, worded


def init() -> None:
    """Write a commented leapcheck.toml into this directory; nothing that is there is overwritten.

    Exit status: 0 done, 2 the job could not be done.
    """
    from leapcheck.configuration.files import NAME, template

    try:
        with Path(NAME).open("xb") as out:
            out.write(template().encode())
    except FileExistsError:
        say(worded("{name} is there already, and stays as it is; move it away to have a new one", name=NAME))
        raise typer.Exit(FAILED) from None
    except OSError as error:
        say(worded("{name}: cannot be written: {reason}", name=NAME, reason=error.strerror or error))
        raise typer.Exit(FAILED) from None
    with standard_output(utf8=False) as out_text:
        out_text.write(
            told(worded("{name} written: take the # from the settings that you want", name=NAME)) + "\n"
        )
