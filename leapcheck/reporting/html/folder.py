"""A report in parts: an index of what was found, and a page for each article, with all its claims and no script."""

from __future__ import annotations

import errno
import os
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import accumulate, groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from leapcheck.language import Language, current
from leapcheck.language.messages import worded
from leapcheck.patterns import Later
from leapcheck.reporting.html.document import WORST, document, mark_of
from leapcheck.reporting.html.rendering import (
    STYLES,
    environment,
    icon,
    message_in,
    page,
    policy,
    style,
    words,
)
from leapcheck.reporting.html.texts import Units, units
from leapcheck.whole import in_place_of

if TYPE_CHECKING:
    from leapcheck.pipeline import Report

Record = dict[str, Any]

INDEX = "index.html"
ARTICLES = "articles"
_NAMING = ("findings", "series", "milestones")
"""The parts of the document that name claims by their numbers."""
_PAGE = Later(r"[0-9a-f]{12}\.html")  # a1b2c3d4e5f6.html: named by the id, never by what an article says
_OURS = b'<meta name="generator" content="leapcheck'
_UNTOLD = dict.fromkeys(("headline", "title", "author", "address", "link", "published"))
_HEAD = 4096
"""Bytes at the beginning of a page that have what program made it."""


def write_folder(report: Report, place: str | os.PathLike[str], *, language: Language | None = None) -> None:
    """Write a report to a folder, which is made where there is none; pages of its last report are taken away.

    Raises OSError where the disk says no, and where the folder holds something else than a report.
    """
    folder = Path(place)
    _claim(folder)
    told = document(report)
    articles = folder / ARTICLES
    articles.mkdir(parents=True, exist_ok=True)
    _write(folder / INDEX, page(index_of(told), language=language))
    written = set()
    for name, text in article_pages(told, language):
        _write(articles / name, text)
        written.add(name)
    for old in articles.iterdir():
        if _PAGE.fullmatch(old.name) and old.name not in written:
            old.unlink()


def index_of(told: Mapping[str, Any]) -> Record:
    """The document without the texts, and with those claims alone that a finding or a picture speaks of.

    Each article has its file and how many of its claims have which mark, each claim its sentence.
    """
    texts = [Units(article["text"]) for article in told["articles"]]
    kept = _spoken_of(told)
    numbers = {old: new for new, old in enumerate(kept)}
    articles = [
        {
            **_without(article, "text", "blocks", "headline"),
            "file": f"{ARTICLES}/{article['id']}.html",
            "counts": dict(Counter(map(_mark, claims))),
        }
        for article, claims in zip(told["articles"], _by_article(told), strict=True)
    ]
    return {
        **told,
        **{key: _renumbered(told[key], numbers) for key in _NAMING},
        "articles": articles,
        "claims": [_alone(told["claims"][number], texts) for number in kept],
    }


def _spoken_of(told: Mapping[str, Any]) -> list[int]:
    """The numbers of the claims that some finding or picture names."""
    return sorted({number for key in _NAMING for number in _named(told[key])})


def _named(value: Any) -> Iterator[int]:
    """The numbers of the claims that are named anywhere in a part of the document."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key in ("claim", "claims"):
                yield from each if key == "claims" else [each]
            else:
                yield from _named(each)
    elif isinstance(value, list):
        for each in value:
            yield from _named(each)


def _renumbered(value: Any, numbers: Mapping[int, int]) -> Any:
    """The same with each claim named by its new number."""
    if isinstance(value, list):
        return [_renumbered(each, numbers) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        key: [numbers[old] for old in each]
        if key == "claims"
        else numbers[each]
        if key == "claim"
        else _renumbered(each, numbers)
        for key, each in value.items()
    }


def _alone(claim: Mapping[str, Any], texts: Sequence[Units]) -> Record:
    """A claim without its article's text: with its sentence, in place of where that stands."""
    told = _sentence(claim, texts[claim["article"]]) if "around" in claim else {}
    return {**_without(claim, "around", "at"), **told}


def _by_article(told: Mapping[str, Any]) -> list[list[Record]]:
    claims: list[list[Record]] = [[] for _ in told["articles"]]
    for claim in told["claims"]:
        claims[claim["article"]].append(claim)
    return claims


def _mark(claim: Mapping[str, Any]) -> str:
    return str(claim.get("mark", "unchecked"))


