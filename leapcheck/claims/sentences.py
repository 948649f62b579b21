"""Cuts a block of text into sentences and a sentence into clauses."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from leapcheck.compiled import compiled
from leapcheck.patterns import Later

# and the dash between the points of a digest: …(同比增长16.7%)[2] - 第三季度…
_SENTENCE_END = compiled(
    r"[。!?;\n….](?:(?<![….])[。!?;\n]*[”\"’)]*|(?<=…)…+|(?<=\.)\.{2,})|(?<=[\])%]) - (?=[\u4e00-\u9fff])"
)
_NUMERAL = Later(r"[\d.,%零一二三四五六七八九十百千万亿两]")
# a colon, a dash, a comma that is not that of 144,155, a space that stands for one: 跌1.5% 同比…
_CLAUSE_END = compiled(
    r"[,:\t|— ](?:(?<![,— ])|(?<=% )(?=[\u4e00-\u9fff])|(?<=,)(?!(?<=\d,)\d{3}(?!\d))|(?<=—)(?:—|(?!\d)))"
)
_GAP = Later(r"(?<=[\u4e00-\u9fff%”)]) (?=[\u4e00-\u9fff“])")
LONGEST = 400  # characters; what goes on longer is no sentence but text that lost its full stops


@dataclass(slots=True)
class Sentence:
    """A sentence at `start` of the article's text, with the starts and the ends of its clauses."""

    text: str
    start: int
    clause_starts: Sequence[int]
    clause_ends: Sequence[int] = field(init=False)

    def __post_init__(self) -> None:
        self.clause_ends = [*(start - 1 for start in self.clause_starts[1:]), len(self.text)]

    def clause(self, at: int) -> tuple[int, int]:
        """The start and the end of the clause that the character `at` stands in."""
        k = bisect_right(self.clause_starts, at) - 1
        return self.clause_starts[k], self.clause_ends[k]

    def clause_number(self, at: int) -> int:
        """Which clause, from 0, the character `at` stands in."""
        return bisect_right(self.clause_starts, at) - 1


def sentences(text: str, start: int, end: int, *, spaced: bool = False) -> Iterator[Sentence]:
    """The sentences of `text[start:end]`, each without the blanks around it.

    `spaced` says that a blank between Han characters ends a clause, as it does in headlines; those that
    stand in 【】 are spaced anyway.
    """
    at = start
    for match in _SENTENCE_END.finditer(text, start, end):
        yield from _sentence(text, at, match.end(), spaced)
        at = match.end()
    yield from _sentence(text, at, end, spaced)


def _sentence(text: str, start: int, end: int, spaced: bool) -> Iterator[Sentence]:
    piece = text[start:end]
    stripped = piece.strip()
    if not stripped:
        return
    start += piece.index(stripped[0])
    for cut in _cut(stripped):
        starts = clause_starts(cut)
        if " " in cut and (spaced or cut[0] == "【"):
            starts = sorted({*starts, *(match.end() for match in _GAP.finditer(cut))})
        yield Sentence(cut, start, starts)
        start += len(cut)


def _cut(text: str) -> Iterator[str]:
    """A sentence of at most LONGEST characters as it is, a longer run at its last clause end before that."""
    while len(text) > LONGEST:
        starts = [at for at in clause_starts(text[: LONGEST + 8]) if LONGEST // 2 <= at <= LONGEST]
        at = starts[-1] if starts else _between_words(text)
        yield text[:at]
        text = text[at:]
    yield text


def _between_words(text: str) -> int:
    """A place near LONGEST that is not inside a number."""
    at = LONGEST
    while at > LONGEST // 2 and _NUMERAL.match(text, at):
        at -= 1
    return at


def clause_starts(text: str, *, skip: int = 0) -> list[int]:
    """Where the clauses of a sentence begin; the comma of 144,155 ends none, nor does the mark at `skip - 1`."""
    starts = [0]
    for match in _CLAUSE_END.finditer(text):
        if match.end() < len(text) and match.end() != skip:
            starts.append(match.end())
    return starts
