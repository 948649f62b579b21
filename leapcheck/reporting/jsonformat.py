"""Write a report, or claims alone, as one JSON object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TextIO

from leapcheck.jsontext import dumps
from leapcheck.model import Article, Block, Skipped

if TYPE_CHECKING:
    from leapcheck.explanation import Explanation
    from leapcheck.extracted import Extracted
    from leapcheck.inventory import FileRead
    from leapcheck.pipeline import Report

FORMAT_VERSION = 1
_SOURCE = {"publisher": "source"}  # as claims call it


def write_report(report: Report, out: TextIO) -> None:
    """The whole report as one object: what `header` says, then the claims, the findings, what was ignored and skipped.

    Each record of a list stands on a line of its own.
    """
    lists = {
        "claims": report.claims.lines(),
        "findings": (dumps(finding.to_json()) for finding in report.findings),
        "ignored": (dumps(ignored.to_json()) for ignored in report.ignored),
        **_read_lines(report.read, report.skipped),
    }
    _write(header(report), lists, out)


def write_claims(
    items: Iterable[Extracted], files: Iterable[FileRead], skipped: Iterable[Skipped], out: TextIO
) -> None:
    """Claims alone, and what was read and skipped on the way, as one object."""
    claims = (line for item in items if item.ids for line in item.lines.split("\n"))
    _write(_program(), {"claims": claims, **_read_lines(files, skipped)}, out)


def _read_lines(files: Iterable[FileRead], skipped: Iterable[Skipped]) -> dict[str, Iterable[str]]:
    return {key: map(dumps, records) for key, records in read_record(files, skipped).items()}


def _write(head: Mapping[str, Any], lists: Mapping[str, Iterable[str]], out: TextIO) -> None:
    """One object: its head, then lists of records that are JSON already, a line each."""
    out.write(dumps(head, indent=1).removesuffix("\n}"))
    for key, lines in lists.items():
        out.write(f",\n {dumps(key)}: [")
        between = "\n  "
        for line in lines:
            out.write(between + line)
            between = ",\n  "
        out.write("]" if between == "\n  " else "\n ]")
    out.write("\n}\n")


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
