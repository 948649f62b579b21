"""The work grows in step with the length of a text: four times the text takes four times the steps.

Steps are calls of functions, counted and not timed, so that the test says the same on every machine. What
regular expressions do inside is timed by `bench/lengths.py`.
"""

from __future__ import annotations

import sys
from datetime import date
from types import FrameType
from typing import Any

import pytest

from leapcheck import extract_text

LENGTH = 1800  # characters
MOST = 4.8  # times the steps, at four times the length
SHAPES = {
    "digits": "8",
    "一": "一",
    "第": "第",
    "commas": "，",
    "digits and commas": "1,",
    "a line without punctuation": "零跑汽车今年交付了五万辆汽车而去年同期交付三万辆",
    "a sentence of many numbers": "2025年9月交付3.5万辆、",
    "sentences": "零跑汽车9月交付66,657辆，同比增长97%。",
    "paragraphs": "零跑汽车9月交付66,657辆，\n\n",
    "years on lines of their own": "2025年\n公司在武汉成立\n",
    "rows of a table": "| 零跑 | 12,345 | 4% |\n",
    "names": "某某集团、",
    "towns of its own": "修武县，全县产汽车3万辆。",
    "places joined in two ways": "德国和法国、",
    "sums of brands": "旗下TOYOTA+Lexus+",
}


def steps(text: str) -> int:
    """How many functions are called to extract the claims of a text."""
    count = 0

    def called(_: FrameType, event: str, __: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        extract_text(text, published=date(2026, 1, 15))
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_four_times_the_text_takes_about_four_times_the_steps(shape: str) -> None:
    piece = SHAPES[shape]
    short = piece * (LENGTH // len(piece))
    extract_text(short, published=date(2026, 1, 15))  # what is loaded once is not what is asked
    assert steps(short * 4) <= MOST * steps(short) + 2000
