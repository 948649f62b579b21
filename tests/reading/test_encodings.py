"""Bytes become the text their author wrote, or a reason why not."""

import pytest

from leapcheck.reading import encodings
from leapcheck.reading.encodings import Undecodable

SIMPLIFIED = "中国汽车工业协会的数据显示，今年七月，新能源汽车的产销量同比增长，这是市场的新变化。"
TRADITIONAL = "中國汽車工業協會的數據顯示，今年七月，新能源汽車的產銷量同比增長，這是市場的新變化。"


def decode(data: bytes) -> str:
    """The text alone, without the name of its encoding."""
    return encodings.decode(data)[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "gb18030", "gbk"])
def test_simplified_text(encoding: str) -> None:
    assert decode(SIMPLIFIED.encode(encoding)) == SIMPLIFIED


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "big5", "gb18030"])
def test_traditional_text(encoding: str) -> None:
    assert decode(TRADITIONAL.encode(encoding)) == TRADITIONAL


def test_declared_charset_is_honoured() -> None:
    page = f'<meta http-equiv="Content-Type" content="text/html; charset=big5"><p>{TRADITIONAL}</p>'
    assert decode(page.encode("big5")) == page


def test_a_wrong_declaration_does_not_spoil_utf8() -> None:
    page = f'<meta charset="gb2312"><p>{SIMPLIFIED}</p>'
    assert decode(page.encode()) == page


def test_a_character_cut_in_the_middle_costs_no_more_than_itself() -> None:
    assert decode((SIMPLIFIED * 3).encode()[:-1]).startswith(SIMPLIFIED)


def test_byte_order_mark_is_no_character() -> None:
    assert decode(b"\xef\xbb\xbfabc") == "abc"


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04\x00\x00\x08", bytes(range(1, 256)) * 20, b"\xff\xfe" + b"\x00\xd8" * 50]
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(Undecodable):
        decode(data)
