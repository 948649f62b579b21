"""From glyphs on a page to text in reading order: lines, columns, table rows, paragraphs.

Pure geometry: lengths are in points, `top` and `bottom` grow downwards.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from leapcheck.patterns import Later
from leapcheck.reading.paragraphs import SENTENCE_END, begins_anew

SAME_LINE = 0.35  # of the size: how far the baselines of one line may lie apart
WORD_GAP = 0.17  # of the size: a gap that is a space between Latin words
CELL_GAP = 1.3  # of the size: a gap that parts columns and cells
SAME_SIZE = 0.12  # how much the sizes of one paragraph's lines may differ
SHORT = 2.2  # sizes that a full line may fall short of the margin
INDENT = 1.2  # sizes by which the first line of a paragraph stands in
LEADING = 1.45  # of the common distance of lines: a larger one parts paragraphs
PROSE = 7  # characters from which a line of a column is prose and no cell
FULL_SHARE = 0.5  # of the lines of a column of prose reach its width
STICKING_OUT = 2  # lines that may end beyond the margin
MAX_COLUMNS = 12
MAX_DEPTH = 6  # columns inside columns


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character with its box and the size of its type."""

    char: str
    left: float
    top: float
    right: float
    bottom: float
    size: float


@dataclass(slots=True)
class Run:
    """Glyphs that stand side by side on one line, without a gap wide enough for a column."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float

    @property
    def middle(self) -> float:
        """Half its height."""
        return (self.top + self.bottom) / 2


@dataclass(slots=True)
class Row:
    """The cells of a table row; those that are empty have no text."""

    cells: list[str]


@dataclass(slots=True)
class Block:
    """Lines of one paragraph, or one table row; `size` is that of its type, `left` to `right` its column."""

    lines: list[str]
    top: float
    bottom: float
    size: float
    is_row: bool = False
    glued: list[bool] = field(default_factory=list)  # whether line k + 1 goes on without a space


def blocks_of(glyphs: Sequence[Glyph]) -> list[Block]:
    """The paragraphs and table rows of a page, in reading order."""
    return list(_blocks(_runs(glyphs), 0))


def _runs(glyphs: Sequence[Glyph]) -> list[Run]:
    """The runs of glyphs, from left to right, whatever the order in which the file draws them."""
    open_runs: dict[int, list[Run]] = {}
    runs: list[Run] = []
    for glyph in sorted(glyphs, key=lambda g: g.left):
        middle = (glyph.top + glyph.bottom) / 2
        near = (run for key in _keys(middle) for run in open_runs.get(key, ()))
        run = min(
            (r for r in near if _adjoins(r, glyph, middle)),
            key=lambda r: abs(r.right - glyph.left),
            default=None,
        )
        if run is None:
            run = Run(glyph.char, glyph.left, glyph.top, glyph.right, glyph.bottom, glyph.size)
            runs.append(run)
            open_runs.setdefault(round(run.middle / 4), []).append(run)
        else:
            _append(run, glyph)
    return [run for run in runs if run.text.strip()]


def _keys(middle: float) -> range:
    key = round(middle / 4)
    return range(key - 2, key + 3)


def _adjoins(run: Run, glyph: Glyph, middle: float) -> bool:
    size = min(run.size, glyph.size)
    gap = glyph.left - run.right
    return abs(run.middle - middle) <= SAME_LINE * size + 0.5 and -1.1 * size <= gap <= CELL_GAP * size


def _append(run: Run, glyph: Glyph) -> None:
    gap = glyph.left - run.right
    if gap < -0.5 * glyph.size and run.text.endswith(glyph.char):
        return  # drawn twice, to look bold
    latin = run.text[-1] < "\u2e80" or glyph.char < "\u2e80"
    if gap > (WORD_GAP if latin else 0.6) * glyph.size and glyph.char != " " and run.text[-1] != " ":
        run.text += " "
    run.text += glyph.char
    run.right = max(run.right, glyph.right)
    if glyph.size >= run.size:
        run.top, run.bottom = min(run.top, glyph.top), max(run.bottom, glyph.bottom)
        run.size = glyph.size


def _blocks(runs: list[Run], depth: int) -> Iterator[Block]:
    """The blocks of a region: where a gutter runs down through lines, its columns, else its lines."""
    rows = _rows(runs)
    if not rows:
        return
    left, right = min(run.left for run in runs), _margin(runs)
    pending: list[Run] = []
    at = 0
    while at < len(rows):
        end, gutters = _region(rows, at) if depth < MAX_DEPTH else (at, [])
        if not gutters:
            pending.extend(rows[at] if len(rows[at]) == 1 else [_joined(rows[at])])
            at += 1
            continue
        region = rows[at:end]
        yield from _paragraphs(pending, left, right)
        pending = []
        columns = _split(region, gutters)
        if _is_prose(columns):
            for column in columns:
                yield from _blocks(column, depth + 1)
        else:
            yield from _table(region, gutters)
        at = end
    yield from _paragraphs(pending, left, right)


def _margin(runs: Sequence[Run]) -> float:
    """Where full lines end: the odd line that sticks out, a page number or a hanging comma, is no measure."""
    ends = sorted((run.right for run in runs), reverse=True)
    return ends[min(STICKING_OUT, (len(ends) - 1) // 3)]


def _rows(runs: Sequence[Run]) -> list[list[Run]]:
    """Runs that stand on one line, from top to bottom, each from left to right."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda r: (r.middle, r.left)):
        same = rows and abs(rows[-1][0].middle - run.middle) <= SAME_LINE * run.size + 0.5
        if same:
            rows[-1].append(run)
        else:
            rows.append([run])
    return [sorted(row, key=lambda r: r.left) for row in rows]


