"""`leapcheck check corpus --new FILE` and `--since GITREF`."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from .conftest import Run

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def git(folder: Path, *arguments: str) -> None:
    name = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", "-C", folder, *name, *arguments], check=True, capture_output=True)


@pytest.fixture
def old(write: Callable[..., str], tmp_path: Path) -> Path:
    """A repository with two articles that agree and one about another maker."""
    for n, text in enumerate(
        ("零跑汽车2025年10月交付70289辆。", "零跑10月交付70289辆。", "小鹏汽车10月交付42013辆。")
    ):
        write(f"corpus/2025-11-0{n + 1}.txt", f"月报{n}\n\n{text}\n")
    return tmp_path


def checked(run: Run, *arguments: str) -> tuple[Result, Any]:
    done = run("check", "corpus", "--ledger", "none", "--format", "json", *arguments)
    return done, json.loads(done.stdout) if done.stdout else None


def paths(report: Any) -> set[str]:
    return {claim["path"] for claim in report["claims"]}


@pytest.mark.parametrize("cache", [(), ("--no-cache",)])
def test_a_new_file_beside_the_corpus_is_held_against_it(
    run: Run, old: Path, write: Callable[..., str], cache: tuple[str, ...]
) -> None:
    write("2025-11-09.txt", "快讯\n\n零跑汽车2025年10月交付60289辆。\n")
    done, report = checked(run, "--new", "2025-11-09.txt", *cache)
    assert done.exit_code == 1 and report["summary"]["conflicts"] == 1
    assert "corpus/2025-11-03.txt" not in paths(report)


def test_a_new_file_about_something_else_is_alone_in_the_report(
    run: Run, old: Path, write: Callable[..., str]
) -> None:
    write("corpus/2025-11-09.txt", "快讯\n\n理想汽车2025年10月交付31767辆。\n")
    done, report = checked(run, "--new", "corpus/2025-11-09.txt")
    assert done.exit_code == 0 and paths(report) == {"corpus/2025-11-09.txt"}


@needs_git
def test_since_a_commit_changed_and_unknown_files_are_new(
    run: Run, old: Path, write: Callable[..., str]
) -> None:
    git(old, "init", "-q")
    git(old, "add", ".")
    git(old, "commit", "-qm", "articles")
    write("corpus/2025-11-02.txt", "月报1\n\n零跑10月交付60289辆。\n")
    done, report = checked(run, "--since", "HEAD")
    assert done.exit_code == 1 and paths(report) == {"corpus/2025-11-01.txt", "corpus/2025-11-02.txt"}
    write("corpus/新 闻\n2025-11-05.txt", "快讯\n\n小鹏汽车2025年10月交付52013辆。\n")
    _, report = checked(run, "--since", "HEAD")
    assert "corpus/新 闻\n2025-11-05.txt" in paths(report) and report["summary"]["conflicts"] == 2


@needs_git
def test_a_catalogue_that_changed_makes_the_files_beside_it_new(
    run: Run, old: Path, write: Callable[..., str]
) -> None:
    git(old, "init", "-q")
    git(old, "add", ".")
    git(old, "commit", "-qm", "articles")
    write("corpus/articles.yaml", "2025-11-01.txt: {published: 2025-11-02}\n")
    assert len(paths(checked(run, "--since", "HEAD")[1])) == 3


@needs_git
def test_where_nothing_changed_the_status_is_0_and_the_report_empty(run: Run, old: Path) -> None:
    git(old, "init", "-q")
    git(old, "add", ".")
    git(old, "commit", "-qm", "articles")
    done, report = checked(run, "--since", "HEAD")
    assert done.exit_code == 0 and report["summary"]["articles"] == 0
    assert "no article is new or changed since HEAD" in done.stderr


@needs_git
@pytest.mark.parametrize("name", ["no-such-branch", "--output=x"])
def test_a_commit_that_is_none_ends_with_2(run: Run, old: Path, name: str) -> None:
    git(old, "init", "-q")
    done, report = checked(run, f"--since={name}")
    assert done.exit_code == 2 and report is None and done.stderr
    assert not (old / "x").exists()


@needs_git
def test_outside_a_repository_since_ends_with_2(run: Run, old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(old.parent))
    done, _ = checked(run, "--since", "HEAD")
    assert done.exit_code == 2 and "git cannot tell what changed" in done.stderr
