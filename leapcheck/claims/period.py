"""Decides when a number holds: the time that governs it in its sentence, or the one before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from leapcheck.claims.sentences import Sentence
from leapcheck.quantities.dates import TimeRef

# What a product is or costs holds without a date; a time in an earlier sentence is not its own.
TIMELESS = frozenset({
    "range", "power", "compute", "spec", "area", "takt", "duration", "term", "rate", "fee", "span", "facilities",
    "features", "versions", "rank", "count", "emissions", "capacity", "price",
})  # fmt: skip
MOMENTS = frozenset({"cumulative", "milestone"})
_CHANGES = re.compile(r"[增降升跌减涨落缩扩翻]|下滑|提高")


def period_of(at: int, end: int, metric: str, sentence: Sentence, times: Sequence[TimeRef], inherited: str | None, published: date | None) -> str | None:
    """The period of the number at `at`: ISO 8601 as in the claim model, or None."""
    ref = governing(at, end, sentence, times)
    if ref is not None and ref.period is not None:
        return _shaped(ref.period, ref, metric)
    if ref is not None and ref.vague and ref.grain == "now":
        return None
    if metric in TIMELESS:
        return None
    return _shaped(inherited, None, metric) if inherited else None


def governing(at: int, end: int, sentence: Sentence, times: Sequence[TimeRef]) -> TimeRef | None:
    """The time that a number stands under: the last one named before it, else one in its clause."""
    before = [t for t in times if t.end <= at]
    if before:
        last = before[-1]
        if last.compared:
            if _is_base(sentence.text, last, at):
                return last
            own = [t for t in before if not t.compared]
            return own[-1] if own else None
        if last.vague and len(before) > 1 and not before[-2].compared and sentence.clause_number(before[-2].start) == sentence.clause_number(at):
            return before[-2]
        return last
    _, clause_end = sentence.clause(at)
    after = [t for t in times if t.start >= end and t.end <= clause_end and not t.compared]
    return after[0] if after and after[0].start - end <= 12 else None


def _is_base(text: str, ref: TimeRef, at: int) -> bool:
    """Whether a number is that of the time compared with: 较上年同期的967.7亿美元, (去年同期65.1%)."""
    between = text[ref.end : at].removeprefix("同期")
    if len(between) > 8 or _CHANGES.search(between) or re.search(r"[,;:]", between):
        return False
    held_against = re.search(r"(?:较|比|相比于?|同比|对比|环比|低于|高于|超过)$", text[: ref.start])
    return not held_against or between in ("", " ") or between.startswith("的")


def _shaped(period: str, ref: TimeRef | None, metric: str) -> str:
    """A running total holds up to its moment; a flow up to now is a flow of the span."""
    if period.startswith("../"):
        return period if metric not in ("milestone", "founded") else period[3:]
    if metric == "cumulative" and "/" not in period:
        return f"../{period}"
    return period
