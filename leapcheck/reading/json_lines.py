"""Reads JSON Lines: one record a line, one line at a time, so that a dump may be as large as it likes."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator, Sequence

from leapcheck.language.messages import worded
from leapcheck.model import Skipped, Source
from leapcheck.reading.encodings import encoding_of
from leapcheck.reading.inputs import Input
from leapcheck.reading.json_file import NO_TEXT
from leapcheck.reading.json_nodes import BrokenJson, parse
from leapcheck.reading.mojibake import losses
from leapcheck.reading.passages import Document
from leapcheck.reading.records import Fields, record_documents, records
from leapcheck.reading.unreadable import Unreadable

Part = tuple[Source, Sequence[Document]]
MAX_LINE = 10_000_000  # characters
SNIFFED = 1 << 16  # bytes that the encoding is told by
SHOWN = 5  # troubles of one kind that are told one by one


def read_json_lines(input: Input) -> Iterator[Part | Skipped]:
    """The articles of each line, with its place in the file. Raises Unreadable where there is none."""
    encoding, mark = encoding_of(input.peek(SNIFFED), cut=True)
    input.stream.read(mark)
    lines = io.TextIOWrapper(input.stream, encoding, errors="replace", newline="\n")
    fields = Fields.of(input.options.fields)
    troubles = _Troubles(input.path)
    start = number = found = 0
    while text := lines.readline(MAX_LINE + 1):
        number += 1
        if len(text) > MAX_LINE:
            raise Unreadable(
                worded(
                    "line {number}: is longer than {most} million characters: split it",
                    number=number,
                    most=MAX_LINE // 1_000_000,
                )
            )
        source = Source(
            input.path,
            text,
            [0],
            start,
            number,
            escaped=True,
            format="jsonl",
            encoding=encoding,
            notes=losses(text),
        )
        start += len(text)
        if not text.strip():
            continue
        try:
            documents = _documents(text, fields, source.start)
        except BrokenJson as error:
            why = worded("column {column}: {error}", column=error.at + 1, error=error)
            yield from troubles.note(number, worded("is no JSON"), why)
            continue
        if not documents:
            yield from troubles.note(number, worded("has {no_text}", no_text=NO_TEXT))
            continue
        found += 1
        yield source, documents
    yield from troubles.rest()
    if not found and not troubles.counts:
        raise Unreadable(worded("is empty"))


def _documents(text: str, fields: Fields, start: int) -> list[Document]:
    node = parse(text)
    if text[node.end :].strip():
        raise BrokenJson(worded("something stands behind the record"), node.end)
    return [d for record in records(node, fields) for d in record_documents(text, record, fields, start)]


class _Troubles:
    """The lines that could not be read: the first of each kind one by one, the others as a number."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.counts: Counter[str] = Counter()

    def note(self, line: int, kind: str, why: str = "") -> Iterator[Skipped]:
        self.counts[kind] += 1
        reason = worded("{kind} ({why})", kind=kind, why=why) if why else kind
        if self.counts[kind] <= SHOWN:
            yield Skipped(self.path, worded("line {line}: {reason}", line=line, reason=reason))

    def rest(self) -> Iterator[Skipped]:
        for kind, count in self.counts.items():
            if count > SHOWN:
                yield Skipped(self.path, worded("{n:,} more lines: {kind}", n=count - SHOWN, kind=kind))
