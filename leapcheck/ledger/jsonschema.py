"""The ledger's format as a JSON Schema, which editors complete and check by.

It is draft 07, which the YAML plug-ins of all editors know. What no schema can say (that a value suits
its metric, that a parent exists, that milestones come in order) is left to `leapcheck ledger lint`.
"""

from __future__ import annotations

from typing import Any

from leapcheck.data.metrics import families
from leapcheck.ledger.schema import (
    FILE_KEYS,
    KEYS,
    LONGEST_QUOTE,
    MODALITIES,
    QUALIFIERS,
    REQUIRED,
    ROW_KEYS,
    SOURCE_KEYS,
    STATUSES,
)

_DATE = r"[0-9]{4}(-(Q[1-4]|H[12]|[0-9]{2}(-[0-9]{2})?))?"
_PERIOD = rf"^({_DATE}|({_DATE}|\.\.)/({_DATE}|\.\.))$"
_ID = r"^[\w\u0080-\uffff][\w.\u0080-\uffff-]*$"  # \w is ASCII in the editors' JavaScript

_ABOUT: dict[str, str] = {
    "id": "A name of its own: letters, digits, hyphens, dots.",
    "subject": "Who the number is about, by its canonical simplified-Chinese name: 零跑汽车.",
    "metric": "What is measured.",
    "value": "One quantity as people write it: 1,000,000 辆, 约15亿欧元, 14%-15%, 第1000000辆; for founded a date.",
    "series": "A table of one fact a line: period: value.",
    "period": "When it holds: 2025, 2025-09, 2025-09-25, 2025-Q3, 2025-H1, 2020/2025, ../2025-12.",
    "qualifiers": "What narrows the number.",
    "modality": "What kind of statement it is; actual if left out.",
    "status": "verified: the company's own word, or independent sources; reported: one source; "
    "disputed: sources disagree, each has its entry; superseded: no longer holds.",
    "superseded_by": "The id of the entry that took the place of this one.",
    "derived": "The ids of the entries that it was reckoned from; notes has the reckoning.",
    "tolerance": "How far a number may lie off and still agree: 500辆, 0.5%, 0.5个百分点, 3天.",
    "sources": "Where the number is from.",
    "notes": "The reckoning, or what a reader should know.",
    "title": "The title of the text; one in （…） describes a page that gives none.",
    "publisher": "Who published it.",
    "date": "When it was published: a day, a month or a year.",
    "address": "A web page or a file.",
    "quote": "The number as the source has it, with a few words at most.",
}

_TEXT = {"$ref": "#/definitions/text"}
"""A text, which editors take for a number or a truth value where it looks like one."""


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a ledger file."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "leapcheck ledger",
        "description": "Facts that articles are held against.",
        "type": "object",
        "additionalProperties": False,
        "anyOf": [{"required": [key]} for key in ("entries", "include", "sources")],
        "properties": dict(zip(FILE_KEYS, _file_properties(), strict=True)),
        "definitions": {
            "text": {"type": ["string", "number", "boolean"], "minLength": 1},
            "date": _year_or(f"^{_DATE}$"),
            "period": _year_or(_PERIOD),
            "citation": _citation(),
            "source": {"anyOf": [_TEXT, _reference(), {"$ref": "#/definitions/citation"}]},
            "row": {
                "anyOf": [
                    _TEXT,
                    _mapping(ROW_KEYS, required=("value",)),
                ]
            },
            "entry": _mapping(KEYS, required=REQUIRED)
            | {"oneOf": [{"required": ["value"]}, {"required": ["series"]}]},
        },
    }


def _file_properties() -> list[dict[str, Any]]:
    """What each key of `FILE_KEYS` holds."""
    return [
        {"type": ["array", "null"], "items": {"$ref": "#/definitions/entry"}},
        {
            "description": "Files and folders that belong to this ledger, beside it or below.",
            "type": "array",
            "items": {"type": "string"},
        },
        {
            "description": "Sources that several entries refer to, by their labels.",
            "type": "object",
            "additionalProperties": {"$ref": "#/definitions/citation"},
        },
        {
            "description": "Subjects that leapcheck does not know and this ledger is about.",
            "type": "array",
            "items": {"type": "string"},
        },
    ]


def _year_or(pattern: str) -> dict[str, Any]:
    """A date or a period; editors take a year by itself for a number."""
    return {"type": ["string", "integer"], "pattern": pattern, "minimum": 1, "maximum": 9999}


def _mapping(keys: tuple[str, ...], *, required: tuple[str, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": {key: {"description": _ABOUT[key], **_of(key)} for key in keys},
    }


def _of(key: str) -> dict[str, Any]:
    """What one key of an entry, a row or a source may hold."""
    one_of = {"metric": list(families()), "modality": list(MODALITIES), "status": list(STATUSES)}
    if key in one_of:
        return {"enum": one_of[key]}
    special: dict[str, dict[str, Any]] = {
        "id": {"type": ["string", "integer"], "pattern": _ID},
        "period": {"$ref": "#/definitions/period"},
        "date": {"$ref": "#/definitions/date"},
        "quote": {"type": ["string", "number"], "minLength": 1, "maxLength": LONGEST_QUOTE},
        "sources": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/source"}},
        "derived": {"type": "array", "items": _TEXT},
        "series": {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"pattern": _PERIOD},
            "additionalProperties": {"$ref": "#/definitions/row"},
        },
        "qualifiers": {
            "type": "object",
            "additionalProperties": False,
            "properties": dict.fromkeys(QUALIFIERS, _TEXT),
        },
    }
    return special.get(key, _TEXT)


def _citation() -> dict[str, Any]:
    findable = [{"required": ["address"]}, {"required": ["publisher", "date"]}]
    return _mapping(SOURCE_KEYS, required=("title",)) | {"anyOf": findable}


def _reference() -> dict[str, Any]:
    properties = {"source": {"description": "The label of a source under `sources:`.", **_TEXT}}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["source"],
        "properties": properties | {"quote": {"description": _ABOUT["quote"], **_of("quote")}},
    }
