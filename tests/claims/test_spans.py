"""Spans know their length and the two milestones between which they lie."""

from __future__ import annotations

import pytest

from .telling import told

ENDS = "metric value from to"


@pytest.mark.parametrize(
    "text",
    [
        "从第50万辆到第100万辆，零跑汽车只用了343天。",
        "零跑汽车的第二个50万辆仅用343天。",
        "零跑汽车第50万辆于2024年10月17日下线，第100万辆于2025年9月25日下线，历时343天。",
    ],
)
def test_a_span_has_both_ends_however_they_are_named(text: str) -> None:
    (span,) = [line for line in told(text, ENDS) if line.startswith("span")]
    assert span.startswith("span 343 day 第50万辆") and "第100万辆" in span.split()[-1]


def test_the_ends_of_a_span_may_stand_in_earlier_sentences() -> None:
    text = "2024年10月17日，零跑汽车第50万辆下线。2025年9月25日，第100万辆下线。两者相隔343天。"
    assert told(text, ENDS)[-1] == "span 343 day 第50万辆下线 第100万辆下线"


def test_one_of_equal_stretches_is_production_and_no_milestone() -> None:
    assert told("零跑汽车的第二个50万辆仅用343天。", "metric value") == [
        "production 500000 vehicle",
        "span 343 day",
    ]


def test_a_length_of_time_between_no_two_events_is_no_span() -> None:
    assert told("宁德时代连续9年排名第一。", "metric value")[0] == "duration 9 year"


def test_the_ends_of_a_way_are_milestones_whose_days_are_said_elsewhere() -> None:
    text = "2008年初第一款车下线，从第1辆到第80万辆下线，奇瑞用了6年；而从10万辆到20万辆，仅历时半年。"
    assert told(text, "metric value period") == [
        "milestone 1 vehicle -",
        "milestone 800000 vehicle -",
        "span 6 year -",
        "milestone 100000 vehicle -",
        "milestone 200000 vehicle -",
        "span 0.5 year -",
    ]


def test_a_growth_from_one_number_to_another_is_no_way() -> None:
    text = "奇瑞汽车年销量从5万辆增长到10万辆，仅用时一年。"
    assert told(text, "metric value")[:2] == ["sales 50000 vehicle", "sales 100000 vehicle"]
