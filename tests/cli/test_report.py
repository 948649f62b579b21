"""`leapcheck report`: where the page goes, and what it takes no part in: judging."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from leapcheck.reporting.html.packing import unpacked

from .conftest import Run

Write = Callable[..., str]


def told(page: Path) -> dict[str, Any]:
    """What a page knows."""
    (text,) = re.findall(
        r'<script type="application/json" id="report">(.*?)</script>', page.read_text("utf-8")
    )
    known: dict[str, Any] = json.loads(text)
    return known


def test_the_page_is_written_and_conflicts_do_not_make_it_a_failure(
    run: Run, rivals: tuple[str, str], tmp_path: Path
) -> None:
    done = run("report", *rivals, "--ledger", "none")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "leapcheck: report.html: written\n"
    assert told(tmp_path / "report.html")["summary"]["conflicts"] == 1
    assert run("check", *rivals, "--ledger", "none", "--output=html=page.html").exit_code == 1
    assert (tmp_path / "page.html").read_bytes() == (tmp_path / "report.html").read_bytes()


def test_the_page_goes_where_it_is_asked_to(run: Run, rivals: tuple[str, str], tmp_path: Path) -> None:
    done = run("report", *rivals, "--ledger", "none", "-q", "-o", "out.html")
    assert (done.exit_code, done.stderr) == (0, "")
    assert (tmp_path / "out.html").is_file() and not (tmp_path / "report.html").exists()


def test_split_writes_a_folder_with_a_page_for_each_article(
    run: Run, rivals: tuple[str, str], tmp_path: Path
) -> None:
    done = run("report", *rivals, "--ledger", "none", "--split")
    assert (done.exit_code, done.stderr) == (0, "leapcheck: report: written\n")
    files = {article["file"] for article in unpacked(told(tmp_path / "report" / "index.html")["articles"])}
    assert {
        path.relative_to(tmp_path / "report").as_posix() for path in (tmp_path / "report").rglob("*.html")
    } == {
        "index.html",
        *files,
    }


def test_options_about_the_articles_and_the_findings_hold_for_the_page(
    run: Run, rivals: tuple[str, str], tmp_path: Path
) -> None:
    options = ["--published", "2026-01-05", "--source", "日报", "--title", "年报", "--min-severity", "error"]
    assert run("report", *rivals, "--ledger", "none", *options).exit_code == 0
    page = told(tmp_path / "report.html")
    articles = unpacked(page["articles"])
    assert [source["name"] for source in page["sources"]] == ["日报"]
    assert {article["published"] for article in articles} == {"2026-01-05"}
    assert {finding["severity"] for finding in unpacked(page["findings"])} <= {"error"}


def test_what_the_baseline_knows_is_told_as_ignored(
    run: Run, rivals: tuple[str, str], tmp_path: Path
) -> None:
    run("check", *rivals, "--ledger", "none", "--write-baseline", "known.json")
    run("report", *rivals, "--ledger", "none", "--baseline", "known.json")
    page = told(tmp_path / "report.html")
    assert page["summary"]["conflicts"] == 0 and page["summary"]["ignored"] == 1
    (ignored,) = [finding["ignored"] for finding in unpacked(page["findings"]) if "ignored" in finding]
    assert ignored["by"] == "baseline"


def test_new_articles_bring_only_what_they_are_compared_with(
    run: Run, rivals: tuple[str, str], write: Write, tmp_path: Path
) -> None:
    write("c.txt", "天气\n\n今天晴，最高35度。\n")
    run("report", rivals[1], "c.txt", "--new", rivals[0], "--ledger", "none")
    assert {article["path"] for article in unpacked(told(tmp_path / "report.html")["articles"])} == set(
        rivals
    )


def test_the_page_opens_in_the_language_of_the_command(
    run: Run, rivals: tuple[str, str], tmp_path: Path
) -> None:
    for language in ("zh", "en"):
        run("report", *rivals, "--ledger", "none", "--lang", language)
        assert told(tmp_path / "report.html")["language"] == language
    run("report", *rivals, "--ledger", "none")
    assert told(tmp_path / "report.html")["language"] is None


@pytest.mark.parametrize("output", ["a.txt", "-", ""])
def test_an_article_and_standard_output_are_no_place_for_it(
    output: str, run: Run, rivals: tuple[str, str], tmp_path: Path
) -> None:
    before = (tmp_path / "a.txt").read_bytes()
    done = run("report", *rivals, "--ledger", "none", "-o", output)
    assert done.exit_code == 2 and "--output" in done.stderr
    assert (tmp_path / "a.txt").read_bytes() == before


def test_what_cannot_be_written_is_told_with_the_place(
    run: Run, rivals: tuple[str, str], tmp_path: Path
) -> None:
    done = run("report", *rivals, "--ledger", "none", "-o", "nowhere/page.html")
    assert done.exit_code == 2 and "nowhere/page.html: cannot be written" in done.stderr
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("x", "utf-8")
    done = run("report", *rivals, "--ledger", "none", "--split", "-o", "mine")
    assert done.exit_code == 2 and "mine: cannot be written: there is something else in it" in done.stderr


def test_articles_that_cannot_be_read_are_told_and_the_page_knows_of_them(
    run: Run, rivals: tuple[str, str], tmp_path: Path
) -> None:
    done = run("report", *rivals, "nothing.txt", "--ledger", "none")
    assert done.exit_code == 0 and "nothing.txt" in done.stderr
    assert [item["path"] for item in told(tmp_path / "report.html")["skipped"]] == ["nothing.txt"]
    assert run("report", "nothing.txt", "--ledger", "none").exit_code == 2
