"""All that leapcheck prints for people is in the language that they asked for, or that of their locale."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from leapcheck.cli import app
from leapcheck.language import speaking
from leapcheck.language.messages import told
from leapcheck.ledger import Ledger
from leapcheck.pipeline import check

from .sources import templates

ROOT = Path(__file__).resolve().parents[2]
CORPUS, LEDGER = str(ROOT / "corpus"), str(ROOT / "claims.yaml")
pytestmark = pytest.mark.usefixtures("shared_cache")

# What stays as it is in any language: names of ours, of files and of formats, ids, units.
_NAMES = re.compile(
    r"LC\d{3}(-[0-9a-f]+)?|leapcheck|[\w./-]+\.(?:md|txt|html|yaml|toml)\S*|--[a-z-]+|\b[A-Z][\w.+-]*\b"
    r"|\b(?:mu|m2|km|kWh|MWh|GWh|json|bev)\b|\b[a-z0-9]+(?:-[a-z0-9]+)+\b",
    re.ASCII,
)
_ENGLISH = re.compile(r"[a-z]{3,}")


def leapcheck(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(app, list(arguments), env=environment)


def english_in(text: str) -> list[str]:
    """The lines that have English words in them."""
    return [line for line in text.splitlines() if _ENGLISH.search(_NAMES.sub("", line))]


@pytest.fixture(scope="module")
def ids() -> dict[str, str]:
    """The id of a finding of each rule in the corpus."""
    report = check([CORPUS], ledger=Ledger.load(LEDGER))
    return {finding.rule: finding.id for finding in report.findings}


# What of a template is English enough to be told from the English of an article
FRAGMENTS = {
    piece.strip()
    for template in templates()
    for piece in re.split(r"\{[^}]*\}", template)
    if re.search("[a-z]{2,} [a-z]{2,} [a-z]{2,}", piece)
}


def leaks(text: str) -> list[str]:
    """The pieces of English templates that stand in a text."""
    return [fragment for fragment in FRAGMENTS if fragment in text]


@pytest.mark.parametrize("format", ["terminal", "markdown", "github", "sarif", "junit", "csv"])
def test_a_report_in_chinese_has_none_of_our_english_in_it(format: str) -> None:
    done = leapcheck("check", CORPUS, "--ledger", LEDGER, "--lang", "zh", "--format", format, "--unchecked")
    assert done.exit_code == 1 and "冲突" in done.stdout
    report = done.stdout.partition('"columnKind"')[2] or done.stdout  # the pages of the rules go before
    assert leaks(report) == []


@pytest.mark.parametrize(
    "rule", ["LC101", "LC102", "LC201", "LC203", "LC301", "LC302", "LC303", "LC304", "LC305"]
)
def test_an_explanation_in_chinese_has_none_of_our_english_in_it(rule: str, ids: dict[str, str]) -> None:
    done = leapcheck("explain", ids[rule], CORPUS, "--ledger", LEDGER, "--lang", "zh")
    assert done.exit_code == 0 and "计算" in done.stdout
    before, _, page = done.stdout.partition("规则：")
    assert leaks("\n".join([before, *page.splitlines()[2:]])) == []  # the page of the rule is one line


@pytest.mark.parametrize(
    "arguments",
    [
        ("extract", CORPUS, "--format", "terminal"),
        ("read", CORPUS + "/q3-caibao.md"),
        ("rule",),
        ("cache", "clear"),
        ("ledger", "lint", LEDGER),
        ("ledger", "stats", LEDGER),
        ("ledger", "show", "零跑", "2025年9月", "交付", "--ledger", LEDGER),
        ("ledger", "suggest", CORPUS, "--ledger", LEDGER),
        ("ledger", "diff", LEDGER, str(ROOT / "ledger" / "industry.yaml")),
    ],
    ids=lambda arguments: " ".join(arguments[:2])[:20],
)
def test_every_command_speaks_chinese(arguments: tuple[str, ...]) -> None:
    done = leapcheck(*arguments, "--lang", "zh")
    assert done.exit_code == 0, done.output
    assert re.search("[\u4e00-\u9fff]", done.output)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", "nope.txt", "--ledger", "none"), "nope.txt：没有这个文件或目录：请核对拼写"),
        (("ledger", "lint", "nope.yaml"), "nope.yaml：没有这个文件"),
        (("explain", "LC201-x", "--ledger", "none"), "没有编号为“LC201-x”的结果"),
        (("rule", "LC999"), "没有规则 LC999"),
        (("check", "a", "--output", "pdf=x"), "可用格式有"),
        (("check", "a", "--published", "2025-02-30"), "不是有效日期"),
    ],
)
def test_errors_are_in_chinese(
    arguments: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = leapcheck(*arguments, "--lang", "zh")
    assert done.exit_code == 2 and said in done.stderr


@pytest.mark.parametrize("place", [("--lang", "zh", "rule"), ("rule", "--lang", "zh"), ("rule", "--lang=zh")])
def test_the_option_may_stand_anywhere(place: tuple[str, ...]) -> None:
    assert "转载稿与原稿" in leapcheck(*place).stdout


def test_without_the_option_the_locale_decides() -> None:
    assert "转载稿与原稿" in leapcheck("rule", LANG="zh_CN.UTF-8").stdout
    assert "A near copy" in leapcheck("rule", LANG="en_GB.UTF-8").stdout
    assert "A near copy" in leapcheck("rule", "--lang", "en", LANG="zh_CN.UTF-8").stdout


def test_the_configuration_may_name_the_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "leapcheck.toml").write_text('lang = "zh"\n')
    monkeypatch.chdir(tmp_path)
    assert "没有这个文件" in leapcheck("check", "nope", "--ledger", "none").stderr
    assert "no such file" in leapcheck("check", "nope", "--ledger", "none", "--lang", "en").stderr


def test_a_language_that_is_none_is_refused() -> None:
    done = leapcheck("rule", "--lang", "fr")
    assert done.exit_code == 2 and "choose one of en, zh" in done.stderr


def messages_of(*arguments: str, **environment: str) -> list[tuple[str, str]]:
    done = leapcheck("check", CORPUS, "--ledger", LEDGER, "--format", "json", *arguments, **environment)
    return [(finding["id"], finding["message"]) for finding in json.loads(done.stdout)["findings"]]


def test_json_is_english_whatever_the_locale_and_chinese_where_it_is_asked_for() -> None:
    english, chinese = messages_of(LANG="zh_CN.UTF-8"), messages_of("--lang", "zh")
    assert english == messages_of()
    assert [id for id, _ in english] == [id for id, _ in chinese]
    assert all(a != b and not english_in(b) for (_, a), (_, b) in zip(english, chinese, strict=True))


def test_findings_that_were_kept_are_told_in_the_language_of_the_next_run() -> None:
    first, again = (leapcheck("check", CORPUS, "--ledger", LEDGER, "--lang", "zh").stdout for _ in range(2))
    without = leapcheck("check", CORPUS, "--ledger", LEDGER, "--lang", "zh", "--no-cache").stdout
    english = leapcheck("check", CORPUS, "--ledger", LEDGER).stdout
    assert first == again == without != english and "conflicts" in english


def test_a_report_can_be_told_in_both_languages() -> None:
    report = check([CORPUS], ledger=Ledger.load(LEDGER))
    for finding in report.findings:
        assert told(finding.message, "en") == finding.message
        assert not english_in(told(finding.message, "zh")), finding.message
        for doubt in finding.evidence.get("doubts", ()):
            assert not english_in(told(doubt, "zh")), doubt
        reckoning = finding.evidence.get("reckoning", "")
        assert not english_in(told(reckoning, "zh")), reckoning
    with speaking("zh"):
        assert told(report.findings[0].message) == told(report.findings[0].message, "zh")


def test_english_loads_no_catalogue() -> None:
    import subprocess

    program = (
        "import sys; from leapcheck.cli import app\n"
        "try: app(['rule'])\n"
        "except SystemExit: pass\n"
        "assert 'leapcheck.language.catalogue' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=False, env={"LANG": "C"}
    )
    assert done.returncode == 0, done.stderr
