"""An article with its claims, unpacked as far as somebody asks.

Most of what a run prints of a corpus is the JSON of its claims and how many there are. Both come ready
from the process that took the claims out, or from the index; the records behind them are made when a rule
or a format asks for them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import Any, NamedTuple, overload
from zlib import crc32

from leapcheck.inventory import FileRead
from leapcheck.jsontext import dumps
from leapcheck.language.messages import kept, restored
from leapcheck.model import Article, Claim, Skipped, Source
from leapcheck.rows import (
    article_of,
    article_row,
    claims_of,
    exact_row,
    packed,
    source_of,
    source_row,
    unpacked,
)
from leapcheck.shingles import sketch

MARK = "leapcheck:"
"""What stands in a file that speaks to leapcheck in comments."""


class Damaged(ValueError):
    """Packed claims that are not what was packed."""


class Packed(NamedTuple):
    """An article with its claims as bytes: how it is kept, and how it passes between processes.

    `claims` is their JSON, one a line; `exact` what that leaves out; `found_by` has what the index finds the
    article by: who and what it speaks of, and where it has claims, the sketch of its text. `source`
    is None for that of the article before it. Of a `Skipped`, there is a head only.
    """

    head: bytes
    claims: bytes = b""
    exact: bytes = b""
    found_by: bytes = b""
    article: bytes = b""
    source: bytes | None = None


class Extracted:
    """An article with its claims.

    `path` and `index` say which it is, `read` what it adds to the inventory, `ids` which claims it has,
    `is_marked` whether its file speaks to leapcheck.
    """

    __slots__ = (
        "_claims",
        "_exact",
        "_lines",
        "_load",
        "ids",
        "index",
        "is_marked",
        "packed",
        "path",
        "read",
    )

    def __init__(
        self, head: Sequence[Any], lines: bytes | None, exact: bytes | None, load: Callable[[], Article]
    ) -> None:
        self.path, self.index, format, encoding, undated, notes, self.is_marked, ids = head
        self.read = FileRead(self.path, format, encoding, 1, undated, tuple(restored(notes)))
        self.ids: tuple[str, ...] = tuple(ids)
        self.packed: Packed | None = None
        self._lines, self._exact, self._load = lines, exact, load
        self._claims: list[Claim] | None = None

    @classmethod
    def of(cls, article: Article, claims: Iterable[Claim]) -> Extracted:
        """Records that are there already."""
        stated = list(claims)
        made = cls(_head(article, stated), None, None, lambda: article)
        made._claims = stated
        return made

    @classmethod
    def checked(cls, head: bytes, claims: bytes, exact: bytes, load: Callable[[], Article]) -> Extracted:
        """What was packed, with the article as something to load; raises Damaged where it is something else."""
        check, *about = unpacked(head)
        if check != _check(claims, exact):
            raise Damaged
        return cls(about, claims, exact, load)

    @property
    def article(self) -> Article:
        """The article."""
        return self._load()

    @property
    def claims(self) -> list[Claim]:
        """Its claims, in the order of the text."""
        if self._claims is None:
            records = json.loads(f"[{self.lines.replace(_END, ',')}]")
            self._claims = claims_of(self.path, records, unpacked(self._exact or b""))
        return self._claims

    @property
    def lines(self) -> str:
        """The JSON of its claims, one a line."""
        if self._lines is None:
            return _END.join(dumps(claim.to_json()) for claim in self.claims)
        return self._lines.decode()

    def only(self, ids: Container[str]) -> Extracted:
        """The same article with some of its claims."""
        return Extracted.of(self.article, [claim for claim in self.claims if claim.id in ids])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Extracted) and (self.article, self.claims) == (other.article, other.claims)

    def __repr__(self) -> str:
        return f"Extracted({self.article!r}, {self.claims!r})"


Item = Extracted | Skipped
_END = "\n"


class Packer:
    """Packs items one after the other, a source that several share once; for the index, unless said otherwise."""

    def __init__(self, *, indexed: bool = True) -> None:
        self._indexed = indexed
        self._last: Source | None = None

    def pack(self, item: Item) -> Packed:
        """An item as bytes, as it came where it came so."""
        if isinstance(item, Skipped):
            return Packed(packed([item.path, kept(item.reason)]))
        if item.packed is not None:
            return item.packed
        article, claims = item.article, item.claims
        shared, self._last = article.source is self._last, article.source
        return packed_item(
            article,
            claims,
            packed(article_row(article)),
            None if shared else packed(source_row(article.source)),
            indexed=self._indexed,
        )


def packed_item(
    article: Article, claims: Sequence[Claim], row: bytes, source: bytes | None, *, indexed: bool
) -> Packed:
    """An article, which is packed already, with its claims, and if it is `indexed`, what it is found by."""
    lines = _END.join(dumps(claim.to_json()) for claim in claims).encode()
    exact = packed(exact_row(claims))
    head = packed([_check(lines, exact), *_head(article, claims)])
    return Packed(head, lines, exact, _found_by(article, claims) if indexed else b"", row, source)


def _found_by(article: Article, claims: Sequence[Claim]) -> bytes:
    topics = sorted({(claim.subject, claim.metric, claim.value.unit) for claim in claims})
    return packed([topics, sketch(article.body.text) if claims else []])


def unpack(rows: Iterable[Packed]) -> Iterator[Item]:
    """The items that were packed one after the other."""
    source: Callable[[], Source] | None = None
    for row in rows:
        about = unpacked(row.head)
        if len(about) == 2:
            yield Skipped(about[0], restored(about[1]))
            continue
        if row.source is not None or source is None:
            source = _once(about[1], row.source or b"")
        item = Extracted(about[1:], row.claims, row.exact, _loading(source, row.article))
        item.packed = row
        yield item


def _loading(source: Callable[[], Source], article: bytes) -> Callable[[], Article]:
    return lambda: article_of(source(), unpacked(article))


def _once(path: str, data: bytes) -> Callable[[], Source]:
    """Unpacks a source when it is first asked for: articles of one source share it."""
    made: list[Source] = []

    def source() -> Source:
        if not made:
            made.append(source_of(path, unpacked(data)))
        return made[0]

    return source


def _head(article: Article, claims: Sequence[Claim]) -> list[Any]:
    source = article.source
    return [
        article.path,
        article.index,
        source.format,
        source.encoding,
        int(article.published is None),
        kept(source.notes),
        MARK in source.raw,
        [claim.id for claim in claims],
    ]


def _check(claims: bytes, exact: bytes) -> int:
    return crc32(exact, crc32(claims))


class Articles(Sequence[Article]):
    """The articles of some items, each made when it is asked for."""

    def __init__(self, items: Sequence[Extracted]) -> None:
        self._items = items

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Article]:
        return (item.article for item in self._items)

    @overload
    def __getitem__(self, at: int) -> Article: ...
    @overload
    def __getitem__(self, at: slice) -> list[Article]: ...
    def __getitem__(self, at: int | slice) -> Article | list[Article]:
        if isinstance(at, slice):
            return [item.article for item in self._items[at]]
        return self._items[at].article

    def marked(self) -> list[Article]:
        """Those whose files speak to leapcheck."""
        return [item.article for item in self._items if item.is_marked]

    @cached_property
    def paths(self) -> dict[str, None]:
        """The paths of their files, in order."""
        return dict.fromkeys(item.path for item in self._items)

    def of(self, claim: Claim) -> Article | None:
        """The article that a claim stands in; None where it is not here."""
        item = self._by_key.get((claim.path, claim.article.index))
        return None if item is None else item.article

    @cached_property
    def _by_key(self) -> dict[tuple[str, int], Extracted]:
        return {(item.path, item.index): item for item in self._items}


class Claims(Sequence[Claim]):
    """The claims of some items in order, each made when it is asked for; with `ids`, only those of these."""

    def __init__(self, items: Sequence[Extracted], ids: Collection[str] | None = None) -> None:
        self._items = items
        self._ids = ids

    def __len__(self) -> int:
        return sum(len(item.ids) for item in self._items) if self._ids is None else len(self._ids)

    def __iter__(self) -> Iterator[Claim]:
        for item in self._items:
            if self._ids is None:
                yield from item.claims
            elif not self._ids or any(id in self._ids for id in item.ids):
                yield from (claim for claim in item.claims if claim.id in self._ids)

    @overload
    def __getitem__(self, at: int) -> Claim: ...
    @overload
    def __getitem__(self, at: slice) -> list[Claim]: ...
    def __getitem__(self, at: int | slice) -> Claim | list[Claim]:
        if isinstance(at, slice):
            return list(self)[at]
        return next(islice(self, at if at >= 0 else len(self) + at, None))

    @property
    def ids(self) -> list[str]:
        """Their ids in order."""
        every = (id for item in self._items for id in item.ids)
        return [id for id in every if self._ids is None or id in self._ids]

    def get(self, id: str) -> Claim | None:
        """The claim of an id, None where it is not among them."""
        item = self._by_id.get(id)
        if item is None or (self._ids is not None and id not in self._ids):
            return None
        return item.claims[item.ids.index(id)]

    def lines(self) -> Iterator[str]:
        """Their JSON, each in a line."""
        for item in self._items:
            lines = item.lines.split(_END) if item.ids else ()
            if self._ids is None:
                yield from lines
            else:
                yield from (line for line, id in zip(lines, item.ids, strict=True) if id in self._ids)

    @cached_property
    def _by_id(self) -> dict[str, Extracted]:
        return {id: item for item in self._items for id in item.ids}
