"""The JSON of `explain` and of the ledger's commands as JSON Schemas."""

from __future__ import annotations

from typing import Literal

from leapcheck.ledger.stats import Stats
from leapcheck.model import Modality, Relation, Status
from leapcheck.reporting.schemas import (
    Schema,
    SchemaName,
    count,
    listed,
    one_of,
    or_null,
    record,
    ref,
    text,
    truth,
)

_SHARE = {"type": "number", "minimum": 0, "maximum": 1}


def explanation(program: Schema) -> Schema:
    """What `explain` prints: `kind` says which of the three it is."""
    finding = {
        "kind": {"const": "finding"},
        "finding": ref("finding"),
        "rule": record({"code": text(""), "title": text(""), "compares": text("What it compares.")}),
        "sides": listed(record({"role": text("The part it takes."), "statements": listed(ref("statement"))})),
        "steps": listed(text("A step of the reckoning.")),
        "comparable": listed(text("Why the sides may be compared.")),
        "confidence": record(
            {
                "start": {**_SHARE, "description": "Before the doubts."},
                "doubts": {"type": "object", "additionalProperties": {"type": "number"}},
                "result": _SHARE,
            }
        ),
        "severity": text("Where the severity comes from."),
    }
    statement = {
        "kind": {"enum": ["claim", "ledger"]},
        "statement": ref("statement"),
        "findings": listed(ref("finding"), "Those that it has a part in."),
        "nearest": listed(ref("bearing"), "What lies nearest to it on the other side."),
    }
    pair = {
        "kind": {"const": "pair"},
        "statements": {**listed(ref("statement")), "minItems": 2, "maxItems": 2},
        "comparison": ref("bearing"),
    }
    return {"oneOf": [record({**program, **fields}) for fields in (finding, statement, pair)]}


def answer_definitions() -> Schema:
    """What the answers have in common, by name."""
    return {
        "statement": {"oneOf": [_claim_statement(), _entry_statement()]},
        "reading": record(
            {
                "field": text("A field of the statement."),
                "value": {"description": "What it holds."},
                "how": text("How that was read, or is compared."),
            }
        ),
        "bearing": _bearing(),
        "entry": _entry(),
        "citation": _citation(),
        "problem": record(
            {
                "path": text("The file."),
                "line": count("From 1; 0 for the file as a whole."),
                "column": count("From 1; 0 for the file as a whole."),
                "message": text("What is wrong."),
                "remedy": text("What to do about it."),
            }
        ),
    }


def _claim_statement() -> Schema:
    place = {
        "path": text("The file."),
        "page": count("In a file that has pages.", least=1),
        "line": count("From 1.", least=1),
        "column": count("From 1.", least=1),
    }
    said = {"sentence": text(""), "quote": text(""), "fields": listed(ref("reading"))}
    return record({"claim": text("Its id."), **place, **said}, optional=("page",))


def _entry_statement() -> Schema:
    source = {name: or_null(text("")) for name in ("title", "publisher", "date", "address")}
    return record(
        {
            "ledger": text("The id of the entry."),
            "path": text("The file."),
            "line": count("From 1."),
            "fields": listed(ref("reading")),
            "sources": listed(record(source)),
            "derived": listed(text("The id of an entry that it was reckoned from.")),
        }
    )


def _bearing() -> Schema:
    fields = {
        "comparable": truth("Whether both speak of one thing."),
        "reason": text("Why, or why not."),
        "penalty": {**_SHARE, "description": "The share of the confidence that this takes."},
        "numbers": or_null(text("How the intervals compare.")),
        "agrees": {"type": ["boolean", "null"], "description": "Whether the intervals meet."},
        "held": or_null(text("Why it was, or was not, held against the other.")),
        "findings": listed(text("The id of a finding that names both.")),
    }
    return {"oneOf": [record({of: text("Its id."), **fields}) for of in ("claim", "ledger")]}


def _entry() -> Schema:
    end = {"type": ["number", "string", "null"]}
    step = {"type": ["number", "null"], "description": "The place value of the last digit as written."}
    value = {"relation": one_of(Relation, ""), "low": end, "high": end, "unit": text(""), "step": step}
    return record(
        {
            "id": text(""),
            "subject": text(""),
            "metric": text(""),
            "value": record(value),
            "period": or_null(text("")),
            "qualifiers": {"type": "object", "additionalProperties": {"type": "string"}},
            "modality": one_of(Modality, ""),
            "status": one_of(Status, ""),
            "sources": listed(ref("citation")),
            "derived": listed(text("The id of an entry that it was reckoned from.")),
            "notes": or_null(text("")),
            "path": text("The file."),
            "line": count("From 1."),
            "column": count("From 1."),
            "superseded_by": or_null(text("")),
            "tolerance": {"type": ["number", "null"]},
            "series": or_null(text("The id of the series that it is a row of.")),
        }
    )


def _citation() -> Schema:
    names = ("title", "publisher", "date", "address", "quote")
    return record({name: text("") for name in names}, optional=names[1:])


def _changed() -> Schema:
    some = {**_entry(), "required": [], "description": "The fields that differ."}
    return record({"id": text(""), "before": some, "after": some})


_COUNTS = {"type": "object", "additionalProperties": {"type": "integer", "minimum": 1}}
LEDGER_ANSWERS: dict[SchemaName, Schema] = {
    "ledger-lint": {
        "files": count("Files read."),
        "entries": count("Entries that could be read."),
        "problems": listed(ref("problem")),
    },
    "ledger-show": {
        "query": text("What was asked for."),
        "found": count("Facts that have it."),
        "facts": listed(ref("entry"), "The best of them first, --limit at most."),
    },
    "ledger-add": {
        "added": one_of(Literal["entry", "row", "source", "nothing"], "What was made of the claim."),
        "id": text("The entry that has it now."),
        "path": text("The file that this is in."),
    },
    "ledger-suggest": {
        "found": count("Facts that independent sources agree on and the ledger lacks."),
        "suggestions": listed(
            record(
                {
                    "claim": ref("claim"),
                    "claims": listed(text("The id of a claim that states it.")),
                    "sources": listed(text("A publisher, or a file.")),
                    "sureness": {**_SHARE, "description": "How sure it is that all speak of one thing."},
                }
            )
        ),
    },
    "ledger-stats": {
        name: count("") if Stats.__annotations__[name] == "int" else _COUNTS for name in Stats.__annotations__
    },
    "ledger-diff": {
        "added": listed(ref("entry")),
        "removed": listed(ref("entry")),
        "renamed": listed(record({"before": text("The id before."), "after": text("The id now.")})),
        "changed": listed(_changed()),
    },
}
