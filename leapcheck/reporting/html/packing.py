"""Records by columns: a page with a hundred thousand of them names each field once, and opens in half the time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

Record = dict[str, Any]

PACKED = ("articles", "claims", "findings")
"""The lists of the document that grow with the articles."""


def packed_document(document: Mapping[str, Any]) -> Record:
    """The document with its long lists by columns."""
    return {**document, **{key: packed(document[key]) for key in PACKED}}


def packed(records: Sequence[Mapping[str, Any]]) -> Record:
    """Records as their number and their columns; `unpacked`, and the page's own code, make records of it again."""
    keys = dict.fromkeys(key for record in records for key in record)
    return {"count": len(records), "columns": [_column(key, records) for key in keys]}


def unpacked(table: Mapping[str, Any]) -> list[Record]:
    """The records that `packed` was given."""
    records: list[Record] = [{} for _ in range(table["count"])]
    for column in table["columns"]:
        places = column.get("at", range(table["count"]))
        for place, value in zip(places, _values(column), strict=True):
            records[place][column["key"]] = value
    return records


def _values(column: Mapping[str, Any]) -> Iterator[Any]:
    if "counts" in column:
        rows = iter(unpacked(column["rows"]))
        yield from (list(islice(rows, count)) for count in column["counts"])
    elif "words" in column:
        yield from (column["words"][number] for number in column["values"])
    else:
        yield from column["values"]


def _column(key: str, records: Sequence[Mapping[str, Any]]) -> Record:
    """One field: its values, and `at` which records where not all have it.

    Values that are repeated are written once, as `words`, and named by their numbers; lists of records are
    one table of all their `rows`, with the `counts` of each list.
    """
    at = [n for n, record in enumerate(records) if key in record]
    values = [records[n][key] for n in at]
    column: Record = {"key": key} if len(at) == len(records) else {"key": key, "at": at}
    if all(_is_table(value) for value in values):
        rows = [row for value in values for row in value]
        return {**column, "counts": [len(value) for value in values], "rows": packed(rows)}
    written = [repr(value) for value in values]
    words = dict(zip(written, values, strict=True))
    if _length(words) + len(values) * (len(str(len(words))) + 1) < _length(written):
        numbers = {word: number for number, word in enumerate(words)}
        return {**column, "words": list(words.values()), "values": [numbers[word] for word in written]}
    return {**column, "values": values}


def _is_table(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(row, dict) for row in value)


def _length(written: Iterable[str]) -> int:
    """About how many characters a list of values takes."""
    return sum(len(each) + 1 for each in written)
