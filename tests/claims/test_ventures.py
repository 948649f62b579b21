"""Joint ventures that two firms share out: each part is that of one firm, in the order of their names."""

from __future__ import annotations

import pytest

from .telling import told


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Stellantis与零跑汽车以51%:49%的比例成立合资公司“零跑国际”。",
            "Stellantis stake 51 percent 零跑国际",
            "零跑汽车 stake 49 percent 零跑国际",
        ),
        (
            "吉利控股集团和沃尔沃汽车以60%比40%的股比组建合资公司极光湾科技。",
            "吉利控股集团 stake 60 percent 极光湾科技",
            "沃尔沃汽车 stake 40 percent 极光湾科技",
        ),
        (
            "大众汽车与江淮汽车成立合资公司大众安徽，双方持股比例分别为75%和25%。",
            "大众汽车 stake 75 percent 大众安徽",
            "江淮汽车 stake 25 percent 大众安徽",
        ),
        (
            "長城汽車與寶馬集團按50%:50%的股比成立合資公司光束汽車。",
            "长城汽车 stake 50 percent 光束汽车",
            "宝马集团 stake 50 percent 光束汽车",
        ),
        (
            "上汽集团和通用汽车合资成立上汽通用，双方分别持股50%和50%。",
            "上汽集团 stake 50 percent 上汽通用",
            "通用汽车 stake 50 percent 上汽通用",
        ),
    ],
)
def test_the_parts_come_in_the_order_of_the_firms(text: str, first: str, second: str) -> None:
    assert told(text, "subject metric value counterparty") == [first, second]


def test_a_stake_beside_the_ratio_is_no_part_of_it() -> None:
    text = "Stellantis以15亿欧元入股零跑汽车，持股约20%，双方以51%:49%的比例成立合资公司零跑国际。"
    found = told(text, "subject metric value counterparty")
    assert "Stellantis stake 51 percent 零跑国际" in found
    assert "Stellantis stake approx 20 percent 零跑汽车" in found


@pytest.mark.parametrize(
    "text", ["小鹏汽车的销量中，纯电和增程的比例为80%:20%。", "某合资品牌的份额由60%比40%变成了各半。"]
)
def test_a_ratio_between_no_firms_is_no_stake(text: str) -> None:
    assert "stake" not in " ".join(told(text, "metric"))
