"""A total with its parts

Parts that the text itself says make up the whole (共, 合计, 包括, 分别, 来自) are added up and held
against the total; so are markets that fall into two without remainder (乘用车 and 商用车, 新能源 and
燃油), and the quarters and months of a year. A number in brackets belongs to the number before it and is
no part of its own. The last row of a table is held against those above it where they come to it in
another column. A sum that stays below the total is a conflict only where the parts are all there
are; a sum above it always is.

Why: one of the parts is updated, the total is not.

Fires:
    a/1 "董事会共有9名成员,包括三名执行董事、三名非执行董事及四名独立非执行董事"
    a/1: 零跑汽车 headcount 9 person @2023-12-31 {noun=董事会成员}
    a/1: 零跑汽车 headcount 3 person @2023-12-31 {noun=执行董事}
    a/1: 零跑汽车 headcount 3 person @2023-12-31 {noun=非执行董事}
    a/1: 零跑汽车 headcount 4 person @2023-12-31 {noun=独立非执行董事}
Holds:
    a/1 "超800家网点,其中欧洲超650家,亚太超50家"
    a/1: 零跑国际 outlets >800 count @2025-12 {noun=网点}
    a/1: 零跑国际 outlets >650 count @2025-12 {noun=网点, region=欧洲}
    a/1: 零跑国际 outlets >50 count @2025-12 {noun=网点, region=亚太}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.bulletins import columns_of
from leapcheck.checking.doubts import sureness, told
from leapcheck.checking.findings import (
    NOTE_FROM,
    SURE,
    Draft,
    common_numbers,
    in_own_unit,
    in_short,
    operand,
    step,
    value_text,
    weighed,
)
from leapcheck.checking.intervals import Interval, stated
from leapcheck.checking.material import NEAR_SENTENCES, Material
from leapcheck.checking.names import market_of, partitions_of
from leapcheck.checking.operands import fit, is_amount, total
from leapcheck.checking.units import factor_of, first_unit_of
from leapcheck.checking.wording import clause, position, quoted
from leapcheck.language.messages import worded
from leapcheck.model import Verdict
from leapcheck.patterns import Later

CODE = "LC304"
TITLE = worded("A total with its parts")
_EXHAUSTIVE = Later(r"共有?|合计|总计|包括|组成|构成|分别|分为")
_PARTLY = Later(r"其中|来自|包括|含|分别|由")
_SUMMED = Later(
    r"(?:合计|总计|共计|合共|总共|加总|总投资|总量|总额)[^\d,，。;；、]{0,4}$"
)  # 年产能合计120万套
_FROM = Later(r"来自([^,，。;；的]{1,10})的?")  # 来自租赁的收入
_LISTED = Later(r"(?:分别[为是有达]?|包括|、)(?:约|近|超|超过|逾)?$")  # 分别为79万家、66万家和62万家
_NARROW = ("product", "region", "part", "noun", "powertrain")
_NAMES = ("part", "noun")
"""Qualifiers that name a whole as well (董事会成员) as its parts (执行董事)."""
_BRACKETED = Later(r"[((][^))]*[))]")  # (含两名外籍董事)
_OUTSIDE = Later(r"[\d零一二两三四五六七八九十百千万亿.,]+ ?[^\d\s,.]")  # 9名, 5万辆, 三名
_FLOWS = {
    *("sales", "deliveries", "orders", "registrations", "exports", "production", "installations"),
    *("revenue", "profit", "cost", "output_value", "rd_spend"),
}
"""Metrics whose value for a year is the sum of those of its quarters and months."""
MOST_PARTS = 6
LIST_SENTENCES = 5
"""A list of parts ends within so many sentences; beyond the total's own, only an agreement counts."""
UNNAMED_DIGITS = 2
"""Digits from which numbers that stand together as parts and whole hardly add up by chance."""


def check(material: Material) -> Iterator[Draft]:
    """One finding for each total whose parts stand with it, whose market falls into two, or whose year
    falls into quarters."""
    for key, members in material.articles.items():
        for row in material.sentences[key]:
            for whole in row:
                if is_amount(whole) and whole.modality == "actual" and not _in_brackets(whole):
                    found = list(_check_listed(whole, material)) or list(_check_beside(whole, row))
                    yield from found
        yield from _check_markets(members, material)
        yield from _check_stretches(members)
        yield from _check_tables(members)


def _check_listed(whole: Assertion, material: Material) -> Iterator[Draft]:
    """The parts that a list after the total gives, in its own sentence or in the ones that follow."""
    assert whole.article is not None
    lead = whole.sentence[: max(position(whole), 0)]
    if "其中" in lead or _LISTED.search(lead):
        return  # itself a part
    rows, here = material.sentences[whole.article], material.sentence_number(whole)
    for length in (1, LIST_SENTENCES):
        following = rows[here : here + length]
        if not any(_PARTLY.search(row[0].sentence) for row in following):
            continue
        listing = [a for row in following for a in row]
        for key in (k for k in _NARROW if k in _NAMES or k not in whole.qualifiers):
            parts = _parts(whole, listing, key)
            if 2 <= len(parts) <= MOST_PARTS:
                found = list(
                    _compare(whole, parts, length == 1, _sureness(whole, parts) if length == 1 else 0)
                )
                yield from found
                if found:
                    return


