"""Times that govern a number by their place, and are those of something else: 9月18日投产,年产能26万件."""

from __future__ import annotations

from collections.abc import Callable

from leapcheck.claims.dated import Dated, began
from leapcheck.claims.event_words import STRONG_EVENT, is_founded_in
from leapcheck.claims.flow_words import MOVED_AT_NEWS, ON_THE_MARKET, is_in_hand
from leapcheck.claims.founded import happened
from leapcheck.claims.period import PRODUCT
from leapcheck.claims.totals import is_start_of_total
from leapcheck.data.metrics import FLOWS
from leapcheck.patterns import Later
from leapcheck.quantities.time_roles import is_of_new_thing
from leapcheck.quantities.times import TimeRef

DEALS = frozenset({"investment", "funding", "transaction", "cost"})
"""Flows that fill no period."""
STOCKS = frozenset(
    {"patents", "headcount", "outlets", "cash", "assets", "liabilities", "facilities", "markets"}
)
"""What somebody has at a moment."""
_HELD = frozenset({"patents", "headcount", "outlets", "orders", "count", "cash"})
ONCE_DONE = Later(r"(?:建成|达产|满产|投产|完工|竣工)[后时]")
"""Words for works that are there."""
_OF_A_PLANT = frozenset({"capacity", "takt", "area"})  # what holds of a plant from its first day on
_YIELDS = frozenset({"revenue", "profit", "output_value", "sales", "production", "growth"})
_CHANGING = FLOWS - DEALS | {"duration", "market_share", "ratio", "yoy", "growth"}
_SINCE_THEN = Later(r"[当首次]月|首[日周]|上市后|累[计积]|以来|至今")
_OF_A_CAR = PRODUCT - {"duration", "term"}
_BOUGHT = frozenset({"orders", "sales", "count", "deliveries"})
# 工程于2025年12月竣工,达产后利税3亿元
_THEN_DONE = Later(rf"[,;][^,;\d]{{0,12}}{ONCE_DONE.pattern}")
_YEARLY_YIELD = Later(
    r"(?<![去今本上全当])(?:年|每年)(?:可|将|均|实现|新增|预计){0,3}[^,。;\d]{0,4}(?:收入|产值|营收|销售|利[税润]|税收|纳税|、)"
)
# 年产5万吨的正极材料项目…开工
_PROJECT = Later(r"[^,。;\d]{0,20}(?:项目|工程|工厂|基地|中心|码头|园区?|[产生]线)")
_EVENT_WITHIN = 24  # characters behind a project in which it begins
_OWNS = Later(r"拥有|设有|现有|旗下有|下设")
_DIGIT = Later(r"\d")
_THIS_TIME = Later(
    r"\d[^。;\d]{0,30},[^,。;\d]{0,6}(?:因此|于是|此次|这次|此番|本次|这一次)[^,。;\d]{0,8}(?:追加|增[订购]|加[购订]|续[签订]|采购|订购|下单|签[下订约])"
)
# 上半年营收12亿元。董事会另批准投资6亿元扩建仓库: a decision of the day, not of the half-year
_DECIDED_NOW = Later(r"(?:董事[会局]|股东大?会)[^,。;\d]{0,8}(?:通过|批准|同意|决定|拍板)[^,。;\d]{0,12}$")
_NEAR = 24  # characters before a number in which the start of what is counted stands
# 两周交付破8000台, 上市首月销量: since something that the words do not date
_WITHIN = Later(
    r"(?:(?<!连续)(?<!过去)(?<![近前第])[\d一二两三四五六七八九十半]+(?:小时|天|周|个月)|首[日周月])(?:之?内|里|[就便即])?(?:累[计积]|合计|共|的)?"
    r"(?:交付量?|销量|销售|大定|小订|锁单|订单|卖出|售出|预[订定售])[^,。;、\d]{0,6}$"
)


def is_borrowed(number: Dated, *, past: bool) -> bool:
    """Whether the time of a number, its own or one told above, is that of something else, so that it has none.

    `past` says that its own time had begun when the article appeared.
    """
    if number.own is None:
        return _is_undated(number)
    if past and _THEN_DONE.search(number.text, number.own.end, number.q.start):
        return True
    if not number.is_dated_here and is_founded_in(number.own, number.text):
        return True  # 成立于2014年10月,注册资本28.4亿元
    if not number.is_dated_here and is_of_new_thing(number.text, number.own):
        return number.metric in _CHANGING and not _SINCE_THEN.search(
            number.text, number.own.end, number.q.start
        )
    rules = _RULES.get(number.metric, ())
    return any(rule(number, number.own) for rule in rules) or (
        not number.is_dated_here and _is_counted_from_a_start(number)
    )


