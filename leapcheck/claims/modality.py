"""Modality: is a number a result, a target, a plan, a forecast, an ability or a condition?"""

from __future__ import annotations

import re

from leapcheck.model import Modality
from leapcheck.patterns import Later

_TARGET = re.compile(
    r"目标(?<!完成目标)(?<!达成目标)(?!价|的\d+%|已?(?:完成|达成))|力争|力拼|力拚|保底|冲刺|冲击|剑指|挑战|要冲|冲(?=\d|百万)|KPI|争取|奋斗目标|希望|奔着|要(?=(?:交付|卖到?"
    r"|达到?|实现|突破|做到|完成)\d?)|志在|瞄准|承诺|要[把将让](?=[^,。]{0,16}(?:做到|提升|提高|降|达到|增))|保(?<![\u4e00-\u9fff]保)(?=\d)|争(?<![\u4e00-\u9fff]争)(?=\d)|不应低于|应(?=升至|达到|不低于|提高到)"
)
_PLAN = re.compile(
    r"计划(?<!持股..)(?<!激励..)|拟(?!人|合)|规划|将于|将投|将建|将在|将推|将新|将以|将向|筹建|年内(?:要|再|就|还)?(?:将?增至|增加到|扩至|扩充至|扩大到|达到|建成|开出|新增|上市|推出|投产)|将(?=(?:各|分别|共同|合资|联合)?(?:出资|合资|组建|共建))|将在(?=[^,。;]{0,24}(?:建|设立|投[资产建]|开设|成立|设厂))|即将|准备|打算|将增|将裁|将陆续|将达成|议案|预案"
    r"|增资完成后|交易完成后|收购完成后|认购完成后|发行完成后|重组完成后|征求意见|提议|暂定|将[把再](?!次)|将从\S{0,6}调整|将从[^,。;]{0,14}起|将会|将(?=汰换|淘汰|招聘|裁员|关闭|新建|新增|开设|引进|退出)|将(?=[^,]{0,12}(?:投产|启动|上市|开业|量产|交付|建成|减半))"
)
_CHANGE_AHEAD = "(?=[^,。]{0,10}(?:下探|提升|下降|增长|达到|普及|改善|扩大|翻倍|突破))"
_FORECAST = re.compile(
    r"预计|预期|预测|有望|可望|恐(?!怕|慌)|保守看|预估|公司估|估(?=[约逾近]?\d)|有信心|有把握|上看|料(?<![物材资原塑燃饮意]料)(?=将|会|全年|能|达|为|仍|进一步|再|\d)|估计|看好|网传|或将|或可|或达|没有悬念|可能"
    r"|将达|将超|将突破|将增|将下降|将成|展望|指引|测算|推算|预判|望达|将实现|将接近|将进一步|将是|将回落|将逐步|会提升|会环比|将由|将从(?![^,。;]{0,14}起)|未来几年|目标价|估算"
    rf"|会{_CHANGE_AHEAD}|能(?<![功性智才职动机效技产可万]能)(?![源量力耗够效级]){_CHANGE_AHEAD}|接下来会|下探到"
    r"|会下探"
)
# 预计 governs the clauses after it; 市场预估 only the number it stands before.
_CARRIED = re.compile(
    r"推算|考虑(?!到)|预期[,:]|(?:中心|机构|协会|分析师|专家|银行|证券|研究院|研究所|公司|该行|[他她])预期"
    r"|预[计估测](?! ?约?\d(?!\d{3}年))|有望|估计(?!\d)|或将|将(?=达|超|突破|增|同比|实现|至|降|提|扩)"
)
# What a plan in an earlier clause goes on to speak of.
PLANNED = frozenset(
    {"stake", "investment", "capacity", "facilities", "area", "duration", "span", "term", "transaction"}
)
_PROJECT = Later(r"拟(?!人|合)|计划|规划")  # 拟建…,总投资预计…
# 全部达产后,年产…: what a plant will do when it is there
_ONCE_BUILT = PLANNED | {"output_value", "revenue", "headcount", "takt", "production"}
_BUILT = Later(r"(?:建成|达产|满产|投产|投用|落成|竣工)后(?<!已..后)")
_HYPOTHETICAL = re.compile(
    r"如果(?!按从|从)|假如|假设|若(?!干)|倘若|一旦|要是(?<!主要是)|假使|设想|哪怕|万一"
)
# 按照规划,到2025年…
_BY_PLAN = re.compile(r"(?:按照?|根据|依据)[^,。;]{0,12}(?:规划|计划|部署)")
_ACHIEVED_AFTER = re.compile("的?(?:交付|销量|销售|年度)*(?:成绩|战绩)")
_GUIDED_AFTER = re.compile(r"的?(?:全年|年度|销量|交付)*(?:指引|预测|预期)")
_PLAN_AFTER = re.compile(r"的(?:全年|年度|销售|销量|交付|生产)*计划")
_CAPABILITY = re.compile(
    r"可扩|可增至|可提升至|可达|可实现|能够|可支持|最高可|可存储|可提升|能提升|最快可|可以达到|可续航|可覆盖|可容纳|可满足|可减少|足以|可节省|最多可|可跑|可充|能跑|(?<!产)能达|还能省|可使"
    r"|可为\S{0,8}(?:提升|提高|降低|节省)|可在"
)
# 计划将职位减少20%: a change that its owner has decided on;  从目前的500万辆减至…: where it begins
_DECIDED = Later(r"计划|拟(?!人|合)|打算|决定|将把|宣布将")
_AT_PRESENT = re.compile(
    r"(?:从|由)(?:目前|当前|现有|现在|现行)[^,。;\d]{0,8}$|(?:较|比)(?:去年|上年|前年)的$"
)
_OF_TARGET = Later(r"(?:完成|达成)(?:了)?[^,。;]{0,18}目标[^,。;]{0,6}$")  # 完成全年345万辆目标的21%
# 将…,并裁员9000人: what a plan goes on with
_AND = Later(r"(?:并|同时|且|以及|还)")
_PAST = Later(r"超(?:出)?预期|好于预期|高于预期|低于预期|不及预期|符合预期|完成(?:了)?(?:全年|年度)?目标")
# 力争到2030年,总销量达到A,其中海外B,…: what a whole sentence strives for
_STRIVEN = re.compile(r"力争|力求|争取|目标(?:是|为|:)")
_TARGET_AFTER = re.compile(r"(?:汽车|新车|整车)?的?(?:年度|全年|年销|年|销量|销售|交付|出口|产量){0,3}目标")
_ANALYST = re.compile(
    "(?:高盛|招商银行|大摩|摩根|中金|机构|券商|分析师|该行|研报)[^。]{0,10}(?:预计|预测|估计)"
)
_DONE = re.compile(
    r"已|实际|却|(?<![比较同与])去年|了(?:约|近|超|逾|不到|仅)?$|目前|如今|完成|此前|同期|仅(?![增降能会将可])|上半年|为止|(?<![比较同与])上年"
)

