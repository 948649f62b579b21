"""An article with itself

Claims of one article (or of one text and its copies) about one fact, in different sentences. They
conflict only when both give the same subject, metric, period and qualifiers in so many words: an
article lists many numbers side by side, and what it leaves open usually tells them apart. Two numbers
in one sentence are never set against each other here, and two in sentences that follow each other only
where one looks like a misprint of the other. Headlines are LC203.

Why: a number that changes between the first paragraph and the last is a slip that every reader can see.

Fires:
    a/1 "2025年零跑汽车交付596555辆"
    a/1: 零跑汽车 deliveries 596555 vehicle @2025
    a/2 "零跑汽车全年交付569555辆"
    a/2: 零跑汽车 deliveries 569555 vehicle @2025
Holds:
    a/1 "零跑带动30余家配套企业"
    a/1: 零跑汽车 suppliers >30 count {noun=配套企业}
    a/2 "35家零跑配套企业"
    a/2: 零跑汽车 suppliers 35 count @2025 {noun=配套企业}
    a/3 "零跑C10售出4万辆"
    a/3: 零跑汽车 sales 40000 vehicle @2025-06 {product=C10}
    a/3: 零跑汽车 sales 20000 vehicle @2025-06 {product=C11}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from leapcheck.checking.assertions import ArticleKey, Assertion, same_sentence
from leapcheck.checking.doubts import GRAVE, SLIGHT, doubts, left_open, origins, sureness, told
from leapcheck.checking.facts import Fact, compared_interval, sides_of
from leapcheck.checking.findings import NOTE_FROM, Draft, about, place, side, value_text
from leapcheck.checking.material import Material
from leapcheck.checking.metrics import VAGUE
from leapcheck.checking.wording import TELLING, is_slip
from leapcheck.language.messages import joined, worded

CODE = "LC202"
TITLE = worded("An article with itself")


def check(material: Material) -> Iterator[Draft]:
    """One finding for each fact that one article states in several sentences."""
    for fact in material.facts:
        several = len(origins(fact.every, material.source)) > 1
        for members in _by_source(fact, material):
            if len({material.sentence_number(a) for a in members}) < 2:
                continue
            sides = sides_of(members)
            if len(sides) > 1:
                yield from _conflict(fact, members, material)
                members = _told_again(sides, material)
            if members and not several:
                headlines = [a for a in fact.members if a.is_title and a.article == members[0].article]
                yield from _agreement(fact, [*headlines, *members], material)


def _told_again(sides: Sequence[Sequence[Assertion]], material: Material) -> list[Assertion]:
    """Of several values the one told in two sentences, where the others stand beside it in one of them.

    放到全市有50多家,其中35家落户开发区: the 35 are the 30余家 of the paragraph before, the 50 are not.
    """
    first, *others = sides
    if len({material.sentence_number(a) for a in first}) < 2:
        return []
    siblings = all(any(same_sentence(a, b) for b in first[:8]) for other in others for a in other[:8])
    return list(first) if siblings else []


def _by_source(fact: Fact, material: Material) -> list[list[Assertion]]:
    """The claims of a fact by article, headlines left out; of a text and its copies the first."""
    articles: dict[ArticleKey, list[Assertion]] = defaultdict(list)
    for a in fact.every:
        if a.article is not None and not a.is_title:
            articles[a.article].append(a)
    first: dict[ArticleKey, ArticleKey] = {}
    for article in sorted(articles):
        first.setdefault(material.source[article], article)
    return [articles[article] for article in first.values()]


def _agreement(fact: Fact, members: Sequence[Assertion], material: Material) -> Iterator[Draft]:
    if not fact.telling:
        return
    message = worded(
        "The article says {about} {n} times, and agrees with itself: {values}",
        about=about(fact.head),
        n=len({material.sentence_number(a) for a in members}),
        values=joined(list(dict.fromkeys(value_text(a) for a in members))[:4], "{first} = {rest}"),
    )
    dated = all(compared_interval(a) is not None for a in members)
    found = left_open(1 - fact.sureness, fact.notes)
    if not dated:
        found[worded("not every place gives the day")] = 0.3
    evidence = {"sides": [side(members, material.source_names)], "doubts": told(found)}
    yield Draft(CODE, "agree", sureness(1, found), message, members, evidence)


def _conflict(fact: Fact, members: Sequence[Assertion], material: Material) -> Iterator[Draft]:
    found = contradiction(fact, members, material)
    if found is None:
        return
    sides, confidence, reasons = found
    one, other = (min(s, key=lambda a: a.order) for s in sides)
    message = worded(
        "The article contradicts itself on {about}: {one} ({here}) and {other} ({there})",
        about=about(fact.head),
        one=value_text(one),
        here=place(one),
        other=value_text(other),
        there=place(other),
    )
    evidence = {"sides": [side(s, material.source_names) for s in sides], "doubts": reasons}
    claims = [a for s in sides for a in s]
    yield Draft(CODE, "conflict", confidence, message, claims, evidence, at_most="warning")


def contradiction(
    fact: Fact, members: Sequence[Assertion], material: Material
) -> tuple[list[list[Assertion]], float, dict[str, float]] | None:
    """The two sides on which one article stands, how sure it is that it contradicts itself, and the doubts.

    None where it gives one value, or more likely speaks of several things.
    """
    sides = sides_of([a for a in members if a.id not in fact.witnesses and not a.is_title])
    if len(sides) != 2 or not fact.contestable or not _is_strong(fact) or _share_a_sentence(sides):
        return None
    one, other = (min(s, key=lambda a: a.order) for s in sides)
    found = {**left_open(1 - fact.sureness, fact.notes), **doubts(sides)}
    adjacent = abs(material.sentence_number(one) - material.sentence_number(other)) <= 1
    if adjacent and (not is_slip(one, other) or min(one.digits, other.digits) < TELLING):
        return None  # sentences that follow each other go on to something else
    if not is_slip(one, other):
        found[worded("numbers that are no misprint of each other")] = GRAVE
    if fact.head.metric in VAGUE:
        found[worded("a metric that says little by itself")] = SLIGHT
    if any(a.of.qualifiers.get("condition") for s in sides for a in s):
        found[worded("a condition")] = SLIGHT
    found[worded("one writer, who may speak of two things")] = SLIGHT
    confidence = sureness(1, found)
    return (sides, confidence, told(found)) if confidence >= NOTE_FROM else None


def _is_strong(fact: Fact) -> bool:
    """Nothing but letters may differ: the period is stated, and no qualifier is open."""
    head = fact.head
    dated = head.kind in ("event", "lasting", "span") or head.metric == "milestone" or head.period is not None
    return dated and fact.sureness >= 0.9


def _share_a_sentence(sides: Sequence[Sequence[Assertion]]) -> bool:
    return any(same_sentence(a, b) for a in sides[0][:20] for b in sides[1][:20])
