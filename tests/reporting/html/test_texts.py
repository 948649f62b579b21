"""The text of an article on the page: as its file has it, with every number where it stands."""

from __future__ import annotations

from datetime import date

import pytest

from leapcheck.claims import extract_claims
from leapcheck.model import Article
from leapcheck.reading import read_text
from leapcheck.reporting.html.texts import ShownText, units


def only(raw: str) -> Article:
    (article,) = read_text(raw, published=date(2026, 1, 5))
    return article


def cut(text: str, span: tuple[int, int]) -> str:
    """A stretch of a text as JavaScript cuts it, which counts UTF-16 units."""
    return text.encode("utf-16-le")[2 * span[0] : 2 * span[1]].decode("utf-16-le")


def marked(raw: str) -> list[str]:
    """What stands where the page marks the numbers of an article."""
    article = only(raw)
    shown = ShownText.of(article)
    return [cut(shown.text, span) for claim in extract_claims(article) if (span := shown.mark(claim))]


@pytest.mark.parametrize(
    ("raw", "quotes"),
    [
        pytest.param("零跑汽车2025年交付596,555辆。", ["596,555辆"], id="plain"),
        pytest.param("零跑汽車２０２５年交付５９６，５５５輛，比上年增長百分之一百。", ["５９６，５５５輛", "百分之一百"], id="traditional"),
        pytest.param("😀𠀀零跑汽车2025年交付596,555辆😀，12月交付60,423辆。", ["596,555辆", "60,423辆"], id="astral"),
        pytest.param("零跑汽车\u202e2025年\x1b交付\u200b596,555辆。12月交付60,423辆。", ["596,555辆", "60,423辆"], id="hidden"),
        pytest.param("厂房占地9000㎡。零跑汽车2025年交付596,555辆。", ["9000m2", "596,555辆"], id="grown"),
    ],
)  # fmt: skip
def test_a_number_is_marked_at_its_own_characters(raw: str, quotes: list[str]) -> None:
    assert marked(raw) == quotes


def test_the_characters_are_those_of_the_file_and_not_the_normalized_ones() -> None:
    assert ShownText.of(only("零跑汽車，交付５９６，５５５輛。")).text == "零跑汽車，交付５９６，５５５輛。"


def test_what_hides_or_turns_the_text_round_is_written_out() -> None:
    text = ShownText.of(only("零跑\x1b[31m交付596,555辆。")).text
    assert text == "零跑\\x1b[31m交付596,555辆。"


def test_blocks_hold_the_paragraphs_although_characters_before_them_are_wide() -> None:
    shown = ShownText.of(only("😀😀标题\n\n正文𠀀有10辆车。\n\n末段。"))
    assert [cut(shown.text, span) for _, span in shown.blocks] == ["😀😀标题", "正文𠀀有10辆车。", "末段。"]


def test_a_sentence_is_told_by_where_it_stands_with_its_number_in_it() -> None:
    article = only("😀前一句。零跑汽车2025年交付596,555辆。后一句。")
    (claim,) = extract_claims(article)
    shown = ShownText.of(article)
    sentence = shown.sentence(claim)
    assert sentence is not None and sentence.text is None
    assert cut(shown.text, sentence.span) == "零跑汽车2025年交付596,555辆。"
    assert cut(shown.text, sentence.mark) == "596,555辆"


def test_a_sentence_put_together_of_a_table_brings_its_own_text() -> None:
    article = only(
        "2025年零跑汽车数据\n\n| 月份 | 交付(辆) |\n| --- | --- |\n| 2025年8月 | 57,066 |\n| 2025年9月 | 66,657 |\n"
    )
    shown = ShownText.of(article)
    told = [shown.sentence(claim) for claim in extract_claims(article)]
    composed = [(each.text, cut(each.text, each.mark)) for each in told if each and each.text is not None]
    assert [number for _, number in composed] == ["57,066", "66,657"]
    assert all("交付" in text for text, _ in composed)


def test_astral_characters_count_two_units() -> None:
    assert [units(text) for text in ("", "ab", "零跑", "😀a𠀀")] == [0, 2, 2, 5]
