"""An entry as JSON, the same wherever a command prints one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from leapcheck.model import Citation, Entry, Value, json_number


def entry_record(entry: Entry) -> dict[str, Any]:
    """An entry as one JSON object: its fields by their names."""
    return {field.name: _plain(getattr(entry, field.name)) for field in fields(Entry)}


def _plain(value: Any) -> Any:
    if isinstance(value, Value):
        return value.to_json() | {"step": json_number(value.step)}
    if isinstance(value, Citation):
        return {f.name: getattr(value, f.name) for f in fields(value) if getattr(value, f.name)}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
