"""`leapcheck read` shows what the reader sees, and every report says what was read."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from .conftest import Run

Write = Callable[..., str]
TEXT = "9月，零跑汽车交付66,657辆，同比增长97%。\n\n公司说，去年的数字是\n33,767辆。\n"


def test_articles_are_shown_with_what_is_known_of_them_and_from_where(run: Run, write: Write) -> None:
    write("articles.yaml", "a.md: {source: 某报}\n")
    done = run(
        "read", write("a.md", f"---\ntitle: 零跑月报\ndate: 2025-10-01\nurl: https://e.com/1\n---\n{TEXT}")
    )
    assert done.exit_code == 0
    for line in (
        "零跑月报  (metadata)",
        "  a.md, article 1: Markdown, utf-8",
        "  published 2025-10-01  (metadata)",
        "  publisher 某报  (articles.yaml)",
        "  address https://e.com/1  (metadata)",
        "  8:1  公司说,去年的数字是33,767辆。",
        "1 file read (1 Markdown): 1 article",
    ):
        assert line in done.stdout.splitlines()


def test_an_unknown_date_is_said_and_so_is_what_was_not_read(run: Run, write: Write) -> None:
    done = run("read", write("a.txt", TEXT), write("b.bin", b"\x00\x01"))
    assert "  published unknown: relative dates (今年, 上月) stay open" in done.stdout.splitlines()
    assert "  1 article without a date: its relative dates (今年, 上月) stay open" in done.stdout.splitlines()
    assert "1 not read\n  b.bin: looks like a binary file, not text\n" in done.stdout


def test_the_command_line_is_believed_first(run: Run, write: Write) -> None:
    path = write("a.md", f"---\ntitle: 甲\ndate: 2025-10-01\nsource: 乙\nurl: https://e.com/1\n---\n{TEXT}")
    options = ["--published", "2024-05-06", "--source", "丙", "--title", "丁", "--address", "https://e.com/2"]
    (article,) = json.loads(run("read", path, "--format", "json", *options).stdout)["articles"]
    assert (article["published"], article["source"]) == ("2024-05-06", "丙")
    assert (article["title"], article["address"]) == ("丁", "https://e.com/2")
    assert set(article["told"].values()) == {"command line"}


def test_json_gives_each_block_with_its_place(run: Run, write: Write) -> None:
    record = json.loads(run("read", write("a.txt", TEXT), "--format", "json").stdout)
    (article,) = record["articles"]
    for block in article["blocks"]:
        assert TEXT[block["start"] : block["end"]].replace("\n", "") == block["text"].replace(
            ",去", "，去"
        ).replace(",零", "，零").replace(",同", "，同")
    assert record["files"] == [
        {"path": "a.txt", "format": "txt", "encoding": "utf-8", "articles": 1, "undated": 1, "notes": []}
    ]
    assert record["skipped"] == []


def test_json_lines_give_articles_then_files_then_what_was_skipped(run: Run, write: Write) -> None:
    done = run("read", write("a.txt", TEXT), "weg.txt", "--format", "jsonl")
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["type"] for record in records] == ["article", "file", "skipped"]


@pytest.mark.parametrize("command", ["check", "extract"])
def test_every_report_says_what_was_read(run: Run, write: Write, command: str) -> None:
    paths = [write("a.txt", TEXT), write("b.bin", b"\x00\x01")]
    options = ["--ledger", "none"] if command == "check" else []
    shown = run(command, *paths, *options, "--format", "terminal").stdout
    assert "1 file read (1 text): 1 article" in shown and "b.bin: looks like a binary file" in shown
    record = json.loads(run(command, *paths, *options, "--format", "json").stdout)
    assert [file["path"] for file in record["files"]] == ["a.txt"]
    assert [item["path"] for item in record["skipped"]] == ["b.bin"]
    lines = run(command, *paths, *options, "--format", "jsonl")
    if command == "check":
        types = [json.loads(line)["type"] for line in lines.stdout.splitlines()]
        assert types.count("file") == 1 and types.count("skipped") == 1
    else:  # claims alone
        assert "1 article in 1 file read, 1 without a date; 1 not read" in lines.stderr


@pytest.mark.parametrize("command", ["read", "check", "extract", "explain"])
def test_json_fields_have_to_be_named_by_role(run: Run, write: Write, command: str) -> None:
    paths = [write("a.jsonl", json.dumps({"wen": TEXT}))]
    words = ["0" * 12, *paths] if command == "explain" else paths
    done = run(command, *words, "--field", "wen=text")
    assert done.exit_code == 2 and "ROLE=NAME" in done.stderr and "published" in done.stderr
    if command in ("read", "extract"):
        assert run(command, *words, "--field", "text=wen").exit_code == 0
        assert run(command, *words).exit_code == 2


def test_what_is_odd_about_a_file_is_said_once(run: Run, write: Write) -> None:
    lines = "\n".join(json.dumps({"text": TEXT * 9 + "锟斤拷"}, ensure_ascii=False) for _ in range(3))
    done = run("extract", write("a.jsonl", lines), "--format", "jsonl")
    assert done.stderr.count("characters were lost") == 1


def test_text_from_an_article_cannot_act_on_the_terminal(run: Run, write: Write) -> None:
    done = run("read", write("a.txt", "零跑[red]汽车\x1b[31m交付66,657辆。\u202e"), "--color", "always")
    assert "\x1b[31m" not in done.stdout and "\u202e" not in done.stdout and "[red]" in done.stdout
