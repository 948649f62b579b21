"""What narrows a number down: product, region, channel, powertrain, basis, base, per, counted noun."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.actors import NAMED
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.constructions.parts import CLASS_IN_MARKET
from leapcheck.claims.counted import are_credits, noun_after
from leapcheck.claims.lexicon import Mention
from leapcheck.claims.lists import Group, Word
from leapcheck.claims.local import trade_told_of
from leapcheck.claims.regions import LEFT_OUT
from leapcheck.claims.sentences import Sentence
from leapcheck.compiled import compiled
from leapcheck.data.metrics import VEHICLES
from leapcheck.model import Quantity
from leapcheck.patterns import Later, last_match

_CHANNELS = {"零售": "零售", "批发": "批发", "终端": "终端", "上险": "上险", "上牌": "上险"}
_POWERTRAINS = {
    "混合动力燃油": "HEV",
    **dict.fromkeys(("插混燃油", "插电混动燃油"), "PHEV"),
    **dict.fromkeys(("纯电", "BEV"), "BEV"),
    **dict.fromkeys(("插电式混合动力", "插电式混动", "插电混合动力", "插电混动", "插混", "PHEV"), "PHEV"),
    **dict.fromkeys(("增程", "EREV"), "EREV"),
    "新能源": "NEV",
    "燃油": "ICE",
    **dict.fromkeys(("混合动力", "油电混动", "HEV"), "HEV"),
}
# 新能源装机, 新能源发电: power that the wind and the sun give
_NO_ENERGY = (
    r"(?<!新能源(?=(?:累[计积]|新增|总|高水平|就近)?(?:装机|发电|电站|消纳|并网|电量|项目|基地|产业|大基地)))"
)
# 充电终端, 智能座舱终端, 终端设备: things, and no channel
_NO_DEVICE = (
    r"(?<!(?:充电|智能|车载|移动|通信|通讯|显示|手机|网络|座舱|支付|卫星|定位|计算|监控|快充|超充)终端)"
    r"(?!设备|产品|机|厂|应用|模组|[,。;、,(]|\d)"
)
_POWERTRAIN = compiled(f"(?:{'|'.join(_POWERTRAINS)}){_NO_ENERGY}")
_WORDS = [
    # 终端销量; but 充电终端, 智能终端产品
    (
        "channel",
        _CHANNELS,
        compiled("|".join(_CHANNELS).replace("终端", f"终端{_NO_DEVICE}")),
    ),
    ("powertrain", _POWERTRAINS, _POWERTRAIN),
]
# what every one of the next has
_PER_WORD = compiled(
    "单月|一个月|月销|月均|每月|月供|月产|/月|日供|日均|单日|每天|每日|日产量|日销|/天|/日|每小时|单季|每季|年均|年销|每年|/年"
)
_PER = Later(
    r"(?P<month>单月|(?<!第)(?<![近这前后上下每])一个月(?:平均|大概|也|都|才|就|只)*(?:能够?|可以?)?(?=[卖销交])|(?<![\d个上下本当前后])月销(?!量[^,。]{0,2}目)|月均|每月|月供|(?<![\d个上下本当前后])月产|/月)|(?P<day>日供|日均|单日|每天|每日|日产量"
    r"|(?<!\d)日销|/[天日])|(?P<quarter>单季|每季)|(?P<hour>每小时)|(?P<year>(?<!全)年均(?!价)|(?<![\d今去明前后当同次上本全整半两二三四五六七八九十几])年销|每年|/年)"
)
_AREA = Later(r"([东南西北中]区)(?:[^,。;\d]{0,6})指数[^,。;\d]{0,6}$")  # 北区指数为53%
_REGION = compiled(r"海外|国内|全球|欧洲|境外")
# what a change or a share may be of
OF_WHAT = Later(
    r"销量|交付量|交付|营业收入|营收|收入|归母净利润|净利润|归母净利|扣非净利|净利|毛利(?!率)|利润|出口量|出口额|出口|产量|销售额|市场份额|渗透率|产值|价格|均价|起售价|售价|指导价|毛利率|零售量|零售|批发|装机量|出货量|股价"
    r"|进口量|进口额|进口(?!商|税|车|关税|零部件|汽车)|成本|续航里程|续航(?!版)|负债|市值|订单|研发投入|保费|销售|进出口(?:总[额值])?|增加值|[发用]电量|吞吐量|(?:固定资产|技改|民间|(?<=业))投资"
)
_BASIS = {"中汽协": "中汽协", "乘联分会": "乘联分会", "公安部": "公安部", "海关总署": "海关总署"}
_NARROWED = Later(r"(狭义|广义)乘用车")
_PART = Later(
    r"每股(?:基本|摊薄|稀释)?(?:盈利|收益|盈余|净?亏损)|首付|月供|日供|目标价|股价|起售价|指导价|净利润|营业利润|经营利润|毛利润|归母净利润|经调整净利润|预售价|裸车价"
)

_AIM = Later(r"(?<=元)的?目标价")  # 120港元的目标价
_PARTED = ("price", "profit")


def qualifiers_of(
    quantity: Quantity,
    metric: str,
    sentence: Sentence,
    mentions: Sequence[Mention],
    product: str | None,
    noun: str | None,
    basis: str | None,
    subject: str = "",
    group: Group | None = None,
) -> dict[str, str]:
    """The qualifiers of a number, by the keys of the claim model; only what the text says.

    `group` is the list that the number stands in: 纯电和插混销量分别为… go place by place.
    """
    text = _without_firms(sentence.text, mentions)
    start, end = sentence.clause(quantity.start)
    own = text[start : quantity.start]
    near = text[start:end]
    found: dict[str, str] = {}
    if product:
        found["product"] = product
    region = _region(quantity, metric, text, start, mentions, group)
    if region and metric not in ("founded",):
        found["region"] = region
    for key, kinds, pattern in _WORDS:
        if not pattern.search(text):
            continue
        words = (
            [Word(*m.span(), kinds[m.group()]) for m in pattern.finditer(text, start, group.start)]
            if group
            else []
        )
        match = (
            last_match(pattern, own if key == "channel" else own[_item_starts(own) :])
            or (last_match(pattern, text[:start]) if key == "channel" else None)
            or pattern.match(text[quantity.end :])
        )
        if group and (listed := group.word(words, text)):
            found[key] = listed.means
        elif match:
            found[key] = kinds[match.group()]
    part_of_market = CLASS_IN_MARKET.search(own) if metric == "ratio" and "在" in own else None
    if part_of_market and (class_told := _POWERTRAIN.search(part_of_market.group())):
        found["powertrain"] = _POWERTRAINS[class_told.group()]  # 纯电在新能源市场占比
    around = text[max(start, quantity.start - 14) : min(quantity.end + 3, end)]
    per = last_match(_PER, around) if _PER_WORD.search(around) else None
    if per and per.lastgroup:
        found["per"] = per.lastgroup
    if metric in GROWTH or metric in ("market_share", "ratio"):
        base = last_match(OF_WHAT, text[: quantity.start])
        if base:
            found["base"] = base.group()
    part = last_match(_PART, own) or _AIM.match(text, quantity.end) if metric in _PARTED else None
    if part:
        found["part"] = part.group().removeprefix("的")
    if metric not in VEHICLES and (trade := trade_told_of(text, quantity.start, mentions, subject)):
        found.setdefault("part", trade)
    if basis in _BASIS:
        found["basis"] = _BASIS[basis]
    if "海关口径" in near or "海关总署" in near:
        found["basis"] = "海关总署"
    narrowed = _NARROWED.search(near) if "乘用车" in near else None
    if narrowed and "basis" not in found:
        found["basis"] = narrowed.group()
    if metric in ("stake", "investment"):
        other = _counterparty(quantity, text, mentions, end, subject)
        if other:
            found["counterparty"] = other
    if noun:
        found["noun"] = noun
    return found


def _without_firms(text: str, mentions: Sequence[Mention]) -> str:
    """A sentence with the names of firms blotted out that have such a word in them: 宏英新能源供应设备."""
    for m in mentions:
        if "新能源" in m.word and m.subject.kind in NAMED:
            text = text[: m.start] + "某" * (m.end - m.start) + text[m.end :]
    return text


# 新能源11.9万辆、海外5.6万辆: an item of a list with words of its own
_NEXT_ITEM = Later(r"\d[^\d、]{0,6}、(?=[^\d、]{2})")


def _item_starts(own: str) -> int:
    """Where the last item of a list begins that has words of its own; 0 without a list."""
    last = last_match(_NEXT_ITEM, own)
    return last.end() if last else 0


_SET_UP = Later(r"(?:设立|成立|组建|合资公司|合资企业)(?:了)?(?:合资公司)?“?$")


def _counterparty(
    quantity: Quantity, text: str, mentions: Sequence[Mention], end: int, subject: str
) -> str | None:
    """Whose share it is, or where the money goes: the company nearest to the number that is not its subject."""
    others = [
        m
        for m in mentions
        if m.subject.name != subject
        and m.subject.kind not in ("place", "person", "body", "model", "collective", "market")
    ]
    before = [m for m in others if m.end <= quantity.start]
    owned = [m for m in mentions if m.end <= quantity.start and text.startswith("由", m.end)]
    if owned:
        return owned[-1].subject.name  # 零跑国际由Stellantis持股51%
    venture = [
        m
        for m in before
        if _SET_UP.search(text[max(0, m.start - 8) : m.start]) or m.subject.kind == "joint_venture"
    ]
    if venture:
        return venture[-1].subject.name
    after = [m for m in others if quantity.end <= m.start and m.end <= end]
    if before and (not after or quantity.start - before[-1].end <= after[0].start - quantity.end):
        return before[-1].subject.name
    return after[0].subject.name if after else None


def counted_noun(quantity: Quantity, kind: str, text: str) -> str | None:
    """The noun of a counted number, where it has one."""
    if are_credits(quantity):
        return "积分"
    return noun_after(quantity, text) if kind in ("count", "person") else None


_WHERE = Later(r"(?:在)?([\u4e00-\u9fff]{2,8}?)(?:(?:的)?市场)?(?:方面|地区|上)?,")


# 在德国登记的中国产电动车
_ORIGIN = Later(
    r"(?:制造|生产|组装|产)的?(?:(?:纯?电动?|新能源|燃油|混动|插混)?(?:汽车|轿车|车型|车(?![间企厂]))|SUV|皮卡)"
)
_GOES_TO_DRIVERS = frozenset({"sales", "registrations", "deliveries", "exports"})


def _region(
    quantity: Quantity,
    metric: str,
    text: str,
    clause_start: int,
    mentions: Sequence[Mention],
    group: Group | None,
) -> str | None:
    places = [m for m in mentions if m.subject.kind == "place" and not text.endswith(LEFT_OUT, 0, m.start)]
    if metric in _GOES_TO_DRIVERS:
        places = [m for m in places if not _ORIGIN.match(text, m.end)]
    if group:
        since = 0 if group.respective else clause_start
        said = {m.span(): m.group() for m in _REGION.finditer(text, since, group.start)}
        said |= {(m.start, m.end): m.subject.name for m in places if since <= m.start < group.start}
        if listed := group.word([Word(*span, means) for span, means in sorted(said.items())], text):
            return listed.means
    area = _AREA.search(text, clause_start, quantity.start) if "指数" in text else None
    if area:
        return area[1]
    here = [m for m in places if clause_start <= m.start and m.end <= quantity.start]
    if here:
        return _together(here, text)
    in_words = [
        m.group()
        for m in _REGION.finditer(text, clause_start, quantity.start)
        if not text.endswith(LEFT_OUT, 0, m.start())
    ]
    if in_words:
        return in_words[-1]
    where = _WHERE.match(text) if places else None
    if where and where.end() <= clause_start:  # 在欧洲,…   欧洲市场方面,…
        named = [m for m in places if where.start(1) <= m.start < where.end(1)]
        return _together(named, text) if named else None
    return None


def _together(places: Sequence[Mention], text: str) -> str:
    """The last of some places, with those that it is named with: 美国和加拿大."""
    *others, last = places
    if others and text[others[-1].end : last.start] in ("和", "与", "及", "以及", "、"):
        return f"{_together(others, text)}{text[others[-1].end : last.start]}{last.subject.name}"
    return last.subject.name
