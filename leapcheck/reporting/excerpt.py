"""Show a claim's number inside its sentence, as much of it as there is room for."""

from __future__ import annotations

import re
from unicodedata import normalize

from rich.text import Text

from leapcheck.model import Article, Claim, MappedText
from leapcheck.reporting.page import Page, piece
from leapcheck.reporting.plaintext import visible
from leapcheck.reporting.wrapping import cells, shortened

_GAPS = re.compile(" {2,}")


def excerpt(claim: Claim, article: Article | None, page: Page, indent: int) -> Text:
    """The sentence of `claim` with its quote marked, shortened around the quote to fit `page`."""
    before, quote, after = map(_joined, _parts(claim, article))
    before, after = shortened(before.lstrip(), after.rstrip(), page.room(indent) - cells(quote))
    marked = page.marked(quote) if quote else Text()
    return Text("").join((piece(before), marked, piece(after)))


def _joined(text: str) -> str:
    """Text made safe to print, with each stretch of white space as one space."""
    return _GAPS.sub(" ", visible(text))


def _parts(claim: Claim, article: Article | None) -> tuple[str, str, str]:
    """The sentence before, in and after the quote, in the letters and marks of the file.

    The sentence is normalized and the quote is not, and a number may stand in a sentence twice: the
    article's map from normalized text to the file is what knows. Without it, the sentence is searched
    for the quote; where that fails, all of it comes first and nothing is marked.
    """
    if article and (span := _normalized_span(claim, article.body)):
        start, end = span
        begin = article.body.text.rfind(claim.sentence, 0, start + len(claim.sentence))
        finish = begin + len(claim.sentence)
        if 0 <= begin <= start and end <= finish:
            before, after = as_written(article, begin, start), as_written(article, end, finish)
            return before, claim.quote.strip(), after
    before, quote, after = claim.sentence.partition(claim.quote)
    return before, quote, after


def as_written(article: Article, start: int, end: int) -> str:
    """The normalized text from `start` to `end` with the characters that the file has in those places.

    Where normalization made more than one letter for another of a character (㎡ is m2, &nbsp; a
    space), what it made stays.
    """
    body, raw = article.body, article.source.raw
    pairs = ((body.text[at], raw[body.origin(at)]) for at in range(start, end))
    return "".join(was if _same(was, now) else now for now, was in pairs)


def _same(was: str, now: str) -> bool:
    """Whether a character was only normalized: ， to ,  ６ to 6  ⽉ to 月  or 輛 to 辆."""
    return was == now or normalize("NFKC", was) == now or (_is_han(was) and _is_han(now))


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or character >= "\U00020000"


def _normalized_span(claim: Claim, body: MappedText) -> tuple[int, int] | None:
    """Where in the article's normalized text the file's characters `claim.start` to `claim.end` are."""
    start = end = None
    for k, (begin, origin) in enumerate(zip(body.starts, body.origins, strict=True)):
        length = (body.starts[k + 1] if k + 1 < len(body.starts) else len(body.text)) - begin
        low, high = max(origin, claim.start), min(origin + length, claim.end)
        if low < high:
            start = begin + low - origin if start is None else start
            end = begin + high - origin
    return None if start is None or end is None else (start, end)
