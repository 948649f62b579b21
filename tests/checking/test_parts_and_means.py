"""Totals of quarters, lists and sums; means of powertrains and of half a year."""

from __future__ import annotations

import pytest

from leapcheck.model import Claim

from .conftest import claim, of_rule, run

QUARTERS = (("87552", "2025-Q1"), ("134112", "2025-Q2"), ("173852", "2025-Q3"), ("201039", "2025-Q4"))


def table(total: str) -> list[Claim]:
    """Four quarters in rows of a table, and the year in the last."""
    rows = [claim("零跑汽车", "deliveries", n, "vehicle", p, place=i) for i, (n, p) in enumerate(QUARTERS)]
    return [*rows, claim("零跑汽车", "deliveries", total, "vehicle", "2025", place=9)]


def test_quarters_add_up_to_their_year() -> None:
    (finding,) = of_rule(run(table("596555")), "LC304")
    assert finding.verdict == "agree" and len(finding.claims) == 5


def test_a_year_that_its_quarters_do_not_give_is_told_with_the_sum() -> None:
    (finding,) = of_rule(run(table("569555")), "LC304")
    assert finding.verdict == "conflict" and "= 59.6555万" in finding.message


def test_three_of_four_quarters_say_nothing_about_the_year() -> None:
    assert not of_rule(run(table("569555")[1:]), "LC304")


@pytest.mark.parametrize(("total", "verdict"), [("110", "agree"), ("120", "conflict")])
def test_plants_listed_after_a_sum_are_all_there_are(total: str, verdict: str) -> None:
    text = f"年产能合计{total}万套,其中东厂48万套、西厂36万套、北厂26万套"
    parts = (("东厂", "48"), ("西厂", "36"), ("北厂", "26"))
    claims = [claim("某厂", "capacity", f"{total}0000", "count", "2026", sentence=text, quote=f"{total}万套")]
    claims += [
        claim("某厂", "capacity", f"{n}0000", "count", "2026", sentence=text, quote=f"{n}万套", place=i + 1, region=r)
        for i, (r, n) in enumerate(parts)
    ]  # fmt: skip
    (finding,) = of_rule(run(claims), "LC304")
    assert finding.verdict == verdict


def test_brands_before_the_sum_of_a_group_add_up() -> None:
    text = "极氪品牌222,123辆,领克品牌285,441辆,集团合计507,564辆"
    claims = [
        claim("极氪", "sales", "222123", "vehicle", "2024", sentence=text, quote="222,123辆"),
        claim("领克", "sales", "285441", "vehicle", "2024", sentence=text, quote="285,441辆", place=1),
        claim(
            "极氪科技集团", "sales", "507564", "vehicle", "2024", sentence=text, quote="507,564辆", place=2
        ),
    ]
    assert of_rule(run(claims), "LC304", "agree")


@pytest.mark.parametrize(("whole", "verdict"), [("125000", "agree"), ("141000", "conflict")])
def test_a_mean_lies_between_those_of_the_powertrains(whole: str, verdict: str) -> None:
    text = "纯电车型均价11.2万元,增程车型均价13.4万元,全部车型均价若干"
    rows = (("112000", "BEV"), ("134000", "EREV"))
    claims = [
        claim("零跑汽车", "price", n, "CNY", "2025", sentence=text, place=i, step="1000", powertrain=p)
        for i, (n, p) in enumerate(rows)
    ]
    claims.append(claim("零跑汽车", "price", whole, "CNY", "2025", sentence=text, place=5, step="1000"))
    (finding,) = of_rule(run(claims), "LC308")
    assert finding.verdict == verdict


@pytest.mark.parametrize(("half", "verdict"), [("14.1", "agree"), ("15.3", "conflict")])
def test_the_margin_of_half_a_year_lies_between_those_of_its_quarters(half: str, verdict: str) -> None:
    rows = (("14.9", "2025-Q1"), ("13.6", "2025-Q2"), (half, "2025-H1"))
    claims = [
        claim("零跑汽车", "margin", n, "percent", p, place=i, step="0.1") for i, (n, p) in enumerate(rows)
    ]
    (finding,) = of_rule(run(claims), "LC308")
    assert finding.verdict == verdict
