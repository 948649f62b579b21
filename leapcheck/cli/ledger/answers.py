"""How a ledger command prints its answer: as JSON, or on a page for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from leapcheck.cli.options import Color
from leapcheck.cli.streams import layout, standard_output

if TYPE_CHECKING:
    from leapcheck.reporting.page import Page


def answer(record: Mapping[str, Any], write: Callable[[Page], None], format: str, color: Color) -> None:
    """Print the record as one JSON object, or let `write` print the same for people."""
    with standard_output(utf8=format == "json") as out:
        if format == "json":
            from leapcheck.reporting.jsonformat import write_record

            write_record(record, out)
        else:
            from leapcheck.reporting.page import Page

            width, styled = layout(out, color)
            write(Page(out, width=width, styled=styled))
