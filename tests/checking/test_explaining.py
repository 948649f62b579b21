"""A finding, a statement and a pair taken to pieces: what was compared, how, and why not."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.checking.explaining import Explainer
from leapcheck.checking.ledger_check import standing
from leapcheck.checking.material import Material
from leapcheck.explanation import Bearing, FindingExplained, Statement
from leapcheck.model import Claim, Entry

from .conftest import claim, entry, of_rule, read_example, run
from .test_evidence import fired
from .test_rule_pages import SECTIONS

SALES = ("零跑汽车", "sales")


def sold(number: str, article: str = "a", period: str | None = "2025", **more: str) -> Claim:
    sentence = f"零跑汽车{period}年售出{number}辆,{article}"
    return claim(*SALES, number, "vehicle", period, article=article, step="1", sentence=sentence, **more)


def explainer(claims: Sequence[Claim], entries: Sequence[Entry] = ()) -> Explainer:
    return Explainer(claims, entries, run(claims, entries))


def explained(code: str) -> FindingExplained:
    """The conflict of the example on a rule's page, explained."""
    from leapcheck.checking import RULES

    match = SECTIONS.search(RULES[code].page)
    assert match
    return explainer(*read_example(match["fires"])).finding(fired(code))


def reading(statement: Statement, field: str) -> str:
    return next(r.how for r in statement.readings if r.field == field)


def nearest(claims: Sequence[Claim], entries: Sequence[Entry]) -> Bearing:
    """The entry nearest to the first claim."""
    return explainer(claims, entries).statement(claims[0]).nearest[0]


def test_a_finding_has_its_rule_and_a_side_for_each_number_that_took_part() -> None:
    told = explained("LC302")
    assert told.title == "A growth rate with the values it joins" and "year-on-year" in told.compares
    assert [side.role for side in told.sides] == ["stated", "before", "after"]


def test_each_part_of_a_total_is_a_side_of_its_own() -> None:
    assert [side.role for side in explained("LC304").sides] == ["stated", "part 1", "part 2", "part 3"]


def test_a_claim_and_the_ledger_are_the_sides_of_a_finding_between_them() -> None:
    told = explained("LC101")
    assert [side.role for side in told.sides] == ["claim", "ledger"]
    assert told.comparable == ["ledger: the same subject, metric, period and qualifiers"]


def test_the_reckoning_goes_from_the_numbers_to_the_verdict() -> None:
    steps = explained("LC302").steps
    assert steps[0] == "225% stands for 224.5至225.5%"
    assert "14.7 / 6.5 − 1 = 126.154%" in steps
    assert steps[-2:] == [
        "123.664至128.682%, against 224.5至225.5% as stated",
        "so they contradict each other",
    ]


def test_numbers_that_do_not_meet_are_told_with_their_distance() -> None:
    steps = explained("LC101").steps
    assert "141,455辆 and 144,155辆 do not meet: 2,700辆 apart" in steps


def test_the_confidence_is_what_the_doubts_leave_of_the_start() -> None:
    told = explained("LC303")
    left = told.start
    for share in told.doubts.values():
        left *= 1 - share
    assert abs(left - told.finding.confidence) < 0.01 and told.start == 0.95


def test_the_severity_says_its_limits_and_where_the_rule_makes_less_of_it() -> None:
    assert "an error from 0.8 on" in explained("LC101").severity
    text = "2025年零跑汽车售出596555辆"
    title = claim(*SALES, "569555", "vehicle", "2025", role="title", step="1", sentence=text)
    body = claim(*SALES, "596555", "vehicle", "2025", place=9, step="1", sentence=text)
    (finding,) = of_rule(run([title, body]), "LC203")
    assert (
        explainer([title, body])
        .finding(finding)
        .severity.endswith("; LC203 makes no more than a warning of it")
    )


def test_each_field_of_a_claim_says_how_it_was_read() -> None:
    told = explainer([sold("596555", product="零跑C11")]).statement(sold("596555", product="零跑C11"))
    assert reading(told.statement, "subject") == "named in the sentence"
    assert reading(told.statement, "value").endswith("stands for 596,555辆")
    assert reading(told.statement, "period") == "2025-01-01 to 2025-12-31"
    assert reading(told.statement, "product") == "compared as c11"
    assert reading(told.statement, "modality") == "told as a fact"


def test_a_subject_that_the_sentence_does_not_name_is_told_as_such() -> None:
    said = claim(*SALES, "596555", "vehicle", "2025", sentence="全年售出596555辆")
    told = explainer([said]).statement(said)
    assert "not named in the sentence" in reading(told.statement, "subject")


def test_a_headline_takes_its_period_from_the_body_and_says_so() -> None:
    title = claim(*SALES, "596555", "vehicle", role="title", place=0, step="1", sentence="零跑汽车售596555辆")
    body = claim(*SALES, "596555", "vehicle", "2025", place=9, step="1", sentence="零跑汽车2025年售596555辆")
    told = explainer([title, body]).statement(title)
    assert reading(told.statement, "period") == "not said here: the body says 2025"


def test_a_claim_names_the_findings_that_it_has_a_part_in() -> None:
    one, other = sold("596555", "a"), sold("569555", "b")
    (finding,) = explainer([one, other]).statement(one).findings
    assert finding.rule == "LC201"


