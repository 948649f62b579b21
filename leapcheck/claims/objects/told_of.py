"""Names behind a preposition or a verb that are what a clause is about all the same: 在某某公司的工厂,每15秒…"""

from __future__ import annotations

from leapcheck.claims.objects.name import Name, Sides
from leapcheck.patterns import Later

_SUBJECTS: Sides = (
    # 在某某公司的智能工厂,每15秒…
    (("在", "走进"), Later(r"的?[^,。;]{0,6}(?:工厂|车间|基地|产线|厂区|园区)")),
    # 对某某持正面看法: what a broker's note is about
    (
        ("对", "对旗下", "予", "将", "维持", "重申"),
        Later(r"(?:\([^)]*\))?(?:的)?[^,。]{0,4}(?:看法|评级|目标价|预期|预测)"),
    ),
)
_THROUGH = ("通过", "经过", "经由", "经")
# 在某某汽车码头,一艘船…
_WORKS = Later(r"(?:码头|口岸|港|港区|保税区|物流园)$")
_THERE = Later(r"(?:的[^,。;\d]{0,12}(?:码头|泊位|堆场))?[上内里]?,")
_AT_HEAD = Later(r"(?:^|[,;。])[在从]$")
# 对比特斯拉2003年成立至今累计亏损50亿, 反观理想盈利22亿: not 对比特斯拉高出3万辆
_BESIDE = ("对比", "反观", "再看", "反倒是")
_ITS_OWN = Later(
    r"(?=[^,。;]{0,14}\d)(?![^。;]*?(?:[高多低少][出了]|领先|落后|更[高多低少]|优势|差距|差了?\d|[增下减][长降少]|提[升高]))"
)


def is_site_or_rated(n: Name) -> bool:
    """Whether its works are told of, or what a broker expects of it."""
    return n.stands_between(_SUBJECTS)


def is_passed_through(n: Name) -> bool:
    """Whether goods go through it: 通过某某口岸出口的…"""
    return n.before.endswith(_THROUGH) and _WORKS.search(n.mention.word) is not None


def is_scene(n: Name) -> bool:
    """Whether it is the place or the port where all that follows happens: 在某某码头,一艘船…"""
    if _THERE.match(n.text, n.end) is None or _AT_HEAD.search(n.before) is None:
        return False
    return n.mention.subject.kind == "place" or _WORKS.search(n.mention.word) is not None


def is_held_beside(n: Name) -> bool:
    """Whether it is told of beside another one, with a number of its own: 对比理想前三季度盈利22亿元."""
    return n.before.endswith(_BESIDE) and _ITS_OWN.match(n.text, n.end) is not None
