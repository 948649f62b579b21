"""Goods, commodities and indices are what a number is about where a clause begins with them."""

from __future__ import annotations

import pytest

from .telling import told


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("宁德时代股价走高。锂电池价格已降至0.38元/Wh。", "锂电池"),
        ("零跑汽车发布新车。目前，纯电动汽车每辆补贴6万元。", "纯电动汽车"),
        ("吉利汽车中标。一般公务用车价格不得超过18万元。", "公务用车"),
        ("截至收盘，国际油价上涨2.4%。", "国际原油"),
        ("今日，碳酸锂均价为7.6万元。", "电池级碳酸锂"),
    ],
)
def test_a_thing_that_its_clause_begins_with_has_the_number(text: str, subject: str) -> None:
    assert told(text, "subject") == [subject]


def test_each_index_has_its_own_change() -> None:
    text = "蔚来大涨。截至收盘，上证指数跌0.4%，深成指涨1.2%，恒生科技指数涨2%。"
    assert told(text, "subject value") == [
        "上证指数 -0.4 percent",
        "深证成指 1.2 percent",
        "恒生科技指数 2 percent",
    ]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("零跑B10上市。新车的锂电池价格约4万元。", "零跑汽车"),  # of the car
        ("宁德时代发布产品。动力电池业务营收2530亿元。", "宁德时代"),  # of the firm's business
        ("2025年，纯电动汽车零售销量为480万辆。", "中国纯电汽车市场"),  # of the market
    ],
)
def test_a_thing_that_belongs_to_somebody_does_not(text: str, subject: str) -> None:
    assert told(text, "subject") == [subject]
