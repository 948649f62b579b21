"""Numbers that are told as a difference and measure a change: 比上周多出412辆, 两家仅差2000辆, 全系官降1万元."""

from __future__ import annotations

from leapcheck.claims.adjustments.number import Number
from leapcheck.claims.changes import CHANGE_BEFORE, GROWTH, ON_MONTH, ON_YEAR, told_from
from leapcheck.claims.indices import RATE_OF_MANY, is_index
from leapcheck.patterns import THAN, Later
from leapcheck.quantities.ranges import MOVED_BY

# 比前一周多出412辆, 较3月多29艘次;   两家仅差2000辆: a gap
_THAN = rf"{THAN}(?:[^,。;\d]|\d{{1,4}}[年月日季]){{0,14}}"
_MORE_THAN = Later(rf"{_THAN}(?:多|少)(?:出|了|卖|销|产|造|交付|增|开|建|停)*(?:约|近|超)?$")
# 对比6月的预估量,还多出了4000辆
_THAN_EXPECTED = Later(
    rf"{THAN}[^。;]{{0,16}}(?:预估|预期|预测|预计|目标|计划|指引)[量值数]?,?(?:还|更|又|则)*(?:多|少|高|低)(?:出|卖|销|产|造|交付)?了?(?:约|近|超)?$"
)
_FEWER_OF = Later(rf"{_THAN}(?:减少|增加|减|增)了?(?:约|近|超)?$")
_OF_A_YEAR_AGO = Later(r"同期|上年|去年|前一年")
_GAP = Later(
    r"(?:领先|落后|高出|多出|超出|反超)于?了?[\u4e00-\u9fffA-Za-z]{1,8}$"  # 比亚迪领先吉利12万辆
    r"|(?:(?<![之误补偏价落利])差距?|(?:仅|只|还|相)差|领先|落后)"
    r"(?:了|已?达到?|为|是|仅|只|有|缩[小至到]{0,2}){0,4}(?:约|近|超|不到)?$"
)
_ON_TOP = Later(r"[同环]比(?:增加|减少|多|少)(?:出|了)?(?:约|近|超)?$")  # 环比多出0.4亿度
_COMPARED_WITH = Later(r"(?:[去前上]年|同期)比$")  # 去年比105%
_EARNED_MORE = Later(r"[少多]赚了?(?:约|近|超)?$")
_RESULTS = frozenset({"profit", "revenue", "rd_spend", "cost"})
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
# 较老款便宜1.5万元;   需多付3000元, 比原来少花2000元;   最高下调5万元, whose hedge takes in the verb
_CHEAPER_THAN = Later(rf"{THAN}[^,。;\d]{{1,12}}(?:便宜|贵)了?(?:约|近|超过?|逾|达到?|整整)*$")
_PAID_MORE = Later(r"(?<![最至])[多少](?:付|花|掏|支付|缴纳?)了?(?:约|近|超过?|逾)*$")
_MOST_CUT = Later(r"(?:最[高多大]|至[多少])(?:下[调降探]|调[降低]|降价?|直降|上[调涨]|涨价?|提价)")
_PRICES = ("price", "fee", "count")
_TO_SO_MUCH = Later(r"(?:\([^()]{1,16}\))?,?[至到](?:约|近|超过?|逾)?\d")
_IN_BRACKETS = Later(r"\d[万千]?[\u4e00-\u9fff]{0,2}元?(?:/[\w]{1,4})?\((?:较?[昨前上][^()\d]{0,5})?\+?$")
_SIGNS = ("+", "-", "−")


def _over(words: str) -> str:
    """The change that some words tell of: over the year, the month, or another time."""
    return "yoy" if ON_YEAR.search(words) else "mom" if ON_MONTH.search(words) else "growth"


def _over_a_year_or_else(words: str) -> str:
    """The change that some words tell of, where no month is: over the year, or another time."""
    return "yoy" if ON_YEAR.search(words) else "growth"


def more_cars(n: Number) -> str | None:
    """A change, where cars are more or fewer than before, or than was expected: 比前一周多出412辆."""
    if _THAN_EXPECTED.search(n.text, 0, n.q.start):
        return "growth"
    return _over(n.own) if _MORE_THAN.search(n.own) else None


