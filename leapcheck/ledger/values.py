"""The value of an entry, written as people write it, as an exact interval whose unit suits the metric."""

from __future__ import annotations

from decimal import Decimal

from leapcheck.language.messages import worded
from leapcheck.ledger.periods import FORMS, date_fault
from leapcheck.ledger.problems import shown
from leapcheck.model import Quantity, Value

# Kinds of unit, as the table of units names them.
_PIECES = frozenset({"vehicle", "count"})
_MONEY = frozenset({"money"})
_TIME = frozenset({"duration"})
_SHARE = frozenset({"percent"})
_CHANGE = frozenset({"percent", "pp", "times"})
_ENERGY = frozenset({"energy"})
_COUNT = frozenset({"count"})
_PEOPLE = frozenset({"person", "count"})

SUITABLE: dict[str, frozenset[str]] = {
    **dict.fromkeys(("sales", "deliveries", "registrations", "production"), _PIECES | _ENERGY),
    **dict.fromkeys(("orders", "exports"), _PIECES | _ENERGY | _MONEY),
    **dict.fromkeys(("installations", "capacity"), _PIECES | _ENERGY | {"power", "mass"}),
    **dict.fromkeys(("investment", "rd_spend", "funding", "transaction"), _MONEY),
    **dict.fromkeys(("revenue", "profit", "cash", "output_value"), _MONEY),
    **dict.fromkeys(("market_cap", "assets", "liabilities", "fee"), _MONEY),
    **dict.fromkeys(("stake", "margin", "market_share", "cagr"), _SHARE),
    **dict.fromkeys(("yoy", "mom"), _CHANGE),
    **dict.fromkeys(("facilities", "outlets", "suppliers", "markets", "versions", "features"), _COUNT),
    **dict.fromkeys(("models", "brands", "patents", "awards", "rank"), _COUNT),
    **dict.fromkeys(("span", "duration", "term"), _TIME),
    "milestone": _PIECES | {"person"},
    "takt": _TIME | _PIECES,
    "area": frozenset({"area"}),
    "cost": _MONEY | _SHARE,
    "ratio": _SHARE | {"times"},
    "headcount": _PEOPLE,
    "training": _PEOPLE | _TIME,
    "price": _MONEY | _SHARE,
    "range": frozenset({"length"}),
    "power": frozenset({"power"}),
    "compute": frozenset({"compute"}),
    "rate": frozenset({"percent", "pp"}),
}
"""The kinds of unit that each metric may have; a metric that is not here may have any."""
_MOST_DAYS = 366
_MOST_LISTED = 4


class ValueFault(ValueError):
    """A value that cannot be used: what is wrong with it, and what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


def read_value(text: str, metric: str) -> Value:
    """The value that `text` gives to a metric; raises ValueFault where it gives none, or more than one."""
    if metric == "founded":
        return _read_date(text)
    value = _only_quantity(text).value
    if not _suits(value.unit, metric):
        wanted = ", ".join(sorted(SUITABLE[metric]))
        raise ValueFault(
            worded(
                "{text} is in {unit}, which does not suit {metric}",
                text=shown(text),
                unit=value.unit,
                metric=metric,
            ),
            worded("give it in {wanted}", wanted=wanted),
        )
    if metric == "milestone" and value.relation != "exact":
        raise ValueFault(
            worded("{text} names no single vehicle", text=shown(text)),
            worded("write 第N辆, or use metric cumulative"),
        )
    return value


def read_tolerance(text: str, value: Value, metric: str) -> Decimal:
    """How far a number may lie off: an amount in the unit of the value, a share of it, or days for a date.

    `500辆` and `0.5%` for 100,000辆 are both 500; a share of a percentage is written in 百分点. What is
    a date in a founding or a milestone has whole days. Raises ValueFault where the text says none of these.
    """
    given = _only_quantity(text).value
    if given.low is None or given.low != given.high or isinstance(given.low, str) or given.low < 0:
        raise ValueFault(
            worded("the tolerance {text} is no single amount", text=shown(text)),
            worded("write 500辆, 0.5% or 3天"),
        )
    unit = "date" if metric == "milestone" else value.unit
    if unit == "date":
        if given.unit == "day" and given.low in range(_MOST_DAYS + 1):
            return given.low
    elif (given.unit == value.unit and value.unit != "percent") or (
        value.unit == "percent" and given.unit == "pp"
    ):
        return given.low
    elif given.unit == "percent" and value.unit != "percent":
        sides = [abs(side) for side in (value.low, value.high) if isinstance(side, Decimal)]
        return max(sides) * given.low / 100
    wanted = {
        "date": worded("whole days, {most} at most: 3天", most=_MOST_DAYS),
        "percent": worded("percentage points: 0.5个百分点"),
    }
    remedy = worded(
        "give it in {wanted}", wanted=wanted.get(unit) or worded("{unit} or in percent", unit=unit)
    )
    raise ValueFault(
        worded("the tolerance {text} does not suit a {unit}", text=shown(text), unit=_named(unit)), remedy
    )


def _named(unit: str) -> str:
    return worded("date") if unit == "date" else worded("value in {unit}", unit=unit)


def _read_date(text: str) -> Value:
    fault = date_fault(text)
    if fault:
        raise ValueFault(
            worded("the value {text} {fault}", text=shown(text), fault=fault),
            worded("metric founded takes a date: {forms}", forms=FORMS),
        )
    return Value("exact", text, text, "date")


def _only_quantity(text: str) -> Quantity:
    from leapcheck.quantities import find_quantities

    found = find_quantities(text)
    if not found:
        raise ValueFault(
            worded("no quantity in the value {text}", text=shown(text)),
            worded("write a number with its unit: 59.7万辆"),
        )
    if len(found) > 1:
        listed = ", ".join(shown(quantity.text) for quantity in found[:_MOST_LISTED])
        listed += " …" if len(found) > _MOST_LISTED else ""
        raise ValueFault(
            worded("{n} quantities in one value: {listed}", n=len(found), listed=listed),
            worded("make an entry of each"),
        )
    # A word beside the number, such as 下降 or 工厂, may change what it means: none is passed over.
    if found[0].text.strip() != text or found[0].sign < 0:
        raise ValueFault(
            worded("{text} has more in it than a quantity", text=shown(text)),
            worded("put what is counted in qualifiers.noun, and a minus before a loss or a fall"),
        )
    return found[0]


def _suits(unit: str, metric: str) -> bool:
    from leapcheck.quantities.units import kinds

    return metric not in SUITABLE or kinds().get(unit, "count") in SUITABLE[metric]
