"""Lowers the severity of findings, or ignores them, as the configuration says for their rule and file."""

from __future__ import annotations

from dataclasses import replace

from leapcheck.configuration.settings import Configuration, Level
from leapcheck.language.messages import worded
from leapcheck.model import Finding, Severity
from leapcheck.pipeline import Report
from leapcheck.reporting.parts import Parts

_RANK: dict[Severity | Level, int] = {"note": 1, "warning": 2, "error": 3}


def settle(report: Report, configuration: Configuration) -> Report:
    """The report as the configuration wants it: a finding belongs to the file of its suspect claim."""
    if not configuration.rules and not configuration.per_path:
        return report
    parts = Parts(report)
    findings: list[Finding] = []
    off: dict[str, str] = {}
    for finding in report.findings:
        suspect = parts.suspect(finding)
        level = configuration.level(finding.rule, suspect.path if suspect else None)
        if level == "off":
            off[finding.id] = worded("{rule} is off in {path}", rule=finding.rule, path=configuration.path)
        findings.append(finding if level is None or level == "off" else _at_most(finding, level))
    return replace(report, findings=findings).ignoring(off, "configuration")


def _at_most(finding: Finding, level: Severity) -> Finding:
    return replace(finding, severity=min(finding.severity, level, key=_RANK.__getitem__))
