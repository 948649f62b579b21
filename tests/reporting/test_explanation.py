"""An explanation for people fits its width, and prints text from outside as text."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from leapcheck.explanation import (
    Bearing,
    Explanation,
    FindingExplained,
    PairExplained,
    Reading,
    Side,
    Statement,
    StatementExplained,
)
from leapcheck.model import Claim
from leapcheck.pipeline import Report
from leapcheck.reporting.explanation import write_explanation
from leapcheck.reporting.wrapping import cells

from .samples import article, claim, exactly, extracted, span_report


def printed(told: Explanation, report: Report, *, width: int | None = None, styled: bool = False) -> str:
    out = io.StringIO()
    write_explanation(told, report, out, width=width, styled=styled)
    return out.getvalue()


def statement(of: Claim, *readings: Reading) -> Statement:
    return Statement(of, readings)


def finding(report: Report) -> FindingExplained:
    """The sample's warning: 343 days against 334."""
    first, other = report.claims[0], report.claims[3]
    sides = [Side("side 1", [statement(first)]), Side("side 2", [statement(other), statement(first)])]
    steps = ["343天 stands for 342.5至343.5天", "so they contradict each other"]
    doubts = {"different wording": 0.17}
    return FindingExplained(
        report.findings[2],
        "Two articles",
        "What it compares.",
        sides,
        steps,
        ["side 2: the same"],
        0.95,
        doubts,
        "why",
    )


def test_a_side_shows_its_first_number_in_its_sentence_and_names_the_others() -> None:
    text = printed(finding(span_report()), span_report())
    assert "\nSide 2\n  334天  claim flash.txt#14  flash.txt:1:15, 快讯社, 2025-09-26\n" in text
    assert "快讯：零跑第二个50万辆仅用**334天**便告完成。" in text
    assert "    also 343天  claim " in text


def test_the_confidence_is_reckoned_doubt_by_doubt() -> None:
    text = printed(finding(span_report()), span_report())
    assert "Confidence\n  0.95 at first\n  × 0.83  different wording\n  = 0.70\n" in text


def test_a_statement_shows_each_field_with_how_it_was_read() -> None:
    report = span_report()
    readings = (
        Reading("period", None, "not said"),
        Reading("value", report.claims[0].value.to_json(), "whole"),
    )
    told = StatementExplained(statement(report.claims[0], *readings), [], [])
    text = printed(told, report)
    assert "period      none  (not said)" in text and "value       exact 343天  (whole)" in text
    assert "Findings: none" in text and "The nearest ledger entries: none" in text


def test_a_pair_ends_with_whether_it_is_one_thing() -> None:
    report = span_report()
    first, other = report.claims[0], report.claims[3]
    apart = Bearing(other, False, "different periods: 2024 and 2025")
    told = PairExplained(statement(first), statement(other), apart)
    assert printed(told, report).endswith(
        "They do not speak of the same thing: different periods: 2024 and 2025\n"
    )
    alike = replace(
        apart, comparable=True, reason="the same", penalty=0.2, numbers="they meet", held="not held"
    )
    assert printed(replace(told, bearing=alike), report).endswith(
        "They speak of the same thing: the same\n  they meet\n"
        "  what is left open takes 20% of the confidence\n  not held\n"
    )


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    text = printed(finding(span_report()), span_report(), width=width)
    assert max(map(cells, text.splitlines())) <= width


@pytest.mark.parametrize("hostile", ["[red]红[/red]", "[/x]", ":car:", "<b>粗</b>", "\x1b[31m\x07\u202e"])
def test_markup_emoji_html_and_escapes_are_shown_as_text(hostile: str) -> None:
    of = article(f"{hostile}.txt", f"{hostile}交付60万辆。", publisher=hostile)
    said = claim(of, "60万辆", exactly(600000, "vehicle"), subject=hostile)
    report = replace(span_report(), items=extracted([of], [said]))
    readings = Reading("subject", hostile, hostile)
    told = StatementExplained(
        statement(said, readings), [], [Bearing(said, True, hostile, numbers=hostile, held=hostile)]
    )
    text = printed(told, report)
    shown = hostile.replace("\x1b", r"\x1b").replace("\x07", r"\x07").replace("\u202e", r"\u202e")
    assert text.count(shown) >= 8
    assert all(line.isprintable() for line in text.splitlines())
