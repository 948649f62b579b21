"""A headline with the body under it

A number in a headline stands in the body, as exactly or more so. It agrees when some claim of the body
with the same subject and metric meets it; it conflicts when the body gives that subject another number
and the headline's nowhere. Where the body gives the headline's number to another subject, the finding
names it: a headline often gives a part what only the whole reached.

Why: headlines are written last, shortened, and by another hand.

Fires:
    a title "金华产业集群:千亿集群"
    a title: 金华产业集群 output_value 100000000000 CNY
    a/1 "2025年金华产业集群产值623.89亿元"
    a/1: 金华产业集群 output_value 62389000000 CNY @2025
    a/2 "金华开发区产值1019亿元"
    a/2: 金华开发区 output_value 101900000000 CNY @2025
Holds:
    a title "中国汽车出口832万辆"
    a title: 中国汽车 exports 8320000 vehicle @2025 step=10000
    a/1 "2025年中国汽车出口832.4万辆"
    a/1: 中国汽车 exports 8324000 vehicle @2025 step=1000
    a/2 "皮卡出口134万辆"
    a/2: 中国汽车 exports 1340000 vehicle @2025 {product=皮卡}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.comparability import Comparison, compare, is_telling
from leapcheck.checking.copies import is_cut
from leapcheck.checking.doubts import doubts, left_open, sureness, told
from leapcheck.checking.facts import agree
from leapcheck.checking.findings import NOTE_FROM, Draft, about, operand, place, value_text
from leapcheck.checking.intervals import MARK_FROM, stated
from leapcheck.checking.material import Material
from leapcheck.checking.metrics import RATES, VAGUE
from leapcheck.checking.names import is_named
from leapcheck.checking.sentences import clauses
from leapcheck.checking.wording import clause, position
from leapcheck.language.messages import worded
from leapcheck.patterns import Later
from leapcheck.phrases import period_in_words

CODE = "LC203"
TITLE = worded("A headline with the body under it")
_TRADED = Later(r"减持|增持|回购|质押|流拍|拍卖")
_TOGETHER = Later(r"注册资本|共同(?:出资|投资|设立)")
_LEFT = Later(r"[从由][^,，。;；]{0,8}$")
# 6月销量40万辆,去年同期38万辆: an earlier time, which an article without a day leaves open
_OF_ANOTHER_TIME = Later(r"(?:[去上前]一?年|上[个一]?[月周季]|同[期月]|此前|之前|前值|原)[^,，。;；]{0,6}$")
FAR_APART = 4
"""The factor from which the numbers of a headline and its body are more likely those of two things."""
MOST_CANDIDATES = 4
"""A body with more values than this for one subject and metric is a series; the headline is about one of
them, and which one it leaves open."""


def check(material: Material) -> Iterator[Draft]:
    """One finding for each number of a headline that the body speaks of."""
    for members in material.articles.values():
        titles = [a for a in members if a.is_title]
        body = [a for a in members if not a.is_title]
        for title in titles:
            yield from _check_title(title, body)


def _check_title(title: Assertion, body: Sequence[Assertion]) -> Iterator[Draft]:
    candidates = [(a, c) for a in body if (c := _compared(title, a)) is not None]
    agreeing = [
        (a, c) for a, c in candidates if agree(title, a) and (not c.digits or is_telling(title, a, c))
    ]
    if agreeing:
        yield _agreement(title, agreeing)
    elif not _restated(title, body) and not any(_says_the_same(title, a) for a, _ in candidates):
        yield from _conflict(title, [a for a, c in candidates if _contradicts(title, c)], body)


def _contradicts(title: Assertion, comparison: Comparison) -> bool:
    """Whether a number of the body that the headline's does not meet may speak against it."""
    return comparison.contestable or (title.period is None and not comparison.digits)


def _compared(title: Assertion, a: Assertion) -> Comparison | None:
    """How a claim of the body bears on the headline, which may leave the period open; None if it does not."""
    comparison = compare(title, a)
    return comparison if comparison.comparable else None


def _agreement(title: Assertion, agreeing: Sequence[tuple[Assertion, Comparison]]) -> Draft:
    surest = min((c for _, c in agreeing), key=lambda c: c.penalty)
    found = [a for a, _ in agreeing]
    message = worded(
        "The headline's {number} is in the body: {found} ({place})",
        number=value_text(title),
        found=value_text(found[0]),
        place=place(found[0]),
    )
    open_to = left_open(surest.penalty / 2, surest.notes)
    evidence = {
        "headline": operand(title),
        "body": [operand(a) for a in found],
        "doubts": told(open_to),
    }
    return Draft(CODE, "agree", sureness(1, open_to), message, [title, *found], evidence)


