"""Two articles about one fact

Claims of different articles with the same subject, metric, period, qualifiers and modality state one
fact. They agree when all their intervals meet, and conflict when they fall into two sides and more; all
of them together are one finding, whichever number of articles repeats each side. Near copies of one
text count as one source and never confirm each other. Where an article itself gives several values for
what looks like one fact, it only counts on a side that another source shares. Two counts of different
channels or bases (零售 and 批发, 中汽协 and 乘联分会) are never a conflict; where their numbers differ,
a note says that the basis does. What one source tells as done, while another at that time still plans it
for later, is a warning: either the plan was told as a result, or it was overtaken.

Why: sources that report one event from one announcement give one number. Where they do not, one of them
is wrong, or speaks of something else than it seems to.

Fires:
    a "零跑10月交付70289辆"
    a: 零跑汽车 deliveries 70289 vehicle @2025-10
    b "零跑汽车10月交付量为60289辆"
    b: 零跑汽车 deliveries 60289 vehicle @2025-10
Holds:
    a: 零跑汽车 sales 832 vehicle @2025-10
    b: 零跑汽车 sales 596 vehicle @2025-11
    c: 零跑汽车 sales 9000 vehicle @2025-10 target
    d: 零跑汽车 sales 210 vehicle @2025-10 {region=欧洲}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from leapcheck.checking.assertions import ArticleKey, Assertion
from leapcheck.checking.comparability import compare
from leapcheck.checking.doubts import doubts, left_open, origins, sureness, told
from leapcheck.checking.facts import Fact, agree, compared_interval, sides_of
from leapcheck.checking.findings import NOTE_FROM, Draft, about, operand, place, side, value_text, with_notes
from leapcheck.checking.intervals import stated
from leapcheck.checking.material import MOST_STATEMENTS, Material
from leapcheck.checking.rules.lc202 import contradiction
from leapcheck.language.messages import counted, joined, worded
from leapcheck.model import UNNAMED

CODE = "LC201"
TITLE = worded("Two articles about one fact")
OLD_PLAN = 92
"""Days after which a plan may well have been overtaken."""
FAR_BOUND = 2
"""How many times a bound another number may be that still says something of it."""
WITNESSED = 0.3
"""What it takes from an agreement that it rests on a claim that leaves its date or its region open."""


def check(material: Material) -> Iterator[Draft]:
    """One finding for each fact that two sources and more state."""
    for fact in material.facts:
        if fact.head.of.subject == UNNAMED:
            continue  # nobody is no subject that two articles could share
        yield from _basis_notes(fact, material)
        if len(origins(fact.every, material.source)) < 2:
            continue
        members = _of_one_mind(_without_ambiguous(fact, material), fact, material)
        sides = sides_of(members)
        if len(sides) > 1:
            yield from _conflict(fact, [_with_witnesses(s, fact) for s in sides], material)
            continue
        members = _with_witnesses(members, fact)
        if len(origins(members, material.source)) > 1:
            yield from _agreement(fact, members, material)
    yield from _plans_told_as_results(material)


def _plans_told_as_results(material: Material) -> Iterator[Draft]:
    """Events told as done before the time for which another source, about then, still plans them."""
    told: dict[object, list[Assertion]] = defaultdict(list)
    planned: dict[object, list[Assertion]] = defaultdict(list)
    for members in material.articles.values():
        for a in members:
            if a.kind == "event" and a.event and a.when is not None:
                pile = told if a.modality == "actual" else planned if a.modality in ("plan", "target") else {}
                pile.setdefault((a.subject, a.event, a.qualifiers.get("product")), []).append(a)
    for key, plans in planned.items():
        done = [a for a in told.get(key, ()) if _overtakes(a, plans[0], material)]
        if done:
            yield _plan_conflict(done, plans[0], material)


def _overtakes(done: Assertion, plan: Assertion, material: Material) -> bool:
    """Whether an event is told as over before a plan that is no older than a quarter lets it begin."""
    if material.are_copies(done, plan) or done.article == plan.article or not (done.when and plan.when):
        return False
    over, begun, due = done.when.end, done.when.start, plan.when.start
    if over is None or begun is None or due is None or over >= due or plan.published is None:
        return False
    comparison = compare(replace(plan, modality="actual"), done)
    lately = (begun - plan.published).days <= OLD_PLAN
    return lately and comparison.comparable and comparison.contestable


def _plan_conflict(done: Sequence[Assertion], plan: Assertion, material: Material) -> Draft:
    sides = [list(done), [plan]]
    message = worded(
        "{about}: {done} is told as done ({place}), but planned for {planned} ({there}, {published}): "
        "a plan told as a result, or overtaken",
        about=about(done[0]),
        done=value_text(done[0]),
        place=place(done[0]),
        planned=value_text(plan),
        there=place(plan),
        published=plan.published,
    )
    evidence = {
        "sides": [side(s, material.source_names) for s in sides],
        "doubts": {worded("one is a plan"): 0.37},
    }
    return Draft(CODE, "conflict", 0.6, message, [a for s in sides for a in s], evidence, at_most="warning")


def _with_witnesses(side_: Sequence[Assertion], fact: Fact) -> list[Assertion]:
    """A side with the witnesses that agree with it, far bounds left out."""
    agreeing = [w for w in fact.witnesses.values() if any(agree(w, a) for a in side_[:8])]
    return [*side_, *(w for w in agreeing if not _is_far_below([w, side_[0]]))]


def _without_ambiguous(fact: Fact, material: Material) -> list[Assertion]:
    """The claims, where of an article with several values only those stay that another source shares.

    Unless it plainly contradicts itself (LC202): then both its values stand.
    """
    by_article: dict[ArticleKey | None, list[Assertion]] = defaultdict(list)
    for a in fact.members:
        by_article[a.article].append(a)
    kept: list[Assertion] = []
    for article, own in by_article.items():
        if len(sides_of(own)) < 2 or contradiction(fact, own, material) is not None:
            kept.extend(own)
            continue
        source = material.source[article] if article is not None else None
        others = list(islice((b for b in fact.members if _source(b, material) != source), MOST_STATEMENTS))
        kept.extend(a for a in own if any(agree(a, b) for b in others))
    return kept


def _source(a: Assertion, material: Material) -> ArticleKey | None:
    return material.source[a.article] if a.article is not None else None


def _of_one_mind(members: list[Assertion], fact: Fact, material: Material) -> list[Assertion]:
    """The claims without those of articles that stand on two sides, where two sources stay without them.

    An article that gives both ends of a range, one by one, contradicts nobody who gives the range.
    """
    sides = sides_of(members)
    if len(sides) < 2:
        return members
    stands: dict[ArticleKey | None, set[int]] = defaultdict(set)
    for n, side_ in enumerate(sides):
        for a in side_:
            stands[a.article].add(n)
    own: dict[ArticleKey | None, list[Assertion]] = defaultdict(list)
    for a in members:
        if len(stands[a.article]) > 1:
            own[a.article].append(a)
    torn = {article for article, its in own.items() if contradiction(fact, its, material) is None}
    rest = [a for a in members if a.article not in torn]
    return rest if len(origins(rest, material.source)) > 1 else sides[0]


def _agreement(fact: Fact, members: Sequence[Assertion], material: Material) -> Iterator[Draft]:
    sources = origins(members, material.source)
    if not fact.telling or _is_far_below(members):
        return
    values = list(dict.fromkeys(value_text(a) for a in members))
    message = worded(
        "{n} sources agree on {about}: {values}",
        n=len(sources),
        about=about(fact.head),
        values=_listed(values),
    )
    dated = all(compared_interval(a) is not None for a in members)
    found = left_open(1 - fact.sureness, fact.notes)
    if not dated:
        found[worded("not every source gives the day")] = 0.3
    if len(origins([a for a in members if a.id not in fact.witnesses], material.source)) < 2:
        found[worded("a source that leaves its date or its region open")] = WITNESSED
    evidence = {
        "sides": [side(members, material.source_names)],
        "sources": len(sources),
        "doubts": told(found),
    }
    yield Draft(CODE, "agree", sureness(1, found), with_notes(message, fact.notes), members, evidence)


def _is_far_below(members: Sequence[Assertion]) -> bool:
    """Whether numbers meet only because one is a far bound: 2.99万元起 says nothing of 11.2万元."""
    if all(a.interval is None or a.interval.closed for a in members):
        return False
    numbers = [abs(number) for a in members if (number := stated(a.value))]
    return bool(numbers) and max(numbers) > FAR_BOUND * min(numbers)


def _conflict(fact: Fact, sides: Sequence[Sequence[Assertion]], material: Material) -> Iterator[Draft]:
    if not fact.contestable:
        return
    if len({frozenset(origins(s, material.source)) for s in sides}) == 1:
        return  # every side comes from the same sources: a series that was not told apart
    found = {**left_open(1 - fact.sureness, fact.notes), **doubts(sides)}
    confidence = sureness(1, found)
    if confidence < NOTE_FROM:
        return
    against = joined([_side_text(s, material) for s in sides], "{first}, against {rest}")
    message = worded("Sources differ on {about}: {against}", about=about(fact.head), against=against)
    message = with_notes(message, fact.notes)
    evidence = {
        "sides": [side(s, material.source_names) for s in sides],
        "doubts": told(found),
    }
    yield Draft(CODE, "conflict", confidence, message, [a for s in sides for a in s], evidence)


def _side_text(members: Sequence[Assertion], material: Material) -> str:
    values = list(dict.fromkeys(value_text(a) for a in members))
    count = len(origins(members, material.source))
    return counted("{values} in {n} source", "{values} in {n} sources", count, values=_listed(values))


def _listed(values: Sequence[str]) -> str:
    listed = joined(values[:4], "{first} = {rest}")
    return worded("{listed} and {n} more", listed=listed, n=len(values) - 4) if len(values) > 4 else listed


def _basis_notes(fact: Fact, material: Material) -> Iterator[Draft]:
    """Pairs of different sources that only the channel or the basis keeps apart, where the numbers differ."""
    for a, b, (one, other) in fact.basis[:1]:
        if agree(a, b) or len(origins([a, b], material.source)) < 2:
            continue
        message = worded(
            "The basis differs for {about}: {first} is {one}, {second} is {other}; not a conflict",
            about=about(a),
            first=value_text(a),
            one=one,
            second=value_text(b),
            other=other,
        )
        evidence = {"basis": [one, other], "values": [operand(a), operand(b)]}
        yield Draft(CODE, "unverified", 0.6, message, [a, b], evidence, at_most="note")
