"""What a change is held against: 较4月多卖12%, 与12月相比,甲下降21%,乙下降8%, and in the sentences that go on so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from leapcheck.claims.changes import ON_MONTH, ON_YEAR
from leapcheck.claims.scene import Scene
from leapcheck.model import Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.compared_times import ALIKE
from leapcheck.quantities.periods import one_before
from leapcheck.quantities.times import TimeRef

# 与去年12月相比,   较上月,: what all changes behind it are held against
_FOR_ALL = Later(r"份?(?:同期)?(?:(?:的[^。;]{1,12}?)?(?:相比较?|相较|比较|对比))?(?:而言|来看|来说)?,")
_BY_WORD = {
    **dict.fromkeys(("上月", "上个月", "前一个月", "前月", "上季度", "上一季度", "上季"), "mom"),
    **dict.fromkeys(
        (f"{last}{same}" for last in ("去年", "上年", "上一年", "前一年") for same in ALIKE), "yoy"
    ),
}
# ,大幅成长   ,仅微降
_MERE_CHANGE = Later(
    r"(?:则|仍|也|还|更|却|仅|大幅|小幅|微幅|明显|显著|略微?|同步)*(?:增[长加]?|成长|上[升涨]|提升|回升|[大微劲猛激]增|下[降滑跌挫]|减少|减|衰退|萎缩|[大微锐骤]降|[降增涨跌]幅)了?(?:达到?|为)?(?:约|近|逾|超过?|高达)?"
)
# 虽较12月的…,   与上月的…相比,
_COMPARES = Later(r"(?:虽然?|尽管|但|而|不过|然而)?(?:若|如)?(?:相?较|比|与|同|和|对比)")
_DIGITS = Later(r"\d")
_PARTS = frozenset(("-", "-Q", "-H"))  # of a month, a quarter and half a year: 2026-08, 2026-Q3, 2026-H2
_SAYS_HOW = ("同比", "环比", "按年", "按月", "按季")


class Base(NamedTuple):
    """What changes are held against: a stretch of time, and the sort of change that its words alone tell."""

    period: str | None
    way: str | None
    alike: bool  # whether it is the same stretch of another year

    @property
    def lasts(self) -> bool:
        """Whether later paragraphs go on from it: a month that is named, which only the one after it is held against."""
        return self.way is None and not self.alike

    def change_to(self, period: str | None) -> str | None:
        """The sort of change from it to a stretch of time: over the year, over the month, over more years than one."""
        if self.way or not (self.period and period):
            return self.way
        if self.period == one_before(period):
            return "mom"
        if self._is_another_part(period):
            return "growth"
        if not (self.period[:4].isdigit() and period[:4].isdigit()):
            return None
        years = int(period[:4]) - int(self.period[:4])
        if not self.alike:  # 2025年营收…,较2019年增长128%
            return "growth" if years > 1 and self.period[4:] == period[4:] else None
        return None if years < 1 else "yoy" if years == 1 else "growth"

    def _is_another_part(self, period: str) -> bool:
        """Whether it is an earlier part of a year than `period` is of its own, and as long: June before August."""
        base = self.period or ""
        shape = _DIGITS.sub("", period)
        return shape in _PARTS and _DIGITS.sub("", base) == shape and base[4:] != period[4:]


def base_for_all(times: Sequence[TimeRef], text: str) -> Base | None:
    """What a clause of its own says that the changes behind it are held against: 与去年12月相比,…"""
    compared = (t for t in reversed(times) if t.compared and _FOR_ALL.match(text, t.end))
    return next((_base(t, text) for t in compared), None)


def base_remembered(last: Base | None, times: Sequence[TimeRef], text: str) -> Base | None:
    """What the changes of the next sentence are held against, where it says nothing of that itself."""
    if base := base_for_all(times, text):
        return base
    other = any(t.compared for t in times) or any(word in text for word in _SAYS_HOW)
    return None if last is None or other or (last.way and times) else last


def change_told(q: Quantity, period: str | None, scene: Scene, before: Base | None) -> str | None:
    """The sort of change that a number is by what it is held against, in its clause, its sentence or `before`."""
    start, text = scene.sentence.clause(q.start)[0], scene.text
    times = [t for t in scene.times if t.end <= q.start]
    since = _comparison_before(start, q.start, scene)
    compared = [t for t in times if t.compared and since <= t.start]
    if compared:
        against = _base(compared[-1], text)
        if len(compared) > 1 and not against.alike:
            return against.way  # 较2024年和2023年分别增长3%和12%
        told = against._replace(way=None).change_to(period)
        return against.way if told == "growth" and against.way else told
    if ON_YEAR.search(text, start, q.start) or ON_MONTH.search(text, start, q.start):
        return None
    base = base_for_all(times, text) or before
    return base.change_to(period) if base else None


def _comparison_before(start: int, at: int, scene: Scene) -> int:
    """Where the comparison begins that a clause of a mere change goes on from: 较7月的6.3万辆,下滑8.9%."""
    if start == 0 or _MERE_CHANGE.fullmatch(scene.text, start, at) is None:
        return start
    before = scene.sentence.clause(start - 1)[0]
    return before if _COMPARES.match(scene.text, before, start) else start


def _base(ref: TimeRef, text: str) -> Base:
    words = text[ref.start : ref.end]
    return Base(ref.period, _BY_WORD.get(words), words.endswith(ALIKE))
