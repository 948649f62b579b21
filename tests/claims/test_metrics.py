"""What a number measures: one example of each family, and the words that look alike and are not."""

from __future__ import annotations

import pytest

from .telling import claims_of, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("零跑汽车去年销量为59万辆。", "sales 590000 vehicle"),
        ("零跑汽车去年交付59万辆。", "deliveries 590000 vehicle"),
        ("小米YU7的大定突破24万辆。", "orders above 240000 vehicle"),
        ("零跑汽车去年在德国上险7,200辆。", "registrations 7200 vehicle"),
        ("奇瑞集团去年出口134.4万辆。", "exports 1344000 vehicle"),
        ("奇瑞汽车12月产量为24.5万辆。", "production 245000 vehicle"),
        ("宁德时代12月装车量为39.1GWh。", "installations 39.1 GWh"),
        ("零跑汽车金华工厂年产能为20万辆。", "capacity 200000 vehicle"),
        ("比亚迪在巴西拥有3座工厂。", "facilities 3 count"),
        ("小米汽车每76秒下线一台新车。", "takt 76 second"),
        ("零跑汽车金华工厂占地约46万平方米。", "area approx 460000 m2"),
        ("奇瑞汽车第500万辆出口汽车下线。", "milestone 5000000 vehicle"),
        ("零跑汽车成立于2015年12月24日。", "founded 2015-12-24 date"),
        ("保时捷以33亿欧元的价格将销售业务出售给大众汽车。", "transaction 3300000000 EUR"),
        ("吉利控股以18亿美元收购沃尔沃汽车。", "transaction 1800000000 USD"),
        ("宁德时代去年的权益回报率维持在24.7%。", "ratio 24.7 percent"),
        ("宁德时代的美元存款余额为67亿美元。", "cash 6700000000 USD"),
        ("赛力斯投资50亿元建设新工厂。", "investment 5000000000 CNY"),
        ("蔚来去年研发投入为100亿元。", "rd_spend 10000000000 CNY"),
        ("阿维塔完成C轮融资，募集资金超110亿元。", "funding above 11000000000 CNY"),
        ("小鹏汽车第三季度营收为203.8亿元。", "revenue 20380000000 CNY"),
        ("比亚迪第三季度净利润为78亿元。", "profit 7800000000 CNY"),
        ("小鹏汽车第三季度毛利率为20.1%。", "margin 20.1 percent"),
        ("截至9月底，蔚来现金储备为367亿元。", "cash 36700000000 CNY"),
        ("小鹏汽车市值超过1400亿港元。", "market_cap above 140000000000 HKD"),
        ("零跑汽车在德国的市场份额为0.6%。", "market_share 0.6 percent"),
        ("零跑汽车零部件自研比例为65%。", "ratio 65 percent"),
        ("2020年至2025年，奇瑞汽车出口量年均复合增长率为48%。", "cagr 48 percent"),
        ("零跑汽车海外门店超800家。", "outlets above 800 count"),
        ("零跑汽车有300余家供应商。", "suppliers above 300 count"),
        ("零跑汽车进入约35个国际市场。", "markets approx 35 count"),
        ("理想汽车员工总数为2.8万人。", "headcount 28000 person"),
        ("深蓝L06售价为13.29万—16.19万元。", "price range 132900 161900 CNY"),
        ("蔚来ET5的续航里程为560公里。", "range 560 km"),
        ("仰望U9的最大功率为960kW。", "power 960 kW"),
        ("地平线征程6P算力达560TOPS。", "compute 560 TOPS"),
        ("欧盟对上汽集团加征35.3%的关税。", "rate 35.3 percent"),
        ("比亚迪推出置换补贴2万元。", "fee 20000 CNY"),
        ("领克推出7年免息方案。", "term 7 year"),
        ("蜂巢能源已获授权专利4200余项。", "patents above 4200 count"),
        ("吉利汽车今年推出10款车型。", "models 10 count"),
        ("宁德时代去年碳排放下降，光伏发电量为9亿度。", "energy 900000000 kWh"),
        ("比亚迪销量位居全球第5位。", "rank 5 count"),
    ],
)  # fmt: skip
def test_a_word_of_the_trade_says_what_a_number_measures(text: str, expected: str) -> None:
    assert expected in told(text, "metric value")


