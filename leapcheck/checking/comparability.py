"""Whether two statements speak of the same thing, and why not.

Four answers are possible. They are *not comparable*; they are comparable, but only an agreement would
mean something (`contestable` is false: one side leaves open what may make the difference); they are
comparable and a difference is a conflict; or only the basis of the count keeps them apart.
"""

from __future__ import annotations

from dataclasses import dataclass

from leapcheck.checking.assertions import Assertion
from leapcheck.checking.intervals import stated
from leapcheck.checking.metrics import (
    CHANGES,
    COUNTED,
    DEALS,
    GENERIC,
    NEAR_DAYS,
    OF_PRODUCTS,
    RATES,
    SLOW,
    STATES,
    VAGUE,
)
from leapcheck.checking.names import Likeness, code_of, is_place, likeness, same_subject
from leapcheck.checking.period import Period, distance, shown
from leapcheck.language.messages import joined, term, worded
from leapcheck.model import UNNAMED
from leapcheck.patterns import Later

_IDENTIFYING = ("product", "site", "part", "noun", "base", "counterparty", "from", "to", "condition")

_ENGINE = Later("增程|插混|插电|混动|燃油|满油|综合续航")

TELLING_DIGITS = 2
TELLING_ALONE = 3
"""Digits that make a number telling: two where qualifiers match, three where nothing else does."""
NOTHING_MUCH_OPEN = 0.15
LITTLE_OPEN = 0.3
"""The penalties up to which any number tells, and up to which the very same number does."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What keeps two statements apart or brings them together.

    `penalty` (0 to 1) is how much surer one would be if nothing had been left open; `notes` say what
    was; `matched` counts the qualifiers that both sides give. `basis` names the two bases when nothing
    else keeps them apart. An agreement means something from `digits` significant digits on.
    """

    comparable: bool
    reason: str
    penalty: float = 0.0
    notes: tuple[str, ...] = ()
    contestable: bool = True
    matched: int = 0
    basis: tuple[str, str] | None = None
    digits: int = 0


class _Apart(Exception):
    """Raised where two statements turn out not to speak of one thing; its text says why."""


class _Weighing:
    """Collects what is open between two statements while one test after the other passes."""

    def __init__(self) -> None:
        self.sureness = 1.0
        self.notes: list[str] = []
        self.contestable = True
        self.matched = 0
        self.basis: tuple[str, str] | None = None
        self.digits = 0

    def open(self, penalty: float, note: str = "", *, contestable: bool = True, digits: int = 0) -> None:
        """Note what is open; `digits` is how long a number must be to mean one thing all the same."""
        self.sureness *= 1 - penalty
        self.digits = max(self.digits, digits)
        if note:
            self.notes.append(note)
        self.contestable = self.contestable and contestable


def compare(a: Assertion, b: Assertion) -> Comparison:
    """Hold two statements side by side, whatever their values: do they speak of the same thing?"""
    weighing = _Weighing()
    try:
        _weigh_subject(a, b)
        _weigh_metric(a, b, weighing)
        _weigh_modality(a, b, weighing)
        _weigh_event(a, b, weighing)
        _weigh_period(a, b, weighing)
        named = {"noun"} if a.event and a.event == b.event else set[str]()
        for key in sorted({*a.qualifiers, *b.qualifiers} - named):
            _weigh_qualifier(key, a, b, weighing)
        _weigh_identity(a, b, weighing)
    except _Apart as apart:
        return Comparison(False, str(apart))
    if weighing.basis:
        one, other = weighing.basis
        reason = worded("the basis differs: {one} and {other}", one=one, other=other)
        return Comparison(False, reason, contestable=weighing.contestable, basis=weighing.basis)
    return Comparison(
        True,
        worded("the same subject, metric, period and qualifiers")
        if not weighing.notes
        else joined(weighing.notes, "{first}; {rest}"),
        round(1 - weighing.sureness, 4),
        tuple(weighing.notes),
        weighing.contestable,
        weighing.matched,
        digits=weighing.digits,
    )


