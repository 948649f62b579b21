"""Numbers that stand apart from their words: table cells and lines of label and value."""

from __future__ import annotations

from .telling import told

WHOLE = "subject metric value period"


def test_a_cell_is_read_under_its_row_and_its_head() -> None:
    text = """# 新势力12月交付

| 品牌 | 交付量（辆） | 同比 |
|---|---|---|
| 蔚来 | 48,135 | 54.6% |
| 小鹏汽车 | 37,508 | 2.2% |
"""
    assert told(text, WHOLE, kind="md") == [
        "蔚来 deliveries 48135 vehicle 2025-12",
        "蔚来 yoy 54.6 percent 2025-12",
        "小鹏汽车 deliveries 37508 vehicle 2025-12",
        "小鹏汽车 yoy 2.2 percent 2025-12",
    ]


def test_a_quarter_in_the_row_belongs_to_the_year_in_the_head() -> None:
    text = """# 零跑汽车季度交付

| 季度 | 2025年交付（辆） |
|---|---|
| 一季度 | 87,552 |
| 二季度 | 134,112 |
"""
    assert told(text, WHOLE, kind="md") == [
        "零跑汽车 deliveries 87552 vehicle 2025-Q1",
        "零跑汽车 deliveries 134112 vehicle 2025-Q2",
    ]


def test_the_unit_of_a_column_stands_in_its_head() -> None:
    text = """# 电池装机

| 公司 | 2024年（GWh） | 2025年（GWh） |
|---|---|---|
| 宁德时代装机量 | 246.0 | 333.6 |
"""
    assert told(text, WHOLE, kind="md") == [
        "宁德时代 installations 246 GWh 2024",
        "宁德时代 installations 333.6 GWh 2025",
    ]


def test_a_table_of_a_page_is_read_like_one_of_markdown() -> None:
    text = """<html><body><h1>新势力12月交付</h1><table>
<tr><th>品牌</th><th>交付量（辆）</th></tr>
<tr><td>蔚来</td><td>48,135</td></tr>
</table></body></html>"""
    assert told(text, WHOLE, kind="html") == ["蔚来 deliveries 48135 vehicle 2025-12"]


def test_a_value_is_read_under_the_label_on_the_line_before_it() -> None:
    text = "零跑汽车年度成绩\n\n研发费用\n131亿元\n员工总数\n6.2万人\n2025年交付量\n596,555辆\n"
    assert told(text, WHOLE) == [
        "零跑汽车 rd_spend 13100000000 CNY -",
        "零跑汽车 headcount 62000 person -",
        "零跑汽车 deliveries 596555 vehicle 2025",
    ]


def test_a_line_of_name_and_figures_is_a_sentence_of_its_own() -> None:
    text = "新势力成绩单\n\n蔚来：12月交付48,135辆\n小鹏汽车：12月交付37,508辆\n"
    assert told(text, "subject value") == ["蔚来 48135 vehicle", "小鹏汽车 37508 vehicle"]


def test_the_unit_of_a_table_may_stand_above_it_and_that_of_a_row_in_its_label() -> None:
    text = """# 零跑汽车2025年上半年财务数据

单位：亿元

| 项目 | 2024年 | 2025年 | 同比 |
|---|---|---|---|
| 营业收入 | 321.6 | 647.3 | 101.3 |
| 毛利率（%） | 8.4 | 14.5 | |
"""
    assert told(text, "subject metric value", kind="md") == [
        "零跑汽车 revenue 32160000000 CNY",
        "零跑汽车 revenue 64730000000 CNY",
        "零跑汽车 yoy 101.3 percent",
        "零跑汽车 margin 8.4 percent",
        "零跑汽车 margin 14.5 percent",
    ]