def _sureness(whole: Assertion, parts: Sequence[Assertion]) -> float:
    """How sure it is that the parts listed in the total's sentence are all there are."""
    if "其中包括" in whole.sentence or not _are_all(whole, parts):
        return 0.0  # 其中包括 names some of them
    if _EXHAUSTIVE.search(whole.sentence) and "其中" not in whole.sentence:
        return 0.8
    return 0.6 if _is_summed(whole) and _EXHAUSTIVE.search(whole.sentence) else 0.0


def _is_summed(whole: Assertion) -> bool:
    """Whether a number is introduced as a sum: 合计120万套."""
    at = position(whole)
    return at >= 0 and _SUMMED.search(whole.sentence[:at]) is not None


def _check_beside(whole: Assertion, row: Sequence[Assertion]) -> Iterator[Draft]:
    """Numbers of one sentence that the fields do not tell apart, after 其中 or before 合计.

    Only an agreement counts: what the numbers are parts of is known by their places alone.
    """
    like = [a for a in row if a is not whole and _is_like(a, whole) and not _in_brackets(a)]
    after = [a for a in like if a.order > whole.order]
    before = [a for a in like if a.order < whole.order]
    lead = whole.sentence[position(whole) : position(after[0])] if after else ""
    for parts, said in ((after, _PARTLY.search(lead)), (before, _is_summed(whole))):
        if not said or not 2 <= len(parts) <= MOST_PARTS or whole.digits < UNNAMED_DIGITS:
            continue
        if any(_size(p) >= _size(whole) for p in parts) or whole.interval is None:
            continue
        added = total(p.interval for p in parts if p.interval is not None)
        if added.closed and added.meets(whole.interval):
            yield _draft(whole, parts, added, "agree", {worded("parts known by their places alone"): 0.15})
            return


def _is_like(a: Assertion, whole: Assertion) -> bool:
    """Whether a number measures what another does, for the same time as far as both say it."""
    same = (a.metric, a.dimension) == (whole.metric, whole.dimension) and is_amount(a)
    when = a.period == whole.period or None in (a.period, whole.period) or a.kind == "lasting"
    return same and when and a.modality in ("actual", "plan", "capability")


def _check_stretches(members: Sequence[Assertion]) -> Iterator[Draft]:
    """A year, a half or a quarter whose quarters or months one article gives as well."""
    series: dict[object, list[Assertion]] = defaultdict(list)
    for a in members:
        if a.metric in _FLOWS and is_amount(a) and a.period is not None and not a.is_title:
            narrowed = tuple(sorted(a.qualifiers.items()))
            series[a.subject, a.group, a.dimension, a.modality, narrowed].append(a)
    for same in series.values():
        stated = {a.period: a for a in reversed(same) if a.period is not None}
        for period, whole in sorted(stated.items(), key=lambda item: item[1].order):
            parts = [stated[p] for p in period.divided(stated)]
            if len(parts) > 1 and len({a.metric for a in (whole, *parts)}) == 1:
                best = max((a for a in same if a.period == period), key=lambda a: (a.digits, -a.order))
                yield from _compare(best, parts, contestable=True, exhaustive=0.65)


def _check_tables(members: Sequence[Assertion]) -> Iterator[Draft]:
    """Totals of tables, held against the rows that come to them in another column."""
    for column in columns_of(members):
        added = total(p.interval for p in column.parts if p.interval is not None)
        if column.holds:
            yield _draft(column.whole, column.parts, added, "agree", {})
        elif column.sure:
            found = {worded("rows that come to the total in another column"): 0.15}
            yield _draft(column.whole, column.parts, added, "conflict", found)


def _parts(whole: Assertion, row: Sequence[Assertion], key: str) -> list[Assertion]:
    """The amounts after the total that differ from it, and from each other, in one qualifier only."""
    parts: dict[str, Assertion] = {}
    others = [k for k in (*_NARROW, "channel", "base", "condition") if k != key]
    for a in row:
        name = a.qualifiers.get(key) or (_origin(a) if key == "part" else None)
        if name is None or a is whole or a.order < whole.order or name == whole.qualifiers.get(key):
            continue
        if (a.subject, a.period, a.modality) != (whole.subject, whole.period, whole.modality):
            continue
        if (a.group, a.dimension) != (whole.group, whole.dimension) or _in_brackets(a):
            continue
        if all(a.qualifiers.get(k) == whole.qualifiers.get(k) for k in others):
            parts.setdefault(name, a)
    return list(parts.values())


def _origin(a: Assertion) -> str | None:
    """What a number is said to come from: 租赁 in 来自租赁的收入为3.2亿元."""
    match = _FROM.search(clause(a))
    return match[1] if match else None


