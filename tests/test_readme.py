"""The README does what it says: its commands, its Python, its examples of claims, its links."""

from __future__ import annotations

import doctest
import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from leapcheck import extract_text
from tools.examples import DOCUMENTS, ROOT, Step, renewed, run, steps_of
from tools.rules import table

README = (ROOT / "README.md").read_text("utf-8")
pytestmark = pytest.mark.usefixtures("shared_cache")


def blocks(language: str) -> list[str]:
    """The fenced blocks of one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


EXAMPLES = [(path.name, step) for path in DOCUMENTS for step in steps_of(path)]


@pytest.mark.parametrize(
    ("document", "step"), EXAMPLES, ids=[f"{name} {step.command[:50]}" for name, step in EXAMPLES]
)
def test_a_command_prints_what_is_shown_under_it(document: str, step: Step) -> None:
    printed = run(step.command)
    for stretch in filter(None, step.shown):
        before, found, printed = printed.partition(stretch)
        assert found == stretch, (
            f"{document}: not in the rest of the output (make readme):\n{stretch}\n---\n{before[:2000]}"
        )


def test_an_example_is_renewed_within_what_it_leaves_out() -> None:
    block = "```console\n$ printf 'a 1\\nb\\nc\\nd 2\\ne\\n'\nwas\n…\nd 1\n…\n$ printf 'x\\n'\ny\n```"
    assert (
        renewed(block)
        == "```console\n$ printf 'a 1\\nb\\nc\\nd 2\\ne\\n'\na 1\n…\nd 2\n…\n$ printf 'x\\n'\nx\n```"
    )


def test_the_table_of_rules_is_that_of_the_rules() -> None:
    assert table() in (ROOT / "docs" / "rules.md").read_text("utf-8")


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


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(path: Path) -> None:
    targets = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", path.read_text("utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []
