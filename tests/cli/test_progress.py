"""How far a run is, and how much of it the user wants to hear."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from leapcheck.cli import progress
from leapcheck.cli.progress import Progress

from .conftest import Run


def test_the_line_says_files_claims_rate_and_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([0.0, 10.0])
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock))
    done = Progress(total=100)
    for n in range(20):
        done.count(f"{n}.txt", 3)
    assert done.line() == "20 of 100 files, 20 articles, 60 claims, 2 articles/s, 0:40 left"


def test_of_one_file_no_time_is_promised() -> None:
    done = Progress(total=1)
    done.count("a.jsonl", 1)
    assert done.line().startswith("1 file, 1 article, 1 claim, ") and "left" not in done.line()


@pytest.mark.parametrize("command", ["check", "extract"])
def test_verbose_names_every_file(run: Run, rivals: tuple[str, str], command: str) -> None:
    done = run(command, *rivals, "--verbose")
    assert "a.txt: 1 article, 1 claim\n" in done.stderr and "b.txt: 1 article, 1 claim\n" in done.stderr


def test_quiet_tells_only_what_could_not_be_read(
    run: Run, rivals: tuple[str, str], write: Callable[..., str]
) -> None:
    write("empty.txt", "")
    done = run("extract", *rivals, "empty.txt", "--quiet")
    assert done.stderr == "leapcheck: empty.txt: is empty\n" and done.stdout


def test_quiet_and_verbose_at_once_are_refused(run: Run, rivals: tuple[str, str]) -> None:
    assert run("check", *rivals, "--quiet", "--verbose").exit_code == 2
