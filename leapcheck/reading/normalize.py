"""Normalizes text and keeps the way back: NFKC, simplified characters, single spaces, joined lines.

Every character is folded by itself, so that each knows its place in the raw file; a run of `MappedText`
ends only where a character grows (㎡ is m2), goes away (a zero-width space), stands for several (`&#37;`)
or the text is cut.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from leapcheck.model import Block, MappedText
from leapcheck.patterns import Later
from leapcheck.reading.passages import Passage, Piece

UNEVEN = "\uffff"  # no character; text that has it is folded character by character there
LINE_ENDS = "\n\r\v\f\x85\u2028\u2029"
# two spaces, a line end, a space at either edge, one between a figure and a Han character
GAP = Later(r"[ \n](?:[ \n]+|(?<=\n)|(?<=^ )|\Z|(?<=[\u3400-\u9fff] )(?=\d)|(?<=[\d%] )(?=[\u3400-\u9fff]))")
GLUED = Later(r"[\u3400-\u9fff][+-]?[\d.,]+%$")
_GOES_ON = "的地以左右上下股份权和与及或至到报收"  # what may follow a percentage in its own clause
CLAUSE_END = Later(r"(?<=[,.;:!?。、])")
HAN = Later(r"[\u3400-\u9fff]")
# Where fewer than one of 20 Han characters is traditional it is a name (乾崑) in simplified text: left alone
TRADITIONAL_SHARE = 20
_QUOTES = dict(zip("「」『』", "“”‘’", strict=True))
# 生產(chǎn)能力, 30萬(wàn)輛: how to read a character, as some pages set it behind those that they converted
_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_READING = Later(rf"(?<=[\u3400-\u9fff])\((?=[a-zü]{{0,4}}[{_TONED}])[a-zü{_TONED}]{{1,6}}\)")
_STRAIGHT = Later(r'(?<![A-Za-z\d"])"([^"\n]{1,80})"(?!")')  # but 12.3" is an inch


def normalize(raw: str) -> MappedText:
    """The normalized text of `raw`; paragraphs parted by blank lines become lines.

    >>> normalize("２０２３ 年\\u200b销量\\n１４４，１５５ 辆").text
    '2023年销量144,155辆'
    """
    paragraphs = (match.span() for match in re.finditer(r"\S[^\n]*(?:\n(?![^\S\n]*\n)[^\n]*)*", raw))
    passages = [Passage([Piece(start, raw[start:end], end - start)]) for start, end in paragraphs]
    return compose(passages)[0]


def compose(passages: Iterable[Passage]) -> tuple[MappedText, list[Block]]:
    """The passages as one normalized text, a line each, and the blocks they make of it."""
    writer = _Writer()
    blocks: list[Block] = []
    for passage in passages:
        start, end = writer.write(passage.pieces)
        if end > start:
            blocks.append(Block(start, end, passage.role))
    return MappedText("".join(writer.parts), writer.starts, writer.origins, writer.widths), blocks


def normal(text: str) -> str:
    """The normalized form of a short text whose place does not matter."""
    if "\n" not in text:
        return with_one_spelling(simplify(" ".join(text.translate(_FOLDING).split())))
    return compose([Passage([Piece(0, text, len(text))])])[0].text


@cache
def fold(char: str) -> str:
    """One character as it stands in normalized text: "" goes away, some grow.

    Enclosed numbers (①) stay as they are: they mark the items of a list and are no numbers.
    """
    if char in _QUOTES:
        return _QUOTES[char]
    if char in LINE_ENDS:
        return "\n"
    if char == "\t":
        return " "
    if unicodedata.category(char) in {"Cc", "Cf", "Cs"} or "\ufe00" <= char <= "\ufe0f":
        return ""
    if unicodedata.decomposition(char).startswith("<circle>"):
        return char
    return unicodedata.normalize("NFKC", char)


class _Folding(dict[int, str]):
    """The table for str.translate, filled as characters are met."""

    def __missing__(self, key: int) -> str:
        self[key] = fold(chr(key))
        return self[key]


class _EvenFolding(dict[int, str]):
    """The same, one to one: what grows or goes away becomes UNEVEN."""

    def __missing__(self, key: int) -> str:
        folded = fold(chr(key))
        self[key] = folded if len(folded) == 1 else UNEVEN
        return self[key]


_FOLDING = _Folding()
_EVEN_FOLDING = _EvenFolding()


class _Writer:
    """Writes passages into one text, run by run."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.starts: list[int] = []
        self.origins: list[int] = []
        self.widths: dict[int, int] = {}  # as in MappedText
        self.length = 0
        self.passage: list[str] = []
        self.gap: tuple[int, bool] | None = None  # where white space began; whether a line ended in it

    def write(self, pieces: Sequence[Piece]) -> tuple[int, int]:
        """Append one passage as a line; gives its start and end, equal if nothing was to be seen."""
        before = len(self.starts), self.length
        if self.parts:
            self._run("\n", self.origins[-1] + self.length - self.starts[-1])
        start = self.length
        for piece in pieces:
            self._piece(piece)
        self.gap = None
        text = "".join(self.passage)
        self.passage = []
        if self.length == start or not text.strip():
            runs, self.length = before
            for run in range(runs, len(self.starts)):
                self.widths.pop(run, None)
            del self.starts[runs:], self.origins[runs:]
            return self.length, self.length
        if self.parts:
            text = text[1:]
            self.parts.append("\n")
        self.parts.append(with_one_spelling(simplify(text)))
        return start, self.length

    def _piece(self, piece: Piece) -> None:
        if piece.length == 0 and piece.text == "\t":
            self.gap = None
            self._run("\t", piece.at)
        elif piece.verbatim:
            self._verbatim(piece)
        else:
            folded = piece.text.translate(_FOLDING)
            if folded in {" ", "\n"}:
                self._note_gap(piece.at, folded == "\n")
            else:
                for char in folded:
                    self._put(char, piece.at, piece.length)

    def _verbatim(self, piece: Piece) -> None:
        even = piece.text.translate(_EVEN_FOLDING)
        at = 0
        for reading in _READING.finditer(even) if "(" in even else ():
            self._part(piece, even, at, reading.start())
            at = reading.end()
        self._part(piece, even, at, len(even))

    def _part(self, piece: Piece, even: str, at: int, end: int) -> None:
        """A part of a piece, of which `even` is the text folded one to one."""
        while (uneven := even.find(UNEVEN, at, end)) >= 0:
            self._stretch(even[at:uneven], piece.at + at)
            for char in fold(piece.text[uneven]):
                self._stretch(char, piece.at + uneven)
            at = uneven + 1
        self._stretch(even[at:end], piece.at + at)

    def _stretch(self, folded: str, origin: int) -> None:
        """Folded text that goes on one to one from `origin`, white space not yet settled."""
        at = 0
        for match in GAP.finditer(folded) if " " in folded or "\n" in folded else ():
            self._put(folded[at : match.start()], origin + at)
            self._note_gap(origin + match.start(), "\n" in match.group())
            at = match.end()
        self._put(folded[at:], origin + at)

    def _note_gap(self, origin: int, line_ended: bool) -> None:
        if self.gap is None:
            self.gap = origin, line_ended
        else:
            self.gap = self.gap[0], self.gap[1] or line_ended

    def _put(self, text: str, origin: int, width: int | None = None) -> None:
        if not text:
            return
        last = self.passage[-1][-1] if self.passage else "\n"
        if self.gap is not None:
            at, line_ended = self.gap
            self.gap = None
            joined = line_ended and (_is_wide(last) or _is_wide(text[0]))
            parts = last == "%" and _parts_clauses(self.passage[-1], text[0])
            if last not in "\n\t" and not joined and (parts or not _is_padding(last, text[0])):
                self._run(" ", at)
        self._run(text, origin, width)

    def _run(self, text: str, origin: int, width: int | None = None) -> None:
        """Write text that came from `origin`; with a `width`, it stands for so many raw characters."""
        last = len(self.starts) - 1
        goes_on = last >= 0 and origin == self.origins[last] + self.length - self.starts[last]
        if not goes_on or width is not None or last in self.widths:
            self.starts.append(self.length)
            self.origins.append(origin)
            if width is not None:
                self.widths[last + 1] = width
        self.passage.append(text)
        self.length += len(text)


