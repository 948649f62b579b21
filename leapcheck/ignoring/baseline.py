"""A baseline: the conflicts that are known, so that only new ones are told.

It is a file of JSON Lines, a finding a line, in order of path, rule and claim: a diff reads well. A
finding is known again by its rule, what its suspect claim says, which of those in its file it is, and the
path of that file, seen from the baseline's own folder.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from leapcheck.jsontext import dumps
from leapcheck.language.messages import worded
from leapcheck.model import Finding
from leapcheck.pipeline import Report
from leapcheck.reporting.addresses import STANDARD_INPUT
from leapcheck.reporting.fingerprints import fingerprints
from leapcheck.reporting.parts import Parts
from leapcheck.reporting.words import amount_in_words, statement_in_words

HEAD = {"leapcheck": "baseline", "version": 1}
_FIELDS = ("path", "rule", "claim", "fingerprint")


class BaselineError(ValueError):
    """A baseline that cannot be used; the text names the file, the line and what to do."""


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """A finding of a baseline: `path` with slashes, `claim` in words, for people; the rest knows it again."""

    path: str
    rule: str
    claim: str
    fingerprint: str

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by."""
        return self.path, self.fingerprint


@dataclass(frozen=True, slots=True)
class Baseline:
    """The known findings of the baseline at `path`."""

    path: str
    known: tuple[Known, ...] = ()

    @classmethod
    def read(cls, path: str) -> Baseline:
        """The baseline of a file; raises BaselineError."""
        try:
            lines = Path(path).read_bytes().decode("utf-8").splitlines()
        except OSError as error:
            advice = worded("write one with --write-baseline")
            raise BaselineError(
                worded(
                    "{path}: cannot be read: {reason}; {advice}",
                    path=path,
                    reason=error.strerror or error,
                    advice=advice,
                )
            ) from None
        except UnicodeDecodeError:
            raise BaselineError(worded("{path}: is no baseline: it is not UTF-8", path=path)) from None
        if not lines or _record(path, 1, lines[0]) != HEAD:
            raise BaselineError(
                worded("{path}:1: is no baseline of this version; write one with --write-baseline", path=path)
            )
        return cls(path, tuple(_known(path, n, line) for n, line in enumerate(lines[1:], 2) if line.strip()))

    @classmethod
    def of(cls, report: Report, path: str) -> Baseline:
        """A baseline of the conflicts of a report, notes included, but for the ignored ones."""
        found = dict(_conflicts(report, path))
        return cls(path, tuple(sorted(found[f.id] for f in report.findings if f.id in found)))

    def write(self, out: TextIO) -> None:
        """The baseline as text: its head, then a finding a line."""
        for record in (HEAD, *({name: getattr(one, name) for name in _FIELDS} for one in self.known)):
            out.write(dumps(record) + "\n")

    def ignore(self, report: Report) -> Report:
        """The report with the known findings ignored."""
        known = {one.key for one in self.known}
        ids = {id for id, one in _conflicts(report, self.path) if one.key in known}
        return report.ignoring(dict.fromkeys(ids, worded("in {path}", path=self.path)), "baseline")

    def gone(self, report: Report) -> list[Known]:
        """What is known and did not occur, of the files that were read or are no longer there."""
        occurring = {one.key for _, one in _conflicts(report, self.path)}
        read = {_seen(path, self.path) for path in report.articles.paths}
        folder = Path(self.path).parent
        return [
            one
            for one in self.known
            if one.key not in occurring and (one.path in read or not (folder / one.path).exists())
        ]

    def without(self, gone: Iterable[Known]) -> Baseline:
        """The baseline without some of its findings."""
        left_out = set(gone)
        return replace(self, known=tuple(one for one in self.known if one not in left_out))


def _conflicts(report: Report, baseline: str) -> Iterator[tuple[str, Known]]:
    """Every conflict of a report, ignored or not, by its id: so an occurrence keeps its number."""
    parts = Parts(report)
    every: list[Finding] = [*report.findings, *(ignored.finding for ignored in report.ignored)]
    conflicts = [finding for finding in every if finding.verdict == "conflict"]
    named = fingerprints(conflicts, parts)
    for finding in conflicts:
        suspect = parts.suspect(finding)
        if suspect is not None:
            words = (
                f"{statement_in_words(suspect)}: {amount_in_words(suspect)}"  # English, as the file is kept
            )
            yield (
                finding.id,
                Known(_seen(suspect.path, baseline), finding.rule, words, named[finding.id]),
            )


def _seen(path: str, baseline: str) -> str:
    """A path as it is seen from the folder of the baseline, with slashes."""
    if path == STANDARD_INPUT:
        return path
    try:
        folder = os.path.dirname(baseline) or "."  # noqa: PTH120
        return os.path.relpath(path, folder).replace(os.sep, "/")
    except ValueError:  # on another drive
        return Path(path).absolute().as_posix()


def _known(path: str, number: int, line: str) -> Known:
    record = _record(path, number, line)
    fields = [record.get(name) if isinstance(record, dict) else None for name in _FIELDS]
    if not all(isinstance(field, str) for field in fields):
        raise BaselineError(
            worded(
                "{path}:{number}: is no finding of a baseline; {advice}",
                path=path,
                number=number,
                advice=_ADVICE,
            )
        )
    return Known(*map(str, fields))


def _record(path: str, number: int, line: str) -> object:
    try:
        return json.loads(line)
    except ValueError:
        raise BaselineError(
            worded("{path}:{number}: is no JSON; {advice}", path=path, number=number, advice=_ADVICE)
        ) from None


_ADVICE = worded("take the line out, or write the baseline anew with --write-baseline")
