"""Claims by hand: a builder, and the notation that the rules' pages write their examples in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from leapcheck.checking import check_claims
from leapcheck.ledger import Ledger
from leapcheck.model import ArticleRef, Citation, Claim, Entry, Finding, Value

HEDGES = {"~<": "nearly", ">=": "at_least", "<=": "at_most", ">": "above", "<": "below", "≈": "approx"}
LINE = re.compile(
    r"(?:ledger (?P<entry>\w+)|(?P<article>[a-z])(?:/(?P<sentence>\d))?(?P<title> title)?): "
    r"(?P<subject>\S+) (?P<metric>\w+) (?P<number>\S+) (?P<unit>\w+)"
    r"(?: @(?P<period>\S+))?(?: (?P<modality>target|forecast|plan|capability))?"
    r"(?: \{(?P<qualifiers>[^}]*)\})?(?: step=(?P<step>\S+))?$"
)
TEXT = re.compile(r'(?P<place>[a-z](?:/\d)?(?: title)?) "(?P<text>.*)"$')


def value_of(number: str, unit: str, step: str | None = None) -> Value:
    """A value from `343`, `>800`, `~<600000`, `14..15` or, with the unit date, `2025-09`."""
    if unit == "date":
        return Value("exact", number, number, unit)
    hedge = next((mark for mark in HEDGES if number.startswith(mark)), "")
    relation: Any = HEDGES.get(hedge, "exact")
    first, _, last = number[len(hedge) :].partition("..")
    low, high = Decimal(first), Decimal(last or first)
    if last:
        relation = "range"
    open_low, open_high = relation in ("nearly", "at_most", "below"), relation in ("above", "at_least")
    return Value(
        relation,
        None if open_low else low,
        None if open_high else high,
        unit,
        Decimal(step) if step else None,
    )


def claim(
    subject: str,
    metric: str,
    number: str,
    unit: str,
    period: str | None = None,
    *,
    article: str = "a",
    place: int = 0,
    sentence: str | None = None,
    quote: str | None = None,
    published: str | None = None,
    role: Any = "body",
    modality: Any = "actual",
    step: str | None = None,
    attribution: str | None = None,
    **qualifiers: str,
) -> Claim:
    """A claim at a place of an article; qualifiers by their names, `from_` for from."""
    sentence = sentence if sentence is not None else f"{subject}{metric}{number} ({place})"
    value = value_of(number, unit, step)
    named = {key.rstrip("_"): words for key, words in qualifiers.items()}
    id = f"{article}-{place}-{metric}-{number}"
    return Claim(
        id, f"{article}.txt", ArticleRef(0, None, published), quote or number, place + 1, 1, place * 10, place * 10 + 3,
        subject, metric, value, period, named, modality, attribution, sentence, role,
    )  # fmt: skip


def entry(
    id: str, subject: str, metric: str, number: str, unit: str, period: str | None = None, **more: Any
) -> Entry:
    """A ledger entry; `derived`, `status` and `step` by name, the rest are qualifiers."""
    derived, status, step = more.pop("derived", ()), more.pop("status", "verified"), more.pop("step", None)
    modality = more.pop("modality", "actual")
    named = {key.rstrip("_"): words for key, words in more.items()}
    value = value_of(number, unit, step)
    return Entry(
        id, subject, metric, value, period, named, modality, status, (Citation("a source"),), derived
    )


def read_example(text: str) -> tuple[list[Claim], list[Entry]]:
    """The claims and entries of an example on a rule's page."""
    texts: dict[str, str] = {}
    claims: list[Claim] = []
    entries: list[Entry] = []
    for n, line in enumerate(filter(None, map(str.strip, text.splitlines()))):
        if said := TEXT.match(line):
            texts[said["place"]] = said["text"]
            continue
        match = LINE.match(line)
        assert match, f"not in the notation of the examples: {line}"
        qualifiers = dict(q.strip().split("=", 1) for q in (match["qualifiers"] or "").split(",") if q)
        if match["entry"]:
            modality = match["modality"] or "actual"
            entries.append(
                entry(match["entry"], match["subject"], match["metric"], match["number"], match["unit"],
                      match["period"], step=match["step"], modality=modality, **qualifiers)
            )  # fmt: skip
            continue
        place = line.split(":", 1)[0]
        sentence = texts.get(place, f"{match['subject']} ({n})")
        number = int(match["sentence"] or n) * 50 + n
        claims.append(
            claim(match["subject"], match["metric"], match["number"], match["unit"], match["period"],
                  article=match["article"], place=number, sentence=sentence, quote=_quote(match, sentence),
                  role="title" if match["title"] else "body", modality=match["modality"] or "actual",
                  step=match["step"], **qualifiers)
        )  # fmt: skip
    return claims, entries


def _quote(match: re.Match[str], sentence: str) -> str:
    """The stretch of the sentence that writes the number, as far as it can be told."""
    number = Decimal(re.sub(r"[^\d.]", "", match["number"].partition("..")[0]) or 0)
    if match["unit"] == "date":
        return match["number"]
    for weight in (1, 10**4, 10**8):
        written = f"{(number / weight).normalize():f}"
        found = re.search(rf"(?<![\d.]){re.escape(written)}(?:\.0)?(?![\d.])[^\d\s,,。(()]{{0,2}}", sentence)
        if found:
            return found.group()
    return match["number"]


def run(claims: Sequence[Claim], entries: Sequence[Entry] = (), **options: Any) -> list[Finding]:
    """The findings of some claims against some entries."""
    return check_claims(claims, Ledger(entries), **options)


def of_rule(findings: Sequence[Finding], rule: str, verdict: str | None = None) -> list[Finding]:
    """The findings of one rule, of one verdict if it is given."""
    return [f for f in findings if f.rule == rule and verdict in (None, f.verdict)]
