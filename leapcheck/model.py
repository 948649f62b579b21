"""The nouns of leapcheck: what is read, what is taken out of it, and what is said about it.

Everything here is a frozen record without behaviour beyond its own JSON form. The field names of
`Claim`, `Value` and `Finding` are the field names of the JSON output.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Literal

Relation = Literal["exact", "approx", "above", "nearly", "at_least", "at_most", "below", "range"]
Modality = Literal["actual", "target", "forecast", "plan", "capability", "hypothetical"]
Verdict = Literal["agree", "conflict", "unverified"]
Severity = Literal["error", "warning", "note"]
Ignorer = Literal["configuration", "comment", "baseline"]
Status = Literal["verified", "reported", "disputed", "superseded"]
Role = Literal["title", "body", "table", "caption"]

UNNAMED = "未指明"
"""The subject of a number that is said of nobody who is named."""


@dataclass(frozen=True, slots=True)
class Value:
    """A number with its unit, as an interval in base units.

    `low` and `high` are exact decimals (144,155 辆 is 144155 `vehicle`, 15亿欧元 is 1500000000
    `EUR`, 51.49% is 51.49 `percent`), or ISO 8601 dates when `unit` is `date`; None is an open side.
    `step` is the place value of the last digit as written, in base units (832万 has 10000, 832.4万
    has 1000): half of it on either side is what the writer may have rounded away.
    """

    relation: Relation
    low: Decimal | str | None
    high: Decimal | str | None
    unit: str
    step: Decimal | None = None

    def to_json(self) -> dict[str, Any]:
        """The value with the four fields of the claim model, numbers as JSON numbers."""
        return {
            "relation": self.relation,
            "low": json_number(self.low),
            "high": json_number(self.high),
            "unit": self.unit,
        }


def json_number(number: Decimal | str | None) -> int | float | str | None:
    """A decimal as the JSON number that prints the same digits; dates and None pass through."""
    if not isinstance(number, Decimal):
        return number
    return int(number) if number == number.to_integral_value() else float(number)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in running text: `text[start:end]` is the number with its unit and its hedges.

    `low`, `high`, `relation`, `unit` and `step` are those of `Value`. `noun` is what is counted
    (家 of 800家, 量产车 of 第十万台量产车), `ordinal` is true for 第N辆, `sign` is -1 where the words
    around the number make it a fall (下降30%).
    """

    text: str
    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    relation: Relation
    unit: str | None
    step: Decimal | None = None
    noun: str | None = None
    ordinal: bool = False
    sign: int = 1

    @property
    def value(self) -> Value:
        """The quantity as the value of a claim; a number without a unit is a `count`."""
        return Value(self.relation, self.low, self.high, self.unit or "count", self.step)


@dataclass(frozen=True, slots=True)
class Source:
    """The decoded text of a file, or of the part of one that an article stands in, and where its lines begin.

    Offsets are characters of the whole file: `raw` begins at offset `start`, in line `line`. Where a
    format has pages, `pages` holds the offsets at which they begin, and lines are counted on each page.
    `escaped` is true where `raw` is JSON, whose strings write some characters as escapes. `format` and
    `encoding` name what the file was read as, `notes` say what is odd about it.
    """

    path: str
    raw: str
    line_starts: Sequence[int]
    start: int = 0
    line: int = 1
    pages: Sequence[int] = ()
    escaped: bool = False
    format: str = "txt"
    encoding: str | None = None
    notes: Sequence[str] = ()

    @classmethod
    def of(cls, path: str, raw: str, **about: Any) -> Source:
        """A source whose lines end with each line feed of `raw`; `about` gives the other fields."""
        starts = [0]
        at = raw.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = raw.find("\n", at + 1)
        return cls(path, raw, starts, **about)

    def place(self, offset: int) -> tuple[int, int]:
        """The 1-based line (of the file, or of its page) and column (in characters) of an offset."""
        line = bisect_right(self.line_starts, offset - self.start)
        column = offset - self.start - self.line_starts[line - 1] + 1
        page = self.page(offset)
        before = bisect_right(self.line_starts, self.pages[page - 1]) - 1 if page else 0
        return self.line + line - 1 - before, column

    def page(self, offset: int) -> int | None:
        """The 1-based page that an offset is on; None where the format has no pages."""
        return bisect_right(self.pages, offset) or None

    def text(self, start: int, end: int) -> str:
        """The characters of the file from `start` to `end`; JSON escapes as what they stand for."""
        text = self.raw[start - self.start : end - self.start]
        return unescaped(text) if self.escaped and "\\" in text else text


def unescaped(text: str) -> str:
    """Part of a JSON string with its escapes decoded; as it is where it is no such part."""
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text


@dataclass(frozen=True, slots=True)
class About:
    """What one place says about an article; None where it says nothing.

    `publisher` is whose text it is, `address` the URL it was taken from.
    """

    published: date | None = None
    publisher: str | None = None
    title: str | None = None
    address: str | None = None
    author: str | None = None


UNKNOWN = About()


