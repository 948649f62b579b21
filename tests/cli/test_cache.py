"""`leapcheck cache`, and runs without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Run


def test_show_says_where_it_is_and_how_large(run: Run, rivals: tuple[str, str], cache_folder: Path) -> None:
    run("check", *rivals, "--ledger", "none")
    shown = run("cache", "show").stdout.splitlines()
    assert shown[0] == str(cache_folder / "leapcheck") and shown[1].startswith("claims: ")


def test_clear_removes_what_was_kept_and_nothing_else(
    run: Run, rivals: tuple[str, str], cache_folder: Path
) -> None:
    run("check", *rivals, "--ledger", "none")
    other = cache_folder / "leapcheck" / "notes.txt"
    other.write_text("mine")
    done = run("cache", "clear")
    assert done.exit_code == 0 and "MB removed" in done.stdout
    assert [path for path in cache_folder.rglob("*") if path.is_file()] == [other]
    assert run("cache", "clear").exit_code == 0
    assert run("check", *rivals, "--ledger", "none").exit_code == 1


@pytest.mark.parametrize("command", ["check", "extract"])
def test_no_cache_keeps_nothing(run: Run, rivals: tuple[str, str], cache_folder: Path, command: str) -> None:
    done = run(command, *rivals, "--no-cache")
    assert "596,555辆" in done.stdout
    assert not list(cache_folder.rglob("claims/*"))


def test_with_and_without_it_the_output_is_the_same(run: Run, rivals: tuple[str, str]) -> None:
    arguments = ("check", *rivals, "--ledger", "none", "--format", "json")
    assert len({run(*arguments, *more).stdout for more in ((), (), ("--no-cache",))}) == 1


def test_show_tells_that_it_is_turned_off(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEAPCHECK_NO_CACHE", "1")
    assert "not used: LEAPCHECK_NO_CACHE is set" in run("cache", "show").stdout
