"""Word files: paragraphs, headings and tables in order, each a line."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest

from leapcheck.claims import extract_claims
from leapcheck.model import Article, Skipped
from leapcheck.reading import read


def article(tmp_path: Path, book: Any) -> Article:
    path = tmp_path / "a.docx"
    book.save(str(path))
    (item,) = read([str(path)])
    assert isinstance(item, Article), item
    return item


def blocks(of: Article) -> list[tuple[str, str]]:
    return [(block.role, of.body.text[block.start : block.end]) for block in of.blocks]


def test_styles_tell_what_a_paragraph_is(tmp_path: Path) -> None:
    book = docx.Document()
    book.add_heading("零跑月报", 0)
    book.add_paragraph("2025-10-01 来源：某报 作者：张三")
    book.add_heading("产销", 1)
    book.add_paragraph("9月，零跑汽车交付66,657辆。")
    book.add_paragraph("图1 零跑汽车历月交付", style="Caption")
    of = article(tmp_path, book)
    assert (of.title, of.published, of.publisher, of.author) == (
        "零跑月报",
        date(2025, 10, 1),
        "某报",
        "张三",
    )
    assert blocks(of) == [
        ("title", "零跑月报"),
        ("body", "产销"),
        ("body", "9月,零跑汽车交付66,657辆。"),
        ("caption", "图1零跑汽车历月交付"),
    ]


def test_a_table_is_read_where_it_stands_and_merged_cells_once(tmp_path: Path) -> None:
    book = docx.Document()
    book.add_paragraph("下表是各家九月的交付量。")
    table = book.add_table(3, 3)
    for i, row in enumerate(
        [["品牌", "9月交付（辆）", "同比"], ["零跑汽车", "66,657", "97%"], ["合计", "66,657", ""]]
    ):
        for k, cell in enumerate(row):
            table.cell(i, k).text = cell
    table.cell(2, 1).merge(table.cell(2, 2))
    book.add_paragraph("以上就是全部内容。")
    found = blocks(article(tmp_path, book))
    assert [role for role, _ in found] == ["body", "table", "table", "table", "body"]
    assert found[2][1] == "零跑汽车\t66,657\t97%" and found[3][1].split("\t")[1:] == ["66,657", ""]


def test_a_quote_stands_at_its_paragraph(tmp_path: Path) -> None:
    book = docx.Document()
    book.add_paragraph("第一段。")
    book.add_paragraph("零跑汽车交付").add_run("66,657").bold = True
    of = article(tmp_path, book)
    (claim,) = extract_claims(of)
    assert (claim.line, claim.column, claim.quote) == (2, 7, "66,657")
    assert of.source.text(claim.start, claim.end) == claim.quote


def test_inserted_text_is_read_and_deleted_text_is_not(tmp_path: Path) -> None:
    from docx.oxml import parse_xml

    book = docx.Document()
    paragraph = book.add_paragraph("零跑汽车交付")
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    for xml in (
        "<w:ins {0}><w:r><w:t>66,657辆</w:t></w:r></w:ins>",
        "<w:del {0}><w:r><w:delText>9辆</w:delText></w:r></w:del>",
    ):
        paragraph._p.append(parse_xml(xml.format(space)))
    assert blocks(article(tmp_path, book)) == [("body", "零跑汽车交付66,657辆")]


def test_the_day_on_which_a_file_was_made_dates_no_article(tmp_path: Path) -> None:
    book = docx.Document()
    book.add_paragraph("零跑汽车上个月交付66,657辆。")
    assert article(tmp_path, book).published is None


@pytest.mark.parametrize("data", [b"PK\x03\x04[Content_Types].xml", b"no zip at all"])
def test_broken_files_say_so(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.docx").write_bytes(data)
    (item,) = read([str(tmp_path / "a.docx")])
    assert isinstance(item, Skipped) and ("no Word file" in item.reason or "no DOCX file" in item.reason)


def test_a_bomb_in_a_word_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from leapcheck.reading import docx as reader

    monkeypatch.setattr(reader, "MAX_EXPANSION", 1000)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", " " * 2000)
    (tmp_path / "a.docx").write_bytes(out.getvalue())
    (item,) = read([str(tmp_path / "a.docx")])
    assert isinstance(item, Skipped) and "bomb" in item.reason


def test_a_file_without_text_says_so(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "a.docx"))
    (item,) = read([str(tmp_path / "a.docx")])
    assert isinstance(item, Skipped) and "no text" in item.reason
