"""The JSON output of `check` and `extract` as JSON Schemas, with what each field means.

The schemas allow fields that they do not name: docs/formats.md promises what may change. The tests hold
every field of the real output to being named here.
"""

from __future__ import annotations

from typing import Any, Literal, get_args

from leapcheck.data.metrics import METRICS
from leapcheck.inventory import FORMATS
from leapcheck.model import Ignorer, Modality, Relation, Role, Severity, Verdict
from leapcheck.reporting.jsonformat import FORMAT_VERSION

SchemaName = Literal["check", "extract", "check-line", "extract-line"]

Schema = dict[str, Any]

_ABOUT: dict[SchemaName, str] = {
    "check": "The output of leapcheck check --format json.",
    "extract": "The output of leapcheck extract --format json.",
    "check-line": "A line of the output of leapcheck check --format jsonl.",
    "extract-line": "A line of the output of leapcheck extract --format jsonl.",
}


def json_schema(name: SchemaName) -> Schema:
    """The JSON Schema (2020-12) of one output."""
    top: dict[SchemaName, Schema] = {
        "check": _object({**_header(), **_lists("claim", "finding", "ignored", "file", "skipped")}),
        "extract": _object({**_program(), **_lists("claim", "file", "skipped")}),
        "check-line": {
            "oneOf": [
                _ref(f"{kind}-line") for kind in ("claim", "finding", "ignored", "file", "skipped", "summary")
            ]
        },
        "extract-line": _ref("claim"),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:leapcheck:{name}:{FORMAT_VERSION}",
        "title": f"leapcheck {name}, version {FORMAT_VERSION}",
        "description": _ABOUT[name],
        **top[name],
        "$defs": _definitions(),
    }


def _definitions() -> Schema:
    records = {
        "claim": _claim(),
        "finding": _finding(),
        "ignored": _ignored(),
        "file": _file(),
        "skipped": _skipped(),
        "summary": _object(_header()),
    }
    lines = {
        f"{kind}-line": {**_object({"type": {"const": kind}}), "$ref": f"#/$defs/{kind}"} for kind in records
    }
    return {"value": _value(), "evidence": _evidence(), **records, **lines}


def _program() -> Schema:
    return {
        "version": {
            "const": FORMAT_VERSION,
            "description": "Of this format; docs/formats.md says what it promises.",
        },
        "leapcheck": _text("The version of the program."),
    }


def _header() -> Schema:
    counts = {
        "articles": "Articles read.",
        "files": "Files that they came from.",
        "claims": "Claims taken out of them.",
        "conflicts": "Conflicts that count: errors and warnings.",
        "agreements": "Findings that statements agree.",
        "unchecked": "Claims that no agreement and no conflict speaks of.",
        "hidden": "Findings that --min-confidence and --min-severity left out.",
        "ignored": "Findings that the configuration, a comment or the baseline ignores.",
        "skipped": "Inputs that could not be read.",
    }
    ledger = _object({"path": _or_null(_text("The file or folder.")), "entries": _count("Its facts.")})
    return {
        **_program(),
        "ledger": {"description": "The ledger that claims were held against.", **_or_null(ledger)},
        "summary": _object({key: _count(about) for key, about in counts.items()}),
    }


def _lists(*kinds: str) -> Schema:
    plural = {"claim": "claims", "finding": "findings", "file": "files"}
    return {plural.get(kind, kind): {"type": "array", "items": _ref(kind)} for kind in kinds}


