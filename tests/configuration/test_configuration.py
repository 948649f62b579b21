"""A configuration is found, read, and told wrong with its lines."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from leapcheck.configuration import Configuration, ConfigurationError, find, load


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def settled(text: str, name: str = "leapcheck.toml") -> Configuration:
    Path(name).write_text(text, "utf-8")
    return load(name)


def complaints(text: str, name: str = "leapcheck.toml") -> list[str]:
    with pytest.raises(ConfigurationError) as told:
        settled(text, name)
    return str(told.value).splitlines()


def test_the_nearest_file_upward_is_found(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("leapcheck.toml").write_text("")
    (folder / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(folder / "a" / "b")
    assert find() == "../../leapcheck.toml"
    Path("../pyproject.toml").write_text("[tool.other]\nname = 'leapcheck'\n")
    assert find() == "../../leapcheck.toml"
    Path("../pyproject.toml").write_text("[tool.leapcheck]\n")
    assert find() == "../pyproject.toml"
    Path("leapcheck.toml").write_text("")
    Path("pyproject.toml").write_text("[tool.leapcheck]\n")
    assert find() == "leapcheck.toml"


def test_a_broken_pyproject_of_another_tool_is_none(folder: Path) -> None:
    Path("pyproject.toml").write_text("leapcheck = [")
    assert find() != "pyproject.toml"


def test_every_setting_is_read_from_either_file() -> None:
    text = """
ledger = "facts"
paths = ["articles"]
exclude = ["drafts/"]
data = ["own.yaml"]
baseline = "known.jsonl"
min-confidence = 1
min-severity = "warning"
fail-on = "never"
"""
    rules = 'LC201 = "off"\n'
    paths = '"feeds/" = { all = "note" }\n'
    plain = settled(f"{text}[rules]\n{rules}[per-path]\n{paths}")
    head = "[project]\nname = 'x'\n[tool.leapcheck]"
    nested = settled(
        f"{head}{text}[tool.leapcheck.rules]\n{rules}[tool.leapcheck.per-path]\n{paths}", "pyproject.toml"
    )
    for one in (plain, nested):
        assert (one.ledger, one.paths, one.exclude) == ("facts", ["articles"], ["drafts/"])
        assert (one.data, one.baseline, one.fail_on) == (["own.yaml"], "known.jsonl", "never")
        assert (one.min_confidence, one.min_severity) == (1.0, "warning")
        assert (one.rules, one.per_path) == ({"LC201": "off"}, {"feeds/": {"all": "note"}})


def test_paths_go_by_the_folder_of_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("leapcheck.toml").write_text('ledger = "facts.yaml"\nexclude = ["drafts/"]\n')
    (folder / "deep").mkdir()
    monkeypatch.chdir(folder / "deep")
    found = load(find() or "")
    assert found.ledger == "../facts.yaml"
    assert found.excludes("../drafts/")
    assert not found.excludes("drafts.md")
    assert settled('ledger = "none"').ledger == "none"


def test_everything_wrong_is_told_with_its_line_and_a_remedy() -> None:
    told = complaints(
        """# a project
ledgr = "x"

exclude = [
  "drafts/",
  3,
]
min-confidence = 2
fail-on = "sometimes"
[rules]
LC20 = "off"

