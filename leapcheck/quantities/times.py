"""A time that a text names: where it stands, and the period that it means."""

from __future__ import annotations

from typing import Literal, NamedTuple

Grain = Literal["day", "month", "quarter", "half", "year", "span", "now"]


class TimeRef(NamedTuple):
    """A time named at `text[start:end]`; `period` is ISO 8601, or None where nothing anchors it.

    `compared` marks a time that a number is held against (较去年同期), which is not the number's own.
    """

    start: int
    end: int
    period: str | None
    grain: Grain
    compared: bool = False
    as_of: bool = False
    vague: bool = False
    dateline: bool = False

    def moved(self, by: int) -> TimeRef:
        """The same time, counted from another place."""
        return TimeRef(self.start + by, self.end + by, *self[2:])
