"""Nothing that an article says may act on a terminal or hide from the reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leapcheck.reporting.plaintext import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("零跑C11 卖出 343 辆", "零跑C11 卖出 343 辆"),
        ("\x1b[31m红", r"\x1b[31m红"),
        ("\x9b31m", r"\x9b31m"),
        ("a\u202eb", r"a\u202eb"),
        ("零\u200b跑", r"零\u200b跑"),
        ("bad\udcff.txt", r"bad\udcff.txt"),
        ("一行\n二行\t三　四", "一行 二行 三 四"),
        ("\x00\x07\x7f", r"\x00\x07\x7f"),
    ],
)
def test_controls_become_escapes_and_text_stays(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.characters(), max_size=60))
def test_whatever_comes_in_what_comes_out_is_printable(text: str) -> None:
    assert visible(text).isprintable()
