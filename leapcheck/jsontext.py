"""JSON text as everything here writes it: Chinese as itself, exact numbers, nothing that a terminal obeys."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

from leapcheck.language import for_programs
from leapcheck.language.messages import told_throughout
from leapcheck.model import Value, json_number
from leapcheck.patterns import Later

# Legal inside a JSON string, yet obeyed or hidden by a terminal, or not to be written as UTF-8 at all:
# C1 controls, line separators, marks of text direction, the lone surrogates of a file name.
_UNSAFE = Later("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def dumps(value: Any, indent: int | None = None) -> str:
    """`value` as JSON text: Chinese as itself, whatever a terminal would obey as an escape.

    Messages are in English, unless another language was asked for.
    """
    language = for_programs()
    if language != "en":
        value = told_throughout(value, language)
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=_plain)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def _plain(value: object) -> Any:
    """The JSON form of the numbers, dates and values that evidence holds."""
    if isinstance(value, Decimal):
        return json_number(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Value):
        return value.to_json()
    raise TypeError(f"{type(value).__name__} has no JSON form")
