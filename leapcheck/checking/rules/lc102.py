"""A claim with the date of its ledger entry

The day on which a milestone was reached, or on which something was founded, signed, launched or
started, against the ledger's. A less exact date agrees with every day it contains: September 2025 with
2025-09-25. A founding is never held against a listing, nor the Nth vehicle made against the Nth sold.

Why: dates are copied from memory more often than amounts are.

Fires:
    ledger L1: 零跑汽车 milestone 1000000 vehicle @2025-09-25 {noun=下线}
    a "8月25日,零跑第100万辆下线"
    a: 零跑汽车 milestone 1000000 vehicle @2025-08-25 {noun=下线}
Holds:
    ledger L1: 零跑汽车 milestone 1000000 vehicle @2025-09-25 {noun=下线}
    a "2025年9月,零跑第100万辆下线"
    a: 零跑汽车 milestone 1000000 vehicle @2025-09 {noun=下线}
    a "2024年10月17日,零跑第50万辆下线"
    a: 零跑汽车 milestone 500000 vehicle @2024-10-17 {noun=下线}
"""

from __future__ import annotations

from collections.abc import Iterator

from leapcheck.checking.findings import Draft
from leapcheck.checking.ledger_check import by_entry, drafts
from leapcheck.checking.material import Material
from leapcheck.language.messages import worded

CODE = "LC102"
TITLE = worded("A claim with the date of its ledger entry")


def check(material: Material) -> Iterator[Draft]:
    """One finding for each dated entry and each date that claims give of it."""
    for entry, holdings in by_entry(material, dates=True):
        yield from drafts(CODE, entry, holdings, material)
