"""What the page needs to know, as one plain JSON document.

Claims and articles are named by their numbers (places in their lists), findings and entries by their ids.
Every text in it can be shown as it is: what hides or acts is written out. Offsets count UTF-16 units.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from leapcheck.checking.intervals import interval_of
from leapcheck.checking.period import parse_period
from leapcheck.checking.units import factor_of
from leapcheck.data import load
from leapcheck.language import LANGUAGES
from leapcheck.language.messages import Message, term
from leapcheck.model import Article, Citation, Claim, Entry, Finding, json_number
from leapcheck.phrases import metric_in_words, period_in_words
from leapcheck.reporting.html.findings import finding_record
from leapcheck.reporting.html.pictures import milestones, series, sources_of
from leapcheck.reporting.html.texts import Sentence, ShownText, composed
from leapcheck.reporting.jsonformat import header, read_record
from leapcheck.reporting.plaintext import visible
from leapcheck.reporting.words import amount_in_words

if TYPE_CHECKING:
    from leapcheck.pipeline import Report

Record = dict[str, Any]

WORST = ("error", "warning", "note", "agree", "ignored", "omitted", "unchecked")
"""The marks of claims; of several the first holds."""


def document(report: Report) -> Record:
    """A report as the page's data."""
    builder = _Builder(report)
    articles = [builder.article(number, article) for number, article in enumerate(builder.articles)]
    findings = builder.findings
    claims = builder.stated
    known = builder.entries_about_subjects()
    pictures: Record = {
        "series": series(claims, known),
        "milestones": milestones(claims, known, report.findings),
    }
    record: Record = {
        **header(report),
        **read_record(report.read, report.skipped),
        "articles": articles,
        "claims": builder.claims,
        "findings": findings,
        "entries": {entry.id: _entry_record(entry) for entry in builder.entries(pictures, known)},
        "sources": builder.sources(),
        "pairs": sources_of(report.findings, builder.places, builder.owners),
        "subjects": _kinds(claim.subject for claim in claims),
        **pictures,
        "metrics": {claim.metric: metric_in_words(claim.metric) for claim in claims},
        "qualifiers": {key: term("qualifier", key) for claim in claims for key in claim.qualifiers},
        "rules": _rules(report.findings),
    }
    record["periods"] = _periods(record)
    shown: Record = _visible(record)
    return shown


