"""The rules: one file each, whose docstring is the rule's page and whose `check` finds what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from inspect import cleandoc

from leapcheck.checking.findings import Draft
from leapcheck.checking.material import Material
from leapcheck.checking.rules import (
    lc101,
    lc102,
    lc201,
    lc202,
    lc203,
    lc204,
    lc301,
    lc302,
    lc303,
    lc304,
    lc305,
    lc306,
    lc307,
    lc308,
)
from leapcheck.language.messages import term


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its code, its title, its page (what, why, an example that fires, one that must not)."""

    code: str
    title: str
    page: str
    check: Callable[[Material], Iterator[Draft]]

    @property
    def paragraphs(self) -> list[str]:
        """What it compares, and why: paragraphs of the page on one line each, to be told in any language."""
        text, _, _ = cleandoc(self.page).partition("\nFires:\n")
        return [term("rule", " ".join(each.split())) for each in text.strip().split("\n\n")[1:]]


_MODULES = (
    *(lc101, lc102),
    *(lc201, lc202, lc203, lc204),
    *(lc301, lc302, lc303, lc304, lc305, lc306, lc307, lc308),
)
RULES: dict[str, Rule] = {m.CODE: Rule(m.CODE, m.TITLE, m.__doc__ or "", m.check) for m in _MODULES}
"""Every rule by its code, in the order in which they are run and reported."""
