"""Reads a table: every number under its row's label, its column's head and what stands over the table.

A cell is read as if it were a sentence made of those words. Under `2025年11月批发销量(单位:万辆)`,

    排名 | 厂商   | 11月 | 去年同期 | 同比
    1    | 比亚迪 | 47.5 | 50.4     | -5.8%

reads as 比亚迪2025年11月批发销量:47.5万辆, 比亚迪2024年11月批发销量:50.4万辆, 比亚迪2025年11月批发销量同比:-5.8%.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from leapcheck.claims.actors import NAMED
from leapcheck.claims.cues import find_cues
from leapcheck.claims.frames import Frame, dated_frame, framed
from leapcheck.claims.lexicon import find_mentions
from leapcheck.claims.timelines import is_mark
from leapcheck.model import Block
from leapcheck.patterns import Later, last_match

_YEAR = Later(r"(?:19|20)\d\d ?年?(?:度|全年)?|今年|去年|上年(?!同)|本年(?!累)|前年")
_PART = Later(
    r"(?:1|一)[-—~至到]\d{1,2} ?月份?(?:累计)?|\d{1,2} ?月份?|前\S{1,3}[季月]度?"
    r"|第?[一二三四1-4]季度?|Q[1-4]|[1-4]Q|[上下]半年|H[12]|全年"
)
_DIGIT = Later(r"\d")
_LATIN_END = Later(r"[A-Za-z\d+]$")
# what may stand in a cell beside its number: 56,811   +9.4%   6.4个百分点   3.2万
_NUMBER = Later(r"^[-+−]?[\d,]+(?:\.\d+)?\+?$")
_HEAD_WORD = Later(r"\d{1,2} ?月|季度|Q[1-4]|H[12]|半年|累计|销量|产量|交付|同比|环比|增速|增幅|份额|占比")
_RANKS = Later(r"^(?:排名|名次|位次|排序|序号|序|编号|NO\.?|No\.?|#)$")
_TOTAL = Later(r"^(?:合计|总计|总量|总体|整体|小计|共计)$")
_AMONG = Later(r"^[其当]中[::]?")
# the unit of a column in its head: 交付量(辆), 销量/万辆; of a row behind its label; of a table above it
_UNIT = Later(r"\((?:单位[::]? ?)?([^()]{1,6})\)|单位[::] ?(\S{1,6})|/(万?辆|%|亿元|万元)$")
_ROW_UNIT = Later(
    r"\((?:单位[::]? ?)?([百千十]?[万亿]?(?:元|美元|欧元|港元|辆|台|套|家|人|吨|个|公里|G[Ww]h|M[Ww]h|k[Ww]h|%))\)"
)
_TABLE_UNIT = Later(r"单位[::] ?(?:人民币)?([^\s(),;、]{1,6})")
# what a table over which it stands is about, where its heads leave that out
_MEASURE = Later(
    r"(?:批发|零售|终端|出口|累计)?销售?量|销售|交付量?|产量|产能|出口量?|上险量|上牌量|注册量|装车量|装机量|出货量|保有量|库存量?"
    r"|订单量?|批发量?|零售量?|营业收入|营收|净利润|门店数?"
)
_BOTH = Later("产销")
# a change on the year or the month before, or on what an earlier column has
_ON_YEAR = Later(r"同比|(?:较|比|与)(?:去年|上年)(?:同期|同月)?")
_ON_MONTH = Later(r"环比|(?:较|比|与)上[月期季]")
_CHANGED = Later(r"(?:增减|变动|变化|增长|涨跌|增)(?:幅度?|比例|率|额|情况|%)?|增速|增幅|涨幅|降幅")
_CHANGE_WORDS = Later(
    rf"(?:{_ON_YEAR.pattern}|{_ON_MONTH.pattern})(?:相比)?的?(?:{_CHANGED.pattern})?|{_CHANGED.pattern}"
)
_SHARE = Later(r"份额|占比|市占率|渗透率")
_THIS = Later(r"本[月期季]|当[月期季]")
_LAST = Later(r"上[月期]")
_YEAR_AGO = Later(r"(?:去年|上年)(?:同[期月]|[本当]月)|同期")
_TO_DATE = Later(r"(?:本年度?|今年|年初至今|年度)?累计")
_AGO = Later(r"去年|上年")
# 门店数   城市数量   员工人数
_NUMBER_OF = Later(r"(?:(人|员工|人员)|家|店|城市|国家|网点|桩|站)数量?$")
_WHERE = Later(r"地区|国家|市场|区域|城市")  # 其他地区 measures nothing
CAPTION_LENGTH = 48  # characters; what is longer is no caption but a paragraph


class Moment(NamedTuple):
    """A time in words: the `year` (2025年, 去年, or nothing) and the `part` of it (11月, 一季度, or nothing)."""

    year: str
    part: str

    @property
    def words(self) -> str:
        """The time as it is said."""
        return f"{self.year}{self.part}"

    def year_before(self) -> Moment:
        """The same part of the year before."""
        digits = self.year[:4]
        year = f"{int(digits) - 1}年" if digits.isdigit() else "前年" if self.year == "去年" else "去年"
        return Moment(year, self.part)

    def month_before(self) -> Moment:
        """The month before, for a month."""
        month = self._month
        if month is None:
            return self
        return Moment(self.year, f"{month - 1}月") if month > 1 else Moment(self.year_before().year, "12月")

    def to_date(self) -> Moment:
        """The year up to and with this month: 1-11月累计; any other time with 累计."""
        month = self._month
        return Moment(self.year, f"1-{month}月累计" if month and month > 1 else f"{self.part}累计")

    @property
    def _month(self) -> int | None:
        number = self.part.removesuffix("份").removesuffix("月")
        return int(number) if number != self.part and number.isdigit() else None


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands over a table: whom it is about, what it measures, when, and in what unit."""

    firm: str
    measure: str
    moment: Moment
    unit: str
    near: bool = False  # whether the line right over the table tells the time

    @property
    def dated(self) -> Moment | None:
        """The time of what has none: that of the line over the table, or the month of the headline."""
        return self.moment if self.moment.part or (self.near and self.moment.words) else None


