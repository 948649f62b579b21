"""Texts cut into shingles, by which near copies of one another are found.

A shingle is a stretch of five characters, told by its checksum, the same in every run.
"""

from __future__ import annotations

from heapq import nsmallest
from zlib import crc32

from leapcheck.patterns import Later

SHINGLE = 5
SKETCH = 16
"""Shingles in the sketch of a text."""
_IRRELEVANT = Later(r"[^\w.%]+")


def shingles(text: str) -> frozenset[int]:
    """The checksums of a text's shingles, without spaces and punctuation."""
    compact = _IRRELEVANT.sub("", text.lower())
    return frozenset(
        crc32(compact[i : i + SHINGLE].encode()) for i in range(max(len(compact) - SHINGLE + 1, 1))
    )


def sketch(text: str) -> list[int]:
    """The smallest checksums among a text's shingles, so many at most: a sample in which copies share most."""
    return nsmallest(SKETCH, shingles(text))
