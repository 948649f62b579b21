"""Show people what `leapcheck explain` has to say: a finding, a statement or a pair, taken to pieces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TextIO

from rich.text import Text

from leapcheck.amounts import amount
from leapcheck.explanation import (
    Bearing,
    FindingExplained,
    PairExplained,
    Reading,
    Side,
    Statement,
    StatementExplained,
    role_in_words,
)
from leapcheck.language.messages import term, told, worded
from leapcheck.model import Claim, Entry, Finding
from leapcheck.reporting.excerpt import excerpt
from leapcheck.reporting.page import Page, piece
from leapcheck.reporting.words import (
    article_in_words,
    citation_in_words,
    number_in_words,
    place,
    statement_in_words,
)
from leapcheck.reporting.wrapping import padded

if TYPE_CHECKING:
    from leapcheck.explanation import Explanation
    from leapcheck.pipeline import Report

_MOST_ALSO = 8
"""Statements beside the first one of a side that are named."""
_FIELD_WIDTH = 12  # columns
_FIELDS = (
    "subject",
    "metric",
    "value",
    "period",
    "event",
    "modality",
    "attribution",
    "role",
    "published",
    "status",
)
_OWN_WORDS = ("metric", "modality", "status", "role", "event")
"""Fields that hold a word of ours rather than of the article."""
_STYLES = {"error": "bold red", "warning": "bold yellow", "note": "cyan"}


def write_explanation(
    explanation: Explanation, report: Report, out: TextIO, *, width: int | None, styled: bool
) -> None:
    """Print an explanation, `width` columns wide; None is a pipe, where no line is cut."""
    sheet = _Sheet(report, Page(out, width=width, styled=styled))
    if isinstance(explanation, FindingExplained):
        sheet.finding(explanation)
    elif isinstance(explanation, StatementExplained):
        sheet.statement(explanation)
    else:
        sheet.pair(explanation)


class _Sheet:
    """An explanation on its page, with the articles that its sentences stand in at hand."""

    def __init__(self, report: Report, page: Page) -> None:
        self.page = page
        self.articles = report.articles

    def finding(self, explained: FindingExplained) -> None:
        finding = explained.finding
        self._verdict(finding, indent=0)
        self._section(worded("The rule: {title}", title=explained.title), [explained.compares])
        for side in explained.sides:
            self._side(side)
        self._section(worded("The reckoning"), explained.steps)
        self._section(worded("Why these may be compared"), explained.comparable)
        self._section(worded("Confidence"), _confidence(explained))
        severity = worded(
            "{severity}: {why}", severity=term("severity", finding.severity), why=explained.severity
        )
        self._section(worded("Severity"), [severity])

    def statement(self, explained: StatementExplained) -> None:
        self._statement(explained.statement, indent=0)
        self.page.gap()
        of_claim = isinstance(explained.statement.of, Claim)
        self.page.line(piece(worded("Findings"), "bold"), "" if explained.findings else worded(": none"))
        for finding in explained.findings:
            self._verdict(finding, indent=2)
        self.page.gap()
        others = worded("The nearest ledger entries") if of_claim else worded("The nearest claims")
        self.page.line(piece(others, "bold"), "" if explained.nearest else worded(": none"))
        for bearing in explained.nearest:
            self._near(bearing)

    def pair(self, explained: PairExplained) -> None:
        for statement in (explained.first, explained.second):
            self._statement(statement, indent=0)
            self.page.gap()
        bearing = explained.bearing
        verdict = (
            worded("They speak of the same thing")
            if bearing.comparable
            else worded("They do not speak of the same thing")
        )
        self.page.line(piece(verdict, "bold"), ": ", piece(bearing.reason))
        for line in _bearing_lines(bearing):
            self.page.line(piece(line), indent=2)

    def _verdict(self, finding: Finding, indent: int) -> None:
        conflict = finding.verdict == "conflict"
        severity = term("severity", finding.severity) if conflict else term("verdict", finding.verdict)
        self.page.line(
            piece(
                worded("{rule} {severity}", rule=finding.rule, severity=severity), _STYLES[finding.severity]
            ),
            "  ",
            piece(finding.message, "" if indent else "bold"),
            piece(f"  {finding.id}", "dim"),
            indent=indent,
        )

    def _section(self, title: str, lines: Sequence[str]) -> None:
        self.page.gap()
        self.page.line(piece(title, "bold"))
        for line in lines:
            self.page.line(piece(line), indent=2)

    def _side(self, side: Side) -> None:
        self.page.gap()
        self.page.line(piece(told(role_in_words(side.role)).capitalize(), "bold"))
        first, *others = side.statements
        self._statement(first, indent=2)
        for other in others[:_MOST_ALSO]:
            self.page.line(worded("also "), *_heading(other.of), indent=4)
        if len(others) > _MOST_ALSO:
            self.page.line(worded("and {n} more", n=len(others) - _MOST_ALSO), indent=4)

    def _statement(self, statement: Statement, indent: int) -> None:
        """A number with its place, its sentence or its sources, and the reading of each field."""
        of = statement.of
        self.page.line(*_heading(of), indent=indent)
        if isinstance(of, Claim):
            article = self.articles.of(of)
            self.page.line(excerpt([of], article, self.page, indent + 2), indent=indent + 2, hang=0)
        else:
            for citation in of.sources:
                self.page.line(piece(citation_in_words(citation)), indent=indent + 2, hang=0)
            if of.derived:
                derived = worded("reckoned from {ids}", ids=", ".join(of.derived))
                self.page.line(piece(derived), indent=indent + 2, hang=0)
        for reading in statement.readings:
            self._reading(reading, of, indent + 2)

    def _reading(self, reading: Reading, of: Claim | Entry, indent: int) -> None:
        self.page.line(
            piece(padded(told(_field_in_words(reading.field)), _FIELD_WIDTH), "dim"),
            piece(_shown(reading, of)),
            piece(worded("  ({how})", how=reading.how) if reading.how else ""),
            indent=indent,
        )

    def _near(self, bearing: Bearing) -> None:
        self.page.line(piece(statement_in_words(bearing.of)), ": ", *_heading(bearing.of), indent=2)
        same = worded("the same thing") if bearing.comparable else worded("not the same thing")
        self.page.line(same, ": ", piece(bearing.reason), indent=4)
        for line in _bearing_lines(bearing):
            self.page.line(piece(line), indent=4)


def _heading(of: Claim | Entry) -> list[Text | str]:
    """A statement's number, what it is, its id and its place."""
    kind = worded("claim") if isinstance(of, Claim) else worded("ledger entry")
    where = f"{of.path}:{of.line}" if of.path else ""
    if isinstance(of, Claim):
        where = ", ".join(part for part in (place(of), article_in_words(of)) if part)
    return [piece(number_in_words(of), "bold"), "  ", kind, " ", piece(of.id), "  ", piece(where, "cyan")]


def _shown(reading: Reading, of: Claim | Entry) -> str:
    """What a field holds: the value in the words of the trade, all else as it is."""
    value: Any = reading.value
    if reading.field == "value":
        number = amount(of.value, of.qualifiers.get("noun"))
        return worded("{relation} {number}", relation=term("relation", of.value.relation), number=number)
    if value is None:
        return worded("none")
    return term(reading.field, value) if reading.field in _OWN_WORDS else str(value)


def _field_in_words(field: str) -> str:
    return term("field" if field in _FIELDS else "qualifier", field)


def _confidence(explained: FindingExplained) -> list[str]:
    lines: list[str] = [worded("{n:.2f} at first", n=explained.start)]
    lines += [
        worded("× {n:.2f}  {doubt}", n=1 - share, doubt=doubt) for doubt, share in explained.doubts.items()
    ]
    return [*lines, f"= {explained.finding.confidence:.2f}"]


def _bearing_lines(bearing: Bearing) -> list[str]:
    lines = [bearing.numbers] if bearing.numbers else []
    if bearing.penalty:
        lines.append(worded("what is left open takes {n:.0%} of the confidence", n=bearing.penalty))
    return lines + ([bearing.held] if bearing.held else [])
