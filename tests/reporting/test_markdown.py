"""Markdown that shows what articles say, and does nothing that they say."""

from __future__ import annotations

import io
import re
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from leapcheck.pipeline import Report
from leapcheck.reporting import markdown
from leapcheck.reporting.plaintext import visible

from .hostile import TEXTS, hostile_report
from .samples import span_report

OURS = {"h3", "p", "ul", "li", "br", "b", "strong", "code", "span", "details", "summary"}
SOUGHT = re.compile(
    r"@[\w]|#\d|\bGH-\d|[!~&%]\d|://|www\.|:[\w+-]+:|(?<!\w)(?=\d*[a-f])[0-9a-f]{7,40}(?!\w)", re.ASCII
)


class Page(HTMLParser):
    """The tags of a page, its attributes, its text outside code, and all of its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[object] = []
        self.prose = self.text = ""
        self._within: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs
        if tag != "br":
            self._within.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self._within.pop()

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def handle_data(self, data: str) -> None:
        self.text += data
        if not {"code", "span"} & set(self._within):
            self.prose += data


def written(report: Report) -> str:
    out = io.StringIO()
    markdown.write_report(report, out)
    return out.getvalue()


def page(report: Report) -> Page:
    """What becomes of the report on a site that takes HTML and makes links of addresses."""
    return Page(MarkdownIt("gfm-like", {"html": True}).render(written(report)))


def test_the_reader_of_these_tests_finds_links_and_markup() -> None:
    found = Page(MarkdownIt("gfm-like", {"html": True}).render("*a* www.example.com <i>b</i> ~~c~~"))
    assert {"em", "a", "i", "s"} <= found.tags


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_hostile_text_is_shown_and_does_nothing(text: str) -> None:
    found = page(hostile_report(text))
    assert found.tags <= OURS and found.attributes == []
    assert SOUGHT.findall(found.prose) == []
    shown = found.text.replace("\u200b", "")
    assert f"{visible(text)} differs" in shown or " ".join(visible(text).split()) in " ".join(shown.split())


def test_a_conflict_is_told_with_its_sentences_and_places() -> None:
    text = written(span_report())
    assert text.startswith("### leapcheck: 2 conflicts\n\n1 agreement, 1 not checked: 4 claims in 3 articles")
    assert "🔴 **LC301 error** 334 days do not fit" in text
    assert (
        "- **334天** `flash.txt:1:15`, 快讯社, 2025-09-26\n  <br>快讯：零跑第二个50万辆仅用<b>334天</b>便告完成。"
        in text
    )
    assert "ledger entry `leapmotor-second-500k` `claims.yaml:12`" in text
    assert "- not read: `photo.txt`: not text" in text


def test_a_report_without_conflicts_says_so() -> None:
    assert written(span_report().limited(confidence=1)).startswith("### leapcheck: no conflict\n")


def test_a_comment_is_never_too_long_for_github() -> None:
    report = span_report()
    many = [f for f in report.findings for _ in range(400)]
    notes = [hostile_report("x" * 90).findings[2]] * 500
    object.__setattr__(report, "findings", [*many, *notes])
    object.__setattr__(report, "skipped", list(report.skipped) * 1000)
    text = written(report)
    assert len(text) < 65_536 and text.count("more, which the full report has") == 3
