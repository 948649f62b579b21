"""Miles, pieces, parts and brands that are counted, blanks in numbers, and weather, roads and years that count nothing."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "robots are delivered too, and are no cars": {
        "智元去年交付人形机器人600台，今年计划交付6000台，2027年达到2万台。": [
            "智元机器人 deliveries 600 count 2025 actual",
            "智元机器人 deliveries 6000 count 2026 plan",
            "智元机器人 deliveries 20000 count 2027 plan",
        ],
        "宇树科技规划2026年机器人年产能达到3万至8万台，2030年达到40万至60万台。": [
            "宇树科技 capacity range 30000 80000 count 2026 plan",
            "宇树科技 capacity range 400000 600000 count 2030 plan",
        ],
        "小鹏汽车机器人量产交付100台，同期汽车销量4.2万台。": [
            "小鹏汽车 deliveries 100 count - actual",
            "小鹏汽车 sales 42000 vehicle - actual",
        ],
    },
    "miles keep their unit": {
        "福特F-150 Lightning续航为320英里。": ["福特汽车 range 320 mi - actual"],
        "Aptera的太阳能车续航可达1000英里（约1609公里）。": [
            "Aptera range 1000 mi - capability",
            "Aptera range approx 1609 km - capability",
        ],
        "Waymo累计行驶超过2000万英里（约3219万公里）。": [
            "Waymo cumulative above 20000000 mi ../2026-01 actual",
            "Waymo cumulative approx 32190000 km ../2026-01 actual",
        ],
        "比亚迪与英里汽车合作，续航620公里。": ["比亚迪 range 620 km - actual"],
    },
    "pieces of computers are no money": {
        "百度昆仑芯集群用了3万块P800。": ["百度 count 30000 count - actual"],
        "理想汽车部署了5000块算力卡，特斯拉买了5万块H100。": [
            "理想汽车 count 5000 count - actual",
            "特斯拉 count 50000 count - actual",
        ],
        "零跑C10只要13万块，G318也才18万块。": [
            "零跑汽车 price 130000 CNY - actual",
            "零跑汽车 price 180000 CNY - actual",
        ],
    },
    "what a supplier ships is no car": {
        "潍柴动力2018年出货量为95万台,其中在海外出货22万台。": [
            "潍柴动力 sales 950000 count 2018 actual",
            "潍柴动力 sales 220000 count 2018 actual",
        ],
        "宁德时代去年换电柜出货3000台。": ["宁德时代 sales 3000 count 2025 actual"],
        "丰田去年出货130万台。": ["丰田汽车 sales 1300000 vehicle 2025 actual"],
    },
    "what somebody provides in pieces, and people who are no workers": {
        "大陆集团去年向中国车企供应了300万个毫米波传感器。": [
            "大陆集团 deliveries 3000000 count 2025 actual"
        ],
        "禾赛去年为12家客户提供了40万个激光传感器。": [
            "禾赛科技 count 12 count 2025 actual",
            "禾赛科技 deliveries 400000 count 2025 actual",
        ],
        "首批200名车主中,80名用户为公司员工。": [
            "中国汽车市场 count 200 person - actual",
            "中国汽车市场 count 80 person - actual",
        ],
        "零跑去年新招员工3000名。": ["零跑汽车 headcount 3000 person 2025 actual"],
    },
    "brands and models that a firm has": {
        "上汽通用拥有别克、雪佛兰、凯迪拉克三个品牌。": ["上汽通用 brands 3 count - actual"],
        "長城現有哈弗、魏牌、坦克、歐拉四個品牌、二十餘款車型。": [
            "长城汽车 brands 4 count - actual",
            "长城汽车 models above 20 count - actual",
        ],
        "旗下启辰和东风两个品牌销量下滑。": [],
        "本田和日产两个品牌都在裁员。": [],
    },
    "a blank inside a number": {
        "项目一期占地82 .6万平方米,总投资12 .5亿元。": [
            "未指明 area 826000 m2 - actual",
            "未指明 investment 1250000000 CNY - actual",
        ],
        "零跑11月交付7 .03万辆。": ["零跑汽车 deliveries 70300 vehicle 2025-11 actual"],
        "版本号为3 .5。": [],
    },
    "the weather in which something holds is no figure of it": {
        "零跑汽车的电池可在45℃气温下快充。": [],
        "中通客车在零下15℃气温里行驶了500公里。": ["中通客车 spec 500 km - actual"],
        "电池在零下20℃的室温环境下充电，电压为800V。": ["未指明 spec 800 V - actual"],
        "该车在-30℃ 极寒环境中续航320公里。": ["中国汽车市场 range 320 km - actual"],
        "项目覆盖12国,工作温度为-30℃至55℃。": [
            "未指明 markets 12 count - actual",
            "未指明 spec range -30 55 °C - actual",
        ],
    },
    "roads and years of the republic count nothing": {
        "园区东至江海路,北至312国道,西至204省道。": [],
        "裕隆去年營收較113年成長12%,比112年微幅衰退。": ["裕隆汽车 yoy 12 percent 2025 actual"],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
