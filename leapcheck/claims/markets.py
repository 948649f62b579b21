"""Markets and industries as subjects: 全国新能源乘用车市场零售 is about 中国新能源乘用车市场."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from leapcheck.claims.bare_powertrains import parts_by_powertrain
from leapcheck.claims.countries import (
    all_brands,
    beaten,
    countries,
    elsewhere,
    listed_countries,
    new_cars,
    next_places,
    placed_apart,
    sold_there,
)
from leapcheck.claims.joined_classes import sizes_told, told_as_one
from leapcheck.claims.market import BODY, POWERTRAIN, Kind, Market, market_name
from leapcheck.claims.nationwide import counted_nationwide
from leapcheck.claims.regions import (
    BESIDES,
    COUNTRIES,
    COUNTRY,
    JOINED,
    SCOPE,
    exporter,
    is_whither,
    region_named,
)
from leapcheck.compiled import compiled
from leapcheck.patterns import CLAUSE_EDGE, Later, is_taken, last_match

_BOTH_ELECTRIC = Later("纯电.*插")  # 纯电动和插电式混合动力
# 工业机器人、新能源汽车、集成电路产量分别增长…
_THINGS_LISTED = Later(
    rf"(?:^|[{CLAUSE_EDGE}]|我国|全国|[其当]中,?)(?P<things>(?:[\u4e00-\u9fff()]{{2,14}}、)*[\u4e00-\u9fff()]{{2,14}}[、和与及][\u4e00-\u9fff()]{{2,16}}?)"
    r"(?:等[^,。;、]{2,12}?)?(?:生?产量|产值|出口量?额?|进口量?额?|销量|零售额|销售额|增加值|投资|价格)?(?:同比)?分别"
)
_THING_LISTED = Later(r"(?:[^、和与及]|[和与及]其他){2,16}")
# 集装箱、船舶、摩托车出口: the items before the last
_IN_A_LIST = Later(rf"(?:^|[{CLAUSE_EDGE}]|[其当]中,?)((?:[\u4e00-\u9fff]{{2,8}}[、和与及]){{1,6}})$")
_WATCHED = Later(r"(?:产业|行业)?(?:安全|质量)?(?:监管|监督|管理)(?:机构|部门|局|总局)")
_LIST_REACH = 40  # characters
# 四、新能源。   三、库存。   新能源方面,   库存方面,: what the section of a bulletin is about
_SECTION = Later(
    r"(?P<other>(?:库存|出口|价格|展望|总体|整体|终端|渠道|批发|零售|政策)(?:方面|来看|上看|看)[,:])|(?P<number>[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\))?(?:(?:分|按)?(?:车型|品类))?(?P<part>新能源|纯电动?|插电混动|插混|增程|燃油|轿车|SUV|MPV|乘用车|商用车|客车|货车|重卡|轻卡|皮卡|微客)?"
    r"(?(part)(?:车|汽车)?(?:市场|方面|板块|情况|出口|销量|表现)?(?:[,。::]|$))"
)
# 大中型客车, 中重卡, 轻微型货车: sizes that are counted as one class, but 其中|重卡, 加大|中型客车
_SIZES = "(?:(?<![其当集场加扩最较更])[大中小轻微重]{2,3}|[大中小轻微重])"
_USE = "(?:公交|座位|公路|旅游|团体|城市)"  # of buses
_HEAVY = rf"(?:商用车|公交车|牵引车|自卸车|{_SIZES}型?[卡货客]|{_USE}?客车|卡车|货车)"
_CLASS = Later(
    rf"(?:(?P<scope>{JOINED}|{SCOPE}|该国|当地)(?:地区|区域|市场)?(?:国家)?{BESIDES}(?:各?工厂)?(?:(?P<of>的)|(?:生产|制造|销售|出口|进口)的(?=汽车|乘用车|新能源|商用车)|(?:共|累[计积]|合计|总共)?(?:售出|销售|生产|产销|零售|批发)(?:了)?(?=汽车|乘用车|新能源|商用车|新车)|新增|报废|在用|自主品牌|国产|(?:首次|新)?登记|新?注册)?)?(?P<newly>新(?:登记|注册|领牌|挂牌)的?)?(?:狭义|广义|普通|整体)?(?:(?P<size>{_SIZES}型)(?=[^,。;、\d]{{2,8}}(?:[卡货客]车|校车)))?(?:(?P<first>[大中小轻微重])型?[、和与及](?={_SIZES}[型卡客]))?(?:新能源(?=纯电|插))?(?P<power1>纯电动?(?:汽车)?(?:和|与|及|、)插电?(?:式)?(?:混合动力|混动|混)|新能源|常规燃油|传统燃油|传统能源|燃油|汽油|柴油|纯电动?|插电式混合动力|插电混动|插混|混动(?=汽?车)|油电混合动力|油电混合|油电混动|混合动力(?!车型)"
    rf"|增程|(?:燃气|天然气|LNG|换电)(?={_HEAVY})|电动(?=私家车|{_HEAVY}))?(?:汽车|新(?=车))?"
    rf"(?P<body>[货客]车非完整车辆|厂商(?=(?:累[计积]|日均)?(?:批发|零售))|多功能车|动力(?:和|及|与)其他电池|动力(?:和|及|与)储能电池|(?:交叉型|基本型)?乘用车|私家车|公务车|中高级车|豪华车|B级车|(?:轻型)?商用车|轻型车|动力电池|储能电池|电动汽?车(?:用)?(?:动力)?电池|智能(?:网联)?汽车|(?:自动|无人)驾驶汽?车|氢?燃料电池(?:汽?车)|二手车|(?:(?:{_SIZES}|紧凑)型)?(?:轿车|SUV|MPV)|{_SIZES}卡|{_SIZES}型(?:卡车|货车)|卡车|载货汽?车|货车|(?:半挂)?牵引车|自卸车|专用车|{_SIZES}客车?|(?:{_SIZES}型)?(?:{_USE}?客车|校车)|公交车|皮卡|越野车|跑车|(?:电动)?(?<![司飞])机车(?!车辆|[厂队头])|摩托车|机动车|(?:电动)?[两三]轮车|电动自行车|自行车|出租车|网约车|房车|叉车|拖拉机|挖掘机|装载机|工程机械|农机|车市|电动化(?:汽车|车辆)|电动汽车|电动车|汽车|(?<!摩托)(?<!轮)车|(?<![铁元])锂电池)(?:整车)?(?:厂商|新车|市场|行业|制造业|业(?!绩|务|主|界|者|内)"
    r"|产业)*(?P<power2>新能源)?(?!后市场|产业[园链集]|[园链厂]|集群|小镇|公司|企业|品牌|科技|工程|股份|集团|隔离?膜|[正负]极|材料|项目|贷款|信贷|金融|保险|租赁|险)(?=(?P<after>.{0,6}))"
)
_MEASURED = Later(
    r"(?:[当本上]月|\d{1,2}月份?)(?=零售|批发|销量|上险|注册|生?产量|出口)|交易[量额]|成交量|过户量|市占率|市场占有率|生产(?=[了约近超]?\d)|出货|注册|上牌|登记|终端|合格证|国内(?=零售|销|批发)|减产|预[计测估](?=[销产出零批])|产销|全年|销量|销售|零售|批发|出口|生?产量|渗透率|需求|市场|新车|保有量|装车|装机|累[计积]|上险|累|同比|占|总|合计|完成|均价|降价|价格|容量|整体|\((?:新车)?(?:[注销生]|登记|出口|零售|批发)|(?:共计?|分别|依次)(?=[销售产零批交登注上出])|[和与及、](?:轻型)?(?:SUV|MPV|轿车|[货客]?车|[重中轻微][卡客]|商用车|乘用车|皮卡|纯电|插混|插电|混合动力|油电|燃油|新能源)|的|、|新能源|中|里|(?:\([^()\d]{1,4}\))?[则也仅](?!为|是)|也?(?:实现|保持|延续)|[降增]幅|(?:市场)?方面[,:]"
)
# 中国L2+智驾渗透率: a share of the national market, though no market is named
_NATIONAL_SHARE = compiled(
    r"(?:中国|我国|全国|国内)(?:的)?[^,。;公司集团企]{0,10}(?:渗透率|装配率|搭载率|市场规模)"
)
# 国内三元材料的产量, 全球储能电池出货量: what is made and sold besides vehicles
_GOODS = compiled(
    rf"(?P<scope>{SCOPE})(?:的)?"
    r"(?P<goods>储能电池|储能系统|固态电池|磷酸铁锂|三元材料|正极材料|负极材料|电解液|隔膜|碳酸锂|汽车芯片|车规级芯片|芯片|激光雷达|毫米波雷达|智能座舱"
    r"|域控制器|空气悬架|线控制动|充电桩|公共充电桩|换电站|轮胎|汽车玻璃|机器人|人形机器人|数据中心|汽车零部件)"
    r"(?:市场|行业|产业)?(?=(?:的)?(?:总体?|整体|累[计积]|合计|预估|年)*(?:生?产量|销量|出货|装机|需求|市场|行业|规模|产能|渗透率|均价|价格|搭载|出口|装车|保有量|耗电|用电))"
)
# 欧美换电市场将达…, 中国智能座舱市场规模: a market that goes by any name
_SUCH_A_MARKET = Later(
    rf"(?<![在于为入从对向据下拓局面焦耕力])(?P<scope>(?:{SCOPE})(?:[、和与及](?:{SCOPE}))*|欧美){BESIDES}的?(?P<what>[\u4e00-\u9fff]{{2,8}}?)市场"
    rf"(?={BESIDES}(?:的?总?(?:规模|容量|空间|价值|需求|渗透率|增速|销量|出货量)|(?:整体|仍|已|预计|有望|可能|将|同比|环比)*(?:增长|[大微劲激剧猛]增|下降|下滑|[大微骤锐]降|达|约|超|突破|为\d)))"
)
# words for any of them, and words that no name has
_NO_NAME = Later(
    r"整体|总体|整个|主要|重点|海外|国际|新兴|成熟|本土|资本|消费|股票|二级|期货|货币|汽车$|新车|单一|细分|地区|[在是了和与对向从及或等为将已的各每这那该其两几多家个占]"
)
# what each of these has, which is found sooner than a place
_IS_GOODS = Later(
    "储能|固态电池|磷酸铁锂|材料|电解液|隔膜|碳酸锂|芯片|激光雷达|毫米波雷达|智能座舱|域控制器|空气悬架|线控制动"
    "|充电桩|换电站|轮胎|汽车玻璃|机器人|数据中心|汽车零部件"
)
_IS_MOVED = Later("产量|销量|销售|出口|零售|注册量|渗透率|份额|市场(?:容量|规模|空间)")
# 德国5月纯电动车注册量, 在英国,1月纯电动车销量, 英国和德国去年的电动汽车销量: a place, a time, a class
_PLACED_BEFORE = Later(
    rf"(?:^|[{CLAUSE_EDGE}、]|而|[其当]中|同期|预[计测估]|估计)在?(?P<scope>{SCOPE})(?:(?P<link>[和与及])(?P<other>{SCOPE}))?(?:地区|市场|国内|境内|范围内?)?"
    r"(?:,|的|(?:削减|减少|新增|生产|售出|销售)的|共|累[计积]|[\d年月日份第前首上下半季度一二三四五六七八九十个Q去今当明全]){1,16}$"
)
# 墨西哥作为第六大产地,去年汽车产量…: the country that a sentence opens with
_OPENS_WITH = Later(rf"(?:而|但|此外|同时|目前|如今)?,?(?P<scope>{SCOPE})(?=作为|[是为]|去年|今年|\d{{4}}年)")
_THING = Later(r"生产|制造|基地|工业|工程|城|企|集团|公司|人|品|大|技")
# 东南亚是皮卡的主要市场: what a place is for a class of vehicles
_SOLD_THERE = Later(r"的(?:主要|最大|重要|核心|第[一二三四五六七八九十]大)")
_SOME_FIRMS = Later("(?:公司|集团|车企|企业|品牌|厂商|[两二三四五]家|[两二三]者|双方|其)在$")
_OPENING = Later(r"[,:。;]$|[其当]中,?$")
_NATION = Later(r"全国|我国|中国|国内")
_WHOLE = Later(
    rf"(?P<region>{SCOPE})(?:狭义|广义)?(?:新能源|纯电|插电混动|燃油)?(?P<body>乘用车|商用车|汽车|私家车)市场"
)
# what every name of a class of vehicles has, and every market with a place
_VEHICLE = compiled("车|轿|卡|池|[大中轻微]客|[拉掘载农]机|机械|SUV|MPV|厂商")
_PLACE = Later(f"[国球界洲]|地区|市场|{SCOPE}")


def find_markets(
    text: str,
    home: str = "中国",
    kind: Kind | None = None,
    *,
    nation: str = "中国",
    firm_from: int | None = None,
) -> list[Market]:
    """The markets that a sentence names by a class of vehicle, in order.

    `home` is where an unplaced one lies, `nation` what 全国 means, `kind` the class that was spoken of before. A place that the
    sentence has named holds for the classes behind it: 泰国汽车…,皮卡销量…. Countries alone are markets
    (德国销量增长11%) up to where a firm is spoken of, `firm_from`, whose sales there they tell.
    """
    until = len(text) if firm_from is None else firm_from
    cars = list(new_cars(text, home, until)) if "新车" in text else []
    found: list[Market] = list(cars)
    opened = _OPENS_WITH.match(text) if until else None
    here = region_named(opened["scope"], home) if opened else home
    for match in _CLASS.finditer(text) if _VEHICLE.search(text) else ():
        if not _is_market(match, text):
            continue
        here = next((m.region for m in reversed(cars) if m.end <= match.start()), here)
        placed = None if match["scope"] else _placed_before(text, match.start())
        sent = not match["scope"] or is_whither(text, match.span("scope"))
        sender = exporter(text, match.start()) if sent else None
        if sender or (sent and match["scope"]):
            region = region_named(sender or "国内", here)
        elif match["scope"]:
            region = _country_meant(match, text, nation) or region_named(match["scope"], home)
        else:
            region = region_named(placed["scope"], home) if placed else here
        kind = Kind(_powertrain(match), _body(match))
        here = region
        if placed:
            found += placed_apart(placed, match.end(), kind, home)
            continue
        of_nation = bool(match["scope"] or _NATION.search(text, max(0, match.start() - 6), match.start()))
        national = bool(of_nation or match["newly"] or _is_explicit(match, text))
        name, unplaced = market_name(*kind, region), region == home and not of_nation
        market = Market(match.start(), match.end(), name, national, region, kind, placed=not unplaced)
        found += sizes_told(market, match["first"], text)
    found = told_as_one(found, text)
    if found or kind:
        found += parts_by_powertrain(text, kind, home, found, until)
    found += counted_nationwide(text, home, found)
    if found and "分别" in text:
        found += _things_listed(text, home, found)
    if not _PLACE.search(text) and all(m.region == home for m in found):
        return sorted(found, key=lambda m: m.start)
    if "所有" in text or "全部" in text or "各" in text:
        found += all_brands(text, home, found)
    found += sold_there(text, home, found, until)
    abroad = COUNTRY.search(text) is not None
    spoken_of = kind or Kind(None, "汽车")
    if abroad and until:
        found += countries(text, spoken_of, home, found, until)
    last = found[-1].kind if found and found[0].national else None
    if last and not _sold_by_firms(text, found[0].start, firm_from):
        found += next_places(text, last, found[0].end, home)
    if abroad and found:
        found += beaten(text, found[-1].kind or spoken_of, home, found)
    if abroad and (last or until):
        found += listed_countries(text, last or spoken_of, home, found, until)
    if kind and _IS_MOVED.search(text):
        found += elsewhere(text, kind, home, found)
    for match in _GOODS.finditer(text) if _IS_GOODS.search(text) else ():
        region = _country_meant(match, text, nation) or region_named(match["scope"], home)
        found.append(Market(match.start(), match.end(), f"{region}{match['goods']}市场", True, region))
    for match in _SUCH_A_MARKET.finditer(text) if "市场" in text else ():
        if not is_taken(*match.span(), found) and not _NO_NAME.search(match["what"]):
            region = region_named(match["scope"], home)
            found.append(Market(*match.span(), f"{region}{match['what']}市场", True, region))
    for match in _NATIONAL_SHARE.finditer(text):
        if not is_taken(*match.span(), found):
            found.append(Market(match.start(), match.end(), "中国汽车市场", True, "中国"))
    return sorted(found, key=lambda m: m.start)


def _placed_before(text: str, at: int) -> re.Match[str] | None:
    """The place that stands before the class of vehicles at `at`, apart from it by a time."""
    near = max(0, at - 30)
    if COUNTRY.search(text, near, at) is None:
        return None
    return _PLACED_BEFORE.search(text, near, at)


def _powertrain(match: re.Match[str]) -> str | None:
    """The powertrain of a class of vehicle: all that is driven electrically is 新能源."""
    power = match["power1"] or match["power2"]
    if power and _BOTH_ELECTRIC.search(power):
        return "新能源"
    return POWERTRAIN.get(power, power) if power else None


def _body(match: re.Match[str]) -> str:
    """The body of a class of vehicle, with the size before its powertrain: 大中型客车 of 大中型新能源客车."""
    return (match["size"] or "") + BODY.get(match["body"], match["body"])


def _country_meant(match: re.Match[str], text: str, nation: str) -> str | None:
    """The country that 该国 means, the one named last before it if any, or 全国, which is the `nation`."""
    if match["scope"] == "全国" and nation != "中国":
        return nation
    last = last_match(COUNTRY, text, match.start()) if match["scope"] == "该国" else None
    return last.group() if last else None


def _sold_by_firms(text: str, at: int, firm_from: int | None) -> bool:
    """Whether a market is one that firms sell in, as they do in the countries behind it: 两公司在印度的…, 甲在美国的…"""
    if not text.endswith("在", 0, at):
        return False
    named = firm_from is not None and 0 < firm_from <= at and "," not in text[firm_from:at]
    return named or _SOME_FIRMS.search(text, max(0, at - 8), at) is not None


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
    if not match["scope"] and _SOLD_THERE.match(match["after"]):
        return False
    if not match["scope"] and text.endswith(("换", "购", "买", "(含", "(包括", "(不含"), 0, match.start()):
        return False  # 换燃油车的补10%: what somebody buys; 轮胎(含摩托车用)
    if not match["scope"] and _among_goods(text, match.start()):
        return False
    if _WATCHED.match(text, match.end("body")):
        return False  # 美国汽车安全监管机构
    introduced = powered and _opens(match, text) and not _THING.match(match["after"])
    newly = match["newly"] is not None  # 新登记私家车共5638辆
    if not (newly or _is_explicit(match, text) or introduced or _MEASURED.match(match["after"])):
        return False
    return match["body"] != "车" or powered


def _among_goods(text: str, at: int) -> bool:
    """Whether what stands at `at` is one of a list of goods that are no vehicles: 集装箱、船舶、摩托车出口."""
    if text[at - 1 : at] not in ("、", "和") or "分别" in text[at:]:
        return False  # the things of a list with a number each are told apart
    before = _IN_A_LIST.search(text, max(0, at - _LIST_REACH), at)
    return before is not None and not _VEHICLE.search(before[1])


def _things_listed(text: str, home: str, found: Sequence[Market]) -> Iterator[Market]:
    """The things of a list with a number each that are no vehicles, as what the country has: 汽车、机器人产量分别…"""
    for listed in _THINGS_LISTED.finditer(text):
        items = list(_THING_LISTED.finditer(text, *listed.span("things")))
        if not any(i.start() <= m.start and m.end <= i.end() + 1 for i in items for m in found):
            continue
        for item in items:
            if not is_taken(*item.span(), found):
                yield Market(*item.span(), home, False, home, placed=False)


# 燃油车和插混的压力都很大: of no single class
_ANOTHER = Later(
    r"(?:以及|[和与及、])(?:狭义|普通|常规|传统)?(?:新能源|纯电|插[电混]|混[动合]|增程|燃油|燃料电池|氢)"
)


def lead_market(text: str, home: str) -> str | None:
    """The market that a sentence opens with (新能源汽车仍是主力): what the next ones are about.

    One that is not placed lies at `home`.
    """
    match = _CLASS.match(text)
    if match is None or not (match["power1"] or match["power2"]) or _ANOTHER.match(text, match.end()):
        return None
    region = region_named(match["scope"], home) if match["scope"] else home
    return market_name(_powertrain(match), _body(match), region)


def placed_market(name: str) -> Market | None:
    """The market of all vehicles of a country abroad, by its name: what parts of it are told of after it."""
    named = _WHOLE.fullmatch(name)
    if named is None or named["region"] not in COUNTRIES:
        return None
    return Market(0, 0, name, True, named["region"], Kind(None, named["body"]))


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
    power = POWERTRAIN.get(part)
    return market_name(power, named["body"] if power else part, named["region"])
