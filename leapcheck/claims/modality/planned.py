"""What is planned and decided: 将投资5亿元, 30万辆的交付计划, 按规划…, 还有14款新车上市, 将裁员2000人."""

from __future__ import annotations

from leapcheck.claims.job_cuts import CUT, is_cut
from leapcheck.claims.modality.place import Place
from leapcheck.claims.modality.words import AFTER_A_DEAL, DONE, FORESEEN, PLAN, PLANNED, RATES
from leapcheck.compiled import compiled
from leapcheck.model import Modality
from leapcheck.patterns import Later

# 放弃“到2020年年销1000万辆,利润率达8%”的计划: all that is quoted
_QUOTED_AFTER = Later(r"[^“”。]{0,60}”的?[^,。;\d“”]{0,6}?(?P<what>计划|战略|规划|蓝图|设想|目标|愿景)")
# 提出裁员3000人和减产10%的计划
_PROPOSES = Later(r"(?:提出|公布|宣布|制[定订]|推出|拟[定订]|通过)了?[^,。;]*$")
_PROPOSAL_AFTER = Later(r"[^,。;]{0,14}的[^,。;\d]{0,4}(?:计划|方案)")
_PLAN_AFTER = compiled(
    r"的(?:全年|年度|销售|销量|交付|生产|股票|股份|回购|投资|扩产|裁员|增资){0,3}计划(?!已|完成)"
)
# 按照规划,到2025年…
_BY_PLAN = compiled(
    r"(?:按照?|根据|依据)[^,。;]{0,12}(?:规划|计划|部署|战略)|在[^,。;]{0,6}(?:规划|蓝图)中|在[^,。;]{0,16}(?:计划|战略)”?中"
)
_WILL = compiled(r"将(?<!成功将|已经将|[^\w]已将|[^\w]曾将)|预备|打算|也要")  # 成功将产能提升至…: 将 is 把
# 约40%的产量将销往欧洲
_GOES_TO = Later(r"(?:的[^,。;\d]{0,8})?将(?:被)?(?:销往|出口|用于|供应|供给|投放|面向|发往|运往|投向)")
# 还有14款新车上市
_STILL = Later(r"还(?:有|将|要|会)[^,。;]{0,4}$")
_COMES_AFTER = Later(r"[^,。;\d]{0,10}(?:上市|亮相|推出|发布|投产|开业)(?!了|的)")
_WILL_BE = Later(r"将会|将[在于](?=20\d\d年|[明后]年|年底|未来)")
# 计划将职位减少20%: a change that its owner has decided on
_DECIDED = Later(r"计划|拟(?!人|合)|打算|决定|有意|考虑|将把|宣布将|[将备]降价|[将备][提涨]价")
# 双方协商确定的基准对价为9亿元: what is agreed on and not paid yet
_AGREED = Later(
    r"(?:协议|协商|商定|议定|约定|拟定|确定|暂定|初步作价|基准)[^,。;\d]{0,10}(?:对价|作价|价格|价款|转让价|交易价)[^,。;\d]{0,8}$"
)
# 调高全年投资总额至27亿欧元, 上调2026年资本支出5亿欧元至27亿欧元
_RAISED = Later(
    r"(?:[上下][调修]|调[高低升降增减])[^,。;\d]{0,6}(?:[今明本全]年度?|本?财年|年度|\(?20\d\d\)?年?(?:财年|度)?)[^,。;\d]{0,8}(?:投资|支出|开支|预算)[^,。;\d]{0,6}(?:\d[\d.]*[万亿]?[\u4e00-\u9fff]{1,3}[至到])?$"
)
_SPENDING = frozenset({"investment", "rd_spend", "cost", "growth"})


def quoted_plan(text: str, at: int, end: int) -> Modality | None:
    """A plan or a target where a number stands in quotation marks that are called so: “年销1000万辆”的计划."""
    if "”" not in text or text.rfind("“", 0, at) <= text.rfind("”", 0, at):
        return None
    match = _QUOTED_AFTER.match(text, end)
    return None if match is None else "target" if match["what"] in ("目标", "愿景") else "plan"


def quoted(p: Place) -> Modality | None:
    """What is quoted as a plan or a target."""
    return quoted_plan(p.text, p.at, p.end)


def called_a_plan(p: Place) -> Modality | None:
    """What is called a plan, before the number or behind it: 30万辆的交付计划, 按规划…"""
    if (
        p.metric != "duration"
        and _PROPOSES.search(p.own)
        and _PROPOSAL_AFTER.match(p.text, p.end, p.clause[1])
    ):
        return "plan"
    planned = _PLAN_AFTER.match(p.after) or (_BY_PLAN.search(p.whole) and not DONE.search(p.own))
    return "plan" if planned and not p.past else None


def raised(p: Place) -> Modality | None:
    """What is to be spent in a year, as it is raised or lowered: 调高全年投资总额至27亿欧元."""
    return "plan" if p.metric in _SPENDING and not p.past and _RAISED.search(p.own) else None


def agreed(p: Place) -> Modality | None:
    """The price of a deal that both sides have agreed on: 双方协商确定的基准对价为9亿元."""
    return "plan" if p.metric == "transaction" and not p.past and _AGREED.search(p.own) else None


def willed(p: Place) -> Modality | None:
    """What somebody will do, of what is planned: 将投资5亿元."""
    return "plan" if p.metric in PLANNED and _WILL.search(p.own) else None


def cut(p: Place) -> Modality | None:
    """Jobs that are to go: 将裁员2000人."""
    if p.metric in CUT and is_cut(p.text, p.at, p.end, p.clause, p.metric, p.past):
        return "plan"
    return None


def sent(p: Place) -> Modality | None:
    """A part that is meant to go somewhere: 约40%的产量将销往欧洲."""
    if p.metric in FORESEEN and "将" in p.after[:12] and _GOES_TO.match(p.text, p.end):
        return "plan"
    return None


def still_to_come(p: Place) -> Modality | None:
    """What is still to come: 还有14款新车上市."""
    return "plan" if _STILL.search(p.own) and _COMES_AFTER.match(p.text, p.end) else None


def decided(p: Place) -> Modality | None:
    """What is decided, or foreseen where nobody decides it: 计划将职位减少20%, 2035年将会占50%."""
    if not PLAN.search(p.own) and (p.past or not AFTER_A_DEAL.search(p.own)):
        return None
    foreseen = p.metric in RATES or (p.metric in FORESEEN and _WILL_BE.search(p.own))
    return "plan" if not foreseen or _DECIDED.search(p.own) else "forecast"
