"""The outputs that have a JSON Schema, and the pieces that those are made of."""

from __future__ import annotations

from typing import Any, Literal, get_args

SchemaName = Literal[
    "check",
    "extract",
    "check-line",
    "extract-line",
    "explain",
    "ledger-lint",
    "ledger-show",
    "ledger-add",
    "ledger-suggest",
    "ledger-stats",
    "ledger-diff",
]
"""The outputs that have a schema."""
Schema = dict[str, Any]


def listed(items: Schema, about: str = "") -> Schema:
    """A list of such items."""
    return {"type": "array", "items": items, **({"description": about} if about else {})}


def truth(about: str) -> Schema:
    """True or false."""
    return {"type": "boolean", "description": about}


def record(properties: Schema, *, optional: tuple[str, ...] = ()) -> Schema:
    """An object with such fields, all of which it has but for the optional ones."""
    required = [key for key in properties if key not in optional]
    return {"type": "object", "properties": properties, "required": required}


def ref(name: str) -> Schema:
    """What is defined under that name."""
    return {"$ref": f"#/$defs/{name}"}


def text(about: str) -> Schema:
    """A text."""
    return {"type": "string", **({"description": about} if about else {})}


def count(about: str, least: int = 0) -> Schema:
    """A whole number."""
    return {"type": "integer", "minimum": least, "description": about}


def one_of(literal: Any, about: str) -> Schema:
    """One of the values of a Literal."""
    return {"enum": list(get_args(literal)), "description": about}


def or_null(schema: Schema) -> Schema:
    """The same, or null."""
    return {**schema, "type": [schema["type"], "null"]}
