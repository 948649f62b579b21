"""A near copy with its original

Articles that are the same text (syndicated, lightly rewritten, or in the other script) are laid side by
side: sentence by sentence, and in each pair of sentences number by number. A number that differs where
all around it is the same is a conflict, and worth more than most: somebody mistyped it. One finding
names the number in the original and in all its copies. Two issues of a recurring report, whose numbers
mostly differ, are no copies.

Why: copies never confirm each other, but they show each other's slips.

Fires:
    a/1 "零跑汽车2025年全年销量达到596555辆,连续两年翻倍增长"
    a/1: 零跑汽车 sales 596555 vehicle @2025
    a/2 "截至2025年底,零跑在海外市场建立了800家兼具销售与售后的网点"
    a/2: 零跑汽车 outlets 800 count @2025-12
    b/1 "零跑汽车2025年全年销量达到596555辆,连续两年翻倍增长"
    b/1: 零跑汽车 sales 596555 vehicle @2025
    b/2 "截至2025年底,零跑在海外市场建立了900家兼具销售与售后的网点"
    b/2: 零跑汽车 outlets 900 count @2025-12
Holds:
    a/1 "5月1-17日,全国狭义乘用车零售量为68.0万辆,比上年降23%"
    a/1: 中国乘用车市场 sales 680000 vehicle @2026-05-01/2026-05-17
    a/1: 中国乘用车市场 yoy -23 percent @2026-05-01/2026-05-17
    b/1 "5月1-24日,全国狭义乘用车零售量为98.9万辆,比上年降24%"
    b/1: 中国乘用车市场 sales 989000 vehicle @2026-05-01/2026-05-24
    b/1: 中国乘用车市场 yoy -24 percent @2026-05-01/2026-05-24
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from leapcheck.checking.assertions import ArticleKey, Assertion
from leapcheck.checking.copies import same_number, twin_numbers, twin_sentences
from leapcheck.checking.doubts import sureness, told
from leapcheck.checking.findings import Draft, about, operand, place, value_text
from leapcheck.checking.intervals import stated, step_of
from leapcheck.checking.material import Material
from leapcheck.checking.names import is_named
from leapcheck.checking.wording import clause, quoted
from leapcheck.language.messages import joined, worded
from leapcheck.model import UNNAMED
from leapcheck.patterns import Later

CODE = "LC204"
TITLE = worded("A near copy with its original")
# what moves while an exchange trades, and what it closed at
_BY_THE_HOUR = Later(
    r"现报|日此时|盘[前后中初尾]|午盘|开盘价|目前股价|[涨跌]超|[涨跌]幅(?:扩大|收窄)|指数期货|净[买卖]入|封板"
)
_CLOSING = Later(r"[涨跌][\d.]+点|报[\d.]+点")
_OF_SOME_DAY = Later(r"[今昨][天日晨晚]|隔夜")
_BLANKS = Later(r"\s+")
_LEFT_OVER = Later(r"(?<![A-Za-z\d.-])\d+(?:\.\d+)?(?![\d.A-Za-z]|年(?!期)|[月日号时点分:])")
_DAY = Later(r"(?:\d{1,2}月)?\d{1,2}日")
LEAST_SHARED = 0.5
"""The least share of the aligned numbers that two copies have in common: below it, the text is a form
that was filled in anew, not copied."""


def check(material: Material) -> Iterator[Draft]:
    """One finding for each number of an original that some copy gives differently."""
    for group in material.copies:
        original = min(group, key=lambda key: _age(material, key))
        slots: dict[str, list[Assertion]] = defaultdict(list)
        for copy in group:
            if copy != original:
                for one, other in _differences(material, original, copy):
                    slots[one.id].append(other)
        for one in material.articles[original]:
            if one.id in slots:
                yield _conflict(one, slots[one.id])


def _age(material: Material, key: ArticleKey) -> tuple[str, ArticleKey]:
    published = material.articles[key][0].published
    return (published.isoformat() if published else "9999", key)


def _differences(material: Material, one: ArticleKey, other: ArticleKey) -> list[tuple[Assertion, Assertion]]:
    """Pairs of numbers in the same place that differ; none where the text is the report of another day."""
    pairs = [
        pair
        for ones, others in twin_sentences(material.sentences[one], material.sentences[other])
        for pair in twin_numbers(ones, others)
    ]
    different = [pair for pair in pairs if not same_number(*pair)]
    anew = len(different) > LEAST_SHARED * len(pairs) or any(_of_other_days(*pair) for pair in different)
    return [] if anew else [pair for pair in different if not _of_two_things(*pair, material)]


def _of_other_days(one: Assertion, other: Assertion) -> bool:
    """Whether two sentences tell of different days: what is reported daily is no copy of the day before."""
    days, others = (set(_DAY.findall(a.sentence)) for a in (one, other))
    return one.kind != "event" and bool(days) and bool(others) and days.isdisjoint(others)


def _of_two_things(one: Assertion, other: Assertion, material: Material) -> bool:
    """Whether two sentences in the same words tell of two moments, two firms, or two of something counted."""
    if one.kind in ("milestone", "event"):
        return False
    sentences = one.sentence, other.sentence
    if any(_BY_THE_HOUR.search(s) for s in sentences):
        return True
    dated = one.published is not None and one.published == other.published
    if not dated and any(_OF_SOME_DAY.search(clause(a)) or _CLOSING.search(a.sentence) for a in (one, other)):
        return True
    if _are_two_firms(one, other) or _is_reckoned_apart(one, other):
        return True
    own, others = (_other_numbers(a, material) for a in (one, other))
    return bool(own - others) and bool(others - own)


def _are_two_firms(one: Assertion, other: Assertion) -> bool:
    """Whether each names its own subject and not the other's: a form that two firms filled in."""
    names = one.of.subject, other.of.subject
    if one.subject == other.subject or UNNAMED in names:
        return False
    named = [is_named(name, a.sentence) for a in (one, other) for name in names]
    return named == [True, False, False, True]


def _is_reckoned_apart(one: Assertion, other: Assertion) -> bool:
    """Whether two differences of amounts are one unit of the last place apart: each was reckoned anew."""
    a, b = stated(one.value), stated(other.value)
    if one.metric != "growth" or one.dimension in ("percent", "pp", "times") or a is None or b is None:
        return False
    return one.value.step == other.value.step and abs(a - b) <= step_of(one.value, a)


def _other_numbers(a: Assertion, material: Material) -> frozenset[str]:
    """The numbers of a sentence that are no claims, but for dates: 30 of 30年期国债."""
    text = _BLANKS.sub("", a.sentence)
    row = material.sentences[a.article][material.sentence_number(a)] if a.article else [a]
    for quote in sorted((_BLANKS.sub("", quoted(b)) for b in row), key=len, reverse=True):
        text = text.replace(quote, " ")
    return frozenset(_LEFT_OVER.findall(text))


def _conflict(one: Assertion, others: Sequence[Assertion]) -> Draft:
    found: dict[str, float] = {}
    if any(a.metric != one.metric for a in others):
        found[worded("read as different metrics")] = 0.15
    message = worded(
        "Two copies of one text differ on {about}: {original} became {copies}",
        about=about(one),
        original=_placed(one),
        copies=joined([_placed(a) for a in others], "{first} and {rest}"),
    )
    evidence = {
        "original": operand(one),
        "copies": [operand(a) for a in others],
        "doubts": told(found),
    }
    return Draft(CODE, "conflict", sureness(1, found), message, [one, *others], evidence)


def _placed(a: Assertion) -> str:
    return worded("{number} ({place})", number=value_text(a), place=place(a))
