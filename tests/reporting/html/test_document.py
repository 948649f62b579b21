"""What the page is told: findings with their sides and intervals, sources, series and milestones."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from leapcheck.ledger import Ledger
from leapcheck.model import Finding
from leapcheck.pipeline import Report, check
from leapcheck.reporting.html.document import article_id, document
from leapcheck.reporting.html.pictures import sources_of
from leapcheck.reporting.plaintext import visible

from ..hostile import TEXTS, hostile_report
from ..samples import span_report

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def report() -> Report:
    return check([str(ROOT / "corpus")], ledger=Ledger.load(ROOT / "claims.yaml"))


@pytest.fixture(scope="module")
def corpus(report: Report) -> dict[str, Any]:
    return document(report)


def found(told: dict[str, Any], rule: str, verdict: str = "conflict") -> dict[str, Any]:
    return next(each for each in told["findings"] if (each["rule"], each["verdict"]) == (rule, verdict))


def intervals(finding: dict[str, Any]) -> list[tuple[Any, Any]]:
    """What lies on a finding's axis."""
    drawn = [finding["sides"][side] for side in finding["axis"]]
    return [(each["low"], each["high"]) for each in (*drawn, *filter(None, [finding.get("reckoned")]))]


def quotes(told: dict[str, Any], numbers: list[int]) -> list[str]:
    return [told["claims"][number]["quote"] for number in numbers]


def test_every_claim_stands_where_its_mark_says(report: Report, corpus: dict[str, Any]) -> None:
    for claim, told in zip(report.claims, corpus["claims"], strict=True):
        text = corpus["articles"][told["article"]]["text"].encode("utf-16-le")
        start, end = told["at"]
        marked = text[2 * start : 2 * end].decode("utf-16-le")
        assert marked == told["quote"]
        assert "".join(marked.split()) == "".join(claim.quote.split())  # 五年\n多 stands on two lines


def test_two_sides_bring_their_claims_and_their_intervals(corpus: dict[str, Any]) -> None:
    finding = found(corpus, "LC204")
    assert [(side["role"], side["words"]) for side in finding["sides"]] == [
        ("original", "659.4万辆"),
        ("copies", "695.4万辆"),
    ]
    assert [quotes(corpus, side["claims"]) for side in finding["sides"]] == [["659.4万辆"], ["695.4万辆"]]
    assert intervals(finding) == [(6593500, 6594500), (6953500, 6954500)]


def test_what_is_stated_lies_on_one_axis_with_what_was_reckoned(corpus: dict[str, Any]) -> None:
    growth = found(corpus, "LC302")
    assert growth["sides"][0]["words"] == "87.3%"
    assert intervals(growth) == [(87.25, 87.35), (97.111, 97.4125)]
    assert intervals(found(corpus, "LC301")) == [(333.5, 334.5), (343, 343)]
    assert intervals(found(corpus, "LC307")) == [(52.5, 53.5), (63.3, 63.3)]


def test_a_finding_names_its_ledger_entry_which_brings_its_sources(corpus: dict[str, Any]) -> None:
    finding = found(corpus, "LC102")
    assert finding["entry"] == "leapmotor-100000th"
    entry = corpus["entries"]["leapmotor-100000th"]
    assert entry["period"] == "2022-06-28" and entry["sources"] and entry["status"] == "verified"


def test_a_claim_is_marked_by_the_worst_that_is_said_of_it(corpus: dict[str, Any]) -> None:
    marks = {claim["quote"]: claim.get("mark") for claim in corpus["claims"]}
    assert (marks["334天"], marks["695.4万辆"], marks["596,555辆"]) == ("error", "error", "agree")
    assert sum("mark" not in claim for claim in corpus["claims"]) == corpus["summary"]["unchecked"]


def test_a_claim_whose_findings_were_left_out_is_not_called_unchecked(report: Report) -> None:
    told = document(report.limited(severity="warning"))
    marks = Counter(claim.get("mark", "unchecked") for claim in told["claims"])
    assert marks["unchecked"] == told["summary"]["unchecked"] and marks["omitted"] > 0 and not marks["agree"]


