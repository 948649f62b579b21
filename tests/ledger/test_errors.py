"""A ledger that is wrong is refused with every error at once, each with its line and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from leapcheck.ledger import Ledger, LedgerError
from leapcheck.ledger import document as document_module

from .conftest import ENTRY, Problems

SECOND = ENTRY.removeprefix("entries:\n")


def entry(name: str, *lines: str) -> str:
    """A whole entry of that id with further lines."""
    return SECOND.replace("id: millionth", f"id: {name}") + "".join(f"    {line}\n" for line in lines)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LedgerError) as caught:
        Ledger.load(tmp_path / "none.yaml")
    (problem,) = caught.value.problems
    assert problem.path.endswith("none.yaml")
    assert problem.message == "no such file"
    assert str(caught.value).count("none.yaml") == 1


def test_an_empty_folder_is_no_ledger(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="there is no ledger in the folder"):
        Ledger.load(tmp_path)


def test_bytes_that_are_not_utf8_are_placed(problems: Problems) -> None:
    (problem,) = problems(ENTRY.replace("零跑汽车", "零跑").encode("gb18030"))
    assert problem.line == 3
    assert "not UTF-8" in problem.message
    assert "save the file as UTF-8" in problem.remedy


def test_a_yaml_error_is_placed(problems: Problems) -> None:
    (problem,) = problems(ENTRY.replace("subject: 零跑汽车", "subject: [零跑汽车"))
    assert problem.line == 4
    assert "not YAML" in problem.message


def test_a_forbidden_character_is_placed(problems: Problems) -> None:
    (problem,) = problems(ENTRY.replace("零跑密码", "零跑\x07密码"))
    assert problem.line == 9
    assert "not YAML" in problem.message


@pytest.mark.parametrize("content", ["", "# nothing but a comment\n"])
def test_an_empty_file_is_refused(problems: Problems, content: str) -> None:
    (problem,) = problems(content)
    assert problem.message == "the file is empty"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("- entries\n", "the ledger is not a mapping"),
        ("entry: []\n", "unknown key entry"),
        ("entries: 5\n", "entries is not a list"),
        ("entries: [5]\n", "an entry is not a mapping"),
        ("entries: []\n---\nentries: []\n", "a second document begins"),
        ("entries: []\n? [a]\n: b\n", "a key that is a list or a mapping"),
    ],
)
def test_another_shape_is_refused(problems: Problems, content: str, message: str) -> None:
    assert message in [problem.message for problem in problems(content)]


def test_an_unknown_metric_gets_the_nearest(problems: Problems) -> None:
    (problem,) = problems(ENTRY.replace("milestone", "milestones"))
    assert (problem.line, problem.message) == (4, "unknown metric milestones")
    assert problem.remedy == "did you mean milestone?"


def test_an_unknown_key_gets_the_nearest(problems: Problems) -> None:
    found = problems(ENTRY.replace("    status: verified", "    statsu: verified"))
    assert [(p.line, p.message, p.remedy) for p in found if "unknown" in p.message] == [
        (7, "unknown key statsu", "did you mean status?")
    ]
    assert any(p.message == "an entry without status" for p in found)


def test_an_unknown_qualifier_gets_the_nearest(problems: Problems) -> None:
    (problem,) = problems(ENTRY + "    qualifiers: {regoin: 欧洲}\n")
    assert problem.remedy == "did you mean region?"


@pytest.mark.parametrize(
    ("key", "value", "remedy"),
    [("status", "verfied", "did you mean verified?"), ("modality", "wish", "use one of actual, target")],
)
def test_an_unknown_status_or_modality_is_refused(
    problems: Problems, key: str, value: str, remedy: str
) -> None:
    lines = [line for line in ENTRY.splitlines() if not line.strip().startswith(f"{key}:")]
    (problem,) = problems("\n".join([*lines, f"    {key}: {value}"]))
    assert problem.message == f"unknown {key} {value}"
    assert problem.remedy.startswith(remedy)


@pytest.mark.parametrize(
    ("period", "why"),
    [
        ("2025-02-30", "has no such day: that month has 28"),
        ("2025-13", "has no such month"),
        ("2025-00", "has no such month"),
        ("2025-Q5", "is not a date"),
        ("去年9月", "is not a date"),
        ("2025/2020", "ends before it begins"),
        ("../..", "is open on both sides"),
        ("２０２５", "is not a date"),
    ],
)
def test_an_impossible_period_is_refused(problems: Problems, period: str, why: str) -> None:
    (problem,) = problems(ENTRY.replace("period: 2025-09-25", f"period: {period}"))
    assert (problem.line, problem.message) == (6, f"the period {period} {why}")


def test_an_impossible_date_of_a_source_is_refused(problems: Problems) -> None:
    (problem,) = problems(ENTRY.replace("2025-09-27", "2025-09-31"))
    assert (problem.line, problem.message) == (
        11,
        "the date 2025-09-31 has no such day: that month has 30",
    )


def test_a_milestone_needs_its_day(problems: Problems) -> None:
    (problem,) = problems(ENTRY.replace("    period: 2025-09-25\n", ""))
    assert problem.message == "a milestone without a period"


@pytest.mark.parametrize(
    ("metric", "value", "message"),
    [
        ("deliveries", "很多", "no quantity in the value 很多"),
        ("deliveries", "5万辆，6万辆", "2 quantities in one value"),
        ("deliveries", "5亿元", "5亿元 is in CNY, which does not suit deliveries"),
        ("revenue", "5万辆", "5万辆 is in vehicle, which does not suit revenue"),
        ("milestone", "超100万辆", "超100万辆 names no single vehicle"),
        ("founded", "2025-02-30", "the value 2025-02-30 has no such day: that month has 28"),
        ("deliveries", "5万辆 or so they say", "5万辆 or so they say has more in it than a quantity"),
        ("yoy", "下降30%", "下降30% has more in it than a quantity"),
    ],
)
def test_a_value_that_does_not_suit_is_refused(
    problems: Problems, metric: str, value: str, message: str
) -> None:
    text = ENTRY.replace("milestone", metric).replace("第1000000辆", value)
    (problem,) = problems(
        text.replace("    period: 2025-09-25\n", "    period: 2025\n" if metric != "founded" else "")
    )
    assert problem.line == 5
    assert problem.message.startswith(message)


@pytest.mark.parametrize(
    ("sources", "message"),
    [
        ("", "an entry without sources"),
        ("    sources: []\n", "an entry without sources"),
        ("    sources:\n      - publisher: 金华日报\n        date: 2025\n", "a source without a title"),
        ("    sources:\n      - title: 一篇报道\n", "a source that cannot be found"),
    ],
)
def test_an_entry_needs_a_source_that_can_be_found(problems: Problems, sources: str, message: str) -> None:
    (problem,) = problems(ENTRY[: ENTRY.index("    sources:")] + sources)
    assert problem.message == message


def test_a_key_that_stands_twice_is_refused(problems: Problems) -> None:
    (problem,) = problems(ENTRY + "    status: disputed\n")
    assert problem.message == "the key status stands twice: here and in line 7"


def test_an_id_that_stands_twice_names_both_lines(problems: Problems) -> None:
    (problem,) = problems(ENTRY + SECOND)
    assert (problem.line, problem.message) == (
        12,
        "the id millionth stands twice: here and in line 2",
    )


def test_derived_from_nothing_is_refused(problems: Problems) -> None:
    (problem,) = problems(ENTRY + entry("child", "derived: [milionth]", "notes: x"))
    assert problem.message == "child is derived from milionth, which is no entry"
    assert problem.remedy == "did you mean millionth?"


def test_derived_from_a_broken_entry_is_not_blamed(problems: Problems) -> None:
    (problem,) = problems(
        ENTRY.replace("verified", "sure") + entry("child", "derived: [millionth]", "notes: x")
    )
    assert problem.message == "unknown status sure"


def test_derived_without_its_reckoning_is_refused(problems: Problems) -> None:
    (problem,) = problems(ENTRY + entry("child", "derived: [millionth]"))
    assert problem.message == "derived without notes"


@pytest.mark.parametrize(
    ("parents", "circle"),
    [({"a": "a"}, "a from a"), ({"a": "b", "b": "c", "c": "a"}, "a from b from c from a")],
)
def test_a_circle_is_told_once(problems: Problems, parents: dict[str, str], circle: str) -> None:
    entries = "".join(entry(name, f"derived: [{parent}]", "notes: x") for name, parent in parents.items())
    (problem,) = problems("entries:\n" + entries)
    assert problem.message == f"derived in a circle: {circle}"


def test_a_long_chain_is_no_circle(tmp_path: Path) -> None:
    chain = entry("n0") + "".join(entry(f"n{i}", f"derived: [n{i - 1}]", "notes: x") for i in range(1, 1500))
    path = tmp_path / "claims.yaml"
    path.write_text("entries:\n" + chain, "utf-8")
    assert len(Ledger.load(path)) == 1500


def test_all_errors_are_told_at_once_in_order(problems: Problems) -> None:
    text = (
        ENTRY.replace("milestone", "milestons").replace("2025-09-25", "2025-13").replace("verified", "sure")
    )
    assert [problem.line for problem in problems(text + entry("二 三"))] == [4, 6, 7, 12]


def test_an_alias_bomb_is_refused_unexploded(problems: Problems) -> None:
    levels = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    levels += [f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)]
    found = problems("\n".join(levels) + "\nentries: *i\n")
    assert any(problem.message == "an alias, *i" for problem in found)
    assert any(problem.message == "an anchor, &a" for problem in found)


def test_a_merge_key_is_an_unknown_key(problems: Problems) -> None:
    assert any("unknown key <<" in problem.message for problem in problems(ENTRY + "    <<: {notes: x}\n"))


@pytest.mark.parametrize(
    "tag", ["!!python/object/apply:os.getcwd []", "!!python/name:os.system x", "!!binary eA==", "! x"]
)
def test_tags_are_refused_and_never_obeyed(problems: Problems, tag: str) -> None:
    found = problems(ENTRY + f"    notes: {tag}\n")
    assert any(problem.line == 12 and problem.message.startswith("a tag, ") for problem in found)


def test_deep_nesting_is_refused(problems: Problems) -> None:
    (problem,) = problems("entries: " + "[" * 100_000)
    assert problem.message == "nested more than 20 deep"


def test_a_huge_file_is_refused(problems: Problems, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document_module, "MAX_BYTES", 100)
    (problem,) = problems(ENTRY)
    assert problem.message.startswith("larger than")


def test_text_of_a_ledger_reaches_no_terminal_unescaped(problems: Problems) -> None:
    (problem,) = problems(ENTRY.replace("verified", r'"\e[31mred\nnext"'))
    assert "\x1b" not in str(problem)
    assert "\n" not in str(problem)
    assert r"\x1b[31mred\nnext" in str(problem)


def test_an_error_names_file_line_and_remedy(problems: Problems) -> None:
    (problem,) = problems(ENTRY.replace("milestone", "milestones"))
    assert str(problem) == f"{problem.path}:4:13: unknown metric milestones; did you mean milestone?"
