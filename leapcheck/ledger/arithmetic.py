"""The ledger held against itself: its entries contradict neither each other nor what they add up to.

The rules are those that articles are checked with. Each entry is given to them as the only claim of an
article of its own, so that whatever two papers could contradict each other in, two entries can.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from leapcheck.amounts import amount
from leapcheck.checking.assertions import Assertion, assertion_of
from leapcheck.checking.intervals import Interval
from leapcheck.checking.material import Material
from leapcheck.checking.metrics import CHANGES
from leapcheck.checking.names import subject_classes
from leapcheck.checking.period import Period, parse_period, shown
from leapcheck.checking.rules import RULES
from leapcheck.language.messages import term, worded
from leapcheck.model import ArticleRef, Claim, Entry, Finding
from leapcheck.phrases import period_in_words

AMONG_ENTRIES = ("LC201", *(f"LC30{n}" for n in range(1, 9)))
"""The rules that compare statements of several articles, and those of arithmetic."""


_RATES = ("percent", "pp")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Entries that cannot all be right, and the reckoning that shows it."""

    entries: tuple[Entry, ...]
    message: str


def contradictions(entries: Sequence[Entry]) -> Iterator[Contradiction]:
    """What in a ledger cannot be right; entries that are superseded, or all disputed, may contradict."""
    held = [entry for entry in entries if entry.status != "superseded"]
    by_id = {entry.id: entry for entry in held}
    material = Material([_claim(n, entry) for n, entry in enumerate(held)])
    for code in AMONG_ENTRIES:
        for draft in RULES[code].check(material):
            finding = draft.finding()
            parties = tuple(by_id[id] for id in _ids(finding) if id in by_id)
            if finding.verdict == "conflict" and not _is_admitted(parties):
                yield Contradiction(parties, draft.message)
    yield from sums_off(held)


def _ids(finding: Finding) -> list[str]:
    """The claims of a finding, and those that its evidence names beside them."""
    named = [part.get("claim") for part in finding.evidence.values() if isinstance(part, Mapping)]
    return list(dict.fromkeys([*finding.claims, *(id for id in named if isinstance(id, str))]))


def _is_admitted(entries: Sequence[Entry]) -> bool:
    """Whether the ledger itself says that these sources disagree."""
    return all(entry.status == "disputed" for entry in entries)


def _claim(n: int, entry: Entry) -> Claim:
    """An entry as the claim of an article that says nothing else, published when its first source was."""
    said = parse_period(entry.sources[0].date) if entry.sources else None
    published = said.end.isoformat() if said and said.end else None
    publisher = entry.sources[0].publisher if entry.sources else None
    return Claim(
        id=entry.id,
        path=entry.path,
        article=ArticleRef(n, None, published, publisher),
        quote=amount(entry.value, entry.qualifiers.get("noun")),
        line=entry.line,
        column=entry.column,
        start=0,
        end=1,
        subject=entry.subject,
        metric=entry.metric,
        value=entry.value,
        period=entry.period,
        qualifiers=entry.qualifiers,
        modality=entry.modality,
        attribution=None,
        sentence="",
    )


def sums_off(entries: Sequence[Entry]) -> Iterator[Contradiction]:
    """Periods that are not the sum of those they fall into: a year of its quarters, a half of its months.

    A rate (a margin, a share) of a period lies between those of the periods that it falls into.
    """
    classes = subject_classes(entry.subject for entry in entries)
    series: dict[object, dict[Period, Assertion]] = defaultdict(dict)
    for entry in entries:
        a = assertion_of(entry, classes[entry.subject])
        if (
            not _is_of_a_stretch(a)
            or a.interval is None
            or not a.interval.closed
            or entry.status == "disputed"
        ):
            continue
        if a.period is not None and a.period.length and "per" not in a.qualifiers:
            narrowed = tuple(sorted(a.qualifiers.items()))
            known = series[a.subject, a.group, a.modality, a.dimension, narrowed]
            if a.period not in known or known[a.period].digits < a.digits:
                known[a.period] = a  # the most exact statement of a period
    for known in series.values():
        for period, whole in known.items():
            parts = [known[part] for part in period.divided(known)]
            if len(parts) > 1:
                yield from _off(whole, parts)


def _off(whole: Assertion, parts: Sequence[Assertion]) -> Iterator[Contradiction]:
    """What a period comes to by its parts: their sum, or for a rate something between them."""
    lows, highs = zip(*((p.interval.low, p.interval.high) for p in parts if p.interval), strict=True)
    adds = whole.value.unit not in _RATES
    total = Interval(sum(lows), sum(highs)) if adds else Interval(min(lows), max(highs))
    if whole.interval is None or total.meets(whole.interval):
        return
    named = [f"{amount(part.value)} ({_when(part)})" for part in parts]
    comes: str = f"{' + '.join(named)} = {total.middle.normalize():f}"
    if not adds:
        comes = worded("between {parts}", parts=", ".join(named))
    message = worded(
        "{subject} {metric} {period}: {comes}, and the entry has {value}",
        subject=whole.of.subject,
        metric=term("metric", whole.metric),
        period=period_in_words(_when(whole)),
        comes=comes,
        value=amount(whole.value),
    )
    yield Contradiction(tuple(a.of for a in (whole, *parts) if isinstance(a.of, Entry)), message)


def _is_of_a_stretch(a: Assertion) -> bool:
    """Whether a number is of all the days of its period; a rate of change is not."""
    return (a.kind == "flow" or a.value.unit == "percent") and a.metric not in CHANGES


def _when(a: Assertion) -> str:
    return a.of.period or (shown(a.period) if a.period else "")
