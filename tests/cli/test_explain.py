"""`leapcheck explain` from ids to what they stand for, taken to pieces."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from .conftest import Run
from .test_check import LEDGER

Write = Callable[..., str]


@pytest.fixture
def report(run: Run, rivals: tuple[str, str], write: Write) -> dict[str, Any]:
    """What `check` says of the rivals and a ledger, all in the directory that leapcheck runs in."""
    write("claims.yaml", LEDGER)
    found: dict[str, Any] = json.loads(run("check", *rivals, "--format", "json").stdout)
    return found


def delivered(report: dict[str, Any]) -> list[str]:
    return [c["id"] for c in report["claims"] if c["metric"] == "deliveries"]


def conflict(report: dict[str, Any], rule: str) -> str:
    return next(str(f["id"]) for f in report["findings"] if f["rule"] == rule and f["verdict"] == "conflict")


def test_a_finding_is_explained_from_its_rule_to_its_severity(
    run: Run, rivals: tuple[str, str], report: dict[str, Any]
) -> None:
    done = run("explain", conflict(report, "LC101"), *rivals)
    assert done.exit_code == 0
    parts = [
        "The rule: A claim with",
        "\nClaim\n",
        "\nLedger\n",
        "The reckoning",
        "Why these",
        "Confidence",
        "Severity",
    ]
    places = [done.stdout.index(part) for part in parts]
    assert places == sorted(places)
    assert "全年交付**569,555辆**" in done.stdout and "零跑汽车2025年交付量公告" in done.stdout
    assert "569,555辆 and 596,555辆 do not meet: 27,000辆 apart" in done.stdout


def test_a_claim_is_explained_with_its_readings_its_findings_and_the_nearest_entries(
    run: Run, rivals: tuple[str, str], report: dict[str, Any]
) -> None:
    done = run("explain", delivered(report)[1][:8], *rivals)
    assert done.exit_code == 0
    assert "stands for 569,555辆" in done.stdout
    assert "LC101" in done.stdout and "LC201" in done.stdout
    assert "held against each other in LC101-" in done.stdout


def test_two_claims_are_held_side_by_side(run: Run, rivals: tuple[str, str], report: dict[str, Any]) -> None:
    done = run("explain", *delivered(report), *rivals)
    assert done.exit_code == 0
    assert "They speak of the same thing: the same subject, metric, period and qualifiers" in done.stdout


def test_a_claim_and_an_entry_of_the_ledger_are_held_side_by_side(
    run: Run, rivals: tuple[str, str], report: dict[str, Any]
) -> None:
    done = run("explain", delivered(report)[0], "leapmotor-2025", *rivals)
    assert "both stand for 596,555辆" in done.stdout


@pytest.mark.usefixtures("report")
def test_an_entry_of_the_ledger_needs_no_article(run: Run) -> None:
    done = run("explain", "leapmotor-2025-deliveries")
    assert done.exit_code == 0 and "The nearest claims: none" in done.stdout


def test_json_is_one_object_that_says_what_it_explains(
    run: Run, rivals: tuple[str, str], report: dict[str, Any]
) -> None:
    def kind(*ids: str) -> str:
        told = json.loads(run("explain", *ids, *rivals, "--format", "json").stdout)
        assert told["version"] == 1
        return str(told["kind"])

    claims = delivered(report)
    assert kind(conflict(report, "LC201")) == "finding"
    assert kind(claims[0]) == "claim"
    assert kind("leapmotor-2025-deliveries") == "ledger"
    assert kind(*claims) == "pair"


def test_an_article_that_stands_beside_the_id_is_no_second_id(
    run: Run, write: Write, report: dict[str, Any], rivals: tuple[str, str]
) -> None:
    for path in ("b.txt", "./b.txt"):
        assert run("explain", conflict(report, "LC101"), path).exit_code == 0


def test_an_article_can_come_from_standard_input(run: Run) -> None:
    text = "零跑汽车2025年交付596,555辆。".encode()
    claims = json.loads(run("check", "-", "--ledger", "none", "--format", "json", stdin=text).stdout)[
        "claims"
    ]
    done = run("explain", claims[0]["id"], "-", "--ledger", "none", stdin=text)
    assert done.exit_code == 0 and "**596,555辆**" in done.stdout


@pytest.mark.usefixtures("report")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["leapmotor-2024-deliveries", "a.txt"], "the nearest are leapmotor-2025-deliveries"),
        (["LC", "a.txt", "b.txt"], "ids begin with 'LC'"),
        (["nothing", "missing.txt"], "missing.txt was taken for an id"),
        (["nothing"], "no article is named"),
        (["leapmotor-2025-deliveries", "./missing.txt"], "no article could be read"),
        (["\x1b[31m", "a.txt"], r"'\x1b[31m'"),
    ],
)
def test_what_cannot_be_found_is_said_on_standard_error(run: Run, words: list[str], said: str) -> None:
    done = run("explain", *words)
    assert done.exit_code == 2 and not done.stdout
    assert said in done.stderr and all(line.isprintable() for line in done.stderr.splitlines())


def test_a_finding_and_a_claim_make_no_pair(
    run: Run, rivals: tuple[str, str], report: dict[str, Any]
) -> None:
    done = run("explain", conflict(report, "LC101"), delivered(report)[0], *rivals)
    assert done.exit_code == 2 and "a finding is explained by itself" in done.stderr


@pytest.mark.parametrize("hostile", ["[bold red]零跑[/bold red]", "[/x]", ":car:", "\x1b[K"])
def test_text_of_an_article_stays_text(run: Run, write: Write, hostile: str) -> None:
    path = write("n.txt", f"行业观察\n\n有消息说{hostile}：零跑汽车2025年全年交付516,555辆。\n")
    claims = json.loads(run("check", path, "--ledger", "none", "--format", "json").stdout)["claims"]
    done = run("explain", claims[0]["id"], path, "--ledger", "none")
    assert hostile.replace("\x1b", r"\x1b") in done.stdout
    assert all(line.isprintable() for line in done.stdout.splitlines())
