"""The files that a report goes to besides standard output: which ones are wanted, and writing them whole."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import typer

from leapcheck.cli.streams import say
from leapcheck.cli.usage import wrong
from leapcheck.language.messages import worded
from leapcheck.patterns import Later
from leapcheck.reporting.formats import NAMES, FormatName
from leapcheck.whole import in_place_of

if TYPE_CHECKING:
    from leapcheck.pipeline import Report

_OPTION = "--output"
_NAMED = Later(r"(?P<format>[A-Za-z]+)=(?P<path>.*)", re.DOTALL)  # sarif=out.sarif


@dataclass(frozen=True, slots=True)
class Output:
    """A file that the report is to be written to, in one format; `instead` of to standard output, or besides."""

    format: FormatName
    path: str
    instead: bool

    def write(self, report: Report, *, unchecked: bool) -> bool:
        """Write the report whole, or leave the file as it was; False, with the reason told, where it failed."""
        from leapcheck.reporting.formats import write

        try:
            with whole_file(Path(self.path)) as out:
                write(report, self.format, out, unchecked=unchecked)
        except OSError as error:
            say(worded("{path}: cannot be written: {reason}", path=self.path, reason=error.strerror or error))
            return False
        return True


def outputs_of(wanted: Sequence[str], format: FormatName | None) -> list[Output]:
    """What the values of --output ask for; a usage error where one cannot be meant so."""
    outputs = [_output(text, format) for text in wanted]
    places = [os.path.realpath(output.path) for output in outputs]
    for output, place in zip(outputs, places, strict=True):
        if places.count(place) > 1 and not _is_device(Path(place)):
            raise _wrong(
                worded("{path} is asked for twice, and one report would replace the other", path=output.path)
            )
    return outputs


def _output(text: str, format: FormatName | None) -> Output:
    named = _NAMED.fullmatch(text)
    path = named["path"] if named else text
    if named and named["format"] not in NAMES:
        advice = worded(
            "the formats are {names}; a file of that name is ./{text}", names=", ".join(NAMES), text=text
        )
        raise _wrong(worded("{text!r} begins with no format; {advice}", text=text, advice=advice))
    if path in ("", "-"):
        raise _wrong(
            worded(
                "{text!r} names no file; standard output is where --format goes without --output", text=text
            )
        )
    chosen = next((name for name in NAMES if named and name == named["format"]), format)
    if chosen is None:
        raise _wrong(
            worded("in which format? Write, for example, sarif={path}, or --format sarif besides", path=path)
        )
    return Output(chosen, path, instead=named is None)


def refuse_inputs(paths: Collection[str], report: Report, option: str = _OPTION) -> None:
    """A usage error where what is written would replace what it is about: an article, or the ledger."""
    if not paths:
        return
    ledger = [] if report.ledger is None else [report.ledger.path or "", *report.ledger.files]
    read = {os.path.realpath(path) for path in [*report.articles.paths, *ledger]}
    for path in paths:
        if os.path.realpath(path) in read:
            raise _wrong(worded("{path} was read for the report, which would replace it", path=path), option)


def _wrong(message: str, option: str = _OPTION) -> typer.BadParameter:
    return wrong(message, about=option)


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """A file to write that takes the place of the one at `path` when it is whole, and not before.

    A device or a pipe is written to as it is.
    """
    place = Path(os.path.realpath(path))
    if _is_device(place):
        with place.open("w", encoding="utf-8", errors="backslashreplace", newline="") as out:
            yield out
        return
    with in_place_of(place) as file:
        out = TextIOWrapper(file, encoding="utf-8", errors="backslashreplace", newline="")
        yield out
        out.flush()
        out.detach()


def _is_device(place: Path) -> bool:
    """Whether there is something at a place that is no file: /dev/stderr, a pipe."""
    return place.exists() and not place.is_file()
