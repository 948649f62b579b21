"""Looks a fact up by words: in any order, in simplified or traditional characters, in Chinese or English.

Numbers, years and model codes are compared exactly, Chinese words by the pairs of characters that they share with an
entry, Latin words by their likeness, so that leapmoter finds leapmotor.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from leapcheck.amounts import amount
from leapcheck.data import derived, load
from leapcheck.model import Entry
from leapcheck.patterns import Later

LEAST_SCORE = 0.6
"""The least share of a query, by characters, that an entry must have."""
_OF_A_SOURCE = 0.5
"""What a word counts that only the sources of an entry have: its title, its publisher, its date."""
_LIKE = 80
"""The least likeness, of 100, of a Latin word and one of the entry."""
_SHORT = 3
"""Latin words with fewer letters are looked for as whole words: the q of Q3, the c of C10."""

_WORD = Later(
    r"(?P<code>[a-z]+\d[a-z\d]*)|(?P<number>\d+(?:\.\d+)?)(?P<unit>[年月日])?|(?P<latin>[a-z]+)|(?P<han>[\u3400-\u9fff]+)"
)
_QUARTERS = ("一", "二", "三", "四")
_HALVES = ("上", "下")


@dataclass(frozen=True, slots=True)
class Match:
    """An entry with the share of the query that it has, from 0 to 1."""

    entry: Entry
    score: float


def search(entries: Iterable[Entry], query: str) -> list[Match]:
    """The entries that have most of what a query asks for, the best first, then in their order."""
    asked = _Query(query)
    scored = ((n, Match(entry, asked.score(entry))) for n, entry in enumerate(entries))
    found = [(n, match) for n, match in scored if match.score >= LEAST_SCORE]
    return [match for _, match in sorted(found, key=_rank)]


def _rank(found: tuple[int, Match]) -> tuple[float, int, int, int]:
    """The best first; of equals what is narrowed least, what is of the longest period, what stands first."""
    n, match = found
    return -match.score, len(match.entry.qualifiers), len(match.entry.period or ""), n


class _Query:
    """What a query asks for: amounts, and the words around them."""

    def __init__(self, query: str) -> None:
        from leapcheck.quantities import find_quantities
        from leapcheck.reading.normalize import normalize

        text = _comparable(normalize(query).text)
        self.amounts: list[tuple[Decimal, int]] = []
        for quantity in reversed(find_quantities(text)):
            number = quantity.low if quantity.low is not None else quantity.high
            if number is not None and (quantity.unit or not quantity.text.isdigit()):
                self.amounts.append((number, len(quantity.text)))
                text = f"{text[: quantity.start]} {text[quantity.end :]}"
        self.words = list(_WORD.finditer(text))

    def score(self, entry: Entry) -> float:
        """The share of the query, by its characters, that an entry has; 0 where a number is another one."""
        own, cited = (_comparable(" ".join(words)) for words in (_words_of(entry), _words_of_sources(entry)))
        whole = found = 0.0
        for number, size in self.amounts:
            if number not in (entry.value.low, entry.value.high):
                return 0.0
            whole, found = whole + size, found + size
        for word in self.words:
            share = max(_share(word, own), _share(word, cited) * _OF_A_SOURCE)
            if (word["number"] or word["code"]) and not share:
                return 0.0
            size = len(word.group())
            whole, found = whole + size, found + size * share
        return found / whole if whole else 0.0


def _share(word: re.Match[str], text: str) -> float:
    """How much of a word of the query stands in some text, from 0 to 1."""
    if word["code"]:
        return float(re.search(rf"(?<![a-z\d]){word['code']}(?![a-z\d])", text) is not None)
    if word["number"]:
        pattern = rf"(?<![\d.]){re.escape(word['number'])}(?![\d.]){word['unit'] or ''}"
        return float(re.search(pattern, text) is not None)
    if word["latin"] and len(word.group()) < _SHORT:
        return float(re.search(rf"(?<![a-z]){word.group()}(?![a-z])", text) is not None)
    if word.group() in text:
        return 1.0
    if word["latin"]:
        from rapidfuzz import fuzz

        likeness = max((fuzz.ratio(word.group(), other) for other in re.findall("[a-z]+", text)), default=0)
        return likeness / 100 if likeness >= _LIKE else 0.0
    pairs = [word.group()[i : i + 2] for i in range(len(word.group()) - 1)]
    return sum(pair in text for pair in pairs) / len(pairs) if pairs else 0.0


def _comparable(text: str) -> str:
    """Text in lower case, without the commas of thousands."""
    return re.sub(r"(?<=\d),(?=\d{3})", "", text).lower()


def _words_of(entry: Entry) -> Iterator[str]:
    """All that may be asked of an entry."""
    yield entry.id.replace("-", " ")
    yield entry.subject
    yield from _aliases().get(entry.subject, ())
    yield entry.metric
    yield from _metric_words().get(entry.metric, ())
    yield amount(entry.value, entry.qualifiers.get("noun"))
    yield from _period_words(entry.period or "")
    yield from entry.qualifiers.values()
    yield entry.modality
    yield entry.status


def _words_of_sources(entry: Entry) -> Iterator[str]:
    for source in entry.sources:
        yield from filter(None, (source.title, source.publisher, source.date))


def _period_words(period: str) -> Iterator[str]:
    """A period as people write it: 2025年9月, 2025年第三季度, 2025年上半年."""
    for date in period.split("/"):
        year, _, rest = date.partition("-")
        if not year.isdigit():
            continue
        yield f"{year}年"
        if rest.startswith("Q"):
            yield f"第{_QUARTERS[int(rest[1]) - 1]}季度 {rest}"
        elif rest.startswith("H"):
            yield f"{_HALVES[int(rest[1]) - 1]}半年 {rest}"
        elif rest:
            month, _, day = rest.partition("-")
            yield f"{int(month)}月" + (f"{int(day)}日" if day else "")
        yield date


@derived
def _aliases() -> dict[str, Sequence[str]]:
    return {entry["name"]: entry.get("aliases", ()) for entry in load("subjects")}


@derived
def _metric_words() -> dict[str, Sequence[str]]:
    return {metric: cue.get("words", ()) for metric, cue in load("cues")["metrics"].items()}