class Column(NamedTuple):
    """A column: the words of its head without time and change, its time, the change it tells of, its unit."""

    words: str
    moment: Moment | None
    change: str
    unit: str


def table_frames(
    text: str, rows: Sequence[Block], before: Sequence[Block] = (), title: Block | None = None
) -> Iterator[list[Frame]]:
    """The cells of a table that hold a number, row by row, each under its label and its head.

    What a table leaves to be understood is told in the block before it (the last of `before`), in the
    one before that where the last only tells a unit, and in the `title` of the article.
    """
    caption = _caption(
        [text[b.start : b.end].strip() for b in before], text[title.start : title.end] if title else ""
    )
    heads: list[str] = []
    is_head = False  # whether the row above is a head
    columns: dict[int, list[Column]] = {}  # those under the last head, by which cell names the row
    for row in rows:
        cells = text[row.start : row.end].split("\t")
        if is_mark(cells[0]) and len(cells) == 2 and not _is_value(cells[1]):
            begins = row.start + len(cells[0])
            mark = Block(row.start, begins, row.role)
            yield [dated_frame(text, mark, Block(begins + 1, row.end, row.role))]
            continue
        if not any(_is_value(cell) for cell in cells[1:]):
            columns = {}
            if unit := _TABLE_UNIT.search(text, row.start, row.end):
                caption = replace(caption, unit=unit[1])
            if any(cell.strip() for cell in cells[1:]):
                below = [c.strip() for c in cells]
                heads = _nested(heads, below) if is_head else below
                is_head = True
            continue
        is_head = False
        first = _label_column(cells, heads)
        if first not in columns:
            columns[first] = _columns(heads, first, caption)
        yield list(_row_frames(cells, first, columns[first], row.start, caption))