def is_telling(a: Assertion, b: Assertion, comparison: Comparison) -> bool:
    """Whether an agreement of two statements could hardly be chance, where something is left open.

    A number of the same digits on both sides tells more than two that only round to each other, most of
    all in one article.
    """
    digits, open_to = min(a.digits, b.digits), NOTHING_MUCH_OPEN
    if a.value.relation == b.value.relation and a.interval == b.interval:
        open_to = LITTLE_OPEN
        digits += 2 if a.article is not None and a.article == b.article else 1
    if a.kind in ("milestone", "event", "span"):
        return True
    if a.modality == b.modality == "target" and stated(a.value) == stated(b.value):
        return True  # a target is known by its number: the million
    if digits < comparison.digits:
        return False
    if comparison.contestable and comparison.penalty <= open_to:
        return True
    return comparison.matched >= 2 or digits >= (TELLING_DIGITS if comparison.matched else TELLING_ALONE)


def _weigh_subject(a: Assertion, b: Assertion) -> None:
    if a.of.subject == UNNAMED and a.article != b.article:
        raise _Apart(worded("neither says whom it is about"))
    if a.subject != b.subject and not same_subject(a.of.subject, b.of.subject):
        raise _Apart(worded("different subjects: {one} and {other}", one=a.of.subject, other=b.of.subject))


def _weigh_metric(a: Assertion, b: Assertion, weighing: _Weighing) -> None:
    if a.group != b.group:
        raise _Apart(
            worded(
                "different metrics: {one} and {other}",
                one=term("metric", a.metric),
                other=term("metric", b.metric),
            )
        )
    if "milestone" in (a.metric, b.metric) and a.metric != b.metric:
        raise _Apart(worded("one is the day of a milestone, the other a total"))
    if a.metric == "milestone" and a.value.low != b.value.low:
        raise _Apart(worded("two different milestones"))
    if a.dimension != b.dimension:
        raise _Apart(worded("different units: {one} and {other}", one=a.value.unit, other=b.value.unit))
    if a.metric != b.metric and a.group == "sales":
        weighing.open(
            0.1,
            worded(
                "{one} and {other} are treated as one",
                one=term("metric", a.metric),
                other=term("metric", b.metric),
            ),
        )
    if a.metric in CHANGES and (a.value.unit == "times") != (b.value.unit == "times"):
        raise _Apart(worded("one change is in times, the other is not"))


def _weigh_modality(a: Assertion, b: Assertion, weighing: _Weighing) -> None:
    if a.modality != b.modality:
        raise _Apart(
            worded(
                "different modality: {one} and {other}",
                one=term("modality", a.of.modality),
                other=term("modality", b.of.modality),
            )
        )
    if a.modality == "hypothetical":
        raise _Apart(worded("both are hypothetical"))
    if a.modality == "forecast":
        who = [getattr(x.of, "attribution", None) for x in (a, b)]
        if who[0] != who[1]:
            raise _Apart(worded("two forecasters may differ"))
        if who[0] is None:
            weighing.open(0.2, contestable=False)
    if a.modality in ("target", "plan"):
        days = abs((a.said - b.said).days) if a.said and b.said else 0
        note = worded(
            "both are {modality}s, which may have been changed", modality=term("modality", a.modality)
        )
        weighing.open(0.2, note, contestable=days <= NEAR_DAYS)
        weighing.matched += a.period is not None and a.period == b.period  # a year has one target


def _weigh_event(a: Assertion, b: Assertion, weighing: _Weighing) -> None:
    """A founding is no listing, the Nth vehicle made is not the Nth one sold."""
    if a.kind not in ("milestone", "event") or (a.event == b.event and a.event):
        return
    if a.event and b.event:
        raise _Apart(
            worded(
                "different events: {one} and {other}",
                one=term("event", a.event or "None"),
                other=term("event", b.event or "None"),
            )
        )
    bare = a.kind == "event" and not any(x.qualifiers.keys() - {"noun", "region"} for x in (a, b))
    founding = bare and {a.event, b.event} == {"founding", None}
    weighing.open(
        0.15, "" if founding else worded("one does not say what happened"), contestable=a.kind != "event"
    )


def _weigh_period(a: Assertion, b: Assertion, weighing: _Weighing) -> None:
    one, other = a.period, b.period
    if a.metric == "cumulative" and b.metric == "cumulative":
        if one is None or other is None:
            weighing.open(0.3, worded("one total has no date"), contestable=False)
        elif a.moment != b.moment:
            raise _Apart(worded("totals up to {one} and {other}", one=a.moment, other=b.moment))
        return
    if a.kind in ("milestone", "event"):
        return  # their dates are what is compared
    if a.kind == "stock":
        _weigh_moments(a, b, weighing)
    elif a.metric in STATES and one != other and (is_loose(a) or is_loose(b)):
        _weigh_states(a, b, weighing)
    elif one is None or other is None:
        if a.kind == "lasting" or a.kind == "span":
            return
        both = one is None and other is None
        note = worded("neither gives a period") if both else worded("one gives no period")
        weighing.open(0.3 if both else 0.35, note, contestable=False)
    elif a.kind == "flow" and one != other:
        raise _Apart(worded("different periods: {one} and {other}", one=shown(one), other=shown(other)))
    elif a.kind == "lasting" and not one.overlaps(other):
        weighing.open(
            0.2, worded("stated for {one} and {other}", one=shown(one), other=shown(other)), contestable=False
        )
    elif one == other:
        weighing.matched += a.kind == "lasting"


