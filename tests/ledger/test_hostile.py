"""A ledger made to do harm is refused with a clear error, within bounded memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from leapcheck.ledger import document
from leapcheck.ledger.document import LONGEST_TEXT, MAX_BYTES

from .conftest import Load, Problems
from .sheets import book, fact, series

LOAD = """
import resource, sys
from leapcheck.ledger import Ledger, LedgerError

limit = int(sys.argv[2]) * 1_000_000
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
try:
    Ledger.load(sys.argv[1])
except LedgerError as error:
    print(error.problems[0].line, error.problems[0].message)
"""
"""Loads a ledger with so many megabytes of address space, the program's own among them."""
LEVELS = 30


def bomb() -> bytes:
    """A text that aliases blow up to 10 to the power of 30 items."""
    lines = ["l0: &l0 [" + ", ".join(["x"] * 10) + "]"]
    lines += [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]" for n in range(1, LEVELS)]
    return "\n".join([*lines, f"entries: *l{LEVELS - 1}", ""]).encode()


@pytest.mark.parametrize(
    ("content", "told", "megabytes"),
    [
        (bomb(), "1 unknown key l0", 300),
        (b"entries: " + b"[" * 100_000, "1 nested more than 20 deep", 300),
        (b"entries: " + b"{a: " * 100_000, "1 nested more than 20 deep", 300),
        (
            b"entries:\n" + b"".join(b" " * n + b"-\n" for n in range(1, 3000)),
            "21 nested more than 20 deep",
            300,
        ),
        (b"# " + b"x" * 100_000_000, "0 larger than 64 MB", 300),
        (b"\0" * 100_000_000, "0 larger than 64 MB", 300),
        (b"entries: [" + b"a," * 5_000_000 + b"]", "0 more than 1,000 problems", 300),
        (
            b"entries: [[" + b"a," * 5_000_000 + b"]]",
            "1 more than 1,000,000 values in one entry or list",
            500,
        ),
        (b"entries: ['" + b"x" * 20_000_000 + b"']", "1 a text of 20,000,000 characters", 300),
        (b"entries: [{" + b"a: b," * 2_000_000 + b"}]", "0 more than 1,000 problems", 300),
    ],
    ids=[
        "aliases",
        "lists",
        "mappings",
        "hyphens",
        "100 MB",
        "zeros",
        "items",
        "values",
        "one text",
        "keys",
    ],
)
def test_memory_is_bounded(tmp_path: Path, content: bytes, told: str, megabytes: int) -> None:
    path = tmp_path / "claims.yaml"
    path.write_bytes(content)
    command = [sys.executable, "-c", LOAD, str(path), str(megabytes)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert ended.stderr == ""
    assert ended.stdout.startswith(told)


@pytest.mark.parametrize(
    "content",
    [
        "entries: [[a, a, a, a, a, a, a, a, a]]\n",
        "entries: [{a: [[], [], [], [], [], []]}]\n",
        "subjects: [a, a, a, a, a, a, a, a]\n",
        "sources: {a: {}, b: {}, c: {}, d: {}}\n",
    ],
)
def test_values_are_counted_wherever_they_stand(
    problems: Problems, content: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document, "MAX_NODES", 8)
    assert problems(content)[-1].message == "more than 8 values in one entry or list"


def test_values_are_counted_for_each_entry_by_itself(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MAX_NODES", 40)
    assert len(load(book(*(fact(f"n{n}", period=f"20{n}") for n in range(10, 30))))) == 20


@pytest.mark.parametrize(
    "tag",
    [
        "!!python/object/apply:os.system [touch owned]",
        "!!python/object/new:os.system [touch owned]",
        "!!python/name:os.system ''",
        "!!python/module:os ''",
        "!!map {a: b}",
        "!!set {a}",
        "!!timestamp 2025-01-01",
        "!<tag:yaml.org,2002:str> x",
        "!local x",
    ],
)
def test_tags_build_nothing(
    problems: Problems, tag: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = problems(book(fact("a", notes=tag)))
    assert any(problem.line == 9 and problem.message.startswith("a tag, ") for problem in found)
    assert not Path("owned").exists()


def test_a_directive_cannot_rename_tags(problems: Problems) -> None:
    text = "%TAG !p! tag:yaml.org,2002:python/\n---\n" + book(fact("a", notes="!p!name:os.system ''"))
    assert any(problem.message.startswith("a tag, ") for problem in problems(text))


@pytest.mark.parametrize("where", ["value", "metric", "notes", "subject", "tolerance", "period"])
def test_a_text_without_end_is_refused(problems: Problems, where: str) -> None:
    text = book(
        fact(
            "a",
            **{where: "9" * (LONGEST_TEXT + 1)} if where != "value" else {"value": "9" * (LONGEST_TEXT + 1)},
        )
    )
    found = problems(text)
    assert any(problem.message == f"a text of {LONGEST_TEXT + 1:,} characters" for problem in found)
    assert all(len(str(problem)) < 1000 for problem in found)


def test_a_value_of_many_quantities_is_told_in_a_few_words(problems: Problems) -> None:
    (problem,) = problems(book(fact("a", "5万辆、" * 1000)))
    assert problem.message == "1000 quantities in one value: 5万辆, 5万辆, 5万辆, 5万辆 …"


def test_a_key_without_end_is_refused(problems: Problems) -> None:
    found = problems(
        book(fact("a").replace("    value", f'    ? "{"k" * (LONGEST_TEXT + 1)}"\n    : x\n    value'))
    )
    assert any(problem.message == f"a text of {LONGEST_TEXT + 1:,} characters" for problem in found)


def test_an_anchor_in_a_series_is_refused(problems: Problems) -> None:
    found = problems(book(series("s", "2025-01: &a 5辆", "2025-02: *a")))
    assert [problem.message for problem in found] == ["an anchor, &a", "an alias, *a"]


def test_control_characters_of_a_ledger_are_written_out(problems: Problems) -> None:
    hostile = r'"\e]0;owned\a\u202e\u200b"'
    keys = ("metric", "status", "modality", "period", "tolerance", "id", "subject")
    for key in keys:
        text = book(fact("a", **{key: hostile})) if key != "id" else book(fact(hostile))
        if key == "subject":
            text = text.replace("50,129辆", "很多")
        for problem in problems(text):
            assert str(problem).isprintable(), key


def test_the_limit_is_a_real_one() -> None:
    assert MAX_BYTES < 100_000_000
