"""Names: digits that belong to a name, an address or a time of day, and are no number.

C11   S7 Max   2EDA45   Model 3   ISO 27001   GB/T 45001-2020   5G   4/5G   2.0T   R134a
https://example.com/2025/12   a1@example.com   010-8888-9999   20:30   192.168.0.1
"""

from __future__ import annotations

from leapcheck.compiled import compiled
from leapcheck.patterns import Later
from leapcheck.quantities.numerals import MAGNITUDES, Numeral, serial_end
from leapcheck.quantities.units import read_unit

REACH = 24  # characters before a number in which its name may begin

# GB/T- of GB/T-45001, e- of e-2008, v. of v.2
_JOINED_BEFORE = Later(r"[A-Za-z\d][-_./+&]$|[A-Za-z]\.$")
# 8GB/12GB/16GB, 330km/403km: sizes to choose from
_EACH_WITH_UNIT = Later(r"\d ?(?:[GMT]B|km|kWh|kW|W|mm|Hz|Ah|TOPS)/$")
# the rest of a name: 1Pro+ of C11Pro+
_TAIL = Later(r"[A-Za-z\d._+\-/]*")
# Model of Model 3
_WORD_BEFORE = Later(r"[A-Za-z][A-Za-z.\-]* $")
# currencies and ranks are no names: RMB 30, TOP 10
_NO_NAME = Later(r"(?:RMB|CNY|USD|EUR|HKD|JPY|GBP|AUD|CAD|SGD|KRW|RUB|INR|THB|Rs|TOP|Top|NO|No|US\$) ?\.?$")
# Cybertruck12.5万辆, MINI1.8万辆: no name ends so
_DECIMAL_SUM = Later(r"\d+\.\d+[万亿]")
# 20:30   2:00   08:15:30   14时57分00秒
_HOUR = r"(?<![\d:.,])(?:[01]?\d|2[0-4])"
_CLOCK = compiled(rf"{_HOUR}(?::[0-5]\d(?::[0-5]\d)?(?![\d:%.,])|[时点][0-5]?\d分(?:[0-5]?\d秒)?)")
# 010-8888-9999   400-800-8888   192.168.0.1   1.1.2
_CODE = compiled(r"\d++(?:-\d++){2,}(?!%)|\d++(?:\.\d++){2,}(?!%)")
# 800V-3C: what a cell is called after
_CELL = Later(r"\d{3,4}V-\d")
# 4/5G
_EITHER = Later(r"\d+(?:\.\d+)?/\d+(?:\.\d+)?(?=[A-Za-z])")
# 2年1度的车展: how often something is held
_ONCE_IN = Later(r"\d{1,2} ?年 ?[1一] ?度(?![假电])")
ADDRESS = Later(r"(?:https?://|www\.)[!-~]+|[\w.+-]{1,40}@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+")


def addresses(text: str) -> list[tuple[int, int]]:
    """The spans of web and mail addresses."""
    if "://" not in text and "www." not in text and "@" not in text:
        return []
    return [match.span() for match in ADDRESS.finditer(text)]


def name_end(text: str, at: int, numeral: Numeral | None) -> int | None:
    """Where the name, code or time ends that the digits at `text[at]` belong to, or None for a number.

    `numeral` is what they read as.
    """
    before = text[max(0, at - REACH) : at]
    last = before[-1:]
    if last.isascii() and last.isalpha() and not _NO_NAME.search(before):
        return (
            None if numeral is not None and _DECIMAL_SUM.fullmatch(text, at, numeral.end) else _tail(text, at)
        )
    beside = last == "/" and _EACH_WITH_UNIT.search(before) is not None
    if beside and numeral is not None and read_unit(text, numeral.end) is not None:
        return None
    if (
        last
        and last in "-_./+&"
        and _JOINED_BEFORE.search(before)
        and not (last == "-" and before[-2:-1].isdigit())
    ):
        return _tail(text, at)
    code = (
        _CLOCK.match(text, at) or _ONCE_IN.match(text, at) or (_CODE.match(text, at) if last != "-" else None)
    )
    if code:
        return code.end()
    if numeral is None:
        return serial_end(text, at) or at + 1
    end = numeral.end
    following = text[end : end + 1]
    if following == "V" and _CELL.match(text, at):
        return _tail(text, end)
    if following.isascii() and following.isalpha() and read_unit(text, end) is None:
        return _tail(text, end)
    if (
        last == " "
        and _WORD_BEFORE.search(before)
        and not _NO_NAME.search(before.rstrip())
        and not numeral.vague
        and text[end - 1] not in MAGNITUDES
        and read_unit(text, end) is None
    ):
        return _tail(text, end)
    either = _EITHER.match(text, at) if following == "/" else None
    return _tail(text, end) if either and read_unit(text, either.end()) is None else None


def _tail(text: str, at: int) -> int:
    match = _TAIL.match(text, at)
    return max(match.end() if match else at, at + 1)