def test_a_claim_that_was_held_against_an_entry_says_in_which_finding() -> None:
    known = entry("L1", *SALES, "596555", "vehicle", "2025", step="1")
    told = nearest([sold("569555")], [known])
    assert told.comparable and not told.agrees
    assert told.held == f"held against each other in {told.findings[0]}"


def test_an_entry_of_another_thing_says_what_keeps_it_apart() -> None:
    told = nearest([sold("569555")], [entry("L1", *SALES, "596555", "vehicle", "2024")])
    assert not told.comparable and told.reason == "different periods: 2025 and 2024"
    assert told.numbers is told.agrees is told.held is None


def test_a_rate_and_its_operand_are_two_things_that_were_reckoned_with_each_other() -> None:
    text = "零跑汽车2025年售出600000辆,增长50%"
    claims = [
        claim(*SALES, "600000", "vehicle", "2025", place=0, step="1", sentence=text),
        claim("零跑汽车", "yoy", "50", "percent", "2025", place=1, sentence=text, base="销量"),
    ]
    known = entry("L1", *SALES, "300000", "vehicle", "2024", step="1")
    told = explainer(claims, [known]).pair(claims[1], known).bearing
    assert not told.comparable and (told.held or "").startswith("reckoned with each other in LC302-")


def test_a_superseded_entry_is_held_against_nothing() -> None:
    told = nearest([sold("569555")], [entry("L1", *SALES, "596555", "vehicle", "2025", status="superseded")])
    assert told.held == "not held: the entry is superseded"


def test_a_claim_that_differs_from_several_entries_is_held_against_none() -> None:
    entries = [
        entry(id, *SALES, n, "vehicle", "2025", step="1") for id, n in (("L1", "500000"), ("L2", "700000"))
    ]
    told = nearest([sold("569555")], entries)
    assert told.held == "not held: several entries could be meant, and none has the claim's number"


def test_an_entry_gives_way_to_one_that_has_the_number_of_the_claim() -> None:
    entries = [
        entry(id, *SALES, n, "vehicle", "2025", step="1") for id, n in (("L1", "500000"), ("L2", "569555"))
    ]
    told = explainer([sold("569555")], entries).statement(sold("569555")).nearest
    held = {bearing.of.id: bearing.held or "" for bearing in told}
    assert held["L2"].startswith("held against each other in LC101-")
    assert held["L1"] == "not held: entry L2, which could be meant as well, has the claim's number"


def test_what_is_left_open_may_explain_a_difference() -> None:
    told = nearest(
        [sold("569555", period=None)], [entry("L1", *SALES, "596555", "vehicle", "2025", step="1")]
    )
    assert told.comparable and told.held == (
        "not held: the numbers differ, and what one side leaves open may be why"
    )


def test_an_entry_of_the_ledger_names_the_claims_nearest_to_it() -> None:
    known = entry("L1", *SALES, "596555", "vehicle", "2025", step="1")
    told = explainer([sold("596555", "a"), sold("12", "b", "2019")], [known]).statement(known)
    assert [f.rule for f in told.findings] == ["LC101"]
    assert [bearing.comparable for bearing in told.nearest] == [True, False]


def test_a_pair_of_two_things_says_why_they_are_two() -> None:
    one, other = sold("596555", "a"), sold("569555", "b", product="C11")
    told = explainer([one, other]).pair(one, other)
    assert not told.bearing.comparable and told.bearing.reason == "one is about c11 only"


def test_a_pair_of_one_thing_says_how_the_numbers_lie() -> None:
    one, other = sold("596555", "a"), sold("596555", "b")
    told = explainer([one, other]).pair(one, other)
    assert told.bearing.comparable and told.bearing.agrees
    assert told.bearing.numbers == "both stand for 596,555辆"


def test_two_numbers_side_by_side_in_one_sentence_are_two_things() -> None:
    text = "零跑汽车2025年售出596555辆和569555辆"
    one, other = (
        claim(*SALES, n, "vehicle", "2025", place=i, step="1", sentence=text)
        for i, n in enumerate(("596555", "569555"))
    )
    told = explainer([one, other]).pair(one, other)
    assert told.bearing.comparable and "side by side in one sentence" in (told.bearing.held or "")


def test_days_are_told_as_days() -> None:
    one, other = (
        claim("零跑汽车", "milestone", "1000000", "vehicle", day, article=a, noun="下线")
        for a, day in (("a", "2025-09-25"), ("b", "2025-09"))
    )
    assert explainer([one, other]).pair(one, other).bearing.numbers == (
        "2025-09-25 and 2025-09-01 to 2025-09-30 meet"
    )


def test_a_milestone_without_a_day_is_said_to_be_held_as_it_is() -> None:
    fifty = entry("fifty", "零跑汽车", "milestone", "500000", "vehicle", "2024-10-17", noun="下线")
    told = claim("零跑汽车", "milestone", "500000", "vehicle", None, noun="下线", published="2025-12-26")
    material = Material([told], [fifty])
    ((stated,),) = material.articles.values()
    assert standing(stated, material.entries[0], material) == "held against it"
