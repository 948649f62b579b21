"""Finds the words that say what a number is about, from `data/cues.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from leapcheck.data import load

END = "\0"  # iter_long loses a match at the very end of a text where a longer word has begun


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue at `start` of a sentence: the metrics that its word speaks for."""

    start: int
    end: int
    word: str
    metrics: tuple[str, ...]


@cache
def metric_kinds() -> dict[str, frozenset[str]]:
    """The kinds of quantity that each metric takes."""
    return {metric: frozenset(entry["kinds"]) for metric, entry in load("cues")["metrics"].items()}


@cache
def metric_classifiers() -> dict[str, frozenset[str]]:
    """The classifiers that a metric goes with where things are counted; metrics not named take any."""
    return {m: frozenset(e["classifiers"]) for m, e in load("cues")["metrics"].items() if "classifiers" in e}


@cache
def _automaton() -> Any:
    import ahocorasick

    words: dict[str, tuple[str, ...]] = dict.fromkeys(load("cues")["none"], ())
    for metric, entry in load("cues")["metrics"].items():
        for word in entry["words"]:
            words[word] = (*words.get(word, ()), metric)
    automaton = ahocorasick.Automaton()
    for word, metrics in words.items():
        automaton.add_word(word, (word, metrics))
    automaton.make_automaton()
    return automaton


def find_cues(text: str) -> list[Cue]:
    """The cues of a sentence, longest first at each place, without overlaps."""
    return [
        Cue(end - len(word) + 1, end + 1, word, metrics)
        for end, (word, metrics) in _automaton().iter_long(text + END)
        if metrics
    ]
