"""Works that are still to be done, what comes once they are, what they cost: 达产后年产值20亿元, 20GWh工厂开工."""

from __future__ import annotations

from leapcheck.claims.modality.place import Place
from leapcheck.claims.modality.words import DONE, PLANNED, WORKS
from leapcheck.model import Modality
from leapcheck.patterns import Later, last_match

SPENT = frozenset({"investment", "cost"})
"""What a project costs, and its parts."""
# 一期年产60万套,计划2027年6月投产: what stands when the works are done
_BUILT_AFTER = Later(
    r"[^,。;\d]{0,10}[,(]?(?:预[计估料]|计划|拟|定于|将|有望|力争)[^,。;]{0,16}(?:投产|建成|达产|投用|投运|完工|竣工|开出|量产)"
)
# 24GWh项目落户芜湖, 20GWh工厂开工: works that begin
_WORKS_BEGIN = Later(
    r"[^,。;、\d的]{0,12}(?:项目|基地|工厂|产线|产业园)(?:今日|正式|于[^,。;]{1,8}日|在[^,。;\d]{1,8})?的?(?:签约|落户|落地|落子|奠基|开工|动工)"
)
# 全部达产后,年产…: what a plant will do when it is there
_ONCE_BUILT = PLANNED | {"fee", "output_value", "revenue", "profit", "headcount", "takt", "production"}
# 首期满产时需要…;  襄阳基地改造完能到…
_BUILT = Later(
    r"(?:建成|达产|满产|投产|投用|落成|竣工)[后时](?<!已..后)"
    r"|(?:产能|产线|设备|调试)(?:完善|释放|爬坡|到位|完成|结束)后"
    r"|(?:改造|扩建|扩产|技改|爬坡)(?:完成?后|完(?!成了?|了)|结束后)(?!的)"
)
_DATED = Later(r"\d[年月季]|[去今前]年|半年|季度")
# 总投资4亿欧元!某公司拟在匈牙利建设…: what a headline goes on to say that it is for
_BUILT_FOR_IT = Later(
    r"[!,] ?[^。!?\n\d]{0,24}(?:拟|将|计划|宣布)(?:在|于)?[^。!?,\n\d]{0,16}(?:建|投资|扩产|布局|增资|设厂|落户)"
)
_PARTS_OF_IT = Later(r"\((?:[其当]中|包括)[^()]{0,80}$")  # (其中,土建工程费用约1亿欧元,设备…


def to_be_done(p: Place) -> Modality | None:
    """What works will do that are said to be done later: 一期年产60万套,计划2027年6月投产."""
    return (
        "plan" if p.metric in WORKS and _BUILT_AFTER.match(p.text, p.end) and not DONE.search(p.own) else None
    )


def once_built(p: Place) -> Modality | None:
    """What comes when works are done: 达产后,年产值20亿元,新增就业800人."""
    return "plan" if p.metric in _ONCE_BUILT and _is_once_built(p) else None


def begun(p: Place) -> Modality | None:
    """What works are for that begin: 24GWh项目落户芜湖."""
    return (
        "plan" if p.metric in WORKS and _WORKS_BEGIN.match(p.text, p.end) and not DONE.search(p.own) else None
    )


def _is_once_built(p: Place) -> bool:
    """Whether works are done before a number in its clause, or in those before with nothing come since."""
    if _BUILT.search(p.text, p.clause[0], p.at):
        return True
    built = last_match(_BUILT, p.text, p.clause[0])
    if built is None or DONE.search(p.text, built.end(), p.at):
        return False
    return not (p.past and _DATED.search(p.text, built.end(), p.at))


def is_to_be_built(text: str, end: int) -> bool:
    """Whether the words right behind a sum say that it is for what is to be built."""
    return _BUILT_FOR_IT.match(text, end) is not None


def is_part_in_brackets(text: str, at: int) -> bool:
    """Whether a number stands in brackets as a part of the one before them: …4亿元(其中,土建约1亿元)."""
    return "(" in text and _PARTS_OF_IT.search(text, 0, at) is not None
