"""Joins the broken lines of plain text to paragraphs: hard wraps, column breaks, captions in mid-sentence.

Text taken out of PDF files breaks lines in mid-sentence. Two lines are joined on evidence only: the first
ends no sentence and is as wide as its neighbours, or ends in mid-phrase, and the second begins nothing new.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from leapcheck.compiled import compiled
from leapcheck.model import Role
from leapcheck.patterns import Later
from leapcheck.reading.inline import without_addresses
from leapcheck.reading.markdown import Line
from leapcheck.reading.passages import Passage, Piece, cell_break
from leapcheck.reading.rows import Cells, by_tabs, rows_in

PAIRS = (("（", "）"), ("(", ")"), ("“", "”"), ("《", "》"), ("「", "」"))
CLOSING = "”’」』）)】》\"'"
# 。 or 。” ends a sentence; ： and —— lead to a list
SENTENCE_END = compiled(rf"[。！？!?；;：:…—.](?:(?<![—.])|(?<=——)|(?<=\.\.\.))[{CLOSING}\s]*\Z")
# a comma, an opening bracket, a particle: the sentence goes on
MID_PHRASE = Later(r"[，、,（(“‘「『《/&+的和与與及在对對为為将將是并並从從等于於被把由]\s*\Z")
BULLET = Later(r"\s*(?:[●•■◆▲▶►○◎□※★☆✓√\ue000-\uf8ff]|[-*·]\s)")
UNIT = (
    r"(?:个?百分点|[万亿]|%|％|倍|元|[辆台]|[GMk]Wh|公里|千?米|km|毫米|mm|吨|升|小时|分钟|秒|美元|欧元|英寸)"
)
NUMBERING = (
    rf"(?:\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}\s(?!{UNIT})"  # 1.1.2 风险管理, but not 7.6 个百分点
    r"|\d{1,2}[、．.)）](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、"
    r"|第[一二三四五六七八九十百\d]{1,4}[章节節部条條])"
)
FOOTNOTE = r"\d{1,2}\s+[A-Z][\w&-]*\s*[：:]"  # 3 SOC：System on a Chip
FRESH_START = Later(rf"\s*(?:{NUMBERING}|{FOOTNOTE}|【|#|https?://|注[：:])")
LABEL = Later(r"\s*[^\s，。,：:]{1,8}[：:]")  # 地址：
WIDE = Later(r"[^\x00-\u10ff\U00010000-\U0010ffff]+")  # [\u1100-\uffff], which takes longer to compile
CUT_NUMBER = Later(r"[\d.]\s*\Z")
ITS_UNIT = Later(rf"\s*{UNIT}")
IN_BRACKETS = Later(rf"\s*[（(][\d.,]{{1,10}}\s?{UNIT}")  # …、某某汽车 / （4.4 万辆）
PAGE_NUMBER = Later(r"\s*(?:[-—]\s*)?\d{1,4}(?:\s*[-—])?\s*\Z")
PUNCTUATED = Later(r"[，。；！？,;!?]")
SENTENCES = Later(r"[。！？；]")
FIRST_SENTENCE = Later(r"[^。！？；]{1,32}[。！？；]")
FIRST_WORD = Later(r"\s*[!-~]*")

SLACK = 6  # columns that a wrapped line may fall short: three Han characters
MIN_WRAP, MAX_WRAP = 24, 200  # columns between which lines are wrapped
MIN_COLUMN, MAX_COLUMN = 24, 60  # columns of a newspaper column, a blank line under each of its lines
MIN_COLUMN_LINES = 4
MAX_CAPTION = 60  # columns
MAX_REJOINED = 8  # times that one sentence is taken up again
QUOTES = "“”‘’「」『』\"'。！？!?—… "  # what may stand around a pull quote
NEARBY = 40  # paragraphs among which the sentence of a pull quote stands
MIN_PULLED, MAX_PULLED = 8, 80  # characters of one
RUNNING_HEAD = 3  # a line that stands so often in a file is no part of a sentence


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, and the rest of their sentence if something stood in between."""

    lines: list[Line]
    role: Role = "body"
    wrap: int = 0
    cells: Cells = field(default_factory=list)  # of a table row that is not parted by tabs alone

    @property
    def text(self) -> str:
        """The raw lines, joined."""
        return "".join(line.text for line in self.lines)

    @property
    def last(self) -> str:
        """Its last line."""
        return self.lines[-1].text


def paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """The paragraphs, table rows and captions in `lines`, in reading order."""
    found = [paragraph for chunk in _chunks(lines) for paragraph in _join_wrapped(chunk)]
    return join_around(_join_columns(found))


def passage(raw: str, paragraph: Paragraph) -> Passage:
    """A paragraph as a passage; web addresses are no text."""
    pieces: list[Piece] = []
    if paragraph.role == "table":
        row = paragraph.lines[0]
        return Passage(_row_pieces(raw, row, paragraph.cells or by_tabs(row.text)), "table")
    for line in paragraph.lines:
        if pieces:
            pieces.append(Piece(line.start, "\n", 0))
        pieces.extend(without_addresses(raw, line.start, line.end))
    return Passage(pieces, paragraph.role)


def _row_pieces(raw: str, line: Line, cells: Cells) -> list[Piece]:
    pieces: list[Piece] = []
    for i, (start, end) in enumerate(cells):
        if i:
            pieces.append(cell_break(line.start + start))
        pieces.append(Piece(line.start + start, raw[line.start + start : line.start + end], end - start))
    return pieces


def columns(text: str) -> int:
    """The width of a line on paper: Han characters take two columns."""
    text = text.strip()
    return len(text) + (len(text) if len(text) > MAX_WRAP else sum(map(len, WIDE.findall(text))))


