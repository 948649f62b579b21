"""Claims held against the ledger: which entry speaks of the same thing, and does it say the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from leapcheck.checking.assertions import Assertion, same_sentence
from leapcheck.checking.comparability import TELLING_ALONE, Comparison, compare, is_telling
from leapcheck.checking.doubts import doubts, sureness
from leapcheck.checking.facts import agree, compared_interval
from leapcheck.checking.findings import NOTE_FROM, SURE, Draft, about, place, value_text
from leapcheck.checking.material import Material
from leapcheck.model import Entry

_STATUS = {"verified": 1.0, "reported": 0.9, "disputed": 0.5, "superseded": 0.0}


@dataclass(frozen=True, slots=True)
class Holding:
    """A claim held against an entry: how they compare, and whether they agree.

    `other` is the entry about something else that has its number.
    """

    claim: Assertion
    comparison: Comparison
    agrees: bool
    other: Assertion | None = None


def by_entry(material: Material, *, dates: bool) -> Iterator[tuple[Assertion, list[Holding]]]:
    """Each entry with the claims that speak of the same thing.

    `dates` asks for the entries whose date is the fact (a milestone, a founding), else for the others.
    A claim that several entries could be about is held against the one it agrees with, or the one that
    leaves least open.
    """
    claims: dict[tuple[str, str], list[Assertion]] = defaultdict(list)
    entries: dict[tuple[str, str], list[Assertion]] = defaultdict(list)
    for entry in material.entries:
        if _is_dated(entry) == dates:
            entries[entry.subject, entry.group].append(entry)
    for members in material.articles.values():
        for a in members:
            if (a.subject, a.group) in entries and _is_dated(a) == dates:
                claims[a.subject, a.group].append(a)
    held: dict[str, list[Holding]] = defaultdict(list)
    for key, members in claims.items():
        for a in members:
            if found := _best(a, entries[key]):
                held[found[0].id].append(replace(found[1], other=_other(a, found, entries[key])))
    for entry in material.entries:
        if entry.id in held:
            yield entry, held[entry.id]


def _is_dated(a: Assertion) -> bool:
    return a.kind == "event" or a.metric == "milestone"


def _best(claim: Assertion, entries: Sequence[Assertion]) -> tuple[Assertion, Holding] | None:
    """The entry that a claim is held against; none where it contradicts several and agrees with none."""
    found = [
        (entry, Holding(claim, comparison, agree(claim, entry)))
        for entry in entries
        if compared_interval(entry) is not None and compared_interval(claim) is not None
        if (comparison := compare(claim, entry)).comparable
    ]
    agreeing = [pair for pair in found if pair[1].agrees and _is_telling(pair[0], pair[1])]
    if agreeing:
        return min(agreeing, key=lambda pair: (pair[1].comparison.penalty, pair[0].id))
    contestable = [pair for pair in found if pair[1].comparison.contestable]
    return contestable[0] if len(contestable) == 1 else None


def _other(
    claim: Assertion, found: tuple[Assertion, Holding], entries: Sequence[Assertion]
) -> Assertion | None:
    """The entry about something else that has the claim's number, of three digits and more."""
    if found[1].agrees or claim.digits < TELLING_ALONE:
        return None
    return next((entry for entry in entries if entry is not found[0] and agree(claim, entry)), None)


def _is_telling(entry: Assertion, holding: Holding) -> bool:
    comparison = holding.comparison
    return not comparison.digits or is_telling(holding.claim, entry, comparison)


def drafts(rule: str, entry: Assertion, holdings: Sequence[Holding]) -> Iterator[Draft]:
    """One finding for the claims that agree with an entry, and one for each other value."""
    agreeing = [h for h in holdings if h.agrees]
    if agreeing:
        yield _agreement(rule, entry, agreeing)
    different: dict[str, list[Holding]] = defaultdict(list)
    for h in holdings:
        if not h.agrees:
            different[str(compared_interval(h.claim))].append(h)
    for group in different.values():
        apart = [h for h in group if not any(same_sentence(h.claim, a.claim) for a in agreeing)]
        if apart:
            yield from _conflict(rule, entry, apart, agreeing)


def _ledger_value(entry: Assertion) -> str:
    value = str(entry.of.period) if entry.metric == "milestone" else value_text(entry)
    derived = isinstance(entry.of, Entry) and entry.of.derived
    return value + (" (derived)" if derived else "")


def _claimed(claim: Assertion) -> str:
    return str(claim.of.period) if claim.metric == "milestone" else value_text(claim)


def _agreement(rule: str, entry: Assertion, holdings: Sequence[Holding]) -> Draft:
    assert isinstance(entry.of, Entry)
    claims = [h.claim for h in holdings]
    penalty = min(h.comparison.penalty for h in holdings)
    values = " = ".join(list(dict.fromkeys(_claimed(a) for a in claims))[:4])
    message = f"The ledger confirms {about(entry)}: {values}; entry {entry.id} has {_ledger_value(entry)}."
    evidence = {"ledger": _ledger_value(entry), "claims": [_claimed(a) for a in claims]}
    confidence = SURE * _STATUS[entry.of.status] * (1 - penalty)
    return Draft(rule, "agree", confidence, message, claims, evidence, entry.id)


def _conflict(
    rule: str, entry: Assertion, holdings: Sequence[Holding], agreeing: Sequence[Holding]
) -> Iterator[Draft]:
    assert isinstance(entry.of, Entry)
    claims = [h.claim for h in holdings]
    penalty = min(h.comparison.penalty for h in holdings)
    found = doubts([claims, [entry]])
    if {h.claim.article for h in holdings} <= {h.claim.article for h in agreeing}:
        found["the article has the ledger's number as well"] = 0.5
    other = holdings[0].other
    if other is not None:
        found["a number that the ledger has of something else"] = 0.45
    confidence = sureness((1 - penalty) * _STATUS[entry.of.status], found)
    if confidence < NOTE_FROM:
        return
    said = f"{_claimed(claims[0])} ({', '.join(place(a) for a in claims[:3])})"
    notes = f" ({'; '.join(holdings[0].comparison.notes[:2])})" if holdings[0].comparison.notes else ""
    message = f"{about(entry)}: {said}, but the ledger has {_ledger_value(entry)} (entry {entry.id}){notes}"
    message += f"; it has the number for {about(other)} (entry {other.id})." if other is not None else "."
    evidence = {
        "ledger": _ledger_value(entry),
        "claims": [_claimed(a) for a in claims],
        "doubts": sorted(found),
    }
    yield Draft(rule, "conflict", confidence, message, claims, evidence, entry.id)
