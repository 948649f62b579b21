"""The times of results, targets and plans: results hold in what is past, what is to come has times of its own."""

from __future__ import annotations

from typing import NamedTuple

from leapcheck.claims.asides import TO_COME
from leapcheck.claims.borrowed_times import DEALS, ONCE_DONE, STOCKS
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.dated import in_its_clause
from leapcheck.claims.modality import PLANNED
from leapcheck.claims.scene import Scene
from leapcheck.claims.stretches import is_left, is_of_the_year
from leapcheck.claims.timing.times_told import TimesTold
from leapcheck.model import Modality, Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.periods import is_month, last_moment
from leapcheck.quantities.times import TimeRef

_LEVELS = STOCKS | {"capacity", "stake", "count"}
_SO_MANY_MONTHS = Later(r"(?:今年|去年|\d{4}年)?(?:[前首头]|[1一]\D)")
_DIGIT = Later(r"\d")
_LEADS_FROM_NOW = Later(
    r"的?[^,。;\d]{0,4}(?:约|近)?[\d.]+[^,。;\d]{0,12}[提增升扩降减调][^,。;\d]{0,3}[至到]$"
)


class Meant(NamedTuple):
    """A number of a modality in a sentence; `own` is the time that governs it there."""

    q: Quantity
    metric: str
    modality: Modality
    own: TimeRef | None
    scene: Scene

    @property
    def is_to_come(self) -> bool:
        """Whether it lies ahead."""
        return self.modality in TO_COME


def period_meant(times: TimesTold, number: Meant, period: str | None) -> str | None:
    """When a number holds that is a result, a target or a plan; `period` is the answer so far."""
    if number.own is None:
        period = _told_before(times, number, period)
    if number.is_to_come:
        return _of_what_is_to_come(times, number, period)
    if number.modality == "actual" and _lies_ahead_of_a_level(times, number, period):
        return times.day if number.metric in _LEVELS else None
    return period


def _told_before(times: TimesTold, number: Meant, period: str | None) -> str | None:
    """The time of a number that has none of its own: that of the results told before, or of what is to come."""
    scene = number.scene
    held = any(t.compared and t.end <= number.q.start for t in scene.times)  # 比去年多6亿元
    if number.modality == "actual" and period == times.inherited != times.settled and not held:
        period = times.settled
    if number.is_to_come and times.awaited and period in (None, times.inherited, times.headline):
        period = times.awaited
    if times.asked and not scene.times:
        period = times.asked
    return None if _is_no_result(times, number) else period


def _of_what_is_to_come(times: TimesTold, number: Meant, period: str | None) -> str | None:
    """The time of a target, a plan or a forecast."""
    q, own, scene = number.q, number.own, number.scene
    if number.modality == "target" and own and _is_behind(times, own, q, scene):
        period = own.period[:4] if own.period else None
    if period and is_month(period[:7]) and is_of_the_year(q, scene):
        period = period[:4]
    if own is None:
        return period
    here = in_its_clause(own, q, scene)
    word = scene.text[own.start : own.end]
    if own.grain == "now" and _LEADS_FROM_NOW.match(scene.text, own.end, q.start):
        return times.awaited  # 将目前持有的10%提高至20%
    if own.grain == "now" and period == own.period and not here:
        return times.awaited  # 现有店300家,今后要开到500家
    if (own.grain == "day" or "周" in word) and number.metric in DEALS and not here:
        return None  # 计划于本周递交申请,预计募资50亿元
    return period[:4] if word == "年内" and period else period  # 年内增至530家


def _is_no_result(times: TimesTold, number: Meant) -> bool:
    """Whether a number that is supposed or lies ahead has no part in the time of the results told before it.

    上半年营收12亿元。公司拟投资8亿元扩建工厂,达产后年产值15亿元.
    """
    scene = number.scene
    if number.modality == "hypothetical":
        return True
    if not number.is_to_come or scene.times or times.awaited or times.asked or scene.role == "title":
        return False
    return number.metric in PLANNED or ONCE_DONE.search(scene.text, 0, number.q.start) is not None


def _is_behind(times: TimesTold, own: TimeRef, q: Quantity, scene: Scene) -> bool:
    """Whether a part of a year that is over was told of a result before: 前三月卖出8000辆,任务是7万辆."""
    if times.day is None or in_its_clause(own, q, scene):
        return False
    told = _SO_MANY_MONTHS.match(scene.text, own.start, own.end) and _DIGIT.search(
        scene.text, own.end, q.start
    )
    last = (own.period or "").rpartition("/")[2]
    return bool(told) and last_moment(last) < times.day[:7]


def _lies_ahead_of_a_level(times: TimesTold, number: Meant, period: str | None) -> bool:
    """Whether a time to come is that of what a level will change to: 到2027年前将工厂从17家减少至10家."""
    if number.metric in GROWTH or not period or not times.lies_ahead(period):
        return False
    return is_left(number.q, number.scene)
