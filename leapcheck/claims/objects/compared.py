"""Names that something is compared with: 超越甲、乙, 是甲的1.6倍, 占甲销量的50%."""

from __future__ import annotations

from leapcheck.claims.objects.name import Name, Sides
from leapcheck.compiled import compiled
from leapcheck.patterns import THAN, Later, Words

_LIST_REACH = 40  # characters
# 2022年超越湖南、河北及天津
_PASSED_TOO = Later(
    r"(?:超越|超过|赶超|反超|击败|落后于|对标|挑战|不及|仅次于)了?[^,。;、\d]{1,8}(?:、[^,。;、\d]{1,8}){0,4}(?:、|和|与|及|以及)$"
)
# 成为继甲、乙之后第三家…, 排在甲、乙之后位居第三
_COMES_AFTER = Later(r"(?:继|排在|排名在|位列在?|列在|跟在)([^,。;]{1,40}?)之?后(?!者)")
_ARE_RIVALS = Words("竞争|抗衡|对垒|交锋|一较高下")
# 为了与甲、乙等车型竞争
_RIVALS = Later(
    r"[与和同跟]([^。;\d]{1,40}?)(?:等[^,。;]{0,6})?(?:直接|正面)?(?:竞争|抗衡|对垒|交锋|一较高下)"
)
_LIKENED = compiled(r"(?:界|版|下一个|第二个)的?$")
MEASURES: Sides = (
    # 销量是极氪的1.6倍
    (
        ("是", "为", "相当于"),
        Later(r"(?:\([^)]{1,12}\))?的(?:近|约|逾|超过?)?[\d一二三四五六七八九十两百]"),
    ),
    # 占据中国汽车销量的50%
    (("占", "占据"), Later(r"(?:市场)?(?:总)?(?:销量|产量|出口|份额|保有量)的")),
    # 只有某某销量的1/37
    (
        ("只有", "仅有", "不到", "不足", "约为", "等于", "仅为"),
        Later(
            r"(?:[上去今本]?[年月]?|\d{1,2}月)?(?:总)?(?:销量|产量|交付量|市值|营收|利润|规模)的(?:近|约|逾|超过?)?[\d一二两三四五六七八九十百半]"
        ),
    ),
    # 高出某某7.7万辆
    (
        ("高出", "多出", "超出", "超过", "领先", "落后", "低于", "高于", "多于", "少于", "反超"),
        Later(
            r"(?:汽车|集团)?(?:约|近|逾|超过?|达|整整|仅|了)*\d[\d.,]*[万亿千百]*(?:余|多)?(?:辆|台|个百分点|亿|元|美元|倍|%)"
        ),
    ),
    # 仅相当于某某月销量的九成
    (("相当于",), Later(r"[^,。;\d]{0,8}?的?(?:近|约|逾|超过?)?[\d一二三四五六七八九十两百半]")),
)
# 比排名第二的某某高出…
_COMPARED = compiled(rf"{THAN}[^,。;]{{2,12}}的$")
_DIFFERS = Later(r"(?:还|要|则|的[^,。;]{1,8})?(?:高|低|多|少|快|慢|贵|便宜|领先|落后)")


def is_passed_too(n: Name) -> bool:
    """Whether it is one of those that somebody has passed: 超越甲、乙和丙."""
    return "、" in n.text and _PASSED_TOO.search(n.text, max(0, n.start - _LIST_REACH), n.start) is not None


def is_rival(n: Name) -> bool:
    """Whether somebody competes with it: 为了与甲、乙等车型竞争."""
    return _ARE_RIVALS.search(n.text) and n.stands_in(_RIVALS)


def is_followed(n: Name) -> bool:
    """Whether somebody comes after it: 成为继甲、乙之后第三家上市的企业, 排在甲、乙之后."""
    return "后" in n.text and n.stands_in(_COMES_AFTER)


def is_likened_to(n: Name) -> bool:
    """Whether somebody is called by it: 被称为“卡车界特斯拉”的某某."""
    return _LIKENED.search(n.before) is not None


def is_topped(n: Name) -> bool:
    """Whether somebody differs from it: 比排名第二的某某高出…"""
    return _COMPARED.search(n.before) is not None and _DIFFERS.match(n.text, n.end) is not None
