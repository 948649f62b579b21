"""Numerals: digits, Chinese numerals and mixtures of both, read from the left as exact numbers.

    digits        144,155   832.4   6,500.0   1042,350辆   2e5   40k   10w+ (10万)
    magnitudes    832.4万   1.2万亿   3千5百万   1.5个亿   47.264287亿
    mixed         7万5千   1万3000   1万2,386   427 万 2145   2千零30万   12万8 (128000)
    Chinese       三百二十   两千四百五 (2450)   一万五 (15000)   五亿零六   三点五万   二〇二五
                  一万一二四二 (11242)   三十四.二%
    vague         十几万   二百三十余万   数百   几十亿   1.2万多   三十万多亿
    pairs         两三 (2 to 3)   七八十 (70 to 80)   三五 (3 to 5)   十五六 (15 to 16)
    halves        半 (0.5)

A numeral is digits, places (十百千) and myriads (万亿兆) in falling order; the reader stops where the
order breaks, so 五十千 is 50 and 三十两 is 30. The text is in normal form (NFKC, simplified).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from leapcheck.compiled import compiled
from leapcheck.patterns import Later

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {
    **dict.fromkeys("〇○", 0),
    **{c: i for i, c in enumerate("壹贰叁肆伍陆柒捌玖", 1)},
    **dict.fromkeys("两俩", 2),
}
PLACES = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000, "廿": 20, "卅": 30}
MYRIADS = {"万": 10**4, "亿": 10**8, "兆": 10**12, "萬": 10**4, "億": 10**8}
MAGNITUDES = {k: v for k, v in (PLACES | MYRIADS).items() if k not in "廿卅"}
HAN_NUMERAL = frozenset(DIGITS) | frozenset(PLACES) | frozenset(MYRIADS) | frozenset("数几半")

LONGEST = 30  # digits; what is longer is a serial number
# 两三, 七八 and the like are two numbers side by side
PAIRS = {(a, a + 1) for a in range(1, 9)} | {(3, 5)}

_DIGIT = "".join(sorted(DIGITS))
_ONE_DIGIT = f"[{_DIGIT.replace('两', '').replace('俩', '')}]"
_POSITIONAL = compiled(rf"{_ONE_DIGIT}{{2,}}")
# 144,155   6,500.0
_GROUPED = r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?"
# 1042,350辆: grouped from the right alone, as a slip of the hand leaves it; but 2024,300辆 begins with a year
_ILL_GROUPED = r"(?!(?:19|20)\d\d,|\d+00,)\d{4,5},\d{3}(?=[辆台元人部])"
# 832.4   2e5   12.32e+14   .5   100 .39
_PLAIN = r"\d+(?:\.\d+| \.\d+(?=[万亿]))?(?:[eE][+-]?\d{1,2}(?!\d))?|\.\d+"
_ARABIC = compiled(rf"{_GROUPED}|{_ILL_GROUPED}|{_PLAIN}")
# 40k   10w+   10W辆; but a 4K screen, 5Kg and 150W are none
_LATIN_MAGNITUDE = Later(r"(?:(k)|(?<=[\d.]\d)(K)|(w)|(W(?=\+|[辆台元多人])))(?![A-Za-z/\d])")
# 三点五   四百亿点零五; but 八点三十 is a time of day
# or with a dot, as papers of Taiwan print it: 三十四.二%, 五.六万辆; but 九.二一地震 is a day
_POINT = compiled(
    rf"(?: ?点 ?|[.·](?={_ONE_DIGIT}+(?:[%万亿倍成元辆台个吨度公千吋]|百分)))"
    rf"(?P<decimals>{_ONE_DIGIT}(?: ?[{_DIGIT}])*+)(?! ?[十百千])"
)
# digits in a row, as papers of Taiwan write them: by the myriad that stands before them
_ROWS = {
    0: Later(rf"{_ONE_DIGIT}{{2,4}}(?=[万亿])"),  # 九八〇万
    10**4: Later(rf"{_ONE_DIGIT}{{4}}(?![{_DIGIT}十百千万亿])"),  # the 一二四二 of 一万一二四二
    10**8: Later(rf"{_ONE_DIGIT}{{4}}(?=万)"),  # the 二五〇〇 of 三亿二五〇〇万
}
# more than the digits say: 30多, 二百余, 十几, 三十来家, 40000+辆
_MORE = Later(
    r" ?(?:多(?!媒体|维|元化|功能|模态|样|方面|数|边|云)|余(?!额|热|承|杭|姚)|几(?!乎|何)"
    r"|来(?= ?[个家款条座项万亿千百年天名人台辆斤公米])|\+(?=[辆台部人家个座款项名]))"
)
# 千瓦 and 兆赫 are units, not a thousand and a million million
_SI = Later(r"[千兆](?:瓦|克|米|帕|赫|伏|焦|卡|字节|比特)|百帕")
# 7.6百分点 is no 760
_POINTS = ("百分点", "百分比", "百 分点")
# 3个亿; but 68个亿元以上的项目 are 68
_YI = Later("个亿(?!元)")
# the 8 of 12万8 and the 五 of 十万五 stand for the next lower place where no noun follows
_COLLOQUIAL_END = Later(r"[元块的左上以起多出、,。;!?) ]|$|落地|提车|拿下")
# 三万一辆 is 30000 for each
_EACH = Later(r" ?[个辆台套家年月天次件人只张盒份把部瓶平桶吨斤亩]")
# what goes with a number that is complete: the 元 of 3万500元
_COUNTS = frozenset("元美欧英日港辆台套人名家个件吨公")
# where a number in digits can go on, else it is complete
_GOES_ON = frozenset("十百千万亿兆拾佰仟萬億多余几来零〇个kKwW+ ")


@dataclass(slots=True)
class Numeral:
    """A numeral at `text[start:end]`: its value, the place value of its last digit, its vagueness.

    `low` and `high` differ only in pairs (两三 is 2 to 3). `vague` means that more is left open than
    the digits say (十几, 30余, 数百): the value is then a floor. `bare` is a magnitude without a
    digit before it (百万, 亿), which is a number only in company (破百万, 千亿元). `scale` is what the
    magnitudes at its end are worth (10**8 in 50亿), which a number before it may share (40到50亿).
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    step: Decimal
    vague: bool = False
    bare: bool = False
    han: bool = False
    scale: int = 1


