"""When a number holds: its own time, the one its sentence or paragraph set, and never the one it is held against."""

from __future__ import annotations

import pytest

from .telling import told

WHEN = "metric value period"


def test_a_running_total_without_a_time_of_its_own_is_of_today() -> None:
    text = "2024年，蔚来交付22万辆。蔚来历史累计交付量已达90万辆。"
    assert told(text, "value period")[-1] == "900000 vehicle ../2026-01"


def test_a_paragraph_that_begins_with_among_them_goes_on() -> None:
    text = "2020年，外资占九成份额。\n\n今年1至5月，空气悬架新车交付10.2万辆。\n\n其中，孔辉科技的市占率为40.4%。"
    assert told(text, "value period", published="2022-07-19")[-1] == "40.4 percent 2022-01/2022-05"


def test_what_is_to_come_within_the_year_is_of_the_whole_year() -> None:
    text = "蔚来的销售网点年内增至530家。"
    assert told(text, "value period modality", published="2025-04-10") == ["530 count 2025 plan"]


def test_what_goes_on_since_a_time_is_told_up_to_today() -> None:
    text = "自2024年实施以来，以旧换新政策带动汽车销售1830万辆。其中，新能源汽车销售900万辆。"
    assert told(text, "value period") == ["18300000 vehicle 2024/2026-01", "9000000 vehicle 2024/2026-01"]


def test_results_of_half_a_year_and_the_first_days_of_a_month_have_their_time() -> None:
    assert told("吉利汽车中期业绩：营收450亿元。", "period", published="2025-08-20") == ["2025-H1"]
    text = "本月前20天，比亚迪交付20万辆。"
    assert told(text, "period", published="2025-07-25") == ["2025-07-01/2025-07-20"]


def test_a_time_holds_for_the_sentences_after_it() -> None:
    text = "零跑汽车公布了11月的数据。当月交付70,327辆。同比增长75%。"
    assert told(text, WHEN) == ["deliveries 70327 vehicle 2025-11", "yoy 75 percent 2025-11"]


def test_a_time_does_not_hold_for_the_next_paragraph_of_a_long_text() -> None:
    more = "品牌负责人介绍了新车的设计、用料与服务，也回答了媒体的提问。" * 40
    text = f"2025年11月，零跑汽车交付70,327辆。\n\n另外，零跑汽车交付门店的销量为9万辆。\n\n{more}\n"
    assert told(text, "period") == ["2025-11", "-"]


def test_the_only_time_of_its_first_paragraph_holds_for_the_flows_of_a_short_text() -> None:
    text = "2025年11月，零跑汽车交付70,327辆。\n\n其中B10交付2.1万辆，售价为9.98万元。\n"
    assert told(text, "metric period") == ["deliveries 2025-11", "deliveries 2025-11", "price -"]


def test_a_headline_without_a_time_speaks_of_the_body_s() -> None:
    text = "2025年11月，深蓝汽车交付33,060辆。"
    assert told(text, "period", title="深蓝汽车交付33,060辆，同比增长20%") == [
        "2025-11",
        "2025-11",
        "2025-11",
    ]


def test_a_dateline_is_not_when_a_number_holds() -> None:
    assert told("1月8日，奇瑞汽车发布公告，2025年出口134万辆。", "period") == ["2025"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "2025年12月，奇瑞汽车出口12.5万辆，较上年同期的10.4万辆增长20%。",
            ["exports 125000 vehicle 2025-12", "exports 104000 vehicle 2024-12", "yoy 20 percent 2025-12"],
        ),
        (
            "上汽集团2025年上半年净利润为60亿元，去年同期为66亿元。",
            ["profit 6000000000 CNY 2025-H1", "profit 6600000000 CNY 2024-H1"],
        ),
        (
            "12月新能源汽车渗透率为54.2%（去年同期47.9%）。",
            ["ratio 54.2 percent 2025-12", "ratio 47.9 percent 2024-12"],
        ),
        (
            "奇瑞汽车2025年12月出口12.5万辆，比去年同期增长20%。",
            ["exports 125000 vehicle 2025-12", "yoy 20 percent 2025-12"],
        ),
    ],
)
def test_a_time_compared_with_holds_for_its_own_number_only(text: str, expected: list[str]) -> None:
    assert told(text, WHEN, published="2025-12-31") == expected


@pytest.mark.parametrize(
    ("text", "published", "period"),
    [
        ("今年以来，岚图汽车累计交付10.2万辆。", "2025-10-05", "2025-01/2025-10-05"),
        ("2025年11月，岚图汽车交付2万辆；年内累计交付13.4万辆。", "2025-12-05", "2025-01/2025-11"),
    ],
)
def test_the_year_so_far_ends_where_the_text_has_come_to(text: str, published: str, period: str) -> None:
    assert told(text, "metric period", published=published)[-1] == f"deliveries {period}"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("1月16日起至2月28日，深蓝S07限时售价为12.99万元。", "2026-01-16/2026-02-28"),
        ("1月15日，阿维塔推出新政，即日起至2月28日，首付为2.98万元。", "2026-01-15/2026-02-28"),
    ],
)
def test_an_offer_holds_from_its_first_day_to_its_last(text: str, period: str) -> None:
    assert told(text, "metric period") == [f"price {period}"]


def test_numbers_given_respectively_go_to_the_times_in_order() -> None:
    text = "2023年至2025年，赛力斯营收分别为358亿元、1451亿元和1650亿元。"
    assert told(text, "value period") == [
        "35800000000 CNY 2023",
        "145100000000 CNY 2024",
        "165000000000 CNY 2025",
    ]
    text = "2025年7月、8月，智己汽车分别销售6,012辆和7,508辆。"
    assert told(text, "value period") == ["6012 vehicle 2025-07", "7508 vehicle 2025-08"]


def test_each_of_two_years_has_its_number_and_the_growth_is_the_later_one_s() -> None:
    text = "零跑汽车2025年交付59.7万辆，2024年交付29.4万辆，同比增长103%。"
    assert told(text, "period") == ["2025", "2024", "2025"]


def test_without_a_date_of_publication_a_relative_time_stays_open() -> None:
    text = "去年，零跑汽车交付59.7万辆；2024年交付29.4万辆。"
    assert told(text, "period", published=None) == ["-", "2024"]


def test_a_milestone_keeps_its_day() -> None:
    text = "2025年9月25日，零跑汽车第100万辆整车下线。第100万辆是一台零跑D19。"
    assert told(text, WHEN) == ["milestone 1000000 vehicle 2025-09-25"] * 2


def test_what_a_product_can_do_has_no_period() -> None:
    text = "2025年12月，蔚来ET5上市。新车续航为560公里。"
    assert told(text, "metric period")[-1] == "range -"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "2016年至2021年，神龙汽车销量从60万辆下滑至10万辆。",
            ["sales 600000 vehicle 2016", "sales 100000 vehicle 2021"],
        ),
        (
            "2020年到2024年，赛力斯营收由143亿元增至1451亿元。",
            ["revenue 14300000000 CNY 2020", "revenue 145100000000 CNY 2024"],
        ),
    ],
)
def test_a_change_over_some_years_goes_from_the_first_to_the_last(text: str, expected: list[str]) -> None:
    assert told(text, WHEN) == expected