class _Builder:
    """The claims, findings and sources of a report, put in numbers."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.articles = list(report.articles)
        self.stated = list(report.claims)
        self.numbers = {claim.id: number for number, claim in enumerate(self.stated)}
        names = dict.fromkeys(article.publisher or article.path for article in self.articles)
        self.source_names = {name: number for number, name in enumerate(names)}
        self.places = {
            place: self._source(article)
            for article in self.articles
            for place in (article.path, f"{article.path}#{article.index + 1}")
        }
        self.of_article: dict[tuple[str, int], list[Claim]] = {}
        for claim in self.stated:
            self.of_article.setdefault((claim.path, claim.article.index), []).append(claim)
        self.owners = {
            claim.id: self._source(article)
            for article in self.articles
            for claim in self.of_article.get((article.path, article.index), ())
        }
        self.findings = [finding_record(finding, self.numbers) for finding in report.findings]
        self.findings += [finding_record(each.finding, self.numbers, each) for each in report.ignored]
        self.marks = self._marks()
        self.claims: list[Record] = [{} for _ in self.stated]

    def article(self, number: int, article: Article) -> Record:
        """An article, and its claims put into their places."""
        shown = ShownText.of(article)
        for claim in self.of_article.get((article.path, article.index), ()):
            self.claims[self.numbers[claim.id]] = self._claim(number, claim, shown)
        return _told(
            {
                "id": article_id(article),
                "path": article.path,
                "index": article.index,
                "title": article.title,
                "source": self._source(article),
                "published": article.published.isoformat() if article.published else None,
                "author": article.author,
                "address": article.address,
                "link": _link(article.address),
                "format": article.source.format,
                "text": shown.text,
                "blocks": [[role, *span] for role, span in shown.blocks],
                "headline": True if _begins_with_title(article) else None,
            }
        )

    def entries_about_subjects(self) -> list[Entry]:
        """The ledger entries about whom the claims are about."""
        ledger = self.report.ledger
        subjects = {claim.subject for claim in self.stated}
        return [entry for entry in ledger.about(subjects) if entry.subject in subjects] if ledger else []

    def entries(self, pictures: Mapping[str, Any], known: Iterable[Entry]) -> list[Entry]:
        """The ledger entries that the findings or the pictures of the report show."""
        ledger = self.report.ledger
        if ledger is None:
            return []
        shown = {side["entry"] for finding in self.findings for side in finding["sides"] if "entry" in side}
        shown |= {finding["entry"] for finding in self.findings if "entry" in finding}
        shown |= {
            point["entry"] for each in pictures["series"] for point in each["points"] if "entry" in point
        }
        shown |= {
            mark["entry"] for line in pictures["milestones"] for mark in line["marks"] if "entry" in mark
        }
        about = {entry.id: entry for entry in known}
        return [entry for id in sorted(shown) if (entry := about.get(id) or ledger.get(id))]

    def sources(self) -> list[Record]:
        """Each source with its articles and claims, and how many findings have it agree and conflict."""
        records: list[Record] = [
            {"name": name, "articles": 0, "claims": 0, "agree": 0, "conflict": 0, "ledger": 0}
            for name in self.source_names
        ]
        for article in self.articles:
            records[self._source(article)]["articles"] += 1
        for number in self.owners.values():
            records[number]["claims"] += 1
        held: set[str] = set()
        for finding in self.report.findings:
            counts = "agree" if finding.verdict == "agree" else "conflict"
            if finding.verdict == "unverified" or (counts == "conflict" and finding.severity == "note"):
                continue
            for number in {self.owners[id] for id in finding.claims if id in self.owners}:
                records[number][counts] += 1
            if finding.ledger:
                held.update(finding.claims)
        for id in held & self.owners.keys():
            records[self.owners[id]]["ledger"] += 1
        return records

    def _source(self, article: Article) -> int:
        return self.source_names[article.publisher or article.path]

    def _marks(self) -> dict[int, str]:
        """The worst that is said of each claim, by its number."""
        left_out = [id for finding in self.report.hidden for id in finding.claims]
        marks = {self.numbers[id]: "omitted" for id in left_out if id in self.numbers}
        for finding in self.findings:
            mark = mark_of(finding)
            for number in finding["claims"]:
                if WORST.index(mark) < WORST.index(marks.get(number, "unchecked")):
                    marks[number] = mark
        return marks

    def _claim(self, article: int, claim: Claim, shown: ShownText) -> Record:
        number = self.numbers[claim.id]
        sentence = shown.sentence(claim) or composed(claim.sentence, *_quoted(claim))
        record = {
            "id": claim.id,
            "article": article,
            "quote": shown.cut(mark) if (mark := shown.mark(claim)) else claim.quote,
            "line": claim.line,
            "column": claim.column,
            "page": claim.page,
            **_statement_record(claim),
            "attribution": claim.attribution,
            "mark": self.marks.get(number),
        }
        return _told({**record, **_place(claim, shown, sentence)})


def article_id(article: Article) -> str:
    """A name for an article that stays the same as long as its file and its place in it do."""
    name = f"{article.path}\n{article.index}".encode("utf-8", "surrogateescape")
    return hashlib.sha256(name).hexdigest()[:12]


def _begins_with_title(article: Article) -> bool:
    """Whether the first thing in the text is the title, as it is told of the article."""
    first = article.blocks[0] if article.blocks else None
    return (
        first is not None
        and first.role == "title"
        and article.body.text[first.start : first.end] == article.title
    )


def _place(claim: Claim, shown: ShownText, sentence: Sentence) -> Record:
    """Where a claim stands in its article's text, and its sentence: where that stands, or as a text."""
    record: Record = {"at": shown.mark(claim)}
    if sentence.text is None:
        return {**record, "around": sentence.span}
    return {**record, "sentence": sentence.text, "in": sentence.mark}