def test_a_head_that_spans_columns_stands_over_each_of_them() -> None:
    text = """<html><body><h1>新势力销量</h1><table>
<tr><th rowspan="2">品牌</th><th colspan="2">2024年</th><th colspan="2">2025年</th></tr>
<tr><th>销量（辆）</th><th>同比</th><th>销量（辆）</th><th>同比</th></tr>
<tr><td>蔚来</td><td>221,970</td><td>38.7%</td><td>326,028</td><td>46.9%</td></tr>
</table></body></html>"""
    assert told(text, WHOLE, kind="html") == [
        "蔚来 sales 221970 vehicle 2024",
        "蔚来 yoy 38.7 percent 2024",
        "蔚来 sales 326028 vehicle 2025",
        "蔚来 yoy 46.9 percent 2025",
    ]


def test_columns_are_of_the_time_of_the_caption_and_of_the_times_before_it() -> None:
    text = """# 车市观察

表1：2025年11月厂商批发销量（单位：万辆）

| 排名 | 厂商 | 11月 | 10月 | 环比 | 去年同期 | 同比 | 份额 |
|---|---|---|---|---|---|---|---|
| 1 | 比亚迪 | 47.5 | 43.7 | 8.7% | 50.4 | -5.8% | 15.8% |
|   | 合计 | 105.8 | 102.5 | 3.2% | 103.6 | 2.1% | 35.2% |
"""
    assert told(text, WHOLE, kind="md")[:6] == [
        "比亚迪 sales 475000 vehicle 2025-11",
        "比亚迪 sales 437000 vehicle 2025-10",
        "比亚迪 mom 8.7 percent 2025-11",
        "比亚迪 sales 504000 vehicle 2024-11",
        "比亚迪 yoy -5.8 percent 2025-11",
        "比亚迪 market_share 15.8 percent 2025-11",
    ]
    assert {claim.split()[0] for claim in told(text, "subject", kind="md")[6:]} == {"中国汽车市场"}


def test_a_firm_s_bulletin_has_its_classes_of_vehicle_as_products() -> None:
    text = """# 江淮汽车11月成绩

江淮汽车2025年11月产销快报（单位：辆）

| 产品 | 本月销量 | 去年同期 | 本年累计 | 去年累计 | 累计同比增减 |
|---|---|---|---|---|---|
| 其中：SUV | 9,844 | 8,120 | 90,311 | 98,002 | -7.85% |
| 合计 | 37,211 | 34,400 | 379,116 | 391,764 | -3.23% |
"""
    assert told(text, f"{WHOLE} product", kind="md") == [
        "江淮汽车 sales 9844 vehicle 2025-11 SUV",
        "江淮汽车 sales 8120 vehicle 2024-11 SUV",
        "江淮汽车 sales 90311 vehicle 2025-01/2025-11 SUV",
        "江淮汽车 sales 98002 vehicle 2024-01/2024-11 SUV",
        "江淮汽车 yoy -7.85 percent 2025-01/2025-11 SUV",
        "江淮汽车 sales 37211 vehicle 2025-11 -",
        "江淮汽车 sales 34400 vehicle 2024-11 -",
        "江淮汽车 sales 379116 vehicle 2025-01/2025-11 -",
        "江淮汽车 sales 391764 vehicle 2024-01/2024-11 -",
        "江淮汽车 yoy -3.23 percent 2025-01/2025-11 -",
    ]


def test_what_a_table_measures_may_stand_over_it_alone() -> None:
    text = """# 新势力半年回顾

2025年上半年各品牌交付量（辆）

| 月份 | 零跑 | 小鹏 |
|---|---|---|
| 1月 | 25,170 | 30,350 |
| 合计 | 50,457 | 60,803 |
"""
    assert told(text, WHOLE, kind="md") == [
        "零跑汽车 deliveries 25170 vehicle 2025-01",
        "小鹏汽车 deliveries 30350 vehicle 2025-01",
        "零跑汽车 deliveries 50457 vehicle 2025-H1",
        "小鹏汽车 deliveries 60803 vehicle 2025-H1",
    ]