def test_a_fall_may_be_told_in_the_clause_before_its_number() -> None:
    text = "东风日产、东风本田2025年销量均告倒退，尤以东风本田降幅最大，达到29.2%。"
    assert told(text, "subject metric value") == ["东风本田 yoy -29.2 percent"]


def test_a_gap_to_another_company_is_no_flow() -> None:
    text = "零跑汽车12月交付60,423辆，比小鹏汽车多2.2万辆。"
    assert told(text, "metric value") == ["deliveries 60423 vehicle", "growth 22000 vehicle"]


def test_a_word_of_one_character_says_nothing_of_a_number_far_from_it() -> None:
    text = "高昂的价格导致2025年售出的车辆只有不到10%有高阶智驾。"
    assert told(text, "metric value") == ["ratio below 10 percent"]


def test_production_and_sales_said_together_are_two_claims_in_order() -> None:
    text = "2025年12月，长安汽车产销分别完成26.2万辆和25.1万辆。"
    assert told(text, "metric value") == ["production 262000 vehicle", "sales 251000 vehicle"]


def test_production_and_sales_that_pass_one_mark_both_pass_it() -> None:
    text = "去年我国新能源汽车产销双双突破1600万辆。"
    assert told(text, "metric value") == ["production above 16000000 vehicle", "sales above 16000000 vehicle"]


def test_growth_over_the_year_and_over_the_month_are_told_apart() -> None:
    text = "小鹏汽车12月交付37,508辆，同比增长2.2%，环比增长1.9%。"
    assert told(text, "metric value") == ["deliveries 37508 vehicle", "yoy 2.2 percent", "mom 1.9 percent"]
    assert told("岚图汽车10月销量同环比分别增长12%和3%。", "metric value") == [
        "yoy 12 percent",
        "mom 3 percent",
    ]


def test_a_growth_knows_what_it_is_a_growth_of() -> None:
    text = "蔚来12月交付48,135辆，同比增长54.6%；第四季度营收同比增长60%。"
    assert told(text, "metric base") == ["deliveries -", "yoy 交付", "yoy 营收"]


def test_a_change_from_one_level_to_another_is_two_levels() -> None:
    text = "零跑汽车零部件自研比例从60%提升至65%。"
    assert told(text, "metric value") == ["ratio 60 percent", "ratio 65 percent"]


def test_a_change_and_the_level_it_leads_to_are_told_apart() -> None:
    text = "极氪毛利率下降2.1个百分点至15.6%。"
    assert told(text, "metric value") == ["growth -2.1 pp", "margin 15.6 percent"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("广汽集团12月销量同比下降18.2%。", "yoy -18.2 percent"),
        ("广汽集团12月销量环比下滑5.1%。", "mom -5.1 percent"),
        ("碳酸锂价格较年初下跌四成。", "growth -40 percent"),
        ("特斯拉在欧洲的销量减少了27%以上。", "yoy above -27 percent"),
        ("特斯拉在欧洲的销量降幅近三成。", "yoy nearly -30 percent"),
        ("北汽蓝谷2025年净亏损45亿元。", "profit -4500000000 CNY"),
        ("蔚来上半年亏损扩大至117亿元。", "profit -11700000000 CNY"),
    ],
)
def test_a_fall_and_a_loss_are_negative(text: str, expected: str) -> None:
    assert told(text, "metric value") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("蔚来首次实现盈利，经营利润为12亿元。", "profit 1200000000 CNY"),
        ("小鹏汽车扭亏为盈，净利润为3.8亿元。", "profit 380000000 CNY"),
        ("新款理想L9省油30%。", "growth 30 percent"),
    ],
)
def test_a_profit_after_losses_and_a_saving_are_positive(text: str, expected: str) -> None:
    assert told(text, "metric value") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("截至2025年12月底，深蓝汽车累计交付突破80万辆。", "cumulative above 800000 vehicle ../2025-12"),
        ("岚图汽车累计销售30万辆。", "cumulative 300000 vehicle ../2026-01"),
        ("全国新能源汽车保有量达4397万辆。", "cumulative 43970000 vehicle ../2026-01"),
        ("2025年1-11月，深蓝汽车累计交付29.1万辆。", "deliveries 291000 vehicle 2025-01/2025-11"),
        ("2025年全年，岚图汽车累计销售15万辆。", "sales 150000 vehicle 2025"),
        ("2025年前三季度，宁德时代累计装机量达420GWh。", "installations 420 GWh 2025-01/2025-09"),
    ],
)
def test_a_total_is_the_flow_of_a_stretch_that_is_named_and_a_running_total_otherwise(
    text: str, expected: str
) -> None:
    assert told(text, "metric value period") == [expected]


