"""The hooks, the action and the examples of workflows: their shape, and the commands that they run."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import check_jsonschema
import pytest
import yaml
from jsonschema import Draft7Validator
from typer.testing import CliRunner

from leapcheck.cli import app

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = Path(check_jsonschema.__file__).parent / "builtin_schemas" / "vendor"
DOCS = (ROOT / "docs" / "ci-examples.md").read_text("utf-8")
PRE_COMMIT, WORKFLOW, ONLY_NEW, GITLAB = (
    yaml.safe_load(text) for text in re.findall(r"```yaml\n(.*?)```", DOCS, re.DOTALL)
)
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
WRONG = "零跑汽车2025年全年交付596,555辆，2024年为293,724辆，同比增长113.1%。\n"


def faults(schema: str, record: Any) -> list[str]:
    validator = Draft7Validator(json.loads((SCHEMAS / f"{schema}.json").read_text("utf-8")))
    return [error.message for error in validator.iter_errors(record)]


@cache
def options(*command: str) -> set[str]:
    printed = CliRunner().invoke(app, [*command, "--help"], env={"COLUMNS": "200"}).stdout
    return set(re.findall(r"--[a-z][a-z-]*", printed))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of articles, one of them wrong, with leapcheck on the path of commands."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a b.md").write_text(WRONG, "utf-8")
    (tmp_path / "leapcheck.toml").write_text('ledger = "none"\npaths = ["articles"]\n')
    return tmp_path


def ran(command: str | list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    words = (
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", command]
        if isinstance(command, str)
        else command
    )
    return subprocess.run(
        words, env={**os.environ, **environment}, capture_output=True, encoding="utf-8", timeout=60
    )


def test_a_hook_has_what_pre_commit_asks_for() -> None:
    for hook in HOOKS.values():
        assert {"id", "name", "entry", "language"} <= hook.keys()
        assert hook["language"] == "python"
        re.compile(hook.get("files", ""))


def test_a_hook_runs_with_the_files_of_a_commit(folder: Path) -> None:
    entry = shlex.split(HOOKS["leapcheck"]["entry"])
    assert ran([*entry, "articles/a b.md"]).returncode == 1
    (folder / "articles" / "a b.md").write_text(WRONG.replace("113.1", "103.1"), "utf-8")
    assert ran([*entry, "articles/a b.md"]).returncode == 0


def test_the_hook_of_the_ledger_lints_the_one_of_the_configuration(folder: Path) -> None:
    entry = shlex.split(HOOKS["leapcheck-ledger"]["entry"])
    (folder / "claims.yaml").write_text("entries: []\nnonsense: 1\n")
    assert ran(entry).returncode == 1
    (folder / "facts.yaml").write_text("entries: []\n")
    (folder / "leapcheck.toml").write_text('ledger = "facts.yaml"\n')
    assert ran(entry).returncode == 0
    pattern = re.compile(HOOKS["leapcheck-ledger"]["files"])
    assert all(map(pattern.search, ("claims.yaml", "ledger/a.yaml", "ledger/deep/b.yml")))
    assert not pattern.search("articles/claims.yaml")


def test_the_example_of_pre_commit_names_hooks_and_options_that_are_there() -> None:
    for hook in PRE_COMMIT["repos"][0]["hooks"]:
        entry = shlex.split(HOOKS[hook["id"]]["entry"])
        assert {word for word in hook.get("args", ()) if word.startswith("--")} <= options(*entry[1:])


def test_the_action_and_the_workflow_have_the_shape_that_github_asks_for() -> None:
    assert faults("github-actions", ACTION) == []
    for example in (WORKFLOW, ONLY_NEW):
        # YAML 1.1 reads on as true
        workflow = {("on" if key is True else key): value for key, value in example.items()}
        assert faults("github-workflows", workflow) == []
        assert faults("github-workflows", {**workflow, "jobs": 3})


@pytest.mark.parametrize("workflow", [WORKFLOW, ONLY_NEW])
def test_a_workflow_gives_the_action_inputs_and_options_that_it_has(workflow: Any) -> None:
    (step,) = [s for s in workflow["jobs"]["leapcheck"]["steps"] if s["uses"].startswith("OWNER/")]
    assert step["with"].keys() <= ACTION["inputs"].keys()
    words = step["with"]["arguments"].split()
    assert {word for word in words if word.startswith("--")} <= options("check")
    assert set(re.findall(r"^\| `([\w-]+)`", DOCS, re.MULTILINE)) == set(ACTION["inputs"])


def test_no_input_of_the_action_is_written_into_a_script() -> None:
    assert not [step for step in ACTION["runs"]["steps"] if "${{" in step.get("run", "")]


def act(folder: Path, **inputs: str) -> tuple[subprocess.CompletedProcess[str], str, str]:
    """Run the script of the action as a runner does; what it printed, its outputs, the page of the run."""
    step = next(step for step in ACTION["runs"]["steps"] if step.get("id") == "check")
    given = {name: each.get("default", "") for name, each in ACTION["inputs"].items()} | inputs
    environment = {
        name: given[re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", value)[1]]  # type: ignore[index]
        for name, value in step["env"].items()
    }
    out = folder / "runner"
    out.mkdir(exist_ok=True)
    files = {"GITHUB_OUTPUT": str(out / "output"), "GITHUB_STEP_SUMMARY": str(out / "summary")}
    for path in files.values():
        Path(path).write_text("")
    done = ran(step["run"], RUNNER_TEMP=str(out), **files, **environment)
    return done, (out / "output").read_text(), (out / "summary").read_text("utf-8")


def test_the_action_checks_annotates_and_tells_its_status(folder: Path) -> None:
    done, output, summary = act(folder, paths="articles/a b.md\n", sarif="out.sarif")
    assert (done.returncode, output) == (1, "status=1\n")
    assert done.stdout.startswith("::error file=articles/a b.md,line=1,")
    assert summary.startswith("### leapcheck: 1 conflict")
    assert len(json.loads((folder / "out.sarif").read_text("utf-8"))["runs"][0]["results"]) == 1


def test_the_action_takes_paths_from_the_configuration_and_arguments_line_by_line(folder: Path) -> None:
    done, output, summary = act(folder, arguments="--fail-on\nnever\n", summary="false")
    assert (done.returncode, output, summary) == (0, "status=0\n", "")
    assert "1 conflict" in done.stdout


def test_the_workflow_for_new_articles_tells_of_those_alone(folder: Path) -> None:
    (step,) = [s for s in ONLY_NEW["jobs"]["leapcheck"]["steps"] if s["uses"].startswith("OWNER/")]
    git = ["git", "-C", str(folder), "-c", "user.name=a", "-c", "user.email=a@b"]
    for command in ("init -q -b main", "add -A", "commit -q -m one", "branch base"):
        subprocess.run([*git, *command.split()], check=True, capture_output=True)
    (folder / "articles" / "new.md").write_text(WRONG.replace("596,555", "596,556"), "utf-8")
    arguments = step["with"]["arguments"].replace("origin/${{ github.base_ref }}", "base")
    done, output, _ = act(folder, paths=step["with"]["paths"], arguments=arguments)
    assert output == "status=1\n" and "articles/new.md" in done.stdout
    assert "::error file=articles/a b.md" not in done.stdout


def test_the_action_that_cannot_do_its_job_says_so(folder: Path) -> None:
    done, output, summary = act(folder, paths="gone/")
    assert (done.returncode, output, summary) == (2, "status=2\n", "")


@pytest.mark.parametrize(
    "hostile", ["$(touch pwned)", "`touch pwned`", "a; touch pwned", "--help", '"; touch pwned; "']
)
def test_inputs_of_the_action_are_words_and_no_commands(folder: Path, hostile: str) -> None:
    done, output, _ = act(folder, paths=hostile)
    assert (done.returncode, output) == (2, "status=2\n")
    assert not (folder / "pwned").exists()


def test_the_example_of_gitlab_has_its_shape_and_runs(folder: Path) -> None:
    assert faults("gitlab-ci", GITLAB) == []
    job = GITLAB["leapcheck"]
    done = ran("\n".join(job["script"]))
    assert done.returncode == 1, done.stderr
    kept = [*job["artifacts"]["paths"], job["artifacts"]["reports"]["junit"]]
    assert all((folder / name).stat().st_size for name in kept)


def test_every_other_command_shown_has_options_that_are_there() -> None:
    commands = re.findall(r"^leapcheck (check)\b([^\n]*)", DOCS, re.MULTILINE)
    assert commands
    for command, rest in commands:
        assert set(re.findall(r"--[a-z][a-z-]*", rest)) <= options(command)
