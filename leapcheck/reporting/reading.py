"""What was read, for people: the articles as the reader sees them, and the files and what was skipped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.text import Text

from leapcheck.inventory import FORMATS, FileRead
from leapcheck.model import Article, Skipped
from leapcheck.reporting.page import Page, piece

MOST_SKIPPED = 50  # that are told one by one
MOST_NOTES = 20
FACTS = ("published", "publisher", "author", "address")
NO_DATE = "unknown: relative dates (今年, 上月) stay open"


def write_inventory(files: Sequence[FileRead], skipped: Sequence[Skipped], page: Page) -> None:
    """Print which files were read as what, what is odd about them, and what was not read and why."""
    if files:
        formats = Counter(FORMATS.get(file.format, file.format) for file in files)
        kinds = ", ".join(f"{count:,} {name}" for name, count in formats.items())
        articles = sum(file.articles for file in files)
        page.line(f"{_count(len(files), 'file')} read ({kinds}): {_count(articles, 'article')}")
    _write_undated(files, page)
    notes = [(file.path, note) for file in files for note in file.notes]
    _write_list(notes, MOST_NOTES, page)
    if skipped:
        page.line(Text(f"{len(skipped):,} not read", "bold yellow"))
        _write_list([(item.path, item.reason) for item in skipped], MOST_SKIPPED, page)
    page.gap()


def _write_undated(files: Sequence[FileRead], page: Page) -> None:
    count = sum(file.undated for file in files)
    if count:
        whose = "its" if count == 1 else "their"
        page.line(
            f"{_count(count, 'article')} without a date: {whose} relative dates (今年, 上月) stay open",
            indent=2,
        )


def _write_list(items: Sequence[tuple[str, str]], most: int, page: Page) -> None:
    for path, words in items[:most]:
        page.line(piece(path, "cyan"), ": ", piece(words), indent=2)
    if len(items) > most:
        page.line(f"and {len(items) - most:,} more (--format json lists all)", indent=2)


def write_article(article: Article, page: Page) -> None:
    """Print one article as the reader sees it: what is known of it and from where, then its text."""
    source = article.source
    page.line(piece(article.title or "(no title)", "bold"), piece(_told(article, "title"), "dim"))
    encoding = f", {source.encoding}" if source.encoding else ""
    name = FORMATS.get(source.format, source.format)
    page.line(piece(f"{article.path}, article {article.index + 1}: {name}{encoding}", "cyan"), indent=2)
    for field in FACTS:
        value = getattr(article, field)
        if value is not None:
            page.line(f"{field} ", piece(str(value)), piece(_told(article, field), "dim"), indent=2)
        elif field == "published":
            page.line(f"published {NO_DATE}", indent=2)
    page.gap()
    for block in article.blocks:
        start = article.body.origin(block.start)
        line, column = source.place(start)
        number = source.page(start)
        where = f"p{number}:{line}:{column}" if number else f"{line}:{column}"
        text = article.body.text[block.start : block.end].replace("\t", " | ")
        role = "" if block.role == "body" else f"[{block.role}] "
        page.line(piece(where, "cyan"), "  ", Text(role, "dim"), piece(text), indent=2)
    page.gap()


def _told(article: Article, field: str) -> str:
    told = article.told.get(field)
    return f"  ({told})" if told else ""


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
