"""Company histories: years on lines of their own date what stands on the lines beside them."""

from __future__ import annotations

import pytest

from .telling import told

HISTORY = "岚图汽车发展历程"

ABOVE = """
2019年
岚图品牌发布
2021年
首款车型岚图FREE上市
第1万辆整车下线
2024.09
岚图知音上市
"""
BELOW = """
岚图品牌发布

2019

首款车型岚图FREE上市

第1万辆整车下线

2021

岚图知音上市

2024.09

公司荣誉
"""
READ = [
    "岚图汽车 founded 2019 date 2019",
    "岚图汽车 founded 2021 date 2021",
    "岚图汽车 milestone 10000 vehicle 2021",
    "岚图汽车 founded 2024-09 date 2024-09",
]


@pytest.mark.parametrize("entries", [ABOVE, BELOW], ids=["years-above", "years-below"])
def test_an_entry_is_dated_by_the_year_beside_it(entries: str) -> None:
    assert sorted(told(f"{HISTORY}\n{entries}")) == sorted(READ)


def test_paragraphs_under_a_year_take_it() -> None:
    text = (
        "2019年\n公司在武汉成立。\n\n2021年\n首款车型交付1.2万辆，员工增至3000人。\n\n2023年\n销量达到5万辆。"
    )
    read = told(text, title="岚图汽车发展历程")
    assert "岚图汽车 deliveries 12000 vehicle 2021" in read
    assert "岚图汽车 sales 50000 vehicle 2023" in read


def test_two_columns_that_ran_together_in_a_line_belong_to_the_years_on_either_side() -> None:
    text = f"{HISTORY}\n\n岚图品牌发布\n\n2023\n\n岚图追光正式上市岚图梦想家正式上市\n\n2022\n\n岚图FREE正式上市\n\n2021\n\n公司荣誉\n"
    assert told(text, "product period") == ["- 2023", "岚图追光 2023", "岚图梦想家 2022", "岚图FREE 2021"]


@pytest.mark.parametrize(
    "entry",
    ["完成股份制改造", "公司总部搬迁", "第一批用户", "2.0", "岚图汽车"],
)
def test_an_entry_without_an_event_dates_nothing(entry: str) -> None:
    text = f"2019年\n{entry}\n\n2021年\n{entry}\n\n2023年\n{entry}"
    assert not [c for c in told(text, title=HISTORY) if "founded" in c]


def test_two_years_make_no_timeline() -> None:
    text = "销量统计\n2019\n岚图品牌发布\n2021\n岚图FREE上市\n"
    assert not [c for c in told(text, title=HISTORY) if "founded" in c]


def test_a_bullet_may_stand_before_the_date() -> None:
    text = """
●2009年5月

岚图汽车武汉工厂奠基，投资20亿元。

●2011年2月

东风日产花都二厂产量2万辆。

●2013年6月

长安福特发动机工厂产量40万台。
"""
    assert told(text, "subject metric period") == [
        "岚图汽车 investment 2009-05",
        "东风日产 production 2011-02",
        "长安福特 production 2013-06",
    ]
