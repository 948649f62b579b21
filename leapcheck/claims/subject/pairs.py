"""Whom a number is about that is told of one or of all of several: 后者, 三家合计, a number in brackets, a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from leapcheck.claims.actors import ACTORS, NAMED, maker_of
from leapcheck.claims.lexicon import Mention
from leapcheck.claims.subject.number import Number
from leapcheck.claims.subject.products import with_product
from leapcheck.claims.topic import About
from leapcheck.compiled import compiled
from leapcheck.patterns import Later, last_match

_FIRMS = NAMED - {"model"}
_KEPT = 3  # of those named last
# 前者, 后一家
_LATTER = compiled("[前后](?:者|一[家款])")
_TIMES_ANOTHER = Later("的(?:将?近|约|逾|超)?")
# 三家合计, 二者销量之和, 三家公司去年共获得, 这三家公司: what is told of as many as were named
_FIRM = "(?:公司|企业|车企|厂商|品牌|集团|巨头)"
_SUMMED = "合计|之和|加起来|总共|共计|合占|共占|总和|相加|一共|累[计积]|共(?![同享有建识用])"
_TOGETHER = Later(
    rf"(?P<many>[两二三四五])(?:家|者|强)(?:{_FIRM})?(?:的?(?:份额|销量|产量|装机量?))?[年月日份去今上下半前季度同期全一二三四五六七八九十\d]{{0,10}}(?:{_SUMMED})"
    rf"|(?:这|该|上述|以上|前述)(?P<those>[两二三四五])(?:大|家)(?:汽车|造车)?{_FIRM}(?!的|[中里之]|[^,。;]{{0,12}}(?:均|都|各|分别|依次|平均))"
)
_OF_ONE = Later("[其当]中|均|都|各|分别|依次|平均|每家")
# 两公司合并后将成为…, 合并后的新公司年销售额…: told of the one that buys, or is named first
_MERGED = Later(
    r"(?:两(?:家|大)?(?:公司|企业|集团|车企)|双方|[两二]者)(?:的?合并|合二为一|加在一起)(?:完成)?之?后?"
    r"|合并后的?(?:新)?(?:公司|企业|集团|实体)"
)
_MANY = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5}
# 理想汽车(406,343辆), 福特(同比下滑40%)
_OPENED = Later(r"”?\((?:[^(),;。、]{0,8}|[^(),;。、]{0,12}[%倍]至)")
_CLOSED = Later(r"[),、]|[^(),;。、]{0,8}\)")
_BRACKET = 14  # characters between the bracket and its number
_LESS_THAN = (
    *("次于", "不及", "不如", "低于", "少于", "高于", "多于", "逊于"),
    *("对比", "超过", "超越", "赶超", "比"),
)
_MORE_BY = ("超过", "超越", "赶超", "多于", "少于")
_AND_OF = Later(r"的[^,。;、\d]{0,2}\d[^,。;、和与及]{0,6}(?:、|[和与及]|以及)$")
_AT_ONCE = Later(r"(?:20\d\d年|去年|今年|同期|全年)*的?")  # 对比某某2023年2.1亿美元的营收
_OF_A_NAME = Later("的(?:德国|日本|美国|法国|韩国|英国|印度|中国)?")
_LISTED = Later("(?:、|以及|和|与|及)$")


def latter(n: Number) -> About | None:
    """Whom 后者 and 前者 mean: of the two named last before it, in the sentence or else in those before.

    It holds until somebody else is named.
    """
    said = last_match(_LATTER, n.text, n.at)
    if said and _TIMES_ANOTHER.fullmatch(n.text, said.end(), n.at):
        said = last_match(_LATTER, n.text, said.start())  # 前者是后者的1.8倍
    if said is None:
        return None
    pair = _pair_before(n, said.start())
    meant = pair[-2:-1] if said.group().startswith("前") else pair[-1:]
    if not meant:
        return None
    maker = meant[0].subject.name
    since = (m for m in n.actors if said.end() <= m.start and m.end <= n.at)
    return None if any(m.subject.of != maker for m in since) else with_product(n, meant[0])


def _pair_before(n: Number, end: int) -> Sequence[Mention]:
    """Those named in the sentence up to `end`, or those named last where it names but one of them."""
    here = _distinct(m for m in n.actors if m.end <= end)
    recent = n.topic.recent[-2:]
    alone = len(here) == 1 and any(m.subject == here[0].subject for m in recent)
    return recent if not here or alone else here


def _distinct(mentions: Iterable[Mention]) -> list[Mention]:
    """Everybody of some mentions once, by the last mention, in order."""
    return sorted({m.subject: m for m in mentions}.values(), key=lambda m: m.start)


def bracketed(n: Number) -> About | None:
    """The name that a number in brackets follows at once: 理想汽车(406,343辆), 福特(同比下滑40%至2.1万辆)."""
    if "(" not in n.text[max(0, n.at - _BRACKET) : n.at] or _CLOSED.match(n.text, n.end) is None:
        return None
    name = next((m for m in reversed(n.actors) if _OPENED.fullmatch(n.text, m.end, n.at)), None)
    return with_product(n, name) if name else None


def together(n: Number) -> About | None:
    """All of those of whom a sum is told: 甲卖出3万辆,乙2万辆,两家合计5万辆 is of 甲、乙."""
    said = last_match(_TOGETHER, n.text, n.at)
    if said is None or _OF_ONE.search(n.text, said.end(), n.at):
        return None
    if any(said.end() <= m.start and m.end <= n.at for m in n.actors):
        return None
    here = [m for m in n.actors if m.end <= said.start() and m.subject.kind in NAMED]
    everybody = dict.fromkeys(maker_of(m.subject).name for m in here or n.topic.recent)
    many = _MANY[said["many"] or said["those"]]
    return About("、".join(everybody)) if len(everybody) == many else None


def merged(n: Number) -> About | None:
    """The firm that two firms become part of, where both were named before: 两公司合并后年销售额将达300亿欧元."""
    said = last_match(_MERGED, n.text, n.at) if "合" in n.text[: n.at] or "加在" in n.text[: n.at] else None
    if said is None or any(said.end() <= m.start and m.end <= n.at for m in n.actors):
        return None
    here = [m.subject for m in n.actors if m.end <= said.start() and m.subject.kind in NAMED]
    firms = here or [m.subject for m in n.topic.recent if m.subject.kind in NAMED]
    return About(maker_of(firms[0]).name) if firms else None


def apposed(n: Number) -> About | None:
    """The name that only this number is told of: 不及郑州31.6万辆, …的丰田、以及923万辆的大众."""
    name = _held_against(n) or _ending_a_list(n)
    if name is None:
        return None
    market = next((m for m in n.markets if m.start == name.start), None)  # 高于日本的450万辆
    return About(market.name) if market else with_product(n, name)


def _held_against(n: Number) -> Mention | None:
    """The name whose number another falls short of or passes: 不及郑州31.6万辆; 超过大众2万亿 is how much more."""
    for m in n.mentions:
        if m.end > n.at or not _has_numbers(m):
            continue
        if not n.text.endswith(_LESS_THAN, 0, m.start) and not _also_less(n, m.start):
            continue
        by_how_much = "百分点" in n.text[n.at : n.end] or n.text.endswith(_MORE_BY, 0, m.start)
        if _AT_ONCE.fullmatch(n.text, m.end, n.at) and not (m.end == n.at and by_how_much):
            return m
    return None


def _also_less(n: Number, at: int) -> bool:
    """Whether the name at a place is the second that something falls short of: 仅次于甲的460万辆和乙的302万辆."""
    less = next((word for word in _LESS_THAN if word in n.text[:at]), None)
    return less is not None and _AND_OF.search(n.text, n.text.rindex(less, 0, at), at) is not None


def _ending_a_list(n: Number) -> Mention | None:
    """The name that ends a list, with the number before it: …的丰田、以及923万辆的大众."""
    if not n.text.startswith("的", n.end) or _LISTED.search(n.text, 0, n.at) is None:
        return None
    behind = (m for m in n.mentions if _has_numbers(m) and _OF_A_NAME.fullmatch(n.text, n.end, m.start))
    return next(behind, None)


def _has_numbers(name: Mention) -> bool:
    """Whether numbers can be told of a name: a place or anybody whom news gives them to."""
    return name.subject.kind in ACTORS or name.subject.kind == "place"


def last_named(mentions: Sequence[Mention], before: Sequence[Mention]) -> Sequence[Mention]:
    """Those whom 前者 and 后者 of the next sentence mean: of this one, or of those `before` and of this one."""
    firms = [m for m in reversed(mentions) if m.subject.kind in _FIRMS]
    if not firms:
        return before
    named = {m.subject: m for m in firms}
    owners = {s.name for s in named}
    named = {s: m for s, m in named.items() if s.of not in owners}  # a brand beside its maker
    here = sorted(named.values(), key=lambda m: m.start)
    if len(here) > 1:
        return here
    return [*before, *(m for m in here if all(m.subject != b.subject for b in before))][-_KEPT:]
