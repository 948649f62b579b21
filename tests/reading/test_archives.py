"""Archives: what is inside is read as if it lay there, and nothing gets out or grows without end."""

from __future__ import annotations

import gzip
import io
import json
import stat
import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from leapcheck.model import Article, Skipped
from leapcheck.reading import archives, inputs, read

TEXT = "2025年9月，零跑汽车交付66,657辆，同比增长97%。"


def zipped(files: Mapping[str, bytes | str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as book:
        for name, data in files.items():
            book.writestr(name, data)
    return out.getvalue()


def found(path: Path, data: bytes) -> tuple[list[Article], dict[str, str]]:
    """The articles of a file, and the reasons for what was skipped by what follows the archive's name."""
    path.write_bytes(data)
    items = list(read([str(path)]))
    reasons = {i.path.removeprefix(str(path)): i.reason for i in items if isinstance(i, Skipped)}
    return [item for item in items if isinstance(item, Article)], reasons


def test_members_are_read_by_their_names_with_the_catalogue_beside_them(tmp_path: Path) -> None:
    data = zipped({
        "x/新闻.txt": TEXT,
        "x/articles.yaml": "新闻.txt: {published: 2025-10-02, source: 某报}\nweg.txt: {}\n",
        "a.jsonl": json.dumps({"text": TEXT}),
        "README.md": "x",
        "__MACOSX/a.txt": "x",
        ".DS_Store": "x",
        "bild.png": b"\x89PNG\x00",
    })  # fmt: skip
    articles, reasons = found(tmp_path / "a.zip", data)
    assert [a.path.rpartition("a.zip")[2] for a in articles] == ["!a.jsonl", "!x/新闻.txt"]
    assert (articles[1].published, articles[1].publisher) == (date(2025, 10, 2), "某报")
    assert set(reasons) == {"!bild.png", "!x/articles.yaml"}
    assert "no file weg.txt" in reasons["!x/articles.yaml"]


def test_gzip_is_read_as_what_is_in_it(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps({"text": TEXT}) for _ in range(3))
    articles, _ = found(tmp_path / "a.jsonl.gz", gzip.compress(lines.encode()))
    assert [a.index for a in articles] == [0, 1, 2]
    (article,), _ = found(tmp_path / "b.txt.gz", gzip.compress(TEXT.encode("gb18030")))
    assert (article.path, article.source.encoding) == (str(tmp_path / "b.txt.gz"), "gb18030")


def test_names_of_a_chinese_windows_are_read(tmp_path: Path) -> None:
    name = "新闻.txt".encode("gb18030").decode("cp437")
    data = zipped({name: TEXT})
    marked = name.encode()
    data = data.replace(marked, "新闻.txt".encode("gb18030").ljust(len(marked), b"_"))
    for at in range(len(data) - 4):  # as that system writes it: the mark for UTF-8 is not set
        if data[at : at + 4] in (b"PK\x03\x04", b"PK\x01\x02"):
            flags = at + (6 if data[at + 2] == 3 else 8)
            data = data[:flags] + b"\x00\x00" + data[flags + 2 :]
    (article,), _ = found(tmp_path / "a.zip", data)
    assert "!新闻.txt" in article.path


def test_nothing_leads_out_of_an_archive(tmp_path: Path) -> None:
    names = ["../raus.txt", "/etc/raus.txt", "a/../../raus.txt", "C:/raus.txt", "..\\raus.txt"]
    articles, reasons = found(tmp_path / "a.zip", zipped(dict.fromkeys(names, TEXT)))
    assert articles == []
    assert set(reasons.values()) == {"has a name that leads out of its archive: not read"}
    assert len(reasons) == len(names)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_in_an_archive_are_not_read(tmp_path: Path, kind: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        info = zipfile.ZipInfo("a.txt")
        info.external_attr = (kind | 0o777) << 16
        book.writestr(info, "/etc/passwd")
    _, reasons = found(tmp_path / "a.zip", out.getvalue())
    assert "no regular file" in reasons["!a.txt"]


def test_an_archive_bomb_is_stopped_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "MAX_BYTES", 100_000)
    monkeypatch.setattr(archives, "MAX_BYTES", 100_000)
    _, reasons = found(tmp_path / "a.jsonl.gz", gzip.compress(b"\n" * 900_000))
    assert "archive bomb" in reasons[""]
    parts = {f"{n}.txt": b" " * 90_000 for n in range(9)}
    _, reasons = found(tmp_path / "b.zip", zipped(parts))
    assert "archive bomb" in reasons[""]
    inner = zipped({"a.zip": zipped(parts)})
    _, reasons = found(tmp_path / "c.zip", inner)
    assert "archive bomb" in reasons[""]


def test_archives_inside_archives_have_an_end(tmp_path: Path) -> None:
    data = zipped({"a.txt": TEXT})
    for _ in range(2):
        data = zipped({"a.zip": data})
    articles, _ = found(tmp_path / "a.zip", data)
    assert [a.path.rpartition("a.zip!a.zip")[2] for a in articles] == ["!a.txt"]
    for _ in range(3):
        data = zipped({"a.zip": data})
    articles, reasons = found(tmp_path / "b.zip", data)
    assert articles == []
    assert "inside 3 others" in "".join(reasons.values())


def test_damaged_members_cost_only_themselves(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": TEXT, "b.txt": TEXT}, zipfile.ZIP_STORED))
    at = data.index("零跑".encode())
    data[at : at + 3] = b"xyz"
    articles, reasons = found(tmp_path / "a.zip", bytes(data))
    assert len(articles) == 1 and "damaged" in reasons["!a.txt"]


def test_locked_members_say_so(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": TEXT}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    _, reasons = found(tmp_path / "a.zip", bytes(data))
    assert "password" in reasons["!a.txt"]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.zip", b"no zip", "is no ZIP file"),
        ("a.gz", b"no gzip", "is no GZ file"),
        ("a.zip", b"PK\x03\x04 broken", "no zip archive"),
        ("a.txt.gz", gzip.compress(TEXT.encode(), mtime=0)[:-9], "damaged"),
        ("a.tar.gz", gzip.compress(b"x" * 600, mtime=0), "tar archive"),
        ("a.zip", zipped({}), "holds no articles"),
        ("a.zip", zipped({".x": "y"}), "holds no articles"),
    ],
)
def test_archives_that_cannot_be_read_say_why(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    articles, reasons = found(tmp_path / name, data)
    assert articles == [] and reason in reasons[""]


def test_a_dump_larger_than_any_file_is_read_line_by_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inputs, "MAX_BYTES", 1000)
    lines = "\n".join(json.dumps({"text": TEXT}, ensure_ascii=False) for _ in range(50))
    (tmp_path / "a.jsonl").write_text(lines)
    assert len(list(read([str(tmp_path / "a.jsonl")]))) == 50


def test_an_archive_on_standard_input() -> None:
    (article,) = read(["-"], stdin=io.BytesIO(zipped({"a.txt": TEXT})))
    assert article.path == "-!a.txt"
