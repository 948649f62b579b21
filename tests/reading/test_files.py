"""Paths become articles in a fixed order, and whatever cannot be read says why."""

import io
import os
from datetime import date
from pathlib import Path

import pytest

from leapcheck.model import Article, Skipped, Source
from leapcheck.reading import formats, inputs, read

TEXT = "某厂去年销量为十万辆，同比增长两成。"


def articles(found: list[Article | Skipped]) -> list[Article]:
    return [item for item in found if isinstance(item, Article)]


def skipped(found: list[Article | Skipped]) -> list[Skipped]:
    return [item for item in found if isinstance(item, Skipped)]


def test_directories_are_read_in_order_of_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.html", "README.md", ".git/x.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    found = list(read([str(tmp_path)]))
    assert [Path(item.path).name for item in found] == ["a.md", "b.txt", "c.html"]
    assert articles(found)[0].path == f"{tmp_path}/a.md"


def test_standard_input() -> None:
    (article,) = read(["-"], stdin=io.BytesIO(f"# 销量大涨\n\n{TEXT}".encode("gbk")))
    assert isinstance(article, Article)
    assert (article.path, article.title) == ("-", "销量大涨")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n\xef\xbb\xbf"[:2], "is empty"),
        (b"PK\x00\x01", "binary"),
        (b"<nav><a href='/'>x</a></nav>", "no text"),
    ],
)
def test_files_without_text_say_so(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    (item,) = read([str(tmp_path / "a.txt")])
    assert isinstance(item, Skipped)
    assert reason in item.reason


def test_missing_paths_and_strange_names(tmp_path: Path) -> None:
    for path in (str(tmp_path / "nein.txt"), "a\x00b"):
        (item,) = read([path])
        assert isinstance(item, Skipped)
    (item,) = read([str(tmp_path / "nein.txt")])
    assert "check the spelling" in skipped([item])[0].reason


def test_pipes_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (item,) = read([str(tmp_path / "pipe.txt")])
    assert "no regular file" in skipped([item])[0].reason


def test_large_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "MAX_BYTES", 10)
    (tmp_path / "a.txt").write_text(TEXT)
    assert "larger" in skipped(list(read([str(tmp_path / "a.txt")])))[0].reason
    assert "larger" in skipped(list(read(["-"], stdin=io.BytesIO(TEXT.encode()))))[0].reason


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_unreadable_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "a.txt").chmod(0)
    assert "permission" in skipped(list(read([str(tmp_path / "a.txt")])))[0].reason


def test_directories_without_articles_and_other_files(tmp_path: Path) -> None:
    assert "no articles" in skipped(list(read([str(tmp_path)])))[0].reason
    (tmp_path / "a.png").write_bytes(b"x")
    assert "a.png" in skipped(list(read([str(tmp_path)])))[0].path


def test_link_loops_end_and_one_file_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path / "nowhere")
    found = list(read([str(tmp_path), str(tmp_path)]))
    assert len(articles(found)) == 1
    assert any("same file" in item.reason for item in skipped(found))
    assert any("leads nowhere" in item.reason for item in skipped(found))


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff\xfe.txt"
    Path(os.fsdecode(name)).write_text(TEXT)
    assert len(articles(list(read([str(tmp_path)])))) == 1


def test_catalog_tells_about_its_files(tmp_path: Path) -> None:
    (tmp_path / "articles.yaml").write_text("a.txt: {published: 2025-12-26, source: 某报, title: 标题甲}\n")
    (tmp_path / "a.txt").write_text(f"---\ndate: 2020-01-01\nsource: 乙\n---\n{TEXT}")
    for path in (tmp_path, tmp_path / "a.txt"):
        (article,) = articles(list(read([str(path)])))
        assert (article.published, article.publisher, article.title) == (date(2025, 12, 26), "某报", "标题甲")
    (article,) = articles(list(read([str(tmp_path)], published=date(2021, 2, 3))))
    assert article.published == date(2021, 2, 3)


@pytest.mark.parametrize(
    ("catalog", "line"),
    [
        ("a.txt: {published: 2025-13-40}", "line 1"),
        ("a.txt: {publishd: 2025-01-01}", "line 1"),
        ("\na.txt: [1]", "line 2"),
        ("a.txt: {source: 甲\nb", "line 2"),
        ("a.txt: {source: 甲}\na.txt: {source: 乙}", "line 2"),
        ("x: &a 1\na.txt: {source: *a}", "line 2"),
        ("a.txt: {source: 甲}\nz.txt: {source: 乙}", "line 2"),
        ("a.txt: " + "[" * 3000, "line 1"),
    ],
)
def test_a_broken_catalog_is_reported_and_the_articles_are_read(
    tmp_path: Path, catalog: str, line: str
) -> None:
    (tmp_path / "articles.yaml").write_text(catalog)
    (tmp_path / "a.txt").write_text(TEXT)
    found = list(read([str(tmp_path)]))
    assert len(articles(found)) == 1
    (trouble,) = skipped(found)
    assert trouble.path.endswith("articles.yaml")
    assert trouble.reason.startswith(line)


def test_importing_the_reader_loads_nothing_slow() -> None:
    import subprocess
    import sys

    code = "import sys, leapcheck.reading; sys.exit(bool({'yaml', 'opencc', 'jieba', 'rapidfuzz'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_file_that_reading_fails_on_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = tmp_path / "a.txt", tmp_path / "b.txt"
    for path in (good, bad):
        path.write_text(TEXT)
    real = formats.articles_of

    def articles_of(source: Source, *arguments: object, **options: object) -> list[Article]:
        if source.path == str(bad):
            raise IndexError("out of range")
        return real(source, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(formats, "articles_of", articles_of)
    monkeypatch.delenv("LEAPCHECK_DEBUG", raising=False)
    found = list(read([str(bad), str(good)]))
    assert [item.path for item in found] == [str(bad), str(good)]
    assert "IndexError: out of range" in skipped(found)[0].reason
    monkeypatch.setenv("LEAPCHECK_DEBUG", "1")
    with pytest.raises(IndexError):
        list(read([str(bad), str(good)]))
