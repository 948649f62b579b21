"""Tables whose last row is the sum of those above it: 轻型商用车, 客车, 合计 of a firm's bulletin.

Which rows make up the whole is known by the columns: where the same rows come to the total in one
column, they have to in the others. A row of 其中 is a part of a part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.operands import is_amount, total
from leapcheck.model import Claim

FARTHEST = 4  # lines between two rows of one table
MOST_ROWS = 6  # among which the parts are looked for where not all of them are
FEWEST_DIGITS = 2  # numbers of fewer may come to a sum by chance


class Column(NamedTuple):
    """A total of a table, the parts above it, and whether they come to it."""

    whole: Assertion
    parts: Sequence[Assertion]
    holds: bool
    sure: bool


def columns_of(members: Sequence[Assertion]) -> Iterator[Column]:
    """The columns of the tables of an article that have a total, where at least one of them adds up."""
    for table in _tables(members):
        columns: dict[object, dict[str, Assertion]] = defaultdict(dict)
        wholes: dict[object, Assertion] = {}
        for a in table:
            key = a.subject, a.metric, a.period, a.dimension, a.qualifiers.get("channel")
            product = a.qualifiers.get("product")
            if "其中" in a.sentence:
                continue
            if product is None and len(columns[key]) > 1:
                wholes.setdefault(key, a)
            elif product is not None and key not in wholes:
                columns[key].setdefault(product, a)
        yield from _added_up([(whole, columns[key]) for key, whole in wholes.items()])


def _tables(members: Sequence[Assertion]) -> Iterator[list[Assertion]]:
    """The amounts of each table of an article, in order."""
    table: list[Assertion] = []
    for a in members:
        if not isinstance(a.of, Claim) or a.of.role != "table" or not is_amount(a):
            continue
        last = table[-1].of if table else None
        if isinstance(last, Claim) and not 0 <= a.of.line - last.line <= FARTHEST:
            yield table
            table = []
        table.append(a)
    if table:
        yield table


def _added_up(columns: Sequence[tuple[Assertion, dict[str, Assertion]]]) -> Iterator[Column]:
    """Each column with the parts that come to the total in most of them; none where they do in no column."""
    rows = list(dict.fromkeys(row for _, parts in columns for row in parts))
    chosen = [rows]
    if len(rows) <= MOST_ROWS:
        chosen += [list(some) for size in range(len(rows) - 1, 1, -1) for some in combinations(rows, size)]
    held = [(sum(_holds(whole, parts, some) for whole, parts in columns), some) for some in chosen]
    best, rows = max(held, key=lambda item: item[0], default=(0, rows))
    if not best:
        return
    sure = best > 1 or rows == chosen[0]
    for whole, parts in columns:
        if all(row in parts for row in rows):
            yield Column(whole, [parts[row] for row in rows], _holds(whole, parts, rows), sure)


def _holds(whole: Assertion, parts: dict[str, Assertion], rows: Sequence[str]) -> bool:
    if whole.interval is None or whole.digits < FEWEST_DIGITS or not all(row in parts for row in rows):
        return False
    added = total(i for row in rows if (i := parts[row].interval) is not None)
    return added.closed and added.meets(whole.interval)
