"""What was read: file by file, in which format and encoding, and how many articles were in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
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

    @classmethod
    def of(cls, article: Article) -> FileRead:
        """What one article adds to the inventory."""
        source = article.source
        notes = tuple(source.notes)
        return cls(source.path, source.format, source.encoding, 1, int(article.published is None), notes)

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

    def __init__(self, read: Iterable[FileRead] = ()) -> None:
        self._files: dict[str, FileRead] = {}
        for each in read:
            self.note(each)

    @property
    def files(self) -> list[FileRead]:
        """The files that were read."""
        return list(self._files.values())

    def note(self, read: FileRead) -> None:
        """Count what was read of a file: an article, mostly."""
        file = self._files.get(read.path)
        if file is None:
            self._files[read.path] = read
        else:
            self._files[read.path] = FileRead(
                read.path,
                file.format,
                file.encoding,
                file.articles + read.articles,
                file.undated + read.undated,
                tuple(dict.fromkeys((*file.notes, *read.notes))) if read.notes else file.notes,
            )