def is_loose(a: Assertion) -> bool:
    """Whether a state is stated for now, or for no time at all: it may be that of a year around it."""
    return a.period is None or a.period.length == 1


def _weigh_states(a: Assertion, b: Assertion, weighing: _Weighing) -> None:
    """A share said of now beside one of a year."""
    if a.period and b.period and not a.period.overlaps(b.period):
        raise _Apart(
            worded("different periods: {one} and {other}", one=shown(a.period), other=shown(b.period))
        )
    weighing.open(
        0.3, worded("one is said of a moment, or of no time"), contestable=False, digits=TELLING_DIGITS
    )


def _weigh_moments(a: Assertion, b: Assertion, weighing: _Weighing) -> None:
    """Stocks: the stated period, or the publication where none is, lies near the other's."""
    if a.period is not None and a.period == b.period:
        return
    one, other = a.moment, b.moment
    if one != other and all((x.of.period or "").startswith("../") for x in (a, b)):
        raise _Apart(worded("totals up to {one} and {other}", one=one, other=other))
    if a.period and b.period and one == other:
        weighing.matched += 1
    if a.period is None or b.period is None:
        weighing.open(
            0.15, worded("one gives no date") if a.period or b.period else worded("neither gives a date")
        )
    elif _is_coarser(a.period, b.period):
        weighing.open(
            0.15,
            worded(
                "one is for {one}, the other for {other}",
                one=shown(a.period),
                other=shown(b.period),
            ),
            contestable=False,
        )
    if one is None or other is None:
        weighing.open(0.25, contestable=False)
        return
    apart = distance(Period(one, one), Period(other, other)) or 0
    if apart and (a.metric == "market_cap" or "股价" in a.qualifiers.get("part", "")):
        weighing.open(0.2, worded("{apart} days apart", apart=apart), contestable=False)
    lasts = a.metric in SLOW and not (a.period and b.period)
    if apart > NEAR_DAYS and not lasts and not (a.metric == "stake" and a.interval == b.interval):
        raise _Apart(worded("{apart} days apart: a change, not a contradiction", apart=apart))
    if apart > NEAR_DAYS:
        weighing.open(
            0.2, worded("{apart} days apart", apart=apart), contestable=False, digits=TELLING_DIGITS
        )
    elif apart > 7:
        weighing.open(0.1, worded("{apart} days apart", apart=apart))


def _is_coarser(a: Period, b: Period) -> bool:
    """Whether one period is much longer than the other: a year's count is not its last month's."""
    lengths = sorted((a.length or 1, b.length or 1))
    return lengths[1] > 62 and lengths[1] > 3 * lengths[0]


def _weigh_qualifier(key: str, a: Assertion, b: Assertion, weighing: _Weighing) -> None:
    one, other = a.qualifiers.get(key), b.qualifiers.get(key)
    if one is None or other is None:
        _weigh_open(key, one or other or "", a, b, weighing)
    elif key in ("channel", "basis") and one != other:
        weighing.basis = (one, other)
    elif key in ("per", "powertrain"):
        if one != other:
            raise _Apart(
                worded("different {key}: {one} and {other}", key=term("qualifier", key), one=one, other=other)
            )
        weighing.matched += 1
    else:
        _weigh_phrases(key, one, other, weighing)


def _weigh_phrases(key: str, one: str, other: str, weighing: _Weighing) -> None:
    match likeness(one, other):
        case Likeness.SAME:
            weighing.matched += 1
        case Likeness.ALIKE:
            weighing.matched += 1
            sure = key in ("site", "noun", "part", "base", "counterparty")
            weighing.open(0.08, worded("{one} is taken for {other}", one=one, other=other), contestable=sure)
        case Likeness.NARROWER if key != "region" and code_of(one) == code_of(other):
            weighing.matched += 1
            weighing.open(
                0.2, worded("one says {one}, the other {other}", one=one, other=other), contestable=False
            )
        case _:
            raise _Apart(
                worded("different {key}: {one} and {other}", key=term("qualifier", key), one=one, other=other)
            )


