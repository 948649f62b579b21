"""Write a report, or claims alone, as JSON Lines: one record a line, for streams and `jq`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO

from leapcheck.model import Claim
from leapcheck.reporting.jsonformat import dumps, header, skipped_record

if TYPE_CHECKING:
    from leapcheck.pipeline import Report


def write_claim(claim: Claim, out: TextIO) -> None:
    """One claim on one line, with the fields of the claim model."""
    out.write(dumps(claim.to_json()) + "\n")


def write_report(report: Report, out: TextIO) -> None:
    """Claims, findings, skipped inputs, then the summary; `type` says what each line is."""
    for claim in report.claims:
        _write("claim", claim.to_json(), out)
    for finding in report.findings:
        _write("finding", finding.to_json(), out)
    for item in report.skipped:
        _write("skipped", skipped_record(item), out)
    _write("summary", header(report), out)


def _write(kind: str, record: dict[str, Any], out: TextIO) -> None:
    out.write(dumps({"type": kind, **record}) + "\n")