def _are_all(whole: Assertion, parts: Sequence[Assertion]) -> bool:
    """Whether the sentence counts nothing else in the total's own measure word: 名 of 9名, 辆 of 5万辆."""
    measure = _measure(quoted(whole))
    if not measure:
        return False
    counted = 0
    for match in _OUTSIDE.finditer(_BRACKETED.sub("", whole.sentence)):
        counted += match.group().endswith(measure)
    return counted == len(parts) + 1


def _measure(quote: str) -> str:
    """The character after a quote's number: 名 for 9名董事."""
    match = _OUTSIDE.search(quote)
    return match.group()[-1] if match else ""


def _in_brackets(a: Assertion) -> bool:
    """Whether a number stands in brackets, where it belongs to the number before them."""
    at = position(a)
    if at < 0:
        return False
    before = a.sentence[:at]
    opened = sum(before.count(c) for c in "((")
    return opened > sum(before.count(c) for c in "))")


def _compare(
    whole: Assertion, parts: Sequence[Assertion], contestable: bool, exhaustive: float
) -> Iterator[Draft]:
    """Hold the sum against the total: a conflict where the parts are all there are, or come to more.

    `exhaustive` is how sure it is that they are all.
    """
    added = total(p.interval for p in parts if p.interval is not None)
    if whole.interval is None or any(_size(p) >= _size(whole) for p in parts):
        return
    if added.meets(whole.interval):
        yield _draft(whole, parts, added, "agree", {})
        return
    above = added.low is not None and whole.interval.high is not None and added.low > whole.interval.high
    hedged = any(a.value.relation != "exact" for a in (whole, *parts))
    sure = exhaustive or (0.55 if above else 0.0)
    found = {worded("parts that may not be all, or parts of something else"): 1 - sure / SURE}
    if hedged:
        found[worded("approximate wording")] = 0.3
    if contestable and sureness(1, found) >= NOTE_FROM:
        yield _draft(whole, parts, added, "conflict", found)


def _size(a: Assertion) -> Decimal:
    return (stated(a.value) or Decimal(0)) * factor_of(a.value.unit)


def _check_markets(members: Sequence[Assertion], material: Material) -> Iterator[Draft]:
    """Markets of one article that fall into two: the parts stand near their whole, in its period."""
    by_market: dict[object, list[Assertion]] = defaultdict(list)
    for a in members:
        if is_amount(a) and a.kind == "flow" and a.period is not None and a.modality == "actual":
            by_market[market_of(a.of.subject), a.metric, a.period, a.dimension].append(a)
    for a in members:
        kinds = partitions_of(a.of.subject) if is_amount(a) and a.kind == "flow" and a.period else []
        country, _ = market_of(a.of.subject)
        for partition in kinds:
            parts = []
            for kind in partition:
                same = by_market.get(((country, kind), a.metric, a.period, a.dimension), [])
                parts += sorted(
                    (p for p in same if _belongs(p, a, material)), key=lambda p: abs(p.order - a.order)
                )[:1]
            if len(parts) == len(partition):
                yield from _compare(a, parts, contestable=True, exhaustive=0.8)


def _belongs(part: Assertion, whole: Assertion, material: Material) -> bool:
    near = abs(material.sentence_number(part) - material.sentence_number(whole)) <= NEAR_SENTENCES
    return near and fit(part, whole, ("product", "region", "part", "channel", "basis", "per")) is True


def _steps(parts: Sequence[Assertion], added: Interval) -> list[dict[str, Any]]:
    """The sum of the parts as written, then of the ends of what they stand for."""
    unit = parts[0].value.unit
    own = unit if all(p.value.unit == unit for p in parts) else first_unit_of(unit)
    steps = [_sum(common_numbers(parts), own)]
    if added.low == added.high:
        return steps
    ends = [("low", [p.interval.low for p in parts if p.interval])]
    ends.append(("high", [p.interval.high for p in parts if p.interval]))
    for bound, numbers in ends:
        known = [number for number in numbers if number is not None]
        if len(known) == len(parts):
            steps.append(_sum(in_own_unit(parts, known), own, bound))
    return steps


def _sum(numbers: Sequence[Decimal], unit: str, bound: str | None = None) -> dict[str, Any]:
    return step(" + ".join(weighed(numbers)), sum(numbers, start=Decimal(0)), unit, bound)


def _draft(
    whole: Assertion,
    parts: Sequence[Assertion],
    added: Interval,
    verdict: Verdict,
    doubted: Mapping[str, float],
) -> Draft:
    numbers = common_numbers(parts)
    *added_up, result = weighed([*numbers, sum(numbers, start=Decimal(0))])
    text = f"{' + '.join(added_up)} = {result}"
    message = worded(
        "{about}: the parts come to {reckoning}; stated {stated}",
        about=in_short(whole),
        reckoning=text,
        stated=value_text(whole),
    )
    evidence = {
        "parts": [operand(p) for p in parts],
        "reckoned": _steps(parts, added),
        "stated": operand(whole),
        "reckoning": text,
        "doubts": told(doubted),
    }
    return Draft(CODE, verdict, sureness(1, doubted), message, [whole, *parts], evidence)
