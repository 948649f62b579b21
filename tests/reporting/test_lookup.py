"""An id, or as much of it as no other has, names a finding, a claim or an entry of the ledger."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leapcheck.lookup import LookupFailed, find
from leapcheck.pipeline import Report, explain

from .samples import span_report, with_claims


def report() -> Report:
    """Claims 20dab7, 20dac8 and 9f, a finding, and two ledger entries of which one begins the other's id."""
    known = span_report()
    assert known.ledger is not None
    (entry,) = known.ledger.entries
    ids = ("20dab7", "20dac8", "9f")
    claims = [replace(c, id=id) for c, id in zip(known.claims, ids, strict=False)]
    return replace(
        with_claims(known, claims),
        findings=[replace(known.findings[1], id="LC301-ab12", claims=["9f"])],
        ledger=type(known.ledger)([entry, replace(entry, id=f"{entry.id}-b")]),
    )


@pytest.mark.parametrize(
    ("id", "whole"),
    [
        ("20dab7", "20dab7"),
        ("20dab", "20dab7"),
        ("9", "9f"),
        ("lc301", "LC301-ab12"),
        ("leapmotor-second-500k-", "leapmotor-second-500k-b"),
    ],
)
def test_the_beginning_of_an_id_is_enough(id: str, whole: str) -> None:
    assert find(id, report()).id == whole


def test_a_whole_id_wins_over_the_ones_that_begin_with_it() -> None:
    assert find("leapmotor-second-500k", report()).id == "leapmotor-second-500k"


def test_the_beginning_of_several_ids_names_them() -> None:
    with pytest.raises(LookupFailed, match=r"2 ids begin with '20da': 20dab7, 20dac8; write more"):
        find("20da", report())


def test_an_unknown_id_names_the_nearest() -> None:
    with pytest.raises(LookupFailed, match=r"'leapmotor-first-500k'; the nearest are leapmotor-second-500k"):
        find("leapmotor-first-500k", report())


@pytest.mark.parametrize("id", ["", "zzzzzzzzzz"])
def test_an_id_that_is_like_nothing_is_unknown(id: str) -> None:
    with pytest.raises(LookupFailed, match=r"has the id '\w*'$"):
        find(id, report())


def test_a_finding_makes_no_pair() -> None:
    with pytest.raises(LookupFailed, match="a finding is explained by itself"):
        explain(report(), "LC301-ab12", "9f")
