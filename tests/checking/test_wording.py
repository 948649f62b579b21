"""What the words around a number say that its fields do not."""

from __future__ import annotations

import pytest

from leapcheck.checking.assertions import Assertion, assertion_of
from leapcheck.checking.wording import clause, is_misprint, is_slip, narrowed_differently

from .conftest import claim, run


def said(sentence: str, number: str, article: str = "a") -> Assertion:
    """A number of 2025's sales in a sentence."""
    made = claim(
        "零跑汽车",
        "sales",
        number,
        "vehicle",
        "2025",
        sentence=sentence,
        quote=number,
        article=article,
        step="1",
    )
    return assertion_of(made, "零跑汽车")


def test_the_clause_of_a_number_ends_with_it() -> None:
    assert clause(said("公司售出100辆,其中海外售出30辆。", "30")) == "其中海外售出30辆。"


def test_a_part_named_beside_one_number_only_narrows_it() -> None:
    assert narrowed_differently(said("零跑汽车售出100辆", "100"), said("其中海外售出30辆", "30"))
    assert not narrowed_differently(said("零跑汽车售出100辆", "100"), said("零跑共售出130辆", "130"))


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("596555", "569555", True),
        ("343", "334", False),
        ("832", "852", True),
        ("30", "3000", True),
        ("12.1", "10.5", False),
    ],
)
def test_a_slip_leaves_most_digits_as_they_were(one: str, other: str, slip: bool) -> None:
    assert is_slip(said("", one), said("", other)) is slip


@pytest.mark.parametrize(
    ("one", "other", "misprint"),
    [("293724", "239724", True), ("343", "334", True), ("70289", "31842", False), ("41", "14", False)],
)
def test_a_misprint_has_three_digits_and_keeps_them(one: str, other: str, misprint: bool) -> None:
    assert is_misprint(said("", one), said("", other)) is misprint


def test_words_that_narrow_one_number_make_a_conflict_a_note() -> None:
    alike = [("2025年零跑汽车售出596555辆", "596555"), ("2025年零跑汽车售出569555辆", "569555")]
    apart = [("2025年零跑汽车售出596555辆", "596555"), ("2025年零跑汽车海外售出69555辆", "69555")]
    severities = []
    for rows in (alike, apart):
        claims = [
            claim("零跑汽车", "sales", n, "vehicle", "2025", sentence=s, quote=n, article=a, step="1")
            for a, (s, n) in zip("ab", rows, strict=True)
        ]
        severities.append([f.severity for f in run(claims)])
    assert severities == [["error"], ["note"]]
