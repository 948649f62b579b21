"""The report for people: conflicts first, then agreements, what could not be checked, and the sum of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from rich.text import Text

from leapcheck.model import Claim, Entry, Finding
from leapcheck.pipeline import is_agreement, is_conflict
from leapcheck.reporting.excerpt import excerpt
from leapcheck.reporting.page import Page, piece
from leapcheck.reporting.parts import Parts
from leapcheck.reporting.reading import write_inventory
from leapcheck.reporting.words import (
    amount_in_words,
    article_in_words,
    citation_in_words,
    number_in_words,
    place,
    position,
    sentence_of,
    statement_in_words,
)

if TYPE_CHECKING:
    from leapcheck.pipeline import Report

_MOST_PLACES = 4  # that one line names
_MOST_SOURCES = 2  # of a ledger entry that are named
_STYLES = {"error": "bold red", "warning": "bold yellow", "note": "cyan"}


def write_report(
    report: Report, out: TextIO, *, width: int | None, styled: bool, unchecked: bool = False
) -> None:
    """Print the report, `width` columns wide; None is a pipe, where no line is cut.

    `unchecked` lists the claims that nothing could be held against, instead of counting them.
    """
    _TerminalReport(report, Page(out, width=width, styled=styled)).write(unchecked)


class _TerminalReport:
    """A report on its page, with what its findings point to at hand."""

    def __init__(self, report: Report, page: Page) -> None:
        self.report = report
        self.page = page
        self.parts = Parts(report)

    def write(self, unchecked: bool) -> None:
        self._conflicts()
        self._notes()
        self._agreements()
        self._unchecked(expanded=unchecked)
        write_inventory(self.report.read, self.report.skipped, self.page)
        self._summary()

    def _conflicts(self) -> None:
        found = self.report.conflicts
        if found:
            self.page.line(Text(_count(len(found), "conflict"), "bold red"))
            self.page.gap()
        for finding in found:
            self._conflict(finding)
            self.page.gap()

    def _conflict(self, finding: Finding) -> None:
        page = self.page
        page.line(
            Text(f"{finding.rule} {finding.severity}", _STYLES[finding.severity]),
            "  ",
            piece(finding.message, "bold"),
        )
        for _, sides in groupby(self._sides_of(finding), key=lambda side: sentence_of(side[0])):
            self._claim_sides(list(sides))
        for entry in self.parts.entries(finding):
            self._entry_side(entry)
        reckoning = finding.evidence.get("reckoning", "")
        if reckoning and str(reckoning) not in finding.message:
            page.line(piece(str(reckoning)), indent=2)
        doubts = ", ".join(map(str, finding.evidence.get("doubts", ())))
        sure = f"confidence {finding.confidence:.2f}" + (f": {doubts}" if doubts else "")
        page.line(piece(sure, "dim"), indent=2)

    def _claim_sides(self, sides: Sequence[Sequence[Claim]]) -> None:
        """Sides whose first claims stand in one sentence: their numbers, the sentence, and other places."""
        firsts = [claims[0] for claims in sides]
        source = article_in_words(firsts[0])
        for claim in firsts:
            where = f"{place(claim)}, {source}" if source and claim is firsts[0] else place(claim)
            self.page.line(piece(number_in_words(claim), "bold"), "  ", piece(where, "cyan"), indent=2)
        article = self.report.articles.of(firsts[0])
        self.page.line(excerpt(firsts, article, self.page, indent=4), indent=4, hang=0)
        for claim, *others in sides:
            number = f"{number_in_words(claim)}  " if len(sides) > 1 else ""
            if others:
                self.page.line("also ", piece(number), piece(_places(others), "cyan"), indent=4)

    def _entry_side(self, entry: Entry) -> None:
        """What the ledger has, and from where."""
        where = f"{entry.path}:{entry.line}" if entry.path else ""
        self.page.line(
            piece(number_in_words(entry), "bold"),
            "  ledger entry ",
            piece(entry.id),
            "" if entry.status == "verified" else f", {entry.status}",
            "  ",
            piece(where, "cyan"),
            indent=2,
        )
        for citation in entry.sources[:_MOST_SOURCES]:
            self.page.line(piece(citation_in_words(citation)), indent=4, hang=0)
        if entry.derived:
            self.page.line(piece(f"reckoned from {', '.join(entry.derived)}", "dim"), indent=4, hang=0)

    def _notes(self) -> None:
        found = [f for f in self.report.findings if f.verdict == "conflict" and f.severity == "note"]
        if found:
            self.page.line(
                Text(_count(len(found), "note"), "bold cyan"), ": differences too doubtful to count"
            )
            self._compact(found, "cyan")

    def _agreements(self) -> None:
        found = self.report.agreements
        if found:
            self.page.line(Text(_count(len(found), "agreement"), "bold green"))
            self._compact(found, "green")

    def _compact(self, findings: Sequence[Finding], style: str) -> None:
        """Findings in a paragraph each: what is said, and where."""
        for finding in findings:
            places = _places(self.parts.claims(finding))
            named = finding.ledger and finding.ledger not in finding.message
            entry = f" Ledger entry {finding.ledger}." if named else ""
            self.page.line(
                Text(finding.rule, style),
                "  ",
                piece(finding.message + entry),
                "  ",
                piece(places, "cyan"),
                indent=2,
            )
        self.page.gap()

    def _unchecked(self, expanded: bool) -> None:
        claims = self.report.unchecked
        if not claims:
            return
        why = "nothing to compare them with"
        if not expanded:
            self.page.line(f"{_count(len(claims), 'claim')} not checked: {why} (--unchecked lists them)")
            self.page.gap()
            return
        self.page.line(Text(f"{_count(len(claims), 'claim')} not checked", "bold"), f": {why}")
        reasons = {
            id: f.message for f in self.report.findings if f.verdict == "unverified" for id in f.claims
        }
        for claim in claims:
            self.page.line(
                piece(place(claim), "cyan"),
                "  ",
                piece(f"{statement_in_words(claim)}: {amount_in_words(claim)}"),
                piece(f" ({reasons[claim.id]})" if claim.id in reasons else "", "dim"),
                indent=2,
            )
        self.page.gap()

    def _summary(self) -> None:
        report = self.report
        conflicts = len(report.conflicts)
        hidden_conflicts = sum(map(is_conflict, report.hidden))
        hidden_agreements = sum(map(is_agreement, report.hidden))
        self.page.line(
            Text(_count(conflicts, "conflict"), "bold red" if conflicts else "bold green"),
            f"{_hidden(hidden_conflicts)}, {_count(len(report.agreements), 'agreement')}"
            f"{_hidden(hidden_agreements)}, {len(report.unchecked)} not checked: ",
            f"{_count(len(report.claims), 'claim')} in {_count(len(report.articles), 'article')} "
            f"of {_count(report.files, 'file')}",
            f", {_ignored(report)}" if report.ignored else "",
            f", {len(report.skipped)} not read" if report.skipped else "",
            hang=0,
        )

    def _sides_of(self, finding: Finding) -> list[list[Claim]]:
        """The claims of a finding in groups that give one number of one metric."""
        sides: dict[tuple[str, str, str | None], list[Claim]] = {}
        for claim in self.parts.claims(finding):
            day = claim.period if claim.metric == "milestone" else None
            sides.setdefault((claim.metric, amount_in_words(claim), day), []).append(claim)
        return list(sides.values())


def _places(claims: Sequence[Claim]) -> str:
    """Where claims stand, the first few of them, each file named once: `a.md:14:12 14:27  b.txt:3:41`."""
    files: dict[str, list[str]] = {}
    for claim in claims[:_MOST_PLACES]:
        files.setdefault(claim.path, []).append(position(claim))
    shown = "  ".join(f"{path}:{' '.join(places)}" for path, places in files.items())
    more = len(claims) - _MOST_PLACES
    return f"{shown}  and {more} more" if more > 0 else shown


def _ignored(report: Report) -> str:
    """How many findings are ignored, and by what: `3 ignored (2 by baseline, 1 by comment)`."""
    counts = Counter(ignored.by for ignored in report.ignored)
    return (
        f"{len(report.ignored):,} ignored ({', '.join(f'{n:,} by {by}' for by, n in counts.most_common())})"
    )


def _hidden(number: int) -> str:
    """How many more there are that the user did not want to see."""
    return f" ({number:,} hidden)" if number else ""


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
