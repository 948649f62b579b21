"""What an amount of energy measures: 20GWh工厂, 一期10GWh已投产."""

from __future__ import annotations

from leapcheck.claims.constructions.row import MAKING, MORE, Row
from leapcheck.patterns import Later

_WORKS = "项目|工厂|基地|产线|生产线"
# how much works are to make, and not how much they hold: 100MWh储能电站
ENERGY = (
    Row(
        "capacity",
        None,
        Later(
            # 新建30GWh电芯及模组一体化基地
            rf"[^,。;、\d的站柜]{{0,16}}?(?:电芯|电池|模组|Pack|PACK)[^,。;、\d的站柜]{{0,16}}?(?:{_WORKS}|产业园)"
            # 可形成6GWh电芯、4GWh电池Pack生产能力
            r"|[^,。;、\d站柜]{1,10}(?:、|和|与|及|以及)\d[\d.]*(?:[GMgm][Ww][Hh]|吉瓦时|兆瓦时)"
            rf"[^,。;、\d站柜]{{0,12}}?(?:产能|生产能力|{_WORKS})"
            # 形成18GWh/年的动力电池产能
            r"|的?[^,。;、\d站柜]{0,10}(?:产能|生产能力)"
            # 建设22GWh动力电池项目, 20GWh工厂
            rf"|的?(?!储能(?!电[池芯]))(?:[^,。;、\d的储站柜]|储能电[池芯]){{0,14}}(?:{_WORKS}|产业园|超级工厂)"
        ),
        None,
        frozenset({"spec", "count", "energy", "sales", "installations", "production"}),
    ),
)

ENERGY_UNTOLD = (
    *MAKING,
    Row("installations", None, Later(r"(?:的[^,。;\d]{0,6})?(?:稳居|位居|位列|排名|排在|居|领跑|登顶)")),
    Row("installations", Later(rf"(?:以|为|是|[\u4e00-\u9fff]){MORE}"), None, Later(r"装[车机]|份额")),
)
