"""Word segmentation with jieba, on a compact dictionary of our own.

The dictionary is `data/words.json`: jieba's words of frequency 200 and more with their frequencies, and
every beginning of one with 0, as jieba wants it (MIT licence); the names of `data/subjects.yaml` are
added. It is built without jieba's cache file, which is shared between users of a machine and trusted
unchecked.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

from leapcheck.data import derived, load

NAME_FREQUENCY = 20000


@derived
def _frequencies() -> dict[str, int]:
    """How frequent each word is; 0 for what only begins a word."""
    frequencies: dict[str, int] = json.loads(
        files("leapcheck.data").joinpath("words.json").read_text("utf-8")
    )
    for entry in load("subjects"):
        for word in (entry["name"], *entry.get("aliases", ()), *entry.get("avoid", ())):
            if frequencies.get(word, 0) < NAME_FREQUENCY:
                frequencies[word] = NAME_FREQUENCY
                beginning = word[:-1]
                while beginning and beginning not in frequencies:
                    frequencies[beginning] = 0
                    beginning = beginning[:-1]
    return frequencies


@derived
def _tokenizer() -> Any:
    tokenizer, frequencies = _import_jieba().Tokenizer(), _frequencies()
    tokenizer.FREQ, tokenizer.total, tokenizer.initialized = frequencies, sum(frequencies.values()), True
    return tokenizer


def _import_jieba() -> Any:
    """jieba without pkg_resources, which it prefers where there is one: slow to import, and it warns."""
    hidden = "pkg_resources" not in sys.modules
    if hidden:
        sys.modules["pkg_resources"] = None  # type: ignore[assignment]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import jieba
    finally:
        if hidden:
            del sys.modules["pkg_resources"]
    return jieba


def segment(text: str) -> Sequence[str]:
    """The words of a text, in order; joined they are the text."""
    words: list[str] = _tokenizer().lcut(text, HMM=False)
    return words


def is_word(word: str) -> bool:
    """Whether the dictionary has a word."""
    return bool(_frequencies().get(word))


def is_crossed(text: str, border: int) -> bool:
    """Whether a word of the dictionary lies across a border of Han characters.

    Where none does, every segmentation of the text parts it there.
    """
    frequencies = _frequencies()
    for start in range(border):
        for end in range(start + 1, len(text) + 1):
            frequency = frequencies.get(text[start:end])
            if frequency is None:
                break
            if frequency and end > border:
                return True
    return False
