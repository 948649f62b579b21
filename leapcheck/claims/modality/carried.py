"""What the clauses before a number go on with: 力争…,其中海外5万辆; 预计…,毛利率15%; 计划…,并裁员9000人."""

from __future__ import annotations

from leapcheck.claims.modality.measured import without_measures
from leapcheck.claims.modality.place import Place
from leapcheck.claims.modality.words import (
    AFTER_A_DEAL,
    AGAINST,
    CARRIED,
    DONE,
    PLAN,
    PLANNED,
    RATES,
    STRIVEN,
    TARGET,
)
from leapcheck.compiled import compiled
from leapcheck.model import Modality
from leapcheck.patterns import Later, last_match

# 产能从目前的20万辆提升至…: a start that does not say that the end was reached
_FROM_NOW = Later(r"[从由](?:目前|当前|现有|如今|去年|上年)的?[约近]?[\d.]{1,9}")
# 预计…;而目前…: the words of a forecast reach no result behind it
_TURNED = Later(r"[,;:—(](?:而|但|不过)?(?:目前|如今|眼下|实际上?|事实上|截至|去年(?!同期)|上年(?!同期))")
# 将…,并裁员9000人: what a plan goes on with
_AND = Later(r"(?:并|同时|且|以及|还)")
_GOES_ON_WITH = compiled(r"将|达|增|至|持有|投|用于|^[其当]中")
_LEADS_TO = Later(r"(?:将|会)?(?:达到?|升至|增至|降至|增加到)(?:约|近|超过?)?(?:$|\d)")
_BRINGS = Later(r",(?:使|令|让|带动|推动|形成)[^。;]*$")  # 将投资…,使产能达到…,收入突破…
# 计划推出20款新车,80%实现电动化: a part of what is planned
_PART_OF_IT = Later(r"(?:[其当]中)?(?:约|近|超过?|至少|逾|有)?$")
_PLANS_SOME = Later(
    r"(?:计划|拟|将|打算)[^,。;]{0,20}(?:推出|发布|上市|投放|引[进入]|导入|开设|新建|生产|建设|布局)[^。;]{0,30}$"
)
_IS_OF_OTHERS = Later(r"[^,。;]{0,8}已|的[^,。;]{0,8}(?:企业|公司|者|人)")
_ANNOUNCED = Later(r"宣布[,将]*将|宣布[^,。]{0,4}计划|称[,]?将")  # 去年11月宣布,将…,并在全球裁员9000人
_ANALYST = compiled(
    "(?:高盛|招商银行|大摩|摩根|中金|机构|券商|分析师|该行|研报)[^。]{0,10}(?:预[计估料测]|估计)"
)
_YEARS_AHEAD = Later(r"(?:未来|今后|接下来)的?[\d一二两三四五六七八九十至到—-]{1,5}年")
_YEARS_BEFORE = Later(rf"{_YEARS_AHEAD.pattern}[内里间]?,$")
_SPENDING = PLANNED | {"rd_spend", "cost"}
_WILL_HAVE = Later(r"将有$|将(?:直接|间接|为[^,。;\d]{1,8})?(?:带来|创造|带动|拉动|提供)[^,。;\d]{0,6}$")


def carried(p: Place) -> Modality | None:
    """What goes on with a target, a forecast or a plan in a clause before, and tells of nothing done."""
    if p.clause[0] == 0 or (p.past and p.metric not in PLANNED):
        return "forecast" if p.past and _is_where_it_leads(p) else None
    if DONE.search(AGAINST.sub("", _FROM_NOW.sub("", p.own))) or "了" in p.text[p.at : p.end]:
        return None
    earlier = without_measures(p.text[: p.clause[0]])
    earlier = earlier[_turned(earlier) :]
    if TARGET.search(earlier[-30:]) or STRIVEN.search(earlier):
        return "target"
    if CARRIED.search(earlier):
        return "forecast"
    planned = PLAN.search(earlier[-60:]) or (not p.past and AFTER_A_DEAL.search(earlier[-60:]))
    if planned and (
        p.metric in PLANNED or _AND.match(p.own) or _GOES_ON_WITH.search(p.own) or _BRINGS.search(earlier)
    ):
        return "plan"
    return "plan" if p.metric == "ratio" and not p.past and _is_part_of_it(p, earlier) else None


def _is_where_it_leads(p: Place) -> bool:
    """Whether a number is what the change of the clause before is expected to lead to: 预计销量翻倍,达到60万辆."""
    if p.metric in RATES or not _LEADS_TO.match(p.own):
        return False
    return CARRIED.search(p.before) is not None and not DONE.search(AGAINST.sub("", p.before))


def announced(p: Place) -> Modality | None:
    """What an announcement goes on with, though its time is over: 宣布,将…,并在全球裁员9000人."""
    return "plan" if p.past and _AND.match(p.own) and _ANNOUNCED.search(p.before) else None


def by_analysts(p: Place) -> Modality | None:
    """What stands behind a forecast of analysts."""
    return "forecast" if _ANALYST.search(p.whole) else None


def in_years_ahead(p: Place) -> Modality | None:
    """What holds in years to come: 未来五年,…"""
    if p.past:
        return None
    start = p.clause[0]
    if not _YEARS_AHEAD.search(p.own) and not _YEARS_BEFORE.search(p.text, max(0, start - 16), start):
        return None
    if DONE.search(p.own):
        return None
    return "plan" if p.metric in _SPENDING else "forecast"


def to_be_had(p: Place) -> Modality | None:
    """What there will be: 将有…, 将创造2000个岗位."""
    if not p.past and p.metric in ("count", "ratio", "headcount") and _WILL_HAVE.search(p.own):
        return "forecast"
    return None


def _is_part_of_it(p: Place, earlier: str) -> bool:
    """Whether a clause begins with a share of what the one before it plans: 计划推出20款新车,80%实现电动化."""
    if _PART_OF_IT.fullmatch(p.own) is None or _IS_OF_OTHERS.match(p.text, p.end):
        return False
    return _PLANS_SOME.search(earlier) is not None


def _turned(earlier: str) -> int:
    """Where the clauses before a number go over from what is to come to what is: 预计…,而目前…"""
    last = last_match(_TURNED, earlier)
    return last.start() if last else 0
