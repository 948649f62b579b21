"""A ledger of many files: what is included, what is refused, and that one broken file hides no other."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from leapcheck.ledger import Ledger, LedgerError, Problem
from leapcheck.ledger.lint import lint

from .sheets import book, fact, write


def ids(path: Path) -> list[str]:
    return [entry.id for entry in Ledger.load(path)]


def problems(path: Path) -> tuple[Problem, ...]:
    with pytest.raises(LedgerError) as caught:
        Ledger.load(path)
    return caught.value.problems


def test_files_and_folders_are_included_in_their_order(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        main=book(fact("a"), head="include: [last.yaml, parts]\n"),
        last=book(fact("b")),
        parts__two=book(fact("d")),
        parts__one=book(fact("c")),
        parts__deep__three=book(fact("e")),
    )
    (tmp_path / "parts" / ".hidden.yaml").write_text("not a ledger", "utf-8")
    (tmp_path / "parts" / "notes.txt").write_text("not a ledger", "utf-8")
    assert ids(path) == ["a", "b", "e", "c", "d"]


def test_an_entry_names_the_file_it_stands_in(tmp_path: Path) -> None:
    path = write(tmp_path, main="include: [parts/one.yaml]\n", parts__one=book(fact("a")))
    (entry,) = Ledger.load(path)
    assert (entry.path, entry.line) == (str(tmp_path / "parts" / "one.yaml"), 2)


def test_a_folder_is_a_ledger(tmp_path: Path) -> None:
    write(tmp_path, b=book(fact("b")), a=book(fact("a")), c__d=book(fact("c")))
    (tmp_path / "z.yml").write_text(book(fact("z")), "utf-8")
    assert ids(tmp_path) == ["a", "b", "c", "z"]


def test_each_file_counts_once_and_a_circle_ends(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        one=book(fact("a"), head="include: [two.yaml, ./two.yaml, ., one.yaml]\n"),
        two=book(fact("b"), head="include: [one.yaml]\n"),
    )
    assert ids(path) == ["a", "b"]


def test_an_include_is_found_beside_the_file_that_names_it(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        main="include: [parts/one.yaml]\n",
        parts__one="include: [two.yaml, ../three.yaml]\n",
        parts__two=book(fact("a")),
        three=book(fact("b")),
    )
    assert ids(path) == ["a", "b"]


@pytest.mark.parametrize("name", ["../outside.yaml", "..", "/etc/hostname", "parts/../../outside.yaml"])
def test_what_lies_outside_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    write(tmp_path, outside=book(fact("b")), book__parts__x=book())
    path = write(tmp_path, book__main=book(fact("a"), head=f"include: [{name}]\n"))
    (problem,) = problems(path)
    assert (problem.line, problem.column) == (1, 11)
    assert "outside the ledger's folder" in problem.message


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    outside = write(tmp_path, outside=book(fact("b")))
    path = write(tmp_path, book__main=book(fact("a"), head="include: [link.yaml, folder]\n"))
    (path.parent / "link.yaml").symlink_to(outside)
    (path.parent / "folder").symlink_to(tmp_path)
    assert [p.message for p in problems(path)] == [
        "link.yaml lies outside the ledger's folder",
        "folder lies outside the ledger's folder",
    ]


def test_a_link_in_a_folder_is_refused_where_it_leads_out(tmp_path: Path) -> None:
    outside = write(tmp_path, outside=book(fact("b")))
    inside = write(tmp_path, book__a=book(fact("a")))
    (inside.parent / "again.yaml").symlink_to(inside)
    assert ids(inside.parent) == ["a"]
    (inside.parent / "link.yaml").symlink_to(outside)
    (problem,) = problems(inside.parent)
    assert (problem.path, problem.message) == (
        str(inside.parent / "link.yaml"),
        "link.yaml lies outside the ledger's folder",
    )


def test_a_link_to_a_ledger_includes_what_lies_beside_the_ledger(tmp_path: Path) -> None:
    path = write(tmp_path, book__main="include: [more.yaml]\n", book__more=book(fact("a")))
    link = tmp_path / "claims.yaml"
    link.symlink_to(path)
    assert ids(link) == ["a"]


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ("none.yaml", "no such file: none.yaml"),
        ('"a\\0b"', "no such file: a\\x00b"),
        ("''", "an include that is no name"),
        ("[a]", "an include that is no name"),
        ("x" * 300, "cannot be read: File name too long"),
    ],
)
def test_an_include_that_names_nothing_is_told(tmp_path: Path, item: str, message: str) -> None:
    (problem,) = problems(write(tmp_path, main=book(fact("a"), head=f"include: [{item}]\n")))
    assert problem.message == message


def test_links_in_a_circle_are_told(tmp_path: Path) -> None:
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    (problem,) = problems(tmp_path / "loop.yaml")
    assert problem.message.startswith("cannot be read")


def test_what_is_no_regular_file_is_refused_unread(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (problem,) = problems(tmp_path / "pipe.yaml")
    assert problem.message == "cannot be read: it is no regular file"


def test_a_broken_file_does_not_hide_the_errors_of_the_others(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        main=book(fact("a", metric="delivery"), fact("twice"), head="include: [broken.yaml, last.yaml]\n"),
        broken=book(fact("b", status="sure")) + "  - id: [\n",
        last=book(fact("c", "很多"), fact("twice")),
    )
    assert [(Path(p.path).name, p.line, p.message.split(",")[0]) for p in problems(path)] == [
        ("main.yaml", 5, "unknown metric delivery"),
        ("broken.yaml", 7, "unknown status sure"),
        ("broken.yaml", 10, "not YAML: while parsing a flow node"),
        ("last.yaml", 5, "no quantity in the value 很多"),
        ("last.yaml", 9, f"the id twice stands twice: here and in {path}:10"),
    ]


def test_what_may_stand_in_a_broken_file_is_not_missed(tmp_path: Path) -> None:
    sources = "sources:\n  used: {title: t, publisher: p, date: 2025}\nsubjects: [某某车厂]\n"
    path = write(
        tmp_path,
        main=book(
            fact("a", derived="[parent]", notes="x"),
            fact("b", period="2025-08", status="verified", sources="[label]"),
            fact("c", "60,129辆", period="2025-09", status="disputed"),
            head=f"include: [broken.yaml]\n{sources}",
        ),
        broken="entries:\n  - id: [\n",
    )
    (problem,) = problems(path)
    assert problem.message.startswith("not YAML")
    assert [p.message for p in lint(path).problems] == [problem.message]


def test_ids_are_unique_over_all_files(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(fact("a"), head="include: [b.yaml]\n"), b=book(fact("a")))
    (problem,) = problems(path)
    assert problem.message == f"the id a stands twice: here and in {path}:3"


def test_parents_may_stand_in_another_file(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        main=book(fact("a", derived="[b]", notes="x"), head="include: [b.yaml]\n"),
        b=book(fact("b")),
    )
    assert ids(path) == ["a", "b"]


def test_a_file_of_sources_or_includes_needs_no_entries(tmp_path: Path) -> None:
    path = write(
        tmp_path, main="include: [s.yaml]\n", s="sources:\n  pd: {title: t, publisher: p, date: 2025}\n"
    )
    assert ids(path) == []
    assert ids(write(tmp_path, blank="entries:\n")) == []


def test_a_long_path_is_named_whole(tmp_path: Path) -> None:
    folder = tmp_path / ("deep" * 30)
    folder.mkdir()
    path = write(folder, main=book(fact("a"), head="include: [b.yaml]\n"), b=book(fact("a")))
    (problem,) = problems(path)
    assert f"{path}:3" in problem.message
    assert f"{folder / 'b.yaml'}:" in str(problem)
