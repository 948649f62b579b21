"""Finds the rows of tables that plain text sets with tabs or spaces.

厂商        11月    同比
比亚迪      30.7   -26.3%
吉利汽车    18.7    33.4%
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from leapcheck.patterns import Later
from leapcheck.reading.markdown import Line

Cells = list[tuple[int, int]]
"""Where each cell of a row begins and ends in its line."""

# a cell is one word, or words with single spaces between them
_WORDS = Later(r"[^\s]+")
_WIDE = Later(r"[^\s\u3000]+(?: [^\s\u3000]+)*")
_NUMBER = Later(r"[-+−–]?[\d,.]+ ?(?:%|％|万|亿|pp|个百分点)?\Z|[-—–/]+\Z")
_DIGIT = Later(r"\d")
FEWEST_ROWS = 2  # below the head
FEWEST_COLUMNS = 3
WIDEST = 400  # characters of a row


def rows_in(chunk: Sequence[Line]) -> dict[int, Cells]:
    """The rows among some lines, by their place: those with tabs, and runs of lines with as many cells of numbers."""
    found = {i: by_tabs(line.text) for i, line in enumerate(chunk) if "\t" in line.text.strip()}
    for pattern in (_WIDE, _WORDS):
        at = 0
        while at < len(chunk):
            run = _run(chunk, at, pattern) if at not in found else []
            found |= {at + i: cells for i, cells in enumerate(run)}
            at += max(1, len(run))
    return found


def by_tabs(text: str) -> Cells:
    """The cells of a row that tabs part."""
    cells: Cells = []
    at = 0
    for cell in text.split("\t"):
        cells.append((at, at + len(cell)))
        at += len(cell) + 1
    return cells


def _run(chunk: Sequence[Line], at: int, pattern: Later) -> list[Cells]:
    """The rows of a table whose head is the line at `at`; none where it heads no table."""
    if len(chunk) - at <= FEWEST_ROWS:
        return []
    head = _cells(chunk[at].text[:WIDEST], pattern)
    if len(head) < FEWEST_COLUMNS or any(_NUMBER.match(chunk[at].text[s:e]) for s, e in head):
        return []
    below = ((_cells(line.text, pattern), line.text) for line in chunk[at + 1 :])
    rows = [cells for cells, _ in takewhile(lambda row: _fits(row[0], row[1], len(head)), below)]
    return [head, *rows] if len(rows) >= FEWEST_ROWS else []


def _cells(text: str, pattern: Later) -> Cells:
    return [match.span() for match in pattern.finditer(text)]


def _fits(cells: Cells, text: str, size: int) -> bool:
    """Whether a line is a row of numbers behind its name, or behind its rank and its name."""
    if len(cells) != size:
        return False
    values = [text[start:end] for start, end in cells]
    numbers = [bool(_NUMBER.match(value)) for value in values]
    named = not numbers[0] or (size > FEWEST_COLUMNS and not numbers[1])
    return (
        named and all(numbers[2:]) and (numbers[1] or numbers[0]) and bool(_DIGIT.search("".join(values[1:])))
    )
