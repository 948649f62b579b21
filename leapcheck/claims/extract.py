"""Takes the claims out of an article: every number with a meaning, in the order of the text."""

from __future__ import annotations

import hashlib
from collections import Counter

from leapcheck.claims.drafts import Draft
from leapcheck.claims.reader import Reader
from leapcheck.model import Article, ArticleRef, Claim


def extract_claims(article: Article) -> list[Claim]:
    """The claims of an article, in the order of its text. Never raises on any text."""
    published = article.published.isoformat() if article.published else None
    ref = ArticleRef(article.index, article.title, published, article.publisher, article.address)
    seen: Counter[str] = Counter()
    return [_placed(draft, article, ref, seen) for draft in Reader(article).drafts() if draft.subject]


def _placed(draft: Draft, article: Article, ref: ArticleRef, seen: Counter[str]) -> Claim:
    """A draft with its place in the raw file and an identity that edits elsewhere do not change."""
    start, end = article.body.raw_span(draft.start, draft.end)
    line, column = article.source.place(start)
    number = article.body.text[draft.start : draft.end]
    key = "\x1f".join((article.path, str(article.index), draft.sentence, number, draft.metric))
    seen[key] += 1
    digest = hashlib.sha1(f"{key}\x1f{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()
    return Claim(
        id=digest[:12],
        path=article.path,
        article=ref,
        quote=article.source.text(start, end),
        line=line,
        column=column,
        start=start,
        end=end,
        subject=draft.subject,
        metric=draft.metric,
        value=draft.value,
        period=draft.period,
        qualifiers=draft.qualifiers,
        modality=draft.modality,
        attribution=draft.attribution,
        sentence=draft.sentence,
        role=draft.role,
        page=article.source.page(start),
    )