def _joined(row: list[Run]) -> Run:
    """The runs of a line that stands in no columns as one."""
    text = "  ".join(run.text for run in row)
    return Run(
        text,
        row[0].left,
        min(r.top for r in row),
        row[-1].right,
        max(r.bottom for r in row),
        max(r.size for r in row),
    )


Gutter = tuple[float, float]


def _region(rows: Sequence[list[Run]], at: int) -> tuple[int, list[Gutter]]:
    """How far down from row `at` the same gutters run, and those gutters; none where no columns begin.

    Rows of one run belong to a region that they do not cross: the longer one of two columns, a cell
    that stands alone.
    """
    if len(rows[at]) < 2 and not _begins_column(rows, at):
        return at, []
    gutters: list[Gutter] = []
    end, last_full = at, at
    while end < len(rows):
        row = rows[end]
        if end > at and _gap(rows[end - 1], row) > 2.5 * max(r.size for r in row):
            break
        narrowed = _narrowed(gutters, row) if end > at else _gaps(row) or _far_gaps(rows, at)
        if not narrowed or (gutters and len(narrowed) < len(gutters) and len(gutters) > 1 and end - at >= 3):
            break
        gutters = narrowed
        end += 1
        if len(row) > 1 or (end >= 2 and _are_beside(rows[end - 2], row)):
            last_full = end
    while end > last_full and not _goes_on_below(
        rows[max(at, last_full - 2) : last_full], rows[last_full:end]
    ):
        end -= 1
    return (end, gutters) if end - at >= 2 and last_full > at else (at, [])


def _begins_column(rows: Sequence[list[Run]], at: int) -> bool:
    """Columns whose lines are not level: the next row stands wholly beside this one."""
    return at + 1 < len(rows) and _are_beside(rows[at], rows[at + 1])


def _are_beside(row: Sequence[Run], following: Sequence[Run]) -> bool:
    """Two lines of one run each, side by side and nearly level: they stand in two columns."""
    if len(row) != 1 or len(following) != 1:
        return False
    one, other = row[0], following[0]
    apart = one.right < other.left or other.right < one.left
    return apart and other.middle - one.middle < one.size


def _far_gaps(rows: Sequence[list[Run]], at: int) -> list[Gutter]:
    return _gaps(sorted([*rows[at], *rows[at + 1]], key=lambda r: r.left)) if at + 1 < len(rows) else []


def _gaps(row: Sequence[Run]) -> list[Gutter]:
    gaps = [(a.right, b.left) for a, b in itertools.pairwise(row)]
    wide = [gap for gap in gaps if gap[1] - gap[0] >= row[0].size * 0.9]
    return wide if len(wide) < MAX_COLUMNS else []


def _narrowed(gutters: Sequence[Gutter], row: Sequence[Run]) -> list[Gutter]:
    """What is left of the gutters beside the runs of one more row; those that a run crosses are gone."""
    left: list[Gutter] = []
    for low, high in gutters:
        before = max((run.right for run in row if run.left < (low + high) / 2), default=low)
        after = min((run.left for run in row if run.left >= (low + high) / 2), default=high)
        low, high = max(low, before), min(high, after)
        if high - low >= 0.5 * row[0].size:
            left.append((low, high))
    return left


def _gap(above: Sequence[Run], below: Sequence[Run]) -> float:
    return min(r.top for r in below) - max(r.bottom for r in above)


def _goes_on_below(columns: Sequence[list[Run]], rows: Sequence[list[Run]]) -> bool:
    """True where lines of one run only go on with a column, at its edge and its distance."""
    last = columns[-1]
    distances = [b[0].middle - a[0].middle for a, b in itertools.pairwise([last, *rows])]
    edges = [run.left for row in columns for run in row]
    size = max(run.size for run in last)
    near = all(distance <= 2.2 * size for distance in distances)
    return near and all(min(abs(row[0].left - edge) for edge in edges) <= 2.5 * size for row in rows)


