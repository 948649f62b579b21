"""Classes of vehicle that one number is told of: 巴西轿车和轻型车产量, 德国纯电动车和插电混动车注册量, 大、中型客车."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.market import Kind, Market, market_name
from leapcheck.patterns import Later

# 乘用车和商用车出口分别为…; 轿车和SUV各售出…; 轿车和SUV销量为3万辆和2万辆
_TOLD_APART = Later(r"[^。;]*?(?:分别|依[次序]|各|[均都]|双双)|[^,。;]*\d[^,。;\d]*[、和与及][^,。;\d]*\d")

_SIZES = "大中小轻微重"
# 电动汽车 before 插电混动汽车 are those without an engine
_ELECTRIC = Kind(None, "电动汽车")
_BATTERY_ALONE = Kind("纯电", "汽车")


def told_as_one(found: Sequence[Market], text: str) -> list[Market]:
    """The markets of a sentence, two classes that one number is told of as one: 泰国轿车和轻型车产量为15万辆."""
    told: list[Market] = []
    for market in found:
        last = told[-1] if told else None
        if last and (both := _both_classes(last, market, text)):
            told[-1] = both
        else:
            told.append(market)
    return told


def sizes_told(market: Market, first: str | None, text: str) -> list[Market]:
    """The market of two sizes that are joined before a class, or both markets where each has its number.

    大、中型客车销售1.2万辆 is of 中国大中型客车市场, 大型和中型客车分别销售… of two markets. The `first` size
    begins the market.
    """
    if first is None or market.kind is None:
        return [market]
    power, body = market.kind
    if not _TOLD_APART.match(text, market.end):
        both = Kind(power, first + body)
        return [market._replace(name=market_name(*both, market.region), kind=both)]
    link = text.index(first, market.start) + len(first)
    link += text.startswith("型", link)
    alone = Kind(power, first + body.lstrip(_SIZES))
    return [
        market._replace(end=link, name=market_name(*alone, market.region), kind=alone),
        market._replace(start=link + 1),
    ]


def _both_classes(first: Market, second: Market, text: str) -> Market | None:
    """The market of two classes of vehicle that are joined, where no number is told of each."""
    if text[first.end : second.start] not in ("和", "与", "及", "以及") or first.region != second.region:
        return None
    if first.kind is None or second.kind is None or _TOLD_APART.match(text, second.end):
        return None
    first_kind = _BATTERY_ALONE if first.kind == _ELECTRIC else first.kind
    powers = {first_kind.powertrain, second.kind.powertrain}
    if powers not in ({None}, {"纯电", "插电混动"}):
        return None
    bodies = tuple(dict.fromkeys((first_kind.body, second.kind.body)))
    body = "汽车" if set(bodies) == {"乘用车", "商用车"} else "和".join(bodies)
    kind = Kind(None if None in powers else "新能源", body)
    return first._replace(end=second.end, name=market_name(*kind, first.region), kind=kind)
