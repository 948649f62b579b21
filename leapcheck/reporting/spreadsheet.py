"""Write a report as CSV for a spreadsheet: a row for each claim and each finding that it has part in.

UTF-8 with a byte order mark, without which Excel takes it for the encoding of the country; RFC 4180. What
a spreadsheet would take for a formula begins with an apostrophe.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from typing import TYPE_CHECKING, Any, TextIO

from leapcheck.model import Claim, Finding, Skipped, json_number
from leapcheck.patterns import Later
from leapcheck.reporting.plaintext import visible

if TYPE_CHECKING:
    from leapcheck.pipeline import Report

COLUMNS = (
    *("verdict", "severity", "rule", "confidence", "message", "ledger", "finding"),
    *("path", "line", "column", "title", "source", "published"),
    *("quote", "subject", "metric", "relation", "low", "high", "unit", "period", "qualifiers"),
    *("modality", "attribution", "role", "sentence", "claim", "ignored"),
)
BYTE_ORDER_MARK = "\ufeff"
# A sign that begins a formula where a cell begins, at a semicolon too: many countries part cells there.
_FORMULA = Later(r"(^|;)(\s*)(?=[=+\-@＝＋－＠])")

Row = dict[str, Any]


def write_report(report: Report, out: TextIO) -> None:
    """The claims in order of occurrence, unchecked ones as such, then the inputs that were not read."""
    findings: defaultdict[str, list[Row]] = defaultdict(list)
    for finding in report.findings:
        for id in finding.claims:
            findings[id].append(_finding_cells(finding))
    for ignored in report.ignored:
        cells = {**_finding_cells(ignored.finding), "ignored": f"{ignored.by}: {ignored.reason}"}
        for id in ignored.finding.claims:
            findings[id].append(cells)
    unchecked = set(report.unchecked.ids)
    out.write(BYTE_ORDER_MARK)
    rows = csv.DictWriter(out, COLUMNS, restval="", quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
    rows.writeheader()
    for claim in report.claims:
        without = {"verdict": "unchecked" if claim.id in unchecked else "hidden"}
        for cells in findings[claim.id] or [without]:
            rows.writerow(_safe({**cells, **_claim_cells(claim)}))
    for item in report.skipped:
        rows.writerow(_safe(_skipped_cells(item)))


def _finding_cells(finding: Finding) -> Row:
    return {
        "verdict": finding.verdict,
        "severity": finding.severity,
        "rule": finding.rule,
        "confidence": round(finding.confidence, 2),
        "message": finding.message,
        "ledger": finding.ledger,
        "finding": finding.id,
    }


def _claim_cells(claim: Claim) -> Row:
    value = claim.value
    return {
        "path": claim.path,
        "line": claim.line,
        "column": claim.column,
        "title": claim.article.title,
        "source": claim.article.publisher,
        "published": claim.article.published,
        "quote": claim.quote,
        "subject": claim.subject,
        "metric": claim.metric,
        "relation": value.relation,
        "low": json_number(value.low),
        "high": json_number(value.high),
        "unit": value.unit,
        "period": claim.period,
        "qualifiers": "; ".join(f"{key}: {words}" for key, words in claim.qualifiers.items()),
        "modality": claim.modality,
        "attribution": claim.attribution,
        "role": claim.role,
        "sentence": claim.sentence,
        "claim": claim.id,
    }


def _skipped_cells(item: Skipped) -> Row:
    return {"verdict": "not read", "path": item.path, "message": item.reason}


def _safe(row: Row) -> Row:
    """A row whose texts are only ever text; numbers stay numbers, negative ones too."""
    return {
        key: _FORMULA.sub(r"\1\2'", visible(cell)) if isinstance(cell, str) else cell
        for key, cell in row.items()
    }
