"""Claims before their place in the file is looked up, and what one takes over from the one before it."""

from __future__ import annotations

from collections.abc import Container, Sequence
from decimal import Decimal
from typing import NamedTuple

from leapcheck.claims.changes import GROWTH
from leapcheck.claims.lexicon import maker_of_cars
from leapcheck.claims.lists import JOINER
from leapcheck.claims.period import PRODUCT
from leapcheck.claims.qualifiers import OF_WHAT
from leapcheck.claims.scene import Scene
from leapcheck.claims.topic import About
from leapcheck.claims.values import is_negative, negated
from leapcheck.model import Modality, Role, Value
from leapcheck.patterns import Later
from leapcheck.quantities.units import kinds

_BESIDE = GROWTH | {"market_share", "ratio", "rank"}
_OUTPUT = frozenset({"production", "sales"})
_NARROWING = ("product", "region", "powertrain", "channel")
# what begins something new: 海外销量41万辆,总销量同比增长…
_ANEW = Later(
    r"总|合计|整体|全部|全国|行业|市场|占|[其当]中|;|国内|海外|境外|全球|纯电|混|增程|新能源|燃油|零售|批发|均"
)
# …比2023年增长41%,达到427万辆    2024年为41万辆,2023年为24万辆   41万辆(上年同期24万辆)
_STILL = Later(
    r"[,(]?(?:而|则|上年|去年|前年|同期|年|月|的|[升降增跌涨]|达到?|至|为|是|有|了|约|近|超过?|仅|只有)*"
)


# 新能源汽车产量4万辆,同比增长5%,销量4.1万辆; not 总销量
_MADE_OR_SOLD = Later(
    r"(?:,[^,。\d]{0,6}[同环]比[^,。、]{1,14})*[,、](?:[本当][年月]|今年)?(?:累[计积])?(?:产量|销量|产销量?)(?:为|达到?|约|近|超|逾)*"
)

# 800亿日元(约合38亿元人民币), 3亿欧元,折合约24亿元: one sum in two currencies
_THE_SAME_SUM = Later(r"(?:人民币)?(?:\(|,? ?(?=折|约?合|相当于))(?:折|约|合|相当于|即|按[^,。;()\d]{0,10})*")


class Draft(NamedTuple):
    """A claim whose place is not looked up yet; `start` and `end` are in the article's text."""

    start: int
    end: int
    subject: str
    metric: str
    value: Value
    period: str | None
    qualifiers: dict[str, str]
    modality: Modality
    attribution: str | None
    sentence: str
    role: Role


def draft_of(
    start: int, end: int, who: About, metric: str, value: Value, period: str | None,
    qualifiers: dict[str, str], modality: Modality, attribution: str | None, scene: Scene,
) -> Draft:  # fmt: skip
    """The draft of a claim at `start` of a sentence, which ends at `end` of it."""
    base = scene.sentence.start
    return Draft(
        base + start, base + end, who.name, metric, value, period, qualifiers, modality, attribution,
        scene.text, scene.role,
    )  # fmt: skip


def narrow_alike(drafts: Sequence[Draft], scene: Scene) -> None:
    """Narrow a rate as the number that it is of, and a number as the one that it goes on from.

    海外销量41万辆,同比增长70% tells the growth of what is sold abroad; so does 海外销量同比增长70%,达到41万辆
    tell what was sold there. Lists with 分别 go place by place.
    """
    before: list[Draft] = []  # numbers of the run that the next one may go on from
    for draft in drafts:
        source = _goes_on_from(draft, before, drafts, scene)
        if source is not None:
            draft.qualifiers.update({k: v for k, v in source.qualifiers.items() if k in _NARROWING})
            base = _base_of(source, draft, before, scene)
            draft.qualifiers.update({"base": base} if base else {})
        elif (powertrain := _powertrain_before(draft, before, scene)) is not None:
            draft.qualifiers.setdefault("powertrain", powertrain)
        before.append(draft)


def _powertrain_before(draft: Draft, before: Sequence[Draft], scene: Scene) -> str | None:
    """The powertrain of the cars whose output or sales a number goes on with: 新能源汽车产量4万辆,销量4.1万辆."""
    if draft.metric not in _OUTPUT:
        return None
    last = next((d for d in reversed(before) if d.metric not in GROWTH), None)
    if last is None or last.metric not in _OUTPUT or "powertrain" not in last.qualifiers:
        return None
    base = scene.sentence.start
    between = _between(last.end - base, draft.start - base, scene)
    if last.subject != draft.subject or "其中" in scene.text[: last.start - base]:
        return None
    return last.qualifiers["powertrain"] if between and _MADE_OR_SOLD.fullmatch(between) else None


