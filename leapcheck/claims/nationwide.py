"""What is counted of a whole country, where no class of vehicles is named as its market.

All that its makers make together, the cars that it brings in, those that are scrapped or recalled, its
charging points, the goods that its shops sell: 境内141家乘用车企业共生产…, 报废汽车回收量, 公共充电桩保有量.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leapcheck.claims.market import BODY, POWERTRAIN, Kind, Market, market_name
from leapcheck.claims.regions import SCOPE, region_named
from leapcheck.patterns import CLAUSE_EDGE, Later, is_taken

# 自德国进口的车款, 美制车领牌数, 进口豪华车, 其他国产车: what Taiwan tells apart of the cars that it buys
_OF_ORIGIN = Later(
    rf"(?:(?P<other>非)?自(?P<of>{SCOPE})进口的[^,。;、]{{0,4}}?|(?P<by>{SCOPE}|[美日德韩欧英法])(?:国|洲)?(?:制|产|原装)|(?P<from>{SCOPE})?(?=进口|豪华进口))?"
    r"(?P<what>(?:豪华)?进口(?:豪华)?|豪华|国产)?(?:小客|轿|休旅|新)?车款?(?![商队行企主厂展市])"
    r"(?=(?:[^,。;\d]{0,4}\d{1,2}(?:[~至到-]\d{1,2})?月)?[^,。;\d]{0,6}(?:领牌|挂牌|销[售量]|市占|累[计积])|[前上][^,。;]{1,4}(?:领牌|挂牌)|,(?=[^。;]{0,40}(?:领牌|挂牌)))"
)
_IMPORTED = Later(rf"(?P<scope>{SCOPE})(?:的)?进口(?:汽|轿)?车(?=[为是达共]到?[约近逾]?\d|[数总]?量[为是达])")
_BY = dict(zip("美日德韩欧英法", ("美国", "日本", "德国", "韩国", "欧洲", "英国", "法国"), strict=True))
# 7月,汽车企业出口57万辆, 境内141家乘用车企业共生产…: all that a country's makers send, make or sell, as statistics count them
_SUM = "(?:共|累[计积]|总共|合计|完成|实现)*"
_TIME_BETWEEN = r"(?:(?:[前今去上下1-9]|\d{2,4})[\d年月日份前上下半季度个~—-]{0,10})?"
_BY_ALL_MAKERS = Later(
    rf"(?:^|[{CLAUSE_EDGE}年月日度底前末季]|上半年|个月|我国|中国|全国|国内|境内|共有)(?P<all>(?P<many>[\d一二两三四五六七八九十百]{{1,4}}家)?(?:(?P<bought>进口)|境内|国内|全国|重点|主要|规模以上)*"
    r"(?P<power>新能源|纯电动?|燃油)?(?P<body>(?<![国内])汽车|乘用车|商用车|客车|货车|重卡|轻卡|皮卡|摩托车|动力电池)(?:整车)?(?:生产|制造|(?(bought)供应|生产))?企业)"
    rf"(?={_TIME_BETWEEN}{_SUM}(?:整车)?(?:出口|进口|产销|生产|销售|零售|批发|装车)(?:量|配套|整车|新车|(?:新能源|纯电动?|燃油)?(?:汽车|乘用车|商用车|客车|货车|重卡|轻卡|皮卡|摩托车))?[为是达到了约近超过突破逾]*\d"
    rf"|(?<=企业)(?(many)(?:实现|完成|参与|有)?(?:装车配套|装车|达标|未?达标|不达标|油耗|产量|销量|有产有销|中)))"
)
# 截至5月底,公共充电桩保有量408万台   换电站共4800座: what is set up for the cars of a country
_NETWORK = Later(
    rf"(?:^|[{CLAUSE_EDGE}])(?:[\d年月日底末份截至到前上下半今去全一二三四五六七八九十])*(?:全国|我国|国内)?(?:累[计积]|新增)*"
    r"(?P<points>公共(?:充电)?桩|公共充电设施|私人?充?电?桩|随车配建(?:充电)?桩|充电基础设施|充电设施|充电桩|换电站)"
    r"(?=(?:总)?(?:保有量|数量|总量|总数|规模)|共(?:有|计)?\d|新增|累[计积](?:数量|保有|建成|达|\d))"
)
_POINTS = {"公共桩": "公共充电桩", "私桩": "私人充电桩", "充电设施": "充电基础设施"}
# 我国共实施汽车召回231次, 消费品召回方面, 召回汽车870万辆: all that is recalled in a country
_RECALLED = Later(r"(?:汽车|消费品)(?=召回)|(?<=召回)(?:汽车|消费品)")
_RECALLS = Later(r"(?:^|[,。;:]|实施|开展|累[计积]|共|全国|我国|国内|(?:全国|我国|国内)[^,。;]{0,6}召回)$")
# 限额以上单位家用电器类商品零售额: the trade of goods that statistics group
_RETAIL = Later(
    r"(?:限额以上(?:单位|企业)|[,;。:月年]|[其当]中,?|^)(?:[\u4e00-\u9fff]{0,4}限额以上(?:单位|企业))?(?P<goods>[\u4e00-\u9fff]{2,12}?)类(?:商品)?(?:的)?零售(?=总?额|增速)"
)
_GROUPS = {"家用电器和音像器材": "家电", "家用电器": "家电", "中西药品": "药品", "通讯器材": "通讯器材"}
# 报废汽车回收量: told of all cars of the country, whose roads they leave
_SCRAPPED = Later(r"(?:报废|老旧)(?:机动车|汽车)(?=回收|注销|拆解|淘汰)")


def counted_nationwide(text: str, home: str, found: Sequence[Market]) -> Iterator[Market]:
    """The markets of a sentence that statistics count as a whole, besides those `found` in it."""
    if home == "台湾" and "牌" in text:
        yield from _of_origin(text, home, found)
    if "进口" in text:
        yield from _imports(text, home, found)
    if "企业" in text:
        yield from _of_all_makers(text, home)
    yield from _networks(text, home)
    yield from _retailed(text, home)
    if "召回" in text:
        yield from _recalled(text, home, found)


def _of_origin(text: str, home: str, found: Sequence[Market]) -> Iterator[Market]:
    """The imported, luxury or home-made cars of which a Taiwanese text counts the plates: 美制车领牌数."""
    for match in _OF_ORIGIN.finditer(text):
        origin = match["of"] or _BY.get(match["by"] or "", match["by"]) or match["from"] or ""
        what = match["what"] or ("进口" if origin else "")
        if not what or any(m.start <= match.start() < m.end for m in found):
            continue
        what = "豪华进口" if what == "进口豪华" else what
        origin = "" if origin == home or match["other"] else region_named(origin, home)
        kind = Kind(None, "汽车")
        yield Market(*match.span(), f"{home}{origin}{what}车市场", True, home, kind)


def _imports(text: str, home: str, found: Sequence[Market]) -> Iterator[Market]:
    """The market of a country that imports so many cars: 内地进口车为9.3万辆."""
    for match in _IMPORTED.finditer(text):
        if not is_taken(*match.span(), found):
            region = region_named(match["scope"], home)
            yield Market(*match.span(), market_name(None, "汽车", region), True, region, Kind(None, "汽车"))


def _of_all_makers(text: str, home: str) -> Iterator[Market]:
    """The market of which all makers are told together: 7月,汽车企业出口57万辆."""
    for match in _BY_ALL_MAKERS.finditer(text):
        power = match["power"]
        kind = Kind(POWERTRAIN.get(power, power) if power else None, BODY.get(match["body"], match["body"]))
        yield Market(*match.span("all"), market_name(*kind, home), True, home, kind)


def _networks(text: str, home: str) -> Iterator[Market]:
    """The charging points and the like that a text counts, where clauses begin with them."""
    for match in _NETWORK.finditer(text) if "电站" in text or "桩" in text or "充电" in text else ():
        points = _POINTS.get(match["points"], match["points"])
        yield Market(match.start("points"), match.end(), f"{home}{points}市场", False, home)


def _retailed(text: str, home: str) -> Iterator[Market]:
    """The trade of groups of goods, and the cars that are scrapped: 家具类商品零售额, 报废汽车回收量."""
    for match in _RETAIL.finditer(text) if "类" in text else ():
        yield Market(*match.span(), f"{home}{_GROUPS.get(match['goods'], match['goods'])}市场", True, home)
    for match in _SCRAPPED.finditer(text) if "报废" in text or "老旧" in text else ():
        yield Market(*match.span(), market_name(None, "汽车", home), True, home)


def _recalled(text: str, home: str, found: Sequence[Market]) -> Iterator[Market]:
    """The markets of all cars or goods whose recalls a text counts, where no class of them was found."""
    for match in _RECALLED.finditer(text):
        start, end = match.span()
        if _RECALLS.search(text, max(0, start - 12), start) and not any(
            m.start < end <= m.end for m in found
        ):
            yield Market(start, end, market_name(None, match.group(), home), True, home)
