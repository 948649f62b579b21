"""How sure a conflict is: a few reasons to doubt it, each grave or slight.

A doubt is a reason to believe that two statements speak of different things. What the numbers are like is
none: a sign that is swapped, a factor of ten, 万 for 亿 and a year told as a month are what a checker is
for. A grave doubt makes a conflict a note, a slight one a warning; three slight ones weigh as a grave one.

They were measured on conflicts between statements that are known to contradict each other (1,196 that are
generated for the tests) and on those found in 2,700 real articles, nearly all of which were misread or
about two things. Different wording, numbers far apart and round numbers told nothing, and are no doubts:

| reason | of true conflicts | of those in real articles |
| --- | --- | --- |
| a subject that its sentence does not name | 0.05 | 0.66 |
| a period that was not over | 0.00 | 0.30 |
| more than two sides | 0.00 | 0.22 |
| words that narrow only one of the numbers | 0.14 | 0.26 |
| a figure that the books give in several forms | 0.03 | 0.17 |
| an event, a mark, another country | 0.01 | 0.14 |
| different wording | 0.49 | 0.39 |
| numbers far apart | 0.25 | 0.26 |
| a round number | 0.08 | 0.07 |

Where one number looks like the other mistyped, the two are of one thing: then that a subject is not named,
as in tables and timelines, and that there are more sides are slight doubts.

That a number is hedged is no reason to doubt what it is about, but no editor acts on it at once: it is a
slight doubt. So is what a comparison leaves open, by its own measure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from leapcheck.checking.assertions import ArticleKey, Assertion
from leapcheck.checking.findings import SURE
from leapcheck.checking.intervals import MARK_FROM, Interval, bound_of, stated
from leapcheck.checking.names import fold, is_named
from leapcheck.checking.wording import (
    clause,
    is_misprint,
    is_slip,
    names_another_country,
    narrowed_differently,
)
from leapcheck.language.messages import joined, worded
from leapcheck.model import Claim
from leapcheck.patterns import Later

GRAVE = 0.5
"""What a doubt takes that alone makes a conflict no more than a note."""
SLIGHT = 0.2
"""What a doubt takes that makes a conflict no error; with two more of its kind, a note."""

_COMPANY = Later(
    "(?<![\u4e00-\u9fff]{2})(?:该|本)?(?:公司|集团)|(?<=[年月度份日底末])(?:公司|集团)"
)  # 9月公司交付新车
_BOOKS = frozenset(["profit", "cash"])
"""Figures of which a report has several, often under one name: 净利润 and 归母净利润."""


def doubts(sides: Sequence[Sequence[Assertion]]) -> dict[str, float]:
    """What speaks against a conflict between some sides: each doubt with the share of sureness it takes."""
    first, second = pair = [min(side, key=_hedges) for side in sides[:2]]
    alike = SLIGHT if is_misprint(first, second) else GRAVE
    found: dict[str, float] = {}
    if first.hedged or second.hedged:
        found[worded("approximate wording")] = SLIGHT
        if _bounds_meet(first, second):
            found[worded("no more than a bound is exceeded")] = SLIGHT
    if not all(_is_named(side) for side in sides[:2]):
        found[worded("a subject that its sentence does not name")] = alike
    if _is_of_the_books(first, second):
        found[worded("a figure that the books give in several forms")] = SLIGHT
    if narrowed_differently(first, second):
        found[worded("words that narrow only one of the numbers")] = GRAVE
    if any(names_another_country(a) for a in pair):
        found[worded("another country in the sentence")] = GRAVE
    if any(_is_mark(a) for a in pair):
        found[worded("a mark, not a number")] = GRAVE
    if first.kind == "event":
        found[worded("an event that may have happened twice")] = SLIGHT if is_slip(first, second) else GRAVE
    if any(_is_unfinished(a) for a in pair):
        found[worded("a period that was not over when the article appeared")] = GRAVE
    if any(a.guessed for a in pair):
        found[worded("ends that only the sentences around name")] = SLIGHT
    if len(sides) > 2:
        found[worded("more than two sides")] = alike
    return found


def left_open(penalty: float, notes: Sequence[str]) -> dict[str, float]:
    """What a comparison left open, as a doubt that takes its penalty; nothing where it left nothing open."""
    what = joined(notes, "{first}; {rest}") or worded("a detail that one side gives")
    return {worded("left open: {what}", what=what): penalty} if penalty else {}


def told(found: Mapping[str, float]) -> dict[str, float]:
    """Doubts as evidence, in the order of their words."""
    return {doubt: round(share, 4) for doubt, share in sorted(found.items())}


def sureness(base: float, found: Mapping[str, float]) -> float:
    """The confidence that the doubts leave."""
    confidence = SURE * base
    for share in found.values():
        confidence *= 1 - share
    return confidence


def _hedges(a: Assertion) -> tuple[bool, int]:
    return a.hedged, -a.digits


def _bounds_meet(a: Assertion, b: Assertion) -> bool:
    one, other = _bound(a), _bound(b)
    return one is not None and other is not None and one.meets(other)


def _bound(a: Assertion) -> Interval | None:
    return bound_of(a.value) if a.hedged else a.interval


def _is_named(side: Sequence[Assertion]) -> bool:
    """Whether some claim of a side names its subject or its product in its own sentence, or says 公司 of it."""
    return any(
        not isinstance(a.of, Claim)
        or is_named(a.of.subject, a.sentence)
        or _names_product(a)
        or _COMPANY.search(clause(a))
        for a in side
    )


def _names_product(a: Assertion) -> bool:
    product = a.qualifiers.get("product", "")
    return len(product) >= 2 and product in fold(a.sentence)


def _is_of_the_books(a: Assertion, b: Assertion) -> bool:
    """Whether two articles give a profit without saying which: 净利润, and not 归母净利润."""
    if not (isinstance(a.of, Claim) and isinstance(b.of, Claim)):
        return False
    names = [x.qualifiers.get("part", x.qualifiers.get("base", "")) for x in (a, b)]
    profits = a.metric in _BOOKS or all("利润" in name for name in names)
    return profits and not (names[0] == names[1] and names[0].startswith(("归母", "扣非")))


def _is_unfinished(a: Assertion) -> bool:
    """Whether part of its period was still to come when an article gave an actual value of it."""
    if a.kind != "flow" or a.modality != "actual" or not a.period or not a.published or not a.period.end:
        return False
    return a.period.end > a.published


def _is_mark(a: Assertion) -> bool:
    """A magnitude without a digit: 万亿市值, 千亿集群."""
    number = stated(a.value)
    mark = number is not None and number >= MARK_FROM and a.value.step == number
    return mark and a.value.relation == "exact" and a.metric != "milestone"


def origins(members: Sequence[Assertion], source: Mapping[ArticleKey, ArticleKey]) -> set[ArticleKey]:
    """The sources of some claims, where copies of one text are one."""
    return {source[a.article] for a in members if a.article is not None}
