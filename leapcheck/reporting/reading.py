"""What was read, for people: the articles as the reader sees them, and the files and what was skipped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from leapcheck.inventory import FORMATS, FileRead
from leapcheck.language.messages import counted, joined, term, worded
from leapcheck.model import Article, Skipped
from leapcheck.reporting.page import Page, piece

MOST_SKIPPED = 50  # that are told one by one
MOST_NOTES = 20
FACTS = ("published", "publisher", "author", "address")


def write_inventory(files: Sequence[FileRead], skipped: Sequence[Skipped], page: Page) -> None:
    """Print which files were read as what, what is odd about them, and what was not read and why."""
    if files:
        formats = Counter(FORMATS.get(file.format, file.format) for file in files)
        read = worded(
            "{files} read ({kinds}): {articles}",
            files=counted("{n:,} file", "{n:,} files", len(files)),
            kinds=joined(
                [
                    worded("{n:,} {format}", n=count, format=term("format", name))
                    for name, count in formats.items()
                ]
            ),
            articles=counted("{n:,} article", "{n:,} articles", sum(file.articles for file in files)),
        )
        page.line(read)
    _write_undated(files, page)
    notes = [(file.path, note) for file in files for note in file.notes]
    _write_list(notes, MOST_NOTES, page)
    if skipped:
        page.line(piece(worded("{n:,} not read", n=len(skipped)), "bold yellow"))
        _write_list([(item.path, item.reason) for item in skipped], MOST_SKIPPED, page)
    page.gap()


def _write_undated(files: Sequence[FileRead], page: Page) -> None:
    count = sum(file.undated for file in files)
    if count:
        undated = counted(
            "{n:,} article without a date: its relative dates (今年, 上月) stay open",
            "{n:,} articles without a date: their relative dates (今年, 上月) stay open",
            count,
        )
        page.line(undated, indent=2)


def _write_list(items: Sequence[tuple[str, str]], most: int, page: Page) -> None:
    for path, words in items[:most]:
        page.line(piece(path, "cyan"), ": ", piece(words), indent=2)
    if len(items) > most:
        page.line(worded("and {n:,} more (--format json lists all)", n=len(items) - most), indent=2)


def write_article(article: Article, page: Page) -> None:
    """Print one article as the reader sees it: what is known of it and from where, then its text."""
    source = article.source
    page.line(piece(article.title or worded("(no title)"), "bold"), piece(_told(article, "title"), "dim"))
    encoding = f", {source.encoding}" if source.encoding else ""
    name = FORMATS.get(source.format, source.format)
    where = worded(
        "{path}, article {n}: {format}", path=article.path, n=article.index + 1, format=f"{name}{encoding}"
    )
    page.line(piece(where, "cyan"), indent=2)
    for field in FACTS:
        value = getattr(article, field)
        if value is not None:
            page.line(
                term("field", field), " ", piece(str(value)), piece(_told(article, field), "dim"), indent=2
            )
        elif field == "published":
            page.line(worded("published unknown: relative dates (今年, 上月) stay open"), indent=2)
    page.gap()
    for block in article.blocks:
        start = article.body.origin(block.start)
        line, column = source.place(start)
        number = source.page(start)
        where = f"p{number}:{line}:{column}" if number else f"{line}:{column}"
        text = article.body.text[block.start : block.end].replace("\t", " | ")
        role = "" if block.role == "body" else worded("[{role}] ", role=term("role", block.role))
        page.line(piece(where, "cyan"), "  ", piece(role, "dim"), piece(text), indent=2)
    page.gap()


def _told(article: Article, field: str) -> str:
    told = article.told.get(field)
    return worded("  ({place})", place=term("told", told)) if told else ""
