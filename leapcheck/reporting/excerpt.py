"""Show a claim's number inside its sentence, as much of it as there is room for."""

from __future__ import annotations

from rich.text import Text

from leapcheck.model import Article, Claim
from leapcheck.reporting.page import Page, piece
from leapcheck.reporting.plaintext import visible
from leapcheck.reporting.wrapping import cells, shortened


def excerpt(claim: Claim, article: Article | None, page: Page, indent: int) -> Text:
    """The sentence of `claim` with its quote marked, shortened around the quote to fit `page`."""
    at, length = _quote_in_sentence(claim, article)
    before = _joined(claim.sentence[:at]).lstrip()
    after = _joined(claim.sentence[at + length :]).rstrip()
    quote = _joined(claim.quote).strip() if length else ""
    before, after = shortened(before, after, page.room(indent) - cells(quote))
    marked = page.marked(quote) if quote else Text()
    return Text("").join((piece(before), marked, piece(after)))


def _joined(text: str) -> str:
    """Text made safe to print, with each stretch of white space as one space."""
    text = visible(text)
    edges = (" " if text[:1].isspace() else "", " " if text[-1:].isspace() else "")
    return " ".join(text.split()).join(edges) if text.strip() else edges[0]


def _quote_in_sentence(claim: Claim, article: Article | None) -> tuple[int, int]:
    """The offset and length of the quote in the sentence, (0, 0) where it cannot be told.

    The sentence is normalized and the quote is not, and a number may stand in a sentence twice: the
    article's map from normalized text to the file is what knows.
    """
    if article:
        span = _normalized_span(claim, article)
        start = article.body.text.rfind(claim.sentence, 0, span[0] + len(claim.sentence)) if span else -1
        if span and 0 <= start <= span[0] and span[1] <= start + len(claim.sentence):
            return span[0] - start, span[1] - span[0]
    at = claim.sentence.find(claim.quote)
    return (at, len(claim.quote)) if at >= 0 else (0, 0)


def _normalized_span(claim: Claim, article: Article) -> tuple[int, int] | None:
    """Where in the article's normalized text the file's characters `claim.start` to `claim.end` are."""
    body = article.body
    start = end = None
    for k, (begin, origin) in enumerate(zip(body.starts, body.origins, strict=True)):
        length = (body.starts[k + 1] if k + 1 < len(body.starts) else len(body.text)) - begin
        low, high = max(origin, claim.start), min(origin + length, claim.end)
        if low < high:
            start = begin + low - origin if start is None else start
            end = begin + high - origin
    return None if start is None or end is None else (start, end)
