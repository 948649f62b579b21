"""How grave a conflict is: what is a reason to doubt it, and what is none."""

from __future__ import annotations

import pytest

from leapcheck.model import Claim

from .conftest import claim, of_rule, run


def told(article: str, sentence: str, number: str, **more: str) -> Claim:
    """What an article says of the deliveries of one month."""
    quote = more.pop("quote", number.lstrip(">~<≈"))
    return claim("零跑汽车", "deliveries", number, "vehicle", "2025-10", article=article, sentence=sentence,
                 quote=quote, step="1", **more)  # fmt: skip


def severity(*claims: Claim) -> str | None:
    """The severity of the one conflict between articles, None where there is none."""
    found = of_rule(run(claims), "LC201", "conflict")
    return found[0].severity if found else None


TRUE = told("a", "零跑10月交付70289辆", "70289")


@pytest.mark.parametrize("number", ["7028", "702890", "596555", "70298"])
def test_the_size_of_a_difference_is_no_reason_to_doubt_it(number: str) -> None:
    assert severity(TRUE, told("b", f"10月,零跑汽车交出了{number}辆的成绩单", number)) == "error"


@pytest.mark.parametrize("number", [">80000", "≈50000", "~<60000"])
def test_a_hedged_number_makes_a_warning_however_it_is_worded(number: str) -> None:
    quote = number.lstrip(">~<≈")
    other = told("b", f"10月,零跑汽车交出了约{quote}辆的成绩单", number)
    assert severity(TRUE, other) == "warning"
    assert severity(told("a", "零跑10月交付约70000辆", "≈70000"), other) == "warning"


@pytest.mark.parametrize(
    "sentence",
    ["10月交付31842辆", "零跑10月交付量中,其中海外31842辆", "零跑此前10月交付31842辆", "零跑10月单车31842辆"],
)
def test_words_that_speak_for_something_else_make_a_note(sentence: str) -> None:
    assert severity(TRUE, told("b", sentence, "31842")) == "note"


@pytest.mark.parametrize("number", ["70829", "70189"])
def test_what_looks_mistyped_is_of_the_same_thing_though_nobody_is_named(number: str) -> None:
    assert severity(TRUE, told("b", f"10月交付{number}辆", number)) == "warning"


def test_a_sentence_may_say_the_company_for_its_name() -> None:
    assert severity(TRUE, told("b", "数据显示,10月公司交付60289辆", "60289")) == "error"


def test_a_brand_and_its_company_are_held_apart_by_their_words() -> None:
    brand, group = (
        claim("蔚来", "deliveries", n, "vehicle", "2025-09", article=a, sentence=s, quote=n, step="1")
        for a, s, n in (("a", "蔚来品牌9月交付13728辆", "13728"), ("b", "蔚来公司9月交付34749辆", "34749"))
    )
    assert severity(brand, group) == "note"


def test_three_articles_with_three_numbers_speak_of_several_things() -> None:
    others = [told(a, f"零跑10月交付{n}辆", n) for a, n in (("b", "31842"), ("c", "55500"))]
    assert severity(TRUE, *others) == "note"


def test_nobody_is_compared_with_nobody() -> None:
    claims = [
        claim("未指明", "revenue", n, "CNY", "2024", article=a, sentence=f"2024年营收{n}元", quote=n)
        for a, n in (("a", "115"), ("b", "259"))
    ]
    assert not run(claims)


def test_a_planned_number_is_compared_with_a_target() -> None:
    claims = [
        claim("零跑汽车", "sales", n, "vehicle", "2026", article=a, modality=m, step="1", quote=n,
              sentence=f"零跑2026年销量目标{n}辆")
        for a, n, m in (("a", "1000000", "target"), ("b", "1200000", "plan"))
    ]  # fmt: skip
    assert severity(*claims) == "warning"
