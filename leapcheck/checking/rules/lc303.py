"""A share with its part and its whole

A share (占比, 渗透率, 完成率, 资产负债率, 毛利率) is held against a part over a whole that stand next to it: of
one metric and period, the part narrower than the whole (the C10 of the company, the new-energy market of
the car market, half a year's sales of the year's target). Agreement needs a share that chance would
hardly hit. A conflict needs more: part and whole are the only two such numbers in the sentence, or the
roles are certain (a market and its part, 负债 and 资产), and no other share nearby belongs to them.

Why: shares are typed from another table than the amounts beside them.

Fires:
    a/1 "出让工业用地1267亩,其中汽车项目849亩,占比57%"
    a/1: 金华开发区 area 1267 mu @2025 {part=工业用地}
    a/1: 金华开发区 area 849 mu @2025 {part=汽车项目}
    a/1: 金华开发区 ratio 57 percent @2025 {base=出让面积}
Holds:
    a/1 "出让工业用地1267亩,其中汽车项目849亩,占比67%"
    a/1: 金华开发区 area 1267 mu @2025 {part=工业用地}
    a/1: 金华开发区 area 849 mu @2025 {part=汽车项目}
    a/1: 金华开发区 ratio 67 percent @2025 {base=出让面积}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from leapcheck.checking.assertions import Assertion, same_sentence
from leapcheck.checking.doubts import sureness, told
from leapcheck.checking.findings import (
    NOTE_FROM,
    Draft,
    bare,
    common_numbers,
    in_own_unit,
    in_short,
    operand,
    short,
    step,
    value_text,
)
from leapcheck.checking.intervals import Interval, stated
from leapcheck.checking.material import Material
from leapcheck.checking.metrics import metric_named
from leapcheck.checking.names import is_part_of
from leapcheck.checking.operands import HUNDRED, bounded_quotient, fit, is_amount
from leapcheck.checking.units import factor_of
from leapcheck.checking.wording import clause, position
from leapcheck.language.messages import worded
from leapcheck.model import Verdict
from leapcheck.patterns import Later

CODE = "LC303"
TITLE = worded("A share with its part and its whole")
_SHARES = ("ratio", "market_share", "margin")
# 毛利率 is 毛利 over 营收, 净利率 净利润 over it; those of a part (整车毛利率) and on another basis (经调整) are not
_RATE_OF = Later(r"(?<![车辆务品件台])(?:公司|集团|综合|整体)?(?P<kind>毛|净|营业)利润?率[^,。;\d]{0,8}$")
_PROFIT_OF = Later(r"(?<!归母)(?<!扣非)(?<!的)(?P<kind>毛|净|营业)利润?(?!率)[^,。;\d]{0,6}$")
_SHARE_WORDS = Later(r"占|份额|渗透率|比重|比例|完成|负债率")
_OF_A_TARGET = Later(r"目标[^。;；]{0,12}(?:完成|达成|实现)")  # 48万辆的销售目标,上半年仅完成44%
_LEFT = Later(r"[从由][^,，。;；]{0,8}$")
_MEASURE = Later(r"[个家款辆台套件名项座条](?=[^\d]*$)")
_NARROW = ("product", "region", "powertrain", "channel", "part", "noun")
NEAR = 5
"""Sentences around a share in which its part and whole are looked for, where their roles are certain; where
they hang on the place, one."""
_EQUAL_IN_MARKETS = ("channel", "region", "part", "product", "powertrain", "per")
MOST_NEAR = 14
ONE_POINT = Decimal(1)
"""A margin within so many points of the reckoned one may be of the profit with the part of minorities."""
_CERTAIN = {worded("chance"): 0.05}
_PLACES = worded("roles that hang on the places of the numbers")
_PLACED = {_PLACES: 0.15}


@dataclass(frozen=True, slots=True)
class Pair:
    """A part and a whole; `certain` where their roles do not hang on their places in a sentence."""

    part: Assertion
    whole: Assertion
    certain: bool
    share: Interval


def check(material: Material) -> Iterator[Draft]:
    """One finding for each share whose part and whole stand beside it."""
    for members in material.articles.values():
        shares = [a for a in members if a.metric in _SHARES and a.dimension == "percent" and a.interval]
        found = [(share, _pairs(share, material)) for share in shares]
        taken = set()
        for share, pairs in found:
            best = _best(share, pairs)
            if best is not None:
                taken |= {(best.part.id, best.whole.id)}
                found_by = _CERTAIN if best.certain else _PLACED
                yield _draft(share, best, "agree", found_by)
        for share, pairs in found:
            if _best(share, pairs) is None:
                free = [p for p in pairs if (p.part.id, p.whole.id) not in taken]
                yield from _conflict(share, free, pairs, material)


def _pairs(share: Assertion, material: Material) -> list[Pair]:
    """The parts and wholes around a share."""
    if share.modality not in ("actual", "forecast") or share.interval is None:
        return []
    around = [a for a in material.near(share, NEAR) if is_amount(a) and _in_time(a, share)][:MOST_NEAR]
    beside = {a.id for a in material.near(share, 1)}
    pairs = []
    for part in around:
        for whole in around:
            if part is whole or part.dimension != whole.dimension:
                continue
            certain = _is_certain(part, whole, share)
            if certain is None or not (certain or {part.id, whole.id} <= beside):
                continue
            quotient = _quotient(part, whole)
            if quotient is not None:
                pairs.append(Pair(part, whole, certain, quotient.scaled(HUNDRED)))
    return pairs


def _quotient(part: Assertion, whole: Assertion) -> Interval | None:
    if part.interval is None or whole.interval is None:
        return None
    one, other = stated(part.value), stated(whole.value)
    if not one or not other or one * factor_of(part.value.unit) >= other * factor_of(whole.value.unit):
        return None
    return bounded_quotient(part.interval, whole.interval)


def _in_time(a: Assertion, share: Assertion) -> bool:
    """An amount of the share's own period, or a year's target that the period lies in."""
    aimed = "目标" in share.qualifiers.get("base", "") or _OF_A_TARGET.search(share.sentence)
    if a.modality == "target" and aimed:
        return a.period is None or share.period is None or share.period.within(a.period)
    return a.modality == share.modality and a.period == share.period


def _is_certain(part: Assertion, whole: Assertion, share: Assertion) -> bool | None:
    """Whether one is a part of the other: True by what they are, False perhaps, None certainly not."""
    if _is_left(part) != _is_left(whole) or _is_left(part) != _is_left(share):
        return None  # 资产从16亿元降至15亿元,负债从11亿元升至12亿元,负债率从66%升至74%
    if (part.metric, whole.metric) == ("liabilities", "assets"):
        return True if part.subject == whole.subject == share.subject else None
    if share.metric == "margin":
        return True if _is_earned(part, whole, share) else None
    if part.metric != whole.metric or part.modality == "target":
        return None
    if not _counted_alike(part, whole) or _of_other_vehicles(share, whole) or _of_the_world(share, whole):
        return None
    named = metric_named(share.qualifiers.get("base", ""))
    if named and named != part.metric and {named, part.metric} != {"sales", "deliveries"}:
        return None
    if whole.modality == "target":
        return (
            True if part.subject == whole.subject == share.subject and part.period == share.period else None
        )
    if part.subject != whole.subject and _is_named_part(part, whole, share):
        return False
    if part.subject != whole.subject:
        inside = is_part_of(part.subject, whole.subject) and fit(part, whole, _EQUAL_IN_MARKETS)
        if not _names_whole(share, whole):
            return None
        concerns = share.subject in (part.subject, whole.subject)
        same_channel = share.qualifiers.get("channel") in (None, part.qualifiers.get("channel"))
        return (inside is True and concerns) if same_channel and inside is not False else None
    if part.subject != share.subject:
        return None
    differing = [key for key in _NARROW if part.qualifiers.get(key) != whole.qualifiers.get(key)]
    return False if differing else None


def _of_the_world(share: Assertion, whole: Assertion) -> bool:
    """Whether a share is of what the world has, and the whole is not: 我国有35亿户,其中物联网18亿户,占全球的70%."""
    told = (whole.qualifiers.get("region"), whole.subject[:2])
    return share.qualifiers.get("region") == "全球" and "全球" not in told


def _is_earned(profit: Assertion, revenue: Assertion, margin: Assertion) -> bool:
    """Whether a margin is that of a whole firm's profit over its revenue: 毛利率 of 毛利 and 营收."""
    if (profit.metric, revenue.metric) != ("profit", "revenue"):
        return False
    if not profit.subject == revenue.subject == margin.subject:
        return False
    if (
        any(key in a.qualifiers for a in (revenue, margin) for key in _NARROW)
        or "product" in profit.qualifiers
    ):
        return False
    rate, amount = (
        pattern.search(a.sentence[: max(position(a), 0)])
        for pattern, a in ((_RATE_OF, margin), (_PROFIT_OF, profit))
    )
    return bool(rate and amount and rate["kind"] == amount["kind"])


