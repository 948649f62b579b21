"""Claims, articles and findings made by hand, for the tests of the report formats."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any

from leapcheck.extracted import Claims, Extracted
from leapcheck.ledger import Ledger
from leapcheck.model import (
    Article,
    ArticleRef,
    Block,
    Citation,
    Claim,
    Entry,
    Finding,
    MappedText,
    Skipped,
    Source,
    Value,
)
from leapcheck.pipeline import Report


def article(path: str, text: str, publisher: str | None = None, published: date | None = None) -> Article:
    """An article whose text is the file's text, as it stands."""
    return Article(
        Source.of(path, text),
        0,
        MappedText(text, [0], [0]),
        [Block(0, len(text), "body")],
        title=text[:8],
        published=published,
        publisher=publisher,
    )


def claim(of: Article, quote: str, value: Value, **fields: Any) -> Claim:
    """The claim that `quote` is in an article, in the sentence that it stands in."""
    raw = of.source.raw
    start = raw.index(quote)
    line, column = of.source.place(start)
    sentence_start = raw.rfind("。", 0, start) + 1
    sentence_end = raw.find("。", start) + 1 or len(raw)
    known: dict[str, Any] = {
        "subject": "零跑汽车",
        "metric": "span",
        "period": None,
        "qualifiers": {},
        "modality": "actual",
        "attribution": None,
    }
    ref = ArticleRef(0, of.title, of.published and of.published.isoformat(), of.publisher)
    return Claim(
        id=f"{of.path}#{start}",
        path=of.path,
        article=ref,
        quote=quote,
        line=line,
        column=column,
        start=start,
        end=start + len(quote),
        value=value,
        sentence=raw[sentence_start:sentence_end],
        **{**known, **fields},
    )


def exactly(number: int | str, unit: str) -> Value:
    """A number as it was said, without a hedge."""
    return Value("exact", Decimal(number), Decimal(number), unit)


def extracted(articles: list[Article], claims: list[Claim]) -> list[Extracted]:
    """Articles, each with those of the claims that stand in it."""
    return [Extracted.of(a, [c for c in claims if c.path == a.path]) for a in articles]


def with_claims(report: Report, claims: Iterable[Claim]) -> Report:
    """A report with other claims in the places of its own."""
    left = iter(claims)
    items = [Extracted.of(item.article, islice(left, len(item.ids))) for item in report.items]
    return replace(report, items=items, unchecked=Claims(items, set(report.unchecked.ids)))


def span_report() -> Report:
    """Two articles that agree on 343 days, one that says 334, and a ledger that has the dates."""
    morning = article(
        "早报/0926.txt",
        "零跑汽车在金华迎来第100万辆整车下线。从第50万辆到第100万辆，这家公司只用了343天，比许多同行都快，"
        "而在它成立之初，几乎没有人相信一家做安防摄像头起家的公司能把车造到这个规模。",
        "早报",
        date(2025, 9, 26),
    )
    evening = article(
        "evening.txt", "第二个50万辆，用时343天。工厂有17条产线。", "Evening Post", date(2025, 9, 27)
    )
    flash = article("flash.txt", "快讯：零跑第二个50万辆仅用334天便告完成。", "快讯社", date(2025, 9, 26))
    days = [claim(a, f"{n}天", exactly(n, "day")) for a, n in ((morning, 343), (evening, 343), (flash, 334))]
    lines = claim(evening, "17条产线", exactly(17, "count"), metric="facilities", qualifiers={"noun": "产线"})
    entry = Entry(
        "leapmotor-second-500k",
        "零跑汽车",
        "span",
        exactly(343, "day"),
        "2024-10-17/2025-09-25",
        {"from": "500000", "to": "1000000"},
        "actual",
        "verified",
        [Citation("零跑汽车第100万辆整车下线", "金华日报", "2025-09-27")],
        path="claims.yaml",
        line=12,
    )
    findings = [
        Finding("f1", "LC201", "agree", "note", 0.98, "343 days in both.", [days[0].id, days[1].id]),
        Finding(
            "f2",
            "LC301",
            "conflict",
            "error",
            0.95,
            "334 days do not fit the dates of the 500,000th and the 1,000,000th vehicle.",
            [days[2].id],
            "leapmotor-second-500k",
            {"reckoning": "2025-09-25 − 2024-10-17 = 343 days, 9 more than 334."},
        ),
        Finding(
            "f3",
            "LC201",
            "conflict",
            "warning",
            0.7,
            "零跑汽车 took 343 days in one article and 334 days in another.",
            [days[0].id, days[2].id],
        ),
    ]
    items = extracted([morning, evening, flash], [*days, lines])
    return Report(
        items,
        findings,
        [Skipped("photo.txt", "not text")],
        Ledger([entry]),
        Claims(items, {lines.id}),
    )
