"""The configuration lowers and ignores findings by rule and by path."""

from __future__ import annotations

from leapcheck.configuration import Configuration
from leapcheck.ignoring.levels import settle

from .samples import span_report


def test_nothing_settled_changes_nothing() -> None:
    report = span_report()
    assert settle(report, Configuration("leapcheck.toml")) is report


def test_a_rule_that_is_off_is_ignored_and_the_rest_stays() -> None:
    report = span_report()
    rule = report.conflicts[0].rule
    left = settle(report, Configuration("leapcheck.toml", rules={rule: "off"}))
    assert {each.finding.rule for each in left.ignored} == {rule}
    assert {each.reason for each in left.ignored} == {f"{rule} is off in leapcheck.toml"}
    assert rule not in {finding.rule for finding in left.findings}
    assert len(left.findings) + len(left.ignored) == len(report.findings)


def test_a_level_lowers_what_is_above_it_and_raises_nothing() -> None:
    report = span_report()
    rules = {finding.rule for finding in report.findings}
    for level in ("note", "warning"):
        left = settle(report, Configuration("leapcheck.toml", rules=dict.fromkeys(rules, level)))
        order = ["note", "warning", "error"]
        assert [f.severity for f in left.findings] == [
            min(f.severity, level, key=order.index) for f in report.findings
        ]
        assert not left.ignored
    assert any(finding.severity == "error" for finding in report.findings)