def moved_by(n: Number) -> str | None:
    """A growth, where something is moved by a number to another: 上调投资总额5亿欧元至27亿欧元."""
    if n.metric in GROWTH or not _TO_SO_MUCH.match(n.text, n.q.end):
        return None
    return "growth" if MOVED_BY.search(n.own) else None


def gap(n: Number) -> str | None:
    """A growth, where a number is how far two are apart: 两家仅差2000辆."""
    return "growth" if n.metric not in GROWTH and _GAP.search(n.own) else None


def more_things(n: Number) -> str | None:
    """A change, where things are more or fewer than before: 较3月多29艘次, 比上年减少12家."""
    if not _MORE_THAN.search(n.own) and not _FEWER_OF.search(n.own):
        return None
    return "yoy" if _OF_A_YEAR_AGO.search(n.own) else "mom" if ON_MONTH.search(n.own) else "growth"


def more_measured(n: Number) -> str | None:
    """A change, where something measured came on top: 环比多出0.4亿度."""
    if not _ON_TOP.search(n.own):
        return None
    return "yoy" if ON_YEAR.search(n.own) else "mom"


def index(n: Number) -> str | None:
    """A change of an index, or a ratio, where a rate is told without a unit: 恒生指数跌156.29点, 事故率0.42."""
    if n.q.noun not in ("点", None) or n.metric == "growth":
        return None
    if RATE_OF_MANY.search(n.own):
        return "ratio"
    if CHANGE_BEFORE.search(n.own) and (n.q.noun or is_index(n.q, n.text)):
        return _over_a_year_or_else(n.own)
    return None


def place_in_a_ranking(n: Number) -> str | None:
    """A growth, where places of a ranking are counted: 排名下降2位."""
    return "growth" if n.q.noun == "位" else None


def part_of_last_year(n: Number) -> str | None:
    """A ratio, where a percentage is one of last year: 去年比105%."""
    return "ratio" if n.own.endswith("比") and _COMPARED_WITH.search(n.own) else None


def earned_more(n: Number) -> str | None:
    """A change of a result, or how far it is above another: 少赚了3亿元, 研发投入比净利润多出65亿元."""
    if n.metric == "profit" and _EARNED_MORE.search(n.own):
        return _over_a_year_or_else(n.own)
    return _over_a_year_or_else(n.own) if n.metric in _RESULTS and _MORE_THAN.search(n.own) else None


def moved_in_brackets(n: Number) -> str | None:
    """How far a price has moved, in brackets behind it: 报80000元/吨(-500元/吨), 报价12万元(+0.2万元)."""
    if n.metric != "price" or not _IN_BRACKETS.search(n.text, 0, n.q.start):
        return None
    signed = n.q.text.startswith(_SIGNS) or n.text.endswith("+", 0, n.q.start)
    return "growth" if signed else None


def price_cut(n: Number) -> str | None:
    """A growth, where a sum is what a list price was cut by: 降幅达2万元, 官降1万元."""
    return "growth" if n.metric in _PRICES and _is_cut(n) else None


def _is_cut(n: Number) -> bool:
    """Whether a sum is what a price was cut or raised by, or what is paid more or less; a subsidy cuts none."""
    start = told_from(n.sentence, n.q.start)
    if "补" in n.text[start : n.q.start]:
        return False
    if _CUT_BY.search(n.text, start, n.q.start) or _CUT_AFTER.match(n.text, n.q.end):
        return True
    if _MOST_CUT.match(n.q.text) or _CHEAPER_THAN.search(n.own) or _PAID_MORE.search(n.own):
        return True
    cheaper = _CHEAPER_BY.search(n.text, n.start, n.q.start)
    return cheaper is not None and _LIST_PRICE_CUT.search(n.text, 0, n.start) is not None


def over_which_time(n: Number) -> str | None:
    """Over which time a growth is told: 同比增加1.2万辆, 环比减少3亿元."""
    return _over(n.own) if n.metric == "growth" else None