def _of_one_base(title: Assertion, against: Sequence[Assertion]) -> list[Assertion]:
    """The one rate of the body that is taken of what the headline's is, in the same words and period."""
    base = title.qualifiers.get("base")
    same = [a for a in against if base and a.qualifiers.get("base") == base and a.period == title.period]
    return same if len(same) == 1 else []


def _restated(title: Assertion, body: Sequence[Assertion]) -> bool:
    """Whether the body gives the subject the headline's number under another metric or period."""
    return any(
        a.dimension == title.dimension
        and a.subject == title.subject
        and a.interval is not None
        and title.interval is not None
        and a.interval.meets(title.interval)
        for a in body
    )


def _says_the_same(title: Assertion, a: Assertion) -> bool:
    """Whether a headline's number is the body's after all.

    Cut off (91% of 91.7%); the other end of its change (从83%降至57%); the capital of a firm that
    several set up, where the body tells one's part; what is sold of what is held.
    """
    if is_cut(title, a) or bool(_TRADED.search(title.sentence)) != bool(_TRADED.search(clause(a))):
        return is_cut(title, a) or title.metric == "stake"
    if title.metric == "investment" and _TOGETHER.search(title.sentence):
        return True
    at = position(a)
    left = at > 0 and _LEFT.search(a.sentence[:at]) is not None
    return left and title.quote in clauses(a.sentence[at:])[0]


def _are_far_apart(title: Assertion, a: Assertion) -> bool:
    """Whether a headline and its body give amounts of different orders: of two things, a headline is short."""
    if title.interval is None or a.interval is None or title.metric in RATES:
        return False
    small, large = sorted((abs(title.interval.middle), abs(a.interval.middle)))
    return small > 0 and large > FAR_APART * small


def _is_of_class(title: Assertion, a: Assertion) -> bool:
    """Whether a headline only names the order of the body's amount: 千亿市场 of 1409亿元, 百亿 of 380亿元."""
    mark = title.value.low
    if not isinstance(mark, Decimal) or mark < MARK_FROM or mark.normalize().as_tuple().digits != (1,):
        return False
    amount = stated(a.value)
    return amount is not None and title.dimension == a.dimension and mark <= amount < 10 * mark


def _conflict(title: Assertion, against: Sequence[Assertion], body: Sequence[Assertion]) -> Iterator[Draft]:
    if not against or len(against) > MOST_CANDIDATES or title.modality != "actual":
        return
    if title.metric in RATES | VAGUE:
        against = _of_one_base(title, against)
    if not against or title.kind == "milestone":
        return
    if not is_named(title.of.subject, title.sentence):
        return
    if title.period is None and _OF_ANOTHER_TIME.search(title.sentence[: max(position(title), 0)]):
        return
    nearest = max(against, key=lambda a: (a.moment is not None, a.moment, -a.order))
    found = doubts([[title], [nearest]])
    if _are_far_apart(title, nearest) or _is_of_class(title, nearest):
        return  # of two things, more likely; or of one, by its order
    for natural in ("words that narrow only one of the numbers", "a mark, not a number"):
        found.pop(natural, None)  # a headline is worded in its own way
    elsewhere = next((a for a in body if a.metric == title.metric and agree(title, a)), None)
    if elsewhere is not None:
        found[worded("the body gives the number to another subject")] = 0.15
    if title.period is None:
        found[worded("the headline gives no period")] = 0.12
    found[worded("a headline, which leaves much unsaid")] = 0.1
    confidence = sureness(1, found)
    if confidence < NOTE_FROM:
        return
    said: str = value_text(nearest)
    if nearest.of.period:
        said = worded("{number} ({period})", number=said, period=period_in_words(nearest.of.period))
    if elsewhere is not None:
        said = worded(
            "{said}, and gives {number} to {subject}",
            said=said,
            number=value_text(elsewhere),
            subject=elsewhere.of.subject,
        )
    message = worded(
        "The headline says {number} of {about}; the body says {said}",
        number=value_text(title),
        about=about(title),
        said=said,
    )
    members = [title, nearest, *([elsewhere] if elsewhere else [])]
    evidence = {
        "headline": operand(title),
        "body": operand(nearest),
        "doubts": told(found),
    }
    yield Draft(CODE, "conflict", confidence, message, members, evidence, at_most="warning")
