"""What is expected: 预计12万辆, 12万辆的交付指引, 80%的增长将来自亚洲, 业绩预告显示净利润约5亿元."""

from __future__ import annotations

from leapcheck.claims.modality.measured import without_measures
from leapcheck.claims.modality.place import Place
from leapcheck.claims.modality.words import AGAINST, CARRIED, DONE, FORECAST, FORESEEN, PLANNED, RATES
from leapcheck.compiled import compiled
from leapcheck.model import Modality
from leapcheck.patterns import Later

# 高于预期的22亿美元
_EXPECTED = compiled(r"(?:预期|预估|预测|预计|指引)(?:中?的|值为?|为)[约近超]?$")
_AHEAD_AFTER = Later(r"[^,。]{0,14}(?:预[计估料]|有望|将)")
_AIMS = ("目标价", "的目标价")
_GUIDED_AFTER = compiled(
    r"的?(?:全年|年度|销量|交付|归母|扣非|净利润?|营收|盈利|业绩|市场|机构|一致|券商)*(?:指引|预测|预期)"
)
_VERB = Later(r"[^\d零一二两三四五六七八九十百千万几]{1,4}")  # 突破 of 突破1万台
_GUESSED = Later(r"[预望估料恐]|可能|或")
_PROJECT = Later(r"拟(?!人|合)|计划|规划")  # 拟建…,总投资预计…
_WILL_REACH = Later(
    r"将[在于](?=\d{4}年[^,。;]{0,6}(?:达|超|突破|升至|增至|降至|接近|占))|将为(?:约|近)?(?=[约近超]?\d|$)|将恢复[至到]"
)
_COUNTS = frozenset({"outlets", "models", "facilities", "markets", "price", "headcount"})
# 80%的增长将来自亚洲
_COMES_FROM = Later(r"(?:的[^,。;\d]{0,8})?(?:将|会)(?:是|由|来自|源于|源自|为|被)")
# 业绩预告显示,去年净利润约5亿元
_PREANNOUNCED = Later(
    r"(?:业绩|财报|年报|中报|半年报|季报)预[告增减亏盈喜]|盈利预[警喜告]|(?<![a-z])盈[警喜](?=[,:称公])|预告(?=称|显示|[,:])"
)
# 按照券商的预期,…, 根据高盛的预测,…
_BY_FORECAST = Later(
    r"(?:按照?|根据|依照|依据)[^,。;\d]{0,14}(?:预[期测估料]|盈测)(?:数据|结果|模型|报告|显示)?,"
)
_RESULTS = RATES | {"profit", "revenue"}
_SETTLED = Later(r"同期|实际|已(?!发布|公布|披露)")


def stood_against(p: Place) -> Modality | None:
    """What was expected where it came otherwise: 高于预期的22亿美元; and what analysts aim at: 120港元的目标价."""
    if p.metric == "price" and p.after.startswith(_AIMS):
        return "forecast"
    return "forecast" if p.metric != "ratio" and _EXPECTED.search(p.text, p.clause[0], p.at) else None


def milestone_ahead(p: Place) -> Modality | None:
    """A milestone that is told with what is expected of it."""
    return "forecast" if p.metric == "milestone" and _AHEAD_AFTER.match(p.text, p.end) else None


def guided(p: Place) -> Modality | None:
    """What the words behind a number call guidance or a forecast: 12万辆的交付指引."""
    return "forecast" if _GUIDED_AFTER.match(p.after) else None


def foreseen(p: Place) -> Modality | None:
    """What the words before a number expect: a forecast, but a plan of the one whose project or rate it is."""
    verb = _VERB.match(p.text, p.at, p.end)
    if FORECAST.search(p.own + (verb[0] if verb else "")):
        decreed = p.metric in ("rate", "fee", "term") and not _GUESSED.search(p.own)
        project = p.metric in PLANNED and _PROJECT.search(without_measures(p.whole))
        return "plan" if project or decreed else "forecast"
    if p.metric not in PLANNED and p.metric not in _COUNTS and _WILL_REACH.search(p.own):
        return "forecast"
    return None


def by_forecast(p: Place) -> Modality | None:
    """What a forecast has, though its time is over: 按照券商的预期,四季度产能利用率接近90%."""
    expected = "预" in p.text and _BY_FORECAST.search(p.whole) and not DONE.search(p.own)
    return "forecast" if expected else None


def come_from(p: Place) -> Modality | None:
    """A part that is expected from somewhere: 80%的增长将来自亚洲."""
    if p.metric in FORESEEN and "将" in p.after[:12] and _COMES_FROM.match(p.text, p.end):
        return "forecast"
    return None


def preannounced(p: Place) -> Modality | None:
    """Results that a firm expects: 业绩预告显示, 预计2025年净利润为…,同比增长…"""
    if p.metric in _RESULTS and _PREANNOUNCED.search(p.whole) and not _SETTLED.search(AGAINST.sub("", p.own)):
        return "forecast"
    if p.metric in RATES and p.past and CARRIED.search(p.before):
        return None if DONE.search(AGAINST.sub("", f"{p.before}{p.own}")) else "forecast"
    return None
