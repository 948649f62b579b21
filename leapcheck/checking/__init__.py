"""Checking: claims are held against the ledger, other sources, themselves and arithmetic.

    findings = check_claims(claims, ledger)
    check_claims is a pure function: the same claims give the same findings, in whatever order they come.

`intervals` says what a number stands for, `comparability` whether two statements speak of one thing,
`filling` adds what the claims around one say of it, `facts` gathers those that state one thing, `copies`
finds texts that are one source; `rules/` has one file a rule.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import TYPE_CHECKING

from leapcheck.checking.assertions import assertion_of
from leapcheck.checking.comparability import Comparison, compare
from leapcheck.checking.findings import with_unique_ids
from leapcheck.checking.material import Material
from leapcheck.checking.names import subject_classes
from leapcheck.checking.rules import RULES, Rule
from leapcheck.model import Claim, Entry, Finding

if TYPE_CHECKING:
    from leapcheck.ledger import Ledger

__all__ = ["RULES", "Comparison", "Rule", "check_claims", "compare_statements"]

_VERDICTS = {"conflict": 0, "agree": 1, "unverified": 2}
_SEVERITIES = {"error": 0, "warning": 1, "note": 2}


def check_claims(
    claims: Sequence[Claim],
    ledger: Ledger | None = None,
    *,
    texts: Mapping[tuple[str, int], str] | None = None,
    concerning: Container[tuple[str, int]] | None = None,
) -> list[Finding]:
    """What agrees and what conflicts among some claims, the gravest first.

    `texts` gives the normalized text of each article by its path and index and is used to recognize
    near copies; without it they are found from the claims' sentences. `concerning` names the articles
    that a finding must have a claim of; None for all.
    """
    entries = ledger.about({claim.subject for claim in claims}) if ledger is not None else ()
    material = Material(claims, entries, texts, concerning)
    drafts = [draft for rule in RULES.values() for draft in rule.check(material)]
    if concerning is not None:
        drafts = [draft for draft in drafts if any(a.article in concerning for a in draft.claims)]
    findings = [draft.finding() for draft in drafts]
    findings.sort(key=_gravity)
    return with_unique_ids(findings)


def _gravity(finding: Finding) -> tuple[int, int, float, str, tuple[str, ...]]:
    return (
        _VERDICTS[finding.verdict],
        _SEVERITIES[finding.severity],
        -finding.confidence,
        finding.id,
        tuple(finding.claims),
    )


def compare_statements(one: Claim | Entry, other: Claim | Entry) -> Comparison:
    """Whether two claims (or a claim and a ledger entry) speak of the same thing, and why not."""
    classes = subject_classes([one.subject, other.subject])
    return compare(assertion_of(one, classes[one.subject]), assertion_of(other, classes[other.subject]))
