"""The way from files to findings: read, extract, check. The public API and the commands both call it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from os import fspath
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from leapcheck.extracted import Articles, Claims, Extracted, Item
from leapcheck.language.messages import worded
from leapcheck.model import UNKNOWN, About, Article, Claim, Finding, Ignored, Ignorer, Severity, Skipped

if TYPE_CHECKING:
    from leapcheck.explanation import Explanation
    from leapcheck.extraction.index import Index
    from leapcheck.inventory import FileRead
    from leapcheck.ledger import Ledger

NO_FIELDS: Mapping[str, str] = {}
Watch = Callable[[Iterable[Any]], Iterable[Any]]
"""What items pass through while they are read."""
_RANK: dict[Severity, int] = {"note": 0, "warning": 1, "error": 2}


@dataclass(frozen=True)
class Report:
    """All that one check read, took out and found.

    `items` are the articles with their claims, which `articles` and `claims` give one by one.
    `unchecked` are the claims that no agreement and no conflict speaks of; `ledger` is the one
    that was held against the claims, None where there was none; `hidden` are the findings that
    `limited` left out, `ignored` those that the user lives with.
    """

    items: Sequence[Extracted]
    findings: Sequence[Finding]
    skipped: Sequence[Skipped]
    ledger: Ledger | None
    unchecked: Claims
    hidden: Sequence[Finding] = ()
    ignored: Sequence[Ignored] = ()

    @cached_property
    def articles(self) -> Articles:
        """The articles that were read, in order."""
        return Articles(self.items)

    @cached_property
    def claims(self) -> Claims:
        """Their claims, in order of occurrence."""
        return Claims(self.items)

    @property
    def conflicts(self) -> list[Finding]:
        """The conflicts that count: errors and warnings. A conflict that is a note only informs."""
        return [f for f in self.findings if is_conflict(f)]

    @property
    def agreements(self) -> list[Finding]:
        """The findings that two statements of one fact agree."""
        return [f for f in self.findings if is_agreement(f)]

    @property
    def files(self) -> int:
        """How many files the articles came from."""
        return len(self.articles.paths)

    @property
    def read(self) -> list[FileRead]:
        """The files that the articles came from, each with its format, encoding and articles."""
        from leapcheck.inventory import Inventory

        return Inventory(item.read for item in self.items).files

    def limited(self, *, confidence: float = 0.0, severity: Severity = "note") -> Report:
        """The same report without the findings below a confidence (0 to 1) or a severity."""
        kept: list[Finding] = []
        hidden = list(self.hidden)
        for finding in self.findings:
            stays = finding.confidence >= confidence and _RANK[finding.severity] >= _RANK[severity]
            (kept if stays else hidden).append(finding)
        return replace(self, findings=kept, hidden=hidden)

    def ignoring(self, reasons: Mapping[str, str], by: Ignorer) -> Report:
        """The same report with some findings ignored; `reasons` has why, by their ids."""
        left_out = [Ignored(f, by, reasons[f.id]) for f in self.findings if f.id in reasons]
        kept = [f for f in self.findings if f.id not in reasons]
        return replace(self, findings=kept, ignored=[*self.ignored, *left_out])


def is_conflict(finding: Finding) -> bool:
    """True for a conflict that counts: an error or a warning."""
    return finding.verdict == "conflict" and finding.severity != "note"


def is_agreement(finding: Finding) -> bool:
    """True where two statements of one fact agree."""
    return finding.verdict == "agree"


def claims_by_article(
    paths: Iterable[str | Path],
    *,
    published: date | None = None,
    stdin: BinaryIO | None = None,
    about: About = UNKNOWN,
    fields: Mapping[str, str] = NO_FIELDS,
    excludes: Callable[[str], bool] | None = None,
    jobs: int = 1,
    index: Index | None = None,
) -> Iterator[Item]:
    """Read files, directories and `-` (which is `stdin`) one article at a time, with its claims.

    An input that cannot be read, or that extraction fails on, comes out as a `Skipped` with the
    reason, and the rest goes on. `published`, and all that `about` says, holds for every article,
    whatever is written in or beside it; `fields` names JSON fields by role; `excludes` leaves out what is
    found in a directory. `jobs` is how many processes may work at once; with an `index`, unchanged files are
    not read. What comes out is the same.
    """
    from leapcheck.extraction.workers import extract_all
    from leapcheck.reading import find

    names = [fspath(path) for path in paths]
    found = find(names, published=published, about=about, fields=fields, excludes=excludes)
    if index is not None:
        from leapcheck.extraction.index import extract_kept

        yield from extract_kept(found, index, jobs=jobs, stdin=stdin)
        return
    for item in extract_all(found, jobs=jobs, stdin=stdin):
        yield item if isinstance(item, Skipped) else item[1]


def read(
    paths: Iterable[str | Path],
    *,
    published: date | None = None,
    stdin: BinaryIO | None = None,
    about: About = UNKNOWN,
    fields: Mapping[str, str] = NO_FIELDS,
    excludes: Callable[[str], bool] | None = None,
    index: Index | None = None,
) -> Iterator[Article | Skipped]:
    """The articles behind `paths`, without their claims; the options are those of `claims_by_article`."""
    from leapcheck.reading import File, find

    if index is not None:
        index.start()
    names = [fspath(path) for path in paths]
    for each in find(names, published=published, about=about, fields=fields, excludes=excludes):
        kept = each if index is None else index.look_up(each)
        if isinstance(kept, Skipped):
            yield kept
        elif isinstance(kept, File):
            yield from kept.articles(stdin)
        elif index is not None:
            items = index.items(kept)
            yield from (item if isinstance(item, Skipped) else item.article for item in items)


def extract(
    paths: Iterable[str | Path],
    *,
    published: date | None = None,
    about: About = UNKNOWN,
    fields: Mapping[str, str] = NO_FIELDS,
    excludes: Callable[[str], bool] | None = None,
    jobs: int = 1,
    index: Index | None = None,
) -> list[Claim]:
    """The claims of every article in `paths` (files and directories), in order of occurrence.

    The options are those of `claims_by_article`. An input that cannot be read is left out;
    `claims_by_article` and `check` say which ones those were.
    """
    items = claims_by_article(
        paths, published=published, about=about, fields=fields, excludes=excludes, jobs=jobs, index=index
    )
    return [claim for item in items if not isinstance(item, Skipped) for claim in item.claims]


def extract_text(text: str, *, published: date | None = None) -> list[Claim]:
    """The claims of a text that is in memory; `start` and `end` count its characters."""
    from leapcheck.claims import extract_claims
    from leapcheck.reading import read_text

    return [claim for article in read_text(text, published=published) for claim in extract_claims(article)]


def check(
    paths: Iterable[str | Path],
    *,
    ledger: Ledger | None = None,
    new: Iterable[str | Path] = (),
    since: str | None = None,
    published: date | None = None,
    about: About = UNKNOWN,
    fields: Mapping[str, str] = NO_FIELDS,
    excludes: Callable[[str], bool] | None = None,
    jobs: int = 1,
    index: Index | None = None,
    stdin: BinaryIO | None = None,
    watch: Watch = iter,
) -> Report:
    """Compare the claims of every article in `paths` with the ledger, each other and arithmetic.

    What cannot be read is in the report's `skipped`, and the rest goes on. The options are those of
    `claims_by_article`; with an `index`, an unchanged corpus is not even compared again with an unchanged
    ledger. With `new` files, or those that git has as changed `since` a commit, the report is about these,
    held against all others (raises GitError); what is said of articles holds for the `new` ones then.
    Whatever is read passes through `watch`, which may tell of it, or end early.
    """
    names, news = [fspath(path) for path in paths], [fspath(path) for path in new]
    if news or since is not None:
        from leapcheck.changes import check_new
        from leapcheck.reading.trust import merged

        about = merged(About(published), about)
        return check_new(
            names,
            new=news,
            since=since,
            ledger=ledger,
            about=about,
            fields=fields,
            excludes=excludes,
            jobs=jobs,
            index=index,
            stdin=stdin,
            watch=watch,
        )
    items = claims_by_article(
        names,
        published=published,
        stdin=stdin,
        about=about,
        fields=fields,
        excludes=excludes,
        jobs=jobs,
        index=index,
    )
    return check_extracted(watch(items), ledger=ledger, index=index)


def check_extracted(
    extracted: Iterable[Item],
    *,
    ledger: Ledger | None = None,
    concerning: Container[tuple[str, int]] | None = None,
    index: Index | None = None,
) -> Report:
    """Compare claims that `claims_by_article` took out.

    With `concerning`, only findings are made in which articles of these paths and indexes have part. With
    the `index` of the extraction, the findings of a run in which nothing has changed are taken from there.
    """
    items: list[Extracted] = []
    left_out: list[Skipped] = []
    for item in extracted:
        if isinstance(item, Skipped):
            left_out.append(item)
        else:
            items.append(item)

    def compare() -> list[Finding]:
        from leapcheck.checking import check_claims

        claims = [claim for item in items for claim in item.claims]
        return check_claims(claims, ledger, texts=texts_of(items), concerning=concerning)

    findings = compare() if index is None else index.findings(ledger, compare)
    compared = {id for finding in findings if finding.verdict != "unverified" for id in finding.claims}
    unchecked = {id for item in items for id in item.ids}.difference(compared)
    return Report(items, findings, left_out, ledger, Claims(items, unchecked))


def texts_of(items: Iterable[Extracted]) -> dict[tuple[str, int], str]:
    """The normalized text of each article, by its path and its index."""
    return {(item.path, item.index): item.article.body.text for item in items}


def explain(report: Report, *ids: str) -> Explanation:
    """Take one finding, claim or ledger entry of a report to pieces, or a pair of the latter two.

    The beginning of an id is enough where no other has it. Raises LookupFailed for an id that names
    nothing or several things, and for a pair with a finding in it.
    """
    from leapcheck.checking.explaining import Explainer
    from leapcheck.lookup import LookupFailed, find

    found = [find(id, report) for id in ids]
    entries = report.ledger.entries if report.ledger is not None else ()
    explainer = Explainer(report.claims, entries, report.findings, texts_of(report.items))
    if len(found) == 1:
        (one,) = found
        return explainer.finding(one) if isinstance(one, Finding) else explainer.statement(one)
    first, second = found
    if isinstance(first, Finding) or isinstance(second, Finding):
        raise LookupFailed(
            worded("a finding is explained by itself: give its id alone, or two claims or entries")
        )
    return explainer.pair(first, second)
