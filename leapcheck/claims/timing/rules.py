"""What tells a time before the paragraph does: the words of a run, of a stretch, of a level, of a milestone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from leapcheck.claims.asides import is_told_exactly
from leapcheck.claims.borrowed_times import DEALS, STOCKS, is_held, is_moved_on_the_market
from leapcheck.claims.counted import are_credits
from leapcheck.claims.dated import Dated, began
from leapcheck.claims.flow_words import happens_so_often
from leapcheck.claims.openers import AMONG
from leapcheck.claims.sessions import is_behind_another, is_told_there
from leapcheck.claims.shares import is_quoted
from leapcheck.claims.spans import is_end, is_start
from leapcheck.claims.stretches import (
    end_of_change,
    gap_before,
    guided_year,
    run_of_months,
    run_told,
    stretch,
)
from leapcheck.claims.things import is_thing
from leapcheck.claims.timing.headlines import is_of_the_headline
from leapcheck.claims.timing.metrics import MONTH_AFTER_MONTH, SINCE
from leapcheck.claims.timing.times_told import TimesTold
from leapcheck.claims.totals import is_since, is_start_of_total
from leapcheck.data.metrics import FLOWS
from leapcheck.patterns import Later

_STANDS = STOCKS | DEALS | {"stake"}
_STANDS_AT = frozenset({"outlets", "headcount", "patents"})
_IS_DAY = Later(r"\d{4}-\d\d-\d\d")
_ON_END = Later(r"(?!的)|的(?=[^,。;]{0,6}[增降升跌涨滑减长落])")  # not 连续3个月的租金


class Answer(NamedTuple):
    """The answer of a rule: a period, or that there is none."""

    period: str | None


def _of_what_stands(times: TimesTold, number: Dated, period: str | None) -> Answer | None:
    """自2001年首批出口起,已进入130个国家 is told of now; 2023年10月签约。那一年投资15亿元 of that month."""
    own, metric = number.own, number.metric
    if metric not in _STANDS or own is None:
        return None
    counted = metric in STOCKS or metric == "stake"
    if counted and times.day and is_start_of_total(own, number.text):
        return Answer(times.day)
    if metric not in STOCKS and is_told_exactly(own, number.text, times.inherited):
        return Answer(times.inherited)
    return None


def _of_a_later_deal(times: TimesTold, number: Dated, period: str | None) -> Answer | None:
    """自2017年11月开售以来,累计卖出52万辆。新公司由甲持股51%: not since then."""
    deal = number.metric in DEALS or number.metric == "stake"
    return Answer(None) if deal and number.own is None and times.inherited == times.since else None


def _of_the_articles_day(times: TimesTold, number: Dated, period: str | None) -> Answer | None:
    """手握专利217项; 二季度营收142亿元 股价大涨9%: on the article's day."""
    if not times.day or not (is_held(number) or is_moved_on_the_market(number)):
        return None
    return Answer(times.day)


def _of_a_session(times: TimesTold, number: Dated, period: str | None) -> Answer | None:
    """截至收盘,上证指数涨0.6%。…赛力斯涨5%; A股昨日跌4%;H股跌5%: on the day told before, or else on the article's.

    Not 上市首日开盘跌16%.
    """
    q, own, sentence = number.q, number.own, number.scene.sentence
    if not times.day or "首日" in number.text or not is_told_there(q, number.metric, sentence):
        return None
    if own is not None and (own.grain in ("day", "now") or not is_behind_another(q, own.end, sentence)):
        return None
    if not (times.today or times.setting.in_session(number.text)):
        return None
    told = times.inherited or ""
    is_told = own is None and ("/" in told or _IS_DAY.fullmatch(told))
    return Answer(told if is_told else times.today or times.day)


def _of_the_exchange(times: TimesTold, number: Dated, period: str | None) -> Answer | None:
    """指数报4500点,跌60点; 苹果涨4%,微软涨2%,特斯拉跌7%: what is quoted without a time, on the article's day.

    碳酸锂均价今日涨500元;氢氧化锂均价涨300元: the price of a thing goes on with that of today.
    """
    if period is not None or number.own is not None or not times.day:
        return None
    if times.today and number.metric in ("price", "growth") and is_thing(number.who):
        return Answer(times.today)
    first = number.q if number.group is None else replace(number.q, start=number.group.start)
    return Answer(times.day) if is_quoted(first, number.metric, number.scene) else None