def test_a_change_between_two_columns_is_of_their_times() -> None:
    text = """# 赛力斯财报

| 指标 | 2025年前三季度 | 2024年前三季度 | 变动 |
|---|---|---|---|
| 营业收入（亿元） | 1105.3 | 1066.3 | 3.67% |
"""
    assert told(text, WHOLE, kind="md") == [
        "赛力斯 revenue 110530000000 CNY 2025-01/2025-09",
        "赛力斯 revenue 106630000000 CNY 2024-01/2024-09",
        "赛力斯 yoy 3.67 percent 2025-01/2025-09",
    ]


def test_the_trims_of_a_model_are_products_of_their_own() -> None:
    text = """# 零跑B10价格公布

| 车型 | 指导价（万元） | CLTC续航（km） |
|---|---|---|
| 零跑B10 410悦享版 | 10.38 | 410 |
| 零跑B10 510激光雷达版 | 12.98 | 510 |
"""
    assert told(text, "metric value product", kind="md") == [
        "price 103800 CNY 零跑B10 410悦享版",
        "range 410 km 零跑B10 410悦享版",
        "price 129800 CNY 零跑B10 510激光雷达版",
        "range 510 km 零跑B10 510激光雷达版",
    ]


def test_a_part_of_the_whole_in_a_table_of_firms_is_a_market_share() -> None:
    text = """# 动力电池装车量

| 企业 | 装车量（GWh） | 占比 |
|---|---|---|
| 宁德时代 | 36.14 | 43.0% |
"""
    assert told(text, "subject metric", kind="md") == ["宁德时代 installations", "宁德时代 market_share"]


def test_a_table_set_with_spaces_under_its_unit_and_its_caption() -> None:
    text = """车市观察

2025年11月厂商零售销量排行

单位：万辆

厂商        11月    同比
比亚迪      30.7   -26.3%
吉利汽车    18.7    33.4%

资料来源：某机构
"""
    assert told(text, WHOLE) == [
        "比亚迪 sales 307000 vehicle 2025-11",
        "比亚迪 yoy -26.3 percent 2025-11",
        "吉利汽车 sales 187000 vehicle 2025-11",
        "吉利汽车 yoy 33.4 percent 2025-11",
    ]


def test_firms_may_stand_in_the_head_and_what_is_measured_in_the_rows() -> None:
    text = """# 零跑与小鹏11月对比

| 指标 | 零跑汽车 | 小鹏汽车 |
|---|---|---|
| 11月交付（辆） | 70,327 | 36,728 |
| 同比 | 75.1% | 18.9% |
| 三季度营收（亿元） | 194.5 | 203.8 |
"""
    assert told(text, WHOLE, kind="md") == [
        "零跑汽车 deliveries 70327 vehicle 2025-11",
        "小鹏汽车 deliveries 36728 vehicle 2025-11",
        "零跑汽车 yoy 75.1 percent 2025-11",
        "小鹏汽车 yoy 18.9 percent 2025-11",
        "零跑汽车 revenue 19450000000 CNY 2025-Q3",
        "小鹏汽车 revenue 20380000000 CNY 2025-Q3",
    ]


def test_a_table_of_dates_and_events_is_a_timeline() -> None:
    text = """# 零跑汽车大事记

| 时间 | 事件 |
|---|---|
| 2015年12月 | 零跑汽车成立 |
| 2022年9月29日 | 零跑汽车在港交所上市 |
"""
    assert told(text, "metric period noun", kind="md") == [
        "founded 2015-12 成立",
        "founded 2022-09-29 上市",
    ]


def test_rates_without_their_sign_and_all_other_places() -> None:
    text = """# 长安12月海外月报

**长安汽车12月分区域出口量（单位：辆；同比：%）**

| 区域 | 12月 | 同比 |
|---|---|---|
| 欧洲 | 8,904 | 71.3 |
| 其他地区 | 1,841 | -5.0 |
"""
    assert told(text, WHOLE, kind="md") == [
        "长安汽车 exports 8904 vehicle 2025-12",
        "长安汽车 yoy 71.3 percent 2025-12",
        "长安汽车 exports 1841 vehicle 2025-12",
        "长安汽车 yoy -5 percent 2025-12",
    ]
