"""Records by columns: a page with a hundred thousand of them names each field once, and opens in half the time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Record = dict[str, Any]

PACKED = ("articles", "claims", "findings")
"""The lists of the document that grow with the articles."""
_REPEATED = 4
"""Texts of which each stands there so many times on average are written once, and named by their numbers."""


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
        words = column.get("words")
        for place, value in zip(places, column["values"], strict=True):
            records[place][column["key"]] = value if words is None else words[value]
    return records


def _column(key: str, records: Sequence[Mapping[str, Any]]) -> Record:
    """One field: its values, `at` which records where not all have it, and its `words` where texts are repeated."""
    at = [n for n, record in enumerate(records) if key in record]
    values = [records[n][key] for n in at]
    column: Record = {"key": key} if len(at) == len(records) else {"key": key, "at": at}
    if all(isinstance(value, str) for value in values):
        words = {word: number for number, word in enumerate(dict.fromkeys(values))}
        if len(words) * _REPEATED <= len(values):
            return {**column, "words": list(words), "values": [words[value] for value in values]}
    return {**column, "values": values}
