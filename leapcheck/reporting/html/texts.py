"""An article's text as the page shows it: in the characters of its file, nothing hidden, and where its claims stand.

A browser counts UTF-16 units. All offsets that leave this module do so, too: 𠀀 and 😀 count two.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from leapcheck.model import Article, Claim
from leapcheck.reporting.excerpt import place_in
from leapcheck.reporting.plaintext import visible
from leapcheck.reporting.written import controls, same_character

Span = tuple[int, int]
_STRUCTURE = "\n\t"  # between blocks, and between the cells of a table's row


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the number in it: where the two stand in `text`, which is None for the article's own text.

    A sentence that was put together (a table cell under its head) stands in no text but its own.
    """

    span: Span
    mark: Span
    text: str | None = None


@dataclass(slots=True)
class ShownText:
    """The text of an article with each character as its file has it, and what hides or acts written out.

    `blocks` are stretches of it. Where normalization made more than one letter for another of a
    character (㎡ is m2), what it made stays.
    """

    article: Article
    text: str = ""
    blocks: list[tuple[str, Span]] = field(default_factory=list)
    _runs: list[tuple[int, int, int]] = field(default_factory=list)  # origin, start, length
    _longest: int = 0
    _units: Units | None = None
    _grown: list[int] = field(default_factory=list)  # normalized offsets behind which the text grew ...
    _by: list[int] = field(default_factory=list)  # ... and by how many units, all in all

    @classmethod
    def of(cls, article: Article) -> ShownText:
        """The text of an article, ready to be asked."""
        shown = cls(article)
        grown: list[Span] = []
        shown.text = "".join(shown._characters(grown))
        shown._grown = [at for at, _ in grown]
        shown._by = [0, *accumulate(by for _, by in grown)]
        shown.blocks = [(block.role, shown._span(block.start, block.end)) for block in article.blocks]
        body = article.body
        ends = [*body.starts[1:], len(body.text)]
        runs = zip(body.origins, body.starts, ends, strict=True)
        shown._runs = sorted((origin, start, end - start) for origin, start, end in runs)
        shown._longest = max((length for _, _, length in shown._runs), default=0)
        return shown

    def mark(self, claim: Claim) -> Span | None:
        """Where the number of a claim stands in `text`."""
        span = self._normalized(claim)
        return span and self._span(*span)

    def cut(self, span: Span) -> str:
        """What stands in a span of `text`."""
        self._units = self._units or Units(self.text)
        return self._units.cut(*span)

    def sentence(self, claim: Claim) -> Sentence | None:
        """The sentence of a claim and its number in it; None where the number is not found."""
        span = self._normalized(claim)
        if span is None:
            return None
        text, sentence = self.article.body.text, claim.sentence
        start, end = span
        begin = text.rfind(sentence, max(0, start - len(sentence)), start + len(sentence))
        if begin >= 0 and begin <= start and end <= begin + len(sentence):
            return Sentence(self._span(begin, begin + len(sentence)), self._span(start, end))
        at = place_in(sentence, text, start, end)
        return None if at is None else composed(sentence, at, at + end - start)

    def _characters(self, grown: list[Span]) -> Iterator[str]:
        """The text in stretches; notes in `grown` behind which normalized offset it grew by how many units."""
        body, source = self.article.body, self.article.source
        ends = [*body.starts[1:], len(body.text)]
        done = body.origins[0] if body.origins else 0
        for run, (start, end, origin) in enumerate(zip(body.starts, ends, body.origins, strict=True)):
            width = body.widths.get(run)
            after = origin + (width or end - start)
            hidden = visible(controls(source.text(done, origin)))
            if hidden:
                grown.append((start - 1, len(hidden)))
                yield hidden
            now = body.text[start:end]
            was = source.text(origin, after)
            was = was[: end - start] if width is None else was[:1]
            yield from _shown(was, now, start, grown)
            done = after

    def _normalized(self, claim: Claim) -> Span | None:
        """Where in the normalized text the file's characters of a claim are."""
        first = bisect_left(self._runs, (claim.start - self._longest,))
        last = bisect_left(self._runs, (claim.end,))
        found = [
            (start + max(claim.start - origin, 0), start + min(claim.end - origin, length))
            for origin, start, length in self._runs[first:last]
            if origin + length > claim.start
        ]
        if not found:
            return None
        start, end = min(found)[0], max(end for _, end in found)
        # The border of a table cell covers no character, and has its origin where the cell begins.
        quote = self.article.body.text[start:end]
        return start + len(quote) - len(quote.lstrip()), end

    def _span(self, start: int, end: int) -> Span:
        return self._place(start), self._place(end)

    def _place(self, at: int) -> int:
        """Where the normalized offset `at` is in `text`, in UTF-16 units."""
        return at + self._by[bisect_left(self._grown, at)]


def composed(sentence: str, start: int, end: int) -> Sentence:
    """A sentence that stands in no text as such, with its number at `start` to `end`."""
    before, number, after = (
        visible(part) for part in (sentence[:start], sentence[start:end], sentence[end:])
    )
    at = units(before)
    return Sentence((0, at + units(number) + units(after)), (at, at + units(number)), before + number + after)


class Units:
    """A text that is cut where UTF-16 units say, as JavaScript cuts it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._wide = text.encode("utf-16-le") if units(text) > len(text) else None

    def cut(self, start: int, end: int) -> str:
        """The text from one offset to another."""
        if self._wide is None:
            return self._text[start:end]
        return self._wide[2 * start : 2 * end].decode("utf-16-le")


def units(text: str) -> int:
    """How many UTF-16 units a text has, which is what JavaScript counts."""
    return len(text) + (0 if text.isascii() else sum(char > "\uffff" for char in text))


def _shown(was: str, now: str, start: int, grown: list[Span]) -> Iterator[str]:
    """A run in the letters of the file, what cannot be seen written out; `start` is its normalized offset."""
    if was != now:
        was = was.ljust(len(now)) if len(was) < len(now) else was
        now = "".join(w if same_character(w, n) else n for w, n in zip(was, now, strict=True))
    if now.isprintable() and (now.isascii() or max(now, default="") <= "\uffff"):
        yield now
        return
    for at, char in enumerate(now, start):
        seen = char if char in _STRUCTURE else visible(char)
        if units(seen) > 1:
            grown.append((at, units(seen) - 1))
        yield seen