def _split(rows: Sequence[list[Run]], gutters: Sequence[Gutter]) -> list[list[Run]]:
    columns: list[list[Run]] = [[] for _ in range(len(gutters) + 1)]
    for row in rows:
        for run in row:
            columns[_column(run, gutters)].append(run)
    return columns


def _column(run: Run, gutters: Sequence[Gutter]) -> int:
    middle = (run.left + run.right) / 2
    return sum(middle > (low + high) / 2 for low, high in gutters)


def _is_prose(columns: Sequence[Sequence[Run]]) -> bool:
    """True where the lines of the columns are sentences that run on, and no cells."""
    if any(len(column) < 2 for column in columns):
        return False
    return sum(map(_runs_on, columns)) * 2 > len(columns)


def _runs_on(column: Sequence[Run]) -> bool:
    lengths = [len(run.text) for run in column]
    width = max(run.right for run in column) - min(run.left for run in column)
    full = sum(run.right - run.left >= 0.85 * width for run in column)
    return median(lengths) >= PROSE and full >= FULL_SHARE * len(column)


def _table(rows: Sequence[list[Run]], gutters: Sequence[Gutter]) -> Iterator[Block]:
    previous: list[str] | None = None
    for k, row in enumerate(rows):
        cells = [""] * (len(gutters) + 1)
        for run in row:
            column = _column(run, gutters)
            cells[column] = f"{cells[column]} {run.text}".strip()
        close = k > 0 and _gap(rows[k - 1], row) < 0.45 * row[0].size
        if previous is not None and close and not cells[0] and sum(map(bool, cells)) == 1:
            for column, text in enumerate(cells):
                previous[column] += text
            continue
        if previous is not None:
            yield _row_block(previous, rows[k - 1])
        previous = cells
    if previous is not None:
        yield _row_block(previous, rows[-1])


def _row_block(cells: list[str], row: Sequence[Run]) -> Block:
    return Block(
        ["\t".join(cell.replace("\t", " ") for cell in cells)],
        min(r.top for r in row),
        max(r.bottom for r in row),
        max(r.size for r in row),
        is_row=True,
    )


def _paragraphs(lines: Sequence[Run], left: float, right: float) -> Iterator[Block]:
    """Lines of one column, from top to bottom, as paragraphs; `right` is where its full lines end."""
    current: Block | None = None
    spacing = _spacing(lines)
    for k, line in enumerate(lines):
        above = lines[k - 1] if k else None
        if current is not None and above is not None and _goes_on(current, above, line, left, right, spacing):
            current.glued.append(_is_glued(above, line, right))
            current.lines.append(line.text)
            current.bottom = line.bottom
            continue
        if current is not None:
            yield current
        current = Block([line.text], line.top, line.bottom, line.size)
    if current is not None:
        yield current


def _spacing(lines: Sequence[Run]) -> float:
    distances = [b.middle - a.middle for a, b in itertools.pairwise(lines)]
    return median(distances) if distances else 0.0


NUMBER_END = Later(r"[\d.,，%％]\Z")
NUMBER_START = Later(r"[\d.,，%％]")


def _is_glued(line: Run, following: Run, right: float) -> bool:
    """True where a number is broken over two lines: 60,4 and 23辆."""
    full = right - line.right <= SHORT * line.size
    return full and bool(NUMBER_END.search(line.text) and NUMBER_START.match(following.text))


def _goes_on(block: Block, line: Run, following: Run, left: float, right: float, spacing: float) -> bool:
    """True if a paragraph goes on in the next line: no gap, no other type, no indent, and its line is full."""
    size = block.size
    if abs(following.size - size) > SAME_SIZE * size:
        return False
    distance = following.middle - line.middle
    if (distance > max(LEADING * spacing, 1.2 * size) and distance > 2.4 * size) or distance <= 0:
        return False
    if distance > LEADING * spacing and SENTENCE_END.search(line.text):
        return False
    if begins_anew(following.text):
        return False
    indented = following.left - left > INDENT * size
    hanging = line.left - left > INDENT * size and len(block.lines) > 1
    if indented and not hanging and not _is_centred(line, following, left, right):
        return False
    full = right - line.right <= SHORT * size or _is_centred(line, following, left, right)
    latin = following.text[:1].isascii() and following.text[:1].isalpha()
    return full or (latin and right - line.right <= 8 * size and not SENTENCE_END.search(line.text))


def _is_centred(line: Run, following: Run, left: float, right: float) -> bool:
    """True for two lines of a heading that stand in the middle; two with the same indent do not."""
    if abs(line.left - following.left) < 0.5 * line.size:
        return False
    centre = (left + right) / 2
    middles = ((run.left + run.right) / 2 for run in (line, following))
    aside = min(line.left - left, following.left - left) > INDENT * line.size
    return aside and all(abs(middle - centre) < line.size for middle in middles)
