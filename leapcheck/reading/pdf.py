"""Reads the text layer of PDF files with pypdfium2: pages, lines and columns in reading order.

The text of a PDF is what this reader makes of it: a line a line, pages parted by form feeds. Positions
are page, line and column in that text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import hypot
from statistics import median

from leapcheck.language.messages import counted, worded
from leapcheck.model import UNKNOWN, About, Source
from leapcheck.patterns import Later
from leapcheck.reading.furniture import dateline, is_dateline, is_furniture
from leapcheck.reading.layout import Block, Glyph, blocks_of
from leapcheck.reading.markdown import Line
from leapcheck.reading.normalize import normal
from leapcheck.reading.paragraphs import Paragraph, columns, join_around, passage
from leapcheck.reading.passages import Document, Passage
from leapcheck.reading.text import title_index
from leapcheck.reading.trust import merged
from leapcheck.reading.unreadable import Unreadable

EXTRA = "pdf"
MAX_PAGES = 5_000
MIN_RUNNING = 3  # pages on which a running head or foot stands
EDGE = 0.1  # of the height of a page: where running heads and feet stand
TITLE_SIZE = 1.15  # of the common size: type from which a line on the first page is its title
TITLE_REACH = 8  # blocks among which the title is looked for
MAX_TITLE = 100
DESCENT = 0.12  # of the size: how far a line of Chinese type reaches below its base
DIGITS = Later(r"\d+")
PAGE_MARK = Later(r"[-—–\s第页/|共Pp.·]*\d{1,4}[-—–\s第页/|共of\d·]*")


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks of a page and its height, in points; a `broken` one could not be loaded."""

    blocks: Sequence[Block]
    height: float
    broken: bool = False


def read_pdf(data: bytes, path: str) -> tuple[Source, list[Document]]:
    """The text of a PDF and the article in it. Raises Unreadable."""
    pages = _pages(data)
    if all(page.broken for page in pages):
        raise Unreadable(worded("is no PDF that can be read: all of its pages are damaged"))
    if not any(page.blocks for page in pages):
        raise Unreadable(worded("has no text layer: its pages are pictures; run them through OCR first"))
    writer = _Writer()
    furniture = _furniture(pages)
    for page in pages:
        writer.page(page, furniture)
    source = Source.of(path, writer.text, pages=writer.pages, format="pdf", notes=_notes(pages))
    return source, [_document(writer)]


def _notes(pages: Sequence[Page]) -> tuple[str, ...]:
    """Which pages nothing was read of."""
    damaged = [number for number, page in enumerate(pages, 1) if page.broken]
    empty = [number for number, page in enumerate(pages, 1) if not page.broken and not page.blocks]
    notes = []
    if damaged:
        notes.append(worded("{pages} damaged: nothing is read there", pages=_numbered(damaged)))
    if empty:
        notes.append(worded("{pages} without a text layer: nothing is read there", pages=_numbered(empty)))
    return tuple(notes)


def _numbered(pages: Sequence[int]) -> str:
    shown = ", ".join(map(str, pages[:10])) + (" …" if len(pages) > 10 else "")
    return counted("page {pages}", "pages {pages}", len(pages), pages=shown)


def _pages(data: bytes) -> list[Page]:
    """The pages of a PDF. Raises Unreadable for one that is broken or locked, or without pypdfium2."""
    try:
        import pypdfium2
    except ImportError as error:
        raise Unreadable(
            worded("needs pypdfium2 to be read: pip install 'leapcheck[{extra}]'", extra=EXTRA)
        ) from error
    try:
        book = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        reason = (
            worded("is locked with a password: unlock it")
            if locked
            else worded("is no PDF that can be read ({error})", error=error)
        )
        raise Unreadable(reason) from error
    try:
        if len(book) > MAX_PAGES:
            raise Unreadable(worded("has more than {most:,} pages: split it", most=MAX_PAGES))
        return [_page(book, number) for number in range(len(book))]
    finally:
        book.close()


def _page(book: object, number: int) -> Page:
    from pypdfium2 import PdfiumError

    try:
        page = book[number]  # type: ignore[index]
    except PdfiumError:
        return Page([], 0, broken=True)
    try:
        height = page.get_height()
        return Page(blocks_of(list(_glyphs(page, height))), height)
    except PdfiumError:
        return Page([], 0, broken=True)
    finally:
        page.close()


def _glyphs(page: object, height: float) -> Iterator[Glyph]:
    """The visible characters of a page, in the order in which it draws them."""
    from pypdfium2 import raw as pdfium

    text = page.get_textpage()  # type: ignore[attr-defined]
    try:
        loose, type_of = pdfium.FS_RECTF(), _types(text.raw)
        for at in range(text.count_chars()):
            code = pdfium.FPDFText_GetUnicode(text.raw, at)
            if pdfium.FPDFText_IsGenerated(text.raw, at) == 1 or code < 32 or code in (0xFFFE, 0xFFFF):
                continue
            if not pdfium.FPDFText_GetLooseCharBox(text.raw, at, loose):
                continue
            tall = abs(loose.top - loose.bottom)
            size, line = type_of(at, tall) or (tall, loose.bottom)
            yield Glyph(chr(code), loose.left, height - line - size, loose.right, height - line, size)
    finally:
        text.close()