def test_a_rate_per_month_is_no_flow_of_a_year() -> None:
    assert told("问界M9单月交付1.6万辆。", "metric per period") == ["deliveries month -"]


def test_units_with_another_meaning_do_not_count_cars() -> None:
    text = "汇川技术去年电驱系统销量为300万台，零跑汽车去年销量为59万台。"
    assert told(text, "value") == ["3000000 count", "590000 vehicle"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12月，汽车产销分别为329.6万辆和327.2万辆，同比分别下降2.1%和6.2%。", ["产量", "销量"]),
        ("12月，商用车产量和销量分别为40万辆和42万辆，同比增长3%和5%。", ["产量", "销量"]),
        ("12月，商用车产销环比增长3%和5%，同比增长7%和8%。", ["产量", "销量", "产量", "销量"]),
        ("12月，奇瑞集团产销两旺，乘用车和商用车出口同比分别增长14%和9%。", ["出口", "出口"]),
    ],
)
def test_two_rates_of_production_and_sales_are_one_of_each(text: str, expected: list[str]) -> None:
    found = told(text, "metric base")
    assert [line.split()[1] for line in found if line.split()[0] in ("yoy", "mom")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("宁德时代建有5座总产能100GWh的电池工厂。", ["facilities 电池工厂", "capacity -"]),
        ("零跑汽车建成了三座总产能150万个电池包的自动化工厂。", ["facilities 自动化工厂", "capacity 电池包"]),
        ("比亚迪拥有2条年产30万辆的总装生产线。", ["facilities 总装生产线", "capacity -"]),
        ("蔚来去年新增4家面积超过500平方米的门店。", ["outlets 门店", "area -"]),
        ("吉利汽车去年推出3款续航超过600公里的新车型。", ["models 新车型", "range -"]),
        ("零跑汽车拥有17个规模超大的零部件工厂。", ["facilities 零部件工厂"]),
    ],
)
def test_the_size_of_what_is_counted_may_stand_before_its_noun(text: str, expected: list[str]) -> None:
    assert told(text, "metric noun") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("美国监管机构对120万辆特斯拉汽车展开缺陷调查。", "count 1200000 vehicle"),
        ("NHTSA正式对约60万辆福特汽车启动初步调查。", "count approx 600000 vehicle"),
        ("特斯拉因自动驾驶故障接受调查，涉及260万辆汽车。", "count 2600000 vehicle"),
        ("小米汽车主动召回11.7万辆SU7标准版。", "count 117000 vehicle"),
        ("调查显示，特斯拉9月销量为12万辆。", "sales 120000 vehicle"),
    ],
)
def test_cars_that_are_looked_into_are_neither_sold_nor_made(text: str, expected: str) -> None:
    assert told(text, "metric value") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("比亚迪海外销量41万辆，同比增长70%。", ["海外", "海外"]),
        ("比亚迪海外销量同比增长70%，达到41万辆。", ["海外", "海外"]),
        ("比亚迪海外销量41万辆，同比增长70%，总销量427万辆，同比增长41%。", ["海外", "海外", None, None]),
        ("比亚迪国内和海外销量分别为386万辆、41万辆。", ["中国", "海外"]),
        ("比亚迪欧洲、巴西销量分别增长30%和20%。", ["欧洲", "巴西"]),
        ("比亚迪海外销量41万辆（上年同期24万辆）。", ["海外", "海外"]),
    ],
)
def test_a_rate_is_narrowed_as_what_it_is_of(text: str, expected: list[str | None]) -> None:
    assert [c.qualifiers.get("region") for c in claims_of(text)] == expected


def test_rates_after_a_list_are_narrowed_place_by_place() -> None:
    text = "比亚迪纯电和插混销量分别为176万辆和248万辆，同比分别增长12%和73%，环比增长2%。"
    assert [c.qualifiers.get("powertrain") for c in claims_of(text)] == ["BEV", "PHEV", "BEV", "PHEV", "PHEV"]


