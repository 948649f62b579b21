"""Ranges: the second end of 14%-15%, 40到50亿元, 3至5年, $10-20, 10与20之间."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from leapcheck.compiled import compiled
from leapcheck.patterns import THAN, Later
from leapcheck.quantities.amount import Amount
from leapcheck.quantities.measures import read_amount
from leapcheck.quantities.names import name_end
from leapcheck.quantities.numerals import Numeral, read_numeral
from leapcheck.quantities.units import read_currency_after

_LINK = compiled(
    r"级? ?(?:-+|—+|–|−|~+|～|至|到|(?<=\d)一(?=\d)|或者?|、(?=[二两三四五六七八九\d])|与(?=[\d负])|和(?=[\d负])) ?"
)
_BETWEEN = Later(r" ?之间")
_WORDED = Later(r"[至到或与和]")
# 从8%提升至10%: the two ends of a change are two quantities
_CHANGE = Later(r"(?:从|由|自)[^,。;:]{0,6}$")
# 较年初增加1.12亿元至5.76亿元: by how much, and to what; but 销量增长1%至5% is a range
_CHANGED_BY = Later(
    rf"{THAN}[^,。;]{{0,14}}(?:增加|减少|增长|下降|上升|提升|提高|回落|[增减升降涨跌])了?(?:约|近|超)?$"
)
# 下调目标价20美元至180美元, 库存减少2万辆至50万辆: by how much, and to what
MOVED_BY = Later(
    r"(?:[上下][调修]|调[高低升降增减])了?[^,。;:\d至到为从由]{0,8}(?:\(?20\d\d\)?)?[^,。;:\d至到为从由]{0,12}$"
    r"|(?:增加|减少|增长|下降|上升|下跌|上涨|提高|降低|回落|[增减升降涨跌])了?(?:约|近|超)?$"
)
_OF_A_CAR = Later(r"售价|车价|车型|指导价|零售价|定价|优惠|补贴|租金|运费|关税")
_FURTHER_APART = 10  # times: 车型价格上调3000元至1.5万元 is a range still
_OF_RATE = Later(r"率|占比|比重|份额|比例|渗透|浓度")
# 由100亿至125亿美元上修至120亿…: what is moved is a range itself
_RANGE_MOVED = Later(
    r"[^,。;:\d从由]{0,6}(?:[上下]修|[上下]调|调[高低升降整]|修[正改订]|提[高升]|[降减]低|[降缩]减|上移|收[窄紧]|扩大)了?(?:至|到|为)[^,。;:\d]{0,2}\d"
)
# 预计按年减少37%至31%: from the greater fall to the smaller one
_FALLS = Later(
    r"(?:同比|按年|按季|环比|预[计期测告]|指引)[^,。;率比额\d]{0,12}(?:减少|下降|下跌|下滑|衰退|缩减|跌|降|减)约?$"
)
_REACH_OF_MOVE = 32  # characters from the second end to what it is moved to
_FAR_APART = 3  # times: the ends of a range are nearer
_A_YEAR = 1900  # 延长一年至2027年 tells of no range
_MINUS = Later(r"-|−|负|零下")
_STARTS = frozenset("0123456789一二两三四五六七八九十百千")


def with_second_end(text: str, amount: Amount) -> Amount:
    """The amount with the end of its range, where a range begins with it; else the amount itself."""
    if amount.low != amount.high or amount.numeral.bare or not amount.end < len(text):
        return amount
    link = _LINK.match(text, amount.end)
    if link is None or link.end() >= len(text):
        return amount
    graded = link.group()[0] == "级"  # 从7万级到20万级 are all that lie between
    changes = (
        not graded
        and _WORDED.search(link.group()) is not None
        and _CHANGE.search(text, max(0, amount.start - 10), amount.start) is not None
    )
    if changes and not _RANGE_MOVED.search(text, link.end(), link.end() + _REACH_OF_MOVE):
        return amount
    second = _second(text, amount, link)
    if second is None or (changes and not _RANGE_MOVED.match(text, second.end)):
        return amount
    if second.name == amount.name == "year" and amount.high < _A_YEAR <= second.low:
        return amount
    word = link.group().strip()
    before = max(0, amount.start - 24)
    far = 0 < amount.high * _FAR_APART < second.low and amount.name == second.name is not None
    by = _CHANGED_BY.search(text, before, amount.start) if far and word in ("至", "到") else None
    if by and (second.name != "percent" or _OF_RATE.search(text, before, by.start() + 1)):
        return amount
    if word in ("至", "到") and _is_moved_by(text, before, amount, second):
        return replace(amount, unit=amount.unit or second.unit, name=second.name)
    if word in ("与", "和") and not _BETWEEN.match(text, second.end):
        return amount
    if word == "、" and (not _consecutive(amount, second) or text[amount.start - 1 : amount.start] == "、"):
        return amount
    if word == "至" and amount.name is None and second.name is None and second.numeral.scale == 1:
        return amount
    levels = word == "、" or (bool(_WORDED.search(word)) and not _FALLS.search(text, before, amount.start))
    return _joined(amount, second, levels=levels)


def _is_moved_by(text: str, before: int, amount: Amount, second: Amount) -> bool:
    """Whether something moves by one amount to another: 上调投资总额5亿欧元至27亿欧元, but 上调售价2000元至5000元."""
    if second.name == "percent" or not (amount.name or amount.numeral.scale > 1):
        return False
    if not 0 < amount.high * _FAR_APART < second.low or not MOVED_BY.search(text, before, amount.start):
        return False
    return amount.high * _FURTHER_APART < second.low or not _OF_A_CAR.search(text, before, amount.start)


def _second(text: str, amount: Amount, link: re.Match[str]) -> Amount | None:
    """The amount after the link, if it can be of one unit with the first."""
    at = link.end()
    money = read_currency_after(text, at) if text[at] not in _STARTS else None
    if money is not None and money[0].unit == amount.name:
        at = money[1]
    minus = _MINUS.match(text, at) if amount.low < 0 else None
    at = minus.end() if minus else at
    if text[at : at + 1] not in _STARTS or at >= len(text):
        return None
    numeral = read_numeral(text, at)
    if text[at].isascii() and "-" not in link.group() and name_end(text, at, numeral) is not None:
        return None
    second = read_amount(text, numeral) if numeral else None
    if second is None or not _alike(amount, second):
        return None
    return replace(second, low=-second.high, high=-second.low) if minus else second


def _alike(amount: Amount, second: Amount) -> bool:
    """Whether two ends have one unit: that of the second (3至5年), of both, or before the first ($10-20)."""
    return (
        second.name == amount.name
        or amount.name is None
        or (amount.unit is None and amount.name != "fraction" and second.name is None)
    )


def _consecutive(amount: Amount, second: Amount) -> bool:
    """Whether 七、八年, 7、8年 and 7、8万 are one range: neighbours, and only the second has a unit or a place."""
    a, b = amount.numeral, second.numeral
    last = b.low / b.scale
    return (
        amount.unit is None
        and (second.unit is not None or b.scale > 1)
        and last - a.low == 1
        and a.han == b.han
        and last < 10
    )


def _shared_magnitude(first: Numeral, second: Numeral) -> int:
    """What the 亿 of 40到50亿 and of 四十到五十亿 is worth to the number before it; 1 of 8000至1万."""
    myriads = 1
    while myriads * 10**4 <= second.scale:
        myriads *= 10**4
    wanted = [second.scale] if first.scale == 1 else []
    if first.scale < 10**4:
        wanted.append(myriads)
    return next((scale for scale in wanted if scale > 1 and first.low * scale < second.high), 1)


def _joined(amount: Amount, second: Amount, *, levels: bool = False) -> Amount:
    """The range from one amount to the next; the first amount alone where the second is not larger.

    `levels` says that the second may be what the first leads to: 下降12%至8%.
    """
    low, step = amount.low, amount.step
    if amount.unit is None and amount.name != "percent":
        factor = (second.unit.factor if second.unit else Decimal(1)) * _shared_magnitude(
            amount.numeral, second.numeral
        )
        low, step = low * factor, step * factor if step else None
    falling = second.name == "percent" and amount.name in (None, "percent") and low < 10 * second.low
    if second.low < low and falling and not levels:
        return replace(  # 下降11.2%-8.71%
            amount, end=second.end, low=second.low, high=low, unit=second.unit, name=second.name
        )
    if second.low <= low:
        return amount
    steps = [s for s in (step, second.step) if s is not None]
    return replace(
        amount, end=second.end, low=low, high=second.high, step=min(steps) if steps else None,
        unit=second.unit or amount.unit, name=second.name or amount.name, vague=amount.vague or second.vague,
    )  # fmt: skip
