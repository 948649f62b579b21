"""Write a report as JUnit XML, which every CI system can show: one suite a file, one test case a comparison.

An agreement has passed, a conflict has failed; an ignored finding, and a claim that nothing could be held
against, was skipped; an input that could not be read is an error.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, TextIO
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from leapcheck.language.messages import term, worded
from leapcheck.model import Claim, Finding, Ignored, Skipped
from leapcheck.reporting.parts import Parts
from leapcheck.reporting.plaintext import visible
from leapcheck.reporting.words import (
    amount_in_words,
    claim_in_words,
    entry_in_words,
    place,
    statement_in_words,
)

if TYPE_CHECKING:
    from leapcheck.pipeline import Report

_COUNTED = {"failures": "failure", "errors": "error", "skipped": "skipped"}  # attribute: element


def write_report(report: Report, out: TextIO) -> None:
    """Every comparison and every claim without one, in the suite of the file that it is about."""
    parts = Parts(report)
    suites: defaultdict[str, list[Element]] = defaultdict(list)
    for path in report.articles.paths:
        suites[path]  # a file without a claim is a suite, too
    for finding in report.findings:
        suspect = parts.suspect(finding)
        if suspect and finding.verdict != "unverified":
            suites[suspect.path].append(_compared(finding, suspect, parts))
    for ignored in report.ignored:
        suspect = parts.suspect(ignored.finding)
        if suspect and ignored.finding.verdict != "unverified":
            suites[suspect.path].append(_ignored(ignored, suspect))
    for claim in report.unchecked:
        suites[claim.path].append(_not_checked(claim))
    for item in report.skipped:
        suites[item.path].append(_not_read(item))
    root = Element("testsuites", name="leapcheck")
    root.extend(_suite(path, cases) for path, cases in suites.items())
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.get(count, 0)) for suite in root)))
    ElementTree.indent(root)
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    out.write(ElementTree.tostring(root, encoding="unicode") + "\n")


def _suite(path: str, cases: list[Element]) -> Element:
    counts = {count: str(sum(c.find(tag) is not None for c in cases)) for count, tag in _COUNTED.items()}
    about = {"name": visible(path), "file": visible(path), "tests": str(len(cases)), **counts}
    suite = Element("testsuite", about)
    seen: Counter[str] = Counter()
    for case in cases:
        name = case.get("name", "")
        seen[name] += 1
        if seen[name] > 1:
            case.set("name", f"{name} ({seen[name]})")
        suite.append(case)
    return suite


def _case(path: str, name: str) -> Element:
    return Element("testcase", {"classname": visible(path), "name": visible(name)})


def _named(claim: Claim) -> str:
    """A claim as the name of a test: without its place, so that CI knows it again after edits elsewhere.

    Always in English, for the same reason.
    """
    return f"{statement_in_words(claim)}: {amount_in_words(claim)}"


def _compared(finding: Finding, suspect: Claim, parts: Parts) -> Element:
    """A comparison: a failure where it is a conflict that counts; its parts are told in any case."""
    case = _case(suspect.path, f"{finding.rule} {_named(suspect)}")
    told = [
        *(claim_in_words(claim) for claim in parts.claims(finding)),
        *(entry_in_words(entry) for entry in parts.entries(finding)),
        visible(worded("confidence {n:.2f}, {id}", n=finding.confidence, id=finding.id)),
    ]
    fails = finding.verdict == "conflict" and finding.severity != "note"
    if fails:
        kind = f"{finding.rule} {finding.severity}"
        text = SubElement(case, "failure", type=kind, message=visible(finding.message))
    else:
        told.insert(0, visible(finding.message))
        text = SubElement(case, "system-out")
    text.text = "\n".join(told)
    return case


def _not_checked(claim: Claim) -> Element:
    case = _case(claim.path, _named(claim))
    why = worded("not checked: nothing to compare it with ({place})", place=place(claim))
    SubElement(case, "skipped", message=visible(why))
    return case


def _ignored(ignored: Ignored, suspect: Claim) -> Element:
    case = _case(suspect.path, f"{ignored.finding.rule} {_named(suspect)}")
    why = worded(
        "ignored by {ignorer}: {reason}: {said}",
        ignorer=term("ignorer", ignored.by),
        reason=ignored.reason,
        said=ignored.finding.message,
    )
    SubElement(case, "skipped", message=visible(why))
    return case


def _not_read(item: Skipped) -> Element:
    case = _case(item.path, "not read")
    SubElement(case, "error", type="not read", message=visible(item.reason))
    return case
