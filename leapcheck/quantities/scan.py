"""Finds the quantities of a text: each number with its unit, its hedges and its range.

The text is in normal form (NFKC, simplified). A quantity is built in steps, each a small function:
a numeral (`numerals`), the unit after or before it (`units`), a second end (14%-15%, 3至5年), the
hedges around it (`hedges`). Forms that are no plain number with a unit have a reader of their own:

    百分之三十   三分之二   第10万台   首台   翻倍   减半   过半   两位数   零首付
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from leapcheck.model import Quantity, Relation
from leapcheck.quantities.hedges import hedge_after, hedge_before
from leapcheck.quantities.numerals import MAGNITUDES, Numeral, read_numeral
from leapcheck.quantities.units import Unit, read_currency_before, read_unit

_TRIGGER = re.compile(
    r"\d|第|首[台辆]|翻|减半|腰斩|对半|半壁江山|过半|[双两三四]位数|个位数"
    r"|[百千万]+ ?分 ?之|零(?=首付|息|发生|利率|伤亡|增长|关税)"
    r"|[一二两三四五六七八九十百千万亿兆半数几廿卅壹贰叁肆伍陆柒捌玖拾佰仟〇零]"
)
_LINK = re.compile(r" ?(?:-+|—+|–|~+|～|至|到|或|、(?=[两三四五六七八九]))[ ]?")
# 从8%提升至: the two ends of a change are two quantities
_CHANGE = re.compile(r"(?:从|由|自)[^,。;:]{0,6}$")
_PERCENT_OF = re.compile(r"([百千万]+(?: ?万)?) ?分 ?之 ?")
_FRACTION = re.compile(r" ?分 ?之 ?(?=[\d一二两三四五六七八九十百])")
_DOUBLING = re.compile(r"翻(?:了|上)?(?:(?P<n>[一两三四五1-9])(?:番|倍)|倍|番|一?番)(?:了)?")
_IDIOM = re.compile(
    r"三位一体|三分天下|一分为二|五花八门|独一无二|数一数二|接二连三|一举两得|万无一失|百花齐放|千(?:家万户|人千面|方百计|军万马|万不|里|禧|斤|金|呼万|篇|锤|古)|万(?:物|里扬|一|分感|事|向|科|马|众|众|无|华|宝|丰|泰|达|家|吨级|变|能|全|国|象|维|帮|联|得|润|里|千)|百(?:度|事|余年来|姓|公里|花|思|利|科|强|变|里|货|合|年)"
    r"|一(?:汽|般|直|定|旦|致|些|样|切|度|向|律|概|贯|同|起|并|边|面|手|下|举|线|体|带|时|身|生|路|流|共|道|再|味|如|经|辈|心|站式|揽子|体化|系列)"
    r"|三(?:菱|星|元锂|电|包|农|角|亚|一重|一重工|河|峡|大|只松鼠)|四(?:川|驱|维图新|大|化|域|轮|门|座)|五(?:菱|粮液|星|一|大|花|羊|十铃|矿|角|金)"
    r"|六(?:大|安|合|和|盘)|七(?:大|匹狼|夕)|八(?:大|达)|九(?:州|江|号|龙|寨)|十(?:分|足|堰|大|佳|四五|五五|三五|二五|一黄金)"
    r"|两(?:江|会|大|用|岸|广|新|化|者|侧|端|级|地)|二(?:手|氧|次|者|维|线|汽|级)|半(?:导体|固态|径|岛|夜|途|程马|山|壁|信|轴|挂|年报|年度)|几(?:乎|何|经|度)|数(?:字|据|智|码|量|值|控|控|额|次|度)|零(?:部件|跑|售|件|碳|重力|担|距离|配|和|食|散|基础)"
)
_LATIN_BEFORE = re.compile(r"[A-Za-z]$")
_JOINED_BEFORE = re.compile(r"[A-Za-z\d][-_./+&]$|[A-Za-z]\.$")
_NAME_TAIL = re.compile(r"[A-Za-z\d._+\-/]*")
_LATIN_WORD_BEFORE = re.compile(r"[A-Za-z][A-Za-z.\-]* $")
_HEDGED_SPACE = re.compile(r"(?:RMB|CNY|USD|EUR|HKD|JPY|TOP|Top|NO|No|US\$) ?\.?$")


def scan(text: str, masked: Sequence[tuple[int, int]] = ()) -> list[Quantity]:
    """The quantities of a text in normal form, in order; nothing is read inside the masked spans.

    Bare Chinese numerals are found too (三 in 三电): whether a number means something is for the
    caller to decide.
    """
    found: list[Quantity] = []
    at, floor = 0, 0
    skip = 0
    while match := _TRIGGER.search(text, at):
        start = match.start()
        while skip < len(masked) and masked[skip][1] <= start:
            skip += 1
        if skip < len(masked) and masked[skip][0] <= start:
            at = floor = masked[skip][1]
            continue
        limit = masked[skip][0] if skip < len(masked) else len(text)
        quantity, end = _read(text, start, floor, limit)
        at = max(end, start + 1)
        if quantity is not None:
            if quantity.low is not None or quantity.high is not None:
                found.append(quantity)
            floor = quantity.end
    return found


def _read(text: str, at: int, floor: int, limit: int) -> tuple[Quantity | None, int]:
    """The quantity whose numeral begins at `text[at]`, and where to go on."""
    char = text[at]
    if char.isascii():
        name_end = _name_end(text, at)
        if name_end is not None:
            return None, name_end
    special = _SPECIAL.get(char)
    if special is not None:
        quantity = special(text, at, floor)
        if quantity is not None:
            return quantity, quantity.end
    if char in "第首翻减腰对过双个":
        return None, at + 1
    if char == "一" and text[at - 1 : at] == "唯":
        return None, at + 1
    if not char.isascii():
        idiom = _IDIOM.match(text, at)
        if idiom:
            return None, idiom.end()
    numeral = read_numeral(text, at)
    if numeral is None:
        return None, at + 1
    if numeral.end > limit:
        return None, limit
    quantity = _measured(text, numeral, floor)
    return quantity, quantity.end


def _name_end(text: str, at: int) -> int | None:
    """Where the name ends that the digits at `at` belong to (C11, S7, 2EDA45, Model 3), or None."""
    before = text[max(0, at - 24) : at]
    if _LATIN_BEFORE.search(before) and not _HEDGED_SPACE.search(before):
        return _name_tail(text, at)
    if _JOINED_BEFORE.search(before) and not re.search(r"\d[-]$", before):
        return _name_tail(text, at)
    numeral = read_numeral(text, at)
    if numeral is None:
        return at + 1
    end = numeral.end
    following = text[end : end + 1]
    if following.isascii() and following.isalpha() and read_unit(text, end) is None:
        return _name_tail(text, end)
    if _LATIN_WORD_BEFORE.search(before) and not _HEDGED_SPACE.search(before.rstrip()):
        unit = read_unit(text, end)
        if unit is None and text[end - 1] not in MAGNITUDES and not numeral.vague:
            return end
    return None


def _name_tail(text: str, at: int) -> int:
    match = _NAME_TAIL.match(text, at)
    return max(match.end() if match else at, at + 1)


def _measured(text: str, numeral: Numeral, floor: int) -> Quantity:
    """A numeral with the unit, the second end and the hedges that stand around it."""
    start, end = numeral.start, numeral.end
    low, high, step, vague = numeral.low, numeral.high, numeral.step, numeral.vague
    unit = read_unit(text, end)
    fraction = _FRACTION.match(text, end)
    if fraction and unit is None:
        over = read_numeral(text, fraction.end())
        if over is not None and numeral.low:
            return _hedged(
                text,
                start,
                over.end,
                over.low / numeral.low,
                over.low / numeral.low,
                "exact",
                "fraction",
                None,
                floor,
            )
    money = read_currency_before(text, start) if unit is None else None
    if money:
        start = money[1]
    sign_at = _sign(text, start)
    if sign_at is not None:
        low, high, start = -high, -low, sign_at
    ranged = (
        None
        if low != high or _CHANGE.search(text, max(0, start - 10), start)
        else _second_end(text, end, unit, low)
    )
    if ranged is not None:
        second, second_unit = ranged
        if unit is None and text[end - 1] not in MAGNITUDES:
            scale = _shared_magnitude(text, second, low)
            low, step = low * scale, step * scale
        elif unit is not None:
            low = low * unit[0].factor
        unit, end, high, step = second_unit, second.end, second.high, min(step, second.step)
        vague = vague or second.vague
        if numeral.vague is False and unit is not None:
            high = high * unit[0].factor
            low = low * unit[0].factor if text[numeral.end : numeral.end + 1] not in unit[0].word[:1] else low
    elif unit is not None:
        low, high, step = low * unit[0].factor, high * unit[0].factor, step * unit[0].factor
    end = unit[1] if unit else end
    if unit and unit[0].word == "番":
        low = high = Decimal(2) ** int(low)
    low, half_end = _and_a_half(text, end, unit[0] if unit else None, low)
    if half_end is not None:
        end, high = half_end, low
    relation: Relation = (
        "range" if low != high else "above" if vague else "approx" if numeral.bare else "exact"
    )
    word = unit[0].word if unit else None
    name = unit[0].unit if unit else money[0].unit if money else None
    return _hedged(text, start, end, low, high, relation, name, step, floor, word, bare=numeral.bare)


def _sign(text: str, start: int) -> int | None:
    """Where the minus of -22.2% or the 负 of 负13.5千米 stands, or None."""
    before = text[start - 1 : start]
    if before == "负" and (start == 1 or text[start - 2] in "为至是到, "):
        return start - 1
    if before in ("-", "−") and not re.search(r"[\w%)\]]$", text[max(0, start - 2) : start - 1]):
        return start - 1
    if before in ("-", "−") and re.search(
        r"[比长降为率增润别和及约近超至到]$", text[max(0, start - 2) : start - 1]
    ):
        return start - 1
    return None


def _second_end(
    text: str, end: int, unit: tuple[Unit, int] | None, low: Decimal
) -> tuple[Numeral, tuple[Unit, int] | None] | None:
    """The 15% of 14%-15% or the 5年 of 3至5年: its numeral and its unit."""
    after = unit[1] if unit else end
    link = _LINK.match(text, after)
    if link is None or link.end() >= len(text):
        return None
    if not (text[link.end()].isdigit() or text[link.end()] in "一二两三四五六七八九十百千"):
        return None
    second = read_numeral(text, link.end())
    if second is None or (
        text[link.end()].isascii() and _name_end(text, link.end()) not in (None,) and "-" not in link.group()
    ):
        return None
    second_unit = read_unit(text, second.end)
    if unit is not None and (second_unit is None or second_unit[0].unit != unit[0].unit):
        return None
    if (
        unit is None
        and second_unit is None
        and text[second.end - 1] not in MAGNITUDES
        and "至" in link.group()
    ):
        return None
    factor = unit[0].factor if unit else Decimal(1)
    if "、" in link.group() and not (second.han and second.low - low == 1 and second_unit):
        return None
    if second.low <= low * factor / (second_unit[0].factor if second_unit else 1):
        return None
    return second, second_unit


def _shared_magnitude(text: str, second: Numeral, low: Decimal) -> Decimal:
    """What the 亿 of 40到50亿 is worth to the 40: its magnitude, where the 40 has none."""
    end = second.end
    scale = Decimal(1)
    while end > second.start and text[end - 1] in MAGNITUDES | {" ": 0}:
        if text[end - 1] != " ":
            scale *= MAGNITUDES[text[end - 1]]
        end -= 1
    return scale if scale > 1 and low * scale < second.high else Decimal(1)


def _and_a_half(text: str, end: int, unit: Unit | None, value: Decimal) -> tuple[Decimal, int | None]:
    """两年半 is 2.5 years, 七成六 is 76 percent, 十五斤半 is 15.5 of them."""
    following = text[end : end + 1]
    if unit is None or not following:
        return value, None
    if (
        following == "半"
        and unit.kind in ("duration", "times", "tenths", "length", "mass")
        and text[end + 1 : end + 2] not in ("导", "价", "数")
    ):
        return value + unit.factor / 2, end + 1
    if unit.word == "成" and (
        more := re.compile(r" ?([1-9一二三四五六七八九])(?![\d个万千百])").match(text, end)
    ):
        numeral = read_numeral(more[1], 0)
        return (value + numeral.low, more.end()) if numeral else (value, None)
    return value, None


def _hedged(
    text: str,
    start: int,
    end: int,
    low: Decimal,
    high: Decimal,
    relation: Relation,
    unit: str | None,
    step: Decimal | None,
    floor: int,
    word: str | None = None,
    *,
    bare: bool = False,
) -> Quantity:
    """A quantity with the bound that its hedges set; an open side is None."""
    before = hedge_before(text, start, bare=bare)
    if before and before[1] < floor:
        before = None
    after = hedge_after(text, end)
    if after:
        end = after[1]
    if before:
        start = before[1]
    if relation in ("exact", "approx") or (relation == "above" and after):
        relation = (before or after or (relation, 0))[0]
        if before and after and before[0] in ("above", "at_least", "nearly", "below", "approx", "at_most"):
            relation = before[0] if before[0] != "at_least" or after[0] == "at_least" else after[0]
    bounds: tuple[Decimal | None, Decimal | None] = (low, high)
    if relation in ("above", "at_least"):
        bounds = (low, None)
    elif relation in ("at_most", "below", "nearly"):
        bounds = (None, high)
    return Quantity(
        text[start:end], start, end, _plain(bounds[0]), _plain(bounds[1]), relation, unit, _plain(step), word
    )


def _plain(number: Decimal | None) -> Decimal | None:
    """A decimal without the zeros that scaling left behind it."""
    if number is None:
        return None
    return (
        number.quantize(Decimal(1))
        if number == number.to_integral_value() and abs(number) < 10**20
        else number.normalize()
    )


def _of_hundred(text: str, at: int, floor: int) -> Quantity | None:
    """百分之三十, 千分之一, 万分之三."""
    match = _PERCENT_OF.match(text, at)
    numeral = read_numeral(text, match.end()) if match and match.end() < len(text) else None
    if match is None or numeral is None:
        return None
    whole = Decimal(1)
    for char in match[1].replace(" ", ""):
        whole *= MAGNITUDES[char]
    value = numeral.low * 100 / whole
    return _hedged(
        text,
        at,
        numeral.end,
        value,
        numeral.high * 100 / whole,
        "exact",
        "percent",
        numeral.step * 100 / whole,
        floor,
    )


def _ordinal(text: str, at: int, floor: int) -> Quantity | None:
    """第10万台, 第3位; the number is kept, `ordinal` is set."""
    start = at + 1 + (text[at + 1 : at + 2] == " ")
    if start >= len(text) or not (text[start].isdigit() or text[start] in "一二两三四五六七八九十百千万"):
        return None
    numeral = read_numeral(text, start)
    if numeral is None:
        return None
    unit = read_unit(text, numeral.end)
    end = unit[1] if unit else numeral.end
    return Quantity(
        text[at:end], at, end, _plain(numeral.low), _plain(numeral.high), "exact",
        unit[0].unit if unit else None, _plain(numeral.step), unit[0].word if unit else None, ordinal=True,
    )  # fmt: skip


def _first(text: str, at: int, floor: int) -> Quantity | None:
    """首台, 首辆: the first of its kind."""
    unit = read_unit(text, at + 1)
    if unit is None or text[at + 1] not in "台辆" or text[at + 2 : at + 3] in ("套", "次"):
        return None
    one = Decimal(1)
    return Quantity(
        text[at : at + 2], at, at + 2, one, one, "exact", unit[0].unit, one, unit[0].word, ordinal=True
    )


def _doubling(text: str, at: int, floor: int) -> Quantity | None:
    """翻倍 and 翻一番 are 2 times, 翻两番 is 4 times."""
    match = _DOUBLING.match(text, at)
    if match is None:
        return None
    count = read_numeral(match["n"], 0) if match["n"] else None
    doublings = int(count.low) if count else 1
    value = (
        Decimal(max(doublings, 2))
        if count and match.group().rstrip("了").endswith("倍")
        else Decimal(2) ** doublings
    )
    return _hedged(text, at, match.end(), value, value, "exact", "times", Decimal(1), floor)


def _phrase(
    pattern: str, value: str, unit: str, relation: Relation = "exact"
) -> Callable[[str, int, int], Quantity | None]:
    """A reader for a set phrase with a fixed value: 腰斩, 过半, 两位数."""
    compiled = re.compile(pattern)

    def read(text: str, at: int, floor: int) -> Quantity | None:
        match = compiled.match(text, at)
        if match is None:
            return None
        number = Decimal(value)
        return _hedged(text, at, match.end(), number, number, relation, unit, None, floor)

    return read


def _first_of(
    *readers: Callable[[str, int, int], Quantity | None],
) -> Callable[[str, int, int], Quantity | None]:
    def read(text: str, at: int, floor: int) -> Quantity | None:
        return next((q for reader in readers if (q := reader(text, at, floor))), None)

    return read


_two_digits = _phrase(r"[双两]位数(?:百分比)?", "10", "percent", "at_least")
_SPECIAL: dict[str, Callable[[str, int, int], Quantity | None]] = {
    "百": _of_hundred,
    "千": _of_hundred,
    "万": _of_hundred,
    "第": _ordinal,
    "首": _first,
    "翻": _doubling,
    "减": _phrase("减半", "-50", "percent"),
    "腰": _phrase("腰斩", "-50", "percent", "approx"),
    "对": _phrase("对半", "50", "percent"),
    "过": _phrase("过半", "50", "percent", "above"),
    "双": _two_digits,
    "两": _two_digits,
    "三": _phrase("三位数(?:百分比)?", "100", "percent", "at_least"),
    "半": _first_of(
        _phrase("半壁江山", "50", "percent", "approx"), _phrase(r"半数(?!据)|半成", "50", "percent")
    ),
    "一": _phrase(r"一半(?!导)", "50", "percent"),
    "0": _phrase(r"0(?=首付|息|利率|利息)", "0", "percent"),
    "零": _first_of(
        _phrase("零(?=首付|息|利率|关税|增长)", "0", "percent"), _phrase("零(?=发生|伤亡)", "0", "count")
    ),
}
