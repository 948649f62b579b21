"""A baseline knows findings again after edits elsewhere, and nothing that is new."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from leapcheck import check
from leapcheck.ignoring.baseline import HEAD, Baseline, BaselineError
from leapcheck.pipeline import Report

WRONG = "零跑汽车2025年全年交付596,555辆，2024年为293,724辆，同比增长113.1%。\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def checked(text: str, name: str = "a.md") -> Report:
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text(text, "utf-8")
    return check([name])


def saved(baseline: Baseline) -> Baseline:
    """The baseline as it is read again."""
    with Path(baseline.path).open("w", encoding="utf-8") as out:
        baseline.write(out)
    return Baseline.read(baseline.path)


def test_what_is_written_is_ignored() -> None:
    report = checked(WRONG)
    assert report.conflicts
    left = saved(Baseline.of(report, "known.jsonl")).ignore(report)
    assert left.conflicts == []
    assert {(each.by, each.reason) for each in left.ignored} == {("baseline", "in known.jsonl")}
    assert left.agreements == report.agreements


def test_edits_elsewhere_change_nothing() -> None:
    known = saved(Baseline.of(checked(WRONG), "known.jsonl"))
    later = checked(f"# 新的标题\n\n小鹏汽车2025年交付429,445辆。\n\n此外，{WRONG}\n还有一段。\n")
    assert later.conflicts
    assert known.ignore(later).conflicts == []
    assert known.gone(later) == []


def test_another_number_rule_file_or_occurrence_is_new() -> None:
    known = saved(Baseline.of(checked(WRONG), "known.jsonl"))
    for text, name in ((WRONG.replace("113.1", "123.1"), "a.md"), (WRONG, "b.md")):
        report = checked(text, name)
        assert known.ignore(report).conflicts == report.conflicts != []
    twice = checked(f"{WRONG}\n{WRONG}")
    assert len(twice.conflicts) == 2
    assert len(known.ignore(twice).conflicts) == 1


def test_paths_go_by_the_folder_of_the_baseline(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checked(WRONG, "news/a.md")
    Path("ci").mkdir()
    known = saved(Baseline.of(check(["news/a.md"]), "ci/known.jsonl"))
    assert {one.path for one in known.known} == {"../news/a.md"}
    monkeypatch.chdir(folder / "news")
    assert Baseline.read("../ci/known.jsonl").ignore(check(["a.md"])).conflicts == []


def test_a_finding_is_a_line_and_the_order_is_that_of_its_text() -> None:
    report = checked(f"{WRONG}\n小鹏汽车2025年交付429,445辆，2024年为190,068辆，同比增长155%。\n")
    out = io.StringIO()
    Baseline.of(report, "known.jsonl").write(out)
    head, *lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert head == HEAD
    assert len(lines) == len(report.conflicts) == 2
    assert [list(line) for line in lines] == [["path", "rule", "claim", "fingerprint"]] * 2
    assert lines[1] == {
        "path": "a.md",
        "rule": "LC302",
        "claim": "零跑汽车 yoy 2025 (base 交付): 113.1%",
        "fingerprint": lines[1]["fingerprint"],
    }
    again = io.StringIO()
    Baseline.of(replace(report, findings=report.findings[::-1]), "known.jsonl").write(again)
    assert again.getvalue() == out.getvalue()


def test_what_does_not_occur_is_gone_where_its_file_was_read_or_is_no_more() -> None:
    Path("b.md").write_text(WRONG, "utf-8")
    Path("c.md").write_text(WRONG.replace("113.1", "123.1"), "utf-8")
    known = saved(Baseline.of(check([checked(WRONG).articles[0].path, "b.md", "c.md"]), "known.jsonl"))
    assert {one.path for one in known.known} == {"a.md", "b.md", "c.md"}
    Path("b.md").unlink()
    gone = known.gone(checked(WRONG.replace("113.1", "103.1")))
    assert {one.path for one in gone} == {"a.md", "b.md"}
    assert {one.path for one in known.without(gone).known} == {"c.md"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", r"known.jsonl:1: is no baseline"),
        (b"{}\n", r"known.jsonl:1: is no baseline"),
        (b"ledger: x\n", r"known.jsonl:1: is no JSON"),
        (b"\xff\xfe", r"known.jsonl: is no baseline: it is not UTF-8"),
        (
            json.dumps(HEAD).encode() + b"\n\n[1]\n",
            r"known.jsonl:3: is no finding of a baseline; take the line",
        ),
        (json.dumps(HEAD).encode() + b"\n<<<<<<< HEAD\n", r"known.jsonl:2: is no JSON; take the line out"),
    ],
)
def test_a_file_that_is_no_baseline_is_told_with_its_line(content: bytes, told: str) -> None:
    Path("known.jsonl").write_bytes(content)
    with pytest.raises(BaselineError, match=told):
        Baseline.read("known.jsonl")


def test_a_baseline_that_is_not_there_says_what_to_do() -> None:
    with pytest.raises(BaselineError, match=r"gone\.jsonl: cannot be read: No such file.*--write-baseline"):
        Baseline.read("gone.jsonl")
