"""Gives a number that stands apart from its words the words back: table cells and label-value lines.

A cell is read as if it were a sentence made of its row's label, its column's head and the unit that
stands in the head: `一季度 | 2025年交付(辆) | 87,552` reads as 2025年一季度交付:87,552辆. A value on a
line of its own is read under the label on the line before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from leapcheck.claims.sentences import Sentence, clause_starts
from leapcheck.claims.timelines import mark_words
from leapcheck.model import Block
from leapcheck.patterns import Later

_YEAR = Later(r"(?:19|20)\d\d ?年?(?:度|全年)?|今年|去年|上年(?:同期)?|同期")
_WITHIN_YEAR = Later(
    r"^(?:第?[一二三四1-4]季度?|Q[1-4]|[上下]半年|H[12]|\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?|前\S{1,2}季度|1[-至]\d{1,2}月)"
)
_UNIT = Later(r"\((?:单位[::]? ?)?([^()]{1,6})\)|单位[::] ?(\S{1,6})|/(万?辆|%|亿元|万元)$")
# the unit of a row, behind its label: 营业收入(亿元); a name may have a number there, or a maker
_ROW_UNIT = Later(
    r"\((?:单位[::]? ?)?([百千十]?[万亿]?(?:元|美元|欧元|港元|辆|台|套|家|人|吨|个|公里|G[Ww]h|M[Ww]h|k[Ww]h|%))\)"
)
# the unit of a whole table, above it: 单位:万辆
_TABLE_UNIT = Later(r"单位[::] ?(?:人民币)?([^\s(),;、]{1,6})")
_HEAD_WORD = Later(r"\d{1,2} ?月|季度|Q[1-4]|H[12]|半年|累计|销量|产量|交付|同比|环比|增速|增幅|份额|占比")
# what 1-10月累计 is a running total of: the flow of an earlier column
_FLOW = Later(r"销量|产量|交付量|交付|出口量|出口|零售|批发|上险量|装机量")
_CHANGE = Later(r"同比|环比|增速|增幅|份额|占比|市占率")
_TIME = Later(
    r"(?:(?:19|20)\d\d年)?(?:\d{1,2}(?:[-—至]\d{1,2})?月|第?[一二三四1-4]季度|Q[1-4]|[上下]半年|前\S{1,2}季度)|(?:19|20)\d\d年"
)
_NUMBER = Later(r"^[-+]?[\d,]+(?:\.\d+)?\+?$")
_DIGIT = Later(r"\d")
LABEL_LENGTH = 24
VALUE_LENGTH = 48


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence put together for a number: `lead` characters of it are not in the text at this place.

    Its `sentence.start` is such that positions at or after `lead` are positions of the text; `end` is
    where the text's own part ends (a unit from the head may follow). What the lead itself claims
    stands at `mark`, if anywhere.
    """

    sentence: Sentence
    lead: int
    end: int
    mark: Block | None = None


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
    return _framed(words, value, "", text.index(value, block.start))


def dated_frame(text: str, mark: Block, block: Block) -> Frame:
    """An entry of a timeline read behind its date: 2019 + 首款车型上市."""
    words, entry = mark_words(text, mark), text[block.start : block.end].rstrip()
    whole = words + entry
    sentence = Sentence(whole, block.start - len(words), clause_starts(whole))
    return Frame(sentence, len(words), len(whole), mark)


def table_frames(text: str, rows: Sequence[Block], above: Block | None = None) -> Iterator[list[Frame]]:
    """The cells of a table that hold a number, row by row, each under its label and its head.

    `above` is what stands over the table: the unit of all that has none of its own may be told there.
    """
    heads: list[str] = []
    is_head = False  # whether the row above is a head
    shared = _TABLE_UNIT.search(text, above.start, above.end) if above else None
    for row in rows:
        cells = text[row.start : row.end].split("\t")
        if not any(_is_value(cell) for cell in cells[1:]):
            shared = _TABLE_UNIT.search(text, row.start, row.end) or shared
            if any(cell.strip() for cell in cells[1:]):
                below = [c.strip() for c in cells]
                heads = _nested(heads, below) if is_head else below
                is_head = True
            continue
        is_head = False
        yield list(_row_frames(cells, heads, row.start, shared[1] if shared else ""))


def _nested(above: Sequence[str], below: list[str]) -> list[str]:
    """The heads of two rows as one, where the upper row spans columns: 2025年 over 销量 and 同比.

    A column without a head in one of the rows (a cell that spans both) has that of the other.
    """
    spans = any(not head for head in above[1:]) or not below[0]
    if len(above) != len(below) or sum(map(bool, above)) < 2 or not spans:
        return below
    heads: list[str] = []
    over = ""
    for column, (upper, lower) in enumerate(zip(above, below, strict=True)):
        over = upper or (over if column > 1 else "")
        heads.append(f"{over}{lower}" if lower else upper)
    return heads


def _is_value(cell: str) -> bool:
    """Whether a cell holds a number, and is no head with a date in it: 56,811, +9.4%, but not 10月销量(辆)."""
    return bool(_DIGIT.search(_YEAR.sub("", cell))) and not _HEAD_WORD.search(cell)


def _row_frames(cells: Sequence[str], heads: Sequence[str], start: int, shared: str) -> Iterator[Frame]:
    label = cells[0].strip()
    of_row = _ROW_UNIT.search(label)
    label = _ROW_UNIT.sub("", label)
    default_year = next(
        (m.group() for h in heads for m in [_YEAR.search(h)] if m and m.group()[0] in "12"), ""
    )
    at = start
    for i, cell in enumerate(cells):
        value = cell.strip()
        if (i > 0 or not heads) and _DIGIT.search(value):
            head = heads[i] if i < len(heads) else ""
            unit = _UNIT.search(head) or of_row or _UNIT.search(heads[0] if heads else "")
            name = _UNIT.sub("", head)
            name = _completed(name, heads[1:i])
            suffix = _unit_of(unit) if unit else "" if _CHANGE.search(f"{label}{head}") else shared
            suffix = suffix if _NUMBER.match(value) else ""
            yield _framed(
                _words(label, name, default_year) if i > 0 else name, value, suffix, at + cell.index(value)
            )
        at += len(cell) + 1


def _unit_of(found: re.Match[str]) -> str:
    return next(filter(None, found.groups()), "")


def _completed(name: str, before: Sequence[str]) -> str:
    """A column's head with what the heads before it leave to be understood: the flow of a total, the time of a change."""
    if "累计" in name and not _FLOW.search(name):
        return name + next((m.group() for head in reversed(before) for m in [_FLOW.search(head)] if m), "")
    if _CHANGE.match(name):
        return next((m.group() for head in reversed(before) for m in [_TIME.search(head)] if m), "") + name
    return name


def _words(label: str, head: str, default_year: str) -> str:
    """The label and the head in the order of speech: 2025年 + 一季度 + 交付."""
    year = _YEAR.search(head)
    if _WITHIN_YEAR.match(label):
        found = year.group() if year else default_year
        if found and found[-1].isdigit():
            found += "年"
        return f"{found}{label}{head.replace(year.group(), '') if year else head}"
    return f"{label}{head}"


def _framed(words: str, value: str, unit: str, start: int) -> Frame:
    lead = len(words) + 1
    whole = f"{words}:{value}{unit}"
    # The colon is no clause end here: the label governs the number as its own clause would.
    return Frame(Sentence(whole, start - lead, clause_starts(whole, skip=lead)), lead, lead + len(value))