def _is_left(a: Assertion) -> bool:
    """Whether a number is what a change started from: 从16亿元降至15亿元."""
    at = position(a)
    return at > 0 and _LEFT.search(a.sentence[:at]) is not None


def _counted_alike(part: Assertion, whole: Assertion) -> bool:
    """Whether two counts have one measure word: 两个 is no part of 1.9万家."""
    one, other = (_MEASURE.search(a.quote) for a in (part, whole))
    return part.metric != "count" or one is None or other is None or one[0] == other[0]


def _of_other_vehicles(share: Assertion, whole: Assertion) -> bool:
    """Whether a share of cars meets a count of all motor vehicles: 汽车 and 机动车."""
    return "占汽车" in share.sentence and "机动车" in clause(whole)


def _is_named_part(part: Assertion, whole: Assertion, share: Assertion) -> bool:
    """Whether one sentence says it of two subjects: 开发区出让1267亩,其中产业园849亩,占67%."""
    if not (same_sentence(whole, part) and same_sentence(part, share)) or share.subject != part.subject:
        return False
    return (
        whole.order < part.order < share.order and "其中" in share.sentence[position(whole) : position(part)]
    )


def _names_whole(share: Assertion, whole: Assertion) -> bool:
    """Whether the base of a share may be this market: 出口新能源车 is not all cars exported."""
    base, subject = share.qualifiers.get("base", ""), whole.of.subject
    return all(word in subject or word not in base for word in ("新能源", "乘用车", "商用车", "纯电", "燃油"))


