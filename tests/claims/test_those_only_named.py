"""Whom numbers are about beside those who are only named: firms of a list or a digest, owners, officers, brands, zones."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "the firms of a list that is counted, by their short names, each with its number": {
        "包括宁晟摩托、宗申动力、欣洋车业等多家企业参展。欣洋去年出口12万辆，宁晟去年出口9万辆。欣洋与宁晟今年都要建厂。": [
            "欣洋车业 exports 120000 vehicle 2025 actual",
            "宁晟摩托 exports 90000 vehicle 2025 actual",
        ],
        "电动客车市场火热，包括中通客车、海立绿能、创跃动能及申泰车辆等多家大厂都忙于扩产。今年截至1月10日，海立交付163辆、创跃146辆及申泰133辆。海立、创跃的订单都多于申泰。": [
            "海立绿能 deliveries 163 vehicle ../2026-01-10 actual",
            "创跃动能 deliveries 146 vehicle ../2026-01-10 actual",
            "申泰车辆 deliveries 133 vehicle ../2026-01-10 actual",
        ],
        "蔚来、乐舱网络、小鹏等多家公司出席，12月小鹏交付3.7万辆。": [
            "小鹏汽车 deliveries 37000 vehicle 2025-12 actual"
        ],
    },
    "a sum of which several have a part is of none of them": {
        "金龙汽车公布业绩。截至去年底，深圳全市累计挂牌的电动出租车共2.1万辆，其中比亚迪1.6万辆、北汽新能源2100辆。": [
            "深圳 cumulative 21000 vehicle ../2025-12 actual",
            "比亚迪 registrations 16000 vehicle ../2025-12 actual",
            "北汽新能源 registrations 2100 vehicle ../2025-12 actual",
        ],
        "协会数据显示，去年上牌的电动重卡合计8.2万辆，其中，三一重卡1.3万辆、徐工汽车1.2万辆及中国重汽9800辆。": [
            "中国电动重卡市场 registrations 82000 vehicle 2025 actual",
            "三一重卡 registrations 13000 vehicle 2025 actual",
            "徐工汽车 registrations 12000 vehicle 2025 actual",
            "中国重汽 registrations 9800 vehicle 2025 actual",
        ],
        "据官方统计，截至去年底，全国已上路的氢能重卡共有1.2万辆，其中，宇通客车4100辆、福田汽车3300辆。": [
            "中国汽车市场 count 12000 vehicle ../2025-12 actual",
            "宇通客车 count 4100 vehicle ../2025-12 actual",
            "福田汽车 count 3300 vehicle ../2025-12 actual",
        ],
        "比亚迪去年销量460万辆，其中海洋网200万辆、王朝网220万辆。": [
            "比亚迪 sales 4600000 vehicle 2025 actual",
            "比亚迪海洋 sales 2000000 vehicle 2025 actual",
            "比亚迪王朝 sales 2200000 vehicle 2025 actual",
        ],
    },
    "a class of which one is told": {
        "丰田销量1000万辆，是前五大车企中唯一增长的，市占率达11%。": [
            "丰田汽车 sales 10000000 vehicle - actual",
            "丰田汽车 market_share 11 percent - actual",
        ],
        "小鹏汽车销量3万辆，是前十大车企里的唯一新势力，市占率升至2%。": [
            "小鹏汽车 sales 30000 vehicle - actual",
            "小鹏汽车 market_share 2 percent - actual",
        ],
        "造车新势力去年销量200万辆。": ["造车新势力 sales 2000000 vehicle 2025 actual"],
    },
    "each news of a digest is its own": {
        "早報\n台積電宣布擴產\n1月7日消息，台積電宣布投資300億元擴產。\n比亞迪宣布降價\n1月7日消息，比亞迪海豹售價9.98萬元。\n一款遊戲上市\n1月8日消息，該遊戲售價298元。": [
            "台积电 investment 30000000000 CNY 2026-01-07 actual",
            "比亚迪 price 99800 CNY 2026-01-07 actual",
            "未指明 price 298 CNY 2026-01-08 actual",
        ],
        "今日要点\n问界销量公布\n1月5日消息，问界12月交付5万辆。\n吉利收购魅族\n1月5日消息，吉利以20亿元收购魅族。\n极氪发布新车\n1月6日消息，极氪9X售价46.59万元起。\n一家书店开业\n1月6日消息，该书店面积达3000平方米。": [
            "问界 deliveries 50000 vehicle 2025-12 actual",
            "吉利汽车 transaction 2000000000 CNY 2026-01-05 actual",
            "极氪 price at_least 465900 CNY 2026-01-06 actual",
            "未指明 area 3000 m2 2026-01-06 actual",
        ],
        "零跑公布业绩\n1月9日消息，零跑12月交付6万辆。公司有员工3万人。\n其中海外交付1.2万辆。": [
            "零跑汽车 deliveries 60000 vehicle 2025-12 actual",
            "零跑汽车 headcount 30000 person 2025-12 actual",
            "零跑汽车 deliveries 12000 vehicle 2025-12 actual",
        ],
    },
    "a saying between quotation marks makes nothing": {
        "220辆“中国制造”的宇通客车1月6日出口卡塔尔。": ["宇通客车 exports 220 vehicle 2026-01-06 actual"],
        "1月9日，520辆“中国智造”的奇瑞汽车从芜湖启程出口巴西。": [
            "奇瑞汽车 exports 520 vehicle 2026-01-09 actual"
        ],
        "零跑汽车在中国制造了30万辆。": ["零跑汽车 production 300000 vehicle - actual"],
    },
    "those by whose doing it came so are not told of": {
        "吉利汽车上半年收入同比下降8%,主要是沃尔沃汽车及极氪销量下降的影响;毛利率为14%。": [
            "吉利汽车 yoy -8 percent 2025-H1 actual",
            "吉利汽车 margin 14 percent 2025-H1 actual",
        ],
        "长城汽车上半年销量下降,主要受魏牌拖累,海外销量则增长20%。": [
            "长城汽车 yoy 20 percent 2025-H1 actual"
        ],
        "比亚迪上半年销售200万辆,特斯拉增长5%,主要是上海工厂交付50万辆。": [
            "比亚迪 sales 2000000 vehicle 2025-H1 actual",
            "特斯拉 yoy 5 percent 2025-H1 actual",
            "特斯拉 deliveries 500000 vehicle 2025-H1 actual",
        ],
    },
    "who puts money in when a firm is listed, and who signs what others build": {
        "地平线昨日挂牌。阿里巴巴、百度是其基石投资者。公司发行价为3.9港元。": [
            "地平线 founded 2026-01-14 date 2026-01-14 actual",
            "地平线 price 3.9 HKD - actual",
        ],
        "文远知行近日递表,博世、英伟达均为公司的战略投资者,公司现金储备为48亿元。": [
            "文远知行 cash 4800000000 CNY - actual"
        ],
        "广汽集团与丰田汽车在广州签署扩建广汽丰田五期项目的协议,新增产能20万辆。": [
            "广汽丰田 capacity 200000 vehicle - actual"
        ],
        "广汽集团与丰田汽车签署协议。广汽集团上半年销售80万辆。": [
            "广汽集团 sales 800000 vehicle 2025-H1 actual"
        ],
    },
    "an officer who speaks of a firm does not make his town be told of": {
        "大众汽车斥资26亿欧元收购江淮大众25%的股份。\n安徽省商務廳廳長 李彥麟:「新工廠未來將達到年產80萬輛。」": [
            "大众汽车 transaction 2600000000 EUR - actual",
            "大众汽车 stake 25 percent - actual",
            "大众汽车 capacity 800000 vehicle - forecast",
        ],
        "零跑汽车将在金华建设新工厂。\n浙江省副省长王强表示,项目年产值将达120亿元。": [
            "零跑汽车 output_value 12000000000 CNY - forecast"
        ],
        "浙江省经信厅厅长李强表示,去年浙江汽车产量达150万辆。": [
            "浙江 production 1500000 vehicle 2025 actual"
        ],
    },
    "the brands that a dealer sells are of the dealer": {
        "永达汽车上半年收入下降3%。豪华品牌门店为180家。": [
            "永达汽车 yoy -3 percent 2025-H1 actual",
            "永达汽车 outlets 180 count 2025-H1 actual",
        ],
        "和谐汽车上半年新增六间店铺,包括两间「法拉利」品牌、四间「宾利」品牌。": [
            "和谐汽车 outlets 6 count 2025-H1 actual",
            "和谐汽车 outlets 2 count 2025-H1 actual",
            "和谐汽车 outlets 4 count 2025-H1 actual",
        ],
        "8月,豪华品牌零售销量同比增长5%,宝马卖出6万辆。": [
            "豪华品牌 yoy 5 percent 2025-08 actual",
            "宝马 sales 60000 vehicle 2025-08 actual",
        ],
    },
    "a zone that is pointed at by the end of its name, and the firms that it has drawn": {
        "滁州新能源汽车产业园去年实现产值80亿元。该产业园现有企业60家。今年上半年,园区计划投资30亿元。": [
            "滁州新能源汽车产业园 output_value 8000000000 CNY 2025 actual",
            "滁州新能源汽车产业园 count 60 count - actual",
            "滁州新能源汽车产业园 investment 3000000000 CNY 2026-H1 plan",
        ],
        "金华经济技术开发区聚集了零跑汽车等整车企业。该开发区去年工业总产值达420亿元。": [
            "金华开发区 output_value 42000000000 CNY 2025 actual"
        ],
        "园区旁的零跑汽车去年产值达300亿元。": ["零跑汽车 output_value 30000000000 CNY 2025 actual"],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
