"""Writes an article in each form in which people keep articles: text, Markdown, HTML, PDF, Word, JSON Lines."""

from __future__ import annotations

import html
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from leapcheck.model import Article

Table = list[list[str]]


@dataclass(frozen=True)
class Story:
    """An article as its writer had it: a title, then paragraphs and tables."""

    title: str
    published: date | None
    source: str | None
    parts: Sequence[str | Table]

    @property
    def dateline(self) -> str:
        """When and by whom it was published, as such lines are written."""
        return f"{self.published.isoformat()} 来源：{self.source}" if self.published else ""

    def traditional(self) -> Story:
        """The same in traditional characters."""
        parts = [
            traditional(p) if isinstance(p, str) else [[*map(traditional, row)] for row in p]
            for p in self.parts
        ]
        return replace(
            self, title=traditional(self.title), source=traditional(self.source or ""), parts=parts
        )


def story_of(article: Article) -> Story:
    """What an article of the corpus says, free of the form in which it was kept."""
    parts: list[str | Table] = []
    for block in article.blocks:
        text = article.body.text[block.start : block.end]
        if block.role == "title" or text == article.title:
            continue
        if block.role != "table":
            parts.append(_full_width(text))
        elif parts and isinstance(parts[-1], list):
            parts[-1].append(text.split("\t"))
        else:
            parts.append([text.split("\t")])
    return Story(_full_width(article.title or ""), article.published, article.publisher, parts)


def _full_width(text: str) -> str:
    """Punctuation as it is written in Chinese text."""
    table = str.maketrans({",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"})
    return "".join(
        char.translate(table) if not (text[i - 1 : i].isascii() and text[i + 1 : i + 2].isdigit()) else char
        for i, char in enumerate(text)
    )


@cache
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("s2tw")


def traditional(text: str) -> str:
    """Text in traditional characters."""
    return str(_converter().convert(text))


def big5(text: str) -> bytes:
    """Text in traditional characters as Big5; what that has no sign for (©) becomes a question mark."""
    return traditional(text).encode("big5hkscs", errors="replace")


def plain(story: Story) -> str:
    """Plain text: a paragraph a line, cells parted by tabs."""
    lines = [story.title, story.dateline]
    for part in story.parts:
        lines += [part] if isinstance(part, str) else ["\t".join(row) for row in part]
        lines.append("")
    return "\n".join(lines) + "\n"


def markdown(story: Story) -> str:
    """Markdown with front matter."""
    out = [
        f"---\ntitle: {json.dumps(story.title, ensure_ascii=False)}\ndate: {story.published}\nsource: {story.source}\n---\n"
    ]
    for part in story.parts:
        if isinstance(part, str):
            out.append(f"{part}\n")
            continue
        rows = ["| " + " | ".join(row) + " |" for row in part]
        out.append("\n".join([rows[0], "|" + " --- |" * len(part[0]), *rows[1:]]) + "\n")
    return "\n".join(out)


def page(story: Story, charset: str) -> str:
    """A web page, with the menus and links that stand around an article."""
    body = []
    for part in story.parts:
        if isinstance(part, str):
            body.append(f"<p>{html.escape(part)}</p>")
            continue
        rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in part)
        body.append("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="{charset}"><title>{html.escape(story.title)}_某网</title>\n'
        f'<meta property="article:published_time" content="{story.published}T08:00:00+08:00">'
        f'<meta name="source" content="{story.source}"></head>\n<body>'
        '<nav><a href="/">首页</a><a href="/car">2025年销量榜</a></nav>\n'
        f"<article><h1>{html.escape(story.title)}</h1>\n" + "\n".join(body) + "</article>\n"
        '<aside class="related"><ul><li><a href="/1">某厂去年销量10万辆</a></li></ul></aside>\n'
        "<footer>版权所有 © 2026 某网</footer></body></html>\n"
    )


def record(story: Story, *, ascii_only: bool = False) -> str:
    """A record as a crawler dumps it, its tables as lines with tabs."""
    paragraphs = [p if isinstance(p, str) else "\n".join("\t".join(row) for row in p) for p in story.parts]
    fields = {
        "title": story.title,
        "source": story.source,
        "publish_time": f"{story.published} 09:30:00",
        "url": "https://news.example.com/1.html",
        "content": "\n\n".join(paragraphs),
    }
    return json.dumps(fields, ensure_ascii=ascii_only) + "\n"


def word(story: Story) -> bytes:
    """A Word file."""
    import docx

    book = docx.Document()
    book.add_heading(story.title, 0)
    if story.dateline:
        book.add_paragraph(story.dateline)
    for part in story.parts:
        if isinstance(part, str):
            book.add_paragraph(part)
            continue
        table = book.add_table(len(part), max(map(len, part)))
        for i, row in enumerate(part):
            for k, cell in enumerate(row):
                table.cell(i, k).text = cell
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def pdf(story: Story, *, columns: int = 1, traditional: bool = False) -> bytes:
    """A PDF set in lines of full width, with page numbers; in `columns`, as newspapers are."""
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Table

    font = "MSung-Light" if traditional else "STSong-Light"
    pdfmetrics.registerFont(UnicodeCIDFont(font))
    body = ParagraphStyle(
        "body", fontName=font, fontSize=10.5, leading=16, wordWrap="CJK", firstLineIndent=21, spaceAfter=3
    )
    head = ParagraphStyle("head", fontName=font, fontSize=18, leading=26, wordWrap="CJK", spaceAfter=8)
    note = ParagraphStyle("note", parent=body, firstLineIndent=0, fontSize=9)
    flow: list[Any] = [Paragraph(html.escape(story.title), head)]
    if story.dateline:
        flow.append(Paragraph(html.escape(story.dateline), note))
    for part in story.parts:
        if isinstance(part, str):
            flow.append(Paragraph(html.escape(part), body))
        else:
            width = max(map(len, part))
            table = Table([[*row, *[""] * (width - len(row))] for row in part])
            table.setStyle(
                [("FONT", (0, 0), (-1, -1), font, 9), ("GRID", (0, 0), (-1, -1), 0.5, colors.black)]
            )
            flow.append(table)
    out = io.BytesIO()
    width, height = A4
    gap, margin = 18, 60
    each = (width - 2 * margin - gap * (columns - 1)) / columns
    frames = [
        Frame(margin + k * (each + gap), 70, each, height - 140, leftPadding=0, rightPadding=0)
        for k in range(columns)
    ]

    def number(canvas: Any, document: Any) -> None:
        canvas.setFont(font, 9)
        canvas.drawCentredString(width / 2, 30, f"- {document.page} -")

    book = BaseDocTemplate(out, pagesize=A4, pageTemplates=[PageTemplate(frames=frames, onPage=number)])
    book.build(flow)
    return out.getvalue()
