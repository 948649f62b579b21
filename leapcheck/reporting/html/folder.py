"""A report in parts: an index that knows everything but the texts, and a page for each article without any script."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from leapcheck.language.messages import worded
from leapcheck.reporting.html.document import document, mark_of
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
from leapcheck.reporting.html.texts import Units
from leapcheck.whole import in_place_of

if TYPE_CHECKING:
    from leapcheck.pipeline import Report

Record = dict[str, Any]

INDEX = "index.html"
ARTICLES = "articles"
_PAGE = re.compile(r"[0-9a-f]{12}\.html")  # a1b2c3d4e5f6.html: named by the id, never by what an article says
_OURS = b'<meta name="generator" content="leapcheck'
_UNTOLD = dict.fromkeys(("headline", "title", "author", "address", "link", "published"))
_HEAD = 4096
"""Bytes at the beginning of a page that have what program made it."""


def write_folder(report: Report, place: str | os.PathLike[str], *, language: str | None = None) -> None:
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
    """The document without the texts: each article has its file instead, each claim its sentence."""
    texts = [Units(article["text"]) for article in told["articles"]]
    claims = [
        {**_without(claim, "around"), **_sentence(claim, texts[claim["article"]])}
        if "around" in claim
        else claim
        for claim in told["claims"]
    ]
    articles = [
        {**_without(article, "text", "blocks", "headline"), "file": f"{ARTICLES}/{article['id']}.html"}
        for article in told["articles"]
    ]
    return {**told, "articles": articles, "claims": claims}


def article_pages(told: Mapping[str, Any], language: str | None) -> Iterator[tuple[str, str]]:
    """For each article the name of its page and the page."""
    template = environment().get_template("article.html.j2")
    claims: list[list[Record]] = [[] for _ in told["articles"]]
    findings: dict[int, list[Record]] = {}
    for claim in told["claims"]:
        claims[claim["article"]].append(claim)
    numbers = {claim["id"]: number for number, claim in enumerate(told["claims"])}
    for finding in told["findings"]:
        for number in finding["claims"]:
            findings.setdefault(number, []).append({**finding, "mark": mark_of(finding)})
    sheet = style(STYLES)
    for number, article in enumerate(told["articles"]):
        shown = [
            {
                **claim,
                "mark": claim.get("mark", "unchecked"),
                "topic": " · ".join(filter(None, (claim["subject"], claim["metric"], claim.get("period")))),
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
                marks=list(dict.fromkeys(claim["mark"] for claim in shown)),
                claims=shown,
                blocks=list(_blocks(article, shown)),
                both=_labels(language),
                told=partial(message_in, language),
            ),
        )


def _blocks(article: Mapping[str, Any], claims: Sequence[Record]) -> Iterator[Record]:
    """The blocks of an article, each as stretches of text with the claim that stands there, if any."""
    text = Units(article["text"])
    marked = [claim for claim in claims if claim.get("at")]
    nearest = 0
    for role, start, end in article["blocks"]:
        while nearest < len(marked) and marked[nearest]["at"][1] <= start:
            nearest += 1
        parts: list[tuple[str, str | None, str | None]] = []
        at = start
        for claim in marked[nearest:]:
            first, last = claim["at"]
            if first >= end:
                break
            if first >= at:
                parts += [
                    (text.cut(at, first), None, None),
                    (text.cut(first, min(last, end)), claim["id"], claim["mark"]),
                ]
                at = min(last, end)
        yield {"role": role, "parts": [*parts, (text.cut(at, end), None, None)]}


def _sentence(claim: Mapping[str, Any], text: Units) -> Record:
    (start, end), (first, last) = claim["around"], claim["at"]
    sentence = text.cut(start, end).replace("\n", " ").replace("\t", " ")
    return {"sentence": sentence, "in": [first - start, last - start]}


def _labels(language: str | None) -> Callable[[str], str]:
    """What gives the words of the page in one language, or in both where none was chosen."""
    told = words()
    chosen = [language] if language else ["zh", "en"]
    return lambda key: " / ".join(told[each][key] for each in chosen)


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
