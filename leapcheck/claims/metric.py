"""Decides what a number measures: its metric, from the cues around it and the kind of its unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from leapcheck.claims.changes import (
    CHANGE_BEFORE,
    FLOW_NOUNS,
    GROWTH,
    ON_MONTH,
    ON_YEAR,
    change_metric,
    is_level,
    told_from,
)
from leapcheck.claims.cues import Cue, metric_classifiers, metric_kinds
from leapcheck.claims.indices import RATE_OF_MANY, is_index
from leapcheck.claims.lexicon import Mention
from leapcheck.claims.sentences import Sentence
from leapcheck.data.metrics import FLOWS
from leapcheck.model import Quantity
from leapcheck.patterns import Later

# The metric of a number whose sentence has no cue for it.
DEFAULTS = {
    **dict.fromkeys(("percent", "fraction"), "ratio"),
    **dict.fromkeys(("pp", "times"), "growth"),
    **dict.fromkeys(("length", "mass", "energy", "spec", "speed", "torque", "volume"), "spec"),
    **{kind: kind for kind in ("duration", "area", "power", "compute")},
    "vehicle": "sales",
    "person": "count",
}
_NOT_A_CAR = Later(
    r"^[^,。;:、]{0,14}(?:电驱|电机|发动机|柴油机|汽油机|内燃机|增程器|电池|储能|机器人|设备|机组|转向机|转向器|减速器|变速箱|压缩机|逆变器|轴承|线束|摄像头|显示|手机|空调|变速|总成|模组|芯片|座椅|轮毂|轮胎|电控|系统|机床|机械|列车|火车|\(套\)|换电|充电|服务器|iPhone|iphone|平板|电脑"
    r"|摩托|两轮|自行车|挖掘|飞机|飞行|终端|家电|雷达|屏|套件|内饰|外饰|饰件|部件|零件|车灯|桩|机臂|设施|装置|泵|(?<!生)产线|半导体|激光|域控|线控|底盘)"
)
# 发动机方面,合资企业当月产出2.3万台
_OTHER_TOPIC = Later(
    r"(?:其中,?|而|在)?(?:发动机|电机|电池|变速箱|机器人|储能|摩托车|电驱)(?:方面|业务|板块|领域|上)[,:]"
)
_OTHER_BEFORE = Later(
    r"(?:储能|电驱|电机|发动机|柴油机|汽油机|内燃机|变速箱|机器人|摩托|手机|空调|变速器|换电站|桩|充电[器机柜枪头]|机床|机械[臂手]|挖掘机|拖拉机|无人机|服务器|家电|电视|冰箱|洗衣机|数码产品|芯片|雷达|域控制器|电池包|线控|悬架|车灯|轮胎|轮毂|座椅|屏)[^,。;:、\d]{0,16}$"
)
# cues of a spec that no length of time is
_NO_TIME = frozenset(
    ("距离", "屏", "传感器", "搭载", "容量", "尺寸", "参数", "效率", "转速", "行程", "轴距", "像素")
)
# 直流桩30.9万台、交流桩49.8万台,合计80.7万台: what 台 counted before goes on, until a car is named
_PIECES_OR_CARS = Later(
    r"(?P<piece>(?:充电|[公私流快慢超]共?)桩|充电(?:机|堆|柜)|充电运营|换电柜|电桩|机器人|机械[臂手]|机床|压铸机|挖掘机|拖拉机|收割机|农机|无人机|直升机|飞行器"
    r"|服务器|发动机|变速箱|电机|手机|家电|电视|冰箱|空调|割草机|叉车|AGV|机组|激光雷达)"
    r"|(?P<car>车(?![桩位间位载厂企规电]|[^,。;]{0,2}桩)|SUV|MPV|皮卡|销量|\d辆|交付)"
)
_FIRST_COUNTED = Later(r"\d[万亿千百]{0,2}(?:多|余)?([^\d.,:%万亿千百年月日])")
_A_CAR = Later(r"[\u4e00-\u9fff]{0,4}?(?:车(?![桩位间位载厂企规])|SUV|MPV|皮卡)")  # 4.2万台新车
_REACH_OF_A_CHARACTER = 4
# 达到汽车总销量的近60%
_OF_A_TOTAL = Later(
    r"(?:总[\u4e00-\u9fff]{1,3}|价款|全部[\u4e00-\u9fff]{0,4}|(?:预测|预期|预估|目标|计划)[值额量数]?|总数|总量|\d[万亿]*(?:[美欧日韩港]?元|[辆台人吨]))的(?:约|近|超|逾|超过|不到|不足)?$"
)
# 去年产车148万辆, 2012年产销汽车264万辆: the 年 is no word with 产
_OF_A_YEAR = tuple("去今前当同全半0123456789")
# 前五年替人代工,年产阀体不足40万只;   2012年,公司年产车灯30万只
_IN_THOSE_YEARS = Later(
    r"(?:那[几些两三]?年|[前头][一二三四五六七八九十两几\d]{1,2}年|当[年时初]|起初|早期|最初|彼时)[^。;规设]{0,18}$"
    r"|(?:19|20)\d\d年,?[^,。;厂基项产建投线规设拟将]{0,8}$"
)
# 中国新能源汽车年产突破1000万辆, 成为首个年产超过1000万辆的国家: what a year brought, and no plant
_PASSES = Later(r"突破|首?破|超过?|跨过|跨越|跨入|迈过|迈上|越过|站上|逾|达到?了")
_A_MAKER_OF = Later(
    r"的(?:[\u4e00-\u9fff]{0,6}?)(?:国家|国|车企|企业|汽车集团|集团|公司|品牌|厂商|制造商|省|市|城市)"
)
_OF_A_PLANT = Later(
    r"工厂|新厂|老厂|分厂|[该本]厂|厂区|基地|项目|产线|生产线|车间|产业园|园区|产能|达产后|投产后|建成后|满产|规划|设计|一期|二期|投资|建设|扩建"
)
_IN_A_YEAR = ("年度", "全年", "当年")  # 年度达产1000万辆
_NOUN_ENDS = Later(r"[在于和与及已将是为,]|全部|投产|满产|实现|完成|达到|获得|进行|包括|开出|开到|超|逾|突破")
_NOUN_AFTER = Later(r"^[^,。;:、!?()(\d]{0,14}")
_IN_BRACKETS = Later(r"^ ?\([^()]*\) ?")  # 28.5亿韩元(220万美元)的罚款
# 33亿元,也就是零跑2024年的研发投入
_EXPLAINED = Later(r",?(?:也就是|也即|即|(?:这|那)?(?:就|便)?是|相当于)")
# More than that is no number of plants, shops, brands, …
_MOST = {
    "facilities": 1000,
    "brands": 2000,
    "models": 5000,
    "markets": 300,
    "suppliers": 50000,
    "outlets": 2_000_000,
}
_PIECES = tuple("块颗件只片枚支")
_COMES_OFF = Later(r"[^,。;\d]{0,10}(?:下线|走下|走完|出厂|交付|驶下)")  # 第一块电芯下线
_MILESTONE = Later(r"下线|交付|量产|生产|整车|新车|汽车|销售|出口|辆车|用户|里程碑|落地|SUV|轿车")


PILES = Later(r"(?:车桩|桩车)比[^,。;\d]{0,8}$")  # 车桩比达到1.3到1.5


class Reading(NamedTuple):
    """A metric with the cue that decided it; `score` is how sure the words are."""

    metric: str
    cue: Cue | None
    score: float


def is_vehicle(quantity: Quantity, text: str) -> bool:
    """Whether 台 counts cars here: nothing else is named after it, or right before it."""
    after, before = text[quantity.end : quantity.end + 16], text[max(0, quantity.start - 14) : quantity.start]
    if _OTHER_TOPIC.match(text):
        return False
    return not _NOT_A_CAR.match(after) and not _OTHER_BEFORE.search(before)


def counts_pieces(text: str, start: int, end: int) -> bool | None:
    """Whether the thing named last between two places is no car; None where neither is named there.

    What is counted otherwise tells nothing of 台: 充电桩1200个,上月卖出4800台.
    """
    named = list(_PIECES_OR_CARS.finditer(text, start, end))
    if not named:
        return None
    counted = _FIRST_COUNTED.search(text, named[-1].end(), end)
    return named[-1].lastgroup == "piece" and (counted is None or counted[1] == "台")


def names_a_car(text: str, at: int) -> bool:
    """Whether what stands behind a number is a car: 4.2万台新车."""
    return _A_CAR.match(text, at) is not None


def choose_metric(
    quantity: Quantity,
    kind: str,
    sentence: Sentence,
    cues: Sequence[Cue],
    others: Sequence[Quantity],
    lead: int,
) -> Reading:
    """The metric of a number: the nearest fitting cue, adjusted by the words that outrank nearness.

    `lead` is where the number begins, with a date right before it (提升至2024年8.3%).
    `others` are the quantities of the same sentence; a cue on the far side of one of the same kind is
    more likely to be that one's.
    """
    text = sentence.text
    start, end = quantity.start, quantity.end
    relative = kind in ("percent", "pp", "times", "fraction")
    if relative:
        if (
            ":" in quantity.text
            or quantity.text.endswith("比1")
            or PILES.search(text, max(0, start - 12), start)
        ):
            return Reading("ratio", None, 120)  # 2.9:1
        if quantity.text.startswith("每"):
            return Reading("ratio", None, 120)  # 每100辆中就有近40辆
        if quantity.high == 0 and text[end : end + 1] in ("息", "利", "首"):
            return Reading("price" if text[end] == "首" else "rate", None, 120)
        if _OF_A_TOTAL.search(text, sentence.clause(start)[0], lead):
            return Reading("ratio", None, 120)
        change = change_metric(text, lead, end, quantity, sentence)
        if change:
            return Reading(change, None, 120)
    best: Reading | None = None
    fallback: Reading | None = None
    own = sentence.clause_number(start)
    level = is_level(text, 0, lead) or quantity.text[:1] in "至到"
    changed = not relative and not level and bool(CHANGE_BEFORE.search(text, 0, lead))
    for cue in cues:
        for metric in _meant(cue, text, quantity, kind):
            if metric == "price" and relative and "首付" not in cue.word:
                continue
            if metric in GROWTH and len(cue.word) == 1 and start - cue.end > _REACH_OF_A_CHARACTER:
                continue  # the 高 of 高昂的价格导致…不到10%
            if metric == "spec" and _is_of_another(cue, kind, own, sentence):
                continue
            if not fits(quantity, kind, metric):
                continue
            score = _nearness(cue, start, end, own, sentence, others, quantity)
            if score < 0:
                continue
            reading = Reading(metric, cue, score)
            if metric in GROWTH and not changed:
                near = cue.end <= start and sentence.clause_number(cue.start) == own
                fallback = (
                    reading
                    if near and relative and not level and (fallback is None or score > fallback.score)
                    else fallback
                )
            elif best is None or score > best.score:
                best = reading
    if best is None and fallback is not None and FLOW_NOUNS.search(text[:start]):
        best = Reading("yoy", fallback.cue, fallback.score)
    bearing = quantity.text[0] in "+-−" or text[start - 1 : start] == "+"
    if best is None and fallback is None and relative and bearing:
        flow = any(o.unit == "vehicle" and o.end <= start for o in others)  # 北京现代 54,160辆 -32.4%
        return Reading("yoy" if flow else "growth", None, 0)
    return best or fallback or Reading(DEFAULTS.get(kind, "count"), None, 0)


def _meant(cue: Cue, text: str, quantity: Quantity, kind: str) -> tuple[str, ...]:
    """The metrics that a cue speaks for: 年产 is what a plant can make, but what one made in years gone by.

    Cars that are shipped (出货) are sold, batteries and parts are fitted.
    """
    if kind == "vehicle" and cue.word in ("出货", "出货量"):
        return ("sales",)
    if cue.word == "达产":
        return ("production",) if text.endswith(_IN_A_YEAR, 0, cue.start) else cue.metrics
    if cue.word != "年产":
        return cue.metrics
    if _is_of_a_maker(cue, text, quantity):
        return ("production",)
    if text.startswith("的", quantity.end):
        return cue.metrics
    if text[cue.start - 1 : cue.start] in _OF_A_YEAR or _IN_THOSE_YEARS.search(text, 0, cue.start):
        return ("production",)
    return cue.metrics


def _is_of_a_maker(cue: Cue, text: str, quantity: Quantity) -> bool:
    """Whether 年产 tells what a country or a firm made when it passed a mark, and no plant is named."""
    if not _PASSES.search(text, min(cue.start, quantity.start) - 2 if cue.start > 1 else 0, quantity.end):
        return False
    if text.startswith("的", quantity.end) and not _A_MAKER_OF.match(text, quantity.end):
        return False
    return _OF_A_PLANT.search(text, 0, quantity.end) is None


def _is_of_another(cue: Cue, kind: str, own: int, sentence: Sentence) -> bool:
    """Whether a cue of a spec tells nothing of a time or a part: 距离…仅一个多月, or a 快充 two clauses before."""
    if kind not in ("duration", "percent", "fraction"):
        return False
    return cue.word in _NO_TIME or sentence.clause_number(cue.start) != own


# sums that no price of a thing is taken for
_SUMS = frozenset(
    {"market_cap", "revenue", "output_value", "assets", "liabilities", "investment", "funding", "cash"}
)
_OWN_RATE = Later(
    r"(?:率|占比|比重|比例)(?:将|已|均|仅|预计)*(?:提[高升]|达到?|升|降|为|增加?|是)*[至到为]?(?:约|近|超过?)?$"
)


def told_by_itself(q: Quantity, kind: str, last: str, sentence: Sentence) -> bool:
    """Whether a number is not told with the one before: a sum too small for it, a rate with its own word.

    `last` is what that one measures.
    """
    if kind == "money":
        return last in _SUMS and (q.low or q.high or Decimal(0)) < PRICE_AT_MOST
    if kind in ("percent", "fraction"):
        return _OWN_RATE.search(sentence.text, sentence.clause(q.start)[0], q.start) is not None
    return False


def fits(quantity: Quantity, kind: str, metric: str) -> bool:
    """Whether a metric takes numbers of this kind, and what is counted by this classifier."""
    return kind in metric_kinds().get(metric, ()) and (kind != "count" or _classified(quantity, metric))


def _classified(quantity: Quantity, metric: str) -> bool:
    """Whether the classifier of a counted number goes with a metric: 35家 is no sales figure."""
    fitting = metric_classifiers().get(metric)
    if fitting is None or quantity.noun is None:
        return True
    number = quantity.high or quantity.low or Decimal(0)
    if number > _MOST.get(metric, number):
        return False
    few = number < (1000 if metric == "capacity" else 10 if quantity.noun == "个" and metric in FLOWS else 0)
    return quantity.noun in fitting and not few


def _nearness(
    cue: Cue,
    start: int,
    end: int,
    own: int,
    sentence: Sentence,
    others: Sequence[Quantity],
    quantity: Quantity,
) -> float:
    """How strongly a cue speaks for a number: nearer is stronger, the same clause far stronger."""
    length = cue.end - cue.start
    clause = sentence.clause_number(cue.start)
    bonus = min(length, 5) * 2.5 - (9 if length == 1 else 0)
    if cue.start >= start and cue.end <= end:
        return 96 + bonus
    if cue.end <= start:
        between = sum(1 for q in others if q.start >= cue.end and q.end <= start and q.unit == quantity.unit)
        gap = start - cue.end
        taken = any(q.end == cue.start and q.unit == quantity.unit for q in others)
        if clause == own and taken:
            return (
                86 - gap * (1.0 if length > 1 else 4.0) + bonus
            )  # 2.1亿元收入对应…: the word is the first's
        if clause == own:
            return 100 - gap * (1.0 if length > 1 else 4.0) - 12 * between + bonus
        return 58 - 6 * (own - clause) - gap * 0.25 - 6 * between + bonus
    link = _IN_BRACKETS.sub("", sentence.text[end : cue.start])
    gap = len(link)
    if _EXPLAINED.match(link):
        return 70 - gap + bonus
    if clause == own and not re.search(r"[、\d]", link):
        return 97 - gap * 4.0 + bonus if gap <= 14 else 30 - gap
    return -1.0


def milestone_ordinal(quantity: Quantity, text: str) -> bool:
    """第10万台 and 首辆 are milestones where something is made or handed over."""
    near = text[max(0, quantity.start - 12) : quantity.end + 24]
    if quantity.unit == "vehicle" or (quantity.low or Decimal(0)) >= 1000 or quantity.text[0] == "首":
        return True
    if quantity.low == 1 and quantity.noun in _PIECES and _COMES_OFF.match(text, quantity.end):
        return True
    return quantity.low is not None and quantity.low >= 10 and bool(_MILESTONE.search(near))


_VERB_FIRST = Later(r"落户|位于|来自|入驻|分布|布局|覆盖|获|已|均|都|供货|参与|参加|选择|签约|投产|开业|入选")


# 三座[总产能150万套的]工厂: a size of what is counted stands between the number and its noun
_SIZE = r"(?:总产能|设计产能|规划产能|年产能?|产能|总面积|面积|占地|总?投资额?|续航|容量|产值|售价)"
_SIZED = Later(rf"{_SIZE}[^,。;、\d]{{0,6}}[\d.]+[^,。;、的]{{1,12}}的(?P<noun>[^,。;、\d]{{1,16}})")
_IS_SIZE = Later(rf"{_SIZE}[^,。;、\d]{{0,6}}$")
_SIZED_METRICS = (
    (Later(r"工厂|基地|产线|生产线|车间|厂房"), "facilities"),
    (Later(r"门店|网点|展厅|体验店|服务中心|4S店"), "outlets"),
    (Later(r"车型|新车|SUV|轿车"), "models"),
)


# 7300万玩家, 1200名货车司机
PEOPLE = Later(
    r"(?:名|位)?(?P<noun>(?:活跃|付费|注册|年轻|专业|产业|技术|货车|卡车|网约车|出租车|潜在|忠实|新|老)?"
    r"(?:玩家|患者|司机|乘客|旅客|游客|观众|网友|居民|市民|农民|工人|职工|员工|人口|消费者|学生|从业者|开发者|工程师|志愿者|骑手))"
)


def noun_after(quantity: Quantity, text: str) -> str | None:
    """The noun that a counted number counts: 工厂 of 17个规模超大的零部件工厂, of 3座年产20万套的工厂."""
    if people := PEOPLE.match(text, quantity.end):
        return people["noun"]
    sized = _SIZED.match(text, quantity.end)
    match = _NOUN_AFTER.match(sized["noun"] if sized else text[quantity.end :])
    phrase = match.group().strip() if match else ""
    if _IS_SIZE.search(text, 0, quantity.start):
        phrase = phrase.partition("的")[0]  # 总产能150万个电池包的工厂
    phrase = phrase.rpartition("的")[2] if "的" in phrase[:-1] else phrase.rstrip("的")
    phrase = _NOUN_ENDS.split(phrase)[0]
    return None if _VERB_FIRST.match(phrase) else phrase[:10] or None


_SOLD_BY = Later(r"售|卖|销|交付")  # 每小时售出300辆 is no rate of work
_PER_STROKE = Later(r"每(?:分钟|小时|秒|\d+秒)[^,。]{0,8}$")
_ONE_PIECE = Later(r"[^,。]{0,6}(?:下线|生产|完成|[一1] ?[台辆个片套件块只颗支枚])")
_A_PIECE = Later(r" ?[一1] ?[台辆件个套片]")  # 60秒一台
# 平均1.7秒产出一个电芯
_MAKES_ONE = Later(
    r"[就便即可能]{0,2}(?:产出|下线|生产|造出|驶下|完成)[^,。\d]{0,3}[一1] ?[台辆个片套件块颗支枚条]"
)
_TOOK = Later(
    r"(?:用时|历时|仅用|用了|耗时|花了?|只用|经过|历经|时隔|相隔|间隔|相距|走了|过去|关口|用)了?(?:短短|仅|不到|约)?$"
)
_A_FIRM_OF = Later(r"的(?:小|大|初创|创业|科技)?(?:公司|团队|企业|工厂|部门)")  # 只有300人的小公司
_PEOPLE_SERVED = Later(
    r"(?:名|位|余)?(?:用户|车主|消费者|客户|粉丝|观众|乘客|旅客|企业家|司机|车友|会员|游客|嘉宾)"
)
# 千亿集群, 百亿级产业
_CLUSTER = Later(r"级?的?(?:[\u4e00-\u9fff]{0,4})(?:产业集群|集群|产业(?![园链投基]))")
_FAULTY = Later(
    r"召回|(?:缺陷|事故|故障|起火|安全)\w{0,6}调查|调查\w{0,4}(?:缺陷|故障)|展开\w{0,4}调查|启动\w{0,4}调查"
)
_RECALLED = Later(r"召回[^,。;\d]{0,4}$")  # OTA召回8次
_AFFECTS = Later(r"(?:涉及|波及|召回)[^,。;\d]{0,8}$")  # 召回90次,涉及产品8万件
_EARNED_MORE = Later(r"[少多]赚了?(?:约|近|超)?$")
_COMPARED_WITH = Later(r"(?:[去前上]年|同期)比$")  # 去年比105%
# 话题播放量超过800万
VIEWED = Later(r"[播阅观浏点讨转曝搜收评][放读看览击赞论发光索听](?:总|人)?(?:量|数|次数)[^,。;\d]{0,6}$")
_CONCERNED = Later(r"(?:调查|缺陷|隐患|故障)[^。;]{0,20}(?:涉及|波及|影响)\w{0,6}$")
"""What is done about cars that are out of order: a number of them is neither sold nor made."""
# 以33亿欧元的价格出售, 以近950亿美元收购
_BOUGHT_FOR = Later(
    r"(?:\([^)]*\))?(?:的)?(?:价格|价|对价|代价|总价)?[^,。;\d]{0,16}?(?:收购|出售|售予|转让|卖给|卖出|购买|购入|买下|拿下|接手)"
)
# 3家豪华品牌4S店, 1000家大众、奥迪和斯柯达4S店
_SHOPS = Later(
    r"(?:[^,。;、\d]{1,8}(?:、[^,。;、\d]{1,8}){0,4}(?:和|与|及|以及))?[^,。;、\d]{1,8}(?:4S店|门店|专卖店|经销店|展厅)"
)
# 8家汽车经销商集团, 7家营收同比下跌, 其中5家降幅超过10%: firms, no shops
_FIRMS_DOING = Later(
    r"[^,。;、\d店点站]{0,12}?(?:集团(?!的?[^,。;]{0,4}店)|上市公司|营收|收入|净利|利润|毛利|业绩|亏损|盈利|获利|扭亏|[降跌增涨]幅|下跌|下滑|上涨|持平)"
)
_FIRMS = Later(r"[^,。;]{0,6}(?:[整主]?[车机]厂|厂商|厂家)")
# 比前一周多出412辆, 较3月多29艘次;   两家仅差2000辆: a gap
_THAN = r"(?:比|较)(?:[^,。;\d]|\d{1,4}[年月日季]){0,14}"
_MORE_THAN = Later(rf"{_THAN}(?:多|少)(?:出|了|卖|销|产|造|交付|增|开|建|停)*(?:约|近|超)?$")
_FEWER_OF = Later(rf"{_THAN}(?:减少|增加|减|增)了?(?:约|近|超)?$")
_GAP = Later(
    r"(?:领先|落后)于?[\u4e00-\u9fffA-Za-z]{1,8}$"  # 比亚迪领先吉利12万辆
    r"|(?:(?<![之误补偏价落利])差距?|(?:仅|只|还|相)差|领先|落后)"
    r"(?:了|已?达到?|为|是|仅|只|有|缩[小至到]{0,2}){0,4}(?:约|近|超|不到)?$"
)
_ON_TOP = Later(r"[同环]比(?:增加|减少|多|少)(?:出|了)?(?:约|近|超)?$")  # 环比多出0.4亿度
_MEASURED = frozenset({"energy", "mass", "length", "count", "volume", "area"})
_STOCKS = frozenset({"assets", "liabilities", "cash", "market_cap"})
_DEARER = Later(r"[涨贵跌]了(?:约|近|超)?$")
_OF_A_YEAR_AGO = Later(r"同期|上年|去年|前一年")
_EACH_HAS = Later(r"(?:各|分别|合计)?占(?:约|近)?$")  # 东风汽车与Stellantis各占13.5%
_OF_SHARES = Later(
    r"出资[\d.]+[万亿]*[美欧]?元|作价[\d.]+[万亿]*[美欧]?元|占股|持股|股比|股权|大股东|出资比例|注册资本"
)
_JOBS = Later(
    r"(?:新|直接|间接|本地|当地|本土|高薪|优质|高质量|全职|长期|稳定|的)*(?:工作|就业)?(?:岗位|职位|机会)"
)  # 1.3万个岗位
_JOBS_BEFORE = Later(
    r"(?:就业岗位|工作岗位|岗位|职位|就业机会|就业)(?:约|近|超过?|逾|达|共)*$"
)  # 就业岗位8000个
# 拥有17家工厂, 工厂增至9家
_PLANTS = Later(
    r"(?<!主机)(?<!整车)厂(?![商家区])|基地|产线|生产线|车间|研发中心|实验室|产业园|园区|数据中心"
)
_COUNTED_FIRMS = Later(r"(?:企业|公司|商户|单位)(?!的)[^,。;、\d]{0,6}$")
_SCRAPPED = Later(
    r"(?:报废|回收|拆解|以旧换新|更新)(?:量|申请)?[^,。;销售]{0,6}$"
)  # cars that go, or are swapped
# cars that there are: 车队规模, 道路上的电动汽车数量, 机动车数量
_FLEET = Later(
    r"(?:(?:道路|公路|马路|路面|路)上[^,。;\d销卖售]{0,16}|机动车(?:总?数量?|总量)[^,。;\d]{0,6})$|(?:车队|汰换|运营车辆|(?<![付售产造口整])车辆)(?:规模|总数|数量|数)?[^,。;车]{0,4}$"
)
_SHOWN = Later(r"[^,。;]{0,6}(?:展车|花车|样车|试驾车|道具车|概念车)")
_TRADE_VALUE = Later(r"(?:进口额?|贸易额?|进出口|物流总额|成交总额)[^,。;]{0,10}$")
_STAFF = Later("团队|员工|人员|工程师")
_FITTED = Later(r"(?:搭载|装进|装上|装入|应用于|配套)(?:于|了|到)?[^,。;]{0,4}$")
_EQUIVALENT = Later(r"相当于[^。]{0,16}$")
_MOST_FOR_A_CAR = 500_000_000  # of any currency that a car is priced in
_LEAST_MARKET = 1_000_000_000
_MARKET = Later(r"级?的?大?市场(?!份额|占|化|价)")
PRICE_AT_MOST = 2_000_000  # CNY; an amount without any cue is a price up to here, else an investment


def _has_plants(q: Quantity, text: str, start: int) -> bool:
    """Whether 家 counts plants: they are named beside the number, and no firms are."""
    if _COUNTED_FIRMS.search(text, start, q.start) or text.startswith("企业", q.end):
        return False
    near = _NOUN_AFTER.match(text[q.end :])
    named = near is not None and _PLANTS.search(near.group()) is not None
    return named or _PLANTS.search(text, start, q.start) is not None


# 最大降幅达到2万元, 下调幅度为800-1400元, 全系官降1万元;   最少也有2600元的降幅
_CUT_BY = Later(
    r"(?:降幅|涨幅|降价|涨价|下调|上调|调降|官降|官涨|提价)(?:幅度)?(?:最[大高多小少低],)?(?:[^,。;:前后由从至到补价]|达到){0,10}$"
)
_CUT_AFTER = Later(r"的?(?:[降涨]幅|(?:降价|涨价|下调|调降|官降)(?:幅度)?(?=[,。;]|$))")
# 对售价进行调整,平均每台优惠2000元: a list price that is cut; 补贴8000元 cuts none
_LIST_PRICE_CUT = Later(
    r"官降|降价|降幅|(?:售价|指导价格?|定价|价格)[^,。;\d]{0,8}(?:调整|下调|调降|下降)|(?:下调|调低|调整|降低)[^,。;\d]{0,10}(?:售价|指导价|价格)"
)
_CHEAPER_BY = Later(
    r"(?<!限时)(?<!现金)(?:优惠|便宜|减少|减免|让利)了?(?:约|近|超过?|逾|达到?|最[多少高]|至少)?$"
)


def _is_cut(q: Quantity, sentence: Sentence) -> bool:
    """Whether a sum is what a list price was cut by: 降幅达2万元, 官降1万元."""
    text, start = sentence.text, told_from(sentence, q.start)
    if "补" in text[start : q.start]:
        return False
    if _CUT_BY.search(text, start, q.start) or _CUT_AFTER.match(text, q.end):
        return True
    own = sentence.clause(q.start)[0]
    return (
        _CHEAPER_BY.search(text, own, q.start) is not None
        and _LIST_PRICE_CUT.search(text, 0, own) is not None
    )


def _is_looked_into(q: Quantity, text: str, start: int, end: int) -> bool:
    """Whether the clause from `start` to `end` counts cars that are recalled or under investigation."""
    if "召回" in text[: q.start] or _FAULTY.search(text, start, end):
        return True
    return _CONCERNED.search(text, 0, q.start) is not None


# 占中国市场的9%, 一度占据中国汽车销量的50%: a firm's part of a market; 占总销量的30% is a part of its own sales
_PLACE = (
    r"(?:全球|世界|全国|国内|中国|美国|德国|法国|英国|日本|韩国|印度|泰国|俄罗斯|巴西|墨西哥|澳大利亚"
    r"|欧洲|北美|欧盟|当地|本土|该国)"
)
_OF_A_MARKET = Later(
    rf"占(?:据|有|到|领)?了?(?:[^,。;\d其]{{0,8}}(?:市场|车市)(?:销量|份额|总量)?|{_PLACE}[^,。;\d]{{0,8}}销量)的?(?:约|近|超过?|逾|将近|不到)?$"
)
_MAKERS = frozenset({"maker", "brand", "company"})
# 新能源车占…, 销量占比: a class of cars or a part of its own holds that share
_A_PART = Later(
    r"新能源|电动|纯电|燃油|混动|插混|增程|SUV|MPV|轿车|皮卡|自主|合资|品牌|车型|出口|市场|进口|收入|利润|营收|业务"
)


def holds_market(q: Quantity, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a part of a market is that of the firm named before it: 通用占中国市场的9%."""
    start = sentence.clause(q.start)[0]
    held = _OF_A_MARKET.search(sentence.text, start, q.start)
    if held is None:
        return False
    firm = next((m for m in reversed(mentions) if m.end <= held.start() and m.subject.kind in _MAKERS), None)
    return (
        firm is not None and firm.start >= start and not _A_PART.search(sentence.text, firm.end, held.start())
    )


