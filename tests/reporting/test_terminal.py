"""The report for people says first what matters, fits its width and prints text as text."""

import io
from dataclasses import replace

import pytest

from leapcheck.extracted import Claims
from leapcheck.model import Finding
from leapcheck.pipeline import Report
from leapcheck.reporting.terminal import write_report
from leapcheck.reporting.wrapping import cells

from .samples import article, claim, exactly, extracted, span_report


def printed(
    report: Report, *, width: int | None = None, styled: bool = False, unchecked: bool = False
) -> str:
    out = io.StringIO()
    write_report(report, out, width=width, styled=styled, unchecked=unchecked)
    return out.getvalue()


def test_conflicts_come_first_then_agreements_then_what_was_not_checked_then_the_sum() -> None:
    text = printed(span_report())
    order = [
        text.index(part) for part in ("LC301 error", "LC201 warning", "1 agreement", "1 claim not checked")
    ]
    assert order == sorted(order)
    assert text.splitlines()[-1] == (
        "2 conflicts, 1 agreement, 1 not checked: 4 claims in 3 articles of 3 files, 1 not read"
    )


def test_a_conflict_shows_each_side_with_its_place_and_its_source_and_the_reckoning() -> None:
    text = printed(span_report())
    assert "334天  flash.txt:1:15, 快讯社, 2025-09-26" in text
    assert "快讯：零跑第二个50万辆仅用**334天**便告完成。" in text
    assert "343天  ledger entry leapmotor-second-500k  claims.yaml:12" in text
    assert "零跑汽车第100万辆整车下线, 金华日报, 2025-09-27" in text
    assert "2025-09-25 − 2024-10-17 = 343 days, 9 more than 334." in text


def test_numbers_of_one_sentence_share_it() -> None:
    of = article("a.txt", "售出30辆，其中甲型20辆、乙型11辆。", "早报")
    said = [claim(of, f"{n}辆", exactly(n, "vehicle"), metric="sales") for n in (30, 20, 11)]
    finding = Finding("f", "LC304", "conflict", "error", 1.0, "20 + 11 = 31", [c.id for c in said])
    text = printed(replace(span_report(), items=extracted([of], said), findings=[finding]))
    assert (
        "  30辆  a.txt:1:3, 早报\n  20辆  a.txt:1:11\n  11辆  a.txt:1:17\n"
        "    售出**30辆**，其中甲型**20辆**、乙型**11辆**。\n" in text
    )


def test_a_number_that_stands_elsewhere_too_names_each_file_once() -> None:
    of, other = article("a.txt", "用时343天。343天。"), article("b.txt", "343天。")
    first = claim(of, "343天", exactly(343, "day"))
    second = replace(first, id="second", column=8, start=7, end=11)
    said = [first, claim(other, "343天", exactly(343, "day")), second]
    agree = Finding("f", "LC201", "agree", "note", 1.0, "343 days.", [c.id for c in said])
    conflict = replace(agree, id="g", verdict="conflict", severity="error")
    text = printed(replace(span_report(), items=extracted([of, other], said), findings=[agree, conflict]))
    assert "  LC201  343 days.  a.txt:1:3 1:8  b.txt:1:1\n" in text
    assert "    用时**343天**。\n    also b.txt:1:1  a.txt:1:8\n" in text


def test_what_the_user_did_not_want_to_see_is_counted() -> None:
    text = printed(span_report().limited(severity="error", confidence=0.8))
    assert text.splitlines()[-1].startswith("1 conflict (1 hidden), 0 agreements (1 hidden), ")


def test_what_was_not_checked_is_listed_on_demand() -> None:
    assert "17 产线" not in printed(span_report())
    assert "evening.txt:1:19  零跑汽车 facilities: 17 产线" in printed(span_report(), unchecked=True)


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(map(cells, printed(span_report(), width=width, unchecked=True).splitlines())) <= width


def test_at_80_columns_nothing_of_a_message_is_lost() -> None:
    flat = "".join(printed(span_report(), width=80).split())
    assert "334daysdonotfitthedatesofthe500,000thandthe1,000,000thvehicle." in flat


def test_without_a_terminal_no_line_is_broken_and_none_holds_an_escape() -> None:
    text = printed(span_report())
    assert (
        "比许多同行都快，而在它成立之初，几乎没有人相信一家做安防摄像头起家的公司能把车造到这个规模。\n"
        in text
    )
    assert "\x1b" not in text


def test_severity_is_said_in_words_and_in_colour() -> None:
    assert "\x1b[1;31mLC301 error\x1b[0m" in printed(span_report(), width=80, styled=True)
    assert "**" not in printed(span_report(), width=80, styled=True)


@pytest.mark.parametrize("hostile", ["[red]红[/red]", "[/x]", ":car:", "<b>粗</b>", "\x1b[31m\x07\u202e"])
def test_markup_emoji_html_and_escapes_in_an_article_are_shown_as_text(hostile: str) -> None:
    of = article(f"{hostile}.txt", f"{hostile}交付60万辆。", publisher=hostile)
    said = claim(of, "60万辆", exactly(600000, "vehicle"), subject=hostile)
    finding = Finding(
        "f", "LC202", "conflict", "error", 1.0, hostile, [said.id], None, {"reckoning": hostile}
    )
    items = extracted([of], [said])
    report = replace(span_report(), items=items, findings=[finding], unchecked=Claims(items))
    text = printed(report, unchecked=True)
    shown = hostile.replace("\x1b", r"\x1b").replace("\x07", r"\x07").replace("\u202e", r"\u202e")
    assert text.count(shown) >= 5
    assert all(line.isprintable() for line in text.splitlines())


def test_a_conflict_that_is_a_note_is_shown_but_not_counted() -> None:
    note = Finding("n", "LC201", "conflict", "note", 0.5, "The basis differs.", [])
    text = printed(replace(span_report(), findings=[note]))
    assert "1 note" in text and "LC201  The basis differs." in text
    assert "0 conflicts" in text
