"""Stakes, parts of a whole and shares of a market, what a share earns, and the money of a paper."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "who has which part of a firm that was just founded": {
        "双方将共同投资3亿元组建合资公司，零跑汽车占60%，麦格纳占40%。": [
            "零跑汽车 investment 300000000 CNY - plan",
            "零跑汽车 stake 60 percent - actual",
            "麦格纳 stake 40 percent - actual",
        ],
        "赛力斯与宁德时代成立重庆新公司。赛力斯占股51%，宁德时代占股49%。": [
            "赛力斯 stake 51 percent - actual",
            "宁德时代 stake 49 percent - actual",
        ],
        "新公司由三方设立，吉利持股50%，百度持股30%，李书福持股20%。": [
            "吉利汽车 stake 50 percent - actual",
            "百度 stake 30 percent - actual",
            "李书福 stake 20 percent - actual",
        ],
        "新能源车销量中，纯电占60%，插混占40%。": [
            "中国新能源汽车市场 ratio 60 percent - actual",
            "中国新能源汽车市场 ratio 40 percent - actual",
        ],
        "中国动力电池市场上，宁德时代占45%，比亚迪占30%。": [
            "宁德时代 ratio 45 percent - actual",
            "比亚迪 ratio 30 percent - actual",
        ],
    },
    "a stake by its part of all": {
        "交割完成后,大众在江淮大众的股权占比从原先40%增加到60%。": [
            "大众汽车 stake 40 percent - actual",
            "大众汽车 stake 60 percent - plan",
        ],
        "零跑的股份占比由30%升至45%。": [
            "零跑汽车 stake 30 percent - actual",
            "零跑汽车 stake 45 percent - actual",
        ],
        "零跑C系列的销量占比达45%。": ["零跑汽车 ratio 45 percent - actual"],
    },
    "the parts of a whole as a ratio": {
        "预计到2035年,纯电、混动和燃油车的占比将是5:3:2。": [
            "中国汽车市场 ratio 50 percent 2035 forecast",
            "中国汽车市场 ratio 30 percent 2035 forecast",
            "中国汽车市场 ratio 20 percent 2035 forecast",
        ],
        "三个股东的持股比例为5:3:2。": [
            "未指明 stake 50 percent - actual",
            "未指明 stake 30 percent - actual",
            "未指明 stake 20 percent - actual",
        ],
        "去年国内与海外收入的比重为7:3。": [
            "未指明 ratio 70 percent 2025 actual",
            "未指明 ratio 30 percent 2025 actual",
        ],
        "去年乘用车与商用车的比重为7:2。": [],
        "比赛在19:30开始,主队以3:7落败。": [],
    },
    "a part of many, one of each few people": {
        "去年每三位车主就有一位选择零跑。": ["零跑汽车 ratio approx 33.33 percent 2025 actual"],
        "每20名工程师中,就有7名从事软件开发。": ["未指明 ratio 35 percent - actual"],
        "每四名工人负责一条产线。": [],
    },
    "a firm's share of a class goes on with its share": {
        "长安汽车发布8月快报。集团国内市占率约为7.8%,其中皮卡市场占有率为5.1%。": [
            "长安汽车 market_share approx 7.8 percent 2025-08 actual",
            "长安汽车 market_share 5.1 percent 2025-08 actual",
        ],
        "东风公司11月份额为6.2%,其中商用车市场份额为14%。": [
            "东风汽车 market_share 6.2 percent 2025-11 actual",
            "东风汽车 market_share 14 percent 2025-11 actual",
        ],
        "8月,国内新能源汽车市占率升至52.1%,其中插混汽车市占率为21%。": [
            "中国新能源汽车市场 market_share 52.1 percent 2025-08 actual",
            "中国插电混动汽车市场 market_share 21 percent 2025-08 actual",
        ],
    },
    "shares of the results of others, and what is lost by them": {
        "广汽集团去年应占联营公司利润或亏损为8.2亿元。": ["广汽集团 profit 820000000 CNY 2025 actual"],
        "东风公司去年因合资公司销量下滑,投资损失约6.2亿元。": [
            "东风汽车 profit approx -620000000 CNY 2025 actual"
        ],
        "本集团应占联营公司亏损约3.5亿元。": ["未指明 profit approx -350000000 CNY - actual"],
    },
    "what a share has earned, with or without its unit, in the money of the paper": {
        "和泰車去年汽車銷量與營業收入同創新高,每股盈餘21.4元,稅後淨利117億元。": [
            "和泰车 profit 21.4 TWD 2025 actual",
            "和泰车 profit 11700000000 TWD 2025 actual",
        ],
        "台股今日開高,電動車概念股領漲,中華車去年EPS為9.82。": ["中华车 profit 9.82 TWD 2025 actual"],
        "零跑汽车2025年每股收益为1.2元。": ["零跑汽车 profit 1.2 CNY 2025 actual"],
        "公司共有3.7的评分。": [],
    },
    "a paper of Taiwan means its own money": {
        "鴻海斥資15億元，於嘉義馬稠後園區興建電動巴士新廠，產能規劃600輛。": [
            "鸿海 investment 1500000000 TWD - actual",
            "鸿海 capacity 600 vehicle - plan",
        ],
        "搶攻臺灣電動巴士商機，國內車廠忙擴產。格上斥資25億元興建新廠，預計明年量產。": [
            "台湾 investment 2500000000 TWD - plan",
            "台湾 founded 2027 date 2027 forecast",
        ],
        "成運汽車擬投資30億元，在屏東擴建新廠，規畫國內產能2,000輛。": [
            "成运汽车 investment 3000000000 TWD - plan",
            "成运汽车 capacity 2000 vehicle - plan",
        ],
        "臺灣與中國大陸兩岸車市動向：比亞迪投資30億元，在深圳擴建新廠。": [
            "比亚迪 investment 3000000000 CNY - actual"
        ],
        "比亚迪投资30亿元，在深圳扩建新厂，与台湾供应商合作。": ["比亚迪 investment 3000000000 CNY - actual"],
    },
    "the money of Taiwan by its short name, before or behind its number": {
        "目前該車售價從四點二萬美元(約台幣一百三十二點五萬元)起。": [
            "中国汽车市场 price 42000 USD 2026-01-15 actual",
            "中国汽车市场 price approx 1325000 TWD 2026-01-15 actual",
        ],
        "零跑投資金額達5億美元,折合台幣約160億元。": [
            "零跑汽车 investment 500000000 USD - actual",
            "零跑汽车 investment approx 16000000000 TWD - actual",
        ],
        "零跑C10售价为3.9万欧元(约30.5万元)。": [
            "零跑汽车 price 39000 EUR - actual",
            "零跑汽车 price approx 305000 CNY - actual",
        ],
    },
    "a price with what one adds to it is what the car costs": {
        "选配长续航与运动套件后,零跑C10的售价将增至19.9万元。": ["零跑汽车 price 199000 CNY - actual"],
        "选装空气悬架后,理想L6价格将提高到26.8万元。": ["理想汽车 price 268000 CNY - actual"],
        "零跑C10的售价将升至19.9万元。": ["零跑汽车 price 199000 CNY - forecast"],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
