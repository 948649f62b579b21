"""Find a claim, a finding or a ledger entry of a report by its id, or by as much of it as no other has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from leapcheck.language.messages import worded
from leapcheck.model import Claim, Entry, Finding

if TYPE_CHECKING:
    from leapcheck.pipeline import Report

_Record = TypeVar("_Record")

MOST_NAMED = 4
"""Ids that a complaint names."""
_ALIKE = 60
"""The least likeness, of 100, of an id that may have been meant."""


class LookupFailed(LookupError):
    """An id that names nothing, or more than one thing; its text says so and names the nearest ids."""


def find(id: str, report: Report) -> Claim | Entry | Finding:
    """What an id, or the beginning of one, stands for in a report; raises LookupFailed."""
    return _find(
        id, _by_id(report), worded("no finding, no claim and no ledger entry has the id '{id}'", id=id)
    )


def find_claim(id: str, claims: Iterable[Claim]) -> Claim:
    """The claim with that id, or the only one whose id begins so; raises LookupFailed."""
    return _find(
        id,
        {claim.id: claim for claim in claims},
        worded("no claim of these articles has the id '{id}'", id=id),
    )


def _find(id: str, known: Mapping[str, _Record], none_has: str) -> _Record:
    """A whole id wins over the longer ones that begin with it. Large and small letters are the same."""
    if id in known:
        return known[id]
    wanted = id.casefold()
    matching = [other for other in known if other.casefold().startswith(wanted)] if wanted else []
    if len(matching) == 1:
        return known[matching[0]]
    raise LookupFailed(_ambiguous(id, matching) if matching else _unknown(id, list(known), none_has))


def _by_id(report: Report) -> dict[str, Claim | Entry | Finding]:
    entries: Sequence[Entry] = report.ledger.entries if report.ledger is not None else ()
    return {record.id: record for group in (report.findings, report.claims, entries) for record in group}


def _ambiguous(id: str, matching: Sequence[str]) -> str:
    named = ", ".join(sorted(matching)[:MOST_NAMED])
    if len(matching) > MOST_NAMED:
        named = worded("{listed} and {n} more", listed=named, n=len(matching) - MOST_NAMED)
    return worded(
        "{n} ids begin with '{id}': {ids}; write more of the one that is meant",
        n=len(matching),
        id=id,
        ids=named,
    )


def _unknown(id: str, known: Sequence[str], none_has: str) -> str:
    from rapidfuzz import fuzz, process

    near = process.extract(
        id, known, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=_ALIKE, limit=MOST_NAMED
    )
    if not near:
        return none_has
    return worded("{problem}; the nearest are {ids}", problem=none_has, ids=", ".join(row[0] for row in near))
