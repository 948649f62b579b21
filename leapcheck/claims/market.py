"""A market as a subject: where it lies, the class of vehicle that is sold there, and its name."""

from __future__ import annotations

from typing import NamedTuple

from leapcheck.patterns import Later

POWERTRAIN = {
    **dict.fromkeys(("燃油", "常规燃油", "传统燃油", "传统能源"), "燃油"),
    **dict.fromkeys(("纯电", "纯电动"), "纯电"),
    **dict.fromkeys(("插混", "插电混动", "插电式混合动力"), "插电混动"),
    **dict.fromkeys(("混合动力", "混动", "油电混合", "油电混动", "油电混合动力"), "混合动力"),
    "新能源": "新能源",
    "增程": "增程",
    "LNG": "天然气",
}
# The names of classes of vehicle that are not their own canonical names.
BODY = {
    "动力和其他电池": "动力电池",
    "动力及其他电池": "动力电池",
    **dict.fromkeys(("电动车电池", "电动汽车电池", "电动车动力电池", "电动汽车动力电池"), "动力电池"),
    **dict.fromkeys(("电动车用电池", "电动汽车用电池", "电动车用动力电池", "电动汽车用动力电池"), "动力电池"),
    "厂商": "乘用车",  # 厂商批发销量: only of passenger cars are wholesale numbers told so
    "载货车": "货车",
    "载货汽车": "货车",
    "车": "汽车",
    "机动车": "汽车",
    "车市": "汽车",
    **dict.fromkeys(("电动车", "全电动车", "全电动汽车"), "电动汽车"),
    "电动化车辆": "电动化汽车",
    **dict.fromkeys(("燃料电池车", "氢燃料电池车", "氢燃料电池汽车"), "燃料电池汽车"),
    **dict.fromkeys(("自动驾驶车", "无人驾驶车", "无人驾驶汽车"), "自动驾驶汽车"),
}


class Kind(NamedTuple):
    """A class of vehicle: 新能源 and 乘用车 of 新能源乘用车."""

    powertrain: str | None
    body: str


class Market(NamedTuple):
    """A market named at `start` of a sentence, by its canonical name; `kind` is its class of vehicle.

    One that is not `placed` lies where the text is of: 汽车产业增加值达到…
    """

    start: int
    end: int
    name: str
    national: bool
    region: str
    kind: Kind | None = None
    placed: bool = True


ALL_GOODS = "货物"
_SIZED_BUS = Later("([大中小轻微]+型)(.*(?:客车|校车))")  # 大中型新能源客车, as the trade says


def market_name(powertrain: str | None, body: str, region: str = "中国") -> str:
    """The canonical name of a market: 中国新能源乘用车市场, 中国燃油车市场, 欧洲汽车市场.

    All goods that a country trades are told of the country itself.
    """
    if body == ALL_GOODS:
        return region
    if powertrain in ("燃油", "汽油", "柴油") and body == "汽车":
        return f"{region}{powertrain}车市场"
    if body == "二手车":
        return "二手车行业" if region == "中国" else f"{region}二手车市场"
    if powertrain == "纯电" and body != "乘用车":
        powertrain = "纯电动"  # as the trade says: 纯电乘用车, but 纯电动汽车, 纯电动卡车
    if powertrain and (sized := _SIZED_BUS.match(body)):
        return f"{region}{sized[1]}{powertrain}{sized[2]}市场"
    return f"{region}{powertrain or ''}{body}市场"
