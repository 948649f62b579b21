"""A number whose time is asked for, with the time that governs it in its sentence."""

from __future__ import annotations

from typing import NamedTuple

from leapcheck.claims.lists import Group
from leapcheck.claims.scene import Scene
from leapcheck.claims.totals import is_since
from leapcheck.model import Quantity
from leapcheck.quantities.times import TimeRef


class Dated(NamedTuple):
    """A number of `who` in a sentence; `own` is the time that governs it there, `group` the list it stands in.

    `by_name` says that the list goes name by name, not time by time.
    """

    q: Quantity
    metric: str
    who: str
    own: TimeRef | None
    scene: Scene
    group: Group | None = None
    by_name: bool = False

    @property
    def text(self) -> str:
        """The text of its sentence."""
        return self.scene.sentence.text

    @property
    def clause_start(self) -> int:
        """Where its clause begins."""
        return self.scene.sentence.clause(self.q.start)[0]

    @property
    def is_dated_here(self) -> bool:
        """Whether its time stands in its own clause."""
        return in_its_clause(self.own, self.q, self.scene)


def in_its_clause(ref: TimeRef | None, q: Quantity, scene: Scene) -> bool:
    """Whether a time stands in the clause of a number."""
    number = scene.sentence.clause_number
    return ref is not None and number(ref.start) == number(q.start)


def began(own: TimeRef, text: str) -> bool:
    """Whether a time is where something began: 自4月以来, 8月起."""
    return is_since(own, text) or text.startswith(("起", "份起"), own.end)
