"""Finds the quantities of a text: each number with its unit, its hedges and its range.

The text is in normal form (NFKC, simplified). At each place where a number can begin, the first that
fits is taken:

    a name or an address, skipped        C11, Model 3, 20:30         names.py
    a set phrase                         翻倍, 过半, 第10万台        phrases.py
    a word with a numeral, skipped       一汽, 二手, 四川            idioms.py
    an amount                            12.98万元, 三分之二         measures.py, numerals.py, units.py
      with its second end                14%-15%, 3至5年             ranges.py
      or as one of a series              515/620km                   series.py
      and the hedges around it           近60万辆, 800家以上         hedges.py, signs.py
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from leapcheck.model import Quantity, Relation
from leapcheck.patterns import beginning
from leapcheck.quantities.amount import Amount
from leapcheck.quantities.hedges import hedge_after, hedge_before
from leapcheck.quantities.idioms import FEW, are_had, idiom_end, is_great, stands_alone
from leapcheck.quantities.measures import (
    read_amount,
    with_currency,
    with_named_yuan,
    with_pieces,
    with_temperature,
)
from leapcheck.quantities.names import addresses, name_end
from leapcheck.quantities.numerals import HAN_NUMERAL, read_numeral, serial_end
from leapcheck.quantities.phrases import STARTS, Phrase, read_phrase
from leapcheck.quantities.ranges import with_second_end
from leapcheck.quantities.series import read_series, with_unit_left
from leapcheck.quantities.signs import is_fall, minus_before
from leapcheck.quantities.units import kinds, read_currency_before

_TRIGGER = beginning({r"\d" + "".join(sorted(HAN_NUMERAL)): "", ".": r"(?<![\w.]\.)\d", **STARTS})
_PARTS = frozenset({"percent", "fraction", "times"})
_YUAN = ("元", "圆")  # what a named money may go on with: 新台币200亿元, 日币700万圆
_CROSSES = ("跨越", "越过", "跨过")
FEWEST_TO_PASS = 1000  # of what is counted one by one
HUGE = Decimal(10) ** 20
ONE = Decimal(1)


def scan(text: str, masked: Sequence[tuple[int, int]] = ()) -> list[Quantity]:
    """The quantities of a text in normal form, in order; nothing is read inside the masked spans.

    Bare Chinese numerals are found too (三 in 三的): whether a number means something is for the
    caller to decide.
    """
    closed = addresses(text)
    if closed:
        masked = sorted([*masked, *closed])
    found: list[Quantity] = []
    at, floor, skip = 0, 0, 0
    while match := _TRIGGER.search(text, at):
        start = match.start()
        while skip < len(masked) and masked[skip][1] <= start:
            skip += 1
        if skip < len(masked) and masked[skip][0] <= start:
            at = floor = masked[skip][1]
            continue
        limit = masked[skip][0] if skip < len(masked) else len(text)
        series = read_series(text, start) if match.group().isascii() else ()
        if series and series[-1].end <= limit:
            _add_minus(text, series[0])
            found += [_quantity(text, amount, floor) for amount in series]
            at = floor = found[-1].end
            continue
        quantity, end = _read(text, start, floor, limit)
        at = max(end, start + 1)
        if quantity is not None:
            if found and quantity.noun == "个":
                quantity = with_unit_left(text, found[-1], quantity)
            found.append(quantity)
            floor = quantity.end
    return found


def _read(text: str, at: int, floor: int, limit: int) -> tuple[Quantity | None, int]:
    """The quantity that begins at `text[at]`, or None, and where to go on."""
    digits = text[at].isascii()
    if digits:
        numeral = read_numeral(text, at)
        end = name_end(text, at, numeral)
        if end is not None:
            return None, end
    phrase = read_phrase(text, at)
    if phrase is not None:
        return _of_phrase(text, phrase, floor), phrase.end
    if text[at] not in HAN_NUMERAL and not digits:
        return None, at + 1
    if not digits:
        end = idiom_end(text, at) or serial_end(text, at)
        if end is not None:
            return None, end
        numeral = read_numeral(text, at)
    if numeral is None:
        return None, at + 1
    amount = read_amount(text, numeral)
    if amount.numeral.end > limit:
        return None, limit
    return _measured(text, amount, floor)


def _measured(text: str, amount: Amount, floor: int) -> tuple[Quantity | None, int]:
    """An amount with what stands before it, its second end and its hedges."""
    if amount.name is None:
        amount = with_currency(text, amount)
    elif amount.unit is not None and amount.unit.word in _YUAN:
        amount = with_named_yuan(text, amount)
    elif amount.unit is not None and amount.unit.word == "度":
        amount = with_temperature(text, amount)
    elif amount.unit is not None and amount.unit.word == "块":
        amount = with_pieces(text, amount)
    _add_minus(text, amount)
    amount = with_second_end(text, amount)
    quantity = _quantity(text, amount, floor)
    if quantity.start < amount.start and (amount.unit is None or amount.unit.word in _YUAN):
        quantity = _with_money_before(text, quantity, floor)
    if _only_a_unit(text, amount):
        return None, amount.end
    if _ends_a_word(text, amount) and not (amount.numeral.bare and quantity.start < amount.start):
        return None, amount.end
    return quantity, quantity.end


def _add_minus(text: str, amount: Amount) -> None:
    minus = minus_before(text, amount.start)
    if minus is not None:
        amount.low, amount.high, amount.start = -amount.high, -amount.low, minus


def _is_mark(amount: Amount) -> bool:
    """Whether a magnitude alone is that very number: 冲击百万辆, 百万台."""
    return amount.name == "vehicle" or (amount.unit is not None and amount.unit.word == "台")


def _quantity(text: str, amount: Amount, floor: int) -> Quantity:
    """An amount with the hedges around it."""
    numeral = amount.numeral
    relation: Relation = (
        "range"
        if amount.low != amount.high
        else "above"
        if amount.vague
        else "approx"
        if numeral.bare and not _is_mark(amount)
        else "exact"
    )
    return _hedged(
        text, amount.start, amount.end, amount.low, amount.high, relation, amount.name, amount.step, floor,
        amount.unit.word if amount.unit else None, bare=numeral.bare,
    )  # fmt: skip


def _with_money_before(text: str, quantity: Quantity, floor: int) -> Quantity:
    """A hedged number with the money named before its hedge: 人民币约30亿, 港币逾30亿元; but 人民币破7 is a rate."""
    money = None if "破" in quantity.text else read_currency_before(text, quantity.start)
    if money is None or money[1] < floor or text[money[1] - 1 : money[1]] in HAN_NUMERAL:
        return quantity
    unit, start = money
    return replace(quantity, text=text[start : quantity.end], start=start, unit=unit.unit)


def _only_a_unit(text: str, amount: Amount) -> bool:
    """Whether an amount is only the unit of another: the (万辆) of 产量(万辆):31.6."""
    return (
        amount.numeral.bare
        and text[amount.start - 1 : amount.start] == "("
        and text[amount.end : amount.end + 1] == ")"
    )


def _ends_a_word(text: str, amount: Amount) -> bool:
    """Whether a single Chinese character without a unit is no number here: the 三 of 三电, the 一 of 统一."""
    if amount.end - amount.start > 1 or amount.name is not None or not amount.numeral.han:
        return False
    if is_great(text, amount.end) and (amount.low > FEW or are_had(text, amount.start)):
        return False
    return amount.numeral.bare or not stands_alone(text, amount.start, amount.end)


def _of_phrase(text: str, phrase: Phrase, floor: int) -> Quantity:
    """A phrase with its hedges; an ordinal has none."""
    if phrase.ordinal:
        return Quantity(
            text[phrase.start : phrase.end], phrase.start, phrase.end,
            _plain(phrase.low), _plain(phrase.high), "exact",
            phrase.unit, _plain(phrase.step), phrase.noun, ordinal=True,
        )  # fmt: skip
    return _hedged(
        text,
        phrase.start,
        phrase.end,
        phrase.low,
        phrase.high,
        phrase.relation,
        phrase.unit,
        phrase.step,
        floor,
    )


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
    sign = -1 if is_fall(text, start) else 1
    before = hedge_before(text, start, bare=bare, part=unit in _PARTS)
    if before is not None and (before[1] < floor or _is_crossed(text, before[1], unit, high)):
        before = None
    after = hedge_after(text, end)
    if after:
        end = after[1]
    if before:
        start = before[1]
    if relation in ("exact", "approx") or (relation == "above" and after):
        relation = (before or after or (relation, 0))[0]
        if before and after and (before[0] == "at_least" or (before[0], after[0]) == ("above", "below")):
            relation = after[0]  # 突破10万以下
    bounds: tuple[Decimal | None, Decimal | None] = (low, high)
    if relation in ("above", "at_least"):
        bounds = (low, None)
    elif relation in ("at_most", "below", "nearly"):
        bounds = (None, high)
    return Quantity(
        text[start:end],
        start,
        end,
        _plain(bounds[0]),
        _plain(bounds[1]),
        relation,
        unit,
        _plain(step),
        word,
        sign=sign,
    )


def _is_crossed(text: str, at: int, unit: str | None, number: Decimal) -> bool:
    """Whether the 跨越 at `text[at]` is no bound: 跨越70天, 跨越7个国家; 跨越10万辆 is one."""
    if not text.startswith(_CROSSES, at):
        return False
    kind = kinds().get(unit or "")
    return kind in ("duration", "length") or (kind == "count" and number < FEWEST_TO_PASS)


def _plain(number: Decimal | None) -> Decimal | None:
    """A decimal without the zeros that scaling left behind it, and as an integer where it is one."""
    if number is None or number.same_quantum(ONE):
        return number
    if number == number.to_integral_value():
        return number.quantize(ONE) if abs(number) < HUGE else Decimal(int(number))
    return number.normalize()
