"""Near copies: articles that are one text, and the sentences and numbers in them that belong together.

Two articles are copies when most of the shorter one stands in the longer one, digits and all. A text
is cut into shingles of five characters; a fixed sample of them (by a checksum, the same in every run)
is looked up in an index, and only pairs that share enough of the sample are compared in full. A report
that appears every week in the same words has other digits in it each time: its numbers tell it apart.

Why no MinHash library: its signatures measure how alike two texts are, and an excerpt is little like the
whole. Keeping the shingles whose checksum SAMPLE divides (a mod sketch, akin to FracMinHash)
measures how much of the one stands in the other; docs/performance.md has the figures of both.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import combinations, pairwise

from leapcheck.checking.assertions import ArticleKey, Assertion
from leapcheck.checking.intervals import Interval, stated, step_of
from leapcheck.checking.units import factor_of
from leapcheck.patterns import Later
from leapcheck.shingles import shingles

SAMPLE = 4
"""One shingle in so many is in the sample."""
COMMON = 16
"""A shingle in more articles than this pairs only neighbours in the order of the articles: a phrase of the
trade pairs at random, a text that was copied a hundred times still hangs together, and the work stays in
step with the text."""
CACHED = 256
"""Texts whose shingles are kept at hand while pairs are compared: all of them would fill the memory."""
SHARED = 0.6
"""The least share of the shorter text's shingles that stand in its copy: two issues of a weekly report in
the same words share 0.49, articles of the same length with five numbers changed 0.86 and more."""
SHARED_SENTENCES = 0.5
"""The same for the sentences with claims alone: pages of one site share their frame, up to 0.73 of all their
text, and are no copies for it."""
LEAST_CHARACTERS = 30
SENTENCES_ALIKE = 80
"""The least likeness (0 to 100) of two sentences, digits masked, that are one sentence rewritten."""
WINDOW = 6
"""How many sentences around the expected one are looked at."""

_DIGITS = Later(r"\d+(?:[.,]\d+)*")


def copy_groups(
    texts: Mapping[ArticleKey, str], sentences: Mapping[ArticleKey, str]
) -> list[list[ArticleKey]]:
    """The groups of two and more articles that are one text, each in the order of their keys.

    `sentences` holds what of each text has claims in it, which must be the same as well.
    """
    long_enough = {key: text for key, text in sorted(texts.items()) if len(text) >= LEAST_CHARACTERS}
    parent = {key: key for key in long_enough}
    whole = lru_cache(maxsize=CACHED)(lambda key: shingles(long_enough[key]))

    def root(key: ArticleKey) -> ArticleKey:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for a, b in _candidates(long_enough):
        if root(a) == root(b) or not _are_copies(whole(a), whole(b)):
            continue
        if _shared(shingles(sentences[a]), shingles(sentences[b])) >= SHARED_SENTENCES:
            parent[max(root(a), root(b))] = min(root(a), root(b))
    groups: dict[ArticleKey, list[ArticleKey]] = defaultdict(list)
    for key in long_enough:
        groups[root(key)].append(key)
    return [sorted(group) for group in groups.values() if len(group) > 1]


def _candidates(texts: Mapping[ArticleKey, str]) -> list[tuple[ArticleKey, ArticleKey]]:
    """Pairs that share a third of the smaller one's sample and more."""
    index: dict[int, list[int]] = defaultdict(list)
    keys = list(texts)
    sizes = [0] * len(keys)
    for n, key in enumerate(keys):
        for shingle in shingles(texts[key]):
            if shingle % SAMPLE == 0:
                index[shingle].append(n)
                sizes[n] += 1
    shared: Counter[tuple[int, int]] = Counter()
    for same in index.values():
        if len(same) > 1:
            shared.update(combinations(same, 2) if len(same) <= COMMON else pairwise(same))
    return [(keys[a], keys[b]) for (a, b), n in sorted(shared.items()) if n * 3 >= min(sizes[a], sizes[b])]


def _are_copies(a: frozenset[int], b: frozenset[int]) -> bool:
    return _shared(a, b) >= SHARED and min(len(a), len(b)) * 3 >= max(len(a), len(b))


def _shared(a: frozenset[int], b: frozenset[int]) -> float:
    """The share of the smaller set that is in the other."""
    return len(a & b) / max(min(len(a), len(b)), 1)


def masked(sentence: str) -> str:
    """A sentence without its digits and its spaces: what stays when a number is changed."""
    return _DIGITS.sub("#", re.sub(r"\s+", "", sentence))


