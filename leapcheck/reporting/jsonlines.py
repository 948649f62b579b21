"""Write a report, or claims alone, as JSON Lines: one record a line, for streams and `jq`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TextIO

from leapcheck.jsontext import dumps
from leapcheck.model import Article, Skipped
from leapcheck.reporting.jsonformat import article_record, header, skipped_record

if TYPE_CHECKING:
    from leapcheck.extracted import Extracted
    from leapcheck.inventory import FileRead
    from leapcheck.pipeline import Report


def write_claims(items: Iterable[Extracted], out: TextIO) -> None:
    """The claims of some articles, each on a line, with the fields of the claim model."""
    for item in items:
        if item.ids:
            out.write(item.lines + "\n")


def write_report(report: Report, out: TextIO) -> None:
    """Claims, findings, ignored ones, files, skipped inputs, then the summary; `type` says what each line is."""
    for line in report.claims.lines():
        out.write(f'{{"type": "claim", {line.removeprefix("{")}\n')
    for finding in report.findings:
        _write("finding", finding.to_json(), out)
    for ignored in report.ignored:
        _write("ignored", ignored.to_json(), out)
    write_read(report.read, report.skipped, out)
    _write("summary", header(report), out)


def write_article(article: Article, out: TextIO) -> None:
    """One article as it is read, on one line."""
    _write("article", article_record(article), out)


def write_read(files: Iterable[FileRead], skipped: Iterable[Skipped], out: TextIO) -> None:
    """The files that were read, and what was not and why."""
    for file in files:
        _write("file", file.to_json(), out)
    for item in skipped:
        _write("skipped", skipped_record(item), out)


def _write(kind: str, record: dict[str, Any], out: TextIO) -> None:
    out.write(dumps({"type": kind, **record}) + "\n")
