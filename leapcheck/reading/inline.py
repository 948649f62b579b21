"""Takes the inline markup out of Markdown: emphasis, links, images, addresses, tags, references."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from leapcheck.patterns import Later, Pattern
from leapcheck.reading.passages import Gathering, Piece

ADDRESS = r"(?:https?|ftp)://[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]{1,2000}"
BARE_ADDRESS = Later(rf"{ADDRESS}|\bwww\.[A-Za-z0-9\-.]{{3,100}}(?:/[A-Za-z0-9\-._~/?#&=%]{{0,500}})?")
MARKS = Later(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"  # \*
    r"|(?P<comment><!--)"
    r"|(?P<autolink><(?:https?://|mailto:)[^<>\s]{1,2000}>)"
    r"|(?P<tag></?[A-Za-z][^<>]{0,2000}>)"  # <span style="…">, <br>
    r"|(?P<reference>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});)"  # &nbsp;
    rf"|(?P<address>{BARE_ADDRESS.pattern})"
    r"|(?P<footnote>\[\^[^\]\s]{1,20}\]:?)"  # [^1]
    r"|(?P<image>!\[)"
    r"|(?P<open>\[)"
    r"|(?P<close>\])"
    r"|(?P<emphasis>\*+|~~+|`+|(?<![^\W_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![^\W_]))"
)
_BOLD = Later(rf"{BARE_ADDRESS.pattern}|(?<!\*)\*\*(?!\*)")
BRACKET = Later(r"\\.|[\[\]]")
PAREN = Later(r"\\.|[()\n]")
CUT_TARGET = Later(r"\([!-~]*[ \t]*")  # (https:… where a page was cut off
BREAK = Later(r"<br\b", re.IGNORECASE)


def inline(raw: str, start: int, end: int, into: Gathering) -> None:
    """Gather the text of `raw[start:end]` without its markup; link targets and addresses are no text."""
    _Inline(raw, start, end, into).run()


class _Inline:
    def __init__(self, raw: str, start: int, end: int, into: Gathering) -> None:
        self.raw, self.at, self.end, self.into = raw, start, end, into
        has_links = raw.find("[", start, end) >= 0
        self.pairs = _pairs(raw, start, end, BRACKET) if has_links else {}
        self.parens = _pairs(raw, start, end, PAREN) if has_links else {}
        self.targets: dict[int, int] = {}  # closing bracket of a link -> end of its target
        self.comments = self.closings = True  # there may be more of their ends
        self.no_cut = start  # no target before this place was cut off

    def run(self) -> None:
        done = self.at
        while match := MARKS.search(self.raw, self.at, self.end):
            linked = bool(self.targets)
            after = self._mark(match)
            if after is None:
                self.at = match.end()
                continue
            self._text(done, match.start(), linked)
            if match.lastgroup == "escape":
                self._text(match.end() - 1, match.end(), linked)
            elif match.lastgroup == "reference":
                self.into.add(Piece(match.start(), unescape(match.group()), len(match.group())))
            elif match.lastgroup == "tag" and BREAK.match(match.group()):
                self.into.add(Piece(match.start(), "\n", len(match.group())))
            done = self.at = after
        self._text(done, self.end, False)

    def _text(self, start: int, end: int, linked: bool) -> None:
        if end > start:
            self.into.add(Piece(start, self.raw[start:end], end - start), linked=linked)

    def _mark(self, match: re.Match[str]) -> int | None:
        """Where the text goes on behind a mark; None where it is no mark but text."""
        kind, start = match.lastgroup, match.start()
        if kind == "comment":
            close = self.raw.find("-->", start, self.end) if self.comments else -1
            self.comments = close >= 0
            return close + 3 if close >= 0 else None
        if kind == "image":
            return self._target_end(start + 1)
        if kind == "open":
            after = self._target_end(start)
            if after is None:
                return None
            self.targets[self.pairs[start]] = after
            return start + 1
        if kind == "close":
            return self.targets.pop(start, None)
        if kind == "emphasis" and match.group() == "*" and self._between_digits(start):
            return None
        return match.end()

    def _between_digits(self, at: int) -> bool:
        """5*3 and 5 * 3 are sums, not emphasis."""
        around = self.raw[max(0, at - 2) : at].strip()[-1:], self.raw[at + 1 : at + 3].strip()[:1]
        return all(char.isdigit() for char in around)

    def _target_end(self, bracket: int) -> int | None:
        """The end of `(target)` behind the bracket that closes `bracket`; None if it is no link."""
        close = self.pairs.get(bracket)
        if close is None:
            return None
        if close + 1 < self.end and self.raw[close + 1] == "(":
            return self._paren_end(close + 1)
        return None

    def _paren_end(self, start: int) -> int | None:
        """The place behind the parenthesis that closes the one at `start`, on the same line."""
        if start in self.parens:
            return self.parens[start] + 1
        first = self.raw.find(")", start, self.end) if self.closings else -1
        self.closings = first >= 0
        if first >= 0 and "\n" not in self.raw[start:first]:
            return first + 1
        if start < self.no_cut:
            return None
        cut = CUT_TARGET.match(self.raw, start, self.end)
        end = cut.end() if cut else start
        if end == self.end or self.raw[end] == "\n":
            return end
        self.no_cut = end
        return None


def _pairs(raw: str, start: int, end: int, pattern: Pattern) -> dict[int, int]:
    """Each opening bracket with the place of its closing one; a line end leaves those before it open."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for match in pattern.finditer(raw, start, end):
        char = match.group()
        if char in "[(":
            opened.append(match.start())
        elif char == "\n":
            opened.clear()
        elif char in "])" and opened:
            pairs[opened.pop()] = match.start()
    return pairs


def without_addresses(raw: str, start: int, end: int) -> Iterator[Piece]:
    """The pieces of plain text, web addresses left out, and the marks of what was pasted in bold: **23**家."""
    at = start
    addressed = raw.find("://", start, end) >= 0 or raw.find("www.", start, end) >= 0
    bold = raw.count("**", start, end) > 1
    for match in (_BOLD if bold else BARE_ADDRESS).finditer(raw, start, end) if addressed or bold else ():
        if match.start() > at:
            yield Piece(at, raw[at : match.start()], match.start() - at)
        at = match.end()
    if end > at:
        yield Piece(at, raw[at:end], end - at)
