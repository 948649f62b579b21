"""Articles against each other, against themselves and against the ledger."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from leapcheck.checking import check_claims
from leapcheck.model import Claim

from .conftest import claim, entry, of_rule, run

SALES = ("零跑汽车", "sales")


def sales(number: str, article: str, **more: str) -> Claim:
    """A claim of one year's sales in an article that names its subject."""
    return claim("零跑汽车", "sales", number, "vehicle", "2025", article=article, step="1",
                 sentence=f"2025年零跑汽车售出{number}辆,{article}", **more)  # fmt: skip


def test_five_sources_against_two_are_one_finding_with_two_sides() -> None:
    claims = [sales("596555", a) for a in "abcde"] + [sales("569555", a) for a in "fg"]
    findings = run(claims)
    assert [f.rule for f in findings] == ["LC201"]
    (finding,) = findings
    assert finding.verdict == "conflict" and finding.severity == "error"
    assert [len(side["sources"]) for side in finding.evidence["sides"]] == [5, 2]
    assert len(finding.claims) == 7


def test_agreement_counts_sources() -> None:
    (finding,) = run([sales("596555", "a"), sales("596555", "b")])
    assert (finding.rule, finding.verdict, finding.severity) == ("LC201", "agree", "note")
    assert "2 sources" in finding.message


def test_a_far_bound_meets_another_number_and_agrees_with_nothing() -> None:
    assert not run([sales("596555", "a"), sales(">=100000", "b")])
    (near,) = run([sales("596555", "a"), sales(">=500000", "b")])
    assert near.verdict == "agree"


def test_a_target_is_never_held_against_a_result() -> None:
    assert not run([sales("1000000", "a", modality="target"), sales("596555", "b")])


def test_two_channels_get_a_note_that_the_basis_differs_and_no_conflict() -> None:
    (finding,) = run([sales("596555", "a", channel="零售"), sales("640000", "b", channel="批发")])
    assert (finding.verdict, finding.severity) == ("unverified", "note")
    assert "basis differs" in finding.message


def test_approximate_wording_makes_no_error() -> None:
    claims = [sales("596555", "a"), sales(">700000", "b")]
    (finding,) = run(claims)
    assert finding.verdict == "conflict" and finding.severity == "warning"


def test_a_value_for_a_year_that_was_not_over_makes_no_error() -> None:
    (finding,) = run([sales("596555", "a"), sales("300000", "b", published="2025-08-01")])
    assert finding.severity != "error"


def test_stocks_far_apart_have_changed() -> None:
    early = claim("零跑汽车", "outlets", "600", "count", "2025-03-31", article="a")
    late = claim("零跑汽车", "outlets", "800", "count", "2025-12-31", article="b")
    assert not run([early, late])


def test_an_open_claim_that_could_be_about_two_facts_contradicts_neither() -> None:
    claims = [
        sales("100", "a", channel="零售"),
        sales("200", "b", channel="批发"),
        sales("300", "c"),
    ]
    assert not [f for f in run(claims) if f.verdict == "conflict"]


def test_numbers_listed_in_one_sentence_are_never_one_thing() -> None:
    text = "零跑汽车金华工厂产能20万辆、武义工厂30万辆"
    claims = [
        claim("零跑汽车", "capacity", n, "vehicle", "2025", sentence=text, place=i)
        for i, n in enumerate(("200000", "300000"))
    ]
    assert not run(claims)


def test_the_same_milestone_has_one_day() -> None:
    def nth(period: str, article: str) -> Claim:
        return claim("零跑汽车", "milestone", "1000000", "vehicle", period, article=article, noun="下线",
                     sentence=f"{period}零跑第100万辆下线")  # fmt: skip

    assert run([nth("2025-09-25", "a"), nth("2025-09", "b")])[0].verdict == "agree"
    (finding,) = of_rule(run([nth("2025-09-25", "a"), nth("2025-08", "b")]), "LC201")
    assert finding.verdict == "conflict" and "2025-08" in finding.message


def test_forecasts_of_two_people_may_differ() -> None:
    assert not run(
        [
            sales("500000", "a", modality="forecast", attribution="甲"),
            sales("600000", "b", modality="forecast", attribution="乙"),
        ]
    )


def test_an_article_that_contradicts_itself_is_a_warning() -> None:
    claims = [
        replace(sales("596555", "a"), id="one"),
        replace(sales("569555", "a", place=40), id="two", sentence="全年零跑汽车售出569555辆"),
    ]
    (finding,) = run(claims)
    assert (finding.rule, finding.verdict, finding.severity) == ("LC202", "conflict", "warning")


