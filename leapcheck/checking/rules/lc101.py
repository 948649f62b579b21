"""A claim with the value of its ledger entry

A claim is held against the ledger entry of the same subject, metric, period, qualifiers and modality.
They agree when their intervals meet. Where several entries could be meant, the one that agrees is; where
none agrees and several could be meant, nothing is said. The status of the entry counts: what is only
`reported` convinces less than what is `verified`, a `disputed` entry makes no more than a warning, a
`superseded` one is left out. All claims that give one value are one finding.

Why: the ledger is what the desk has looked up before.

Fires:
    ledger L1: 零跑汽车 deliveries 144155 vehicle @2023
    a "2023年零跑交付141455辆"
    a: 零跑汽车 deliveries 141455 vehicle @2023
Holds:
    ledger L1: 零跑汽车 deliveries 144155 vehicle @2023
    a "2023年零跑交付14.4万辆"
    a: 零跑汽车 deliveries 144000 vehicle @2023 step=1000
    a "零跑12月交付1.2万辆"
    a: 零跑汽车 deliveries 12000 vehicle @2023-12
"""

from __future__ import annotations

from collections.abc import Iterator

from leapcheck.checking.findings import Draft
from leapcheck.checking.ledger_check import by_entry, drafts
from leapcheck.checking.material import Material
from leapcheck.language.messages import worded

CODE = "LC101"
TITLE = worded("A claim with the value of its ledger entry")


def check(material: Material) -> Iterator[Draft]:
    """One finding for each entry and each value that claims give of it."""
    for entry, holdings in by_entry(material, dates=False):
        yield from drafts(CODE, entry, holdings, material)