def test_the_343_days_are_a_span_with_all_that_is_stated_of_it(corpus: dict[str, Any]) -> None:
    (line,) = [line for line in corpus["milestones"] if line["subject"] == "零跑汽车"]
    (span,) = [span for span in line["spans"] if span["days"] == [343, 343]]
    assert (span["start"], span["end"]) == ("2024-10-17", "2025-09-25")
    stated = {each["verdict"]: set(quotes(corpus, each["claims"])) for each in span["stated"]}
    assert stated == {"conflict": {"334天"}, "agree": {"343天"}}
    days = {
        mark["what"]: mark["period"]
        for mark in line["marks"]
        if mark.get("entry") and mark["kind"] == "milestone"
    }
    assert days[500000] == "2024-10-17" and days[1000000] == "2025-09-25"


def test_a_series_holds_every_statement_and_the_ledger_period_by_period(corpus: dict[str, Any]) -> None:
    (series,) = [
        each
        for each in corpus["series"]
        if (each["subject"], each["metric"], each["grain"], each["qualifiers"])
        == ("零跑汽车", "deliveries", "quarter", {})
    ]
    third = [point for point in series["points"] if point["period"] == "2025-Q3"]
    assert quotes(corpus, [point["claim"] for point in third if "claim" in point]) == ["173,852辆", "173,852"]
    assert [point["value"] for point in third if "entry" in point] == [173852]


def test_sources_count_what_bears_them_out_and_what_contradicts_them() -> None:
    told = document(span_report())
    pairs = [(set(each["pair"]), bool(each["agree"]), bool(each["conflict"])) for each in told["pairs"]]
    names = [source["name"] for source in told["sources"]]
    assert pairs and all(len(pair) == 2 and max(pair) < len(names) for pair, _, _ in pairs)
    assert sum(source["claims"] for source in told["sources"]) == len(told["claims"])
    assert sum(source["articles"] for source in told["sources"]) == len(told["articles"])


def test_a_copy_of_a_text_bears_nothing_out() -> None:
    side = {"value": "1辆", "claims": ["a", "b"], "sources": ["a.txt"]}  # b.txt is a copy of a.txt
    agreed = Finding("f", "LC101", "agree", "note", 0.9, "", ["a", "b"], "e", {"sides": [side]})
    assert sources_of([agreed], {"a.txt": 0, "b.txt": 1}, {"a": 0, "b": 1}) == []
    independent = replace(agreed, evidence={"sides": [{**side, "sources": ["a.txt", "b.txt"]}]})
    (pair,) = sources_of([independent], {"a.txt": 0, "b.txt": 1}, {"a": 0, "b": 1})
    assert (pair["pair"], pair["agree"], pair["conflict"]) == ([0, 1], ["f"], [])


def test_ids_of_articles_and_claims_are_the_same_in_a_new_run(corpus: dict[str, Any]) -> None:
    report = check([str(ROOT / "corpus" / "q3-caibao.md")])
    again = document(report)
    (article,) = again["articles"]
    assert article["id"] == article_id(report.articles[0]) in {each["id"] for each in corpus["articles"]}
    assert {claim["id"] for claim in again["claims"]} < {claim["id"] for claim in corpus["claims"]}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_hostile_text_is_shown_as_text_wherever_it_stands(text: str) -> None:
    told = document(hostile_report(text))
    shown = list(_strings({key: value for key, value in told.items() if key != "articles"}))
    assert all(each.isprintable() for each in shown)
    assert visible(text) in shown
    for article in told["articles"]:
        assert all(line.isprintable() for line in article["text"].replace("\n", "").split("\t"))
    for claim in told["claims"]:
        cut = told["articles"][claim["article"]]["text"].encode("utf-16-le")[
            2 * claim["at"][0] : 2 * claim["at"][1]
        ]
        assert visible(cut.decode("utf-16-le")) == claim["quote"]
    json.dumps(told)


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://example.com/a?b=c", "https://example.com/a?b=c"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("report.pdf", None),
        ("http://[x", None),
    ],
)
def test_only_addresses_of_the_web_become_links(address: str, link: str | None) -> None:
    told = document(hostile_report(address))
    (citation,) = told["entries"]["the-entry"]["sources"]
    assert citation["address"] == address and citation.get("link") == link


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _strings(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _strings(each)
