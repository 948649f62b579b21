"""How fast claims are taken out: `extract_text` against `jieba.lcut` alone on the same text, one core.

    throughput.py [FILE.jsonl[.gz]] [--texts 2000] [--batch 100]

The texts go by in batches, and on each batch both sides run by turns. Printed are the characters per
second of each side, and the ratio: how often leapcheck goes through a batch while jieba goes through it
once. The ratio is the median over the batches; compare it, not the characters per second.
"""

from __future__ import annotations

import argparse
import time
import warnings
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from statistics import median, quantiles

from texts import NEWS, read_texts

from leapcheck import extract_text

warnings.simplefilter("ignore")
PUBLISHED = date(2026, 5, 14)


def main() -> None:
    """Print both speeds and their ratio."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path, nargs="?", default=NEWS)
    parser.add_argument("--texts", type=int, default=2000, help="how many of them, from the first")
    parser.add_argument("--batch", type=int, default=100, help="texts between two looks at the clock")
    chosen = parser.parse_args()
    texts = read_texts(chosen.file, chosen.texts)
    batches = [texts[at : at + chosen.batch] for at in range(0, len(texts), chosen.batch)]

    import jieba

    jieba.setLogLevel("ERROR")
    jieba.initialize()
    sides = (_claims, jieba.lcut)
    for side in sides:
        seconds(side, batches[0])  # dictionaries and patterns are loaded here
    times = [(len("".join(batch)), *(seconds(side, batch) for side in sides)) for batch in batches]
    characters, ours, theirs = (sum(column) for column in zip(*times, strict=True))
    ratios = [b / a for _, a, b in times]
    spread = quantiles(ratios, n=10) if len(ratios) > 1 else ratios * 9
    print(f"extract_text / jieba.lcut, {len(texts)} texts, {characters:,} characters")
    print(f"  leapcheck      {characters / ours:11,.0f} characters a second")
    print(f"  jieba.lcut     {characters / theirs:11,.0f} characters a second")
    print(f"  ratio          {median(ratios):.2f}  (nine batches in ten: {spread[0]:.2f} and more)")


def _claims(text: str) -> object:
    return extract_text(text, published=PUBLISHED)


def seconds(work: Callable[[str], object], texts: Sequence[str]) -> float:
    """Processor seconds that `work` takes for some texts."""
    begun = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - begun


if __name__ == "__main__":
    main()