def same_sums(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """The same, where a sum told in another currency is all that the sum before it is: 以800亿日元(约合38亿元)出售."""
    settled: list[Draft] = []
    for draft in drafts:
        last = settled[-1] if settled and kinds().get(draft.value.unit) == "money" else None
        if last is not None and _is_the_same_sum(draft, last, scene) and not _is_told_twice(draft, drafts):
            turned = last.metric == "profit" and is_negative(last.value) != is_negative(draft.value)
            value = negated(draft.value) if turned else draft.value
            draft = last._replace(
                start=draft.start, end=draft.end, value=value, qualifiers=dict(last.qualifiers)
            )
        settled.append(draft)
    return settled


def _is_the_same_sum(draft: Draft, last: Draft, scene: Scene) -> bool:
    """Whether a sum is the one before it in another currency."""
    if kinds().get(last.value.unit) != "money" or last.value.unit == draft.value.unit:
        return False
    base = scene.sentence.start
    link = _THE_SAME_SUM.match(scene.text, last.end - base)
    return link is not None and link.end() >= draft.start - base


def _is_told_twice(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether several claims stand at one place: each of two firms has the sum."""
    return sum(d.start == draft.start for d in drafts) > 1


def to_makers_of_cars(drafts: Sequence[Draft]) -> list[Draft]:
    """The same, where the vehicles of a firm in other trades, and the rates beside them, are its maker's: 小米交付4万辆."""
    moved: list[Draft] = []
    last = ""  # the firm whose vehicles were told of last
    for draft in drafts:
        maker = maker_of_cars(draft.subject)
        if maker != draft.subject and (
            draft.value.unit == "vehicle" or (draft.metric in _BESIDE and last == draft.subject)
        ):
            last = draft.subject
            draft = draft._replace(subject=maker)
        elif draft.metric not in _BESIDE:
            last = ""
        moved.append(draft)
    return moved


def time_headline(drafts: Sequence[Draft], timeless: Container[int]) -> Sequence[Draft]:
    """The same, where a number of a heading without a time has that of the same number in the text below.

    `timeless` are the places of those numbers. A bound has the time of the number that it rounds: 超300% that
    of 308.81%. What a product is or costs has no time to take over.
    """
    told: dict[tuple[object, ...], list[Draft]] = {}
    for draft in drafts:
        if draft.start not in timeless and draft.period and draft.metric not in PRODUCT:
            told.setdefault(_what(draft), []).append(draft)
    return [
        draft._replace(period=_period_below(draft, told.get(_what(draft), ())))
        if draft.start in timeless
        else draft
        for draft in drafts
    ]


def _what(draft: Draft) -> tuple[object, ...]:
    """What a number measures of whom, whenever it holds and however much it is."""
    return draft.subject, draft.metric, draft.modality, draft.value.unit


def _period_below(heading: Draft, told: Sequence[Draft]) -> str | None:
    """The time of the first of the numbers told below that a heading's number is, or else rounds."""
    amount = heading.value.low, heading.value.high
    same = next((d for d in told if (d.value.low, d.value.high) == amount), None)
    same = same or next((d for d in told if _rounds(heading.value, d.value)), None)
    return same.period if same else heading.period


def _rounds(bound: Value, exact: Value) -> bool:
    """Whether a bound is that of a number at most a tenth beyond it: 超300% of 308.81%, 近60万 of 59.6万."""
    number, mark = exact.low, bound.low if bound.high is None else bound.high
    if not isinstance(number, Decimal) or not isinstance(mark, Decimal) or exact.low != exact.high:
        return False
    beyond = number - mark if bound.high is None else mark - number
    return bound.relation in ("above", "nearly") and 0 <= beyond * (1 if mark > 0 else -1) <= abs(mark) / 10


def _base_of(source: Draft, rate: Draft, before: Sequence[Draft], scene: Scene) -> str | None:
    """The word for what a rate is of, where several levels stand before it: 营收A亿元,净利B亿元,分别增长…和…"""
    levels = [d for d in before if d.metric not in GROWTH]
    if rate.metric not in GROWTH or source not in levels or len({d.metric for d in levels}) < 2:
        return None
    place = levels.index(source)
    since = levels[place - 1].end - scene.sentence.start if place else 0
    own = scene.text[since : source.start - scene.sentence.start]
    words = OF_WHAT.findall(own)
    return words[0] if len(words) == 1 and "产销" not in own else None


def _goes_on_from(
    draft: Draft, before: Sequence[Draft], drafts: Sequence[Draft], scene: Scene
) -> Draft | None:
    """The number of the same sentence that says what `draft` is of; None where its own words do."""
    rate = draft.metric in GROWTH
    levels = [d for d in before if d.metric not in GROWTH] if rate else []
    last = (levels or before or [draft])[-1]
    base = scene.sentence.start
    between = _between(last.end - base, draft.start - base, scene)
    if last is draft or last.subject != draft.subject or between is None:
        return None
    if not rate:
        alike = last.metric in GROWTH or last.metric == draft.metric
        return last if alike and _STILL.fullmatch(between) else None
    if OF_WHAT.search(between) or _ANEW.search(between) or JOINER.fullmatch(between):
        return None
    return _partner(draft, levels, drafts) or last


def _between(start: int, end: int, scene: Scene) -> str | None:
    """The words between two numbers without the times; None where somebody is named between them."""
    if end < start or any(start <= m.start < end for m in scene.mentions if m.subject.kind != "collective"):
        return None
    words, at = "", start
    for ref in scene.times:
        if at <= ref.start and ref.end <= end:
            words, at = words + scene.text[at : ref.start], ref.end
    return words + scene.text[at:end]


def _partner(rate: Draft, levels: Sequence[Draft], drafts: Sequence[Draft]) -> Draft | None:
    """The number of the same place, where as many rates follow a list: A和B分别为…,同比增长…和…."""
    if not levels:
        return None
    last = levels[-1]
    rates = [d for d in drafts if d.metric == rate.metric and d.start >= last.end]
    alike = [d for d in levels if d.subject == last.subject]
    for listed in ([d for d in alike if d.metric == last.metric], alike):
        if len(rates) == len(listed):
            return listed[rates.index(rate)]
    return None
