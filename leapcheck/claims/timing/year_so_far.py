"""The totals of the year so far that a paragraph tells: its last, its months, the sentence that goes on with one."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.drafts import Draft
from leapcheck.claims.openers import AMONG
from leapcheck.claims.scene import Scene
from leapcheck.quantities.periods import is_month, is_so_far, up_to
from leapcheck.quantities.times import TimeRef

_PARTS = (*AMONG, "旗下", "分", "从")  # 其中,甲品牌销量…; 分品牌看
_BESIDE = 12  # characters between a total and its own growth


class YearSoFar:
    """The totals of the year so far that the text has told."""

    def __init__(self) -> None:
        self.told: str | None = None  # that of a sentence that goes on behind a semicolon
        self._total: str | None = None  # the period of the paragraph's last total so far
        self._total_end = 0  # where it ends in the article
        self._month: str | None = None  # the last month that the paragraph has told of
        self._summed: tuple[str, str] | None = None  # the months up to it, told of somebody, and of whom

    def new_paragraph(self) -> None:
        """Forget what only a paragraph sets."""
        self._total = self._month = self._summed = None

    def remember(self, text: str, drafts: Sequence[Draft]) -> None:
        """Keep the total that the next sentence may go on with."""
        told = drafts[-1].period if drafts and text.endswith(";") else None
        self.told = told if is_so_far(told or "") else None

    def goes_on(self, scene: Scene) -> bool:
        """Whether a sentence goes on with the totals of the one before: 本年累计产量…;累计销量…"""
        return self.told is not None and scene.text.startswith(("累计", "累积"))

    def keep_total(self, end: int, period: str) -> None:
        """Keep a total of the year so far, which ends at `end` in the article."""
        self._total, self._total_end = period, end

    def total_beside(self, at: int) -> str | None:
        """The period of the total that ends right before `at`, which is its own growth."""
        return self._total if 0 <= at - self._total_end <= _BESIDE else None

    def month_again(self, who: str, own: TimeRef | None, scene: Scene, inherited: str | None) -> str | None:
        """The month that a number goes back to from the year so far, which somebody else's month was told with.

        8月,甲交付1.6万辆;1-8月累计交付9.3万辆。乙交付1.2万辆: in August.
        """
        period = own.period if own else None
        if is_month(period):
            self._month = period
        elif period and self._month and period == up_to(self._month):
            self._summed = period, who
        elif own is None and self._summed and not scene.text.startswith(_PARTS):
            so_far, of_whom = self._summed
            if inherited == so_far and who != of_whom:
                return self._month
        return None