def _in_a_run(times: TimesTold, number: Dated, period: str | None) -> Answer | None:
    """自4月以来连续3个月过万; 自2024年实施以来,累计补贴…"""
    own, metric = number.own, number.metric
    if own is None:
        return None
    if metric in MONTH_AFTER_MONTH and (own.grain == "now" or began(own, number.text)):
        run = run_told(own, number.q.start, number.scene, times.published)
        if run is not None:
            return Answer(run)
    if metric in SINCE and is_since(own, number.text):
        return Answer(times.stretch_since(own, number.text))
    return None


def _reckoned(times: TimesTold, number: Dated, period: str | None) -> Answer | None:
    """An end of a span that the number went through, or the business year of a guidance."""
    q, own, scene = number.q, number.own, number.scene
    reckoned = end_of_change(q, own, times.inherited, scene)
    if not reckoned and number.metric in FLOWS and (own is None or own.grain == "day"):
        reckoned = guided_year(q, scene, times.published, times.setting.fiscal_start)
    return Answer(reckoned) if reckoned else None


def _of_a_length(times: TimesTold, number: Dated, period: str | None) -> Answer | None:
    """The two ends that a length of time lies between: 仅隔9个月, 连续7个月, 2020年…到2025年,五年."""
    if number.metric not in ("span", "duration"):
        return None
    q, own, scene = number.q, number.own, number.scene
    if own is not None and own.end == q.start and number.text[own.start : own.end].rstrip("了")[-1] == "隔":
        return Answer(gap_before(q, own.period))
    if number.text.endswith("连续", 0, q.start):
        last = period if own else times.inherited or times.headline  # 7月…。份额已连续7个月下滑
        run = run_of_months(q, last) if _ON_END.match(number.text, q.end) else None
        return Answer(run or period)
    told = number.metric != "span" or own is None or number.is_dated_here
    return Answer(stretch(q, scene, times.published) or (period if told else None))


def _of_the_text(times: TimesTold, number: Dated, period: str | None) -> Answer | None:
    """A number without any time of its paragraph: that of the headline, of the flow before, of the whole text."""
    if period is not None or number.own is not None:
        return None
    q, metric, scene = number.q, number.metric, number.scene
    if is_of_the_headline(times, q, metric, scene):
        times.led = scene.sentence.start
        return Answer(times.headline)
    if metric == "count" and (number.text.startswith(AMONG) or happens_so_often(q, scene)):
        return Answer(times.inherited)
    if metric == "count" and are_credits(q):
        return Answer(times.inherited or times.headline)  # 2019年度双积分公示。甲新能源积分为73万分
    if metric in _STANDS_AT and scene.role == "body":
        return Answer(times.setting.moment)
    return None


def _at_the_end_of_a_report(times: TimesTold, number: Dated, period: str | None) -> Answer | None:
    """What a firm has at the end of the year that its report covers."""
    report = times.setting.report
    if report and "/" in report and period == report and number.metric in STOCKS:
        return Answer(f"../{report.partition('/')[2]}")
    return None


def _of_a_milestone(times: TimesTold, number: Dated, period: str | None) -> Answer | None:
    """The day of a milestone, which it keeps: 从第1辆到第100万辆 does not say when each came."""
    if number.metric != "milestone":
        return None
    q, own, key = number.q, number.own, (number.who, number.q.low)
    known = times.days.get(key)
    if not number.is_dated_here:
        if is_start(number.text, q.start, q.end):
            return Answer(known)
        if is_end(number.text, q.start, q.end):
            return Answer(known or times.today)
    if own is None or own.period is None:
        return Answer(known or times.today or period)
    if period and len(period) > len(known or ""):
        times.days[key] = period
    return Answer(period)


RULES: tuple[Callable[[TimesTold, Dated, str | None], Answer | None], ...] = (
    _of_what_stands,
    _of_a_later_deal,
    _of_the_articles_day,
    _of_a_session,
    _of_the_exchange,
    _in_a_run,
    _reckoned,
    _of_a_length,
    _of_the_text,
    _at_the_end_of_a_report,
    _of_a_milestone,
)
"""The rules in turn, each given the answer of the paragraph; the first that answers decides."""
