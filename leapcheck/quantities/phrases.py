"""Phrases that are numbers without a plain numeral: 翻倍, 腰斩, 过半, 两位数, 零首付, 首台, 第10万台.

A phrase is found by its first character; each has its value beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from leapcheck.model import Relation
from leapcheck.patterns import Later
from leapcheck.quantities.numerals import HAN_NUMERAL, read_numeral
from leapcheck.quantities.units import read_unit


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase at `text[start:end]` with its value; `ordinal` is set for 首台 and 第10万台."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    unit: str | None
    relation: Relation = "exact"
    step: Decimal | None = None
    noun: str | None = None
    ordinal: bool = False


Reader = Callable[[str, int], Phrase | None]

# 零关税上路时间未定, 受零关税政策牵连: what is only spoken of by that name
_AS_NEWS = "(?:政策|上路|拍板|议题|争议|时程|风波|疑虑|利多|红利|效应)"
# words, value, unit, relation
_FIXED: tuple[tuple[str, str, str, Relation], ...] = (
    ("减半", "-50", "percent", "exact"),
    (r"腰斩(?![约近超]{0,2}\d)", "-50", "percent", "approx"),  # 腰斩52% is that
    (r"对半(?!导)|对折", "50", "percent", "exact"),
    (r"过了?半壁江山", "50", "percent", "above"),
    (r"过半(?!导|年|小时|个月|壁)", "50", "percent", "above"),
    (r"半壁江山", "50", "percent", "approx"),
    (r"近半(?![年天日月载成个小壁])", "50", "percent", "nearly"),
    (r"半(?<=约半)(?=[,。;、)!]|是|来自|由|的)", "50", "percent", "exact"),  # 占总销量约半
    (r"大半(?![年天夜日月个壁])", "50", "percent", "above"),
    (r"半数(?!据)", "50", "percent", "exact"),
    (r"半成(?!品|熟)", "5", "percent", "exact"),
    (r"一半(?!导)", "50", "percent", "exact"),
    (r"百分百", "100", "percent", "exact"),
    (r"[双两二]位数(?:百分比)?", "10", "percent", "at_least"),
    (r"三位数(?:百分比)?", "100", "percent", "at_least"),
    (
        r"个位数(?:百分比|(?=的?(?:[同环]比)?(?:[正负]?增[长速幅]|成长|下[降滑跌]|上[升涨]|[涨跌降]幅|占比|份额))|(?:(?<=[降跌滑升增涨][至到]个位数)|(?<=下[降滑跌]个位数)|(?<=增长个位数))(?=[,。;、)]|$))",
        *("10", "percent", "below"),
    ),
    (rf"[0零](?=首付|息|利率|利息|关税(?!(?:于|在[^,。;]{{1,8}})?{_AS_NEWS})|增长)", "0", "percent", "exact"),
    (r"零(?=发生|伤亡)", "0", "count", "exact"),
)
# 翻倍, 翻番, 翻一番 are 2 times; 翻两番 is 4, 翻了三倍 is 3
_DOUBLING = Later(r"翻(?:了|上)?(?:(?P<n>[一两二三四五1-9])(?P<by>番|倍)|倍|番)了?")
# 按年倍增, 较去年同期的159辆倍增; 信心倍增 and 倍增计划 are no numbers
_DOUBLED = Later(r"倍增(?!计划|器|效应|行动|系数|工程)")
_THAN_BEFORE = Later(r"(?:同比|环比|按[年季月]|(?:较|比|从)[^,。;]{2,24})$")
_REACH_BACK = 28  # characters
# 每20台新车里,就有1台; 每三辆车就有一辆; 每四名员工中就有一人; 每销售100辆汽车,就有近40辆; 每卖出10辆车,近4辆是…
_SO_MANY = r"\d{1,4}|[一两二三四五六七八九十百]{1,3}"
_MADE_OR_SOLD = r"(?:卖出|卖|售出|销售|销出|生产|产出|造出|交付|出口|新增|下线)?"
_OUT_OF_HEDGES: dict[str, Relation] = {
    "近": "nearly", "接近": "nearly", "超": "above", "超过": "above", "逾": "above", "约": "approx", "不到": "below",
    "不足": "below", "至少": "at_least",
}  # fmt: skip
_ONES = "[台辆名位人]"
_OUT_OF = Later(
    rf"每 ?{_MADE_OR_SOLD}(?P<of>{_SO_MANY}) ?{_ONES}[^,。;、\d一二三四五六七八九]{{0,12}}?,?"
    rf"(?:[就便中]?(?:已|至少)?有|(?=[^,。;]{{2,8}}[台辆](?:就|便|都)?是))"
    rf"(?P<hedge>{'|'.join(sorted(_OUT_OF_HEDGES, key=len, reverse=True))})?(?P<part>{_SO_MANY}) ?{_ONES}"
)
# 首台, 首辆; 首台套 is a title;  首车下线;  首块电芯下线
_FIRST = Later(
    r"首(?:[台辆](?![套次])|车(?=[^,。;\d]{0,16}?(?:\d{1,2}月\d{1,2}日)?[^,。;\d]{0,6}(?:下线|走下|驶下|出厂|交付|量产))"
    r"|[块颗件只片枚](?=[^,。;\d]{1,10}(?:下线|走下|走完|出厂|交付)))"
)

_IN_A_ROW = Later(
    r"连续?(?P<n>\d{1,2}|两|[二三四五六七八九十]{1,3})(?P<unit>月(?![份底初末中内\d])|季(?![度报节]))"
)


def read_phrase(text: str, at: int) -> Phrase | None:
    """The phrase that begins at `text[at]`, or None."""
    return next((phrase for reader in READERS.get(text[at], ()) if (phrase := reader(text, at))), None)


def _fixed(words: str, value: str, unit: str, relation: Relation) -> Reader:
    pattern, number = Later(words), Decimal(value)

    def read(text: str, at: int) -> Phrase | None:
        match = pattern.match(text, at)
        return Phrase(at, match.end(), number, number, unit, relation) if match else None

    return read


def _doubling(text: str, at: int) -> Phrase | None:
    match = _DOUBLING.match(text, at)
    if match is None:
        return None
    count = read_numeral(match["n"], 0) if match["n"] else None
    times = int(count.low) if count else 1
    value = Decimal(max(times, 2)) if match["by"] == "倍" else Decimal(2) ** times
    return Phrase(at, match.end(), value, value, "times", step=Decimal(1))


def _doubled(text: str, at: int) -> Phrase | None:
    match = _DOUBLED.match(text, at)
    if match is None or not _THAN_BEFORE.search(text, max(0, at - _REACH_BACK), at):
        return None
    return Phrase(at, match.end(), Decimal(2), Decimal(2), "times", step=Decimal(1))


def _out_of(text: str, at: int) -> Phrase | None:
    """每20台新车里,就有1台 is a twentieth of them, 每100辆中就有近40辆 nearly 40 percent."""
    match = _OUT_OF.match(text, at)
    if match is None:
        return None
    of, part = read_numeral(match["of"], 0), read_numeral(match["part"], 0)
    if of is None or part is None or not 0 < part.low < of.low:
        return None
    value = part.low / of.low
    even = value == value.quantize(Decimal("0.0001"))
    relation = _OUT_OF_HEDGES.get(match["hedge"], "exact" if even else "approx")
    return Phrase(at, match.end(), value, value, "fraction", relation)


def _first(text: str, at: int) -> Phrase | None:
    match = _FIRST.match(text, at)
    if match is None:
        return None
    word, one = text[at + 1], Decimal(1)
    unit = read_unit(text, at + 1) if word in "台辆" else None
    name = unit[0].unit if unit else "vehicle" if word == "车" else "count"
    return Phrase(at, match.end(), one, one, name, step=one, noun=word, ordinal=True)


def _ordinal(text: str, at: int) -> Phrase | None:
    """第10万台, 第3位, 第一百万辆; 连续第四个月 is a length of time."""
    start = at + 1 + (text[at + 1 : at + 2] == " ")
    if text.startswith("连续", max(0, at - 2)):
        return _running(text, at, start)
    char = text[start : start + 1]
    if not (char.isdigit() or (char in HAN_NUMERAL and char not in "数几半")):
        return None
    numeral = read_numeral(text, start)
    if numeral is None:
        return None
    unit = read_unit(text, numeral.end)
    end = unit[1] if unit else numeral.end
    name, word = (unit[0].unit, unit[0].word) if unit else (None, None)
    if word == "块":
        name = "count"  # 第80万块电池 is no money
    return Phrase(at, end, numeral.low, numeral.high, name, step=numeral.step, noun=word, ordinal=True)


def _in_a_row(text: str, at: int) -> Phrase | None:
    """连7月, 连续3季: so many months or quarters on end."""
    match = _IN_A_ROW.match(text, at)
    numeral = read_numeral(match["n"].replace("两", "二"), 0) if match else None
    if match is None or numeral is None:
        return None
    months = Decimal(3 if match["unit"] == "季" else 1)
    value = numeral.low * months
    return Phrase(at, match.end(), value, value, "month", step=months)


def _running(text: str, at: int, start: int) -> Phrase | None:
    """连续第四个月 has lasted four months."""
    numeral = read_numeral(text, start) if start < len(text) else None
    unit = read_unit(text, numeral.end) if numeral else None
    if numeral is None or unit is None or unit[0].kind != "duration":
        return None
    value = numeral.low * unit[0].factor
    return Phrase(at, unit[1], value, value, unit[0].unit, step=unit[0].factor, noun=unit[0].word)


def _table() -> dict[str, tuple[Reader, ...]]:
    firsts: dict[str, list[Reader]] = {
        "翻": [_doubling],
        "倍": [_doubled],
        "首": [_first],
        "第": [_ordinal],
        "每": [_out_of],
        "连": [_in_a_row],
    }
    for words, value, unit, relation in _FIXED:
        reader = _fixed(words, value, unit, relation)
        for alternative in words.split("|") if "(?=" not in words else [words]:
            group = re.match(r"\[(.+?)\]", alternative)
            for char in group[1] if group else alternative[0]:
                row = firsts.setdefault(char, [])
                if reader not in row:
                    row.append(reader)
    return {char: tuple(readers) for char, readers in firsts.items()}


READERS = _table()
# what a phrase begins with that no numeral does, and what follows it
STARTS = {
    "第翻": "", "首": "[台辆车块颗件只片枚]", "近大减过": "半", "倍": "增", "对": "[半折]", "腰": "斩", "双个": "位数",
    "连": r"续?[\d两二三四五六七八九十]{1,3}[月季]", "每": rf" ?{_MADE_OR_SOLD}(?:{_SO_MANY}) ?{_ONES}",
}  # fmt: skip
