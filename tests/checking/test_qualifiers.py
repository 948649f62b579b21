"""What qualifiers say the same thing in other words, and what the words at a number say of it."""

from __future__ import annotations

import pytest

from leapcheck.checking import compare_statements
from leapcheck.checking.assertions import Assertion, assertion_of
from leapcheck.model import Claim

from .conftest import claim, of_rule, run


def compared(of: Claim) -> dict[str, str]:
    """A claim's qualifiers in the form they are compared in."""
    return dict(assertion_of(of, of.subject).qualifiers)


@pytest.mark.parametrize(
    ("metric", "key", "one", "other"),
    [
        ("price", "part", "起步价", "门槛价"),
        ("profit", "part", "归母净利润", "归属于上市公司股东的净利润"),
        ("yoy", "base", "营收", "营业收入"),
        ("outlets", "region", "国内", "中国"),
        ("outlets", "region", "海外", "境外"),
    ],
)
def test_two_phrases_of_the_field_are_one(metric: str, key: str, one: str, other: str) -> None:
    said = [compared(claim("零跑汽车", metric, "1", "count", **{key: words})) for words in (one, other)]
    assert said[0] == said[1] and said[0][key]


@pytest.mark.parametrize(
    ("one", "other"),
    [("归母净利润", "扣非净利润"), ("净利润", "毛利润"), ("首付", "起售价"), ("电池包", "电驱")],
)
def test_two_parts_of_the_books_or_of_a_car_are_two(one: str, other: str) -> None:
    assert compared(claim("零跑汽车", "profit", "1", "CNY", part=one)) != compared(
        claim("零跑汽车", "profit", "1", "CNY", part=other)
    )


@pytest.mark.parametrize(
    ("subject", "metric", "qualifiers"),
    [
        ("奇瑞集团", "exports", {"region": "海外"}),
        ("小鹏汽车", "deliveries", {"region": "全球"}),
        ("中国乘用车市场", "market_share", {"region": "国内"}),
        ("比亚迪", "market_share", {"base": "市场份额"}),
    ],
)
def test_what_goes_without_saying_is_no_qualifier(
    subject: str, metric: str, qualifiers: dict[str, str]
) -> None:
    assert not compared(claim(subject, metric, "1", "percent", "2025", **qualifiers))


def test_a_series_in_the_name_of_a_brand_is_no_part_of_the_product() -> None:
    names = [
        compared(claim("小鹏MONA", "sales", "1", "vehicle", product=p)) for p in ("小鹏MONA M03", "MONA M03")
    ]
    assert names[0] == names[1] == {"product": "m03"}


def price(article: str, sentence: str, quote: str, number: str, **more: str) -> Claim:
    """The price of one model."""
    return claim("零跑汽车", "price", number, "CNY", article=article, sentence=sentence, quote=quote,
                 published="2025-10-01", product="零跑B10", **more)  # fmt: skip


def test_two_starting_prices_of_one_car_contradict_each_other() -> None:
    one = price("a", "零跑B10售价9.98万元起", "9.98万元起", ">=99800")
    other = price("b", "零跑B10起步价为10.98万元", "10.98万元", "109800")
    (finding,) = of_rule(run([one, other]), "LC201")
    assert (finding.verdict, finding.severity) == ("conflict", "error")


def test_a_starting_price_says_nothing_of_the_dearest_version() -> None:
    one = price("a", "零跑B10售价9.98万元起", "9.98万元起", ">=99800")
    other = price("b", "零跑B10顶配售价12.98万元", "12.98万元", "129800")
    assert not run([one, other])


def test_a_down_payment_from_some_share_on_is_no_price() -> None:
    assert compared(price("a", "零跑B10首付15%起", "15%起", ">=15", part="首付")).get("part") == "首付"


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("三季度小鹏汽车的汽车毛利率为13.1%", "汽车"),
        ("三季度小鹏汽车毛利率为20.1%", None),
        ("综合毛利率为20.1%", None),
    ],
)
def test_the_margin_of_the_cars_is_not_that_of_the_firm(sentence: str, part: str | None) -> None:
    quote = sentence[-5:]
    said = claim("小鹏汽车", "margin", quote[:-1], "percent", "2025-Q3", sentence=sentence, quote=quote)
    assert compared(said).get("part") == part


def test_the_market_of_a_share_is_read_from_its_sentence() -> None:
    one, other = (
        claim("比亚迪", "market_share", "27", "percent", "2025-08", sentence=f"比亚迪在{words}乘用车市场的份额为27%", quote="27%")
        for words in ("国内", "中国")
    )  # fmt: skip
    assert compared(one) == compared(other) == {"region": "中国"}


def plant(article: str, sentence: str, metric: str = "investment") -> Assertion:
    """A number of a plant."""
    return assertion_of(
        claim("宁德时代", metric, "50", "EUR", article=article, sentence=sentence, quote="50亿欧元"),
        "宁德时代",
    )


@pytest.mark.parametrize(
    ("sentence", "site"),
    [
        ("宁德时代投资50亿欧元建设匈牙利德布勒森工厂", "匈牙利德布勒森工厂"),
        ("宁德时代德国图林根基地二期总投资50亿欧元", "德国图林根基地二期"),
        ("宁德时代总投资50亿欧元", None),
        ("宁德时代对贵州基地和宜宾基地投资50亿欧元", None),
    ],
)
def test_the_one_site_of_a_sentence_is_what_the_investment_is_of(sentence: str, site: str | None) -> None:
    assert plant("a", sentence).qualifiers.get("site") == site


def test_two_phases_of_a_plant_are_two() -> None:
    phases = [plant(a, f"宁德时代贵州基地{a}期年产能50亿欧元", "capacity").of for a in "一二"]
    assert "site" in compare_statements(*phases).reason


def test_an_investment_is_compared_where_both_name_the_site() -> None:
    sentences = (
        "宁德时代投资50亿欧元建设匈牙利工厂",
        "匈牙利工厂由宁德时代投资兴建,总投资50亿欧元",
        "宁德时代投资50亿欧元",
    )
    one, other, bare = (plant(a, s).of for a, s in zip("abc", sentences, strict=True))
    assert compare_statements(one, other).contestable
    assert not compare_statements(one, bare).contestable
