"""Whom to believe about an article: its date, publisher, title, address and author, by order of trust.

The order is: command line, articles.yaml, front matter or metadata, page (with its title and its address), file name.
Where nobody says a date, there is none; today is never one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from itertools import chain
from pathlib import PurePath
from typing import Any

from leapcheck.model import UNKNOWN, About
from leapcheck.reading.dates import address_date, file_name_date, title_date
from leapcheck.reading.normalize import normal
from leapcheck.reading.passages import Document

OUTSIDE = ("command line", "articles.yaml")
FIELDS = tuple(field.name for field in fields(About))
NOBODY = "-—– "  # source: - says that nobody is the source


@dataclass(frozen=True, slots=True)
class Given:
    """What is known of a file before it is opened: from the command line, and from articles.yaml."""

    command_line: About = UNKNOWN
    catalog: About = UNKNOWN


NOTHING_GIVEN = Given()


def weighed(document: Document, given: Given, path: str, *, alone: bool) -> tuple[About, dict[str, str]]:
    """What is most trusted about an article, and for each field the place that said it.

    A title that is given from outside is that of an article which is `alone` in its file.
    """
    tellers = (
        *zip(OUTSIDE, (given.command_line, given.catalog), strict=True),
        ("metadata", document.metadata),
        ("page", document.page),
    )
    telling = [teller for teller in tellers if teller[1] is not UNKNOWN]
    found: dict[str, Any] = {}
    told: dict[str, str] = {}
    for field in FIELDS:
        heard: Iterator[tuple[str, Any]] = (
            (name, _cleaned(getattr(about, field)))
            for name, about in telling
            if alone or field != "title" or name not in OUTSIDE
        )
        if field == "published":
            heard = chain(heard, _days((about for _, about in telling), path))
        for name, value in heard:
            if value is not None:
                found[field], told[field] = value, name
                break
    return About(**found), told


def _days(abouts: Iterable[About], path: str) -> Iterator[tuple[str, date | None]]:
    """The places that tell the day of an article which says none, with the day."""
    everywhere = merged(*abouts)
    if everywhere.title:
        yield "title", title_date(everywhere.title)
    if everywhere.address:
        yield "address", address_date(everywhere.address)
    yield "file name", file_name_date(PurePath(path).name)


def merged(*abouts: About) -> About:
    """The first value of each field."""
    telling = [about for about in abouts if about is not UNKNOWN]
    if len(telling) < 2:
        return telling[0] if telling else UNKNOWN
    values = {field: [getattr(about, field) for about in telling] for field in FIELDS}
    return About(**{field: next((v for v in said if v is not None), None) for field, said in values.items()})


def _cleaned(value: Any) -> Any:
    """A value in normalized letters; None where it says nothing."""
    if not isinstance(value, str):
        return value
    return normal(value).strip(NOBODY) or None
