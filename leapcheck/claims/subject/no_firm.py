"""Whom a number is about that is no firm: a country, a place, a market, many together, a thing, a person."""

from __future__ import annotations

from leapcheck.claims.actors import NAMED
from leapcheck.claims.by_metric import told_by_metric
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.constructions.parts import CLASS_IN_MARKET
from leapcheck.claims.lexicon import Mention
from leapcheck.claims.many import many_told
from leapcheck.claims.market import Market, market_name
from leapcheck.claims.market_told import market_told
from leapcheck.claims.place_told import country_ranked, place_owning, site_behind, zone_meant
from leapcheck.claims.places import is_chinese
from leapcheck.claims.regions import COUNTRIES
from leapcheck.claims.shows import show_named, shown
from leapcheck.claims.subject.number import AMONG_THEM, Number
from leapcheck.claims.topic import About
from leapcheck.data.metrics import VEHICLES
from leapcheck.patterns import Later, Words

# 如今一辆汽车…, 每台电动车…
_ANY_CAR = Later(
    r"(?:如今|目前|通常|平均|一般(?:来说)?|现在|据[^,。;]{2,8},)?,?(?:每|一)[辆台](?:普通|传统|智能)?((?:新能源|纯电动|纯电|电动|燃油|混合动力|智能)?(?:汽车|轿车|乘用车|商用车|卡车|重卡)|电动车|燃油车|新能源车)"
)
_CLASSES = {"电动车": "电动汽车", "新能源车": "新能源汽车", "纯电汽车": "纯电动汽车"}
_COMERS = frozenset({"count", "suppliers", "facilities"})
_OF_SOMEBODY = frozenset({"market_share", "rank"})  # what a market itself has not
# what offices of a town count and levy, besides the vehicles of its markets
_OF_OFFICES = frozenset({"count", "fee", "rate", "term", "duration"})
_TAXED = Words("税|宽减|补贴")
# 英国以5.4万辆排第四, 排名第一的日本
_MAY_RANK = Words("以|第")
_IS_RANKED = Later(r"第[一二三四五六七八九十\d]{1,2}大?的[\u4e00-\u9fff]{2,4}$")
_WITH = Later("(?:则|也)?以(?:约|近|超)?")
_RANKS = Later(r"[^,。;、\d]{0,4}(?:位居|排名?|居|位列|列|名列)")
_RANKED_WITH = Later(rf"{_WITH.pattern}[^,。;]{{2,14}}(?:位居|排名?在?|居|位列|列|名列)")
_SHARE = Later("的?(?:市占率|市场占有率|市场份额|份额)")
# 三者合计市占率达…,高于去年同期的…
_TOGETHER = Later(r"[两二三四](?:者|类车型?|种车型)合计[^。;]*$")
# 国家统计局的数据显示,上半年轮胎产量…: of the whole country, where a sentence names nobody
_AUTHORITY = Later(
    r"(?:据|根据|按照)?(?:国家统计局|海关总署|工信部|工业和信息化部|商务部)[^,。;]{0,8}(?:数据|统计|显示|公布)"
)
# 上半年,中国体育用品出口额…: goods that the whole country trades
_ITS_TRADE = Later(
    r"(?:^|[,;。:])(?:中国|我国)(?:的)?[^,。;\d]{0,14}?(?:进出口|出口|进口)(?:总[额量值]|[额量值])"
)
# 其中,某某证券预计净利润亏损…: one of those that were named before, and no analyst
_ITS_RESULT = Later(r"(?:预计|预告)?(?:20\d\d年度?)?(?:实现)?(?:归母|扣非)*(?:净利润|净亏损|营业收入|营收)")


def ranked_country(n: Number) -> About | None:
    """A country among countries: 西班牙是第八大汽车生产国."""
    return _about(country_ranked(n.at, n.end, n.sentence, n.mentions)) if n.metric == "rank" else None


def placing(n: Number) -> About | None:
    """A place that is ranked, where no firm is spoken of: 英国以5.4万辆排第四, 排名第一的日本,一季度出口95万辆."""
    if not _MAY_RANK.search(n.text) or n.topic.main is not None or n.topic.of_firm:
        return None
    if any(m.subject.kind in NAMED and m.end <= n.at for m in n.mentions):
        return None
    places = (m for m in n.mentions if m.subject.kind == "place" and m.end <= n.at)
    ranked = next((m.subject for m in places if _is_placed(n, m)), None)
    if ranked is not None and n.metric != "rank" and ranked.name in COUNTRIES:
        return About(market_name(None, "汽车", ranked.name))
    return About(ranked.name) if ranked else None


def _is_placed(n: Number, place: Mention) -> bool:
    """Whether a number or a rank is what a place is ranked with."""
    since = place.end
    if n.metric in VEHICLES | GROWTH and _IS_RANKED.search(n.text, 0, since):
        return not (n.follows(n.mentions, since) or any(since <= m.start < n.at for m in n.markets))
    if _WITH.fullmatch(n.text, since, n.at):
        if n.metric == "exports" and not is_chinese(place.subject):
            return False  # 墨西哥以62万辆居出口目的地之首
        return _RANKS.match(n.text, n.end) is not None
    return n.metric == "rank" and _RANKED_WITH.fullmatch(n.text, since, n.at) is not None


