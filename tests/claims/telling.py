"""Claims in one line each, so that a test reads as an example: `零跑汽车 deliveries 66657 vehicle 2025-09`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from leapcheck.claims import extract_claims
from leapcheck.model import Claim, Value
from leapcheck.reading import read_text

Kind = Literal["txt", "md", "html"]
TODAY = "2026-01-15"  # the day on which an article appeared, where a test does not say
TOLD = "subject metric value period modality"  # what the families of expressions tell of a claim


def claims_of(
    text: str, *, title: str | None = None, published: str | None = TODAY, kind: Kind = "txt"
) -> list[Claim]:
    """The claims of an article; with a `title`, of one whose front matter gives it."""
    if title is not None:
        text, kind = f"---\ntitle: {title}\n---\n{text}", "md"
    day = date.fromisoformat(published) if published else None
    return [c for article in read_text(text, kind=kind, published=day) for c in extract_claims(article)]


def told(
    text: str,
    fields: str = "subject metric value period",
    *,
    title: str | None = None,
    published: str | None = TODAY,
    kind: Kind = "txt",
) -> list[str]:
    """The claims of an article, each as its `fields` side by side; a qualifier is a field too."""
    claims = claims_of(text, title=title, published=published, kind=kind)
    return [" ".join(_field(claim, name) for name in fields.split()) for claim in claims]


def cases(families: Mapping[str, Mapping[str, list[str]]]) -> list[tuple[str, str, list[str]]]:
    """Every sentence of some families, with its family before it and its claims behind it."""
    return [
        (family, sentence, claims)
        for family, sentences in families.items()
        for sentence, claims in sentences.items()
    ]


def _field(claim: Claim, name: str) -> str:
    if name == "value":
        return written(claim.value)
    if name in ("subject", "metric", "period", "modality", "attribution", "quote", "line"):
        return str(getattr(claim, name) or "-")
    return claim.qualifiers.get(name, "-")


def written(value: Value) -> str:
    """`above 800 count`, `range 14 15 percent`, `84000 vehicle`."""
    ends = [value.low, value.high] if value.low != value.high else [value.low]
    numbers = [f"{end:f}" if not isinstance(end, str) else end for end in ends if end is not None]
    relation = [] if value.relation == "exact" else [value.relation]
    return " ".join([*relation, *numbers, value.unit])
