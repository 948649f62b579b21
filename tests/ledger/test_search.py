"""Looking a fact up: by words in any order, in any script, in two languages, with slips of the pen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from leapcheck.ledger import Ledger
from leapcheck.ledger.search import search
from leapcheck.model import Entry

from .sheets import book, fact, series, write

CLAIMS = Path(__file__).parents[2] / "claims.yaml"


@pytest.fixture
def entries(tmp_path: Path) -> Sequence[Entry]:
    path = write(
        tmp_path,
        main=book(
            series("lp-deliveries", "2025-07: 50,129辆", "2025-08: 57,066辆", "2025-Q3: 173,852辆"),
            fact("lp-h1", "221,664辆", "2025-H1"),
            fact("lp", "1,000人", "2024", metric="headcount"),
            fact("lp-2", "2,000人", "2023", metric="headcount"),
            fact("xp", "36,717辆", subject="小鹏汽车"),
            fact("lp-eu", "5,000辆", "2025-07", metric="exports", qualifiers="{region: 欧洲}"),
            fact(
                "mill",
                "第1000000辆",
                "2025-09-25",
                metric="milestone",
                sources="[{title: 百万辆下线, publisher: 金华日报, date: 2025-09-26}]",
            ),
            fact("rev", "321.6亿元", "2024", metric="revenue", qualifiers="{noun: 营收}"),
        ),
    )
    return Ledger.load(path).entries


def found(entries: Sequence[Entry], query: str) -> list[str]:
    return [match.entry.id for match in search(entries, query)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("零跑 2025年8月 交付", "lp-deliveries-2025-08"),
        ("交付 8月 零跑 2025年", "lp-deliveries-2025-08"),
        ("8月交付零跑2025年", "lp-deliveries-2025-08"),
        ("零跑汽車 2025年8月 交付", "lp-deliveries-2025-08"),
        ("leapmotor deliveries 2025-08", "lp-deliveries-2025-08"),
        ("LEAPMOTER delivries 2025-08", "lp-deliveries-2025-08"),
        ("零跑 第三季度", "lp-deliveries-2025-q3"),
        ("零跑 2025-Q3", "lp-deliveries-2025-q3"),
        ("零跑 2025年上半年", "lp-h1"),
        ("57,066辆", "lp-deliveries-2025-08"),
        ("５７０６６", "lp-deliveries-2025-08"),
        ("零跑 57066", "lp-deliveries-2025-08"),
        ("5.7066万辆", "lp-deliveries-2025-08"),
        ("小鹏 7月", "xp"),
        ("xpeng 2025-07", "xp"),
        ("欧洲 出口", "lp-eu"),
        ("百万辆下线 金华日报", "mill"),
        ("零跑 2025年9月25日", "mill"),
        ("零跑 营收 2024", "rev"),
        ("revenue 2024", "rev"),
        ("321.6亿", "rev"),
        ("lp-2", "lp-2"),
    ],
)
def test_a_fact_is_found(entries: Sequence[Entry], query: str, first: str) -> None:
    assert found(entries, query)[0] == first


@pytest.mark.parametrize(
    "query",
    ["", "  ", "、", "蔚来", "零跑 57,067辆", "零跑 2019年", "tesla", "57", "066", "(", "\\d+", "%"],
)
def test_what_is_not_there_is_not_found(entries: Sequence[Entry], query: str) -> None:
    assert found(entries, query) == []


def test_a_number_is_never_nearly_right(entries: Sequence[Entry]) -> None:
    assert "lp-deliveries-2025-07" not in found(entries, "零跑 交付 2025年8月")


def test_the_best_come_first_and_then_the_order_of_the_ledger(entries: Sequence[Entry]) -> None:
    matches = search(entries, "零跑 2025年7月")
    assert [match.entry.id for match in matches[:2]] == ["lp-deliveries-2025-07", "lp-eu"]
    assert [match.score for match in matches] == sorted((match.score for match in matches), reverse=True)
    assert all(0.6 <= match.score <= 1 for match in matches)


def test_the_order_of_the_words_changes_nothing(entries: Sequence[Entry]) -> None:
    assert (
        found(entries, "零跑 交付 2025")
        == found(entries, "2025 零跑 交付")
        == found(entries, "交付 2025 零跑")
    )


def test_the_projects_ledger_is_found_by_its_own_words() -> None:
    ledger = Ledger.load(CLAIMS)
    entry = ledger.get("leapmotor-1000000th")
    assert entry is not None
    assert entry in [match.entry for match in search(ledger, "零跑 第1000000辆")]
