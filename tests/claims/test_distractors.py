"""Numbers that are no claims: names, versions, codes, idioms, and dates that only anchor."""

from __future__ import annotations

import pytest

from .telling import told


@pytest.mark.parametrize(
    "text",
    [
        "零跑C11、深蓝S07和小米SU7同台亮相。",
        "新系统升级到LEAP 3.5版本。",
        "全新一代高通8295芯片已经装车。",
        "比亚迪（002594.SZ）今日召开股东大会。",
        "理想汽车-W（02015.HK）发布公告。",
        "咨询电话：400-820-8820。",
        "公司通过了ISO 14001认证，执行GB/T 19001-2016标准。",
        "地址：杭州市滨江区物联网街451号。",
        "邮编310051。",
        "更多信息见www.example.com/2025/1203。",
        "千家万户都开上了电动车。",
        "做好这件事要一步一个脚印。",
        "他七上八下地等结果。",
        "2025年12月，零跑汽车召开年会。",
        "发布会定于1月20日14:30举行。",
        "展台位于3号馆A12。",
        "第三章 行业格局",
        "第一，成本下降；第二，规模扩大。",
        "一、二线城市的需求最旺。",
        "记者在第一现场看到了这款车。",
        "五一假期人流如织。",
        "他是85后工程师。",
        "这是一款三厢轿车。",
        "车牌尾号限行3和8。",
        "零跑汽车成为首批入选企业。",
        "两会代表提出建议。",
        "万向集团参加了展览。",
        "他们第一、二年都在亏损。",
        "第二和三款车型都没能卖好。",
        "某公司年内收入为人民币662.1…",
        "某集团公布业绩，总营收为人民币318.4...",
        "某公司股价跌破三个整数关口。",
        "营收和利润两项指标均创新高。",
        "软件与服务，去年两项收入都在涨。",
        "在Top 10榜单中没有日系车。",
        "车企TOP20名单里少了一家。",
        "前十榜单中不见合资品牌。",
        "他扬言要打造“世界冠军”。",
    ],
)
def test_a_number_that_says_nothing_about_anybody_is_no_claim(text: str) -> None:
    assert told(text, "quote") == []


def test_the_numbers_in_names_stay_out_of_a_sentence_with_claims() -> None:
    text = "2026年1月10日，比亚迪（002594.SZ）发布公告：海豹06 DM-i与秦L的12月销量合计为8.2万辆。"
    assert told(text, "quote") == ["8.2万辆"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("售9.98万起，比亚迪秦L上市。", ["price at_least 99800 CNY"]),
        ("比亚迪让10万级车型也能享受智驾。", ["price approx 100000 CNY"]),
        ("从7万级到20万级车型，比亚迪全系标配。", ["price range 70000 200000 CNY"]),
        ("百万级的出口三雄里有奇瑞。", []),
        ("2025年，全国发生1.2万起起火事故。", ["count 12000 count"]),
    ],
)
def test_a_grade_of_price_is_a_price_and_counts_nothing(text: str, expected: list[str]) -> None:
    assert told(text, "metric value") == expected


@pytest.mark.parametrize(
    "text",
    [
        "特斯拉计划推出七座版Model Y。",
        "车身上的摄像头提供360度视野，蔚来ES8已搭载。",
        "一块大屏构成了蔚来座舱的主要结构。",
        "中国第十一个五年规划确定了新能源汽车项目。",
        "何小鹏四处奔走求见投资人。",
    ],
)
def test_seats_turns_and_pieces_are_no_claims(text: str) -> None:
    assert told(text, "metric value") == []


def test_a_threshold_of_a_policy_is_no_claim() -> None:
    assert told("广州对总投资10亿元以上的制造业项目给予奖励。", "value") == []


def test_the_level_of_an_index_is_a_claim() -> None:
    assert told("截至收盘，恒生指数涨0.98%，报22027.07点。", "subject value") == [
        "恒生指数 0.98 percent",
        "恒生指数 22027.07 count",
    ]


def test_a_number_of_plants_with_great_is_counted_and_the_great_three_are_not() -> None:
    assert told("宁德时代拥有13大生产基地。", "metric value") == ["facilities 13 count"]
    assert told("三大品牌一起发力。") == []


def test_what_money_is_given_per_is_no_claim() -> None:
    assert told("碳酸锂货款为8000元/400公斤。", "quote") == ["8000元"]
