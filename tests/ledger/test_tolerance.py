"""A tolerance says how far a number may lie off and still agree."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from leapcheck.ledger import Ledger
from leapcheck.pipeline import check

from .conftest import Load, Problems
from .sheets import book, fact, write


@pytest.mark.parametrize(
    ("value", "metric", "tolerance", "reach"),
    [
        ("100,000辆", "deliveries", "500辆", "500"),
        ("100,000辆", "deliveries", "0.5%", "500"),
        ("100,000辆", "deliveries", "0辆", "0"),
        ("10万-20万辆", "deliveries", "1%", "2000"),
        ("-28亿元", "profit", "1%", "28000000"),
        ("28亿元", "profit", "2000万元", "20000000"),
        ("14%", "margin", "0.5个百分点", "0.5"),
        ("343天", "span", "2天", "2"),
    ],
)
def test_a_tolerance_is_an_amount_or_a_share(
    load: Load, value: str, metric: str, tolerance: str, reach: str
) -> None:
    (entry,) = load(book(fact("a", value, metric=metric, tolerance=tolerance)))
    assert entry.tolerance == Decimal(reach)


@pytest.mark.parametrize(
    ("value", "metric", "tolerance", "message"),
    [
        ("100,000辆", "deliveries", "3天", "the tolerance 3天 does not suit a value in vehicle"),
        ("100,000辆", "deliveries", "5亿元", "the tolerance 5亿元 does not suit a value in vehicle"),
        ("14%", "margin", "0.5%", "the tolerance 0.5% does not suit a value in percent"),
        ("100,000辆", "deliveries", "-5辆", "the tolerance -5辆 is no single amount"),
        ("100,000辆", "deliveries", "5-6辆", "the tolerance 5-6辆 is no single amount"),
        ("100,000辆", "deliveries", "超5辆", "the tolerance 超5辆 is no single amount"),
        ("100,000辆", "deliveries", "一些", "no quantity in the value 一些"),
        ("第100000辆", "milestone", "5辆", "the tolerance 5辆 does not suit a date"),
        ("第100000辆", "milestone", "1.5天", "the tolerance 1.5天 does not suit a date"),
        ("第100000辆", "milestone", "99999999999天", "the tolerance 99999999999天 does not suit a date"),
    ],
)
def test_a_tolerance_that_does_not_suit_is_refused(
    problems: Problems, value: str, metric: str, tolerance: str, message: str
) -> None:
    (problem,) = problems(book(fact("a", value, "2025-07-01", metric=metric, tolerance=tolerance)))
    assert (problem.line, problem.message) == (9, message)


def verdict(folder: Path, entry: str, text: str) -> str:
    """What the ledger rule says of an article, with that entry as the ledger."""
    (folder / "a.txt").write_text(text, "utf-8")
    found = check([folder / "a.txt"], ledger=Ledger.load(write(folder, main=book(entry)))).findings
    return ", ".join(sorted({finding.verdict for finding in found if finding.ledger}))


@pytest.mark.parametrize(
    ("said", "tolerance", "wanted"),
    [
        ("50,129辆", "", "agree"),
        ("50,229辆", "", "conflict"),
        ("50,229辆", "100辆", "agree"),
        ("50,230辆", "100辆", "conflict"),
        ("50,029辆", "100辆", "agree"),
        ("50,229辆", "0.5%", "agree"),
        ("51,229辆", "0.5%", "conflict"),
    ],
)
def test_a_number_agrees_within_its_tolerance(tmp_path: Path, said: str, tolerance: str, wanted: str) -> None:
    entry = fact("a", "50,129辆", tolerance=tolerance)
    assert verdict(tmp_path, entry, f"2025年7月，零跑汽车交付{said}。") == wanted


@pytest.mark.parametrize(("margin", "wanted"), [("14.5%", "agree"), ("15.2%", "conflict")])
def test_a_percentage_agrees_within_its_points(tmp_path: Path, margin: str, wanted: str) -> None:
    entry = fact("a", "14.0%", "2025-Q1", metric="margin", tolerance="0.5个百分点")
    assert verdict(tmp_path, entry, f"2025年第一季度，零跑汽车毛利率为{margin}。") == wanted


@pytest.mark.parametrize(
    ("day", "wanted"), [("25", "agree"), ("28", "agree"), ("22", "agree"), ("29", "conflict")]
)
def test_the_day_of_a_milestone_agrees_within_days(tmp_path: Path, day: str, wanted: str) -> None:
    entry = fact("a", "第1000000辆", "2025-09-25", metric="milestone", tolerance="3天")
    assert verdict(tmp_path, entry, f"2025年9月{day}日，零跑汽车第100万辆整车下线。") == wanted


@pytest.mark.parametrize(("day", "wanted"), [("27", "agree"), ("28", "conflict")])
def test_the_day_of_a_founding_agrees_within_days(tmp_path: Path, day: str, wanted: str) -> None:
    entry = fact("a", "2015-12-24", None, metric="founded", qualifiers="{noun: 成立}", tolerance="3天")
    assert verdict(tmp_path, entry, f"零跑汽车成立于2015年12月{day}日。") == wanted


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_tolerance_stays_within_the_calendar(tmp_path: Path, day: str) -> None:
    entry = fact("a", day, None, metric="founded", qualifiers="{noun: 成立}", tolerance="366天")
    assert verdict(tmp_path, entry, "零跑汽车成立于2015年12月24日。") == "conflict"
