"""`leapcheck check` from files to exit status, with every part of the program in its place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Run

Write = Callable[..., str]
Spawn = Callable[..., subprocess.CompletedProcess[bytes]]

LEDGER = """\
entries:
  - id: leapmotor-2025-deliveries
    subject: 零跑汽车
    metric: deliveries
    value: 596,555辆
    period: "2025"
    status: verified
    sources: [{title: 零跑汽车2025年交付量公告, publisher: 零跑汽车, date: "2026-01-01"}]
"""


def test_articles_that_contradict_each_other_are_shown_side_by_side(
    run: Run, rivals: tuple[str, str]
) -> None:
    done = run("check", *rivals, "--ledger", "none")
    assert done.exit_code == 1
    assert "LC201" in done.stdout and "conflict" in done.stdout
    assert "a.txt:3:" in done.stdout and "b.txt:3:" in done.stdout
    assert "**596,555辆**" in done.stdout and "**569,555辆**" in done.stdout


def test_articles_that_agree_end_with_0(run: Run, rivals: tuple[str, str], write: Write) -> None:
    same = write("c.txt", "行业观察\n\n数据显示，零跑汽车2025年全年交付596,555辆，增速居首。\n")
    done = run("check", rivals[0], same, "--ledger", "none", "--format", "json")
    report = json.loads(done.stdout)
    assert done.exit_code == 0
    assert report["summary"]["agreements"] >= 1 and report["summary"]["conflicts"] == 0


def test_the_ledger_of_the_current_directory_is_used_without_being_named(
    run: Run, rivals: tuple[str, str], write: Write
) -> None:
    write("claims.yaml", LEDGER)
    done = run("check", rivals[1], "--format", "json")
    report = json.loads(done.stdout)
    assert done.exit_code == 1
    assert report["ledger"] == {"path": "claims.yaml", "entries": 1}
    assert [f["ledger"] for f in report["findings"] if f["verdict"] == "conflict"] == [
        "leapmotor-2025-deliveries"
    ]


def test_the_terminal_report_names_the_ledger_entry_and_its_source(
    run: Run, rivals: tuple[str, str], write: Write
) -> None:
    done = run("check", rivals[1], "--ledger", write("facts.yaml", LEDGER))
    assert "leapmotor-2025-deliveries" in done.stdout and "零跑汽车2025年交付量公告" in done.stdout


def test_without_a_ledger_the_user_is_told_so_on_standard_error(run: Run, rivals: tuple[str, str]) -> None:
    done = run("check", rivals[0], "--format", "json")
    assert done.exit_code == 0
    assert "claims.yaml" in done.stderr and json.loads(done.stdout)["ledger"] is None


@pytest.mark.parametrize(
    ("ledger", "place"),
    [
        ("entries: [\n", "broken.yaml:"),
        (LEDGER.replace("deliveries\n    value", "delieveries\n    value"), "broken.yaml:4"),
        (LEDGER + LEDGER.split("\n", 1)[1], "broken.yaml:9"),
    ],
    ids=["not YAML", "unknown metric", "duplicate id"],
)
def test_a_broken_ledger_stops_the_check_and_is_named_with_its_line(
    run: Run, rivals: tuple[str, str], write: Write, ledger: str, place: str
) -> None:
    done = run("check", *rivals, "--ledger", write("broken.yaml", ledger))
    assert done.exit_code == 2
    assert place in done.stderr and not done.stdout


def test_a_ledger_that_is_not_there_stops_the_check(run: Run, rivals: tuple[str, str]) -> None:
    done = run("check", *rivals, "--ledger", "nowhere.yaml")
    assert done.exit_code == 2 and "nowhere.yaml" in done.stderr and not done.stdout


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("missing.txt", None),
        ("empty.txt", b""),
        ("binary.txt", bytes(range(256)) * 40),
        ("bare/", None),
    ],
)
def test_what_cannot_be_read_is_named_counted_and_stepped_over(
    run: Run, rivals: tuple[str, str], write: Write, name: str, content: bytes | None, tmp_path: Path
) -> None:
    if name.endswith("/"):
        (tmp_path / name).mkdir()
    elif content is not None:
        write(name, content)
    alone = run("check", name, "--ledger", "none")
    assert alone.exit_code == 2 and name.rstrip("/") in alone.stderr and not alone.stdout
    beside = run("check", name, *rivals, "--ledger", "none")
    assert beside.exit_code == 1 and name.rstrip("/") in beside.stderr
    assert "1 not read" in beside.stdout.splitlines()[-1]


def test_a_gb18030_article_is_read(run: Run, write: Write) -> None:
    text = "零跑公布年度成绩\n\n2025年，零跑汽车全年交付596,555辆，完成了年初的目标。\n"
    done = run("extract", write("gb.txt", text.encode("gb18030")))
    claims = [json.loads(line) for line in done.stdout.splitlines()]
    assert [c["quote"] for c in claims if c["metric"] == "deliveries"] == ["596,555辆"]


def test_a_dash_reads_standard_input(run: Run, rivals: tuple[str, str], tmp_path: Path) -> None:
    done = run("check", rivals[0], "-", "--ledger", "none", stdin=(tmp_path / rivals[1]).read_bytes())
    assert done.exit_code == 1 and "**569,555辆**" in done.stdout


def test_findings_below_the_wanted_confidence_are_left_out(run: Run, rivals: tuple[str, str]) -> None:
    done = run("check", *rivals, "--ledger", "none", "--min-confidence", "1", "--format", "json")
    report = json.loads(done.stdout)
    assert done.exit_code == 0
    assert report["findings"] == [] and report["summary"]["unchecked"] == 0


def test_findings_below_the_wanted_severity_are_left_out(run: Run, rivals: tuple[str, str]) -> None:
    kept = json.loads(run("check", *rivals, "--min-severity", "warning", "--format", "json").stdout)[
        "findings"
    ]
    assert kept and all(f["severity"] in ("warning", "error") for f in kept)


def test_findings_that_were_left_out_are_counted(run: Run, rivals: tuple[str, str], write: Write) -> None:
    same = write("c.txt", "行业观察\n\n数据显示，零跑汽车2025年全年交付596,555辆，增速居首。\n")
    done = run("check", rivals[0], same, "--ledger", "none", "--min-severity", "warning")
    assert "0 conflicts, 0 agreements (1 hidden), " in done.stdout.splitlines()[-1]
    record = json.loads(run("check", rivals[0], same, "--min-severity", "error", "--format", "json").stdout)
    assert record["summary"]["hidden"] == 1 and record["summary"]["agreements"] == 0


@pytest.mark.parametrize(
    "hostile", ["[bold red]零跑[/bold red]", "[/x]", "<script>alert(1)</script>", ":car:"]
)
def test_markup_emoji_and_html_in_an_article_are_shown_as_text(
    run: Run, rivals: tuple[str, str], write: Write, hostile: str
) -> None:
    nasty = write("n.txt", f"行业观察\n\n有消息说{hostile}：零跑汽车2025年全年交付516,555辆。\n")
    done = run("check", rivals[0], nasty, "--ledger", "none")
    assert done.exit_code == 1
    assert hostile in done.stdout


def test_no_escape_of_an_article_or_a_file_name_reaches_the_terminal(
    run: Run, rivals: tuple[str, str], write: Write
) -> None:
    text = "行业\x1b]0;x\x07观察\n\n有消息说\x1b[31m，零跑汽车2025年\x9b1m全年交付516,555辆。\n"
    done = run("check", rivals[0], write("\x1b[31mred\u202e.txt", text), "--ledger", "none")
    assert done.exit_code == 1
    assert r"\x1b[31mred\u202e.txt:3:" in done.stdout
    assert r"有消息说\x1b[31m，零跑汽车2025年\x9b1m全年交付**516,555辆**。" in done.stdout
    assert all(line.isprintable() for line in done.stdout.splitlines())


def test_a_pipe_gets_whole_lines_without_escape_codes(spawn: Spawn, rivals: tuple[str, str]) -> None:
    done = spawn("check", *rivals, "--ledger", "none", env={**os.environ, "COLUMNS": "40"})
    assert done.returncode == 1 and not done.stderr
    assert b"\x1b" not in done.stdout and b"\r" not in done.stdout
    assert max(map(len, done.stdout.decode().splitlines())) > 60


def test_colour_can_be_asked_for_in_a_pipe(spawn: Spawn, rivals: tuple[str, str]) -> None:
    done = spawn("check", *rivals, "--ledger", "none", "--color", "always")
    assert b"\x1b[1;31m" in done.stdout


def test_json_is_utf8_whatever_the_locale(spawn: Spawn, rivals: tuple[str, str]) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "gb18030"}
    done = spawn("check", *rivals, "--ledger", "none", "--format", "json", env=environment)
    assert "零跑汽车" in json.loads(done.stdout.decode("utf-8"))["claims"][0]["subject"]


@pytest.mark.skipif(sys.platform != "linux", reason="file names are not bytes everywhere")
@pytest.mark.parametrize("format", ["terminal", "json", "jsonl"])
def test_a_file_name_that_is_not_text_breaks_nothing(
    spawn: Spawn, rivals: tuple[str, str], tmp_path: Path, format: str
) -> None:
    name = "坏".encode("gb18030") + b".txt"
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes((tmp_path / rivals[1]).read_bytes())
    done = spawn("check", rivals[0], name, "--ledger", "none", "--format", format)
    assert done.returncode == 1
    assert rb"\udcbb\udcb5.txt" in done.stdout
    done.stdout.decode("utf-8")


def test_a_reader_that_goes_away_is_not_an_error(rivals: tuple[str, str], tmp_path: Path) -> None:
    command = [sys.executable, "-m", "leapcheck", "check", *rivals, "--ledger", "none"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141
