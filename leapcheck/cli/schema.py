"""`leapcheck schema`: what the JSON output holds, for programs that read it."""

from __future__ import annotations

from typing import Annotated

import typer

from leapcheck.cli.configuring import ConfigOption
from leapcheck.cli.streams import standard_output
from leapcheck.reporting.schemas import SchemaName


def schema(
    output: Annotated[
        SchemaName,
        typer.Argument(
            metavar="OUTPUT",
            show_default=True,
            help="check, extract, explain, ledger-lint, ledger-show, …: their --format json; "
            "check-line and extract-line: a line of their jsonl.",
        ),
    ] = "check",
    config: ConfigOption = None,
) -> None:
    """Print the JSON Schema of an output; docs/formats.md promises what of it may change."""
    from leapcheck.jsontext import dumps
    from leapcheck.reporting.jsonschema import json_schema

    with standard_output(utf8=True) as out:
        out.write(dumps(json_schema(output), indent=2) + "\n")
