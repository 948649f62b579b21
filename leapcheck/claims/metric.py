"""Chooses what a number measures: its metric, from the cues around it and the kind of its unit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from leapcheck.claims.changes import BY_SO_MUCH, CHANGE_BEFORE, FLOW_NOUNS, GROWTH, change_metric, is_level
from leapcheck.claims.cues import Cue, metric_classifiers, metric_kinds
from leapcheck.claims.indices import is_cars_to_a_charger, is_ratio_of_a_body
from leapcheck.claims.sentences import Sentence
from leapcheck.data.metrics import FLOWS
from leapcheck.model import Quantity
from leapcheck.patterns import Later

# The metric of a number whose sentence has no cue for it.
_DEFAULTS = {
    **dict.fromkeys(("percent", "fraction"), "ratio"),
    **dict.fromkeys(("pp", "times"), "growth"),
    **dict.fromkeys(("length", "mass", "energy", "spec", "speed", "torque", "volume"), "spec"),
    **{kind: kind for kind in ("duration", "area", "power", "compute")},
    "vehicle": "sales",
    "person": "count",
}
_RELATIVE = frozenset({"percent", "pp", "times", "fraction"})
_NOTHING_OF = {"息": "rate", "利": "rate", "首": "price"}  # 零息, 零利率, 零首付
_LEVEL_BEFORE = ("至", "到")
_EITHER_WAY = ("正负", "±")  # 在正负1%之间波动
_SIGNS = ("+", "-", "−")
# cues of a spec that no length of time is
_NO_TIME = frozenset(
    ("距离", "屏", "传感器", "搭载", "容量", "尺寸", "参数", "效率", "转速", "行程", "轴距", "像素")
)
_REACH_OF_A_CHARACTER = 4
# 达到汽车总销量的近60%
_OF_A_TOTAL = Later(
    r"(?:总[\u4e00-\u9fff]{1,3}|价款|全部[\u4e00-\u9fff]{0,4}|(?:预测|预期|预估|目标|计划)[值额量数]?|总数|总量|\d[万亿]*(?:[美欧日韩港]?元|[辆台人吨]))的(?:约|近|超|逾|超过|不到|不足)?$"
)
# 相当于去年营业利润的近两成
_OF_A_RESULT = Later(
    r"相当于[^,。;]{2,24}(?:利润|营收|收入|销量|产量|成本|市值|支出|资产)的(?:约|近|超过?|逾|不到|不足)?$"
)
# 营业利润率稳健:占集团收入的6.3%
_MARGIN_OF_REVENUE = Later(
    r"利[润益]率[^,。;\d]{0,8}(?:占|为|相当于|达到?)(?:[^,。;\d]{0,6})?(?:收入|营收|销售额|营业额)的?(?:约|近|超过?)?$"
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
_IN_BRACKETS = Later(r"^ ?\([^()]*\) ?")  # 28.5亿韩元(220万美元)的罚款
# 33亿元,也就是零跑2024年的研发投入
_EXPLAINED = Later(r",?(?:也就是|也即|即|(?:这|那)?(?:就|便)?是|相当于)")
# 达到180万辆的峰值后,产量连年下降
_PEAK = Later(r"的?(?:历史|历年)?(?:最高|最低)?(?:峰值|顶峰|巅峰|高峰|[高低][点位]|低谷)(?:之?后|以[后来])?,")
_LISTED = Later(r"[、\d]")
# More than that is no number of plants, shops, brands, …
_MOST = {
    "facilities": 1000,
    "brands": 2000,
    "models": 5000,
    "markets": 300,
    "suppliers": 50000,
    "outlets": 2_000_000,
}
# sums that no price of a thing is taken for
_SUMS = frozenset(
    {"market_cap", "revenue", "output_value", "assets", "liabilities", "investment", "funding", "cash"}
)
_OWN_RATE = Later(
    r"(?:率|占比|比重|比例)(?:将|已|均|仅|预计)*(?:提[高升]|达到?|升|降|为|增加?|是)*[至到为]?(?:约|近|超过?)?$"
)
# 估值约为12倍, 估值仅8倍: so many times what is earned; not 估值提升3倍
_VALUED_AT = Later(
    r"估值(?:水平)?(?:已经?|目前|当前|仍|均|都|大)*(?:为|是|在|仅|约|达到?|处于|低至){0,2}(?:约|近|超过?)?$"
)
PRICE_AT_MOST = 2_000_000  # CNY; an amount without any cue is a price up to here, else an investment
_SHORT = ("hour", "minute", "second")
# How sure a cue makes: by its place, less what lies between, more for a long word.
_BY_FORM = 120
_INSIDE = 96
_BEFORE = 100
_BEFORE_BUT_TAKEN = 86
_EARLIER_CLAUSE = 58
_EXPLAINING = 70
_BEHIND = 97
_FAR_BEHIND = 30
_NEAR_BEHIND = 14  # characters
_IN_AN_ASIDE = 40


class Reading(NamedTuple):
    """A metric with the cue that decided it; `score` is how sure the words are."""

    metric: str
    cue: Cue | None
    score: float


def choose_metric(
    quantity: Quantity,
    kind: str,
    sentence: Sentence,
    cues: Sequence[Cue],
    others: Sequence[Quantity],
    lead: int,
) -> Reading:
    """The metric of a number: that of its own form, else of the nearest fitting cue.

    `lead` is where the number begins, with a date right before it (提升至2024年8.3%).
    `others` are the quantities of the same sentence; a cue on the far side of one of the same kind is
    more likely to be that one's.
    """
    relative = kind in _RELATIVE
    if relative and (told := _told_by_form(quantity, sentence, lead)):
        return Reading(told, None, _BY_FORM)
    text, start = sentence.text, quantity.start
    own = sentence.clause_number(start)
    best: Reading | None = None
    change: Reading | None = None  # by a word of growth, if nothing else tells
    for cue in cues:
        for metric in _meant(cue, text, quantity):
            if not _may_tell(cue, metric, quantity, kind, own, sentence):
                continue
            score = _nearness(cue, own, sentence, others, quantity)
            if score < 0:
                continue
            reading = Reading(metric, cue, score)
            if metric not in GROWTH or (not relative and _is_changed_by(quantity, text, lead)):
                in_clause = metric in GROWTH and sentence.clause_number(cue.start) == own
                if in_clause and BY_SO_MUCH.search(text, 0, lead):
                    reading = reading._replace(score=_BY_FORM)
                best = _surer(best, reading)
            elif relative and cue.end <= start and sentence.clause_number(cue.start) == own:
                change = _surer(change, reading)
    if best is not None:
        return best
    if change is not None and not _is_level(quantity, text, lead):
        return change._replace(metric="yoy") if FLOW_NOUNS.search(text, 0, start) else change
    return Reading(_without_cue(quantity, kind, text, others), None, 0)


def _surer(first: Reading | None, other: Reading) -> Reading:
    """The one of two readings whose words are surer, the first where both are alike."""
    return other if first is None or other.score > first.score else first


def _is_level(q: Quantity, text: str, lead: int) -> bool:
    """Whether a number is what a change leads to: 降至8.3%."""
    return q.text.startswith(_LEVEL_BEFORE) or is_level(text, 0, lead)


def _is_changed_by(q: Quantity, text: str, lead: int) -> bool:
    """Whether something rose or fell by a number: 增加了3000辆."""
    if text.endswith("新增", 0, lead) or _is_level(q, text, lead):
        return False
    return CHANGE_BEFORE.search(text, 0, lead) is not None


def _told_by_form(q: Quantity, sentence: Sentence, lead: int) -> str | None:
    """The metric of a percentage or a multiple that its form gives away: 2.9:1, 零首付, 总销量的近60%, 同比增长3%."""
    text = sentence.text
    if ":" in q.text or q.text.endswith("比1") or is_cars_to_a_charger(q, text):
        return "ratio"
    if is_ratio_of_a_body(q, text):
        return "spec"
    if q.text.startswith("每"):
        return "ratio"  # 每100辆中就有近40辆
    if q.high == 0 and (nothing := _NOTHING_OF.get(text[q.end : q.end + 1])):
        return nothing
    if q.unit == "times" and _VALUED_AT.search(text, 0, lead):
        return "ratio"
    if "率" in text and _MARGIN_OF_REVENUE.search(text, 0, lead):
        return "margin"
    start = sentence.clause(q.start)[0]
    if _OF_A_TOTAL.search(text, start, lead) or _OF_A_RESULT.search(text, start, lead):
        return "ratio"
    if text.endswith(_EITHER_WAY, 0, q.start):
        return "growth"
    return change_metric(text, lead, q.end, q, sentence)


def _without_cue(q: Quantity, kind: str, text: str, others: Sequence[Quantity]) -> str:
    """The metric of a number that no cue tells of: 北京现代 54,160辆 -32.4% is a change of what was sold."""
    if kind in _RELATIVE and (q.text.startswith(_SIGNS) or text[q.start - 1 : q.start] == "+"):
        return "yoy" if any(o.unit == "vehicle" and o.end <= q.start for o in others) else "growth"
    return _DEFAULTS.get(kind, "count")


def _meant(cue: Cue, text: str, quantity: Quantity) -> tuple[str, ...]:
    """The metrics that a cue speaks for: 年产 is what a plant can make, but what one made in years gone by."""
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


def _may_tell(cue: Cue, metric: str, q: Quantity, kind: str, own: int, sentence: Sentence) -> bool:
    """Whether a cue can speak for a number of this kind, in clause `own`, with this one of its metrics."""
    if not fits(q, kind, metric):
        return False
    if metric == "price":
        return kind not in _RELATIVE or "首付" in cue.word
    if metric == "takt" and cue.end <= q.start:
        return sentence.clause_number(cue.start) == own  # 每三辆就有一辆…,连续五年
    if metric == "spec":
        return not _is_of_another(cue, q, kind, own, sentence)
    # the 高 of 高昂的价格导致…不到10%
    return metric not in GROWTH or len(cue.word) > 1 or q.start - cue.end <= _REACH_OF_A_CHARACTER


def _is_of_another(cue: Cue, q: Quantity, kind: str, own: int, sentence: Sentence) -> bool:
    """Whether a cue of a spec tells nothing of a time or a part: 距离…仅一个多月, or a 快充 two clauses before."""
    if kind not in ("duration", "percent", "fraction"):
        return False
    if cue.word == "加速" and kind == "duration":
        return q.unit != "second"  # 加速到2-5年
    return cue.word in _NO_TIME or sentence.clause_number(cue.start) != own


def told_by_itself(q: Quantity, kind: str, last: str, sentence: Sentence) -> bool:
    """Whether a number is not told with the one before: a sum too small for it, a rate with its own word, a time behind a span.

    `last` is what that one measures.
    """
    if kind == "money":
        return last in _SUMS and (q.low or q.high or Decimal(0)) < PRICE_AT_MOST
    if kind == "duration":
        return last == "span" and q.unit in _SHORT  # 仅用9个月,产线24小时不停
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


def _is_in_an_aside(cue: Cue, start: int, text: str) -> bool:
    """Whether a cue stands in brackets that end before the number: 利润(未扣除特别支出)达22亿欧元."""
    opens = text.rfind("(", 0, cue.start)
    if opens < 0:
        return False
    closes = text.find(")", opens, start)
    return closes >= cue.end


def _nearness(
    cue: Cue, own: int, sentence: Sentence, others: Sequence[Quantity], quantity: Quantity
) -> float:
    """How strongly a cue speaks for a number: nearer is stronger, the same clause far stronger; below 0 not at all."""
    start, end, unit = quantity.start, quantity.end, quantity.unit
    length = cue.end - cue.start
    clause = sentence.clause_number(cue.start)
    bonus = min(length, 5) * 2.5 - (9 if length == 1 else 0)
    if cue.start >= start and cue.end <= end:
        return _INSIDE + bonus
    if cue.end <= start:
        gap = start - cue.end
        far = gap * (1.0 if length > 1 else 4.0)
        far += _IN_AN_ASIDE if _is_in_an_aside(cue, start, sentence.text) else 0
        # 2.1亿元收入对应…: the word is the first's
        if clause == own and any(q.end == cue.start and q.unit == unit for q in others):
            return _BEFORE_BUT_TAKEN - far + bonus
        between = sum(1 for q in others if q.start >= cue.end and q.end <= start and q.unit == unit)
        if clause == own:
            return _BEFORE - far - 12 * between + bonus
        return _EARLIER_CLAUSE - 6 * (own - clause) - gap * 0.25 - 6 * between + bonus
    link = _IN_BRACKETS.sub("", sentence.text[end : cue.start])
    gap = len(link)
    if _EXPLAINED.match(link) or _PEAK.match(link):
        return _EXPLAINING - gap + bonus
    if clause == own and not _LISTED.search(link):
        return _BEHIND - gap * 4.0 + bonus if gap <= _NEAR_BEHIND else _FAR_BEHIND - gap
    return -1.0