LC201 = "loud"
[per-path]
"a/" = { LC201 = "off", LC999 = "off" }
"""
    )
    assert told == [
        "leapcheck.toml:2: unknown key 'ledgr'; did you mean ledger?",
        'leapcheck.toml:4: exclude has to be a list of texts; write, for example, exclude = ["…"]',
        "leapcheck.toml:8: min-confidence has to be a number from 0 to 1; write, for example, min-confidence = 0.5",
        'leapcheck.toml:9: fail-on has to be one of error, warning, never; write, for example, fail-on = "warning"',
        "leapcheck.toml:11: unknown rule 'LC20'; did you mean LC201?",
        "leapcheck.toml:13: LC201 cannot be 'loud'; write one of off, note, warning",
        "leapcheck.toml:15: unknown rule 'LC999'; " + told[-1].partition("; ")[2],
    ]


def test_a_line_of_pyproject_is_that_of_the_whole_file() -> None:
    text = '[project]\nname = "x"\n\n[tool.leapcheck]\n# ours\nexclud = []\n'
    assert complaints(text, "pyproject.toml") == [
        "pyproject.toml:6: unknown key 'exclud'; did you mean exclude?"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a = [", "leapcheck.toml: is no TOML"),
        ("x = 1\ny = = 2\n", "leapcheck.toml:2:5: is no TOML"),
        ("rules = 3", "leapcheck.toml:1: rules is no table of rules"),
        ("per-path = 3", "leapcheck.toml:1: per-path has to be a table"),
        ('[per-path]\n"a" = 3', "leapcheck.toml:2: a is no table of rules"),
        ("[rules]\nLC201 = []", "leapcheck.toml:2: LC201 cannot be []"),
        ('exclude = ["a/", "!"]', "leapcheck.toml:1: '!' is no glob; write one as in .gitignore"),
        ('[per-path]\n"!" = { all = "off" }', "leapcheck.toml:2: '!' is no glob; write one as in .gitignore"),
        ("min-severity = []", "leapcheck.toml:1: min-severity has to be"),
        ('"\\u001b[31m" = 1', "leapcheck.toml:1: unknown key '\\x1b[31m'"),
    ],
)
def test_what_is_no_configuration_is_told(text: str, told: str) -> None:
    assert complaints(text)[0].startswith(told)


def test_a_file_that_cannot_be_read_is_told() -> None:
    with pytest.raises(ConfigurationError, match=r"gone\.toml: cannot be read: No such file"):
        load("gone.toml")
    Path("leapcheck.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigurationError, match="is not UTF-8"):
        load("leapcheck.toml")


@pytest.mark.parametrize(
    ("path", "excluded"),
    [("drafts/", True), ("a/drafts/", True), ("a.bak", True), ("keep.bak", False), ("../x/drafts/", False)],
)
def test_excludes_are_the_globs_of_gitignore(path: str, excluded: bool) -> None:
    assert settled('exclude = ["drafts/", "*.bak", "!keep.bak"]').excludes(path) is excluded


def test_a_link_is_the_path_that_it_stands_at(folder: Path) -> None:
    (folder.parent / f"{folder.name}-elsewhere").mkdir()
    Path("articles").symlink_to(folder.parent / f"{folder.name}-elsewhere")
    assert settled('exclude = ["articles/drafts/"]').excludes("articles/drafts/")


def test_the_lowest_level_of_a_rule_and_a_file_holds() -> None:
    found = settled(
        '[rules]\nLC201 = "warning"\nLC202 = "off"\n[per-path]\n"feeds/" = { LC201 = "note" }\n'
        '"feeds/old/" = { all = "off" }\n'
    )
    assert found.level("LC201", "a.md") == "warning"
    assert found.level("LC201", "feeds/a.md") == "note"
    assert found.level("LC301", "feeds/old/a.md") == "off"
    assert found.level("LC202", None) == "off"
    assert found.level("LC301", "a.md") is None


def test_the_template_holds_with_and_without_its_settings() -> None:
    template = files("leapcheck.configuration").joinpath("template.toml").read_text("utf-8")
    assert tomllib.loads(template) == {}
    settings = [
        line[2:] for line in template.splitlines() if line.startswith(("# [", '# "')) or " = " in line
    ]
    found = settled("\n".join(settings))
    assert found.defaults == {
        "ledger": "claims.yaml",
        "baseline": "leapcheck-baseline.jsonl",
        "min_confidence": 0.5,
        "min_severity": "warning",
        "fail_on": "warning",
        "lang": "zh",
    }
    assert found.paths and found.exclude and found.data and found.rules and found.per_path
