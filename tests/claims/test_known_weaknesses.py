"""What leapcheck still reads wrongly, each with the smallest sentence that shows it.

A line that begins to hold makes its test fail: move it to the tests of what it then protects.
"""

from __future__ import annotations

import pytest

from .telling import told

WEAKNESSES = [
    (
        "a result after a target of another year",
        "尽管2026年目标定为100万辆，零跑汽车12月仍交付60,423辆。",
        "value period modality",
        ["1000000 vehicle 2026 target", "60423 vehicle 2025-12 actual"],
    ),
    (
        "an offer from today on",
        "即日起至2月28日，零跑B10首付为1.98万元。",
        "metric period",
        ["price 2026-01-15/2026-02-28"],
    ),
    (
        "a speaker after his words",
        "“我们2026年要卖100万辆。”朱江明说。",
        "subject attribution",
        ["零跑汽车 朱江明"],
    ),
    (
        "a loss reduced is a change",
        "蔚来前三季度减亏30亿元。",
        "metric",
        ["growth"],
    ),
    (
        "a country at the head of a sentence is the place of its market",
        "挪威去年纯电动汽车占比达95.9%。",
        "subject",
        ["挪威汽车市场"],
    ),
    (
        "the way from one event to another",
        "从动工到投产，小米汽车工厂仅用10个月。",
        "metric from to",
        ["span 动工 投产"],
    ),
    (
        "money paid for the shares of a later clause",
        "大众汽车斥资7亿美元，换来小鹏汽车约4.99%的股权。",
        "metric counterparty",
        ["investment 小鹏汽车", "stake 小鹏汽车"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "fields", "expected"), [w[1:] for w in WEAKNESSES], ids=[w[0] for w in WEAKNESSES]
)
@pytest.mark.xfail(strict=True, reason="known weakness", raises=AssertionError)
def test_a_weakness_is_still_one(text: str, fields: str, expected: list[str]) -> None:
    assert told(text, fields) == expected


@pytest.mark.xfail(strict=True, reason="known weakness", raises=AssertionError)
def test_a_name_in_the_headline_alone_is_a_company_s() -> None:
    assert told("公司发布了公告。", "subject", title="拓邦精工：拟募资12亿元") == ["拓邦精工"]
