"""What is the same thing, and why something is not."""

from __future__ import annotations

import pytest

from leapcheck.checking import compare_statements
from leapcheck.checking.names import Likeness, likeness, same_subject

from .conftest import claim


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (claim("零跑汽车", "sales", "1", "vehicle", "2025"), claim("零跑国际", "sales", "1", "vehicle", "2025"), "subjects"),
        (claim("吉利汽车", "sales", "1", "vehicle", "2025"), claim("吉利控股集团", "sales", "1", "vehicle", "2025"), "subjects"),
        (claim("零跑汽车", "sales", "1", "vehicle", "2025"), claim("零跑汽车", "orders", "1", "vehicle", "2025"), "metrics"),
        (claim("零跑汽车", "sales", "1", "vehicle", "2025"), claim("零跑汽车", "sales", "1", "vehicle", "2025-10"), "periods"),
        (claim("零跑汽车", "sales", "1", "vehicle", "2025"), claim("零跑汽车", "sales", "1", "vehicle", "2025", modality="target"), "modality"),
        (claim("零跑汽车", "sales", "1", "vehicle", "2025"), claim("零跑汽车", "sales", "1", "vehicle", "2025", product="C11"), "c11 only"),
        (claim("零跑汽车", "sales", "1", "vehicle", "2025"), claim("零跑汽车", "sales", "1", "vehicle", "2025", region="欧洲"), "欧洲 only"),
        (claim("零跑汽车", "sales", "1", "vehicle", "2025"), claim("零跑汽车", "sales", "1", "vehicle", "2025", per="month"), "per month"),
        (claim("零跑汽车", "sales", "1", "vehicle", "2025", product="C10"), claim("零跑汽车", "sales", "1", "vehicle", "2025", product="C11"), "product"),
        (claim("零跑汽车", "exports", "1", "CNY", "2025"), claim("零跑汽车", "exports", "1", "vehicle", "2025"), "units"),
        (claim("零跑汽车", "outlets", "1", "count", "2025-06"), claim("零跑汽车", "outlets", "1", "count", "2025-12"), "days apart"),
        (claim("零跑汽车", "founded", "2015", "date", noun="成立"), claim("零跑汽车", "founded", "2022", "date", noun="上市"), "events"),
        (claim("零跑汽车", "milestone", "500000", "vehicle", noun="下线"), claim("零跑汽车", "milestone", "500000", "vehicle", noun="交付"), "events"),
    ],
)  # fmt: skip
def test_two_claims_of_different_things_are_not_comparable(one: object, other: object, reason: str) -> None:
    comparison = compare_statements(one, other)  # type: ignore[arg-type]
    assert not comparison.comparable and reason in comparison.reason


def test_sales_and_deliveries_are_treated_as_one_and_it_is_said() -> None:
    comparison = compare_statements(
        claim("零跑汽车", "sales", "1", "vehicle", "2025"),
        claim("零跑汽车", "deliveries", "1", "vehicle", "2025"),
    )
    assert comparison.comparable and "treated as one" in comparison.reason and comparison.penalty > 0


def test_an_open_qualifier_may_match_and_lowers_the_confidence() -> None:
    comparison = compare_statements(
        claim("零跑汽车", "sales", "1", "vehicle", "2025", channel="零售"),
        claim("零跑汽车", "sales", "1", "vehicle", "2025"),
    )
    assert comparison.comparable and comparison.penalty >= 0.2


def test_a_qualifier_that_the_subject_or_the_period_implies_is_no_difference() -> None:
    market = ("中国新能源汽车市场", "sales", "1", "vehicle")
    comparison = compare_statements(
        claim(*market, "2025", powertrain="NEV", region="中国", per="year"), claim(*market, "2025")
    )
    assert comparison.comparable and comparison.penalty == 0


def test_two_channels_are_two_series() -> None:
    comparison = compare_statements(
        claim("零跑汽车", "sales", "1", "vehicle", "2025", channel="零售"),
        claim("零跑汽车", "sales", "1", "vehicle", "2025", channel="批发"),
    )
    assert not comparison.comparable and comparison.basis == ("零售", "批发")


@pytest.mark.parametrize(
    ("one", "other"),
    [("C10", "C11"), ("一期", "二期"), ("执行董事", "非执行董事"), ("530公里", "630公里"), ("销量", "产量")],
)
def test_phrases_that_differ_in_a_digit_or_an_opposite_are_different(one: str, other: str) -> None:
    assert likeness(one, other) is Likeness.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("配套企业", "配套企业", Likeness.SAME),
        ("董事", "董事会成员", Likeness.ALIKE),
        ("核心零部件", "自研自制核心零部件", Likeness.NARROWER),
    ],
)
def test_phrases_for_one_thing(one: str, other: str, expected: Likeness) -> None:
    assert likeness(one, other) is likeness(other, one) is expected


def test_a_firm_is_known_by_its_name_without_the_legal_form() -> None:
    assert same_subject("浙江今飞凯达轮毂股份有限公司", "今飞凯达轮毂有限公司")
    assert not same_subject("金华零跑零部件有限公司", "金华凌昇动力科技有限公司")


@pytest.mark.parametrize(
    ("one", "other"),
    [("小米汽车", "小鹏汽车"), ("比亚迪", "比亚迪电子"), ("理想汽车", "理想"), ("上汽集团", "上汽乘用车")],
)
def test_brands_are_never_compared_fuzzily(one: str, other: str) -> None:
    assert not same_subject(one, other)