def read_numeral(text: str, at: int) -> Numeral | None:
    """The longest numeral that begins at `text[at]`, or None."""
    char = text[at]
    if char.isascii():
        return _read_arabic(text, at)
    if char == "半":
        half = Decimal("0.5")
        return Numeral(at, at + 1, half, half, half, han=True)
    if char in "数几":
        return _read_several(text, at)
    if char not in HAN_NUMERAL:
        return None
    row = _POSITIONAL.match(text, at)
    if row and row.end() - at > LONGEST:
        return None
    return _read_positional(text, row) or _Reading(text, at, han=True).read()


def serial_end(text: str, at: int) -> int | None:
    """Where a run of digits ends that is too long for a number (一一一一…, a serial number), or None."""
    run = _ARABIC.match(text, at) if text[at].isascii() else _POSITIONAL.match(text, at)
    return run.end() if run and run.end() - at > LONGEST else None


def _read_arabic(text: str, at: int) -> Numeral | None:
    match = _ARABIC.match(text, at)
    if match is None or match.end() - at > LONGEST:
        return None
    end = match.end()
    following = text[end : end + 1]
    if following not in _GOES_ON:
        value, step = _decimal(match.group())
        return Numeral(at, end, value, value, step)
    if following in ("万", "亿") and not _may_go_on(text[end + 1 : end + 2]):
        value, step = _decimal(match.group())
        scale = MYRIADS[following]
        return Numeral(at, end + 1, value * scale, value * scale, step * scale, scale=scale)
    return _Reading(text, at, han=False).read()


def _may_go_on(char: str) -> bool:
    """Whether a numeral with a magnitude can go on with a character: 1万3000, 2亿多, 3万亿."""
    return char in _GOES_ON or char in HAN_NUMERAL or char.isdigit()


