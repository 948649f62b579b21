"""A total with its parts

Parts that the text itself says make up the whole (共, 合计, 包括, 分别, 来自) are added up and held
against the total; so are markets that fall into two without remainder (乘用车 and 商用车, 新能源 and
燃油). A number in brackets belongs to the number before it and is no part of its own. A sum that stays
below the total is a conflict only where the parts are all there are; a sum above it always is.

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

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.findings import NOTE_FROM, SURE, Draft, common_numbers, short, value_text, weighed
from leapcheck.checking.intervals import Interval, stated
from leapcheck.checking.markets import market_of, partitions_of
from leapcheck.checking.material import NEAR_SENTENCES, Material
from leapcheck.checking.operands import fit, is_amount, total
from leapcheck.checking.units import factor_of
from leapcheck.checking.wording import position, quoted
from leapcheck.model import Verdict

CODE = "LC304"
TITLE = "A total with its parts"
_EXHAUSTIVE = re.compile(r"共有?|合计|总计|包括|组成|构成|分别|分为")
_PARTLY = re.compile(r"其中|来自|包括|含|分别|由")
_NARROW = ("product", "region", "part", "noun", "powertrain")
_BRACKETED = re.compile(r"[((][^))]*[))]")  # (含两名外籍董事)
_OUTSIDE = re.compile(r"[\d零一二两三四五六七八九十百千万亿.,]+ ?[^\d\s,.]")  # 9名, 5万辆, 三名
MOST_PARTS = 6
LIST_SENTENCES = 5
"""A list of parts ends within so many sentences; beyond the total's own, only an agreement counts."""


def check(material: Material) -> Iterator[Draft]:
    """One finding for each total whose parts follow it, or whose market falls into two."""
    for key in material.articles:
        for row in material.sentences[key]:
            for whole in row:
                if is_amount(whole) and whole.modality == "actual" and not _in_brackets(whole):
                    yield from _check_listed(whole, material)
        yield from _check_markets(material.articles[key], material)


def _check_listed(whole: Assertion, material: Material) -> Iterator[Draft]:
    """The parts that a list after the total gives, in its own sentence or in the ones that follow."""
    assert whole.article is not None
    rows, here = material.sentences[whole.article], material.sentence_number(whole)
    for length in (1, LIST_SENTENCES):
        following = rows[here : here + length]
        listing = [a for row in following if _PARTLY.search(row[0].sentence) or length > 1 for a in row]
        if not any(_PARTLY.search(row[0].sentence) for row in following):
            continue
        for key in _NARROW:
            parts = _parts(whole, listing, key)
            if 2 <= len(parts) <= MOST_PARTS:
                sentence = following[0][0].sentence
                listed = _EXHAUSTIVE.search(sentence) is not None and "其中" not in sentence
                found = list(
                    _compare(whole, parts, length == 1, listed and length == 1 and _are_all(whole, parts))
                )
                yield from found
                if found:
                    return


def _parts(whole: Assertion, row: Sequence[Assertion], key: str) -> list[Assertion]:
    """The amounts after the total that differ from it, and from each other, in one qualifier only."""
    parts: dict[str, Assertion] = {}
    for a in row:
        name = a.qualifiers.get(key)
        if name is None or a is whole or a.order < whole.order or name == whole.qualifiers.get(key):
            continue
        if (a.subject, a.metric, a.dimension, a.period, a.modality) != (
            whole.subject,
            whole.metric,
            whole.dimension,
            whole.period,
            whole.modality,
        ):
            continue
        others = [k for k in (*_NARROW, "channel", "base", "condition") if k != key]
        if any(a.qualifiers.get(k) != whole.qualifiers.get(k) for k in others) or _in_brackets(a):
            continue
        parts.setdefault(name, a)
    return list(parts.values())


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
    whole: Assertion, parts: Sequence[Assertion], contestable: bool, exhaustive: bool
) -> Iterator[Draft]:
    """Hold the sum against the total: a conflict where the parts are all there are, or come to more."""
    added = total(p.interval for p in parts if p.interval is not None)
    if whole.interval is None or any(_size(p) >= _size(whole) for p in parts):
        return
    if added.meets(whole.interval):
        yield _draft(whole, parts, added, "agree", SURE)
        return
    above = added.low is not None and whole.interval.high is not None and added.low > whole.interval.high
    hedged = any(a.value.relation != "exact" for a in (whole, *parts))
    confidence = (0.8 if exhaustive else 0.55 if above else 0.0) * (0.7 if hedged else 1)
    if contestable and confidence >= NOTE_FROM:
        yield _draft(whole, parts, added, "conflict", confidence)


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
                yield from _compare(a, parts, contestable=True, exhaustive=True)


def _belongs(part: Assertion, whole: Assertion, material: Material) -> bool:
    near = abs(material.sentence_number(part) - material.sentence_number(whole)) <= NEAR_SENTENCES
    return near and fit(part, whole, ("product", "region", "part", "channel", "basis", "per")) is True


def _draft(
    whole: Assertion, parts: Sequence[Assertion], added: Interval, verdict: Verdict, confidence: float
) -> Draft:
    numbers = common_numbers(parts)
    *added_up, result = weighed([*numbers, sum(numbers, start=Decimal(0))])
    text = f"{' + '.join(added_up)} = {result}"
    message = (
        f"{whole.of.subject} {whole.metric} {whole.of.period or ''}: the parts come to {text}; "
        f"stated {value_text(whole)}."
    )
    evidence = {
        "parts": [value_text(p) for p in parts],
        "reckoned": [short(end) for end in (added.low, added.high) if end is not None],
        "stated": value_text(whole),
        "reckoning": text,
    }
    return Draft(CODE, verdict, confidence, message, [whole, *parts], evidence)