def _types(text: object) -> Callable[[int, float], tuple[float, float] | None]:
    """What tells of a character how large its type is and where the foot of its line lies, in points.

    It tells None where those are not what the height of its box shows. The box of a font that is not in the
    file is that of whichever font stands in for it on this machine.
    """
    from ctypes import byref, c_double

    from pypdfium2 import raw as pdfium

    matrix, x, y = pdfium.FS_MATRIX(), c_double(), c_double()

    def type_of(at: int, tall: float) -> tuple[float, float] | None:
        if not pdfium.FPDFText_GetMatrix(text, at, matrix):
            return None
        if not pdfium.FPDFText_GetCharOrigin(text, at, byref(x), byref(y)):
            return None
        size = float(pdfium.FPDFText_GetFontSize(text, at)) * hypot(matrix.c, matrix.d)
        return (size, y.value - DESCENT * size) if tall / 2 < size < tall * 2 else None

    return type_of


def _furniture(pages: Sequence[Page]) -> frozenset[str]:
    """What stands at the edges of several pages, digits aside: running heads and feet."""
    seen = Counter(
        key for page in pages for key in {_key(b) for b in page.blocks if _is_at_edge(b, page.height)}
    )
    most = MIN_RUNNING if len(pages) > MIN_RUNNING else 2
    return frozenset(key for key, count in seen.items() if count >= most)


def _key(block: Block) -> str:
    return DIGITS.sub("#", "".join(block.lines)).strip()


def _is_at_edge(block: Block, height: float) -> bool:
    return block.bottom < EDGE * height or block.top > (1 - EDGE) * height


class _Writer:
    """Writes pages into one text, and remembers the lines of each paragraph."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.pages: list[int] = []
        self.paragraphs: list[Paragraph] = []
        self.sizes: list[float] = []  # of the type of each paragraph
        self.first_page = 0  # how many paragraphs stand on the first page
        self.glued: set[int] = set()  # where lines begin that go on without a space

    @property
    def text(self) -> str:
        return "".join(self.parts)

    def page(self, page: Page, furniture: frozenset[str]) -> None:
        if self.pages:
            self._put("\f\n")
        self.pages.append(self.length)
        for block in page.blocks:
            edge = _is_at_edge(block, page.height)
            lines = self._lines(block)
            text = "".join(block.lines).strip()
            if edge and (_key(block) in furniture or PAGE_MARK.fullmatch(text)):
                continue
            self.paragraphs.append(
                Paragraph(
                    lines, "table" if block.is_row else "body", max(columns(line.text) for line in lines)
                )
            )
            self.sizes.append(block.size)
        if len(self.pages) == 1:
            self.first_page = len(self.paragraphs)

    def _lines(self, block: Block) -> list[Line]:
        lines = []
        for k, text in enumerate(block.lines):
            if k and block.glued[k - 1]:
                self.glued.add(self.length)
            lines.append(Line(self.length, self.length + len(text), text))
            self._put(text + "\n")
        return lines

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)


def _document(writer: _Writer) -> Document:
    """The article in the paragraphs of a PDF: its title, without datelines and other furniture."""
    title = _title(writer)
    heading = writer.paragraphs[title] if title is not None else None
    raw = writer.text
    passages: list[Passage] = []
    page = UNKNOWN
    for k, paragraph in enumerate(join_around(writer.paragraphs)):
        text = normal(paragraph.text) if len(paragraph.text) < MAX_TITLE else ""
        if k < TITLE_REACH and text and is_dateline(text, passages[-1].text if passages else ""):
            page = merged(page, dateline(text))
            continue
        if text and paragraph is not heading and paragraph.role != "table" and is_furniture(text):
            continue
        taken = _unglued(passage(raw, paragraph), writer.glued)
        passages.append(replace(taken, role="title", heading=1) if paragraph is heading else taken)
    return Document(passages, merged(About(title=heading.text.strip() if heading else None), page))


def _unglued(taken: Passage, glued: set[int]) -> Passage:
    """A passage without the line ends inside numbers."""
    kept = [p for p in taken.pieces if not (p.length == 0 and p.text == "\n" and p.at in glued)]
    return replace(taken, pieces=kept)


def _title(writer: _Writer) -> int | None:
    """Which paragraph is the title: in the largest type at the head of the first page, or as in a text."""
    first = range(min(TITLE_REACH, writer.first_page))
    common = median(writer.sizes) if writer.sizes else 0
    bodies = [k for k in first if writer.paragraphs[k].role == "body"]
    large = [
        k
        for k in bodies
        if writer.sizes[k] >= TITLE_SIZE * common and 4 <= len(writer.paragraphs[k].text.strip()) <= MAX_TITLE
    ]
    if large:
        return max(large, key=lambda k: (round(writer.sizes[k]), -k))
    return title_index(writer.paragraphs[: writer.first_page], None)
