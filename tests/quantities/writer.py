"""Writes a number in each of the styles that Chinese news uses, to be read back."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

HAN = "零一二三四五六七八九"
FORMAL = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
TRADITIONAL = str.maketrans("万亿两", "萬億兩")
WIDE = str.maketrans("0123456789.,", "０１２３４５６７８９．，")


def digits(number: Decimal) -> str:
    """144155   832.4"""
    return f"{number:f}"


def grouped(number: Decimal) -> str:
    """144,155   1,234.5"""
    return f"{number:,f}"


def wide(number: Decimal) -> str:
    """１４４，１５５"""
    return grouped(number).translate(WIDE)


def in_wan(number: Decimal) -> str:
    """14.4155万"""
    return f"{(number / 10**4).normalize():f}万"


def in_yi(number: Decimal) -> str:
    """0.00144155亿"""
    return f"{(number / 10**8).normalize():f}亿"


def spoken(number: Decimal) -> str:
    """十四万四千一百五十五   三点五"""
    whole, _, decimals = f"{number:f}".partition(".")
    text = _integer(int(whole))
    return text + ("点" + "".join(HAN[int(d)] for d in decimals) if decimals else "")


def with_liang(number: Decimal) -> str:
    """两千两百 for 二千二百"""
    text = spoken(number)
    for place in "百千万亿":
        text = text.replace("二" + place, "两" + place)
    return text.replace("十两万", "十二万").replace("十两亿", "十二亿")


def formal(number: Decimal) -> str:
    """壹拾肆万"""
    text = spoken(number)
    return ("一" + text if text.startswith("十") else text).translate(FORMAL)


def traditional(number: Decimal) -> str:
    """兩萬"""
    return with_liang(number).translate(TRADITIONAL)


def mixed(number: Decimal) -> str:
    """7万5千   1万3000   5万零300"""
    wan, rest = divmod(int(number), 10**4)
    if not 1 <= wan < 10**4 or number != int(number):
        return digits(number)
    if rest % 1000 == 0:
        return f"{wan}万" + (f"{rest // 1000}千" if rest else "")
    return f"{wan}万{rest}" if rest > 1000 else f"{wan}万零{rest}"


def colloquial(number: Decimal) -> str:
    """一万五 for 一万五千, 四百五 for 四百五十; not 一百一, which before a noun is 100 for each"""
    text = spoken(number)
    if (
        len(text) >= 4
        and text[-2] != "一"
        and text[-1] in "十百千"
        and text[-3] == {"十": "百", "百": "千", "千": "万"}[text[-1]]
    ):
        return text[:-1]
    return text


STYLES: tuple[Callable[[Decimal], str], ...] = (
    digits, grouped, wide, in_wan, in_yi, spoken, with_liang, formal, traditional, mixed, colloquial,
)  # fmt: skip


def _integer(number: int) -> str:
    """一万零一亿二千万: each 亿 and 万 counts a number of its own; 零 says that places were passed over."""
    for scale, myriad in ((10**8, "亿"), (10**4, "万")):
        if number >= scale:
            above, rest = divmod(number, scale)
            gap = "零" if 0 < rest < scale // 10 else ""
            return _integer(above) + myriad + (gap + _below(rest) if rest else "")
    text = _section(number)
    return text[1:] if text.startswith("一十") else text or HAN[0]


def _below(rest: int) -> str:
    text = _integer(rest)
    return "一" + text if text.startswith("十") else text


def _section(number: int) -> str:
    text, zero = "", False
    for scale, place in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, scale)
        if digit:
            text += ("零" if zero and text else "") + HAN[digit] + place
            zero = False
        elif text:
            zero = True
    return text
