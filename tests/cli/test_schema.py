"""The schemas that are published name what is really printed, all of it."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from leapcheck.cli import app
from leapcheck.reporting.schemas import SchemaName

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.usefixtures("shared_cache")


@cache
def printed(*arguments: str) -> str:
    done = CliRunner().invoke(app, list(arguments))
    assert done.exit_code in (0, 1), done.stderr
    return done.stdout


def schema(name: str) -> dict[str, Any]:
    record = json.loads(printed("schema", name))
    Draft202012Validator.check_schema(record)
    return record  # type: ignore[no-any-return]


def outputs(name: str) -> Iterator[Any]:
    """What the program prints about the corpus, one record after the other."""
    if name.startswith(("explain", "ledger")):
        yield from (json.loads(printed(*arguments, "--format", "json")) for arguments in answers(name))
        return
    command, _, line = name.partition("-")
    paths = [str(ROOT / "corpus"), str(ROOT / "no-such-file.txt")]
    ignoring = ["--ledger", "none", "--config", str(ROOT / "tests" / "cli" / "ignoring.toml")]
    ledgers = [["--ledger", str(ROOT / "claims.yaml")], ignoring] if command == "check" else [[]]
    for ledger in ledgers:
        text = printed(command, *paths, "--format", "jsonl" if line else "json", *ledger)
        yield from map(json.loads, text.splitlines() if line else [text])


def strict(node: Any) -> Any:
    """The schema without room for fields that it does not name, where it names any."""
    if isinstance(node, list):
        return [strict(item) for item in node]
    if not isinstance(node, dict):
        return node
    tight = {key: strict(item) for key, item in node.items()}
    return {**tight, "additionalProperties": False} if "required" in node and "$ref" not in node else tight


CORPUS, LEDGER = str(ROOT / "corpus"), str(ROOT / "claims.yaml")


@cache
def ids() -> dict[str, str]:
    """The ids of a finding with a doubt, of a claim in it and of the entry that this was held against."""
    report = json.loads(printed("check", CORPUS, "--ledger", LEDGER, "--format", "json"))
    finding = next(f for f in report["findings"] if f["ledger"] and f["evidence"].get("doubts"))
    return {"finding": finding["id"], "claim": finding["claims"][0], "entry": finding["ledger"]}


def answers(name: str) -> Iterator[tuple[str, ...]]:
    """Commands whose output a schema is about."""
    known = ids()
    if name == "explain":
        for parts in (["finding"], ["claim"], ["entry"], ["claim", "entry"]):
            yield ("explain", *(known[part] for part in parts), CORPUS, "--ledger", LEDGER)
    elif name == "ledger-lint":
        yield ("ledger", "lint", str(ROOT / "tests" / "cli" / "wrong.yaml"))
    elif name == "ledger-show":
        yield ("ledger", "show", "零跑", "2025年9月", "交付", "--ledger", LEDGER)
    elif name == "ledger-add":
        ledger = Path(tempfile.mkdtemp()) / "claims.yaml"
        yield ("ledger", "add", known["claim"], CORPUS, "--ledger", str(ledger))
    elif name == "ledger-suggest":
        yield ("ledger", "suggest", CORPUS, "--ledger", "none")
    elif name == "ledger-stats":
        yield ("ledger", "stats", LEDGER)
    else:
        yield (
            "ledger",
            "diff",
            str(ROOT / "tests" / "cli" / "before.yaml"),
            str(ROOT / "tests" / "cli" / "after.yaml"),
        )


NAMES = list(get_args(SchemaName))


@pytest.mark.parametrize("name", NAMES)
def test_the_real_output_is_what_its_schema_says(name: str) -> None:
    validator = Draft202012Validator(schema(name), format_checker=Draft202012Validator.FORMAT_CHECKER)
    records = list(outputs(name))
    assert records
    assert [error.message[:200] for record in records for error in validator.iter_errors(record)] == []


@pytest.mark.parametrize("name", [name for name in NAMES if name != "check-line"])
def test_no_field_is_printed_that_the_schema_does_not_name(name: str) -> None:
    validator = Draft202012Validator(strict(schema(name)))
    assert [error.message[:200] for record in outputs(name) for error in validator.iter_errors(record)] == []


def test_the_tightened_schema_finds_a_field_without_a_name() -> None:
    (record,) = outputs("extract")
    claims = [{**record["claims"][0], "mood": "good"}]
    assert list(Draft202012Validator(strict(schema("extract"))).iter_errors({**record, "claims": claims}))


@pytest.mark.parametrize(
    ("field", "value"),
    [("line", 0), ("modality", "wish"), ("metric", "charm"), ("quote", None), ("value", 7)],
)
def test_a_wrong_field_is_no_claim(field: str, value: object) -> None:
    claim = next(outputs("extract-line"))
    assert list(Draft202012Validator(schema("extract-line")).iter_errors({**claim, field: value}))


def test_each_line_is_exactly_one_kind_of_record() -> None:
    validator = Draft202012Validator(schema("check-line"))
    lines = {record["type"]: record for record in outputs("check-line")}
    assert lines.keys() == {"claim", "finding", "ignored", "file", "skipped", "summary"}
    assert list(validator.iter_errors({**lines["claim"], "type": "finding"}))


@pytest.mark.parametrize("name", NAMES)
def test_the_schema_has_the_version_of_the_output(name: str) -> None:
    version = json.loads(printed("extract", str(ROOT / "corpus"), "--format", "json"))["version"]
    assert schema(name)["$id"] == f"urn:leapcheck:{name}:{version}"
