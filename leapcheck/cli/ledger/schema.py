"""`leapcheck ledger schema`: the format of a ledger, for editors."""

from __future__ import annotations

from leapcheck.cli.streams import standard_output


def schema() -> None:
    """Print the JSON Schema of a ledger file, by which editors complete and check.

    As the first line of the ledger: # yaml-language-server: $schema=claims.schema.json
    """
    from leapcheck.jsontext import dumps
    from leapcheck.ledger.jsonschema import json_schema

    with standard_output(utf8=True) as out:
        out.write(dumps(json_schema(), indent=2) + "\n")
