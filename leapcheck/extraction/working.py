"""What one process does at a time: read some files, or take the claims out of some articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from leapcheck import claims
from leapcheck.failures import skipped
from leapcheck.language.messages import kept, restored
from leapcheck.model import Article, Claim, Skipped
from leapcheck.reading import File
from leapcheck.rows import (
    article_of,
    article_row,
    claim_row,
    claims_of,
    packed,
    source_of,
    source_row,
    unpacked,
)

Item = tuple[Article, list[Claim]] | Skipped


def claims_in(article: Article) -> Item:
    """An article with its claims, or why there are none."""
    try:
        return article, claims.extract_claims(article)
    except Exception as error:  # whatever it is, it must cost one article only
        return skipped(article.path, error)


def items_of(file: File, stdin: BinaryIO | None = None) -> Iterator[Item]:
    """The articles of a file with their claims, and what could not be read of it."""
    for found in file.articles(stdin):
        yield found if isinstance(found, Skipped) else claims_in(found)


def work_on_files(files: Sequence[File]) -> list[bytes]:
    """The items of each of some files, packed for another process."""
    return [packed(list(_rows(items_of(file)))) for file in files]


def work_on_articles(articles: Sequence[bytes]) -> list[bytes]:
    """The claims of each of some packed articles, or why there are none, packed."""
    return [packed(_claim_rows(claims_in(article_from(data)))) for data in articles]


def packed_article(article: Article) -> bytes:
    """An article for another process."""
    return packed([article.path, source_row(article.source), article_row(article)])


def article_from(data: bytes) -> Article:
    """The article that `packed_article` packed."""
    path, source, row = unpacked(data)
    return article_of(source_of(path, source), row)


def files_items(data: bytes) -> Iterator[Item]:
    """The items of a file that `work_on_files` packed. Articles of one source share it."""
    source = None
    for row in unpacked(data):
        if len(row) == 2:
            yield Skipped(row[0], restored(row[1]))
            continue
        path, new, article, stated = row
        source = source_of(path, new) if new is not None or source is None else source
        whole = article_of(source, article)
        yield whole, claims_of(whole, stated)


def article_item(article: Article, data: bytes) -> Item:
    """An article with the claims that `work_on_articles` packed."""
    row = unpacked(data)
    return (
        (article, claims_of(article, row)) if isinstance(row, list) else Skipped(article.path, restored(row))
    )


def _rows(items: Iterator[Item]) -> Iterator[list[Any]]:
    last = None
    for item in items:
        if isinstance(item, Skipped):
            yield [item.path, kept(item.reason)]
            continue
        article = item[0]
        source = source_row(article.source) if article.source is not last else None
        yield [article.path, source, article_row(article), _claim_rows(item)]
        last = article.source


def _claim_rows(item: Item) -> Any:
    return kept(item.reason) if isinstance(item, Skipped) else [claim_row(claim) for claim in item[1]]
