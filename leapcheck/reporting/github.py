"""Write the conflicts of a report as annotations of a GitHub workflow, with the whole report under them.

GitHub reads them from what a step prints, and shows ten errors and ten warnings of a step. The report for
people follows for whoever reads the log, with commands switched off: nothing in an article can be one.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, TextIO

from leapcheck.language.messages import told, worded
from leapcheck.model import Claim, Finding
from leapcheck.reporting import terminal
from leapcheck.reporting.addresses import STANDARD_INPUT, relative_path
from leapcheck.reporting.parts import Parts
from leapcheck.reporting.plaintext import visible
from leapcheck.reporting.words import claim_in_words, entry_in_words

if TYPE_CHECKING:
    from leapcheck.pipeline import Report

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
_IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = {**_IN_MESSAGES, **str.maketrans({":": "%3A", ",": "%2C"})}
_MOST_PARTS = 6  # that one annotation names


def write_report(report: Report, out: TextIO) -> None:
    """An annotation for each conflict, errors first, and for each input that was not read; then the report."""
    from leapcheck.checking import RULES

    parts = Parts(report)
    for item in report.skipped:
        _write(
            "warning",
            {"file": _file(item.path), "title": worded("not read")},
            worded("{path}: {reason}", path=item.path, reason=item.reason),
            out,
        )
    for severity, command in _COMMANDS.items():
        for finding in report.findings:
            if finding.verdict == "conflict" and finding.severity == severity:
                title = {
                    "title": worded("{rule} {title}", rule=finding.rule, title=RULES[finding.rule].title)
                }
                _write(command, {**_place(parts.suspect(finding)), **title}, _message(finding, parts), out)
    log = io.StringIO()
    terminal.write_report(report, log, width=None, styled=False)
    _write_without_commands(log.getvalue(), out)


def _write(command: str, properties: dict[str, str], message: str, out: TextIO) -> None:
    named = ",".join(f"{key}={_escaped(value, _IN_PROPERTIES)}" for key, value in properties.items() if value)
    out.write(f"::{command} {named}::{_escaped(message, _IN_MESSAGES)}\n")


def _escaped(text: str, escapes: Mapping[int, str]) -> str:
    """Text in which GitHub finds nothing but text; line ends are the only controls that it may have."""
    lines = "\n".join(map(visible, told(text).split("\n")))
    return lines.translate(escapes)


def _place(claim: Claim | None) -> dict[str, str]:
    """The properties that say where an annotation belongs; columns only where it is all in one line."""
    if claim is None or claim.path == STANDARD_INPUT:
        return {}
    last = claim.line + claim.quote.count("\n")
    columns = {"col": str(claim.column), "endColumn": str(claim.column + len(claim.quote))}
    lines = {"line": str(claim.line), "endLine": str(last)}
    return {"file": _file(claim.path), **lines, **(columns if last == claim.line else {})}


def _file(path: str) -> str:
    return relative_path(path) or path


def _message(finding: Finding, parts: Parts) -> str:
    """The verdict with its reckoning, then what took part in it, a line each."""
    lines = [
        *(claim_in_words(claim) for claim in parts.claims(finding)),
        *(entry_in_words(entry) for entry in parts.entries(finding)),
    ]
    more = [visible(worded("and {n} more", n=len(lines) - _MOST_PARTS))] if len(lines) > _MOST_PARTS else []
    return "\n".join([visible(finding.message), *lines[:_MOST_PARTS], *more])


def _write_without_commands(text: str, out: TextIO) -> None:
    """Text in which GitHub obeys nothing, until a word that cannot stand in it: the digest of itself."""
    word = hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()
    out.write(f"::stop-commands::{word}\n{text}::{word}::\n")
