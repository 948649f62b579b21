"""Results and the time that they carry through an article, and what lies ahead, is over or is only compared."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "the results that have come out are those of all the paragraphs behind them": {
        "零跑与小鹏日前披露2025年第三季度业绩。\n2024年零跑交付29万辆。\n小鹏营收203亿元,毛利率为20%。": [
            "零跑汽车 deliveries 290000 vehicle 2024 actual",
            "小鹏汽车 revenue 20300000000 CNY 2025-Q3 actual",
            "小鹏汽车 margin 20 percent 2025-Q3 actual",
        ],
        "赛力斯、长城汽车陆续晒出2025年年报。\n2023年长城销售123万辆。\n赛力斯营收1650亿元,同比增长13%。": [
            "长城汽车 sales 1230000 vehicle 2023 actual",
            "赛力斯 revenue 165000000000 CNY 2025 actual",
            "赛力斯 yoy 13 percent 2025 actual",
        ],
        "零跑2025年第三季度业绩会上,朱江明谈到未来。\n2024年零跑交付29万辆。\n公司研发费用为12亿元。": [
            "零跑汽车 deliveries 290000 vehicle 2024 actual",
            "零跑汽车 rd_spend 1200000000 CNY 2025-Q3 actual",
        ],
    },
    "this quarter, and within the period": {
        "第二季度,零跑交付13万辆。该季度,零跑毛利率为13%。": [
            "零跑汽车 deliveries 130000 vehicle 2025-Q2 actual",
            "零跑汽车 margin 13 percent 2025-Q2 actual",
        ],
        "东风集团公布2024年业绩,收入1062亿元。\n期内,集团销售汽车189万辆,毛利率为12.8%。": [
            "东风汽车 revenue 106200000000 CNY 2024 actual",
            "东风汽车 sales 1890000 vehicle 2024 actual",
            "东风汽车 margin 12.8 percent 2024 actual",
        ],
        "蔚来2025年一季度交付4.2万辆,二季度交付7.2万辆。": [
            "蔚来 deliveries 42000 vehicle 2025-Q1 actual",
            "蔚来 deliveries 72000 vehicle 2025-Q2 actual",
        ],
    },
    "a result goes up from that of the year before": {
        "比亚迪上半年净利润由136亿元增至155亿元。": [
            "比亚迪 profit 13600000000 CNY 2024-H1 actual",
            "比亚迪 profit 15500000000 CNY 2025-H1 actual",
        ],
        "零跑三季度营收从98亿元增加到194亿元。": [
            "零跑汽车 revenue 9800000000 CNY 2024-Q3 actual",
            "零跑汽车 revenue 19400000000 CNY 2025-Q3 actual",
        ],
        "零跑三季度净利润从二季度的1.6亿元降至1.5亿元。": [
            "零跑汽车 profit 160000000 CNY 2025-Q2 actual",
            "零跑汽车 profit 150000000 CNY 2025-Q3 actual",
        ],
    },
    "a stock moves at the news of results, and not in their stretch": {
        "零跑三季度营收194亿元,股价大涨9%。": [
            "零跑汽车 revenue 19400000000 CNY 2025-Q3 actual",
            "零跑汽车 growth 9 percent 2026-01-15 actual",
        ],
        "小鹏第三季度亏损收窄,美股盘前涨超5%。": ["小鹏汽车 growth above 5 percent 2026-01-15 actual"],
        "零跑股价去年上涨32%。": ["零跑汽车 growth 32 percent 2025 actual"],
    },
    "numbers in a bracket behind what is compared": {
        "零跑8月开店120家,较去年同期(80家,销量3.2万辆)增长50%。": [
            "零跑汽车 outlets 120 count 2025-08 actual",
            "零跑汽车 outlets 80 count 2024-08 actual",
            "零跑汽车 sales 32000 vehicle 2024-08 actual",
            "零跑汽车 yoy 50 percent 2025-08 actual",
        ],
        "小鹏11月交付3.6万辆,较去年同期(3万辆)增长20%,其中出口8000辆。": [
            "小鹏汽车 deliveries 36000 vehicle 2025-11 actual",
            "小鹏汽车 deliveries 30000 vehicle 2024-11 actual",
            "小鹏汽车 yoy 20 percent 2025-11 actual",
            "小鹏汽车 exports 8000 vehicle 2025-11 actual",
        ],
        "零跑11月交付7万辆,比去年同期增加2万辆(含出口5000辆)。": [
            "零跑汽车 deliveries 70000 vehicle 2025-11 actual",
            "零跑汽车 yoy 20000 vehicle 2025-11 actual",
            "零跑汽车 deliveries 5000 vehicle 2025-11 actual",
        ],
    },
    "months that follow one that lies ahead": {
        "零跑智驾计划于3月开启内测,5月开通20座城市。": [
            "零跑汽车 founded 2026-03 date 2026-03 plan",
            "零跑汽车 markets 20 count 2026-05 plan",
        ],
        "蔚来将于4月推出首款车,6月进入8个国家。": [
            "蔚来 founded 2026-04 date 2026-04 plan",
            "蔚来 markets 8 count 2026-06 plan",
        ],
        "零跑3月上市,去年11月交付5万辆。": [
            "零跑汽车 founded 2026-03 date 2026-03 plan",
            "零跑汽车 deliveries 50000 vehicle 2025-11 actual",
        ],
    },
    "when something happens is not when the next is planned": {
        "蔚来新桥工厂2027年投产；规划年产能30万辆。": [
            "蔚来 founded 2027 date 2027 plan",
            "蔚来 capacity 300000 vehicle - plan",
        ],
        "比亚迪匈牙利工厂明年二季度投产；吉利汽车计划投资30亿元建厂，年产能15万辆。": [
            "比亚迪 founded 2027-Q2 date 2027-Q2 plan",
            "吉利汽车 investment 3000000000 CNY - plan",
            "吉利汽车 capacity 150000 vehicle - plan",
        ],
        "到2027年，零跑产量达220万辆；产值力争突破3000亿元。": [
            "零跑汽车 production 2200000 vehicle 2027 forecast",
            "零跑汽车 output_value above 300000000000 CNY 2027 target",
        ],
    },
    "a stretch that is over is no part of a plan": {
        "合肥的规划是,2027年产量达到300万辆。去年1-10月,全市汽车产量达到180万辆。": [
            "合肥 production 3000000 vehicle 2027 plan",
            "合肥 production 1800000 vehicle 2025-01/2025-10 actual",
        ],
        "《规划》明确,到2028年出口达到50万辆。2025年1-9月,出口达到32万辆。": [
            "未指明 exports 500000 vehicle 2028 target",
            "未指明 exports 320000 vehicle 2025-01/2025-09 actual",
        ],
        "规划提出,到2030年占比达到40%,2035年达到60%。": [
            "未指明 ratio 40 percent 2030 plan",
            "未指明 ratio 60 percent 2035 plan",
        ],
    },
    "the time since when a thing is there dates no more than that": {
        "2025年9月投产的新工厂,日产量从300辆降至180辆,市场份额为3%。": [
            "未指明 founded 2025-09 date 2025-09 actual",
            "未指明 production 300 vehicle - actual",
            "未指明 production 180 vehicle - actual",
            "未指明 market_share 3 percent - actual",
        ],
        "蔚来去年8月刚发布的车型,销量同比下降30%。": [
            "蔚来 founded 2025-08 date 2025-08 actual",
            "蔚来 yoy -30 percent - actual",
        ],
        "零跑B05于去年5月上市,当月交付1.2万辆。": [
            "零跑汽车 founded 2025-05 date 2025-05 actual",
            "零跑汽车 deliveries 12000 vehicle 2025-05 actual",
        ],
    },
    "how much earlier something was done is no time between two others": {
        "比亚迪达成目标的时间比2024年提前了三个月。": ["比亚迪 duration 3 month - actual"],
        "小鹏今年完成目标,比2023年晚了半年。": ["小鹏汽车 duration 0.5 year 2026 actual"],
        "从2021年3月到2021年9月,项目建设用了6个月。": ["未指明 duration 6 month 2021-03/2021-09 actual"],
    },
    "reached or passed, and what is only reckoned, is no forecast": {
        "当前蔚来所有门店的复购率达到或超过30%。": ["蔚来 ratio above 30 percent 2026-01-15 actual"],
        "去年零跑的月均交付量接近或超过6万辆。": ["零跑汽车 deliveries above 60000 vehicle 2025 actual"],
        "丰田测算显示,它在北美造一辆车的成本要高出1500美元。": ["丰田汽车 growth 1500 USD - actual"],
        "招股书显示,该公司估值达65.2亿美元。": ["未指明 market_cap 6520000000 USD - actual"],
        "零跑预估今年营收将达50亿元。": ["零跑汽车 revenue 5000000000 CNY 2026 forecast"],
        "零跑今年销量或超过80万辆。": ["零跑汽车 sales above 800000 vehicle 2026 forecast"],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
