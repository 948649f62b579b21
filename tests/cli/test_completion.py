"""Completion works in the shells themselves, typed with the tabulator key."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from .conftest import Run

BIN = Path(sys.executable).parent
PATIENCE = 30.0  # seconds
LEDGER = """entries:
- id: leapmotor-deliveries-2025
  subject: 零跑汽车
  metric: deliveries
  value: 596,555 辆
  period: 2025
  status: verified
  sources: [{title: 年报, publisher: 零跑汽车, date: 2026-01-01}]
"""

# How each shell is started without its user's own settings, and how it takes the completions in
SHELLS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], "source {script}"),
    "zsh": (["zsh", "-f", "-i"], "autoload -U compinit && compinit -u -D && source {script}"),
    "fish": (["fish", "--no-config", "-i"], "source {script}"),
}


class Typist:
    """A shell with somebody who types into it."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self.seen = ""

    def types(self, text: str) -> None:
        self.seen = ""
        os.write(self.descriptor, text.encode())

    def sees(self, text: str) -> bool:
        end = time.monotonic() + PATIENCE
        while text not in self.seen and time.monotonic() < end:
            if select.select([self.descriptor], [], [], 0.2)[0]:
                with contextlib.suppress(OSError):
                    self.seen += os.read(self.descriptor, 65536).decode(errors="replace")
        return text in self.seen


@pytest.fixture(params=SHELLS)
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Typist]:
    name: str = request.param
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    if not (BIN / "leapcheck").is_file():
        pytest.skip("leapcheck is not installed as a command")
    command, take_in = SHELLS[name]
    script = tmp_path / "completion"
    script.write_bytes(
        subprocess.run([BIN / "leapcheck", "completion", name], capture_output=True, check=True).stdout
    )
    (tmp_path / "claims.yaml").write_text(LEDGER, "utf-8")
    paths = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": paths, "TERM": "dumb", "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    process, descriptor = pty.fork()
    if process == 0:
        os.chdir(tmp_path)
        os.execvpe(command[0], command, environment)
    typist = Typist(descriptor)
    try:
        typist.types(take_in.format(script=script) + "; echo rea''dy\n")
        assert typist.sees("ready")
        yield typist
    finally:
        os.close(descriptor)
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, 9)
        os.waitpid(process, 0)


@pytest.mark.parametrize(
    ("begun", "ends"),
    [
        ("leapcheck expl", "explain"),
        ("leapcheck rule LC30", "LC301"),
        ("leapcheck check --min-s", "--min-severity"),
        ("leapcheck check --fail-on nev", "never"),
        ("leapcheck ledger show leapm", "leapmotor-deliveries-2025"),
    ],
)
def test_what_is_begun_is_completed(shell: Typist, begun: str, ends: str) -> None:
    shell.types(f"{begun}\t\t")
    assert shell.sees(ends), shell.seen


def test_a_shell_that_is_not_known_is_refused(run: Run) -> None:
    done = run("completion", "tcsh")
    assert done.exit_code == 2 and "bash" in done.stderr


def test_without_a_ledger_nothing_of_it_is_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from leapcheck.cli.completion import entries, outputs, rules

    monkeypatch.chdir(tmp_path)
    assert entries("l") == []
    (tmp_path / "claims.yaml").write_text("entries: 3")
    assert entries("l") == []
    assert [code for code, _ in rules("lc10")] == ["LC101", "LC102"]
    assert outputs("j") == ["json=", "jsonl=", "junit="]
