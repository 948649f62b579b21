"""What goes to a terminal, what to a pipe, and how the program ends when it is interrupted."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from leapcheck.cli import streams
from leapcheck.cli.options import Color
from leapcheck.model import Skipped

from .conftest import Run


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "72")


def test_a_terminal_is_styled_and_has_a_width() -> None:
    assert streams.layout(Terminal(), "auto") == (72, True)


def test_a_pipe_is_plain_and_has_no_width() -> None:
    assert streams.layout(io.StringIO(), "auto") == (None, False)


@pytest.mark.parametrize(("variable", "value"), [("NO_COLOR", ""), ("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_that_wants_no_colour_gets_none(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    assert streams.layout(Terminal(), "auto") == (72, value == "" and variable == "NO_COLOR")


@pytest.mark.parametrize(("color", "styled"), [("always", True), ("never", False)])
def test_what_the_user_says_about_colour_holds(
    monkeypatch: pytest.MonkeyPatch, color: Color, styled: bool
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert streams.layout(Terminal(), color)[1] is styled
    assert streams.layout(io.StringIO(), color)[1] is styled


def test_progress_is_shown_to_a_person_and_wiped_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    watching = Terminal()
    clock = iter(range(0, 100, 5))
    monkeypatch.setattr(streams.sys, "stderr", watching)
    monkeypatch.setattr(streams.time, "monotonic", lambda: next(clock))
    assert list(streams.reported([1, 2, Skipped("x.txt", "empty")])) == [1, 2, Skipped("x.txt", "empty")]
    assert "2 articles, 0 claims" in watching.getvalue()
    assert "leapcheck: x.txt: empty\n" in watching.getvalue()
    assert watching.getvalue().endswith("\r\x1b[K")


def test_in_a_log_there_is_no_progress(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(streams.reported([1, Skipped("\x1b.txt", "empty")]))
    assert capsys.readouterr().err == "leapcheck: \\x1b.txt: empty\n"


def test_an_interrupted_check_ends_quietly_with_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*arguments: object, **options: object) -> Iterator[Skipped]:
        yield Skipped("a.txt", "empty")
        raise KeyboardInterrupt

    monkeypatch.setattr("leapcheck.pipeline.claims_by_article", interrupted)
    done = run("check", "a.txt", "--ledger", "none")
    assert done.exit_code == 130
    assert done.stderr == "leapcheck: a.txt: empty\n" and not done.stdout
