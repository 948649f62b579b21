"""Parts: numbers whose unit comes in pieces.

两年半   一个半月   3个多月   七成六   85折   三块五   50元6角3分   1小时30分钟   2分30秒
"""

from __future__ import annotations

from decimal import Decimal

from leapcheck.patterns import Later
from leapcheck.quantities.amount import Amount
from leapcheck.quantities.numerals import Numeral, read_numeral
from leapcheck.quantities.units import Unit, read_unit

# 3个多月, 5个半小时: the 多 or 半 stands between the classifier and the unit
_PIECE = Later(r" ?个(多|余|半)(?=月|小时|星期|钟头|工作日|百分点|季度|世纪)")
# 每股盈利30分
_CENT = Unit("分", "CNY", "money", Decimal("0.01"))
_CENTS = Later(r" ?分(?:钱|人民币)?(?![\d一二三四五六七八九十钟之别店布析])")
_TO_A_SHARE = Later(r"(?:每股|股息|派息?|[末中]期息|特别息)[^,。;\d]{0,10}$")
# 2分30秒
_MINUTES = Later(r" ?分(?=[\d一二三四五六七八九十])")
_OF_A_SECOND = Later(r" ?(\d{2,3})(?=[,。;、的)!]|$)")  # 1分52秒308
# 1小时30分
_MINUTE = Later(r" ?分(?![之钟别辆公布析店])")
# 85折 and 五五折 are two digits, 9折 and 八点五折 are tenths
_DISCOUNT = Later(r"(?: ([1-9]))? ?折(?![扣旧合叠线页射腾戟])")
# 七成六
_SIX_OF_TEN = Later(r" ?([1-9一二三四五六七八九])(?![\d个万千百年月])")
# 三块五
_HALF = Later(r" ?半(?![导价数年天日月程山])")
_HALF_KINDS = frozenset({"duration", "times", "tenths", "length", "mass"})
# the 又 of 两美元又三美分
_AND = Later(r" ?又 ?")
# how many minutes an hour has, by the smaller unit
_SMALLER = {"month": {"year": 12}, "minute": {"hour": 60}, "second": {"minute": 60, "hour": 3600}}
# what a whole of money goes on with, and what each is worth
_SUBUNITS = {
    "CNY": {"角": "0.1", "毛": "0.1", "分": "0.01", "分钱": "0.01"},
    "USD": {"美分": "0.01"},
    "EUR": {"欧分": "0.01"},
    "GBP": {"便士": "0.01"},
    "JPY": {"钱": "0.01", "銭": "0.01"},
}
_SUBUNIT = Later(r" ?(?:日本)?(角|毛|分钱|分(?![之钟别辆公])|美分|欧分|便士|钱|銭)")


def read_piece(text: str, numeral: Numeral) -> Amount | None:
    """3个多月 is above 3, 一个半月 is 1.5."""
    match = _PIECE.match(text, numeral.end)
    unit = read_unit(text, match.end()) or _long_piece(text, match.end()) if match else None
    if match is None or unit is None:
        return None
    half = Decimal("0.5") if match[1] == "半" else Decimal(0)
    factor = unit[0].factor
    low, high = (numeral.low + half) * factor, (numeral.high + half) * factor
    step = (half or numeral.step) * factor
    return Amount(numeral.start, unit[1], low, high, step, unit[0], unit[0].unit, match[1] != "半", numeral)


def _long_piece(text: str, at: int) -> tuple[Unit, int] | None:
    """月, 季度 and 世纪 are units only with their classifier: 个月, 个季度."""
    for word in ("月", "季度", "工作日", "星期", "世纪"):
        if text.startswith(word, at):
            unit = read_unit("个" + word, 0)
            return (unit[0], at + len(word)) if unit else None
    return None


def read_cents(text: str, numeral: Numeral) -> Amount | None:
    """每股盈利30分 is 0.56 of the money, as what goes to one share is told."""
    after = _CENTS.match(text, numeral.end)
    if after is None or _TO_A_SHARE.search(text, max(0, numeral.start - 14), numeral.start) is None:
        return None
    low, high = numeral.low / 100, numeral.high / 100
    return Amount(
        numeral.start, after.end(), low, high, numeral.step / 100, _CENT, _CENT.unit, numeral.vague, numeral
    )


