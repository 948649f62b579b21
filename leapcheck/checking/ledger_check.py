"""Claims held against the ledger: which entry speaks of the same thing, and does it say the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from leapcheck.checking.assertions import Assertion, same_sentence
from leapcheck.checking.comparability import TELLING_ALONE, Comparison, compare, is_telling
from leapcheck.checking.doubts import doubts, left_open, sureness, told
from leapcheck.checking.facts import agree, compared_interval
from leapcheck.checking.findings import NOTE_FROM, Draft, about, place, side, value_text, with_notes
from leapcheck.checking.material import Material
from leapcheck.language.messages import joined, term, worded
from leapcheck.model import Entry
from leapcheck.phrases import period_in_words

_SHARES = {"reported": 0.1, "disputed": 0.5}
"""The sureness that an entry takes from a finding which is not `verified`."""


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
        for a, found in _held(members, entries[key], material):
            held[found[0].id].append(replace(found[1], other=_other(a, found, entries[key])))
    for entry in material.entries:
        if entry.id in held:
            yield entry, held[entry.id]


def _held(
    members: Iterable[Assertion], entries: Sequence[Assertion], material: Material
) -> Iterator[tuple[Assertion, tuple[Assertion, Holding]]]:
    """Claims with the entries that they are held against: those asked about, and others of the same entries."""
    asked = {a.id: _best(a, entries) for a in members if material.concerns([a])}
    wanted = [found[0] for found in asked.values() if found]
    for a in members:
        found = asked[a.id] if a.id in asked else _best(a, entries) if _comparable(a, wanted) else None
        if found:
            yield a, found


def _is_dated(a: Assertion) -> bool:
    return a.kind == "event" or a.metric == "milestone"


def _comparable(claim: Assertion, entries: Sequence[Assertion]) -> list[tuple[Assertion, Holding]]:
    """The entries that speak of what a claim speaks of, and give something to compare."""
    return [
        (entry, Holding(claim, comparison, agree(claim, entry)))
        for entry in entries
        if _has_something(claim, entry)
        if (comparison := compare(claim, entry)).comparable
    ]


def _has_something(claim: Assertion, entry: Assertion) -> bool:
    """Whether both give a number or a day to compare; that a milestone was reached is something as well."""
    if compared_interval(entry) is None:
        return False
    return compared_interval(claim) is not None or _has_reached(claim, entry)


def _has_reached(claim: Assertion, entry: Assertion) -> bool:
    """Whether a claim speaks without a day of a milestone that lay behind it: 从第50万辆到第100万辆."""
    if not claim.metric == entry.metric == "milestone" or claim.value.low != entry.value.low:
        return False
    reached = entry.when.end if entry.when else None
    return claim.when is None and reached is not None and claim.said is not None and reached <= claim.said


def _best(claim: Assertion, entries: Sequence[Assertion]) -> tuple[Assertion, Holding] | None:
    """The entry that a claim is held against; none where it contradicts several and agrees with none."""
    found = _comparable(claim, entries)
    agreeing = [pair for pair in found if pair[1].agrees and _is_telling(pair[0], pair[1])]
    if agreeing:
        return min(agreeing, key=lambda pair: (pair[1].comparison.penalty, pair[0].id))
    contestable = [pair for pair in found if pair[1].comparison.contestable]
    return contestable[0] if len(contestable) == 1 else None


def standing(claim: Assertion, entry: Assertion, material: Material) -> str:
    """Whether a claim that speaks of what an entry speaks of is held against it, and why not, in a sentence."""
    if isinstance(entry.of, Entry) and entry.of.status == "superseded":
        return worded("not held: the entry is superseded")
    if not _has_something(claim, entry):
        return worded("not held: one of them gives no number and no day to compare")
    room = [e for e in material.entries if (e.subject, e.group) == (claim.subject, claim.group)]
    room = [e for e in room if _is_dated(e) == _is_dated(claim)]
    best = _best(claim, room)
    if best is not None and best[0].id == entry.id:
        return worded("held against it")
    own = next((holding for e, holding in _comparable(claim, room) if e.id == entry.id), None)
    if own is None:
        return worded("not held: one is about an amount, the other about a day")
    if best is not None and best[1].agrees:
        rival = worded("entry {id}, which could be meant as well, has the claim's number", id=best[0].id)
        if own.agrees:
            return worded("not held: {rival} and leaves less open", rival=rival)
        return worded("not held: {rival}", rival=rival)
    if own.agrees:
        return worded(
            "not held: the numbers agree, but so few digits may agree by chance where so much is left open"
        )
    if not own.comparison.contestable:
        return worded("not held: the numbers differ, and what one side leaves open may be why")
    return worded("not held: several entries could be meant, and none has the claim's number")


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


def drafts(rule: str, entry: Assertion, holdings: Sequence[Holding], material: Material) -> Iterator[Draft]:
    """One finding for the claims that agree with an entry, and one for each other value."""
    agreeing = [h for h in holdings if h.agrees]
    if agreeing:
        yield _agreement(rule, entry, agreeing, material)
    different: dict[str, list[Holding]] = defaultdict(list)
    for h in holdings:
        if not h.agrees:
            different[str(compared_interval(h.claim))].append(h)
    for group in different.values():
        apart = [h for h in group if not any(same_sentence(h.claim, a.claim) for a in agreeing)]
        if apart:
            yield from _conflict(rule, entry, apart, agreeing, material)


def _ledger_value(entry: Assertion) -> str:
    value = period_in_words(str(entry.of.period)) if entry.metric == "milestone" else value_text(entry)
    derived = isinstance(entry.of, Entry) and entry.of.derived
    return worded("{value} (derived)", value=value) if derived else value


def _claimed(claim: Assertion) -> str:
    if claim.metric == "milestone":
        day = claim.of.period
        return period_in_words(day) if day else worded("reached, on a day that it does not say")
    return value_text(claim)


def _evidence(
    entry: Assertion, claims: Sequence[Assertion], found: Mapping[str, float], material: Material
) -> dict[str, Any]:
    """Both sides with their intervals, the claims' first; the numbers in words; the doubts."""
    return {
        "ledger": _ledger_value(entry),
        "claims": [_claimed(a) for a in claims],
        "sides": [side(s, material.source_names) for s in (claims, [entry])],
        "doubts": told(found),
    }


