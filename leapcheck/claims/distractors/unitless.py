"""Numbers without a unit: which of them are amounts of something all the same."""

from __future__ import annotations

from decimal import Decimal

from leapcheck.claims.distractors.number import Number
from leapcheck.claims.indices import is_index, is_ratio_of_a_body
from leapcheck.model import Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.idioms import FEW, are_had, is_great, is_great_in_figures

_COEFFICIENT = Later(
    r"(?:(?:库存|风阻)系数|车桩比|桩车比)(?:已经?|仅|约|也|都)*(?:为|达到?|是|升至|降至|有|低至)?(?:约|近|仅)?$"
)
# 20万级SUV, 百万级豪车: which cars are meant, by what they cost
_MORE_BANDS = r"(?:[、和及与或](?:\d[\d.]*万?[-~—至到])?\d[\d.]*万元?(?:以[上下内])?){0,5}"
PRICE_BAND = Later(
    rf"{_MORE_BANDS}(?:[唯第]一|内?最|以?内?首[款个])|{_MORE_BANDS}级?的?[^,。]{{0,4}}(?:车型|市场|价位|价格带|区间|销冠|冠军|第一|最强|纯电|轿车|SUV|的汽?车(?![企间主商])|小车|豪车|代步车|家用车|座驾)"
)
_HOW_MANY = Later(r"(?:人数|件数|次数|起数|数量|例数|事故数)(?:均|都|仍|也)?为$")  # 死亡人数为0
# 5月销量为28471,   产量、销量分别为0和320: what a noun of the trade counts
_FLOW = (
    r"(?:[产销]量|销售量|交付量|注册量|登记量|上险量|上牌量|批发量|零售量|出口量|装[机车]量|下线量|订单量|保有量|产销|交付了?|生产了|销售了|售出了?|卖出了?)"
    r"(?:数量?)?"
)
_FLOW_BEFORE = Later(
    rf"{_FLOW}(?:分别|均|都|仍|也|则|还|仅|只|约|共|合计|累计|达到?|为|是|:| ){{0,4}}(?:\d[\d,]*(?:、|和|与|及))*$"
)
_NOTHING_BEHIND = Later(r"[,。;、)(和与及!?]|$")
_PER_SHARE = Later(
    r"(?:每股(?:税后)?(?:盈余|纯益|盈利|收益)|EPS)(?:已|仅|约|也|都|首度)*(?:为|达到?|有|来到|是|升至|降至)?(?:约|近)?$"
)  # 每股盈余4.2
# 标配7气囊, 18扬声器音响, 256色氛围灯: no classifier stands before what a car is fitted with
FITTED = Later(
    r"(?:安全)?气囊|扬声器|喇叭|(?:高清)?摄像头|(?:毫米波|超声波|激光)雷达|传感器|色(?:氛围灯|车内|智能氛围)|向(?:电动)?(?:可调|调节)|座(?:椅)?布局"
)
_GRADES = ("级", "级别")
# 百万级豪车, 千万级超跑: what sort of cars, and no price of one
_SORT_OF_CARS = Later(r"(?:的)?(?:豪华?车|超跑|跑车|座驾|豪华[^,。;、\d]{0,6})")
_HUNDREDS = Later(r"[百千]")
_GROUPED_FROM = 1000  # 5,200 counts something


def is_no_amount(n: Number) -> bool:
    """Whether a number without a unit has no magnitude, no hedge and not the digits of a count."""
    q = n.quantity
    if q.ordinal:
        return True
    if n.after.startswith("大") and _are_great(q, n.text, n.after):
        return False
    if n.han and q.text.endswith(_GRADES):
        return _SORT_OF_CARS.match(n.after) is not None or not PRICE_BAND.match(n.after)
    if "万" in q.text or "亿" in q.text or FITTED.match(n.after):
        return False
    if (
        _COEFFICIENT.search(n.before)
        or is_index(q, n.before)
        or is_ratio_of_a_body(q, n.before)
        or _PER_SHARE.search(n.before)
    ):
        return False
    if _number_of(q) == 0 and _HOW_MANY.search(n.before):
        return False
    if _FLOW_BEFORE.search(n.before) and _NOTHING_BEHIND.match(n.after):
        return n.han and _number_of(q) != 0
    if n.han:
        return not (n.hedged and _HUNDREDS.search(q.text))
    number = _number_of(q)
    if "," in q.text and number is not None and number >= _GROUPED_FROM:
        return False
    return not (q.text.endswith("+") and n.hedged and q.relation != "approx")


def _are_great(q: Quantity, text: str, after: str) -> bool:
    """Whether 大 stands for a classifier behind a number: 六大研发中心, 12大安全预警系统."""
    if is_great_in_figures(q.text + after, len(q.text)):
        return True
    number = _number_of(q)
    if number is None or not is_great(after):
        return False
    return number > FEW or are_had(text, q.start)


def _number_of(q: Quantity) -> Decimal | None:
    """The number itself, or the bound that it is told with."""
    return q.high if q.low is None else q.low
