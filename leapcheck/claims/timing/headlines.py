"""The times of headlines: the one that a headline names, and the numbers below that are of it."""

from __future__ import annotations

from leapcheck.claims.flow_words import OF_A_FLOW, ON_THE_MARKET
from leapcheck.claims.scene import Scene
from leapcheck.claims.timing.metrics import FILLING
from leapcheck.claims.timing.times_told import TimesTold
from leapcheck.model import Quantity
from leapcheck.quantities.times import TimeRef


def only_time(scene: Scene) -> TimeRef | None:
    """The only time of a headline, wherever it stands: 最高涨113%,9月车企销量大涨."""
    told = [t for t in scene.times if t.period and not (t.compared or t.vague or t.grain in ("now", "day"))]
    return told[0] if len(told) == 1 else None


def is_of_the_headline(times: TimesTold, q: Quantity, metric: str, scene: Scene) -> bool:
    """Whether a number without a time is of the headline's: a flow, and in a short text a rate of the flows.

    增速31.8%, 占其销量的16.8%, 出口46.7万辆,占53%
    """
    rate = q.unit in ("percent", "pp", "times")
    words = OF_A_FLOW.get(metric) if times.is_brief and rate else None
    if words is None:
        return metric in FILLING
    start, end = scene.sentence.clause(q.start)
    if metric == "growth" and ON_THE_MARKET.search(scene.text, start, end):
        return False  # 开盘跌超18%
    if q.start - start <= 1:  # 中国降幅最大,达17.6%
        start, _ = scene.sentence.clause(max(0, start - 1))
    return times.led == scene.sentence.start or words.search(scene.text, start, end) is not None
