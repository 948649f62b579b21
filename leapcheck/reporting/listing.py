"""The claims alone, for people: article by article, each claim with its place and its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.language.messages import counted, worded
from leapcheck.model import Article, Claim
from leapcheck.reporting.excerpt import excerpt
from leapcheck.reporting.page import Page, piece
from leapcheck.reporting.words import amount_in_words, place, statement_in_words


def write_article(article: Article, claims: Sequence[Claim], page: Page) -> None:
    """Print one article's heading and its claims."""
    about = ", ".join(str(part) for part in (article.publisher, article.published, article.path) if part)
    number = counted("{n:,} claim", "{n:,} claims", len(claims))
    page.line(piece(article.title or worded("(no title)"), "bold"))
    page.line(piece(worded("{article}: {claims}", article=about, claims=number), "dim"))
    page.gap()
    for claim in claims:
        said_by = worded(", said by {name}", name=claim.attribution) if claim.attribution else ""
        page.line(
            piece(place(claim), "cyan"),
            "  ",
            piece(worded("{about}: ", about=statement_in_words(claim))),
            piece(amount_in_words(claim), "bold"),
            piece(said_by),
            indent=2,
        )
        page.line(excerpt([claim], article, page, indent=4), indent=4, hang=0)
    if claims:
        page.gap()
