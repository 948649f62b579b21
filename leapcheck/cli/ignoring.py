"""What `check` ignores: by the configuration, by comments and by the baseline; writing and pruning a baseline."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leapcheck.cli.outputs import refuse_inputs, whole_file
from leapcheck.cli.streams import FAILED, say
from leapcheck.cli.usage import wrong
from leapcheck.language.messages import counted, worded

if TYPE_CHECKING:
    from leapcheck.configuration import Configuration
    from leapcheck.ignoring.baseline import Baseline
    from leapcheck.pipeline import Report

BaselineOption = Annotated[
    str | None,
    typer.Option(
        metavar="FILE|none", show_default=False, help="Ignore the findings that this baseline knows."
    ),
]
WriteBaseline = Annotated[
    str | None,
    typer.Option(
        metavar="FILE",
        show_default=False,
        help="Make a baseline of all conflicts found, which this run ignores, too.",
    ),
]
PruneBaseline = Annotated[
    bool,
    typer.Option("--prune-baseline", help="Take out of the baseline what does not occur any more."),
]


def check_asked(baseline: str | None, write: str | None, prune: bool) -> Callable[[Report], Report]:
    """What the options ask of a report, after a usage error or a broken baseline has ended the command.

    A baseline that is to be written takes the place of the one to go by.
    """
    known = _opened(baseline) if baseline not in (None, "none") and write is None else None
    if prune and known is None:
        raise wrong(worded("which baseline? Name it with --baseline"), about="--prune-baseline")
    if write is not None and Path(write).is_file() and Path(write).stat().st_size:
        _opened(write)  # a file that is something else is not overwritten

    def ignore(report: Report) -> Report:
        if write is not None:
            return _written(report, write)
        return report if known is None else _ignored(report, known, prune)

    return ignore


def settled(report: Report, settings: Configuration) -> Report:
    """The report with what the configuration says of rules and paths, and comments of their paragraphs."""
    from leapcheck.ignoring.comments import obey
    from leapcheck.ignoring.levels import settle

    report, odd = obey(settle(report, settings))
    for note in odd:
        say(note)
    return report


def _opened(path: str | None) -> Baseline:
    from leapcheck.ignoring.baseline import Baseline, BaselineError

    try:
        return Baseline.read(str(path))
    except BaselineError as error:
        say(str(error))
        raise typer.Exit(FAILED) from None


def _written(report: Report, path: str) -> Report:
    """Write the conflicts of a report as a baseline; the report then ignores them."""
    from leapcheck.ignoring.baseline import Baseline

    refuse_inputs([path], report, "--write-baseline")
    baseline = Baseline.of(report, path)
    _save(baseline)
    say(worded("{path}: written, with {count}", path=path, count=_count(len(baseline.known))))
    return baseline.ignore(report)


def _ignored(report: Report, baseline: Baseline, prune: bool) -> Report:
    gone = baseline.gone(report)
    if gone and prune:
        _save(baseline.without(gone))
        say(
            worded(
                "{path}: {count} taken out that did not occur", path=baseline.path, count=_count(len(gone))
            )
        )
    elif gone:
        say(
            worded(
                "{path}: {count} did not occur in this run; --prune-baseline takes them out",
                path=baseline.path,
                count=_count(len(gone)),
            )
        )
    return baseline.ignore(report)


def _save(baseline: Baseline) -> None:
    try:
        with whole_file(Path(baseline.path)) as out:
            baseline.write(out)
    except OSError as error:
        say(worded("{path}: cannot be written: {reason}", path=baseline.path, reason=error.strerror or error))
        raise typer.Exit(FAILED) from None


def _count(number: int) -> str:
    return counted("{n:,} finding", "{n:,} findings", number)
