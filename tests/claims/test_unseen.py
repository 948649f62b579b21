"""How well claims are read in texts written by people who had not seen the rules.

`unseen.jsonl` has single sentences and `unseen_articles.jsonl` short articles, with the claims that a
careful reader takes out. Run with `-s` for the tables. A floor lies a little under what was measured when
it was last raised: raise it with the measure.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from leapcheck.model import Claim

from .scoring import measures, tally
from .telling import claims_of

MEASURES = (
    "recall",
    "precision",
    "metric",
    "subject",
    "period",
    "relation",
    "modality",
    "unit",
    "strict",
    "core",
)
FLOORS = {
    "unseen": (0.96, 0.965, 0.95, 0.83, 0.92, 0.985, 0.95, 0.99, 0.685, 0.775),
    "unseen_articles": (0.945, 0.955, 0.93, 0.85, 0.875, 0.985, 0.945, 0.985, 0.675, 0.735),
}
TITLED = frozenset({"unseen_articles"})  # where the claims of the headlines are given too
MOST_NOISE = {"unseen": 0.045, "unseen_articles": 0.06}  # of the distractors


@cache
def items(name: str) -> list[dict[str, Any]]:
    lines = Path(__file__).with_name(f"{name}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def read_claims(item: dict[str, Any], with_title: bool) -> list[Claim]:
    """The claims of an item's text, and of its headline if that is asked for."""
    claims = claims_of(item["text"], title=item["title"], published=item["published"])
    return [c for c in claims if with_title or c.role != "title" or item["title"] is None]


@cache
def families(name: str) -> dict[str, Counter[str]]:
    """The counts of each family of texts."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for item in items(name):
        said = [claim.to_json() for claim in read_claims(item, name in TITLED)]
        counts[item["family"]].update(tally(said, item["claims"], item["distractors"], item["published"]))
    return dict(counts)


def total(name: str) -> dict[str, float]:
    return measures(sum(families(name).values(), Counter()))


@pytest.mark.parametrize("name", FLOORS)
def test_the_table_of_families(name: str) -> None:
    head, *rows = [
        ("", measures(Counter())),
        *((n, measures(c)) for n, c in families(name).items()),
        ("total", total(name)),
    ]
    print("\n" + " " * 12 + "".join(f"{measure:>10}" for measure in head[1]))
    for family, shares in rows:
        print(f"{family:12}" + "".join(f"{share:10.3f}" for share in shares.values()))
    assert sum(c["expected"] for c in families(name).values()) >= 800


@pytest.mark.parametrize(
    ("name", "measure", "floor"),
    [(name, m, floor) for name, floors in FLOORS.items() for m, floor in zip(MEASURES, floors, strict=True)],
)
def test_no_measure_falls_under_its_floor(name: str, measure: str, floor: float) -> None:
    assert total(name)[measure] >= floor


@pytest.mark.parametrize("name", FLOORS)
def test_few_distractors_are_taken_for_claims(name: str) -> None:
    assert total(name)["noise"] <= MOST_NOISE[name]
