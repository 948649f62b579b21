"""What a time is there for in its sentence: a record, a contrast, an old event, a dateline; asked of a `TimeRef`.

创2020年12月以来新高   而2021年只有13%   于2022年4月推出   财联社7月8日电   年初至今累计659.4万辆
"""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.compiled import compiled
from leapcheck.patterns import Later
from leapcheck.quantities.times import TimeRef

# 今年达52%,而2021年只有13%
_CONTRAST = compiled(r"(?:而|而在|但|但在)$")
_JOINED = ("和", "与", "及", "、")
# 只有6.8%(如今已达53.6%), 71.2%(2017年:65.3%)
_IN_BRACKET = Later(r"(?!\))[^()。;]{0,10}\d[^()。;]{0,12}\)")
# 年初至今累计659.4万辆
_RUNNING = Later(r"今年以来|年初至今|年初以来|年内累[计积]|(?:本年度?|今年|[本全]周|本月)(?:以来)?累")
# 今年8月以来, 今年3月2日恢复通关以来
_SINCE = Later(r"(?:份|初|底|中旬?|[上下]旬)?(?:[^,。;\d]{2,12}(?<!今年)(?<!年初)(?<!长期))?(?:以来|至今)")
# 创2020年12月以来最大涨幅, 降至2021年以来的最低水平, 2013年以来的12年同期新低, 自10月以来表现最差
_RECORD = Later(r"(?:份|初|底)?以来的?(?:\d{1,2}年)?[^,。;\d]{0,4}(?:最|新[高低]|首[次度个])")
_BEST_OF = Later(r"的?(?:历史|同期|单月|单季)*(?:最[高低好佳差]|新[高低]|次高)")
# 这款皮卡于2021年6月推出
_OLD_EVENT = Later(
    r"[^,。;\d]{0,14}(?:推出|发布|上市|成立|创立|创办|收购|并购|合并|投产|亮相|下线|问世|面世|诞生|登陆|开售|开业|加入)"
    r"[^,。;\d]{0,10}(?:[。;]|$)"
)
# 这家2024年的出口冠军…, 2020年销售额达297亿美元的巨头某某: who somebody is by what they did then
_CHAMPION = Later(r"(?:的|(?<=的))[^,。;\d]{0,8}(?:冠军|亚军|销冠|第一名|霸主|黑马)")
_ATTRIBUTE = Later(r"[^,。;]{2,24}的[^,。;\d]{0,8}(?:巨头|龙头|霸主|明星企业)(?=——|[也却则,“])")
# 拥有2013年投产的金华工厂,…: since when one of its works is there
_WORKS_BEGUN = Later(
    r"(?:才|刚|正式|新|全面|就)*(?:投产|投用|投运|投入(?:使用|运营|营运|生产)|建成|落成|竣工|开业|启用|成立|设立|收购)的(?!是)[^,。;、\d]{0,20}?"
    r"(?:厂|基地|中心|园区?|产线|生产线|车间|总部|实验室|码头|研究院)(?=在内|[,。;、等和与及])"
)
# 从1979年开始在美国开展业务,…
_BUSINESS_BEGUN = Later(
    r"(?:开始|起|就|便){1,2}(?:[在向为与][^,。;\d]{1,10})?(?:开展|从事|经营|涉足|进入|布局|进军|设厂|建厂|深耕|运营|合作)[^,。;\d]{0,12},"
)
_WHO = compiled(r"(?:[这那][家款个位]|该|作为)$")
# 今年3月才上市的新车,产量从720辆降至510辆
_NEW_THING = Later(
    r"[才刚就新初首正式]{0,3}(?:投产|上市|推出|发布|开业|成立|下线|建成|落成|问世|投用|亮相|面世)的[^,。;、\d]{1,12},"
)
# 早在2018年,…
_LONG_AGO = compiled(r"早在 ?$")
# 2012年6月30日(含当日)前注册登记的汽油车: which cars a subsidy is for
_REGISTERED = Later(
    r"(?:\(含[^()]{0,4}\))?(?:之|以)?[前后](?:\(含[^()]{0,4}\))?[^,。;\d]{0,4}(?:登记|上牌|购买|购车|购置|生产|出厂)的"
)
# 2021年3月2日至2022年8月5日生产的V60, in a recall: which cars are meant
_MADE_THEN = Later(r"(?:期间|之?间)?(?:生产|制造|出厂|下线|出产)的")
_RECALL_WITHIN = 400  # characters before such days in which the recall is told of
# 财联社7月8日电, 8月11日讯: when it was said, not when anything held
_DATELINE = compiled(
    r",?(?:[^,。;\d]{0,10}记者[^,。;\d]{0,12}(?:获悉|了解到|获得|注意到|看到))|"  # 1月16日,本报记者从业内获悉,…
    r" ?(?:电(?![动池驱机控车气子])|讯(?!飞)|消息|报道|(?:\([^)]{1,6}\))?(?:最新)?(?:表示|透露|获悉|公告称?|称|披露)"
    r"|(?:\([^)]{1,6}\))?(?:最新)?(?:公布|发布)(?:了|的)?(?:最新|月度|[^,。]{0,6})?(?:数据|数字|消息|公告|财报|报告|业绩|公报))"
)
_ISSUE = Later(r"月号(?![称召]|线)")  # 《某某月报》2014年7月号
_LABEL = Later(r"\s*(?:[Dd]ate|DATE|日期|时间|发[布表](?:时间|日期)|刊登日期)\s*[:：]?\s*")
_HEAD = 12  # characters of a text in which such a label stands before its day
# 12月交付4.2万辆 tells a number of its time, 12月表现亮眼 does not
_TELLS = Later(r"[^。;!?]{0,20}?(?:\d|[一二三四五六七八九十百千万亿]{2})")
_WITH_ITS_YEAR = Later(r"(?:截[至止到]{1,2})?(?:\d{2,4}|[今去本上前明当同次]年|[二一][〇零九])")
# 2003年买下…。如今,新厂年底投产
TODAY = Later("现?如今|时至今日")


