"""Name each finding by what it says, so that CI knows it again after edits elsewhere."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable

from leapcheck.model import Claim, Finding
from leapcheck.reporting.parts import Parts


def fingerprints(findings: Iterable[Finding], parts: Parts) -> dict[str, str]:
    """For the id of each finding a digest of its rule and its claim, and which of those in its file it is.

    `3f1c…:1` is made of the rule, of what the suspect claim says (its fields, not its words or its
    place), and of how many findings of that rule and that claim come before it in the file.
    """
    seen: Counter[tuple[str, str]] = Counter()
    named: dict[str, str] = {}
    suspects = [(finding, claim) for finding in findings if (claim := parts.suspect(finding))]
    for finding, claim in sorted(suspects, key=lambda pair: (pair[1].path, pair[1].start, pair[0].id)):
        digest = _digest(finding.rule, claim)
        seen[claim.path, digest] += 1
        named[finding.id] = f"{digest}:{seen[claim.path, digest]}"
    return named


def _digest(rule: str, claim: Claim) -> str:
    said = {
        "rule": rule,
        "subject": claim.subject,
        "metric": claim.metric,
        "value": claim.value.to_json(),
        "period": claim.period,
        "qualifiers": dict(claim.qualifiers),
        "modality": claim.modality,
    }
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:16]
