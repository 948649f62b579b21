"""Write the conflicts of a report as Markdown, for a comment under a pull request.

Text from articles, ledgers and file names stays text: no markup, HTML, link, mention, reference, emoji or
formula comes of it on GitHub, GitLab or anywhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from leapcheck.language.messages import counted, joined, term, told, worded
from leapcheck.model import Claim, Entry, Finding
from leapcheck.patterns import Later
from leapcheck.reporting.excerpt import shortened_sentence
from leapcheck.reporting.parts import Parts
from leapcheck.reporting.plaintext import visible
from leapcheck.reporting.words import (
    article_in_words,
    citation_in_words,
    extent_in_words,
    grade_in_words,
    number_in_words,
    place,
    sentence_of,
)

if TYPE_CHECKING:
    from leapcheck.pipeline import Report

# Characters for each part: GitHub takes no comment of more than 65,536
_ROOM_FOR_CONFLICTS, _ROOM_FOR_NOTES, _ROOM_FOR_SKIPPED = 50_000, 8_000, 4_000
_MOST_PARTS = 8  # claims of one finding that are shown
_ROOM_FOR_SENTENCE = 240  # columns, of which a Chinese character takes two
_MARKS = {"error": "🔴", "warning": "🟡", "note": "⚪"}

_BREAK = "&#8203;"  # a space of no width, which keeps apart what a site would make something of
_DOLLAR = "<span>$</span>"  # what GitHub advises where $ begins no formula
# Marks of Markdown itself, and what sites look for in finished text: 3f786850e387550f @name #1 !2 %v1 GH-1
# https:// www. :tada:
_ACTIVE = Later(
    r"(?P<commit>(?<![0-9a-z])(?=[0-9]*[a-f])[0-9a-f]{7,40}(?![0-9a-z]))"
    r"|(?P<sought>[@#]|[!~&%](?=[0-9a-z\"])|GH-|www(?=\.)|:(?=//|[\w+-]+:))"
    r"|[\\`*_{}\[\]<>&|~$]",
    re.IGNORECASE | re.ASCII,
)


def write_report(report: Report, out: TextIO) -> None:
    """What was found in a line, then each conflict that counts with its sentences, notes folded away."""
    sections = _Sections(report)
    notes = [f for f in report.findings if f.verdict == "conflict" and f.severity == "note"]
    out.write(_head(report))
    _write_some([sections.section(finding) for finding in report.conflicts], out, _ROOM_FOR_CONFLICTS)
    if notes:
        doubtful = counted(
            "{n:,} difference too doubtful to count", "{n:,} differences too doubtful to count", len(notes)
        )
        out.write(f"<details><summary>{told(doubtful)}</summary>\n\n")
        _write_some([sections.line(finding) for finding in notes], out, _ROOM_FOR_NOTES)
        out.write("\n</details>\n\n")
    not_read = told(worded("not read"))
    skipped = [f"- {not_read}: {code(item.path)}: {escaped(item.reason)}\n" for item in report.skipped]
    _write_some(skipped, out, _ROOM_FOR_SKIPPED)


def _head(report: Report) -> str:
    conflicts = len(report.conflicts)
    found = counted("{n:,} conflict", "{n:,} conflicts", conflicts) if conflicts else worded("no conflict")
    counts = worded(
        "{agreements}, {n:,} not checked: {extent}",
        agreements=counted("{n:,} agreement", "{n:,} agreements", len(report.agreements)),
        n=len(report.unchecked),
        extent=extent_in_words(report),
    )
    others = [
        (worded("{n:,} not read", n=len(report.skipped)), report.skipped),
        (counted("{n:,} finding hidden", "{n:,} findings hidden", len(report.hidden)), report.hidden),
        (counted("{n:,} finding ignored", "{n:,} findings ignored", len(report.ignored)), report.ignored),
    ]
    sentence = worded("{said}.", said=joined([counts, *(words for words, some in others if some)]))
    return f"### leapcheck: {told(found)}\n\n{told(sentence)}\n\n"


def _write_some(blocks: list[str], out: TextIO, room: int) -> None:
    """The first blocks that fit, and how many more there are: a comment that is too long is refused whole."""
    for at, block in enumerate(blocks):
        room -= len(block)
        if room < 0:
            more = worded("… and {n:,} more, which the full report has.", n=len(blocks) - at)
            out.write(f"{told(more)}\n\n")
            return
        out.write(block)


class _Sections:
    """The conflicts of a report, each as a paragraph and a list of what took part."""

    def __init__(self, report: Report) -> None:
        self.parts = Parts(report)
        self.articles = report.articles

    def section(self, finding: Finding) -> str:
        """A conflict with its sentences, the number to look at first."""
        return "\n".join([*self._lines(finding), "", ""])

    def line(self, finding: Finding) -> str:
        """A conflict in a line."""
        suspect = self.parts.suspect(finding)
        where = f" {code(place(suspect))}" if suspect else ""
        return f"- {finding.rule} {escaped(finding.message)}{where}\n"

    def _lines(self, finding: Finding) -> Iterator[str]:
        mark = _MARKS[finding.severity]
        yield f"{mark} **{told(grade_in_words(finding))}** {escaped(finding.message)}"
        yield ""
        suspect = self.parts.suspect(finding)
        claims = [*([suspect] if suspect else []), *self.parts.others(finding)]
        for _, together in groupby(claims[:_MOST_PARTS], key=sentence_of):
            yield from self._claim_lines(list(together))
        if len(claims) > _MOST_PARTS:
            yield f"- {told(worded('and {n} more claims', n=len(claims) - _MOST_PARTS))}"
        for entry in self.parts.entries(finding):
            yield _entry_line(entry)

    def _claim_lines(self, claims: list[Claim]) -> Iterator[str]:
        """Claims of one sentence: their numbers and places, then the sentence."""
        first = claims[0]
        numbers = [f"**{escaped(number_in_words(claim))}** {code(place(claim))}" for claim in claims]
        source = article_in_words(first)
        article = self.articles.of(first)
        stretches = shortened_sentence(claims, article, _ROOM_FOR_SENTENCE)
        yield f"- {', '.join(numbers)}{f', {escaped(source)}' if source else ''}"
        yield f"  <br>{''.join(_stretch(text, quoted) for text, quoted in stretches if text)}"


def _stretch(text: str, quoted: bool) -> str:
    """A stretch of a sentence; HTML marks the quote, for asterisks beside Chinese marks often do not."""
    return f"<b>{escaped(text)}</b>" if quoted else escaped(text)


def _entry_line(entry: Entry) -> str:
    status = "" if entry.status == "verified" else f", {told(term('status', entry.status))}"
    where = f" {code(f'{entry.path}:{entry.line}')}" if entry.path else ""
    sources = "; ".join(escaped(citation_in_words(citation)) for citation in entry.sources[:2])
    said = f"<br>{sources}" if sources else ""
    what = told(worded("ledger entry"))
    return f"- **{escaped(number_in_words(entry))}** {what} {code(entry.id)}{status}{where}{said}"


def escaped(text: str) -> str:
    """Text from outside as Markdown that shows it, on one line, and is nothing else."""
    return _ACTIVE.sub(_inactive, visible(text))


def _inactive(match: re.Match[str]) -> str:
    found = match.group()
    if match["commit"]:
        return _BREAK.join(found[at : at + 6] for at in range(0, len(found), 6))
    if match["sought"]:
        return (f"\\{found}" if found in "#!~&" else found) + _BREAK
    return _DOLLAR if found == "$" else f"\\{found}"


def code(text: str) -> str:
    """Text from outside as a code span, in which nothing is looked for; its fence is longer than any in it."""
    shown = visible(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", shown)), default=0) + 1)
    padding = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{padding}{shown}{padding}{fence}"
