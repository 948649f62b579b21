"""The times of lists that go time by time: 2023年、2024年和2025年,营收分别为A、B和C。净利润分别为…"""

from __future__ import annotations

from leapcheck.claims.dated import Dated
from leapcheck.claims.lists import Group, expand_span

_FEWEST = {True: 2, False: 3}  # numbers of a list that goes time by time, by whether it says 分别
_THE_SAME = ("同期", "报告期", "本报告期", "同一时期")  # what says that the times of a list go on


class ListedTimes:
    """The times, by place, of the last list of each length, for the next list that has none of its own."""

    def __init__(self) -> None:
        self._times: dict[int, dict[int, str]] = {}
        self._begins: dict[int, int] = {}  # where that list stands in the article
        self._goes_on = False  # whether the paragraph told it

    def new_paragraph(self) -> None:
        """Let the next list go on from one of its own paragraph only."""
        self._goes_on = False

    def of(self, number: Dated, span: str | None) -> str | None:
        """The time of a number in a list; `span` are the years that the text told before, which a list may go through."""
        group, scene = number.group, number.scene
        period = expand_span(group, scene.times, scene.text, span)
        if group is None or group.size < _FEWEST[group.respective]:
            return period
        if period is not None:
            self._keep(group, scene.sentence.start + group.start, period)
            return period
        times = self._times.get(group.size, {})
        return times.get(group.place) if len(times) == group.size and self._continues(number, group) else None

    def _keep(self, group: Group, at: int, period: str) -> None:
        if at != self._begins.get(group.size):
            self._times[group.size], self._begins[group.size] = {}, at
            self._goes_on = True
        self._times[group.size][group.place] = period

    def _continues(self, number: Dated, group: Group) -> bool:
        """Whether a list without times is told of those of the last one: 营收分别为…,净利润分别为…; 同期…"""
        scene = number.scene
        before = [t for t in scene.times if t.end <= group.start]
        first = self._begins.get(group.size, -1) - scene.sentence.start
        if first >= 0 and not any(t.start > first for t in before):
            return True
        if not before:
            return self._goes_on
        return all(scene.text.startswith(_THE_SAME, t.start) for t in before)
