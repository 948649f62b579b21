"""Reads plain text: flashes, several articles in one file, titles, and paragraphs with broken lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from leapcheck.compiled import compiled
from leapcheck.model import UNKNOWN, About
from leapcheck.patterns import Later
from leapcheck.reading.columns import unwoven
from leapcheck.reading.furniture import dateline, is_dateline
from leapcheck.reading.markdown import TEMPLATE_LINE, Line, lines_of
from leapcheck.reading.normalize import normal
from leapcheck.reading.paragraphs import SENTENCE_END, Paragraph, begins_anew, columns, paragraphs, passage
from leapcheck.reading.passages import Document, Passage, Piece
from leapcheck.reading.trust import merged

# 【某地：6月销量增长】某社7月8日电，…: the title in brackets, the body behind it
FLASH = Later(r"\s*【([^【】\n]{8,120})】(?=\s*\S)")
BYLINE = Later(r"(?:报道|報道|讯|訊|记者|記者|消息)\Z")  # 【本报综合报道】 is no title
HASHTAG = compiled(r"\s*[#＃]\S{1,20}[#＃]?\s*\Z")
TITLE_END = Later(r"[。；;，,：:、…]\s*\Z")
ENUMERATED = Later(r"\s*(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．]|第.{1,3}[章节節部])")
DISCLAIMER = Later(r"免责声明|免責聲明|版权声明|AI\s*生成|责任编辑")
# 某社7月8日电, 某报讯, 记者从…获悉: how a wire item begins
WIRE = Later(
    r"[^。]{0,24}(?:\d[日号號](?:电|讯|電|訊|消息)|[)）](?:讯|訊|电|電))|[^。，,]{2,8}(?:讯|訊)[，,\s]"
)
MIN_BODY = 500  # characters of a body in one line that make its short first line a title
MIN_FLASH_BODY = 30
MAX_TITLE = 60  # characters
MIN_TITLE = 6
KICKERS = 4  # lines that may stand over a title


def read_plain(raw: str, start: int, end: int, title: str | None) -> list[Document]:
    """The articles in `raw[start:end]`; `title` is what the front matter says."""
    lines = unwoven([line for line in lines_of(raw, start, end) if not TEMPLATE_LINE.match(line.text)])
    for parts in (_flashes(lines), _tagged(lines), _title_and_body(lines)):
        if parts:
            return [_document(raw, part, heading) for heading, part in parts]
    return [_single(raw, lines, title)]


def _flashes(lines: Sequence[Line]) -> list[tuple[tuple[int, int], list[Line]]]:
    """Flashes with the place of the title and the lines of the body; none if it is another kind of text."""
    parts: list[tuple[tuple[int, int], list[Line]]] = []
    for line in lines:
        match = FLASH.match(line.text)
        body = line.end - line.start - match.end() if match else 0
        if match and body >= MIN_FLASH_BODY and not BYLINE.search(match.group(1)):
            at = line.start + match.end()
            span = line.start + match.start(1), line.start + match.end(1)
            parts.append((span, [Line(at, line.end, line.text[match.end() :])]))
        elif parts:
            parts[-1][1].append(line)
        elif not line.blank:
            return []
    return parts


def _tagged(lines: Sequence[Line]) -> list[tuple[tuple[int, int], list[Line]]]:
    """The items of a feed, each with a line of its hashtag, a title and a body; none for any other text."""
    tags = [i for i, line in enumerate(lines) if HASHTAG.match(line.text)]
    if len(tags) < 2 or any(not line.blank for line in lines[: tags[0]]):
        return []
    parts: list[tuple[tuple[int, int], list[Line]]] = []
    for tag, following in zip(tags, [*tags[1:], len(lines)], strict=True):
        at = next((i for i in range(tag + 1, following) if not lines[i].blank), tag)
        title, body = lines[at], list(lines[at + 1 : following])
        length = sum(len(line.text) for line in body)
        if at == tag or not _is_title(title.text) or length < max(MIN_FLASH_BODY, 3 * len(title.text)):
            return []
        parts.append(((title.start, title.end), body))
    return parts


def _title_and_body(lines: Sequence[Line]) -> list[tuple[tuple[int, int], list[Line]]]:
    """Titles and one-line bodies by turns, twice at least; none where anything else stands between.

    A body is very long or begins as wire items do: a short heading over one paragraph of an ordinary
    article is not taken for an article of its own.
    """
    filled = [line for line in lines if not line.blank and not HASHTAG.match(line.text)]
    if len(filled) < 4 or len(filled) % 2:
        return []
    pairs = list(zip(filled[::2], filled[1::2], strict=True))
    if not all(_is_title(title.text) and len(body.text) > 3 * len(title.text) for title, body in pairs):
        return []
    if any(ENUMERATED.match(title.text) for title, _ in pairs):
        return []
    long = all(len(body.text) >= MIN_BODY for _, body in pairs)
    wire = all(len(body.text) >= MIN_FLASH_BODY and WIRE.match(body.text) for _, body in pairs)
    return [((title.start, title.end), [body]) for title, body in pairs] if long or wire else []


def _is_title(text: str) -> bool:
    return len(text.strip()) <= MAX_TITLE and not TITLE_END.search(text)


def _document(raw: str, lines: list[Line], heading: tuple[int, int]) -> Document:
    start, end = heading
    title = Passage([Piece(start, raw[start:end], end - start)], "title", 1)
    return Document([title, *(passage(raw, found) for found in paragraphs(lines))], About(title=title.text))


def _single(raw: str, lines: list[Line], title: str | None) -> Document:
    lines, page = _without_datelines([line for line in lines if not HASHTAG.match(line.text)])
    found = paragraphs(lines)
    title_at = title_index(found, title)
    kept = [passage(raw, paragraph) for paragraph in found]
    if title_at is not None:
        kept[title_at] = replace(kept[title_at], role="title", heading=1)
        title = title or found[title_at].text.strip()
    return Document(kept, merged(About(title=title), page))


def _without_datelines(lines: list[Line]) -> tuple[list[Line], About]:
    """The lines with a gap for each that only says when and by whom, near the top; and what those say."""
    page = UNKNOWN
    filled = [i for i, line in enumerate(lines) if not line.blank][:KICKERS]
    before = ""
    for i in filled:
        text = normal(lines[i].text) if len(lines[i].text) < 120 else ""
        if text and is_dateline(text, before):
            page = merged(page, dateline(text))
            lines[i] = Line(lines[i].start, lines[i].start, "")
        before = text
    return lines, page


def title_index(found: list[Paragraph], title: str | None) -> int | None:
    """Which paragraph is the title: the first line that could be one, before the first sentence."""
    wanted = normal(title) if title else None
    for i, paragraph in enumerate(found[:KICKERS]):
        text = paragraph.text.strip()
        if wanted is not None and normal(text) == wanted:
            return i
        if (SENTENCE_END.search(text) and text[-1] in "。；;：:…") or columns(text) > 2 * MAX_TITLE:
            return None
        is_last = i + 1 == len(found)
        if wanted is None and len(text) >= MIN_TITLE and _is_title(text) and not is_last:
            if DISCLAIMER.search(text) or begins_anew(text) or paragraph.role == "table":
                continue
            return i
    return None
