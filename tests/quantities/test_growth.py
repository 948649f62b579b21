"""No text takes more than linear time: four times the text may not take much more than four times as long."""

from __future__ import annotations

import time

import pytest

from leapcheck import find_quantities

SMALL, LARGE = 5_000, 20_000
BOUND = 6.5
TOO_SHORT_TO_TELL = 0.02  # seconds
ATTEMPTS = 4

REPEATED = (
    "7", "一", "第", ",", "万", "百分之", "1,", "从", "~", "-", "点", "零", "百", "数", "半", "又", "分之", "两三", "1辆", "1万", "1/2", "1.", "1-", "1~", "1至",
    "-1", "1 ", "A1", "一点", "一又", "约", "至少", "不足整个", "超1", "十几", "第1", "翻", "(", "1(", "(万", "¥1", "Model ", "的", "、", "3、4", "1^2", "a@", "http://1", "\n1", "　",
)  # fmt: skip


def seconds(text: str) -> float:
    start = time.perf_counter()
    find_quantities(text)
    return time.perf_counter() - start


@pytest.mark.parametrize("unit", REPEATED)
def test_time_grows_with_the_text(unit: str) -> None:
    small, large = (unit * (size // len(unit)) for size in (SMALL, LARGE))
    growth = []
    for _ in range(ATTEMPTS):
        taken = seconds(large)
        if taken < TOO_SHORT_TO_TELL:
            return
        growth.append(taken / seconds(small))
        if growth[-1] < BOUND:
            return
    pytest.fail(f"four times as much {unit!r} took {min(growth):.1f} times as long")


def test_one_line_without_punctuation_is_linear_too() -> None:
    line = "新车累计销量超过12.5万辆同比增长30%约占全国三成的份额"
    small, large = line * 60, line * 240
    growth = min(seconds(large) / seconds(small) for _ in range(ATTEMPTS))
    assert growth < BOUND


def test_a_megabyte_of_digits_is_no_number() -> None:
    assert find_quantities("7" * 1_000_000) == []
