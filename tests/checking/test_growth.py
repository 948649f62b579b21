"""Comparison goes block by block: its memory grows in step with the number of claims."""

from __future__ import annotations

import random
import tracemalloc
from decimal import Decimal

from leapcheck.checking import check_claims
from leapcheck.model import ArticleRef, Claim, Value

METRICS = {
    "sales": "vehicle",
    "outlets": "count",
    "price": "CNY",
    "yoy": "percent",
    "cumulative": "vehicle",
    "span": "day",
}


def crowd(count: int, subjects: int) -> list[Claim]:
    """Claims of made-up companies, twenty an article, that quarrel about everything."""
    rng = random.Random(7)
    claims = []
    for i in range(count):
        metric = rng.choice(list(METRICS))
        number = Decimal(rng.randrange(1, 90000))
        subject = f"公司{rng.randrange(subjects)}汽车"
        period = f"{rng.randrange(2015, 2026)}-{rng.randrange(1, 13):02d}"
        qualifiers = {"product": f"C{rng.randrange(40)}"} if rng.random() < 0.4 else {}
        start = i % 20 * 60
        claims.append(
            Claim(f"c{i}", f"a{i // 20}.txt", ArticleRef(0, None, "2026-01-15"), str(number), i % 20 + 1, 1, start, start + 5,
                  subject, metric, Value("exact", number, number, METRICS[metric], Decimal(1)), period, qualifiers,
                  "actual", None, f"{subject}{rng.random()}")
        )  # fmt: skip
    return claims


def peak_memory(claims: list[Claim]) -> int:
    """The most bytes that a check holds at once, beside its claims."""
    tracemalloc.start()
    try:
        check_claims(claims)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_four_times_the_claims_take_less_than_six_times_the_memory() -> None:
    check_claims(crowd(4000, 200))  # what is loaded once, and the caches, which are bounded
    assert peak_memory(crowd(4000, 200)) < 6 * peak_memory(crowd(1000, 50))
