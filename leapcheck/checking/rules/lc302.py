"""A growth rate with the values it joins

A year-on-year rate is held against this year's value and last year's, a month-on-month rate against
this month's and the last one's, a compound rate against the first and the last year's, 翻倍 and other
multiples against the quotient, an amount (较上月增加1.1万辆) and a change in percentage points against the
difference, and 从A增长至B against A and B. Both values are looked for near the rate, in its article, in the ledger, in other
articles. They are narrowed as the rate is (product, region, channel, powertrain), and what rounding
leaves open is left open: 14.7 over 6.5 is anything from 123.7% to 128.7%.

Why: whoever types a rate rarely reckons it. Rates on a restated base (可比口径) do differ from what the
published values give, which is why values from elsewhere make no more than a note.

Fires:
    a/1 "特斯拉2022年装机量6.5吉瓦时,2023年14.7吉瓦时,同比增长225%"
    a/1: 特斯拉 installations 6.5 GWh @2022
    a/1: 特斯拉 installations 14.7 GWh @2023
    a/1: 特斯拉 yoy 225 percent @2023 {base=装机量}
Holds:
    a/1 "产值从2020年的78.2亿元增长至2025年的623.89亿元"
    a/1: 金华产业集群 output_value 7820000000 CNY @2020 step=10000000
    a/1: 金华产业集群 output_value 62389000000 CNY @2025 step=1000000
    a/1: 金华产业集群 cagr 51.49 percent @2020/2025
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import permutations
from typing import Any

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.doubts import GRAVE, sureness, told
from leapcheck.checking.findings import (
    NOTE_FROM,
    SURE,
    Draft,
    bare,
    common_numbers,
    in_own_unit,
    in_short,
    operand,
    place,
    short,
    step,
    value_text,
    weighed,
)
from leapcheck.checking.intervals import Interval, stated
from leapcheck.checking.material import Material
from leapcheck.checking.metrics import CHANGES, metric_named
from leapcheck.checking.names import is_market
from leapcheck.checking.operands import (
    FOUND_IN,
    HUNDRED,
    SURENESS,
    Operand,
    Tier,
    fit,
    is_amount,
    quotient,
    search,
)
from leapcheck.checking.period import Period, parse_period
from leapcheck.checking.qualifiers import other_profit
from leapcheck.checking.wording import clause, narrowed_differently, position, quoted
from leapcheck.language.messages import worded
from leapcheck.model import Claim, Severity, Verdict
from leapcheck.patterns import Later

CODE = "LC302"
TITLE = worded("A growth rate with the values it joins")
ONE = Decimal(1)
TOLERATED_POINTS = Decimal(1)
"""A rate within this many points of the reckoned one may rest on figures before rounding or a base that
was restated a little: less sure."""
RESTATED = Decimal("0.03")
"""The share by which the bodies that count a market restate the figures of the year before, at most. The most
that was seen: the rate that 乘联分会 gave for 2026-07 implies a base 2.3 percent above the one it had published."""
MOST_PAIRS = 12
_SHARES = ("percent", "pp", "times", "date")
_RATE_UNITS = ("percent", "pp", "times")
_SINCE_THEN = ("yoy", "mom")  # metrics that tell what an amount was more than: 较年底减少5548人 does not
_CHANCE = Later(r"可能性|概率|几率")  # 降息25个基点的可能性为65%
_REAL_TERMS = Later(r"生产总值|GDP|增加值")  # grows at constant prices, and is told at those of its year
_ANOTHER_BASE = Later(r"[较比](?:发行价|[^,。;]{0,8}(?:高点|低点|峰值|最高|最低))")
_COMPARED = Later(r"是[^,。;]{1,12}$")  # 营收规模是对手的两倍
_PROFITS = Later(r"运营利润|经营利润|营业利润|净利润|净利|净亏损|毛利|税前利润|每股收益|每股盈利|EBITDA")
_FROM = Later(r"来自([^,，。;；的]{2,16})")
_OWN = Later(r"[^,。;\d]{0,4}[,(]?(?:较|同比|环比|比上)[^,。;\d]{0,12}$")  # 销量18.66万辆,同比下降
_FROM_TO = Later(r"从.+?(?:至|到|为)")  # 从78.2亿元增长至623.89亿元
_REVISED = Later(r"[上下]调|调[高低升降]|[上下]修")  # 将营收预测下调5%
_KEYS = ("product", "region", "powertrain", "channel", "basis", "per")
_LEVELS = ("ratio", "market_share", "margin", "rate")
_VALUES = (
    *("sales", "deliveries", "orders", "registrations", "exports", "production", "installations"),
    *("revenue", "profit", "output_value", "rd_spend", "cost", "assets", "liabilities", "cash"),
    *("cumulative", "capacity", "headcount", "outlets", "price"),
)


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A rate with its two values: what it comes to, in the rate's own unit, and how that was reckoned.

    `form` is the reckoning with a place for the value after and one for the value before; `number` is
    what the values come to as they are written.
    """

    before: Operand
    after: Operand
    interval: Interval
    text: str
    form: str
    number: Decimal

    @property
    def strict(self) -> bool:
        """Whether both values are narrowed to the letter as the rate is."""
        return self.before.strict and self.after.strict

    @property
    def tier(self) -> Tier:
        """Where the farther of the two was found."""
        return max(self.before.tier, self.after.tier)


