"""Whether a number is a result, a target, a forecast, a plan, a possibility or a condition, and who says so."""

from __future__ import annotations

import pytest

from .telling import told


@pytest.mark.parametrize(
    ("modality", "text"),
    [
        ("actual", "零跑汽车2025年交付59.7万辆。"),
        ("actual", "广汽埃安完成全年目标，销量达到38万辆。"),
        ("actual", "小鹏汽车第三季度营收为203.8亿元，好于预期。"),
        ("target", "岚图汽车2026年销量目标为32万辆。"),
        ("target", "小鹏汽车力争2026年交付60万辆。"),
        ("target", "零跑汽车定下目标：2026年销量突破100万辆。"),
        ("target", "小米汽车冲刺2026年55万辆的交付目标。"),
        ("forecast", "机构预计，2026年中国汽车出口量有望达到740万辆。"),
        ("forecast", "理想汽车预计一季度交付9万至10万辆。"),
        ("forecast", "中金预计比亚迪2026年净利润为450亿元。"),
        ("plan", "赛力斯拟投资50亿元建设新工厂。"),
        ("plan", "奇瑞汽车计划2026年在欧洲新增200家网点。"),
        ("plan", "比亚迪将在匈牙利投资40亿欧元建厂。"),
        ("hypothetical", "如果关税取消，比亚迪在欧洲的售价将为3万欧元。"),
        ("hypothetical", "假设产能全部释放，小米汽车年产量为60万辆。"),
        ("capability", "零跑汽车杭州工厂年产能可达30万辆。"),
        ("capability", "宁德时代的电池能够支持1000公里续航。"),
    ],
)
def test_words_say_how_a_number_is_meant(modality: str, text: str) -> None:
    assert told(text, "modality") == [modality]


def test_a_plan_goes_on_in_the_clauses_after_it() -> None:
    text = "赛力斯计划建设新工厂，总投资50亿元。"
    assert told(text, "metric modality") == ["investment plan"]


def test_a_plan_of_change_begins_with_what_is() -> None:
    text = "日产计划将全球产能从目前的500万辆削减至400万辆，并在全球裁员9000人。"
    assert told(text, "value modality") == [
        "5000000 vehicle actual",
        "4000000 vehicle plan",
        "9000 person plan",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is, beside what is planned
        ("按照一汽大众的计划，今年销售目标是100万辆，而目前总产能只有66万辆。", ["target", "actual"]),
        ("北汽集团今年资本支出将达25亿元，较去年的14亿元大增。", ["forecast", "actual"]),
        # what was planned a while ago
        ("2025年11月，国轩高科公告称，将在摩洛哥建设工厂，合计总投资约25亿欧元。", ["plan"]),
        # parts of a target
        ("吉利汽车首季销量完成全年345万辆目标的21%。", ["target", "actual"]),
    ],
)
def test_what_is_and_what_is_planned_are_told_apart(text: str, expected: list[str]) -> None:
    assert told(text, "modality") == expected


def test_a_condition_without_a_time_is_of_no_time() -> None:
    text = "2025年，小鹏汽车交付42万辆。如果以后一年能卖100万辆，公司才算过关。"
    assert told(text, "value period")[-1] == "1000000 vehicle -"


def test_a_forecast_goes_on_in_the_clauses_after_it() -> None:
    text = "蔚来预计，2026年营收将达1200亿元，同比增长约40%。"
    assert told(text, "metric modality") == ["revenue forecast", "yoy forecast"]


def test_a_result_beside_a_target_stays_a_result() -> None:
    text = "零跑汽车2025年实际交付59.7万辆，2026年的目标是100万辆。"
    assert told(text, "value modality") == ["597000 vehicle actual", "1000000 vehicle target"]


@pytest.mark.parametrize(
    ("modality", "text"),
    [
        ("plan", "方案提出，到2030年，新能源重卡渗透率达到40%。"),
        ("plan", "按照规定，到2035年，充电桩数量达到3000万个。"),
        ("plan", "到2032年底，红旗汽车门店增至900家，覆盖300个城市。"),
        ("forecast", "到2031年，奇瑞汽车在欧洲的销量为50万辆。"),
        ("actual", "红旗汽车到2025年底门店增至900家，2033年进入巴西。"),
    ],
)
def test_nothing_that_lies_ahead_has_come_true(modality: str, text: str) -> None:
    assert told(text, "modality")[0] == modality


def test_a_plan_stays_one_however_old_it_is() -> None:
    text = "早在2022年，宁德时代拟在匈牙利分期投建年产100GWh电池产线，总投资预计不超过73亿欧元。"
    assert told(text, "metric modality") == ["capacity plan", "investment plan"]


def test_a_capacity_that_is_reached_is_no_possibility() -> None:
    assert told("截至2025年底，宁德时代总产能达到770GWh。", "metric modality") == ["capacity actual"]


def test_a_forecast_of_a_year_long_over_is_no_forecast() -> None:
    assert told("岚图汽车预计推出新车，2023年销量为5万辆。", "modality") == ["actual"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("据乘联分会统计，12月乘用车零售229.6万辆。", "乘联分会"),
        ("中汽协发布的数据显示，2025年汽车出口709.8万辆。", "中汽协"),
        ("朱江明表示，零跑汽车2026年将进入40个国家。", "朱江明"),
        ("零跑汽车2025年交付59.7万辆。", "-"),
    ],
)
def test_who_is_quoted_is_told(text: str, speaker: str) -> None:
    assert told(text, "attribution") == [speaker]
