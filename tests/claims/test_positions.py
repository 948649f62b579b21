"""A claim is found where it says it stands, and keeps its identity when the text around it changes."""

from __future__ import annotations

import pytest

from .telling import Kind, claims_of

PAGE = """<!DOCTYPE html>
<html><head><title>零跑汽车月报</title></head>
<body><h1>零跑汽车月报</h1>
<p>12月，零跑汽车交付<b>60,423</b>辆&nbsp;，同比增长&#52;2.1%。</p>
<p>全年交付59.7&#19975;辆。</p>
</body></html>
"""
MARKDOWN = """---
title: 零跑汽车月报
date: 2026-01-01
---
## 产销

12月，零跑汽车交付**60,423辆**，同比增长[42.1%](https://example.com/42)。

| 月份 | 2025年交付（辆） |
|---|---|
| 11月 | 70,327 |
"""
BROKEN = "零跑汽车月报\n\n　　12月，零跑汽车交付６０，４２３辆，研发投入约13\n亿元，海外门店超\n800家。\n第１００万辆整车于２０２５年⽉底下线。\n"
FEED = "零跑月报\n\n12月，零跑汽车交付60,423辆。\r\n\r\n蔚来月报\r\n\r\n12月，蔚来交付48,135辆。\r\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [(PAGE, "html"), (MARKDOWN, "md"), (BROKEN, "txt"), (FEED, "txt")],
    ids=["html", "md", "txt", "feed"],
)
def test_a_quote_is_what_stands_at_its_place(text: str, kind: Kind) -> None:
    claims = claims_of(text, kind=kind)
    assert len(claims) >= 2
    for claim in claims:
        assert text[claim.start : claim.end] == claim.quote
        before = text[: claim.start]
        assert (claim.line, claim.column) == (
            before.count("\n") + 1,
            claim.start - (before.rfind("\n") + 1) + 1,
        )


def test_a_number_broken_over_two_lines_is_one_quote() -> None:
    assert "约13\n亿元" in [claim.quote for claim in claims_of(BROKEN)]


def test_claims_stand_in_the_order_of_the_text() -> None:
    for claims in (claims_of(PAGE, kind="html"), claims_of(MARKDOWN, kind="md"), claims_of(BROKEN)):
        starts = [claim.start for claim in claims]
        assert starts == sorted(starts)


def test_an_identity_outlives_edits_elsewhere() -> None:
    kept = "12月，零跑汽车交付60,423辆，同比增长42.1%。"
    before = claims_of(f"零跑汽车月报\n\n{kept}\n")
    after = claims_of(
        f"零跑汽车月报\n\n公司今天公布了数据，门店超800家。\n\n{kept}\n\n它的研发投入为43亿元。\n"
    )
    assert len(after) == len(before) + 2
    assert {claim.id for claim in before} < {claim.id for claim in after}


def test_a_number_that_changes_is_another_claim() -> None:
    (one,) = claims_of("12月，零跑汽车交付60,423辆。")
    (other,) = claims_of("12月，零跑汽车交付60,424辆。")
    assert one.id != other.id


def test_identities_are_unique_even_where_a_sentence_is_repeated() -> None:
    text = "产销双双突破1600万辆，同比增长20%，环比增长20%。" * 3
    claims = claims_of(f"去年我国新能源汽车{text}")
    assert len(claims) >= 12
    assert len({claim.id for claim in claims}) == len(claims)


def test_the_same_text_gives_the_same_claims() -> None:
    assert claims_of(MARKDOWN, kind="md") == claims_of(MARKDOWN, kind="md")
