"""The table of units as a whole, and units that need more than their word to be read."""

from __future__ import annotations

import pytest

from leapcheck import find_quantities
from leapcheck.data import load


def test_no_word_stands_for_two_units() -> None:
    seen: dict[str, str] = {}
    for entry in load("units"):
        for item in entry["words"]:
            for word in item if isinstance(item, dict) else [item]:
                assert seen.setdefault(word, entry["unit"]) == entry["unit"], word


@pytest.mark.parametrize(
    "text", ["2023人力资源", "3万元宝", "12台湾企业", "5GHzX", "5个人所得税项目", "2倍增效应"]
)
def test_a_unit_is_not_read_out_of_a_longer_word(text: str) -> None:
    assert all(q.unit not in ("person", "CNY", "GHz", "times") for q in find_quantities(text)), text
    assert all(q.noun not in ("台", "个人") for q in find_quantities(text)), text


def test_the_longest_unit_wins() -> None:
    units = [
        q.unit for q in find_quantities("12度/百公里，12度电，12公里/小时，12公里，12平方公里，12平方米")
    ]
    assert units == ["kWh/100km", "kWh", "km/h", "km", "km2", "m2"]


def test_the_country_of_the_money_is_kept() -> None:
    units = [q.unit for q in find_quantities("3元、3美元、3欧元、3港元、3日元、3韩元、3新台币、3澳元")]
    assert units == ["CNY", "USD", "EUR", "HKD", "JPY", "KRW", "TWD", "AUD"]
