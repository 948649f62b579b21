"""`--help` is a page like that of a manual: every command has one, in two languages, and its examples run."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer

from leapcheck.cli import app
from leapcheck.cli.examples import EXAMPLES
from leapcheck.cli.help import WIDEST
from leapcheck.reporting.wrapping import cells

from .conftest import Run

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
SOME_ID = "5b2f"  # which stands for the beginning of a claim's id in the examples
SOME_FINDING = "LC301-15c1"  # and this for that of a finding
pytestmark = pytest.mark.usefixtures("shared_cache")


def pages() -> dict[str, Any]:
    """Every command and group by what is typed after `leapcheck`."""
    found: dict[str, Any] = {}
    todo = [("", typer.main.get_command(app))]
    while todo:
        path, command = todo.pop()
        found[path] = command
        todo += [(f"{path} {name}".strip(), each) for name, each in getattr(command, "commands", {}).items()]
    return found


PAGES = pages()


@pytest.mark.parametrize("path", PAGES)
def test_every_page_has_usage_options_and_examples(run: Run, path: str) -> None:
    done = run(*path.split(), "--help")
    assert done.exit_code == 0
    assert done.stdout.startswith(f"Usage: leapcheck{f' {path}' if path else ''} [OPTIONS]")
    assert "\nOptions:\n" in done.stdout and "  -h, --help" in done.stdout
    assert "\nExamples:\n" in done.stdout or path in ("cache show", "cache clear")


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("path", PAGES)
def test_no_line_is_wider_than_the_terminal(
    run: Run, path: str, columns: int, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    text = run(*path.split(), "--help", "--lang", language).stdout
    prose, _, examples = (
        re.split(r"\n(Examples:|示例：)\n", text)
        if "xamples:\n" in text or "示例：" in text
        else (text, "", "")
    )
    described = [line for line in examples.splitlines() if not line.startswith("    ")]
    for line in [*prose.splitlines()[1:], *described]:
        assert cells(line) <= min(columns, WIDEST) or line.split()[0].startswith("--"), line


def test_options_stand_in_groups_and_each_once(run: Run) -> None:
    text = run("check", "--help").stdout
    heads = re.findall(r"^(\S[^\n]*):$", text, re.MULTILINE)
    assert heads == [
        "Arguments",
        "What is read",
        "What it is compared with",
        "What is reported",
        "What is known already",
        "Options",
        "Examples",
    ]
    options = re.findall(r"^  (?:-\w, )?(--[\w-]+)", text, re.MULTILINE)
    declared = {option for param in PAGES["check"].params for option in param.opts if option.startswith("--")}
    assert sorted(options) == sorted(declared | {"--lang", "--help"})


def test_a_page_in_chinese_is_in_chinese(run: Run) -> None:
    for path in PAGES:
        text = run(*path.split(), "--help", "--lang", "zh").stdout
        assert text.startswith("用法：leapcheck") and "显示此帮助后退出" in text
        prose = re.sub(r"^    leapcheck.*|^    (?:cat|git) .*|^用法.*", "", text, flags=re.MULTILINE)
        assert not re.search(r"\b(?:the|and|of|is|are|that|what)\b", prose), path


@pytest.mark.parametrize(
    "arguments", [["check", "--fomat", "x"], ["chek"], ["extract"], ["check", "a", "--format", "x"]]
)
def test_wrong_usage_is_told_in_chinese(run: Run, arguments: list[str]) -> None:
    done = run(*arguments, "--lang", "zh")
    assert done.exit_code == 2
    assert done.stderr.startswith("用法：leapcheck") and "错误：" in done.stderr and "查看帮助" in done.stderr
    assert not re.search(r"Error|Usage|Try|No such|Missing|Invalid", done.stderr)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with what the examples speak of."""
    desk = tmp_path_factory.mktemp("desk")
    corpus = ROOT / "corpus"
    (desk / "articles").mkdir()
    for name in ("chendu-20250928.txt", "xinwen-0926.txt", "lishi-shinian.md"):
        shutil.copy(corpus / name, desk / "articles" / name)
    shutil.copy(corpus / "leap-press-2025-09.md", desk / "a.md")
    shutil.copy(corpus / "q3-caibao.md", desk / "b.md")
    shutil.copy(ROOT / "claims.yaml", desk)
    shutil.copytree(ROOT / "ledger", desk / "ledger")
    (desk / "news.jsonl").write_text('{"zhengwen": "零跑汽车2025年9月交付66,657辆。"}\n', "utf-8")
    (desk / "own.yaml").write_text(
        '- {"name": "某某汽车", "kind": "maker", "yes": ["某某汽车来了。"]}\n', "utf-8"
    )
    for folder in (".local/share/bash-completion/completions", ".zfunc", ".config/fish/completions"):
        (desk / folder).mkdir(parents=True)
    for command in ("init -q", "add -A", "commit -q -m one", "commit -q -m two --allow-empty"):
        git = ["git", "-C", str(desk), "-c", "user.name=a", "-c", "user.email=a@b"]
        subprocess.run([*git, *command.split()], check=True, capture_output=True)
    return desk


def typed(command: str, desk: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", "HOME": str(desk)}
    return subprocess.run(
        ["bash", "-c", command],
        cwd=desk,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@cache
def claim_of(desk: Path) -> str:
    """The id of a claim in a.md."""
    lines = typed("leapcheck extract a.md --format jsonl", desk).stdout.splitlines()
    span = next(line for line in lines if '"metric": "span"' in line)
    return re.findall(r'"id": "(\w+)"', span)[0]  # type: ignore[no-any-return]


@cache
def finding_of(desk: Path) -> str:
    """The id of a finding about articles/."""
    found = typed("leapcheck check articles/ --format json", desk).stdout
    return re.findall(r'"(LC301-\w+)"', found)[0]  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    "command",
    # a command that stands on two pages runs once
    dict.fromkeys(command for examples in EXAMPLES.values() for _, command in examples),
    ids=lambda command: command[:60],
)
def test_every_example_runs(command: str, desk: Path) -> None:
    if not (BIN / "leapcheck").is_file():
        pytest.skip("leapcheck is not installed as a command")
    if SOME_ID in command:
        command = command.replace(SOME_ID, claim_of(desk)).replace("articles/", "a.md")
    if SOME_FINDING in command:
        command = command.replace(SOME_FINDING, finding_of(desk))
    if "--baseline known" in command:
        assert typed(command.replace("--baseline", "--write-baseline"), desk).returncode in (0, 1)
    done = typed(command, desk)
    checks = "leapcheck check" in command
    assert done.returncode in ((0, 1) if checks else (0,)), (done.returncode, done.stdout, done.stderr)
    written = re.findall(r"> ([^\s;]+)|=(\S+\.(?:sarif|xml))", command)
    for path in filter(None, [name for pair in written for name in pair]):
        place = Path(path.replace("~", str(desk)))
        assert (desk / place).read_text("utf-8").strip()
    assert "Traceback" not in done.stderr and "failed:" not in done.stderr


def test_examples_belong_to_commands_that_exist() -> None:
    assert set(EXAMPLES) <= set(PAGES)
    for path, examples in EXAMPLES.items():
        for _, command in examples:
            words = shlex.split(command.replace("|", " ").replace(";", " "))
            assert "leapcheck" in words and (
                not path
                or " ".join(["leapcheck", *path.split()]) in " ".join(words)
                or path in ("ledger", "cache")
            )
