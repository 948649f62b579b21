"""News of policy and of the industry: exchanges, metals, accidents, statistics of a country, what a price was cut by."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, claims_of, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "what an index or a share stands at or moved by, on the article's day": {
        "恒生科技指数收报5210.4点，跌48.2点，跌幅0.92%。": [
            "恒生科技指数 count 5210.4 count 2026-01-15 actual",
            "恒生科技指数 growth -48.2 count 2026-01-15 actual",
            "恒生科技指数 growth -0.92 percent 2026-01-15 actual",
        ],
        "1月14日美股收盘，道指涨0.6%。": [
            "道琼斯工业平均指数 growth 0.6 percent 2026-01-14 actual",
        ],
        "大型科技股方面，高通涨2.4%，英特尔跌1.9%，特斯拉涨3.3%。": [
            "高通 growth 2.4 percent 2026-01-15 actual",
            "英特尔 growth -1.9 percent 2026-01-15 actual",
            "特斯拉 growth 3.3 percent 2026-01-15 actual",
        ],
        "受消息影响，文远知行美股盘前大跌8.2%，报9.1美元。": [
            "文远知行 growth -8.2 percent 2026-01-15 actual",
            "文远知行 price 9.1 USD 2026-01-15 actual",
        ],
        "吉利汽車股價收跌2.3%，報18.2港元。": [
            "吉利汽车 growth -2.3 percent 2026-01-15 actual",
            "吉利汽车 price 18.2 HKD 2026-01-15 actual",
        ],
        "恒指漲0.7%，理想汽車漲3.1%，蔚來跌2.6%。": [
            "恒生指数 growth 0.7 percent 2026-01-15 actual",
            "理想汽车 growth 3.1 percent 2026-01-15 actual",
            "蔚来 growth -2.6 percent 2026-01-15 actual",
        ],
        "纳斯达克指数下挫2.1%，报17450.3点。": [
            "纳斯达克指数 growth -2.1 percent 2026-01-15 actual",
            "纳斯达克指数 count 17450.3 count 2026-01-15 actual",
        ],
        "该股上市首日大涨44%。": [
            "未指明 growth 44 percent - actual",
        ],
        "恒生指数有望达到约28,500点。": [
            "恒生指数 count approx 28500 count - forecast",
        ],
    },
    "a metal by its futures, by the word for its price, and as others beside it in one row": {
        "碳酸锂期货主力合约2701大跌超4%，已跌至8万元附近，较年内高点跌幅超两成。": [
            "电池级碳酸锂 growth above -4 percent 2026-01-15 actual",
            "电池级碳酸锂 price approx 80000 CNY 2026-01-15 actual",
            "电池级碳酸锂 growth above -20 percent - actual",
        ],
        "碳酸锂主力合约收跌2.3%，报7.9万元/吨。": [
            "电池级碳酸锂 growth -2.3 percent 2026-01-15 actual",
            "电池级碳酸锂 price 79000 CNY 2026-01-15 actual",
        ],
        "近期锂价有所回落，较高点下跌31%。": [
            "电池级碳酸锂 growth -31 percent - actual",
        ],
        "碳酸鋰價格今日下跌500元，報7.4萬元/噸；金屬鋰漲2000元/噸，均價報63萬元/噸；不同規格氫氧化鋰漲300元/噸。": [
            "电池级碳酸锂 growth -500 CNY 2026-01-15 actual",
            "电池级碳酸锂 price 74000 CNY 2026-01-15 actual",
            "金属锂 growth 2000 CNY 2026-01-15 actual",
            "金属锂 price 630000 CNY 2026-01-15 actual",
            "氢氧化锂 growth 300 CNY 2026-01-15 actual",
        ],
        "沪铜主力合约夜盘收涨1.1%，报8.2万元/吨。": [
            "电解铜 growth 1.1 percent 2026-01-15 actual",
            "电解铜 price 82000 CNY 2026-01-15 actual",
        ],
        "天然橡胶期货大涨4%，报1.6万元附近。": [
            "天然橡胶 growth 4 percent 2026-01-15 actual",
            "天然橡胶 price approx 16000 CNY 2026-01-15 actual",
        ],
        "碳酸锂跌3%，纯碱跌2%。": [
            "电池级碳酸锂 growth -3 percent - actual",
            "未指明 growth -2 percent - actual",
        ],
        "磷酸铁锂价格上涨3%。": [
            "未指明 growth 3 percent - actual",
        ],
        "锂价下跌后，单车成本下降500元。": [
            "中国汽车市场 growth -500 CNY - actual",
        ],
    },
    "people who die, are hurt or are caught are no staff": {
        "爆炸造成4名安全人员死亡、16人受伤。": [
            "未指明 count 4 person - actual",
            "未指明 count 16 person - actual",
        ],
        "工厂火灾造成3名员工遇难，另有9名工作人员中毒。": [
            "未指明 count 3 person - actual",
            "未指明 count 9 person - actual",
        ],
        "车祸造成3名乘客遇难，另有2名路人受伤。": [
            "中国汽车市场 count 3 person - actual",
            "中国汽车市场 count 2 person - actual",
        ],
        "事故致2名工人死亡，5名员工被送医。": [
            "未指明 count 2 person - actual",
            "未指明 count 5 person - actual",
        ],
        "某工廠爆炸造成7名員工死亡。": [
            "未指明 count 7 person - actual",
        ],
        "警方抓获犯罪嫌疑人12名，其中涉案人员5名。": [
            "未指明 count 12 person - actual",
            "未指明 count 5 person - actual",
        ],
        "宁德时代有研发人员2万人。": [
            "宁德时代 headcount 20000 person - actual",
        ],
    },
    "how many chips work together is no claim": {
        "小鹏图灵芯片单颗算力750TOPS，三颗芯片协同算力达2250TOPS。": [
            "小鹏汽车 compute 750 TOPS - actual",
            "小鹏汽车 compute 2250 TOPS - actual",
        ],
        "地平线征程6P单芯片算力560TOPS，两颗级联可达1120TOPS。": [
            "地平线 compute 560 TOPS - actual",
            "地平线 compute 1120 TOPS - capability",
        ],
        "蔚来智驾芯片单颗算力1000TOPS，双颗并联算力超2000TOPS。": [
            "蔚来 compute 1000 TOPS - actual",
            "蔚来 compute above 2000 TOPS - actual",
        ],
        "理想马赫芯片算力1280TOPS，四颗叠加可达5120TOPS。": [
            "理想汽车 compute 1280 TOPS - actual",
            "理想汽车 compute 5120 TOPS - capability",
        ],
        "問界M9採用三顆晶片協同，算力達1500TOPS。": [
            "问界 compute 1500 TOPS - actual",
        ],
        "新车搭载4颗Orin-X芯片，总算力1016TOPS。": [
            "中国汽车市场 spec 4 count - actual",
            "中国汽车市场 compute 1016 TOPS - actual",
        ],
    },
    "what a price was cut by at most, what is paid more or less than before": {
        "问界M8售价35.98万元，较老款最高下调3万元。": [
            "问界 price 359800 CNY - actual",
            "问界 growth at_most -30000 CNY - actual",
        ],
        "阿维塔06起售价最多下探2.6万元。": [
            "阿维塔 growth at_most -26000 CNY - actual",
        ],
        "零跑C16售价15.58万元，比上一代便宜了1.2万元。": [
            "零跑汽车 price 155800 CNY - actual",
            "零跑汽车 growth -12000 CNY - actual",
        ],
        "选装价升至1.2万元，问界车主要多花2000元。": [
            "问界 price 12000 CNY - actual",
            "问界 growth 2000 CNY - actual",
        ],
        "升级智驾后，小鹏车主比原来少付5000元。": [
            "小鹏汽车 growth -5000 CNY - actual",
        ],
        "蔚來ES8新款較舊款最多調降2萬元。": [
            "蔚来 growth at_most -20000 CNY - actual",
        ],
        "比亚迪置换补贴最高1.5万元。": [
            "比亚迪 fee at_most 15000 CNY - actual",
        ],
        "理想汽车用户最多付3000元。": [
            "理想汽车 price at_most 3000 CNY - actual",
        ],
    },
    "changes of what offices of statistics count are over the year before": {
        "2025年前11个月，浙江汽车制造业投资增长19%，工业技改投资增长5.8%。": [
            "浙江 yoy 19 percent 2025-01/2025-11 actual",
            "浙江 yoy 5.8 percent 2025-01/2025-11 actual",
        ],
        "2025年12月，重庆工业用电量增长3.2%，港口货物吞吐量增长4.8%。": [
            "重庆 yoy 3.2 percent 2025-12 actual",
            "重庆 yoy 4.8 percent 2025-12 actual",
        ],
        "2025年，安徽外贸进出口增长9.4%。": [
            "安徽 yoy 9.4 percent 2025 actual",
        ],
        "2025年，四川单位工业增加值能耗下降3.5%。": [
            "四川 growth -3.5 percent 2025 actual",
        ],
        "工厂加大投资，效率提升30%。": [
            "未指明 growth 30 percent - actual",
        ],
    },
    "all industry of a country is no market of cars, and a text of the country comes back from a province": {
        "2025年，我国新能源汽车产量1600万辆。我国规模以上工业重复用水率达94%，大宗固废综合利用率达57%。": [
            "中国新能源汽车市场 production 16000000 vehicle 2025 actual",
            "中国 ratio 94 percent 2025 actual",
            "中国 ratio 57 percent 2025 actual",
        ],
        "2025年，我国汽车出口700万辆。截至目前，我国已累计培育绿色工厂超8000家。": [
            "中国汽车市场 exports 7000000 vehicle 2025 actual",
            "中国 count above 8000 count 2026-01-15 actual",
        ],
        "2025年，我国汽车销量3400万辆。全国制造业投资增长4%。": [
            "中国汽车市场 sales 34000000 vehicle 2025 actual",
            "中国 yoy 4 percent 2025 actual",
        ],
        "2025年，我国汽车销量3400万辆。我国工业企业5G应用达2万个。新能源汽车销量1600万辆。": [
            "中国汽车市场 sales 34000000 vehicle 2025 actual",
            "中国 count 20000 count - actual",
            "中国新能源汽车市场 sales 16000000 vehicle 2025 actual",
        ],
        "2025年，我国汽车销量3400万辆。其中，新能源汽车出口260万辆。": [
            "中国汽车市场 sales 34000000 vehicle 2025 actual",
            "中国新能源汽车市场 exports 2600000 vehicle 2025 actual",
        ],
    },
    "batteries that have had their day": {
        "格林美上半年回收废旧动力电池2.1万吨。": [
            "格林美 waste 21000 t 2025-H1 actual",
        ],
        "2025年，天津回收退役电池1.2万吨。": [
            "天津 waste 12000 t 2025 actual",
        ],
        "邦普循环年处理废旧锂电池10万吨。": [
            "邦普循环 waste 100000 t - actual",
        ],
        "宁德时代2025年处理报废电池4万吨。": [
            "宁德时代 waste 40000 t 2025 actual",
        ],
        "赣锋锂业上半年碳酸锂产量3万吨。": [
            "赣锋锂业 production 30000 t 2025-H1 actual",
        ],
    },
    "classes of cars whose names are made of two, and two classes of which a sentence speaks": {
        "12月，混合动力燃油车降价4款，插混燃油车降价9款，纯电动车型降价22款，较上年同期减少14款。": [
            "中国燃油车市场 models 4 count 2025-12 actual",
            "中国燃油车市场 models 9 count 2025-12 actual",
            "中国纯电动汽车市场 models 22 count 2025-12 actual",
            "中国纯电动汽车市场 yoy -14 count 2025-12 actual",
        ],
        "12月全国乘用车零售180万辆。燃油车和插混的压力都很大。厂家新推36款。": [
            "中国乘用车市场 sales 1800000 vehicle 2025-12 actual",
            "中国乘用车市场 models 36 count 2025-12 actual",
        ],
        "12月全国乘用车零售180万辆。插混和增程的表现分化。批发达200万辆。": [
            "中国乘用车市场 sales 1800000 vehicle 2025-12 actual",
            "中国乘用车市场 sales 2000000 vehicle 2025-12 actual",
        ],
        "12月全国乘用车零售180万辆。纯电动车、插混车竞争加剧。出口达50万辆。": [
            "中国乘用车市场 sales 1800000 vehicle 2025-12 actual",
            "中国乘用车市场 exports 500000 vehicle 2025-12 actual",
        ],
        "12月全国乘用车零售180万辆。新能源汽车仍是主力。零售达100万辆。": [
            "中国乘用车市场 sales 1800000 vehicle 2025-12 actual",
            "中国新能源汽车市场 sales 1000000 vehicle 2025-12 actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family


def test_a_text_of_the_country_comes_back_from_a_province() -> None:
    text = "江西正在做强12条产业链条。\n\n上半年，新能源乘用车销量超过500万辆。"
    subjects = [c.subject for c in claims_of(text, title="上半年我国先进制造业稳步前行")]
    assert subjects == ["江西", "中国新能源乘用车市场"]
    assert [c.subject for c in claims_of(text, title="各地产业见闻")] == ["江西", "江西"]


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("佛山有3100家规上企业实施数字化改造。", "规上企业"),
        ("爆炸造成4名安全人员死亡。", "安全人员"),
        ("2000余名建设者正在工地忙碌。", "建设者"),
        ("天津对800家回收企业开展检查。", "回收企业"),
        ("事故造成2名路人受伤。", "路人"),
    ],
)
def test_a_noun_ends_before_what_is_done(sentence: str, noun: str) -> None:
    assert [c.qualifiers.get("noun") for c in claims_of(sentence)] == [noun]


@pytest.mark.parametrize(
    ("sentence", "powertrains"),
    [
        ("12月，混合动力燃油车降价4款，插混燃油车降价9款。", ["HEV", "PHEV"]),
        ("12月，混合动力车型零售9万辆，燃油车零售60万辆。", ["HEV", "ICE"]),
    ],
)
def test_a_class_of_two_words_is_the_first(sentence: str, powertrains: list[str]) -> None:
    assert [c.qualifiers.get("powertrain") for c in claims_of(sentence)] == powertrains


@pytest.mark.parametrize(
    ("sentence", "base"),
    [
        ("2025年，湖北工业增加值增长7.7%。", "增加值"),
        ("2025年，浙江民间投资下降1.3%。", "民间投资"),
        ("2025年，安徽外贸进出口总额增长9.4%。", "进出口总额"),
        ("2025年，重庆港口货物吞吐量增长4.8%。", "吞吐量"),
        ("2025年，比亚迪出口增长128%。", "出口"),
    ],
)
def test_a_change_is_of_what_is_counted(sentence: str, base: str) -> None:
    assert [c.qualifiers.get("base") for c in claims_of(sentence)] == [base]
