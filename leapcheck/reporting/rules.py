"""The page of a rule, in the language that is spoken: what it compares, why, and its examples."""

from __future__ import annotations

from inspect import cleandoc
from itertools import pairwise
from typing import TYPE_CHECKING

from leapcheck.language import current
from leapcheck.language.messages import told, worded

if TYPE_CHECKING:
    from leapcheck.checking.rules import Rule

_WIDTH = 100  # columns


def page(rule: Rule) -> str:
    """The whole page; in English it is the text of the rule's own file."""
    whole = cleandoc(rule.page)
    if current() == "en":
        return whole
    _, _, examples = whole.partition("\nFires:\n")
    fires, _, holds = examples.partition("Holds:\n")
    return "\n\n".join(
        [
            told(rule.title),
            *("\n".join(_lines(told(each))) for each in rule.paragraphs),
            f"{told(worded('Fires:'))}\n{fires}{told(worded('Holds:'))}\n{holds}",
        ]
    )


def _lines(text: str) -> list[str]:
    from leapcheck.reporting.wrapping import line_breaks

    cuts = [0, *line_breaks(text, _WIDTH, _WIDTH), len(text)]
    return [text[start:end].strip() for start, end in pairwise(cuts)]
