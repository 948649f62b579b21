"""The first answer to when a number holds: the time that governs it in its sentence, or the one above."""

from __future__ import annotations

from leapcheck.claims.borrowed_times import is_borrowed
from leapcheck.claims.dated import Dated
from leapcheck.claims.period import governing, is_day_of_news, period_of
from leapcheck.claims.scene import Scene
from leapcheck.claims.timing.headlines import only_time
from leapcheck.claims.timing.metrics import BY_YEAR, FILLING, MONTH_AFTER_MONTH
from leapcheck.claims.timing.rules import RULES
from leapcheck.claims.timing.times_told import TimesTold
from leapcheck.model import Quantity
from leapcheck.quantities.times import TimeRef


def own_time(q: Quantity, metric: str, scene: Scene) -> TimeRef | None:
    """The time that governs a number in its sentence; the day of the news is none of a flow."""
    own = governing(q.start, q.end, scene.sentence, scene.times)
    if own is None and scene.role == "title":
        own = only_time(scene)
    if own is not None and metric in FILLING and is_day_of_news(own, q.start, scene.text):
        return None
    return own


def first_period(times: TimesTold, number: Dated) -> str | None:
    """When a number holds, as far as its words and the text above it say."""
    q, metric, own, scene = number.q, number.metric, number.own, number.scene
    if metric in MONTH_AFTER_MONTH:
        month = times.year.month_again(number.who, own, scene, times.inherited)
        if month is not None:
            times.dated(month)
    if own is None and metric in BY_YEAR and times.year.goes_on(scene):
        return times.year.told
    span = times.inherited if metric in BY_YEAR else None
    period = (None if number.by_name else times.listed.of(number, span)) or period_of(
        q.start, own, metric, scene.sentence, scene.times, times.inherited, times.setting.report
    )
    if is_borrowed(number, past=own is not None and _has_begun(times, own)):
        return None
    for rule in RULES:
        answer = rule(times, number, period)
        if answer is not None:
            return answer.period
    return period


def _has_begun(times: TimesTold, ref: TimeRef) -> bool:
    """Whether a time had begun when the article appeared."""
    return ref.period is not None and not times.lies_ahead(ref.period)
