"""Whom a number is about who is named before or behind it in its sentence: 零跑…25万台, 第100万台零跑C11."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.actors import ACTORS, NAMED, maker_of
from leapcheck.claims.lexicon import Mention, Subject, subject_named
from leapcheck.claims.many import sums_up
from leapcheck.claims.objects import is_backer, is_drawn, is_investor, is_object
from leapcheck.claims.openers import AMONG
from leapcheck.claims.place_told import zone_behind
from leapcheck.claims.subject.clause import is_part_of_all, named_before
from leapcheck.claims.subject.number import AMONG_THEM, Number
from leapcheck.claims.subject.products import with_product
from leapcheck.claims.topic import About
from leapcheck.patterns import Later

_DEALS = frozenset({"stake", "investment", "transaction"})  # of which a clause may name the other side only
_BEHIND = 8  # characters
_OF_ALL = Later("总(?=销|交付|产|出口|营|订)|公司|集团|合计|全系|所有车型")
_APART = Later(r"[、()\d]")
_SHOPS = Later(
    r"(?:汽车)?(?:[体零交服授城展用直][验售付务权市示户营])*(?:中心|门店|4S店|[专旗直]?[卖舰营]?店|展厅|空间)"
)
_OF_A_BRAND = Later(r"“[^”]{1,10}”(?:品牌|门?店)")
_SHARE = Later("的?(?:市场)?占有率|的?市占率|的?(?:市场)?份额")
_ITS = ("旗下", "旗下的", "的", "")  # between a maker and its model
# 朱江明喊出100万辆
_NAMES_IT = Later("(?:则|还|也|又)?(?:喊出|喊了|定下|立下|给出|许下|放话)")


def shops(n: Number) -> About | None:
    """The brand whose shops are counted, where no other firm has them: 郑州两家保时捷中心, 成都3家特斯拉门店."""
    if n.metric not in ("count", "outlets"):
        return None
    if _OF_A_BRAND.match(n.text, n.end):  # 两间「宝马」品牌
        dealers = (m.subject for m in n.holders if m.subject.kind == "dealer" and m.end <= n.at)
        dealer = next(dealers, n.topic.dealer)
        return About(dealer.name) if dealer else None
    firms = (m for m in n.holders if m.subject.kind in NAMED)
    if n.follows(m for m in firms if not n.text.endswith("家", 0, m.start)):
        return None  # 永达新开3家保时捷中心
    brand = next((m for m in n.mentions if m.start == n.end and m.subject.kind in NAMED), None)
    if brand is None or not _SHOPS.match(n.text, brand.end):
        return None
    owner = maker_of(brand.subject)
    return About(owner.name) if n.topic.main in (None, owner) else None


def share_in_class(n: Number) -> About | None:
    """The firm whose share in a class goes on with its share: 集团市占率为10%,其中乘用车市场占有率约为11%."""
    market = next((m for m in reversed(n.markets) if m.end <= n.at), None)
    if market is None or not _SHARE.match(n.text, market.end):
        return None
    if not (n.text.endswith(AMONG_THEM, 0, market.start) or _SHARE.search(n.text, 0, market.start)):
        return None
    firms = [m.subject for m in n.holders if m.end <= market.start and m.subject.kind != "market"]
    firm = firms[-1] if firms else n.topic.current
    return About(maker_of(firm).name) if firm is not None and firm.kind in NAMED else None


def in_clause(n: Number) -> About | None:
    """The nearest name before it that its clause is about."""
    named = n.named if n.holders is n.actors else named_before(n.text, n.start, n.at, n.holders)
    return with_product(n, named) if named else None


def behind(n: Number) -> About | None:
    """The name right behind it: 30余家零跑核心配套企业, 第100万台零跑C11, 总投资11亿元的某某产业园."""
    reach = min(n.end + _BEHIND, n.clause_end)
    for mention in (*n.holders, *zone_behind(n.end, n.sentence, n.mentions)):
        near = n.end <= mention.start <= reach and not is_object(n.text, mention)
        if near and not _APART.search(n.text, n.end, mention.start):
            return with_product(n, mention)
    return None


def in_sentence(n: Number) -> About | None:
    """The subject of the nearest earlier clause that names one; 某某:… holds for all of its sentence.

    Where nobody is known to be spoken of, what a clause only speaks of will do, as it will of a deal.
    """
    before = [m for m in n.holders if m.end <= n.at]
    mention = _heading(n, before) or _in_earlier_clause(n, before)
    if mention is None and (n.topic.current is None or n.metric in _DEALS):
        mention = next((m for m in before if not (is_investor(n.text, m) or is_drawn(n.text, m))), None)
    if mention and mention.subject.kind == "model" and _OF_ALL.search(n.text, n.start, n.at):
        return About(maker_of(mention.subject).name)  # 零跑C11销量1万辆,总销量4万辆
    return with_product(n, mention) if mention else None


def _heading(n: Number, before: Sequence[Mention]) -> Mention | None:
    """The name that a sentence begins with, before a colon."""
    return next((m for m in before if m.start <= 1 and m.end < n.at and n.text[m.end] == ":"), None)


def _in_earlier_clause(n: Number, before: Sequence[Mention]) -> Mention | None:
    """Whom the nearest of the clauses before the number's is about; of models the last, else the first."""
    if not before:
        return None
    clauses = n.sentence.clause_starts
    number = n.sentence.clause_number(n.at)
    of_all = number > 0 and is_part_of_all(n.text, 0, n.at)
    for clause in range(number - 1, -1, -1):
        if of_all and n.text.startswith(AMONG, clauses[clause]):
            continue
        named = [m for m in before if clauses[clause] <= m.start < clauses[clause + 1]]
        told = [m for m in named if not is_object(n.text, m) and not is_backer(n.text, m)]
        if told:
            last = told[0].subject.kind == "model" or _is_its_model(n, told) or sums_up(told[-1], n.text)
            return told[-1] if last else told[0]
    return None


def _is_its_model(n: Number, told: Sequence[Mention]) -> bool:
    """Whether a clause names a maker only to say whose the model is: 比亚迪旗下海豹销量3万辆,交付2万辆."""
    if len(told) != 2 or maker_of(told[1].subject) != told[0].subject:
        return False
    if _OF_ALL.search(n.text, n.start, n.at):
        return False
    return told[1].subject.kind == "model" and n.text[told[0].end : told[1].start] in _ITS


def officer(n: Number) -> About | None:
    """The firm of the officer named before it, who names the number or whose firm the text is about."""
    firm = _firm_of_officer(n)
    if firm is None:
        return None
    unknown = n.topic.current is None and n.topic.market is None
    return About(firm.name) if unknown or firm == n.topic.main or _speaks(n) else None


def _firm_of_officer(n: Number) -> Subject | None:
    """The firm of the officer whom a sentence names before the number: 李斌以105亿元回购了…"""
    people = (m.subject.of for m in reversed(n.mentions) if m.subject.kind == "person" and m.end <= n.at)
    firm = subject_named(next(people, None) or "")
    return firm if firm and firm.kind in ACTORS else None


def _speaks(n: Number) -> bool:
    """Whether the number's clause begins with an officer who names it: 朱江明喊出100万辆."""
    heads = (m for m in n.mentions if m.subject.kind == "person" and m.start == n.start)
    return any(_NAMES_IT.match(n.text, m.end) for m in heads)
