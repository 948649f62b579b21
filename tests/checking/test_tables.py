"""Tables held against themselves: totals with their rows, changes with the columns that they join."""

from __future__ import annotations

from pathlib import Path

import pytest

from leapcheck import check

BULLETIN = """---
published: 2025-12-08
---
# 江铃汽车11月快报

江铃汽车2025年11月产销快报（单位：辆）

| 产品 | 本月产量 | 本月销量 | 去年同期 | 累计销量 |
|---|---|---|---|---|
| 轻型客车 | 9,120 | 9,013 | 8,850 | 90,120 |
| 皮卡 | 6,210 | 6,190 | 5,700 | 60,300 |
| 其中：出口 | 2,100 | 2,050 | 1,900 | 20,000 |
| 合计 | {made} | {sold} | 14,550 | {total} |
"""
RIGHT = {"made": "15,330", "sold": "15,203", "total": "150,420"}


def found(folder: Path, text: str) -> list[str]:
    """The verdicts of the totals with their parts, in the order of the text."""
    (folder / "a.md").write_text(text, "utf-8")
    rules = [f for f in check([folder / "a.md"]).findings if f.rule == "LC304"]
    return [f.verdict for f in sorted(rules, key=lambda f: f.claims[0])]


def test_a_bulletin_that_adds_up_is_said_to(tmp_path: Path) -> None:
    assert found(tmp_path, BULLETIN.format(**RIGHT)) == ["agree"] * 4


@pytest.mark.parametrize("wrong", [{"made": "15,380"}, {"sold": "12,503"}, {"total": "105,420"}])
def test_a_total_that_its_rows_do_not_come_to_is_a_conflict(tmp_path: Path, wrong: dict[str, str]) -> None:
    verdicts = found(tmp_path, BULLETIN.format(**RIGHT | wrong))
    assert sorted(verdicts) == ["agree"] * 3 + ["conflict"]


def test_rows_that_come_to_no_total_are_not_all_there_are(tmp_path: Path) -> None:
    text = BULLETIN.format(made="20,000", sold="21,000", total="210,000").replace("14,550", "19,000")
    assert found(tmp_path, text) == []