@dataclass(frozen=True, slots=True)
class MappedText:
    """Normalized text that knows where in the raw file each of its characters came from.

    The text is cut into runs; run k begins at `starts[k]` in `text`, came from `origins[k]` in the
    raw file, and goes on one to one until the next run. Where `widths` has k, run k is one character
    that stands for so many raw ones (`%` for `&#37;`).
    """

    text: str
    starts: Sequence[int]
    origins: Sequence[int]
    widths: Mapping[int, int] = field(default_factory=dict)

    def origin(self, at: int) -> int:
        """The raw offset of the character at `at`."""
        k = bisect_right(self.starts, at) - 1
        return self.origins[k] + at - self.starts[k]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The raw span, end exclusive, of the non-empty stretch `text[start:end]`."""
        last = bisect_right(self.starts, end - 1) - 1
        return self.origin(start), self.origin(end - 1) + self.widths.get(last, 1)


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of an article's text: a headline, a paragraph, a table row, a caption."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a file: normalized text in blocks, and what is known about it.

    `published` anchors relative dates; None where nothing says. `publisher` is whose text it is, `told`
    says which place each of the five was taken from (`published`: `articles.yaml`).
    """

    source: Source
    index: int
    body: MappedText
    blocks: Sequence[Block]
    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    address: str | None = None
    author: str | None = None
    told: Mapping[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """The path of the file as the user gave it."""
        return self.source.path


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that could not be read, and why; nothing is ever dropped without one of these."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class ArticleRef:
    """Which article of which file a claim stands in."""

    index: int
    title: str | None
    published: str | None = None
    publisher: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A number with a meaning, given by an article to a subject; fields as in the claim model.

    `start` and `end` are character offsets in the decoded file, `line` and `column` are 1-based;
    `quote` is exactly what stands there (in JSON, what its escapes stand for). In a PDF, `page` is the
    1-based page, the line is that of the page, and offsets count the text as leapcheck reads it.
    `sentence` is the normalized sentence around the number.
    """

    id: str
    path: str
    article: ArticleRef
    quote: str
    line: int
    column: int
    start: int
    end: int
    subject: str
    metric: str
    value: Value
    period: str | None
    qualifiers: Mapping[str, str]
    modality: Modality
    attribution: str | None
    sentence: str
    role: Role = "body"
    page: int | None = None

    def to_json(self) -> dict[str, Any]:
        """The claim as one JSON object."""
        article = {"index": self.article.index, "title": self.article.title}
        if self.article.published:
            article["published"] = self.article.published
        if self.article.publisher:
            article["source"] = self.article.publisher
        if self.article.address:
            article["address"] = self.article.address
        return {
            "id": self.id,
            "path": self.path,
            "article": article,
            **({"page": self.page} if self.page else {}),
            "line": self.line,
            "column": self.column,
            "start": self.start,
            "end": self.end,
            "quote": self.quote,
            "subject": self.subject,
            "metric": self.metric,
            "value": self.value.to_json(),
            "period": self.period,
            "qualifiers": dict(self.qualifiers),
            "modality": self.modality,
            "attribution": self.attribution,
            "role": self.role,
            "sentence": self.sentence,
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """One comparison with its verdict: `evidence` lets a reader redo it by hand.

    `claims` holds claim ids, `ledger` the id of the ledger entry that was held against them.
    `confidence` runs from 0 to 1.
    """

    id: str
    rule: str
    verdict: Verdict
    severity: Severity
    confidence: float
    message: str
    claims: Sequence[str]
    ledger: str | None = None
    evidence: Mapping[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The finding as one JSON object."""
        return {
            "id": self.id,
            "rule": self.rule,
            "verdict": self.verdict,
            "severity": self.severity,
            "confidence": round(self.confidence, 2),
            "message": self.message,
            "claims": list(self.claims),
            "ledger": self.ledger,
            "evidence": dict(self.evidence),
        }


@dataclass(frozen=True, slots=True)
class Ignored:
    """A finding that the user lives with: what says so, and why."""

    finding: Finding
    by: Ignorer
    reason: str

    def to_json(self) -> dict[str, Any]:
        """The finding as one JSON object, with what ignores it."""
        return {**self.finding.to_json(), "ignored": {"by": self.by, "reason": self.reason}}


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a ledger entry has its number from.

    `address` is a URL or a file name, `quote` at most a few words of the source: the number as it has it.
    """

    title: str
    publisher: str | None = None
    date: str | None = None
    address: str | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact of the ledger, with the fields of a claim and where it comes from.

    `derived` holds the ids of the entries that it was reckoned from; such an entry never proves a
    claim that says the same as one of its parents. `superseded_by` is the id of the entry that took its
    place. `tolerance` is how far a number may lie off and still agree, in the unit of the value, in days
    where that is a date. `series` is the id of the series of which it is a row. `path`, `line` and
    `column` (both 1-based) are where it stands.
    """

    id: str
    subject: str
    metric: str
    value: Value
    period: str | None
    qualifiers: Mapping[str, str]
    modality: Modality
    status: Status
    sources: Sequence[Citation]
    derived: Sequence[str] = ()
    notes: str | None = None
    path: str = ""
    line: int = 0
    column: int = 0
    superseded_by: str | None = None
    tolerance: Decimal | None = None
    series: str | None = None
