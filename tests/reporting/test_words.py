"""Claims read the same wherever they are printed."""

from dataclasses import replace

from leapcheck.reporting.words import number_in_words, statement_in_words

from .samples import claim, exactly, span_report


def test_a_count_without_a_name_is_said_as_written() -> None:
    of = span_report().articles[1]
    lines = claim(of, "17条产线", exactly(17, "count"), metric="facilities")
    assert number_in_words(lines) == "17条产线"
    assert number_in_words(replace(lines, qualifiers={"noun": "产线"})) == "17 产线"


def test_a_milestone_says_its_day() -> None:
    of = span_report().articles[0]
    first = claim(of, "第50万辆", exactly(500000, "vehicle"), metric="milestone", period="2024-10-17")
    assert number_in_words(first) == "500,000辆 on 2024-10-17"


def test_a_statement_names_subject_metric_period_and_what_narrows_it() -> None:
    of = span_report().articles[0]
    said = claim(
        of,
        "343天",
        exactly(500000, "vehicle"),
        metric="sales",
        period="2025",
        qualifiers={"product": "C11", "noun": "车"},
        modality="target",
    )
    assert statement_in_words(said) == "零跑汽车 sales 2025 (product C11), target"