def read_discount(text: str, numeral: Numeral) -> Amount | None:
    """9折 is 90 percent of the price, 85折, 五五折 and 8 5 折 are 85 and 55; there is no 10折."""
    match = _DISCOUNT.match(text, numeral.end)
    if match is None or numeral.low != numeral.high or not 0 < numeral.low < 100:
        return None
    tenths = numeral.low < 10
    if not tenths and (match[1] or numeral.low % 10 == 0 or numeral.low != numeral.low.to_integral_value()):
        return None
    factor = Decimal(10 if tenths else 1)
    value = numeral.low * factor + int(match[1] or 0)
    unit = Unit("折", "percent", "tenths", factor)
    return Amount(
        numeral.start, match.end(), value, value, numeral.step * factor, unit, "percent", False, numeral
    )


def read_minutes(text: str, numeral: Numeral) -> Amount | None:
    """2分30秒 is 150 seconds, 1分52秒308 is 112.308."""
    match = _MINUTES.match(text, numeral.end)
    part = read_numeral(text, match.end()) if match else None
    unit = read_unit(text, part.end) if part else None
    if part is None or unit is None or unit[0].word not in ("秒", "秒钟", "s") or part.low >= 60:
        return None
    value, end, step = numeral.low * 60 + part.low, unit[1], part.step
    if thousandths := _OF_A_SECOND.match(text, end):
        step = Decimal(1).scaleb(-len(thousandths[1]))
        value, end = value + int(thousandths[1]) * step, thousandths.end()
    return Amount(numeral.start, end, value, value, step, unit[0], unit[0].unit, False, numeral)


def add_parts(text: str, amount: Amount) -> None:
    """The smaller part after a unit: 两年半, 七成六, 三块五, 50元6角3分, 1小时30分钟."""
    unit = amount.unit
    if unit is None or amount.low != amount.high or amount.vague:
        return
    half = (
        _HALF.match(text, amount.end)
        if unit.kind in _HALF_KINDS or unit.word in ("块", "米", "个点")
        else None
    )
    more: Decimal | None = None
    if half:
        more, amount.end, amount.step = unit.factor / 2, half.end(), unit.factor / 2
    elif unit.word == "成" and (match := _SIX_OF_TEN.match(text, amount.end)):
        digit = read_numeral(match[1], 0)
        more, amount.end, amount.step = (digit.low if digit else Decimal(0)), match.end(), Decimal(1)
    elif unit.kind == "money":
        _add_coins(text, amount, unit)
    elif unit.kind == "duration":
        _add_shorter(text, amount, unit)
    if more is not None:
        amount.low = amount.high = amount.low + more


def _add_coins(text: str, amount: Amount, unit: Unit) -> None:
    """The 6角3分 of 50元6角3分, the 五 of 三块五."""
    factors = _SUBUNITS.get(unit.unit, {})
    step = unit.factor
    while step > Decimal("0.01"):
        link = _AND.match(text, amount.end)
        at = link.end() if link else amount.end + (text[amount.end : amount.end + 1] == " ")
        part = read_numeral(text, at) if at < len(text) else None
        if part is None or part.low >= 100 or part.vague or part.bare:
            return
        coin = _SUBUNIT.match(text, part.end)
        if coin is None or coin[1] not in factors:
            if (
                unit.word == "块"
                and link is None
                and part.low < 10
                and part.end - at == 1
                and not read_unit(text, part.end)
            ):
                amount.low = amount.high = amount.low + part.low / 10
                amount.end, amount.step = part.end, Decimal("0.1")
            return
        step = Decimal(factors[coin[1]])
        amount.low = amount.high = amount.low + part.low * step
        amount.end, amount.step = coin.end(), step


def _add_shorter(text: str, amount: Amount, unit: Unit) -> None:
    """The 30分钟 of 1小时30分钟, the 6个月 of 3年零6个月: the whole in the smaller unit."""
    at = amount.end + (text[amount.end : amount.end + 1] in ("零", "又", " "))
    part = read_numeral(text, at) if at < len(text) and unit.factor == 1 else None
    shorter = read_unit(text, part.end) if part else None
    if part is not None and unit.unit == "hour" and (minute := _MINUTE.match(text, part.end)):
        shorter = Unit("分", "minute", "duration"), minute.end()
    if part is None or shorter is None or shorter[0].factor != 1 or part.low != part.high:
        return
    ratio = _SMALLER.get(shorter[0].unit, {}).get(unit.unit)
    if ratio is None or part.low >= ratio:
        return
    amount.low = amount.high = amount.low * ratio + part.low
    amount.unit, amount.name, amount.end = shorter[0], shorter[0].unit, shorter[1]
    amount.step, amount.vague = part.step, part.vague