def test_last_year_s_number_beside_a_part_of_this_year_is_of_the_same_part() -> None:
    text = "2025年前2个月，东风日产销量为8.1万辆，相比去年的10.4万辆下滑22%。"
    assert told(text, WHEN)[:2] == [
        "sales 81000 vehicle 2025-01/2025-02",
        "sales 104000 vehicle 2024-01/2024-02",
    ]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("公司2016年起步，到去年底的十年里没有停过，用了整整9年。", "2016/2025"),
        ("2025年12月，岚图交付1.6万辆，连续3个月过万。", "2025-10/2025-12"),
    ],
)
def test_a_length_of_time_lies_between_the_times_that_it_parts(text: str, period: str) -> None:
    assert period in told(text, "period")


def test_what_is_to_come_dates_nothing_else() -> None:
    text = "岚图汽车12月交付1.6万辆，新车定于3月上市。全年累计交付15万辆。"
    assert told(text, WHEN)[-1] == "deliveries 150000 vehicle 2025"


def test_the_year_so_far_after_its_half_is_a_flow() -> None:
    text = "6月，岚图汽车交付1万辆；今年以来累计交付5.6万辆。"
    assert told(text, "metric period", published="2025-07-02")[-1] == "deliveries 2025-H1"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("9月，问界交付4.1万辆，累计交付85万辆。", "cumulative 850000 vehicle ../2025-09"),
        (
            "8月，零跑汽车交付5.7万辆，同比增长88%；累计交付突破90万辆。",
            "cumulative above 900000 vehicle ../2025-08",
        ),
        ("9月，长城汽车销售12万辆，累计销售90万辆，同比增长3%。", "sales 900000 vehicle 2025-01/2025-09"),
        ("9月，长安汽车累计销售23万辆。", "sales 230000 vehicle 2025-09"),
        ("2025年1-9月，零跑汽车累计交付39.6万辆。", "deliveries 396000 vehicle 2025-01/2025-09"),
    ],
)
def test_a_total_after_a_months_flow_is_no_flow_of_that_month(text: str, last: str) -> None:
    found = [line for line in told(text, "metric value period") if " vehicle " in line]
    assert found[-1] == last


def test_the_day_on_which_numbers_were_made_public_is_not_their_time() -> None:
    text = "2025年12月，蔚来交付4万辆。1月12日，公司公布最新数据，其中乐道交付3万辆。"
    assert told(text, "subject period") == ["蔚来 2025-12", "乐道 2025-12"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("小鵬首十個月累計交付35.5萬輛。", "2025-01/2025-10"),
        ("首三季純利為38億元。", "2025-01/2025-09"),
        ("首半年銷量為20萬輛。", "2025-H1"),
        ("头八个月交付41万辆。", "2025-01/2025-08"),
    ],
)
def test_the_first_months_of_a_year_by_other_words(text: str, period: str) -> None:
    assert [c.split()[-1] for c in told(text, "metric period")] == [period]


def test_after_completion_is_not_the_year_after_next() -> None:
    assert told("项目达产后年产值100亿元。", "metric period") == ["output_value -"]
    assert told("公司后年产能将达50万辆。", "period") == ["-"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("新工厂计划三季度投产，年内产量目标3万辆。", "2026"),
        ("问界打算四季度交付2万辆。", "2026-Q4"),
        ("下半年应该能带来6万辆的销量。", "2026-H2"),
        ("供应商答应6月起每月交付1.2万套。", "2026-06"),
        ("年底要做到40个国家。", "2026-12"),
        ("年底前，门店将覆盖60座城市。", "2026-12"),
        ("年内还要再造5万辆。", "2026"),
        ("公司去年9月宣布，三季度将交付2万辆。", "2026-Q3"),
        ("问界11月销量为4万辆。", "2025-11"),
        ("预计一季度销量为4万辆。", "2026-Q1"),
        ("8月起工厂已连续满产，9月产量达2.3万辆。", "2025-09"),
    ],
)
def test_a_time_without_a_year_lies_where_its_words_point(text: str, period: str) -> None:
    assert told(text, "period", published="2026-04-21")[-1] == period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("公司去年9月5日挂牌，募资20亿元，截至6月底已投入3亿元。", "../2026-06"),
        ("公司去年9月5日挂牌。上半年销售6万辆。", "2026-H1"),
        ("去年3月5日投产，5月产量为6000辆。", "2025-05"),
        ("2025年，岚图交付15万辆。6月交付1.6万辆。", "2026-06"),
        ("2025年，岚图交付15万辆。其中6月交付1.1万辆。", "2025-06"),
        ("周一，有车企公布了新车。12月1日销售2000辆。", "2025-12-01"),
    ],
)
def test_a_month_after_last_year_s_day_or_whole_is_of_this_year(text: str, period: str) -> None:
    assert told(text, "period", published="2026-07-06")[-1] == period


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("2016年5月，工厂投产，当年生产3万辆，次年达到6万辆。", ["2016-05", "2016", "2017"]),
        ("品牌2012年10月成立，那一年卖车62万辆，四年后卖车105万辆。", ["2012-10", "2012", "2016"]),
        ("2025年，领克销量为35万辆；三年前只有18万辆。", ["2025", "2022"]),
        ("上半年，蔚来交付12万辆，一年前为10万辆。", ["2026-H1", "2025-H1"]),
        ("2024年3月融资2亿元，仅隔9个月，又融资6亿元。", ["2024-03", "2024-03/2024-12", "2024-12"]),
        ("2016年1月融资2亿元；18个月后，又融资5亿元。", ["2016-01", "2017-07"]),
        ("五六年前，这一比例仅为5%。", ["2020/2021"]),
        ("公司计划两年内新建3座工厂。", ["2026-07/2028-07"]),
        ("力争当年出口汽车45万辆，次年出口60万辆。", ["2026", "2027"]),
        ("近三年研发投入2.9亿元。", ["2023/2026"]),
    ],
)
def test_years_and_months_are_counted_from_the_time_last_told(text: str, periods: list[str]) -> None:
    assert told(text, "period", published="2026-07-17") == periods


def test_in_spring_the_last_years_end_with_the_one_before() -> None:
    assert told("近三年研发投入2.9亿元。", "period", published="2026-03-06") == ["2023/2025"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("今年前5个月，蔚来的份额从2.0%升至2.4%。", "2025-01/2025-05"),
        ("上半年，公司毛利率由18%收窄至16%。", "2025-H1"),
        ("6月，蔚来的份额从2.0%升至2.4%。", "2026-06"),
    ],
)
def test_a_share_left_in_what_is_compared_by_years_is_that_of_a_year_before(text: str, period: str) -> None:
    assert told(text, "period", published="2026-07-17")[0] == period


def test_rates_and_parts_of_a_short_text_have_the_time_of_its_first_sentence() -> None:
    text = (
        "上半年，全国重卡销量为52万辆。6月销量为9万辆。\n\n"
        "一汽解放10万辆，居首位，增速18%；出口4万辆，占28%。\n\n"
        "合计占46%，去年同期为44%。"
    )
    assert told(text, "period", published="2026-07-10") == [
        *("2026-H1", "2026-06", "2026-H1", "2026-H1", "2026-H1", "2026-H1", "2026-H1", "2026-H1", "2025-H1"),
    ]


