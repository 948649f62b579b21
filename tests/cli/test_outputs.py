"""Where reports go: several at once, whole files or none, and the exit status that says what was found."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from leapcheck.reporting.formats import NAMES

from .conftest import Run

Write = Callable[..., str]
Spawn = Callable[..., subprocess.CompletedProcess[bytes]]

ERROR = "快讯\n\n零跑汽车2025年交付596,555辆，2024年为293,724辆，同比增长113.1%。\n"
WARNING = "快讯\n\n截至2024年6月30日，零跑汽车累计交付47万辆。截至2024年8月31日，零跑汽车累计交付45万辆。\n"


@pytest.fixture
def news(write: Write) -> str:
    return write("news.txt", ERROR)


def test_several_reports_are_written_in_one_run(run: Run, news: str, tmp_path: Path) -> None:
    wanted = [f"--output={format}=out.{format}" for format in NAMES]
    done = run("check", news, "--ledger", "none", *wanted)
    assert done.exit_code == 1 and "LC302 error" in done.stdout
    assert all("LC302" in (tmp_path / f"out.{format}").read_text("utf-8") for format in NAMES)
    assert {path.name for path in tmp_path.iterdir()} == {"news.txt", *(f"out.{format}" for format in NAMES)}


@pytest.mark.parametrize("format", NAMES)
def test_a_file_holds_what_standard_output_would(run: Run, news: str, tmp_path: Path, format: str) -> None:
    printed = run("check", news, "--ledger", "none", "--format", format)
    done = run("check", news, "--ledger", "none", "--format", format, "--output", "out")
    assert done.exit_code == printed.exit_code == 1 and done.stdout == ""
    assert (tmp_path / "out").read_bytes() == printed.stdout_bytes


def test_what_is_printed_and_what_is_written_are_chosen_apart(run: Run, news: str, tmp_path: Path) -> None:
    done = run(
        "check", news, "--ledger", "none", "--format", "github", "--output", "sarif=a", "--output", "junit=b"
    )
    assert done.stdout.startswith("::error file=news.txt,line=3,")
    assert json.loads((tmp_path / "a").read_text("utf-8"))["version"] == "2.1.0"
    assert ElementTree.parse(tmp_path / "b").getroot().tag == "testsuites"


@pytest.mark.parametrize("format", NAMES)
@pytest.mark.parametrize(
    ("article", "fail_on", "status"),
    [
        (ERROR, "error", 1),
        (ERROR, "warning", 1),
        (ERROR, "never", 0),
        (WARNING, "error", 0),
        (WARNING, "warning", 1),
        (WARNING, "never", 0),
    ],
    ids=lambda value: {ERROR: "an error", WARNING: "a warning"}.get(value),
)
def test_the_status_follows_the_findings_whatever_the_format(
    run: Run, write: Write, format: str, article: str, fail_on: str, status: int
) -> None:
    file = write("news.txt", article)
    common = ["check", file, "--ledger", "none", "--fail-on", fail_on]
    assert run(*common, "--format", format).exit_code == status
    assert run(*common, "--output", f"{format}=out").exit_code == status


def test_never_failing_is_for_findings_not_for_trouble(run: Run) -> None:
    assert run("check", "gone.txt", "--fail-on", "never").exit_code == 2


def test_a_report_that_cannot_be_written_ends_with_2_and_the_others_are_written(
    run: Run, news: str, tmp_path: Path
) -> None:
    done = run("check", news, "--ledger", "none", "--output", "sarif=gone/out", "--output", "json=out")
    assert done.exit_code == 2 and "gone/out: cannot be written" in done.stderr
    assert json.loads((tmp_path / "out").read_text("utf-8"))["summary"]["conflicts"] == 1


@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_report_that_breaks_off_leaves_the_old_file(
    run: Run, news: str, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    def broken(report: object, format: str, out: object, **options: object) -> None:
        out.write("half a rep")  # type: ignore[attr-defined]
        raise failure

    write("out.json", "the old one")
    monkeypatch.setattr("leapcheck.reporting.formats.write", broken)
    done = run("check", news, "--ledger", "none", "--output", "json=out.json")
    assert done.exit_code == (2 if isinstance(failure, OSError) else 130)
    assert (tmp_path / "out.json").read_text() == "the old one"
    assert {path.name for path in tmp_path.iterdir()} == {"news.txt", "out.json"}


def test_a_link_stays_a_link_and_permissions_stay(run: Run, news: str, write: Write, tmp_path: Path) -> None:
    place = tmp_path / write("reports/real.json", "old")
    place.chmod(0o640)
    (tmp_path / "link.json").symlink_to(place)
    run("check", news, "--ledger", "none", "--output", "json=link.json")
    assert (tmp_path / "link.json").is_symlink() and json.loads(place.read_text("utf-8"))
    assert place.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_permissions_of_any_new_file(run: Run, news: str, tmp_path: Path) -> None:
    run("check", news, "--ledger", "none", "--output", "json=out.json")
    (tmp_path / "other").touch()
    assert (tmp_path / "out.json").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_device_is_written_to_and_stays(run: Run, news: str) -> None:
    done = run("check", news, "--ledger", "none", "--output", "json=/dev/null", "--output", "sarif=/dev/null")
    assert done.exit_code == 1 and Path("/dev/null").is_char_device()


@pytest.mark.parametrize(
    ("wanted", "advice"),
    [
        (["saruf=out"], "the formats are terminal, json"),
        (["sarif="], "names no file"),
        (["-"], "names no file"),
        (["sarif=out", "json=./out"], "asked for twice"),
        (["json=news.txt"], "would replace it"),
        (["json=claims.yaml"], "would replace it"),
        (["json=facts/part.yaml"], "would replace it"),
        (["out.sarif"], "in which format?"),
    ],
)
def test_an_output_that_cannot_be_meant_is_refused_with_what_to_do(
    run: Run, news: str, write: Write, tmp_path: Path, wanted: list[str], advice: str
) -> None:
    write("facts/part.yaml", "entries: []\n")
    ledger = write("claims.yaml", "include: [facts/]\nentries: []\n")
    done = run("check", news, *(word for text in wanted for word in ("--output", text)))
    assert done.exit_code == 2 and advice in " ".join(done.stderr.replace("│", " ").split())
    assert (tmp_path / news).read_text("utf-8") == ERROR and (
        tmp_path / ledger
    ).read_text() == "include: [facts/]\nentries: []\n"


def test_a_file_may_have_an_equals_sign(run: Run, news: str, tmp_path: Path) -> None:
    run("check", news, "--ledger", "none", "--format", "json", "--output", "./a=b")
    assert json.loads((tmp_path / "a=b").read_text("utf-8"))


HOSTILE = "\n\n零跑汽车2025年交付596,555辆，2024年为293,724辆，同比增长113.1%。::error::x </script> |`=cmd|x\x1b[31m\u202e\n"
NAMES_OF_FILES = [
    "a\nb.txt", "::error::x.txt", "%0A.txt", "<b>.txt", "a|b`c.txt", "=cmd.txt", "\x1b[31m.txt", "\u202e.txt", "a,b:c.txt",
]  # fmt: skip


@pytest.mark.parametrize("name", [*map(os.fsencode, NAMES_OF_FILES), b"\xc1\xe3\xc5\xdc.txt"])
def test_every_format_can_be_read_whatever_a_file_is_called(
    spawn: Spawn, tmp_path: Path, name: bytes
) -> None:
    (tmp_path / os.fsdecode(name)).write_text(
        f"{os.fsdecode(name)}".encode("utf-8", "replace").decode() + HOSTILE, "utf-8"
    )
    wanted = [f"--output={format}=out.{format}" for format in NAMES]
    done = spawn("check", b"./" + name, "--ledger", "none", *wanted)
    assert done.returncode == 1, done.stderr
    texts = {format: (tmp_path / f"out.{format}").read_bytes().decode("utf-8") for format in NAMES}
    assert json.loads(texts["json"])["summary"]["conflicts"] == 1
    assert json.loads(texts["sarif"])["runs"][0]["results"][0]["ruleId"] == "LC302"
    assert ElementTree.fromstring(texts["junit"]).get("failures") == "1"
    assert [row[0] for row in csv.reader(texts["csv"].splitlines())].count("conflict") == 3
    assert texts["github"].count("::error ") == 1
    assert "LC302" in texts["markdown"] and "LC302" in texts["terminal"]
    assert all("\x1b" not in text and "\u202e" not in text for text in texts.values())


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not installed")
def test_jq_reads_both_json_formats(run: Run, news: str, tmp_path: Path) -> None:
    run("check", news, "--ledger", "none", "--output", "json=a", "--output", "jsonl=b")
    queries = {"a": ".findings[].rule", "b": 'select(.type == "finding").rule'}
    for file, query in queries.items():
        done = subprocess.run(
            ["jq", "-r", query, tmp_path / file], capture_output=True, text=True, check=True
        )
        assert done.stdout == "LC302\n"
