"""A failure of leapcheck itself costs one article, or ends with 2: never with 1, which means conflicts."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from leapcheck import cli
from leapcheck.failures import DEBUG
from leapcheck.model import Article, Claim

from .conftest import Run

Write = Callable[..., str]
Main = Callable[..., int]


@pytest.fixture
def main(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Main:
    """Run the program as its users do, and give its exit status."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(DEBUG, "")

    def main(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["leapcheck", *arguments])
        with pytest.raises(SystemExit) as end:
            cli.main()
        return int(end.value.code or 0)

    return main


@pytest.fixture
def broken_check(monkeypatch: pytest.MonkeyPatch) -> None:
    def check_claims(*arguments: object, **options: object) -> None:
        raise KeyError("\x1b[31mno such\nunit")

    monkeypatch.setattr("leapcheck.checking.check_claims", check_claims)


@pytest.fixture
def broken_extraction(monkeypatch: pytest.MonkeyPatch) -> None:
    """Extraction fails on the article `a.txt`."""
    from leapcheck.claims import extract_claims as real

    def extract_claims(article: Article) -> list[Claim]:
        if article.path == "a.txt":
            raise ZeroDivisionError("division by zero")
        return real(article)

    monkeypatch.setattr("leapcheck.claims.extract_claims", extract_claims)


@pytest.mark.usefixtures("broken_check")
def test_a_failure_ends_with_2_and_one_line_that_says_how_to_report_it(
    main: Main, rivals: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main("check", *rivals, "--ledger", "none") == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("leapcheck: failed: KeyError: ") and line.isprintable()
    assert "report it" in line and "LEAPCHECK_DEBUG=1" in line


@pytest.mark.usefixtures("broken_check")
@pytest.mark.parametrize("option", [True, False])
def test_who_mends_it_gets_the_traceback(
    main: Main,
    rivals: tuple[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    option: bool,
) -> None:
    if not option:
        monkeypatch.setenv(DEBUG, "1")
    assert main(*(["--debug"] if option else []), "check", *rivals, "--ledger", "none") == 2
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "leapcheck: Traceback (most recent call last):"
    assert any("check_claims" in line for line in said) and all(line.isprintable() for line in said)


def test_a_failure_in_the_ledger_names_it(
    main: Main,
    rivals: tuple[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def load(path: str) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("leapcheck.ledger.Ledger.load", load)
    assert main("check", *rivals, "--ledger", "facts.yaml") == 2
    assert capsys.readouterr().err.startswith("leapcheck: facts.yaml: failed: RecursionError: too deep;")


@pytest.mark.usefixtures("broken_extraction")
@pytest.mark.parametrize("command", ["check", "extract"])
def test_an_article_that_extraction_fails_on_does_not_stop_the_others(
    run: Run, rivals: tuple[str, str], monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.delenv(DEBUG, raising=False)
    done = run(command, *rivals, *(["--ledger", "none"] if command == "check" else []))
    assert done.exit_code == 0 and "a.txt: could not be worked on: ZeroDivisionError" in done.stderr
    assert "1 not read" in done.stdout if command == "check" else "569,555辆" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_report_that_cannot_be_written_ends_with_2(rivals: tuple[str, str], tmp_path: Path) -> None:
    command = [sys.executable, "-m", "leapcheck", "check", *rivals, "--ledger", "none"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, timeout=60)
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("leapcheck: cannot write to standard output: ")
