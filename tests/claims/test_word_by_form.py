"""Families told by their words: each word in each form of sentence that it may stand in is read alike."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from leapcheck.checking.events import read_end

from .telling import claims_of, told


class Grid(NamedTuple):
    """Words and the forms of sentence that they stand in (`_` is the word), and what the number is read as."""

    words: str
    forms: tuple[str, ...]
    claim: str  # metric value modality


GRIDS: dict[str, Grid] = {
    "a deal, whatever verb tells of it": Grid(
        "收购 购买 受让 增持 减持 回购 转让 出售 购入 买入 出让 购得",
        (
            "比亚迪拟7.5亿元_某某科技40%股权",
            "比亚迪公告，将以7.5亿元的价格_某某科技全部股权。",
            "比亚迪拟斥资7.5亿元_某某科技四成的股份",
            "比亚迪计划_公司股份，金额7.5亿元",
            "比亚迪计划中的_金额为7.5亿元。",
        ),
        "transaction 750000000 CNY plan",
    ),
    "money for works, whatever is done to them": Grid(
        "建设 新建 扩建 改建 投建 兴建 改造 改扩建 打造 升级",
        (
            "奇瑞拟9亿元_变速器工厂",
            "奇瑞拟9亿元_年产15万辆整车生产线",
            "奇瑞子公司拟9亿元_研发中心",
            "奇瑞公告，拟使用9亿元_产业园",
        ),
        "investment 900000000 CNY plan",
    ),
    "what is meant and decided is planned": Grid(
        "计划 拟 打算 准备 决定 有意 考虑 正考虑 筹划 酝酿 敲定 同意 批准",
        (
            "福特_裁员2600人",
            "福特_在波兰新增产能2600辆",
            "福特_投资2600万欧元",
            "福特_以2600万欧元收购某某科技",
        ),
        "2600 plan",
    ),
    "what is striven for is a target": Grid(
        "力争 争取 旨在 致力于 立志 期望 谋求 寻求 追求 力求 誓要 渴望 喊出",
        (
            "小鹏_2026年交付41万辆",
            "小鹏_2026年销量达到41万辆",
            "小鹏_到2027年将门店增至41家",
            "小鹏_毛利率提升至41%",
        ),
        "41 target",
    ),
    "a contract, whatever is done with it": Grid(
        "签订 签署 签下 拿下 斩获 获得 中标",
        (
            "宇通客车_6.2亿元采购合同",
            "宇通客车与某某公交_总价6.2亿元的合同",
            "宇通客车_公交订单，合同总金额6.2亿元",
        ),
        "orders 620000000 CNY actual",
    ),
    "how sure somebody is of what comes": Grid(
        "预计 有望 大概率 或将 可能",
        ("今年小鹏销量_达到41万辆", "小鹏二季度毛利率_为41%", "今年小鹏净利润_增长41%"),
        "41 forecast",
    ),
    "what works can make in a day, a month or a year": Grid(
        "每天可 每月可 每年可 每周能 单班可 每日最多可 一年可",
        ("该工厂_生产2700辆", "工厂满负荷时_组装2700辆", "扩建后产线_下线2700台"),
        "capacity 2700 vehicle",
    ),
    "how far a car comes after so much charging": Grid(
        "可 能 可以 最多可 就能",
        ("充电8分钟_行驶430公里", "一次充电_行驶430公里", "满电_跑430公里", "8分钟_补能430公里"),
        "range 430 km",
    ),
}
TIMES = {"9个月": "9 month", "287天": "287 day", "不到两年": "2 year", "8个月时间": "8 month"}
WAYS = (
    "从30万到60万台，小鹏仅用了_",
    "从30万台到60万台，小鹏只用_",
    "小鹏用_实现从30万到60万台的跨越",
    "_完成从30万到60万台的跨越，小鹏刷新纪录",
    "小鹏从30万辆跨越到60万辆，仅历时_",
    "小鹏实现了从30万辆到60万辆的突破，用时_",
    "小鹏第60万台下线，距第30万台仅过去_",
    "小鹏第二个30万台仅用时_",
    "小鹏仅用_就完成了第二个30万台",
    "从第30万辆到第60万辆，小鹏花了_",
    "小鹏由30万辆到60万辆的跨越仅耗时_",
)
DAYS = (
    "零跑第30万辆2023年9月11日_，第60万辆2025年2月20日_。",
    "零跑第30万辆于2023年9月11日_，第60万辆于2025年2月20日_。",
    "2023年9月11日第30万辆_，2025年2月20日第60万辆_。",
    "零跑第30万辆在2023年9月11日_，而第60万辆在2025年2月20日_",
    "第30万辆_是在2023年9月11日，第60万辆_是在2025年2月20日。",
    "零跑第60万辆2025年2月20日_，第30万辆2023年9月11日_。",
    "零跑第30万辆（2023年9月11日）和第60万辆（2025年2月20日）先后_",
    "从2023年9月11日第30万辆_，到2025年2月20日第60万辆_，零跑用了528天",
)
RISEN = "物料成本 电池成本 制造成本 单车利润 营收 净利润 研发费用 现金储备 总资产 市值 产值"
BY_VERB = "增加 增长 上升 提高 减少 下降 降低 减少了 增加了约"
AMOUNTS = {
    "28亿元": RISEN,
    "2800辆": "销量 产量 出口量 库存 订单",
    "28公里": "续航 纯电续航",
    "28kW": "最大功率",
}


def cells() -> list[tuple[str, str, str]]:
    return [
        (name, form.replace("_", word), grid.claim)
        for name, grid in GRIDS.items()
        for word in grid.words.split()
        for form in grid.forms
    ]


@pytest.mark.parametrize(("family", "sentence", "claim"), cells())
def test_each_word_is_read_in_each_form(family: str, sentence: str, claim: str) -> None:
    wanted = claim.split()
    read = [line.split() for line in told(sentence, "metric value modality")]
    assert any(_agrees(wanted, line) for line in read), (family, read)


def _agrees(wanted: list[str], line: list[str]) -> bool:
    """Whether a claim has all that is wanted of it; numbers that are multiples by 万 and 亿 are alike."""
    return all(any(part.rstrip("0") == other.rstrip("0") for other in line) for part in wanted)


@pytest.mark.parametrize("amount", AMOUNTS)
@pytest.mark.parametrize("verb", BY_VERB.split())
def test_what_something_rose_or_fell_by_is_a_growth(amount: str, verb: str) -> None:
    for noun in AMOUNTS[amount].split():
        for sentence in (f"公司{noun}{verb}{amount}", f"公司的{noun}较去年{verb}{amount}"):
            (claim,) = told(sentence, "metric value")
            metric, *value = claim.split()
            assert metric in ("growth", "yoy"), sentence
            assert any(part.startswith("-") for part in value) is verb.startswith(("减", "下", "降")), (
                sentence
            )


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("time", TIMES)
def test_the_way_from_one_milestone_to_another_is_a_span_with_its_ends(time: str, way: str) -> None:
    (span,) = [c for c in claims_of(way.replace("_", time)) if c.metric == "span"]
    assert TIMES[time] == f"{span.value.high} {span.value.unit}"
    ends = [read_end(span.qualifiers[key]) for key in ("from", "to")]
    assert [end and end.nth for end in ends] == [300_000, 600_000]


@pytest.mark.parametrize("form", DAYS)
@pytest.mark.parametrize("event", ["下线", "交付", "驶下生产线"])
def test_each_milestone_has_its_own_day(form: str, event: str) -> None:
    milestones = [
        line for line in told(form.replace("_", event), "metric value period") if "milestone" in line
    ]
    assert sorted(milestones) == [
        "milestone 300000 vehicle 2023-09-11",
        "milestone 600000 vehicle 2025-02-20",
    ]


@pytest.mark.parametrize("done", ["交付", "累计交付", "累计销量", "卖出", "销售", "完成"])
@pytest.mark.parametrize(
    "goal", ["今年目标50万辆", "全年目标50万辆", "2025年销量目标为50万辆", "年度目标是50万辆"]
)
def test_what_a_stretch_that_is_over_brought_is_no_target(goal: str, done: str) -> None:
    read = told(f"零跑{goal}，前8个月{done}32万辆，完成率64%。", "value modality", published="2025-09-02")
    assert read == ["500000 vehicle target", "320000 vehicle actual", "64 percent actual"]


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("项目建设用了9个月", ["duration 9 month"]),
        (
            "T03用四年时间实现月销从5000台到1万台的跨越",
            ["duration 4 year", "sales 5000 vehicle", "sales 10000 vehicle"],
        ),
        ("公司新增产能30万辆", ["capacity 300000 vehicle"]),
        ("公司新增门店30家", ["outlets 30 count"]),
        ("公司增加投资30亿元", ["investment 3000000000 CNY"]),
        ("公司营收增至30亿元", ["revenue 3000000000 CNY"]),
        ("公司物料成本降到3万元", ["cost 30000 CNY"]),
        ("比亚迪新增32项功能", ["features 32 count"]),
        ("比亚迪多了32项功能", ["features 32 count"]),
        ("公司合同负债32亿元", ["liabilities 3200000000 CNY"]),
        ("分析师维持增持评级，目标价30元", ["price 30 CNY"]),
        ("福特同意了工会的要求，去年投资30亿欧元", ["investment 3000000000 EUR"]),
        ("小鹏期望值不高，去年交付3万辆", ["deliveries 30000 vehicle"]),
    ],
)
def test_what_only_looks_like_them_stays(sentence: str, claims: list[str]) -> None:
    assert told(sentence, "metric value") == claims
    assert "target" not in told(sentence, "modality")