def _decimal(digits: str) -> tuple[Decimal, Decimal]:
    """The value of some digits and the place value of the last: 832.4 has 0.1."""
    digits = digits.replace(",", "").replace(" ", "")
    if "." not in digits and "e" not in digits and "E" not in digits:
        return Decimal(digits), Decimal(1)
    value = Decimal(digits)
    exponent = value.as_tuple().exponent
    if "e" in digits or "E" in digits:
        return value, Decimal(1)
    return value, Decimal(1).scaleb(min(int(exponent), 0))


def _read_positional(text: str, row: re.Match[str] | None) -> Numeral | None:
    """二〇二五, 九九: digits read one by one; None for a pair and where a place follows."""
    if row is None:
        return None
    follows = text[row.end() : row.end() + 1]
    if _is_pair(row.group()) or follows in PLACES or follows in MYRIADS:
        return None
    value = Decimal(_figures(row.group()))
    if follows and (point := _POINT.match(text, row.end())):
        decimals = _figures(point["decimals"])
        value = value + Decimal(f"0.{decimals}")
        return Numeral(row.start(), point.end(), value, value, Decimal(1).scaleb(-len(decimals)), han=True)
    return Numeral(row.start(), row.end(), value, value, Decimal(1), han=True)


def _figures(digits: str) -> str:
    """Chinese digits as figures, one by one, without the spaces among them: 五六 is 56."""
    return "".join(str(DIGITS[c]) for c in digits if c != " ")


def _is_pair(digits: str) -> bool:
    """Whether two digits are two numbers side by side: 两三, 七八."""
    return len(digits) == 2 and (DIGITS[digits[0]], DIGITS[digits[1]]) in PAIRS


def _read_several(text: str, at: int) -> Numeral | None:
    """数百, 几十万; 数家 is one and more; 几个 is left alone."""
    if text[at + 1 : at + 2] in MAGNITUDES and not _SI.match(text, at + 1):
        numeral = _Reading(text, at + 1, han=True).read()
        if numeral is not None and numeral.bare | (text[at + 1] in "十拾"):
            numeral.start, numeral.vague, numeral.bare = at, True, False
            return numeral
    if text[at] == "数" and text[at + 1 : at + 2] in tuple("家款座项条"):
        return Numeral(at, at + 1, Decimal(1), Decimal(1), Decimal(1), vague=True, han=True)
    return None


