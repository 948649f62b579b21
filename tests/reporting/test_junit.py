"""JUnit XML that its schema takes, and whose counts are right."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from leapcheck.pipeline import Report
from leapcheck.reporting import junit
from leapcheck.reporting.plaintext import visible

from .hostile import TEXTS, hostile_report
from .samples import span_report, with_claims

SCHEMA = Path(__file__).parent.parent / "schemas" / "junit-10.xsd"


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMA))


def suites(report: Report) -> etree._Element:
    """The document that is written, held against the schema first."""
    out = io.StringIO()
    junit.write_report(report, out)
    root = etree.fromstring(out.getvalue().encode("utf-8"))
    schema().assertValid(root)
    return root


def test_the_schema_is_one_that_finds_faults() -> None:
    assert not schema().validate(etree.fromstring("<testsuites><testcase/></testsuites>"))


def test_conflicts_fail_agreements_pass_and_what_was_not_checked_is_skipped() -> None:
    root = suites(span_report())
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("5", "2", "1")
    assert [case.get("classname") for case in root.iterfind(".//testcase[failure]")] == [
        "早报/0926.txt",
        "flash.txt",
    ]
    assert [case.get("name") for case in root.iterfind(".//testcase[skipped]")] == [
        "零跑汽车 facilities: 17 产线"
    ]
    assert [case.get("classname") for case in root.iterfind(".//testcase[error]")] == ["photo.txt"]
    for suite in root.iterfind("testsuite"):
        assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))


def test_a_test_keeps_its_name_after_edits_elsewhere_and_two_never_share_one() -> None:
    report = span_report()
    moved = [replace(claim, line=claim.line + 7, column=claim.column + 7) for claim in report.claims]
    twice = [*report.findings, replace(report.findings[1], id="f9")]
    before, after = (
        [case.get("name", "") for case in suites(replace(one, findings=twice)).iterfind(".//testcase")]
        for one in (report, with_claims(report, moved))
    )
    assert before == after and len(set(before)) == len(before) == 6
    assert "LC301 零跑汽车 span: 334天 (2)" in before


def test_a_failure_tells_the_rule_the_reckoning_and_every_place() -> None:
    failure = suites(span_report()).find(".//testsuite[@name='flash.txt']//failure")
    assert failure is not None and failure.get("type") == "LC301 error"
    assert "334 days do not fit" in failure.get("message", "")
    assert "flash.txt:1:15" in (failure.text or "") and "claims.yaml:12" in (failure.text or "")


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_hostile_text_stays_text(text: str) -> None:
    root = suites(hostile_report(text))
    assert [(f.get("type"), f.get("message")) for f in root.iterfind(".//failure")] == [
        ("LC201 warning", visible(f"{text} differs: {text}.")),
        ("LC101 error", visible(f"{text}.")),
    ]
    assert {element.tag for element in root.iter()} == {
        *("testsuites", "testsuite", "testcase", "failure", "skipped", "error", "system-out")
    }