def check(material: Material) -> Iterator[Draft]:
    """One finding for each rate whose two values are at hand."""
    for members in material.articles.values():
        for rate in members:
            if _is_told(rate) and rate.modality != "hypothetical":
                yield from _check_rate(rate, material)


def _is_told(a: Assertion) -> bool:
    """Whether a change is told as a rate, or as an amount whose base is known."""
    return a.metric in CHANGES and (a.value.unit in _RATE_UNITS or a.metric in _SINCE_THEN)


def _check_rate(rate: Assertion, material: Material) -> Iterator[Draft]:
    pairs = list(_pairs(rate, material))[:MOST_PAIRS]
    agreeing = [r for r in pairs if _agrees(rate, r)]
    if agreeing:
        best = min(agreeing, key=lambda r: (not r.strict, r.tier))
        if best.strict or rate.digits >= 2:
            yield _draft(rate, best, "agree", _distance(best))
        return
    strict = [r for r in pairs if r.strict and not _are_of_two_things(rate, r, material)]
    if _REVISED.search(clause(rate)):
        return  # of an earlier forecast, not of an earlier year
    if not strict or _is_explained(rate, strict, material):
        return
    best = min(strict, key=lambda r: r.tier)
    found = {**_distance(best), **_doubts(rate, best)}
    if sureness(1, found) >= NOTE_FROM:
        yield _draft(rate, best, "conflict", found)


def _distance(reckoned: Reckoned) -> dict[str, float]:
    """What it takes that the values were found farther away, or are not narrowed as the rate is."""
    found: dict[str, float] = {}
    if share := 1 - SURENESS[reckoned.tier] / SURE:
        found[worded("a value from {place}", place=FOUND_IN[reckoned.tier])] = share
    if not reckoned.strict:
        found[worded("values that are not narrowed in the same words")] = 0.25
    return found


def _agrees(rate: Assertion, reckoned: Reckoned) -> bool:
    if rate.interval is None:
        return False
    if rate.interval.meets(reckoned.interval):
        return True
    if rate.value.unit != "times":
        return False
    grown = Interval(  # 增长2倍 is said of 3 times as much, and of 2 times
        None if reckoned.interval.low is None else reckoned.interval.low - 1,
        None if reckoned.interval.high is None else reckoned.interval.high - 1,
    )
    return rate.interval.meets(grown)


