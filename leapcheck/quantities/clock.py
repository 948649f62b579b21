"""Finds the times of a text in reading order, and keeps what each of them says for those that follow.

较去年同期 is the stretch told of last, a year earlier   而2021年只有13% dates nothing that follows
定于9月上市 is what 届时 means                          2025财年上半年(2024年4月至9月) is one time
"""

from __future__ import annotations

from datetime import date

from leapcheck.compiled import compiled
from leapcheck.quantities.compared_times import is_compared, is_level_left, period_compared, period_of_level
from leapcheck.quantities.dates import times_of
from leapcheck.quantities.fiscal_years import fiscal_quarter, year_ending
from leapcheck.quantities.periods import begins_after
from leapcheck.quantities.time_context import TimeContext
from leapcheck.quantities.time_roles import (
    TODAY,
    is_attribute,
    is_contrast,
    is_dateline,
    is_of_cars,
    is_record,
)
from leapcheck.quantities.times import TimeRef

_JOINED = ("和", "及", "与", "、", "以及", "或")
# 上半年(, 1月第三周(即, 本周销量(
_AGAIN = compiled(r"(?:的?第?[一二三四五六\d]{0,2}周)?(?:[^,。;:()\d]{0,6}(?=\(\d{1,2}[./]))?\(即?")
# 1月16日0点起,至2月28日
_UNTIL = compiled(r"(?:(?:\d{1,2}|零)[点时])?(?:起|开始)?,?(?:至|到|—|-)")


class Clock:
    """Resolves times in reading order: knows the article's date and what the text set last."""

    def __init__(self, published: date | None, report: str | None = None, fiscal_start: int = 1) -> None:
        self._context = TimeContext(published, report, fiscal_start)

    def learn_short_years(self, text: str) -> None:
        """Take 17年 for 2017年 where the text writes years so."""
        self._context.learn_short_years(text)

    def new_paragraph(self) -> None:
        """Forget what the last paragraph set."""
        self._context.new_paragraph()

    def new_sentence(self) -> None:
        """Go back to the paragraph's latest year: an older one was an aside of the sentence before."""
        self._context.new_sentence()

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[TimeRef]:
        """The times named in `text[start:end]`, in order, without overlaps."""
        end = len(text) if end is None else end
        found: list[TimeRef] = []
        self._context.resume(text, start, end)
        for ref in times_of(text, start, end, self._context):
            if found and ref.start < found[-1].end:
                continue  # the 上半年 of 2020年度(至2021年3月)上半年, which is read
            if is_of_cars(text, ref):
                found.append(ref._replace(period=None, compared=True, vague=True))
            elif is_dateline(text, ref) or is_record(text, ref):
                self._context.note_dateline(ref)
                found.append(ref._replace(vague=True, dateline=True))
            elif found and _says_the_same(text, found[-1], ref):
                found[-1] = self._restated(text, found[-1], ref)
            else:
                self._add(text, start, found, ref)
        return found

    def _restated(self, text: str, first: TimeRef, ref: TimeRef) -> TimeRef:
        """Two ways of telling one time, the second in brackets: 2025财年上半年(2024年4月至9月)."""
        if named := fiscal_quarter(text, first.start, first.end):
            self._context.fiscal_quarters[named] = ref.period  # 第一财季(4-6月)
        self._context.last = ref.period
        self._context.note_quarter(ref.period)
        return ref._replace(start=first.start)

    def _add(self, text: str, start: int, found: list[TimeRef], ref: TimeRef) -> None:
        """Put a time to those found in a text from `start` on, as what it is there for."""
        context = self._context
        if (ref.as_of or ref.grain == "month") and (ending := year_ending(text, found, ref)):
            if ending.start < ref.start:
                found.pop()
            ref = ending
        if is_level_left(text, ref, start):
            found.append(ref._replace(compared=True, period=period_of_level(text, ref, context)))
        elif is_compared(text, ref, start) or _goes_with_compared(text, found, ref):
            found.append(ref._replace(compared=True, period=period_compared(text, ref, context)))
        elif found and (merged := _from_to(text, found[-1], ref)):
            found[-1] = merged
            context.last = merged.period
        else:
            self._note(text, found, ref)
            found.append(ref)

    def _note(self, text: str, found: list[TimeRef], ref: TimeRef) -> None:
        """Keep what a time says for those that follow."""
        context, published = self._context, self._context.published
        if published and ref.period and begins_after(ref.period, published):
            context.year = int(ref.period[:4])  # 定于9月上市: what is to come dates nothing else
            context.coming = context.ahead = ref.period
        elif ref.grain == "now":
            context.now = not ref.vague
            if published and context.year and TODAY.match(text, ref.start):
                context.year, context.written_years = published.year, set()
        elif is_attribute(text, ref):
            return
        elif ref.period and not (ref.vague and ref.grain == "span") and not is_contrast(text, ref, found):
            context.note_told(text, ref, ref.period)  # but not 过去十年平均增长25%。上半年…


def _says_the_same(text: str, first: TimeRef, ref: TimeRef) -> bool:
    """Whether a span in brackets tells the time before it in another way."""
    return (
        ref.grain == "span"
        and not first.compared
        and _AGAIN.fullmatch(text, first.end, ref.start) is not None
    )


def _goes_with_compared(text: str, found: list[TimeRef], ref: TimeRef) -> bool:
    """Whether a time is joined to one that a number is held against: 较去年同期和上季度均有回落."""
    return bool(found) and found[-1].compared and text[found[-1].end : ref.start] in _JOINED


def _from_to(text: str, first: TimeRef, last: TimeRef) -> TimeRef | None:
    """1月16日0点起,至2月28日 and 2月5日…即日起至2月28日: one span from the first day to the last."""
    between = text[first.end : last.start]
    adjacent = _UNTIL.fullmatch(between)
    if first.dateline or not (adjacent or between.endswith(("即日起至", "即日起到", "起至"))):
        return None
    if not first.period or not last.period or first.period >= last.period:
        return None
    if "/" in first.period + last.period:
        return None
    return TimeRef(first.start if adjacent else last.start, last.end, f"{first.period}/{last.period}", "span")