def test_the_headline_agrees_with_the_body_that_is_more_exact() -> None:
    claims = [
        claim("中国汽车", "exports", "8320000", "vehicle", "2025", step="10000", role="title"),
        claim("中国汽车", "exports", "8324000", "vehicle", "2025", step="1000", place=30),
    ]
    (finding,) = of_rule(run(claims), "LC203")
    assert finding.verdict == "agree"


BODY = (
    "零跑汽车在欧洲、中东、非洲和亚太建立了完整的销售与售后体系,渠道网络仍在扩大,与合作伙伴一道覆盖主要城市,"
)


def copied(article: str, outlets: str = "800") -> list[Claim]:
    """An article of three sentences, one number in each."""
    rows = (("sales", "596555", "vehicle", "2025年全年售出596555辆"), ("outlets", outlets, "count", f"{BODY}网点达到{outlets}家"),
            ("headcount", "6000", "person", "研发人员6000人,核心团队的负责人始终未变"))  # fmt: skip
    return [
        claim("零跑汽车", metric, n, unit, "2025", article=article, place=i * 20, sentence=s, quote=n)
        for i, (metric, n, unit, s) in enumerate(rows)
    ]


def test_copies_are_one_source_and_never_confirm_each_other() -> None:
    assert not run([*copied("a"), *copied("b")])


def test_a_number_that_differs_in_a_copy_is_an_error_naming_both() -> None:
    (finding,) = run([*copied("a"), *copied("b", outlets="900")])
    assert (finding.rule, finding.severity) == ("LC204", "error")
    assert finding.claims == ("a-20-outlets-800", "b-20-outlets-900")


def test_several_copies_with_one_wrong_number_are_one_finding() -> None:
    (finding,) = run([*copied("a"), *copied("b", outlets="900"), *copied("c", outlets="900"), *copied("d")])
    assert len(finding.claims) == 3


def test_a_ledger_entry_confirms_and_contradicts() -> None:
    book = [entry("year-2025", "零跑汽车", "sales", "596555", "vehicle", "2025", step="1")]
    findings = of_rule(run([sales("596555", "a"), sales("569555", "b")], book), "LC101")
    assert {(f.verdict, f.claims, f.ledger) for f in findings} == {
        ("agree", ("a-0-sales-596555",), "year-2025"),
        ("conflict", ("b-0-sales-569555",), "year-2025"),
    }


def test_a_superseded_entry_says_nothing_and_a_disputed_one_makes_no_error() -> None:
    old = entry("old", "零跑汽车", "sales", "569555", "vehicle", "2025", status="superseded")
    disputed = entry("open", "零跑汽车", "sales", "569555", "vehicle", "2025", status="disputed", step="1")
    assert not run([sales("596555", "a")], [old])
    (finding,) = run([sales("596555", "a")], [disputed])
    assert finding.severity != "error"


def test_a_date_is_held_against_the_ledger_by_its_own_rule() -> None:
    book = [entry("born", "零跑汽车", "founded", "2015-12-24", "date", noun="成立")]
    claims = [
        claim("零跑汽车", "founded", "2015", "date", article="a", noun="创立"),
        claim("零跑汽车", "founded", "2014", "date", article="b", noun="创立"),
    ]
    assert [f.verdict for f in of_rule(run(claims, book), "LC102")] == ["conflict", "agree"]


def test_findings_do_not_depend_on_the_order_or_the_places_of_the_claims() -> None:
    claims = (
        [sales("596555", a) for a in "abc"]
        + [sales("569555", a) for a in "fg"]
        + copied("h")
        + copied("i", "900")
    )
    moved = [replace(c, start=c.start + 7, end=c.end + 7, line=c.line + 3) for c in claims]
    random.Random(1).shuffle(moved)
    assert [f.id for f in check_claims(claims)] == [f.id for f in check_claims(moved)]


def test_ids_are_unique() -> None:
    twice = [sales("596555", a) for a in "ab"] + [sales("596555", a, product="C11") for a in "ab"]
    ids = [f.id for f in run(twice)]
    assert len(ids) == len(set(ids)) == 2


@pytest.mark.parametrize(
    ("body", "conflicts"), [("140900000000", 0), ("62389000000", 1), ("1200000000000", 0)]
)
def test_a_headline_may_name_no_more_than_the_order_of_an_amount(body: str, conflicts: int) -> None:
    claims = [
        claim("金华开发区", "output_value", "100000000000", "CNY", step="100000000000", role="title",
              sentence="金华开发区奔向千亿", published="2026-01-10"),
        claim("金华开发区", "output_value", body, "CNY", "2025", place=3, published="2026-01-10"),
    ]  # fmt: skip
    assert len(of_rule(run(claims), "LC203", "conflict")) == conflicts
