"""What somebody wants: 力争30万辆, 30万辆的目标, 寻求融资10亿美元, 全力打造万亿元级产业."""

from __future__ import annotations

from leapcheck.claims.modality.place import Place
from leapcheck.claims.modality.words import DONE, TARGET
from leapcheck.compiled import compiled
from leapcheck.model import Modality
from leapcheck.patterns import Later

_TARGET_AFTER = compiled(
    r"(?:汽车|新车|整车)?的?(?:年度|全年|年销|年均|年|销量|销售|交付|出口|产量|复合|增长率?|营收|毛利率|盈利|产能|经营"
    r"|奋斗|发展|产销|产值|工作|战略|总体|中期|长期|远期|阶段性?|业绩|收入|投资|既定|预定){0,3}目标"
    r"|是[^,。;]{0,8}目标|作?为[^,。;\d]{0,6}目标(?!的)"
    r"|的?(?:目标|任务)(?=[,。;!]|$|压|落|交|能否|是否|不变|仍|依然)"
)
# 卖出10万辆,是公司今年的目标;  50万辆,这就是他立下的军令状
_TARGET_TOLD = Later(
    r",?(?:这|那)?(?:就|便|则|也|才)?是[^,。;\d]{0,16}(?:目标|任务|军令状)(?!的|[^,。;]{0,4}(?:完成|达成))"
)
# 寻求融资10亿美元, 正寻求获得8亿美元的融资
_SEEKS = Later(r"(?:寻求|谋求|洽谈|力求)(?!合作|突破|帮助)[^,。;]*$")
_SOUGHT = frozenset({"funding", "investment", "transaction", "market_cap", "duration", "span", "liabilities"})
# 将发展目标定为:到2030年投入达200亿元,…: all that follows
_AIMS_ARE = Later(r"目标(?:定为|设定为|确定为|是|为|包括|如下)?:")
# 全力打造万亿元级汽车产业
_TO_BUILD = Later(r"(?:打造|培育|建设|构建|壮大|迈向|冲[击刺])(?!成)[^,。;\d]{0,8}$")
# what goes on with a target or a plan: …;汽车产业增加值达到271亿元;新增门店20家
_REACHES = Later(
    r"达|突破|实现|[增升扩提][到至加长]|提[高升]|新[增建开设]|稳定在|力争|超过?\d|投入(?![产使运])"
)


def sought(p: Place) -> Modality | None:
    """What somebody is after, or names as one of his aims: 寻求融资10亿美元, 目标定为:…"""
    if p.past or DONE.search(p.own):
        return None
    if p.metric in _SOUGHT and _SEEKS.search(p.own):
        return "target" if p.metric != "duration" or p.text[p.end - 1] == "内" else None
    if p.metric == "output_value" and _TO_BUILD.search(p.own):
        return "target"
    return "target" if "目标" in p.whole and _AIMS_ARE.search(p.whole) else None


def aimed_at(p: Place) -> Modality | None:
    """What the words before a number, or those behind it, call a target."""
    if TARGET.search(p.own + p.text[p.at : min(p.end, p.at + 2)]) or _TARGET_TOLD.match(p.text, p.end):
        return "target"
    counted = p.text[p.end - 1] in "个项条"  # 54个任务
    return "target" if not counted and _TARGET_AFTER.match(p.after) else None


def is_wished(words: str) -> bool:
    """Whether the words of a clause say what is to be reached, and nothing that is done: 增加值达到271亿元."""
    return _REACHES.search(words) is not None and not DONE.search(words)