def test_one_rate_of_production_and_of_sales_is_two() -> None:
    claims = claims_of("今年前4个月，我国汽车产销量同比增长均超过10%。")
    assert [c.qualifiers["base"] for c in claims] == ["产量", "销量"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("该平台约有7300万玩家。", "approx 73000000 person 玩家"),
        ("这款药累计已有2200万患者使用。", "22000000 person 患者"),
        ("全国数千万司机用上了新的服务。", "above 10000000 person 司机"),
        ("系统支持百万应用。", "approx 1000000 count 应用"),
    ],
)
def test_a_bare_number_counts_the_noun_that_follows(text: str, expected: str) -> None:
    assert told(text, "value noun") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("小鹏12月交付3.7万辆，较11月成长1%。", "mom"),
        ("小鹏12月交付3.7万辆，较去年12月增长76%。", "yoy"),
        ("小鹏12月交付3.7万辆，较去年同月增长76%。", "yoy"),
        ("小鹏12月交付3.7萬輛，月增8%。", "mom"),
    ],
)
def test_a_month_before_a_change_is_no_change_on_the_month(text: str, expected: str) -> None:
    assert told(text, "metric")[-1] == expected


def test_rates_in_a_list_are_of_the_numbers_before_them_in_order() -> None:
    text = "赛力斯前三季度营收80.1亿元，归母净利5.3亿元，分别同比增长2.9%和下降13.6%。"
    assert told(text, "value base")[2:] == ["2.9 percent 营收", "-13.6 percent 归母净利"]
    text = "12月，我国汽车产销量分别为281.5万辆和285.7万辆，同比分别增长13%和16.4%。"
    assert told(text, "value base")[2:] == ["13 percent 产量", "16.4 percent 销量"]


def test_an_item_of_a_list_with_words_of_its_own_is_not_narrowed_as_the_one_before() -> None:
    text = "长安汽车12月自主品牌销量22.4万辆、新能源11.9万辆、海外5.6万辆。"
    assert told(text, "region powertrain")[1:] == ["- NEV", "海外 -"]


def test_less_than_a_year_before_is_a_fall() -> None:
    assert told("吉利去年賣出132萬輛，按年少3%。", "value")[-1] == "-3 percent"


def test_the_first_of_its_kind_does_not_say_what_later_counts_measure() -> None:
    text = "该厂首台3号压机已于2025年7月12日投产，至此，两台压机全部建成投产。"
    assert "milestone" not in told(text, "metric")[1:]


def test_cars_of_a_recall_are_counted_in_all_its_paragraphs() -> None:
    text = (
        "监管部门发布4则召回公告，共31280辆车被召回。\n\n一、某汽车销售有限公司（共计20140辆进口车）\n\n"
        "召回2021年生产的部分汽车，共计1210辆；2022年1月生产的部分汽车，共计350辆。\n\n"
        "去年，该公司在华销售汽车18万辆。"
    )
    assert told(text, "metric") == ["count", "count", "count", "count", "sales"]


def test_cars_of_another_text_are_not_recalled() -> None:
    text = "某汽车12月进口车共计1210辆。"
    assert told(text, "metric") != ["count"]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("奇瑞汽车去年销售总额为2800亿元。", "revenue"),
        ("奇瑞汽车5月销售总额为260亿元。", "revenue"),
        ("奇瑞汽车去年增资为35亿元。", "investment"),
        ("芜湖市去年增加值为1500亿元。", "output_value"),
        ("奇瑞汽车去年产业园为12个。", "facilities"),
        ("奇瑞汽车今年产线为8条。", "facilities"),
        ("奇瑞汽车去年减免税款为3亿元。", "fee"),
        ("我国今年增值税为13%。", "rate"),
        # and the words that begin with the time
        ("奇瑞汽车的年销售额为2800亿元。", "revenue"),
        ("奇瑞汽车芜湖工厂年产30万辆。", "capacity"),
        ("奇瑞汽车营收年增12%。", "yoy"),
    ],
)
def test_the_time_before_a_word_is_no_part_of_it(text: str, metric: str) -> None:
    assert told(text, "metric") == [metric]
