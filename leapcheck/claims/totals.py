"""Running totals and pairs of metrics: 累计 with and without a bounded period, 产销 as production and sales."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.changes import GROWTH
from leapcheck.claims.lists import Group
from leapcheck.claims.sentences import Sentence
from leapcheck.compiled import compiled
from leapcheck.model import Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.time_roles import is_since as goes_on_since
from leapcheck.quantities.times import TimeRef

# The flow that a running total inside a bounded period is of: 1-7月累计出口 is that period's exports.
_FLOW_WORDS = (
    ("交付", "deliveries"), ("出口", "exports"), ("产量", "production"), ("生产", "production"),
    ("装", "installations"), ("订单", "orders"), ("上险", "registrations"),
    *((word, "sales") for word in ("销量", "销售", "售出", "卖出", "零售", "批发")),
)  # fmt: skip
_COUNTED = frozenset(
    {"sales", "deliveries", "production", "exports", "orders", "installations", "registrations"}
)
_TOTAL = compiled(r"累(?:[计积]|(?=[销售产]))")
_IN_ALL = Later(r"总共|一共|共计|总计")  # 截至9月底,总共交付…
_MARK = Later(r"越过|突破|跨过|迈过|跨越|站上")
_FLOW = Later(r"[产销卖造](?:整?车|汽车)|产、?销|零售|批发|销量|销售|交付|出口|产量|生产|装车|装机|订单|上险")
_ON_YEAR = Later(r"[,，]?(?:同比|较去年同期|比去年同期)")
_SO_FAR = Later(r"(?:本年|今年|年内|年初至今|今年以来)度?累[计积]")  # 6月销5.1万辆,本年累计28.6万辆
_FLOW_OF = Later(r"\d[\d.,]* ?[万千百]?多?余? ?[辆台]")
_BOTH = Later(r"产[、和]?销(?:量)?[^,。]{0,14}$")
_PAIR = Later(
    r"(?:产销|产量(?:和|与|及|、)销量)(?!.*(?:出口|零售|批发|营收|收入|利润|订单|交付|保有量|占比))"
)
_SINCE = Later("以来|[起算]")
_LAUNCHED = Later(
    r"(?:才|刚|就|正式|首次|全新|底|末|初){0,2}(?:上市|推出|发布|投产|亮相|成立|创[立办建]|开业|问世|下线|量产|开售|建成|投运)的"
)
_TO_NOW = Later(r"以来|算起")
_SHARE_OF_BOTH = Later(r"产销(?:量)?(?:占比|比重|份额)[^,。;\d]{0,10}$")
# 较上月和2021年同期都下降: a change over two times
_OVER_ONE = (
    r"(?:较|比|与)?(?:(?P<{0}_mom>环比|上一?个?(?:季度?|月|周))|(?P<{0}_yoy>同比|[去上]年同期)"
    r"|(?P<{0}_growth>(?:19|20)\d\d年同期))"
)
_OVER_BOTH = Later(
    rf"{_OVER_ONE.format('a')}(?:和|与|、|及){_OVER_ONE.format('b')}[^,。;\d]{{0,4}}?(?:均|都|双双|皆)[^,。;\d]{{0,8}}$"
)
# 产值、营业收入、利润总额等指标均实现两位数增长: a change of each measure named
_MEASURE = (
    r"(?:(?:工业|规上工业|出口|海外|国内)?(?:总?产值|增加值|营业收入|营业总收入|营收|收入|利润总额|净利润|归母净利润|营业利润|利润|税收|销量|销售额|产量"
    r"|产销量|交付量|出口额|出口量|出口|订单|装机量|订单量|毛利))"
)
_MEASURES = Later(
    rf"(?P<list>{_MEASURE}(?:(?:、|和|与|及|以及|,){_MEASURE}){{1,6}})(?:等)?[^,。;、\d]{{0,12}}?(?:均|都|双双|全部|齐|同步|同比)[^,。;、\d]{{0,8}}$"
)
_A_MEASURE = Later(_MEASURE)
_EACH = Later(r"均|双双|都|两位数")
_MADE_AND_SOLD = ("产量", "销量")


def flow_or_total(
    metric: str, quantity: Quantity, sentence: Sentence, ref: TimeRef | None, *, so_far: bool, flow: str
) -> str:
    """累计 with a bounded period is that period's flow; without one it is a running total up to now.

    `ref` is the time that governs the number; `so_far` says that it is a part of the year's so far, told before.
    `flow` is the last flow of vehicles that the paragraph told of: …;前7个月累计3.9万辆.
    """
    text = sentence.text
    start, _ = sentence.clause(quantity.start)
    own = text[start : quantity.start]
    if quantity.ordinal or (metric == "cumulative" and "保有" in own):
        return metric
    bounded = so_far or (_is_bounded(ref, text) and not _is_told(ref, text, start))
    if metric in _COUNTED and _TOTAL.search(own + quantity.text) and not bounded:
        return metric if is_year_to_date(quantity, sentence, ref) else "cumulative"
    if metric in _COUNTED and ref is not None and ref.as_of and _IN_ALL.search(own):
        return "cumulative"
    if (
        metric == "cumulative"
        and (bounded or is_year_to_date(quantity, sentence, ref))
        and (quantity.unit == "vehicle" or _FLOW.search(text))
        and not _passes_a_mark(ref, own + quantity.text)
    ):
        told = _flow_of(own) or _flow_of(text[: quantity.start])
        return told or ("sales" if _FLOW.search(text) else flow)
    return metric


def _flow_of(words: str) -> str | None:
    """The flow that some words name."""
    return next((named for word, named in _FLOW_WORDS if word in words), None)


def is_year_to_date(quantity: Quantity, sentence: Sentence, ref: TimeRef | None) -> bool:
    """Whether a total after a month's flow is that of the year so far, for it grew on the year before.

    9月销售12万辆,累计销售90万辆,同比增长3%: from January to September. 本年累计 says so itself.
    """
    start, _ = sentence.clause(quantity.start)
    total = _TOTAL.search(sentence.text[start : quantity.end])
    if not total or not _is_told(ref, sentence.text, start):
        return False
    so_far = _SO_FAR.search(sentence.text, start, quantity.start) or _ON_YEAR.match(
        sentence.text, quantity.end
    )
    return so_far is not None


def _is_told(ref: TimeRef | None, text: str, start: int) -> bool:
    """Whether a month's or a quarter's flow was told before the clause of a total: 9月交付1.2万辆,累计交付26万辆."""
    return (
        ref is not None
        and ref.grain in ("month", "quarter")
        and bool(_FLOW_OF.search(text, ref.end, max(start, ref.end)))
    )


def is_start_of_total(ref: TimeRef, text: str) -> bool:
    """Whether a time is where a count begins: 自2023年上市以来,累计…, 从1956年首辆下线算起."""
    return text[ref.start - 1 : ref.start] in ("自", "从") and bool(_SINCE.search(text, ref.end))


def is_launch(ref: TimeRef, text: str) -> bool:
    """Whether a time is that since when what is counted is there: 2021年8月上市的海豚累计销量破百万."""
    return _LAUNCHED.match(text, ref.end) is not None


def is_since(ref: TimeRef, text: str) -> bool:
    """Whether what is told goes on since a time: 自2024年实施以来, 今年8月以来, but not 自7月1日起."""
    if ref.grain in ("month", "day") and goes_on_since(text, ref):
        return True
    return is_start_of_total(ref, text) and bool(_TO_NOW.search(text, ref.end))


def _passes_a_mark(ref: TimeRef | None, own: str) -> bool:
    """Whether a total grew past a mark in a year, and is not that year's: 2025年,C11累计销量越过25万台."""
    return ref is not None and ref.grain == "year" and "全年" not in own and bool(_MARK.search(own))


