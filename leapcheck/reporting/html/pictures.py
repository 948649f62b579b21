"""What the pictures of the page are drawn from: milestones and the spans between them, and series by period."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from leapcheck.checking.intervals import interval_of
from leapcheck.checking.metrics import group_of
from leapcheck.checking.period import parse_period
from leapcheck.data.metrics import METRICS
from leapcheck.model import Claim, Entry, Finding, json_number
from leapcheck.patterns import Later

Record = dict[str, Any]

_GRAINS = {"year": r"\d{4}", "quarter": r"\d{4}-Q[1-4]", "month": r"\d{4}-\d{2}"}  # 2025, 2025-Q3, 2025-09
_GRAIN = Later("|".join(f"(?P<{name}>{form})" for name, form in _GRAINS.items()), re.ASCII)
_ALSO_SERIES = frozenset({"revenue", "profit", "rd_spend", "margin", "market_share"})
_UNTOLD = frozenset({"noun", "base"})
"""Qualifiers that tell no series from another: what is counted, and what a share is of."""

_SPAN = "span"


def series(claims: Sequence[Claim], entries: Iterable[Entry]) -> list[Record]:
    """What one subject did, period by period: every statement, and what the ledger has.

    A series has two periods and more, and a statement. Those of sales come first, those of which most is
    stated before the others. `points` name claims by their numbers.
    """
    points: defaultdict[tuple[Any, ...], list[Record]] = defaultdict(list)
    metrics: defaultdict[tuple[Any, ...], Counter[str]] = defaultdict(Counter)
    for number, claim in enumerate(claims):
        if key := _series_of(claim):
            points[key].append({"period": claim.period, "claim": number})
            metrics[key][claim.metric] += 1
    for entry in entries:
        if (key := _series_of(entry)) and key in points:
            middle = _middle(entry)
            points[key].append({"period": entry.period, "entry": entry.id, "value": middle})
    told = [
        _series_record(key, points[key], metrics[key].most_common(1)[0][0])
        for key in points
        if len({point["period"] for point in points[key]}) > 1
    ]
    return sorted(
        told, key=lambda each: (METRICS[each["metric"]] != "sales", -_stated(each), each["subject"])
    )


def milestones(
    claims: Sequence[Claim], entries: Iterable[Entry], findings: Iterable[Finding]
) -> list[Record]:
    """For each subject the days on which it reached a number or began something, and the spans between them.

    The subjects of which most is told come first.
    """
    marks: defaultdict[str, dict[tuple[Any, ...], Record]] = defaultdict(dict)
    for number, claim in enumerate(claims):
        if claim.modality == "actual" and (key := _milestone_of(claim)):
            _mark(marks[claim.subject], key)["claims"].append(number)
    for entry in entries:
        key = _milestone_of(entry) if entry.subject in marks and entry.modality == "actual" else None
        if key and (entry.metric == "milestone" or key in marks[entry.subject]):
            _mark(marks[entry.subject], key)["entry"] = entry.id
    spans = _spans(claims, findings)
    lines = [
        _line(subject, _merged(list(of.values())), spans.get(subject, [])) for subject, of in marks.items()
    ]
    told = [line for line in lines if len(line["marks"]) > 1]
    return sorted(told, key=lambda line: (-len(line["spans"]), -len(line["marks"])))


def _line(subject: str, marks: list[Record], spans: Sequence[Record]) -> Record:
    """One subject's line: a span whose ends are days of marks has so many days, whoever stated what."""
    days = {mark["period"] for mark in marks if mark["kind"] == "milestone"}
    for span in spans:
        if span["days"] is None and {span["start"], span["end"]} <= days:
            length = (date.fromisoformat(span["end"]) - date.fromisoformat(span["start"])).days
            span["days"] = [length, length]
    return {
        "subject": subject,
        "marks": sorted(marks, key=lambda mark: str(mark["period"])),
        "spans": list(spans),
    }


def _merged(marks: Sequence[Record]) -> list[Record]:
    """The marks, where 2022 says no more of a milestone than the one 2022-06-28 that somebody else gives."""
    kept: list[Record] = []
    for mark in sorted(marks, key=_length):
        period = parse_period(mark["period"])
        same = [other for other in kept if all(other[key] == mark[key] for key in ("kind", "what", "unit"))]
        within = [
            other for other in same if period and (p := parse_period(other["period"])) and p.within(period)
        ]
        if len(within) == 1:
            within[0]["claims"] = sorted({*within[0]["claims"], *mark["claims"]})
            if "entry" in mark:
                within[0].setdefault("entry", mark["entry"])
        else:
            kept.append(mark)
    return kept


def _length(mark: Record) -> int:
    """How many days the time of a mark has; many where a side is open."""
    period = parse_period(mark["period"])
    return (period.length if period else None) or 100_000


def _series_of(of: Claim | Entry) -> tuple[Any, ...] | None:
    """What makes a series: the subject, the group of metrics, the length of its periods, and what narrows it."""
    grain = _GRAIN.fullmatch(of.period or "")
    counted = METRICS.get(of.metric) == "sales" or of.metric in _ALSO_SERIES
    if not (grain and counted and of.modality == "actual") or "per" in of.qualifiers:
        return None
    narrowed = tuple(sorted((key, told) for key, told in of.qualifiers.items() if key not in _UNTOLD))
    return of.subject, group_of(of.metric, of.value.unit), of.value.unit, grain.lastgroup, narrowed


