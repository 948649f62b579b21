"""What a statement is about, as an editor of either language would put it."""

from __future__ import annotations

import pytest

from leapcheck.language.messages import told
from leapcheck.phrases import metric_in_words, of_subject, period_in_words, qualifier_in_words


@pytest.mark.parametrize(
    ("period", "chinese"),
    [
        ("2025", "2025年"),
        ("2025-09", "2025年9月"),
        ("2025-09-25", "2025年9月25日"),
        ("2025-Q3", "2025年三季度"),
        ("2025-H1", "2025年上半年"),
        ("2020/2025", "2020年至2025年"),
        ("../2025-12", "截至2025年12月"),
        ("2025-01-01/..", "2025年1月1日起"),
        ("someday", "someday"),
    ],
)
def test_a_period_is_as_it_is_stored_in_english_and_in_words_in_chinese(period: str, chinese: str) -> None:
    assert period_in_words(period) == period
    assert told(period_in_words(period), "zh") == chinese


def test_a_latin_name_does_not_run_into_the_year_after_it() -> None:
    metric, period = metric_in_words("market_share"), period_in_words("2025")
    assert of_subject("零跑汽车", metric, period) == "零跑汽车 market share 2025"
    assert told(of_subject("零跑汽车", metric, period), "zh") == "零跑汽车2025年市场份额"
    assert of_subject("Stellantis", metric, period) == "Stellantis market share 2025"
    assert told(of_subject("Stellantis", metric, period), "zh") == "Stellantis 2025年市场份额"


def test_a_qualifier_is_named() -> None:
    assert (qualifier_in_words("region", "欧洲"), told(qualifier_in_words("region", "欧洲"), "zh")) == (
        "region 欧洲",
        "地区：欧洲",
    )
    assert told(qualifier_in_words("per", "month"), "zh") == "每：月"
