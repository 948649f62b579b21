"""The words around a number: what they narrow, and whether two numbers are introduced alike.

Extraction may miss a qualifier that the words have. So before two numbers are said to contradict each
other, the words around them are asked: 其中, 储能 or 归母 beside one and not beside the other speak for
two things.
"""

from __future__ import annotations

import re

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.metrics import ABROAD, CHANGES, VEHICLES, WORLDWIDE
from leapcheck.checking.sentences import ENDS, around, clauses, place_of, simplified
from leapcheck.model import Claim
from leapcheck.patterns import Later

# which cars, which business, counted how, which time
_SCOPES = Later(
    "其中|来自|新能源|纯电|插混|插电|增程|混动|混合动力|燃油|乘用车|商用车|客车|货车|轿车|SUV|MPV|皮卡|"
    "储能|动力电池|整车|自主|合资|海外|境外|国际|国内|出口|进口|零售|批发|终端|上险|全球|"
    "毛利|经营|营业利润|经调整|Non-GAAP|研发|现金|等价物|港股|A股|"
    "可比|累计|单月|单季|同期|此前|预计|预期|最低|最高|平均|单车|每[辆台个]|高配|顶配|补贴|优惠"
)
_PARTS = frozenset(["其中", "来自", "品牌", "储能", "动力电池", "零售", "批发", "海外", "境外"])
"""Narrowing words that always make a part of what they stand beside."""
_NATURAL = {
    "整车": VEHICLES,
    "出口": frozenset(["exports"]),
    "海外": ABROAD,
    "境外": ABROAD,
    "国际": ABROAD,
    "全球": WORLDWIDE,
    "研发": frozenset(["rd_spend"]),
    "同期": CHANGES,
    "国内": frozenset(["market_share"]),
    "纯电": frozenset(["range"]),
}
"""Words that narrow nothing beside a number of these metrics."""
TELLING = 3
"""Digits from which two numbers hardly look like misprints of each other by chance."""
MONTH = 31
_TO_DATE = frozenset(["累计"])
"""Words that only say that a period is long."""
_SET_UP = Later(r"设立(?:[^,。;]{0,6}公司)?([\u4e00-\u9fff]{2,12})")
_SHARE_OF = Later(r"([\d.]+ ?[万亿]{0,2}(?:元|美元|欧元|辆))[^,。;\d]{0,6},?约?占")
_BRAND, _GROUP = Later("品牌"), Later("公司|集团|旗下")
_COUNTRIES = Later("英国|美国|德国|法国|日本|韩国|印度|巴西|泰国|俄罗斯|挪威|意大利|西班牙|欧洲|北美|东南亚")


def position(a: Assertion) -> int:
    """Where in its sentence a claim's quote stands; -1 where it cannot be told."""
    return place_of(a.sentence, a.quote)


def quoted(a: Assertion) -> str:
    """The quote in the normalized form of the sentence."""
    return a.quote if a.quote in a.sentence else simplified(a.quote)


def clause(a: Assertion) -> str:
    """The clause that a number stands in, up to the number and the few words after it."""
    at = position(a)
    if at < 0:
        return a.sentence
    start = max((a.sentence.rfind(mark, 0, at) for mark in ENDS), default=-1) + 1
    return a.sentence[start : at + len(a.quote) + 2]


def scopes(a: Assertion) -> frozenset[str]:
    """The narrowing words of a number's clause that nothing else says; none for a ledger entry.

    A clause without any (毛利率方面, 三季度为42.1%) takes those of the clauses before it. What the fields or
    the metric say is said: 出口 beside an export, 纯电 beside a share of BEV.
    """
    if not isinstance(a.of, Claim):
        return frozenset()
    before, after = around(a.sentence, a.quote)
    parts = clauses(before)
    parts[-1] += clauses(after)[0]
    found = (frozenset(w for w in _SCOPES.findall(part) if not _is_said(w, a)) for part in reversed(parts))
    return next(filter(None, found), frozenset())


def _is_said(word: str, a: Assertion) -> bool:
    """Whether a narrowing word says no more than the metric or the period of its number does."""
    if word in _TO_DATE:
        return a.metric in VEHICLES and a.period is not None and (a.period.length or 0) > MONTH
    return a.metric in _NATURAL.get(word, ())


def narrowed_differently(a: Assertion, b: Assertion) -> bool:
    """Whether the words around two claims narrow them in different ways.

    An entry of the ledger says in its fields how it is narrowed.
    """
    if isinstance(a.of, Claim) and isinstance(b.of, Claim):
        differently = scopes(a) != scopes(b) or _name_two_things(a, b)
        return differently or _brand_and_group(a, b) or _brand_and_group(b, a)
    claim, entry = (a, b) if isinstance(a.of, Claim) else (b, a)
    fields = "".join([entry.of.subject, *entry.of.qualifiers.values(), *claim.of.qualifiers.values()])
    return bool((scopes(claim) & _PARTS) - {word for word in _PARTS if word in fields})


def _name_two_things(a: Assertion, b: Assertion) -> bool:
    """Whether the words around two numbers name two things that are set up, or two amounts that are shares.

    出资510万元设立甲公司 and 出资9180万元设立乙公司; 中标金额2.2亿元,占营收的8% and 5.6亿元,占营收的21%. What an
    investor holds (持仓市值) is that of two investors.
    """
    if a.article != b.article and any("持仓" in x.sentence or "重仓" in x.sentence for x in (a, b)):
        return True
    patterns = [_SET_UP] if a.metric == "investment" else []
    patterns += [_SHARE_OF] if a.metric == "ratio" else []
    for pattern in patterns:
        one, other = (pattern.search(x.sentence) for x in (a, b))
        if one and other and one[1] != other[1]:
            return True
    return False


def _brand_and_group(a: Assertion, b: Assertion) -> bool:
    """Whether one says that it is about a brand, and the other about the company: 蔚来品牌, 蔚来公司."""
    return bool(_BRAND.search(a.sentence) and not _BRAND.search(b.sentence) and _GROUP.search(b.sentence))


def names_another_country(a: Assertion) -> bool:
    """Whether a claim about China stands in a sentence about another country."""
    if not a.of.subject.startswith("中国"):
        return False
    return any(country not in a.of.qualifiers.get("region", "") for country in _COUNTRIES.findall(a.sentence))


def is_slip(a: Assertion, b: Assertion) -> bool:
    """Whether two numbers look like one that was mistyped: a third of their digits differ, at most."""
    one, other = (re.sub(r"\D", "", f"{x.value.low or x.value.high}") for x in (a, b))
    if len(one) != len(other) or one == other:
        return one.strip("0") == other.strip("0") != ""
    differing = sum(x != y for x, y in zip(one, other, strict=True))
    return differing <= max(1, len(one.rstrip("0")) // 3)


def is_misprint(a: Assertion, b: Assertion) -> bool:
    """Whether two numbers, or two days of one milestone, can hardly be alike by chance: 293,724 and 239,724.

    Three digits and more, of which most stay, or all in another order.
    """
    if a.metric == "milestone":
        one, other = (re.sub(r"\D", "", x.of.period or "") for x in (a, b))
        return len(one) == len(other) and sum(x != y for x, y in zip(one, other, strict=True)) == 1
    if min(a.digits, b.digits) < TELLING:
        return False
    one, other = (re.sub(r"\D", "", f"{x.value.low or x.value.high}").strip("0") for x in (a, b))
    return is_slip(a, b) or sorted(one) == sorted(other)
