"""When totals hold: up to a moment, or the year so far, and the numbers that go on with one."""

from __future__ import annotations

from leapcheck.claims.changes import GROWTH
from leapcheck.claims.openers import AMONG
from leapcheck.claims.scene import Scene
from leapcheck.claims.stretches import level_left
from leapcheck.claims.timing.times_told import TimesTold
from leapcheck.claims.totals import is_launch, is_since, is_start_of_total, is_year_to_date
from leapcheck.model import Quantity
from leapcheck.quantities.periods import is_so_far, last_moment
from leapcheck.quantities.times import TimeRef


def goes_on_so_far(times: TimesTold, q: Quantity, scene: Scene) -> bool:
    """Whether a number goes on with the year so far: 1-7月累计装车410GWh。其中,三元电池累计装车74GWh,同比增长12%."""
    if times.year.goes_on(scene):
        return True
    if not all(t.compared for t in scene.times):
        return False
    on_year = "同比" in scene.text[q.end :] or _is_held_alike(scene)
    if times.inherited is None:
        return on_year and times.setting.results is not None  # 欧洲市场累计交付32万辆,同比增长6%
    return is_so_far(times.inherited) and (on_year or scene.text.startswith(AMONG))


def running_total(
    times: TimesTold, q: Quantity, metric: str, period: str | None, own: TimeRef | None, scene: Scene
) -> str | None:
    """When a number holds that is what a change left, or runs up to a moment: a total, the year to date.

    `period` is the answer so far, which others keep.
    """
    if metric not in GROWTH and period and not times.setting.lies_ahead(period):
        period = level_left(q, metric, own, times.inherited, period, scene) or period
    if metric == "cumulative":
        return _of_a_total(times, period, own, scene)
    at = scene.sentence.start
    if period and is_year_to_date(q, scene.sentence, own):
        period = f"{period[:4]}-01/{period}"
        times.year.keep_total(at + q.end, period)
    elif metric == "yoy":
        period = times.year.total_beside(at + q.start) or period
    return period


def _of_a_total(times: TimesTold, period: str | None, own: TimeRef | None, scene: Scene) -> str | None:
    """The moment that a running total holds up to: the period's, or the article's month."""
    if own is None and is_so_far(period or "") and _is_held_alike(scene):
        return period  # 1-5月…;商用车累计销量较去年同期的25万辆提升5.7%
    elsewhere = _is_its_beginning(own, scene.text) if own else _is_a_stretch(period) or times.is_over(period)
    if period is None or elsewhere:
        return f"../{times.day[:7]}" if times.day else None
    if "/" in period:
        return period
    return f"../{last_moment(period)}" if period[-2:-1] in ("H", "Q") else f"../{period}"


def _is_held_alike(scene: Scene) -> bool:
    """Whether something is held against the same stretch of another year."""
    return any(t.compared and scene.text.endswith("同期", 0, t.end) for t in scene.times)


def _is_its_beginning(own: TimeRef, text: str) -> bool:
    """Whether a time says nothing of when a running total holds, only of where it began."""
    return is_start_of_total(own, text) or is_launch(own, text) or is_since(own, text)


def _is_a_stretch(period: str | None) -> bool:
    """Whether a period is the stretch of a flow told before, which no running total fills."""
    return period is not None and "/" in period and not period.startswith("..")