def article_pages(told: Mapping[str, Any], language: Language | None) -> Iterator[tuple[str, str]]:
    """For each article the name of its page and the page.

    It runs no script that could ask the browser for a language: without one it is that of the locale.
    """
    language = language or current()
    template = environment().get_template("article.html.j2")
    claims = _by_article(told)
    in_index = set(_spoken_of(told))
    findings: dict[int, list[Record]] = {}
    numbers = {claim["id"]: number for number, claim in enumerate(told["claims"])}
    for finding in told["findings"]:
        for number in finding["claims"]:
            findings.setdefault(number, []).append({**finding, "mark": mark_of(finding)})
    sheet = style(STYLES)
    for number, article in enumerate(told["articles"]):
        shown = [
            {
                **claim,
                "mark": _mark(claim),
                "in_index": numbers[claim["id"]] in in_index,
                "topic": _topic(claim, told, language),
                "place": f"{article['path']}:{claim['line']}:{claim['column']}",
                "findings": findings.get(numbers[claim["id"]], ()),
            }
            for claim in sorted(claims[number], key=lambda claim: claim.get("at", (0, 0)))
        ]
        yield (
            f"{article['id']}.html",
            template.render(
                language=language,
                version=told["leapcheck"],
                policy=policy(scripts=(), styles=[sheet]),
                icon=icon(),
                style=Markup(sheet),
                article={**_UNTOLD, **article},
                source=told["sources"][article["source"]]["name"],
                marks=sorted({claim["mark"] for claim in shown}, key=WORST.index),
                claims=shown,
                blocks=list(_blocks(article, shown)),
                word=words()[language],
                told=partial(message_in, language),
            ),
        )


def _topic(claim: Mapping[str, Any], told: Mapping[str, Any], language: Language) -> str:
    """Whom a claim is about, what it measures, when, and what narrows it, as the index words it."""
    metric, period = claim["metric"], claim.get("period")
    narrowed = [said for key, said in claim.get("qualifiers", {}).items() if key != "noun"]
    parts = (
        claim["subject"],
        message_in(language, told["metrics"][metric]),
        message_in(language, told["periods"][period][2]) if period in told["periods"] else period,
        *narrowed,
        words()[language].get(claim.get("modality")),
    )
    return " · ".join(filter(None, parts))


def _blocks(article: Mapping[str, Any], claims: Sequence[Record]) -> Iterator[Record]:
    """The blocks of an article in stretches; rows of a table that follow each other are one, cell by cell."""
    text = _MarkedText(article["text"], [claim for claim in claims if claim.get("at")])
    for role, blocks in groupby(article["blocks"], key=itemgetter(0)):
        if role == "table":
            rows = [[text.cut(*cell) for cell in text.cells(start, end)] for _, start, end in blocks]
            yield {"role": role, "rows": rows}
        else:
            yield from ({"role": role, "parts": text.cut(start, end)} for _, start, end in blocks)


class _MarkedText:
    """A text that is cut into stretches, each with the id and the mark of the claim that stands there, if any."""

    def __init__(self, text: str, claims: Sequence[Record]) -> None:
        self._text = Units(text)
        self._claims = claims
        self._ends = list(accumulate((claim["at"][1] for claim in claims), max))

    def cut(self, start: int, end: int) -> list[tuple[str, str | None, str | None]]:
        parts: list[tuple[str, str | None, str | None]] = []
        at = start
        for claim in self._claims[bisect_right(self._ends, start) :]:
            first, last = claim["at"]
            if first >= end:
                break
            if first >= at:
                parts += [
                    (self._text.cut(at, first), None, None),
                    (self._text.cut(first, min(last, end)), claim["id"], claim["mark"]),
                ]
                at = min(last, end)
        return [*parts, (self._text.cut(at, end), None, None)]

    def cells(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where the cells of a table's row stand."""
        for cell in self._text.cut(start, end).split("\t"):
            yield start, start + units(cell)
            start += units(cell) + 1


def _sentence(claim: Mapping[str, Any], text: Units) -> Record:
    (start, end), (first, last) = claim["around"], claim["at"]
    sentence = text.cut(start, end).replace("\n", " ").replace("\t", " ")
    return {"sentence": sentence, "in": [first - start, last - start]}


def _without(record: Mapping[str, Any], *keys: str) -> Record:
    return {key: value for key, value in record.items() if key not in keys}


def _claim(folder: Path) -> None:
    """Refuse a folder with something else in it: what is there stays."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return
    try:
        with (folder / INDEX).open("rb") as file:
            ours = _OURS in file.read(_HEAD)
    except OSError:
        ours = False
    if not ours:
        raise OSError(
            errno.ENOTEMPTY, worded("there is something else in it; name a new folder"), str(folder)
        )


def _write(path: Path, text: str) -> None:
    with in_place_of(path) as file:
        file.write(text.encode("utf-8", "backslashreplace"))
