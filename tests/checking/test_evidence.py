"""The evidence of a finding lets a reader redo it: numbers with their intervals, every step, every doubt."""

from __future__ import annotations

import json
import re
from math import isclose, prod
from typing import Any

import pytest

from leapcheck.checking import RULES
from leapcheck.checking.findings import SURE
from leapcheck.model import Finding

from .conftest import claim, entry, of_rule, read_example, run
from .test_rule_pages import SECTIONS

YUAN = {"亿": 10**8, "万": 10**4}


def fired(code: str) -> Finding:
    """The conflict of the example on a rule's page."""
    match = SECTIONS.search(RULES[code].page)
    assert match
    return of_rule(run(*read_example(match["fires"])), code, "conflict")[0]


def redone(step: dict[str, Any]) -> float:
    """What the expression of a step comes to, in its unit."""
    text = step["expression"].replace("−", "-").replace("^", "**")
    text = re.sub(r"([\d.]+)([亿万])", lambda m: f"{float(m[1]) * YUAN[m[2]]}", text)
    assert re.fullmatch(r"[\d.+\-*/() ]+", text)
    result = float(eval(text))
    return result * 100 if step["unit"] == "percent" else result


@pytest.mark.parametrize("code", ["LC302", "LC303", "LC304"])
def test_every_step_of_a_reckoning_comes_to_its_value(code: str) -> None:
    steps = fired(code).evidence["reckoned"]
    assert steps and all(set(s) == {"expression", "value", "unit", "bound"} for s in steps)
    assert all(isclose(redone(s), s["value"], rel_tol=1e-4) for s in steps)


def test_a_growth_is_reckoned_with_the_numbers_as_written_and_with_the_ends_of_what_they_stand_for() -> None:
    assert fired("LC302").evidence["reckoned"] == [
        {"expression": "14.7 / 6.5 − 1", "value": 126.154, "unit": "percent", "bound": None},
        {"expression": "14.65 / 6.55 − 1", "value": 123.664, "unit": "percent", "bound": "low"},
        {"expression": "14.75 / 6.45 − 1", "value": 128.682, "unit": "percent", "bound": "high"},
    ]


def test_a_compound_rate_names_its_years() -> None:
    match = SECTIONS.search(RULES["LC302"].page)
    assert match
    (finding,) = of_rule(run(*read_example(match["holds"])), "LC302", "agree")
    assert finding.evidence["reckoned"][0] == {
        "expression": "(623.89 / 78.2) ^ (1 / 5) − 1",
        "value": 51.4887,
        "unit": "percent",
        "bound": None,
    }


def test_whole_numbers_leave_nothing_to_rounding() -> None:
    (step,) = fired("LC304").evidence["reckoned"]
    assert step == {"expression": "3 + 3 + 4", "value": 10, "unit": "person", "bound": None}


@pytest.mark.parametrize("code", ["LC302", "LC303", "LC304"])
def test_what_was_reckoned_with_is_named_with_its_interval(code: str) -> None:
    evidence = fired(code).evidence
    operands = [part for key in ("before", "after", "part", "whole", "stated") if (part := evidence.get(key))]
    assert all({"claim", "value", "interval", "unit"} == set(part) for part in operands)
    assert "stated" in evidence and len(operands) + len(evidence.get("parts", ())) >= 3


def test_a_claim_and_its_ledger_entry_are_two_sides_with_their_intervals() -> None:
    said = claim(
        "零跑汽车", "deliveries", "150000", "vehicle", "2023", step="10000", sentence="零跑汽车15万辆"
    )
    known = entry("L1", "零跑汽车", "deliveries", "144155", "vehicle", "2023", step="1")
    (finding,) = of_rule(run([said], [known]), "LC101", "conflict") or of_rule(run([said], [known]), "LC101")
    stated, ledger = finding.evidence["sides"]
    assert (stated["interval"], stated["unit"], stated["claims"]) == ([145000, 155000], "vehicle", [said.id])
    assert (ledger["interval"], ledger["unit"], ledger["ledger"]) == ([144155, 144155], "vehicle", "L1")


def test_where_dates_are_compared_the_interval_is_their_first_and_last_day() -> None:
    said = claim("零跑汽车", "milestone", "1000000", "vehicle", "2025-08", noun="下线")
    known = entry("L1", "零跑汽车", "milestone", "1000000", "vehicle", "2025-09-25", noun="下线")
    (finding,) = of_rule(run([said], [known]), "LC102", "conflict")
    assert [side["interval"] for side in finding.evidence["sides"]] == [
        ["2025-08-01", "2025-08-31"],
        ["2025-09-25", "2025-09-25"],
    ]


def test_the_unit_of_an_interval_is_the_one_it_is_written_in() -> None:
    text = "电池容量3.9MWh,合3000kWh"
    said = [
        claim("某厂", "energy", "3.9", "MWh", sentence=text, quote="3.9MWh", place=0),
        claim("某厂", "energy", "3000", "kWh", sentence=text, quote="3000kWh", place=1, step="1"),
    ]
    (finding,) = of_rule(run(said), "LC306")
    assert (finding.evidence["one"]["interval"], finding.evidence["one"]["unit"]) == ([3850, 3950], "kWh")


@pytest.mark.parametrize(
    "code", ["LC101", "LC102", "LC201", "LC202", "LC203", "LC204", "LC301", "LC302", "LC303"]
)
def test_the_doubts_take_the_shares_that_they_say(code: str) -> None:
    finding = fired(code)
    left = prod(1 - share for share in finding.evidence["doubts"].values())
    assert isclose(finding.confidence, SURE * left, abs_tol=0.006)


@pytest.mark.parametrize("code", RULES)
def test_evidence_is_plain_json(code: str) -> None:
    evidence = fired(code).evidence
    assert json.loads(json.dumps(evidence)) == evidence