def is_contrast(text: str, ref: TimeRef, times: Sequence[TimeRef]) -> bool:
    """Whether a time is an older one that the first of a sentence is held against: 今年达52%,而2021年只有13%."""
    first = next((t for t in times if t.period and not (t.compared or t.vague)), None)
    if first is None or first.end > ref.start or not (ref.period and first.period):
        return False
    if is_bracketed(text, ref):
        return True
    older = ref.period.removeprefix("../")[:4] < first.period.removeprefix("../")[:4]
    if older and _is_set_against(text, ref):
        return True
    # 而2019年第三季度和2020年第二季度分别为…
    with_it = next((t for t in reversed(times) if t.end < ref.start), first)
    joined = text[with_it.end : ref.start] in _JOINED
    return joined and with_it is not first and _is_set_against(text, with_it)


def _is_set_against(text: str, ref: TimeRef) -> bool:
    """Whether 而 or 但 stands before a time."""
    return _CONTRAST.search(text, max(0, ref.start - 3), ref.start) is not None


def is_bracketed(text: str, ref: TimeRef) -> bool:
    """Whether a time begins a bracket with a number: 只有6.8%(如今已达53.6%), 71.2%(2017年:65.3%)."""
    return text[max(0, ref.start - 1) : ref.start] == "(" and _IN_BRACKET.match(text, ref.end) is not None


def is_running(text: str, ref: TimeRef) -> bool:
    """Whether a time is that of a running total told beside a period's number: 年初至今累计659.4万辆."""
    return bool(_RUNNING.match(text, ref.start))


def is_since(text: str, ref: TimeRef) -> bool:
    """Whether what is told goes on since a time: 今年8月以来, 1月8日恢复通关以来, and no record."""
    return not is_record(text, ref) and _SINCE.match(text, ref.end) is not None


def is_record(text: str, ref: TimeRef) -> bool:
    """Whether a time only says how far back a record reaches: 创2020年12月以来新高, 为近5年来最高."""
    if ref.vague and (text.endswith("来", 0, ref.end) or text.startswith("近", ref.start)):
        return _BEST_OF.match(text, ref.end) is not None
    return text.startswith(("以来", "份以来", "初以来", "底以来"), ref.end) and bool(
        _RECORD.match(text, ref.end)
    )


def is_old_event(text: str, ref: TimeRef) -> bool:
    """Whether nothing but an event is told of a time, or it is said to be long past: 于2022年4月推出。   早在2018年,…"""
    long_ago = _LONG_AGO.search(text, max(0, ref.start - 3), ref.start)
    return bool(long_ago or _OLD_EVENT.match(text, ref.end))


def is_attribute(text: str, ref: TimeRef) -> bool:
    """Whether a time only says who somebody is: 这家2024年的出口冠军, 2020年销售额达297亿美元的巨头某某.

    Or since when works are there: 2013年投产的金华工厂.
    """
    if ref.grain != "year":
        return False
    if _WHO.search(text, max(0, ref.start - 2), ref.start) and _CHAMPION.match(text, ref.end):
        return True
    return _ATTRIBUTE.match(text, ref.end) is not None or is_of_works(text, ref)


def is_of_works(text: str, ref: TimeRef) -> bool:
    """Whether a time only says since when works or a business are there: 拥有2013年投产的金华工厂,…"""
    if text.endswith(("从", "自"), 0, ref.start):
        return _BUSINESS_BEGUN.match(text, ref.end) is not None
    return _WORKS_BEGUN.match(text, ref.end) is not None


def is_of_new_thing(text: str, ref: TimeRef) -> bool:
    """Whether a time only says since when the thing is there that is told of: 今年6月才投产的新车,…"""
    return ref.grain in ("month", "day", "quarter") and _NEW_THING.match(text, ref.end) is not None


def is_of_cars(text: str, ref: TimeRef) -> bool:
    """Whether a time only says which cars are meant: those of a recall by when they were made, those of a subsidy."""
    if ref.grain == "day" and _REGISTERED.match(text, ref.end):
        return True
    made = _MADE_THEN.match(text, ref.end)
    return made is not None and "召回" in text[max(0, ref.start - _RECALL_WITHIN) : ref.start]


def is_dateline(text: str, ref: TimeRef) -> bool:
    """Whether a time is that at which something was said or written: 财联社7月8日电, date 2026-01-10 at the head of a text."""
    if ref.grain == "day" and ref.start <= _HEAD and _LABEL.fullmatch(text, 0, ref.start):
        return True
    return is_issue(text, ref) or _DATELINE.match(text, ref.end) is not None


def is_issue(text: str, ref: TimeRef) -> bool:
    """Whether a time only names an issue of a paper: 《某某月报》2014年7月号."""
    return _ISSUE.match(text, ref.end - 1) is not None


def tells_number(text: str, ref: TimeRef) -> bool:
    """Whether a number is told of a time and no running total: 12月交付4.2万辆, but not 截至12月 nor 今年累计."""
    return _TELLS.match(text, ref.end) is not None and not (ref.as_of or is_running(text, ref))


def has_its_year(text: str, ref: TimeRef) -> bool:
    """Whether a time is written with its year: 2025年3月, 去年9月, 截至2023年底."""
    return _WITH_ITS_YEAR.match(text[ref.start : ref.end]) is not None
