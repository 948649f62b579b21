"""The command starts fast and says what it can do."""

import subprocess
import sys

import pytest
from typer.testing import Result

from leapcheck import __version__

from .conftest import Run

HEAVY = (
    "jieba",
    "rapidfuzz",
    "yaml",
    "opencc",
    "ahocorasick_rs",
    "rich",
    "pypdfium2",
    "docx",
    "leapcheck.model",
)


def test_help_loads_nothing_that_only_a_command_needs() -> None:
    program = (
        "import sys\n"
        "from leapcheck.cli import app\n"
        "try: app(['--help'])\n"
        "except SystemExit: pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert "check" in done.stdout


def test_importing_the_package_loads_nothing_of_it() -> None:
    program = "import sys, leapcheck; print([m for m in sys.modules if m.startswith('leapcheck.')])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_version_is_the_version_of_the_package(run: Run) -> None:
    assert run("--version").stdout == f"leapcheck {__version__}\n"


@pytest.mark.parametrize("command", ["check", "extract", "read", "explain", "rule"])
def test_each_command_explains_itself(run: Run, command: str) -> None:
    done: Result = run(command, "--help")
    assert done.exit_code == 0 and "--help" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [["check"], ["check", "a.txt", "--format", "xml"], ["check", "a.txt", "--min-confidence", "2"]],
)
def test_wrong_usage_ends_with_2_and_says_how_to_get_help(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.exit_code == 2 and "--help" in done.stderr) or "-h" in done.stderr


@pytest.mark.parametrize("command", ["check", "extract", "read", "explain"])
@pytest.mark.parametrize("day", ["0001-01-01", "2025-02-30", "2025-9-5", "昨天", "20250925", "2025-W39-4"])
def test_an_impossible_publication_date_is_refused_with_what_to_write(
    run: Run, command: str, day: str
) -> None:
    done = run(command, "a.txt", "--published", day)
    assert done.exit_code == 2
    assert "--published" in done.stderr and "YYYY-MM-DD" in done.stderr and day in done.stderr
