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
)
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

if TYPE_CHECKING:
    from leapcheck.explanation import Explanation
    from leapcheck.pipeline import Report

_MOST_ALSO = 8
"""Statements beside the first one of a side that are named."""
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

    def finding(self, told: FindingExplained) -> None:
        finding = told.finding
        self._verdict(finding, indent=0)
        self._section(f"The rule: {told.title}", [told.compares])
        for side in told.sides:
            self._side(side)
        self._section("The reckoning", told.steps)
        self._section("Why these may be compared", told.comparable)
        self._section("Confidence", _confidence(told))
        self._section("Severity", [f"{finding.severity}: {told.severity}"])

    def statement(self, told: StatementExplained) -> None:
        self._statement(told.statement, indent=0)
        self.page.gap()
        of_claim = isinstance(told.statement.of, Claim)
        self.page.line(Text("Findings", "bold"), "" if told.findings else ": none")
        for finding in told.findings:
            self._verdict(finding, indent=2)
        self.page.gap()
        others = "ledger entries" if of_claim else "claims"
        self.page.line(Text(f"The nearest {others}", "bold"), "" if told.nearest else ": none")
        for bearing in told.nearest:
            self._near(bearing)

    def pair(self, told: PairExplained) -> None:
        for statement in (told.first, told.second):
            self._statement(statement, indent=0)
            self.page.gap()
        bearing = told.bearing
        verdict = (
            "They speak of the same thing" if bearing.comparable else "They do not speak of the same thing"
        )
        self.page.line(Text(verdict, "bold"), ": ", piece(bearing.reason))
        for line in _bearing_lines(bearing):
            self.page.line(piece(line), indent=2)

    def _verdict(self, finding: Finding, indent: int) -> None:
        severity = finding.severity if finding.verdict == "conflict" else finding.verdict
        self.page.line(
            Text(f"{finding.rule} {severity}", _STYLES[finding.severity]),
            "  ",
            piece(finding.message, "" if indent else "bold"),
            piece(f"  {finding.id}", "dim"),
            indent=indent,
        )

    def _section(self, title: str, lines: Sequence[str]) -> None:
        self.page.gap()
        self.page.line(Text(title, "bold"))
        for line in lines:
            self.page.line(piece(line), indent=2)

    def _side(self, side: Side) -> None:
        self.page.gap()
        self.page.line(piece(side.role.replace("_", " ").capitalize(), "bold"))
        first, *others = side.statements
        self._statement(first, indent=2)
        for other in others[:_MOST_ALSO]:
            self.page.line("also ", *_heading(other.of), indent=4)
        if len(others) > _MOST_ALSO:
            self.page.line(f"and {len(others) - _MOST_ALSO} more", indent=4)

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
                self.page.line(piece(f"reckoned from {', '.join(of.derived)}"), indent=indent + 2, hang=0)
        for reading in statement.readings:
            self._reading(reading, of, indent + 2)

    def _reading(self, reading: Reading, of: Claim | Entry, indent: int) -> None:
        self.page.line(
            piece(f"{reading.field:<12}", "dim"),
            piece(_shown(reading, of)),
            piece(f"  ({reading.how})" if reading.how else ""),
            indent=indent,
        )

    def _near(self, bearing: Bearing) -> None:
        self.page.line(piece(statement_in_words(bearing.of)), ": ", *_heading(bearing.of), indent=2)
        same = "the same thing" if bearing.comparable else "not the same thing"
        self.page.line(f"{same}: ", piece(bearing.reason), indent=4)
        for line in _bearing_lines(bearing):
            self.page.line(piece(line), indent=4)


def _heading(of: Claim | Entry) -> list[Text | str]:
    """A statement's number, what it is, its id and its place."""
    kind = "claim" if isinstance(of, Claim) else "ledger entry"
    where = f"{of.path}:{of.line}" if of.path else ""
    if isinstance(of, Claim):
        where = ", ".join(part for part in (place(of), article_in_words(of)) if part)
    return [piece(number_in_words(of), "bold"), f"  {kind} ", piece(of.id), "  ", piece(where, "cyan")]


def _shown(reading: Reading, of: Claim | Entry) -> str:
    """What a field holds: the value in the words of the trade, all else as it is."""
    value: Any = reading.value
    if reading.field == "value":
        return f"{of.value.relation} {amount(of.value, of.qualifiers.get('noun'))}"
    return "none" if value is None else str(value)


def _confidence(told: FindingExplained) -> list[str]:
    lines = [f"{told.start:.2f} at first"]
    lines += [f"× {1 - share:.2f}  {doubt}" for doubt, share in told.doubts.items()]
    return [*lines, f"= {told.finding.confidence:.2f}"]


def _bearing_lines(bearing: Bearing) -> list[str]:
    lines = [bearing.numbers] if bearing.numbers else []
    if bearing.penalty:
        lines.append(f"what is left open takes {bearing.penalty:.0%} of the confidence")
    return lines + ([bearing.held] if bearing.held else [])
