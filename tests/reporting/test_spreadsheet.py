"""CSV that a spreadsheet opens, with every claim in it and no formula."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

import pytest

from leapcheck.pipeline import Report
from leapcheck.reporting import spreadsheet
from leapcheck.reporting.plaintext import visible

from .hostile import TEXTS, hostile_report
from .samples import span_report, with_claims


def rows(report: Report, delimiter: str = ",") -> list[list[str]]:
    """The cells of what is written, its bytes decoded as a spreadsheet does."""
    out = io.StringIO(newline="")
    spreadsheet.write_report(report, out)
    data = out.getvalue().encode("utf-8")
    assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def records(report: Report) -> list[dict[str, str]]:
    head, *body = rows(report)
    assert all(len(row) == len(head) for row in body)
    return [dict(zip(head, row, strict=True)) for row in body]


def test_every_claim_and_every_finding_is_there() -> None:
    report = span_report()
    found = records(report)
    assert {r["claim"] for r in found} - {""} == {claim.id for claim in report.claims}
    assert {r["finding"] for r in found} - {""} == {finding.id for finding in report.findings}
    assert [(r["path"], r["quote"]) for r in found if r["verdict"] == "unchecked"] == [
        ("evening.txt", "17条产线")
    ]
    assert [(r["path"], r["message"]) for r in found if r["verdict"] == "not read"] == [
        ("photo.txt", "not text")
    ]


def test_a_claim_whose_findings_were_left_out_is_not_called_unchecked() -> None:
    verdicts = [r["verdict"] for r in records(span_report().limited(confidence=1))]
    assert verdicts == ["hidden", "hidden", "unchecked", "hidden", "not read"]


def test_numbers_stay_numbers_even_negative_ones() -> None:
    found = records(hostile_report("x"))
    assert [r["low"] for r in found if r["verdict"] == "unchecked"] == ["-17"]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_no_cell_begins_a_formula(text: str, delimiter: str) -> None:
    cells = [cell for row in rows(hostile_report(text), delimiter) for cell in row]
    formulas = [c for c in cells if re.match(r'[\s"]*[=+\-@＝＋－＠]', c)]
    assert all(re.match(r"-17(,|$)", cell) for cell in formulas)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_hostile_text_is_in_its_cell(text: str) -> None:
    found = next(r for r in records(hostile_report(text)) if r["finding"] == "f1")
    assert re.sub(r"(^|;)(\s*)'", r"\1\2", found["title"]) == re.sub(r"(^|;)(\s*)'", r"\1\2", visible(text))


def test_standard_input_is_no_formula() -> None:
    report = span_report()
    claims = [replace(claim, path="-") for claim in report.claims]
    assert records(with_claims(report, claims))[0]["path"] == "'-"
