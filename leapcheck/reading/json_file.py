"""Reads JSON files: one article, an array of them, or an answer that holds them somewhere inside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leapcheck.language.messages import worded
from leapcheck.model import Skipped, Source
from leapcheck.reading.inputs import Input
from leapcheck.reading.json_nodes import BrokenJson, Node, parse, skip_to_item
from leapcheck.reading.passages import Document
from leapcheck.reading.records import Fields, record_documents, records
from leapcheck.reading.unreadable import Unreadable

Part = tuple[Source, Sequence[Document]]
NO_TEXT = worded("no field with a text (text, content, body, …): name it with --field text=NAME")


def read_json(source: Source, input: Input) -> Iterator[Part | Skipped]:
    """The articles of a JSON file, one record at a time. Raises Unreadable where there is none."""
    fields = Fields.of(input.options.fields)
    found = without = 0
    try:
        for value in _values(source.raw):
            before = found
            for record in records(value, fields):
                found += 1
                yield source, record_documents(source.raw, record, fields)
            without += found == before
    except (BrokenJson, RecursionError) as error:
        at = error.at if isinstance(error, BrokenJson) else 0
        line, column = source.place(at)
        reason = worded(
            "line {line}, column {column}: is no JSON ({error})", line=line, column=column, error=error
        )
        yield Skipped(
            input.path,
            worded("{reason}; what stands before it was read", reason=reason) if found else reason,
        )
        return
    if not found:
        raise Unreadable(worded("has {no_text}", no_text=NO_TEXT))
    if without:
        yield Skipped(
            input.path,
            worded(
                "{without:,} of {found:,} records: {no_text}",
                without=without,
                found=found + without,
                no_text=NO_TEXT,
            ),
        )


def _values(raw: str) -> Iterator[Node]:
    """The items of the array that the file is, one at a time, or the values that stand in it in a row."""
    at = len(raw) - len(raw.lstrip())
    if raw[at : at + 1] == "[":
        first = True
        at += 1
        while (place := skip_to_item(raw, at, first)) is not None:
            node = parse(raw, place)
            yield node
            at, first = node.end, False
        return
    while at < len(raw) and not raw[at:].isspace():
        node = parse(raw, at)
        yield node
        at = node.end
