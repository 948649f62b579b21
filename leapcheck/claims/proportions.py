"""The numbers of a ratio as what each stands for: 股比50:50, 纯电、插混和油车的比重为5:3:2."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from leapcheck.claims.ventures import VENTURE
from leapcheck.model import Quantity
from leapcheck.patterns import Later

_RATIO = Later(r"(?<![\d:.])\d{1,2}(?: ?: ?\d{1,2}){1,3}(?![\d:.])")
_NUMBER = Later(r"\d+")
# 占比将是5:3:2;   5:3:2的格局
_OF_PARTS_BEFORE = Later(r"(?:比[例重]|占比|之比|结构|配比)[^,。;]{0,12}$")
_OF_PARTS_AFTER = Later(r"的?(?:比[例重]|格局|结构|占比|配比)")
_HUNDRED, _TEN = Decimal(100), Decimal(10)


def as_part(quantity: Quantity, text: str) -> Quantity:
    """A number of a ratio of parts as the percentage that it is: the 5 of 比重为5:3:2, the 50 of 股比为50:50."""
    if quantity.unit is not None or quantity.low is None or ":" not in text:
        return quantity
    ratio = next((r for r in _RATIO.finditer(text) if r.start() < quantity.end <= r.end()), None)
    if ratio is None:
        return quantity
    whole = sum(map(Decimal, _NUMBER.findall(ratio.group())), Decimal(0))
    if not _shares_out(ratio, whole, text):
        return quantity
    part = quantity.low * _HUNDRED / whole
    return replace(quantity, unit="percent", low=part, high=part, step=_HUNDRED / whole)


def is_in_ratio(q: Quantity, text: str) -> bool:
    """Whether a percentage is one of those of a ratio, whose parts are told apart before it: 比重为5:3:2."""
    return q.unit == "percent" and (text.startswith(":", q.end) or text.endswith(":", 0, q.start))


def _shares_out(ratio: re.Match[str], whole: Decimal, text: str) -> bool:
    """Whether the numbers of a ratio are the parts of a whole, by their sum and the words beside them."""
    if whole == _HUNDRED and VENTURE.search(text):
        return True
    if whole not in (_TEN, _HUNDRED):
        return False
    before = _OF_PARTS_BEFORE.search(text, 0, ratio.start())
    return before is not None or _OF_PARTS_AFTER.match(text, ratio.end()) is not None
