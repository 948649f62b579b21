"""A claim or a ledger entry with everything worked out that comparing it needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from leapcheck.checking.events import FOUNDINGS, MOMENTS, End, event_named, read_end
from leapcheck.checking.intervals import Interval, digits_of, interval_of
from leapcheck.checking.metrics import OF_PRODUCTS, Kind, group_of, kind_of
from leapcheck.checking.period import Period, parse_period
from leapcheck.checking.qualifiers import STARTING, canonical_qualifiers
from leapcheck.checking.units import dimension_of, factor_of
from leapcheck.model import Claim, Entry, Value

ArticleKey = tuple[str, int]
"""A file's path and the number of the article in it."""

CLAUSE = 24
"""Characters after a date within which its event is named: 2026年1月在…工厂启动生产."""


@dataclass(frozen=True, slots=True, eq=False)
class Assertion:
    """One statement, ready to be compared.

    `interval` is in the first unit of `dimension`; None for a date, whose days are `when`. `subject`
    stands for all the names of the subject, `group` for the metrics treated as one, `event` names what
    happened on the day of a milestone or a founding. `article` and `order` (its place there) are None
    and 0 for a ledger entry. `ends` are those of a span, `guessed` where only the claims around it name them.
    """

    of: Claim | Entry
    subject: str
    group: str
    kind: Kind
    dimension: str
    interval: Interval | None
    period: Period | None
    when: Period | None
    qualifiers: Mapping[str, str]
    modality: str
    digits: int
    event: str | None
    article: ArticleKey | None
    published: date | None
    order: int = 0
    ends: tuple[End, End] | None = None
    guessed: bool = False

    @property
    def id(self) -> str:
        """The id of the claim or the entry."""
        return self.of.id

    @property
    def value(self) -> Value:
        """The value as stated."""
        return self.of.value

    @property
    def metric(self) -> str:
        """The metric as stated."""
        return self.of.metric

    @property
    def sentence(self) -> str:
        """The sentence around a claim; empty for an entry."""
        return self.of.sentence if isinstance(self.of, Claim) else ""

    @property
    def quote(self) -> str:
        """The number as the article has it; empty for an entry."""
        return self.of.quote if isinstance(self.of, Claim) else ""

    @property
    def is_title(self) -> bool:
        """Whether the claim stands in a headline."""
        return isinstance(self.of, Claim) and self.of.role == "title"

    @property
    def hedged(self) -> bool:
        """Whether the number is anything but exact; a starting price (12.98万元起) is exact."""
        return self.value.relation != "exact" and _as_point(self.value, self.qualifiers).relation != "exact"

    @property
    def said(self) -> date | None:
        """The day it was said: the article's, or that of an entry's first source."""
        if isinstance(self.of, Claim) or not self.of.sources:
            return self.published
        return _day(self.of.sources[0].date)

    @property
    def moment(self) -> date | None:
        """The day a state holds on: its period's last one, or the article's date where it is sooner."""
        moment = self.period.moment if self.period else None
        if moment is None or self.published is None or self.modality in ("target", "plan", "forecast"):
            return moment or self.published
        begun = self.period is None or self.period.start is None or self.period.start <= self.published
        return min(moment, self.published) if begun else moment


def assertion_of(of: Claim | Entry, subject: str, order: int = 0) -> Assertion:
    """Work out what comparing a claim or an entry needs; `subject` stands for all its subject's names."""
    value, period = of.value, parse_period(of.period)
    kind = kind_of(of.metric)
    qualifiers = canonical_qualifiers(of, period)
    claim = of if isinstance(of, Claim) else None
    when = _dated(value) if value.unit == "date" else None
    if kind == "milestone" and of.metric == "milestone":
        when = period
    return Assertion(
        of,
        subject,
        group_of(of.metric, value.unit),
        kind,
        dimension_of(value.unit),
        _tolerant(of, interval_of(_as_point(value, qualifiers))),
        period,
        _tolerant_day(of, when),
        qualifiers,
        _modality(of, kind),
        digits_of(value),
        _event_of(of, kind),
        (claim.path, claim.article.index) if claim else None,
        _day(claim.article.published) if claim else None,
        order,
        _ends_of(of),
    )


def _dated(value: Value) -> Period | None:
    """The days that a date stands for: those between two (2027年底或2028年初), or all up to one (明年底之前)."""
    if value.relation == "exact":
        return parse_period(str(value.low))
    return parse_period(f"{value.low or '..'}/{value.high or '..'}")


def _tolerant(of: Claim | Entry, interval: Interval | None) -> Interval | None:
    """The interval of an entry with its tolerance on either side; that of a milestone is for its day."""
    if interval is None or isinstance(of, Claim) or not of.tolerance or of.metric == "milestone":
        return interval
    reach = of.tolerance * factor_of(of.value.unit)
    low, high = interval.low, interval.high
    return Interval(None if low is None else low - reach, None if high is None else high + reach)


def _tolerant_day(of: Claim | Entry, when: Period | None) -> Period | None:
    """The day of an entry with its tolerance, in days, on either side."""
    if when is None or isinstance(of, Claim) or not of.tolerance:
        return when
    days = int(of.tolerance)
    return Period(when.start and _shifted(when.start, -days), when.end and _shifted(when.end, days))


def _shifted(day: date, days: int) -> date:
    """A day so many days later, within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _modality(of: Claim | Entry, kind: Kind) -> str:
    """The kind of modality: what a plant or a car can do is so, the sales that are planned are a target."""
    if of.metric in OF_PRODUCTS | {"capacity"} and of.modality == "capability":
        return "actual"
    return "target" if kind == "flow" and of.modality == "plan" else of.modality


def _as_point(value: Value, qualifiers: Mapping[str, str]) -> Value:
    """A starting price as the number that it is: 12.98万元起 says what the cheapest one costs."""
    if value.relation != "at_least" or qualifiers.get("part") != STARTING:
        return value
    return replace(value, relation="exact", high=value.low)


def _ends_of(of: Claim | Entry) -> tuple[End, End] | None:
    """The ends that a span names, where both can be read."""
    if of.metric != "span":
        return None
    first, last = (read_end(of.qualifiers.get(key, "")) for key in ("from", "to"))
    return (first, last) if first and last else None


@lru_cache(maxsize=4096)
def _day(text: str | None) -> date | None:
    period = parse_period(text)
    return period.end if period else None


def _event_of(of: Claim | Entry, kind: Kind) -> str | None:
    """What happened: from the noun, then from the quote, then from the words right after it."""
    if kind not in ("event", "milestone"):
        return None
    table = FOUNDINGS if kind == "event" else MOMENTS
    places = [of.qualifiers.get("noun", "")]
    if isinstance(of, Claim):
        places += [of.quote, _clause_around(of)]
    return next((event for place in places if (event := event_named(place, table))), None)


def _clause_around(claim: Claim) -> str:
    """The quote with the words after it, up to the next comma."""
    at = claim.sentence.find(claim.quote)
    if at < 0:
        return ""
    rest = claim.sentence[at + len(claim.quote) :]
    ends = [i for i, c in enumerate(rest) if c in ",，;；。、"]
    return claim.quote + rest[: min([*ends, CLAUSE])]


def same_sentence(a: Assertion, b: Assertion) -> bool:
    """Whether two claims stand in one sentence of one article (and not in two copies of it)."""
    if a.article is None or a.article != b.article or a.sentence != b.sentence:
        return False
    if not (isinstance(a.of, Claim) and isinstance(b.of, Claim)) or a.of.role != b.of.role:
        return False
    return abs(a.of.start - b.of.start) < max(2 * len(a.sentence), 40)
