"""Numbers as brokers and business papers write them: two-digit years, strokes, fiscal years, foreign money."""

from __future__ import annotations

import pytest

from .telling import told

NOTE = "福耀玻璃跟踪报告"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "我们预计公司25-27年营收为430/505/590亿元。",
            [f"revenue {n}00000000 CNY {y}" for n, y in ((430, 2025), (505, 2026), (590, 2027))],
        ),
        (
            "预计2025/2026/2027年净利润分别为90亿元、105亿元和120亿元。",
            [f"profit {n}00000000 CNY {y}" for n, y in ((90, 2025), (105, 2026), (120, 2027))],
        ),
        (
            "23、24年营收分别为331亿元和392亿元。",
            ["revenue 33100000000 CNY 2023", "revenue 39200000000 CNY 2024"],
        ),
        ("公司24Q3毛利率为38%，25H1为37%。", ["margin 38 percent 2024-Q3", "margin 37 percent 2025-H1"]),
        ("3Q24营收为99亿元。", ["revenue 9900000000 CNY 2024-Q3"]),
        (
            "24年营收为392亿元，23年为331亿元。",
            ["revenue 39200000000 CNY 2024", "revenue 33100000000 CNY 2023"],
        ),
    ],
)
def test_years_as_brokers_write_them(text: str, expected: list[str]) -> None:
    assert told(text, "metric value period", title=NOTE, published="2025-08-20") == expected


@pytest.mark.parametrize("text", ["整车提供10年质保。", "20年来，公司投入了15亿元。", "公司有15年的历史。"])
def test_a_length_of_time_is_no_year(text: str) -> None:
    assert not any(claim.endswith(("2010", "2015", "2020")) for claim in told(text, title=NOTE))


def test_guidance_is_of_the_business_year() -> None:
    text = "去年12月的发布会过去不久。周四，本田把年度销售预期提高到380万辆，高于之前预期的375万辆。"
    read = told(text, "value period", title="本田上调预期", published="2025-02-13")
    assert read == ["3800000 vehicle 2024-04/2025-03", "3750000 vehicle 2024-04/2025-03"]


def test_growth_may_be_told_as_a_level() -> None:
    text = "福耀玻璃净利润增速由2024年的12%加快至2025年的20%。"
    assert told(text, "metric value") == ["yoy 12 percent", "yoy 20 percent"]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("【台北訊】和大工業去年12月合併營收8.2億元，月增3%，年減5%，車輛零件佔七成。", "TWD"),
        ("【本報港聞】運輸署數字顯示，該計劃的補貼總額為8.2億元，電動車車主受惠。", "HKD"),
        ("【台北訊】和大工業去年合併營收8.2億元人民幣，車輛零件佔七成，年減5%。", "CNY"),
        ("和大工业去年营收8.2亿元。", "CNY"),
    ],
)
def test_a_bare_yuan_is_that_of_the_paper_s_home(text: str, unit: str) -> None:
    assert unit in told(text, "value")[0]


def test_a_list_of_times_may_mix_years_and_a_part_of_one() -> None:
    text = "2022年至2024年及2025年前9个月，华川精铸分别亏损3.1亿元、2.4亿元、1.8亿元和0.6亿元。"
    assert told(text, "value period") == [
        "-310000000 CNY 2022",
        "-240000000 CNY 2023",
        "-180000000 CNY 2024",
        "-60000000 CNY 2025-01/2025-09",
    ]


def test_a_rank_may_be_told_without_a_classifier() -> None:
    assert told("国轩高科装机量排名第8，份额为2.9%。", "metric value") == [
        "rank 8 count",
        "market_share 2.9 percent",
    ]


def test_a_price_cut_is_money() -> None:
    assert told("深蓝汽车全系降价2万。", "metric value") == ["growth -20000 CNY"]
