"""The numbers of a ledger count each fact where it belongs."""

from __future__ import annotations

import json
from pathlib import Path

from leapcheck.ledger import Ledger
from leapcheck.ledger.stats import stats

from .sheets import book, fact, series, write


def test_every_fact_is_counted(tmp_path: Path) -> None:
    two = "[{title: t, publisher: 甲报, date: 2025-12-31}, {title: u, publisher: 乙报, date: 2025-12-31}]"
    path = write(
        tmp_path,
        main=book(
            series("s", "2025-07: 5辆", "2025-08: 6辆"),
            fact("a", period="2023/2025", subject="小鹏汽车", sources=two),
            fact("b", "5人", None, metric="headcount", status="superseded", superseded_by="c"),
            fact("c", "6人", "../2024-12", metric="headcount", status="verified", sources=two),
        ),
    )
    numbers = stats(Ledger.load(path))
    assert (numbers.facts, numbers.series, numbers.sources) == (5, 1, 3)
    assert numbers.subjects == {"零跑汽车": 4, "小鹏汽车": 1}
    assert numbers.metrics == {"deliveries": 3, "headcount": 2}
    assert numbers.families == {"sales": 3, "people": 2}
    assert numbers.years == {"2023": 1, "2024": 2, "2025": 3, "none": 1}
    assert numbers.statuses == {"reported": 3, "superseded": 1, "verified": 1}
    assert numbers.publishers == {"某某日报": 3, "乙报": 2, "甲报": 2}
    assert json.loads(json.dumps(numbers.to_json()))["facts"] == 5


def test_the_largest_stand_first_and_years_in_order(tmp_path: Path) -> None:
    entries = [
        fact(f"n{n}", period=f"{2025 - n % 3}-07", subject=name)
        for n, name in enumerate(["甲集团", "乙集团", "乙集团"])
    ]
    numbers = stats(Ledger.load(write(tmp_path, main=book(*entries))))
    assert list(numbers.subjects) == ["乙集团", "甲集团"]
    assert list(numbers.years) == ["2023", "2024", "2025"]


def test_an_empty_ledger_has_nothing() -> None:
    assert stats([]).facts == 0
    assert stats([]).years == {}
