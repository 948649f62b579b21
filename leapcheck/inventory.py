"""What was read: file by file, in which format and encoding, and how many articles were in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from leapcheck.model import Article

FORMATS = {
    "txt": "text",
    "md": "Markdown",
    "html": "HTML",
    "feed": "feed",
    "json": "JSON",
    "jsonl": "JSON Lines",
    "pdf": "PDF",
    "docx": "Word",
}
"""The formats by their short names, in words."""


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file that was read: `format` by its short name, `undated` how many articles have no known date.

    `notes` say what is odd about it: characters that were lost, pages without text.
    """

    path: str
    format: str
    encoding: str | None
    articles: int = 0
    undated: int = 0
    notes: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The file as one JSON object."""
        return {
            "path": self.path,
            "format": self.format,
            "encoding": self.encoding,
            "articles": self.articles,
            "undated": self.undated,
            "notes": list(self.notes),
        }


class Inventory:
    """The files that articles came from, in the order in which they were read."""

    def __init__(self, articles: Iterable[Article] = ()) -> None:
        self._files: dict[str, FileRead] = {}
        for article in articles:
            self.note(article)

    @property
    def files(self) -> list[FileRead]:
        """The files that were read."""
        return list(self._files.values())

    def note(self, article: Article) -> None:
        """Count an article for its file."""
        source = article.source
        file = self._files.get(source.path) or FileRead(source.path, source.format, source.encoding)
        self._files[source.path] = replace(
            file,
            articles=file.articles + 1,
            undated=file.undated + (article.published is None),
            notes=tuple(dict.fromkeys((*file.notes, *source.notes))),
        )