def _is_bounded(ref: TimeRef | None, text: str) -> bool:
    """Whether a time is a stretch that a flow fills, and no moment that a total is reached at (6月底)."""
    if ref is None or ref.period is None or ref.as_of or text[ref.end - 1 : ref.end] in ("底", "末"):
        return False
    if is_start_of_total(ref, text) or is_launch(ref, text):
        return False
    return ref.grain in ("span", "year", "half", "quarter", "month")


def coordinated(
    metric: str, q: Quantity, group: Group | None, text: str, sentence: Sentence
) -> Sequence[tuple[str, str | None]]:
    """The metrics that a number has, each with what it is the change of, where the words 产销 tell that.

    产销分别完成A和B is production A and sales B, 产销双双突破A is both; 产销同比分别增长A和B is A of production
    and B of sales; 环比增长A和B,同比增长C和D is one run of four.
    """
    start, _ = sentence.clause(q.start)
    if metric in ("sales", "production") and q.unit == "vehicle":
        lead = text[start : (group.start if group else q.start)]
        both = _BOTH.search(lead) or (group is None and _BOTH.search(text[: q.start]))
        if both or (group is None and "产销" in text[: q.start] and "双双" in text[start : q.end]):
            if group is not None and group.size == 2:
                return [("production" if group.place == 0 else "sales", None)]
            if group is None:
                return [("production", None), ("sales", None)]
    if metric in ("ratio", "market_share") and group is None and _SHARE_OF_BOTH.search(text, start, q.start):
        return [(metric, base) for base in _MADE_AND_SOLD]
    if metric in GROWTH and group is None and (both := _OVER_BOTH.search(text, start, q.start)):
        return [(name.partition("_")[2], None) for name, words in both.groupdict().items() if words]
    if (
        metric in GROWTH
        and group is None
        and "位数" in q.text
        and (named := _MEASURES.search(text, 0, q.start))
    ):
        return [(metric, base.group()) for base in _A_MEASURE.finditer(named["list"])]
    near = q.text + text[start : q.start] + text[q.end : q.end + 4]
    if metric in GROWTH and group is None and "产销" in text[: q.start] and _EACH.search(near):
        return [(metric, base) for base in _MADE_AND_SOLD]
    if metric in ("yoy", "mom") and group and group.size in (2, 4) and _PAIR.search(text[: group.start]):
        return [(metric, _MADE_AND_SOLD[group.place % 2])]
    return [(metric, None)]
