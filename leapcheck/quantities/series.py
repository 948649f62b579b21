"""Series: numbers with strokes between them that share the magnitude and the unit of the last.

10.5/14.2/18.9亿元   515/620km   12.98/13.98/15.98万元   25%/50%/75%
"""

from __future__ import annotations

import re
from decimal import Decimal

from leapcheck.quantities.amount import Amount
from leapcheck.quantities.measures import read_amount
from leapcheck.quantities.numerals import read_numeral

_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
_SERIES = re.compile(rf"(?<![A-Za-z\d./,])(?P<first>{_NUMBER})(?P<more>(?: ?/ ?[+-]?{_NUMBER}){{1,7}})")
_ITEM = re.compile(rf"(?P<sign>[+-]?)(?P<number>{_NUMBER})")
# 4/5月, 25/26年 are dates, 1/3 is a fraction, 3/4个 as well
_NO_UNITS = frozenset({"year", "month", "day"})
_COUNTED = frozenset({"count", "vehicle", "person"})


def read_series(text: str, at: int) -> list[Amount]:
    """The numbers of the series that begins at `text[at]`; none where no unit follows its last number."""
    match = _SERIES.match(text, at)
    if match is None:
        return []
    items = list(_ITEM.finditer(text, at, match.end()))
    number = read_numeral(text, items[-1].start("number"))
    last = read_amount(text, number) if number else None
    if last is None or last.unit is None or last.end <= match.end() or last.unit.unit in _NO_UNITS:
        return []
    if len(items) == 2 and last.unit.kind in _COUNTED and last.high < 10:
        return []
    scale = last.numeral.scale * last.unit.factor
    amounts = []
    for item in items[:-1]:
        numeral = read_numeral(item["number"], 0)
        if numeral is None:
            return []
        low, step = _signed(item, numeral.low * scale), numeral.step * scale
        amounts.append(Amount(*item.span(), low, low, step, last.unit, last.unit.unit, False, numeral))
    last.low = last.high = _signed(items[-1], last.low)
    return [*amounts, last] if _plausible([a.low for a in (*amounts, last)]) else []


def _signed(item: re.Match[str], value: Decimal) -> Decimal:
    return -value if item["sign"] == "-" else value


def _plausible(values: list[Decimal]) -> bool:
    """Whether the numbers can be of one kind: none is a hundred times another (2024/8个)."""
    sizes = [abs(value) for value in values if value]
    return bool(sizes) and max(sizes) < 100 * min(sizes)