def test_a_short_section_has_the_time_of_its_first_paragraph() -> None:
    more = "品牌负责人介绍了新车的设计、用料与服务，也回答了媒体的提问。" * 30
    text = (
        f"零跑公布最新车型\n\n{more}\n\n二手车出口大涨三成\n\n商务部数据显示，三季度二手车出口12万辆。\n\n"
        "出口俄罗斯4万辆，同比增长20%。"
    )
    assert told(text, "period", published="2025-10-20")[-2:] == ["2025-Q3", "2025-Q3"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("上半年，星途销售6万辆，第30万辆也于6月19日下线。智界交付5万辆。", "2026-H1"),
        ("上半年，星途销售6万辆，当中6月销售1.1万辆。其余品牌销售8万辆。", "2026-H1"),
        ("纳指本周累涨5%。特斯拉股价涨2%。", "2026-07-06"),
        ("特斯拉股价涨8%，创2023年6月以来最大单日涨幅，苹果涨3%。", "2026-07-06"),
    ],
)
def test_an_aside_of_another_time_dates_nothing_after_it(text: str, period: str) -> None:
    assert told(text, "period", published="2026-07-06")[-1] == period


def test_a_time_to_come_goes_on_behind_semicolons() -> None:
    text = "到2028年，全市汽车产量达到150万辆；产值力争突破2500亿元；充电桩要达到8万个。"
    assert told(text, "period") == ["2028", "2028", "2028"]


def test_a_headline_s_only_time_is_of_all_of_it() -> None:
    found = told("零跑汽车发布了新车。", "period", title="销量最高涨113%，9月新势力交付放量")
    assert found == ["2025-09"]


def test_a_day_that_the_figures_are_up_to_is_no_aside() -> None:
    text = "2018年，宁德时代上市。截至2026年1月12日，公司市值达1.7万亿元。募资额为50亿元。"
    assert told(text, "period")[-2:] == ["../2026-01-12", "../2026-01-12"]


def test_an_answer_is_of_the_year_that_its_question_names() -> None:
    assert told("问：给2029年的自己写个数字？\n\n答：销量100万辆。", "period") == ["2029"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("5月交付1.2万辆。\n\n客车销售812辆，年初至今3900辆。", ["2026-05", "2026-05", "2026-01/2026-05"]),
        ("5月交付1.2万辆。\n\n发动机当月产量2.2万台。", ["2026-05", "2026-05"]),
        ("5月产量1.2万辆，本月销量1.1万辆，本年累计销量6.3万辆。", ["2026-05", "2026-05", "2026-01/2026-05"]),
    ],
)
def test_a_report_of_a_month_speaks_of_that_month(text: str, periods: list[str]) -> None:
    assert told(text, "period", published="2026-06-03") == periods


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("1996年，首辆皮卡于3月5日驶出车间。", "1996-03-05"),
        ("自2017年以来，公司连续八年盈利。", "2017/2024"),
        ("自4月以来，问界已连续3个月满产。", "2025-04/2025-06"),
        ("自9月以来，深蓝连续3个月销量超2万辆。", "2025-09/2025-11"),
        ("小米目前已连续4个月交付超2万辆。", "2025-09/2025-12"),
        ("自2021年以来，公司连续三年位居首位。", "2021/2023"),
        ("装机量将以37%的复合年增长率从2023年的716GWh增至2028年的3513GWh。", "2023/2028"),
        ("2025年，公司营收18亿元；手握专利320项。", "2026-01-15"),
        ("去年，公司亏损4亿元；今年目标3亿元。研发预算28亿元，比去年多6亿元。", "2026"),
        ("11月深蓝销量3.3万辆，较去年同期翻了一番。", "2025-11"),
        ("2025年第一财季（4-6月）亏损3亿元。公司第一财季营收为40亿元。", "2025-Q2"),
    ],
)
def test_the_last_number_has_its_time(text: str, period: str) -> None:
    assert period in told(text, "period")


FISCAL = "某某零部件有限公司2023/24财年环境、社会及管治报告\n\n本报告涵盖2023年7月1日至2024年6月30日（“本财年”）。\n\n"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("本财年用水量为86万吨。", "2023-07/2024-06"),
        ("上一财年用水量为91万吨。", "2022-07/2023-06"),
        ("本年度研发投入3.1亿元。", "2023-07/2024-06"),
        ("年内审核供应商240家。", "2023-07/2024-06"),
        ("截至2024年6月30日，员工为7,300人。", "../2024-06-30"),
        ("累计获授权专利655项。", "../2024-06"),
        ("截至上一财年末，员工为7,100人。", "../2023-06"),
    ],
)
def test_a_report_may_be_of_a_year_that_does_not_begin_in_january(text: str, period: str) -> None:
    assert told(FISCAL + text, "period", published="2024-10-20") == [period]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("丰田汽车预计本财年净利润4.5万亿日元，较上一财年下降5%。", ["2024-04/2025-03"] * 2),
        ("丰田汽车2022/23财年营收37万亿日元。", ["2022-04/2023-03"]),
        ("本财年前三季度，丰田汽车营收35万亿日元。", ["2024-04/2024-12"]),
    ],
)
def test_the_year_of_a_company_whose_first_month_is_known(text: str, periods: list[str]) -> None:
    assert told(text, "period", title="丰田汽车公布财报", published="2025-02-10") == periods


@pytest.mark.parametrize(
    "change", ["掉到6.2%", "提到6.2%", "回到6.2%", "飙到6.2%", "拉到6.2%", "变成6.2%", "翻番至6.2%"]
)
def test_the_level_that_was_left_does_not_date_the_one_that_was_reached(change: str) -> None:
    text = f"上半年，毛利率从去年的7.5%{change}。"
    periods = {row.split()[1]: row.split()[0] for row in told(text, "period value", published="2025-08-20")}
    assert periods["6.2"] == "2025-H1"


@pytest.mark.parametrize(
    "older", ["而2021年只有13%", "但2021年为13%", "而在2021年还是13%", "但在2021年仅有13%"]
)
def test_an_older_year_that_is_held_against_this_one_dates_nothing_after_it(older: str) -> None:
    text = f"今年渗透率达52%，{older}。全年销量为30万辆。"
    assert told(text, "period", published="2025-12-20") == ["2025", "2021", "2025"]


def test_a_year_ago_may_be_what_a_sentence_speaks_of() -> None:
    text = "今年一季度，蔚来交付4万辆。一年前，蔚来交付3万辆。"
    assert told(text, "period", published="2026-04-08") == ["2026-Q1", "2025-Q1"]


def test_so_many_months_early_are_no_part_of_a_year() -> None:
    assert told("工厂比原计划提前4个月竣工，新增产能24万辆。", "value period") == ["240000 vehicle -"]


def test_the_end_of_the_stretch_that_a_paper_reports_on() -> None:
    text = "今年1-9月，华域汽车营收18亿元。第三季度营收6亿元。\n\n截至报告期末，公司货币资金3亿元。"
    assert told(text, "metric period", published="2025-10-29")[-1] == "cash ../2025-09"


@pytest.mark.parametrize(
    "price", ["起售价为17万元", "售价17万元", "续航为520公里", "补贴上限为1.5万元", "首付为3万元"]
)
def test_the_months_of_a_result_do_not_reach_prices_and_duties(price: str) -> None:
    text = f"今年前4个月，蔚来销量为8万辆，{price}。"
    assert told(text, "period", published="2025-05-20") == ["2025-01/2025-04", "-"]


def test_what_somebody_says_of_this_year_so_far_goes_up_to_that_day() -> None:
    text = "今年前4个月，蔚来交付8万辆。\n\n负责人透露，新车年初至今接获620张订单。"
    assert told(text, "period", published="2025-05-20") == ["2025-01/2025-04", "2025-01/2025-05"]


