"""Reads what the claims index holds of a file: as it was when a run began, unpacked as far as it is asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from leapcheck.extracted import Extracted, Item
from leapcheck.extraction.working import items_of
from leapcheck.language.messages import restored
from leapcheck.model import Article, Skipped, Source
from leapcheck.reading import File
from leapcheck.rows import article_of, source_of, unpacked

DAMAGE = (sqlite3.Error, ValueError, TypeError, LookupError, ArithmeticError, AttributeError)
"""What asking a damaged index raises."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file whose items are in the index, under a number; `fresh` where they were put there just now."""

    file: File
    id: int
    content: str
    rows: Rows
    fresh: bool = False

    @property
    def path(self) -> str:
        """Its path as the user gave it."""
        return self.file.path

    def items(self, numbers: Sequence[int] | None = None) -> Iterator[Item]:
        """Its items, or those of some numbers. Raises one of DAMAGE where the index is damaged."""
        return self.rows.items(self, numbers)


class Rows:
    """The rows of an index, seen by one connection."""

    def __init__(self, base: sqlite3.Connection) -> None:
        self._base = base
        self._folders: dict[str, dict[tuple[str, str], tuple[Any, ...]]] = {}
        self._source: tuple[int, int, Source] | None = None

    @classmethod
    def of(cls, place: Path) -> Rows:
        """The rows as they are now: what others write from now on is not seen."""
        base = sqlite3.connect(place, timeout=5, check_same_thread=False, isolation_level=None)
        base.execute("begin")
        base.execute("select 1 from files limit 1").fetchone()
        return cls(base)

    def folder(self, where: str) -> dict[tuple[str, str], tuple[Any, ...]]:
        """All that is kept of a folder, by name and by what was asked; nothing where the index fails."""
        if where not in self._folders:
            query = (
                "select name, asked, id, digest, state, seen, used from files "
                "where folder = ? and whole = 1 order by id"
            )
            try:
                self._folders[where] = {row[:2]: row[2:] for row in self._base.execute(query, (where,))}
            except sqlite3.Error:
                self._folders[where] = {}
        return self._folders[where]

    def items(self, kept: Kept, numbers: Sequence[int] | None) -> Iterator[Item]:
        """The items of a file, or those of some numbers; raises one of DAMAGE."""
        some = "" if numbers is None else f" and nth in ({','.join(map(str, numbers))})"
        query = f"select nth, head, claims, exact from items where file = ?{some} order by nth"
        for nth, head, claims, exact in self._base.execute(query, (kept.id,)):
            if exact == b"":
                path, reason = unpacked(head)
                yield Skipped(path, restored(reason))
            else:
                yield Extracted.checked(head, claims, exact, partial(self._article, kept, nth))

    def _article(self, kept: Kept, nth: int) -> Article:
        """An article that is kept; read anew where the index is damaged."""
        query = "select source, head, article from items where file = ? and nth = ?"
        try:
            number, head, row = self._base.execute(query, (kept.id, nth)).fetchone()
            return article_of(self._source_of(kept.id, number, unpacked(head)[1]), unpacked(row))
        except DAMAGE:
            (item,) = islice(items_of(kept.file), nth, nth + 1)
            assert isinstance(item, Extracted)
            return item.article

    def _source_of(self, file: int, nth: int, path: str) -> Source:
        """A source; articles of one source that are asked for one after the other share it."""
        if self._source is None or self._source[:2] != (file, nth):
            query = "select source from sources where file = ? and nth = ?"
            (data,) = self._base.execute(query, (file, nth)).fetchone()
            self._source = file, nth, source_of(path, unpacked(data))
        return self._source[2]
