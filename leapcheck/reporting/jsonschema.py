"""The JSON output of the commands as JSON Schemas, with what each field means.

The schemas allow fields that they do not name: docs/formats.md promises what may change. The tests hold
every field of the real output to being named here.
"""

from __future__ import annotations

from leapcheck.data.metrics import families
from leapcheck.inventory import FORMATS
from leapcheck.model import Ignorer, Modality, Relation, Role, Severity, Verdict
from leapcheck.reporting.answerschemas import LEDGER_ANSWERS, answer_definitions, explanation
from leapcheck.reporting.jsonformat import FORMAT_VERSION
from leapcheck.reporting.schemas import Schema, SchemaName, count, one_of, or_null, record, ref, text

_ABOUT: dict[SchemaName, str] = {
    "check": "The output of leapcheck check --format json.",
    "extract": "The output of leapcheck extract --format json.",
    "check-line": "A line of the output of leapcheck check --format jsonl.",
    "extract-line": "A line of the output of leapcheck extract --format jsonl.",
    "explain": "The output of leapcheck explain --format json.",
    "ledger-lint": "The output of leapcheck ledger lint --format json.",
    "ledger-show": "The output of leapcheck ledger show --format json.",
    "ledger-add": "The output of leapcheck ledger add --format json.",
    "ledger-suggest": "The output of leapcheck ledger suggest --format json.",
    "ledger-stats": "The output of leapcheck ledger stats --format json.",
    "ledger-diff": "The output of leapcheck ledger diff --format json.",
}


def json_schema(name: SchemaName) -> Schema:
    """The JSON Schema (2020-12) of one output."""
    top: dict[SchemaName, Schema] = {
        "check": record({**_header(), **_lists("claim", "finding", "ignored", "file", "skipped")}),
        "extract": record({**_program(), **_lists("claim", "file", "skipped")}),
        "check-line": {
            "oneOf": [
                ref(f"{kind}-line") for kind in ("claim", "finding", "ignored", "file", "skipped", "summary")
            ]
        },
        "extract-line": ref("claim"),
        "explain": explanation(_program()),
        **{name: record({**_program(), **fields}) for name, fields in LEDGER_ANSWERS.items()},
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
        "summary": record(_header()),
    }
    lines = {
        f"{kind}-line": {**record({"type": {"const": kind}}), "$ref": f"#/$defs/{kind}"} for kind in records
    }
    return {"value": _value(), "evidence": _evidence(), **records, **lines, **answer_definitions()}


def _program() -> Schema:
    return {
        "version": {
            "const": FORMAT_VERSION,
            "description": "Of this format; docs/formats.md says what it promises.",
        },
        "leapcheck": text("The version of the program."),
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
    ledger = record({"path": or_null(text("The file or folder.")), "entries": count("Its facts.")})
    return {
        **_program(),
        "ledger": {"description": "The ledger that claims were held against.", **or_null(ledger)},
        "summary": record({key: count(about) for key, about in counts.items()}),
    }


def _lists(*kinds: str) -> Schema:
    plural = {"claim": "claims", "finding": "findings", "file": "files"}
    return {plural.get(kind, kind): {"type": "array", "items": ref(kind)} for kind in kinds}


def _claim() -> Schema:
    article = record(
        {
            "index": count("Which article of its file, from 0."),
            "title": or_null(text("")),
            "published": {"type": "string", "format": "date"},
            "source": text("Whose text it is."),
            "address": text("Where it was published."),
        },
        optional=("published", "source", "address"),
    )
    return record(
        {
            "id": text("The same in every run as long as the sentence stands in that article."),
            "path": text("The file, as the user gave it; - is standard input."),
            "article": article,
            "page": count("Of the quote in a file that has pages, from 1.", least=1),
            "line": count("Of the quote in the file, or on its page, from 1.", least=1),
            "column": count(
                "Of the quote in its line, in characters (Unicode code points), from 1.", least=1
            ),
            "start": count("Where the quote begins, in characters of the decoded file, from 0."),
            "end": count("Where it ends, exclusive."),
            "quote": text("What stands there: the number with its unit and its hedge."),
            "subject": text("Who the number is about, by its canonical simplified-Chinese name."),
            "metric": {"enum": list(families()), "description": "What is measured."},
            "value": ref("value"),
            "period": or_null(
                text("2025, 2025-09, 2025-Q3, 2020/2025, ../2025-12; null where nothing says.")
            ),
            "qualifiers": {
                "description": "What narrows the number.",
                "type": "object",
                "additionalProperties": {"type": "string"},
            },
            "modality": one_of(Modality, "What kind of statement it is."),
            "attribution": or_null(text("Who is quoted as saying it.")),
            "role": one_of(Role, "Where in the article it stands."),
            "sentence": text("The normalized sentence around it."),
        },
        optional=("page",),
    )


def _value() -> Schema:
    end = {
        "type": ["number", "string", "null"],
        "description": "A number; an ISO 8601 date for the unit date.",
    }
    unit = text("A base unit: vehicle, CNY, percent, day, kWh, count, …")
    return record({"relation": one_of(Relation, "How it is hedged."), "low": end, "high": end, "unit": unit})


def _finding() -> Schema:
    return record(
        {
            "id": text("The same in every run as long as the rule and what the claims say are."),
            "rule": {"type": "string", "pattern": "^LC[0-9]{3}$"},
            "verdict": one_of(Verdict, "unverified: could not be compared, and why."),
            "severity": one_of(Severity, "note: shown, and not counted as a conflict."),
            "confidence": {"type": "number", "minimum": 0, "maximum": 1},
            "message": text("One sentence for people; its wording may change at any time."),
            "claims": {"type": "array", "items": {"type": "string"}, "description": "The ids of claims."},
            "ledger": or_null(text("The id of the ledger entry that was held against them.")),
            "evidence": ref("evidence"),
        }
    )


def _ignored() -> Schema:
    """A finding with one field more."""
    ignored = record(
        {"by": one_of(Ignorer, "What says so."), "reason": text("Why, in words.")},
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
    step = record(
        {
            "expression": text("What is reckoned."),
            "value": {"type": "number"},
            "unit": text(""),
            "bound": {"enum": ["low", "high", None], "description": "null: with the numbers as written."},
        }
    )
    return {
        "type": "object",
        "description": "What took part in a comparison, each rule with names of its own.",
        "properties": {
            "reckoning": text("The arithmetic in a line."),
            "reckoned": {"type": "array", "items": step},
            "sides": {"type": "array", "items": {"type": "object"}},
            "doubts": doubts,
        },
    }


def _file() -> Schema:
    return record(
        {
            "path": text("The file, as the user gave it."),
            "format": {"enum": list(FORMATS), "description": "What it was read as."},
            "encoding": or_null(text("Of its text.")),
            "articles": count("Articles in it."),
            "undated": count("Those whose date is not known: their relative dates stay open."),
            "notes": {"type": "array", "items": {"type": "string"}, "description": "What is odd about it."},
        }
    )


def _skipped() -> Schema:
    return record({"path": text("The input."), "reason": text("Why it could not be read.")})