def _claim() -> Schema:
    article = _object(
        {
            "index": _count("Which article of its file, from 0."),
            "title": _or_null(_text("")),
            "published": {"type": "string", "format": "date"},
            "source": _text("Whose text it is."),
            "address": _text("Where it was published."),
        },
        optional=("published", "source", "address"),
    )
    return _object(
        {
            "id": _text("The same in every run as long as the sentence stands in that article."),
            "path": _text("The file, as the user gave it; - is standard input."),
            "article": article,
            "page": _count("Of the quote in a file that has pages, from 1.", least=1),
            "line": _count("Of the quote in the file, or on its page, from 1.", least=1),
            "column": _count(
                "Of the quote in its line, in characters (Unicode code points), from 1.", least=1
            ),
            "start": _count("Where the quote begins, in characters of the decoded file, from 0."),
            "end": _count("Where it ends, exclusive."),
            "quote": _text("What stands there: the number with its unit and its hedge."),
            "subject": _text("Who the number is about, by its canonical simplified-Chinese name."),
            "metric": {"enum": list(METRICS), "description": "What is measured."},
            "value": _ref("value"),
            "period": _or_null(
                _text("2025, 2025-09, 2025-Q3, 2020/2025, ../2025-12; null where nothing says.")
            ),
            "qualifiers": {
                "description": "What narrows the number.",
                "type": "object",
                "additionalProperties": {"type": "string"},
            },
            "modality": _one_of(Modality, "What kind of statement it is."),
            "attribution": _or_null(_text("Who is quoted as saying it.")),
            "role": _one_of(Role, "Where in the article it stands."),
            "sentence": _text("The normalized sentence around it."),
        },
        optional=("page",),
    )


def _value() -> Schema:
    end = {
        "type": ["number", "string", "null"],
        "description": "A number; an ISO 8601 date for the unit date.",
    }
    unit = _text("A base unit: vehicle, CNY, percent, day, kWh, count, …")
    return _object(
        {"relation": _one_of(Relation, "How it is hedged."), "low": end, "high": end, "unit": unit}
    )


def _finding() -> Schema:
    return _object(
        {
            "id": _text("The same in every run as long as the rule and what the claims say are."),
            "rule": {"type": "string", "pattern": "^LC[0-9]{3}$"},
            "verdict": _one_of(Verdict, "unverified: could not be compared, and why."),
            "severity": _one_of(Severity, "note: shown, and not counted as a conflict."),
            "confidence": {"type": "number", "minimum": 0, "maximum": 1},
            "message": _text("One sentence for people; its wording may change at any time."),
            "claims": {"type": "array", "items": {"type": "string"}, "description": "The ids of claims."},
            "ledger": _or_null(_text("The id of the ledger entry that was held against them.")),
            "evidence": _ref("evidence"),
        }
    )


def _ignored() -> Schema:
    """A finding with one field more."""
    ignored = _object(
        {"by": _one_of(Ignorer, "What says so."), "reason": _text("Why, in words.")},
    )
    finding = _finding()
    return {
        **finding,
        "properties": {**finding["properties"], "ignored": ignored},
        "required": [*finding["required"], "ignored"],
    }


def _evidence() -> Schema:
    doubts = {
        "type": ["object", "array"],
        "description": "What lowered the confidence, and the share of it that each took.",
    }
    step = _object(
        {
            "expression": _text("What is reckoned."),
            "value": {"type": "number"},
            "unit": _text(""),
            "bound": {"enum": ["low", "high", None], "description": "null: with the numbers as written."},
        }
    )
    return {
        "type": "object",
        "description": "What took part in a comparison, each rule with names of its own.",
        "properties": {
            "reckoning": _text("The arithmetic in a line."),
            "reckoned": {"type": "array", "items": step},
            "sides": {"type": "array", "items": {"type": "object"}},
            "doubts": doubts,
        },
    }


def _file() -> Schema:
    return _object(
        {
            "path": _text("The file, as the user gave it."),
            "format": {"enum": list(FORMATS), "description": "What it was read as."},
            "encoding": _or_null(_text("Of its text.")),
            "articles": _count("Articles in it."),
            "undated": _count("Those whose date is not known: their relative dates stay open."),
            "notes": {"type": "array", "items": {"type": "string"}, "description": "What is odd about it."},
        }
    )


def _skipped() -> Schema:
    return _object({"path": _text("The input."), "reason": _text("Why it could not be read.")})


def _object(properties: Schema, *, optional: tuple[str, ...] = ()) -> Schema:
    required = [key for key in properties if key not in optional]
    return {"type": "object", "properties": properties, "required": required}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _text(about: str) -> Schema:
    return {"type": "string", **({"description": about} if about else {})}


def _count(about: str, least: int = 0) -> Schema:
    return {"type": "integer", "minimum": least, "description": about}


def _one_of(literal: Any, about: str) -> Schema:
    return {"enum": list(get_args(literal)), "description": about}


def _or_null(schema: Schema) -> Schema:
    return {**schema, "type": [schema["type"], "null"]}