def _chunks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines between blank ones; a form feed parts as well."""
    chunk: list[Line] = []
    for line in lines:
        if (line.blank or line.text.startswith("\f")) and chunk:
            yield chunk
            chunk = []
        if not line.blank:
            chunk.append(line)
    if chunk:
        yield chunk


def _join_wrapped(chunk: list[Line]) -> Iterator[Paragraph]:
    widths = [columns(line.text) for line in chunk]
    wrap = max(widths)
    vertical = len(chunk) > 1 and wrap <= 2
    rows = rows_in(chunk)
    current: list[Line] = []
    for i, line in enumerate(chunk):
        if i in rows:
            if current:
                yield Paragraph(current, wrap=wrap)
                current = []
            yield Paragraph([line], "table", cells=rows[i])
            continue
        if current and not vertical and not _goes_on(chunk[i - 1], line, widths[i - 1], wrap):
            yield Paragraph(current, wrap=wrap)
            current = []
        current.append(line)
    if current:
        yield Paragraph(current, wrap=wrap)


def _goes_on(line: Line, following: Line, width: int, wrap: int) -> bool:
    """True if the sentence of a line goes on in the next line of its chunk."""
    if SENTENCE_END.search(line.text) or begins_anew(following.text):
        return False
    if _are_parallel(line.text, following.text):
        return False
    if PAGE_NUMBER.match(line.text) or PAGE_NUMBER.match(following.text) or wrap > MAX_WRAP:
        return False
    if MID_PHRASE.search(line.text) or _is_open(line.text):
        return True
    if IN_BRACKETS.match(following.text) or (CUT_NUMBER.search(line.text) and ITS_UNIT.match(following.text)):
        return True  # …批发销量 155.2 / 万辆,同比…
    word = FIRST_WORD.match(following.text)
    slack = SLACK + (len(word.group()) if word else 0)
    return wrap >= MIN_WRAP and width >= wrap - slack


def begins_anew(text: str) -> bool:
    """True for a line that begins something of its own: a bullet, a numbered heading, a footnote."""
    return bool(BULLET.match(text) or FRESH_START.match(text))


def _are_parallel(text: str, following: str) -> bool:
    """Two entries of one list: both with a label, or with the same beginning."""
    if LABEL.match(text) and LABEL.match(following):
        return True
    return text.strip()[:4] == following.strip()[:4]


def _is_open(text: str) -> bool:
    """True where a bracket or a quotation is not closed on its line."""
    return any(text.count(opening) > text.count(closing) for opening, closing in PAIRS)


def _join_columns(found: list[Paragraph]) -> list[Paragraph]:
    """Joins the lines of a newspaper column, where a blank line stands under every line."""
    joined: list[Paragraph] = []
    at = 0
    while at < len(found):
        run = max(1, _column(found, at))
        lines = found[at : at + run]
        at += run
        if run < MIN_COLUMN_LINES or sum(bool(PUNCTUATED.search(p.last)) for p in lines) * 2 < run:
            joined.extend(lines)
            continue
        current = lines[0]
        for paragraph in lines[1:]:
            if SENTENCE_END.search(current.last):
                joined.append(current)
                current = paragraph
            else:
                current.lines.extend(paragraph.lines)
                current.wrap = max(current.wrap, paragraph.wrap)
        joined.append(current)
    return joined


def _column(found: list[Paragraph], at: int) -> int:
    """How many paragraphs from `at` on are single lines as wide as a column; the last may be short."""
    widest = 0
    for i in range(at, len(found)):
        paragraph = found[i]
        if len(paragraph.lines) > 1 or paragraph.role != "body" or begins_anew(paragraph.last):
            return i - at
        if widest and paragraph.wrap < widest - SLACK:
            return i - at + bool(SENTENCE_END.search(paragraph.last))
        if not MIN_COLUMN <= paragraph.wrap <= MAX_COLUMN or (widest and paragraph.wrap > widest + SLACK):
            return i - at
        widest = max(widest, paragraph.wrap)
    return len(found) - at


def join_around(found: list[Paragraph]) -> list[Paragraph]:
    """Joins a sentence that goes on behind a blank line, a photograph's caption or a page's edge."""
    if len(found) < 2:
        return found
    counts = Counter(paragraph.text.strip() for paragraph in found)
    joined: list[Paragraph] = []
    at = 0
    while at < len(found):
        paragraph = found[at]
        at += 1
        joined.append(paragraph)
        for _ in range(MAX_REJOINED):
            if not _is_broken_off(paragraph):
                break
            between = _interlopers(found, at, counts)
            rest = at + between
            if rest >= len(found) or not _continues(paragraph, found[rest], between):
                break
            for other in found[at:rest]:
                if not PAGE_NUMBER.match(other.text) and counts[other.text.strip()] < RUNNING_HEAD:
                    other.role = "caption"
            paragraph.lines += found[rest].lines
            joined.extend(found[at:rest])
            at = rest + 1
    return joined


def _is_broken_off(paragraph: Paragraph) -> bool:
    """A paragraph of sentences whose last one has no end."""
    text = paragraph.text
    return (
        paragraph.role == "body"
        and text.rstrip()[-1:] not in CLOSING
        and not SENTENCE_END.search(text)
        and bool(SENTENCES.search(text))
        and columns(text) >= 40
        and not begins_anew(text)
    )


def _interlopers(found: list[Paragraph], at: int, counts: Counter[str]) -> int:
    """How many paragraphs from `at` on are captions, page numbers or running heads."""
    near = found[max(0, at - NEARBY) : at + NEARBY]
    for i, paragraph in enumerate(found[at : at + 5]):
        text = paragraph.text
        running = PAGE_NUMBER.match(text) or counts[text.strip()] >= RUNNING_HEAD
        caption = columns(text) <= MAX_CAPTION and not PUNCTUATED.search(text) and not begins_anew(text)
        if not running and not (caption and paragraph.role == "body") and not _is_pulled(paragraph, near):
            return i
    return 0


def _is_pulled(paragraph: Paragraph, near: list[Paragraph]) -> bool:
    """True for a pull quote: a sentence that stands in another paragraph as well."""
    words = paragraph.text.strip().strip(QUOTES)
    if not MIN_PULLED <= len(words) <= MAX_PULLED:
        return False
    return any(words in other.text for other in near if other is not paragraph)


def _continues(paragraph: Paragraph, rest: Paragraph, between: int) -> bool:
    """True if `rest` reads as the rest of a sentence: soon over, or next in the same full column."""
    text = rest.text.strip()
    if rest.role != "body" or begins_anew(text) or not PUNCTUATED.search(text):
        return False
    comma, other = paragraph.text.strip().find("，"), text.find("，")
    if comma == other and paragraph.text.strip()[:1] == text[:1]:
        return False
    if FIRST_SENTENCE.match(text):
        return True
    if between or paragraph.text.strip()[:2] == text[:2]:
        return False
    full = len(paragraph.lines) > 1 and columns(paragraph.lines[-1].text) >= paragraph.wrap - SLACK
    return full and len(rest.lines) > 1 and abs(rest.wrap - paragraph.wrap) <= SLACK
