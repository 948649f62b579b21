"""Word segmentation with jieba, on a compact dictionary of our own.

The dictionary is `data/words.txt`: jieba's words of frequency 200 and more (MIT licence), and the
names of `data/subjects.yaml`. It is built without jieba's cache file, which is shared between users
of a machine and trusted unchecked.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def _tokenizer() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba
    from leapcheck.data import load

    tokenizer = jieba.Tokenizer()
    frequencies: dict[str, int] = {}
    total = 0
    for line in files("leapcheck.data").joinpath("words.txt").read_text("utf-8").splitlines():
        word, _, count = line.partition(" ")
        frequencies[word] = int(count)
        total += int(count)
    for entry in load("subjects"):
        for word in (entry["name"], *entry.get("aliases", ()), *entry.get("avoid", ())):
            if word not in frequencies and " " not in word:
                frequencies[word] = NAME_FREQUENCY
                total += NAME_FREQUENCY
    for word in list(frequencies):
        for length in range(1, len(word)):
            frequencies.setdefault(word[:length], 0)
    tokenizer.FREQ, tokenizer.total, tokenizer.initialized = frequencies, total, True
    return tokenizer


NAME_FREQUENCY = 500


def segment(text: str) -> Sequence[str]:
    """The words of a text, in order; joined they are the text."""
    words: list[str] = _tokenizer().lcut(text, HMM=False)
    return words
