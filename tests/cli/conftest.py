"""The command as its tests run it, and articles small enough to read in a test."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from leapcheck.cli import app

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run leapcheck in this process, in an empty directory of its own."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, stdin: bytes = b"") -> Result:
        return CliRunner().invoke(app, list(arguments), input=stdin)

    return run


@pytest.fixture
def spawn(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run leapcheck as a process of its own, its output in pipes."""

    def spawn(*arguments: str | bytes, **options: object) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "leapcheck", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=60, **options)  # type: ignore[call-overload, no-any-return]

    return spawn


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., str]:
    """Write an article into the directory that leapcheck runs in, and give its path."""

    def write(name: str, text: str | bytes) -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return name

    return write


@pytest.fixture
def rivals(write: Callable[..., str]) -> tuple[str, str]:
    """Two articles that do not agree on how many cars were delivered."""
    return (
        write("a.txt", "零跑公布年度成绩\n\n2025年，零跑汽车全年交付596,555辆，完成了年初的目标。\n"),
        write("b.txt", "新势力年终盘点\n\n过去一年竞争激烈。零跑汽车2025年全年交付569,555辆，名列前茅。\n"),
    )