def _best(share: Assertion, pairs: Sequence[Pair]) -> Pair | None:
    """The pair that gives the share; none where a single digit might hit by chance."""
    assert share.interval is not None
    meeting = [p for p in pairs if p.share.meets(share.interval)]
    telling = [p for p in meeting if p.certain or share.digits >= 2]
    named = share.qualifiers.get("base", "") + share.qualifiers.get("part", "")
    return min(
        telling,
        key=lambda p: (
            not p.certain,
            not p.share.closed,
            p.part.metric != metric_named(named),
            abs(p.part.order - share.order) + abs(p.whole.order - share.order),
        ),
        default=None,
    )


def _conflict(
    share: Assertion, free: Sequence[Pair], pairs: Sequence[Pair], material: Material
) -> Iterator[Draft]:
    """A share that its only part and whole do not give."""
    beside = {a.id for a in material.near(share, 2)}
    certain = [p for p in free if p.certain and {p.part.id, p.whole.id} <= beside]
    if len(certain) == 1 and len(pairs) <= 4:
        pair, found = certain[0], {worded("a share that may be of something else"): 0.21}
    elif not certain and len(free) == 1 and _alone_in_sentence(share, free[0], material):
        pair, found = free[0], {_PLACES: 0.37}
    else:
        return
    assert share.interval is not None
    if not pair.share.closed or share.value.relation != "exact":
        found[worded("approximate wording")] = 0.25
    off = abs(pair.share.middle - share.interval.middle)
    if off > share.interval.middle or off > 30:
        found[worded("a difference so large that the share may be of something else")] = 0.4
    if share.metric == "margin" and off <= ONE_POINT:
        found[worded("a profit that may leave out what belongs to others")] = 0.4
    if share.qualifiers.get("channel") != pair.part.qualifiers.get("channel"):
        found[worded("a channel that only one side names")] = 0.4
    if sureness(1, found) >= NOTE_FROM:
        yield _draft(share, pair, "conflict", found)


def _alone_in_sentence(share: Assertion, pair: Pair, material: Material) -> bool:
    """Whether the sentence holds this share, this part and this whole, and no other of their kind."""
    row = [share, *material.near(share, 0)]
    shares = [a for a in row if a.dimension == "percent"]
    amounts = [a for a in row if a.metric == pair.part.metric and a.dimension == pair.part.dimension]
    if len(shares) != 1 or {a.id for a in amounts} != {pair.part.id, pair.whole.id}:
        return False
    return share.order > max(a.order for a in amounts) and _SHARE_WORDS.search(share.sentence) is not None


def _steps(pair: Pair) -> list[dict[str, Any]]:
    """The quotient of the numbers as written, then of the ends of what they stand for."""
    one, other = pair.part.interval, pair.whole.interval
    assert one is not None and other is not None
    numbers = common_numbers([pair.part, pair.whole])
    rows: list[tuple[str | None, Decimal | None, Decimal | None]] = [(None, numbers[0], numbers[1])]
    if pair.share.low != pair.share.high:
        rows += [("low", one.low, other.high), ("high", one.high, other.low)]
    steps = []
    for bound, part, whole in rows:
        if part is not None and whole:
            numbers = in_own_unit([pair.part, pair.whole], [part, whole]) if bound else [part, whole]
            steps.append(step(" / ".join(bare(numbers)), part / whole * HUNDRED, "percent", bound))
    return steps


def _draft(share: Assertion, pair: Pair, verdict: Verdict, doubted: Mapping[str, float]) -> Draft:
    numbers = common_numbers([pair.part, pair.whole])
    part, whole = bare(numbers)
    reckoned = short((numbers[0] / numbers[1] * HUNDRED), 4)
    text: str = f"{part} / {whole} = {reckoned}%"
    if pair.share.low == 0 and pair.whole.interval and not pair.whole.interval.closed:
        text = worded("{part} / {whole} = at most {share}%", part=part, whole=whole, share=reckoned)
    message = worded(
        "{about}: {part} of {whole} is {reckoning}; stated {stated}",
        about=in_short(share),
        part=value_text(pair.part),
        whole=value_text(pair.whole),
        reckoning=text,
        stated=value_text(share),
    )
    evidence = {
        "part": operand(pair.part),
        "whole": operand(pair.whole),
        "reckoned": _steps(pair),
        "stated": operand(share),
        "reckoning": text,
        "doubts": told(doubted),
    }
    return Draft(CODE, verdict, sureness(1, doubted), message, [share, pair.part, pair.whole], evidence)
