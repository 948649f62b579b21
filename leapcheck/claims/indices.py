"""Numbers that are told without a unit: indices, rates of accidents, cars to a charger."""

from __future__ import annotations

from leapcheck.model import Quantity
from leapcheck.patterns import Later

# 创新指数为110.9, PMI升至50.3;   库存系数…,比5月上升0.13
_INDEX = Later(r"(?:指数|PMI|采购经理人?指数|景气度|信心值)(?:[为达是至到升降]|已|仍|约|回升|回落|录得|报)*$")
_POINTS_OF_INDEX = Later(
    r"(?:系数|指数|PMI)[^。;]{0,30}(?:上升|下降|提高|回落|回升|降低|增加|减少|[升降跌涨])(?:了|约)?$"
)
# 百万工时事故率0.42
RATE_OF_MANY = Later(r"(?:事故|故障|损工|工伤|投诉|缺陷|伤害)(?:频)?率(?:[为达是至到升降]|已|仅|约)*$")
_CARS_TO_A_CHARGER = Later(r"(?:车桩|桩车)比[^,。;\d]{0,8}$")
_BODY = Later(r"(?:[长宽高轮轴][长宽高轮距]|轴长|高宽|轮轴|轮毂)比(?:例)?(?:[为达是到约]|高达){0,2}$")
_REACH = 12  # characters


def is_index(q: Quantity, text: str) -> bool:
    """Whether a number without a unit is an index, its change, or a rate of accidents: PMI为50.3."""
    if q.unit is not None or "万" in q.text or "亿" in q.text:
        return False
    return any(pattern.search(text, 0, q.start) for pattern in (_INDEX, _POINTS_OF_INDEX, RATE_OF_MANY))


def is_ratio_of_a_body(q: Quantity, text: str) -> bool:
    """Whether a number is how a length of a car stands to another: 长高比为3.4,轮宽比达0.29."""
    return _BODY.search(text, max(0, q.start - _REACH), q.start) is not None


def is_cars_to_a_charger(q: Quantity, text: str) -> bool:
    """Whether a number is how many cars share a charger: 车桩比达到1.3到1.5."""
    return _CARS_TO_A_CHARGER.search(text, max(0, q.start - _REACH), q.start) is not None
