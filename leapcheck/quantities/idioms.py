"""Chinese numerals inside words: 一汽, 二手, 四川, 千方百计, from `data/idioms.yaml`.

Most such words need no entry: a single character without a unit, a magnitude or a hedge is a number
only where no word goes on after it (三电, 五菱, 一直), see `stands_alone`.
"""

from __future__ import annotations

import re
from functools import cache

from leapcheck.data import load
from leapcheck.patterns import Later
from leapcheck.quantities.numerals import DIGITS, HAN_NUMERAL

# What may follow a number without making a word of it: 不是五这是, 三的另一种, 大于十而
_PARTICLES = frozenset("的这那而又和与及或至到比且")
# 十四五万辆, no five-year plan
_COUNTED = tuple("万千百亿个家款辆台名")


@cache
def _table() -> tuple[dict[str, Later], dict[str, frozenset[str]]]:
    """How words go on by their first character, and the sets of characters beside numerals."""
    entries = dict(load("idioms"))
    sets = {name: frozenset(entries.pop(name)) for name in ("before", "before_one", "raised", "formal")}
    words = {
        first: Later("|".join(sorted(map(re.escape, rest), key=len, reverse=True)))
        for first, rest in entries.items()
    }
    return words, sets


def idiom_end(text: str, at: int) -> int | None:
    """Where the word ends that the numeral at `text[at]` begins or ends, or None."""
    words, sets = _table()
    char = text[at]
    if char == "一" and at and text[at - 1] in sets["before_one"]:
        return at + 1
    if char in sets["formal"] and at and _is_han(text[at - 1]) and text[at - 1] not in HAN_NUMERAL:
        following = text[at + 1 : at + 2]
        if following not in HAN_NUMERAL and following != "点":
            return at + 1
    if char in "百千万亿" and at and text[at - 1] in sets["raised"]:
        return None
    pattern = words.get(char)
    match = pattern.match(text, at + 1) if pattern else None
    return None if match is None or _is_a_number(text, at, match) else match.end()


def _is_a_number(text: str, at: int, word: re.Match[str]) -> bool:
    """Whether what looks like a word is a number all the same: 十大研发中心, 四大洲, 十四五万, 三一四辆."""
    if word.group() == "大":
        return text.startswith("大洲", at + 1) or (text[at] == "十" and is_great(text, at + 1))
    if text[word.end() : word.end() + 1] in DIGITS and DIGITS.keys() >= {*text[at : word.end()]}:
        return True
    return word.group() == "四五" and text.startswith(_COUNTED, word.end())


# 六大研发中心 is a count, 三大趋势 and 十大车企之一 a manner of speech
_GREAT = Later(
    r"大[A-Z]{0,4}[\u4e00-\u9fff]{0,6}?(?:生产|制造|研发|整车|智能)?(?:基地|工厂|车间|研发中心|研究院|设计中心|品牌|车企|车型|系列)(?!之一)"
)
_HAS = Later(r"(?:拥有|建有|设有|共有|下设|坐拥|建成了?|(?<![没所只还也仅])有)[^,。;\d]{0,16}$")
# 12大安全预警系统; in Chinese numerals a manner of speech: 三大系统
# 在国内的两大工厂, 位于肇庆和广州的两大基地
_LIES = Later(r"(?:国内|海外|在华|位于[^,。;\d]{2,16})的?$")
_WORKS = Later(r"大[^,。;、\d]{0,8}?(?:基地|工厂|车间|研发中心)(?!之一)")
GREAT_IN_FIGURES = Later(r"大[\u4e00-\u9fff]{0,8}?(?:系统|功能|配置|场景)")
FEW = 4  # up to here N大 only says which: 四大基地


def is_great(text: str, at: int = 0) -> bool:
    """Whether the 大 at `text[at]` stands for a classifier: 六大研发中心, 十三大生产基地."""
    return _GREAT.match(text, at) is not None


def is_great_in_figures(text: str, at: int) -> bool:
    """Whether the 大 at `text[at]` stands for a classifier behind figures: 12大安全预警系统."""
    return (
        text[at - 1 : at].isdigit()
        and text[at - 1].isascii()
        and GREAT_IN_FIGURES.match(text, at) is not None
    )


def are_had(text: str, at: int) -> bool:
    """Whether somebody has what the number at `text[at]` counts: 拥有郑州、佛山两大生产基地, 国内两大工厂."""
    if text[at] == "一":
        return False
    begins = max(0, at - 20)
    there = _WORKS.match(text, at + 1) and _LIES.search(text, begins, at)
    return bool(there or _HAS.search(text, begins, at))


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the character `text[start:end]` is no part of a word that goes on before or after it."""
    if start and text[start - 1] in _table()[1]["before"]:
        return False
    following = text[end : end + 1]
    return following in _PARTICLES or not _is_han(following) or text.startswith("分之", end)


def _is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"
