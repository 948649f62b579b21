"""Signs: the minus of -22.2%, 负13.5千米 and 零下30℃, and the words that make a number a fall."""

from __future__ import annotations

from leapcheck.patterns import Later

_AFTER_WORD = Later(r"[\w%)\]]$")
# 同比-3.2%, 净利润预计-5亿元: a word before a minus that is no range
_LABEL = Later(r"[比长降为是率增润利益额值流别和及约近超至到从由速出计测估均仅]$")
# 好于机构-5%的估计: a dash between words and a rate alone is a minus
_RATE = Later(r"\d[\d.]*%(?!-)(?=的?(?:估计|预测|预期|预估|增速|增长|同比|水平|判断|跌幅|降幅)|[,。;)])")
# 下降30%, 减少了约3万辆, 跌幅达5%; but 降至30% is where the fall ends
_CREDITS = Later(r"\d[\d.,]*万分(?![之别钟])")  # 油耗积分-60.3万分
_FALL = Later(
    r"(?:下降|下滑|下跌|减少|降低|下调|回落|缩小|缩减|缩短|萎缩|收窄|负增长|大跌|暴跌|大降|骤降|锐减|微降|直降|缩水|衰退|下挫|重挫|少(?=了)|[降跌减])"
    r"(?:幅度|幅|了|约|近|超过|超|逾|达到|达|为|将近|接近|不到|不足|至少| )*$"
)
_FALL_HINT = frozenset("降滑跌减水低调落小短窄缩了约近超过逾达到为幅度接足不少长 ")
REACH = 12


def minus_before(text: str, start: int) -> int | None:
    """Where the minus before `text[start]` begins, or None."""
    if start == 0:
        return None
    sign, before = text[start - 1], text[max(0, start - 2) : start - 1]
    if sign == "负" and (not before or before in "为至是到, ~、"):
        return start - 1
    if sign == "下" and before == "零":
        return start - 2
    if sign in "-−" and (not _AFTER_WORD.search(before) or _LABEL.search(before)):
        return start - 1
    if (
        sign in "-−"
        and "\u4e00" <= before <= "\u9fff"
        and (_RATE.match(text, start) or _CREDITS.match(text, start))
    ):
        return start - 1
    return None


def is_fall(text: str, start: int) -> bool:
    """Whether the words before `text[start]` say that the number is the size of a fall."""
    if start == 0 or text[start - 1] not in _FALL_HINT:
        return False
    return _FALL.search(text, max(0, start - REACH), start) is not None
