"""Reads Word files (.docx) with python-docx: paragraphs, headings, tables and footnotes in order.

The text of a Word file is what this reader makes of it: a paragraph a line, a table row a line with a
tab between its cells. Positions are line and column in that text.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from leapcheck.language.messages import worded
from leapcheck.model import UNKNOWN, About, Source
from leapcheck.patterns import Later
from leapcheck.reading.furniture import dateline, is_dateline, is_furniture
from leapcheck.reading.inline import without_addresses
from leapcheck.reading.inputs import MAX_BYTES
from leapcheck.reading.markdown import Line
from leapcheck.reading.normalize import normal
from leapcheck.reading.paragraphs import Paragraph
from leapcheck.reading.passages import Document, Passage, Piece, cell_break
from leapcheck.reading.text import title_index
from leapcheck.reading.trust import merged
from leapcheck.reading.unreadable import Unreadable

EXTRA = "docx"
MAX_EXPANSION = 4 * MAX_BYTES  # bytes of all the parts of a file
HEADING = Later(r"(?:heading|标题|標題)\s*([1-6])", re.IGNORECASE)
TITLE_STYLES = frozenset({"title", "标题", "標題"})
CAPTION_STYLES = frozenset({"caption", "题注", "題注"})
DATELINES = 6  # paragraphs among which the one with the date is looked for
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph or a table row: its text in cells, and the style it is in."""

    cells: list[str]
    style: str = ""
    is_row: bool = False


def read_docx(data: bytes, path: str) -> tuple[Source, list[Document]]:
    """The text of a Word file and the article in it. Raises Unreadable."""
    parts = [part for part in _parts(_opened(data)) if any(cell.strip() for cell in part.cells)]
    if not parts:
        raise Unreadable(worded("holds no text, only pictures or nothing at all"))
    raw = "".join("\t".join(part.cells) + "\n" for part in parts)
    return Source.of(path, raw, format="docx"), [_document(raw, parts)]


def _opened(data: bytes) -> Any:
    """The file as python-docx has it. Raises Unreadable."""
    try:
        import docx
    except ImportError as error:
        raise Unreadable(
            worded("needs python-docx to be read: pip install 'leapcheck[{extra}]'", extra=EXTRA)
        ) from error
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            if sum(info.file_size for info in book.infolist()) > MAX_EXPANSION:
                raise Unreadable(
                    worded("expands to far more than its size allows for (an archive bomb?): not read")
                )
        return docx.Document(io.BytesIO(data))
    except Unreadable:
        raise
    except Exception as error:  # python-docx, lxml and zipfile each have their own
        raise Unreadable(
            worded("is no Word file that can be read ({name})", name=type(error).__name__)
        ) from error


def _parts(book: Any) -> Iterator[Part]:
    from docx.table import Table

    for item in book.iter_inner_content():
        if isinstance(item, Table):
            yield from _rows(item)
        else:
            for line in _lines(item._p):
                yield Part([line], (item.style.name if item.style is not None else "") or "")


def _lines(paragraph: Any) -> Iterator[str]:
    """The text of a paragraph, insertions in and deletions out; a line break in it begins a new line."""
    text: list[str] = []
    for node in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}cr", f"{W}noBreakHyphen"):
        if node.tag == f"{W}t":
            text.append(node.text or "")
        elif node.tag == f"{W}noBreakHyphen":
            text.append("-")
        elif node.tag == f"{W}tab":
            text.append(" ")
        else:
            text.append("\n")
    yield from (line for line in "".join(text).split("\n") if line.strip())


def _rows(table: Any) -> Iterator[Part]:
    """The rows of a table; a merged cell is text once, but a label over several rows is that of each."""
    above: list[Any] = []
    for row in table.rows:
        cells = [cell._tc for cell in row.cells]
        texts = []
        for k, cell in enumerate(cells):
            beside = k > 0 and cell is cells[k - 1]
            below = k > 0 and k < len(above) and cell is above[k]
            texts.append("" if beside or below else _cell_text(cell))
        above = cells
        yield Part(texts, is_row=True)


def _cell_text(cell: Any) -> str:
    lines = (line.strip() for paragraph in cell.iter(f"{W}p") for line in _lines(paragraph))
    return " ".join(lines)


def _document(raw: str, parts: list[Part]) -> Document:
    passages: list[Passage] = []
    page = UNKNOWN
    title = _title(raw, parts)
    at = 0
    for k, part in enumerate(parts):
        text = normal(part.cells[0]) if not part.is_row else ""
        if k < DATELINES and k != title and text and is_dateline(text, passages[-1].text if passages else ""):
            page = merged(page, dateline(text))
        elif k == title or part.is_row or not text or not is_furniture(text):
            passages.append(_passage(raw, part, at, is_title=k == title))
        at += len("\t".join(part.cells)) + 1
    heading = parts[title].cells[0].strip() if title is not None else None
    return Document(passages, merged(About(title=heading), page))


def _passage(raw: str, part: Part, at: int, *, is_title: bool) -> Passage:
    pieces: list[Piece] = []
    for k, cell in enumerate(part.cells):
        if k:
            pieces.append(cell_break(at))
        pieces.extend(without_addresses(raw, at, at + len(cell)))
        at += len(cell) + 1
    if is_title:
        return Passage(pieces, "title", 1)
    level = HEADING.search(part.style)
    caption = part.style.lower() in CAPTION_STYLES
    return Passage(
        pieces,
        "table" if part.is_row else "caption" if caption else "body",
        int(level.group(1)) if level else 0,
        item=part.style.lower().startswith("list"),
    )


def _title(raw: str, parts: list[Part]) -> int | None:
    """Which part is the title: by its style, or as in a text without styles."""
    styles = [part.style.lower() for part in parts]
    for k, style in enumerate(styles[:DATELINES]):
        if style in TITLE_STYLES:
            return k
    first = next((k for k, style in enumerate(styles[:DATELINES]) if HEADING.search(style)), None)
    if first is not None:
        return first
    lines = [
        Paragraph([Line(0, 0, "\t".join(part.cells))], "table" if part.is_row else "body") for part in parts
    ]
    return title_index(lines, None)
