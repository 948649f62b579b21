"""The emblem, from files to findings: 343 days from the 500,000th to the 1,000,000th vehicle, or 334?"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from leapcheck.cli import app

Check = Callable[..., tuple[int, list[dict[str, Any]]]]

ARTICLES = {
    "a.txt": ("2025-09-26", "百万辆整车下线", "从第50万辆到第100万辆,零跑汽车用了343天。"),
    "b.txt": ("2025-09-27", "一座工厂的速度", "零跑汽车从第50万台到第100万台,仅用时343天,快过以往。"),
    "c.txt": ("2025-09-28", "早间车讯", "从第50万辆到第100万辆,零跑汽车只花了334天。"),
}
LEDGER = """\
entries:
  - id: half
    subject: 零跑汽车
    metric: milestone
    value: 第500000辆
    period: 2024-10-17
    qualifiers: {noun: 下线}
    status: verified
    sources: [{title: 第50万辆下线, publisher: 零跑汽车, date: 2024-10-17}]
  - id: million
    subject: 零跑汽车
    metric: milestone
    value: 第1000000辆
    period: 2025-09-25
    qualifiers: {noun: 下线}
    status: verified
    sources: [{title: 第100万辆下线, publisher: 零跑汽车, date: 2025-09-25}]
"""
SUBTRACTION = "2025-09-25 − 2024-10-17 = 343 days"


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Check some of the articles against the ledger: the exit status and the findings."""

    def check(*names: str, ledger: str = LEDGER) -> tuple[int, list[dict[str, Any]]]:
        (tmp_path / "news").mkdir()
        for name in names:
            _, title, text = ARTICLES[name]
            (tmp_path / "news" / name).write_text(f"{title}\n\n{text}\n", "utf-8")
        known = "".join(f"{n}: {{published: {ARTICLES[n][0]}, source: 报社{n[0]}}}\n" for n in names)
        (tmp_path / "news" / "articles.yaml").write_text(known, "utf-8")
        (tmp_path / "facts.yaml").write_text(ledger, "utf-8")
        arguments = [str(tmp_path / "news"), "--ledger", str(tmp_path / "facts.yaml"), "--format", "json"]
        done = CliRunner().invoke(app, ["check", *arguments])
        return done.exit_code, json.loads(done.stdout)["findings"]

    return check


def of(findings: list[dict[str, Any]], rule: str, verdict: str) -> list[dict[str, Any]]:
    return [f for f in findings if (f["rule"], f["verdict"]) == (rule, verdict)]


def test_two_articles_that_say_343_days_agree_with_each_other_and_with_the_dates(check: Check) -> None:
    status, findings = check("a.txt", "b.txt")
    assert status == 0 and not [f for f in findings if f["verdict"] == "conflict"]
    assert [f for f in of(findings, "LC201", "agree") if "343天" in f["message"]]
    (reckoned,) = of(findings, "LC301", "agree")
    assert f"{SUBTRACTION}; stated 343 days" in reckoned["message"]
    assert reckoned["ledger"] in ("half", "million") and len(reckoned["claims"]) >= 2


def test_334_days_conflicts_with_the_others_and_shows_the_subtraction(check: Check) -> None:
    status, findings = check("a.txt", "b.txt", "c.txt")
    assert status == 1
    (between,) = of(findings, "LC201", "conflict")
    assert "343天 in 2 sources, against 334天 in 1 source" in between["message"]
    (reckoned,) = of(findings, "LC301", "conflict")
    assert f"{SUBTRACTION}; stated 334 days" in reckoned["message"] and reckoned["severity"] == "error"


def test_334_days_alone_is_told_from_the_dates_of_the_ledger(check: Check) -> None:
    status, findings = check("c.txt")
    (reckoned,) = of(findings, "LC301", "conflict")
    assert status == 1 and SUBTRACTION in reckoned["message"]


def test_a_date_reckoned_from_the_343_days_never_proves_them(check: Check) -> None:
    span = """\
  - id: span
    subject: 零跑汽车
    metric: span
    value: 343天
    period: 2025-09-25
    qualifiers: {from: 第50万辆下线, to: 第100万辆下线}
    status: reported
    sources: [{title: 百万辆下线, publisher: 某报, date: 2025-09-26}]
"""
    derived = LEDGER.replace(
        "    status: verified\n",
        "    status: reported\n    derived: [span, million]\n    notes: 2025-09-25 less 343 days\n",
        1,
    )
    _, findings = check("a.txt", ledger=derived + span)
    assert not of(findings, "LC301", "agree")
