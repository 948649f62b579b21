"""Numbers with strokes or 、 between them share the magnitude and the unit of the last."""

from __future__ import annotations

import pytest

from leapcheck import find_quantities


def values(text: str) -> list[tuple[str, str | None]]:
    return [(str(q.low if q.low is not None else q.high), q.unit) for q in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9.5/13.1/17.8亿元", [("950000000", "CNY"), ("1310000000", "CNY"), ("1780000000", "CNY")]),
        ("续航505/610km", [("505", "km"), ("610", "km")]),
        ("11.98/12.98万元", [("119800", "CNY"), ("129800", "CNY")]),
        ("同比-12/+25/30%", [("-12", "percent"), ("25", "percent"), ("30", "percent")]),
        ("1,250/2,300万元", [("12500000", "CNY"), ("23000000", "CNY")]),
        ("分别为11.5、14.2、16.9亿元", [("1150000000", "CNY"), ("1420000000", "CNY"), ("1690000000", "CNY")]),
        ("PE为19、16和13倍", [("19", "times"), ("16", "times"), ("13", "times")]),
        ("1.7和2.4万辆", [("17000", "vehicle"), ("24000", "vehicle")]),
        ("续航分别为420、510公里", [("420", "km"), ("510", "km")]),
        ("长4700/1900/1600毫米", [("4.7", "m"), ("1.9", "m"), ("1.6", "m")]),
    ],
)
def test_the_numbers_of_a_series_have_one_unit(text: str, expected: list[tuple[str, str | None]]) -> None:
    read = values(text)
    if expected[0][1] == "m":  # whatever the base unit of a length is, it is one
        assert len({unit for _, unit in read}) == 1 and len(read) == 3
    else:
        assert read == expected


@pytest.mark.parametrize("text", ["1、10万辆", "2、3家", "7、8款", "第10、11款"])
def test_markers_ranges_and_names_make_no_series(text: str) -> None:
    assert len({v[1] for v in values(text)}) == len(values(text))


@pytest.mark.parametrize("text", ["2025/12/3", "4/5G网络", "2024/8个", "24/7"])
def test_strokes_in_dates_names_and_odd_pairs_make_no_series(text: str) -> None:
    assert len([v for v in values(text) if v[1] not in (None, "count")]) == 0
