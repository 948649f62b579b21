"""An ignored finding is counted in every format, and no conflict of any."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from lxml import etree

from leapcheck.pipeline import Report
from leapcheck.reporting.formats import NAMES, FormatName, write
from leapcheck.reporting.plaintext import visible

from .hostile import TEXTS, hostile_report
from .samples import span_report

SCHEMAS = Path(__file__).parent.parent / "schemas"


def ignoring(report: Report, reason: str = "known") -> Report:
    """The report with its first conflict ignored by the baseline, and the others by a comment."""
    first, *others = [finding.id for finding in report.findings if finding.verdict == "conflict"]
    return report.ignoring({first: reason}, "baseline").ignoring(dict.fromkeys(others, reason), "comment")


def written(report: Report, format: FormatName) -> str:
    out = io.StringIO()
    write(report, format, out)
    return out.getvalue()


def test_what_is_ignored_is_no_finding_any_more_and_not_lost() -> None:
    report = span_report()
    left = ignoring(report)
    assert left.conflicts == []
    assert [*left.findings, *(each.finding for each in left.ignored)].sort(key=id) == [*report.findings].sort(
        key=id
    )
    assert len(left.findings) + len(left.ignored) == len(report.findings)
    assert left.agreements == report.agreements


@pytest.mark.parametrize("format", ["terminal", "github"])
def test_the_report_for_people_counts_it(format: FormatName) -> None:
    text = written(ignoring(span_report()), format)
    assert "2 ignored (1 by baseline, 1 by comment)" in text
    assert "0 conflicts" in text
    assert not text.startswith(("::error", "::warning file=早报"))


def test_markdown_counts_it() -> None:
    assert "2 findings ignored" in written(ignoring(span_report()), "markdown").partition("\n\n")[2]


def test_json_has_it_in_a_list_of_its_own_with_what_ignores_it() -> None:
    record = json.loads(written(ignoring(span_report()), "json"))
    assert (record["summary"]["conflicts"], record["summary"]["ignored"]) == (0, 2)
    assert [each["ignored"] for each in record["ignored"]] == [
        {"by": "baseline", "reason": "known"},
        {"by": "comment", "reason": "known"},
    ]
    lines = [json.loads(line) for line in written(ignoring(span_report()), "jsonl").splitlines()]
    assert [line["id"] for line in lines if line["type"] == "ignored"] == [e["id"] for e in record["ignored"]]


def results(text: str) -> list[dict[str, Any]]:
    log = json.loads(text)
    schema = json.loads((SCHEMAS / "sarif-2.1.0.json").read_text("utf-8"))
    assert [error.message for error in Draft7Validator(schema).iter_errors(log)] == []
    return log["runs"][0]["results"]  # type: ignore[no-any-return]


def test_sarif_suppresses_it_and_keeps_its_fingerprint() -> None:
    before = {each["properties"]["id"]: each for each in results(written(span_report(), "sarif"))}
    after = {each["properties"]["id"]: each for each in results(written(ignoring(span_report()), "sarif"))}
    assert before.keys() == after.keys()
    assert sorted(each["suppressions"][0]["kind"] for each in after.values()) == ["external", "inSource"]
    assert all("suppressions" not in each for each in before.values())
    assert all(before[id]["partialFingerprints"] == after[id]["partialFingerprints"] for id in before)


def test_junit_skips_it() -> None:
    root = etree.fromstring(written(ignoring(span_report()), "junit").encode())
    assert root.findall(".//failure") == []
    messages = [each.get("message") or "" for each in root.iter("skipped")]
    assert sum(each.startswith("ignored by baseline: known: ") for each in messages) == 1


def test_csv_says_what_ignores_it_in_a_last_column() -> None:
    rows = list(csv.DictReader(io.StringIO(written(ignoring(span_report()), "csv").removeprefix("\ufeff"))))
    assert list(rows[0])[-1] == "ignored"
    conflicts = [row for row in rows if row["verdict"] == "conflict"]
    assert {row["ignored"] for row in conflicts} == {"baseline: known", "comment: known"}
    assert all(not row["ignored"] for row in rows if row["verdict"] != "conflict")


@pytest.mark.parametrize("text", TEXTS)
def test_a_hostile_reason_stays_text(text: str) -> None:
    report = ignoring(hostile_report("plain"), text)
    for format in NAMES:
        printed = written(report, format)
        assert "\x1b" not in printed and "\u202e" not in printed
    assert {each["suppressions"][0]["justification"] for each in results(written(report, "sarif"))} == {
        visible(text)
    }
    schema = etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd"))
    schema.assertValid(etree.fromstring(written(report, "junit").encode()))
