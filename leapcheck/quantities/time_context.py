"""What is known of time at a place of a text: the article's date, its report, and what the text has told so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from leapcheck.patterns import Later
from leapcheck.quantities.periods import month_shifted
from leapcheck.quantities.time_grammar import SHORT_YEAR, full_year
from leapcheck.quantities.time_roles import has_its_year, is_old_event, is_since, tells_number
from leapcheck.quantities.times import TimeRef

_A_MONTH = Later(r"\d{4}-\d\d")
_A_QUARTER = Later(r"\d{4}-Q[1-4]")

NEAR = 8  # years from the article's own within which two digits are taken for a year
# 17年3月, 17年全年, 17-18年
_SHORT_WITH_PART = Later(
    r"(?<![\d.])[0-3]\d年?(?:\d{1,2}月|[一二三四]季|[上下]半年|全年|[初底末]|Q[1-4]|H[12])|(?<![\d.])[0-3]\d[-/][0-3]\d年"
)
# 这款皮卡于2021年6月推出。当年…: the next sentence goes on from the event
_TELLS_ON = Later(r".{0,12}?(?:[当同次来那这翌]年|[当同次]月|年后|月后|当时|彼时|那时|此后|随后|之后|从此)")
_PRINTED_WITHIN = 2  # days between a dateline and the paper


@dataclass(slots=True)
class TimeContext:
    """What an article and its text up to a place say of time; each time that is found changes it."""

    published: date | None
    report: str | None = None  # the period that a report covers: what 报告期 and 本年度 mean in it
    fiscal_start: int = 1  # the month in which the company's year begins; below 1 in the year before
    short_years: frozenset[int] = frozenset()  # the years that the text writes with two digits
    fiscal_quarters: dict[str, str | None] = field(default_factory=dict)  # what the text says that these are
    report_years: str | None = None  # the years that the text says its 报告期 has

    # of the paragraph
    year: int | None = None  # the year that dates without one take
    written_years: set[int] = field(default_factory=set)  # the years that are written out
    last: str | None = None  # the time told of last
    told: str | None = None  # the last time that a number was told of, running totals aside
    coming: str | None = None  # the last time that lies ahead: what 届时 means
    resumed: str | None = None  # the time told of before an event of an older year

    # of the sentence
    ahead: str | None = None  # the last time that lies ahead
    carried: bool = False  # whether the year was told in an earlier one
    now: bool = False  # whether it has come to speak of now

    # of the whole text so far
    named_year: int | None = None  # the last year that was written out, for 同年
    quarter: str | None = None  # the quarter told of last: what 该季度 means
    first_told: str | None = (
        None  # the first time that a number was told of, for 上年同期 in a later paragraph
    )
    reported_month: str | None = None  # the last month told of, for 当月 and 年初至今
    since: str | None = None  # the time since when something was told last
    week: str | None = None  # the days of the week that the text is of: 第三周(1.13-1.19)
    dateline_day: date | None = None  # the day of the dateline, where that is not the article's

    @property
    def last_month(self) -> str | None:
        """The time told of last, where it is a month."""
        return self.last if self.last and _A_MONTH.fullmatch(self.last) else None

    @property
    def last_quarter(self) -> str | None:
        """The time told of last, where it is a quarter."""
        return self.last if self.last and _A_QUARTER.fullmatch(self.last) else None

    @property
    def month_here(self) -> tuple[int, int] | None:
        """The year and the month that the text is in: of the time told of last, else of the article's day."""
        if self.last and _A_MONTH.match(self.last):
            return int(self.last[:4]), int(self.last[5:7])
        return (self.published.year, self.published.month) if self.published else None

    def learn_short_years(self, text: str) -> None:
        """Take 17年 for 2017年 where the text writes years so: two of them, or one with its month or quarter."""
        if self.published is None:
            return
        today = self.published.year
        years = {full_year(match["y"]) for match in SHORT_YEAR.finditer(text)}
        near = {year for year in years if today - NEAR <= year <= today + NEAR}
        if len(near) > 1 or (near and _SHORT_WITH_PART.search(text)):
            self.short_years = frozenset(near)

    def new_paragraph(self) -> None:
        """Forget what the last paragraph set."""
        self.year = self.last = self.told = self.coming = self.resumed = None
        self.written_years = set()

    def new_sentence(self) -> None:
        """Go back to the paragraph's latest year: an older one was an aside of the sentence before."""
        today = self.published.year if self.published else 9999
        past = [y for y in self.written_years if y <= today]
        if past and self.last and self.last[:4].isdigit():
            past.append(min(int(self.last[:4]), today))
        if past:
            self.year = max(past)
        self.carried, self.now, self.ahead = True, False, None

    def resume(self, text: str, start: int, end: int) -> None:
        """Go back to what was told of before an old event, unless `text[start:end]` goes on from the event."""
        if self.resumed and not _TELLS_ON.match(text, start, end):
            self.last, self.written_years = self.resumed, set()
        if self.resumed and self.last:
            self.year = int(self.last[:4])
        self.resumed = None

    def note_told(self, text: str, ref: TimeRef, period: str) -> None:
        """Take a time that the text tells of, and its year with it."""
        last = period.removeprefix("../")
        self.resumed = self.last if self._is_old_event(text, ref, period) else None
        self.last = last
        if is_since(text, ref):
            self.since = last
        if tells_number(text, ref):
            self.told = last
            self.first_told = self.first_told or last
        self.note_quarter(last)
        if ref.grain == "month" and self._is_month_before(last):
            self.reported_month = last
        if last[:4].isdigit():
            self.year = int(last[:4])
            if has_its_year(text, ref):
                self.written_years.add(self.year)
                self.named_year = self.year
                self.carried = False

    def _is_old_event(self, text: str, ref: TimeRef, period: str) -> bool:
        """Whether a time is only that of an event years before what the paragraph tells of."""
        last = self.last or ""
        if not (last[:4].isdigit() and period[:4].isdigit() and period[:4] < last[:4]):
            return False
        return is_old_event(text, ref)

    def _is_month_before(self, period: str) -> bool:
        """Whether a period is the month before the article's, which is what monthly figures are of."""
        today = self.published
        return today is not None and period == month_shifted(today.year, today.month, -1)

    def note_quarter(self, period: str | None) -> None:
        """Take a period for the quarter last told of, where it is one."""
        if period and _A_QUARTER.fullmatch(period):
            self.quarter = period

    def note_dateline(self, ref: TimeRef) -> None:
        """Take the day of a dateline for 今天 where the article appeared a day or two later: 本报5月18日讯."""
        if self.published is None or ref.grain != "day" or ref.period is None:
            return
        if ref.as_of or "/" in ref.period:
            return  # 截至5月18日,记者获悉
        day = date.fromisoformat(ref.period)
        if 0 < (self.published - day).days <= _PRINTED_WITHIN:
            self.dateline_day = day