def _caption(before: Sequence[str], title: str) -> Caption:
    """What the lines over a table say, the nearest first; a paragraph over it only tells its unit."""
    lines = [line for line in reversed(before[-2:]) if line]
    unit = _TABLE_UNIT.search(lines[0]) if lines else None
    if not (unit and unit.end() - unit.start() > len(lines[0]) - 4):
        lines = lines[:1]
    firm = measure = ""
    moment = Moment("", "")
    for line in [*lines, title.strip()]:
        if len(line) > CAPTION_LENGTH or line.endswith("。"):
            continue
        named = {m.subject.name: m.word for m in find_mentions(line) if m.subject.kind in NAMED}
        firm = firm or (next(iter(named.values())) if len(named) == 1 else "")
        told = None if _BOTH.search(line) else last_match(_MEASURE, line)
        measure = measure or (told.group() if told else "")
        moment = moment if moment.words else _moment_in(line)
    near = any(_moment_in(line).words for line in lines)
    return Caption(firm, measure, moment, unit[1] if unit else "", near)


def _moment_in(words: str) -> Moment:
    """The first time that some words name."""
    year, part = _YEAR.search(words), _PART.search(words)
    named = year.group().replace(" ", "").rstrip("度全年") if year else ""
    return Moment(
        f"{named}年" if named.isdigit() else year.group() if year else "",
        part.group().replace(" ", "") if part else "",
    )


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


def _label_column(cells: Sequence[str], heads: Sequence[str]) -> int:
    """Which cell names the row: the first, or the one behind a rank."""
    ranked = bool(heads and _RANKS.match(heads[0].strip())) or not cells[0].strip()
    return 1 if ranked and len(cells) > 2 and not _NUMBER.match(cells[1].strip()) else 0


def _row_frames(
    cells: Sequence[str], first: int, columns: Sequence[Column], start: int, caption: Caption
) -> Iterator[Frame]:
    """The numbers of a row, of which the cell `first` is the label."""
    label = cells[first].strip()
    of_row = _ROW_UNIT.search(label)
    label = _ROW_UNIT.sub("", label)
    among = "其中" if caption.firm and _AMONG.match(label) else ""  # a part of the row above
    label = _AMONG.sub("", label)
    product = _product(label, caption)
    at = start
    for i, cell in enumerate(cells):
        value = cell.strip()
        if (i > first or not columns) and _DIGIT.search(value):
            column = columns[i] if i < len(columns) else Column("", None, "", "")
            own = column.unit or (of_row[1] if of_row else "") or (columns[first].unit if columns else "")
            plain = column.change or _SHARE.search(f"{label}{column.words}")
            unit = "%" if column.change else "" if plain else caption.unit
            unit = own or unit or _counted(f"{label}{column.words}")
            words = among + _words(label, column, caption, value) if i > first else column.words
            frame = framed(words, value, unit if _NUMBER.match(value) else "", at + cell.index(value))
            yield replace(frame, product=product)
        at += len(cell) + 1


def _counted(words: str) -> str:
    """The classifier of what some words count without one: 门店数, 员工人数."""
    counted = _NUMBER_OF.search(words)
    return ("人" if counted[1] else "个") if counted else ""


def _product(label: str, caption: Caption) -> str:
    """What a row is the part of: the 乘用车 and SUV of 某某汽车产销快报, the trim of a model in a list of prices."""
    named = find_mentions(label)
    if any(m.subject.kind == "model" for m in named):
        return label
    whole = not label or _TOTAL.match(label) or _moment_in(label).words
    return "" if not caption.firm or whole or named or find_cues(label) else label


def _columns(heads: Sequence[str], first: int, caption: Caption) -> list[Column]:
    """The columns of a table by their heads; a change is of the time of the level before it."""
    columns: list[Column] = []
    measure = ""  # the one told last
    levels: list[Moment | None] = []  # the times of the levels so far
    spoken = next((m for h in heads[first + 1 :] for m in [_moment_in(h)] if m.year), Moment("", ""))
    for i, head in enumerate(heads):
        found = _UNIT.search(head)
        unit = next(filter(None, found.groups()), "") if found else ""
        name = _UNIT.sub("", head).strip()
        if i <= first:
            columns.append(Column(name, None, "", unit))
            continue
        change = _CHANGE_WORDS.search(name)
        said = _CHANGE_WORDS.sub("", name) if change else name
        moment = _moment_of(said, caption, spoken, levels, changed=bool(change))
        if not change and not _SHARE.search(name):
            levels.append(moment)
        told = _change_of(change.group(), levels) if change else ""
        words = _timeless(said)
        own = _MEASURE.search(words)
        measure = own.group() if own else measure
        columns.append(Column(words or measure, moment, told, unit))
    return columns


