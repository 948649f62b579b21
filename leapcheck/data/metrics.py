"""What an article may measure: every metric of the claim model, its family, and how it holds in time."""

from __future__ import annotations

from leapcheck.data import added, derived

METRICS: dict[str, str] = {
    # Vehicles, batteries and chips that change hands, leave a line or cross a border.
    "sales": "sales",
    "deliveries": "sales",
    "orders": "sales",
    "registrations": "sales",
    "exports": "sales",
    "production": "sales",
    "installations": "sales",
    # What a plant could make, and how large and how fast it is.
    "capacity": "capacity",
    "facilities": "capacity",
    "takt": "capacity",
    "area": "capacity",
    # The Nth vehicle, the total so far, the time between two of them, and beginnings.
    "milestone": "milestones",
    "cumulative": "milestones",
    "span": "milestones",
    "founded": "milestones",
    # Money put in, raised or paid, and the share of ownership it bought.
    "investment": "investment",
    "stake": "investment",
    "rd_spend": "investment",
    "funding": "investment",
    "transaction": "investment",
    # The books of a company or a region.
    "revenue": "finance",
    "profit": "finance",
    "margin": "finance",
    "cash": "finance",
    "cost": "finance",
    "output_value": "finance",
    "market_cap": "finance",
    "assets": "finance",
    "liabilities": "finance",
    # Parts of a whole.
    "market_share": "share",
    "ratio": "share",
    # Changes.
    "yoy": "growth",
    "mom": "growth",
    "cagr": "growth",
    "growth": "growth",
    # Where the company is, and who supplies it.
    "outlets": "network",
    "suppliers": "network",
    "markets": "network",
    # Who works there, and what they are taught.
    "headcount": "people",
    "training": "people",
    # What a product costs and can do.
    "price": "product",
    "range": "product",
    "power": "product",
    "compute": "product",
    "spec": "product",
    # Taxes, interest, subsidies, and how long they last.
    "rate": "policy",
    "fee": "policy",
    "term": "policy",
    # Things released, held or won, counted.
    "versions": "ops",
    "features": "ops",
    "models": "ops",
    "brands": "ops",
    "patents": "ops",
    "awards": "ops",
    # What a sustainability report gives, as reported.
    "emissions": "esg",
    "energy": "esg",
    "water": "esg",
    "waste": "esg",
    "material": "esg",
    # Numbers with a meaning that no other family has.
    "rank": "other",
    "duration": "other",
    "count": "other",
}
"""Each metric key with its family."""

VEHICLES: frozenset[str] = frozenset(
    {"sales", "deliveries", "orders", "registrations", "exports", "production", "installations"}
)
"""Metrics of what is made and moved: vehicles, mostly."""

FLOWS: frozenset[str] = VEHICLES | frozenset(
    {
        # Money moved in a stretch of time.
        *("revenue", "profit", "cost", "output_value", "rd_spend", "investment", "funding", "transaction"),
        # Quotients of two flows, or of one flow in two stretches.
        *("margin", "market_share", "yoy", "mom", "cagr"),
        # Hours taught, and what was emitted or used up.
        *("training", "emissions", "energy", "water", "waste", "material"),
    }
)
"""Metrics that add up over time: two of them are compared for the same period only."""

STOCKS: frozenset[str] = frozenset(
    {
        # What is there to be counted on a day.
        *("headcount", "outlets", "suppliers", "markets", "facilities", "models", "brands"),
        # What could be made, and on how much ground.
        *("capacity", "area"),
        # What is owned, owed or worth on a day.
        *("stake", "market_cap", "cash", "assets", "liabilities"),
        # What is charged on a day.
        *("price", "rate", "fee"),
    }
)
"""Metrics that hold at a moment: far apart, two of them are a change and not a conflict."""


@derived
def families() -> dict[str, str]:
    """Every metric with its family: ours, and a user's own."""
    return {**METRICS, **{metric: own["family"] for metric, own in added("metrics").items()}}
