"""Gives a number that stands apart from its words the words back: a sentence put together for it.

A value on a line of its own is read under the label on the line before it, an entry of a timeline
behind its date; `tables` does the same for the cells of a table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from leapcheck.claims.sentences import Sentence, clause_starts
from leapcheck.claims.timelines import mark_words
from leapcheck.model import Block
from leapcheck.patterns import Later

_YEAR = Later(r"(?:19|20)\d\d ?年?(?:度|全年)?|今年|去年|上年(?:同期)?|同期")
_DIGIT = Later(r"\d")
LABEL_LENGTH = 24
VALUE_LENGTH = 48


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence put together for a number: `lead` characters of it are not in the text at this place.

    Its `sentence.start` is such that positions at or after `lead` are positions of the text; `end` is
    where the text's own part ends (a unit from the head may follow). What the lead itself claims
    stands at `mark`, if anywhere. `product` is the part of the firm's numbers that a row of a table tells.
    """

    sentence: Sentence
    lead: int
    end: int
    mark: Block | None = None
    product: str = ""


def label_frame(text: str, label: Block | None, block: Block) -> Frame | None:
    """The value `text[block]` read under its label, where the block before it is one."""
    if label is None or label.role != "body" or block.end - block.start > VALUE_LENGTH:
        return None
    words, value = text[label.start : label.end].strip(), text[block.start : block.end].strip()
    if not 2 <= len(words) <= LABEL_LENGTH or re.search(r"[,。;!?:、|]", words) or not _DIGIT.search(value):
        return None
    bare = _YEAR.sub("", words)
    if _DIGIT.search(bare) or value.endswith(("。", "!", "?")) or not re.match(r"^[^,。]{0,14}\d", value):
        return None
    return framed(words, value, "", text.index(value, block.start))


def dated_frame(text: str, mark: Block, block: Block) -> Frame:
    """An entry of a timeline read behind its date: 2019 + 首款车型上市."""
    words, entry = mark_words(text, mark), text[block.start : block.end].rstrip()
    whole = words + entry
    sentence = Sentence(whole, block.start - len(words), clause_starts(whole))
    return Frame(sentence, len(words), len(whole), mark)


def framed(words: str, value: str, unit: str, start: int) -> Frame:
    """The sentence `words:value` with a unit behind it, for a value that stands at `start` of the text."""
    lead = len(words) + 1
    whole = f"{words}:{value}{unit}"
    # The colon is no clause end here: the label governs the number as its own clause would.
    return Frame(Sentence(whole, start - lead, clause_starts(whole, skip=lead)), lead, lead + len(value))
