"""Articles, claims and findings as rows of plain JSON: how they pass between processes, and how they are kept."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from leapcheck.language.messages import kept, restored
from leapcheck.model import Article, ArticleRef, Block, Claim, Finding, MappedText, Source, Value

Row = list[Any]
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def packed(row: object) -> bytes:
    """A row as bytes. Half a surrogate pair, which a damaged text may hold, survives."""
    return _to_json(row).encode("utf-8", "surrogatepass")


def unpacked(data: bytes) -> Any:
    """The row that `packed` made bytes of. Raises ValueError where they are damaged."""
    return json.loads(data.decode("utf-8", "surrogatepass"))


def finding_row(finding: Finding) -> Row:
    """A finding, its messages with all that they can be told from."""
    return [kept(getattr(finding, each.name)) for each in fields(Finding)]


def finding_of(row: Row) -> Finding:
    """The finding that `finding_row` made a row of."""
    id, rule, verdict, severity, confidence, message, claims, *rest = restored(row)
    return Finding(id, rule, verdict, severity, confidence, message, tuple(claims), *rest)


def value_row(value: Value) -> Row:
    """A value with its exact decimals."""
    return [value.relation, *map(number_row, (value.low, value.high)), value.unit, number_row(value.step)]


def value_of(row: Row) -> Value:
    """The value that `value_row` made a row of."""
    relation, low, high, unit, step = row
    return Value(relation, number_of(low), number_of(high), unit, number_of(step))


def number_row(number: Decimal | str | None) -> str | list[str] | None:
    """A decimal as a list of its digits, so that no date is taken for one."""
    return [str(number)] if isinstance(number, Decimal) else number


def number_of(row: str | Sequence[str] | None) -> Any:
    """The decimal, the date or the None that `number_row` made a row of."""
    return Decimal(row[0]) if isinstance(row, list) else row


def source_row(source: Source) -> Row:
    """A source without its path."""
    return [
        source.raw,
        list(source.line_starts),
        source.start,
        source.line,
        list(source.pages),
        source.escaped,
        source.format,
        source.encoding,
        kept(source.notes),
    ]


def source_of(path: str, row: Row) -> Source:
    """The source that `source_row` made a row of."""
    raw, starts, start, line, pages, *rest, notes = row
    return Source(path, *(raw, starts, start, line, tuple(pages), *rest, tuple(restored(notes))))


def article_row(article: Article) -> Row:
    """An article without its source."""
    body = article.body
    return [
        article.index,
        [body.text, list(body.starts), list(body.origins), list(body.widths.items())],
        [[block.start, block.end, block.role] for block in article.blocks],
        article.title,
        article.published.isoformat() if article.published else None,
        article.publisher,
        article.address,
        article.author,
        dict(article.told),
    ]


def article_of(source: Source, row: Row) -> Article:
    """The article that `article_row` made a row of."""
    index, (text, starts, origins, widths), blocks, title, published, *rest = row
    return Article(
        source,
        index,
        MappedText(text, starts, origins, dict(widths)),
        [Block(*block) for block in blocks],
        title,
        date.fromisoformat(published) if published else None,
        *rest,
    )


def exact_row(claims: Sequence[Claim]) -> Row:
    """What the JSON of an article's claims leaves out: which article they say it is, and exact values."""
    ref = claims[0].article if claims else None
    about = [ref.index, ref.title, ref.published, ref.publisher, ref.address] if ref else None
    return [about, [value_row(claim.value) for claim in claims]]


def claims_of(path: str, records: Sequence[Mapping[str, Any]], exact: Row) -> list[Claim]:
    """The claims of an article from their JSON and what `exact_row` made a row of."""
    about, values = exact
    ref = ArticleRef(*about) if about else None
    return [_claim(path, ref, record, value) for record, value in zip(records, values, strict=True)]


def _claim(path: str, ref: ArticleRef | None, record: Mapping[str, Any], value: Row) -> Claim:
    assert ref is not None
    fields = {name: record[name] for name in _AS_WRITTEN}
    return Claim(path=path, article=ref, value=value_of(value), page=record.get("page"), **fields)


_AS_WRITTEN = (
    *("id", "quote", "line", "column", "start", "end", "subject", "metric", "period", "qualifiers"),
    *("modality", "attribution", "sentence", "role"),
)
