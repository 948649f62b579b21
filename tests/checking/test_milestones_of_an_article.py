"""Milestones of one article: what is left open of one of them, another says."""

from __future__ import annotations

from datetime import date

from leapcheck.checking.assertions import assertion_of
from leapcheck.checking.filling import fill_events
from leapcheck.claims import extract_claims
from leapcheck.extracted import Extracted
from leapcheck.pipeline import check_extracted
from leapcheck.reading import read_text

TEXT = (
    "5月20日，奇瑞汽车第20万辆纯电车下线。从2021年5月20日首台下线，到第20万辆下线，奇瑞汽车用了四年，"
    "而从10万辆到20万辆，仅用时半年。"
)


def test_a_milestone_without_words_is_what_the_article_says_of_the_same_number() -> None:
    (article,) = read_text(TEXT, published=date(2025, 5, 21))
    claims = extract_claims(article)
    filled = fill_events([assertion_of(c, c.subject, n) for n, c in enumerate(claims)])
    events = {a.event for a in filled if a.metric == "milestone" and a.value.low == 200000}
    assert events == {"rolled off"}


def test_the_date_of_an_end_is_that_of_its_ordinal() -> None:
    (article,) = read_text(TEXT, published=date(2025, 5, 21))
    claims = extract_claims(article)
    by_id = {c.id: c for c in claims}
    report = check_extracted([Extracted.of(article, claims)])
    (span,) = (f for f in report.findings if f.rule == "LC301")
    assert span.verdict == "agree"
    assert {by_id[id].quote for id in span.claims} >= {"四年", "首台", "第20万辆"}