def _quoted(claim: Claim) -> tuple[int, int]:
    at = claim.sentence.find(claim.quote)
    return (at, at + len(claim.quote)) if at >= 0 else (0, 0)


def _statement_record(of: Claim | Entry) -> Record:
    """What a claim and an entry have in common: what is said of whom, and when."""
    return {
        "subject": of.subject,
        "metric": of.metric,
        "words": amount_in_words(of),
        **_value_record(of),
        "period": of.period,
        "qualifiers": dict(of.qualifiers) or None,
        "modality": None if of.modality == "actual" else of.modality,
    }


def _value_record(of: Claim | Entry) -> Record:
    """The number for a picture: as it is written, and the interval that it stands for, in its own unit."""
    value = of.value
    stands = interval_of(value)
    factor = factor_of(value.unit)
    ends = (stands.low, stands.high) if stands else (None, None)
    low, high = (None if end is None else json_number(end / factor) for end in ends)
    return {
        "relation": None if value.relation == "exact" else value.relation,
        "value": [json_number(value.low), json_number(value.high)],
        "unit": value.unit,
        "stands": None if [low, high] == [value.low, value.high] or not stands else [low, high],
    }


def _entry_record(entry: Entry) -> Record:
    return _told(
        {
            **_statement_record(entry),
            "status": entry.status,
            "sources": [_citation_record(citation) for citation in entry.sources],
            "derived": list(entry.derived) or None,
            "notes": entry.notes,
            "place": f"{entry.path}:{entry.line}" if entry.path else None,
        }
    )


def _citation_record(citation: Citation) -> Record:
    return _told(
        {
            "title": citation.title,
            "publisher": citation.publisher,
            "date": citation.date,
            "address": citation.address,
            "link": _link(citation.address),
            "quote": citation.quote,
        }
    )


def _link(address: str | None) -> str | None:
    """An address that may be followed from a page: of the web, and nothing else."""
    if not address:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and parts.netloc and address.isprintable() else None


def mark_of(finding: Mapping[str, Any]) -> str:
    """How a finding marks the claims it names."""
    if "ignored" in finding:
        return "ignored"
    return {"agree": "agree", "conflict": str(finding["severity"])}.get(finding["verdict"], "unchecked")


def _kinds(names: Iterable[str]) -> dict[str, str]:
    """The kind of each subject that leapcheck knows; `other` of those it does not."""
    known = {entry["name"]: entry["kind"] for entry in load("subjects")}
    return {name: known.get(name, "other") for name in dict.fromkeys(names)}


def _rules(findings: Sequence[Finding]) -> dict[str, str]:
    """The title of each rule that found something."""
    from leapcheck.checking.rules import RULES

    return {
        code: RULES[code].title for code in sorted({finding.rule for finding in findings}) if code in RULES
    }


def _periods(record: Mapping[str, Any]) -> dict[str, list[str | None]]:
    """Every period that the page may have to place: its first day, its last, and what it is called."""
    of_marks = [mark for line in record["milestones"] for mark in line["marks"]]
    said = [each.get("period") for each in (*record["claims"], *record["entries"].values(), *of_marks)]
    said += [
        day for line in record["milestones"] for span in line["spans"] for day in (span["start"], span["end"])
    ]
    periods: dict[str, list[str | None]] = {}
    for text in filter(None, dict.fromkeys(said)):
        if period := parse_period(text):
            days = [day.isoformat() if day else None for day in (period.start, period.end)]
            periods[text] = [*days, period_in_words(text)]
    return periods


def _told(record: Record) -> Record:
    """A record without what is None: it goes without saying."""
    return {key: value for key, value in record.items() if value is not None}


def _visible(value: Any) -> Any:
    """The same with every text made safe to show, messages in every language; an article's own text is so already."""
    if isinstance(value, Message):
        every = {language: visible(value.told(language)) for language in LANGUAGES}
        return every if len(set(every.values())) > 1 else every["en"]
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, dict):
        return {visible(key): each if key == "text" else _visible(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_visible(each) for each in value]
    return value
