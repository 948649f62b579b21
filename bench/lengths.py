"""How extraction grows with the length of a text, whatever the text is: time at four times the length.

    lengths.py

For each shape of text, `extract_text` goes through a piece repeated to one length and to four times that
length. Printed is the time of the long one as a multiple of the short one's (processor time, median of
three): 4.0 means that the time grows in step with the length, 16.0 that it grows with its square.
"""

from __future__ import annotations

import gc
import time
from datetime import date
from statistics import median

from leapcheck import extract_text

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


def main() -> None:
    """Print the multiple of each shape."""
    print(f"time of extract_text at {TIMES_AS_LONG} times the length, times that at the length")
    for shape, (piece, length) in SHAPES.items():
        short = piece * (length // len(piece))
        extract_text(short)  # what is loaded once
        pairs = [(_seconds(short), _seconds(short * TIMES_AS_LONG)) for _ in range(3)]
        ratio = median(long for _, long in pairs) / median(short for short, _ in pairs)
        print(f"  {ratio:5.1f}  {shape}")


def _seconds(text: str) -> float:
    gc.collect()
    begun = time.process_time()
    extract_text(text, published=date(2026, 1, 1))
    return time.process_time() - begun


if __name__ == "__main__":
    main()
