"""Lengths of time that something takes: 每15秒一台 is a takt, 用时五年 a span."""

from __future__ import annotations

from leapcheck.claims.adjustments.number import Number
from leapcheck.claims.distractors.durations import SO_MUCH_DONE
from leapcheck.patterns import Later

_ONE_PIECE = Later(r"[^,。]{0,6}(?:下线|生产|完成|[一1] ?[台辆个片套件块只颗支枚])")
_A_PIECE = Later(r" ?[一1] ?[台辆件个套片]")  # 60秒一台
# 平均1.7秒产出一个电芯, 1分钟造1辆车
_MAKES_ONE = Later(
    r"[内里就便即可能会有]{0,3}(?:产出?|下线|生产|制?造出?|组?装出?|做出|驶下|走下|驶出|出厂|诞生|完成)"
    r"[^,。\d]{0,3}[一1] ?[台辆个片套件块颗支枚条]"
)
_TOOK = Later(
    r"(?:用时|历时|仅用|用了|耗时|花了?|只用|经过|历经|时隔|相隔|间隔|相距|走了|过去|关口|用|前后)了?(?:短短|仅|不到|约|不过|只)?$"
)
# 14个月完成从50万到100万台的跨越
_WENT = Later(
    r"(?:时间)?[内里就便即可能]{0,2}(?:完成|实现|达成|跑完|走完)了?(?:从|由)第? ?[\d零0首][^,。;]{0,10}[到至]"
)
# from one milestone to another; other things that take a time are no way: 项目建设用了6个月
_A_WAY = Later(
    r"(?:从|由|自)[^,。;]{0,8}[\d零首][^,。;年月日]{0,12}[到至][^,。;]{0,4}[\d第]|(?:第二|后一|又一)个|第[\d.]+[万千]*[辆台]"
)
_NEXT = Later(
    r"(?:的?时间)?[,就便即]{0,2}[^,。;\d]{2,5}(?:第二|后一|又一)个"
)  # 仅用14个月就完成了第二个50万台
_MANY_DAYS = 100
_FIGURE = Later(r"[\d一二三四五六七八九十两半几]")
# 从开工到竣工仅用14个月
_BUILT = Later(r"(?:从|由|自)[^,。;\d]{0,8}(?:[开动]工|奠基|破土|打桩)[^,。;\d]{0,6}[到至][^,。;\d]{2,16}$")
_AT_A_HUNDRED = Later("(?:级|内|左右)?(?:即可|就能|可|能)?(?:破百|零百|加速)")
_TRAINING = Later(r"培训|受训|课程|授课")
_TAKEN = ("用时", "历时", "仅用")
_REACH = 8  # characters


def takt(n: Number) -> str | None:
    """A takt, where one piece takes a time: 每15秒一台, 60秒一台, 平均1.7秒产出一个电芯."""
    if n.own.endswith("每") and _ONE_PIECE.match(n.text, n.q.end):
        return "takt"
    if n.q.unit in ("second", "minute") and _A_PIECE.match(n.text, n.q.end):
        return "takt"
    return "takt" if _MAKES_ONE.match(n.text, n.q.end) else None


def no_training(n: Number) -> str | None:
    """Months like any others, where training is told of in another clause: 培训手册上,提车要等4个月."""
    months = n.metric == "training" and n.q.unit in ("month", "year")
    return "duration" if months and not _TRAINING.search(n.text, n.start, n.end) else None


def acceleration(n: Number) -> str | None:
    """A spec, where a car is at a hundred after some seconds: 3.9秒破百."""
    return "spec" if n.q.unit == "second" and _AT_A_HUNDRED.match(n.text, n.q.end) else None


def span(n: Number) -> str | None:
    """A span, where something took a time: 用时五年, 历时3个月, 在90天内建成200座."""
    if n.q.text.startswith(_TAKEN) or (n.q.text.endswith("内") and SO_MUCH_DONE.match(n.text, n.q.end)):
        return "span"
    if n.metric not in ("duration", "spec"):
        return None
    if _WENT.match(n.text, n.q.end) or _BUILT.search(n.own):
        return "span"
    words = n.text[max(0, n.q.start - _REACH) : n.q.start + _words_before(n.q.text)]
    if not _TOOK.search(words):
        return None
    way = (
        (n.q.unit == "day" and (n.q.low or 0) >= _MANY_DAYS)
        or _A_WAY.search(n.text, 0, n.q.start)
        or _NEXT.match(n.text, n.q.end)
    )
    return "span" if way else None


def _words_before(quote: str) -> int:
    """How many characters of a quote stand before its figure: 仅用不到14个月."""
    figure = _FIGURE.search(quote)
    return figure.start() if figure else 0
