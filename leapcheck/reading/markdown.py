"""Reads Markdown: headings, paragraphs, list items and table rows in passages, HTML inside it too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from leapcheck.model import About
from leapcheck.patterns import Later
from leapcheck.reading.furniture import clean
from leapcheck.reading.html import html_passages
from leapcheck.reading.inline import inline
from leapcheck.reading.normalize import normal
from leapcheck.reading.passages import Document, Gathering, Passage, Piece, cell_break

HEADING = Later(r"[ ]{0,3}(#{1,6})(?:[ \t\u3000]+|(?=[^\s#]))")  # ## 标题, ##标题
HEADING_TAIL = Later(r"[ \t]+#+[ \t]*\Z")
UNDERLINE = Later(r"[ ]{0,3}(=+|-{2,})[ \t]*\Z")  # a heading in the line above
RULE = Later(r"[ ]{0,3}(?:[-*_—][ \t]*){3,}\Z")
FENCE = Later(r"[ ]{0,3}(?:`{3,}|~{3,})")
ITEM = Later(r"\s{0,12}(?:[*+\-•●][ \t]+|\d{1,3}[.)][ \t]+)")  # * point, 1. point
QUOTE = Later(r"[ ]{0,3}(?:>[ \t]?)+")
DEFINITION = Later(r"[ ]{0,3}\[[^\]]{1,200}\]:\s{0,4}\S+[^\n]{0,300}\Z")  # [1]: https://…
TABLE_RULE = Later(r"\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?\s*\Z")  # |---|:--:|
TABLE_ROW = Later(r"\s*\|.*\|\s*\Z")
HTML_BLOCK = Later(
    r"[ ]{0,3}<(?:!--|/?(?:p|div|table|thead|tbody|tr|td|th|h[1-6]|ul|ol|li|dl|dt|dd|section|article|main"
    r"|aside|header|footer|nav|figure|figcaption|blockquote|center|form|pre|script|style|video|iframe)\b)",
    re.IGNORECASE,
)
TEMPLATE_LINE = Later(r"\s*\{[{%][^{}]{0,200}[%}]\}\s*\Z")  # {{name}}, {% include %}
SOURCE_LINK = Later(r"\s*\[([^\]\[]{1,60})\]\((\S{1,2000})\)\s*\Z")  # [某报](https://…)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the raw file without its line end."""

    start: int
    end: int
    text: str

    @property
    def blank(self) -> bool:
        """True for a line of white space."""
        return not self.text.strip()


def lines_of(raw: str, start: int, end: int) -> list[Line]:
    """The lines of `raw[start:end]`; a carriage return belongs to the line end."""
    lines = []
    at = start
    while at < end:
        stop = raw.find("\n", at, end)
        stop = end if stop < 0 else stop
        last = stop - 1 if stop > at and raw[stop - 1] == "\r" else stop
        lines.append(Line(at, last, raw[at:last]))
        at = stop + 1
    return lines


def read_markdown(raw: str, start: int, end: int, title: str | None) -> Document:
    """The article in `raw[start:end]`; `title` is what its front matter says.

    The first heading of the highest level is the title where there is none, and a heading that repeats
    the title is one as well.
    """
    lines = lines_of(raw, start, end)
    found = list(_Blocks(raw, lines).passages())
    cleaned = clean(found, title)
    source, address = _source_link(lines)
    passages, title = mark_title(cleaned.passages, title)
    return Document(passages, About(cleaned.published, cleaned.publisher or source, title, address))


def mark_title(passages: list[Passage], title: str | None) -> tuple[list[Passage], str | None]:
    """The passages with every heading that is the title in the role of one, and the title."""
    first = next((p for p in passages if p.heading), None)
    if title is None and first is not None and passages.index(first) < 3:
        title = first.text
    if title is None:
        return passages, None
    wanted = normal(title)
    marked = [replace(p, role="title") if p.heading and normal(p.text) == wanted else p for p in passages]
    return marked, title


def _source_link(lines: list[Line]) -> tuple[str | None, str | None]:
    """The name and the address in a last line that is only a link: where the text was taken from."""
    last = next((line for line in reversed(lines) if not line.blank), None)
    match = SOURCE_LINK.match(last.text) if last else None
    if match is None:
        return None, None
    name, address = match.groups()
    is_command = re.search(r"原文|链接|查看|阅读|全文|详情", name)
    return (None if is_command else name), address


