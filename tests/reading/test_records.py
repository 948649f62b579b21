"""JSON and JSON Lines: which field is what, places in the file, and what is said where a record has no text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from leapcheck.claims import extract_claims
from leapcheck.model import Article, Skipped
from leapcheck.reading import read

TEXT = "2025年9月，零跑汽车交付66,657辆，同比增长97%。"
NO_FIELDS: Mapping[str, str] = {}


def found(path: Path, data: object, fields: Mapping[str, str] = NO_FIELDS) -> list[Article | Skipped]:
    text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
    path.write_text(text, "utf-8")
    return list(read([str(path)], fields=fields))


def article(path: Path, data: object, fields: Mapping[str, str] = NO_FIELDS) -> Article:
    (only,) = found(path, data, fields)
    assert isinstance(only, Article), only
    return only


@pytest.mark.parametrize(
    "record",
    [
        {"title": "标题", "text": TEXT, "source": "某报", "date": "2025-10-02", "url": "https://e.com/1"},
        {"headline": "标题", "articleBody": TEXT, "publisher": {"name": "某报"}, "datePublished": "2025-10-02T08:00:00Z", "link": "https://e.com/1"},
        {"标题": "标题", "正文": TEXT, "来源": "某报", "发布时间": "2025年10月2日", "链接": "https://e.com/1"},
        {"title": "标题", "content": f"<p>{TEXT}</p>", "media": "某报", "ctime": 1759363200, "url": "https://e.com/1"},
        {"Title": "标题", "Content": [TEXT], "site_name": "某报", "publishedAt": 1759363200000, "URL": "https://e.com/1"},
    ],
)  # fmt: skip
def test_fields_are_known_by_the_names_that_crawlers_give_them(
    tmp_path: Path, record: dict[str, Any]
) -> None:
    one = article(tmp_path / "a.json", record)
    assert (one.title, one.publisher, one.published) == ("标题", "某报", date(2025, 10, 2))
    assert one.address == "https://e.com/1"
    assert [claim.quote for claim in extract_claims(one)] == ["66,657辆", "97%"]


def test_fields_of_other_names_are_given_by_role(tmp_path: Path) -> None:
    record = {"wen": {"zhengwen": TEXT}, "biaoti": "标题", "text": "别的", "riqi": "20251002"}
    fields = {"text": "wen.zhengwen", "title": "biaoti", "published": "riqi"}
    one = article(tmp_path / "a.json", record, fields)
    assert (one.title, one.published) == ("标题", date(2025, 10, 2))
    assert one.body.text.endswith("同比增长97%。")


def test_an_answer_with_articles_inside_gives_each_of_them(tmp_path: Path) -> None:
    answer = {
        "code": 0,
        "data": {"total": 2, "list": [{"title": f"标题{n}", "content": TEXT} for n in (1, 2)]},
    }
    articles = found(tmp_path / "a.json", answer)
    assert [(a.index, a.title) for a in articles if isinstance(a, Article)] == [(0, "标题1"), (1, "标题2")]


@pytest.mark.parametrize("ascii_only", [False, True])
@pytest.mark.parametrize("text", [TEXT, f'甲🚗\n\n{TEXT}他说"好"', f"<p>甲&nbsp;🚗</p><p>{TEXT}</p>"])
def test_a_quote_stands_at_its_place_in_the_dump(tmp_path: Path, text: str, ascii_only: bool) -> None:
    path = tmp_path / "a.jsonl"
    records = [{"id": n, "title": f"零跑{n}月交付6,657辆", "text": text} for n in range(3)]
    dump = "\r\n".join(json.dumps(record, ensure_ascii=ascii_only) for record in records)
    path.write_bytes(b"\xef\xbb\xbf" + dump.encode())
    claims = [c for a in read([str(path)]) if isinstance(a, Article) for c in extract_claims(a)]
    assert len(claims) == 9
    for claim in claims:
        assert json.loads(f'"{dump[claim.start : claim.end]}"') == claim.quote
        assert claim.line == dump[: claim.start].count("\n") + 1
        assert claim.column == claim.start - (dump[: claim.start].rfind("\n") + 1) + 1


def test_a_title_that_the_text_begins_with_is_text_once(tmp_path: Path) -> None:
    one = article(tmp_path / "a.jsonl", {"title": "零跑交付6万辆", "text": f"零跑交付6万辆\n\n{TEXT}"})
    assert [block.role for block in one.blocks] == ["title", "body"]
    two = article(tmp_path / "b.jsonl", {"title": "零跑交付6万辆", "text": TEXT})
    assert [block.role for block in two.blocks] == ["title", "body"]


def test_a_headline_without_a_text_is_an_article(tmp_path: Path) -> None:
    one = article(tmp_path / "a.jsonl", {"title": "零跑9月交付66,657辆", "text": ""})
    assert [block.role for block in one.blocks] == ["title"]


def test_lines_that_are_no_record_are_said_and_the_others_are_read(tmp_path: Path) -> None:
    lines = [
        json.dumps({"text": TEXT}),
        "{broken",
        json.dumps({"x": 1}),
        *["[1"] * 9,
        json.dumps({"text": TEXT}),
    ]
    items = found(tmp_path / "a.jsonl", "\n".join(lines))
    assert sum(isinstance(item, Article) for item in items) == 2
    reasons = [item.reason for item in items if isinstance(item, Skipped)]
    assert reasons[0].startswith("line 2: is no JSON") and reasons[1].startswith("line 3: has no field")
    assert "--field text=NAME" in reasons[1]
    assert reasons[-1].startswith("5 more lines: is no JSON")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ('{"text": "甲",\n "b": }', "line 2, column 7: is no JSON"),
        ('{"a": 1}', "--field text=NAME"),
        ("[" * 100, "nested more than"),
        ('{"text": "' + "甲" * 20, "a string that does not end"),
    ],
)
def test_json_that_cannot_be_read_says_where_and_why(tmp_path: Path, data: str, reason: str) -> None:
    (item,) = found(tmp_path / "a.json", data)
    assert isinstance(item, Skipped) and reason in item.reason


def test_json_is_told_without_a_name_that_says_so(tmp_path: Path) -> None:
    record = json.dumps({"title": "标题", "text": TEXT}, ensure_ascii=False)
    assert article(tmp_path / "dump", record).source.format == "json"
    items = found(tmp_path / "lines", f"{record}\n{record}\n")
    assert [item.source.format for item in items if isinstance(item, Article)] == ["jsonl", "jsonl"]
