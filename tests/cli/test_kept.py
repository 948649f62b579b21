"""What the index gives is printed byte for byte like what is read anew, in every format."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from leapcheck.reporting.formats import NAMES

from .conftest import Run

Write = Callable[..., str]
CORPUS = ("check", "corpus", "--ledger", "claims.yaml")


@pytest.fixture(autouse=True)
def corpus(write: Write) -> None:
    """Articles of several formats that agree, contradict, ignore and cannot be read."""
    write("corpus/2025-10-01.txt", "月报一\n\n零跑汽车2025年9月交付66657辆，同比增长97%。海外门店超800家。\n")
    write("corpus/2025-10-02.txt", "月报二\n\n零跑汽车2025年9月交付60657辆。\ufeff\u202e\n")
    write(
        "corpus/2025-10-03.md",
        "# 零跑9月\n\n零跑汽车9月交付66657辆。<!-- leapcheck: ignore LC201 as quoted -->\n\n<!-- leapcheck: ignore -->\n",
    )
    records = [{"title": f"快讯{n}", "text": f"零跑汽车2025年{n}月交付{n}0001辆。"} for n in range(1, 9)]
    write("corpus/dump.jsonl", "\n".join([*map(json.dumps, records), "{broken"]) + "\n")
    write("corpus/page.html", "<html><body><h1>小鹏9月</h1><p>小鹏2025年9月交付41581辆。</p></body></html>")
    write("corpus/empty.txt", "")
    entry = "{id: a, subject: 零跑汽车, metric: deliveries, value: 66657辆, period: 2025-09, status: reported, sources: [{title: t, publisher: p, date: 2025-10-02}]}"
    write("claims.yaml", f"entries:\n  - {entry}\n")


@pytest.mark.parametrize("format", NAMES)
def test_a_report_from_the_index_is_that_of_a_run_without_one(run: Run, format: str) -> None:
    plain = run(*CORPUS, "--format", format, "--no-cache")
    first, again = (run(*CORPUS, "--format", format) for _ in range(2))
    assert plain.stdout and plain.stdout == first.stdout == again.stdout
    assert plain.stderr == first.stderr and plain.exit_code == first.exit_code == again.exit_code


@pytest.mark.parametrize("format", ["terminal", "json", "jsonl"])
@pytest.mark.parametrize("command", ["extract", "read"])
def test_claims_and_articles_from_the_index_are_those_of_a_run_without_one(
    run: Run, command: str, format: str
) -> None:
    plain = run(command, "corpus", "--format", format, "--no-cache")
    run("extract", "corpus")
    again = run(command, "corpus", "--format", format)
    assert plain.stdout and plain.stdout == again.stdout and plain.stderr == again.stderr


def test_an_explanation_from_the_index_is_that_of_a_run_without_one(run: Run) -> None:
    report = json.loads(run(*CORPUS, "--format", "json").stdout)
    id = next(finding["id"] for finding in report["findings"] if finding["rule"] == "LC101")
    plain = run("explain", id, *CORPUS[1:], "--no-cache")
    assert plain.stdout and plain.stdout == run("explain", id, *CORPUS[1:]).stdout


def test_a_baseline_from_the_index_is_that_of_a_run_without_one(run: Run, tmp_path: Path) -> None:
    run(*CORPUS, "--no-cache", "--write-baseline", "plain.jsonl")
    for _ in range(2):
        done = run(*CORPUS, "--write-baseline", "kept.jsonl")
        assert not done.exit_code, done.stderr
        assert (tmp_path / "kept.jsonl").read_bytes() == (tmp_path / "plain.jsonl").read_bytes()