def test_a_short_text_counts_up_to_the_moment_of_its_first_paragraph() -> None:
    text = "截至11月底，充电联盟统计，公共充电桩为80万台。\n\n换电站共555座。"
    assert told(text, "period", published="2025-12-13") == ["../2025-11", "../2025-11"]


@pytest.mark.parametrize(
    "plan",
    [
        "公司拟投资8亿元扩建工厂",
        "董事会另批准投资8亿元扩建仓库",
        "公司计划新建产能8万套",
        "达产后年产值15亿元",
    ],
)
def test_what_is_decided_has_no_part_in_the_time_of_the_results(plan: str) -> None:
    assert told(f"上半年，富临精工营收12亿元。{plan}。", "period", published="2025-08-20") == ["2025-H1", "-"]


def test_the_phases_of_a_plant_have_times_of_their_own() -> None:
    text = "公司拟建电池基地：一期8GWh，计划2026年3月开工；二期12GWh，投资15亿元；三期20GWh，视订单情况择机启动。"
    told_of = told(text, "metric value period modality", published="2025-05-20")
    assert [row for row in told_of if "founded" not in row] == [
        "capacity 8 GWh - plan",
        "capacity 12 GWh - plan",
        "investment 1500000000 CNY - plan",
        "capacity 20 GWh - plan",
    ]


@pytest.mark.parametrize(
    "words", ["年度目标40万辆", "全年目标为40万辆", "年度销量目标40万辆", "全年任务是40万辆"]
)
def test_a_target_beside_a_month_is_the_year_s_where_it_is_called_so(words: str) -> None:
    text = f"9月，蔚来交付3.4万辆，{words}。"
    assert told(text, "period modality", published="2025-10-03") == ["2025-09 actual", "2025 target"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("前天，特斯拉股价跌2%。", "2025-05-18"),
        ("昨日，特斯拉股价跌2%。", "2025-05-19"),
        ("公司料本季毛利率为18%。", "2025-Q2"),
        ("公司预料下半年毛利率为9%。", "2025-H2"),
        ("理想汽车中期盈利22亿元。", "2024-H1"),
        ("到“十五五”末，产值力争达到500亿元。", "2030"),
    ],
)
def test_more_words_for_a_time(text: str, period: str) -> None:
    assert told(text, "period", published="2025-05-20") == [period]


def test_a_target_beside_so_many_months_that_are_over_is_the_year_s() -> None:
    text = "今年前三个月，岚图汽车卖出8000辆，公司的任务是7万辆。"
    assert told(text, "period modality", published="2025-04-20") == ["2025-Q1 actual", "2025 target"]


def test_the_end_of_the_month_is_that_of_the_month_told_of() -> None:
    text = "11月乘用车零售222万辆。\n\n月末库存为350万辆。"
    assert told(text, "period", published="2025-12-10") == ["2025-11", "2025-11"]


def test_today_is_the_day_of_the_dateline() -> None:
    text = "本报1月13日讯 今天上午，长安南京工厂开工，昨天签约的电池厂投资50亿元。"
    assert told(text, "metric period")[0] == "founded 2026-01-13"
    assert told("财联社1月2日电，今日，蔚来交付第100万辆车。", "period") == ["2026-01-15"]  # too long before


def test_all_the_year_is_the_one_that_results_were_told_of() -> None:
    text = "永达汽车发布2025年度业绩公告。\n\n集团全年销售新车18万台。"
    assert told(text, "period", published="2026-03-20") == ["2025"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("2014年12月，神龙汽车销量从4.9万辆同比攀升42.4%至7.0万辆。", ["2013-12", "2014-12", "2014-12"]),
        (
            "2024年第三季度，理想汽车交付量由10.5万辆同比增长45%至15.3万辆。",
            ["2023-Q3", "2024-Q3", "2024-Q3"],
        ),
        ("奇瑞汽车去年全年销量从200,008辆增长15%至230,006辆。", ["2024", "2025", "2025"]),
        ("2023年，岚图汽车營收從60億元提升30%至78億元。", ["2022", "2023", "2023"]),
        ("2024年，该车月销量从3000辆增至8000辆。", ["2024", "2024"]),  # within the year
        ("小鹏汽车2024年营收从2023年的306.8亿元增至408.7亿元。", ["2023", "2024"]),
    ],
)
def test_what_a_change_to_a_year_s_figure_left_was_the_year_before(text: str, periods: list[str]) -> None:
    assert told(text, "period") == periods


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("这一年", "2019"),
        ("這一年", "2019"),
        ("该年", "2019"),
        ("那年", "2019"),
        ("此年度", "2019"),
    ],
)
def test_this_year_of_a_story_is_the_one_last_told_of(words: str, period: str) -> None:
    text = (
        f"2015年，蔚来研发投入3亿元。\n\n2019年，蔚来研发投入44亿元。\n\n{words}，中国乘用车销量为2144万辆。"
    )
    assert told(text, "period") == ["2015", "2019", period]


@pytest.mark.parametrize("words", ["5月7日收盘", "截至5月7日收盘", "5月7日午后", "5月7号盘中"])
def test_a_market_s_close_is_of_the_day_before_it(words: str) -> None:
    assert told(f"{words}，比亚迪市值为4119亿元。", "period", published="2021-05-10")[0].endswith(
        "2021-05-07"
    )


def test_a_second_list_goes_by_the_years_of_the_first() -> None:
    text = (
        "2021年至2023年，地平线营收分别为4亿元、9亿元、15亿元；研发投入为11亿元、19亿元、24亿元。"
        "毛利率为70.9%、69.3%和70.5%。"
    )
    assert told(text, "period") == ["2021", "2022", "2023"] * 3


def test_the_ends_of_a_second_change_are_those_of_the_first() -> None:
    text = "2015年至2024年，德赛西威营收从37亿元涨至276亿元；净利润由3.6亿元涨至20.2亿元。员工从1000人增至5000人。"
    assert told(text, "period") == ["2015", "2024"] * 3


@pytest.mark.parametrize(
    "next_one", ["零跑汽车交付1.2万辆", "而小鹏汽车只交付0.9万辆", "广汽埃安卖了2.7万辆"]
)
def test_the_next_firm_is_told_of_in_the_month_again(next_one: str) -> None:
    text = f"8月，哪吒汽车交付1.6万辆；1-8月累计交付9.3万辆，同比增长176%。{next_one}，同比增长33%。"
    assert told(text, "period", published="2022-09-02") == [
        "2022-08",
        *["2022-01/2022-08"] * 2,
        *["2022-08"] * 2,
    ]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("永达汽车发布2025年度业绩。\n\n年内新车销量为18万台。", "2025"),
        ("永达汽车發佈2025年度業績。\n\n年內新車銷量為18萬台。", "2025"),
        ("永达汽车2025年营收600亿元。\n\n公司年内将新开30家门店。", "2026"),
        ("永达汽车2025年营收600亿元。\n\n今年以来车市承压，年内已有3家经销商退网。", "2026-01-01/2026-03-20"),
    ],
)
def test_within_the_year_is_the_year_of_the_results_just_told(text: str, period: str) -> None:
    assert told(text, "period", published="2026-03-20")[-1] == period


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("相当于2022年同期的2.1倍", "2024-11"),
        ("是2022年同期的2.1倍", "2024-11"),
        ("相当于2022年11月的一半", "2024-11"),
        ("为2019年同期的280%", "2024-11"),
        ("相當於2022年的三倍", "2024-11"),
    ],
)
def test_a_multiple_of_an_earlier_level_holds_with_the_later(words: str, period: str) -> None:
    assert told(f"2024年11月，零跑汽车交付4万辆，{words}。", "period") == ["2024-11", period]


