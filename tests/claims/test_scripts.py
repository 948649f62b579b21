"""Traditional and simplified characters, narrow and wide digits, say the same."""

from __future__ import annotations

import pytest

from .telling import told

WHOLE = "subject product metric value period modality"
PAIRS = [
    (
        "小鵬汽車11月交付36,728輛，年增19%，市占率約2.1%。",
        "小鹏汽车11月交付36,728辆，年增19%，市占率约2.1%。",
    ),
    ("零跑汽車預計今年銷量將突破100萬輛。", "零跑汽车预计今年销量将突破100万辆。"),
    ("蔚來去年虧損擴大至224億元，同比減少5%。", "蔚来去年亏损扩大至224亿元，同比减少5%。"),
    ("截至2025年12月底，理想汽車員工總數為2.8萬人。", "截至2025年12月底，理想汽车员工总数为2.8万人。"),
    ("特斯拉與比亞迪去年分別售出164萬輛和226萬輛。", "特斯拉与比亚迪去年分别售出164万辆和226万辆。"),
    ("國際市場上，奇瑞汽車的門市超過3,000家。", "国际市场上，奇瑞汽车的门市超过3,000家。"),
    ("１２月，零跑汽车交付６０，４２３辆，同比增长４２．１％。", "12月,零跑汽车交付60,423辆,同比增长42.1%。"),
]


@pytest.mark.parametrize(("text", "same"), PAIRS)
def test_a_text_says_the_same_in_both_writings(text: str, same: str) -> None:
    claims = told(text, WHOLE)
    assert claims == told(same, WHOLE)
    assert claims