def _is_explained(rate: Assertion, pairs: Sequence[Reckoned], material: Material) -> bool:
    """Whether the rate is right after all: as a fall, or of two other amounts beside it.

    Then a sign or an operand was misread, and not by the article.
    """
    assert rate.interval is not None
    half = (rate.interval.high - rate.interval.low) / 2 if rate.interval.high and rate.interval.low else ONE
    size = Interval(abs(rate.interval.middle) - half, abs(rate.interval.middle) + half)
    if any(r.interval.meets(size) or r.interval.mirrored().meets(size) for r in pairs):
        return True
    about = stated(rate.value) if rate.hedged else None
    if about is not None and any(abs(r.number - about) <= TOLERATED_POINTS for r in pairs):
        return True  # 近60%, of values that give 60.9%
    if (
        _is_cut_off(rate, pairs)
        or _REAL_TERMS.search(rate.sentence[: max(position(rate), 0)])
        or _ANOTHER_BASE.search(clause(rate))
    ):
        return True
    if rate.value.unit == "times" and _COMPARED.search(rate.sentence[: max(position(rate), 0)]):
        return True
    amounts = [
        b for b in material.near(rate, 0) if b.interval and b.interval.closed and b.dimension not in _SHARES
    ]
    for one, other in permutations(amounts[:4], 2):
        if one.dimension != other.dimension or one.interval is None or other.interval is None:
            continue
        times = quotient(one.interval, other.interval)
        if times is None or times.low is None or times.high is None:
            continue
        change = Interval((times.low - 1) * HUNDRED, (times.high - 1) * HUNDRED)
        if change.meets(size) or change.mirrored().meets(size):
            return True
    return False


def _is_cut_off(rate: Assertion, pairs: Sequence[Reckoned]) -> bool:
    """Whether a rate in whole points is what the values give, cut off instead of rounded: 63% for 63.8%."""
    told_as = stated(rate.value)
    if told_as is None or rate.value.unit != "percent" or told_as % 1 or rate.digits < 2:
        return False
    reckoned = (abs(r.number) for r in pairs)
    return any(number - number % 1 == abs(told_as) for number in reckoned)


def _are_of_two_things(rate: Assertion, reckoned: Reckoned, material: Material) -> bool:
    """Whether the words show that a rate is not of these two values.

    It follows a value of its own; its sentence has the value it is taken of, and another was found; it
    is of another profit; it comes with a chance (降息25个基点的可能性).
    """
    before, after = reckoned.before, reckoned.after
    if rate.value.unit == "pp" and _CHANCE.search(rate.sentence):
        return True
    own = _own_value(rate, material)
    if own is not None and own is not after.of and not _same_amount(own, after.of):
        return True
    kinds = {kind for a in (rate, before.of, after.of) if (kind := _profit_of(a))}
    if len(kinds) > 1 or len({_origin(a) for a in (rate, after.of) if isinstance(a.of, Claim)}) > 1:
        return True
    if after.tier is not Tier.SENTENCE or before.tier is Tier.SENTENCE:
        return False
    row = [b for b in material.near(rate, 0) if b is not after.of and b.order < rate.order]
    return any((b.metric, b.dimension, b.subject) == _kind(after.of) for b in row)


def _kind(a: Assertion) -> tuple[str, str, str]:
    return a.metric, a.dimension, a.subject


def _same_amount(a: Assertion, b: Assertion) -> bool:
    """Whether two statements give one amount, perhaps rounded: in the headline, and in the body."""
    return bool(a.dimension == b.dimension and a.interval and b.interval and a.interval.meets(b.interval))


def _own_value(rate: Assertion, material: Material) -> Assertion | None:
    """The amount right before a rate, which the rate is of: 18.66万辆 of 销量18.66万辆,同比下降3%."""
    at = position(rate)
    if rate.metric not in ("yoy", "mom") or at < 0:
        return None
    before = [b for b in material.near(rate, 0) if is_amount(b) and 0 <= position(b) < at]
    last = max(before, key=position, default=None)
    if last is None or last.period != rate.period:
        return None  # 2024年30万辆,2023年20万辆,同比增长50%
    return last if _OWN.match(rate.sentence[:at], position(last) + len(quoted(last))) else None


