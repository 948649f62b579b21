"""Break and shorten lines of Chinese text, whose characters are two columns wide.

Lines break between any two Chinese characters, never inside a number, between it and its
unit, or inside a Latin word, never before
a closing mark and never after an opening one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import east_asian_width

from rich.cells import cell_len

from leapcheck.patterns import Later

_OPENING = r"[“‘（《【「『〈〔(\[]"
_CLOSING = r"[”’），。、；：！？》】」』〉〕…—%％‰℃,.;:!?)\]]"
_WIDE = r"\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U0001f300-\U0003ffff"
_WORD = rf"[^\s{_WIDE}]+"  # 24.98, Leapmotor, corpus/a.txt:3:18
_UNIT = r"(?<=\d)[万亿]*[\u4e00-\u9fff]?"  # 万辆 after 59.66
# What stays together on a line: 辆。 or （C11 or 51.49% or 59.66万辆
_CHUNK = Later(rf"{_OPENING}*(?:{_WORD}(?:{_UNIT})?|.){_CLOSING}* *", re.DOTALL)


def cells(text: str) -> int:
    """The columns that `text` may take; marks such as “ and — count as two, as some terminals draw them."""
    if text.isascii():
        return len(text)
    return cell_len(text) + sum(east_asian_width(c) == "A" and cell_len(c) == 1 for c in text)


def padded(text: str, width: int) -> str:
    """`text` with spaces after it, up to `width` columns."""
    return text + " " * (width - cells(text))


def line_breaks(text: str, first: int, rest: int) -> list[int]:
    """The offsets at which `text` breaks to fill `first` columns, then `rest` columns a line."""
    breaks: list[int] = []
    used, room = 0, first
    for start, chunk, gap in _chunks(text, max(rest, 2)):
        width = cells(chunk)
        if used and used + width > room:
            breaks.append(start)
            used, room = 0, rest
        used += width + gap
    return breaks


def _chunks(text: str, width: int) -> Iterator[tuple[int, str, int]]:
    """The unbreakable pieces of `text`, none wider than `width`: (offset, piece, spaces after it)."""
    for match in _CHUNK.finditer(text):
        start, piece = match.start(), match.group().rstrip(" ") or match.group()
        gap = match.end() - start - len(piece)
        while cells(piece) > width:
            fits = 1
            while cells(piece[: fits + 1]) <= width:
                fits += 1
            yield start, piece[:fits], 0
            start, piece = start + fits, piece[fits:]
        yield start, piece, gap


def shortened(before: str, after: str, room: int) -> tuple[str, str]:
    """What stands before and after a quote, cut to `room` columns in all, an ellipsis where it was cut."""
    if cells(before) + cells(after) <= room:
        return before, after
    left = max(room // 2, room - cells(after) - 2)
    before = before if cells(before) <= left else "…" + _fitting(before[::-1], left - 2)[::-1]
    right = room - cells(before)
    after = after if cells(after) <= right else _fitting(after, right - 2) + "…"
    return before, after


def elided(text: str, room: int) -> str:
    """The beginning and the end of a text, cut to `room` columns, an ellipsis where it was cut."""
    if cells(text) <= room:
        return text
    half = (room - 2) // 2
    return f"{_fitting(text, half)}…{_fitting(text[::-1], half)[::-1]}"


def _fitting(text: str, room: int) -> str:
    """The longest beginning of `text` that takes at most `room` columns."""
    used = 0
    for at, character in enumerate(text):
        used += cells(character)
        if used > room:
            return text[:at]
    return text