def _weigh_open(key: str, words: str, a: Assertion, b: Assertion, weighing: _Weighing) -> None:
    """One side says nothing about a qualifier of the other."""
    if key == "product" and a.kind != "milestone":
        raise _Apart(worded("one is about {words} only", words=words))
    if key == "per" and a.metric == "capacity" and words == "year":
        return  # which is what a capacity is of
    if key == "per" and None in (a.period, b.period) and _is_yearly(words, a.period or b.period):
        weighing.open(0.1, contestable=False)
        return
    if key in ("per", "from", "to") and a.kind != "milestone":
        raise _Apart(worded("one is {key} {words}", key=term("qualifier", key), words=words))
    if key == "region" and "site" in a.qualifiers and "site" in b.qualifiers:
        return  # which lies where it lies
    if key == "region" and a.metric in COUNTED:
        home = words in ("中国", "国内")  # where nothing is said, most likely
        if not home and (a.interval != b.interval or a.digits < TELLING_ALONE):
            raise _Apart(worded("one is about {words} only", words=words))
        note = worded("one is about {words}, the other does not say", words=words)
        weighing.open(0.15 if home else 0.4, note, contestable=False, digits=0 if home else TELLING_ALONE)
        return
    if key == "powertrain" and a.metric == "range" and words == "bev":
        weighing.open(0.1, worded("one is said of the battery alone"), contestable=not _has_engine(a, b))
        return
    if key == "powertrain" and (a.metric in COUNTED or a.metric in RATES):
        raise _Apart(worded("one is about {words} only", words=words))
    if key == "channel":
        market = a.of.subject.endswith(("市场", "行业"))
        weighing.open(
            0.25,
            worded("one is {words}, the other does not say which channel", words=words),
            contestable=not market,
        )
    elif key == "basis" and a.of.subject.endswith(("市场", "行业")):
        weighing.open(
            0.2, worded("one is by {words}, the other does not say by whom", words=words), contestable=False
        )
    elif key == "noun" and a.metric not in GENERIC:
        weighing.open(0.05)
    elif key in ("basis", "counterparty", "region"):
        loose = key == "region" and a.kind == "flow"
        weighing.open(
            0.12,
            worded("one leaves the {key} open ({words})", key=term("qualifier", key), words=words),
            contestable=not loose,
        )
    elif key == "noun" and a.kind == "event":
        weighing.open(0.1)
    else:
        weighing.open(
            0.25,
            worded("one leaves the {key} open ({words})", key=term("qualifier", key), words=words),
            contestable=False,
        )


def _is_yearly(words: str, period: Period | None) -> bool:
    """Whether a number per year is held against that of one year: 年销百万辆, in 2026."""
    return words == "year" and period is not None and period.length in (365, 366)


def _has_engine(*pair: Assertion) -> bool:
    """Whether a range may be that of a car which also burns petrol: 增程版综合续航."""
    return any(_ENGINE.search(a.sentence) for a in pair)


def _weigh_identity(a: Assertion, b: Assertion, weighing: _Weighing) -> None:
    """A count, a share or a length of time is about something that both sides name."""
    shared = a.qualifiers.keys() & b.qualifiers.keys()
    if a.kind == "event" and a.event != "founding" and not shared & {"product", "part", "counterparty"}:
        weighing.open(0.2, contestable=False)  # a firm launches and signs many things
    if a.metric in CHANGES and "base" not in shared:
        weighing.open(0.15, worded("the base of the change is not said"), contestable=False)
    if a.metric in OF_PRODUCTS and "product" not in shared:
        weighing.open(0.2, worded("no product is named"), contestable=False)
    if a.metric in DEALS and not shared & {"counterparty", "part", "product", "site"}:
        weighing.open(0.2, worded("no deal is named"), contestable=False)
    if a.metric == "area" and is_place(a.of.subject) and not shared & {"product", "part", "noun", "site"}:
        weighing.open(0.3, worded("neither says what it is taken of"), contestable=False)
    if a.metric not in VAGUE or a.kind in ("milestone", "span") or shared & set(_IDENTIFYING):
        return
    weighing.open(0.3, worded("neither says what it is taken of"), contestable=False)


def specificity(a: Assertion) -> int:
    """How much a statement pins down: its qualifiers and its period."""
    return len(a.qualifiers) * 2 + (a.period is not None)
