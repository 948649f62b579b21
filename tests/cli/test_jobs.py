"""Many files on several processes: the same output, a process that dies, and Ctrl-C in the middle."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from leapcheck import claims
from leapcheck.extraction import workers
from leapcheck.extraction.workers import extract_all
from leapcheck.model import Article, Claim, Skipped
from leapcheck.pipeline import claims_by_article
from leapcheck.reading import File, find

from .conftest import Run

TEXT = "新能源月报第{n}期\n\n2025年{month}月，零跑汽车交付{sold}辆，同比增长4{n}.1%。海外门店{n}5家。\n"


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files of several kinds, one of them empty, in a folder; any number of them is worth several processes."""
    monkeypatch.setattr(workers, "LEAST", 0)
    monkeypatch.setattr(workers, "BATCH_BYTES", 400)
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "corpus"
    folder.mkdir()
    for n in range(12):
        text = TEXT.format(n=n, month=n % 6 + 1, sold=40000 + n)
        (folder / f"{n:02d}.txt").write_text("" if n == 5 else text, "utf-8")
    lines = [json.dumps({"title": "", "text": TEXT.format(n=n, month=1, sold=n + 50000)}) for n in range(40)]
    (folder / "dump.jsonl").write_text("\n".join([*lines[:20], "{broken", *lines[20:]]), "utf-8")
    return folder


def test_several_processes_give_what_one_gives_in_the_same_order(corpus: Path) -> None:
    alone = list(claims_by_article(["corpus"]))
    assert len(alone) == 11 + 1 + 40 + 1
    assert list(claims_by_article(["corpus"], jobs=2)) == alone


@pytest.mark.parametrize("format", ["json", "sarif"])
def test_a_report_is_the_same_bit_by_bit(run: Run, corpus: Path, format: str) -> None:
    one, two = (
        run("check", "corpus", "--ledger", "none", "--format", format, "--jobs", jobs) for jobs in ("1", "2")
    )
    assert one.stdout and two.stdout == one.stdout and two.stderr == one.stderr


def test_articles_of_one_file_share_its_text(corpus: Path) -> None:
    (corpus / "two.txt").write_text("一\n\n零跑2025年交付5万辆。\n\n" * 30, "utf-8")
    found = [item for item in claims_by_article(["corpus/two.txt"], jobs=2) if not isinstance(item, Skipped)]
    assert len({id(item.article.source) for item in found}) == 1


def test_few_files_start_no_processes(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "LEAST", 1_000_000)
    monkeypatch.setattr(workers, "_Pooled", None)
    assert len(list(claims_by_article(["corpus"], jobs=8))) == 53


@pytest.mark.skipif(sys.platform == "win32", reason="the fault is planted by forking")
def test_a_process_that_dies_costs_one_file_and_is_told(
    corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extract = claims.extract_claims

    def deadly(article: Article) -> list[Claim]:
        if article.path == "corpus/07.txt" or (article.path == "corpus/dump.jsonl" and article.index == 30):
            os.kill(os.getpid(), signal.SIGKILL)
        return extract(article)

    monkeypatch.setattr(claims, "extract_claims", deadly)
    items = list(claims_by_article(["corpus"], jobs=2))
    died = [item for item in items if isinstance(item, Skipped) and "died" in item.reason]
    assert [item.path for item in died] == ["corpus/07.txt", "corpus/dump.jsonl"]
    assert len(items) == 53


def test_what_is_no_file_stays_in_its_place(corpus: Path) -> None:
    files = list(find(["corpus/00.txt", "corpus/01.txt"]))
    found = list(extract_all([files[0], "between", files[1]], jobs=2))
    assert found[1] == "between"
    assert isinstance(found[0], tuple) and isinstance(found[0][0], File)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent as a signal")
@pytest.mark.parametrize("asked", [["a.txt", "-"], ["b.txt", "--new", "a.txt", "--new", "-"]])
def test_ctrl_c_ends_with_a_report_of_what_was_read(
    tmp_path: Path, write: Callable[..., str], asked: list[str]
) -> None:
    write("a.txt", TEXT.format(n=1, month=1, sold=40000))
    write("b.txt", "2025年11月，小鹏汽车交付36728辆。\n")
    command = [sys.executable, "-m", "leapcheck", "check", *asked, "--ledger", "none", "--format", "json"]
    process = subprocess.Popen(
        command, cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    time.sleep(3)  # it waits for standard input now
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    report = json.loads(out)
    assert report["summary"]["articles"] == 1
    assert "interrupted" in report["skipped"][0]["reason"] and b"interrupted" in err
