"""What the rules work on: claims by article and sentence, ledger entries, near copies, facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any

from leapcheck.checking.assertions import ArticleKey, Assertion, assertion_of
from leapcheck.checking.copies import copy_groups
from leapcheck.checking.facts import Fact, gather_facts
from leapcheck.checking.filling import fill_arms, fill_dates, fill_events, fill_headlines, fill_spans
from leapcheck.checking.names import fold, subject_classes
from leapcheck.checking.period import Period
from leapcheck.model import UNNAMED, Claim, Entry

_NO_ARTICLE: ArticleKey = ("", 0)
NEAR_SENTENCES = 2
"""Sentences (with claims) between a number and what it was reckoned from, at most."""
NEAR_CHARACTERS = 700
"""The same in characters of the raw file."""

MOST_STATEMENTS = 50
"""Of a fact that more statements than this agree or quarrel about, the first ones will do as operands."""


class Material:
    """Everything that is compared, put in order once.

    `articles` holds the claims of each article in the order of the text, `sentences` the same in
    groups of one sentence, `entries` the ledger's facts that are still held. `source` names the
    article that an article is a copy of (itself, mostly): copies are one source. `classes` gives each
    name of a subject the one that stands for all its names. With `concerning`, facts that none of those
    articles states are left out.
    """

    def __init__(
        self,
        claims: Sequence[Claim],
        entries: Iterable[Entry] = (),
        texts: Mapping[ArticleKey, str] | None = None,
        concerning: Container[ArticleKey] | None = None,
    ) -> None:
        self._concerning = concerning
        entries = [entry for entry in entries if entry.status != "superseded"]
        classes = subject_classes([*(c.subject for c in claims), *(e.subject for e in entries)])
        self.classes = classes
        names = set(classes.values())
        grouped: dict[ArticleKey, list[Claim]] = defaultdict(list)
        for claim in claims:
            grouped[claim.path, claim.article.index].append(claim)
        self.articles: dict[ArticleKey, list[Assertion]] = {}
        for key, members in sorted(grouped.items()):
            members.sort(key=lambda c: (c.start, c.end, c.id))
            stated = [assertion_of(c, classes[c.subject], n) for n, c in enumerate(members)]
            stated = list(fill_events(list(fill_dates(list(fill_arms(stated, names))))))
            spans = {span.id: filled for span, filled in fill_spans(_by_sentence(stated))}
            self.articles[key] = list(fill_headlines([spans.get(a.id, a) for a in stated]))
        self.entries = list(fill_arms([assertion_of(e, classes[e.subject]) for e in entries], names))
        self.sentences = {key: _by_sentence(members) for key, members in self.articles.items()}
        self._sentence_of = {
            a.id: n for rows in self.sentences.values() for n, row in enumerate(rows) for a in row
        }
        said = {key: "\n".join(row[0].sentence for row in rows) for key, rows in self.sentences.items()}
        self.copies = copy_groups({key: (texts or {}).get(key) or text for key, text in said.items()}, said)
        first = {key: group[0] for group in self.copies for key in group}
        self.source: dict[ArticleKey, ArticleKey] = {key: first.get(key, key) for key in self.articles}
        self.source_names = {key: f"{path}#{n}" if n else path for key, (path, n) in self.source.items()}

    @cached_property
    def by_id(self) -> dict[str, Assertion]:
        """All claims and the entries that are still held, by their ids."""
        return {a.id: a for members in [self.entries, *self.articles.values()] for a in members}

    @cached_property
    def facts(self) -> list[Fact]:
        """The claims of all articles by the fact they state, headlines included."""
        blocks: dict[tuple[Any, ...], list[Assertion]] = defaultdict(list)
        for members in self.articles.values():
            for a in members:
                blocks[_whom(a), a.group, a.modality, a.dimension].append(a)
        return [
            fact for key in sorted(blocks) if self.concerns(blocks[key]) for fact in gather_facts(blocks[key])
        ]

    def concerns(self, block: Iterable[Assertion]) -> bool:
        """Whether a claim is of the articles that the user asks about, or they ask about all."""
        return self._concerning is None or any(a.article in self._concerning for a in block)

    @cached_property
    def _index(self) -> dict[tuple[Any, str], list[Assertion]]:
        index: dict[tuple[Any, str], list[Assertion]] = defaultdict(list)
        for members in [self.entries, *self.articles.values()]:
            for a in members:
                index[_whom(a), a.metric].append(a)
        return index

    @cached_property
    def _by_period(self) -> dict[object, list[Assertion]]:
        index: dict[object, list[Assertion]] = defaultdict(list)
        for members in [self.entries, *self.articles.values()]:
            for a in members:
                index[_whom(a), a.metric, a.period].append(a)
                index[_whom(a), a.metric, a.period, a.article].append(a)
        return index

    @cached_property
    def _milestones(self) -> dict[tuple[Any, Decimal], list[Assertion]]:
        index: dict[tuple[Any, Decimal], list[Assertion]] = defaultdict(list)
        for members in [self.entries, *self.articles.values()]:
            for a in members:
                if a.metric == "milestone" and isinstance(a.value.low, Decimal):
                    index[_whom(a), a.value.low].append(a)
        return index

    def stated_for(self, a: Assertion, metric: str, period: Period | None) -> list[Assertion]:
        """What is said of the metric of a claim's subject for one period.

        First all of the claim's own article, then the ledger and the first of the other articles.
        """
        key = (_whom(a), metric, period)
        own = self._by_period.get((*key, a.article), [])
        return [*own, *self._by_period.get(key, ())[:MOST_STATEMENTS]]

    def milestones(self, a: Assertion, nth: Decimal) -> Sequence[Assertion]:
        """All that is said of the Nth vehicle of a claim's subject: the ledger first, then the articles."""
        return self._milestones.get((_whom(a), nth), ())

    def everywhere(self, a: Assertion, metric: str) -> Sequence[Assertion]:
        """All that is said of a metric of a claim's subject: the ledger first, then the articles in their order."""
        return self._index.get((_whom(a), metric), ())

    def sentence_number(self, a: Assertion) -> int:
        """Which of its article's sentences with claims a claim stands in."""
        return self._sentence_of[a.id]

    def near(self, a: Assertion, sentences: int = NEAR_SENTENCES) -> Iterator[Assertion]:
        """The other claims of the same few sentences, the nearest first."""
        if a.article is None or not isinstance(a.of, Claim):
            return
        rows, here = self.sentences[a.article], self.sentence_number(a)
        around = [
            b
            for row in rows[max(here - sentences, 0) : here + sentences + 1]
            for b in row
            if b is not a and isinstance(b.of, Claim) and abs(b.of.start - a.of.start) <= NEAR_CHARACTERS
        ]
        yield from sorted(around, key=lambda b: (abs(self.sentence_number(b) - here), abs(b.order - a.order)))

    def are_copies(self, a: Assertion, b: Assertion) -> bool:
        """Whether two claims of different articles come from one source."""
        if a.article is None or b.article is None or a.article == b.article:
            return False
        return self.source[a.article] == self.source[b.article]


def _whom(a: Assertion) -> tuple[str, ArticleKey]:
    """Whom a statement is about. Nobody who is named is somebody else in each article."""
    return a.subject, (a.article or _NO_ARTICLE) if a.subject == UNNAMED else _NO_ARTICLE


def _by_sentence(members: Sequence[Assertion]) -> list[list[Assertion]]:
    """An article's claims in runs of one sentence."""
    rows: list[list[Assertion]] = []
    for a in members:
        last = rows[-1][-1] if rows else None
        if last is not None and _go_together(last, a):
            rows[-1].append(a)
        else:
            rows.append([a])
    return rows


def _go_together(a: Assertion, b: Assertion) -> bool:
    if a.sentence != b.sentence or a.is_title != b.is_title:
        return False
    if not (isinstance(a.of, Claim) and isinstance(b.of, Claim)):
        return False
    return b.of.start - a.of.start < max(2 * len(a.sentence), 40) or fold(a.quote) != fold(b.quote)