def twin_sentences(
    ones: Sequence[Sequence[Assertion]], others: Sequence[Sequence[Assertion]]
) -> list[tuple[Sequence[Assertion], Sequence[Assertion]]]:
    """The sentences (each as its claims) of one article with their counterparts in its copy.

    Sentences whose masked texts are the same come first, in order; each of the rest takes the most
    alike of the free ones around the place where it is expected.
    """
    from rapidfuzz import fuzz  # slow to import, and needed for copies only

    rooms: dict[str, list[int]] = defaultdict(list)
    for j, other in enumerate(others):
        rooms[masked(other[0].sentence)].append(j)
    pairs: dict[int, int] = {}
    for i, one in enumerate(ones):
        if room := rooms.get(masked(one[0].sentence)):
            pairs[i] = room.pop(0)
    free = set(range(len(others))) - set(pairs.values())
    expected = 0
    for i, one in enumerate(ones):
        if i in pairs:
            expected = pairs[i] + 1
            continue
        near = [j for j in range(expected - WINDOW, expected + WINDOW + 1) if j in free]
        scored = [(fuzz.ratio(masked(one[0].sentence), masked(others[j][0].sentence)), -j) for j in near]
        if scored and (best := max(scored))[0] >= SENTENCES_ALIKE:
            pairs[i] = -best[1]
            free.discard(pairs[i])
            expected = pairs[i] + 1
    return [(ones[i], others[j]) for i, j in sorted(pairs.items())]


def twin_numbers(ones: Sequence[Assertion], others: Sequence[Assertion]) -> list[tuple[Assertion, Assertion]]:
    """The claims of two twin sentences that stand in the same places, in order.

    The longest common course through both, where a step pairs two claims of one dimension and counts
    more the more of their metric, subject and surroundings is the same.
    """
    n, m = len(ones), len(others)
    best = [[0.0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            fit = _fit(ones[i], others[j])
            paired = fit + best[i + 1][j + 1] if fit else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    pairs = []
    i = j = 0
    while i < n and j < m:
        fit = _fit(ones[i], others[j])
        if fit and best[i][j] == fit + best[i + 1][j + 1]:
            pairs.append((ones[i], others[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _fit(a: Assertion, b: Assertion) -> float:
    """How well two claims fit as the same place in two copies; 0 where they cannot be."""
    if a.dimension != b.dimension or (a.period and b.period and a.period != b.period and not _dated(a)):
        return 0.0
    same_place = _surroundings(a) == _surroundings(b)
    if not same_place and a.metric != b.metric:
        return 0.0
    return 1.0 + 2 * same_place + (a.metric == b.metric) + (a.of.subject == b.of.subject) / 2


def _dated(a: Assertion) -> bool:
    return a.when is not None


def _surroundings(a: Assertion) -> tuple[str, str]:
    """The masked quote, and the masked characters before it."""
    quote, sentence = a.quote, a.sentence
    at = sentence.find(quote)
    before = masked(sentence[max(at - 12, 0) : at])[-4:] if at >= 0 else ""
    return masked(quote), before


def same_number(a: Assertion, b: Assertion) -> bool:
    """Whether two numbers in the same place of two copies say the same: rounded or hedged otherwise, perhaps.

    Under one hedge the numbers themselves are held against each other: 超800家 is not 超900家 here,
    though no number over 900 contradicts the first.
    """
    if a.when is not None and b.when is not None and a.interval is None:
        return a.when.overlaps(b.when)
    if a.quote == b.quote or is_cut(a, b) or is_cut(b, a):
        return True
    if a.interval is None or b.interval is None:
        return True
    if a.value.relation == b.value.relation and a.value.relation not in ("exact", "range"):
        return _unhedged(a).meets(_unhedged(b))
    return a.interval.meets(b.interval)


def is_cut(a: Assertion, b: Assertion) -> bool:
    """Whether a number is another one cut off, where rounding would give the next: 5934倍 of 5934.56倍."""
    one, other = stated(a.value), stated(b.value)
    if not one or not other or a.value.unit != b.value.unit or not a.value.step:
        return False
    step = step_of(a.value, one)
    return step > step_of(b.value, other) and one == other - other % step


def _unhedged(a: Assertion) -> Interval:
    number = stated(a.value) or Decimal(0)
    half = step_of(a.value, number) / 2
    return Interval(number - half, number + half).scaled(factor_of(a.value.unit))
