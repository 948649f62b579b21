"""The claims index: an unchanged file is never read twice, and what it gives is never wrong."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

import leapcheck
from leapcheck import checking
from leapcheck.cache import _states, _version_of
from leapcheck.extracted import Item
from leapcheck.extraction import index as module
from leapcheck.extraction import working
from leapcheck.extraction.index import MADE_OF, Index
from leapcheck.ledger import Ledger
from leapcheck.model import Citation, Entry, Skipped, Value
from leapcheck.pipeline import check_extracted, claims_by_article

TEXT = "新能源月报\n\n2025年{month}月，零跑汽车交付{sold}辆，同比增长40.1%。\n"
LONG_AGO = 1_600_000_000


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three articles that were written long ago, in a folder of the directory that the test runs in."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "corpus"
    folder.mkdir()
    for n in range(3):
        write(folder / f"{n}.txt", TEXT.format(month=n + 1, sold=40000 + n))
    return folder


def write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    os.utime(path, (LONG_AGO, LONG_AGO))


def run(*paths: str, **options: object) -> list[Item]:
    """One run with the index, as a process of its own would make it."""
    index = Index.opened()
    assert index is not None
    items = list(claims_by_article(paths or ["corpus"], index=index, **options))  # type: ignore[arg-type]
    assert index.base is not None
    index.base.close()
    return items


def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files whose articles are read from now on."""
    read: list[str] = []
    real = working.items_of

    def items_of(file: object, stdin: object = None) -> object:
        read.append(file.path)  # type: ignore[attr-defined]
        return real(file, stdin)  # type: ignore[arg-type]

    monkeypatch.setattr("leapcheck.extraction.workers.items_of", items_of)
    monkeypatch.setattr(module, "items_of", items_of)
    return read


