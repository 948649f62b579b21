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
from leapcheck.checking.material import Material
from leapcheck.language.messages import joined, worded
from leapcheck.patterns import Later

CODE = "LC204"
TITLE = worded("A near copy with its original")
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
    return [] if anew else different


def _of_other_days(one: Assertion, other: Assertion) -> bool:
    """Whether two sentences tell of different days: what is reported daily is no copy of the day before."""
    days, others = (set(_DAY.findall(a.sentence)) for a in (one, other))
    return one.kind != "event" and bool(days) and bool(others) and days.isdisjoint(others)


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
