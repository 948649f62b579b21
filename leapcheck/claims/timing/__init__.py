"""When a number holds: by its own words, and by the times that the text above it has set.

`Timing` is what an article has set so far, and answers what the reading of a number asks of it. Each
module has the answers of one sort: the first period of a number (`first`, by the rules of `rules`), totals
(`running_totals`), what is a result and what lies ahead (`meant`), ranks (`ranks`), headlines (`headlines`).
"""

from __future__ import annotations

from leapcheck.claims.dated import Dated
from leapcheck.claims.scene import Scene
from leapcheck.claims.timing import running_totals
from leapcheck.claims.timing.first import first_period, own_time
from leapcheck.claims.timing.meant import Meant, period_meant
from leapcheck.claims.timing.ranks import period_of_rank
from leapcheck.claims.timing.times_told import TimesTold
from leapcheck.model import Modality, Quantity
from leapcheck.quantities.times import TimeRef

__all__ = ["Timing"]


class Timing(TimesTold):
    """The times that an article has set so far, and those of its numbers."""

    def own_of(self, q: Quantity, metric: str, scene: Scene) -> TimeRef | None:
        """The time that governs a number in its sentence; the day of the news is none of a flow."""
        return own_time(q, metric, scene)

    def first(self, number: Dated) -> str | None:
        """When a number holds, as far as its words and the text above it say.

        A milestone without a date keeps the one it had before in the article.
        """
        return first_period(self, number)

    def goes_on_so_far(self, q: Quantity, scene: Scene) -> bool:
        """Whether a number goes on with the year so far, told before."""
        return running_totals.goes_on_so_far(self, q, scene)

    def running_total(
        self, q: Quantity, metric: str, period: str | None, own: TimeRef | None, scene: Scene
    ) -> str | None:
        """The same where a number is what a change left, or runs up to a moment: a total, the year to date."""
        return running_totals.running_total(self, q, metric, period, own, scene)

    def as_meant(
        self,
        q: Quantity,
        metric: str,
        modality: Modality,
        period: str | None,
        own: TimeRef | None,
        scene: Scene,
    ) -> str | None:
        """The same where it is a result, a target or a plan: results and what is to come have times of their own."""
        return period_meant(self, Meant(q, metric, modality, own, scene), period)

    def of_rank(self, rank: Quantity, own: TimeRef | None, scene: Scene) -> str | None:
        """When a rank holds."""
        return period_of_rank(self, rank, own, scene)
