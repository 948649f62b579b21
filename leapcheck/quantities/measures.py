"""Measures: a numeral with its unit, the parts of that unit, or the money and labels before it.

12.98万元   14.5(万元)   三分之二   两年半   人民币30   $20   交付量(万辆): 6.1
"""

from __future__ import annotations

from decimal import Decimal

from leapcheck.patterns import Later
from leapcheck.quantities.amount import Amount
from leapcheck.quantities.fractions import read_fraction
from leapcheck.quantities.numerals import HAN_NUMERAL, Numeral
from leapcheck.quantities.parts import add_parts, read_cents, read_discount, read_minutes, read_piece
from leapcheck.quantities.units import Unit, read_currency_before, read_label_before, read_unit

# what a number that is not simply followed by its unit goes on with
_STRANGE = frozenset("分又/⁄^个折:比 ")
# 10万级, 售9.98万起: no classifiers after a magnitude, but hedges; 3.2万起事故 counts accidents
_GRADES = frozenset("级起")
_INCIDENTS = ("事", "诉", "案", "投", "起", "火", "交", "召", "专")
# 零下10度, 温度升至45度;   30度的低温, 45度环境
_WARM = Later(r"零下$|(?:温|严寒|酷暑|炎热)[^,。;\d]{0,6}$")
_WARMTH = Later(r"(?:以[上下]|左右)?的?(?:[高低]温|严寒|极寒|酷暑|气温|环境)")
INCHES = r"\d+(?:\.\d+)? ?(?:英?寸|吋)"
"""A size in inches, as it stands in a pattern: 14英寸."""
# 两块14英寸屏幕, 三块电池: pieces, and no money; 三块一度电
_PIECES = Later(
    rf"(?!钱|一|多)(?:{INCHES}|"
    r"(?:[\d.]+(?:Ah|kWh|度电?|公斤)?)?(?:三元)?[^,。;:、!?元块\d买卖才就起]{0,10}?"
    r"(?:屏|电池|电芯|面板|板|玻璃|显示器|仪表|芯片|模组|硬盘|内存|天幕|金属|地(?!铁|方|区)|[奖金银铜招]?牌|砖|木|石|蛋|磁铁|轮胎|皮|显卡|GPU|加速卡|算力卡|[A-Z]{1,3}\d{2,3}(?![\d年月])))"
)
PIECE = Unit("块", "count", "count")
_READERS = (read_fraction, read_piece, read_discount, read_cents, read_minutes)
# where a unit can go on: 两年半, 50元6角, 2美元又3美分
_MORE = frozenset("0123456789又 ") | HAN_NUMERAL


def read_amount(text: str, numeral: Numeral) -> Amount:
    """A numeral of a text with what belongs to it on its right."""
    end = numeral.end
    following = text[end : end + 1]
    if following in _STRANGE:
        amount = next((amount for read in _READERS if (amount := read(text, numeral))), None)
        if amount is not None:
            return amount
    unit = read_unit(text, end) if following and not _is_grade(text, end) else None
    if unit is None:
        return Amount(
            numeral.start, end, numeral.low, numeral.high, numeral.step, None, None, numeral.vague, numeral
        )
    word, end = unit
    factor = word.factor
    amount = Amount(
        numeral.start, end, numeral.low, numeral.high, numeral.step, word, word.unit, numeral.vague, numeral
    )
    if factor != 1:
        amount.low, amount.high, amount.step = (
            numeral.low * factor,
            numeral.high * factor,
            numeral.step * factor,
        )
    if word.word == "番":
        amount.low = amount.high = Decimal(2) ** min(int(numeral.low), 30)
    if text[end : end + 1] in _MORE:
        add_parts(text, amount)
    return amount


def _is_grade(text: str, at: int) -> bool:
    """Whether a number of ten thousands goes on with 级 or 起 as the hedges that they are there."""
    if text[at] not in _GRADES or text[at - 1] not in "万亿":
        return False
    return text[at] == "级" or not text.startswith(_INCIDENTS, at + 1)


def with_named_yuan(text: str, amount: Amount) -> Amount:
    """An amount of 元 with the money named before it, where that is another: 新台币200亿元."""
    money = read_currency_before(text, amount.start)
    if money is None or money[0].unit == amount.name or text[money[1] - 1 : money[1]] in HAN_NUMERAL:
        return amount
    amount.name, amount.start = money[0].unit, money[1]
    return amount


def with_temperature(text: str, amount: Amount) -> Amount:
    """An amount of 度 as degrees where it is no electricity: 零下10度, 45度高温."""
    near = max(0, amount.start - 10)
    if _WARM.search(text, near, amount.start) or _WARMTH.match(text, amount.end):
        amount.name = "°C"
    return amount


def with_pieces(text: str, amount: Amount) -> Amount:
    """An amount of 块 as so many pieces where it is no money: 两块14英寸屏幕."""
    if _PIECES.match(text, amount.end):
        amount.name, amount.unit = "count", PIECE
    return amount


def with_currency(text: str, amount: Amount) -> Amount:
    """An amount without a unit, with the money or the label that stands before it: $20, (万元) 12.98."""
    money = read_currency_before(text, amount.start)
    if money is not None:
        amount.name, amount.start = money[0].unit, money[1]
        return amount
    label = read_label_before(text, amount.start)
    if label is not None:
        amount.unit, amount.name = label, label.unit
        if amount.numeral.scale == 1:
            amount.low, amount.high = amount.low * label.factor, amount.high * label.factor
            amount.step = amount.step * label.factor if amount.step else None
    return amount
