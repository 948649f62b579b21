"""Findings for the page: their sides, the intervals that are drawn on one axis, and the reckoning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from leapcheck.model import Finding, Ignored

Record = dict[str, Any]

_STATED = "stated"
_BEFORE_ALL = ("sides", _STATED, "headline", "whole", "later", "original")  # in this order, then as they come


def finding_record(finding: Finding, numbers: Mapping[str, int], ignored: Ignored | None = None) -> Record:
    """A finding with its sides; claims by their `numbers`, in place of ids.

    `axis` has the numbers of the sides whose intervals are to be compared, all in one unit; `reckoned` is the
    interval beside them of what was reckoned.
    """
    evidence = finding.evidence
    sides = list(_sides(evidence, numbers))
    record: Record = {
        "id": finding.id,
        "rule": finding.rule,
        "verdict": finding.verdict,
        "severity": finding.severity,
        "confidence": round(finding.confidence, 2),
        "message": finding.message,
        "claims": [numbers[id] for id in finding.claims if id in numbers],
        "sides": sides,
    }
    if finding.ledger:
        record["entry"] = finding.ledger
    axis, reckoned = _axis(evidence, sides)
    if axis:
        record["axis"] = axis
    if reckoned:
        record["reckoned"] = reckoned
    if steps := list(_steps(evidence)):
        record["steps"] = steps
    if doubts := evidence.get("doubts"):
        record["doubts"] = [[doubt, share] for doubt, share in doubts.items()]
    if ignored is not None:
        record["ignored"] = {"by": ignored.by, "reason": ignored.reason}
    return record


def _sides(evidence: Mapping[str, Any], numbers: Mapping[str, int]) -> Iterator[Record]:
    """What takes part: each with its role, its number as worded, its interval and its claims or its entry."""
    order = [key for key in _BEFORE_ALL if key in evidence]
    for key in dict.fromkeys([*order, *evidence]):
        part = evidence[key]
        for row in part if isinstance(part, list | tuple) else [part]:
            if isinstance(row, Mapping) and ("claim" in row or "claims" in row or "ledger" in row):
                yield _side(key, row, numbers)


def _side(key: str, row: Mapping[str, Any], numbers: Mapping[str, int]) -> Record:
    ids: Sequence[str] = row["claims"] if "claims" in row else [row["claim"]] if "claim" in row else []
    entry = row.get("ledger")
    low, high = row.get("interval") or (None, None)
    side: Record = {
        "role": "ledger" if entry else key,
        "words": str(row.get("value", row.get("date", ""))),
        "claims": [numbers[id] for id in ids if id in numbers],
    }
    if entry:
        side["entry"] = entry
    if row.get("interval"):
        side |= {"low": low, "high": high, "unit": row["unit"]}
    return side


def _steps(evidence: Mapping[str, Any]) -> Iterator[str]:
    """The reckoning, line by line: with the numbers as written, then with the ends of what they stand for."""
    reckoned = evidence.get("reckoned", ())
    if "reckoning" in evidence:
        yield evidence["reckoning"]
    for step in reckoned if "reckoning" not in evidence else [step for step in reckoned if step["bound"]]:
        bound = {"low": "≥ ", "high": "≤ "}.get(step["bound"], "")
        yield f"{bound}{step['expression']} = {step['value']}{'%' if step['unit'] == 'percent' else ''}"


def _axis(evidence: Mapping[str, Any], sides: Sequence[Record]) -> tuple[list[int], Record | None]:
    """What was held against each other: what is stated against what was reckoned, else all sides."""
    drawn = [n for n, side in enumerate(sides) if "unit" in side]
    stated = [n for n in drawn if sides[n]["role"] == _STATED]
    reckoned = _reckoned(evidence)
    if stated and not (reckoned and reckoned["unit"] == sides[stated[0]]["unit"]):
        return [], None
    drawn = stated or drawn
    unit = sides[drawn[0]]["unit"] if drawn else None
    beside = reckoned if reckoned and reckoned["unit"] == unit else None
    return [n for n in drawn if sides[n]["unit"] == unit], beside


def _reckoned(evidence: Mapping[str, Any]) -> Record | None:
    """What was reckoned as an interval: its least and its greatest end, or the days between two dates."""
    steps = evidence.get("reckoned") or ()
    bounds = [step for step in steps if step["bound"]] or list(steps)
    if bounds:
        ends = [step["value"] for step in bounds]
        return {"low": min(ends), "high": max(ends), "unit": bounds[0]["unit"]}
    if days := evidence.get("days"):
        return {"low": days[0], "high": days[1], "unit": "day"}
    return None