def test_the_time_of_an_occasion_still_to_come_dates_nothing_else() -> None:
    text = "距离2025年下半年首场车展开幕仅剩5天，蔚来公布，门店达到200家，累计交付80万辆。"
    assert told(text, "metric period", published="2025-08-20")[1:] == ["outlets -", "cumulative ../2025-08"]


def test_parts_of_the_year_so_far_are_no_running_totals() -> None:
    text = (
        "1-7月，国内动力电池累计装车410GWh，同比增长15%。其中，三元电池累计装车74GWh，同比增长12%；"
        "磷酸铁锂电池累计装车335GWh，同比增长16%。"
    )
    so_far = "2026-01/2026-07"
    assert told(text, WHEN, published="2026-08-12")[::2] == [
        f"installations {value} GWh {so_far}" for value in (410, 74, 335)
    ]


@pytest.mark.parametrize(
    "words", ["本月产量27285辆", "本月銷量2.7萬輛", "本月交付2.7万辆", "本月出口2.7万辆"]
)
def test_this_month_of_a_bulletin_is_the_month_before(words: str) -> None:
    text = f"江淮汽车公告，{words}，同比下降22%。"
    assert told(text, "period", published="2026-06-05") == ["2026-05", "2026-05"]
    assert told(text, "period", published="2026-06-25") == ["2026-06", "2026-06"]


def test_a_day_shortly_before_the_article_is_of_its_year_whatever_was_told_before() -> None:
    text = "早在2018年，宁德时代已在深圳上市。截至1月9日收盘，其市值为1.1万亿元。"
    assert told(text, "period")[-1] == "../2026-01-09"


@pytest.mark.parametrize("words", ["共召回消费品771次", "发生火灾25起", "合計立案44宗"])
def test_what_happens_so_often_fills_the_period_told_of(words: str) -> None:
    text = f"2023年，我国共召回汽车672.8万辆；{words}。"
    assert told(text, "period") == ["2023", "2023"]


@pytest.mark.parametrize(
    ("so_far", "period"),
    [
        ("2026年3月，上汽集团交付1.6万辆；1-3月累计交付9.3万辆。", "2026-03"),
        ("2026年6月，上汽集团交付1.6万辆；上半年累计交付9.3万辆。", "2026-06"),
        ("2026年6月，上汽集團交付1.6萬輛；1-6月累計交付9.3萬輛。", "2026-06"),
        ("2026年3月，上汽集团交付1.6万辆；一季度累计交付9.3万辆。", "2026-03"),
        ("2026年3月，上汽集团交付1.6万辆；上半年累计交付9.3万辆。", "2026-H1"),
    ],
)
def test_the_next_firm_is_told_of_in_the_month_again_whatever_the_year_so_far_is_called(
    so_far: str, period: str
) -> None:
    assert told(f"{so_far}奇瑞汽车交付1.2万辆。", "period", published="2026-07-20")[-1] == period


@pytest.mark.parametrize(
    ("stretch", "period"), [("1-6月", "2026-H1"), ("一季度", "2026-Q1"), ("1-3月", "2026-Q1")]
)
def test_parts_of_a_half_and_of_a_first_quarter_are_no_running_totals(stretch: str, period: str) -> None:
    text = f"{stretch}，国内动力电池累计装车310GWh，同比增长15%。其中，三元电池累计装车54GWh，同比增长12%。"
    assert told(text, WHEN, published="2026-07-12")[2] == f"installations 54 GWh {period}"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("第三季度，岚图汽车交付4万辆。该季度，梦想家销量为2万辆。", "2025-Q3"),
        ("第三季度，嵐圖汽車交付4萬輛。該季度，夢想家銷量為2萬輛。", "2025-Q3"),
        ("岚图汽车公布三季度业绩。\n\n本季度毛利率为14.5%。", "2025-Q3"),
        ("岚图汽车公布三季度业绩。\n\n本季财报中，营收为90亿元。", "2025-Q3"),
        ("第三季度，岚图汽车毛利率为14.5%，高于前一季度的13.6%。", "2025-Q2"),
        ("第三季度，岚图汽车毛利率为14.5%，高于上季度的13.6%。", "2025-Q2"),
        ("岚图汽车公布三季度业绩。公司预计本季度交付5万辆。", "2025-Q4"),
        ("上季度，岚图汽车交付4万辆。", "2025-Q3"),
        ("本季度，岚图汽车已交付1.4万辆。", "2025-Q4"),
        ("公司提前一季度完成目标。三季度，岚图汽车交付4万辆。", "2025-Q3"),
    ],
)
def test_this_quarter_is_the_one_whose_results_are_told(text: str, last: str) -> None:
    assert told(text, "period", published="2025-10-30")[-1] == last


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("截至9月的三个月，Lucid营收为2亿美元。", "2025-Q3"),
        ("在止于9月的一季，Lucid营收为2亿美元。", "2025-Q3"),
        ("截至9月30日的季度，Lucid营收为2亿美元。", "2025-Q3"),
        ("截至2025年6月底的三個月，Lucid營收為2億美元。", "2025-Q2"),
        ("在终于6月的一个季度，Lucid营收为2亿美元。", "2025-Q2"),
        ("截至9月30日，Lucid现金为2亿美元。", "../2025-09-30"),
    ],
)
def test_a_quarter_may_be_told_by_its_end(text: str, period: str) -> None:
    assert told(text, "period", published="2025-10-30") == [period]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (
            "五菱工业2025/26财年第一季度(2025年4月至6月)营收29亿元。本财季销量为7万辆。",
            ["2025-Q2", "2025-Q2"],
        ),
        (
            "五菱工业公布2025财年第二财季(7-9月)业绩。本財季營收29億元。截至本财季末，现金为27亿元。",
            ["2025-Q3", "../2025-09"],
        ),
        (
            "五菱工业上半财年(4至9月)销量为48万辆，全财年预期销量为90万辆。",
            ["2025-04/2025-09", "2025-04/2026-03"],
        ),
        ("五菱工业第二财季(7-9月)营收29亿元，上一财季为26亿元。", ["2025-Q3", "2025-Q2"]),
        ("五菱工业第二季度营收29亿元。", ["2025-Q2"]),
    ],
)
def test_a_text_says_which_months_a_financial_year_has(text: str, periods: list[str]) -> None:
    assert told(text, "period", published="2025-10-30") == periods


@pytest.mark.parametrize(
    "record",
    [
        "创2013年以来的12年同期新低",
        "为2020年以来同期最低",
        "創下自2011年以來的新低",
        "是自2019年以来表现最差的一年",
        "创2016年以来单季新高",
    ],
)
def test_how_far_back_a_record_reaches_dates_nothing(record: str) -> None:
    text = f"2025年1-8月，德国新车注册量190万辆，{record}，其中纯电动车36万辆，下降3%。"
    assert told(text, "period", published="2025-09-08")[-2:] == ["2025-01/2025-08"] * 2


