"""The times that a number is held against: whether a time is one of them, and which stretch 去年同期 means.

较去年同期   是2022年同期的2.1倍   从2024年的83%降至74%   与2024年相比
"""

from __future__ import annotations

import re

from leapcheck.compiled import compiled
from leapcheck.patterns import Later
from leapcheck.quantities.periods import year_before
from leapcheck.quantities.time_context import TimeContext
from leapcheck.quantities.times import TimeRef

# 去年同月: the same stretch of another year
ALIKE = ("同期", "同月", "同季度", "同季", "此时")
# 较去年同期, 比上年同期, 同比去年5月
_COMPARED = compiled(
    r"(?:较|比|相较于|相比于?|同比|对比|环比|低于|高于|超(?:过|越|出)?了?|突破了?|大于|小于|(?<![最尽])[快慢好差强弱胜逊]于|胜过|不如|追平了?|(?<![等熬撑拖活守挨])不到|不足|多于|少于"
    r"|持平于|相较|优于|不及|相当于|延续|承接|距离?)(?:公司)?(?: ?)$"
)
# 继2月、3月后再创新高
_AFTER_THOSE = compiled(r"继[\d年月、和]{0,9}$")
# 仅次于6月的1022亿美元, 强于上月的43.1%
_SECOND_TO = compiled(r"[次逊弱强]于$")
# 是2022年同期的2.1倍, 为2019年的280%: what it is a multiple of
_IS = compiled(r"[是为](?:约|近)?$")
_MULTIPLE = Later(
    r"(?:同期|水平)?的?(?<=的)(?:接近|将近|超过|大约|[约近超逾])?(?:[\d.]+倍|\d{3,}(?:\.\d+)?%|一半|[一二两三四五六七八九]{1,2}[成倍])"
)
# 与2024年相比, 和去年持平; but 2024年和2025年 are two times of their own
_BESIDE = compiled(r"[与和](?:公司)?$")
_HELD_AGAINST = Later(
    r"(?:同期)?(?:[^,。;、]{0,8}?(?:持平|相当|接近|一致|相近|相同)|[^,。;、]{0,16}?(?:相比|比较|对比))"
)
# 2025年基本维持上年水平
_KEPT = compiled(r"(?:维持|保持|延续)(?:在|于|了)?$")
# 已接近去年全年水平, 达到2024年全年总量
_REACHED = compiled(r"(?:接近|逼近|直逼|达到?|恢复[到至]|回到|回升[到至]|相当)了?$")
_LEVEL_KEPT = Later(r"(?:同期|全年)?的?(?:水平|规模|水准|态势|势头)")
_LEVEL_REACHED = Later(r"(?:同期|全年)?的?(?:总?水平|总量|总和|总数|总额|规模|水准|成绩|全年销量|全年产量)")
# 从2024年的83%降至74%: the level that something left
_LEFT = compiled(r"(?:从|由|自) ?$")
_LEVEL_LEFT = Later(
    r"时?(?:的|不足|约|近|超)? ?[^,。;:至到]{0,10}[\d一二三四五六七八九十成半][^,。;:至到]{0,12}"
    r"[降增升涨跌高长少滑落减大调加缩窄善跃攀探压收优速变扩掉提番冲飙拉砍蹿回做改]了?(?:至|到|为|成)"
)
_YEAR_BEFORE = ("上年", "去年", "上一年", "前一年", "上年度")
_FISCAL_YEAR_BEFORE = ("上财年", "上一财年", "上个财年", "前一财年")
_WAS = Later(r"(?:则|仅|只)?[为是](?:约|近)?[\d.]+[万亿]?[%\u4e00-\u9fff]{0,3}[,。;)]")
# 前2个月为11万辆,相比去年的19万辆
_OF_A_NUMBER = Later(r"的 ?(?:约|近|超|逾)?\d")