def _moment_of(
    head: str, caption: Caption, spoken: Moment, levels: Sequence[Moment | None], *, changed: bool
) -> Moment | None:
    """The time of a column, by its head, the caption and the columns before it; None where nothing tells it."""
    here = caption.moment
    now = _present(levels)
    if _YEAR_AGO.search(head) and (now or here.part):
        last = now or here
        if _TO_DATE.search(head) and "累计" not in last.part:
            last = last.to_date()
        return last.year_before()
    if _TO_DATE.search(head) and not _PART.search(head) and here.part:
        ago = _AGO.search(head) is not None
        return here.year_before().to_date() if ago else here.to_date()
    if _THIS.search(head) and here.part:
        return here
    if _LAST.search(head) and here.part:
        return here.month_before()
    own = _moment_in(head)
    if own.words:
        year = own.year or (here.year if own.part else "") or (spoken.year if own.part else "")
        suffix = "累计" if _TO_DATE.search(head) and "累计" not in own.part else ""
        return Moment(year, f"{own.part}{suffix}")
    if changed or _SHARE.search(head):
        return now or caption.dated
    return caption.dated


def _present(levels: Sequence[Moment | None]) -> Moment | None:
    """The last level that is not there for comparison: 11月 of 11月, 10月, 去年同期."""
    told = [m for m in levels if m]
    compared = {m for one in told for m in (one.year_before(), one.month_before()) if m != one}
    return next((m for m in reversed(told) if m not in compared), None)


def _change_of(word: str, levels: Sequence[Moment | None]) -> str:
    """同比 or 环比 for a change: by its own words, or by the two times that stand before it."""
    if _ON_YEAR.search(word):
        return "同比"
    if _ON_MONTH.search(word):
        return "环比"
    now = _present(levels)
    if now and now.year_before() in levels:
        return "同比"
    if now and now.month_before() != now and now.month_before() in levels:
        return "环比"
    return "增长"


def _words(label: str, column: Column, caption: Caption, value: str) -> str:
    """The words of a cell in the order of speech: whom, when, what, how much more."""
    when, what = column.moment or Moment("", ""), column.words
    of_row = _moment_in(label)
    if of_row.words:
        part = of_row.part or ("" if of_row.year else when.part)
        when, label = Moment(of_row.year or when.year or caption.moment.year, part), _timeless(label)
    if _names_a_firm(what) and not _names_a_firm(label):
        label, what = what, label  # the firms stand side by side: 11月交付 of 零跑
    elif _names_a_firm(label):
        what = what.replace("占比", "市场份额")
    if not (find_cues(_WHERE.sub("", f"{label}{what}")) or _MEASURE.search(what)):
        if caption.measure and (_NUMBER.match(value) or value.endswith(("辆", "台", "万")) or column.change):
            what += caption.measure
        elif not of_row.words and column.moment == caption.moment:
            when = Moment("", "")  # what nobody knows is not dated by the headline
    firm = "" if _names_a_firm(f"{label}{what}") else caption.firm
    label = "" if firm and _TOTAL.match(label) else label
    told = f"{when.words}{what}{column.change}"
    apart = " " if _LATIN_END.search(label) and told[:1].isdigit() else ""  # 哈弗H6, 2016年销量
    return f"{firm}{label}{apart}{told}"


def _timeless(words: str) -> str:
    """Some words without the time in them."""
    for pattern in (_YEAR_AGO, _THIS, _LAST, _YEAR, _PART, _TO_DATE):
        words = pattern.sub("", words)
    return words.strip()


def _names_a_firm(words: str) -> bool:
    return any(m.subject.kind in NAMED for m in find_mentions(words))
