"""What is told in other words is told the same: one sentence, its other wordings, and the same claims of all."""

from __future__ import annotations

import pytest
from opencc import OpenCC

from .telling import TOLD, told

# family → how it is told first → how else
OTHERWISE: dict[str, dict[str, list[str]]] = {
    "what a sentence opens with hides no firm that only its form gives away": {
        "启明车研公告，拟投资5亿元建设新工厂。": [
            "近日，启明车研公告，拟投资5亿元建设新工厂。",
            "据悉，启明车研公告，拟投资5亿元建设新工厂。",
            "值得注意的是，启明车研公告，拟投资5亿元建设新工厂。",
            "消息面上，启明车研公告，拟投资5亿元建设新工厂。",
        ],
        "海棠轮胎公告，2025年净利润为3亿元。": [
            "另外，海棠轮胎公告，2025年净利润为3亿元。",
            "公告显示，海棠轮胎公告，2025年净利润为3亿元。",
            "海棠轮胎早间公告，2025年净利润为3亿元。",
        ],
        "Rivora宣布裁员200人。": ["此外，Rivora宣布裁员200人。", "据了解，Rivora宣布裁员200人。"],
        "拓岳精机发布2025年财报，营收12亿元。": ["据介绍，拓岳精机披露2025年财报，营收12亿元。"],
        "国家发展改革委安排中央预算内投资30亿元支持充电桩建设。": [
            "日前，国家发展改革委安排中央预算内投资30亿元支持充电桩建设。"
        ],
    },
    "a firm by the whole of its name": {
        "均胜电子2025年营收为610亿元。": ["宁波均胜电子股份有限公司2025年营收为610亿元。"],
        "赣锋锂业2025年营收为210亿元。": ["江西赣锋锂业集团股份有限公司2025年营收为210亿元。"],
        "一汽集团2025年营收为5100亿元。": ["中国第一汽车股份有限公司2025年营收为5100亿元。"],
    },
    "an unknown firm by its code, its office and what is told of it": {
        "岚驰(09999.HK)2025年交付3万辆。": [
            "岚驰（NASDAQ：LCHI）2025年交付3万辆。",
            "岚驰（股票代码：600999）2025年交付3万辆。",
            "岚驰（600999.SH、09999.HK）2025年交付3万辆。",
            "动力电池供应商岚驰（SZ：300999）2025年交付3万辆。",
        ],
        "岚驰汽车宣布，计划2026年将投资削减约15%。": [
            "岚驰汽车CEO：计划2026年将投资削减约15%",
        ],
        "岚驰集团公布，2025年销量全球第九。": ["岚驰集团跻身，2025年销量全球第九。"],
    },
    "a moment up to which a number counts": {
        "截至2025年11月底，蔚来换电站为3600座。": [
            "截止到2025年11月底，蔚来换电站为3600座。",
            "截至到2025年11月底，蔚来换电站为3600座。",
            "截止2025年11月底，蔚来换电站为3600座。",
            "直到2025年11月底，蔚来换电站为3600座。",
        ],
    },
    "a bound that is not to be passed": {
        "广汽埃安拟投资不超过6亿元。": ["广汽埃安拟投资不逾6亿元。", "广汽埃安拟投资不多于6亿元。"],
        "岚图去年销量不低于15万辆。": ["岚图去年销量不亚于15万辆。", "岚图去年销量少说也有15万辆。"],
    },
    "a part of what was told before": {
        "2026年，奇瑞计划推出新车20款。其中，星途6款。": ["2026年，奇瑞计划推出新车20款。当中，星途6款。"],
        "12月，北汽销售新车18万辆。其中，极狐2.1万辆。": ["12月，北汽销售新车18万辆。当中，极狐2.1万辆。"],
    },
    "a running total": {
        "江淮12月产量3.6万辆；本年累计产量41万辆，累计销量40万辆。": [
            "江淮12月产量3.6万辆；本年累积产量41万辆，累积销量40万辆。",
            "江淮12月产量3.6万辆；本年累计生产41万辆，累计销售40万辆。",
        ],
        "1-11月，动力电池累计装车量620GWh，同比增长41%。其中，三元电池累计装车量112GWh，同比下降2%。": [
            "1-11月，动力电池累计装车量620GWh，较上年同期增长41%。其中，三元电池累计装车量112GWh，较上年同期下降2%。"
        ],
    },
    "money with 元 before its name": {
        "佑驾创新目标价为26港元。": ["佑驾创新目标价为26元港币。", "佑驾创新目标价为26港币。"],
        "福特投资30亿美元。": ["福特投资30亿元美金。", "福特投资30亿美金。"],
    },
    "quotation marks": {
        "长城的“超级工厂”产能为20万辆。": [
            "长城的「超级工厂」产能为20万辆。",
            '长城的"超级工厂"产能为20万辆。',
            "长城的『超级工厂』产能为20万辆。",
        ],
        "各地落实“两新”政策，北京置换新车6.2万辆。": ['各地落实"两新"政策，北京置换新车6.2万辆。'],
    },
    "a change over the same stretch of the year before": {
        "小鹏2025年交付43万辆，2024年这个数字是19万辆，同比增长126%。": [
            "小鹏2025年交付43万辆，2024年这个数字是19万辆，较上年同期增长126%。",
            "小鹏2025年交付43万辆，2024年这个数字是19万辆，与上年同期相比增长126%。",
        ],
        "赛力斯第三季度营收480亿元，同比几乎翻倍。": ["赛力斯第三季度营收480亿元，与上年同期相比几乎翻倍。"],
        "预计吉利第四季度营收同比增长5%至15%。": [
            "预计吉利第四季度营收同比增5%到15%。",
            "预计吉利第四季度营收同比大增5%到15%。",
        ],
        "12月，产量和出口同比分别增长12.5%和3%。": ["12月，产量和出口同比分别增长百分之十二点五和百分之三。"],
    },
    "what is expected": {
        "均胜电子：预计上半年净利同比增长46%": [
            "均胜电子：预估上半年净利同比增长46%",
            "均胜电子：预期上半年净利同比增长46%",
        ],
        "乘联分会：预计8月乘用车零售环比增长8% 同比降幅大于20%": [
            "乘联分会：预计八月乘用车零售环比增长8% 同比降幅大于20%"
        ],
    },
    "a level that was passed": {
        "蔚来前三季度营收为437亿元，已超过2024年全年。截至9月30日，现金储备339亿元。": [
            "蔚来前三季度营收为437亿元，已超2024年全年。截至9月30日，现金储备339亿元。",
            "蔚来前三季度营收为437亿元，已大于2024年全年。截至9月30日，现金储备339亿元。",
        ],
    },
    "a loss by its sign": {
        "海马汽车2025年净利润为-3.2亿元。": ["海马汽车2025年净利润-3.2亿元。"],
        "海马汽车2025年归母净利润-3.2亿元。": ["海马汽车2025年归母净利润为-3.2亿元。"],
    },
    "a million of cars that 台 counts": {
        "极氪冲击百万辆。": ["极氪冲击百万台。"],
        "第100万辆整车驶下产线，吉利在西安庆祝。": ["第100万台整车驶下产线，吉利在西安庆祝。"],
    },
    "half a year of results": {
        "文灿股份发布2025年半年度报告，实现营业收入29亿元。": [
            "文灿股份发布2025年中期报告，实现营业收入29亿元。"
        ],
        "索尼本田预计2026年年中开始交付。": ["索尼本田预计2026年中期开始交付。"],
        "华德最早于明年第一季度量产。": ["华德最快于明年第一季量产。"],
        "2025年一季度，长安销量70万辆。": ["2025年一季，长安销量70万辆。"],
    },
    "a magnitude of the other script": {
        "深蓝去年销量为30万辆，营收300亿元。": ["深蓝去年销量为30萬辆，营收300億元。"],
    },
    "a market of which a part is left out": {
        "2025年，欧洲汽车市场同比大增2%。": ["2025年，欧洲汽车市场（不含俄罗斯）同比大增2%。"],
        "欧洲汽车销量同比增长5%。": ["欧洲（不包括俄罗斯）汽车销量同比增长5%。"],
    },
    "what a factory or a country makes": {
        "12月英国汽车产量同比下滑4.9%，商用车产量为1.1万辆。": [
            "12月英国汽车生产量同比下滑4.9%，商用车生产量为1.1万辆。"
        ],
        "途虎养车轮胎销量位居全国第一。": ["途虎养车轮胎销售量全国第一。"],
        "我国已建成充电桩2000万个。": ["中国已建成充电桩2000万个。"],
    },
    "a day of news": {
        "1月9日消息，哪吒欠款8亿元。": ["1月9号消息，哪吒欠款8亿元。"],
    },
    "a quarter that ends on a day": {
        "截至2025年6月30日止三个月，索尼营收为3万亿日元。": [
            "截至2025年6月30日的第一财季，索尼营收为3万亿日元。",
            "索尼第一财季（截至2025年6月30日）营收为3万亿日元。",
        ],
        "截至2025年10月26日止三个月，英伟达营收约为570亿美元。": [
            "在截至2025年10月26日的2026财年第三季度，英伟达营收约为570亿美元。"
        ],
    },
}


