"""Lengths of time that something takes: 每15秒一台 is a takt, 用时五年 a span."""

from __future__ import annotations

from leapcheck.claims.adjustments.number import Number
from leapcheck.claims.distractors.durations import SO_MUCH_DONE
from leapcheck.patterns import Later

_ONE_PIECE = Later(r"[^,。]{0,6}(?:下线|生产|完成|[一1] ?[台辆个片套件块只颗支枚])")
_A_PIECE = Later(r" ?[一1] ?[台辆件个套片]")  # 60秒一台
# 平均1.7秒产出一个电芯
_MAKES_ONE = Later(
    r"[就便即可能]{0,2}(?:产出|下线|生产|造出|驶下|完成)[^,。\d]{0,3}[一1] ?[台辆个片套件块颗支枚条]"
)
_TOOK = Later(
    r"(?:用时|历时|仅用|用了|耗时|花了?|只用|经过|历经|时隔|相隔|间隔|相距|走了|过去|关口|用)了?(?:短短|仅|不到|约)?$"
)
# 从开工到竣工仅用14个月
_BUILT = Later(r"(?:从|由|自)[^,。;\d]{0,8}(?:[开动]工|奠基|破土|打桩)[^,。;\d]{0,6}[到至][^,。;\d]{2,16}$")
_AT_A_HUNDRED = Later("(?:级|内|左右)?(?:即可|就能|可|能)?(?:破百|零百|加速)")
_TAKEN = ("用时", "历时", "仅用")
_REACH = 8  # characters


def takt(n: Number) -> str | None:
    """A takt, where one piece takes a time: 每15秒一台, 60秒一台, 平均1.7秒产出一个电芯."""
    if n.own.endswith("每") and _ONE_PIECE.match(n.text, n.q.end):
        return "takt"
    if n.q.unit in ("second", "minute") and _A_PIECE.match(n.text, n.q.end):
        return "takt"
    return "takt" if _MAKES_ONE.match(n.text, n.q.end) else None


def acceleration(n: Number) -> str | None:
    """A spec, where a car is at a hundred after some seconds: 3.9秒破百."""
    return "spec" if n.q.unit == "second" and _AT_A_HUNDRED.match(n.text, n.q.end) else None


def span(n: Number) -> str | None:
    """A span, where something took a time: 用时五年, 历时3个月, 在90天内建成200座."""
    if n.q.text.startswith(_TAKEN) or (n.q.text.endswith("内") and SO_MUCH_DONE.match(n.text, n.q.end)):
        return "span"
    if n.metric not in ("duration", "spec"):
        return None
    if _BUILT.search(n.own):
        return "span"
    verb = n.q.text[:3].rstrip("0123456789一二三四五六七八九十半近约不到")
    return "span" if _TOOK.search(n.text[max(0, n.q.start - _REACH) : n.q.start] + verb) else None
