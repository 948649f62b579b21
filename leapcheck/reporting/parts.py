"""What takes part in a finding: the claim to look at first, the other claims, the ledger entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from leapcheck.model import Claim, Entry, Finding

if TYPE_CHECKING:
    from leapcheck.pipeline import Report


class Parts:
    """The claims and the ledger entries that the findings of a report speak of."""

    def __init__(self, report: Report) -> None:
        self._claims = report.claims
        self._ledger = report.ledger

    def claims(self, finding: Finding) -> list[Claim]:
        """The claims of a finding, in its order."""
        return [claim for id in finding.claims if (claim := self._claims.get(id))]

    def suspect(self, finding: Finding) -> Claim | None:
        """The claim that a reader should look at first, where a format has one place for a finding.

        That is the number that does not fit its reckoning, the copy rather than its original, the side
        with the fewest sources, and else the first claim; None for a finding without claims.
        """
        claims = self.claims(finding)
        named = (self._claims.get(id) for id in _suspected(finding.evidence))
        return next((claim for claim in named if claim in claims), claims[0] if claims else None)

    def others(self, finding: Finding) -> list[Claim]:
        """The claims of a finding but for the suspect."""
        suspect = self.suspect(finding)
        return [claim for claim in self.claims(finding) if claim is not suspect]

    def entries(self, finding: Finding) -> list[Entry]:
        """The ledger entries that a finding rests on: its own, and those that the evidence names."""
        named = [part.get("ledger") for part in finding.evidence.values() if isinstance(part, Mapping)]
        ids = dict.fromkeys(id for id in (finding.ledger, *named) if isinstance(id, str))
        book = self._ledger
        return [entry for id in ids if book is not None and (entry := book.get(id))]


def _suspected(evidence: Mapping[str, object]) -> Iterator[str]:
    """The ids of the claims that the evidence shows as the odd ones."""
    copies, sides = evidence.get("copies"), evidence.get("sides")
    operands = [evidence.get("stated"), *(copies if isinstance(copies, list | tuple) else ())]
    for part in operands:
        if isinstance(part, Mapping) and isinstance(part.get("claim"), str):
            yield part["claim"]
    for side in reversed(sides) if isinstance(sides, list | tuple) else ():  # the most sources come first
        yield from side.get("claims", ())
