"""Lines of Chinese text fill the width, keep numbers whole and obey the rules for marks."""

import itertools

from hypothesis import example, given
from hypothesis import strategies as st

from leapcheck.reporting.wrapping import cells, elided, line_breaks, shortened


def wrapped(text: str, width: int) -> list[str]:
    ends = [0, *line_breaks(text, width, width), len(text)]
    return [text[a:b] for a, b in itertools.pairwise(ends)]


def test_chinese_lines_break_between_any_two_characters() -> None:
    assert wrapped("零跑汽车在金华下线", 8) == ["零跑汽车", "在金华下", "线"]


def test_a_number_is_never_torn() -> None:
    assert wrapped("全年交付596,555辆", 14) == ["全年交付", "596,555辆"]


def test_a_number_keeps_its_unit() -> None:
    assert wrapped("全年交付59.66万辆新车", 14) == ["全年交付", "59.66万辆新车"]
    assert wrapped("一共用了343天", 12) == ["一共用了", "343天"]


def test_a_text_is_cut_in_the_middle() -> None:
    assert elided("零" * 5 + "跑" * 5, 10) == "零零…跑跑"
    assert elided("零跑", 10) == "零跑"


def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() -> None:
    assert wrapped("零跑汽车。下线", 8) == ["零跑汽", "车。下线"]
    assert wrapped("零跑车（零跑）", 8) == ["零跑车", "（零跑）"]
    assert wrapped("零跑11（零跑）", 8) == ["零跑11", "（零跑）"]


def test_what_is_wider_than_the_line_is_cut_to_fit() -> None:
    assert wrapped("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]


@example("1—（ 11", 4)
@given(st.text("零跑汽车，。（）“”—… 12.5%aZ/[]", max_size=80), st.integers(4, 40))
def test_wrapping_loses_nothing_and_keeps_to_the_width(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert "".join(lines) == text
    assert all(cells(line.rstrip()) <= width for line in lines)


def test_a_sentence_is_shortened_around_its_quote() -> None:
    before, after = shortened("零" * 50, "跑" * 50, 40)
    assert before.startswith("…零") and before.endswith("零")
    assert after.startswith("跑") and after.endswith("跑…")
    assert cells(before) + cells(after) <= 40


def test_room_that_one_side_does_not_need_goes_to_the_other() -> None:
    before, after = shortened("零" * 50, "跑。", 40)
    assert after == "跑。" and 30 < cells(before) <= 36


def test_a_short_sentence_stays_whole() -> None:
    assert shortened("零跑", "辆。", 20) == ("零跑", "辆。")
