"""Parts the columns of a page that a text has side by side, line by line, as some PDF extractors write it.

Each line of such a text holds a line of the left column, a gap, and a line of the right one. Where several
lines in a row have their gap at the same place and sentences on both sides of it, the left column is read
first. Tables set with spaces have numbers and names there, and stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.patterns import Later
from leapcheck.reading.markdown import Line
from leapcheck.reading.paragraphs import PUNCTUATED, WIDE

GAP = Later(r"(?<=\S)(?:[ \u00a0]{3,}|[ \u00a0]*\u3000{2,}[ \u00a0\u3000]*)(?=\S)")
WHITE = Later("[ \u00a0\u3000]{2}")  # what every gap has
LEADING = Later(r"[ \u00a0\u3000]*")
SLACK = 4  # columns by which the right side may begin elsewhere
MIN_LINES = 4
JUDGED = 40  # lines after which it is clear whether there are columns
MIN_PROSE = 10  # Han characters of a line of prose
PROSE_SHARE = 0.6  # of the lines on a side


Halves = tuple[Line | None, Line | None]
"""A line cut in two, left and right; None for the side that has nothing there."""


def unwoven(lines: list[Line]) -> list[Line]:
    """The lines, columns that stand side by side one after the other."""
    out: list[Line] = []
    at = 0
    while at < len(lines):
        end, halves = _region(lines, at)
        if end == at:
            out.append(lines[at])
            at += 1
            continue
        for side in ([left for left, _ in halves], [right for _, right in halves]):
            out.extend(line for line in side if line is not None)
            out.append(Line(lines[end - 1].end, lines[end - 1].end, ""))
        at = end
    return out


def _region(lines: Sequence[Line], at: int) -> tuple[int, list[Halves]]:
    """Where the columns end that begin at `at`, and their lines; `at` itself where there are none."""
    text = lines[at].text
    first = GAP.search(text) if WHITE.search(text) else None
    if first is None:
        return at, []
    start = _width(text[: first.end()])
    halves: list[Halves] = []
    end = at
    while end < len(lines):
        cut = _halves(lines[end], start)
        if cut is None or (end - at == JUDGED and not _are_columns(halves)):
            break
        halves.append(cut)
        end += 1
    if not _are_columns(halves):
        return at, []
    while not any(halves[-1]):  # blank lines at its end
        halves.pop()
        end -= 1
    return end, halves


def _are_columns(halves: Sequence[Halves]) -> bool:
    both = [(left, right) for left, right in halves if left and right]
    if len(both) < MIN_LINES:
        return False
    return _is_prose([left for left, _ in both]) and _is_prose([right for _, right in both])


def _halves(line: Line, start: int) -> Halves | None:
    """A line cut where the right column begins, `start` columns in; None for one that runs across."""
    text = line.text
    if line.blank:
        return None, None
    for match in GAP.finditer(text):
        if abs(_width(text[: match.end()]) - start) <= SLACK:
            left = Line(line.start, line.start + match.start(), text[: match.start()])
            return left, Line(line.start + match.end(), line.end, text[match.end() :])
    indent = LEADING.match(text)
    if indent and _width(indent.group()) >= start - SLACK:
        return None, Line(line.start + indent.end(), line.end, text[indent.end() :])
    return (line, None) if _width(text) < start else None


def _is_prose(side: Sequence[Line]) -> bool:
    punctuated = sum(bool(PUNCTUATED.search(line.text)) for line in side)
    from statistics import median  # slow to import, and few texts have columns

    long = median(_wide(line.text) for line in side) >= MIN_PROSE
    return long and punctuated >= PROSE_SHARE * len(side)


def _width(text: str) -> int:
    return len(text) + _wide(text)


def _wide(text: str) -> int:
    """How many characters take two columns."""
    return sum(map(len, WIDE.findall(text)))
