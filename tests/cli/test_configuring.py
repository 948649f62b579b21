"""Commands go by the configuration, and the command line goes before it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leapcheck.data import use

from .conftest import Run

Write = Callable[..., str]


@pytest.fixture(autouse=True)
def ours_again() -> Iterator[None]:
    yield
    use({}, "")


def test_check_takes_paths_ledger_and_thresholds_from_the_file(
    run: Run, write: Write, rivals: tuple[str, str]
) -> None:
    write("leapcheck.toml", 'ledger = "none"\npaths = ["."]\nfail-on = "never"\n')
    done = run("check")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "1 conflict" in done.stdout
    assert run("check", "--fail-on", "error").exit_code == 1


def test_the_command_line_goes_before_the_file(run: Run, write: Write, rivals: tuple[str, str]) -> None:
    write("leapcheck.toml", 'ledger = "gone.yaml"\npaths = ["gone"]\nmin-confidence = 1\n')
    assert run("check").exit_code == 2
    done = run("check", *rivals, "--ledger", "none", "--min-confidence", "0")
    assert (done.exit_code, done.stderr) == (1, "")


def test_check_without_any_path_is_a_usage_error(run: Run) -> None:
    done = run("check")
    assert done.exit_code == 2
    assert "nothing to check" in done.stderr


def test_config_names_a_file_or_none(run: Run, write: Write, rivals: tuple[str, str]) -> None:
    write("leapcheck.toml", "nonsense = 1\n")
    write("other.toml", 'fail-on = "never"\nledger = "none"\n')
    done = run("check", *rivals)
    assert (done.exit_code, done.stderr) == (2, "leapcheck: leapcheck.toml:1: unknown key 'nonsense'; use one of "
        "ledger, paths, exclude, data, baseline, min-confidence, min-severity, fail-on, lang, rules, per-path\n")  # fmt: skip
    assert run("check", *rivals, "--config", "other.toml").exit_code == 0
    assert run("check", *rivals, "--config", "none", "--ledger", "none").exit_code == 1
    assert run("check", *rivals, "--config", "gone.toml").exit_code == 2


def test_what_is_excluded_is_not_found_in_a_folder_and_read_where_it_is_named(run: Run, write: Write) -> None:
    write("leapcheck.toml", 'exclude = ["drafts/", "*.bak.txt"]\ndata = ["own.yaml"]\n')
    write("own.yaml", '- {"name": "鹤鸣汽车", "kind": "maker"}\n')
    for name in ("a.txt", "drafts/b.txt", "c.bak.txt"):
        write(name, "零跑汽车2025年交付596,555辆。\n")
    done = run("extract", ".", "--format", "jsonl")
    assert {json.loads(line)["path"] for line in done.stdout.splitlines()} == {"./a.txt"}
    assert "leapcheck.toml" not in done.stderr and "own.yaml" not in done.stderr
    assert run("extract", "drafts/b.txt", "c.bak.txt", "--format", "jsonl").stdout.count("\n") == 2
    assert "drafts" in run("read", ".", "--config", "none").stdout


def test_own_data_hold_for_every_command(run: Run, write: Write) -> None:
    write("leapcheck.toml", 'data = ["own.yaml"]\nledger = "claims.yaml"\n')
    write("own.yaml", '- {"name": "鹤鸣汽车", "kind": "maker", "aliases": ["鹤鸣"]}\n')
    entry = "{id: one, subject: 鹤鸣, metric: sales, value: 3.2万辆, period: 2025, status: verified,"
    source = "sources: [{title: 年报, publisher: 鹤鸣, date: 2026-01-02}]}"
    write("claims.yaml", f"entries:\n  - {entry} {source}\n")
    write("a.txt", "鹤鸣2025年销量3.2万辆。\n")
    found = json.loads(run("extract", "a.txt", "--format", "jsonl").stdout)
    assert found["subject"] == "鹤鸣汽车"
    assert "鹤鸣汽车" in run("ledger", "lint").stderr + run("ledger", "lint").stdout


def test_broken_own_data_end_a_command(run: Run, write: Write) -> None:
    write("leapcheck.toml", 'data = ["own.yaml"]\n')
    write("own.yaml", '- {"name": "鹤鸣汽车"}\n')
    write("a.txt", "鹤鸣2025年销量3.2万辆。\n")
    done = run("extract", "a.txt")
    assert done.exit_code == 2
    assert "own.yaml:1: 鹤鸣汽车 has no kind" in done.stderr


def test_data_runs_the_examples(run: Run, write: Write) -> None:
    write("leapcheck.toml", 'data = ["own.yaml"]\n')
    good = '- {"name": "鹤鸣汽车", "kind": "maker", "aliases": ["鹤鸣"], "yes": ["鹤鸣卖得好"]}\n'
    write("own.yaml", good + '- {"unit": "hu", "kind": "volume", "words": ["斛"], "yes": {"3斛": 3}}\n')
    done = run("data")
    assert (done.exit_code, done.stdout) == (0, "2 entries, 2 of 2 examples hold\n")
    write("own.yaml", good + '- {"unit": "hu", "kind": "volume", "words": ["斛"], "yes": {"3斛": 4}}\n')
    done = run("data", "own.yaml")
    assert (done.exit_code, done.stdout) == (1, "2 entries, 1 of 2 examples hold\n")
    assert done.stderr == "leapcheck: own.yaml:2: 4 hu is not read in '3斛': what is read there is 3 hu\n"


def test_data_without_any_says_what_to_do(run: Run) -> None:
    done = run("data")
    assert (done.exit_code, done.stderr) == (
        2,
        "leapcheck: no own data: name files, or give data in leapcheck.toml\n",
    )


def test_init_writes_a_configuration_that_works_and_overwrites_nothing(run: Run, tmp_path: Path) -> None:
    assert run("init").exit_code == 0
    written = (tmp_path / "leapcheck.toml").read_text("utf-8")
    assert run("ledger", "schema").exit_code == 0
    (tmp_path / "leapcheck.toml").write_text(written + "# mine\n", "utf-8")
    done = run("init")
    assert (done.exit_code, done.stderr.startswith("leapcheck: leapcheck.toml is there already")) == (2, True)
    assert (tmp_path / "leapcheck.toml").read_text("utf-8").endswith("# mine\n")
