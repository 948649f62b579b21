"""What changes are held against, records and the months of a year in news of sales, and digits that slipped."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

DAY = "2026-09-14"  # when these articles appeared
# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "what a clause of its own holds changes against, and the sentences behind it": {
        "与6月份相比,7月多数新势力销量走低。零跑下滑3%,蔚来下滑8%。小鹏增长2%。": [
            "零跑汽车 mom -3 percent 2026-07 actual",
            "蔚来 mom -8 percent 2026-07 actual",
            "小鹏汽车 mom 2 percent 2026-07 actual",
        ],
        "1月,与上年12月相比,零跑交付量下降40%,蔚来下降35%。": [
            "零跑汽车 mom -40 percent 2026-01 actual",
            "蔚来 mom -35 percent 2026-01 actual",
        ],
        "8月,与去年同期相比,各品牌销量均下降。其中,捷途下降7%。": ["捷途 yoy -7 percent 2026-08 actual"],
        "8月比7月少卖近一万辆,环比下降9%,不过和上年8月的42,310辆相比,仍增长13%。": [
            "未指明 mom nearly -10000 vehicle 2026-08 actual",
            "未指明 mom -9 percent 2026-08 actual",
            "未指明 sales 42310 vehicle 2025-08 actual",
            "未指明 yoy 13 percent 2026-08 actual",
        ],
        "与6月相比,7月销量走低。零跑同比增长30%。蔚来交付量增长8%。": [
            "零跑汽车 yoy 30 percent 2026-07 actual",
            "蔚来 yoy 8 percent 2026-07 actual",
        ],
    },
    "the same stretch of another year, by its number": {
        "8月进店客流比2025年同期减少12%。": ["未指明 yoy -12 percent 2026-08 actual"],
        "二季度毛利额较2025年同期下降4%。": ["未指明 yoy -4 percent 2026-Q2 actual"],
        "8月门店较2019年同期增长20%。": ["未指明 growth 20 percent 2026-08 actual"],
    },
    "how far back a record reaches sets no time": {
        "8月零跑交付6万辆,创近三年来最高水平,同比增长20%。": [
            "零跑汽车 deliveries 60000 vehicle 2026-08 actual",
            "零跑汽车 yoy 20 percent 2026-08 actual",
        ],
        "7月马自达销量4000辆,为近20年来最低,环比下降6%。": [
            "马自达 sales 4000 vehicle 2026-07 actual",
            "马自达 mom -6 percent 2026-07 actual",
        ],
        "近三年来,零跑累计交付100万辆。": ["零跑汽车 deliveries 1000000 vehicle 2023/2026 actual"],
    },
    "months that a list goes through, beside makers' both": {
        "3月和4月客车产销不振,批发量分别为4万辆和3.8万辆。": [
            "中国客车市场 sales 40000 vehicle 2026-03 actual",
            "中国客车市场 sales 38000 vehicle 2026-04 actual",
        ],
        "7月、8月产销两旺,零售量分别为190万辆和201万辆。": [
            "未指明 sales 1900000 vehicle 2026-07 actual",
            "未指明 sales 2010000 vehicle 2026-08 actual",
        ],
        "8月客车产销分别达4.1万辆和3.9万辆。": [
            "中国客车市场 production 41000 vehicle 2026-08 actual",
            "中国客车市场 sales 39000 vehicle 2026-08 actual",
        ],
    },
    "the months at the end of a year are no length of time": {
        "今年最后两个月,零跑交付13万辆。": ["零跑汽车 deliveries 130000 vehicle 2026 actual"],
        "全年最后三个月,小鹏计划交付12万辆。": ["小鹏汽车 deliveries 120000 vehicle 2026 plan"],
        "两个月后,零跑交付10万辆。": ["零跑汽车 deliveries 100000 vehicle - actual"],
    },
    "a change of what is made and sold is one over the year": {
        "8月汽车产销分别增长5%和6%。": [
            "中国汽车市场 yoy 5 percent 2026-08 actual",
            "中国汽车市场 yoy 6 percent 2026-08 actual",
        ],
        "前8个月乘用车产销保持近7%的增幅。": ["中国乘用车市场 yoy nearly 7 percent 2026-01/2026-08 actual"],
        "8月汽车产销环比增长9%。": ["中国汽车市场 mom 9 percent 2026-08 actual"],
    },
    "percentages and multiples in one list": {
        "7月,奇瑞、长安、上汽出口分别增长30%、1.2倍和9%。": [
            "奇瑞汽车 yoy 30 percent 2026-07 actual",
            "长安汽车 yoy 1.2 times 2026-07 actual",
            "上汽集团 yoy 9 percent 2026-07 actual",
        ],
        "1-8月,泰国、巴西进口量分别增长3.1倍和46%。": [
            "泰国 yoy 3.1 times 2026-01/2026-08 actual",
            "巴西 yoy 46 percent 2026-01/2026-08 actual",
        ],
        "净利润同比增长30%,市值是去年的1.2倍。": [
            "未指明 yoy 30 percent - actual",
            "未指明 growth 1.2 times 2026 actual",
        ],
    },
    "digits that are grouped from the right alone, but no year": {
        "上半年越南汽车产量1042,350辆。": ["越南汽车市场 production 1042350 vehicle 2026-H1 actual"],
        "去年奇瑞销量2806,139辆,其中出口1344,020辆。": [
            "奇瑞汽车 sales 2806139 vehicle 2025 actual",
            "奇瑞汽车 exports 1344020 vehicle 2025 actual",
        ],
        "零跑成立于2015,300辆新车昨日发往欧洲。": ["零跑汽车 exports 300 vehicle 2026-09-13 actual"],
        "订单从5000,300辆退订。": ["未指明 orders 300 vehicle - actual"],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD, published=DAY) == claims, family