def many(n: Number) -> About | None:
    """Many together: 仅3成经销商获利, 18家上市车企中12家净利润增长."""
    return _about(many_told(n.at, n.end, n.metric, n.sentence, n.everybody, n.topic))


def by_metric(n: Number) -> About | None:
    """A thing, a stock, a market, a person or a country that numbers of its metric are about."""
    return _about(told_by_metric(n.at, n.end, n.metric, n.sentence, n.mentions, n.markets, n.topic))


def any_car(n: Number) -> About | None:
    """A car of its class, as any is: 如今一辆汽车由三万个零部件组成."""
    told = _ANY_CAR.match(n.text, n.sentence.clause_starts[max(0, n.sentence.clause_number(n.at) - 1)])
    if told is None or told.end() > n.at or n.metric in VEHICLES or n.follows(n.holders):
        return None
    return About(_CLASSES.get(told[1], told[1]))


def show(n: Number) -> About | None:
    """The motor show or fair that the text has named: 本届展会汇集了300多家供应商."""
    since = shown(n.at, n.metric, n.text)
    if since is None or n.follows(n.holders, since):
        return None  # 本届车展上,比亚迪展出20款车
    return _about(show_named(n.text[: n.at]) or n.topic.show)


def owning_place(n: Number) -> About | None:
    """The Chinese place whose vehicles its clause counts: 榆林的新能源乘用车产量, but not those of a firm there."""
    if n.named is not None and n.named.subject.kind in NAMED:
        return None  # 海南的皮卡销量为3472辆,郑州日产销量为574辆
    return _about(place_owning(n.at, n.markets, n.mentions, n.text))


def town(n: Number) -> About | None:
    """Hong Kong or Macau, whose offices count and tax, where no firm is told of: 首次登记税宽减总额达12亿元."""
    told = n.metric in _OF_OFFICES or (n.metric in GROWTH and _TAXED.search(n.text))
    if not told or n.topic.main is not None or n.topic.of_firm or n.follows(n.holders):
        return None
    return _about(n.topic.town)


def site(n: Number) -> About | None:
    """The place or zone to which those come that it counts: 300家企业入驻丹阳市经济开发区."""
    return _about(site_behind(n.end, n.sentence, n.mentions)) if n.metric in _COMERS else None


def zone(n: Number) -> About | None:
    """The zone that 全区 or 园区 means."""
    return _about(zone_meant(n.at, n.sentence, n.actors, n.topic))


def market(n: Number) -> About | None:
    """The market that governs it, where no firm does: 去年12月,我国皮卡市场销售5.1万辆."""
    if n.metric in _OF_SOMEBODY and (shared := _shared_market(n)):
        return About(shared.name)
    if n.metric in _OF_SOMEBODY and (n.holders or n.topic.current):
        return None
    return _about(market_told(n.at, n.end, n.sentence, n.markets, n.holders, n.mentions, n.topic, n.metric))


def class_in_market(n: Number) -> About | None:
    """The market that a class of vehicles has a part in, whoever says so: 纯电在新能源汽车市场占比将达85%."""
    told = CLASS_IN_MARKET.search(n.text, n.start, n.at) if n.metric == "ratio" and "在" in n.text else None
    if told is None:
        return None
    return next((About(m.name) for m in reversed(n.markets) if told.start() < m.start < told.end()), None)


def _shared_market(n: Number) -> Market | None:
    """The market of the class of vehicles whose share in a country is told: 挪威的电动汽车市占率."""
    if any(n.start <= m.start and m.end <= n.at and m.subject.kind in NAMED for m in n.mentions):
        return None
    told = (m for m in n.markets if n.start <= m.start and m.end <= n.at and m.national and m.kind)
    return next((m for m in told if _SHARE.match(n.text, m.end, n.at)), None)


def whole(n: Number) -> About | None:
    """The market of all those classes of which a sum is told: 纯电动、插混车销量分别增长…,二者合计市占率达30%."""
    said = _TOGETHER.search(n.text, 0, n.at) if "合计" in n.text else None
    if said is None or n.follows(n.actors):
        return None
    parts = {m for m in n.markets if m.kind and m.kind.powertrain and m.end <= said.start()}
    regions = {m.region for m in n.markets if m.end <= n.at}
    bodies = {m.kind.body for m in parts if m.kind}
    if len(parts) < 2 or len(regions) > 1 or len(bodies) > 1:
        return None
    return About(market_name(None, bodies.pop(), regions.pop()))


def own_result(n: Number) -> About | None:
    """A broker or a bank that tells of its own result: 其中,某某证券预计净利润亏损…"""
    for told in n.mentions:
        among = told.subject.kind == "body" and n.text.endswith(AMONG_THEM, 0, told.start)
        if among and told.end <= n.at and _ITS_RESULT.match(n.text, told.end):
            return None if n.follows(n.holders, told.end) else About(told.subject.name)
    return None


def counted_nation(n: Number) -> About | None:
    """China, whose offices count it: 国家统计局的数据显示,上半年轮胎产量…, 上半年,中国体育用品出口额…"""
    if n.metric not in VEHICLES and n.metric not in GROWTH:
        return None
    trade = _ITS_TRADE.search(n.text, 0, n.at) if "口" in n.text else None
    traded = trade is not None and not n.follows(n.holders, trade.start() + 1)
    return About("中国") if traded or (not n.holders and _AUTHORITY.match(n.text)) else None


def _about(name: str | None) -> About | None:
    return About(name) if name else None
