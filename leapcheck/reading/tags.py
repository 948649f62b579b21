"""Cuts HTML into tags and text with their places; linear whatever is thrown at it.

The standard library's parser takes quadratic time on some broken pages and knows no offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Literal

from leapcheck.patterns import Later
from leapcheck.reading.passages import Piece

TAG_NAME = Later(r"<(/?)([A-Za-z][A-Za-z0-9:_-]{0,40})")
TAG_STOP = Later(r"""[>"']""")
# class="a b", hidden, href='x', width=3
ATTRIBUTE = Later(r"""([\w:@.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
# &nbsp; &#8212; &#x4e2d;
REFERENCE = Later(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});?")
# what no tag is: a comment, a JSP line, a doctype, an XML declaration; and how it ends
OPAQUE = (("<!--", "-->"), ("<%", "%>"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", ">"))
RAW_TEXT = frozenset({"script", "style", "textarea", "noscript", "template", "svg", "title"})
MAX_QUOTE_FAILURES = 16


@dataclass(frozen=True, slots=True)
class Token:
    """A tag or a stretch of text, `raw[start:end]`; `inner` is what stands inside a raw-text element."""

    kind: Literal["text", "open", "close", "raw"]
    start: int
    end: int
    name: str = ""
    attributes: str = ""
    inner: tuple[int, int] = (0, 0)


def tokens(raw: str, start: int, end: int) -> Iterator[Token]:
    """The tags and texts of `raw[start:end]`, in order; comments and JSP lines are left out."""
    return _Scanner(raw, start, end).run()


class _Scanner:
    def __init__(self, raw: str, start: int, end: int) -> None:
        self.raw, self.at, self.end = raw, start, end
        self.missing: set[str] = set()  # ends that do not occur in the rest of the text
        self.quote_failures = 0

    def run(self) -> Iterator[Token]:
        text = self.at
        while (less := self.raw.find("<", self.at, self.end)) >= 0:
            after = self._opaque_end(less)
            token = None if after else self._tag(less)
            if token is not None:
                after = token.end
            if after is None:
                self.at = less + 1
                continue
            if less > text:
                yield Token("text", text, less)
            if token is not None:
                yield token
            text = self.at = after
        if self.end > text:
            yield Token("text", text, self.end)

    def _find(self, what: str, at: int) -> int:
        """Like str.find, but looks for what is not there only once."""
        if what in self.missing:
            return -1
        found = self.raw.find(what, at, self.end)
        if found < 0:
            self.missing.add(what)
        return found

    def _opaque_end(self, at: int) -> int | None:
        for begin, close in OPAQUE:
            if self.raw.startswith(begin, at):
                found = self._find(close, at + len(begin))
                if found >= 0:
                    return found + len(close)
        return None

    def _tag(self, at: int) -> Token | None:
        match = TAG_NAME.match(self.raw, at, self.end)
        close = self._tag_end(match.end()) if match else -1
        if match is None or close < 0:
            return None
        slash, name = match.group(1), match.group(2).lower()
        if slash:
            return Token("close", at, close + 1, name)
        attributes = self.raw[match.end() : close]
        if name in RAW_TEXT and not attributes.endswith("/"):
            finish = Later(rf"</{name}\b[^>]{{0,200}}>?", re.IGNORECASE)
            ending = finish.search(self.raw, close, self.end)
            inside = close + 1, ending.start() if ending else self.end
            return Token("raw", at, ending.end() if ending else self.end, name, attributes, inside)
        return Token("open", at, close + 1, name, attributes)

    def _tag_end(self, at: int) -> int:
        """The place of the `>` that ends a tag, minding quoted attribute values; -1 without one."""
        plain = self._find(">", at)
        if plain < 0 or self.quote_failures > MAX_QUOTE_FAILURES:
            return plain
        while match := TAG_STOP.search(self.raw, at, self.end):
            if match.group() == ">":
                return match.start()
            at = match.end()
            if self.raw[match.start() - 1] in "= \t\r\n":
                closing = self._find(match.group(), at)
                at = closing + 1 if closing >= 0 else at
        self.quote_failures += 1
        return plain


def attributes_of(token: Token) -> dict[str, str]:
    """The attributes of a tag, names in lower case, references decoded."""
    found: dict[str, str] = {}
    for name, double, single, bare in ATTRIBUTE.findall(token.attributes):
        found.setdefault(name.lower(), unescape(double or single or bare))
    return found


def text_pieces(raw: str, start: int, end: int) -> Iterator[Piece]:
    """The text `raw[start:end]` with its character references decoded."""
    at = start
    for match in REFERENCE.finditer(raw, start, end):
        decoded = unescape(match.group())
        if decoded == match.group():
            continue
        if match.start() > at:
            yield Piece(at, raw[at : match.start()], match.start() - at)
        yield Piece(match.start(), decoded, match.end() - match.start())
        at = match.end()
    if end > at:
        yield Piece(at, raw[at:end], end - at)
