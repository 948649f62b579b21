"""A report in parts: an index without texts, and a page for each article that needs no script."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from leapcheck.pipeline import check
from leapcheck.reporting.html.document import document
from leapcheck.reporting.html.folder import index_of, write_folder

from ..hostile import TEXTS, hostile_report
from ..samples import span_report
from .test_rendering import Elements


def test_the_index_has_no_texts_but_every_sentence() -> None:
    whole = document(span_report())
    told = index_of(whole)
    assert not [key for article in told["articles"] for key in article if key in ("text", "blocks")]
    for claim in told["claims"]:
        start, end = claim["in"]
        assert claim["sentence"][start:end] == claim["quote"]


def test_each_article_is_a_page_whose_marks_and_claims_lead_to_each_other(tmp_path: Path) -> None:
    write_folder(span_report(), tmp_path / "report")
    whole = document(span_report())
    told = index_of(whole)
    for number, article in enumerate(told["articles"]):
        elements = Elements((tmp_path / "report" / article["file"]).read_text("utf-8")).elements
        ids = {attributes["id"] for _, attributes in elements if "id" in attributes}
        claims = {claim["id"] for claim in whole["claims"] if claim["article"] == number}
        assert ids == {f"{where}-{id}" for id in claims for where in ("in", "claim")}
        assert not [tag for tag, _ in elements if tag == "script"]


def test_the_index_has_the_claims_that_findings_and_pictures_name_and_counts_the_others() -> None:
    whole = document(span_report())
    told = index_of(whole)
    named = {whole["claims"][n]["id"] for finding in whole["findings"] for n in finding["claims"]}
    ids = [claim["id"] for claim in told["claims"]]
    assert named <= set(ids) and len(ids) < len(whole["claims"])
    for before, after in zip(whole["findings"], told["findings"], strict=True):
        assert [whole["claims"][n]["id"] for n in before["claims"]] == [ids[n] for n in after["claims"]]
    assert sum(sum(article["counts"].values()) for article in told["articles"]) == len(whole["claims"])


def test_a_page_links_to_the_index_for_what_stands_there_alone(tmp_path: Path) -> None:
    write_folder(span_report(), tmp_path)
    told = index_of(document(span_report()))
    pages = "".join(file.read_text("utf-8") for file in (tmp_path / "articles").iterdir())
    linked = set(re.findall(r"index\.html#claim=([^\"]+)", pages))
    assert linked == {claim["id"] for claim in told["claims"]}


def test_the_rows_of_a_table_are_rows_and_cells_on_its_page(tmp_path: Path) -> None:
    article = tmp_path / "a.md"
    article.write_text("# 数据\n\n| 企业 | 2025年交付（辆） |\n|---|---|\n| 零跑汽车 | 596,555 |\n", "utf-8")
    write_folder(check([article]), tmp_path / "report")
    (page,) = (tmp_path / "report" / "articles").iterdir()
    rows = page.read_text("utf-8").partition("<tbody>")[2].partition("</tbody>")[0].split("</tr>")
    assert [row.count("<td>") for row in rows] == [2, 2, 0]
    assert re.search(r'<td><a class="mark [^>]*>596,555</a></td>', rows[1])


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_hostile_text_names_no_file_and_brings_no_element(text: str, tmp_path: Path) -> None:
    write_folder(hostile_report(text), tmp_path)
    write_folder(hostile_report("x"), tmp_path / "articles" / "plain")
    pages = sorted((tmp_path / "articles").glob("*.html"))
    assert [len(page.stem) for page in pages] == [12, 12]
    hostile = sorted(tag for page in pages for tag, _ in Elements(page.read_text("utf-8")).elements)
    plain_pages = (tmp_path / "articles" / "plain" / "articles").glob("*.html")
    plain = sorted(tag for page in plain_pages for tag, _ in Elements(page.read_text("utf-8")).elements)
    linked = ["a"] if text.startswith("https://") else []
    assert hostile == sorted([*plain, *linked]) or hostile == plain


def test_the_pages_of_the_last_report_are_taken_away_and_other_files_stay(tmp_path: Path) -> None:
    write_folder(hostile_report("x"), tmp_path)
    (tmp_path / "articles" / "notes.html").write_text("mine", "utf-8")
    before = set(tmp_path.rglob("*.html"))
    write_folder(span_report(), tmp_path)
    after = set(tmp_path.rglob("*.html"))
    assert before & after == {tmp_path / "index.html", tmp_path / "articles" / "notes.html"}
    assert len(after) == 2 + len(span_report().articles)


def test_a_folder_with_something_else_in_it_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("x", "utf-8")
    with pytest.raises(OSError, match="something else"):
        write_folder(span_report(), tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["thesis.txt"]