# in a text of recalls: 共计1464辆, 涉及2080辆, (共计21831辆进口车), 国产车300辆
_RECALLED_BEFORE = Later(
    r"(?:共计?|合计|总计|涉及|波及|影响|(?:进口|国产)(?:车辆?|汽车))[^,。;:\d销卖售交产]{0,8}$"
)
_RECALLED_AFTER = Later(
    r"(?:进口|国产|问题|缺陷|受影响)[^,。;\d]{0,4}车|(?:车辆?|汽车)?(?:被|受)?(?:召回|影响)"
)
_A_FLOW = Later(r"销量|销售(?!有限|公司|店|网|、|\()|交付|售出|卖|出口|产量|下线|上险|注册|订单|保有")


def is_recalled(q: Quantity, sentence: Sentence) -> bool:
    """Whether a number of cars in a text of recalls is of those recalled, as its own clause has it."""
    text, (start, end) = sentence.text, sentence.clause(q.start)
    if _A_FLOW.search(text, start, end):
        return False
    told = q.text.startswith(("共", "合计", "总计")) or _RECALLED_BEFORE.search(text, start, q.start)
    return bool(told) or _RECALLED_AFTER.match(text, q.end) is not None


def adjusted(metric: str, q: Quantity, kind: str, sentence: Sentence) -> str:
    """The metric after the words that outrank the nearest cue."""
    text = sentence.text
    start, end = sentence.clause(q.start)
    own = text[start : q.start]
    if kind == "vehicle" and (_is_looked_into(q, text, start, end) or _SCRAPPED.search(own)):
        return "count"
    if kind == "vehicle" and metric == "sales" and (_FLEET.search(own) or _SHOWN.match(text, q.end)):
        return "count"
    if kind == "money" and metric in ("investment", "count", "cost") and _TRADE_VALUE.search(own):
        return "count"
    if metric == "ratio" and _EACH_HAS.search(own) and _OF_SHARES.search(text):
        return "stake"
    if (
        kind == "count"
        and metric in ("production", "versions")
        and (_RECALLED.search(own) or ("召回" in text[: q.start] and _AFFECTS.search(own)))
    ):
        return "count"
    if kind == "money" and metric == "profit" and _EARNED_MORE.search(own):
        return "yoy" if ON_YEAR.search(own) else "growth"
    if kind == "percent" and own.endswith("比") and _COMPARED_WITH.search(own):
        return "ratio"
    if kind == "count" and VIEWED.search(own):
        return "count"
    if metric in ("brands", "count", "suppliers") and q.noun == "家" and _SHOPS.match(text, q.end):
        return "outlets"
    if metric == "outlets" and q.noun == "家" and _FIRMS_DOING.match(text, q.end):
        return "count"
    if kind == "money" and metric in ("price", "fee", "count") and _is_cut(q, sentence):
        return "growth"
    if kind == "vehicle" and metric == "sales" and _FITTED.search(own):
        return "installations"
    if kind == "vehicle" and _MORE_THAN.search(own):
        return "yoy" if ON_YEAR.search(own) else "mom" if ON_MONTH.search(own) else "growth"
    if kind in ("vehicle", "count") and metric not in GROWTH and _GAP.search(own):
        return "growth"
    if kind == "count" and (_MORE_THAN.search(own) or _FEWER_OF.search(own)):
        return "yoy" if _OF_A_YEAR_AGO.search(own) else "mom" if ON_MONTH.search(own) else "growth"
    if kind == "count" and q.noun in ("点", None) and metric != "growth":
        if RATE_OF_MANY.search(own):
            return "ratio"
        if CHANGE_BEFORE.search(own) and (q.noun or is_index(q, text)):
            return "yoy" if ON_YEAR.search(own) else "growth"  # 恒生指数跌156.29点
    if kind == "duration":
        return _adjusted_duration(metric, q, own, text)
    if (
        kind in ("vehicle", "count")
        and (stroke := _PER_STROKE.search(own))
        and not _SOLD_BY.search(stroke.group())
    ):
        return "takt"
    if kind == "person" and metric == "cumulative" and _STAFF.search(own):
        return "headcount"
    if kind == "length" and metric == "range" and "累计" in own:
        return "cumulative"
    if metric == "growth" and kind in ("vehicle", "money"):
        return "yoy" if ON_YEAR.search(own) else "mom" if ON_MONTH.search(own) else metric
    if (
        metric == "facilities"
        and q.noun == "家"
        and (_FIRMS.match(text, q.end) or not _has_plants(q, text, start))
    ):
        return "count"  # 80多家整车厂采购部;   园区…,规上企业73家
    if kind == "money" and metric in _STOCKS and _FEWER_OF.search(own):
        return "yoy" if ON_YEAR.search(own) else "growth"  # 应收账款较年初增加1.12亿元
    if kind in _MEASURED and _ON_TOP.search(own):
        return "yoy" if ON_YEAR.search(own) else "mom"
    if kind == "money" and metric in ("revenue", "cost", "price", "fee") and _DEARER.search(own):
        return "growth"  # 保费却涨了1200元
    if q.noun == "位" and q.unit == "count":
        return "growth"  # 排名下降2位
    if q.noun == "厂":
        return "facilities"
    if kind == "count" and (_JOBS.match(text, q.end) or _JOBS_BEFORE.search(own)):
        return "headcount"
    if kind == "count" and (sized := _SIZED.match(text, q.end)):
        return next((named for words, named in _SIZED_METRICS if words.search(sized["noun"])), "count")
    if kind == "money" and metric == "price" and own.endswith("以") and _BOUGHT_FOR.match(text, q.end):
        return "transaction"
    if kind == "money" and _CLUSTER.match(text, q.end):
        return "output_value"
    if kind == "money" and (q.low or Decimal(0)) >= _LEAST_MARKET and _MARKET.match(text, q.end):
        return "output_value"  # 万亿市场
    if kind == "money" and metric == "price" and (q.low or q.high or Decimal(0)) >= _MOST_FOR_A_CAR:
        return "investment"  # 补贴预算50亿元
    if kind == "money" and metric == "count":
        return "price" if (q.low or q.high or Decimal(0)) < PRICE_AT_MOST else "cost"
    if q.text[0] in "零0" and text.startswith("发生", q.end):
        return "count"
    if kind == "person" and metric == "count" and _A_FIRM_OF.match(text, q.end):
        return "headcount"
    if kind == "person" and _PEOPLE_SERVED.match(text, q.end):
        return "count"
    if kind in ("count", "vehicle") and metric not in ("sales", "deliveries") and _EQUIVALENT.search(own):
        return "count"
    return metric


def _adjusted_duration(metric: str, q: Quantity, own: str, text: str) -> str:
    """每15秒一台 is a takt, 用时五年 a span."""
    if own.endswith("每") and _ONE_PIECE.match(text, q.end):
        return "takt"
    if q.unit in ("second", "minute") and _A_PIECE.match(text, q.end):
        return "takt"
    if _MAKES_ONE.match(text, q.end):
        return "takt"
    if q.text.startswith(("用时", "历时", "仅用")):
        return "span"
    hedge = q.text[:3].rstrip("0123456789一二三四五六七八九十半近约不到")
    if metric in ("duration", "spec") and _TOOK.search(text[max(0, q.start - 8) : q.start] + hedge):
        return "span"
    return metric
