"""Markets and industries as subjects: 全国新能源乘用车市场零售 is about 中国新能源乘用车市场."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from leapcheck.patterns import Later, last_match

_BOTH_ELECTRIC = Later("纯电.*插")  # 纯电动和插电式混合动力
# 四、新能源。   三、库存。   新能源方面,   库存方面,: what the section of a bulletin is about
_SECTION = Later(
    r"(?P<other>(?:库存|出口|价格|展望|总体|整体|终端|渠道|批发|零售|政策)(?:方面|来看|上看|看)[,:])|(?P<number>[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\))?(?:(?:分|按)?(?:车型|品类))?(?P<part>新能源|纯电动?|插电混动|插混|增程|燃油|轿车|SUV|MPV|乘用车|商用车|客车|货车|重卡|轻卡|皮卡|微客)?"
    r"(?(part)(?:车|汽车)?(?:市场|方面|板块|情况|出口|销量|表现)?(?:[,。::]|$))"
)
_POWERTRAIN = {
    **dict.fromkeys(("燃油", "常规燃油", "传统燃油", "传统能源"), "燃油"),
    **dict.fromkeys(("纯电", "纯电动"), "纯电"),
    **dict.fromkeys(("插混", "插电混动", "插电式混合动力"), "插电混动"),
    **dict.fromkeys(("混合动力", "油电混合", "油电混动", "油电混合动力"), "混合动力"),
    "新能源": "新能源",
    "增程": "增程",
}
# The names of classes of vehicle that are not their own canonical names.
_BODY = {
    "动力和其他电池": "动力电池",
    "动力及其他电池": "动力电池",
    **dict.fromkeys(("电动车电池", "电动汽车电池", "电动车动力电池", "电动汽车动力电池"), "动力电池"),
    **dict.fromkeys(("电动车用电池", "电动汽车用电池", "电动车用动力电池", "电动汽车用动力电池"), "动力电池"),
    "厂商": "乘用车",  # 厂商批发销量: only of passenger cars are wholesale numbers told so
    "车": "汽车",
    "机动车": "汽车",
    "车市": "汽车",
    "电动车": "电动汽车",
}
_SCOPE = (
    "全国|我国|中国|国内|全球|世界|欧洲自由贸易联盟|EFTA|欧洲|欧盟|美国|北美洲|北美|亚太|拉美|日本|韩国|印度|俄罗斯|德国|英国|法国|挪威|东南亚|泰国|巴西|墨西哥|澳大利亚|"
    "中东|非洲|全港|全台|本港|香港|台湾|印尼|马来西亚|越南|西班牙|意大利|加拿大|土耳其|南非|荷兰|瑞典|波兰|沙特|阿联酋|以色列|乌兹别克斯坦|哈萨克斯坦|新西兰|新加坡"
    "|摩洛哥|埃及|菲律宾|匈牙利|捷克|葡萄牙|希腊|丹麦|芬兰|瑞士|奥地利|比利时|爱尔兰|智利|哥伦比亚|秘鲁|阿根廷|伊朗|巴基斯坦|乌克兰|白俄罗斯|塞尔维亚"
    "|罗马尼亚|尼日利亚|以色列|东盟|中亚|东欧|西欧|北欧|南美洲|南美|亚洲其他地区|亚洲"
)
# 欧盟、英国和挪威地区: places that one number is told of
_JOINED = rf"(?:{_SCOPE})(?:[、和与及](?:{_SCOPE}))+(?=地区|区域|等?[两三四五]国)"
_CLASS = Later(
    rf"(?:(?P<scope>{_JOINED}|{_SCOPE}|该国|当地)(?:地区|区域|市场)?(?:国家)?(?:各?工厂)?(?:(?P<of>的)|(?:共|累计|合计|总共)?(?:售出|销售|生产|产销|零售|批发)(?:了)?(?=汽车|乘用车|新能源|商用车|新车)|新增|报废|在用|自主品牌|国产|(?:首次|新)?登记|新?注册)?)?(?P<newly>新(?:登记|注册|领牌|挂牌)的?)?(?:狭义|广义|普通|整体)?(?:新能源(?=纯电|插))?(?P<power1>纯电动?(?:汽车)?(?:和|与|及|、)插电?(?:式)?(?:混合动力|混动|混)|新能源|常规燃油|传统燃油|传统能源|燃油|纯电动?|插电式混合动力|插电混动|插混|油电混合动力|油电混合|油电混动|混合动力(?!车型)"
    r"|增程|电动(?=私家车|商用车|货车|客车|[重轻]卡))?(?:汽车)?"
    r"(?P<body>[货客]车非完整车辆|厂商(?=(?:累计|日均)?(?:批发|零售))|多功能车|动力(?:和|及|与)其他电池|动力(?:和|及|与)储能电池|(?:交叉型|基本型)?乘用车|私家车|公务车|中高级车|豪华车|B级车|商用车|轻型车|动力电池|储能电池|电动汽?车(?:用)?(?:动力)?电池|二手车|轿车|SUV|MPV|[重中轻微]卡|[重中轻微]型(?:卡车|货车)|卡车|货车|(?:半挂)?牵引车|自卸车|专用车|[大中轻微]客|[大中轻微]型客车|校车|公交车|客车|皮卡|越野车|跑车|摩托车|机动车|(?:电动)?[两三]轮车|车市|电动汽车|电动车|汽车|(?<!摩托)(?<!轮)车|(?<![铁元])锂电池)(?:整车)?(?:厂商|新车|市场|行业|业(?!绩|务|主|界|者|内)"
    r"|产业)*(?P<power2>新能源)?(?!产业[园链集]|[园链厂]|集群|小镇|公司|企业|品牌|科技|工程|股份|集团)(?=(?P<after>.{0,6}))"
)
_MEASURED = Later(
    r"(?:[当本上]月|\d{1,2}月份?)(?=零售|批发|销量|上险|注册|产量|出口)|生产(?=[了约近超]?\d)|出货|注册|上牌|登记|终端|合格证|减产|预[计测估](?=[销产出零批])|产销|全年|销量|销售|零售|批发|出口|产量|渗透率|需求|市场|新车|保有量|装车|装机|累计|上险|累|同比|占|总|合计|完成|均价|降价|价格|容量|整体|[和与及、](?:SUV|MPV|轿车|[货客]车|[重中轻微][卡客]|商用车|乘用车|皮卡|纯电|插混|插电|混合动力|油电|燃油|新能源)|的|、|新能源|中|里"
)
# 中国L2+智驾渗透率: a share of the national market, though no market is named
_NATIONAL_SHARE = re.compile(
    r"(?:中国|我国|全国|国内)(?:的)?[^,。;公司集团企]{0,10}(?:渗透率|装配率|搭载率|市场规模)"
)
# 国内三元材料的产量, 全球储能电池出货量: what is made and sold besides vehicles
_GOODS = re.compile(
    rf"(?P<scope>{_SCOPE})(?:的)?"
    r"(?P<goods>储能电池|储能系统|固态电池|磷酸铁锂|三元材料|正极材料|负极材料|电解液|隔膜|碳酸锂|汽车芯片|车规级芯片|芯片|激光雷达|毫米波雷达|智能座舱"
    r"|域控制器|空气悬架|线控制动|充电桩|公共充电桩|换电站|轮胎|汽车玻璃|机器人|人形机器人|数据中心|汽车零部件)"
    r"(?:市场|行业|产业)?(?=(?:的)?(?:总体?|整体|累计|合计|预估|年)*(?:产量|销量|出货|装机|需求|市场|行业|规模|产能|渗透率|均价|价格|搭载|出口|装车|保有量|耗电|用电))"
)
# 截至5月底,公共充电桩保有量408万台   换电站共4800座: what is set up for the cars of a country
_NETWORK = Later(
    r"(?:^|[,;。:])(?:[\d年月日底末份截至到前上下半今去全一二三四五六七八九十])*(?:全国|我国|国内)?(?:累计|新增)*"
    r"(?P<points>公共(?:充电)?桩|公共充电设施|私人?充?电?桩|随车配建(?:充电)?桩|充电基础设施|充电设施|充电桩|换电站)"
    r"(?=(?:总)?(?:保有量|数量|总量|总数|规模)|共(?:有|计)?\d|新增|累计(?:数量|保有|建成|达|\d))"
)
_POINTS = {"公共桩": "公共充电桩", "私桩": "私人充电桩", "充电设施": "充电基础设施"}
# 拉美地区销量, 欧洲市场出口, 在美国和加拿大,1月份销量: the class of vehicles that was just spoken of, elsewhere
_SOMEWHERE = rf"(?:{_SCOPE})(?:[和与及、](?:{_SCOPE}))?|(?:全球|世界)?其[他它](?=国家|地区|市场)"
_MOVED = "(?:产量|销量|销售|出口|零售|注册量|渗透率|份额)"
_ELSEWHERE = re.compile(
    rf"(?:^|[,;。、]|其中|而)在?(?P<scope>{_SOMEWHERE})(?:国家|和|地区|市场|的)+"
    rf"(?=(?:总|累计|预计|新车|[\d年月份])*的?{_MOVED})"
    rf"|(?:^|[;。])在?(?P<where>{_SOMEWHERE})(?:地区|市场)?(?:,(?=[^,。]{{0,8}}{_MOVED})|(?=\d{{1,2}}月份?的?{_MOVED}))"
)
# 我国共实施汽车召回231次, 消费品召回方面, 召回汽车870万辆: all that is recalled in a country
_RECALLED = Later(r"(?:汽车|消费品)(?=召回)|(?<=召回)(?:汽车|消费品)")
_RECALLS = Later(r"(?:^|[,。;:]|实施|开展|累计|共|全国|我国|国内|(?:全国|我国|国内)[^,。;]{0,6}召回)$")
# what each of these has, which is found sooner than a place
_IS_GOODS = Later(
    "储能|固态电池|磷酸铁锂|材料|电解液|隔膜|碳酸锂|芯片|激光雷达|毫米波雷达|智能座舱|域控制器|空气悬架|线控制动"
    "|充电桩|换电站|轮胎|汽车玻璃|机器人|数据中心|汽车零部件"
)
_IS_MOVED = Later("产量|销量|销售|出口|零售|注册量|渗透率|份额")
# 德国5月纯电动车注册量, 在英国,1月纯电动车销量, 英国和德国去年的电动汽车销量: a place, a time, a class
_PLACED_BEFORE = Later(
    rf"(?:^|[,;。:、]|而|其中|同期|预[计测估]|估计)在?(?P<scope>{_SCOPE})(?:(?P<link>[和与及])(?P<other>{_SCOPE}))?(?:地区|市场|国内|境内|范围内?)?"
    r"(?:,|的|(?:削减|减少|新增|生产|售出|销售)的|共|累计|[\d年月日份第前首上下半季度一二三四五六七八九十个Q去今当明全]){1,16}$"
)
_TOLD = (
    r"(?:则|仅|也|还|约|近|超|的?销量|为|是|达到?|有|卖出|售出|注册|上牌|同比|增长|下降|下滑|上升){0,4}(?=\d)"
)
# 法国5月新车注册量
_NEW_CARS = Later(
    rf"(?:^|[,;。:、在月年]|而|其中|同期)(?P<scope>{_JOINED}|{_SCOPE})(?:全国|市场|地区|区域)?(?:[\d年月日份第前首上下半季度一二三四五六七八九十个今去当全]{{1,14}})?的?新车(?=(?:总|累计)?(?:注册|登记|挂牌|领牌|销[量售]|上险|上牌|产量|交付))"
)
# 5月新车领牌数, as Taiwan counts them
_PLATED = Later(r"(?:^|[,;。:、])[\d年月份前上下半今去当全]{0,10}(新车)(?=(?:领牌|挂牌))")
# ,德国为4万辆   ;意大利、西班牙分别为…
_NEXT = Later(rf"[,;、。](?:而|其中)?(?P<scope>{_SCOPE})(?:市场)?{_TOLD}")
_TIME = r"[\d年月日份第前首上下半季度一二三四五六七八九十个今去当明全]"
_FLOW = "(?:销量|产量|销售(?!额|收入)|出口|注册|登记|领牌|上牌|上险|减产|交付)"
# 德国整体销量增长…, 英国2月新车销售下滑…, 预计巴西明年产量…: a country that a clause tells of
_COUNTRY_TOLD = Later(
    rf"(?:^|[,;。:、年月]|月份|而|其中|同期|预[计测估]|估计)在?(?P<scope>{_JOINED}|{_SCOPE})(?:地区|区域|市场|全境)?(?:{_TIME}{{1,14}})?(?:[\d.]+[万亿]?辆?的)?(?:[向对往从](?:{_SCOPE}))?的?"
    rf"(?P<all>(?:整体|总体)?(?:汽车|新车|车市)?)(?:总|累计)?(?={_FLOW})"
)
# 西班牙(-38.4%)和法国(-20.9%)   美国买卖了4000万辆二手车
_COUNTRY_BRACKETED = Later(rf"(?:^|[,;。、中里]|[和与及]|[较比]如)(?P<scope>{_SCOPE})(?=[(][-+]?[\d.]+%)")
_COUNTRY_SELLS = Later(
    rf"(?<![向对往从至自在于])(?P<scope>{_SCOPE})(?:{_TIME}{{1,14}})?(?:地区|区域|市场)?(?:总共|累计|一?共|合计)?"
    r"(?:(?:售出|销售|卖出|买卖|交易|生产|出口|进口|登记|注册|报废)了?|有(?=[^。;]{0,20}(?:注册|登记|上牌|售出)))"
    r"[约近超逾]?\d[\d.,]*[万亿]?辆(?P<what>二手车|新车|新能源汽车|电动汽?车|汽车|乘用车|商用车|卡车)?"
)
# 西班牙、波兰与奥地利则分别录得…, 北美和南美损失较小,分别为…
_COUNTRIES_LISTED = Later(
    rf"(?:^|[,;。])(?:而|其中)?(?P<list>(?:{_SCOPE})(?:市场)?(?:(?:、|和|与|及|以及)(?:{_SCOPE})(?:市场)?)+)"
    r"[^,。;\d]{0,10},?[^,。;\d]{0,3}(?:分别|依[次序]|各)[^,。;\d]{0,6}(?=\d)"
)
# 墨西哥作为第六大产地,去年汽车产量…: the country that a sentence opens with
_OPENS_WITH = Later(
    rf"(?:而|但|此外|同时|目前|如今)?,?(?P<scope>{_SCOPE})(?=作为|[是为]|去年|今年|\d{{4}}年)"
)
_TIMES_ALONE = Later(
    r"(?:[^,。;]{0,12}(?:根?据|按)[^,。;]{1,24},)?"
    r"(?:[\d年月日份今去前后上下半第一二三四季度个初末底至到截全—,-]|在|数据显示)*"
)
_APART = Later("分别|依[次序]|各为")
_COUNTRY = Later(_SCOPE)
COUNTRIES = frozenset(_SCOPE.split("|")) - {"全国", "我国", "中国", "国内", "全球", "世界"}
"""Places abroad that have a market of their own."""
_THING = Later(r"生产|制造|基地|工业|工程|城|企|集团|公司|人|品|大|技")
_OPENING = Later(r"[,:。;]$|其中,?$")
_REGIONS = dict.fromkeys(("全国", "我国", "中国", "国内"), "中国") | {
    "全港": "香港",
    "全台": "台湾",
    "本港": "香港",
}
_HOMELY = Later("中国|全国|我国|国内|台湾|香港|新台币|工信部|中汽协|乘联会")
_OFTEN = 3
_NATION = Later(r"全国|我国|中国|国内")


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


_WHOLE = Later(
    rf"(?P<region>{_SCOPE})(?:狭义|广义)?(?:新能源|纯电|插电混动|燃油)?(?P<body>乘用车|商用车|汽车|私家车)市场"
)
# what every name of a class of vehicles has, and every market with a place
_VEHICLE = re.compile("车|轿|卡|池|SUV|MPV|厂商")
_PLACE = Later(f"[国球界洲]|地区|市场|{_SCOPE}")


def find_markets(
    text: str, home: str = "中国", kind: Kind | None = None, *, of_firm: bool = False
) -> list[Market]:
    """The markets that a sentence names by a class of vehicle, in order.

    `home` is where an unplaced one lies, `kind` the class that was spoken of before. A place that the
    sentence has named holds for the classes behind it: 泰国汽车…,皮卡销量…. Countries alone are markets
    (德国销量增长11%) unless the text has been speaking `of_firm`, whose sales there they tell.
    """
    new_cars = list(_new_cars(text, home)) if "新车" in text else []
    found: list[Market] = list(new_cars)
    opened = None if of_firm else _OPENS_WITH.match(text)
    here = _region(opened["scope"], home) if opened else home
    for match in _CLASS.finditer(text) if _VEHICLE.search(text) else ():
        if not _is_market(match, text):
            continue
        here = next((m.region for m in reversed(new_cars) if m.end <= match.start()), here)
        placed = None if match["scope"] else _placed_before(text, match.start())
        if match["scope"]:
            region = _region(match["scope"], _named_country(match, text) or home)
        else:
            region = _region(placed["scope"], home) if placed else here
        kind = Kind(_powertrain(match), _BODY.get(match["body"], match["body"]))
        here = region
        if placed:
            found += _placed_apart(placed, match.end(), kind, home)
            continue
        of_nation = bool(match["scope"] or _NATION.search(text, max(0, match.start() - 6), match.start()))
        national = bool(of_nation or match["newly"] or _is_explicit(match, text))
        name, unplaced = market_name(*kind, region), region == home and not of_nation
        found.append(Market(match.start(), match.end(), name, national, region, kind, placed=not unplaced))
    found += _networks(text, home)
    if "召回" in text:
        found += _recalled(text, home, found)
    if not _PLACE.search(text) and all(m.region == home for m in found):
        return sorted(found, key=lambda m: m.start)
    found += _sold_there(text, home, found, of_firm=of_firm)
    if not of_firm:
        found += _countries(text, kind or Kind(None, "汽车"), home, found)
    last = found[-1].kind if found and found[0].national else None
    if last:
        found += _next_places(text, last, found[0].end, home)
    if last or not of_firm:
        found += _listed_countries(text, last or kind or Kind(None, "汽车"), home, found)
    if kind and _IS_MOVED.search(text):
        found += _elsewhere(text, kind, home, found)
    for match in _GOODS.finditer(text) if _IS_GOODS.search(text) else ():
        region = _region(match["scope"], home)
        found.append(Market(match.start(), match.end(), f"{region}{match['goods']}市场", True, region))
    for match in _NATIONAL_SHARE.finditer(text):
        if not any(m.start < match.end() and match.start() < m.end for m in found):
            found.append(Market(match.start(), match.end(), "中国汽车市场", True, "中国"))
    return sorted(found, key=lambda m: m.start)


def _networks(text: str, home: str) -> Iterator[Market]:
    """The charging points and the like that a text counts, where clauses begin with them."""
    for match in _NETWORK.finditer(text) if "电站" in text or "桩" in text or "充电" in text else ():
        points = _POINTS.get(match["points"], match["points"])
        yield Market(match.start("points"), match.end(), f"{home}{points}市场", False, home)


def _recalled(text: str, home: str, found: Sequence[Market]) -> Iterator[Market]:
    """The markets of all cars or goods whose recalls a text counts, where no class of them was found."""
    for match in _RECALLED.finditer(text):
        start, end = match.span()
        if _RECALLS.search(text, max(0, start - 12), start) and not any(
            m.start < end <= m.end for m in found
        ):
            yield Market(start, end, market_name(None, match.group(), home), True, home)


def _placed_before(text: str, at: int) -> re.Match[str] | None:
    """The place that stands before the class of vehicles at `at`, apart from it by a time."""
    near = max(0, at - 30)
    if _COUNTRY.search(text, near, at) is None:
        return None
    return _PLACED_BEFORE.search(text, near, at)


def _new_cars(text: str, home: str) -> Iterator[Market]:
    """The markets of all new cars: 法国5月新车注册量, 5月新车领牌数 at home."""
    for match in _NEW_CARS.finditer(text):
        region = _region(match["scope"], home)
        national = _TIMES_ALONE.fullmatch(text, 0, match.start("scope")) is not None
        kind = Kind(None, "汽车")
        yield Market(match.start("scope"), match.end(), market_name(*kind, region), national, region, kind)
    for match in _PLATED.finditer(text):
        kind = Kind(None, "汽车")
        yield Market(match.start(1), match.end(), market_name(*kind, home), True, home, kind)


def _elsewhere(text: str, kind: Kind, home: str, found: Sequence[Market]) -> Iterator[Market]:
    """The class of vehicle that was just spoken of in other places, where no market was found: 拉美地区销量."""
    for match in _ELSEWHERE.finditer(text):
        if not any(m.start < match.end() and match.start() < m.end for m in found):
            named = "scope" if match["scope"] else "where"
            region = _region(match[named], home)
            yield Market(match.start(named), match.end(), market_name(*kind, region), True, region, kind)


def _countries(text: str, kind: Kind, home: str, found: Sequence[Market]) -> Iterator[Market]:
    """Countries that clauses tell of, where no class of vehicles is named: 德国整体销量…, 西班牙(-38%)."""
    taken = [(m.start, m.end) for m in found]
    told = [(m, Kind(None, "汽车") if m["all"] else kind) for m in _COUNTRY_TOLD.finditer(text)]
    told += [(m, kind) for m in _COUNTRY_BRACKETED.finditer(text)]
    for match, which in told:
        at, end = match.span("scope")
        if match["scope"] not in _REGIONS and not any(at < e and b < end for b, e in taken):
            region = _region(match["scope"], home)
            yield Market(at, end, market_name(*which, region), True, region, which)


def _listed_countries(text: str, kind: Kind, home: str, found: Sequence[Market]) -> Iterator[Market]:
    """The countries of a list whose numbers follow in its order: 西班牙、波兰和奥地利分别增长…"""
    for listed in _COUNTRIES_LISTED.finditer(text):
        for place in _COUNTRY.finditer(text, *listed.span("list")):
            if not any(m.start < place.end() and place.start() < m.end for m in found):
                region = _region(place.group(), home)
                yield Market(*place.span(), market_name(*kind, region), True, region, kind)


def _sold_there(text: str, home: str, found: Sequence[Market], *, of_firm: bool) -> Iterator[Market]:
    """The markets in which so many were sold: 中国买卖了1039万辆二手车; abroad a firm that is spoken of sells them."""
    for match in _COUNTRY_SELLS.finditer(text) if "辆" in text else ():
        at, end = match.span("scope")
        ours = match["scope"] in _REGIONS and match["what"] is not None
        if (ours or not of_firm) and not any(at < m.end and m.start < end for m in found):
            region, kind = _region(match["scope"], home), _sold(match["what"])
            yield Market(at, end, market_name(*kind, region), True, region, kind)


def _sold(what: str | None) -> Kind:
    """The class of vehicle that a country sells: 二手车, 新能源汽车; all of them where it is not said."""
    if what is None or what in ("新车", "汽车"):
        return Kind(None, "汽车")
    return Kind("新能源", "汽车") if what.startswith("新能源") else Kind(None, _BODY.get(what, what))


def _next_places(text: str, kind: Kind, since: int, home: str) -> Iterator[Market]:
    """The same class of vehicles in the places that later clauses begin with: …,德国为4万辆,法国3万辆."""
    for match in _NEXT.finditer(text, since):
        region = _region(match["scope"], home)
        yield Market(match.start("scope"), match.end("scope"), market_name(*kind, region), True, region, kind)


def _placed_apart(placed: re.Match[str], end: int, kind: Kind, home: str) -> Iterator[Market]:
    """The markets of the places that stand before a time and a class: 英国和德国去年的电动汽车销量."""
    first = _region(placed["scope"], home)
    start, other = placed.start("scope"), placed["other"]
    if other is None:
        yield Market(start, end, market_name(*kind, first), True, first, kind)
        return
    second = _region(other, home)
    if not _APART.search(placed.string, end, end + 16):
        both = f"{first}{placed['link']}{second}"
        yield Market(start, end, market_name(*kind, both), True, both, kind)
        return
    yield Market(start, placed.end("scope"), market_name(*kind, first), True, first, kind)
    yield Market(placed.start("other"), end, market_name(*kind, second), True, second, kind)


def _powertrain(match: re.Match[str]) -> str | None:
    """The powertrain of a class of vehicle: all that is driven electrically is 新能源."""
    power = match["power1"] or match["power2"]
    if power and _BOTH_ELECTRIC.search(power):
        return "新能源"
    return _POWERTRAIN.get(power, power) if power else None


def _named_country(match: re.Match[str], text: str) -> str | None:
    """The country that 该国 means: the one named last before it, if any."""
    if match["scope"] != "该国":
        return None
    last = last_match(_COUNTRY, text, match.start())
    return last.group() if last else None


def _region(scope: str, home: str) -> str:
    """Where a scope lies: 国内 is at home."""
    if scope.endswith(("其他", "其它")):
        return "其他地区"
    return home if scope in ("国内", "该国", "当地") else _REGIONS.get(scope, scope)


def _opens(match: re.Match[str], text: str) -> bool:
    """Whether a class of vehicle stands at the beginning of a clause."""
    return match.start() == 0 or bool(_OPENING.search(text, max(0, match.start() - 3), match.start()))


def _is_explicit(match: re.Match[str], text: str) -> bool:
    """Whether the words say that a market is meant: 车市, 中国汽车行业, 全国乘用车."""
    words = match.group()
    if any(word in words for word in ("市场", "车市")):
        return True
    scope = bool(match["scope"])
    if (scope or _opens(match, text)) and any(word in words for word in ("行业", "产业")):
        return True
    if scope and words.endswith("业"):
        return True  # 摩洛哥汽车业
    return scope and not match["of"] and not _THING.match(match["after"])


def _is_market(match: re.Match[str], text: str) -> bool:
    """Whether a class of vehicle is the market of it: named as one, measured, or what its clause begins with."""
    powered = bool(match["power1"] or match["power2"])
    if not match["scope"] and text[match.start() - 1 : match.start()] in ("换", "购", "买"):
        return False  # 换燃油车的补10%: what somebody buys
    introduced = powered and _opens(match, text) and not _THING.match(match["after"])
    newly = match["newly"] is not None  # 新登记私家车共5638辆
    if not (newly or _is_explicit(match, text) or introduced or _MEASURED.match(match["after"])):
        return False
    return match["body"] != "车" or powered


def home_region(text: str, headline: str = "") -> str:
    """Where the market lies that an article speaks of without naming the place: where its headline has one."""
    named = {_region(match.group(), "中国") for match in _COUNTRY.finditer(headline)}
    if len(named) == 1:
        return named.pop()
    if "本港" in text or "全港" in text:
        return "香港"
    if "全台" in text:
        return "台湾"
    return _only_country(text) or "中国"


def _only_country(text: str) -> str | None:
    """The country abroad that a text speaks of more than of all other places, where it never speaks of China."""
    named = Counter(match.group() for match in _COUNTRY.finditer(text))
    most = named.most_common(1)
    if not most or _HOMELY.search(text):
        return None
    country, count = most[0]
    return country if country in COUNTRIES and _OFTEN <= count > named.total() / 2 else None


def lead_market(text: str) -> str | None:
    """The market that a sentence opens with (新能源汽车仍是主力): what the next ones are about."""
    match = _CLASS.match(text)
    if match is None or not (match["power1"] or match["power2"]):
        return None
    return market_name(_powertrain(match), _BODY.get(match["body"], match["body"]))


def part_of_market(text: str, whole: str) -> str | None:
    """The market that the section beginning with `text` is about: 四、新能源。批发… is of the `whole` again or a part.

    None where no section begins.
    """
    section = _SECTION.match(text)
    named = _WHOLE.fullmatch(whole)
    if section is None or named is None or not any(section.groups()):
        return None
    part = section["part"]
    if part is None:
        return whole
    power = _POWERTRAIN.get(part)
    return market_name(power, named["body"] if power else part, named["region"])


def market_name(powertrain: str | None, body: str, region: str = "中国") -> str:
    """The canonical name of a market: 中国新能源乘用车市场, 中国燃油车市场, 欧洲汽车市场."""
    if powertrain == "燃油" and body == "汽车":
        return f"{region}燃油车市场"
    if body == "二手车":
        return "二手车行业" if region == "中国" else f"{region}二手车市场"
    return f"{region}{powertrain or ''}{body}市场"
