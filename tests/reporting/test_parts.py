"""Which number of a finding a reader is sent to, where there is room for one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from leapcheck.reporting.parts import Parts

from .samples import span_report

REPORT = span_report()
FIRST, SECOND, ODD, LINES = (claim.id for claim in REPORT.claims)


def suspect(evidence: dict[str, Any], claims: list[str]) -> str | None:
    found = Parts(REPORT).suspect(replace(REPORT.findings[0], evidence=evidence, claims=claims))
    return found and found.id


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ({}, FIRST),
        ({"total": {"claim": FIRST}, "stated": {"claim": ODD}}, ODD),
        ({"original": {"claim": FIRST}, "copies": [{"claim": ODD}]}, ODD),
        ({"sides": [{"claims": [FIRST, SECOND]}, {"claims": [ODD]}]}, ODD),
        ({"sides": [{"claims": [FIRST]}, {"ledger": "an-entry", "claims": []}]}, FIRST),
        ({"stated": {"ledger": "an-entry"}}, FIRST),
        ({"stated": {"claim": LINES}}, FIRST),
        ({"sides": None, "copies": 3, "stated": "334天"}, FIRST),
    ],
)
def test_the_suspect_is_the_odd_one_of_the_finding(evidence: dict[str, Any], expected: str) -> None:
    assert suspect(evidence, [FIRST, SECOND, ODD]) == expected


def test_a_finding_without_claims_has_no_suspect() -> None:
    assert suspect({"stated": {"claim": ODD}}, []) is None


def test_the_others_are_all_but_the_suspect() -> None:
    finding = replace(REPORT.findings[0], evidence={"stated": {"claim": ODD}}, claims=[FIRST, ODD, SECOND])
    assert [claim.id for claim in Parts(REPORT).others(finding)] == [FIRST, SECOND]
