"""Write the conflicts of a report as SARIF 2.1.0, for code-scanning services and editors.

Columns are counted in UTF-16 units, as the viewers count them; addresses are relative to the working
directory, which is `%SRCROOT%`. docs/formats.md tells the rest.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TextIO

from leapcheck.jsontext import dumps
from leapcheck.language.messages import told, worded
from leapcheck.model import Article, Claim, Entry, Finding, Skipped
from leapcheck.patterns import Later
from leapcheck.reporting.addresses import STANDARD_INPUT, project_address, relative_path, uri
from leapcheck.reporting.fingerprints import fingerprints
from leapcheck.reporting.jsonformat import header
from leapcheck.reporting.parts import Parts
from leapcheck.reporting.plaintext import visible
from leapcheck.reporting.rules import page
from leapcheck.reporting.words import claim_in_words, entry_in_words

if TYPE_CHECKING:
    from leapcheck.checking.rules import Rule
    from leapcheck.pipeline import Report

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
ROOT = "%SRCROOT%"
FINGERPRINT = "leapcheckClaim/v1"
GITHUB_FINGERPRINT = "primaryLocationLineHash"  # the only one that GitHub goes by
_MARKUP = Later(r"[\[\]\\]")  # makes a link of a message: SARIF 2.1.0, 3.11.6


def write_report(report: Report, out: TextIO) -> None:
    """The conflicts as results, notes included; agreements and what was not checked are only counted."""
    from leapcheck.checking import RULES

    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_Run(report, RULES).record()]}
    out.write(dumps(log, indent=1) + "\n")


class _Run:
    """One run of leapcheck, as SARIF calls it."""

    def __init__(self, report: Report, rules: Mapping[str, Rule]) -> None:
        self.report = report
        self.rules = rules
        self.parts = Parts(report)
        self.places = {code: at for at, code in enumerate(rules)}
        self.ignored = {ignored.finding.id: ignored for ignored in report.ignored}
        every = [*report.findings, *(ignored.finding for ignored in report.ignored)]
        self.conflicts = [f for f in every if f.verdict == "conflict"]
        self.fingerprints = fingerprints(self.conflicts, self.parts)

    def record(self) -> dict[str, Any]:
        about = header(self.report)
        rules = [_rule(rule) for rule in self.rules.values()]
        driver = {"name": "leapcheck", "semanticVersion": about["leapcheck"], "rules": rules}
        address = project_address()
        return {
            "tool": {"driver": {**driver, **({"informationUri": address} if address else {})}},
            "columnKind": "utf16CodeUnits",
            "originalUriBaseIds": {
                ROOT: {"description": _message(worded("The directory that leapcheck ran in."))}
            },
            "invocations": [
                {
                    "executionSuccessful": True,
                    "toolExecutionNotifications": [_notification(item) for item in self.report.skipped],
                }
            ],
            "results": [self.result(finding) for finding in self.conflicts],
            "properties": {"summary": about["summary"]},
        }

    def result(self, finding: Finding) -> dict[str, Any]:
        suspect = self.parts.suspect(finding)
        related = [
            *(self.location(c, claim_in_words(c)) for c in self.parts.others(finding)),
            *(_entry_location(e) for e in self.parts.entries(finding) if e.path),
        ]
        fingerprint = self.fingerprints.get(finding.id)
        return {
            "ruleId": finding.rule,
            "ruleIndex": self.places[finding.rule],
            "level": finding.severity,
            "rank": round(finding.confidence * 100, 1),
            "message": _message(finding.message),
            "locations": [self.location(suspect)] if suspect else [],
            "relatedLocations": [{"id": at, **place} for at, place in enumerate(related, 1)],
            "partialFingerprints": {FINGERPRINT: fingerprint, GITHUB_FINGERPRINT: fingerprint}
            if fingerprint
            else {},
            **self.suppressions(finding),
            "properties": {"id": finding.id, "ledger": finding.ledger, "claims": list(finding.claims)},
        }

    def suppressions(self, finding: Finding) -> dict[str, Any]:
        """Why a result is not to be shown, where it is ignored."""
        ignored = self.ignored.get(finding.id)
        if ignored is None:
            return {}
        kind = "inSource" if ignored.by == "comment" else "external"
        return {"suppressions": [{"kind": kind, "justification": visible(ignored.reason)}]}

    def location(self, claim: Claim, text: str | None = None) -> dict[str, Any]:
        region = _region(claim, self.report.articles.of(claim))
        physical = {"artifactLocation": artifact(claim.path), "region": region}
        return {"physicalLocation": physical, **({"message": _message(text)} if text else {})}


def artifact(path: str) -> dict[str, Any]:
    """The address of a file; relative to `%SRCROOT%` where it lies below it."""
    if path == STANDARD_INPUT:
        return {"uri": uri(path), "description": _message(worded("Standard input."))}
    return {"uri": uri(path), **({"uriBaseId": ROOT} if relative_path(path) is not None else {})}


def _region(claim: Claim, article: Article | None) -> dict[str, Any]:
    """Where the quote of a claim stands; the end column is the one after it."""
    region = {"startLine": claim.line, "startColumn": claim.column, "snippet": {"text": claim.quote}}
    if article is None:
        return region
    source = article.source
    (line, column), (last, end) = source.place(claim.start), source.place(claim.end)
    before = source.raw[claim.start - column + 1 : claim.start]
    within = source.raw[claim.end - end + 1 : claim.end]
    return {
        **region,
        "startLine": line,
        "startColumn": column + _astral(before),
        "endLine": last,
        "endColumn": end + _astral(within),
    }


def _astral(text: str) -> int:
    """The characters of a text that are two units in UTF-16."""
    return sum(character > "\uffff" for character in text)


def _entry_location(entry: Entry) -> dict[str, Any]:
    region = {"startLine": max(entry.line, 1), **({"startColumn": entry.column} if entry.column else {})}
    return {
        "physicalLocation": {"artifactLocation": artifact(entry.path), "region": region},
        "message": _message(entry_in_words(entry)),
    }


def _notification(item: Skipped) -> dict[str, Any]:
    return {
        "level": "error",
        "message": _message(worded("{path}: {reason}", path=item.path, reason=item.reason)),
        "locations": [{"physicalLocation": {"artifactLocation": artifact(item.path)}}],
    }


def _message(text: str) -> dict[str, str]:
    """Text as a message: where it has the form of a link it is none, and braces stand for no arguments."""
    shown = visible(text)
    if "](" in shown:
        shown = _MARKUP.sub(r"\\\g<0>", shown)
    return {"text": shown.replace("{", "{{").replace("}", "}}")}


def _rule(rule: Rule) -> dict[str, Any]:
    """A rule with its page as help, as text and as Markdown."""
    _, _, text = page(rule).partition("\n\n")
    return {
        "id": rule.code,
        "shortDescription": {"text": told(rule.title)},
        "fullDescription": {"text": told(rule.paragraphs[0])},
        "help": {"text": text, "markdown": _as_markdown(text)},
        "defaultConfiguration": {"level": "warning"},
        "properties": {"tags": ["fact-check"]},
    }


def _as_markdown(text: str) -> str:
    """A rule's page with its examples in blocks of code."""
    kinds = "|".join(re.escape(told(kind)) for kind in (worded("Fires:"), worded("Holds:")))
    parts = re.split(rf"^({kinds})\n((?: {{4}}.*\n?)+)", text, flags=re.MULTILINE)
    why = told(worded("Why:"))
    whole = parts[0].replace(why, f"**{why}**")
    for kind, example in zip(parts[1::3], parts[2::3], strict=True):
        lines = "\n".join(line[4:] for line in example.rstrip().splitlines())
        whole += f"**{kind}**\n\n```text\n{lines}\n```\n\n"
    return whole.rstrip() + "\n"
