"""What the ledger commands print for people: problems, facts, numbers, differences, suggestions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from leapcheck.ledger.diff import Diff
from leapcheck.ledger.lint import Linted
from leapcheck.ledger.problems import Problem
from leapcheck.ledger.records import entry_record
from leapcheck.ledger.stats import Stats
from leapcheck.ledger.suggesting import Suggestion
from leapcheck.model import Entry
from leapcheck.reporting.page import Page, piece
from leapcheck.reporting.words import (
    amount_in_words,
    article_in_words,
    citation_in_words,
    number_in_words,
    place,
    statement_in_words,
)

_STATUS_STYLES = {"verified": "green", "disputed": "yellow", "superseded": "dim"}
_MOST_ROWS = 12
"""Rows of one table of the numbers."""


def write_problems(result: Linted, page: Page) -> None:
    """Everything that is wrong with a ledger, and how much of it is."""
    for problem in result.problems:
        page.line(piece(_place(problem), "cyan"), piece(f" {problem.message}", "bold"), f"; {problem.remedy}")
    found = _count(len(result.problems), "problem") if result.problems else "nothing wrong"
    page.line(f"{found} in {_count(result.entries, 'fact')} of {_count(result.files, 'file')}")


def _place(problem: Problem) -> str:
    return f"{problem.path}:{problem.line}:{problem.column}:" if problem.line else f"{problem.path}:"


def write_facts(found: Sequence[Entry], limit: int, page: Page) -> None:
    """The facts that were looked up, each with its sources."""
    for n, entry in enumerate(found[:limit]):
        if n:
            page.gap()
        _write_fact(entry, page)
    if len(found) > limit:
        page.gap()
        page.line(f"{len(found) - limit} more: say more words, or --limit {len(found)}")


def _write_fact(entry: Entry, page: Page) -> None:
    page.line(
        piece(number_in_words(entry), "bold"),
        piece(f"  {statement_in_words(entry)}, "),
        piece(entry.status, _STATUS_STYLES.get(entry.status, "")),
    )
    page.line(piece(entry.id), "  ", piece(f"{entry.path}:{entry.line}", "cyan"), indent=2)
    for citation in entry.sources:
        quote = f": “{citation.quote}”" if citation.quote else ""
        page.line(piece(f"{citation_in_words(citation)}{quote}"), indent=2)
        if citation.address:
            page.line(piece(citation.address, "dim"), indent=4, hang=0)
    if entry.derived:
        page.line(piece(f"reckoned from {', '.join(entry.derived)}", "dim"), indent=2)
    if entry.superseded_by:
        page.line(piece(f"superseded by {entry.superseded_by}", "dim"), indent=2)
    if entry.notes:
        page.line(piece(entry.notes), indent=2)


def write_stats(numbers: Stats, page: Page) -> None:
    """How many facts there are of what."""
    series = f", {_count(numbers.series, 'series', 'series')}" if numbers.series else ""
    page.line(
        piece(f"{_count(numbers.facts, 'fact')}{series} from {_count(numbers.sources, 'source')}", "bold")
    )
    for title, table in (
        ("by status", numbers.statuses),
        ("by year", numbers.years),
        ("by subject", numbers.subjects),
        ("by family", numbers.families),
        ("by metric", numbers.metrics),
        ("by publisher", numbers.publishers),
    ):
        page.gap()
        page.line(piece(title, "bold"))
        _write_table(table, page, whole=title == "by year")


def _write_table(table: Mapping[str, int], page: Page, *, whole: bool) -> None:
    rows = list(table.items())
    shown = rows if whole else rows[:_MOST_ROWS]
    for name, count in shown:
        page.line(f"{count:>6,}  ", piece(name))
    if rest := rows[len(shown) :]:
        page.line(f"{sum(count for _, count in rest):>6,}  {len(rest)} more")


def write_diff(result: Diff, page: Page) -> None:
    """What one ledger has and the other has not."""
    for entry in result.removed:
        page.line(piece(f"- {_fact(entry)}", "red"))
    for entry in result.added:
        page.line(piece(f"+ {_fact(entry)}", "green"))
    for change in result.renamed:
        page.line(piece(f"= {change.before.id} is now {change.after.id}"))
    for change in result.changed:
        page.line(piece(f"~ {_fact(change.after)}", "yellow"))
        before, after = entry_record(change.before), entry_record(change.after)
        for name in change.fields:
            page.line(piece(f"{name}: {_said(before[name])} → {_said(after[name])}"), indent=4)
    parts = [
        f"{len(entries)} {word}"
        for word, entries in (
            ("added", result.added),
            ("removed", result.removed),
            ("renamed", result.renamed),
            ("changed", result.changed),
        )
        if entries
    ]
    page.line(", ".join(parts) if parts else "no difference in meaning")


def _fact(entry: Entry) -> str:
    return f"{entry.id}: {statement_in_words(entry)}: {number_in_words(entry)}"


def _said(value: Any) -> str:
    if isinstance(value, dict):
        return (
            ", ".join(f"{key} {_said(item)}" for key, item in value.items() if item is not None) or "nothing"
        )
    if isinstance(value, list):
        return "; ".join(_said(item) for item in value) or "nothing"
    return "nothing" if value is None else str(value)


def write_suggestions(found: Sequence[Suggestion], limit: int, page: Page) -> None:
    """Facts that the ledger lacks, each with the claim to add and who says so."""
    for suggestion in found[:limit]:
        best = suggestion.best
        page.line(
            piece(amount_in_words(best), "bold"),
            piece(f"  {statement_in_words(best)}: "),
            f"{_count(len(suggestion.sources), 'source')}, sureness {suggestion.sureness:.2f}",
        )
        page.line("add ", piece(best.id, "cyan"), piece(f" {best.path}"), indent=2)
        for claim in suggestion.claims[:4]:
            source = article_in_words(claim)
            page.line(piece(f"{claim.quote}  {place(claim)}{f', {source}' if source else ''}"), indent=4)
        page.gap()
    more = f"; the first {limit} are shown" if len(found) > limit else ""
    page.line(f"{_count(len(found), 'fact')} that the ledger lacks{more}")


def _count(number: int, word: str, words: str | None = None) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {words or f'{word}s'}"