@pytest.mark.parametrize(
    ("aside", "period"),
    [
        ("这款皮卡于2022年4月推出。", "2025-Q2"),
        ("這款皮卡於2022年4月上市。", "2025-Q2"),
        ("该品牌于2019年被吉利收购。", "2025-Q2"),
        ("早在2018年，该品牌便已进入欧洲。", "2025-Q2"),
    ],
)
def test_an_event_of_an_older_year_dates_nothing_after_it(aside: str, period: str) -> None:
    text = f"2025年第二季度，雷达汽车销量为1.2万辆。{aside}皮卡第二季度销量增长34%。"
    assert told(text, "metric period", published="2025-07-08")[-1] == f"yoy {period}"


def test_what_goes_on_with_an_event_of_an_older_year_is_of_its_time() -> None:
    text = "2025年，雷达汽车销量为5万辆。品牌于2022年7月发布。当年第四季度交付900辆。"
    assert told(text, "period")[-1] == "2022-Q4"


def test_a_moment_beside_now_is_of_this_year() -> None:
    text = "不计某物流公司在2020年预订的10万辆，极石汽车目前预订量超过11.4万辆，较截至8月11日的9.8万辆大增。"
    assert told(text, "period", published="2022-11-10") == ["2020", "2022-11-10", "../2022-08-11"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("召回2024年5月20日至2025年3月9日生产的部分理想L9，共计1464辆。", "count -"),
        ("召回2024年5月20日至2025年3月9日期間生產的部分理想L9，共計1464輛。", "count -"),
        ("理想汽车将召回以下车辆：2024年5月至9月制造的部分L9，共计1464辆。", "count -"),
        ("2025年1月至9月生产的理想L9共5000辆。", "production 2025-01/2025-09"),
    ],
)
def test_when_recalled_cars_were_made_is_no_time_of_the_recall(text: str, last: str) -> None:
    assert told(text, "metric period")[-1] == last


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019年岚图销量1万辆，随后以年均超40%的速度增长，2022年突破4万辆。", "2019/2022"),
        ("2021年新能源車銷量352萬輛，隨後年均增長50%，2024年突破1200萬輛。", "2021/2024"),
        ("2019年换电站有120座，此后年均增长30%，到2024年达到445座。", "2019/2024"),
        ("2020年营收20亿元，之后以40%的年复合增长率增长，2024年达到77亿元。", "2020/2024"),
        ("2025年营收20亿元，预计以12%的年复合增长率增长，2030年达到35亿元。", "2025/2030"),
        ("2024年营收20亿元，同比增长12%，2025年突破22亿元。", "2024"),
    ],
)
def test_a_yearly_mean_holds_from_the_year_before_it_to_the_one_behind_it(text: str, expected: str) -> None:
    assert told(text, "period")[1] == expected


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("8月，欧拉销量4000辆。出口已连续3个月下滑。", "2025-06/2025-08"),
        ("8月，歐拉銷量4000輛。出口已連續10個月保持增長。", "2024-11/2025-08"),
        ("8月，欧拉销量4000辆。这已是连续第5个月的同比下滑。", "2025-04/2025-08"),
        ("截至8月，欧拉已连续4个月销量过万。", "2025-05/2025-08"),
        ("2025年8月欧洲新车销量增长5%。\n\n特斯拉的份额已连续7个月下滑。", "2025-02/2025-08"),
        ("8月，欧拉销量4000辆。保险覆盖连续3个月的租金。", "-"),
        ("上半年，欧拉销量2万辆。出口已连续3个月下滑。", "-"),
    ],
)
def test_months_on_end_lead_up_to_the_month_told_of(text: str, period: str) -> None:
    lengths = [line for line in told(text, "metric period", published="2025-09-12") if "duration" in line]
    assert lengths == [f"duration {period}"]


@pytest.mark.parametrize("word", ["次年", "翌年", "隔年"])
def test_the_year_after(word: str) -> None:
    text = f"2023年10月，智己LS6上市，首月交付1000辆。{word}销量为7万辆。"
    assert told(text, "period")[-1] == "2024"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2024年，极狐全年销量8万辆，同比增长170%，一季度累计销量1.9万辆。", "2025-Q1"),
        ("2024年，極狐全年銷量8萬輛，1-4月累計銷量2.9萬輛。", "2025-01/2025-04"),
        ("2024年，极狐全年销量8万辆，其中一季度销量1.1万辆。", "2024-Q1"),
        ("2024年，极狐全年销量8万辆，前11个月累计销量7万辆。", "2024-01/2024-11"),
        ("4月10日，地平线发布2024年第四季度财务报告。报告期内，公司营收9亿元。", "2024-Q4"),
        ("蔚来股价4日收盘暴跌14%。", "2025-05-04"),
        ("2018-2022年，图达通累计卖出9万台激光雷达，但有6万台是在2022年卖出的。", "2022"),
        ("2025年一季度，哪吒汽车销量为1万辆，与2024年第一季度的备考合并报表相比下降27%。", "2025-Q1"),
        ("2024年7月，长城股价仅8元左右，如今已站上60元。总市值超过5700亿元。", "-"),
        ("2024年7月，长城股价仅8元左右。总市值超过700亿元。", "2024-07"),
    ],
)
def test_a_number_is_of_the_time_that_its_words_go_to(text: str, period: str) -> None:
    assert told(text, "period", published="2025-05-08")[-1] == period


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("该车型被媒体提到八次", "-"),
        ("公司七次被宣布破产", "-"),
        ("公司已第三次易主", "-"),
        ("换电次数达320万次", "2024"),
        ("投訴量為120宗，調查12次", "2024"),
        ("自燃事故发生5起", "2024"),
    ],
)
def test_what_is_told_of_so_often_fills_no_period(words: str, period: str) -> None:
    text = f"2024年，蔚来交付22万辆。{words}。"
    assert told(text, "period")[1:2] in ([period], [])


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("博世底盘于2022年合并而成，是全球第七大供应商。", "-"),
        ("博世底盤成立於2022年，是全球第七大供應商。", "-"),
        ("2022年，博世底盘是全球第七大供应商。", "2022"),
    ],
)
def test_since_when_a_firm_is_there_does_not_date_its_rank(words: str, period: str) -> None:
    assert f"rank {period}" in told(words, "metric period")


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("2025年四季度，深蓝汽车毛利率为15%。预计下季度交付8万辆。", ["2025-Q4", "2026-Q1"]),
        (
            "2025年，廣汽集團營收1000億元，按年少3%，惟下半年升約一成；出口7.3萬輛。",
            ["2025", "2025", "2025-H2", "2025"],
        ),
        ("2025年，广汽集团营收1000亿元，但下半年仅450亿元。净利润为8亿元。", ["2025", "2025-H2", "2025"]),
        (
            "2025年三季度，广汽集团毛利率为12.9%，而2024年三季度和2025年二季度毛利率分别为12%和8%。净利率为4.5%。",
            ["2025-Q3", "2024-Q3", "2025-Q2", "2025-Q3"],
        ),
        ("2025年，美东汽车售后毛利率为71.2%(2024年:65.3%)。净利率为9.2%。", ["2025", "2024", "2025"]),
        ("2021年1月，蔚来份额只有6.8%(如今已达8.6%)，门店有30家。", ["2021-01", "2026-03-20", "2021-01"]),
        ("公司2025年毛利率为8%。净利率为3.8%，较去年同期(4.6%)略有下降。", ["2025", "2025", "2024"]),
        ("宝马5系全年销售18万台，同比增长9.8%。", ["2025", "2025"]),
    ],
)
def test_what_stands_beside_a_period_dates_nothing_after_it(text: str, periods: list[str]) -> None:
    assert told(text, "period", published="2026-03-20") == periods


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("自2001年首批轿车出口起，奇瑞汽车已进入130余个国家。", "markets 2026-03-20"),
        ("自2024年4月开工以来，广汽埃安的项目已完成投资5.7亿元。", "investment 2024-04/2026-03"),
        ("神龙汽车于1992年组建，拥有两大生产基地。", "facilities -"),
        ("自2026年3月起，广汽埃安的起售价为12.98万元。", "price 2026-03"),
        ("2025年，神龙汽车拥有两大生产基地。", "facilities 2025"),
    ],
)
def test_what_somebody_has_since_a_time_holds_today(text: str, last: str) -> None:
    assert told(text, "metric period", published="2026-03-20")[-1] == last


