"""Garbled text is noticed and said, and text in good order never is."""

from __future__ import annotations

from pathlib import Path

import pytest

from leapcheck.model import Article, Skipped
from leapcheck.reading import read
from leapcheck.reading.mojibake import garbled

SIMPLIFIED = "2025年9月，零跑汽车交付66,657辆。公司说，今年的目标是五十万辆，这是市场的新变化。"
TRADITIONAL = "2025年9月，零跑汽車交付66,657輛。公司說，今年的目標是五十萬輛，這是市場的新變化。"


@pytest.mark.parametrize(
    ("text", "meant", "read_as"),
    [
        (SIMPLIFIED, "utf-8", "gb18030"),
        (SIMPLIFIED, "utf-8", "latin-1"),
        (SIMPLIFIED, "gb18030", "latin-1"),
        (SIMPLIFIED, "gb18030", "big5"),
        (TRADITIONAL, "big5", "gb18030"),
        (TRADITIONAL, "big5", "latin-1"),
        (TRADITIONAL, "utf-8", "big5"),
    ],
)
def test_text_read_in_the_wrong_encoding_is_told(tmp_path: Path, text: str, meant: str, read_as: str) -> None:
    (tmp_path / "a.txt").write_text(text.encode(meant).decode(read_as, errors="replace"), "utf-8")
    (item,) = read([str(tmp_path / "a.txt")])
    assert isinstance(item, Skipped) and "is garbled" in item.reason


def test_the_reason_names_both_encodings() -> None:
    reason = garbled(SIMPLIFIED.encode().decode("gb18030", errors="replace"))
    assert reason is not None and "UTF-8 that was read as GB 18030" in reason


@pytest.mark.parametrize(
    "text",
    [
        SIMPLIFIED,
        TRADITIONAL,
        "Leapmotor delivered 66,657 cars.",
        "Ünïcödé façade – naïve café, señor",
        "🚗🚗🚗",
        "",
    ],
)
def test_text_in_good_order_is_not(text: str) -> None:
    assert garbled(text) is None


def test_a_few_lost_characters_are_said_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SIMPLIFIED * 5 + "锟斤拷", "utf-8")
    (item,) = read([str(tmp_path / "a.txt")])
    assert isinstance(item, Article) and "characters were lost" in item.source.notes[0]
