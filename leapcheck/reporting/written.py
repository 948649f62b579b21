"""Give back to normalized text the characters that the file has in their places."""

from __future__ import annotations

from unicodedata import normalize

from leapcheck.model import Article
from leapcheck.patterns import Later

_CONTROLS = Later("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")  # white space among them left out


def as_written(article: Article, start: int, end: int) -> str:
    """The normalized text from `start` to `end` with the characters that the file has in those places.

    Where normalization made more than one letter for another of a character (㎡ is m2, &nbsp; a
    space), what it made stays. Controls that it left out stand where the file has them.
    """
    body, source = article.body, article.source
    written: list[str] = []
    done = body.origin(start) if start < end else 0
    for at in range(start, end):
        origin, after = body.raw_span(at, at + 1)
        written.append(controls(source.text(done, origin)))
        now, was = body.text[at], source.text(origin, after)[:1]
        written.append(was if same_character(was, now) else now)
        done = after
    return "".join(written)


def controls(text: str) -> str:
    """The characters of a text that act on a terminal, and are no white space."""
    return "".join(_CONTROLS.findall(text))


def same_character(was: str, now: str) -> bool:
    """Whether a character was only normalized: ， to ,  ６ to 6  ⽉ to 月  or 輛 to 辆."""
    return was == now or normalize("NFKC", was) == now or (_is_han(was) and _is_han(now))


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or character >= "\U00020000"
