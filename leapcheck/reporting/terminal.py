"""The report for people: conflicts first, then agreements, what could not be checked, and the sum of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from leapcheck.language.messages import counted, joined, term, worded
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
    extent_in_words,
    grade_in_words,
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
            self.page.line(piece(counted("{n:,} conflict", "{n:,} conflicts", len(found)), "bold red"))
            self.page.gap()
        for finding in found:
            self._conflict(finding)
            self.page.gap()

    def _conflict(self, finding: Finding) -> None:
        page = self.page
        page.line(
            piece(grade_in_words(finding), _STYLES[finding.severity]),
            "  ",
            piece(finding.message, "bold"),
        )
        for _, sides in groupby(self._sides_of(finding), key=lambda side: sentence_of(side[0])):
            self._claim_sides(list(sides))
        for entry in self.parts.entries(finding):
            self._entry_side(entry)
        reckoning = finding.evidence.get("reckoning", "")
        if reckoning and reckoning not in finding.message:
            page.line(piece(reckoning), indent=2)
        page.line(piece(_sureness(finding), "dim"), indent=2)

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
                self.page.line(worded("also "), piece(number), piece(_places(others), "cyan"), indent=4)

    def _entry_side(self, entry: Entry) -> None:
        """What the ledger has, and from where."""
        where = f"{entry.path}:{entry.line}" if entry.path else ""
        self.page.line(
            piece(number_in_words(entry), "bold"),
            worded("  ledger entry "),
            piece(entry.id),
            "" if entry.status == "verified" else worded(", {status}", status=term("status", entry.status)),
            "  ",
            piece(where, "cyan"),
            indent=2,
        )
        for citation in entry.sources[:_MOST_SOURCES]:
            self.page.line(piece(citation_in_words(citation)), indent=4, hang=0)
        if entry.derived:
            derived = worded("reckoned from {ids}", ids=", ".join(entry.derived))
            self.page.line(piece(derived, "dim"), indent=4, hang=0)

    def _notes(self) -> None:
        found = [f for f in self.report.findings if f.verdict == "conflict" and f.severity == "note"]
        if found:
            notes = counted("{n:,} note", "{n:,} notes", len(found))
            self.page.line(piece(notes, "bold cyan"), worded(": differences too doubtful to count"))
            self._compact(found, "cyan")

    def _agreements(self) -> None:
        found = self.report.agreements
        if found:
            agreements = counted("{n:,} agreement", "{n:,} agreements", len(found))
            self.page.line(piece(agreements, "bold green"))
            self._compact(found, "green")

    def _compact(self, findings: Sequence[Finding], style: str) -> None:
        """Findings in a paragraph each: what is said, and where."""
        for finding in findings:
            places = _places(self.parts.claims(finding))
            said = finding.message
            if finding.ledger and finding.ledger not in finding.message:
                said = worded("{said} Ledger entry {id}.", said=said, id=finding.ledger)
            self.page.line(
                piece(finding.rule, style),
                "  ",
                piece(said),
                "  ",
                piece(places, "cyan"),
                indent=2,
            )
        self.page.gap()

    def _unchecked(self, expanded: bool) -> None:
        claims = self.report.unchecked
        if not claims:
            return
        number = counted("{n:,} claim not checked", "{n:,} claims not checked", len(claims))
        if not expanded:
            why = worded("{claims}: nothing to compare them with (--unchecked lists them)", claims=number)
            self.page.line(why)
            self.page.gap()
            return
        self.page.line(piece(number, "bold"), worded(": nothing to compare them with"))
        reasons = {
            id: f.message for f in self.report.findings if f.verdict == "unverified" for id in f.claims
        }
        for claim in claims:
            self.page.line(
                piece(place(claim), "cyan"),
                "  ",
                piece(
                    worded(
                        "{about}: {number}", about=statement_in_words(claim), number=amount_in_words(claim)
                    )
                ),
                piece(worded(" ({why})", why=reasons[claim.id]) if claim.id in reasons else "", "dim"),
                indent=2,
            )
        self.page.gap()

    def _summary(self) -> None:
        report = self.report
        conflicts = len(report.conflicts)
        self.page.line(
            piece(
                counted("{n:,} conflict", "{n:,} conflicts", conflicts),
                "bold red" if conflicts else "bold green",
            ),
            _hidden(sum(map(is_conflict, report.hidden))),
            worded(", "),
            counted("{n:,} agreement", "{n:,} agreements", len(report.agreements)),
            _hidden(sum(map(is_agreement, report.hidden))),
            worded(", {n} not checked: ", n=len(report.unchecked)),
            extent_in_words(report),
            worded(", {ignored}", ignored=_ignored(report)) if report.ignored else "",
            worded(", {n} not read", n=len(report.skipped)) if report.skipped else "",
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
    return worded("{places}  and {n} more", places=shown, n=more) if more > 0 else shown


def _sureness(finding: Finding) -> str:
    """The confidence, with what lowers it."""
    sure = worded("confidence {n:.2f}", n=finding.confidence)
    doubts = joined(list(finding.evidence.get("doubts", ())))
    return worded("{confidence}: {doubts}", confidence=sure, doubts=doubts) if doubts else sure


def _ignored(report: Report) -> str:
    """How many findings are ignored, and by what: `3 ignored (2 by baseline, 1 by comment)`."""
    counts = Counter(ignored.by for ignored in report.ignored).most_common()
    by = [worded("{n:,} by {ignorer}", n=n, ignorer=term("ignorer", ignorer)) for ignorer, n in counts]
    return worded("{n:,} ignored ({by})", n=len(report.ignored), by=joined(by))


def _hidden(number: int) -> str:
    """How many more there are that the user did not want to see."""
    return worded(" ({n:,} hidden)", n=number) if number else ""
