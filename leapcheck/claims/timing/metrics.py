"""Metrics by the times they can hold in."""

from __future__ import annotations

from leapcheck.claims.borrowed_times import DEALS
from leapcheck.data.metrics import FLOWS

FILLING = FLOWS - DEALS
"""Flows that fill a period."""
BY_YEAR = FILLING | {"margin", "market_share", "ratio", "yoy", "rd_spend"}
"""What is told year by year."""
MONTH_AFTER_MONTH = FILLING | {"duration", "span"}
"""What can hold month after month."""
SINCE = FILLING | {"count", "growth", "investment", "fee"}
"""What can be told of all the time since something."""
