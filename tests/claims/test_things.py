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
        ("2025年，纯电动汽车零售销量为480万辆。", "中国纯电动汽车市场"),  # of the market
    ],
)
def test_a_thing_that_belongs_to_somebody_does_not(text: str, subject: str) -> None:
    assert told(text, "subject") == [subject]


def test_a_list_of_stocks_names_each_before_its_own_change() -> None:
    text = "美股收盘涨跌不一，英特尔涨2.65%，高途集团涨17.41%，诺亚财富跌1.46%。"
    assert told(text, "subject value") == [
        "英特尔 2.65 percent",
        "高途集团 17.41 percent",
        "诺亚财富 -1.46 percent",
    ]


def test_stocks_that_moved_alike_have_a_claim_each() -> None:
    text = "锂电池板块反弹，华盛锂电、芳源股份涨超10%，蔚来、网易涨1%。"
    assert told(text, "subject value") == [
        "华盛锂电 above 10 percent",
        "芳源股份 above 10 percent",
        "蔚来 1 percent",
        "网易 1 percent",
    ]


def test_a_penetration_is_that_of_a_market_and_of_no_company() -> None:
    text = "蔚来进入欧洲。彼时，挪威已是各家车企的试验场，新能源汽车的渗透率超过80%。"
    assert told(text, "subject value") == ["挪威汽车市场 above 80 percent"]
    assert told("长安汽车高阶智驾车型的渗透率为40%。", "subject") == ["长安汽车"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IBM股价大涨9%，创3个月新高，本周累计上涨25%。", "IBM"),
        ("美光科技股价在一度下跌3.1%后回升，三星电子股价收跌2%。", "美光科技"),
        ("高通盘后涨超6%，AMD盘前跌2%。", "高通"),
    ],
)
def test_a_share_price_is_no_name(text: str, expected: str) -> None:
    assert told(text, "subject")[0] == expected
