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
        "2024年，奇瑞汽车国内和海外销量分别为90万辆、30万辆。",
        "2024年，奇瑞汽车海外销量为30万辆，2023年为18万辆。",
        "2024年，奇瑞汽车归母净利润为30亿元，同比增长50%，上年同期净利润20亿元。奇瑞汽车扣非净利润27亿元，同比增长93%。",
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
