"""How metrics hold in time, and which of them count the same thing."""

from __future__ import annotations

from typing import Literal

from leapcheck.data import added

Kind = Literal["flow", "stock", "lasting", "milestone", "event", "span"]
"""How a metric holds: for a stretch of time, at a moment, until further notice, on the day that a
total is reached, on the day that something begins, between two such days."""


def _keys(words: str) -> frozenset[str]:
    return frozenset(words.split())


_KINDS: dict[Kind, str] = {
    "flow": """sales deliveries orders registrations exports production installations revenue profit margin
        cost output_value rd_spend market_share ratio yoy mom cagr growth training emissions energy water
        waste material versions features awards rank duration count""",
    "stock": """headcount outlets suppliers markets facilities models brands capacity cash market_cap assets
        liabilities patents price rate fee stake""",
    "lasting": "area power compute range spec takt term investment funding transaction",
    "milestone": "milestone cumulative",
    "event": "founded",
    "span": "span",
}
KIND: dict[str, Kind] = {metric: kind for kind, metrics in _KINDS.items() for metric in metrics.split()}

GROUPS: dict[str, str] = {"sales": "sales", "deliveries": "sales", "cumulative": "milestone"}
"""Metrics that the field treats as one where nobody sets them apart, by the name of their group."""

VEHICLES = _keys("sales deliveries orders registrations exports production milestone cumulative capacity")
"""Metrics that count vehicles unless something else is said."""

COUNTED = _keys(
    "sales deliveries orders registrations exports production installations outlets suppliers markets "
    "headcount facilities revenue profit cost output_value market_share capacity cumulative yoy mom"
)
"""Metrics whose value for one region is a part of the value for all."""

VAGUE = _keys(
    "count duration spec ratio growth training features versions facilities price fee rate term "
    "energy emissions water waste material cost takt rank"
)
"""Metrics that say little without a qualifier: 三个 of what, 10% of what."""

GENERIC = VAGUE | _keys(
    "headcount capacity area investment funding transaction stake patents models brands awards profit margin"
)
"""Metrics whose noun or part narrows them: 研发人员 of all 员工, 净利润 of all that is called profit."""

OF_PRODUCTS = _keys("price range power compute spec")
"""Metrics of a product: those of a maker as such are as many as it has products."""

DEALS = _keys("investment funding transaction stake")
"""Metrics of a deal: a firm makes many."""

SITED = _keys("investment capacity area")
"""Metrics of a place: the sentence names the plant or the project that they are of."""

ABROAD = _keys("exports")
"""Metrics that are of what goes abroad, whether or not that is said."""
WORLDWIDE = _keys("sales deliveries orders production headcount revenue profit capacity")
"""Metrics that a firm states of the whole world where it says nothing."""

SLOW = _keys("stake facilities outlets capacity suppliers markets brands")
"""Stocks that stay for years: said without a date, they may be what was said long before."""
STATES = _keys("ratio market_share")
"""Shares that are taken of a stretch of time, or said of now."""

RATES = _keys("yoy mom cagr growth ratio market_share margin")
CHANGES = _keys("yoy mom cagr growth")
NEAR_DAYS = 45
"""Moments this near each other are one moment to a stock: a month's end and the report on it."""

BASE_METRICS: tuple[tuple[str, str], ...] = (
    ("出口", "exports"),
    ("产销", ""),
    ("产量", "production"),
    ("生产", "production"),
    ("产值", "output_value"),
    ("交付", "deliveries"),
    ("上险", "registrations"),
    ("注册", "registrations"),
    ("装机", "installations"),
    ("装车", "installations"),
    ("订单", "orders"),
    ("面积", "area"),
    ("零售", "sales"),
    ("批发", "sales"),
    ("终端", "sales"),
    ("销量", "sales"),
    ("销售额", "revenue"),
    ("销售净额", "revenue"),
    ("销售", "sales"),
    ("营收", "revenue"),
    ("收入", "revenue"),
    ("利润", "profit"),
    ("净利", "profit"),
    ("盈利", "profit"),
    ("亏损", "profit"),
    ("研发", "rd_spend"),
    ("负债", "liabilities"),
    ("资产", "assets"),
    ("网点", "outlets"),
    ("门店", "outlets"),
    ("员工", "headcount"),
)
"""Words of a `base` with the metric they name: a growth of 批发销量 joins two `sales`."""


def group_of(metric: str, unit: str = "") -> str:
    """The group a metric is compared in; a count of persons is a headcount."""
    return "headcount" if (metric, unit) == ("count", "person") else GROUPS.get(metric, metric)


def kind_of(metric: str) -> Kind:
    """How a metric holds in time, one of the user's own as its entry says; a flow is the strictest kind."""
    own: Kind = added("metrics").get(metric, {}).get("holds", "flow")
    return KIND.get(metric, own)


def metric_named(words: str) -> str | None:
    """The metric that a base names: `exports` for 整车出口量; None where it names none or two."""
    for word, metric in BASE_METRICS:
        if word in words:
            return metric or None
    return None
