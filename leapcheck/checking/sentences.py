"""Where in its sentence a number stands, and the words before it."""

from __future__ import annotations

from functools import lru_cache

from leapcheck.patterns import Later

ENDS = ",，;；。!！?？、"
_END = Later(f"[{ENDS}]")


@lru_cache(maxsize=65536)
def simplified(quote: str) -> str:
    """A quote in the normalized form of its sentence."""
    from leapcheck.reading.normalize import normal

    return normal(quote)


def place_of(sentence: str, quote: str) -> int:
    """Where in its sentence a quote stands; -1 where it cannot be told."""
    at = sentence.find(quote) if quote else -1
    return at if at >= 0 or not quote else sentence.find(simplified(quote))


def around(sentence: str, quote: str) -> tuple[str, str]:
    """A sentence before and after a number; all of it and nothing where the number is not found."""
    at = place_of(sentence, quote)
    if at < 0:
        return sentence, ""
    end = at + len(quote if sentence.startswith(quote, at) else simplified(quote))
    return sentence[:at], sentence[end:]


def clauses(text: str) -> list[str]:
    """The clauses of a text, without their marks."""
    return _END.split(text)
