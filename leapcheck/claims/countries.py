"""Countries and regions as markets, alone or with a class that was named before: 德国销量增长7%, 西班牙(-38%)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from leapcheck.claims.market import BODY, POWERTRAIN, Kind, Market, market_name
from leapcheck.claims.regions import AT_HOME, COUNTRY, IN_SHORT, JOINED, SCOPE, is_whither, region_named
from leapcheck.compiled import compiled
from leapcheck.patterns import CLAUSE_EDGE, Later, is_taken

# 拉美地区销量, 欧洲市场出口, 在美国和加拿大,1月份销量: the class of vehicles that was just spoken of, elsewhere
_SOMEWHERE = rf"(?:{SCOPE})(?:[和与及、](?:{SCOPE}))?|(?:全球|世界)?其[他它](?=国家|地区|市场)"
_MOVED = "(?:生?产量|销量|销售|出口|零售|注册量|渗透率|份额)"
_ELSEWHERE = compiled(
    rf"(?:^|[,;。、]|[其当]中|而)在?(?P<scope>{_SOMEWHERE})(?:国家|和|地区|市场|的)+"
    rf"(?=(?:总|累[计积]|预计|新车|[\d年月份])*的?{_MOVED})"
    rf"|(?:^|[;。])在?(?P<where>{_SOMEWHERE})(?:地区|市场)?(?:,(?=[^,。]{{0,8}}{_MOVED}|[^。;]{{0,30}}市场(?:容量|规模|空间))|(?=\d{{1,2}}月份?的?{_MOVED}))"
)
_TOLD = (
    r"(?:则|仅|也|还|约|近|超|的?销量|为|是|达到?|有|卖出|售出|注册|上牌|同比|增长|下降|下滑|上升){0,4}(?=\d)"
)
_TIME = r"[\d年月日份第前首上下半季度一二三四五六七八九十个今去当明全至~—-]"
# 法国5月新车注册量
_NEW_CARS = Later(
    rf"(?:^|[{CLAUSE_EDGE}、在月年]|而|[其当]中|同期)(?P<scope>{JOINED}|{SCOPE})(?:全国|市场|地区|区域|(?P<within>国内|境内))?(?:{_TIME}{{1,14}})?的?新车(?=(?:总|累[计积])?(?:注册|登记|挂牌|领牌|销[量售]|上险|上牌|生?产量|交付))"
)
# 5月新车领牌数, as Taiwan counts them
_PLATED = Later(rf"(?:^|[{CLAUSE_EDGE}、])[\d年月份前上下半今去当全]{{0,10}}(新车)(?=(?:领牌|挂牌))")
# 10月新车注册量, where a country abroad is spoken of
_NEW_THERE = Later(
    rf"(?:^|[{CLAUSE_EDGE}、]){_TIME}{{0,12}}(新车)(?=(?:总|累[计积])?(?:领牌|挂牌|注册|登记|销[量售]|上险|上牌|生?产量|交付))"
)
# ,德国为4万辆   ;意大利、西班牙分别为…
_NEXT = Later(rf"[,;、。](?:而|[其当]中)?(?P<scope>{SCOPE})(?:市场)?{_TOLD}")
_FLOW = "(?:销量|生?产量|销售(?!额|收入)|出口|注册|登记|领牌|上牌|上险|减产|交付)"
# 德国整体销量增长…, 英国2月新车销售下滑…, 预计巴西明年产量…: a country that a clause tells of
_COUNTRY_TOLD = Later(
    rf"(?:^|[{CLAUSE_EDGE}、年月]|月份|而|[其当]中|同期|预[计测估]|估计)在?(?P<scope>{JOINED}|{SCOPE})(?:地区|区域|市场|全境)?(?:{_TIME}{{1,14}})?(?:[\d.]+[万亿]?辆?的)?(?:[向对往从](?:{SCOPE}))?的?"
    rf"(?P<all>(?:整体|总体)?(?:汽车|新车|车市)?)(?:总|累[计积])?(?={_FLOW})"
)
# 英国市场上全部品牌的销量, 泰国各车企合计销量: the whole of a market, whoever was told of before
_OF_ALL_BRANDS = Later(
    rf"(?P<scope>{SCOPE})(?:汽车|新车)?(?:市场)?[上中内里]?的?(?:所有|全部|各个?|全体)(?:汽车)?(?:品牌|车企|厂商|制造商)的?(?:总|合计|新车|汽车|累[计积])*(?={_FLOW})"
)
# 西班牙(-38.4%)和法国(-20.9%), 比利时(同比增长66%), 法国(165万辆)
# 美国买卖了4000万辆二手车, 美国人2024年购买了超过130万辆全电动汽车
_CARS = compiled(r"[辆台部]")
_ENDS = ("", ",", "。", ";", "(")
_DRIVEN = Later("|".join(POWERTRAIN))
_COUNTRY_BRACKETED = Later(
    rf"(?:^|[,;。、中里]|[和与及]|[较比]如|包括|[是为有])(?P<scope>{SCOPE})"
    r"(?=[(][^()。;\d]{0,14}[-+]?\d[\d.,]*(?:%|[万亿]?[辆台]))"
)
# 以微弱优势超越了德国的38万辆, 仅次于美国的1600万辆
_COUNTRY_BEATEN = Later(
    r"(?:超[过越]|领先|落后|低|高|少|多|不及|次|[强弱]|相比|对比)于?了?"
    rf"(?P<scope>{SCOPE})的(?=(?:大?约|近|超过?)?\d[\d.,]* ?[万亿]?[辆台])"
)
_BUYERS = "(?:人|人民|国民|民众|居民|家庭|消费者|车主|买家)们?"
_COUNTRY_SELLS = Later(
    rf"(?<![向对往从至自在于])(?P<scope>{SCOPE})(?:{_TIME}{{1,14}})?(?:地区|区域|市场)?(?:[对向](?:{IN_SHORT}|{SCOPE}))?(?:总共|累[计积]|一?共|合计)?"
    r"(?:(?:售出|销售|卖出|买卖|交易|生产|出口|进口|登记|注册|报废)了?(?:汽车|整车)?|有(?=[^。;]{0,20}(?:注册|登记|上牌|售出))"
    rf"|(?P<buyers>的?{_BUYERS})(?:{_TIME}{{1,14}})?(?:总共|累[计积]|一?共|合计|[每已就也还则])*(?:购买|购入|买走|买下|买|抢购|选购|订购)(?:走|下)?了?)"
    r"(?:超过|大约|接近|将近|多达|不到|不足|[约近超逾])?\d[\d.,]*[多余]?[万亿]?[多余]?[辆台部](?:的)?"
    r"(?P<what>二手车|新车|(?:新能源|纯电动?|[全电]电动|电动|插电?(?:式)?混(?:合?动力?)?)汽?车|汽车|乘用车|商用车|卡车|SUV)?"
)
# 西班牙、波兰与奥地利则分别录得…, 北美和南美损失较小,分别为…
_COUNTRIES_LISTED = Later(
    rf"(?:^|[,;。])(?:而|[其当]中)?(?P<list>(?:{SCOPE})(?:市场)?(?:(?:、|和|与|及|以及)(?:{SCOPE})(?:市场)?)+)"
    r"[^,。;\d]{0,10},?[^,。;\d]{0,3}(?:分别|依[次序]|各)[^,。;\d]{0,6}(?=\d)"
)
_TIMES_ALONE = Later(
    r"(?:[^,。;]{0,12}(?:根?据|按)[^,。;]{1,24},)?"
    r"(?:预[计测估期]|估计|[\d年月日份今去前后上下半第一二三四季度个初末底至到截全—,-]|在|数据显示)*"
)
_APART = Later("分别|依[次序]|各为")


def new_cars(text: str, home: str, until: int) -> Iterator[Market]:
    """The markets of all new cars: 法国5月新车注册量, 5月新车领牌数 at home.

    Up to where a firm is spoken of, `until`, they are told of in any clause: 受假期影响,8月全台新车领牌数….
    """
    for match in _NEW_CARS.finditer(text):
        region, at = region_named(match["scope"], home), match.start("scope")
        clause = max(text.rfind(end, 0, at) for end in ",:;。") + 1 if at <= until else 0
        national = match["within"] is not None or _TIMES_ALONE.fullmatch(text, clause, at) is not None
        kind = Kind(None, "汽车")
        yield Market(match.start("scope"), match.end(), market_name(*kind, region), national, region, kind)
    for match in (_PLATED if home == "中国" else _NEW_THERE).finditer(text):
        kind = Kind(None, "汽车")
        yield Market(match.start(1), match.end(), market_name(*kind, home), True, home, kind)


def all_brands(text: str, home: str, found: Sequence[Market]) -> Iterator[Market]:
    """The markets of which a sentence tells what all brands sell there: 英国市场上全部品牌的销量."""
    for match in _OF_ALL_BRANDS.finditer(text):
        if not is_taken(*match.span(), found):
            region, kind = region_named(match["scope"], home), Kind(None, "汽车")
            yield Market(*match.span(), market_name(*kind, region), True, region, kind)


def elsewhere(text: str, kind: Kind, home: str, found: Sequence[Market]) -> Iterator[Market]:
    """The class of vehicle that was just spoken of in other places, where no market was found: 拉美地区销量."""
    for match in _ELSEWHERE.finditer(text):
        if not is_taken(*match.span(), found):
            named = "scope" if match["scope"] else "where"
            region = region_named(match[named], home)
            yield Market(match.start(named), match.end(), market_name(*kind, region), True, region, kind)


def countries(text: str, kind: Kind, home: str, found: Sequence[Market], until: int) -> Iterator[Market]:
    """Countries that clauses tell of, where no class of vehicles is named: 德国整体销量…, 西班牙(-38%)."""
    bracketed = _COUNTRY_BRACKETED.finditer(text, 0, until) if "(" in text else ()
    for match in chain(_COUNTRY_TOLD.finditer(text, 0, until), bracketed):
        at, end = match.span("scope")
        if match["scope"] in AT_HOME or is_taken(at, end, found):
            continue
        which = Kind(None, "汽车") if match.groupdict().get("all") else kind
        region = region_named(match["scope"], home)
        yield Market(at, end, market_name(*which, region), True, region, which)


def beaten(text: str, kind: Kind, home: str, found: Sequence[Market]) -> Iterator[Market]:
    """The same class of vehicles in a country that another is held against: …英国38.2万辆,超越了德国的38.1万辆."""
    for match in _COUNTRY_BEATEN.finditer(text) if _CARS.search(text) else ():
        if not is_taken(*match.span("scope"), found):
            region = region_named(match["scope"], home)
            yield Market(*match.span("scope"), market_name(*kind, region), True, region, kind)


def listed_countries(
    text: str, kind: Kind, home: str, found: Sequence[Market], until: int
) -> Iterator[Market]:
    """The countries of a list whose numbers follow in its order: 西班牙、波兰和奥地利分别增长…"""
    for listed in _COUNTRIES_LISTED.finditer(text, 0, until):
        for place in COUNTRY.finditer(text, *listed.span("list")):
            if not is_taken(*place.span(), found):
                region = region_named(place.group(), home)
                yield Market(*place.span(), market_name(*kind, region), True, region, kind)


def sold_there(text: str, home: str, found: Sequence[Market], until: int) -> Iterator[Market]:
    """The markets in which so many were sold: 中国交易了1961万辆二手车; abroad a firm that is spoken of sells them."""
    for match in _COUNTRY_SELLS.finditer(text) if _CARS.search(text) else ():
        at, end = match.span("scope")
        if match["buyers"] and match["what"] is None and text[match.end() : match.end() + 1] not in _ENDS:
            continue  # 美国买家订购了1.2万辆某车型
        named = match["buyers"] or (match["scope"] in AT_HOME and match["what"])
        if (named or at < until) and not is_taken(at, end, found):
            region, kind = region_named(match["scope"], home), _sold(match["what"])
            yield Market(at, end, market_name(*kind, region), True, region, kind)


def _sold(what: str | None) -> Kind:
    """The class of vehicle that a country sells: 二手车, 新能源汽车; all of them where it is not said."""
    if what is None or what in ("新车", "汽车"):
        return Kind(None, "汽车")
    driven = _DRIVEN.match(what)
    return Kind(POWERTRAIN[driven.group()], "汽车") if driven else Kind(None, BODY.get(what, what))


def next_places(text: str, kind: Kind, since: int, home: str) -> Iterator[Market]:
    """The same class of vehicles in the places that later clauses begin with: …,德国为4万辆,法国3万辆."""
    if "出口" in text and any(is_whither(text, m.span()) for m in COUNTRY.finditer(text, since)):
        return  # 中国出口60万辆,其中对俄罗斯出口8万辆,墨西哥5万辆
    for match in _NEXT.finditer(text, since):
        region = region_named(match["scope"], home)
        yield Market(match.start("scope"), match.end("scope"), market_name(*kind, region), True, region, kind)


def placed_apart(placed: re.Match[str], end: int, kind: Kind, home: str) -> Iterator[Market]:
    """The markets of the places that stand before a time and a class: 英国和德国去年的电动汽车销量."""
    first = region_named(placed["scope"], home)
    start, other = placed.start("scope"), placed["other"]
    if other is None:
        yield Market(start, end, market_name(*kind, first), True, first, kind)
        return
    second = region_named(other, home)
    if not _APART.search(placed.string, end, end + 16):
        both = f"{first}{placed['link']}{second}"
        yield Market(start, end, market_name(*kind, both), True, both, kind)
        return
    yield Market(start, placed.end("scope"), market_name(*kind, first), True, first, kind)
    yield Market(placed.start("other"), end, market_name(*kind, second), True, second, kind)
