"""A number among the names of its sentence, as the rules look at it that say whom it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from leapcheck.claims.actors import ACTORS
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.lexicon import Mention, subject_named
from leapcheck.claims.many import is_told_of, only_says
from leapcheck.claims.market import Market
from leapcheck.claims.objects import is_version
from leapcheck.claims.openers import AMONG
from leapcheck.claims.places import is_of_an_officer, leading_places
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.subject.clause import named_before
from leapcheck.claims.topic import About, Topic
from leapcheck.data.metrics import VEHICLES
from leapcheck.patterns import is_taken

AMONG_THEM = (*AMONG, *(f"{word}," for word in AMONG))
"""What stands before one of those that were named."""
PAID = frozenset({"investment", "funding", "transaction", "fee", "cost", "stake"})


class Number(NamedTuple):
    """A number that stands from `at` up to `end`, in a clause that goes from `start` to `clause_end`.

    What it measures, `metric`, decides where the words leave it open. `everybody` are the names that numbers
    can be about, `actors` those of whom the sentence tells and the places that its clauses open with,
    `holders` those of them who can have what is measured, and `named` is the nearest before the number that
    its clause is about.
    """

    at: int
    end: int
    sentence: Sentence
    mentions: Sequence[Mention]
    markets: Sequence[Market]
    topic: Topic
    metric: str
    text: str
    start: int
    clause_end: int
    everybody: Sequence[Mention]
    actors: Sequence[Mention]
    holders: Sequence[Mention]
    named: Mention | None

    def follows(self, names: Iterable[Mention], since: int = 0) -> bool:
        """Whether any of some names stands before the number, and not before the place `since`."""
        return any(since <= m.start and m.end <= self.at for m in names)


Rule = Callable[[Number], About | None]
"""Whom a number is about, where the words say it in one way."""


def look_at(
    at: int,
    end: int,
    sentence: Sentence,
    mentions: Sequence[Mention],
    markets: Sequence[Market],
    topic: Topic,
    metric: str,
) -> Number:
    """A number of a sentence among the names there, and whom the text has been speaking of."""
    start, clause_end = sentence.clause(at)
    everybody = [m for m in mentions if m.subject.kind in ACTORS and not is_version(sentence.text, m)]
    actors: Sequence[Mention] = [
        m
        for m in everybody
        if m.subject.kind != "collective" or is_told_of(m, end, sentence, everybody, topic)
    ]
    if metric in VEHICLES | GROWTH and (topic.current or topic.market or markets):
        actors = [m for m in actors if m.subject.kind != "collective" or not only_says(m, sentence.text)]
    actors = [m for m in actors if m.subject.kind != "collective" or not is_taken(m.start, m.end, markets)]
    if metric not in PAID:
        actors = [as_place(m) for m in actors]
    towns = [t for t in leading_places(sentence, mentions) if all(m.start != t.start for m in markets)]
    if topic.of_firm:
        towns = [t for t in towns if not is_of_an_officer(sentence.text, t)]
    if towns:
        actors = sorted([*actors, *towns], key=lambda m: m.start)
    holders = actors
    if metric == "market_share":  # which somebody in the market has
        holders = [m for m in actors if m.subject.kind != "market"] or actors
    named = named_before(sentence.text, start, at, actors)
    return Number(
        *(at, end, sentence, mentions, markets, topic, metric),
        *(sentence.text, start, clause_end, everybody, actors, holders, named),
    )


def as_place(mention: Mention) -> Mention:
    """The place of a government, which speaks for it: 青岛市政府提出,产值增长6%."""
    place = subject_named(mention.subject.of or "") if mention.subject.kind == "government" else None
    return mention._replace(subject=place) if place else mention
