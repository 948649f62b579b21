"""What every reader hands on: stretches of an article's text, cut out of the raw file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from leapcheck.model import UNKNOWN, About, Role


@dataclass(frozen=True, slots=True)
class Piece:
    """Text with its place: it covers `length` characters of the raw file from `at`.

    `text` is verbatim where the lengths agree; otherwise it stands for the whole stretch (`&amp;`).
    """

    at: int
    text: str
    length: int

    @property
    def verbatim(self) -> bool:
        """True where text and raw file go on one to one."""
        return self.length == len(self.text)


def cell_break(at: int) -> Piece:
    """The border between two cells of a table row; it covers nothing."""
    return Piece(at, "\t", 0)


@dataclass(frozen=True, slots=True)
class Passage:
    """A headline, a paragraph, a table row or a caption before normalization.

    `heading` is the level of a heading (1 to 6) or 0, `linked` how many of its characters are link
    text, `item` is true for a list item.
    """

    pieces: Sequence[Piece]
    role: Role = "body"
    heading: int = 0
    linked: int = 0
    item: bool = False

    @property
    def text(self) -> str:
        """The raw characters, not normalized, without white space at either end."""
        return "".join(piece.text for piece in self.pieces).strip()


@dataclass(frozen=True, slots=True)
class Document:
    """One article as a reader found it; `Article` is made of it once what is known of it is weighed.

    `page` is what the text itself says (its title stands in it), `metadata` what is said about it in
    front matter, meta tags or fields.
    """

    passages: Sequence[Passage]
    page: About = UNKNOWN
    metadata: About = UNKNOWN


@dataclass(slots=True)
class Gathering:
    """Pieces on their way to a passage."""

    pieces: list[Piece] = field(default_factory=list)
    linked: int = 0

    def add(self, piece: Piece, *, linked: bool = False) -> None:
        """Take one more piece; `linked` where it is link text."""
        self.pieces.append(piece)
        if linked:
            self.linked += len(piece.text.strip())

    @property
    def blank(self) -> bool:
        """True while there is nothing to be seen in it."""
        return not any(piece.text.strip() for piece in self.pieces)
