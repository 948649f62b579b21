"""News of markets: all makers together, two classes as one, places side by side, what stands around a name."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

DAY = "2026-09-14"  # when these articles appeared
# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "those who hold a share of it are told of": {
        "占全国零售量七成左右的头部厂商，零售目标为日均4.8万辆。": [
            "头部车企 ratio approx 70 percent - actual",
            "头部车企 sales 48000 vehicle - target",
        ],
    },
    "all makers of a class, as their association counts them": {
        "中汽协发布数据,7月汽车企业出口57万辆,同比增长22%。": [
            "中国汽车市场 exports 570000 vehicle 2026-07 actual",
            "中国汽车市场 yoy 22 percent 2026-07 actual",
        ],
        "7月,商用车企业产销31万辆。": [
            "中国商用车市场 production 310000 vehicle 2026-07 actual",
            "中国商用车市场 sales 310000 vehicle 2026-07 actual",
        ],
        "2024年度，中国境内120家乘用车企业共生产乘用车2200万辆，比上年增长6%。": [
            "中国乘用车市场 count 120 count 2024 actual",
            "中国乘用车市场 production 22000000 vehicle 2024 actual",
            "中国乘用车市场 yoy 6 percent 2024 actual",
        ],
        "2024年，24家进口乘用车供应企业共进口乘用车70万辆。": [
            "中国乘用车市场 count 24 count 2024 actual",
            "中国乘用车市场 sales 700000 vehicle 2024 actual",
        ],
        "10月，境内新能源乘用车生产企业生产新能源乘用车超过120万辆。": [
            "中国新能源乘用车市场 production above 1200000 vehicle 2025-10 actual",
        ],
        "2025年1—8月，国内共有46家动力电池企业参与装车，较上年同期增加3家。": [
            "中国动力电池市场 count 46 count 2025-01/2025-08 actual",
            "中国动力电池市场 yoy 3 count 2025-01/2025-08 actual",
        ],
        "8月,乘用车生产企业销售新车241万辆。": ["中国乘用车市场 sales 2410000 vehicle 2026-08 actual"],
        "零跑前7月累计出口4万辆,稳居整车企业第九名。": [
            "零跑汽车 exports 40000 vehicle 2026-01/2026-07 actual",
            "零跑汽车 rank 9 count 2026-01/2026-07 actual",
        ],
    },
    "what goes on behind a semicolon is of the firm behind 其中": {
        "据乘联会统计,8月全国新能源乘用车零售110万辆。其中,零跑8月零售5.7万辆;1-8月累计零售33万辆,位居自主车企第五名。": [
            "中国新能源乘用车市场 sales 1100000 vehicle 2026-08 actual",
            "零跑汽车 sales 57000 vehicle 2026-08 actual",
            "零跑汽车 sales 330000 vehicle 2026-01/2026-08 actual",
            "零跑汽车 rank 5 count 2026-01/2026-08 actual",
        ],
        "8月全国动力电池装车量62GWh。其中,宁德时代装车27GWh;前8月累计装车180GWh。": [
            "中国动力电池市场 installations 62 GWh 2026-08 actual",
            "宁德时代 installations 27 GWh 2026-08 actual",
            "宁德时代 installations 180 GWh 2026-01/2026-08 actual",
        ],
        "据乘联会统计,8月全国新能源乘用车零售110万辆。其中,零跑8月零售5.7万辆。1-8月累计零售750万辆。": [
            "中国新能源乘用车市场 sales 1100000 vehicle 2026-08 actual",
            "零跑汽车 sales 57000 vehicle 2026-08 actual",
            "中国新能源乘用车市场 sales 7500000 vehicle 2026-01/2026-08 actual",
        ],
        "据中汽协统计,8月汽车产量280万辆。其中,比亚迪产量37万辆;新能源汽车产量139万辆。": [
            "中国汽车市场 production 2800000 vehicle 2026-08 actual",
            "比亚迪 production 370000 vehicle 2026-08 actual",
            "中国新能源汽车市场 production 1390000 vehicle 2026-08 actual",
        ],
    },
    "two classes of which one number is told": {
        "阿根廷8月轿车和皮卡注册量4.5万辆,同比增长12%。": [
            "阿根廷轿车和皮卡市场 registrations 45000 vehicle 2026-08 actual",
            "阿根廷轿车和皮卡市场 yoy 12 percent 2026-08 actual",
        ],
        "今年1-8月,中国乘用车和商用车合计出口429万辆。": [
            "中国汽车市场 exports 4290000 vehicle 2026-01/2026-08 actual"
        ],
        "8月,我国轿车和SUV销量分别为90万辆和120万辆。": [
            "中国轿车市场 sales 900000 vehicle 2026-08 actual",
            "中国SUV市场 sales 1200000 vehicle 2026-08 actual",
        ],
        "8月,我国轿车和SUV均实现增长,SUV销量120万辆。": ["中国SUV市场 sales 1200000 vehicle 2026-08 actual"],
    },
    "the whole of a market, whoever was told of before": {
        "丰田7月在泰国销量增长3%,泰国市场所有品牌销量下降5%。": [
            "丰田汽车 yoy 3 percent 2026-07 actual",
            "泰国汽车市场 yoy -5 percent 2026-07 actual",
        ],
        "8月比亚迪在英国售出5000辆,英国各品牌合计注册量为8.5万辆。": [
            "比亚迪 sales 5000 vehicle 2026-08 actual",
            "英国汽车市场 registrations 85000 vehicle 2026-08 actual",
        ],
        "哈弗所有车型的销量下降了8%。": ["哈弗 yoy -8 percent - actual"],
    },
    "a class of vehicle with what it is called in brackets, or before 则": {
        "1-8月重卡销量增长35%,轻卡(蓝牌)则同比下降4%。": [
            "中国重卡市场 yoy 35 percent 2026-01/2026-08 actual",
            "中国轻卡市场 yoy -4 percent 2026-01/2026-08 actual",
        ],
        "8月货车销量31万辆,而皮卡则同比增长9%。": [
            "中国货车市场 sales 310000 vehicle 2026-08 actual",
            "中国皮卡市场 yoy 9 percent 2026-08 actual",
        ],
        "零跑8月轿车销量1万辆,SUV则售出4万辆。": [
            "零跑汽车 sales 10000 vehicle 2026-08 actual",
            "零跑汽车 sales 40000 vehicle 2026-08 actual",
        ],
    },
    "the first so many firms without a word for them": {
        "8月中国汽车出口76万辆,前十家合计出口62万辆,占出口总量的81%。": [
            "中国汽车市场 exports 760000 vehicle 2026-08 actual",
            "前十家 exports 620000 vehicle 2026-08 actual",
            "前十家 ratio 81 percent 2026-08 actual",
        ],
        "8月动力电池装车62GWh,宁德时代装车27GWh,前五家装车量占比83%。": [
            "中国动力电池市场 installations 62 GWh 2026-08 actual",
            "宁德时代 installations 27 GWh 2026-08 actual",
            "前五家 ratio 83 percent 2026-08 actual",
        ],
        "比亚迪8月销量37万辆,排名前五。": [
            "比亚迪 sales 370000 vehicle 2026-08 actual",
            "比亚迪 rank at_most 5 count 2026-08 actual",
        ],
    },
    "firms of a list that is only told of as a whole are not ranked": {
        "3月,所有排在前8位的日本品牌在泰销量均增长。": [],
        "8月,其他位列前五的车企销量下降,零跑增长6%。": ["零跑汽车 yoy 6 percent 2026-08 actual"],
        "公司是全球排名前三的供应商。": ["未指明 rank at_most 3 count - actual"],
    },
    "imported and luxury cars with a month before their plates": {
        "8月台灣車市回溫，國產車7月領牌數2萬輛，進口車7月領牌數1.7萬輛。": [
            "台湾国产车市场 registrations 20000 vehicle 2026-07 actual",
            "台湾进口车市场 registrations 17000 vehicle 2026-07 actual",
        ],
        "8月全台新車領牌數3.1萬輛，豪華進口車前8月領牌數5.2萬輛。": [
            "台湾汽车市场 registrations 31000 vehicle 2026-08 actual",
            "台湾豪华进口车市场 registrations 52000 vehicle 2026-01/2026-08 actual",
        ],
        "和泰車8月領牌數1.1萬輛，年減3%。": [
            "和泰车 registrations 11000 vehicle 2026-08 actual",
            "和泰车 yoy -3 percent 2026-08 actual",
        ],
    },
    "what is put together is no condition": {
        "若將前7月合併計算，全台新車領牌數22萬輛，年減5%。": [
            "台湾汽车市场 registrations 220000 vehicle 2026-01/2026-07 actual",
            "台湾汽车市场 yoy -5 percent 2026-01/2026-07 actual",
        ],
        "如果合并来看,前8个月零跑交付33万辆。": ["零跑汽车 deliveries 330000 vehicle 2026-01/2026-08 actual"],
        "若銷量達到3萬輛，裕隆將擴產。": ["裕隆汽车 sales 30000 vehicle - hypothetical"],
    },
    "a stock code inside a name": {
        "長安（000625）汽車8月銷量22萬輛。": ["长安汽车 sales 220000 vehicle 2026-08 actual"],
        "其中裕隆（2201）旗下納智捷8月領牌數達1393輛，年增3%。": [
            "纳智捷 registrations 1393 vehicle 2026-08 actual",
            "纳智捷 yoy 3 percent 2026-08 actual",
        ],
        "其中,恒远股份(600111)8月营收3亿元。": ["恒远股份 revenue 300000000 CNY 2026-08 actual"],
    },
    "a brand beside its owner, and what is added": {
        "丰田及旗下品牌雷克萨斯2025年共售出1053万辆新车,同比增长2%。若加上大发与日野,整体销量达1125万辆,下降3.7%。": [
            "丰田汽车 sales 10530000 vehicle 2025 actual",
            "丰田汽车 yoy 2 percent 2025 actual",
            "丰田汽车 sales 11250000 vehicle 2025 actual",
            "丰田汽车 yoy -3.7 percent 2025 actual",
        ],
        "上汽集团8月销量33万辆,如果算上上汽通用五菱,合计为45万辆。": [
            "上汽集团 sales 330000 vehicle 2026-08 actual",
            "上汽集团 sales 450000 vehicle 2026-08 actual",
        ],
        "长安和旗下深蓝、阿维塔8月分别售出20万辆、3万辆和1万辆。": [
            "长安汽车 sales 200000 vehicle 2026-08 actual",
            "深蓝汽车 sales 30000 vehicle 2026-08 actual",
            "阿维塔 sales 10000 vehicle 2026-08 actual",
        ],
    },
    "places that are written side by side": {
        "2025年,零跑以59.7万辆居首,理想、小鹏以40.6万辆和42.9万辆分列二三位。": [
            "零跑汽车 sales 597000 vehicle 2025 actual",
            "零跑汽车 rank 1 count 2025 actual",
            "理想汽车 sales 406000 vehicle 2025 actual",
            "小鹏汽车 sales 429000 vehicle 2025 actual",
            "理想汽车 rank 2 count 2025 actual",
            "小鹏汽车 rank 3 count 2025 actual",
        ],
        "蔚來、極氪分居第三四名。": ["蔚来 rank 3 count - actual", "极氪 rank 4 count - actual"],
        "奇瑞、长安、吉利分获一二三名。": [
            "奇瑞汽车 rank 1 count - actual",
            "长安汽车 rank 2 count - actual",
            "吉利汽车 rank 3 count - actual",
        ],
        "两三位车主到场,蔚来交付新车2万辆。": [
            "蔚来 count range 2 3 person - actual",
            "蔚来 deliveries 20000 vehicle - actual",
        ],
    },
    "numbers whose places are told behind them belong to those named before": {
        "零跑、蔚来以5万辆和3万辆的上险量分列二三位。": [
            "零跑汽车 registrations 50000 vehicle - actual",
            "蔚来 registrations 30000 vehicle - actual",
            "零跑汽车 rank 2 count - actual",
            "蔚来 rank 3 count - actual",
        ],
        "小鹏、理想分别以3.8万辆和2.9万辆的交付量居前。": [
            "小鹏汽车 deliveries 38000 vehicle - actual",
            "理想汽车 deliveries 29000 vehicle - actual",
        ],
        "零跑在售价10万元和15万元的车型中分列第一。": [
            "零跑汽车 price 100000 CNY - actual",
            "零跑汽车 price 150000 CNY - actual",
            "零跑汽车 rank 1 count - actual",
        ],
    },
}

# headline and text → its claims
HEADED: dict[tuple[str, str], list[str]] = {
    (
        "8月全国乘用车市场零售回暖",
        "8月零售195万辆。\n比亚迪零售31万辆。比亚迪居首。\n数据显示,8月轿车零售90万辆,SUV零售95万辆。\n吉利、长安销量下滑。",
    ): [
        "中国乘用车市场 sales 1950000 vehicle 2026-08 actual",
        "比亚迪 sales 310000 vehicle 2026-08 actual",
        "中国轿车市场 sales 900000 vehicle 2026-08 actual",
        "中国SUV市场 sales 950000 vehicle 2026-08 actual",
    ],
    (
        "8月俄罗斯汽车市场销量下滑",
        "8月俄罗斯新车销量12万辆。\n拉达售出3万辆。拉达同比下降24%。\n统计显示,轿车和轻型商用车销量11万辆,卡车销量5000辆。\n哈弗、奇瑞销量下降。",
    ): [
        "俄罗斯汽车市场 sales 120000 vehicle 2026-08 actual",
        "拉达 sales 30000 vehicle 2026-08 actual",
        "拉达 yoy -24 percent 2026-08 actual",
        "俄罗斯轿车和轻型商用车市场 sales 110000 vehicle 2026-08 actual",
        "俄罗斯卡车市场 sales 5000 vehicle 2026-08 actual",
    ],
    (
        "零跑8月出口创新高",
        "8月零跑出口7000辆。\n零跑表示将扩大海外渠道。\n数据显示,8月乘用车出口5000辆,商用车出口2000辆。",
    ): [
        "零跑汽车 exports 7000 vehicle 2026-08 actual",
        "零跑汽车 exports 5000 vehicle 2026-08 actual",
        "零跑汽车 exports 2000 vehicle 2026-08 actual",
    ],
}


@pytest.mark.parametrize(("headed", "claims"), HEADED.items())
def test_a_text_headed_by_a_market_is_about_no_firm(headed: tuple[str, str], claims: list[str]) -> None:
    """What a headline of a market stands over is told of the market, whichever firm is named most."""
    title, text = headed
    assert told(text, TOLD, title=title, published=DAY) == claims


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD, published=DAY) == claims, family
