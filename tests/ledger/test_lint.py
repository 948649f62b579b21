"""Every check of the linter fires where it should, and is silent where it must be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from leapcheck.ledger.lint import CHECKS, lint

from .sheets import SOURCE, book, fact, series, write

Messages = Callable[..., list[str]]
DISPUTED = {"status": "disputed"}


@pytest.fixture
def messages(tmp_path: Path) -> Messages:
    """What the linter says of a ledger of those entries."""

    def run(*entries: str, head: str = "") -> list[str]:
        return [p.message for p in lint(write(tmp_path, main=book(*entries, head=head))).problems]

    return run


def source(publisher: str = "某某日报", date: str = "2025-12-31", quote: str = "") -> str:
    return f"{{title: t, publisher: {publisher}, date: {date}" + (f", quote: '{quote}'}}" if quote else "}")


def milestone(id: str, value: str, day: str, **fields: str) -> str:
    return fact(id, value, day, metric="milestone", **fields)


def test_a_ledger_without_faults_is_left_in_peace(messages: Messages) -> None:
    assert (
        messages(
            fact("a"),
            series("s", "2025-01: 5辆", "2025-02: 6辆"),
            fact("b", "5%", metric="yoy", qualifiers="{base: 交付量}"),
        )
        == []
    )


def test_every_check_has_its_page() -> None:
    assert all(check.__doc__ for check in CHECKS)


# Subjects


def test_another_name_of_a_subject_gets_the_canonical_one(messages: Messages) -> None:
    assert messages(fact("a", subject="Leapmotor")) == ["a: Leapmotor is another name of 零跑汽车"]


def test_an_unknown_subject_is_told_once(messages: Messages) -> None:
    entries = [fact("a", subject="某某车厂"), fact("b", period="2025-08", subject="某某车厂")]
    assert messages(*entries) == ["a: unknown subject 某某车厂"]


@pytest.mark.parametrize("subject", ["零跑汽车", "中国新能源乘用车市场", "某某动力有限公司", "某某集团"])
def test_known_subjects_and_legal_names_pass(messages: Messages, subject: str) -> None:
    assert messages(fact("a", subject=subject)) == []


def test_a_subject_that_is_declared_is_known(messages: Messages) -> None:
    assert messages(fact("a", subject="某某车厂"), head="subjects: [某某车厂]\n") == []
    assert messages(fact("a"), head="subjects: [某某车厂]\n") == [
        "no entry is about 某某车厂, which is declared under `subjects`"
    ]


def test_a_declared_subject_of_a_broken_entry_is_used(messages: Messages) -> None:
    found = messages(fact("a", "很多", subject="某某车厂"), head="subjects: [某某车厂]\n")
    assert found == ["no quantity in the value 很多"]


# Twins


def test_a_fact_that_stands_twice_is_told(messages: Messages, tmp_path: Path) -> None:
    assert messages(fact("a"), fact("b")) == [f"b: says the same as a ({tmp_path / 'main.yaml'}:2)"]


@pytest.mark.parametrize(
    "fields",
    [
        {"period": "2025-08"},
        {"metric": "exports"},
        {"qualifiers": "{region: 欧洲}"},
        {"modality": "target"},
        {"derived": "[a]", "notes": "n"},
        {"subject": "小鹏汽车"},
    ],
)
def test_what_differs_in_anything_is_no_twin(messages: Messages, fields: dict[str, str]) -> None:
    assert messages(fact("a"), fact("b", **({"period": "2025-07"} | fields))) == []


# Contradictions and disputes


def test_two_values_of_one_fact_contradict(messages: Messages) -> None:
    (message,) = messages(fact("a"), fact("b", "60,129辆"))
    assert message.startswith("b: contradicts a: ")


def test_disputed_rivals_are_silent(messages: Messages) -> None:
    assert messages(fact("a", **DISPUTED), fact("b", "60,129辆", **DISPUTED)) == []


def test_a_dispute_that_one_side_does_not_admit_is_told(messages: Messages) -> None:
    found = messages(fact("a"), fact("b", "60,129辆", **DISPUTED))
    assert [m for m in found if m.startswith("b: contradicts a: ")]
    assert "b: disputed, and no other entry about 零跑汽车 deliveries is" in found


def test_a_dispute_with_nobody_is_told(messages: Messages) -> None:
    assert messages(fact("a", **DISPUTED), fact("b", period="2025-08")) == [
        "a: disputed, and no other entry about 零跑汽车 deliveries is"
    ]


def test_the_rival_of_a_dispute_may_be_broken(messages: Messages) -> None:
    assert messages(fact("a", **DISPUTED), fact("b", "很多", **DISPUTED)) == ["no quantity in the value 很多"]


def test_a_superseded_value_may_be_another(messages: Messages) -> None:
    old = fact("a", "60,129辆", status="superseded", superseded_by="b")
    assert messages(old, fact("b")) == []


# Arithmetic


def test_milestones_out_of_order_are_told(messages: Messages) -> None:
    (message,) = messages(
        milestone("a", "第500000辆", "2025-09-25"), milestone("b", "第1000000辆", "2025-03-01")
    )
    assert "contradicts a" in message
    assert "2025-03-01" in message


def test_milestones_in_order_pass(messages: Messages) -> None:
    assert (
        messages(milestone("a", "第500000辆", "2024-10-17"), milestone("b", "第1000000辆", "2025-09-25"))
        == []
    )
    makers = (
        milestone("a", "第500000辆", "2025-09-25"),
        milestone("b", "第1000000辆", "2025-03-01", subject="小鹏汽车"),
    )
    assert messages(*makers) == []


@pytest.mark.parametrize(("days", "wrong"), [("343天", False), ("353天", True)])
def test_a_span_is_held_against_its_dates(messages: Messages, days: str, wrong: bool) -> None:
    found = messages(
        milestone("a", "第500000辆", "2024-10-17"),
        milestone("b", "第1000000辆", "2025-09-25"),
        fact("c", days, None, metric="span", qualifiers="{from: 第50万辆下线, to: 第100万辆下线}"),
    )
    assert bool(found) is wrong
    assert all("343" in message and message.startswith("c: ") for message in found)


@pytest.mark.parametrize(("rate", "wrong"), [("100%", False), ("100.3%", True), ("-50%", True)])
def test_a_growth_rate_is_held_against_its_amounts(messages: Messages, rate: str, wrong: bool) -> None:
    found = messages(
        fact("a", "30,000辆", "2024-07"),
        fact("b", "60,000辆", "2025-07"),
        fact("c", rate, "2025-07", metric="yoy", qualifiers="{base: 交付量}"),
    )
    assert bool(found) is wrong
    assert len(found) <= 1


MONTHS = [f"2025-{month:02d}: {month},000辆" for month in range(1, 13)]
QUARTERS = ["2025-Q1: 6,000辆", "2025-Q2: 15,000辆", "2025-Q3: 24,000辆", "2025-Q4: 33,000辆"]
HALVES = ["2025-H1: 21,000辆", "2025-H2: 57,000辆"]


@pytest.mark.parametrize(
    "parts", [MONTHS, QUARTERS, HALVES, [*MONTHS[:6], HALVES[1]], [*QUARTERS[:2], *MONTHS[6:]]]
)
def test_a_year_is_the_sum_of_its_parts(messages: Messages, parts: list[str]) -> None:
    assert messages(series("s", *parts), fact("year", "78,000辆", "2025")) == []
    (message,) = messages(series("s", *parts), fact("year", "79,000辆", "2025"))
    assert message.startswith("year: contradicts s-2025-")
    assert "= 78000, and the entry has 79,000辆" in message


def test_quarters_and_halves_are_sums_too(messages: Messages) -> None:
    wrong = [QUARTERS[0].replace("6,000", "7,000"), HALVES[1].replace("57,000", "58,000")]
    found = messages(series("s", *MONTHS, *wrong))
    assert sorted(message.split(": contradicts")[0] for message in found) == ["s-2025-h2", "s-2025-q1"]


def test_a_stretch_of_months_is_a_sum(messages: Messages) -> None:
    rows = [*MONTHS[:11], "2025-01/2025-11: 66,000辆"]
    assert messages(series("s", *rows)) == []
    assert len(messages(series("s", *rows[:-1], "2025-01/2025-11: 67,000辆"))) == 1


def test_parts_with_a_gap_are_no_sum(messages: Messages) -> None:
    assert messages(series("s", *MONTHS[:5], *MONTHS[6:]), fact("year", "99,000辆", "2025")) == []


def test_rounded_totals_pass(messages: Messages) -> None:
    assert messages(series("s", *QUARTERS), fact("year", "7.8万辆", "2025")) == []
    assert messages(series("s", *QUARTERS), fact("year", "约8万辆", "2025")) == []
    assert messages(series("s", *QUARTERS), fact("year", "78,600辆", "2025", tolerance="1%")) == []


def test_a_disputed_part_or_total_makes_no_sum(messages: Messages) -> None:
    rival = fact("rival", "80,000辆", "2025", **DISPUTED)
    assert messages(series("s", *QUARTERS), fact("year", "79,000辆", "2025", **DISPUTED), rival) == []


def test_parts_of_something_narrower_make_no_sum(messages: Messages) -> None:
    assert (
        messages(series("s", *QUARTERS, qualifiers="{region: 欧洲}"), fact("year", "79,000辆", "2025")) == []
    )


def test_the_rate_of_a_year_lies_between_those_of_its_parts(messages: Messages) -> None:
    quarters = [f"2025-Q{quarter}: {10 + quarter}.0%" for quarter in range(1, 5)]
    rates = series("s", *quarters, metric="margin")
    assert messages(rates, fact("year", "13.2%", "2025", metric="margin")) == []
    (message,) = messages(rates, fact("year", "15.2%", "2025", metric="margin"))
    assert message.startswith("year: contradicts s-2025-q1")


# Successors


def test_a_successor_is_about_the_same_thing(messages: Messages) -> None:
    old = fact("a", status="superseded", superseded_by="b")
    assert messages(old, fact("b", period="2025-08")) == []
    assert messages(old, fact("b", subject="小鹏汽车")) == [
        "a: superseded by b, which is about 小鹏汽车 deliveries"
    ]


# Sources


def test_a_source_has_a_date(messages: Messages) -> None:
    assert messages(fact("a", sources="[{title: 网页, address: 'https://example.com'}]")) == [
        "a: a source without a date: 网页"
    ]


def test_a_named_source_without_a_date_is_told_where_it_stands(tmp_path: Path) -> None:
    head = "sources:\n  w: {title: 网页, address: 'https://example.com'}\n"
    entries = [
        fact("a", sources="[w]"),
        fact("b", period="2025-08", sources="[{source: w, quote: '50,129辆'}]"),
    ]
    (problem,) = lint(write(tmp_path, main=book(*entries, head=head))).problems
    assert (problem.line, problem.message) == (2, "the source w has no date")


def test_a_named_source_is_used(messages: Messages) -> None:
    head = f"sources:\n  pd: {SOURCE}\n"
    assert messages(fact("a"), head=head) == ["no entry refers to the source pd"]
    assert messages(fact("a", sources="[pd]"), head=head) == []


def test_a_label_that_only_a_broken_entry_has_is_used(messages: Messages) -> None:
    found = messages(fact("a", "很多", sources="[pd]"), head=f"sources:\n  pd: {SOURCE}\n")
    assert found == ["no quantity in the value 很多"]


# Support


@pytest.mark.parametrize(
    ("period", "modality", "date", "wrong"),
    [
        ("2025-07", "actual", "2025-08-01", False),
        ("2025-07", "actual", "2025-07-15", False),
        ("2025-07", "actual", "2025-06-30", False),
        ("2025-07", "actual", "2025-06-29", True),
        ("2025-07", "target", "2025-01-01", False),
        ("2025", "actual", "2025", False),
        ("../2025-07", "actual", "2025-06-29", True),
    ],
)
def test_a_source_can_know_what_it_says(
    messages: Messages, period: str, modality: str, date: str, wrong: bool
) -> None:
    found = messages(fact("a", period=period, modality=modality, sources=f"[{source(date=date)}]"))
    assert found == ([f"a: no source supports it: all are older than {period}"] if wrong else [])


@pytest.mark.parametrize(
    ("value", "metric", "quote", "wrong"),
    [
        ("50,129辆", "deliveries", "50,129辆", False),
        ("50,129辆", "deliveries", "5万余辆", False),
        ("50,129辆", "deliveries", "60,129辆", True),
        ("50,129辆", "deliveries", "交付创新高", False),
        ("-28.2亿元", "profit", "28.2亿元", False),
        ("-28.2亿元", "profit", "29.2亿元", True),
        ("-19%", "rate", "19%", False),
    ],
)
def test_a_quote_has_the_number_of_its_entry(
    messages: Messages, value: str, metric: str, quote: str, wrong: bool
) -> None:
    found = messages(fact("a", value, metric=metric, sources=f"[{source(quote=quote)}]"))
    assert found == ([f"a: the source has {quote}, and the entry does not"] if wrong else [])


@pytest.mark.parametrize(
    ("publishers", "wrong"),
    [
        (["某某日报"], True),
        (["某某日报", "某某日报"], True),
        (["某某日报", "另一日报"], False),
        (["零跑汽车"], False),
        (["浙江零跑科技股份有限公司"], False),
    ],
)
def test_verified_takes_the_companys_word_or_two_publishers(
    messages: Messages, publishers: list[str], wrong: bool
) -> None:
    sources = ", ".join(source(publisher=name) for name in publishers)
    found = messages(fact("a", status="verified", sources=f"[{sources}]"))
    assert found == (["a: verified by 某某日报 alone"] if wrong else [])


# Bases


@pytest.mark.parametrize(
    ("qualifiers", "message"),
    [
        ("{base: 交付量}", None),
        ("", "a: a yoy of nothing"),
    ],
)
def test_a_rate_says_what_grew(messages: Messages, qualifiers: str, message: str | None) -> None:
    assert messages(fact("a", "5%", metric="yoy", qualifiers=qualifiers)) == ([message] if message else [])


# All at once


def test_all_errors_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        main=book(
            fact("a", "很多"),
            fact("b", metric="delivery"),
            fact("c", subject="某某车厂"),
            fact("d", derived="[none]", notes="n", period="2024-01"),
            fact("e", "5%", metric="yoy"),
            fact("f", "7辆", "2025-01", sources="[{title: t, address: x}]"),
            fact("g", "8辆", "2025-01"),
            head="include: [none.yaml]\n",
        ),
    )
    result = lint(path)
    assert [problem.line for problem in result.problems] == sorted(p.line for p in result.problems)
    assert [problem.message.split(":")[0] for problem in result.problems] == [
        *("no such file", "no quantity in the value 很多", "unknown metric delivery", "c"),
        *("d is derived from none, which is no entry", "e", "f", "g"),
    ]
    assert all(problem.remedy for problem in result.problems)
    assert (result.entries, result.files) == (5, 1)


def test_a_thousand_errors_are_enough(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(*(fact(f"n{n}", "很多") for n in range(1100))))
    problems = lint(path).problems
    assert len(problems) == 1001
    assert problems[0].message == "more than 1,000 problems"
