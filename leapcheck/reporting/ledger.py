"""What the ledger commands print for people: problems, facts, numbers, differences, suggestions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from leapcheck.language.messages import counted, joined, term, worded
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
        page.line(
            piece(_place(problem), "cyan"),
            " ",
            piece(problem.message, "bold"),
            worded("; {remedy}", remedy=problem.remedy),
        )
    found = counted("{n:,} problem", "{n:,} problems", len(result.problems))
    page.line(
        worded(
            "{problems} in {facts} of {files}",
            problems=found if result.problems else worded("nothing wrong"),
            facts=counted("{n:,} fact", "{n:,} facts", result.entries),
            files=counted("{n:,} file", "{n:,} files", result.files),
        )
    )


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
        page.line(worded("{n} more: say more words, or --limit {all}", n=len(found) - limit, all=len(found)))


def _write_fact(entry: Entry, page: Page) -> None:
    page.line(
        piece(number_in_words(entry), "bold"),
        "  ",
        piece(worded("{about}, ", about=statement_in_words(entry))),
        piece(term("status", entry.status), _STATUS_STYLES.get(entry.status, "")),
    )
    page.line(piece(entry.id), "  ", piece(f"{entry.path}:{entry.line}", "cyan"), indent=2)
    for citation in entry.sources:
        quote = f": “{citation.quote}”" if citation.quote else ""
        page.line(piece(f"{citation_in_words(citation)}{quote}"), indent=2)
        if citation.address:
            page.line(piece(citation.address, "dim"), indent=4, hang=0)
    if entry.derived:
        page.line(piece(worded("reckoned from {ids}", ids=", ".join(entry.derived)), "dim"), indent=2)
    if entry.superseded_by:
        page.line(piece(worded("superseded by {id}", id=entry.superseded_by), "dim"), indent=2)
    if entry.notes:
        page.line(piece(entry.notes), indent=2)


def write_stats(numbers: Stats, page: Page) -> None:
    """How many facts there are of what."""
    facts = counted("{n:,} fact", "{n:,} facts", numbers.facts)
    if numbers.series:
        facts = joined([facts, counted("{n:,} series", "{n:,} series", numbers.series)])
    sources = counted("{n:,} source", "{n:,} sources", numbers.sources)
    page.line(piece(worded("{facts} from {sources}", facts=facts, sources=sources), "bold"))
    for title, kind, table in (
        (worded("by status"), "status", numbers.statuses),
        (worded("by year"), "", numbers.years),
        (worded("by subject"), "", numbers.subjects),
        (worded("by family"), "family", numbers.families),
        (worded("by metric"), "metric", numbers.metrics),
        (worded("by publisher"), "", numbers.publishers),
    ):
        page.gap()
        page.line(piece(title, "bold"))
        named = {_named(kind, name): number for name, number in table.items()}
        _write_table(named, page, whole=table is numbers.years)


def _named(kind: str, name: str) -> str:
    if name == "none":
        return worded("none")
    return term(kind, name) if kind else name


def _write_table(table: Mapping[str, int], page: Page, *, whole: bool) -> None:
    rows = list(table.items())
    shown = rows if whole else rows[:_MOST_ROWS]
    for name, count in shown:
        page.line(f"{count:>6,}  ", piece(name))
    if rest := rows[len(shown) :]:
        page.line(f"{sum(count for _, count in rest):>6,}  ", worded("{n} more", n=len(rest)))


def write_diff(result: Diff, page: Page) -> None:
    """What one ledger has and the other has not."""
    for entry in result.removed:
        page.line(piece(worded("- {fact}", fact=_fact(entry)), "red"))
    for entry in result.added:
        page.line(piece(worded("+ {fact}", fact=_fact(entry)), "green"))
    for change in result.renamed:
        page.line(piece(worded("= {id} is now {new}", id=change.before.id, new=change.after.id)))
    for change in result.changed:
        page.line(piece(worded("~ {fact}", fact=_fact(change.after)), "yellow"))
        before, after = entry_record(change.before), entry_record(change.after)
        for name in change.fields:
            was, is_ = _said(before[name]), _said(after[name])
            page.line(
                piece(worded("{field}: {before} → {after}", field=name, before=was, after=is_)), indent=4
            )
    parts = [
        (worded("{n} added", n=len(result.added)), result.added),
        (worded("{n} removed", n=len(result.removed)), result.removed),
        (worded("{n} renamed", n=len(result.renamed)), result.renamed),
        (worded("{n} changed", n=len(result.changed)), result.changed),
    ]
    page.line(joined([words for words, entries in parts if entries]) or worded("no difference in meaning"))


def _fact(entry: Entry) -> str:
    about, number = statement_in_words(entry), number_in_words(entry)
    return worded("{id}: {about}: {number}", id=entry.id, about=about, number=number)


def _said(value: Any) -> str:
    if isinstance(value, dict):
        pairs = [(key, _said(item)) for key, item in value.items() if item is not None]
        return joined([worded("{key} {words}", key=key, words=words) for key, words in pairs]) or worded(
            "nothing"
        )
    if isinstance(value, list):
        return joined([_said(item) for item in value], "{first}; {rest}") or worded("nothing")
    return worded("nothing") if value is None else str(value)


def write_suggestions(found: Sequence[Suggestion], limit: int, page: Page) -> None:
    """Facts that the ledger lacks, each with the claim to add and who says so."""
    for suggestion in found[:limit]:
        best = suggestion.best
        page.line(
            piece(amount_in_words(best), "bold"),
            "  ",
            worded("{about}: ", about=statement_in_words(best)),
            counted("{n:,} source", "{n:,} sources", len(suggestion.sources)),
            worded(", sureness {n:.2f}", n=suggestion.sureness),
        )
        page.line(worded("add "), piece(best.id, "cyan"), piece(f" {best.path}"), indent=2)
        for claim in suggestion.claims[:4]:
            source = article_in_words(claim)
            page.line(piece(f"{claim.quote}  {place(claim)}{f', {source}' if source else ''}"), indent=4)
        page.gap()
    lacking = counted("{n:,} fact that the ledger lacks", "{n:,} facts that the ledger lacks", len(found))
    shown = worded("; the first {n} are shown", n=limit) if len(found) > limit else ""
    page.line(lacking, shown)
