"""A way of building a clause, and the words that several kinds of number share."""

from __future__ import annotations

from typing import NamedTuple

from leapcheck.patterns import Later, Pattern


class Row(NamedTuple):
    """A way of building a clause, and what a number in it measures; None where anything may stand."""

    metric: str
    before: Pattern | None = None  # what the clause has before the number
    after: Pattern | None = None  # what follows the number
    near: Pattern | None = None  # what the sentence has besides, up to the end of the clause
    instead: frozenset[str] | None = None  # the metrics that it outranks; None for all


MORE = r"(?:约|近|超过?|逾|仅|只|达|不到|不足)?$"
"""Hedges between a word and its number, as a pattern."""
PLANT = Later(r"工厂|新厂|老厂|分厂|厂(?!商|家)|基地|产线|生产线|车间|厂房|园区|项目")
"""Works that make something."""
SPENT = frozenset({"investment", "cost", "price"})
"""The metrics of a sum of which no word tells what it was spent on."""
# 形成30万辆整车的能力, 具备10万套电驱的配套能力
CAN_MAKE = Row(
    "capacity",
    Later(r"(?:形成|具备|拥有|新增|达到|建成)[^,。;、\d]{0,8}$"),
    Later(
        r"[^,。;、\d的]{0,10}(?:的?年?(?:生产|制造|配套|供货|组装|交付|下线)|(?:整车|汽车|新车|电池|电芯|发动机|电机)的?)能力"
    ),
)
_MADE = frozenset({"production", "sales", "count"})
# what a plant can make by how it was laid out, whoever is supplied: 设计年生产轮胎300万条, 每年可为某某供应20万套车桥
A_YEAR = (
    Row("capacity", Later(r"设计[^,。;、\d]{0,4}年(?:生产|组装|装配|加工|制造)[^,。;、\d]{0,20}$")),
    Row(
        "capacity",
        Later(r"每年可?(?:为|向|给)[^,。;\d]{1,12}(?:提供|供应|配套|供货|生产)[^,。;、\d]{0,6}$"),
        None,
        Later(r"形成|具备|每年可|投产|建成|达产|能力|产能|规模"),
    ),
    # 工厂由48万台/年提升为100万台/年
    Row(
        "capacity",
        Later(r"(?:工厂|基地|产线|生产线|产能|项目|能力)[^,。;销交订]{0,14}$"),
        Later(r"/年"),
        None,
        _MADE,
    ),
    # 将有百万辆乘用车的生产基地
    Row(
        "capacity",
        None,
        Later(
            r"(?:级)?(?:的)?(?:新能源|纯电|智能|网联)*(?:乘用车|整车|汽车|商用车|客车|重卡|皮卡|电池|发动机|变速器)?(?:生产|制造)(?:基地|工厂)"
        ),
        None,
        _MADE,
    ),
)
MAKING = (
    # 工厂每年分给我们12万辆
    Row(
        "capacity",
        Later(
            r"(?:每年|一年|[今明后]年)[^,。;\d]{0,6}(?:分|给|留|供|拨|划|让)(?:给|出|到|配)[^,。;、\d]{0,4}$"
        ),
    ),
    # 老厂改造完能到18万辆, 扩建后可达24万辆
    Row(
        "capacity",
        Later(
            rf"(?:能够?|可以?|将|会)[^,。;、\d]{{0,2}}(?:做到|扩到|提到|提至|扩至|增至|达到?|给到?|供到?|爬到|到){MORE}"
        ),
        None,
        PLANT,
    ),
    # 一期10GWh已投产,二期再添15GWh
    Row("capacity", Later(rf"[一二三四首]期(?:工程|项目|改造)?(?:再|又|还|将)?(?:增加?|添|加)?{MORE}")),
    # 明年扩到15万辆
    Row("capacity", Later(rf"(?:扩[产建容]?|爬坡)(?:至|到){MORE}")),
)
# 3万辆订单待交付; but 3万辆订单的交付
ORDERED = Later(
    r"的?(?:未交付|待交付|未完成|在手|有效|不可退|积压|存量|新增|海外|预售|确认|锁定)*的?订单(?!的?(?:交付|生产)(?!周期|压力|[,。;]))"
)
