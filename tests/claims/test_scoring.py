"""The scorer of the unseen sentences counts what it says it counts."""

from __future__ import annotations

from typing import Any

import pytest

from .scoring import measures, right_fields, same_period, same_subject, tally

PUBLISHED = "2026-01-15"


def row(quote: str, low: float, unit: str = "vehicle", **changed: Any) -> dict[str, Any]:
    value = {"relation": "exact", "low": low, "high": low, "unit": unit}
    plain = {"subject": "零跑汽车", "metric": "deliveries", "period": "2025-12", "modality": "actual"}
    return {"quote": quote, "value": value, **plain, **changed}


def test_a_claim_that_is_right_in_everything_is_strictly_right() -> None:
    counts = tally([row("60,423辆", 60423)], [row("交付60,423辆", 60423)], [], PUBLISHED)
    assert measures(counts) == {**dict.fromkeys(measures(counts), 1.0), "noise": 0.0}


def test_a_wrong_field_costs_the_strict_score_and_not_the_finding() -> None:
    counts = tally([row("60,423辆", 60423, metric="sales")], [row("60,423辆", 60423)], [], PUBLISHED)
    found = measures(counts)
    assert (found["recall"], found["metric"], found["strict"], found["core"]) == (1.0, 0.0, 0.0, 0.0)


def test_another_number_or_dimension_is_not_found() -> None:
    for said in (row("60,432辆", 60432), row("60,423元", 60423, "CNY")):
        assert tally([said], [row("60,423辆", 60423)], [], PUBLISHED)["found"] == 0


def test_one_claim_answers_for_one_expected_claim() -> None:
    counts = tally(
        [row("2%", 2, "percent")], [row("2%", 2, "percent"), row("2%", 2, "percent")], [], PUBLISHED
    )
    assert (counts["found"], counts["expected"]) == (1, 2)


def test_a_number_said_twice_is_neither_found_twice_nor_spurious() -> None:
    counts = tally([row("60,423辆", 60423)] * 2, [row("60,423辆", 60423)], [], PUBLISHED)
    assert measures(counts)["precision"] == 1.0


def test_a_distractor_among_the_claims_is_noise_once() -> None:
    counts = tally([row("11", 11, "count")], [], ["C11", "第三章"], PUBLISHED)
    assert (counts["noise"], counts["distractors"]) == (1, 2)


def test_other_readings_are_as_good() -> None:
    expected = row("60,423辆", 60423, alt={"metric": ["sales"], "period": [None]})
    said = row("60,423辆", 60423, metric="sales", period=None)
    assert {"metric", "period"} <= right_fields(said, expected, PUBLISHED)


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [("零跑", "零跑汽车", True), ("达亚", "金华达亚零部件有限公司", True), ("零跑汽车", "小鹏汽车", False)],
)
def test_a_subject_is_the_same_with_or_without_its_legal_form(name: str, other: str, same: bool) -> None:
    assert same_subject(name, other) is same


@pytest.mark.parametrize(
    ("period", "other", "same"),
    [
        ("2025-H1", "2025-01/2025-06", True),
        ("2025-Q3", "2025-07-01/2025-09-30", True),
        ("../2025-06", "2025-06", True),
        ("2026-01-15", None, False),
        (None, "../2026-01", True),
        ("2025-06", "2025-07", False),
        ("2025", "2025-12", False),
    ],
)
def test_a_period_is_the_same_under_another_name(period: str | None, other: str | None, same: bool) -> None:
    assert same_period(period, [other], PUBLISHED) is same
