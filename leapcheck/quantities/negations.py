"""Bounds that are turned round by a "not" before them: 未破万, 不得超过50%, 从未跌破1万辆."""

from __future__ import annotations

from leapcheck.model import Relation
from leapcheck.patterns import Later

_REACH = 14  # characters before a hedge that its negation may take
# 不得超过, 不会再低于: a rule or a promise
_MUST_NOT = Later(r"(?<!能)(?<!可)(?:不(?:得|能|可|应|宜|准|许|会|允许|应该|应当|可以|可能)再?|禁止|严禁)$")
# 未破万, 没能再次超过, 没有一款月销量突破
_HAS_NOT = Later(
    r"(?:(?P<of_many>(?:没有|未有|无)(?:一|任何)[^,。;:\d]{0,8})|(?<!所)未|(?<!有)没有?)(?:能够?|曾经?|有|再次?|成功|真正|实现|如愿|如期|顺利)*$"
)
# what is not 超过 can be just as much; what is not 突破 has not come there
_COMPARES = tuple("超高多大逾")


def negated(relation: Relation, text: str, at: int) -> tuple[Relation, int] | None:
    """What a bound that begins at `text[at]` becomes by the "not" before it, and where that begins."""
    if relation not in ("above", "below") or at == 0:
        return None
    start = max(0, at - _REACH)
    rule = _MUST_NOT.search(text, start, at)
    told = rule or _HAS_NOT.search(text, start, at)
    if told is None:
        return None
    if relation == "below":
        turned: Relation = "at_least"
    else:
        turned = "at_most" if rule or text.startswith(_COMPARES, at) else "below"
    return turned, told.start() if rule or not told["of_many"] else at  # 没有一款月销超过…: a number between
