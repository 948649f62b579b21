"""Numerals: digits, Chinese numerals and mixtures of both, read as exact decimals.

A numeral is read from the left by one function; what it may look like:

    digits        144,155   832.4   6,500.0   2e5
    with 万/亿    832.4万   1.2万亿   7万5千   1万3000   47.264287亿
    Chinese       三百二十   两千四百五 (2450)   一万五 (15000)   五亿零六   二〇二五
    vague         十几万   二百三十余万   数百   1.2万多   三十万多亿
    pairs         两三 (2 to 3)   七八 (7 to 8)   三五 (3 to 5)   十五六 (15 to 16)
    halves        半 (0.5)

The text is expected in normal form (NFKC, simplified).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {
    **dict.fromkeys("〇○", 0),
    **{c: i for i, c in enumerate("壹贰叁肆伍陆柒捌玖", 1)},
    **dict.fromkeys("两俩", 2),
}
PLACES = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000, "廿": 20, "卅": 30}
MYRIADS = {"万": 10**4, "亿": 10**8, "兆": 10**12, "萬": 10**4, "億": 10**8}
MAGNITUDES = {k: v for k, v in (PLACES | MYRIADS).items() if k not in "廿卅"}

_DIGIT = "".join(DIGITS)
_PLACE = "".join(PLACES)
_MYRIAD = "".join(MYRIADS)
_MAGNITUDE = "".join(MAGNITUDES)

# 144,155   6,500.0   832.4   2e5
GROUPED = r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?"
PLAIN = r"\d+(?:\.\d+)?(?:[eE]\d+)?"
ARABIC = re.compile(rf"(?:{GROUPED}|{PLAIN})(?:[kK](?![A-Za-z/]))?")
# 三百二十   五亿零六   两千 四 百 五
_SI = r"(?![千兆](?:瓦|克|米|帕|赫|伏|焦|字节|比特))"  # 千瓦 and 兆瓦 are units, not magnitudes
HAN = re.compile(rf"{_SI}[{_DIGIT}{_PLACE}{_MYRIAD}](?: ?{_SI}[{_DIGIT}{_PLACE}{_MYRIAD}])*")
HAN_FRACTION = re.compile(rf" ?点 ?([{_DIGIT}](?: ?[{_DIGIT}])*)")
# the 万 of 832万, the 万亿 of 1.2万亿, the 千万 of 3千万
MAGNITUDE = re.compile(rf" ?{_SI}([{_MAGNITUDE}](?: ?{_SI}[{_MYRIAD}])*)")
# the 3000 of 1万3000
TAIL = re.compile(r" ?(\d{1,3}(?:,\d{3})+|\d+)")
VAGUE = re.compile(r" ?(?:多|余|几|来(?=[个家款条座项万亿千百]))")
START = re.compile(rf"[\d{_DIGIT}{_PLACE}{_MYRIAD}数几半]")

PAIRS = {(a, a + 1) for a in range(1, 9)} | {(3, 5)}
UNIT_PLACE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral at `text[start:end]`: its value, the place value of its last digit, its vagueness.

    `low` and `high` differ only in pairs (两三 is 2 to 3). `vague` means that more is left open than
    the digits say (十几, 30余, 数百): the value is then a floor. `bare` is a magnitude without a
    digit before it (百万, 亿), which is a number only in company (破百万, 千亿元).
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    step: Decimal
    vague: bool = False
    bare: bool = False
    han: bool = False


def read_numeral(text: str, at: int) -> Numeral | None:
    """The longest numeral that begins at `text[at]`, or None."""
    char = text[at]
    if char.isascii():
        return _read_arabic(text, at) if char.isdigit() else None
    if char == "半":
        half = Decimal("0.5")
        return Numeral(at, at + 1, half, half, half, han=True)
    if char in "数几":
        return _read_several(text, at)
    return _read_han(text, at)


def _read_arabic(text: str, at: int) -> Numeral | None:
    match = ARABIC.match(text, at)
    if match is None:
        return None
    digits = match.group().replace(",", "")
    scale = Decimal(1)
    if digits[-1] in "kK":
        digits, scale = digits[:-1], Decimal(1000)
    value, step, end = Decimal(digits) * scale, _place_of(digits) * scale, match.end()
    loose = VAGUE.match(text, end)
    magnitude = MAGNITUDE.match(text, loose.end() if loose else end)
    if magnitude is None:
        return Numeral(at, loose.end() if loose else end, value, value, step, vague=loose is not None)
    factor = _product(magnitude[1])
    value, step, end = value * factor, step * factor, magnitude.end()
    while tail := _read_tail(text, end, factor):
        more, step, end, factor = tail
        value += more
    after = VAGUE.match(text, end)
    return Numeral(at, after.end() if after else end, value, value, step, vague=bool(loose or after))


def _read_tail(text: str, at: int, factor: Decimal) -> tuple[Decimal, Decimal, int, Decimal] | None:
    """The 3000 of 1万3000 or the 5千 of 7万5千: value, step, end and its own magnitude."""
    match = TAIL.match(text, at)
    if match is None or factor < 100:
        return None
    digits = match[1].replace(",", "")
    value = Decimal(digits)
    magnitude = MAGNITUDE.match(text, match.end())
    if magnitude is not None and value * (scale := _product(magnitude[1])) < factor:
        return value * scale, scale, magnitude.end(), scale
    if len(digits) == len(str(int(factor))) - 1 and text[match.end() : match.end() + 1] not in (".", "%"):
        return value, UNIT_PLACE, match.end(), UNIT_PLACE
    return None


def _read_several(text: str, at: int) -> Numeral | None:
    """数百, 几十万, 数以百计 has no number; 几个 is left alone."""
    match = MAGNITUDE.match(text, at + 1)
    if match is None:
        if text[at] == "数" and text[at + 1 : at + 2] in tuple("家款座项条"):
            return Numeral(at, at + 1, UNIT_PLACE, UNIT_PLACE, UNIT_PLACE, vague=True, han=True)
        return None
    value = _product(match[1])
    end = match.end()
    after = VAGUE.match(text, end)
    return Numeral(at, after.end() if after else end, value, value, value, vague=True, han=True)


def _read_han(text: str, at: int) -> Numeral | None:
    match = HAN.match(text, at)
    if match is None:
        return None
    core, end = match.group(), match.end()
    compact = core.replace(" ", "")
    fraction = HAN_FRACTION.match(text, end)
    if fraction and (after := fraction[1].replace(" ", "")):
        value = _read_han_integer(compact) + Decimal("0." + "".join(str(DIGITS[c]) for c in after))
        return _scaled(text, at, fraction.end(), value, Decimal(1).scaleb(-len(after)))
    pair = _read_pair(compact)
    if pair:
        return Numeral(at, end, *pair, han=True)
    value, step = _read_han_integer(compact), _han_step(compact)
    bare = all(c in MAGNITUDES and c not in "十拾" for c in compact)
    loose = VAGUE.match(text, end)
    if loose is None:
        return Numeral(at, end, value, value, step, bare=bare, han=True)
    end = loose.end()
    magnitude = re.compile(rf" ?([{_MYRIAD}](?: ?[{_MYRIAD}])*)").match(text, end)
    if magnitude:
        factor = _product(magnitude[1])
        value, step, end = value * factor, step * factor, magnitude.end()
        after_more = VAGUE.match(text, end)
        end = after_more.end() if after_more else end
    return Numeral(at, end, value, value, step, vague=True, bare=bare and magnitude is None, han=True)


def _scaled(text: str, at: int, end: int, value: Decimal, step: Decimal) -> Numeral:
    """三点五万: a decimal in Chinese numerals, with the magnitude after it."""
    magnitude = MAGNITUDE.match(text, end)
    if magnitude:
        factor = _product(magnitude[1])
        value, step, end = value * factor, step * factor, magnitude.end()
    return Numeral(at, end, value, value, step, han=True)


def _read_pair(numeral: str) -> tuple[Decimal, Decimal, Decimal] | None:
    """两三万 is 2 to 3 times 万, 十五六 is 15 to 16; None for any other numeral."""
    match = re.fullmatch(rf"(.*?[{_PLACE}])?([{_DIGIT}])([{_DIGIT}])([{_MAGNITUDE}]*)", numeral)
    if match is None:
        return None
    head, first, second, tail = match.groups()
    a, b = DIGITS[first], DIGITS[second]
    if (a, b) not in PAIRS:
        return None
    factor = _product(tail) if tail else Decimal(1)
    base = _read_han_integer(head) if head else Decimal(0)
    return (base + a) * factor, (base + b) * factor, factor


def _read_han_integer(numeral: str) -> Decimal:
    """两千四百五 is 2450, 五亿零六 is 500000006, 二〇二五 is 2025."""
    if len(numeral) > 1 and all(c in DIGITS for c in numeral):
        return Decimal("".join(str(DIGITS[c]) for c in numeral))
    total = section = 0
    digit: int | None = None
    place = 1  # the place of what came last, for the 五 of 一万五
    zero = False
    for char in numeral:
        if char in DIGITS:
            digit = DIGITS[char] if digit is None else digit * 10 + DIGITS[char]
            zero = zero or DIGITS[char] == 0
        elif char in PLACES:
            scale = PLACES[char]
            section += scale if char in "廿卅" else (1 if digit is None else digit) * scale
            digit, place, zero = None, scale if char not in "廿卅" else 10, False
        else:
            scale = MYRIADS[char]
            section += digit or 0
            if section == 0 and total:
                total *= scale  # 四万万
            elif total and total < scale and section:
                total = (total + section) * scale
            else:
                total += (section or 1) * scale
            section, digit, place, zero = 0, None, scale, False
    if digit is not None:
        section += digit if zero or place <= 10 else digit * place // 10
    return Decimal(total + section)


def _han_step(numeral: str) -> Decimal:
    """The place value of the last digit as said: 万 for 三百万's million, 10 for 二百五."""
    if all(c in DIGITS for c in numeral):
        return UNIT_PLACE
    trailing = re.search(rf"[{_MAGNITUDE}]+$", numeral)
    if trailing:
        return _product(trailing.group())
    before = re.search(rf"([{_MAGNITUDE}]+)[{_DIGIT}]$", numeral)
    if before and "零" not in numeral[-2:-1]:
        return max(_product(before[1]) / 10, UNIT_PLACE)
    return UNIT_PLACE


def _place_of(digits: str) -> Decimal:
    """The place value of the last of some digits: 0.1 for 832.4, 1 for 832."""
    if "e" in digits.lower():
        return UNIT_PLACE
    return Decimal(1).scaleb(-len(digits.partition(".")[2]))


def _product(magnitudes: str) -> Decimal:
    result = Decimal(1)
    for char in magnitudes:
        if char != " ":
            result *= MAGNITUDES[char]
    return result
