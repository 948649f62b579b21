"""The README does what it says: its commands, its Python, its examples of claims, its links."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from leapcheck import extract_text

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
BIN = Path(sys.executable).parent
OMITTED = "…"  # alone on a line: more is printed than is shown
SECONDS = 30


def blocks(language: str) -> list[str]:
    """The fenced blocks of one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def run(command: str) -> str:
    """What a shell command prints when the project's own programs come first."""
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env={**os.environ, "PATH": path, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def steps() -> list[tuple[str, list[str]]]:
    """Each command of the console blocks, with the stretches that it should print."""
    found = []
    for block in blocks("console"):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            lines = step.splitlines()
            end = 1
            while "\n".join(lines[:end]).count("'") % 2:
                end += 1  # a quotation goes on over several lines
            command = "\n".join(lines[:end])
            shown = re.split(rf"^{OMITTED}$", "\n".join(lines[end:]), flags=re.MULTILINE)
            if "activate" not in command:
                found.append((command, [part.strip("\n") for part in shown]))
    return found


@pytest.mark.parametrize(("command", "shown"), steps(), ids=[command[:50] for command, _ in steps()])
def test_a_command_prints_what_is_shown_under_it(command: str, shown: list[str]) -> None:
    printed = run(command)
    for stretch in filter(None, shown):
        before, found, printed = printed.partition(stretch)
        assert found == stretch, f"not in the rest of the output:\n{stretch}\n---\n{before[:2000]}"


def test_the_python_examples_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert blocks("pycon")
    for block in blocks("pycon"):
        example = doctest.DocTestParser().get_doctest(block, {}, "README.md", "README.md", 0)
        assert doctest.DocTestRunner().run(example).failed == 0


def table_rows() -> list[tuple[str, str]]:
    """The sentences of the table of claims, with what leapcheck reads in each."""
    _, _, table = README.partition("| family | an article says | leapcheck reads |")
    rows = [line.split("|") for line in table.partition("\n\n")[0].splitlines()[2:]]
    return [(row[2].strip(), row[3].strip()) for row in rows]


@pytest.mark.parametrize(("sentence", "reading"), table_rows())
def test_a_sentence_of_the_table_is_read_as_it_says(sentence: str, reading: str) -> None:
    published = date.fromisoformat(re.findall(r"published on (\d{4}-\d\d-\d\d)", README)[0])
    metric, *units = re.findall(r"`(\w+)`", reading)
    number = re.search(r"−?\d[\d,.-]*\d|\d", reading)
    assert number is not None
    written = number.group().replace(",", "").replace("−", "-")
    claims = [c for c in extract_text(sentence, published=published) if c.metric == metric]
    values = [f"{end}" for c in claims for end in (c.value.low, c.value.high)]
    assert written in values
    assert all(reading.startswith(claim.subject) for claim in claims)
    assert all(claim.value.unit in units for claim in claims if units)


@cache
def help_of(command: str) -> str:
    return run(f"leapcheck {command} --help")


def test_every_option_that_is_named_exists() -> None:
    named = re.findall(r"leapcheck (check|extract|read|explain|rule)\b([^\n|]*)", README)
    options = {(command, option) for command, rest in named for option in re.findall(r"--[a-z-]+", rest)}
    assert len(options) >= 4
    assert [(command, option) for command, option in options if option not in help_of(command)] == []


def test_every_make_target_that_is_named_exists() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"\bmake ([a-z]+)\b", "".join(blocks("sh"))))
    assert targets and all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in targets)


def test_every_link_leads_somewhere() -> None:
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", README)
    assert targets and [target for target in targets if not (ROOT / target).exists()] == []
