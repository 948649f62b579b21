"""Series: numbers side by side that share the magnitude and the unit of the last.

10.5/14.2/18.9亿元   515/620km   4780×1900×1680mm   12.98/13.98/15.98万元   25%/50%/75%   11.5、14.2和16.9亿元
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from leapcheck.compiled import compiled
from leapcheck.model import Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.amount import Amount
from leapcheck.quantities.measures import read_amount
from leapcheck.quantities.numerals import read_numeral

_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
_SERIES = Later(
    rf"(?<![A-Za-z\d./,])(?P<first>{_NUMBER})(?P<more>(?: ?/ ?[+-]?{_NUMBER}){{1,7}}|(?: ?[×xX*] ?{_NUMBER}){{1,2}})"
)
# 11.5、14.2和16.9亿元, 18、15、12倍: a 1、 before a number would be its marker in a list
_FULL = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{2,5}(?!\d))"
_LISTED = compiled(
    rf"(?<![A-Za-z\d./,、])(?P<first>{_FULL})(?P<more>(?: ?、 ?[+-]?{_FULL}){{0,7}}(?: ?[、和与及] ?[+-]?{_FULL}))"
)
# 1、2、4、6小时: one digit each, at least three of them
_DIGITS_LISTED = Later(r"(?<![A-Za-z\d./,、第])(?P<first>\d)(?P<more>(?:[、/]\d{1,2}){2,7})(?![\d.])")
_BY = Later("[×xX*]")  # the length, the width and the height: 4780×1900×1680mm
_ITEM = Later(rf"(?P<sign>[+-]?)(?P<number>{_NUMBER})")
# 4/5月, 25/26年 are dates, 1/3 is a fraction, 3/4个 as well
_NO_UNITS = frozenset({"year", "month", "day"})
# 从16个工作日缩减为9个
_UNITS_COUNTED = {"月": "month", "工作日": "day", "小时": "hour", "百分点": "pp"}
_COUNTED_BY = Later(rf"个({'|'.join(_UNITS_COUNTED)})$")
_CHANGED_TO = Later(r"[^,。;\d]{1,6}[至到为成]了?")
_ENDS = Later(r"[,。;、)]|$")
_COUNTED = frozenset({"count", "vehicle", "person"})


def read_series(text: str, at: int) -> list[Amount]:
    """The numbers of the series that begins at `text[at]`; none where no unit follows its last number."""
    match = _SERIES.match(text, at) or _listed(text, at)
    if match is None:
        return []
    items = list(_ITEM.finditer(text, at, match.end()))
    number = read_numeral(text, items[-1].start("number"))
    last = read_amount(text, number) if number else None
    if last is None or last.unit is None or last.end <= match.end() or last.unit.unit in _NO_UNITS:
        return []
    if len(items) == 2 and last.unit.kind in _COUNTED and last.high < 10:
        return []
    if last.unit.kind != "length" and _BY.search(match.group()):
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


def with_unit_left(text: str, before: Quantity, q: Quantity) -> Quantity:
    """A number that 个 alone counts, in the unit that it changed from: 从36个月缩短到24个."""
    if q.noun != "个" or q.unit != "count":
        return q
    counted = _COUNTED_BY.search(before.text)
    if (
        counted is None
        or not _CHANGED_TO.fullmatch(text, before.end, q.start)
        or not _ENDS.match(text, q.end)
    ):
        return q
    return replace(q, unit=_UNITS_COUNTED[counted[1]], noun=None)


def _listed(text: str, at: int) -> re.Match[str] | None:
    """The numbers that 、 or 和 joins from `text[at]` on; two that 和 alone joins have a decimal point each."""
    match = _LISTED.match(text, at) if "、" in text or "." in text else None
    if match is None and "、" in text and (digits := _DIGITS_LISTED.match(text, at)):
        return digits
    if match is None or ("、" not in match["more"] and not ("." in match["first"] and "." in match["more"])):
        return None
    return match


def _signed(item: re.Match[str], value: Decimal) -> Decimal:
    return -value if item["sign"] == "-" else value


def _plausible(values: list[Decimal]) -> bool:
    """Whether the numbers can be of one kind: none is a hundred times another (2024/8个)."""
    sizes = [abs(value) for value in values if value]
    return bool(sizes) and max(sizes) < 100 * min(sizes)