_TITLE = Later("《[^》]*》")  # 《新能源汽车产业发展规划》 plans nothing here


def modality_of(
    text: str, at: int, end: int, clause: tuple[int, int], metric: str, past: bool = False
) -> Modality:
    """The modality of the number at `text[at:end]`, from the words before it in its clause, then sentence.

    `past` says that the number's period was over when the article appeared: a forecast in another
    clause is then not its own.
    """
    text = _TITLE.sub(_blot, text) if "《" in text else text
    own = text[clause[0] : at]
    after = text[end : min(clause[1], end + 8)]
    before = _past_removed(text[max(0, clause[0] - 40) : clause[0]])
    own = _past_removed(own)
    whole = text[:at]
    if _ACHIEVED_AFTER.match(after):
        return "actual"
    if _AT_PRESENT.search(own) or (metric == "ratio" and _OF_TARGET.search(own)):
        return "actual"
    if _HYPOTHETICAL.search(own) or _HYPOTHETICAL.search(before[-30:]):
        return "hypothetical"
    if metric == "milestone" and re.match(r"[^,。]{0,14}(?:预计|有望|将)", text[end:]):
        return "forecast"
    if _TARGET.search(own) or _TARGET_AFTER.match(after):
        return "target"
    if _GUIDED_AFTER.match(after):
        return "forecast"
    by_plan = _BY_PLAN.search(text, 0, at) and not _DONE.search(own)
    if not past and (_PLAN_AFTER.match(after) or by_plan):
        return "plan"
    if _FORECAST.search(own):
        return "plan" if metric in PLANNED and _PROJECT.search(before + own) else "forecast"
    if metric in PLANNED and re.search(r"将|预备|打算|也要", own):
        return "plan"
    if metric in _ONCE_BUILT and _BUILT.search(text[max(0, clause[0] - 12) : at]):
        return "plan"
    if _PLAN.search(own):
        decided = metric not in ("yoy", "growth", "mom") or _DECIDED.search(own)
        return "plan" if decided else "forecast"
    if metric not in ("sales", "revenue", "profit", "deliveries") and _CAPABILITY.search(own + text[at:end]):
        return "capability"
    earlier = _past_removed(text[: clause[0]])
    if earlier and not (past and metric not in PLANNED) and not _DONE.search(own):
        if _TARGET.search(earlier[-30:]) or _STRIVEN.search(earlier):
            return "target"
        if _CARRIED.search(earlier):
            return "forecast"
        if _PLAN.search(earlier[-60:]) and (
            metric in PLANNED or _AND.match(own) or re.search(r"将|达|增|至|持有|投|用于|^其中", own)
        ):
            return "plan"
    if _ANALYST.search(whole):
        return "forecast"
    return "actual"


def _blot(match: re.Match[str]) -> str:
    return "某" * len(match.group())


def _past_removed(text: str) -> str:
    return _PAST.sub("", text) if "预期" in text or "目标" in text else text
