"""Lints a ledger: everything that is wrong with it at once, from its spelling to its arithmetic.

Each check is one function that says in its docstring what it asks for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any

from leapcheck.checking.assertions import assertion_of
from leapcheck.checking.facts import agree
from leapcheck.checking.metrics import CHANGES
from leapcheck.checking.names import core_of, is_firm, is_market
from leapcheck.checking.period import parse_period
from leapcheck.checking.units import dimension_of
from leapcheck.data.metrics import families
from leapcheck.language.messages import worded
from leapcheck.ledger.arithmetic import contradictions
from leapcheck.ledger.files import Contents, read_files
from leapcheck.ledger.problems import LedgerError, Problem, in_order, shown, suggestion
from leapcheck.model import Citation, Entry, Value

ONE_DAY = timedelta(days=1)
"""What it is tomorrow in China may be told today elsewhere."""
_GROUPS = ("集团",)
"""Forms of a name that make it one, beside the legal ones."""


@dataclass(frozen=True, slots=True)
class Linted:
    """The problems of a ledger, in the order of its files, and how many entries could be read."""

    problems: tuple[Problem, ...]
    entries: int
    files: int

    def to_json(self) -> dict[str, Any]:
        """The result as one JSON object."""
        return {
            "files": self.files,
            "entries": self.entries,
            "problems": [problem.to_json() for problem in self.problems],
        }


def lint(path: str | Path) -> Linted:
    """Everything that is wrong with the ledger at `path`; an entry that cannot be read is not checked further."""
    try:
        found = read_files(Path(path))
    except LedgerError as error:
        return Linted(error.problems, 0, 1)
    book = _Book(found)
    problems = [*found.problems, *(problem for check in CHECKS for problem in check(book))]
    return Linted(in_order(problems), len(found.entries), len(found.stamps))


class _Book:
    """The entries of a ledger with what the checks ask of them."""

    def __init__(self, found: Contents) -> None:
        self.found = found
        self.entries: Sequence[Entry] = found.entries
        self.held = [entry for entry in self.entries if entry.status != "superseded"]

    @cached_property
    def names(self) -> dict[str, str]:
        """The names and aliases that leapcheck knows, each with the canonical name."""
        from leapcheck.data import load

        names = {name: entry["name"] for entry in load("subjects") for name in entry.get("aliases", ())}
        return names | {entry["name"]: entry["name"] for entry in load("subjects")}

    @cached_property
    def rooms(self) -> dict[tuple[str, str, str], list[Entry]]:
        """The entries that are held, by subject, metric and modality."""
        rooms: dict[tuple[str, str, str], list[Entry]] = defaultdict(list)
        for entry in self.held:
            rooms[entry.subject, entry.metric, entry.modality].append(entry)
        return rooms


def _problem(entry: Entry, message: str, remedy: str) -> Problem:
    return Problem(
        entry.path,
        entry.line,
        entry.column,
        worded("{id}: {message}", id=shown(entry.id), message=message),
        remedy,
    )


def check_subjects(book: _Book) -> Iterator[Problem]:
    """A subject is written by its canonical name, and is known.

    Known are the names in leapcheck's data, markets (中国新能源汽车市场), names with a legal form
    (…有限公司), and what the ledger declares under `subjects`.
    """
    told: set[str] = set()
    for entry in book.entries:
        name = entry.subject
        canonical = book.names.get(name)
        if name in book.found.subjects or canonical == name or name in told:
            continue
        told.add(name)
        if canonical:
            yield _problem(
                entry,
                worded("{name} is another name of {canonical}", name=shown(name), canonical=canonical),
                worded("write {canonical}", canonical=canonical),
            )
        elif not (is_market(name) or is_firm(name) or name.endswith(_GROUPS)):
            remedy = suggestion(name, tuple(book.names), worded("check the name"))
            yield _problem(
                entry,
                worded("unknown subject {name}", name=shown(name)),
                worded("{remedy} or declare it under `subjects:`", remedy=remedy),
            )
    if not book.found.whole:
        return
    used = {entry.subject for entry in book.entries} | book.found.unread
    for name, (path, place) in book.found.subjects.items():
        if name not in used:
            message = worded("no entry is about {name}, which is declared under `subjects`", name=shown(name))
            yield Problem(path, *place, message, worded("remove it"))


def check_twins(book: _Book) -> Iterator[Problem]:
    """A fact stands in the ledger once: no two entries give the same number to the same thing.

    An entry that was derived may repeat one that was stated, and one that is disputed come near to it.
    """
    for entries in book.rooms.values():
        by_circumstance: dict[object, list[Entry]] = defaultdict(list)
        for entry in entries:
            a = assertion_of(entry, entry.subject)
            key = (a.dimension, a.event, a.when and a.value.low, tuple(sorted(a.qualifiers.items())))
            by_circumstance[key if a.period is None else (*key, a.period)].append(entry)
        for same in by_circumstance.values():
            yield from _twins(same)


def _twins(entries: Sequence[Entry]) -> Iterator[Problem]:
    for n, later in enumerate(entries):
        for earlier in entries[:n]:
            apart = later.derived or earlier.derived or "disputed" in (later.status, earlier.status)
            if not apart and agree(assertion_of(later, later.subject), assertion_of(earlier, later.subject)):
                message = worded(
                    "says the same as {id} ({path}:{line})",
                    id=shown(earlier.id),
                    path=earlier.path,
                    line=earlier.line,
                )
                yield _problem(later, message, worded("make one entry of the two, with the sources of both"))
                break


def check_contradictions(book: _Book) -> Iterator[Problem]:
    """No two entries contradict each other, and none the arithmetic between them.

    Values, milestones in order, spans and their dates, growth rates, shares, sums. Where sources
    disagree, all the entries say so with `disputed`.
    """
    for found in contradictions(book.entries):
        told = max(found.entries, key=lambda entry: (entry.path, entry.line))
        others = [shown(entry.id) for entry in found.entries if entry is not told]
        message = (
            worded("contradicts {others}: {message}", others=", ".join(others), message=found.message)
            if others
            else found.message
        )
        yield _problem(
            told, message, worded("mend the wrong one, or mark all as `disputed` where sources disagree")
        )


def check_disputes(book: _Book) -> Iterator[Problem]:
    """A disputed entry has a rival: another disputed entry of the same subject and metric."""
    for (subject, metric, _), entries in book.rooms.items():
        disputed = [entry for entry in entries if entry.status == "disputed"]
        if len(disputed) == 1 and book.found.whole and subject not in book.found.unread:
            message = worded(
                "disputed, and no other entry about {subject} {metric} is",
                subject=shown(subject),
                metric=metric,
            )
            yield _problem(disputed[0], message, worded("add what the other source says, or say `reported`"))


def check_successors(book: _Book) -> Iterator[Problem]:
    """What supersedes an entry speaks of the same subject and metric."""
    by_id = {entry.id: entry for entry in book.entries}
    for entry in book.entries:
        other = by_id.get(entry.superseded_by or "")
        if other is not None and (other.subject, other.metric) != (entry.subject, entry.metric):
            message = worded(
                "superseded by {id}, which is about {subject} {metric}",
                id=shown(other.id),
                subject=shown(other.subject),
                metric=other.metric,
            )
            yield _problem(entry, message, worded("name an entry about the same subject and metric"))


def check_sources(book: _Book) -> Iterator[Problem]:
    """Every source has a date, and every named one is used."""
    remedy = worded("give the day, the month or the year it was published")
    named_once = {replace(named.citation, quote=None) for named in book.found.sources.named.values()}
    for entry in book.entries:
        for source in dict.fromkeys(entry.sources):
            if not source.date and replace(source, quote=None) not in named_once:
                message = worded("a source without a date: {title}", title=shown(source.title))
                yield _problem(entry, message, remedy)
    for label, named in book.found.sources.named.items():
        if not named.citation.date:
            yield Problem(
                named.path,
                *named.place,
                worded("the source {label} has no date", label=shown(label)),
                remedy,
            )
        if not named.used and book.found.whole:
            message = worded("no entry refers to the source {label}", label=shown(label))
            yield Problem(named.path, *named.place, message, worded("remove it"))


def check_support(book: _Book) -> Iterator[Problem]:
    """An entry is supported by its sources.

    One that says what happened has a source that is not older than that; a policy is known before. A quote
    has the entry's number. A verified one has the word of the company itself or of two publishers.
    """
    for entry in book.entries:
        if not entry.sources:
            continue  # one that is named could not be found, which was told
        yield from _check_age(entry)
        yield from _check_quotes(entry)
        if entry.status == "verified" and not entry.derived and not _is_verified(entry):
            message = worded(
                "verified by {publisher} alone",
                publisher=shown(entry.sources[0].publisher or entry.sources[0].title),
            )
            yield _problem(entry, message, worded("add an independent source, or say `reported`"))


def _check_age(entry: Entry) -> Iterator[Problem]:
    period = parse_period((entry.period or "").removeprefix("../"))
    begun = period.start if period else None
    said = [parse_period(source.date) for source in entry.sources]
    ends = [day.end for day in said if day and day.end]
    happened = entry.modality == "actual" and families()[entry.metric] != "policy"
    if happened and begun and ends and len(ends) == len(said) and max(ends) + ONE_DAY < begun:
        message = worded("no source supports it: all are older than {period}", period=entry.period)
        yield _problem(entry, message, worded("add a source that could know it, or set its modality"))


def _check_quotes(entry: Entry) -> Iterator[Problem]:
    from leapcheck.ledger.values import ValueFault, read_value

    for source in entry.sources:
        try:
            quoted = read_value(source.quote, entry.metric) if source.quote else None
        except ValueFault:
            continue  # more in it than a number, or none that can be read
        alike = quoted is not None and dimension_of(quoted.unit) == dimension_of(entry.value.unit)
        if quoted is not None and alike and not _same_number(entry, quoted):
            message = worded(
                "the source has {quote}, and the entry does not", quote=shown(source.quote or "")
            )
            yield _problem(entry, message, worded("mend the value or the quote"))


def _same_number(entry: Entry, quoted: Value) -> bool:
    """Whether the entry has a quoted number; a loss or a fall may be quoted without its minus."""
    own = assertion_of(entry, entry.subject)
    sides = (quoted, _turned(quoted))
    return any(agree(own, assertion_of(replace(entry, value=v, tolerance=None), own.subject)) for v in sides)


def _turned(value: Value) -> Value:
    """A value with the other sign."""
    if not (isinstance(value.low, Decimal) and isinstance(value.high, Decimal)):
        return value
    return replace(value, low=-value.high, high=-value.low)


def _is_verified(entry: Entry) -> bool:
    """Two publishers, or one that is the subject: 零跑汽车 and 浙江零跑科技股份有限公司 are."""
    publishers = {source.publisher or source.title for source in entry.sources}
    return len(publishers) > 1 or any(_is_own(source, entry) for source in entry.sources)


def _is_own(source: Citation, entry: Entry) -> bool:
    """Whether a source is the word of the company that an entry is about, or of one that it deals with."""
    parties = [entry.subject, entry.qualifiers.get("counterparty", ""), entry.qualifiers.get("basis", "")]
    return any(core_of(party) in (source.publisher or "") for party in parties if party)


def check_bases(book: _Book) -> Iterator[Problem]:
    """A rate of change says what it is the change of."""
    for entry in book.entries:
        if entry.metric in CHANGES and not entry.qualifiers.get("base"):
            remedy = worded("name in qualifiers.base what grew: 销量, 交付量, 营收 …")
            yield _problem(entry, worded("a {metric} of nothing", metric=entry.metric), remedy)


CHECKS: tuple[Callable[[_Book], Iterator[Problem]], ...] = (
    check_subjects,
    check_twins,
    check_contradictions,
    check_disputes,
    check_successors,
    check_sources,
    check_support,
    check_bases,
)
