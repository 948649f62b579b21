"""How reading, quantities and extraction grow with the length of a text: time at four times the length.

    lengths.py

Each stage goes through a piece of text repeated to one length and to four times that length. Printed is
the time of the long one as a multiple of the short one's (processor time, median of three): 4.0 means
that the time grows in step with the length, 16.0 that it grows with its square. Of the many short pieces
that quantities and markup begin with, only the worst three are printed.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from statistics import median

from leapcheck import extract_text, find_quantities
from leapcheck.reading import read_text

TIMES_AS_LONG = 4
SENTENCES = (
    "12月，零跑汽车交付60,423辆，同比增长42.1%；全年累计交付596,555辆，超额完成50万辆的目标。"
    "公司预计2026年销量将突破100万辆，计划投资30亿元建设新工厂，年产能可达30万辆。"
)
# What is repeated, and up to which length at first, in characters.
SHAPES = {
    "digits": ("7", 8000),
    "一": ("一", 8000),
    "第": ("第", 8000),
    "commas": ("，", 8000),
    "digits and commas": ("7，", 4000),
    "one line without punctuation": (
        "零跑汽车去年交付新车五十九万六千辆其中理想汽车与蔚来的份额为三成",
        1000,
    ),
    "one sentence of many numbers": ("蔚来、小鹏汽车、零跑汽车交付3.6万辆、3.7万辆、7万辆，增长12%，", 1000),
    "ordinary sentences": (SENTENCES, 4000),
    "ordinary paragraphs": (SENTENCES + "\n\n", 4000),
    "rows of a table": ("蔚来\t48,135\t54.6%\n", 4000),
}


# Short pieces that quantities and markup begin or go on with.
PIECES = (
    "7", "一", "第", ",", "万", "百分之", "1,", "从", "~", "-", "点", "零", "百", "数", "半", "又", "分之",
    "两三", "1辆", "1万", "1/2", "1.", "1-", "1~", "1至", "-1", "1 ", "A1", "一点", "一又", "约", "至少",
    "不足整个", "超1", "十几", "第1", "翻", "(", "1(", "(万", "¥1", "Model ", "的", "、", "3、4", "1^2",
    "a@", "http://1", "\n1", "　",
)  # fmt: skip
MARKUP = (
    '<a b="', "<", "<!--", "<i><div><b>", "&amp", "<table><tr><td>", "[a](", "![a](", "**a", "【", "中\n\n", "- a\n",
)  # fmt: skip
LENGTH = 20_000  # of a short piece repeated, in characters


def main() -> None:
    """Print the multiple of each stage and shape."""
    print(f"time at {TIMES_AS_LONG} times the length, times that at the length")
    for shape, (piece, length) in SHAPES.items():
        print(f"  {_growth(_claims, piece, length):5.1f}  extract_text     {shape}")
    _print_worst("find_quantities", find_quantities, PIECES)
    for kind in ("txt", "md", "html"):
        _print_worst(f"read_text {kind}", partial(read_text, kind=kind), MARKUP)


def _print_worst(stage: str, work: Callable[[str], object], pieces: Sequence[str]) -> None:
    grown = sorted(((_growth(work, piece, LENGTH), piece) for piece in pieces), reverse=True)
    for ratio, piece in grown[:3]:
        print(f"  {ratio:5.1f}  {stage:15}  {piece!r}")


def _growth(work: Callable[[str], object], piece: str, length: int) -> float:
    short = piece * (length // len(piece))
    work(short)  # what is loaded once
    pairs = [(_seconds(work, short), _seconds(work, short * TIMES_AS_LONG)) for _ in range(3)]
    return median(long for _, long in pairs) / median(short for short, _ in pairs)


def _claims(text: str) -> object:
    return extract_text(text, published=date(2026, 1, 1))


def _seconds(work: Callable[[str], object], text: str) -> float:
    gc.collect()
    begun = time.process_time()
    work(text)
    return time.process_time() - begun


if __name__ == "__main__":
    main()
