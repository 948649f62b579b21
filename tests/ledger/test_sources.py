"""Sources are named once and referred to by their labels, with a quote for each entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from leapcheck.ledger import Ledger
from leapcheck.ledger.lint import lint
from leapcheck.model import Citation

from .conftest import Load, Problems
from .sheets import book, fact, series, write

NAMED = "sources:\n  pd: {title: 快报, publisher: 日报, date: 2025-08-01, quote: 五万辆}\n"
CITED = Citation("快报", "日报", "2025-08-01", None, "五万辆")


@pytest.mark.parametrize("sources", ["[pd]", "[{source: pd}]", '["pd"]', "[ pd ]"])
def test_a_label_stands_for_its_source(load: Load, sources: str) -> None:
    (entry,) = load(book(fact("a", sources=sources), head=NAMED))
    assert entry.sources == (CITED,)


def test_a_quote_beside_a_label_is_that_of_the_entry(load: Load) -> None:
    first, second = load(
        book(fact("a", sources="[{source: pd, quote: '50,129辆'}]"), fact("b", sources="[pd]"), head=NAMED)
    )
    assert first.sources[0].quote == "50,129辆"
    assert second.sources[0].quote == "五万辆"


def test_labels_and_whole_citations_stand_side_by_side(load: Load) -> None:
    sources = "[pd, {title: 公告, address: 'https://example.com/1', date: 2025-08-02}]"
    (entry,) = load(book(fact("a", sources=sources), head=NAMED))
    assert entry.sources == (CITED, Citation("公告", None, "2025-08-02", "https://example.com/1"))


def test_sources_may_be_named_in_another_file(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(fact("a", sources="[pd]"), head="include: [s.yaml]\n"), s=NAMED)
    assert Ledger.load(path).entries[0].sources == (CITED,)


def test_an_unknown_label_gets_the_nearest(problems: Problems) -> None:
    named = NAMED.replace("pd:", "leapmotor-2025-07:")
    (problem,) = problems(book(fact("a", sources="[leapmoter-2025-07]"), head=named))
    assert (problem.line, problem.column) == (10, 15)
    assert problem.message == "no source is named leapmoter-2025-07"
    assert problem.remedy == "did you mean leapmotor-2025-07?"


def test_an_unknown_label_of_a_series_is_told_once(problems: Problems) -> None:
    (problem,) = problems(book(series("s", "2025-01: 5辆", "2025-02: 6辆", sources="[none]")))
    assert problem.message == "no source is named none"


def test_an_unknown_label_does_not_make_the_entry_unsupported(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(fact("a", status="verified", sources="[pd, none]"), head=NAMED))
    assert [p.message for p in lint(path).problems] == ["no source is named none"]


def test_a_label_stands_once(tmp_path: Path, problems: Problems) -> None:
    path = write(tmp_path, main=book(fact("a", sources="[pd]"), head=f"include: [s.yaml]\n{NAMED}"), s=NAMED)
    (problem,) = lint(path).problems
    assert (Path(problem.path).name, problem.line) == ("s.yaml", 2)
    assert problem.message == f"the source pd stands twice: here and in {path}:3"
    (problem,) = problems(book(fact("a", sources="[pd]"), head=NAMED + NAMED.splitlines()[1] + "\n"))
    assert problem.message == "the key pd stands twice: here and in line 2"


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ("{source: }", "a source without a label"),
        ("{source: [pd]}", "source is a list or a mapping"),
        ("''", "a source that is no mapping"),
        ("[pd]", "a source that is no mapping"),
        ("{source: pd, title: t}", "unknown key title"),
        ("{source: pd, quote: " + "长" * 41 + "}", "a quote of 41 characters"),
    ],
)
def test_a_reference_of_another_shape_is_refused(problems: Problems, item: str, message: str) -> None:
    assert [p.message for p in problems(book(fact("a", sources=f"[pd, {item}]"), head=NAMED))] == [message]


@pytest.mark.parametrize(
    ("sources", "message"),
    [
        ("sources: [a]\n", "sources is not a mapping"),
        ("sources:\n  pd: a text\n", "the source pd is not a mapping"),
        ("sources:\n  pd: {publisher: p, date: 2025}\n", "a source without a title"),
        ("sources:\n  pd: {title: t}\n", "a source that cannot be found"),
        ("sources:\n  pd: {title: t, publisher: p, date: 2025-13}\n", "the date 2025-13 has no such month"),
    ],
)
def test_a_named_source_of_another_shape_is_refused(problems: Problems, sources: str, message: str) -> None:
    assert [p.message for p in problems(book(fact("a"), head=sources))] == [message]


@pytest.mark.parametrize(("size", "wrong"), [(40, False), (41, True)])
def test_a_quote_is_a_few_words(tmp_path: Path, size: int, wrong: bool) -> None:
    source = f"[{{title: t, publisher: p, date: 2025-12-31, quote: {'长' * size}}}]"
    assert bool(lint(write(tmp_path, main=book(fact("a", sources=source)))).problems) is wrong
