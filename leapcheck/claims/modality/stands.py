"""What is there, whatever is said around it: 5万辆的成绩, 从目前的500万辆减至…, 完成目标的21%."""

from __future__ import annotations

from leapcheck.claims.constructions.parts import VOTES
from leapcheck.claims.flow_words import MOVED_AT_NEWS
from leapcheck.claims.modality.measured import OF_TARGET, OFF_TARGET
from leapcheck.claims.modality.place import Place
from leapcheck.claims.modality.words import FORECAST
from leapcheck.compiled import compiled
from leapcheck.model import Modality
from leapcheck.patterns import Later

_ACHIEVED_AFTER = compiled("的?(?:交付|销量|销售|年度)*(?:成绩|战绩)")
_AT_TIMES = Later(r"一度(?!电|的)")  # 优惠一度达到6万元
# 选配长续航后售价将增至20万元: what it costs as it is sold
_WITH_OPTIONS = Later(r"选[装配]|加[装配]|顶配")
# 占总销量七成以上的头部厂商: what marks off whom a forecast is of
_MARKS_OFF = Later(r"占")
_MARKED_OFF_AFTER = Later(r"的[\u4e00-\u9fff]{0,4}(?:厂商|车企|企业|品牌|公司)")
# 从目前的500万辆减至…: where a change begins;  比去年同期的: what is compared with
_AT_PRESENT = compiled(
    r"(?:从|由)(?:目前|当前|现有|现在|现行)[^,。;\d]{0,8}$"
    r"|(?:较|比|[高低]于|超过|[多少]于)(?:\d{4}年|去年|上年|前年)?(?:\d{1,2}月份?|上月|上季度?|同期)?(?<=[年月季度份期])的$"
)
# 净资产账面值2亿元,预估值9亿元,增值率350%: what has been found
_APPRAISED = Later(r"(?:预估值|评估[价净]?值|评估结果|账面[价净余]?值|增值率|增值额?)[^,。;\d]{0,6}$")
# 这将是自2021年某某融资62亿美元以来最大规模的上市: the record itself is no part of what is supposed
_SINCE_A_RECORD = Later(r"[^,。;\d]{0,24}(?:以来|之?后)[^,。;\d]{0,20}最")
_RATES = frozenset({"growth", "yoy", "ratio"})
_WILL = Later(r"[将会要]|可能|或(?!许多)")
# 自愿承诺不出售股份,涉近29%: what is not sold is held
_NOT_SOLD = Later(r"(?:禁售|锁定|不(?:以任何方式)?(?:出售|减持|转让|卖出))[^。]*$")
_TO_BE_HAD = Later(r"[将拟]|增持|收购|认购")
_FOUND = frozenset({"assets", "growth", "liabilities"})


def there(p: Place) -> Modality | None:
    """What was reached, what is sold, how old something is, what marks somebody off, which votes were cast, a record."""
    if _ACHIEVED_AFTER.match(p.after) or _AT_TIMES.search(p.own):
        return "actual"
    if p.metric == "price" and _WITH_OPTIONS.search(p.whole):
        return "actual"
    if p.metric == "duration" and p.after.startswith(("历史", "的历史")):  # 拥有93年历史
        return "actual"
    if p.metric == "growth" and "将" in p.text and MOVED_AT_NEWS.search(p.whole):
        return "actual"
    if p.metric == "stake" and _NOT_SOLD.search(p.whole) and not _TO_BE_HAD.search(p.own):
        return "actual"
    if p.metric == "ratio" and _MARKS_OFF.match(p.own) and _MARKED_OFF_AFTER.match(p.after):
        return "actual"
    if p.metric == "ratio" and VOTES.match(p.after):
        return "actual"
    if p.past and "最" in p.text and _SINCE_A_RECORD.match(p.text, p.end):
        return "actual"
    return "actual" if p.metric in _FOUND and _APPRAISED.search(p.own) else None


def at_present(p: Place) -> Modality | None:
    """What is so now, and how much of a target has been reached."""
    if _AT_PRESENT.search(p.own) or (p.metric == "ratio" and OF_TARGET.search(p.own)):
        return "actual"
    off = p.metric in _RATES and OFF_TARGET.search(p.own)
    return "actual" if off and not FORECAST.search(p.own) and not _WILL.search(p.own) else None
