"""What the papers of Hong Kong count with 部, and how they tell of a stock's day."""

from __future__ import annotations

import pytest

from .telling import told


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("比亞迪1月在港新車註冊量736部", ["比亚迪 registrations 736 vehicle"]),
        ("今年1月香港私家車首次註冊量達到2510部，其中比亞迪新車註冊量佔736部。", ["香港私家车市场 registrations 2510 vehicle", "比亚迪 registrations 736 vehicle"]),
        ("比亞迪上月在港售出736部新車", ["比亚迪 sales 736 vehicle"]),
        ("特斯拉上月在港交付736部", ["特斯拉 deliveries 736 vehicle"]),
        ("極氪在港錄得訂單86部", ["极氪 orders 86 vehicle"]),
        ("政府出台32部法规", []),
        ("比亞迪早段曾漲逾4%，收市倒跌0.7%至329.4元。", ["比亚迪 growth 4 percent", "比亚迪 growth -0.7 percent", "比亚迪 price 329.4 CNY"]),
        ("吉利汽車早段升3%，尾段倒跌2%。", ["吉利汽车 growth 3 percent", "吉利汽车 growth -2 percent"]),
    ],
)  # fmt: skip
def test_the_words_of_hong_kong(sentence: str, claims: list[str]) -> None:
    read = [" ".join(line.replace("above ", "").split()) for line in told(sentence, "subject metric value")]
    assert read == claims