def test_an_unchanged_file_is_not_read_again_and_gives_the_same(
    corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = list(claims_by_article(["corpus"]))
    first = run()
    read = opened(monkeypatch)
    assert run() == first == plain and read == []


def test_only_a_changed_file_is_read(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run()
    write(corpus / "1.txt", TEXT.format(month=2, sold=77777))
    read = opened(monkeypatch)
    items = run()
    assert read == ["corpus/1.txt"]
    assert items == list(claims_by_article(["corpus"])) and "77777" in repr(items)


def test_a_change_that_leaves_size_and_time_is_seen(corpus: Path) -> None:
    run()
    write(corpus / "1.txt", TEXT.format(month=2, sold=40009))
    assert "40009" in repr(run())


def test_a_file_that_was_only_touched_is_not_read(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run()
    os.utime(corpus / "1.txt", (LONG_AGO + 5, LONG_AGO + 5))
    read = opened(monkeypatch)
    run()
    assert read == []


def test_what_the_user_says_makes_other_claims(corpus: Path) -> None:
    run()
    dated = run(published=date(2026, 1, 15))
    assert all(item.article.published == date(2026, 1, 15) for item in dated if not isinstance(item, Skipped))
    assert run() == list(claims_by_article(["corpus"]))


def test_a_catalogue_that_changes_makes_other_claims(corpus: Path) -> None:
    run()
    write(corpus / "articles.yaml", "1.txt: {published: 2025-03-01, source: 某报}\n")
    assert run() == list(claims_by_article(["corpus"]))


def test_the_path_as_given_is_part_of_the_claims(corpus: Path) -> None:
    run()
    assert [i.path for i in run("./corpus/0.txt") if not isinstance(i, Skipped)] == ["./corpus/0.txt"]


def test_another_grammar_has_another_index(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run()
    monkeypatch.setattr(module, "_version", lambda: "another")
    read = opened(monkeypatch)
    run()
    assert len(read) == 3


@pytest.mark.parametrize("part", ["claims/reader.py", "claims/names/form.py", "data/cues.yaml"])
def test_another_module_of_the_grammar_is_another_version(
    part: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However deep it lies: what an older grammar read is not kept for a newer one."""
    package = tmp_path / "leapcheck"
    shutil.copytree(Path(leapcheck.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr("leapcheck.cache.files", lambda _: package)
    before = _version_of.__wrapped__(MADE_OF, ())
    (package / part).write_text("# another one", "utf-8")
    _states.cache_clear()  # as in another process
    assert _version_of.__wrapped__(MADE_OF, ()) != before


def test_a_run_that_is_killed_leaves_nothing_half_done(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (corpus / "2.txt").unlink()
    article = '{"text": "零跑汽车2025年%d月交付4万辆。"}\n'
    write(corpus / "dump.jsonl", "".join(article % n for n in range(1, 9)))
    index = Index.opened()
    assert index is not None
    items = claims_by_article(["corpus"], index=index)
    for _ in range(5):  # into the middle of the dump
        next(items)
    index.commit()  # the second is over
    del items, index
    read = opened(monkeypatch)
    assert run() == list(claims_by_article(["corpus"]))
    assert "corpus/dump.jsonl" in read


def test_two_runs_at_once_do_no_harm(corpus: Path) -> None:
    one, other = Index.opened(), Index.opened()
    assert one is not None and other is not None
    pair = zip(*(claims_by_article(["corpus"], index=index) for index in (one, other)), strict=True)
    assert all(a == b for a, b in pair)
    assert run() == list(claims_by_article(["corpus"]))


@pytest.mark.parametrize(
    "damage", ["head = x'7b'", "claims = x'ff00'", "exact = null", "article = x'7b'", "source = 99"]
)
def test_a_damaged_row_is_read_anew(corpus: Path, cache_folder: Path, damage: str) -> None:
    first = run()
    (place,) = cache_folder.rglob("*.sqlite")
    with sqlite3.connect(place) as base:
        base.execute(f"update items set {damage} where file = 2")
    assert run() == first
    assert run() == first


def test_a_damaged_index_is_made_anew(corpus: Path, cache_folder: Path) -> None:
    first = run()
    (place,) = cache_folder.rglob("*.sqlite")
    place.write_bytes(b"no database" * 1000)
    assert run() == first


def test_a_folder_that_cannot_be_written_does_no_harm(
    corpus: Path, cache_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (cache_folder / "leapcheck").write_text("no folder")
    assert Index.opened() is None


def test_an_index_that_stops_being_writable_does_no_harm(corpus: Path) -> None:
    index = Index.opened()
    assert index is not None and index.base is not None
    index.base.execute("pragma query_only = on")
    assert list(claims_by_article(["corpus"], index=index)) == list(claims_by_article(["corpus"]))


def test_a_failure_of_leapcheck_itself_is_not_kept(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.delenv("LEAPCHECK_DEBUG", raising=False)
        broken.setattr("leapcheck.claims.extract_claims", lambda article: 1 / 0)
        assert all(isinstance(item, Skipped) for item in run())
    assert run() == list(claims_by_article(["corpus"]))


def test_a_variable_turns_it_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEAPCHECK_NO_CACHE", "1")
    assert Index.opened() is None


def test_half_a_surrogate_pair_survives(corpus: Path) -> None:
    write(corpus / "odd.json", '{"title": "\\ud800", "text": "零跑汽车2025年交付4万辆。"}')
    assert run() == run() == list(claims_by_article(["corpus"]))


def compared(ledger: Ledger | None = None) -> tuple[list[Any], int]:
    """The findings of a run with the index, and how often claims were compared for them."""
    index = Index.opened()
    assert index is not None
    calls = []
    real = checking.check_claims
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checking, "check_claims", lambda *a, **k: calls.append(1) or real(*a, **k))
        report = check_extracted(claims_by_article(["corpus"], index=index), ledger=ledger, index=index)
    assert index.base is not None
    index.base.close()
    return json.loads(json.dumps([finding.to_json() for finding in report.findings])), len(calls)


def test_an_unchanged_corpus_is_not_compared_again(corpus: Path) -> None:
    write(corpus / "3.txt", TEXT.format(month=1, sold=60000))
    first, calls = compared()
    assert first and calls == 1
    assert compared() == (first, 0)
    write(corpus / "3.txt", TEXT.format(month=1, sold=40000))
    again, calls = compared()
    assert calls == 1 and [f["verdict"] for f in again] != [f["verdict"] for f in first]


def test_another_ledger_is_compared_with_anew(corpus: Path) -> None:
    compared()
    value = Value("exact", Decimal(40000), Decimal(40000), "vehicle")
    source = Citation("title")
    entry = Entry("e1", "零跑汽车", "deliveries", value, "2025-01", {}, "actual", "verified", [source])
    found, calls = compared(Ledger([entry]))
    assert calls == 1 and any(finding["rule"] == "LC101" for finding in found)
    assert compared(Ledger([entry])) == (found, 0)


def test_what_was_not_read_to_the_end_is_not_remembered(corpus: Path) -> None:
    index = Index.opened()
    assert index is not None
    check_extracted(islice(claims_by_article(["corpus"], index=index), 2), index=index)
    assert index.ask("select * from comparisons") == []