def _is_wide(char: str) -> bool:
    """Han characters, kana and their punctuation: no space stands between two such at a line's end."""
    return "\u2e80" <= char <= "\ua4cf" or "\uac00" <= char <= "\ud7af" or char >= "\uf900"


def _is_padding(before: str, after: str) -> bool:
    """Whether a space only sets a figure off from Han characters, as some editors do: 2023 年, 销量 34 万辆."""
    if HAN.match(before):
        return after.isdigit()
    return (before.isdigit() or before == "%") and HAN.match(after) is not None


def _parts_clauses(before: str, after: str) -> bool:
    """Whether a space behind a percentage stands for a comma: 指数跌1.5% 同比…, for none stands before the figure."""
    return HAN.match(after) is not None and after not in _GOES_ON and GLUED.search(before) is not None


def is_traditional(text: str) -> bool:
    """Whether a text is in traditional characters, and not only a name in it.

    A Han character is traditional that is not among the simplified ones of GB 2312.
    """
    known = text.encode("gb2312", "ignore").decode("gb2312")
    if len(known) == len(text):
        return False
    traditional = [char for char in set(text) - set(known) if "\u3400" <= char <= "\u9fff"]
    return bool(traditional) and (
        sum(map(text.count, traditional)) * TRADITIONAL_SHARE >= len(HAN.findall(text))
    )


def with_one_spelling(text: str) -> str:
    """A text with “” for pairs of straight double quotes, 万 and 亿 for 萬 and 億, whatever characters it has.

    >>> with_one_spelling('10萬台“宁王”的15.6"屏称为"大屏"')
    '10万台“宁王”的15.6"屏称为“大屏”'
    """
    text = text.replace("萬", "万").replace("億", "亿")
    return _STRAIGHT.sub(r"“\1”", text) if '"' in text else text


def simplify(text: str) -> str:
    """Simplified Chinese, a character for a character; simplified text comes back as it is."""
    if not is_traditional(text):
        return text
    whole = _t2s(text)
    if len(whole) == len(text):
        return whole
    clauses = ((clause, _t2s(clause)) for clause in CLAUSE_END.split(text))
    return "".join(new if len(new) == len(old) else _by_character(old) for old, new in clauses)


def _by_character(text: str) -> str:
    converted = ((char, _t2s(char)) for char in text)
    return "".join(new if len(new) == 1 else old for old, new in converted)


def _t2s(text: str) -> str:
    return str(_converter().convert(text)).replace("规画", "规划").replace("筹画", "筹划")


@lru_cache(maxsize=1)
def _converter():  # type: ignore[no-untyped-def]  # opencc has no types, and is imported when needed
    from opencc import OpenCC

    return OpenCC("t2s")
