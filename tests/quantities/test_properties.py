"""What must hold for every number and every text, not only for those that somebody thought of."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from leapcheck import find_quantities

from .writer import STYLES

WHOLE = st.one_of(
    st.integers(1, 9999),
    st.integers(1, 10**8 - 1),
    st.integers(1, 10**13),
    st.builds(lambda digit, place: digit * 10**place, st.integers(1, 99), st.integers(0, 11)),
)
DECIMAL = st.builds(
    lambda whole, places: Decimal(whole).scaleb(-places), st.integers(1, 10**9), st.integers(1, 4)
)
NUMBERS = st.one_of(WHOLE.map(Decimal), DECIMAL)

FRAGMENTS = (
    "零跑", "交付", "12.98", "万", "亿", "一", "二", "两", "三", "十", "百", "千", "半", "零", "几", "数", "多", "余", "点", "分之",
    "百分之", "第", "首", "台", "辆", "元", "美元", "%", "个", "百分点", "倍", "成", "折", "年", "月", "天", "-", "—", "~", "至", "到",
    "从", "约", "近", "超", "不到", "以上", "左右", "起", "(", ")", "（万辆）", "$", "¥", "人民币", "1", "23", ",", "，", "、", ".", "。", " ", "\n",
    "/", "^", "又", "负", "翻", "腰斩", "过半", "C11", "Model 3", "Ｃ", "５", "萬", "兩", "C", "k", "w", "e5", "\u200b", "①", "https://a.cn/1", "2:30",
)  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=3)), max_size=14).map("".join)


@settings(max_examples=400, deadline=None)
@given(number=NUMBERS, style=st.sampled_from(STYLES))
def test_a_number_written_in_any_style_is_read_back_exactly(number: Decimal, style: object) -> None:
    assert callable(style)
    text = style(number) + "辆"
    found = find_quantities(text)
    assert [(q.text, q.low, q.high, q.unit) for q in found] == [(text, number, number, "vehicle")]


@settings(max_examples=200, deadline=None)
@given(
    low=st.integers(1, 9998),
    more=st.integers(1, 5000),
    link=st.sampled_from(["-", "—", "~", "至", "到", "－", "～"]),
)
def test_both_ends_of_a_range_are_read(low: int, more: int, link: str) -> None:
    (found,) = find_quantities(f"{low}{link}{low + more}亿元")
    assert (found.low, found.high, found.relation) == (low * 10**8, (low + more) * 10**8, "range")


@settings(max_examples=500, deadline=None)
@given(text=TEXTS)
def test_any_text_is_read_and_every_offset_slices_it_to_the_quote(text: str) -> None:
    end = 0
    for quantity in find_quantities(text):
        assert quantity.start >= end, "quantities overlap"
        assert quantity.text == text[quantity.start : quantity.end] != ""
        end = quantity.end


@settings(max_examples=300, deadline=None)
@given(text=TEXTS)
def test_a_quantity_has_a_side_and_its_sides_are_in_order(text: str) -> None:
    for quantity in find_quantities(text):
        assert quantity.low is not None or quantity.high is not None
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high
            assert (quantity.relation == "range") == (quantity.low < quantity.high) or quantity.ordinal
