"""Rankings of a month: names with their numbers in brackets, leagues, models by their codes, who grew fastest."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "a bound may stand between a number and its unit": {
        "去年12月，小米汽车交付50000+辆，全国门店400+家。": [
            "小米汽车 deliveries above 50000 vehicle 2025-12 actual",
            "小米汽车 outlets above 400 count 2025-12 actual",
        ],
        "12月零跑汽车销量6万+辆。": ["零跑汽车 sales above 60000 vehicle 2025-12 actual"],
    },
    "a league is no number of cars": {
        "12月，2万到3万辆区间厮杀最激烈，深蓝(28000辆)升至第五。": [
            "深蓝汽车 sales 28000 vehicle 2025-12 actual",
            "深蓝汽车 rank 5 count 2025-12 actual",
        ],
        "12月，在1万辆级别，智己(11200辆)环比增长最快。": ["智己汽车 sales 11200 vehicle 2025-12 actual"],
        "第二梯队是4-5万辆阵营。": [],
        "岚图12月突破2万辆大关。": ["岚图汽车 sales above 20000 vehicle 2025-12 actual"],
        "智己年销量达到10万辆级别。": ["智己汽车 sales approx 100000 vehicle - actual"],
    },
    "those who were named with their numbers are not counted": {
        "12月，阿维塔(9800辆)、智己(9600辆)、腾势(9500辆)三家的交付量十分接近。": [
            "阿维塔 sales 9800 vehicle 2025-12 actual",
            "智己汽车 sales 9600 vehicle 2025-12 actual",
            "腾势 deliveries 9500 vehicle 2025-12 actual",
        ],
    },
    "a time within which so much was done is no claim": {
        "岚图FREE12月交付1300辆，3个月累计交付3600辆。": [
            "岚图汽车 deliveries 1300 vehicle 2025-12 actual",
            "岚图汽车 cumulative 3600 vehicle ../2025-12 actual",
        ],
        "东风日产5年投资40亿元扩大产能。": ["东风日产 investment 4000000000 CNY - actual"],
        "东风日产未来5年投资40亿元。": ["东风日产 investment 4000000000 CNY 2026/2031 plan"],
        "这一产业的发展可分为4个阶段。": [],
    },
    "since when a total is counted": {
        "自2018年9月交付至今，威马汽车已累计交付汽车7万辆。": [
            "威马汽车 cumulative 70000 vehicle ../2026-01-15 actual"
        ],
        "去年1－10月，小鹏汽车累计交付6万台，是前年同期的接近4倍。": [
            "小鹏汽车 deliveries 60000 vehicle 2025-01/2025-10 actual",
            "小鹏汽车 yoy nearly 4 times 2025-01/2025-10 actual",
        ],
    },
    "what was traded the day before": {
        "比亚迪A股昨日急挫4%，收于31元/股；H股暴跌5%，收于23港元/股。按照昨日的收盘价，总市值为1798亿元。": [
            "比亚迪 growth -4 percent 2026-01-14 actual",
            "比亚迪 price 31 CNY 2026-01-14 actual",
            "比亚迪 growth -5 percent 2026-01-14 actual",
            "比亚迪 price 23 HKD 2026-01-14 actual",
            "比亚迪 market_cap 179800000000 CNY 2026-01-14 actual",
        ],
    },
    "what was traded today, beside the day before": {
        "截至收盘，上证指数跌2%，成交额1.2万亿元，较昨日缩量200亿元。半导体板块调整，中芯国际跌超5%。": [
            "上证指数 growth -2 percent 2026-01-15 actual",
            "上证指数 transaction 1200000000000 CNY 2026-01-15 actual",
            "上证指数 growth -20000000000 CNY 2026-01-15 actual",
            "中芯国际 growth above -5 percent 2026-01-15 actual",
        ],
        "美光科技延续昨日涨势，收涨3%。台积电股价收涨2%。": [
            "美光科技 growth 3 percent 2026-01-15 actual",
            "台积电 growth 2 percent 2026-01-15 actual",
        ],
    },
    "a name begins within a word for how many": {
        "哪吒汽车从第30000台达到50000台下线，用了5个月。": [
            "哪吒汽车 milestone 30000 vehicle - actual",
            "哪吒汽车 milestone 50000 vehicle - actual",
            "哪吒汽车 span 5 month - actual",
        ],
    },
    "what agencies call what cars were fitted with": {
        "2025年全球动力电池使用量达到1100GWh。": ["全球动力电池市场 installations 1100 GWh 2025 actual"],
    },
    "the list of which some are told": {
        "在去年销量的前20家车企中，12家为中国企业。": ["中国汽车市场 count 12 count 2025 actual"],
        "去年电动车销量TOP20：比亚迪销量225万辆。": ["比亚迪 sales 2250000 vehicle 2025 actual"],
    },
    "a place before the name of who holds it": {
        "第4的比亚迪12月销量为32万辆。": [
            "比亚迪 rank 4 count 2025-12 actual",
            "比亚迪 sales 320000 vehicle 2025-12 actual",
        ],
        "第三的车企12月销量为32万辆。": ["车企 sales 320000 vehicle 2025-12 actual"],
    },
    "who grew fastest, behind a comma": {
        "12月，蜂巢能源的增速最快，达到118.6%。": ["蜂巢能源 growth 118.6 percent 2025-12 actual"],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family


@pytest.mark.parametrize(
    ("sentence", "products"),
    [
        ("蔚来ES6交付2600辆，ES8交付1400辆，EC6交付量为800台。", ["蔚来ES6", "蔚来ES8", "蔚来EC6"]),
        ("小鹏交付的新车包括2100辆小鹏P7、900辆小鹏G3。", ["小鹏P7", "小鹏G3"]),
        ("小鹏交付了2100辆P7、900辆G3。", ["小鹏P7", "小鹏G3"]),
        ("理想L6交付1万辆，L7交付2万辆，总交付量4万辆。", ["理想L6", "理想L7", "-"]),
    ],
)
def test_a_number_is_of_the_model_whose_code_stands_beside_it(sentence: str, products: list[str]) -> None:
    assert told(sentence, "product") == products
