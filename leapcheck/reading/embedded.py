"""Text that stands inside another format, in a JSON string or an XML element: decoded, with the way back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from leapcheck.patterns import Later
from leapcheck.reading.passages import Document, Passage, Piece

# \n, \u8f86, and two of those for one character outside the BMP
JSON_ESCAPE = Later(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)")
SIMPLE_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


class Embedded:
    """A decoded text made of pieces of a raw file, read as if it were a file of its own."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces = [piece for piece in pieces if piece.text]
        self.starts: list[int] = []
        length = 0
        for piece in self.pieces:
            self.starts.append(length)
            length += len(piece.text)
        self.text = "".join(piece.text for piece in self.pieces)

    def document(self, document: Document) -> Document:
        """A document that was read from `text`, with its places in the raw file."""
        return replace(document, passages=[self.passage(passage) for passage in document.passages])

    def passage(self, passage: Passage) -> Passage:
        """A passage of `text` with its place in the raw file."""
        return replace(passage, pieces=[p for piece in passage.pieces for p in self._pieces(piece)])

    def whole(self) -> Passage:
        """All of the text as one passage: a title."""
        return Passage(self.pieces, "title", 1)

    def _pieces(self, piece: Piece) -> Sequence[Piece]:
        if piece.verbatim and piece.length:
            return list(self._stretch(piece.at, piece.at + piece.length))
        start, _ = self._span(piece.at)
        if not piece.length:
            return [Piece(start, piece.text, 0)]
        _, end = self._span(piece.at + piece.length - 1)
        return [Piece(start, piece.text, end - start)]

    def _stretch(self, start: int, end: int) -> Iterator[Piece]:
        """The pieces of the raw file behind `text[start:end]`."""
        k = bisect_right(self.starts, start) - 1
        while start < end:
            piece, begin = self.pieces[k], self.starts[k]
            stop = min(end, begin + len(piece.text))
            if piece.verbatim:
                yield Piece(piece.at + start - begin, self.text[start:stop], stop - start)
            else:
                yield Piece(piece.at, self.text[start:stop], piece.length)
            start, k = stop, k + 1

    def _span(self, at: int) -> tuple[int, int]:
        """The place in the raw file of the character at `at`; the end of the text has one as well."""
        if not self.pieces:
            return 0, 0
        k = bisect_right(self.starts, at) - 1
        piece = self.pieces[k]
        if at >= len(self.text):
            return piece.at + piece.length, piece.at + piece.length
        if piece.verbatim:
            return piece.at + at - self.starts[k], piece.at + at - self.starts[k] + 1
        return piece.at, piece.at + piece.length


def json_pieces(raw: str, start: int, end: int, base: int = 0) -> Iterator[Piece]:
    """The inside `raw[start:end]` of a JSON string, decoded; `base` is where `raw` begins in its file."""
    at = start
    while (backslash := raw.find("\\", at, end)) >= 0:
        match = JSON_ESCAPE.match(raw, backslash, end)
        if match is None:
            break
        if backslash > at:
            yield Piece(base + at, raw[at:backslash], backslash - at)
        yield Piece(base + backslash, _decoded(match.group()), len(match.group()))
        at = match.end()
    if end > at:
        yield Piece(base + at, raw[at:end], end - at)


def _decoded(escape: str) -> str:
    if escape[1] != "u":
        return SIMPLE_ESCAPES.get(escape[1], escape[1])
    units = bytes.fromhex("".join(escape[2:].split("\\u")))
    return units.decode("utf-16-be", errors="surrogatepass")
