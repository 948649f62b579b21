"""How sure a conflict is: every reason to doubt it takes its share, and says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from leapcheck.checking.assertions import ArticleKey, Assertion
from leapcheck.checking.facts import compared_interval
from leapcheck.checking.findings import SURE
from leapcheck.checking.intervals import HALF, MARK_FROM, bound_of, last_place, stated
from leapcheck.checking.metrics import RATES
from leapcheck.checking.names import is_named
from leapcheck.checking.wording import is_slip, names_another_country, narrowed_differently, worded_alike
from leapcheck.model import Claim

_BOOKS = frozenset(["profit", "cash"])
"""Figures of which a report has several, often under one name: 净利润 and 归母净利润."""
FAR_APART = 4
"""Two statements of one fact rarely differ by more than this factor; two of different facts often do."""


def doubts(sides: Sequence[Sequence[Assertion]]) -> dict[str, float]:
    """What speaks against a conflict between some sides: each doubt with the share of sureness it takes."""
    first, second = (min(side, key=_hedges) for side in sides[:2])
    every = [a for side in sides for a in side]
    found: dict[str, float] = {}
    if first.value.relation != "exact" or second.value.relation != "exact":
        found["approximate wording"] = 0.15
        if _bounds_meet(first, second):
            found["no more than a bound is exceeded"] = 0.4
    if any(not _is_strong(side) for side in sides[:2]):
        found["a subject that its sentence does not name"] = 0.18
    if any(x.metric in _BOOKS or "利润" in x.qualifiers.get("base", "") for x in (first, second)) and all(
        isinstance(x.of, Claim) for x in (first, second)
    ):
        found["a figure that the books give in several forms"] = 0.3
    if narrowed_differently(first, second):
        found["words that narrow only one of the numbers"] = 0.45
    elif isinstance(first.of, Claim) and isinstance(second.of, Claim) and not worded_alike(first, second):
        found["different wording"] = 0.17
    if any(names_another_country(a) for a in (first, second)):
        found["another country in the sentence"] = 0.5
    if any(_is_mark(a) for a in (first, second)):
        found["a mark, not a number"] = 0.4
    if first.kind == "event":
        found["an event that may have happened twice"] = 0.25 if is_slip(first, second) else 0.5
    if unfinished := max(_unfinished(a) for a in (first, second)):
        found["a period that was not over when the article appeared"] = 0.75 if unfinished > HALF else 0.35
    if any(a.guessed for a in (first, second)):
        found["ends that only the sentences around name"] = 0.3
    if len(sides) > 2:
        found["more than two sides"] = min(0.15 * (len(sides) - 2), 0.7)
    if (factor := _factor(first, second)) and factor > FAR_APART:
        found["numbers far apart"] = 0.3
    elif _is_round(first) or _is_round(second):
        found["a round number"] = 0.12
    if any(a.of.modality not in ("actual", "capability") for a in every):
        found["no statement of fact"] = 0.2
    return found


def left_open(penalty: float, notes: Sequence[str]) -> dict[str, float]:
    """What a comparison left open, as a doubt that takes its penalty; nothing where it left nothing open."""
    return {f"left open: {'; '.join(notes) or 'a detail that one side gives'}": penalty} if penalty else {}


def told(found: Mapping[str, float]) -> dict[str, float]:
    """Doubts as evidence, in the order of their words."""
    return {doubt: round(share, 4) for doubt, share in sorted(found.items())}


def sureness(base: float, found: Mapping[str, float]) -> float:
    """The confidence that the doubts leave."""
    confidence = SURE * base
    for share in found.values():
        confidence *= 1 - share
    return confidence


def _hedges(a: Assertion) -> tuple[bool, int]:
    return a.value.relation != "exact", -a.digits


def _bounds_meet(a: Assertion, b: Assertion) -> bool:
    one, other = bound_of(a.value), bound_of(b.value)
    return one is not None and other is not None and one.meets(other)


def _is_strong(side: Sequence[Assertion]) -> bool:
    """Whether some claim of a side names its subject in its own sentence."""
    return any(not isinstance(a.of, Claim) or is_named(a.of.subject, a.sentence) for a in side)


def _unfinished(a: Assertion) -> Decimal:
    """The share of its period that was still to come when an article gave an actual value of it."""
    if a.kind != "flow" or a.modality != "actual" or not a.period or not a.published or not a.period.end:
        return Decimal(0)
    to_come = Decimal((a.period.end - a.published).days)
    return max(to_come / Decimal(a.period.length or 365), Decimal(0))


def _factor(a: Assertion, b: Assertion) -> Decimal | None:
    """By what factor two amounts differ; None for dates, rates and zeros."""
    one, other = compared_interval(a), compared_interval(b)
    if a.kind in ("event", "milestone") or a.metric in RATES or one is None or other is None:
        return None
    small, large = sorted((abs(one.middle), abs(other.middle)))
    return large / small if small else None


def _is_mark(a: Assertion) -> bool:
    """A magnitude without a digit: 万亿市值, 千亿集群."""
    number = stated(a.value)
    return number is not None and number >= MARK_FROM and a.value.step == number


def _is_round(a: Assertion) -> bool:
    """An unhedged number of one or two digits with two zeros or more after them, as written: 5000人."""
    number = stated(a.value)
    if number is None or a.value.step is None or number == 0:
        return False
    return last_place(number) >= a.value.step * 100


def origins(members: Sequence[Assertion], source: Mapping[ArticleKey, ArticleKey]) -> set[ArticleKey]:
    """The sources of some claims, where copies of one text are one."""
    return {source[a.article] for a in members if a.article is not None}
