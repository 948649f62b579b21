"""New and changed articles against a ledger and a whole corpus, of which only what bears on them is looked at."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from leapcheck.checking.metrics import group_of
from leapcheck.checking.names import namesakes
from leapcheck.extracted import Claims, Extracted, Item
from leapcheck.extraction.index import Index, extract_kept, keep_all
from leapcheck.extraction.kept import Kept
from leapcheck.git import changed_since
from leapcheck.model import UNKNOWN, UNNAMED, About, Claim, Skipped
from leapcheck.pipeline import NO_FIELDS, Report, Watch, check_extracted
from leapcheck.reading import File, find
from leapcheck.reading.catalog import CATALOG
from leapcheck.shingles import sketch

if TYPE_CHECKING:
    from leapcheck.ledger import Ledger

LEAST_SHARED = 2
"""Shingles of two sketches that are the same where one text may be a copy of the other. A fifth of 16 is
what an excerpt of a third of a text is expected to share, and more than any phrase of the trade gives."""
_RECKONED_FROM = {"span": ("milestone", "founded"), "duration": ("founded",)}
"""The groups of metrics that a metric may be reckoned from, besides those of its own article."""


def check_new(
    paths: Sequence[str],
    *,
    new: Sequence[str] = (),
    since: str | None = None,
    ledger: Ledger | None = None,
    about: About = UNKNOWN,
    fields: Mapping[str, str] = NO_FIELDS,
    excludes: Callable[[str], bool] | None = None,
    jobs: int = 1,
    index: Index | None = None,
    stdin: BinaryIO | None = None,
    watch: Watch = iter,
) -> Report:
    """The report about files among or beside `paths`: those at `new`, and those that git has as changed `since`.

    `about` is what the user says of the new ones. Raises GitError where git cannot tell what has changed.
    """
    index = index or Index.in_memory()
    found = list(find(paths, fields=fields, excludes=excludes))
    asked = [*find(new, about=about, fields=fields), *_changed(paths, found, since)]
    corpus = Corpus(index)
    left_out: list[Skipped] = []
    others = _without(found, asked)
    for each in watch(keep_all(others, index, jobs=jobs)):
        if isinstance(each, Skipped):
            left_out.append(each)
        else:
            corpus.add(each)
    items = watch(extract_kept(asked, index, jobs=jobs, stdin=stdin))
    return check_changed([*left_out, *items], corpus, ledger=ledger)


def _changed(
    paths: Iterable[str], found: Iterable[File | Skipped], since: str | None
) -> Iterator[File | Skipped]:
    """The files that are new or changed since a state of the repository; with a catalogue, those beside it."""
    if since is None:
        return
    changed = {name for path in paths for name in changed_since(path, since)}
    folders = {os.path.dirname(name) for name in changed if os.path.basename(name) == CATALOG}  # noqa: PTH119, PTH120
    for each in found:
        if isinstance(each, Skipped):
            continue
        if os.path.normpath(each.path) in changed or os.path.dirname(os.path.normpath(each.path)) in folders:  # noqa: PTH120
            yield each


def _without(found: Iterable[File | Skipped], asked: Iterable[File | Skipped]) -> Iterator[File | Skipped]:
    """What was found, but for the files that were asked for, under whatever name."""
    excluded = {_identity(file) for file in asked if not isinstance(file, Skipped)}
    return (each for each in found if isinstance(each, Skipped) or _identity(each) not in excluded)


class Corpus:
    """What new articles are compared with: files in an index, and the articles that could not be kept there."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.files: dict[int, Kept] = {}
        self.loose: list[Extracted] = []

    def add(self, each: Kept | Extracted) -> None:
        """Put a file into it, or an article."""
        if isinstance(each, Kept):
            self.files[each.id] = each
        else:
            self.loose.append(each)

    def related(self, new: Sequence[Extracted]) -> list[Extracted]:
        """The articles that share a subject and a group of metrics with new ones, and those that may be copies."""
        wanted = {
            (subject, group)
            for name, groups in _by_subject(claim for item in new for claim in item.claims).items()
            for subject in namesakes([name], self.index.names)
            for group in groups
        }
        found: dict[int, set[int]] = {}
        query = "select metric, unit, file, nth from topics where subject = ?"
        for subject in sorted({subject for subject, _ in wanted}):
            for metric, unit, file, nth in self.index.ask(query, subject):
                if file in self.files and (subject, group_of(metric, unit)) in wanted:
                    found.setdefault(file, set()).add(nth)
        for item in new:
            for file, nth in self._copies(item.article.body.text):
                found.setdefault(file, set()).add(nth)
        kept = (
            item for file in sorted(found) for item in self.index.some(self.files[file], sorted(found[file]))
        )
        loose = (item for item in self.loose if any((c.subject, _group(c)) in wanted for c in item.claims))
        return [item for item in (*kept, *loose) if not isinstance(item, Skipped)]

    def _copies(self, text: str) -> Iterator[tuple[int, int]]:
        """The articles that may be copies of a text: whatever their numbers are said of."""
        shared = Counter(
            (file, nth)
            for shingle in sketch(text)
            for file, nth in self.index.ask("select file, nth from shingles where shingle = ?", shingle)
            if file in self.files
        )
        return (place for place, count in shared.items() if count >= LEAST_SHARED)


def check_changed(new: Iterable[Item], corpus: Corpus, *, ledger: Ledger | None = None) -> Report:
    """Compare new articles with the ledger, with each other and with a corpus.

    The report holds the findings that they have part in, and of the corpus only the articles that those
    speak of. Only claims of new articles are counted as unchecked.
    """
    items = list(new)
    own = [item for item in items if not isinstance(item, Skipped)]
    keys = {(item.path, item.index) for item in own}
    claims = [claim for item in own for claim in item.claims]
    report = check_extracted([*items, *corpus.related(own)], ledger=ledger, concerning=keys)
    spoken_of = {id for finding in report.findings for id in finding.claims}
    others = [item for item in report.items if (item.path, item.index) not in keys]
    shown = [*own, *(item.only(spoken_of) for item in others if spoken_of.intersection(item.ids))]
    unchecked = set(report.unchecked.ids).intersection(claim.id for claim in claims)
    return replace(report, items=shown, unchecked=Claims(shown, unchecked))


def _by_subject(claims: Iterable[Claim]) -> dict[str, set[str]]:
    """The groups of metrics that claims speak of, by subject; what is said of nobody meets nothing."""
    groups: dict[str, set[str]] = {}
    for claim in claims:
        if claim.subject != UNNAMED:
            of_claim = (_group(claim), *_RECKONED_FROM.get(claim.metric, ()))
            groups.setdefault(claim.subject, set()).update(of_claim)
    return groups


def _group(claim: Claim) -> str:
    return group_of(claim.metric, claim.value.unit)


def _identity(file: File) -> object:
    return (file.status.st_dev, file.status.st_ino) if file.status else file.path