def _open(entry: Assertion, holdings: Sequence[Holding]) -> dict[str, float]:
    """What the surest comparison leaves open, and what the standing of the entry takes."""
    assert isinstance(entry.of, Entry)
    surest = min((h.comparison for h in holdings), key=lambda comparison: comparison.penalty)
    found = left_open(surest.penalty, surest.notes)
    if entry.of.status in _SHARES:
        found[worded("the ledger entry is {status}", status=term("status", entry.of.status))] = _SHARES[
            entry.of.status
        ]
    return found


def _agreement(rule: str, entry: Assertion, holdings: Sequence[Holding], material: Material) -> Draft:
    claims = [h.claim for h in holdings]
    message = worded(
        "The ledger confirms {about}: {values}; entry {id} has {held}",
        about=about(entry),
        values=joined(list(dict.fromkeys(_claimed(a) for a in claims))[:4], "{first} = {rest}"),
        id=entry.id,
        held=_ledger_value(entry),
    )
    found = _open(entry, holdings)
    evidence = _evidence(entry, claims, found, material)
    return Draft(rule, "agree", sureness(1, found), message, claims, evidence, entry.id)


def _conflict(
    rule: str,
    entry: Assertion,
    holdings: Sequence[Holding],
    agreeing: Sequence[Holding],
    material: Material,
) -> Iterator[Draft]:
    claims = [h.claim for h in holdings]
    found = {**_open(entry, holdings), **doubts([claims, [entry]])}
    if {h.claim.article for h in holdings} <= {h.claim.article for h in agreeing}:
        found[worded("the article has the ledger's number as well")] = 0.5
    other = holdings[0].other
    if other is not None:
        found[worded("a number that the ledger has of something else")] = 0.45
    confidence = sureness(1, found)
    if confidence < NOTE_FROM:
        return
    message: str = worded(
        "{about}: {said} ({places}), but the ledger has {held} (entry {id})",
        about=about(entry),
        said=_claimed(claims[0]),
        places=joined([place(a) for a in claims[:3]]),
        held=_ledger_value(entry),
        id=entry.id,
    )
    message = with_notes(message, holdings[0].comparison.notes)
    if other is not None:
        message = worded(
            "{said}; it has the number for {about} (entry {id})",
            said=message,
            about=about(other),
            id=other.id,
        )
    evidence = _evidence(entry, claims, found, material)
    yield Draft(rule, "conflict", confidence, message, claims, evidence, entry.id)
