"""A form of names: its pattern, what is no part of the name, and what is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.claims.names.coined import is_coined, is_made_up, names_nobody
from leapcheck.claims.names.no_names import ZONES
from leapcheck.patterns import Pattern, Words

_ZONES = tuple(ZONES.split("|"))


@dataclass(frozen=True, slots=True)
class Form:
    """A form of names: `pattern` has the name as group 1; a text in which `hint` is not found has none.

    `leading` is what the pattern may take in before the name; a name that one of `refused` matches is none.
    `called` makes the name of the subject from the words, where that is another one. A name that has to
    be `coined` is not made of words that the dictionary has, and one `made_up` begins with no word either.
    """

    kind: str
    pattern: Pattern
    hint: Pattern | Words
    leading: Pattern | None = None
    refused: tuple[Pattern, ...] = ()
    called: Callable[[str], str] = str
    coined: bool = False
    made_up: bool = False

    def find(self, text: str) -> Iterator[Mention]:
        """The names of this form in a text that has its hint."""
        for match in self.pattern.finditer(text):
            start, end = match.span(1)
            leading = self.leading.match(match[1]) if self.leading else None
            start += leading.end() if leading else 0
            name = text[start:end]
            if (self.coined and not is_coined(name)) or (self.made_up and not is_made_up(name)):
                continue
            if names_nobody(name):
                continue
            if not any(refused.search(name) for refused in self.refused):
                kind = "place" if name.endswith(_ZONES) else self.kind
                yield Mention(start, end, Subject(self.called(name), kind), name)
