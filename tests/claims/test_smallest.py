"""Readings that once went wrong, each held by the smallest sentence that shows it."""

from __future__ import annotations

import pytest

from .telling import told

READINGS = [
    (
        "two times joined by 和 are two times",
        "2024年和2025年，智己汽车分别销售6.5万辆和8.1万辆。",
        "value period",
        ["65000 vehicle 2024", "81000 vehicle 2025"],
    ),
    (
        "a rise and a fall given respectively",
        "长安汽车与奇瑞汽车12月销量同比分别下降2%和增长5%。",
        "subject value",
        ["长安汽车 -2 percent", "奇瑞汽车 5 percent"],
    ),
    (
        "预计 before a year is a forecast",
        "预计2026年一季度，理想汽车交付量为9万至10万辆。",
        "period modality",
        ["2026-Q1 forecast"],
    ),
    (
        "a forecast speaks of the quarter that comes",
        "蔚来预计二季度营收将达到180亿元。",
        "period modality",
        ["2026-Q2 forecast"],
    ),
    (
        "a target set in January is the new year's",
        "小米汽车提出冲刺全年55万辆的交付目标。",
        "period modality",
        ["2026 target"],
    ),
    (
        "a number in brackets belongs to the name before them",
        "零跑汽车（596,555辆）超过理想汽车（406,343辆）。",
        "subject value",
        ["零跑汽车 596555 vehicle", "理想汽车 406343 vehicle"],
    ),
    (
        "减碳 after a year is no yearly fall",
        "宁德时代2025年减碳48万吨。",
        "metric",
        ["emissions"],
    ),
    (
        "at most so far is a possibility",
        "仰望U7的续航里程最高可达1006公里。",
        "modality",
        ["capability"],
    ),
]


@pytest.mark.parametrize(
    ("text", "fields", "expected"), [r[1:] for r in READINGS], ids=[r[0] for r in READINGS]
)
def test_a_sentence_says(text: str, fields: str, expected: list[str]) -> None:
    assert told(text, fields) == expected
