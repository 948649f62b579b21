"""A number with the metric that was chosen for it, as the rules look at it that adjust this."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from leapcheck.claims.sentences import Sentence
from leapcheck.model import Quantity


class Number(NamedTuple):
    """A number of a sentence and its metric so far.

    Its clause goes from `start` to `end`; `own` are the words of it up to the number.
    """

    metric: str
    q: Quantity
    sentence: Sentence
    text: str
    start: int
    end: int
    own: str


Rule = Callable[[Number], str | None]
"""The metric that outranks the one so far, where the words ask for another."""


def look_at(metric: str, q: Quantity, sentence: Sentence) -> Number:
    """A number with its metric and the words of its clause."""
    start, end = sentence.clause(q.start)
    return Number(metric, q, sentence, sentence.text, start, end, sentence.text[start : q.start])
