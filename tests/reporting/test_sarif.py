"""SARIF that the published schema takes, that leads to the very characters, and that CI knows again."""

from __future__ import annotations

import io
import json
import os
import re
from dataclasses import replace
from email.message import Message
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

import pytest
from jsonschema import Draft7Validator

from leapcheck import check
from leapcheck.checking import RULES
from leapcheck.pipeline import Report
from leapcheck.reporting import sarif
from leapcheck.reporting.addresses import uri

from .hostile import TEXTS, hostile_report
from .samples import span_report

SCHEMA = Path(__file__).parent.parent / "schemas" / "sarif-2.1.0.json"


@cache
def validator() -> Draft7Validator:
    return Draft7Validator(json.loads(SCHEMA.read_text("utf-8")))


def run_of(report: Report) -> dict[str, Any]:
    """The run that is written, held against the schema first."""
    out = io.StringIO()
    sarif.write_report(report, out)
    log = json.loads(out.getvalue().encode("utf-8"))
    assert [error.message for error in validator().iter_errors(log)] == []
    (run,) = log["runs"]
    return run  # type: ignore[no-any-return]


def uris(node: Any) -> list[str]:
    """Every address in a log."""
    if isinstance(node, list):
        return [uri for item in node for uri in uris(item)]
    if isinstance(node, dict):
        own = [node["uri"]] if "uri" in node else []
        return own + [uri for item in node.values() for uri in uris(item)]
    return []


def test_the_schema_is_the_one_that_finds_faults() -> None:
    assert list(validator().iter_errors({"version": "2.1.0", "runs": [{"results": [{}]}]}))


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_hostile_text_makes_valid_sarif_without_links(text: str) -> None:
    run = run_of(hostile_report(text))
    assert [result["level"] for result in run["results"]] == ["warning", "error", "note"]
    for result in run["results"]:
        for message in [result["message"], *(r["message"] for r in result["relatedLocations"])]:
            assert not re.search(r"(?<!\\)\[[^\]]*(?<!\\)\]\(", message["text"])
            assert message["text"].isprintable()


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_an_address_is_a_relative_uri_of_the_very_bytes_of_the_name(text: str) -> None:
    report = hostile_report(text)
    found = uris(run_of(report)["results"])
    assert found and all(re.fullmatch(r"[A-Za-z0-9._~/%-]+", address) for address in found)
    assert all(not urlsplit(address).scheme and not address.startswith(("./", "/")) for address in found)
    names = {unquote_to_bytes(address) for address in found}
    assert names == {
        os.fsencode(p) for p in ("b.txt", report.articles[0].path, report.skipped[0].path[:-3] + "yaml")
    }


def test_addresses_are_seen_from_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert uri("./新闻/a b.txt") == "%E6%96%B0%E9%97%BB/a%20b.txt" == uri(str(tmp_path / "新闻" / "a b.txt"))
    assert uri("a:b.txt") == "a%3Ab.txt"
    assert uri("../x.txt") == f"{tmp_path.parent.as_uri()}/x.txt"
    assert uri("-") == "-"


@pytest.mark.parametrize("text", ["", "😀𠀀", "第一行\n😀第二行", "回车\r\n𠀀"])
def test_a_region_holds_the_quote_in_utf_16_units(text: str) -> None:
    report = hostile_report(text)
    raws = {uri(article.path): article.source.raw for article in report.articles}
    for result in run_of(report)["results"]:
        for place in [*result["locations"], *result["relatedLocations"]]:
            region = place["physicalLocation"]["region"]
            raw = raws.get(place["physicalLocation"]["artifactLocation"]["uri"])
            if raw is not None:
                assert sliced(raw, region) == region["snippet"]["text"]


def sliced(raw: str, region: dict[str, int]) -> str:
    """The text of a region, cut out of its lines as UTF-16."""
    lines = [line.encode("utf-16-le") for line in raw.split("\n")][
        region["startLine"] - 1 : region["endLine"]
    ]
    lines[-1] = lines[-1][: (region["endColumn"] - 1) * 2]
    lines[0] = lines[0][(region["startColumn"] - 1) * 2 :]
    return "\n".join(line.decode("utf-16-le") for line in lines)


def test_both_sides_are_told_the_suspect_first() -> None:
    result = next(r for r in run_of(span_report())["results"] if r["ruleId"] == "LC201")
    related = result["relatedLocations"]
    assert result["locations"][0]["physicalLocation"]["region"]["snippet"]["text"] == "343天"
    assert [r["physicalLocation"]["artifactLocation"]["uri"] for r in related] == ["flash.txt"]
    ledger = next(r for r in run_of(span_report())["results"] if r["ruleId"] == "LC301")["relatedLocations"]
    assert ledger[0]["physicalLocation"]["artifactLocation"]["uri"] == "claims.yaml"
    assert ledger[0]["physicalLocation"]["region"]["startLine"] == 12


def test_every_rule_has_its_page_as_help() -> None:
    rules = run_of(span_report())["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(RULES)
    assert all("Why:" in rule["help"]["text"] and "```" in rule["help"]["markdown"] for rule in rules)
    for result in run_of(span_report())["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


def test_what_could_not_be_read_is_told() -> None:
    (invocation,) = run_of(span_report())["invocations"]
    assert [n["message"]["text"] for n in invocation["toolExecutionNotifications"]] == ["photo.txt: not text"]


NEWS = "快讯\n\n零跑汽车2025年交付596,555辆，2024年为293,724辆，同比增长113.1%。\n"


def fingerprints(path: Path) -> list[str]:
    results = run_of(check([path]))["results"]
    return sorted(result["partialFingerprints"][sarif.FINGERPRINT] for result in results)


def test_a_fingerprint_survives_edits_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(NEWS, "utf-8")
    before = fingerprints(path)
    assert len(before) == 1
    path.write_text(
        f"快讯\n\n据悉，工厂有17条产线。\n\n{NEWS.split(chr(10))[2]}这是一个新的纪录。\n", "utf-8"
    )
    assert fingerprints(path) == before
    path.write_text(NEWS.replace("113.1", "113.4"), "utf-8")
    assert fingerprints(path) != before


def test_a_claim_that_stands_twice_has_two_fingerprints() -> None:
    report = span_report()
    twice = replace(report, findings=[*report.findings, replace(report.findings[1], id="f4")])
    found = [r["partialFingerprints"][sarif.FINGERPRINT] for r in run_of(twice)["results"]]
    assert len(set(found)) == len(found) == 3
    assert found[0].removesuffix(":1") == found[2].removesuffix(":2")


@pytest.mark.parametrize(
    ("told", "address"),
    [
        (None, None),
        (["Documentation, docs/"], None),
        (
            ["Documentation, docs/", "Repository, https://example.org/leapcheck"],
            "https://example.org/leapcheck",
        ),
    ],
)
def test_the_address_of_the_project_is_told_where_the_package_has_one(
    monkeypatch: pytest.MonkeyPatch, told: list[str] | None, address: str | None
) -> None:
    about = Message()
    for line in told or ():
        about["Project-URL"] = line
    monkeypatch.setattr("importlib.metadata.metadata", lambda name: about)
    driver = run_of(span_report())["tool"]["driver"]
    assert driver.get("informationUri") == address and ("informationUri" in driver) == bool(address)