class _Reading:
    """One numeral while it is read: `total` and `section` are complete, `pending` waits for its place."""

    __slots__ = (
        "at", "bare", "closed", "fraction", "han", "last", "myriad", "pending", "scale", "section",
        "spread", "start", "step", "text", "total", "vague", "zero",
    )  # fmt: skip

    def __init__(self, text: str, at: int, *, han: bool) -> None:
        self.text = text
        self.start = self.at = at
        self.han = han
        self.total: Decimal | int = 0  # sections that have their 万 or 亿
        self.section: Decimal | int = 0  # digits that have their 千, 百 or 十
        self.pending: Decimal | int | None = None
        self.spread: Decimal | int = 0  # of a pair, from its low end to its high one
        self.step: Decimal | int = 1
        self.last = 0  # the place or myriad read last; the next one is lower
        self.myriad = 0
        self.scale = 1
        self.zero = self.vague = self.closed = self.fraction = False
        self.bare = True

    def read(self) -> Numeral | None:
        """The numeral, or None where there is none."""
        while self._take():
            pass
        if self.at == self.start:
            return None
        self._settle()
        self._take_point()
        low = Decimal(self.total + self.section)
        high = low + self.spread if self.spread else low
        step = self.step if isinstance(self.step, Decimal) else Decimal(self.step)
        return Numeral(self.start, self.at, low, high, step, self.vague, self.bare, self.han, self.scale)

    def _take(self) -> bool:
        """Read one part more; False where the numeral ends."""
        text, at = self.text, self.at
        char = text[at : at + 1]
        if char == " " and at > self.start:
            at += 1
            char = text[at : at + 1]
        if not char:
            return False
        if char in PLACES:
            return self._place(char, at)
        if char in MYRIADS:
            return self._myriad(char, at)
        if char in DIGITS:
            return self._digit(char, at)
        if char.isdigit() or (char == "." and at == self.start):
            return self._arabic(at)
        if char == "个" and self.pending is not None and _YI.match(text, at):
            return self._myriad("亿", at + 1)
        return self._more() or self._latin(char)

    def _digit(self, char: str, at: int) -> bool:
        if self.closed or self.pending is not None:
            return False
        value, following = DIGITS[char], self.text[at + 1 : at + 2]
        if following in DIGITS and self._row(at):
            return True
        if value == 0 and (self.last or following in ("十", "拾")):
            return self._zero(at)
        if not self.han and not self._has_place(at + 1):
            return False
        if following in DIGITS and (value, DIGITS[following]) in PAIRS and not self._has_digit(at + 2):
            self._put(value, at + 2)
            self.spread, self.closed = DIGITS[following] - value, True
            return True
        if char in "两俩" and self.last and not self._has_place(at + 1):
            return False  # 三十两 is a weight
        if value == 1 and self.last >= 100 and not self.zero and _EACH.match(self.text, at + 1):
            return False
        self._put(value, at + 1)
        return True

    def _row(self, at: int) -> bool:
        """Digits one by one where four places are left to fill: 九八〇万, 一万一二四二, 三亿二五〇〇万."""
        rows = _ROWS.get(self.last) if self.last == self.myriad else None
        row = rows.match(self.text, at) if rows else None
        if row is None or (at == self.start and _is_pair(row.group())):
            return False
        self._put(int(_figures(row.group())), row.end())
        self.closed = True
        return True

    def _put(self, value: Decimal | int, end: int) -> None:
        self.pending, self.step, self.scale, self.at, self.bare = value, 1, 1, end, False

    def _zero(self, at: int) -> bool:
        """The 零 of 五亿零六: what follows is not next to what stands before it."""
        following = self.text[at + 1 : at + 3].lstrip(" ")[:1]
        if not (following.isdigit() or following in HAN_NUMERAL) or following in MYRIADS:
            return False
        self.zero, self.at = True, at + 1
        return True

    def _place(self, char: str, at: int) -> bool:
        scale = PLACES[char]
        own = 10 if scale in (20, 30) else scale
        if (char in "百千" and _SI.match(self.text, at)) or self.text.startswith(_POINTS, at):
            return False
        if (self.section and own >= self.last) or (self.closed and not self.spread) or self.fraction:
            return False
        if self.pending is None and self.last and not (own == 10 and (self.zero or self.last == 100)):
            return False
        if self.pending is None:
            self.bare = self.bare and own > 10
            self.step = own
        else:
            self.step = self.step * own
        self.section = self.section + (1 if self.pending is None else self.pending) * scale
        self.spread = self.spread * own
        self.fraction = isinstance(self.pending, Decimal) and self.pending != self.pending.to_integral_value()
        self.pending, self.zero, self.last, self.at, self.scale = None, False, own, at + 1, own
        return True

    def _myriad(self, char: str, at: int) -> bool:
        scale = MYRIADS[char]
        if char == "兆" and _SI.match(self.text, at):
            return False
        rest = self.section + (self.pending or 0)
        if not rest and self.last and self.at > self.start and self.myriad > scale:
            return False  # 亿万 is no number, 万亿 and 万万 are
        if rest and self.myriad == scale:
            return False
        if self.total and self.myriad <= scale:
            if self.total >= 10**16:
                return False
            self.total = (self.total + rest) * scale
        else:
            self.total = self.total + (rest if rest or not self.bare else 1) * scale
        adjacent = self.pending is None and self.last
        self.scale = self.scale * scale if adjacent else scale
        self.step = self.step * scale if self.last or self.pending is not None else scale
        self.spread = self.spread * scale
        self.fraction = self.fraction or isinstance(self.pending, Decimal)
        self.section, self.pending, self.zero = 0, None, False
        self.last = self.myriad = scale
        self.at = at + 1
        return True

    def _arabic(self, at: int) -> bool:
        """Digits at the start, and the 3000 of 1万3000, the 5 of 7万5千, the 8 of 12万8."""
        match = _ARABIC.match(self.text, at)
        if match is None or self.closed or self.pending is not None:
            return False
        value, step = _decimal(match.group())
        number: Decimal | int = value if step != 1 else int(value)
        if at != self.start and not self._is_tail(match):
            return False
        if isinstance(number, Decimal) and at != self.start:
            return False
        self._put(number, match.end())
        self.step = step
        if at != self.start and not self._has_place(match.end()):
            self.closed = True
        return True

    def _is_tail(self, match: re.Match[str]) -> bool:
        """Whether digits after a magnitude go on with the number that the magnitude stands in."""
        digits, end = match.group().replace(",", ""), match.end()
        if self.bare or self.last < 100 or not digits.isdigit() or self.fraction or len(digits) > 8:
            return False
        following = self.text[end : end + 1]
        place = self.text[end : end + 2].lstrip(" ")[:1]
        if place in MAGNITUDES and not _SI.match(self.text, end):
            return int(digits) * MAGNITUDES[place] < self.last or (place in MYRIADS and self.last < 10**4)
        if following in (".", "%", ","):
            return False
        if self.zero:
            return int(digits) < self.last
        if match.start() != self.at and self.text[self.at - 2] != " ":
            return False  # 427 万 2145 辆 is one number, 12万 2145 are two
        if place == "年" and digits[:2] in ("19", "20"):
            return False
        if len(digits) == 1 and digits != "0" and not self.section:
            return self.last == 10**4 and bool(_COLLOQUIAL_END.match(self.text, end))
        if len(digits) == 3 and self.last == 10**4:
            return place in _COUNTS  # 3万500元
        return len(digits) == len(str(self.last)) - 1

    def _more(self) -> bool:
        """The 多 of 30多万, after which only a 万 or 亿 may come."""
        if (self.han and not self.last) or (self.pending is not None and self.pending < 10):
            return False
        if self.vague and self.text[self.at - 1] not in MYRIADS:
            return False
        match = _MORE.match(self.text, self.at)
        if match is None:
            return False
        self._settle()
        self.vague = self.closed = True
        self.at = match.end()
        return True

    def _latin(self, char: str) -> bool:
        if char not in "kKwW" or self.han or self.last or self.text[self.at] == " ":
            return False
        match = _LATIN_MAGNITUDE.match(self.text, self.at)
        if match is None or self.pending is None:
            return False
        scale = 1000 if match.group() in "kK" else 10**4
        self.section, self.step, self.scale = self.pending * scale, self.step * scale, scale
        self.pending, self.closed, self.at = None, True, match.end()
        return True

    def _settle(self) -> None:
        """Give digits without a place their value: the 五 of 一万五 is 5000, of 二十五 is 5."""
        if self.pending is None:
            return
        colloquial = self.last >= 100 and not self.zero and 0 < self.pending < 10 and not self.fraction
        if colloquial:
            self.step = self.last // 10
        self.section = self.section + self.pending * self.step if colloquial else self.section + self.pending
        self.spread = self.spread * self.step if colloquial else self.spread
        self.pending = None

    def _take_point(self) -> None:
        """The 点五 of 三点五万, and the magnitude that then counts for all of it."""
        match = None if self.vague or self.spread or not self.han else _POINT.match(self.text, self.at)
        if match is None or self.bare:
            return
        decimals = _figures(match["decimals"])
        self.section = self.total + self.section + Decimal(f"0.{decimals}")
        self.total, self.step, self.at = 0, Decimal(1).scaleb(-len(decimals)), match.end()
        self.last = self.myriad = 0
        while (char := self.text[self.at : self.at + 1]) in MAGNITUDES and self.last < MAGNITUDES[char]:
            if _SI.match(self.text, self.at):
                break
            scale = self.last = MAGNITUDES[char]
            self.section, self.step, self.scale = self.section * scale, self.step * scale, self.scale * scale
            self.at += 1
        if self.last and (match := _MORE.match(self.text, self.at)):
            self.vague, self.at = True, match.end()

    def _has_place(self, at: int) -> bool:
        """Whether a place or a myriad stands at `text[at]`, after at most one space."""
        char = self.text[at : at + 2].lstrip(" ")[:1]
        return (char in PLACES or char in MYRIADS) and not _SI.match(self.text, at)

    def _has_digit(self, at: int) -> bool:
        return self.text[at : at + 1] in DIGITS
