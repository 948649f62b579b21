"""Bounds, ranks, events and small numbers as the pages of papers word them."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "what has not come to a mark is below it, what must not pass one is at most it": {
        "岚图三款车型8月销量均未破万。": [
            "岚图汽车 models 3 count 2025-08 actual",
            "岚图汽车 sales below 10000 vehicle 2025-08 actual",
        ],
        "吉利其余各车型的月销量都没过万。": [
            "吉利汽车 sales below 10000 vehicle - actual",
        ],
        "深蓝汽车去年销量仍未突破六万辆。": [
            "深蓝汽车 sales below 60000 vehicle 2025 actual",
        ],
        "腾势上半年销量尚未达到4万辆。": [
            "腾势 sales below 40000 vehicle 2025-H1 actual",
        ],
        "極氪累計銷量還沒破萬。": [
            "极氪 cumulative below 10000 vehicle ../2026-01 actual",
        ],
        "昊铂没有一款车型月销超过2000辆。": [
            "昊铂 sales at_most 2000 vehicle - actual",
        ],
        "该地规定，外资持股比例不得超过45%。": [
            "外资 stake at_most 45 percent - actual",
        ],
        "深圳要求充电服务费不能高于0.9元/度。": [
            "深圳 price at_most 0.9 CNY - actual",
        ],
        "厦门规定新能源公交车占比不得低于70%。": [
            "厦门 ratio at_least 70 percent - actual",
        ],
        "领克月销量从未跌破8000辆。": [
            "领克 sales at_least 8000 vehicle - actual",
        ],
        "小鹏9月销量不到5000辆。": [
            "小鹏汽车 sales below 5000 vehicle 2025-09 actual",
        ],
    },
    "what passes a mark, and what is passed": {
        "奇瑞自主品牌销量占比已超过“半壁江山”。": [
            "自主品牌 ratio above 50 percent - actual",
        ],
        "零跑增程车销量占比过半壁江山。": [
            "零跑汽车 ratio above 50 percent - actual",
        ],
        "哈弗占据长城汽车销量的半壁江山。": [
            "哈弗 ratio approx 50 percent - actual",
        ],
        "车队跨越65天超过2.4万公里。": [
            "中国汽车市场 duration 65 day - actual",
            "中国汽车市场 spec above 24000 km - actual",
        ],
        "车队跨越9个国家，行程超过1.5万公里。": [
            "中国汽车市场 markets 9 count - actual",
            "中国汽车市场 spec above 15000 km - actual",
        ],
        "零跑汽车累计交付跨越60万辆。": [
            "零跑汽车 cumulative above 600000 vehicle ../2026-01 actual",
        ],
    },
    "a unit is none where its character begins another word": {
        "启源Q07的2025升级款上市。": [],
        "深蓝2025升学季优惠开启。": [],
        "特斯拉2025人形机器人发布。": [],
        "小米2025户用储能发布。": [],
        "哈弗H6搭载1.8升发动机，油箱容积58升。": [
            "哈弗 spec 1.8 L - actual",
            "哈弗 spec 58 L - actual",
        ],
        "岚图月销量从1万升至2万。": [
            "岚图汽车 sales 10000 vehicle - actual",
            "岚图汽车 sales 20000 vehicle - actual",
        ],
    },
    "a row of two digits is a range, also where it looks like a plan": {
        "岚图交付8万辆后仍有十四五万订单待交付。": [
            "岚图汽车 deliveries 80000 vehicle - actual",
            "岚图汽车 orders range 140000 150000 vehicle - actual",
        ],
        "深蓝手里还有六七万辆订单。": [
            "深蓝汽车 orders range 60000 70000 vehicle 2026-01-15 actual",
        ],
        "阿维塔一年能卖二三十万辆。": [
            "阿维塔 sales range 200000 300000 vehicle - actual",
        ],
        "“十四五”期间，岚图投资30亿元。": [
            "岚图汽车 investment 3000000000 CNY 2021/2025 actual",
        ],
        "十四五末，岚图产能达40万辆。": [
            "岚图汽车 capacity 400000 vehicle 2025 actual",
        ],
    },
    "continents are markets": {
        "长城汽车产品遍布五大洲。": [
            "长城汽车 markets 5 count - actual",
        ],
        "上汽业务覆盖六大洲、90多个国家和地区。": [
            "上汽集团 markets 6 count - actual",
            "上汽集团 markets above 90 count - actual",
        ],
        "江淮汽车产品销往四大洲。": [
            "江淮汽车 markets 4 count - actual",
        ],
        "奇瑞足跡遍及全球六大洲。": [
            "奇瑞汽车 markets 6 count - actual",
        ],
        "福田汽车在三大洲都有经销商。": [
            "福田汽车 markets 3 count - actual",
        ],
    },
    "ranks: a stretch of places, a climb, a title": {
        "吉利、长安、奇瑞分列第三至第五。": [
            "奇瑞汽车 rank range 3 5 count - actual",
        ],
        "德國、法國和波蘭分居第二到第四名，出口共5萬輛。": [
            "未指明 rank range 2 4 count - actual",
            "未指明 exports 50000 vehicle - actual",
        ],
        "领克9月在瑞典销量排行中跃升第六。": [
            "领克 rank 6 count 2025-09 actual",
        ],
        "極氪9月交付2.1萬輛，躍居當月第一。": [
            "极氪 deliveries 21000 vehicle 2025-09 actual",
            "极氪 rank 1 count 2025-09 actual",
        ],
        "11月交付量埃安錄3.2萬輛稱冠。": [
            "广汽埃安 deliveries 32000 vehicle 2025-11 actual",
            "广汽埃安 rank 1 count 2025-11 actual",
        ],
        "奇瑞以12万辆在俄罗斯夺冠。": [
            "奇瑞汽车 sales 120000 vehicle - actual",
            "奇瑞汽车 rank 1 count - actual",
        ],
        "业内认为奇瑞会在2030年成为全球第八大车企。": [
            "奇瑞汽车 rank 8 count 2030 forecast",
        ],
    },
    "a place is none that heads a list, was won in a race, or is far away": {
        "销量前三名的车企分别是比亚迪、吉利、奇瑞。": [],
        "充电量排名前四的高速公路为沈海高速、京沪高速、长深高速、京昆高速。": [],
        "TOP3企业依次为宁德时代、比亚迪、中创新航。": [],
        "蔚来要成为豪华车第一仍有很大差距。": [],
        "岚图距离月销第一还差3000辆。": [
            "岚图汽车 growth 3000 vehicle - actual",
        ],
        "车队在拉力赛中夺冠，领先20秒。": [
            "中国汽车市场 duration 20 second - actual",
        ],
        "深蓝9月销量进入前十。": [
            "深蓝汽车 rank at_most 10 count 2025-09 actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_pages(family: str, sentence: str, claims: list[str]) -> None:
    """Each sentence tells its claims and no others."""
    assert told(sentence, TOLD) == claims, family