def is_compared(text: str, ref: TimeRef, start: int) -> bool:
    """Whether the words around a time, from `start` on, make it one that a number is held against."""
    near = max(start, ref.start - 4)
    if _COMPARED.search(text, near, ref.start):
        return True
    after_those = text[ref.end : ref.end + 1] in ("、", "和", "之", "后")
    if after_those and _AFTER_THOSE.search(text, max(start, ref.start - 10), ref.start):
        return True
    if _SECOND_TO.search(text, near, ref.start) and _OF_A_NUMBER.match(text, ref.end):
        return True
    if is_multiplied(text, ref) and _IS.search(text, near, ref.start):
        return True
    if _LEVEL_KEPT.match(text, ref.end) and _KEPT.search(text, near, ref.start):
        return True
    if _REACHED.search(text, near, ref.start) and (
        _LEVEL_REACHED.match(text, ref.end) or is_multiplied(text, ref)
    ):
        return True
    if _BESIDE.search(text, near, ref.start) and _HELD_AGAINST.match(text, ref.end):
        return True
    return (_is_alike(text, ref) and ref.end - ref.start > 2) or is_put_beside(text, ref)


def is_put_beside(text: str, ref: TimeRef) -> bool:
    """Whether the level of the year before is put beside the one just told: 营业利润率9%,上年为12.2%."""
    beside = text[ref.start - 1 : ref.start] in (",", "(") and text[ref.start : ref.end] in _YEAR_BEFORE
    return beside and _WAS.match(text, ref.end) is not None


def follows_comparison(text: str, at: int) -> bool:
    """Whether what begins at a place is compared with: 较 …, 比 …."""
    return _COMPARED.search(text, max(0, at - 4), at) is not None


def is_multiplied(text: str, ref: TimeRef) -> bool:
    """Whether a multiple of a time's level follows it: 2022年同期的2.1倍, 2019年的280%."""
    return _MULTIPLE.match(text, ref.end) is not None


def is_level_left(text: str, ref: TimeRef, start: int) -> bool:
    """Whether a time, looked at from `start` on, is that of the level that something left: 从2024年的83%降至74%."""
    left = _LEFT.search(text, max(start, ref.start - 2), ref.start)
    return left is not None and _LEVEL_LEFT.match(text, ref.end) is not None


def period_of_level(text: str, ref: TimeRef, context: TimeContext) -> str | None:
    """The time of a level that was left: 去年 means the year, 去年同期 the same stretch of it."""
    return period_compared(text, ref, context) if _is_alike(text, ref) else ref.period


def period_compared(text: str, ref: TimeRef, context: TimeContext) -> str | None:
    """上年同期 of 2026-H1 is 2025-H1: the period set last, a year earlier."""
    words, alike = text[ref.start : ref.end], _is_alike(text, ref)
    word = next((words.removesuffix(end) for end in ALIKE if words.endswith(end)), words).rstrip("度的")
    named = re.fullmatch(r"(\d{4})年", word)
    if named and context.last and alike:
        return re.sub(r"\d{4}(?=-|$|/)", named[1], context.last)
    last = context.last or (context.first_told if alike else None)
    if word in _FISCAL_YEAR_BEFORE and last:
        return year_before(last)
    if word in ("去年", "上年", "上一年") and last and (year := re.match(r"\d{4}", last)):
        beside = is_put_beside(text, ref)
        if beside and _is_long_ago(last, context):
            return ref.period
        whole = alike or beside or _OF_A_NUMBER.match(text, ref.end - 1)
        return year_before(last) if whole else str(int(year.group()) - 1)
    return ref.period


def _is_long_ago(period: str, context: TimeContext) -> bool:
    """Whether a period is so old that 去年 behind it is the year before the article's: 2014年为9万辆,去年则为2万辆."""
    return context.published is not None and int(period[:4]) < context.published.year - 2


def _is_alike(text: str, ref: TimeRef) -> bool:
    """Whether a time ends with 同期 or the like."""
    return text.endswith(ALIKE, ref.start, ref.end)