def _origin(a: Assertion) -> str | None:
    """What a number is said to come from: 国际市场 in 来自国际市场的收入增长3%."""
    match = _FROM.search(clause(a))
    return match[1] if match else None


def _profit_of(a: Assertion) -> str | None:
    """Which profit the words before a number name: 运营利润, 净利, 每股收益."""
    if not isinstance(a.of, Claim):
        return None
    *_, last = [None, *_PROFITS.findall(a.sentence[: max(position(a), 0)])]
    return "净利润" if last in ("净利", "净亏损") else last


def _doubts(rate: Assertion, reckoned: Reckoned) -> dict[str, float]:
    """Why a difference may be no mistake of the article's."""
    found: dict[str, float] = {}
    assert rate.interval is not None
    off = abs(rate.interval.middle - reckoned.interval.middle)
    if rate.value.unit in ("percent", "pp") and off <= TOLERATED_POINTS:
        found[worded("a difference that restated figures may explain")] = 0.3
    if off > max(abs(rate.interval.middle) * 4, Decimal(40)):
        found[worded("a difference so large that the values may be of something else")] = 0.6
    if rate.modality != "actual" or rate.value.relation != "exact":
        found[worded("approximate wording, or no statement of fact")] = 0.25
    if (
        is_market(rate.of.subject)
        and reckoned.before.tier >= Tier.LEDGER
        and _off_by(rate, reckoned) <= RESTATED
    ):
        found[worded("a base that may have been restated since")] = 0.5
    if any(_is_of_a_part(rate, o) for o in (reckoned.before, reckoned.after)):
        found[worded("words that narrow only one of the numbers")] = GRAVE
    if "可比" in rate.sentence or "同口径" in rate.sentence:
        found[worded("a rate on a comparable base")] = 0.6
    return found


def _is_of_a_part(rate: Assertion, value: Operand) -> bool:
    """Whether the words at a rate make it that of a part of a value from elsewhere: 其中, 蔚来品牌."""
    return value.tier >= Tier.LEDGER and narrowed_differently(rate, value.of)


def _off_by(rate: Assertion, reckoned: Reckoned) -> Decimal:
    """By what share of itself the base would have to change for the rate to be right; 1 where that is more."""
    before, after = reckoned.before.of.interval, reckoned.after.of.interval
    if rate.value.unit != "percent" or not (rate.interval and before and after) or not before.middle:
        return ONE
    grown = 1 + rate.interval.middle / HUNDRED
    return abs(after.middle / grown / before.middle - 1) if grown else ONE


def _pairs(rate: Assertion, material: Material) -> Iterator[Reckoned]:
    """All pairs of values that a rate may join, with what they give."""
    if rate.value.unit == "pp" or (rate.metric == "growth" and _FROM_TO.search(rate.sentence)):
        yield from _pairs_in_sentence(rate, material)
    for before, after in _period_pairs(rate):
        yield from _joined(rate, material, before, after)


def _period_pairs(rate: Assertion) -> Iterator[tuple[Period, Period]]:
    """The periods of the value before and the value after."""
    period = rate.period
    if period is None or rate.value.unit == "pp":
        return
    if rate.metric == "cagr" or (rate.metric == "growth" and "/" in (rate.of.period or "")):
        first, _, last = (rate.of.period or "").partition("/")
        before, after = parse_period(first), parse_period(last)
        if before and after:
            yield before, after
    elif rate.metric in ("yoy", "growth") and period.length:
        yield period.earlier(months=12), period
    elif rate.metric == "mom" and (previous := period.previous()):
        yield previous, period


