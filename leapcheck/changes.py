"""New and changed articles against a ledger and a whole corpus, of which only what bears on them is looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from leapcheck.checking.metrics import group_of
from leapcheck.checking.names import namesakes
from leapcheck.extracted import Claims, Extracted, Item
from leapcheck.extraction.index import Index, keep_all
from leapcheck.extraction.kept import Kept
from leapcheck.model import UNNAMED, Claim, Skipped
from leapcheck.pipeline import Report, check_extracted
from leapcheck.reading import File
from leapcheck.shingles import sketch

if TYPE_CHECKING:
    from leapcheck.ledger import Ledger

LEAST_SHARED = 2
"""Shingles of two sketches that are the same where one text may be a copy of the other. A fifth of 16 is
what an excerpt of a third of a text is expected to share, and more than any phrase of the trade gives."""
_RECKONED_FROM = {"span": ("milestone", "founded"), "duration": ("founded",)}
"""The groups of metrics that a metric may be reckoned from, besides those of its own article."""


@dataclass(slots=True)
class Corpus:
    """What new articles are compared with: files in an index, and the articles that could not be kept there."""

    index: Index
    files: dict[int, Kept]
    loose: list[Extracted]

    @classmethod
    def of(
        cls, found: Iterable[File | Skipped], index: Index, new: Iterable[File], *, jobs: int = 1
    ) -> Iterator[Skipped | Corpus]:
        """What could not be read of the files, one by one, and last the corpus of all but the `new` ones."""
        corpus = cls(index, {}, [])
        excluded = {_identity(file) for file in new}
        others = (each for each in found if isinstance(each, Skipped) or _identity(each) not in excluded)
        for each in keep_all(others, index, jobs=jobs):
            if isinstance(each, Kept):
                corpus.files[each.id] = each
            elif isinstance(each, Skipped):
                yield each
            else:
                corpus.loose.append(each)
        yield corpus

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
