"""Every rule has a page, and the page's examples do what it says."""

from __future__ import annotations

import re

import pytest

from leapcheck.checking import RULES, Rule

from .conftest import of_rule, read_example, run

SECTIONS = re.compile(r"\nWhy: (?P<why>.+?)\n\nFires:\n(?P<fires>.+?)\nHolds:\n(?P<holds>.+)", re.S)


def test_all_the_rules_of_the_claim_model_are_there() -> None:
    assert list(RULES) == [
        *("LC101", "LC102", "LC201", "LC202", "LC203", "LC204"),
        *("LC301", "LC302", "LC303", "LC304", "LC305", "LC306", "LC307", "LC308"),
    ]


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_has_a_page_that_says_what_it_compares_and_why(rule: Rule) -> None:
    title, _, rest = rule.page.partition("\n\n")
    assert title == rule.title
    assert len(rest.split("\n\n")[0]) > 80
    assert SECTIONS.search(rule.page)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_the_example_that_fires_fires(rule: Rule) -> None:
    match = SECTIONS.search(rule.page)
    assert match
    claims, entries = read_example(match["fires"])
    assert of_rule(run(claims, entries), rule.code, "conflict")


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_the_example_that_must_not_fire_does_not(rule: Rule) -> None:
    match = SECTIONS.search(rule.page)
    assert match
    claims, entries = read_example(match["holds"])
    assert claims
    assert not [f for f in run(claims, entries) if f.verdict == "conflict"]
