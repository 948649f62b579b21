"""New articles against a corpus: the findings of a full run that concern them, and no others."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from leapcheck.changes import check_new
from leapcheck.extraction.index import Index
from leapcheck.ledger import Ledger
from leapcheck.pipeline import Report, check, is_agreement, is_conflict

ROOT = Path(__file__).parent.parent
CORPUS = (ROOT / "corpus").iterdir()
ARTICLES = sorted(p.name for p in CORPUS if p.suffix in (".txt", ".md", ".html") and p.stem != "README")


@pytest.fixture(scope="module")
def whole() -> Report:
    """A run over the project's own corpus."""
    return check([ROOT / "corpus"], ledger=Ledger.load(ROOT / "claims.yaml"))


def changed(new: str, *, index: Index, ledger: Ledger | None = None, corpus: str = "corpus") -> Report:
    return check_new([corpus], new=[new], index=index, ledger=ledger)


def concerning(report: Report, own: set[str]) -> set[tuple[str, str, tuple[str, ...]]]:
    """The agreements and conflicts that some claims have part in, and with which others."""
    told = [f for f in report.findings if is_conflict(f) or is_agreement(f)]
    return {(f.rule, f.message, tuple(f.claims)) for f in told if own.intersection(f.claims)}


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_of_the_corpus_meets_what_it_meets_in_a_full_run(whole: Report, name: str) -> None:
    index = Index.in_memory()
    path = str(ROOT / "corpus" / name)
    report = changed(path, index=index, ledger=whole.ledger, corpus=str(ROOT / "corpus"))
    own = {claim.id for claim in whole.claims if claim.path == path}
    assert concerning(report, own) == concerning(whole, own)
    assert all(own.intersection(f.claims) for f in report.findings)


@pytest.fixture
def three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two articles that contradict each other about one maker, and one about another."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "corpus").mkdir()
    texts = (
        "零跑汽车2025年10月交付70289辆。",
        "零跑汽车10月交付量为60289辆。",
        "小鹏汽车2025年10月交付42013辆。",
    )
    for n, text in enumerate(texts):
        (tmp_path / "corpus" / f"2025-11-0{n + 1}.txt").write_text(f"月报{n}\n\n{text}\n", "utf-8")
    return tmp_path


def test_what_the_report_speaks_of_is_in_it_and_nothing_else(three: Path) -> None:
    report = changed("corpus/2025-11-02.txt", index=Index.in_memory())
    assert [finding.rule for finding in report.conflicts] == ["LC201"]
    assert [article.path for article in report.articles] == ["corpus/2025-11-02.txt", "corpus/2025-11-01.txt"]
    alone = changed("corpus/2025-11-03.txt", index=Index.in_memory())
    assert len(alone.articles) == 1 and not alone.findings and len(alone.unchecked) == 1


def test_the_corpus_may_change_between_two_runs(three: Path) -> None:
    index = Index.opened()
    assert index is not None
    assert changed("corpus/2025-11-02.txt", index=index).conflicts
    index.base.close()  # type: ignore[union-attr]
    (three / "corpus" / "2025-11-01.txt").write_text("月报\n\n零跑汽车2025年10月交付60289辆。\n", "utf-8")
    again = Index.opened()
    assert again is not None
    report = changed("corpus/2025-11-02.txt", index=again)
    assert not report.conflicts and report.agreements


def test_a_copy_whose_numbers_are_said_of_nobody_is_found(three: Path) -> None:
    text = "据悉，该项目总投资{}亿元，占地约{}亩，一期已于上月动工，二期计划明年启动，全部建成以后可容纳两千人就业。"
    (three / "corpus" / "old.txt").write_text(text.format(35, 600), "utf-8")
    (three / "corpus" / "new.txt").write_text(text.format(53, 600), "utf-8")
    report = changed("corpus/new.txt", index=Index.in_memory())
    assert "LC204" in {finding.rule for finding in report.conflicts}
    full = check(["corpus"])
    assert concerning(report, {c.id for c in report.claims}) == concerning(
        full, {c.id for c in full.claims if c.path == "corpus/new.txt"}
    )


def test_what_is_no_longer_in_the_corpus_is_not_compared_with(three: Path) -> None:
    index = Index.in_memory()
    assert changed("corpus/2025-11-02.txt", index=index).conflicts
    (three / "corpus" / "2025-11-01.txt").unlink()
    assert not changed("corpus/2025-11-02.txt", index=index).findings


def test_an_article_that_cannot_be_kept_is_compared_all_the_same(three: Path) -> None:
    index = Index.in_memory()
    assert index.base is not None
    index.base.execute("pragma query_only = on")
    assert changed("corpus/2025-11-02.txt", index=index).conflicts


def test_what_cannot_be_read_of_the_corpus_is_told(three: Path) -> None:
    (three / "corpus" / "empty.txt").write_text("")
    report = changed("corpus/2025-11-02.txt", index=Index.in_memory())
    assert [each.path for each in report.skipped] == ["corpus/empty.txt"]


def test_a_run_that_is_stopped_reports_what_is_there(three: Path) -> None:
    def watch(items: Iterable[Any]) -> Iterable[Any]:
        yield from islice(items, 1)  # of the corpus the first file, and the new article

    report = check(["corpus"], new=["corpus/2025-11-02.txt"], watch=watch)
    assert [finding.rule for finding in report.conflicts] == ["LC201"]
