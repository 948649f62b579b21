"""What is ignored is counted and does not change the exit status."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Run

Write = Callable[..., str]
WRONG = "零跑汽车2025年全年交付596,555辆，2024年为293,724辆，同比增长113.1%。\n"
CHECK = ("check", "a.md", "--ledger", "none")


@pytest.fixture(autouse=True)
def article(write: Write) -> str:
    return write("a.md", WRONG)


def test_a_baseline_is_written_and_then_gone_by(run: Run, tmp_path: Path) -> None:
    assert run(*CHECK).exit_code == 1
    done = run(*CHECK, "--write-baseline", "known.jsonl")
    assert (done.exit_code, done.stderr) == (0, "leapcheck: known.jsonl: written, with 1 finding\n")
    done = run(*CHECK, "--baseline", "known.jsonl")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "1 ignored (1 by baseline)" in done.stdout
    assert run(*CHECK).exit_code == 1


def test_the_baseline_of_the_configuration_can_be_put_aside(run: Run, write: Write) -> None:
    write("leapcheck.toml", 'baseline = "known.jsonl"\nledger = "none"\n')
    assert run("check", "a.md").exit_code == 2
    assert run("check", "a.md", "--write-baseline", "known.jsonl").exit_code == 0
    assert run("check", "a.md").exit_code == 0
    assert run("check", "a.md", "--baseline", "none").exit_code == 1


def test_what_no_longer_occurs_is_told_and_pruned(run: Run, write: Write, tmp_path: Path) -> None:
    run(*CHECK, "--write-baseline", "known.jsonl")
    write("a.md", WRONG.replace("113.1", "103.1"))
    done = run(*CHECK, "--baseline", "known.jsonl")
    assert done.exit_code == 0
    assert "1 finding did not occur in this run; --prune-baseline takes them out" in done.stderr
    assert "1 finding taken out" in run(*CHECK, "--baseline", "known.jsonl", "--prune-baseline").stderr
    assert (tmp_path / "known.jsonl").read_text("utf-8") == '{"leapcheck": "baseline", "version": 1}\n'
    assert run(*CHECK, "--baseline", "known.jsonl").stderr == ""


def test_only_a_baseline_is_overwritten(run: Run, write: Write, tmp_path: Path) -> None:
    write("notes.txt", "mine\n")
    done = run(*CHECK, "--write-baseline", "notes.txt")
    assert (done.exit_code, "notes.txt:1: is no JSON" in done.stderr) == (2, True)
    assert (tmp_path / "notes.txt").read_text() == "mine\n"
    assert run(*CHECK, "--write-baseline", "no/such/folder.jsonl").exit_code == 2


def test_pruning_needs_a_baseline(run: Run) -> None:
    done = run(*CHECK, "--prune-baseline")
    assert (done.exit_code, "which baseline?" in done.stderr) == (2, True)


def test_rules_and_paths_of_the_configuration_are_ignored_or_lowered(run: Run, write: Write) -> None:
    write("leapcheck.toml", 'ledger = "none"\n[per-path]\n"*.md" = { LC302 = "off" }\n')
    done = run("check", "a.md", "--format", "json")
    record = json.loads(done.stdout)
    assert (done.exit_code, record["summary"]["ignored"], record["summary"]["conflicts"]) == (0, 1, 0)
    write("leapcheck.toml", 'ledger = "none"\n[rules]\nLC302 = "warning"\n')
    assert run("check", "a.md").exit_code == 1
    assert run("check", "a.md", "--fail-on", "error").exit_code == 0
    write("leapcheck.toml", 'ledger = "none"\n[per-path]\n"b/" = { LC302 = "off" }\n')
    assert run("check", "a.md").exit_code == 1


def test_a_comment_ignores_with_its_reason_and_one_without_effect_is_told(run: Run, write: Write) -> None:
    write("a.md", f"{WRONG.strip()}<!-- leapcheck: ignore LC302 agency typo -->\n")
    done = run(*CHECK, "--format", "json")
    assert (done.exit_code, done.stderr) == (0, "")
    (ignored,) = json.loads(done.stdout)["ignored"]
    assert ignored["ignored"] == {"by": "comment", "reason": "agency typo (a.md:1)"}
    write("a.md", f"{WRONG.strip()}<!-- leapcheck: ignore LC302 -->\n")
    done = run(*CHECK)
    assert done.exit_code == 1
    assert done.stderr.startswith("leapcheck: a.md:1: the comment gives no reason")
    write("a.md", f"{WRONG.replace('113.1', '103.1').strip()}<!-- leapcheck: ignore LC302 known -->\n")
    done = run(*CHECK)
    assert done.exit_code == 0
    assert done.stderr == (
        "leapcheck: a.md:1: ignores LC302, which finds no conflict there in this run; take it out\n"
    )


def test_what_a_comment_ignores_does_not_go_into_a_baseline(run: Run, write: Write, tmp_path: Path) -> None:
    write("a.md", f"{WRONG.strip()}<!-- leapcheck: ignore LC302 agency typo -->\n")
    assert "with 0 findings" in run(*CHECK, "--write-baseline", "known.jsonl").stderr
