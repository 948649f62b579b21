"""The times that a text sets, and what the next sentence goes on from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from leapcheck.claims.asides import is_aside, is_awaited, is_to_come, told_of
from leapcheck.claims.drafts import Draft
from leapcheck.claims.listed_times import ListedTimes
from leapcheck.claims.period import is_of_a_goal
from leapcheck.claims.phases import NEXT_PHASE
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.setting import Setting
from leapcheck.claims.timing.year_so_far import YearSoFar
from leapcheck.claims.totals import is_since, is_start_of_total
from leapcheck.model import Block
from leapcheck.patterns import Later
from leapcheck.quantities.time_roles import TODAY, is_contrast, is_running
from leapcheck.quantities.times import TimeRef

_RUN_FROM = Later(r"(?:份|底|初)?(?:以来|起)[^,。;\d]{0,6}连续")
_NOW = ("目前", "当前", "现在", "眼下")


class TimesTold:
    """The times that an article has set so far."""

    def __init__(self, published: date | None, setting: Setting) -> None:
        self.published = published
        self.setting = setting
        self.inherited: str | None = None  # the time that governs what has none of its own
        self.settled: str | None = None  # the same for results, where `inherited` is only looked forward to
        self.since: str = ""  # `inherited`, where it is the stretch from something on up to the article
        self.asked: str | None = None  # the time to come that a question names, whose answer follows
        self.awaited: str | None = None  # the time to come of a sentence that goes on behind a semicolon
        self.led: int | None = None  # the sentence that last took its time from the headline
        self.days: dict[tuple[str, Decimal | None], str] = {}  # milestones by subject and number
        self.block: int | None = None  # where the block that is read begins
        self.today: str | None = None  # the article's day, where the paragraph speaks of today
        self.year = YearSoFar()
        self.listed = ListedTimes()

    @property
    def day(self) -> str | None:
        """The day on which the article appeared."""
        return self.published.isoformat() if self.published else None

    @property
    def headline(self) -> str | None:
        """The time of the flows that have none, here; few texts ask for it."""
        if self.block is None:
            return None
        return self.setting.sections.get(self.block) or self.setting.headline

    @property
    def is_brief(self) -> bool:
        """Whether one time is that of all that is told here: in a short text, or in a short section."""
        return self.setting.is_short or self.headline != self.setting.headline

    def begin(self, block: Block, *, goes_on: bool) -> None:
        """Go to the next block; one that does not go on from the time of the block before it has none yet."""
        self.block = block.start
        if block.role == "title":
            self.dated(self.setting.lead)
        elif not goes_on:
            self.dated(self.setting.headed.get(block.start))

    def new_paragraph(self) -> None:
        """Forget what only a paragraph sets."""
        self.today = None
        self.year.new_paragraph()
        self.listed.new_paragraph()

    def new_sentence(self, text: str) -> None:
        """Go to the next sentence."""
        if self.awaited and NEXT_PHASE.match(text):
            self.awaited = None  # 一期…,2026年3月开工;二期…

    def dated(self, period: str | None) -> None:
        """Set the time that goes on from here, as an entry of a timeline does."""
        self.inherited = self.settled = period

    def remember(self, sentence: Sentence, times: Sequence[TimeRef], drafts: Sequence[Draft]) -> None:
        """What time the next sentence goes on from."""
        text = sentence.text
        self.year.remember(text, drafts)
        self._look_forward(text, times, drafts)
        for ref in times:
            if is_running(text, ref) and (self.inherited or text[ref.start] == "本"):
                continue  # 年初至今 beside the month's number, 本周累涨5% beside the day's is an aside
            if ref.grain == "now":
                self._speak_of_now(ref, text)
            elif self._sets_a_time(ref, sentence, times, drafts):
                self._go_on_from(ref, sentence, drafts)

    def lies_ahead(self, period: str) -> bool:
        """Whether a time, or a moment up to which something holds, had not begun when the article appeared."""
        return self.setting.lies_ahead(period.removeprefix("../"))

    def is_over(self, period: str | None) -> bool:
        """Whether a period is a year that was over when a piece of news appeared; a report's numbers are its year's."""
        if self.published is None or self.setting.report or period is None or not period.isdigit():
            return False
        return int(period) < self.published.year

    def stretch_since(self, ref: TimeRef, text: str) -> str | None:
        """The stretch from a time up to the article: 自2024年实施以来 is 2024/2026-01, 去年8月以来 2025-08/2026-01-15."""
        since, today = ref.period, self.day
        if since is None or today is None or "/" in since or since > today:
            return since
        exact = not is_start_of_total(ref, text)
        if exact and today.startswith(since):
            return since
        return f"{since}/{today if exact else today[:7]}"

    def _look_forward(self, text: str, times: Sequence[TimeRef], drafts: Sequence[Draft]) -> None:
        """Keep the time to come of a question, and of a sentence that goes on behind a semicolon."""
        ahead = [p for p in told_of(times, drafts) if self.setting.lies_ahead(p)]
        self.asked = ahead[-1] if ahead and text.endswith("?") else None
        goes_on = text.endswith(";")  # 到2027年,产量达220万辆;产值力争突破3000亿元;…
        if goes_on and not ahead and drafts and is_to_come(drafts[-1]):
            ahead = [drafts[-1].period] if drafts[-1].period else []  # 力争今年产量30万辆;…
        self.awaited = (ahead[-1] if ahead else self.awaited) if goes_on and (ahead or not times) else None

    def _speak_of_now(self, ref: TimeRef, text: str) -> None:
        """Keep the day of 今日 and 昨日, and leave a time that is long past where the text comes to the present."""
        if ref.period and text[ref.start] in "今昨" and not ref.compared:  # 较昨日缩量
            self.today = ref.period
        if self._is_long_past and text.startswith(_NOW, ref.start):
            self.dated(None)  # 从2010年开始推广。目前,附加费为2元/次
        elif TODAY.match(text, ref.start) and self.is_over((self.inherited or "")[:4]):
            self.dated(None)  # 去年股价仅8元,如今站上60元

    def _sets_a_time(
        self, ref: TimeRef, sentence: Sentence, times: Sequence[TimeRef], drafts: Sequence[Draft]
    ) -> bool:
        """Whether the next sentence goes on from a time: one that is told of, and no aside."""
        text = sentence.text
        if not ref.period or ref.compared or ref.vague or self.setting.lies_ahead(ref.period):
            return False
        if _is_of_a_run(ref, text) or is_contrast(text, ref, times):
            return False
        if is_aside(ref, sentence, drafts, self.inherited, self.headline):
            return False
        return not (self.inherited and is_of_a_goal(ref, text))

    def _go_on_from(self, ref: TimeRef, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        self.inherited = ref.period
        if is_since(ref, sentence.text):
            self.inherited = self.since = self.stretch_since(ref, sentence.text) or ""
        if not is_awaited(ref, sentence, drafts, self.published):
            self.settled = self.inherited

    @property
    def _is_long_past(self) -> bool:
        """Whether the time told is years back, so that what is told of now is no aside."""
        year = (self.inherited or "")[:4]
        return self.is_over(year) and self.published is not None and int(year) < self.published.year - 1


def _is_of_a_run(ref: TimeRef, text: str) -> bool:
    """Whether a time is only where some months on end began: 自3月以来连续第8个月增长. 其中… is of the last of them."""
    return _RUN_FROM.match(text, ref.end) is not None