def test_all_the_year_that_is_hoped_for_in_summer_is_this_one() -> None:
    text = "去年一年，霍尔果斯出口汽车30万辆，按这个速度，全年有望超过40万辆。"
    assert told(text, "period", published="2026-06-20") == ["2025", "2026"]


@pytest.mark.parametrize("end", ["全年", "今年"])
def test_the_ends_of_a_change_are_not_a_year_before(end: str) -> None:
    text = f"2020-2024年，德赛西威营收从36亿元涨至276亿元；净利润从3亿元涨至20亿元，{end}一季度同比增长5%。"
    assert told(text, "period", published="2025-07-08")[2:4] == ["2020", "2024"]


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("涉及车辆117万辆", "2023"),
        ("涉及產品11萬件", "2023"),
        ("中国降幅最大，达17.6%", "2023"),
        ("经销商有42.9%获利", "2023"),
    ],
)
def test_what_a_count_involves_and_what_a_lead_says_go_with_the_period(words: str, period: str) -> None:
    text = (
        f"2023年，某地共实施汽车召回6次，{words}。"
        if "涉及" in words
        else f"2023年，丰田汽车销量下降5%。\n\n{words}。"
    )
    assert told(text, "period", published="2024-03-01")[-1] == period


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("8月，蔚来交付3.1万辆，较上月的2.1万辆增长48%。", ["2025-08", "2025-07", "2025-08"]),
        ("8月，蔚來交付3.1萬輛，比上個月的2.1萬輛增長48%。", ["2025-08", "2025-07", "2025-08"]),
        ("上月，蔚来交付3.1万辆。", ["2025-08"]),
        ("蔚来已连续3个月增长，上月交付3.1万辆。", ["2025-06/2025-08", "2025-08"]),
    ],
)
def test_the_month_before_is_that_of_the_month_told_of_where_it_is_held_against(
    text: str, last: list[str]
) -> None:
    assert told(text, "period", published="2025-09-20") == last


_ALL_FOUR = ["2022", "2023", "2024", "2025-H1"]


@pytest.mark.parametrize(
    ("after", "periods"),
    [
        ("净利润分别为-4亿元、-3亿元、-5亿元和-2亿元。", _ALL_FOUR),
        ("淨利潤分別為-4億元、-3億元、-5億元及-2億元。", _ALL_FOUR),
        ("其中，海外收入占比分别为10%、12%、11%及13%。", _ALL_FOUR),
        ("同期，毛利率分别为10%、12%、11%及13%。", _ALL_FOUR),
        ("\n\n报告期内，公司净利润分别为-4亿元、-3亿元、-5亿元和-2亿元。", _ALL_FOUR),
        ("比亚迪、吉利、奇瑞和长城的采购额分别为4亿元、3亿元、2亿元和1亿元。", ["2025-H1"] * 4),
        ("两家客户的采购额分别为4亿元和3亿元。", ["-", "2025-H1", "2025-H1"]),
    ],
)
def test_a_second_list_goes_by_the_times_of_the_first(after: str, periods: list[str]) -> None:
    text = f"2022年至2024年及2025年上半年，德赛西威的营收分别为12亿元、15亿元、25亿元和9亿元。{after}"
    assert told(text, "period", published="2025-11-20") == [*_ALL_FOUR, *periods]


def test_years_that_went_by_set_no_year() -> None:
    text = "中国车市正告别过去十年平均增幅25%的时代。上半年乘用车销量同比增长6%。"
    assert told(text, "period", published="2025-07-20")[-1] == "2025-H1"


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("今年2、3月份", "2025-02/2025-03"),
        ("7、8月", "2025-07/2025-08"),
        ("2025年7和8月", "2025-07/2025-08"),
        ("2025年3、5月", "2025-05"),
        ("C10、9月", "2025-09"),
    ],
)
def test_two_months_on_end_may_share_a_word(words: str, period: str) -> None:
    assert told(f"{words}，零跑汽车交付5万辆。", "period", published="2025-09-20") == [period]


@pytest.mark.parametrize(
    ("second", "periods"),
    [
        ("储能占比则从17%提升至26%。", ["2024", "2025"]),
        ("儲能占比則由17%提升至26%。", ["2024", "2025"]),
        ("员工从3000人增至5000人。", ["2024", "2025"]),
        ("净利率由3.4%降至1.2%。", ["2024", "2025"]),
        ("2023年至2025年，出口从500辆增至900辆。", ["2023", "2025"]),
    ],
)
def test_a_second_change_begins_where_the_first_did(second: str, periods: list[str]) -> None:
    text = f"2025年，岚图汽车毛利率从2024年的12%升至14%，{second}"
    assert told(text, "period", published="2026-02-20")[2:] == periods


@pytest.mark.parametrize(
    ("report", "period"),
    [
        ("赛力斯公告2025年半年报，报告期内", "2025-H1"),
        ("8月28日晚，赛力斯公告2025年半年报，报告期内", "2025-H1"),
        ("賽力斯披露2025年半年報，報告期內", "2025-H1"),
        ("赛力斯披露半年报，报告期内", "2025-H1"),
        ("赛力斯2025年中报显示，", "2025-H1"),
        ("赛力斯发布2025年第一季度报告，报告期内", "2025-Q1"),
        ("赛力斯2024年年报显示，报告期内", "2024"),
    ],
)
def test_what_a_report_tells_is_of_its_own_stretch(report: str, period: str) -> None:
    assert told(f"{report}营收650亿元，同比下降3%。", "period", published="2025-08-29") == [period] * 2


def test_half_a_year_of_a_company_whose_year_begins_in_april() -> None:
    text = "半年报显示，丰田汽车营收24万亿日元。"
    assert told(text, "period", title="丰田汽车公布半年报", published="2025-11-08") == ["2025-04/2025-09"]
    assert told(text, "period", title="丰田汽车公布半年报", published="2025-08-08") == ["2024-04/2024-09"]


_THREE = ["2018", "2019", "2020"]


@pytest.mark.parametrize(
    ("after", "periods"),
    [
        ("，净利润分别为4100万元、9200万元和1.2亿元。", _THREE),
        (
            "，2019年和2020年分别增长75%和12%；净利润分别为4100万元、9200万元和1.2亿元。",
            [*_THREE[1:], *_THREE],
        ),
        ("。\n\n报告期内，外销收入分别为1亿元、2亿元和3亿元，分别占当期营收的30%、35%和48%。", _THREE * 2),
        ("。\n\n報告期內，外銷收入分別為1億元、2億元和3億元。", _THREE),
        ("。\n\n报告期内，公司累计研发投入2亿元。", ["2018/2020"]),
        ("。\n\n报告期末，公司员工为2100人。", ["../2020-12"]),
        ("，2021年，三个基地的产量分别为3万辆、2万辆和1万辆。", ["2021"] * 4),
    ],
)
def test_a_prospectus_says_which_years_it_reports_on(after: str, periods: list[str]) -> None:
    text = f"报告期（2018年、2019年和2020年）内，星宇股份营收分别为3.2亿元、5.6亿元和6.3亿元{after}"
    assert told(text, "period", published="2021-04-04") == [*_THREE, *periods]


