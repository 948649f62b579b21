"""Pages of portals: lists of sales and shares, weekly counts, dealers' offers, tables, what a page adds itself."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

DAY = "2025-01-21"  # when these pages appeared
WEEK = "2025-01-13/2025-01-19"
# family → text → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "a week with its days in brackets": {
        "2025年1月第三周(1.13-1.19),理想销量1.04万辆。": [f"理想汽车 sales 10400 vehicle {WEEK} actual"],
        "第三周（1.13—1.19）小米汽车上险0.62万辆。": [f"小米汽车 registrations 6200 vehicle {WEEK} actual"],
        "上周销量榜(1.13-1.19):极氪0.4万辆。": [f"极氪 sales 4000 vehicle {WEEK} actual"],
        "跨年周(12.30-1.5),蔚来交付0.3万辆。": ["蔚来 deliveries 3000 vehicle 2024-12-30/2025-01-05 actual"],
        "2025年第2周,零跑销量0.8万辆。": ["零跑汽车 sales 8000 vehicle 2025-01-06/2025-01-12 actual"],
        "2024年第51周,比亚迪上险9万辆。": ["比亚迪 registrations 90000 vehicle 2024-12-16/2024-12-22 actual"],
        "第三周(1.13-1.19)榜单出炉。\n新势力中,小鹏本周销量0.7万辆。": [
            f"小鹏汽车 sales 7000 vehicle {WEEK} actual"
        ],
        "今年前三周,理想累计销量2.6万辆,小鹏1.9万辆。": [
            "理想汽车 sales 26000 vehicle 2025-01-01/2025-01-19 actual",
            "小鹏汽车 sales 19000 vehicle 2025-01-01/2025-01-19 actual",
        ],
        "零跑每股收益区间(1.13-1.19),12月交付4万辆。": ["零跑汽车 deliveries 40000 vehicle 2024-12 actual"],
    },
    "a month just over, under a goal for the year that runs": {
        "小鹏2025年目标35万辆。12月交付3.6万辆,全年交付19万辆。": [
            "小鹏汽车 sales 350000 vehicle 2025 target",
            "小鹏汽车 deliveries 36000 vehicle 2024-12 actual",
            "小鹏汽车 deliveries 190000 vehicle 2024 actual",
        ],
        "极氪今年(2025年)计划销售32万辆。11月共售出2.7万辆。": [
            "极氪 sales 320000 vehicle 2025 plan",
            "极氪 sales 27000 vehicle 2024-11 actual",
        ],
    },
    "the shares of a market in a row": {
        "12月,大众的市场份额占12.3%,雷诺占7.1%。": [
            "大众汽车 market_share 12.3 percent 2024-12 actual",
            "雷诺 market_share 7.1 percent 2024-12 actual",
        ],
        "12月,丰田市占率为30.2%,比上年同期下滑0.4个百分点;本田占11.5%,铃木则占10.8%。": [
            "丰田汽车 market_share 30.2 percent 2024-12 actual",
            "丰田汽车 yoy -0.4 pp 2024-12 actual",
            "本田汽车 market_share 11.5 percent 2024-12 actual",
            "铃木 market_share 10.8 percent 2024-12 actual",
        ],
        "2024年,福特市场份额占13%,日产、现代分别占6.1%和5.7%。": [
            "福特汽车 market_share 13 percent 2024 actual",
            "日产汽车 market_share 6.1 percent 2024 actual",
            "现代汽车 market_share 5.7 percent 2024 actual",
        ],
        "2024年,奇瑞、长安、长城则以7.2%、6.4%和4.1%的市占率紧随其后。": [
            "奇瑞汽车 market_share 7.2 percent 2024 actual",
            "长安汽车 market_share 6.4 percent 2024 actual",
            "长城汽车 market_share 4.1 percent 2024 actual",
        ],
        "2024年,国轩高科、欣旺达以4.6%、2.9%的份额分列五至六位。": [
            "国轩高科 market_share 4.6 percent 2024 actual",
            "欣旺达 market_share 2.9 percent 2024 actual",
            "欣旺达 rank range 5 6 count 2024 actual",
        ],
        "2024年,大众的市场份额为19%,其中新能源占4%。": [
            "大众汽车 market_share 19 percent 2024 actual",
            "大众汽车 ratio 4 percent 2024 actual",
        ],
    },
    "as many numbers behind 以 as there are names": {
        "12月,比亚迪、吉利以51万辆、21万辆的销量领跑。": [
            "比亚迪 sales 510000 vehicle 2024-12 actual",
            "吉利汽车 sales 210000 vehicle 2024-12 actual",
        ],
        "12月,宁德时代、中创新航以33GWh、5GWh的装车量居前。": [
            "宁德时代 installations 33 GWh 2024-12 actual",
            "中创新航 installations 5 GWh 2024-12 actual",
        ],
    },
    "a gap that is still so wide": {
        "2024年,长安与吉利的市场份额差距缩小至0.9个百分点。": ["长安汽车 growth 0.9 pp 2024 actual"],
    },
    "places that several share": {
        "12月,丰田、本田、日产分列三至五位。": ["日产汽车 rank range 3 5 count 2024-12 actual"],
    },
    "back to all of a market, class by class": {
        "12月全国乘用车市场零售263万辆。比亚迪销量51万辆,吉利21万辆。\n从价格段看,10-15万元车型占34.6%。": [
            "中国乘用车市场 sales 2630000 vehicle 2024-12 actual",
            "比亚迪 sales 510000 vehicle 2024-12 actual",
            "吉利汽车 sales 210000 vehicle 2024-12 actual",
            "中国乘用车市场 price range 100000 150000 CNY - actual",
            "中国乘用车市场 ratio 34.6 percent - actual",
        ],
        "12月我国动力电池装车75GWh。宁德时代装车33GWh,比亚迪18GWh。\n按材料看,三元电池装车14GWh。": [
            "中国动力电池市场 installations 75 GWh 2024-12 actual",
            "宁德时代 installations 33 GWh 2024-12 actual",
            "比亚迪 installations 18 GWh 2024-12 actual",
            "中国动力电池市场 installations 14 GWh 2024-12 actual",
        ],
    },
    "what the first of a market have together": {
        "12月我国动力电池装车75GWh。宁德时代装车33GWh,比亚迪18GWh。前10家企业合计装车71GWh。": [
            "中国动力电池市场 installations 75 GWh 2024-12 actual",
            "宁德时代 installations 33 GWh 2024-12 actual",
            "比亚迪 installations 18 GWh 2024-12 actual",
            "中国动力电池市场 count 10 count - actual",
            "中国动力电池市场 installations 71 GWh 2024-12 actual",
        ],
        "12月全国轿车销量150万辆。轩逸销量4万辆,朗逸3.6万辆。上述十款车型共销售32万辆。": [
            "中国轿车市场 sales 1500000 vehicle 2024-12 actual",
            "东风日产 sales 40000 vehicle 2024-12 actual",
            "上汽大众 sales 36000 vehicle 2024-12 actual",
            "中国轿车市场 sales 320000 vehicle 2024-12 actual",
        ],
    },
    "a list of models and then their numbers": {
        "2010年7月,销量靠前的依次是:凯越、科鲁兹、瑞虎和夏利,分别销售1.9万辆、1.5万辆、1.1万辆和0.9万辆。": [
            "别克 sales 19000 vehicle 2010-07 actual",
            "雪佛兰 sales 15000 vehicle 2010-07 actual",
            "奇瑞汽车 sales 11000 vehicle 2010-07 actual",
            "一汽夏利 sales 9000 vehicle 2010-07 actual",
        ],
    },
    "a total behind the flow of a quarter": {
        "四季度蔚来交付7.3万辆,累计交付67万辆。": [
            "蔚来 deliveries 73000 vehicle 2024-Q4 actual",
            "蔚来 cumulative 670000 vehicle ../2024-12 actual",
        ],
        "四季度蔚来交付7.3万辆,全年累计交付22万辆。": [
            "蔚来 deliveries 73000 vehicle 2024-Q4 actual",
            "蔚来 deliveries 220000 vehicle 2024 actual",
        ],
    },
    "cars that a dealer has in stock": {
        "店内现车:宋L 12辆,海豹 6辆。": [
            "比亚迪 count 12 vehicle - actual",
            "比亚迪 count 6 vehicle - actual",
        ],
    },
    "how often a page was read": {
        "阅读量 1.2万 · 赞 356 · 收藏 48": [],
        "2025-01-21 08:30 发布于北京 3.2万阅读 128评论": [],
        "粉丝 26.4万 | 关注 310": [],
        "零跑官方账号粉丝突破100万。": ["零跑汽车 count above 1000000 person - actual"],
    },
}


@pytest.mark.parametrize(("family", "text", "claims"), cases(FAMILIES))
def test_a_family_of_portals_is_told(family: str, text: str, claims: list[str]) -> None:
    assert told(text, TOLD, published=DAY) == claims, family


def test_a_round_up_is_about_none_of_those_it_names() -> None:
    text = (
        "# 2月国内车市:大众份额微降\n\n2月全国乘用车市场零售22.1万辆。大众销量4.8万辆,奔驰2.1万辆,宝马1.9万辆,奥迪1.8万辆。\n\n"
        "新车平均成交价为18.6万元。"
    )
    assert told(text, "subject metric value", published="2012-03-05", kind="md") == [
        "中国乘用车市场 sales 221000 vehicle",
        "大众汽车 sales 48000 vehicle",
        "奔驰 sales 21000 vehicle",
        "宝马 sales 19000 vehicle",
        "奥迪 sales 18000 vehicle",
        "中国汽车市场 price 186000 CNY",
    ]


def test_the_name_of_a_row_ends_before_the_year_of_a_column() -> None:
    text = "| 车型 | 2016年销量(辆) | 同比 |\n| --- | --- | --- |\n| 哈弗H6 | 580000 | 55% |\n| 朗逸 | 478000 | 26% |\n"
    assert told(text, "subject metric value period product", published="2017-01-20", kind="md") == [
        "哈弗 sales 580000 vehicle 2016 哈弗H6",
        "哈弗 yoy 55 percent 2016 哈弗H6",
        "上汽大众 sales 478000 vehicle 2016 朗逸",
        "上汽大众 yoy 26 percent 2016 朗逸",
    ]
