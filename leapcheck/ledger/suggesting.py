"""Facts that several independent sources agree on and the ledger lacks: what to take into it next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.facts import Fact, sides_of
from leapcheck.checking.ledger_check import by_entry
from leapcheck.checking.material import Material
from leapcheck.extracted import Extracted
from leapcheck.model import Claim

if TYPE_CHECKING:
    from leapcheck.ledger import Ledger

LEAST_SOURCES = 2
LEAST_SURENESS = 0.5


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A fact with the claims that state it, the most exact one first, and who says so.

    `sources` are publishers, or files where none is known: copies of one text and the texts of one
    publisher are one source. `sureness`, from 0 to 1, is how sure it is that all speak of one thing.
    """

    claims: tuple[Claim, ...]
    sources: tuple[str, ...]
    sureness: float

    @property
    def best(self) -> Claim:
        """The claim that says most."""
        return self.claims[0]

    def to_json(self) -> dict[str, Any]:
        """The suggestion as one JSON object."""
        return {
            "claim": self.best.to_json(),
            "claims": [claim.id for claim in self.claims],
            "sources": list(self.sources),
            "sureness": round(self.sureness, 2),
        }


def suggest(items: Sequence[Extracted], ledger: Ledger | None) -> list[Suggestion]:
    """What the ledger lacks and at least two independent sources among some articles agree on, the best first.

    Best is what most sources say, then what is surest, then the most exact number.
    """
    claims = [claim for item in items for claim in item.claims]
    texts = {(item.path, item.index): item.article.body.text for item in items}
    entries = ledger.about({claim.subject for claim in claims}) if ledger is not None else []
    material = Material(claims, entries, texts)
    known = {
        holding.claim.id
        for dates in (False, True)
        for _, holdings in by_entry(material, dates=dates)
        for holding in holdings
    }
    found = [s for fact in material.facts for s in _suggestions(fact, known, material)]
    return sorted(found, key=_rank)


def _suggestions(fact: Fact, known: set[str], material: Material) -> Iterator[Suggestion]:
    if fact.head.modality == "hypothetical" or any(a.id in known for a in fact.every):
        return
    sides = sides_of(fact.members)
    if len(sides) != 1 or not fact.telling or fact.sureness < LEAST_SURENESS:
        return  # what is in dispute, or leaves too much open
    members = sorted((a for a in sides[0] if a.interval is None or a.interval.closed), key=_exactness)
    sources = {_source(a, material) for a in members}
    if len(sources) >= LEAST_SOURCES:
        claims = tuple(a.of for a in members if isinstance(a.of, Claim))
        yield Suggestion(claims, tuple(sorted(sources)), fact.sureness)


def _source(a: Assertion, material: Material) -> str:
    """Whose word a claim is: the publisher of its article, or of the one that this is a copy of."""
    assert a.article is not None and isinstance(a.of, Claim)
    first = material.articles[material.source[a.article]][0].of
    assert isinstance(first, Claim)
    return first.article.publisher or first.path


def _exactness(a: Assertion) -> tuple[bool, bool, int, int, str]:
    return a.hedged, a.is_title, -a.digits, -len(a.of.qualifiers), a.id


def _rank(s: Suggestion) -> tuple[int, float, int, str]:
    digits = len(str(s.best.value.low or s.best.value.high or "").strip("0"))
    return -len(s.sources), -s.sureness, -digits, s.best.id
