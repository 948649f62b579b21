"""Finds the words that say what a number is about, from `data/cues.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from leapcheck.data import derived, load
from leapcheck.patterns import Later

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_UNITS_OF_TIME = frozenset("年月日周")
_MONTHLY = ("月增", "月减")
_REACH = 8  # characters of the text behind one of time in which another cue is looked for


class Cue(NamedTuple):
    """A cue at `start` of a sentence: the metrics that its word speaks for."""

    start: int
    end: int
    word: str
    metrics: tuple[str, ...]


_MAKING = ("生产", "制造")
# 前三名是本土生产的品牌:甲(3万辆)、乙(2万辆): which sort those are whose numbers follow
_MADE_THERE = Later(
    r"的?(?:品牌|车型|车系|车款)(?:$|[:。;]|,(?![共达为约超\d合累])|(?:有|包括|分别|依次)[^\d,。;]{1,12}[(,、])"
)


@derived
def metric_kinds() -> dict[str, frozenset[str]]:
    """The kinds of quantity that each metric takes."""
    return {metric: frozenset(entry["kinds"]) for metric, entry in load("cues")["metrics"].items()}


@derived
def metric_classifiers() -> dict[str, frozenset[str]]:
    """The classifiers that a metric goes with where things are counted; metrics not named take any."""
    return {m: frozenset(e["classifiers"]) for m, e in load("cues")["metrics"].items() if "classifiers" in e}


@derived
def _table() -> tuple[AhoCorasick, list[tuple[str, tuple[str, ...]]]]:
    """The automaton that finds every word, and each word with the metrics that it speaks for."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    words: dict[str, tuple[str, ...]] = dict.fromkeys(load("cues")["none"], ())
    for metric, entry in load("cues")["metrics"].items():
        for word in entry["words"]:
            words[word] = (*words.get(word, ()), metric)
    return AhoCorasick(words, MatchKind.LeftmostLongest), list(words.items())


def find_cues(text: str) -> list[Cue]:
    """The cues of a sentence, longest first at each place, without overlaps."""
    automaton, words = _table()
    found: list[Cue] = []
    reached = 0
    for which, start, end in automaton.find_matches_as_indexes(text):
        if start < reached:
            continue
        word, metrics = words[which]
        if word in _MONTHLY and _names_a_month(text, start):
            start, word, metrics = start + 1, word[1:], ("growth",)
        elif word[0] in _UNITS_OF_TIME and (longer := _beyond(text, start + 1, end)):
            start, end, word, metrics = longer
        if word in _MAKING and _MADE_THERE.match(text, end):
            continue
        if metrics:
            found.append(Cue(start, end, word, metrics))
            reached = end
    return found


def _beyond(text: str, at: int, end: int) -> Cue | None:
    """The cue that begins at `at` and goes on beyond `end`: 增资 of 去年增资, 销售总额 of 5月销售总额."""
    automaton, words = _table()
    for which, start, stop in automaton.find_matches_as_indexes(text[at : at + _REACH]):
        if start > 0 or at + stop <= end:
            return None
        return Cue(at, at + stop, *words[which])
    return None


def _names_a_month(text: str, at: int) -> bool:
    """Whether the 月 of 10月增长 or 去年同月增长 is that of a month."""
    return text[at - 1 : at].isdigit() or text[at - 1 : at] in tuple("一二三四五六七八九十同上本当该")