def _series_record(key: tuple[Any, ...], points: Sequence[Record], metric: str) -> Record:
    subject, _, unit, grain, narrowed = key
    return {
        "subject": subject,
        "metric": metric,
        "unit": unit,
        "grain": grain,
        "qualifiers": dict(narrowed),
        "points": sorted(points, key=lambda point: str(point["period"])),
    }


def _stated(record: Record) -> int:
    """For how many of its periods a series has a statement."""
    return len({point["period"] for point in record["points"] if "claim" in point})


def _milestone_of(of: Claim | Entry) -> tuple[Any, ...] | None:
    """What tells one milestone from another on a subject's line: the number or the event, and the time."""
    if of.metric == "milestone" and of.period and isinstance(of.value.low, Decimal):
        return "milestone", json_number(of.value.low), of.value.unit, of.period
    if of.metric == "founded" and isinstance(of.value.low, str):
        what = " ".join(filter(None, map(of.qualifiers.get, ("product", "noun"))))
        return "founded", what, "date", of.value.low
    return None


def _mark(marks: dict[tuple[Any, ...], Record], key: tuple[Any, ...]) -> Record:
    kind, what, unit, period = key
    return marks.setdefault(key, {"kind": kind, "what": what, "unit": unit, "period": period, "claims": []})


def _spans(claims: Sequence[Claim], findings: Iterable[Finding]) -> dict[str, list[Record]]:
    """By subject, the spans that were reckoned: between which days, how many they are, and who states what length."""
    numbers = {claim.id: number for number, claim in enumerate(claims)}
    spans: defaultdict[str, dict[tuple[str, str], Record]] = defaultdict(dict)
    for finding in findings:
        said = [
            n for id in finding.claims if (n := numbers.get(id)) is not None and claims[n].metric == _SPAN
        ]
        ends = _ends(finding)
        if not said or ends is None:
            continue
        first = claims[said[0]]
        length = interval_of(first.value)
        span = spans[first.subject].setdefault(
            ends, {"start": ends[0], "end": ends[1], "days": None, "stated": []}
        )
        if "days" in finding.evidence:
            span["days"] = list(finding.evidence["days"])
        if length is not None:
            low, high = json_number(length.low), json_number(length.high)
            alike = {"low": low, "high": high, "verdict": finding.verdict}
            same = next((each for each in span["stated"] if each.items() >= alike.items()), None)
            if same:
                same["claims"] += said
            else:
                span["stated"].append({**alike, "claims": said, "finding": finding.id})
    return {subject: list(of_subject.values()) for subject, of_subject in spans.items()}


def _ends(finding: Finding) -> tuple[str, str] | None:
    """The days between which a finding about a span puts it; one end may be reckoned back from the other."""
    evidence = finding.evidence
    if finding.rule != "LC301" or "end" not in evidence:
        return None
    start = evidence["start"]["date"] if "start" in evidence else evidence.get("reckoned_start")
    return (start, evidence["end"]["date"]) if start else None


def _middle(of: Entry) -> int | float | str | None:
    low, high = of.value.low, of.value.high
    if isinstance(low, Decimal) and isinstance(high, Decimal):
        return json_number((low + high) / 2)
    return json_number(low if low is not None else high)


def sources_of(
    findings: Iterable[Finding], places: Mapping[str, int], owners: Mapping[str, int]
) -> list[Record]:
    """For each two sources, how many findings hold them to agree and to conflict.

    `places` and `owners` give the number of the source of a path and of a claim. What agrees is counted
    by independent sources: a copy bears nothing out.
    """
    pairs: defaultdict[tuple[int, int], dict[str, list[str]]] = defaultdict(
        lambda: {"agree": [], "conflict": []}
    )
    for finding in findings:
        if finding.verdict == "unverified":
            continue
        groups = list(_groups(finding, places, owners))
        met: dict[tuple[int, int], str] = {}
        for n, group in enumerate(groups):
            met.update(dict.fromkeys(_pairs(group, group), "agree"))
            if finding.verdict == "conflict":
                for other in groups[n + 1 :]:
                    met.update(dict.fromkeys(_pairs(group, other), "conflict"))
        for pair, verdict in met.items():
            pairs[pair][verdict].append(finding.id)
    return [{"pair": list(pair), **counts} for pair, counts in sorted(pairs.items())]


def _groups(finding: Finding, places: Mapping[str, int], owners: Mapping[str, int]) -> Iterable[set[int]]:
    """The sources of each side of a finding; of one without sides, those of each of its claims."""
    sides = finding.evidence.get("sides")
    if isinstance(sides, list | tuple):
        for side in sides:
            if finding.verdict == "conflict":
                yield {owners[id] for id in side.get("claims", ()) if id in owners}
            else:
                yield {places[path] for path in side.get("sources", ()) if path in places}
    elif finding.verdict == "conflict":
        for id in finding.claims:
            if id in owners:
                yield {owners[id]}


def _pairs(one: set[int], other: set[int]) -> Iterable[tuple[int, int]]:
    return {(min(a, b), max(a, b)) for a in one for b in other if a != b}