class _Blocks:
    """Groups lines into blocks."""

    def __init__(self, raw: str, lines: list[Line]) -> None:
        self.raw, self.lines, self.at = raw, lines, 0

    def passages(self) -> Iterator[Passage]:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if self._skips(line):
                self.at += 1
            elif HTML_BLOCK.match(line.text):
                yield from self._html()
            elif match := HEADING.match(line.text):
                self.at += 1
                tail = HEADING_TAIL.search(line.text)
                end = line.start + tail.start() if tail else line.end
                yield self._passage(line.start + match.end(), end, heading=len(match.group(1)))
            elif self._is_table():
                yield from self._table()
            else:
                yield self._paragraph()

    def _skips(self, line: Line) -> bool:
        """Lines that hold no text: blank ones, rules, fences, definitions, template marks."""
        text = line.text
        return line.blank or any(
            pattern.match(text) for pattern in (RULE, FENCE, DEFINITION, TEMPLATE_LINE, TABLE_RULE)
        )

    def _passage(self, start: int, end: int, *, heading: int = 0, item: bool = False) -> Passage:
        gathering = Gathering()
        inline(self.raw, start, end, gathering)
        return Passage(gathering.pieces, "body", heading, gathering.linked, item)

    def _html(self) -> Iterator[Passage]:
        """The lines up to the next blank one, read as HTML."""
        first = self.lines[self.at]
        last = first
        while self.at < len(self.lines) and not self.lines[self.at].blank:
            last = self.lines[self.at]
            self.at += 1
        yield from html_passages(self.raw, first.start, last.end)

    def _is_table(self) -> bool:
        line = self.lines[self.at]
        following = self.lines[self.at + 1] if self.at + 1 < len(self.lines) else None
        headed = following is not None and "|" in line.text and TABLE_RULE.match(following.text)
        return bool(headed or TABLE_ROW.match(line.text))

    def _table(self) -> Iterator[Passage]:
        while self.at < len(self.lines) and "|" in self.lines[self.at].text:
            line = self.lines[self.at]
            self.at += 1
            if not TABLE_RULE.match(line.text):
                yield self._row(line)

    def _row(self, line: Line) -> Passage:
        body = line.text.strip()
        start = line.start + line.text.index(body) + body.startswith("|")
        end = line.start + line.text.index(body) + len(body)
        end -= body.endswith("|") and not body.endswith("\\|")
        gathering = Gathering()
        for i, (cell_start, cell_end) in enumerate(_cells(self.raw, start, end)):
            if i:
                gathering.add(cell_break(cell_start))
            inline(self.raw, cell_start, cell_end, gathering)
        return Passage(gathering.pieces, "table", 0, gathering.linked)

    def _paragraph(self) -> Passage:
        """Lines up to a blank one or the start of another block; a list item without its marker."""
        gathering = Gathering()
        heading = 0
        item = False
        first = self.at
        while self.at < len(self.lines):
            line = self.lines[self.at]
            marker = ITEM.match(line.text)
            if self.at > first:
                under = UNDERLINE.match(line.text)
                if under:
                    heading = 1 if "=" in under.group() else 2
                    self.at += 1
                    break
                starts = (HEADING, HTML_BLOCK, TABLE_ROW)
                if marker or self._skips(line) or any(pattern.match(line.text) for pattern in starts):
                    break
                gathering.add(Piece(line.start - 1, "\n", 1))
            quote = QUOTE.match(line.text)
            skip = marker.end() if marker else quote.end() if quote else 0
            item = item or bool(marker) or bool(self.at == first and line.text.startswith("  "))
            inline(self.raw, line.start + skip, line.end, gathering)
            self.at += 1
        return Passage(gathering.pieces, "body", heading, gathering.linked, item)


def _cells(raw: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the cells between unescaped pipes."""
    at = start
    for match in re.finditer(r"\\.|\|", raw[start:end]):
        if match.group() == "|":
            yield at, start + match.start()
            at = start + match.end()
    yield at, end
