"""Annotations as the runner of GitHub Actions reads them out of a log."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, replace

import pytest

from leapcheck.pipeline import Report
from leapcheck.reporting import github
from leapcheck.reporting.plaintext import visible

from .hostile import TEXTS, hostile_report
from .samples import span_report, with_claims


@dataclass
class Command:
    name: str
    properties: dict[str, str]
    data: str


def commands(log: str) -> list[Command]:
    """What GitHub does with a log: https://docs.github.com/actions/reference/workflow-commands.

    A command is `::name key=value,key=value::data` at the beginning of a line, white space aside, or
    `##[name key=value;]data` anywhere in one. After `::stop-commands::word` none is obeyed but `::word::`.
    """
    found: list[Command] = []
    word = None
    for line in re.split(r"\r\n|\r|\n", log):
        command = read(line.lstrip())
        if command is None or (word is not None and command.name != word):
            continue
        word = command.data if command.name == "stop-commands" else None
        found.append(command)
    return found


def read(line: str) -> Command | None:
    new = re.match(r"::(?P<name>[^ :]+)(?: (?P<properties>.*?))?::(?P<data>.*)", line)
    old = re.search(r"##\[(?P<name>[^ \]]+)(?: (?P<properties>[^\]]*))?\](?P<data>.*)", line)
    command = new or old
    if command is None:
        return None
    pairs = (pair.partition("=") for pair in (command["properties"] or "").split(",") if pair)
    properties = {key: unescaped(value, {"%3A": ":", "%2C": ","}) for key, _, value in pairs}
    return Command(command["name"], properties, unescaped(command["data"], {}))


def unescaped(text: str, more: dict[str, str]) -> str:
    for escape, character in {"%0D": "\r", "%0A": "\n", **more, "%25": "%"}.items():
        text = text.replace(escape, character)
    return text


def written(report: Report) -> str:
    out = io.StringIO()
    github.write_report(report, out)
    return out.getvalue()


def test_errors_come_before_warnings_and_notices() -> None:
    found = commands(written(hostile_report("x")))
    assert [c.name for c in found[1:4]] == ["error", "warning", "notice"]
    assert [c.properties["title"].split()[0] for c in found[1:4]] == ["LC101", "LC201", "LC202"]


def test_an_annotation_stands_at_its_number_and_tells_both_sides() -> None:
    (error, warning) = (c for c in commands(written(span_report())) if c.properties.get("line"))
    assert error.properties == {
        "file": "flash.txt", "line": "1", "endLine": "1", "col": "15", "endColumn": "19",
        "title": "LC301 A stated span with the dates of its ends",
    }  # fmt: skip
    assert warning.properties["file"] == "早报/0926.txt"
    assert "flash.txt:1:15" in warning.data and "claims.yaml:12" in error.data


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_nothing_in_an_article_is_a_command(text: str) -> None:
    log = written(hostile_report(text))
    found = commands(log)
    *annotations, stop, go = found
    assert [c.name for c in annotations] == ["warning", "error", "warning", "notice"]
    assert (stop.name, go.name) == ("stop-commands", stop.data)
    lines = [*visible(text).splitlines(), "334天"]
    assert all(annotations[1].data.startswith(line) for line in lines[:1])
    assert set(annotations[2].properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
    assert annotations[2].properties["file"].endswith(".txt")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800-\udfff]", log)


def test_the_whole_report_follows_for_who_reads_the_log() -> None:
    log = written(span_report())
    assert "2 conflicts, 1 agreement, 1 not checked" in log
    assert "photo.txt: not text" in log
    assert log == written(span_report())


def test_an_annotation_of_standard_input_names_no_file() -> None:
    report = span_report()
    piped = with_claims(report, [replace(claim, path="-") for claim in report.claims])
    assert all(c.properties.keys() <= {"title"} for c in commands(written(piped)) if c.name == "error")
