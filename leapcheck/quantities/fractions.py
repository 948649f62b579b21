"""Fractions: 三分之二, 百分之三十, 一又二分之一, 1/3, 1 1/2 and 2^10."""

from __future__ import annotations

import re
from decimal import Decimal

from leapcheck.patterns import Later
from leapcheck.quantities.amount import Amount
from leapcheck.quantities.numerals import Numeral, read_numeral
from leapcheck.quantities.units import read_unit

# 分之 of 三分之二
_OVER = Later(r" ?分 {0,2}之 {0,2}(?=[-\d负半百千〇零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖])")
_AND = Later(r" ?又 ?")
# 1/3   3/5; not a date, not 6/7座, not 1/2/3
_SLASH = Later(r"(\d{1,3})[/⁄](\d{1,3})(?![-\d/.,%:A-Za-z])")
_MIXED_SLASH = Later(r" (\d{1,3})[/⁄](\d{1,3})(?![-\d/.,%:A-Za-z])")
# a fraction is a part of something: 近1/3, …的1/5, 1/3的用户
_PART_BEFORE = Later(
    r"(?:的|有|占|仅|约|近|超|超过|逾|不足|不到|达|(?<!截)至|[降减涨增砍少调低高升缩](?:了|掉|去|价)?) ?$"
)
_PART_AFTER = Later(r" ?(?:的|以上|以下|左右|多|大小)")
_POWER = Later(r"\^([+-]?\d{1,2})(?!\d)")
# 批发与零售之比为2.9:1, 按1:1的比例配套;   车桩比从7.8:1降到2.9:1
_RATIO_BEFORE = Later(
    r"比(?:例|值|率)?(?:约|近|超|高)?(?:已|曾|[降升减增缩提]|优化|改善|从|由|是|为|达|至|到|仅)*(?:约|近|超)?$|按(?:照)?$"
    r"|(?:\d:1[降升减增缩提优化至到了]{1,4}|(?:年[底末初]?|当时|彼时|目前|此前|上年|同期)(?:还|仍|则|只)?(?:是|为|达))(?:约|近|超)?$"
)
_RATIO_AFTER = Later(r"的?(?:比例|比率|配比|配套|配置比)")
LARGEST_POWER = 10**40


def read_fraction(text: str, numeral: Numeral) -> Amount | None:
    """三分之二, 百分之三十, 一又二分之一, 1/3 and 2^10; None where there is none of these."""
    end = numeral.end
    if text.startswith("^", end):
        return _read_power(text, numeral)
    if text.startswith((":1", "比1"), end) and (ratio := _read_ratio(text, numeral)):
        return ratio
    if not numeral.han:
        slash = _SLASH.match(text, numeral.start) if text[end] in "/⁄" else _MIXED_SLASH.match(text, end)
        if slash:
            return _read_slash(text, numeral, slash)
    over = _OVER.match(text, end)
    if over:
        return _read_over(text, numeral, over.end())
    and_ = _AND.match(text, end)
    if and_ and and_.end() < len(text):
        part = read_numeral(text, and_.end())
        over = _OVER.match(text, part.end) if part else None
        rest = _read_over(text, part, over.end()) if part and over else None
        if rest and rest.name == "fraction" and rest.low < 1:
            value = numeral.low + rest.low
            return Amount(numeral.start, rest.end, value, value, None, None, "fraction", False, numeral)
    return None


def _read_ratio(text: str, numeral: Numeral) -> Amount | None:
    """2.9:1 or 2.9比1 as 2.9 times, where the words at its sides say that it is a ratio."""
    end = numeral.end + len(":1")
    if text[end : end + 1].isdigit() or text[end : end + 1] in tuple(".:"):
        return None
    before = _RATIO_BEFORE.search(text, max(0, numeral.start - 10), numeral.start)
    if not before and not _RATIO_AFTER.match(text, end):
        return None
    return Amount(numeral.start, end, numeral.low, numeral.low, numeral.step, None, "times", False, numeral)


def _read_over(text: str, whole: Numeral, at: int) -> Amount | None:
    """What stands after 分之; after a magnitude alone (百分之, 万分之) the value is in percent."""
    sign = -1 if text[at] in "负-" else 1
    part = read_numeral(text, at + (sign < 0)) if at + (sign < 0) < len(text) else None
    if part is None or whole.low <= 0:
        return None
    part.bare = False
    if whole.bare:
        low, high, step = (x * 100 / whole.low * sign for x in (part.low, part.high, part.step))
        return Amount(whole.start, part.end, low, high, step, None, "percent", part.vague, part)
    value = part.low / whole.low * sign
    return Amount(whole.start, part.end, value, value, None, None, "fraction", False, whole)


def _read_slash(text: str, numeral: Numeral, match: re.Match[str]) -> Amount | None:
    """1/3 and 1 3/5; a part of something where the words at its sides say so."""
    above, below = Decimal(match[1]), Decimal(match[2])
    whole = Decimal(0) if match.start() == numeral.start else numeral.low
    if below < 2 or read_unit(text, match.end()):
        return None
    if match.start() == numeral.start and above >= below:
        return None  # 24/7
    value = whole + above / below
    stated = _PART_AFTER.match(text, match.end()) or _PART_BEFORE.search(
        text, max(0, numeral.start - 3), numeral.start
    )
    name = "fraction" if stated and value < 1 else None
    return Amount(numeral.start, match.end(), value, value, None, None, name, False, numeral)


def _read_power(text: str, numeral: Numeral) -> Amount | None:
    """2^10; nothing beyond what a text could mean."""
    match = _POWER.match(text, numeral.end)
    if match is None or not numeral.low:
        return None
    value = numeral.low ** int(match[1])
    if not 1 / Decimal(LARGEST_POWER) < abs(value) < LARGEST_POWER:
        return None
    return Amount(numeral.start, match.end(), value, value, None, None, None, False, numeral)