def _pairs() -> list[tuple[str, str, str]]:
    return [
        (family, first, other)
        for family, sentences in OTHERWISE.items()
        for first, others in sentences.items()
        for other in others
    ]


@pytest.mark.parametrize(("family", "first", "other"), _pairs())
def test_what_is_told_in_other_words_is_told_the_same(family: str, first: str, other: str) -> None:
    assert told(other, TOLD) == told(first, TOLD) != [], family


@pytest.mark.parametrize("first", [first for sentences in OTHERWISE.values() for first in sentences])
def test_the_same_is_told_in_both_scripts(first: str) -> None:
    """What is money to the one reader is money of another country to the other; all else stays."""
    fields = "subject metric period modality"
    assert told(OpenCC("s2t").convert(first), fields) == told(first, fields)


# sentence → its claims, where the first wording was read wrongly as well
READ: dict[str, list[str]] = {
    "亚洲（除中国）乘用车销量为90万辆。": ["亚洲乘用车市场 sales 900000 vehicle - actual"],
    "比亚迪海外（不含欧洲）销量为5万辆。": ["比亚迪 sales 50000 vehicle - actual"],
    "预计减持股份不超过70万股。": ["未指明 stake at_most 700000 count - forecast"],
    "今年上半年中国企业信用指数为161.88。": ["中国企业信用指数 count 161.88 count 2026-H1 actual"],
    "挪威现有充电桩3.2万个。": ["挪威 outlets 32000 count - actual"],
    "腾势净利同比增加1.12亿元至5.76亿元。": [
        "腾势 yoy 112000000 CNY - actual",
        "腾势 profit 576000000 CNY - actual",
    ],
    "东安动力年复合增幅为8%。": ["东安动力 cagr 8 percent - actual"],
}


@pytest.mark.parametrize(("sentence", "claims"), READ.items())
def test_a_sentence_is_read(sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims
