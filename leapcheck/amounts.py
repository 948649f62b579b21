"""Writes a value the way the trade writes it, to its last digit: 98亿元, 343天, 596,555辆, 超6,000人.

Reports and messages share it, so that a number reads the same wherever it is printed.
"""

from __future__ import annotations

from decimal import Decimal

from leapcheck.data import derived, load
from leapcheck.model import Value

# relation: the words before the number
_HEDGES = {
    "exact": "",
    "approx": "约",
    "above": "超",
    "nearly": "近",
    "at_least": "至少",
    "at_most": "不超过",
    "below": "不到",
    "range": "",
}
# The weights that sums of money are written in, and the decimals that still read well: 0.3亿, 3.59万
_WEIGHTS = ((Decimal(10**8), "亿", 4), (Decimal(10**4), "万", 2))


def amount(value: Value, noun: str | None = None) -> str:
    """A value in Chinese, to its last digit: `约15亿欧元`, `596,555辆`, `14至15%`, `下降超45%`, `2025-09-25`.

    `noun` is what a `count` counts (`超800 供应商`). An open side is said by the hedge.
    """
    sides = list(dict.fromkeys(side for side in (value.low, value.high) if side is not None))
    numbers = [side for side in sides if isinstance(side, Decimal)]
    if len(numbers) < len(sides):
        return "至".join(map(str, sides))
    falls = value.unit in ("percent", "pp") and bool(numbers) and max(numbers) < 0
    if falls:
        numbers = sorted(map(abs, numbers))
    written = "至".join(_digits(number, value.unit) for number in numbers)
    return f"{'下降' if falls else ''}{_HEDGES[value.relation]}{written}{_unit_word(value.unit, noun)}"


def _digits(number: Decimal, unit: str) -> str:
    """The digits of a number: money in 亿 or 万 where that is short, all else with its thousands parted."""
    for weight, word, decimals in _WEIGHTS if _is_money(unit) else ():
        weighed = (number / weight).normalize()
        exponent = weighed.as_tuple().exponent
        if abs(number) >= weight and isinstance(exponent, int) and exponent >= -decimals:
            return f"{weighed:f}{word}"
    return f"{int(number):,}" if number == number.to_integral_value() else f"{number:,f}"


@derived
def _units() -> dict[str, tuple[str, str]]:
    """For each base unit its first word, the usual one, and the kind of thing it measures."""
    words: dict[str, tuple[str, str]] = {}
    for entry in load("units"):
        plain = (word for word in entry["words"] if isinstance(word, str) and word[0] not in "万亿")
        words.setdefault(entry["unit"], (next(plain, entry["unit"]), entry["kind"]))
    return words


def _is_money(unit: str) -> bool:
    return _units().get(unit, ("", ""))[1] == "money"


def _unit_word(unit: str, noun: str | None) -> str:
    if unit == "count":
        return f" {noun}" if noun else ""
    word = _units()[unit][0] if unit in _units() else unit
    return f" {word}" if word.isascii() and word[0].isalpha() else word
