"""The words around a number: what they narrow, and whether two numbers are introduced alike.

Extraction may miss a qualifier that the words have. So before two numbers are said to contradict each
other, the words around them are asked: 其中, 储能 or 归母 beside one and not beside the other speak for
two things.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

from leapcheck.checking.assertions import Assertion
from leapcheck.model import Claim

_ENDS = ",，;；。!！?？、"
# which cars, which business, which line of the books, counted how, which price
_SCOPES = re.compile(
    "其中|来自|品牌|新能源|纯电|插混|插电|增程|混动|混合动力|燃油|乘用车|商用车|客车|货车|轿车|SUV|MPV|皮卡|"
    "储能|动力电池|整车|自主|合资|海外|境外|国际|国内|出口|进口|零售|批发|终端|上险|"
    "归母|归属|扣非|毛利|净利|经营|营业利润|经调整|Non-GAAP|研发|现金|等价物|港股|A股|"
    "整体|总体|合计|可比|累计|单月|单季|同期|此前|预计|预期|目标|最低|最高|平均|单车|每[辆台个]|"
    "入门|高配|顶配|指导价|官方|补贴|优惠"
)
_PARTS = frozenset(
    ["其中", "来自", "品牌", "储能", "动力电池", "零售", "批发", "海外", "境外", "归母", "扣非"]
)
"""Narrowing words that always make a part of what they stand beside."""
_COUNTRIES = re.compile(
    "英国|美国|德国|法国|日本|韩国|印度|巴西|泰国|俄罗斯|挪威|意大利|西班牙|欧洲|北美|东南亚"
)
_CONTEXT = 14
"""Characters before a number that introduce it."""


@lru_cache(maxsize=65536)
def _simplified(quote: str) -> str:
    from leapcheck.reading.normalize import normal

    return normal(quote)


def position(a: Assertion) -> int:
    """Where in its sentence a claim's quote stands; -1 where it cannot be told."""
    at = a.sentence.find(a.quote) if a.quote else -1
    return at if at >= 0 or not a.quote else a.sentence.find(_simplified(a.quote))


def quoted(a: Assertion) -> str:
    """The quote in the normalized form of the sentence."""
    return a.quote if a.quote in a.sentence else _simplified(a.quote)


def clause(a: Assertion) -> str:
    """The clause that a number stands in, up to the number and the few words after it."""
    at = position(a)
    if at < 0:
        return a.sentence
    start = max((a.sentence.rfind(mark, 0, at) for mark in _ENDS), default=-1) + 1
    return a.sentence[start : at + len(a.quote) + 2]


def scopes(a: Assertion) -> frozenset[str]:
    """The narrowing words of a number's clause; none for a ledger entry, which says all in its fields."""
    return frozenset(_SCOPES.findall(clause(a))) if isinstance(a.of, Claim) else frozenset()


def narrowed_differently(a: Assertion, b: Assertion) -> bool:
    """Whether the words around two claims narrow them in different ways.

    An entry of the ledger says in its fields how it is narrowed.
    """
    if isinstance(a.of, Claim) and isinstance(b.of, Claim):
        return scopes(a) != scopes(b)
    claim, entry = (a, b) if isinstance(a.of, Claim) else (b, a)
    fields = "".join([entry.of.subject, *entry.of.qualifiers.values(), *claim.of.qualifiers.values()])
    return bool((scopes(claim) & _PARTS) - {word for word in _PARTS if word in fields})


def names_another_country(a: Assertion) -> bool:
    """Whether a claim about China stands in a sentence about another country."""
    if not a.of.subject.startswith("中国"):
        return False
    return any(country not in a.of.qualifiers.get("region", "") for country in _COUNTRIES.findall(a.sentence))


def worded_alike(a: Assertion, b: Assertion) -> bool:
    """Whether the words before two numbers are much the same."""
    one, other = (clause(x)[:-2].removesuffix(quoted(x))[-_CONTEXT:] for x in (a, b))
    return fuzz.ratio(one, other) >= 45


def is_slip(a: Assertion, b: Assertion) -> bool:
    """Whether two numbers look like one that was mistyped: a third of their digits differ, at most."""
    one, other = (re.sub(r"\D", "", f"{x.value.low or x.value.high}") for x in (a, b))
    if len(one) != len(other) or one == other:
        return one.strip("0") == other.strip("0") != ""
    differing = sum(x != y for x, y in zip(one, other, strict=True))
    return differing <= max(1, len(one.rstrip("0")) // 3)