def _joined(rate: Assertion, material: Material, before: Period, after: Period) -> Iterator[Reckoned]:
    named = metric_named(rate.qualifiers.get("base", ""))
    metrics = [named] if named else [b.metric for b in material.near(rate, 0) if b.metric in _VALUES][:1]
    if named in ("sales", "deliveries"):
        metrics = ["sales", "deliveries"]
    for later in _fitting(rate, search(material, rate, metrics, after)):
        for earlier in _fitting(rate, search(material, rate, [later.of.metric], before)):
            fitting = fit(later.of, earlier.of)
            if later.of.modality != rate.modality:
                continue  # a growth that is expected is never held against what came of it
            if fitting is False or later.of.dimension != earlier.of.dimension:
                continue
            both = earlier.strict and later.strict and fitting is True
            reckoned = _reckon(rate, earlier, Operand(later.of, later.tier, both))
            if reckoned is not None:
                yield reckoned


def _fitting(rate: Assertion, operands: Iterator[Operand]) -> list[Operand]:
    """Values narrowed as the rate is."""
    result = []
    for value in operands:
        if other_profit(rate.qualifiers.get("base", ""), value.of.qualifiers.get("part", "")):
            continue
        fitting = fit(rate, value.of, _KEYS)
        if fitting is not False and value.of.modality in ("actual", rate.modality):
            result.append(Operand(value.of, value.tier, fitting is True))
    return sorted(result, key=lambda o: (not o.strict, o.tier))[:4]


def _reckon(rate: Assertion, before: Operand, after: Operand) -> Reckoned | None:
    if before.of.interval is None or after.of.interval is None:
        return None
    if rate.value.unit not in _RATE_UNITS:
        return _amount(before, after) if after.of.dimension == rate.dimension else None
    times = quotient(after.of.interval, before.of.interval)
    if times is None or times.low is None or times.high is None or times.low <= 0:
        return None
    then, now = common_numbers([before.of, after.of])
    if then == 0 or rate.period is None:
        return None
    first, last = bare([now, then])
    if rate.metric == "cagr":
        return _compound(rate, before, after, times, f"{first} / {last}")
    if rate.value.unit == "times":
        text = worded("{first} / {last} = {n} times", first=first, last=last, n=short(now / then, 4))
        return Reckoned(before, after, times, text, "{} / {}", now / then)
    growth = Interval((times.low - 1) * HUNDRED, (times.high - 1) * HUNDRED)
    change = now / then - 1
    text = f"{first} / {last} − 1 = {_percent(change)}"
    return Reckoned(before, after, growth, text, "{} / {} − 1", change * HUNDRED)


def _compound(
    rate: Assertion, before: Operand, after: Operand, times: Interval, division: str
) -> Reckoned | None:
    start, end = before.of.period, after.of.period
    if not (start and end and start.end and end.end) or times.low is None or times.high is None:
        return None
    years = end.end.year - start.end.year
    if years < 1:
        return None
    root = ONE / Decimal(years)
    interval = Interval((times.low**root - 1) * HUNDRED, (times.high**root - 1) * HUNDRED)
    then, now = common_numbers([before.of, after.of])
    yearly = (now / then) ** root - 1
    text = worded("{division}, {n} years: {rate} a year", division=division, n=years, rate=_percent(yearly))
    form = f"({{}} / {{}}) ^ (1 / {years}) − 1"
    return Reckoned(before, after, interval, text, form, yearly * HUNDRED)


def _pairs_in_sentence(rate: Assertion, material: Material) -> Iterator[Reckoned]:
    """The two shares that points lie between, or the A and B of 从A增长至B."""
    points = rate.value.unit == "pp"
    near = [
        b
        for b in material.near(rate, 0)
        if b.subject == rate.subject and (b.metric in _LEVELS if points else b.metric in _VALUES)
    ]
    if len(near) != 2 or near[0].metric != near[1].metric or near[0].dimension != near[1].dimension:
        return
    if fit(near[0], near[1], ("product", "region", "powertrain", "channel", "part")) is not True:
        return
    before, after = _in_order(rate, near)
    then, now = Operand(before, Tier.SENTENCE), Operand(after, Tier.SENTENCE)
    reckoned = _difference(then, now) if points else _reckon(rate, then, now)
    if reckoned is not None:
        yield reckoned


