"""Extraction goes through a text once: its time grows in step with the length, whatever the text is."""

from __future__ import annotations

import gc
import time
from statistics import median

import pytest

from .telling import claims_of

SHORT = 4_000  # characters
TIMES_AS_LONG = 4
AT_MOST = 6.0  # times the time
SENTENCES = (
    "12月，零跑汽车交付60,423辆，同比增长42.1%；全年累计交付596,555辆，超额完成50万辆的目标。"
    "公司预计2026年销量将突破100万辆，计划投资30亿元建设新工厂，年产能可达30万辆。"
)
SHAPES = {
    "digits": "7",
    "一": "一",
    "第": "第",
    "commas": "，",
    "one line without punctuation": "零跑汽车去年交付新车五十九万六千辆其中理想汽车与蔚来的份额为三成",
    "one sentence of many numbers": "蔚来、小鹏汽车、零跑汽车交付3.6万辆、3.7万辆、7万辆，增长12%，",
    "ordinary sentences": SENTENCES,
    "ordinary paragraphs": SENTENCES + "\n\n",
    "rows of a table": "蔚来\t48,135\t54.6%\n",
}


def text_of(piece: str, length: int) -> str:
    return piece * (length // len(piece))


def seconds(text: str) -> float:
    begun = time.process_time()
    claims_of(text)
    return time.process_time() - begun


@pytest.mark.parametrize("shape", SHAPES)
def test_a_text_of_four_times_the_length_takes_at_most_about_six_times_as_long(shape: str) -> None:
    short, long = (text_of(SHAPES[shape], length) for length in (SHORT, SHORT * TIMES_AS_LONG))
    claims_of(short)  # what is loaded once
    gc.collect()
    pairs = [(seconds(short), seconds(long)) for _ in range(3)]
    assert median(b for _, b in pairs) < AT_MOST * median(a for a, _ in pairs) + 0.02
