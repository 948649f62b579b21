"""Write a report, or claims alone, as one JSON object."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TextIO

from leapcheck.language import for_programs
from leapcheck.language.messages import told_throughout
from leapcheck.model import Article, Block, Claim, Skipped, Value, json_number

if TYPE_CHECKING:
    from leapcheck.explanation import Explanation
    from leapcheck.inventory import FileRead
    from leapcheck.pipeline import Report

FORMAT_VERSION = 1
_SOURCE = {"publisher": "source"}  # as claims call it

# Legal inside a JSON string, yet obeyed or hidden by a terminal, or not to be written as UTF-8 at all:
# C1 controls, line separators, marks of text direction, the lone surrogates of a file name.
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


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


def write_report(report: Report, out: TextIO) -> None:
    """The whole report as one object: what `header` says, then the claims, the findings, what was ignored and skipped."""
    record = {
        **header(report),
        "claims": [claim.to_json() for claim in report.claims],
        "findings": [finding.to_json() for finding in report.findings],
        "ignored": [ignored.to_json() for ignored in report.ignored],
        **read_record(report.read, report.skipped),
    }
    out.write(dumps(record, indent=1) + "\n")


def write_claims(
    claims: Iterable[Claim], files: Iterable[FileRead], skipped: Iterable[Skipped], out: TextIO
) -> None:
    """Claims alone, and what was read and skipped on the way, as one object."""
    record = {
        **_program(),
        "claims": [claim.to_json() for claim in claims],
        **read_record(files, skipped),
    }
    out.write(dumps(record, indent=1) + "\n")


def write_articles(
    articles: Iterable[Article], files: Iterable[FileRead], skipped: Iterable[Skipped], out: TextIO
) -> None:
    """Articles as they are read, and the files they came from, as one object."""
    record = {
        **_program(),
        "articles": [article_record(article) for article in articles],
        **read_record(files, skipped),
    }
    out.write(dumps(record, indent=1) + "\n")


def article_record(article: Article) -> dict[str, Any]:
    """An article as it is read: what is known of it, which place told that, and its blocks of text."""
    source = article.source
    return {
        "path": article.path,
        "index": article.index,
        "format": source.format,
        "encoding": source.encoding,
        "title": article.title,
        "published": article.published,
        "source": article.publisher,
        "address": article.address,
        "author": article.author,
        "told": {_SOURCE.get(field, field): place for field, place in article.told.items()},
        "blocks": [_block_record(article, block) for block in article.blocks],
    }


def _block_record(article: Article, block: Block) -> dict[str, Any]:
    start, end = article.body.raw_span(block.start, block.end)
    line, column = article.source.place(start)
    page = article.source.page(start)
    return {
        "role": block.role,
        **({"page": page} if page else {}),
        "line": line,
        "column": column,
        "start": start,
        "end": end,
        "text": article.body.text[block.start : block.end],
    }


def read_record(files: Iterable[FileRead], skipped: Iterable[Skipped]) -> dict[str, Any]:
    """The files that were read, and what was not and why."""
    return {
        "files": [file.to_json() for file in files],
        "skipped": [skipped_record(item) for item in skipped],
    }


def write_explanation(explanation: Explanation, out: TextIO) -> None:
    """One finding, statement or pair taken to pieces, as one object; `kind` says which of them it is."""
    out.write(dumps({**_program(), **explanation.to_json()}, indent=1) + "\n")


def write_record(record: Mapping[str, Any], out: TextIO) -> None:
    """Any other answer as one object, with what program gave it."""
    out.write(dumps({**_program(), **record}, indent=1) + "\n")


def header(report: Report) -> dict[str, Any]:
    """What a report says before its lists: the program, the ledger and the counts."""
    ledger = report.ledger
    return {
        **_program(),
        "ledger": None if ledger is None else {"path": ledger.path, "entries": len(ledger)},
        "summary": {
            "articles": len(report.articles),
            "files": report.files,
            "claims": len(report.claims),
            "conflicts": len(report.conflicts),
            "agreements": len(report.agreements),
            "unchecked": len(report.unchecked),
            "hidden": len(report.hidden),
            "ignored": len(report.ignored),
            "skipped": len(report.skipped),
        },
    }


def skipped_record(item: Skipped) -> dict[str, str]:
    """An input that could not be read, and why."""
    return {"path": item.path, "reason": item.reason}


def _program() -> dict[str, Any]:
    from leapcheck import __version__

    return {"version": FORMAT_VERSION, "leapcheck": __version__}