def _in_order(rate: Assertion, pair: Sequence[Assertion]) -> tuple[Assertion, Assertion]:
    """The value before and the value after: by their periods, else by their places."""
    one, other = sorted(pair, key=lambda a: a.order)
    if one.period and other.period and one.period != other.period:
        one, other = sorted((one, other), key=lambda a: (str(a.period and a.period.moment), a.order))
    return one, other


def _amount(before: Operand, after: Operand) -> Reckoned | None:
    """The amount by which one value is more than the other."""
    then, now = common_numbers([before.of, after.of])
    late, early, more = weighed([now, then, now - then])
    return _subtracted(before, after, now - then, f"{late} − {early} = {more}")


def _difference(before: Operand, after: Operand) -> Reckoned | None:
    """The points between two shares of different times."""
    if before.of.period is None or before.of.period == after.of.period:
        return None
    then, now = common_numbers([before.of, after.of])
    text = worded("{now} − {then} = {n} points", now=short(now), then=short(then), n=short(now - then))
    return _subtracted(before, after, now - then, text)


def _subtracted(before: Operand, after: Operand, number: Decimal, text: str) -> Reckoned | None:
    """The value before taken from the value after, which comes to `number` as they are written."""
    one, other = before.of.interval, after.of.interval
    if not (one and other and one.closed and other.closed):
        return None
    assert one.low is not None and one.high is not None and other.low is not None and other.high is not None
    interval = Interval(other.low - one.high, other.high - one.low)
    return Reckoned(before, after, interval, text, "{} − {}", number)


def _percent(share: Decimal) -> str:
    return f"{short((share * HUNDRED).quantize(Decimal('0.01')), 7)}%"


def _steps(reckoned: Reckoned, unit: str) -> list[dict[str, Any]]:
    """The reckoning with the values as written, then with the ends of what they stand for."""
    before, after = reckoned.before.of, reckoned.after.of
    one, other, result = before.interval, after.interval, reckoned.interval
    assert one is not None and other is not None
    rows: list[tuple[str | None, list[Decimal], Decimal]] = [
        (None, common_numbers([after, before]), reckoned.number)
    ]
    if result.low != result.high:
        rows += [
            (bound, in_own_unit([after, before], [late, early]), end)
            for bound, late, early, end in (
                ("low", other.low, one.high, result.low),
                ("high", other.high, one.low, result.high),
            )
            if late is not None and early is not None and end is not None
        ]
    written = bare if "/" in reckoned.form else _in_full
    return [step(reckoned.form.format(*written(values)), end, unit, bound) for bound, values, end in rows]


def _in_full(numbers: Sequence[Decimal]) -> list[str]:
    return [short(n, 12) for n in numbers]


def _draft(rate: Assertion, reckoned: Reckoned, verdict: Verdict, doubted: Mapping[str, float]) -> Draft:
    before, after = reckoned.before.of, reckoned.after.of
    message = worded(
        "{about}: {reckoning}; stated {stated}",
        about=in_short(rate),
        reckoning=reckoned.text,
        stated=value_text(rate),
    )
    if verdict == "conflict" and reckoned.tier > Tier.NEAR:
        message = worded(
            "{said} ({before} is from {here}, {after} from {there})",
            said=message,
            before=value_text(before),
            here=place(before),
            after=value_text(after),
            there=place(after),
        )
    evidence = {
        "before": operand(before),
        "after": operand(after),
        "reckoned": _steps(reckoned, rate.value.unit),
        "stated": operand(rate),
        "reckoning": reckoned.text,
        "doubts": told(doubted),
    }
    ledger = next((a.id for a in (before, after) if a.article is None), None)
    at_most: Severity = "note" if reckoned.tier is Tier.ELSEWHERE else "error"
    members = [rate, after, before]
    return Draft(CODE, verdict, sureness(1, doubted), message, members, evidence, ledger, at_most)
