"""What a claim leaves open: undated stocks, headlines, ends of spans, plans, names of markets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leapcheck.model import Citation, Claim, Finding

from .conftest import claim, entry, of_rule, run


def stake(article: str, percent: str, period: str | None, published: str) -> Claim:
    """What one firm holds of another, in an article of some day."""
    return claim("Stellantis", "stake", percent, "percent", period, article=article, published=published,
                 counterparty="零跑国际", step="1")  # fmt: skip


def test_a_stake_said_without_a_date_agrees_with_the_same_one_of_years_ago() -> None:
    findings = run([stake("a", "51", "2023-10", "2023-10-30"), stake("b", "51", None, "2026-02-03")])
    (finding,) = of_rule(findings, "LC201")
    assert finding.verdict == "agree" and finding.confidence < 0.7


def test_a_stake_said_without_a_date_contradicts_none_of_years_ago() -> None:
    assert not run([stake("a", "51", "2023-10", "2023-10-30"), stake("b", "49", None, "2026-02-03")])


def test_a_witness_without_a_date_does_not_keep_two_others_from_contradicting_each_other() -> None:
    claims = [
        stake("a", "51", "2025-10", "2025-10-30"),
        stake("b", "57", "2025-10", "2025-10-30"),
        stake("c", "51", None, "2022-02-03"),
    ]
    (finding,) = of_rule(run(claims), "LC201", "conflict")
    assert len(finding.claims) == 3


@pytest.mark.parametrize("name", ["中国汽车市场", "中国汽车", "中国", "中国车市"])
def test_a_market_is_one_subject_under_all_its_names(name: str) -> None:
    ledger = [entry("all", "中国汽车行业", "exports", "8324000", "vehicle", "2025", step="1000")]
    assert of_rule(run([claim(name, "exports", "8324000", "vehicle", "2025")], ledger), "LC101", "agree")


def test_a_headline_speaks_of_what_the_body_says_of_its_number() -> None:
    title = claim("零跑汽车", "span", "334", "day", role="title", sentence="零跑用334天")
    body = claim("零跑汽车", "span", "334", "day", place=3, from_="第50万辆", to="第100万辆")
    other = claim("零跑汽车", "span", "343", "day", article="b", from_="第50万辆", to="第100万辆")
    (finding,) = of_rule(run([title, body, other]), "LC201", "conflict")
    assert len(finding.claims) == 3


def timeline(days: str, half: str = "2024-10-17") -> list[Claim]:
    """A timeline whose last line counts the days since the line before."""
    last = f"2025年9月25日,第100万辆下线,距上一个整数关口{days}天"
    return [
        claim("零跑汽车", "milestone", "500000", "vehicle", half, sentence="第50万辆下线", quote="第50万辆"),
        claim("零跑汽车", "milestone", "1000000", "vehicle", "2025-09-25", sentence=last, quote="第100万辆", place=5),
        claim("零跑汽车", "span", days, "day", "2025-09-25", sentence=last, quote=f"{days}天", place=6),
    ]  # fmt: skip


def test_a_span_without_ends_lies_between_the_milestones_beside_it() -> None:
    (finding,) = of_rule(run(timeline("343")), "LC301")
    assert finding.verdict == "agree" and "2025-09-25 − 2024-10-17 = 343 days" in finding.message


def test_a_conflict_about_guessed_ends_is_no_error() -> None:
    (finding,) = of_rule(run(timeline("334")), "LC301")
    assert finding.verdict == "conflict" and finding.severity == "warning"


def test_one_day_belongs_to_one_milestone() -> None:
    ledger = [entry("half", "零跑汽车", "milestone", "500000", "vehicle", "2024-10-17", noun="下线")]
    claims = [
        claim("零跑汽车", "milestone", n, "vehicle", "2025-09-25", place=i, noun="下线")
        for i, n in enumerate(("1000000", "500000"))
    ]
    assert not of_rule(run(claims, ledger), "LC102")


def launch(article: str, date: str, published: str, modality: str) -> Claim:
    """The start of production of one model, told or planned."""
    return claim("零跑汽车", "founded", date, "date", date, article=article, published=published,
                 modality=modality, noun="投产", product="B10")  # fmt: skip


def test_a_plan_told_as_a_result_is_a_warning() -> None:
    told = launch("a", "2026-01", "2026-02-26", "actual")
    (finding,) = run([told, launch("b", "2026-Q3", "2026-01-12", "plan")])
    assert (finding.rule, finding.verdict, finding.severity) == ("LC201", "conflict", "warning")


@pytest.mark.parametrize(
    ("planned", "published"), [("2026-Q1", "2026-01-12"), ("2025-06", "2025-01-12"), ("2026-Q3", "2024-12-01")]
)  # fmt: skip
def test_a_result_at_or_after_its_plan_or_long_after_it_was_made_is_none(
    planned: str, published: str
) -> None:
    told = launch("a", "2026-01", "2026-02-26", "actual")
    assert not run([told, launch("b", planned, published, "plan")])


def test_an_article_that_contradicts_itself_contradicts_the_others_too() -> None:
    def spent(article: str, amount: str, place: int) -> Claim:
        return claim("零跑汽车", "rd_spend", amount, "CNY", "2024", article=article, place=place * 20,
                     step="100000000", sentence=f"2024年零跑研发投入{amount}元({article}{place})")  # fmt: skip

    between = claim("零跑汽车", "headcount", "5000", "person", "2024", place=60)
    claims = [spent("a", "3000000000", 1), between, spent("a", "3300000000", 9), spent("b", "3000000000", 1)]
    findings = run(claims)
    assert of_rule(findings, "LC202", "conflict") and of_rule(findings, "LC201", "conflict")


def test_a_target_is_not_held_against_one_that_was_set_later() -> None:
    raised = entry("b", "零跑汽车", "sales", "580000..650000", "vehicle", "2025", modality="target")
    old = claim("零跑汽车", "sales", "500000", "vehicle", "2025", published="2025-01-06", modality="target")

    def conflicts(said: str) -> list[Finding]:
        source = Citation("目标上调", date=said)
        return of_rule(run([old], [replace(raised, sources=(source,))]), "LC101", "conflict")

    assert conflicts("2025-01-20") and not conflicts("2025-09-03")


def test_a_rate_in_a_headline_is_held_against_the_body_of_the_same_base() -> None:
    title = claim("中国汽车", "yoy", "40", "percent", "2025", role="title", base="出口", step="10",
                  sentence="中国汽车出口去年大增四成", quote="四成")  # fmt: skip
    body = claim("中国汽车", "yoy", "29.9", "percent", "2025", place=3, base="出口", step="0.1",
                 sentence="2025年中国汽车出口832.4万辆,比上年增长29.9%", quote="29.9%")  # fmt: skip
    (finding,) = of_rule(run([title, body]), "LC203")
    assert finding.verdict == "conflict"
