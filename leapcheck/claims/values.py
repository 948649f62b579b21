"""The value of a number as a claim has it: its unit where it has none of its own, its sign where it falls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from leapcheck.claims.changes import GROWTH, direction
from leapcheck.claims.counted import PEOPLE, VIEWED, are_places
from leapcheck.claims.cues import Cue, metric_kinds
from leapcheck.claims.distractors.unitless import FITTED, PRICE_BAND
from leapcheck.claims.indices import is_cars_to_a_charger, is_index, is_ratio_of_a_body
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.vehicles import GOODS, counts_pieces, is_vehicle, names_a_car
from leapcheck.model import Quantity, Value
from leapcheck.patterns import Later, last_match
from leapcheck.quantities.idioms import is_great, is_great_in_figures
from leapcheck.quantities.units import kinds

CHEAPEST_CAR = 20_000
DEAREST_CAR = 2_000_000  # CNY; a bare 20万以下 before 车型 is a price up to here
# 10万级, 9.98万起, 10万级以上;   把高阶智驾带到15万以内;   but 年销量30万级别
_GRADED = Later(r"级(?:别|以[上下内])?$|起[步售]?$")
_BROUGHT_TO = Later(r"(?:下[放探沉]|带|压|拉|打|普及|卷|杀|渗透|搭载)[到至入进]了?$")
_UP_TO = ("以内", "以下", "内")
_SO_MANY_CARS = Later(r"(?:[产销](?:量|能)?|交付量?|规模|保有量)(?:达到?|为|在|超过?)?$")
# 集成电路产量1272亿块
_PIECES_MADE = Later(
    r"(?:[产销]量|出货量?|生产|出口|进口|芯片|集成电路|电池|屏幕?|电路板)[^,。;\d元要价值花卖]{0,6}$"
)
# 801亿的收入, 7亿的研究经费
_OF_MONEY = Later(
    r"的?(?:[研总净])?(?:研究|研发|财政|专项|海外|年|流动)?(?:收入|经费|费用|投资|资金|利润|营收|市值|估值|贷款|融资|补贴|优惠|返利|差价|让利|降价|罚款|亏损|现金|债务)"
)
MOST_VEHICLES = 100_000_000
_POINTS_FOLLOW = Later(r"(?:、|和|及|与|以及)\d[\d.]*个百分点")  # 分别提高2.1个、3.4个百分点
# 新能源积分73.2万分: credits for what a maker's cars consume
_CREDITS = Later(r"分(?![之别钟店公行布析销享期支辨列成子部担配居获占类])")
_STOCK_RATIO = Later(r"库存系数[^,。;\d]{0,6}$")
_DRAG = Later(r"风阻系数[^,。;\d]{0,6}$")
_USERS_GREW = Later(r"(?:用户|会员|粉丝|车主|订阅)(?:规模|总?数量?|总量)[^,。;:\d]{0,10}$")
_REACHING = r"(?:已经?|均|全球|仅|则|约|[高多]?达到?了?|为|有|近|超过?|突破|逾|破)*$"
# 粉丝高达390万, 报名人数达到12万, 全年涨粉250万
_USERS = Later(
    rf"(?:(?:日活|月活|用户|会员|粉丝|车主)(?:规模|总数|总量|数量|数)?|人数|涨粉(?:总?数|量)?){_REACHING}"
)
# 充电桩数量突破900万, 模型总数达9万: what is no car
_NO_CARS = Later(
    rf"(?:桩|枪|充电站|换电站|门店|网点|模型|应用|企业|公司|商户|设备|终端|机器人)(?:的?总?数量?|总量){_REACHING}"
    rf"|(?:下载|安装|申请)(?:总|人)?(?:量|次数){_REACHING}"
)
# 总公里数1.1万
_DRIVEN = Later(r"(?:公里|里程)数?(?:已经?|约|达到?|为|是|才|仅|只有|近|超过?){0,3}$")
# 毛绒挂件10分钟内销量破万
_OTHER_GOODS = Later(
    rf"(?:{GOODS}|手环|无人机|相机|冰箱|电视|洗衣机|游戏|玩具|公仔|手办|挂件|盲盒|图书|新书|小说|专辑"
    r"|唱片|门票|机票|车票|饮料|奶茶|咖啡|雪糕|白酒|啤酒|化妆品|服装|鞋|书包|充电宝|电池)[^,。;\d]{0,12}[,\d分钟小时天年月日内]{0,8}(?:销量|销售|出货量?|售出|卖出|预订|订单|预售)[^,。;\d]{0,6}$"
)
# 手机交付量预测至1.6亿、1.7亿, 手机出货量约2亿
_GOODS_MOVED = Later(
    rf"(?:{GOODS})(?:的)?(?:全球|国内|中国)?(?:全年|年度|季度)?(?:交付|出货|销|产|销售|生产)量[^,。;元辆]{{0,12}}"
    r"(?:[\d.]+[万亿]*[、和与及][^,。;元辆\d]{0,2})*$"
)
# 百万应用: what follows a number without a classifier says what it counts
_THINGS = Later(r"(?:应用|设备|终端|行?代码|家庭|企业|商户|门店|家门店|粉丝|订阅|参数|用户)")
_PRICE_CUT = Later(r"(?:降价|涨价|优惠|便宜|直降|立减|下调|加价)了? ?(?:约|近|超|逾|高达)?$")
# 镍每吨从12万升到14万: what a weight of something costs
_PER_WEIGHT = Later(r"每(?:公?吨|公斤|千克|斤|克|桶|盎司|磅)")
_SPARED = Later(r"(?:优惠|让利|减免)了?[^,。;\d]{0,4}$")  # 每台优惠2000元: what a price is cut by
# 整车企业1户, 8户企业: firms, no people
_FIRMS = Later(r"(?:企业|公司|车企|工厂|商户|单位|主体)[^,。;、\d]{0,6}$")
_A_FIRM = Later(r"[^,。;、\d]{0,8}(?:企业|公司|车企|工厂|商户|厂商)")
# 最高补2万, 购车补贴1.5万, 燃油车补1万
_SUBSIDY = Later(r"补贴?(?:资金)?(?:最高|至多|可达|高达|约|至|到)?$")
_SUBSIDY_SAID = Later(r"(?:最高|至多|最多)[^,。;\d]{0,6}补贴?(?:至|到)?\d")
# 亏损5亿元, 去年同期蚀20亿元, as against 减亏, 扭亏, 赚: the last such word before a number is its own
_LOST = (
    r"亏(?![面欠待])(?<![吃盈]亏)(?<![利盈益润][及或]亏)|净损|投资损失|蚀(?<![腐侵刻锈日月磨溶剥]蚀)(?!刻)"
)
_GAINED = r"[减扭控止]亏|利[润益]|[净纯毛溢营]利|收益|获利|盈|纯益|赚|利税|EBIT"
_LOST_OR_GAINED = Later(rf"(?P<lost>{_LOST})|{_GAINED}")
_OF_WHAT = "(?:净|经营|营业|税前|经调整|年度)*"
# 2.18亿美元净亏损, 93亿欧元的非现金损失
_TOLD_AFTER = Later(rf"的?(?:(?P<lost>{_OF_WHAT}(?:{_LOST})|[^,。;、\d]{{0,8}}损失)|{_OF_WHAT}(?:{_GAINED}))")


def settle_unit(
    q: Quantity,
    kind: str | None,
    text: str,
    cues: Sequence[Cue],
    money: str = "CNY",
    *,
    pieces: bool = False,
    since: int = 0,
) -> tuple[Quantity, str]:
    """The unit of a number that has none of its own: 销量50万 counts vehicles, 投资90多亿 is money.

    `money` is the currency that the paragraph has been speaking of; `pieces` says that what 台 counted last
    is no car, and `since` is where a maker of cars is named last before the number.
    """
    if kind == "fraction":
        return replace(q, unit="percent", low=_percent(q.low), high=_percent(q.high)), "fraction"
    if kind == "count" and q.noun in ("台", "部") and is_vehicle(q, text):
        bare = q.noun == "台" and not q.ordinal and not names_a_car(text, q.end)
        told = counts_pieces(text, since, q.start) if bare else False
        if not (pieces if told is None else told):
            return replace(q, unit="vehicle"), "vehicle"
    if kind == "money" and q.text.endswith("块") and _PIECES_MADE.search(text, 0, q.start):
        return replace(q, unit="count", noun="块"), "count"
    if kind == "person" and are_places(q, text):
        return replace(q, unit="count", noun="位"), "count"
    if q.noun == "户" and (
        text.startswith("家庭", q.end) or _FIRMS.search(text, 0, q.start) or _A_FIRM.match(text, q.end)
    ):
        return replace(q, unit="count"), "count"
    if q.noun == "个" and _POINTS_FOLLOW.match(text, q.end):
        return replace(q, unit="pp"), "pp"
    if kind is not None:
        return q, kind
    if _STOCK_RATIO.search(text, 0, q.start) or is_cars_to_a_charger(q, text) or is_ratio_of_a_body(q, text):
        return replace(q, unit="times"), "times"
    if _DRAG.search(text, 0, q.start) or is_index(q, text):
        return replace(q, unit="count"), "count"
    credited = _CREDITS.match(text, q.end) if q.text.endswith("万") or "积分" in text[: q.start] else None
    if credited:
        return replace(q, unit="count", noun="分", text=q.text + "分", end=credited.end()), "count"
    if is_great(text, q.end) or is_great_in_figures(text, q.end):
        return replace(q, unit="count"), "count"
    if _DRIVEN.search(text, 0, q.start):
        return replace(q, unit="km"), "length"
    if _THINGS.match(text, q.end) or FITTED.match(text, q.end):
        return replace(q, unit="count"), "count"
    if _NO_CARS.search(text, 0, q.start):
        return replace(q, unit="count"), "count"
    if "车" not in text and _OTHER_GOODS.search(text, 0, q.start):
        return replace(q, unit="count"), "count"
    if _GOODS_MOVED.search(text, 0, q.start):
        return replace(q, unit="count"), "count"
    if PEOPLE.match(text, q.end):
        return replace(q, unit="person"), "person"
    if VIEWED.search(text, 0, q.start):
        return replace(q, unit="count"), "count"
    if _is_price_of_a_car(q, text):
        number = q.high or q.low or Decimal(0)
        if CHEAPEST_CAR <= number <= DEAREST_CAR:
            return replace(q, unit="CNY"), "money"
    if _USERS.search(text, 0, q.start) or _USERS_GREW.search(text, 0, q.start):
        return replace(q, unit="person"), "person"
    if (
        _PRICE_CUT.search(text, 0, q.start)
        or _SUBSIDY.search(text, 0, q.start)
        or _SUBSIDY_SAID.match(q.text)
    ):
        return replace(q, unit=money), "money"
    if _OF_MONEY.match(text, q.end):
        return replace(q, unit=money), "money"
    if "每" in text and _is_price_of_weight(q, text, cues):
        return replace(q, unit=money), "money"
    before = [c for c in cues if c.end <= q.start and c.start != q.end]
    joined = [c for c in cues if c.start == q.end]
    if joined and q.relation == "approx":
        before = joined
    nearest = before[-1] if before else next((c for c in cues if c.start >= q.end), None)
    for cue in reversed(before) if before else [nearest] if nearest else []:
        for metric in cue.metrics:
            taken = metric_kinds()[metric]
            if "money" in taken and "vehicle" not in taken:
                return replace(q, unit=money), "money"
            if taken == {"person"}:
                return replace(q, unit="person"), "person"
            if "vehicle" in taken and metric not in GROWTH and (q.low or q.high or 0) < MOST_VEHICLES:
                return replace(q, unit="vehicle"), "vehicle"
    if "亿" in q.text:
        return replace(q, unit=money), "money"
    default = "vehicle" if "万" in q.text else "count"
    return replace(q, unit=default), default


def _is_price_of_a_car(q: Quantity, text: str) -> bool:
    """Whether a bare number says what sort of cars is meant: 10万级以上全系标配, 把高阶智驾带到15万以内."""
    if PRICE_BAND.match(text, q.end) or text.startswith("级", q.end):
        return True
    if _GRADED.search(q.text):
        return not _SO_MANY_CARS.search(text, 0, q.start)
    return q.text.endswith(_UP_TO) and _BROUGHT_TO.search(text, 0, q.start) is not None


def _is_price_of_weight(q: Quantity, text: str, cues: Sequence[Cue]) -> bool:
    """Whether a weight that is bought is named before a number, and nothing since that is counted otherwise."""
    per = _PER_WEIGHT.search(text, 0, q.start)
    if per is None:
        return False
    since = (c for c in cues if per.end() <= c.start and c.end <= q.start)
    return not any("vehicle" in metric_kinds()[m] and m not in GROWTH for c in since for m in c.metrics)


def _percent(number: Decimal | None) -> Decimal | None:
    return None if number is None else (number * 100).quantize(Decimal("0.01")).normalize() + 0


def signed(q: Quantity, metric: str, sentence: Sentence, *, losing: bool) -> Value:
    """The value of a number: a fall is a negative growth, a loss a negative profit.

    `losing` says that a profit of which the sentence tells neither is a loss, as the one before it was.
    """
    value = q.value
    start, _ = sentence.clause(q.start)
    negative = is_negative(value)
    fall = False
    if metric in GROWTH and not negative:
        fall = direction(q, sentence) < 0 or (
            kinds().get(q.unit or "") == "money" and _SPARED.search(sentence.text, start, q.start) is not None
        )
    elif metric == "profit" and not negative:
        told = is_lost(q, sentence.text)
        fall = losing if told is None else told
    return negated(value) if fall else value


def is_negative(value: Value) -> bool:
    """Whether a value lies below zero, at least in part."""
    return any(isinstance(end, Decimal) and end < 0 for end in (value.low, value.high))


def negated(value: Value) -> Value:
    """A value on the other side of zero: what was lost, how far something fell."""
    low, high = value.low, value.high
    if value.relation in ("above", "at_least"):
        return replace(value, low=_negated(low))
    if value.relation in ("nearly", "below", "at_most"):
        return replace(value, high=_negated(high))
    return replace(value, low=_negated(high), high=_negated(low))


def is_lost(q: Quantity, text: str) -> bool | None:
    """Whether a sum was lost by the nearest word that says so or that it was earned; None where there is none."""
    told = _TOLD_AFTER.match(text, q.end) or last_match(_LOST_OR_GAINED, text, q.start)
    return None if told is None else told["lost"] is not None


def _negated(number: Decimal | str | None) -> Decimal | None:
    return -number if isinstance(number, Decimal) else None
