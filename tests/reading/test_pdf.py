"""PDF files: lines, columns and tables as a reader sees them, with page and line."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from leapcheck.claims import extract_claims
from leapcheck.model import Article, Skipped
from leapcheck.reading import read
from leapcheck.reporting.words import place

from . import forms
from .forms import Story

Line = tuple[float, float, str]  # from the left and the top, in points
SIZE = 10
LEFT = "零跑汽车公布了九月的成绩单，当月交付六万六千余辆，同比"
RIGHT = "另一边的文章讲的是电池，宁德时代的装机量在同一个月里增"


def drawn(pages: Sequence[Sequence[Line]], size: float = SIZE) -> bytes:
    """A PDF with lines of text where they are put."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for page in pages:
        canvas.setFont("STSong-Light", size)
        for x, y, text in page:
            canvas.drawString(x, 842 - y, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def article(tmp_path: Path, data: bytes) -> Article:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    (item,) = read([str(path)])
    assert isinstance(item, Article), item
    return item


def texts(of: Article) -> list[str]:
    return [of.body.text[block.start : block.end] for block in of.blocks]


def test_columns_are_read_one_after_the_other_even_where_their_lines_are_not_level(tmp_path: Path) -> None:
    for offset in (0, 5):
        lines: list[Line] = []
        for k in range(6):
            y = 100 + 15 * k
            lines += [(60, y, f"左{k}{LEFT}"[:22]), (320, y + offset, f"右{k}{RIGHT}"[:22])]
        whole = "".join(texts(article(tmp_path, drawn([lines]))))
        order = [whole.index(f"{side}{k}") for side in "左右" for k in range(6)]
        assert order == sorted(order)


def test_a_number_that_a_line_end_breaks_is_one_number(tmp_path: Path) -> None:
    words = "零跑汽车今天公布了上个月的交付成绩，全月一共交付了66,6"
    lines: list[Line] = [
        (60, 100, words),
        (60, 115, "57辆，同比增长97%，这是它连续第五个月刷新自己创下的纪录了"),
        (60, 130, "公司说。"),
    ]
    of = article(tmp_path, drawn([lines]))
    assert "交付了66,657辆" in of.body.text
    (claim, *_) = extract_claims(of)
    assert str(claim.value.low) == "66657"


def test_a_sentence_goes_on_over_the_page_without_heads_and_page_numbers(tmp_path: Path) -> None:
    first = [
        "今年以来公司的销量一个月比一个月高。九月的数字也不例外啊，",
        "公司在九月一共交付了新车六万六千六百五十七辆，同比增长百",
    ]
    second = [
        "分之九十七，公司说这个数字比上一年的同一个月高出了不少啊。",
        "往后的三个月，公司还打算再开两百家门店，去的都是小地方呢。",
    ]
    pages: list[list[Line]] = []
    for n, lines in enumerate([first, second, ["第三页讲的是别的事情。"]], 1):
        text = [(60.0, 100.0 + 15 * k, line) for k, line in enumerate(lines)]
        pages.append([(60.0, 40.0, "某某汽车2025年年度报告"), *text, (290.0, 810.0, f"{n} / 3")])
    text = article(tmp_path, drawn(pages)).body.text
    assert "同比增长百分之九十七" in text
    assert "年度报告" not in text and "/ 4" not in text


def test_the_rows_of_a_table_are_rows_with_cells(tmp_path: Path) -> None:
    table = [["品牌", "9月交付（辆）", "同比"], ["零跑汽车", "66,657", "97%"], ["小鹏汽车", "41,581", "95%"]]
    story = Story(
        "新势力9月成绩", date(2025, 10, 1), "某报", ["2025年10月1日，多家公司公布了上个月的交付量。", table]
    )
    of = article(tmp_path, forms.pdf(story))
    rows = [of.body.text[b.start : b.end].split("\t") for b in of.blocks if b.role == "table"]
    assert [[cell.replace("(", "（").replace(")", "）") for cell in row] for row in rows] == table
    found = {(c.subject, c.metric, str(c.value.low), c.period) for c in extract_claims(of)}
    assert {("零跑汽车", "deliveries", "66657", "2025-09"), ("小鹏汽车", "yoy", "95", "2025-09")} <= found


def test_a_claim_stands_on_its_page_and_line(tmp_path: Path) -> None:
    pages = [
        [(60.0, 100.0, "第一页没有数字。")],
        [(60.0, 100.0, "第二页的头一行。"), (60.0, 140.0, "零跑汽车交付66,657辆。")],
    ]
    of = article(tmp_path, drawn(pages))
    (claim,) = extract_claims(of)
    assert (claim.page, claim.line, claim.column, claim.quote) == (2, 2, 7, "66,657辆")
    assert place(claim).endswith("a.pdf:p2:2:7")
    assert claim.to_json()["page"] == 2
    assert of.source.text(claim.start, claim.end) == claim.quote


def test_the_day_on_which_a_file_was_made_dates_no_article(tmp_path: Path) -> None:
    assert article(tmp_path, drawn([[(60, 100, "零跑汽车上个月交付66,657辆。")]])).published is None


def test_pages_without_text_are_said(tmp_path: Path) -> None:
    of = article(tmp_path, drawn([[(60, 100, "零跑汽车交付66,657辆。")], []]))
    assert of.source.notes == ("page 2 without a text layer: nothing is read there",)
    (tmp_path / "b.pdf").write_bytes(drawn([[], []]))
    (item,) = read([str(tmp_path / "b.pdf")])
    assert isinstance(item, Skipped) and "OCR" in item.reason


@pytest.mark.parametrize("data", [b"%PDF-1.7 nothing", b"%PDF-" + bytes(range(256)) * 9])
def test_broken_files_say_so(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(data)
    (item,) = read([str(tmp_path / "a.pdf")])
    assert isinstance(item, Skipped) and "no PDF that can be read" in item.reason


def test_locked_files_say_so(tmp_path: Path) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "a.pdf"), encrypt=StandardEncryption("geheim", "geheim2"))
    canvas.drawString(60, 100, "x")
    canvas.save()
    (item,) = read([str(tmp_path / "a.pdf")])
    assert isinstance(item, Skipped) and "password" in item.reason


@pytest.mark.parametrize(
    ("ending", "module", "extra"), [("pdf", "pypdfium2", "pdf"), ("docx", "docx", "docx")]
)
def test_a_library_that_is_not_installed_is_named_with_its_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, module: str, extra: str
) -> None:
    story = Story("标题是这个", None, None, ["零跑汽车交付66,657辆。"])
    path = tmp_path / f"a.{ending}"
    path.write_bytes(forms.pdf(story) if ending == "pdf" else forms.word(story))
    monkeypatch.setitem(sys.modules, module, None)
    (item,) = read([str(path)])
    assert isinstance(item, Skipped)
    assert f"pip install 'leapcheck[{extra}]'" in item.reason and "\n" not in item.reason


def test_formats_are_loaded_only_where_such_a_file_is_read(tmp_path: Path) -> None:
    import subprocess

    (tmp_path / "a.txt").write_text("零跑汽车交付66,657辆。")
    code = (
        "import sys; from leapcheck.reading import read; list(read([sys.argv[1]]));"
        "sys.exit(bool({'pypdfium2', 'docx', 'lxml', 'leapcheck.reading.pdf'} & set(sys.modules)))"
    )
    done: Any = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert done.returncode == 0
