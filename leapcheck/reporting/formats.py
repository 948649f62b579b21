"""The formats that a report of `leapcheck check` can be written in; each is a module of this package."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Literal, TextIO, get_args

if TYPE_CHECKING:
    from leapcheck.pipeline import Report

FormatName = Literal["terminal", "json", "jsonl", "sarif", "github", "junit", "markdown", "csv", "html"]
NAMES: tuple[FormatName, ...] = get_args(FormatName)
# The module whose `write_report(report, out)` writes a format, loaded when it is asked for
_MODULES: dict[FormatName, str] = {
    "terminal": "terminal",
    "json": "jsonformat",
    "jsonl": "jsonlines",
    "sarif": "sarif",
    "github": "github",
    "junit": "junit",
    "markdown": "markdown",
    "csv": "spreadsheet",
    "html": "html",
}
SUMMARY = (
    "terminal: for people; json: one object; jsonl: one record a line; sarif: code scanning; "
    "github: annotations of a workflow; junit: test results; markdown: a comment under a pull request; "
    "csv: a spreadsheet; html: a page to look through."
)


def write(report: Report, format: FormatName, out: TextIO, *, unchecked: bool = False) -> None:
    """Write a report; the one for people comes without colour and with lines of any length.

    `unchecked` lists the claims without a comparison there, instead of counting them.
    """
    if format == "terminal":
        from leapcheck.reporting.terminal import write_report

        write_report(report, out, width=None, styled=False, unchecked=unchecked)
    else:
        import_module(f"leapcheck.reporting.{_MODULES[format]}").write_report(report, out)
