"""Show the numbers of claims inside their sentence, as much of it as there is room for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rich.text import Text

from leapcheck.model import Article, Claim, MappedText
from leapcheck.patterns import Later
from leapcheck.reporting.page import Page, piece
from leapcheck.reporting.plaintext import visible
from leapcheck.reporting.wrapping import cells, elided, shortened
from leapcheck.reporting.written import as_written

_GAPS = Later(" {2,}")
_GAP_ROOM = 24  # columns between two quotes of a sentence that is too long


def excerpt(claims: Sequence[Claim], article: Article | None, page: Page, indent: int) -> Text:
    """The sentence that all of `claims` stand in with their quotes marked, shortened to fit `page`."""
    parts = shortened_sentence(claims, article, page.room(indent))
    return Text("").join(page.marked(text) if marked else piece(text) for text, marked in parts)


def shortened_sentence(claims: Sequence[Claim], article: Article | None, room: int) -> list[tuple[str, bool]]:
    """The sentence that all of `claims` stand in as stretches of it, safe to print; true for their quotes.

    It takes `room` columns: what lies before the first quote and after the last is cut first, then what
    lies between them.
    """
    parts = [(_joined(text), marked) for text, marked in _parts(claims, article)]
    (before, _), *middle, (after, _) = parts
    if sum(cells(text) for text, _ in middle) > room:
        middle = [(text if marked else elided(text, _GAP_ROOM), marked) for text, marked in middle]
    before, after = shortened(before.lstrip(), after.rstrip(), room - sum(cells(text) for text, _ in middle))
    return [(before, False), *middle, (after, False)]


def _joined(text: str) -> str:
    """Text made safe to print, with each stretch of white space as one space."""
    return _GAPS.sub(" ", visible(text))


def _parts(claims: Sequence[Claim], article: Article | None) -> list[tuple[str, bool]]:
    """The sentence in stretches, quotes marked True, in the letters of the file; it begins and ends unmarked.

    The sentence is normalized and the quotes are not, and a number may stand in a sentence twice: the
    article's map from normalized text to the file is what knows. A sentence that was put together (a
    table cell under its head, a value under its label) does not stand in the file as such: it is shown
    as it is. Where the quote cannot be found in it, all of it comes first and nothing is marked.
    """
    sentence = claims[0].sentence
    spans = [span for claim in claims if article and (span := _normalized_span(claim, article.body))]
    if article is None or not spans:
        before, quote, after = sentence.partition(claims[0].quote)
        return [(before, False), (quote, True), (after, False)] if quote else [(before, False), ("", False)]
    text = article.body.text
    start, end = spans[0]
    begin = text.rfind(sentence, 0, start + len(sentence))
    finish = begin + len(sentence)
    if begin >= 0 and all(begin <= start and end <= finish for start, end in spans):
        return _marked(article, begin, finish, sorted(spans))
    at = place_in(sentence, text, start, end)
    if at is None:
        return [(sentence, False), ("", False)]
    quote = as_written(article, start, end)
    return [(sentence[:at], False), (quote, True), (sentence[at + end - start :], False)]


def _marked(
    article: Article, begin: int, finish: int, spans: Sequence[tuple[int, int]]
) -> list[tuple[str, bool]]:
    """The text from `begin` to `finish` with `spans` marked; of two that overlap, the first."""
    parts: list[tuple[str, bool]] = []
    for start, end in spans:
        if start >= begin:
            parts += [(as_written(article, begin, start), False), (as_written(article, start, end), True)]
            begin = end
    return [*parts, (as_written(article, begin, finish), False)]


def place_in(sentence: str, text: str, start: int, end: int) -> int | None:
    """Where `text[start:end]` stands in a sentence put together: where most of what follows agrees, too.

    The parts that were put before a value are its label and its head, which may hold its digits: of two
    places that are as good, the later one is the value.
    """
    wanted = text[start:end]
    places = [m.start() for m in re.finditer(f"(?={re.escape(wanted)})", sentence)]
    return max(places, key=lambda at: (_agreement(sentence[at:], text[start:]), at), default=None)


def _agreement(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _normalized_span(claim: Claim, body: MappedText) -> tuple[int, int] | None:
    """Where in the article's normalized text the file's characters `claim.start` to `claim.end` are."""
    start = end = None
    for k, (begin, origin) in enumerate(zip(body.starts, body.origins, strict=True)):
        length = (body.starts[k + 1] if k + 1 < len(body.starts) else len(body.text)) - begin
        low, high = max(origin, claim.start), min(origin + length, claim.end)
        if low < high:
            start = begin + low - origin if start is None else start
            end = begin + high - origin
    if start is None or end is None:
        return None
    # The border of a table cell covers no character, and has its origin where the cell begins.
    return start + len(body.text[start:end]) - len(body.text[start:end].lstrip()), end