@pytest.mark.parametrize(
    ("words", "periods"),
    [
        ("与年初制定的18万辆目标相比，完成率仅37%。其中，海外销量2万辆。", ["2018"] * 3),
        ("與年初定下的18萬輛目標相比，完成率僅37%。", ["2018"] * 2),
        ("1月销量3000辆。", ["2019-01"]),
        ("全年毛利率12%。", ["2018"]),
        ("全年销量目标为9万辆。", ["2018"]),
    ],
)
def test_a_goal_set_at_the_beginning_is_of_the_year_told_of(words: str, periods: list[str]) -> None:
    text = f"2018年，海马汽车销量为6.7万辆。{words}"
    assert told(text, "period", published="2019-02-14")[1:] == periods


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("全年为经销商提供贷款769亿元。", "2024"),
        ("全年新增贷款超过700亿元。", "2024"),
        ("全年目标为提供贷款800亿元。", "2025"),
        ("全年有望提供贷款800亿元。", "2025"),
    ],
)
def test_all_the_year_in_a_look_back_is_the_one_told_of(words: str, period: str) -> None:
    text = f"截至2024年末，上汽通用金融的网点为3200家。\n\n{words}"
    assert told(text, "period", published="2025-08-27")[-1] == period


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("今年8月以来，岚图汽车每月销售超过1万辆。", ["2023-08/2023-11-25"]),
        ("今年8月以來，嵐圖汽車每月銷售超過1萬輛。", ["2023-08/2023-11-25"]),
        ("今年2月恢复生产以来，一汽丰田生产汽车21万辆。", ["2023-02/2023-11-25"]),
        ("今年1月8日恢复通关以来，中国出口商品车12万辆。", ["2023-01-08/2023-11-25"]),
        ("11月以来，岚图汽车销售6000辆。", ["2023-11"]),
        (
            "今年8月以来，岚图每月销售超过1万辆，今年以来已销售6万辆。",
            ["2023-08/2023-11-25", "2023-01/2023-11-25"],
        ),
        ("9月，岚图销售8000辆，今年以来已销售6万辆。", ["2023-09", "2023-01/2023-09"]),
    ],
)
def test_what_goes_on_since_a_month_or_a_day_is_told_up_to_today(text: str, periods: list[str]) -> None:
    assert told(text, "period", published="2023-11-25") == periods


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("2021年8月上市的海豚累计销量突破100万辆。", "cumulative ../2026-01"),
        ("2021年8月上市的海豚累計銷量突破100萬輛。", "cumulative ../2026-01"),
        ("2019年投产的特斯拉上海工厂累计生产300万辆汽车。", "cumulative ../2026-01"),
        ("去年5月发布的问界M8累计交付10万辆。", "cumulative ../2026-01"),
        ("5月20日上市以来，极氪007累计交付3万辆。", "cumulative ../2026-01"),
        ("2025年8月，海豚累计销售100万辆。", "sales 2025-08"),
    ],
)
def test_a_total_of_what_was_launched_then_runs_on(text: str, last: str) -> None:
    assert told(text, "metric period")[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("自2006年11月28日起在深交所上市，万丰奥威报每股19.6元。", "price -"),
        ("欧陆自2003年投产以来，宾利累计产量超过5万辆，新款起步价为13.6万英镑。", "price -"),
        ("自2022年11月开售以来，领克累计卖出52万辆。极氪由吉利持股51%。", "stake -"),
        ("自2022年11月开售以来，领克累计卖出52万辆。极氪首期投资20亿元。", "investment -"),
        ("自2022年11月开售以来，领克卖出52万辆。其中海外9万辆。", "sales 2022-11/2026-01"),
    ],
)
def test_since_when_something_goes_on_dates_no_price_and_no_deal(text: str, last: str) -> None:
    assert told(text, "metric period")[-1] == last


@pytest.mark.parametrize(
    ("words", "periods"),
    [
        ("从2010年开始，深圳推广电动公交。目前，票价为2元/次。每百公里成本为25元。", ["2026-07-15", "-"]),
        ("自2010年起，深圳推廣電動公交。現在，票價為2元/次。每百公里成本為25元。", ["2026-07-15", "-"]),
        ("2012年，蔚来投资5亿元。如今，新工厂年底投产，总投资近30亿元。", ["2012", "2026-12", "2026"]),
        ("2025年，蔚来营收50亿元。目前，蔚来员工3000人。净利润5亿元。", ["2025", "2026-07-15", "2025"]),
    ],
)
def test_what_is_told_of_now_ends_a_time_long_past(words: str, periods: list[str]) -> None:
    assert told(words, "period", published="2026-07-15") == periods


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("因此又追加500辆", "-"),
        ("此次又增购1000辆", "-"),
        ("於是又續訂1000輛", "-"),
        ("年底再次采购1000辆", "2025"),
    ],
)
def test_an_order_that_follows_has_not_the_time_of_the_first(words: str, period: str) -> None:
    assert told(f"去年，中通客车卖出90辆大巴，反响不错，{words}。", "period")[-1] == period


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("按照目前的规划，首台新车将会在2027年第一季度内下线。", "2027-Q1"),
        ("按照目前規劃進度，首台新車將會在2027年第一季度內下線。", "2027-Q1"),
        ("首辆合资电动车于2年后下线", "2028"),
        ("今年1月，贝特瑞年产5万吨的正极材料项目举行开工仪式。", "-"),
        ("今年3月，占地150亩的长城汽车物流中心投用，可同时停放5000辆车。", "-"),
        ("长城汽车的项目将于10月初投产，预计年收入15亿元。", "-"),
        ("长城汽车的项目2025年投产，当年收入15亿元。", "2025"),
        ("2018年4月30日（含当日）前注册登记的电动车，补贴标准提高至2万元。", "-"),
        ("2011年6月30日前註冊登記的汽油車，每輛補貼1.5萬元。", "-"),
        ("长安汽车拟将目前的10%持股比例提高至20%。", "-"),
        ("2025年一季度，岚图交付3.2万辆，完成全年目标的16%，海外交付0.2万辆。", "2025-Q1"),
        ("2025年一季度，岚图交付3.2万辆，完成全年目标的16%；毛利率为14%。", "2025-Q1"),
        ("1-5月，零跑销售9万辆；小鹏累计销量则较去年同期的5万辆提升8%，达到5.4万辆。", "2025-01/2025-05"),
    ],
)
def test_a_time_that_belongs_to_something_else_dates_no_number(text: str, last: str) -> None:
    periods = [
        line.partition(" ")[2] for line in told(text, "metric period") if not line.startswith("founded")
    ]
    assert periods[-1] == last


def test_totals_behind_a_semicolon_go_on_with_the_year_so_far_and_this_month_with_its_class() -> None:
    text = (
        "某某汽车公告，2026年4月产量7.6万辆。本年累计产量22.8万辆，同比下降2.3%；"
        "累计销量28万辆，同比下降8.2%。其中，海外销量9800辆。"
    )
    so_far = "2026-01/2026-04"
    assert told(text, "period") == ["2026-04", so_far, so_far, so_far, so_far, "2026-04"]
