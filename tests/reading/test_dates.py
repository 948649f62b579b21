"""Days of publication are understood as they are written, and impossible ones are not invented."""

from datetime import date

import pytest

from leapcheck.reading import read_text
from leapcheck.reading.dates import address_date, field_date, file_name_date, find_date


@pytest.mark.parametrize(
    "text",
    [
        "Tue, 28 Jun 2022 06:17:00 GMT",
        "2022-06-28 10:00:00",
        "2022-06-28T06:17:00Z",
        "2022年6月28日",
        "2022 年 06 月 28 日",
        "2022/6/28",
        "June 28, 2022",
        "20220628",
    ],
)
def test_ways_to_write_a_day(text: str) -> None:
    assert field_date(text) == date(2022, 6, 28)


@pytest.mark.parametrize(
    "text", ["2025-02-30", "2025年13月1日", "6月28日", "1.2.3", "", "12025-01-011", "99999999"]
)
def test_impossible_and_partial_days_are_none(text: str) -> None:
    assert field_date(text) is None


def test_an_impossible_day_does_not_hide_a_possible_one() -> None:
    assert find_date("2025-02-30 更正 2025-03-01") == date(2025, 3, 1)


def test_days_in_names_and_addresses() -> None:
    assert file_name_date("2024-08-22-早餐.md") == date(2024, 8, 22)
    assert file_name_date("20240822.txt") == date(2024, 8, 22)
    assert file_name_date("352.txt") is None
    assert address_date("https://x.cn/2025/05/12/VIDE.shtml") == date(2025, 5, 12)


def test_file_name_is_the_last_resort_and_today_is_none() -> None:
    assert read_text("正文一句话。", path="a/2024-08-22.txt")[0].published == date(2024, 8, 22)
    assert read_text("正文一句话。", path="2024-08-22/a.txt")[0].published is None
    front = "---\ntitle: 标题\ndate: 2023-01-05\n---\n正文一句话。"
    assert read_text(front, kind="md", path="2024-08-22.md")[0].published == date(2023, 1, 5)
    given = date(2020, 1, 1)
    assert read_text(front, kind="md", published=given, publisher="甲")[0].published == given


def test_a_dateline_under_the_title_of_plain_text() -> None:
    (article,) = read_text(
        "某厂发布全新平台\n发布时间：2011-08-23\n某厂昨日发布全新平台，首款车型下月上市。\n"
    )
    assert article.published == date(2011, 8, 23)
    assert "2011" not in article.body.text
