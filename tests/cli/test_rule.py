"""`leapcheck rule` is the manual of the rules."""

import pytest

from leapcheck.checking import RULES

from .conftest import Run


def test_without_a_code_every_rule_is_listed(run: Run) -> None:
    done = run("rule")
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [f"{rule.code}  {rule.title}" for rule in RULES.values()]


@pytest.mark.parametrize("code", ["LC301", "lc301"])
def test_a_rule_explains_itself(run: Run, code: str) -> None:
    done = run("rule", code)
    assert done.exit_code == 0
    assert done.stdout.splitlines()[0].strip() == RULES["LC301"].page.strip().splitlines()[0]


def test_an_unknown_rule_is_an_error_that_names_the_rules(run: Run) -> None:
    done = run("rule", "LC999")
    assert done.exit_code == 2 and "LC999" in done.stderr and "LC301" in done.stderr