def is_held(number: Dated) -> bool:
    """Whether somebody has it in hand, whatever time was told before: 手握专利217项."""
    return number.metric in _HELD and number.own is None and is_in_hand(number.q, number.scene)


def is_moved_on_the_market(number: Dated) -> bool:
    """Whether a stock moved at the news of a stretch, and not in it: 二季度营收142亿元 股价大涨9%."""
    own = number.own
    if number.metric != "growth" or own is None:
        return False
    if "将" in number.text and MOVED_AT_NEWS.search(number.text, 0, number.q.start):
        return True
    if own.grain in ("day", "now") or number.is_dated_here:
        return False
    if "周" in number.text[own.start : own.end]:
        return False  # 上周是最差的一周,股价下跌11%
    if not number.text[own.end : number.clause_start].strip(",间内来"):
        return False  # 从2024年10月至今年2月,股价上涨近60%
    moved = ON_THE_MARKET.search(number.text, number.clause_start, number.q.start)
    return moved is not None and moved.group() != "首日"  # 2018年上市,首日大涨44%


def _is_undated(number: Dated) -> bool:
    """A number without a time of its own to which no time above belongs."""
    if number.metric == "investment" and _DECIDED_NOW.search(number.text, 0, number.q.start):
        return True
    return _is_counted_from_a_start(number)


def _is_counted_from_a_start(number: Dated) -> bool:
    """两周交付破8000台."""
    if number.metric not in FLOWS or number.metric in DEALS:
        return False
    return _WITHIN.search(number.text, max(0, number.q.start - _NEAR), number.q.start) is not None


def _is_of_an_event(number: Dated, own: TimeRef) -> bool:
    """9月18日投产,年产能26万件: the day is that of the event."""
    return happened(number.scene.sentence, own, number.q.start)


def _is_yearly_then(number: Dated, own: TimeRef) -> bool:
    """10月初投产,预计年收入15亿元: what each year brings once something runs."""
    yearly = _YEARLY_YIELD.search(number.text, number.clause_start, number.q.start)
    return yearly is not None and _is_of_an_event(number, own)


def _begins_then(number: Dated, own: TimeRef) -> bool:
    """今年4月,年产5万吨的正极项目举行开工仪式."""
    project = _PROJECT.match(number.text, number.q.end)
    if project is None or own.end > number.q.start or own.grain not in ("day", "month", "now"):
        return False
    return STRONG_EVENT.search(number.text, project.end(), project.end() + _EVENT_WITHIN) is not None


def _was_formed_then(number: Dated, own: TimeRef) -> bool:
    """1992年合资组建,拥有两大基地."""
    if is_start_of_total(own, number.text) or not _OWNS.search(number.text, own.end, number.q.start):
        return False
    return _is_of_an_event(number, own)


def _is_of_a_launch(number: Dated, own: TimeRef) -> bool:
    """自2003年投产以来,累计产量已超过5万辆,新款起步价13.6万英镑."""
    between = own.end, number.clause_start
    return began(own, number.text) and bool(
        _DIGIT.search(number.text, *between) or STRONG_EVENT.search(number.text, *between)
    )


def _was_bought_before(number: Dated, own: TimeRef) -> bool:
    """去年买了90辆,因此又追加500辆."""
    return _THIS_TIME.search(number.text, own.end, number.q.start) is not None


_Rule = Callable[[Dated, TimeRef], bool]
_BY_RULE: dict[_Rule, frozenset[str]] = {
    _is_of_an_event: _OF_A_PLANT,
    _is_yearly_then: _YIELDS,
    _begins_then: _OF_A_PLANT,
    _was_formed_then: STOCKS | {"stake"},
    _is_of_a_launch: _OF_A_CAR,
    _was_bought_before: _BOUGHT,
}
_RULES: dict[str, list[_Rule]] = {
    metric: [rule for rule, metrics in _BY_RULE.items() if metric in metrics]
    for metric in frozenset[str]().union(*_BY_RULE.values())
}
