"""`leapcheck ledger`: what every command prints, for people and for programs, and how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import Run

Write = Callable[..., str]

SOURCE = "{title: 产销快报, publisher: 某某日报, date: 2025-12-31}"
LEDGER = f"""\
# kept by hand
entries:
  - id: july
    subject: 零跑汽车
    metric: deliveries
    value: 50,129辆
    period: 2025-07
    status: reported
    tolerance: 5辆
    sources: [{SOURCE}]
  - id: staff
    subject: 零跑汽车
    metric: headcount
    value: 1万人
    period: 2024
    status: reported
    sources: [{SOURCE}]
"""
JULY = "2025年7月，零跑汽车交付50,129辆。\n"
AUGUST = "2025年8月，零跑汽车交付57,066辆。\n"
HOSTILE = r'"\e[31mred\e]0;owned\a\u202e\u200b\r"'


@pytest.fixture
def ledger(write: Write) -> str:
    """A ledger where the commands look for one."""
    return write("claims.yaml", LEDGER)


@pytest.fixture
def id_of(run: Run) -> Callable[[str], str]:
    """The id of the first claim of an article."""

    def first(path: str) -> str:
        claims = json.loads(run("extract", path, "--format", "json").stdout)["claims"]
        return str(claims[0]["id"])

    return first


def as_json(run: Run, *arguments: str) -> Any:
    """What a command says in JSON."""
    return json.loads(run("ledger", *arguments, "--format", "json").stdout)


# lint


def test_lint_of_a_sound_ledger_ends_with_0(run: Run, ledger: str) -> None:
    result = run("ledger", "lint")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "nothing wrong in 2 facts of 1 file\n", "")
    assert as_json(run, "lint", ledger)["problems"] == []


def test_lint_tells_everything_and_ends_with_1(run: Run, write: Write) -> None:
    path = write("x.yaml", LEDGER.replace("headcount", "headcout").replace("50,129辆", "很多"))
    result = run("ledger", "lint", path)
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert lines[0].startswith("x.yaml:6:12: no quantity in the value 很多; ")
    assert lines[1] == "x.yaml:13:13: unknown metric headcout; did you mean headcount?"
    assert lines[2] == "2 problems in 0 facts of 1 file"
    record = as_json(run, "lint", path)
    assert (record["files"], record["entries"]) == (1, 0)
    assert record["problems"][1] == {
        "path": "x.yaml",
        "line": 13,
        "column": 13,
        "message": "unknown metric headcout",
        "remedy": "did you mean headcount?",
    }


@pytest.mark.parametrize("path", ["none.yaml", "x" * 300])
def test_lint_of_nothing_ends_with_2_or_says_why(run: Run, path: str) -> None:
    result = run("ledger", "lint", path)
    assert result.exit_code in (1, 2)
    assert "no such file" in result.output or "File name too long" in result.output


def test_lint_takes_a_folder(run: Run, write: Write) -> None:
    write("book/a.yaml", LEDGER)
    assert run("ledger", "lint", "book").exit_code == 0


# show


def test_show_prints_a_fact_with_its_sources(run: Run, ledger: str) -> None:
    result = run("ledger", "show", "交付", "零跑", "2025年7月")
    assert result.exit_code == 0
    assert result.stdout == (
        "50,129辆  零跑汽车 deliveries 2025-07, reported\n"
        "  july  claims.yaml:3\n"
        "  产销快报, 某某日报, 2025-12-31\n"
    )


def test_show_of_an_id_is_that_fact(run: Run, ledger: str) -> None:
    record = as_json(run, "show", "july")
    assert (record["query"], record["found"]) == ("july", 1)
    (fact,) = record["facts"]
    assert (fact["id"], fact["value"]["low"], fact["tolerance"]) == ("july", 50_129, 5)
    assert fact["sources"] == [{"title": "产销快报", "publisher": "某某日报", "date": "2025-12-31"}]


def test_show_says_how_many_more_there_are(run: Run, ledger: str) -> None:
    result = run("ledger", "show", "零跑", "--limit", "1")
    assert result.stdout.endswith("1 more: say more words, or --limit 2\n")
    assert as_json(run, "show", "零跑", "--limit", "1")["found"] == 2


def test_show_of_nothing_ends_with_2(run: Run, ledger: str) -> None:
    result = run("ledger", "show", "蔚来", "\x1b[31m")
    assert result.exit_code == 2
    assert result.stderr == "leapcheck: the ledger has nothing about: 蔚来 \\x1b[31m\n"
    assert as_json(run, "show", "蔚来")["facts"] == []


@pytest.mark.parametrize("command", [["show", "x"], ["stats"], ["diff", "claims.yaml", "claims.yaml"]])
def test_a_missing_or_broken_ledger_ends_with_2(run: Run, write: Write, command: list[str]) -> None:
    result = run("ledger", *command)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "claims.yaml: no such file" in result.stderr
    write("claims.yaml", LEDGER.replace("50,129辆", "很多"))
    result = run("ledger", *command)
    assert result.exit_code == 2
    assert "claims.yaml:6:12: no quantity in the value 很多" in result.stderr


# add


def test_add_takes_a_claim_and_says_where_it_went(
    run: Run, ledger: str, write: Write, id_of: Callable[[str], str]
) -> None:
    path = write("a.txt", AUGUST)
    result = run("ledger", "add", id_of(path)[:8], path, "--published", "2025-09-01")
    assert (result.exit_code, result.stdout) == (
        0,
        "added the entry leapmotor-deliveries-2025-08 to claims.yaml\n",
    )
    assert run("ledger", "lint").exit_code == 0
    assert "57,066辆" in run("ledger", "show", "零跑 2025年8月").stdout
    assert Path("claims.yaml").read_text("utf-8").startswith(LEDGER.partition("  - id: staff")[0])


def test_add_again_says_that_it_is_there(
    run: Run, ledger: str, write: Write, id_of: Callable[[str], str]
) -> None:
    path = write("a.txt", JULY)
    said = [run("ledger", "add", id_of(path), path, "--published", "2025-09-01").stdout for _ in range(2)]
    assert said == [
        "the ledger has it as july; the article is one of its sources now, in claims.yaml\n",
        "the ledger has it as july with this source already, in claims.yaml; nothing was changed\n",
    ]
    assert as_json(run, "add", id_of(path), path, "--published", "2025-09-01")["added"] == "nothing"


def test_add_makes_a_ledger_of_any_name(run: Run, write: Write, id_of: Callable[[str], str]) -> None:
    path = write("a.txt", AUGUST)
    record = as_json(
        run, "add", id_of(path), path, "--ledger", "new.yaml", "--id", "august", "--published", "2025-09-01"
    )
    assert {key: record[key] for key in ("added", "id", "path")} == {
        "added": "entry",
        "id": "august",
        "path": "new.yaml",
    }
    assert run("ledger", "lint", "new.yaml").exit_code == 0


def test_add_of_a_contradiction_ends_with_2(
    run: Run, ledger: str, write: Write, id_of: Callable[[str], str]
) -> None:
    path = write("a.txt", JULY.replace("50,129", "60,129"))
    result = run("ledger", "add", id_of(path), path, "--published", "2025-09-01")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "contradicts the entry july (50,129辆); --disputed adds it" in result.stderr
    assert Path(ledger).read_text("utf-8") == LEDGER
    assert run("ledger", "add", id_of(path), path, "--disputed", "--published", "2025-09-01").exit_code == 0
    assert run("ledger", "lint").exit_code == 0
    assert as_json(run, "stats")["statuses"]["disputed"] == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["zzz", "a.txt"], "no claim of these articles has the id 'zzz'"),
        (
            ["ID", "a.txt", "--ledger", "none/x.yaml"],
            "none/x.yaml: cannot be written: No such file or directory",
        ),
        (["ID", "a.txt", "--ledger", "broken.yaml"], "broken.yaml:1:10: entries is not a list"),
        (["ID", "a.txt", "--id", "a b"], "a b is no id"),
        (["ID", "a.txt", "--id", "july"], "the ledger has an entry july already"),
        (["ID", "none.txt"], "no claim of these articles has the id"),
    ],
)
def test_add_that_cannot_be_done_ends_with_2(
    run: Run, ledger: str, write: Write, id_of: Callable[[str], str], arguments: list[str], message: str
) -> None:
    write("a.txt", AUGUST)
    write("broken.yaml", "entries: 5\n")
    result = run("ledger", "add", *[id_of("a.txt") if word == "ID" else word for word in arguments])
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert Path(ledger).read_text("utf-8") == LEDGER


# suggest


@pytest.fixture
def reports(write: Write) -> list[str]:
    """Two articles of two publishers that agree on a number, and a third that says it of July."""
    write(
        "articles.yaml",
        "a.txt: {published: 2025-09-01, source: 甲报}\nb.txt: {published: 2025-09-02, source: 乙报}\n",
    )
    return [
        write("a.txt", f"据快报，{AUGUST}管理层在会上谈了渠道与服务的安排。"),
        write("b.txt", "新势力榜单出炉。零跑汽车2025年8月交付57,066辆，位列第一。"),
    ]


def test_suggest_lists_what_the_ledger_lacks(run: Run, ledger: str, reports: list[str]) -> None:
    result = run("ledger", "suggest", *reports)
    assert result.exit_code == 0
    assert result.stdout.startswith("57,066辆  零跑汽车 deliveries 2025-08: 2 sources, sureness ")
    assert result.stdout.endswith("1 fact that the ledger lacks\n")
    record = as_json(run, "suggest", *reports)
    assert record["found"] == 1
    (found,) = record["suggestions"]
    assert found["sources"] == ["乙报", "甲报"]
    id = found["claim"]["id"]
    assert run("ledger", "add", id, *reports).exit_code == 0
    assert run("ledger", "suggest", *reports).stdout == "0 facts that the ledger lacks\n"


def test_suggest_does_without_a_ledger(run: Run, reports: list[str]) -> None:
    result = run("ledger", "suggest", *reports)
    assert (result.exit_code, "without a ledger" in result.stderr) == (0, True)
    assert run("ledger", "suggest", *reports, "--ledger", "none").stderr == ""


def test_suggest_of_nothing_ends_with_2(run: Run, ledger: str) -> None:
    result = run("ledger", "suggest", "none.txt")
    assert result.exit_code == 2
    assert "no article could be read" in result.stderr


# stats, diff, schema


def test_stats_count_facts(run: Run, ledger: str) -> None:
    result = run("ledger", "stats")
    assert result.exit_code == 0
    assert result.stdout.startswith("2 facts from 1 source\n\nby status\n     2  reported\n")
    record = as_json(run, "stats", ledger)
    assert (record["facts"], record["years"]) == (2, {"2024": 1, "2025": 1})


def test_diff_tells_what_changed_in_meaning(run: Run, ledger: str, write: Write) -> None:
    after = (
        LEDGER.replace("50,129", "50,130").replace("id: staff", "id: people").replace("# kept", "# written")
    )
    path = write("after.yaml", after)
    result = run("ledger", "diff", ledger, path)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "= staff is now people"
    assert lines[1] == "~ july: 零跑汽车 deliveries 2025-07: 50,130辆"
    assert "50129" in lines[2]
    assert "50130" in lines[2]
    assert lines[-1] == "1 renamed, 1 changed"
    record = as_json(run, "diff", ledger, path)
    assert [change["id"] for change in record["changed"]] == ["july"]
    assert run("ledger", "diff", ledger, ledger).stdout == "no difference in meaning\n"


def test_schema_prints_a_schema(run: Run) -> None:
    result = run("ledger", "schema")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["$schema"].startswith("http://json-schema.org/draft-07")


def test_ledger_alone_lists_its_commands(run: Run) -> None:
    result = run("ledger")
    assert all(
        f"\n  {name} " in result.output
        for name in ("lint", "show", "add", "suggest", "stats", "diff", "schema")
    )


# Text of a ledger is data


@pytest.fixture
def hostile(write: Write) -> str:
    """A ledger with escapes wherever a text may stand."""
    named = f"{{title: {HOSTILE}, publisher: {HOSTILE}, address: {HOSTILE}, quote: {HOSTILE}}}"
    text = LEDGER.replace("subject: 零跑汽车", f"subject: {HOSTILE}").replace(SOURCE, named)
    text = text.replace(
        "    metric", f"    notes: {HOSTILE}\n    qualifiers: {{region: {HOSTILE}}}\n    metric"
    )
    return write("claims.yaml", text)


@pytest.mark.parametrize("color", ["never", "always"])
@pytest.mark.parametrize(
    "command",
    [
        ["lint"],
        ["show", "july"],
        ["stats"],
        ["diff", "claims.yaml", "other.yaml"],
        ["diff", "other.yaml", "claims.yaml"],
    ],
)
def test_text_of_a_ledger_is_never_obeyed(
    run: Run, hostile: str, write: Write, command: list[str], color: str
) -> None:
    write("other.yaml", LEDGER)
    result = run("ledger", *command, "--color", color)
    assert result.exit_code in (0, 1)
    for part in ("\x1b[31mred", "\x1b]", "\a", "\u202e", "\u200b", "\r"):
        assert part not in result.output
    assert "\\x1b[31mred" in result.output
    assert color == "always" or "\x1b" not in result.output


def test_errors_of_a_ledger_are_never_obeyed(run: Run, write: Write) -> None:
    write(
        "claims.yaml", LEDGER.replace("july", HOSTILE).replace("2024", HOSTILE).replace("headcount", HOSTILE)
    )
    for command in (["lint"], ["show", "x"], ["stats"]):
        result = run("ledger", *command)
        assert result.exit_code in (1, 2)
        assert "\x1b" not in result.output
        assert "\\x1b[31mred" in result.output


def test_a_hostile_article_is_taken_in_as_text(run: Run, write: Write, id_of: Callable[[str], str]) -> None:
    path = write("a\x1b[31m.txt", AUGUST)
    result = run("ledger", "add", id_of(path), path)
    assert result.exit_code == 0
    assert "\x1b" not in result.output
    assert "\x1b" not in Path("claims.yaml").read_text("utf-8")
    assert "\x1b" not in run("ledger", "show", "57,066辆").output
