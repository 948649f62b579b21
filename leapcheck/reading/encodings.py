"""Turns the bytes of a file into text: byte-order marks, declared charsets, and a look at the Chinese."""

from __future__ import annotations

import codecs
import re

from leapcheck.language.messages import worded
from leapcheck.reading.unreadable import Unreadable

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's: must be tried first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# <meta charset="gb2312">, content="text/html; charset=big5", <?xml encoding="gbk"?>
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z][\w-]{2,20})""", re.IGNORECASE)
# GB 18030 holds the older ones, and browsers read these names so
SUPERSETS = {"gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "big5": "big5hkscs"}
# The commonest characters of Chinese news: right decodings are full of them, wrong ones are not
COMMON = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多"
    "定行学法所民得经十三之进等部度家电力如水化高自二理起小现实加量都两体制机当使点从业本去把性好应开它合还因由其些"
    "然前外天政四日那社事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月"
    "公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接"
    "這個國來時們發動過說產種後學經進電實現體機當點從業應開還關線內數反間樣與質氣條結問無軍題黨員設統車萬億銷"
    "车万亿销量汽元月同比增长企市场报亿年公司新能源"
)
REPLACEMENT = "\ufffd"
MAX_DAMAGE = 0.02  # share of characters that may be lost: one cut in the middle, a flipped byte
MIN_PLAUSIBLE = 0.1  # share of common characters among the Han characters of real Chinese is over 0.3


class Undecodable(Unreadable):
    """Bytes that are no text."""


def decode(data: bytes) -> tuple[str, str]:
    """The text of `data`, without its byte-order mark, and the encoding it is in. Raises Undecodable."""
    encoding, mark = encoding_of(data)
    if encoding == "utf-8" and not mark:
        return data.decode(encoding, errors="replace"), encoding
    text = data[mark:].decode(encoding, errors="replace")
    if (mark and _damage(text) > MAX_DAMAGE) or "\x00" in text:
        raise Undecodable(
            worded("is marked as {encoding} but cannot be read as such", encoding=encoding.upper())
        )
    return text, encoding


def encoding_of(data: bytes, *, cut: bool = False) -> tuple[str, int]:
    """The encoding of some bytes, and how many of them are a byte-order mark. Raises Undecodable.

    `cut` says that they are the beginning of more, and may end in the middle of a character.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    if b"\x00" in data:
        return _wide(data), 0
    if _decodes(data, "utf-8", cut):
        return "utf-8", 0
    declared = _declared(data)
    if declared and _decodes(data, declared, cut):
        return declared, 0
    return _guess(data), 0


def _decodes(data: bytes, encoding: str, cut: bool) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        return cut and error.start >= len(data) - 4
    except LookupError:
        return False
    return True


def _wide(data: bytes) -> str:
    """UTF-16 without a byte-order mark: its text reads as Chinese one way round and not the other."""
    best = max(("utf-16-le", "utf-16-be"), key=lambda name: _plausibility(data, name))
    if _plausibility(data, best) < MIN_PLAUSIBLE:
        raise Undecodable(worded("looks like a binary file, not text"))
    return best


def _declared(data: bytes) -> str | None:
    match = DECLARED.search(data, 0, 4096)
    if not match:
        return None
    name = match.group(1).decode("ascii").lower()
    return SUPERSETS.get(name, name)


def _guess(data: bytes) -> str:
    """The encoding that reads best as Chinese, or UTF-8 with a few bytes lost."""
    if _damage(data.decode("utf-8", errors="replace")) <= MAX_DAMAGE:
        return "utf-8"
    best = max(("gb18030", "big5hkscs"), key=lambda name: _plausibility(data, name))
    if _plausibility(data, best) >= MIN_PLAUSIBLE:
        return best
    if sum(byte < 0x80 for byte in data) > 0.9 * len(data) and not re.search(rb"[\x01-\x08\x0e-\x1a]", data):
        return "cp1252"
    raise Undecodable(worded("cannot be decoded as UTF-8, UTF-16, GB 18030 or Big5: save it as UTF-8"))


def _damage(text: str) -> float:
    return text.count(REPLACEMENT) / max(1, len(text))


def _plausibility(data: bytes, encoding: str) -> float:
    """The share of common characters among all that are not ASCII; -1 for too much damage."""
    text = data[:200_000].decode(encoding, errors="replace")
    if _damage(text) > MAX_DAMAGE or "\x00" in text:
        return -1.0
    han = [char for char in text if char > "\u2fff"]
    return sum(char in COMMON for char in han) / max(1, len(han))
