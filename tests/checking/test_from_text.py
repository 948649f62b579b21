"""From the text to the findings: what is true of a part, or of another day, is no conflict; what is false is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from leapcheck import Ledger, check

REPORT = "sources: [{title: 年报, publisher: 公司, date: 2025-03-01}]"
LEDGER = f"""\
entries:
  - {{id: a, subject: 奇瑞汽车, metric: sales, value: 1000000辆, period: 2023, status: verified, {REPORT}}}
  - {{id: b, subject: 奇瑞汽车, metric: sales, value: 1200000辆, period: 2024, status: verified, {REPORT}}}
  - {{id: c, subject: 蔚来, metric: deliveries, value: 21000辆, period: 2025-07, status: verified, {REPORT}}}
"""


def conflicts(folder: Path, *texts: str, published: str = "2025-02-01") -> list[str]:
    """The rules of the errors and warnings that a check of some articles against the ledger reports."""
    (folder / "claims.yaml").write_text(LEDGER, "utf-8")
    paths = [folder / f"{i}.md" for i in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(f"---\npublished: {published}\n---\n{text}\n", "utf-8")
    report = check(paths, ledger=Ledger.load(folder / "claims.yaml"))
    assert report.claims
    return [f.rule for f in report.conflicts]


@pytest.mark.parametrize(
    "text",
    [
        "2024年，奇瑞汽车销量为120万辆，同比增长20%。",
        "2024年，奇瑞汽车海外销量为30万辆，同比增长70%。",
        "2024年，奇瑞汽车纯电动和插混销量分别为20万辆和30万辆，同比分别增长12%和73%。",
        "2024年，奇瑞汽车纯电动车销量为20万辆，同比增长12%，环比增长8%。",
        "2024年8月，奇瑞汽车销量为12万辆，较7月的10万辆增加2万辆。",
        "2024年8月，奇瑞汽车销量为12万辆，比去年同期的15.3万辆少3.3万辆。",
        "2024年，奇瑞汽车营收2000亿元，毛利300亿元，毛利率15%，整车毛利率12%。",
        "2024年，奇瑞汽车营收2000亿元，归母净利润130亿元，净利率7.5%。",
        "2024年，奇瑞汽车营收2000亿元，净利润130亿元，毛利率15%。",
        "2024年，奇瑞汽车国内和海外销量分别为90万辆、30万辆。",
        "2024年，奇瑞汽车海外销量为30万辆，2023年为18万辆。",
        "2024年，奇瑞汽车归母净利润为30亿元，同比增长50%，上年同期净利润20亿元。奇瑞汽车扣非净利润27亿元，同比增长93%。",
        "截至2024年底，中国新能源汽车保有量达3140万辆，其中纯电动汽车2200万辆，占全球总数的60%。",
        "奇瑞汽车的门店守护着两位老人（90岁93天）、一位技师（58岁110天）。2024年，奇瑞汽车销量为120万辆。",
    ],
)
def test_what_is_true_of_a_part_is_no_conflict(tmp_path: Path, text: str) -> None:
    assert conflicts(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("2024年，奇瑞汽车销量为120万辆，同比增长70%。", "LC302"),
        ("2024年，奇瑞汽车海外销量为30万辆，2023年为20万辆，同比增长90%。", "LC302"),
        ("2024年，奇瑞汽车扣非净利润为30亿元，2023年扣非净利润为20亿元，同比增长93%。", "LC302"),
        ("2024年8月，奇瑞汽车销量为12万辆，较7月的10万辆增加3.5万辆。", "LC302"),
        ("2024年8月，奇瑞汽车销量为12万辆，比去年同期的15万辆少5.5万辆。", "LC302"),
        ("2024年，奇瑞汽车营收2000亿元，毛利300亿元，毛利率19%。", "LC303"),
        ("2024年，奇瑞净利率为9.5%，营收2000亿元，净利润150亿元。", "LC303"),
        ("2024年，奇瑞汽车营业利润300亿元，营业收入2000亿元，营业利润率达19%。", "LC303"),
        ("截至2024年底，中国新能源汽车保有量达3140万辆，其中纯电动汽车2200万辆，占总数的60%。", "LC303"),
        ("奇瑞汽车的电池能存4.2兆瓦时（合420度电）。", "LC306"),
    ],
)
def test_what_is_false_still_is_one(tmp_path: Path, text: str, rule: str) -> None:
    assert conflicts(tmp_path, text) == [rule]


def test_a_brand_s_growth_is_not_reckoned_from_the_company_s_sales(tmp_path: Path) -> None:
    text = "2026年7月，蔚来公司交付新车35000台。其中，蔚来品牌交付新车20000台，同比增长57.9%。"
    assert conflicts(tmp_path, text, published="2026-08-01") == []
    assert conflicts(
        tmp_path, "2026年7月，蔚来公司交付新车35000台，同比增长57.9%。", published="2026-08-01"
    ) == ["LC302"]


def test_a_headline_without_a_day_compares_with_an_earlier_time(tmp_path: Path) -> None:
    article = tmp_path / "a.md"
    body = "奇瑞汽车公布，2026年6月造出新能源汽车4.1万辆，销量4.3万辆。"
    article.write_text(
        f"---\ntitle: 奇瑞汽车：6月新能源车销售4.3万辆，去年同期3.2万辆\n---\n{body}\n", "utf-8"
    )
    assert [f.rule for f in check([article]).conflicts] == []
    article.write_text(f"---\ntitle: 奇瑞汽车：6月新能源车销售3.2万辆\n---\n{body}\n", "utf-8")
    assert [f.rule for f in check([article]).conflicts] == ["LC203"]


def test_the_report_of_another_day_is_no_copy(tmp_path: Path) -> None:
    daily = "{day}，奇瑞汽车芜湖工厂下线新车{n}辆，由三条产线完成，四个班组参与，共有500名员工在岗，检测合格率为99.8%。"
    one, other = daily.format(day="1月6日", n=2100), daily.format(day="1月7日", n=2350)
    slip = daily.format(day="1月6日", n=2010)
    assert "LC204" not in conflicts(tmp_path, one, other)
    assert "LC204" in conflicts(tmp_path, one, slip)


def test_a_laboratory_that_a_firm_set_up_says_nothing_of_the_firm_s_age(tmp_path: Path) -> None:
    texts = ("奇瑞汽车深化与学校在2020年成立的联合实验室的合作。", "2025年1月，奇瑞汽车迎来成立28周年。")
    assert conflicts(tmp_path, *texts) == []
    assert conflicts(tmp_path, "奇瑞汽车成立于2020年。", texts[1]) == ["LC301"]


FIRM = "奇瑞汽车共有员工3.2万人，其中研发人员9000人，海外网点1500家，国内门店2300家，专利12000项。"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # what moves while an exchange trades
        ("瑞丰股份股价盘中涨超4%，成交活跃。" + FIRM, "瑞丰股份股价盘中涨超6%，成交活跃。" + FIRM),
        (
            "沪深两市成交额突破1万亿，较上一日此时放量超500亿。" + FIRM,
            "沪深两市成交额突破1万亿，较上一日此时放量超800亿。" + FIRM,
        ),
        # a form that two firms filled in
        (
            "奇瑞汽车公告，拟回购公司股份，回购价格不超过22元。" + FIRM,
            "吉利汽车公告，拟回购公司股份，回购价格不超过21元。" + FIRM,
        ),
        # a number beside it says that it is of another thing
        ("日本30年期国债收益率升至3.93%。" + FIRM, "日本20年期国债收益率升至3.65%。" + FIRM),
        # cut off
        ("奇瑞汽车公开发售获5934倍认购。" + FIRM, "奇瑞汽车公开发售获5934.56倍认购。" + FIRM),
    ],
)
def test_what_tells_of_another_moment_or_thing_is_no_copy(tmp_path: Path, one: str, other: str) -> None:
    assert "LC204" not in conflicts(tmp_path, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("奇瑞汽车全年涨价4次，成交活跃。" + FIRM, "奇瑞汽车全年涨价6次，成交活跃。" + FIRM),
        (
            "奇瑞汽车公告，拟回购公司股份，回购价格不超过22元。" + FIRM,
            "奇瑞汽车公告，拟回购公司股份，回购价格不超过27元。" + FIRM,
        ),
        ("奇瑞汽车海外网点有5934家。" + FIRM, "奇瑞汽车海外网点有5943家。" + FIRM),
    ],
)
def test_a_copy_with_a_slip_is_still_found(tmp_path: Path, one: str, other: str) -> None:
    assert "LC204" in conflicts(tmp_path, one, other)


@pytest.mark.parametrize(
    "text",
    [
        # a rate of a value of its own
        "2024年，奇瑞汽车销量为120万辆，上年为100万辆。分品牌看，捷途品牌销量为50万辆，同比下降3%。",
        "2024年，奇瑞汽车出口额达到90亿美元，同比增长30%，整车出口110万辆，2023年出口100万辆。",
        # an amount that was added is no rate
        "截至2024年底，奇瑞汽车员工为32.54万人，较2023年底的33.1万人减少5548人。",
        # of another profit, of what comes from elsewhere
        "2024年，奇瑞汽车运营利润为28亿元，同比增长2%。净利润为20亿元，上年同期为25亿元。",
        "2024年，奇瑞汽车收入为90亿元，2023年收入为100亿元。来自海外业务的收入增长4%。",
        # cut off, and about
        "2024年，奇瑞汽车净利润为136亿元，2023年净利润为376亿元，同比下降63%。",
        "2024年，奇瑞汽车营收为161亿元，2023年营收为100亿元，同比增长近60%。",
        # a year paid at once
        "奇瑞汽车车联网套餐月付价49元/月、年付价568元/年。",
        # a list is no total with its parts
        "奇瑞汽车、吉利汽车、长安汽车的门店数量分别为799家、659家和623家。",
        "2024年，奇瑞汽车合计投资10家公司，其中包括3家机器人公司、3家芯片公司、1家雷达公司。",
        # where a change began
        "奇瑞汽车总资产从1680万元降至1593万元，负债从1102万元升至1178万元，资产负债率从65.6%升至73.9%。",
    ],
)
def test_what_is_of_another_thing_is_no_conflict(tmp_path: Path, text: str) -> None:
    assert conflicts(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("2024年，奇瑞汽车净利润为136亿元，2023年净利润为376亿元，同比下降53%。", "LC302"),
        ("2024年，奇瑞汽车营收为181亿元，2023年营收为100亿元，同比增长近60%。", "LC302"),
        ("奇瑞汽车车联网套餐月付价49元/月、年付价768元/年。", "LC307"),
    ],
)
def test_what_is_false_in_the_same_form_is_still_found(tmp_path: Path, text: str, rule: str) -> None:
    assert conflicts(tmp_path, text) == [rule]


def test_what_lies_in_a_city_is_not_the_city_s(tmp_path: Path) -> None:
    assert conflicts(tmp_path, "西安展会总面积为7.2万平方米。", "西安东站面积为10万平方米。") == []


def test_running_totals_up_to_two_days_are_two(tmp_path: Path) -> None:
    text = "截至2024年{day}，奇瑞汽车累计推出{n}款车型。"
    assert conflicts(tmp_path, text.format(day="6月18日", n=42), text.format(day="7月15日", n=57)) == []


def test_what_an_investor_holds_is_not_the_firm_s(tmp_path: Path) -> None:
    one = "贝莱德2024年四季度的报告显示，特斯拉位列第三，持仓市值为2428亿美元。"
    other = "先锋领航的重仓股中有特斯拉，2024年四季度末市值为109亿美元。"
    assert conflicts(tmp_path, one, other) == []


def test_a_headline_cuts_off(tmp_path: Path) -> None:
    text = "# 奇瑞汽车2024年对中东出口大减{title}%\n\n2024年，奇瑞汽车对中东出口2418辆，同比大减{body}%。"
    assert conflicts(tmp_path, text.format(title=91, body="91.7")) == []


@pytest.mark.parametrize(
    ("told", "agreeing"),
    [("2026年12月", True), ("2027年1月", True), ("2029年5月", False), ("2026年3月", False)],
)
def test_one_of_two_dates_is_any_day_between_them(tmp_path: Path, told: str, agreeing: bool) -> None:
    texts = "长城汽车泰国工厂将于2026年底或2027年初投产。", f"长城汽车泰国工厂将于{told}投产。"
    paths = [tmp_path / f"{i}.md" for i in range(2)]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(f"---\npublished: 2025-02-01\n---\n{text}\n", "utf-8")
    assert any(f.verdict == "agree" for f in check(paths).findings) is agreeing
