"""A claim or a ledger entry with everything worked out that comparing it needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from leapcheck.checking.events import FOUNDINGS, MOMENTS, End, event_named, read_end
from leapcheck.checking.intervals import Interval, digits_of, interval_of
from leapcheck.checking.metrics import CHANGES, VEHICLES, Kind, group_of, kind_of
from leapcheck.checking.names import fold, product_of
from leapcheck.checking.period import Period, parse_period
from leapcheck.checking.units import dimension_of
from leapcheck.model import Claim, Entry, Value

ArticleKey = tuple[str, int]
"""A file's path and the number of the article in it."""

_CHANNELS = {"零售": "零售", "批发": "批发", "终端": "零售", "上险": "上险", "保险": "上险"}
_STRETCHES = {
    "day": ("day", "日", "天"),
    "week": ("week", "周"),
    "month": ("month", "月", "单月"),
    "quarter": ("quarter", "季", "季度", "单季"),
    "year": ("year", "年"),
}
_PER = {word: key for key, words in _STRETCHES.items() for word in words}
_LENGTHS = {"day": (1,), "week": (7,), "month": (28, 29, 30, 31), "quarter": (90, 91, 92), "year": (365, 366)}
_POWERTRAINS = {
    "nev": ("新能源",),
    "bev": ("纯电",),
    "phev": ("插混", "插电"),
    "erev": ("增程",),
    "ice": ("燃油",),
}
"""Words of a subject's name that say its powertrain."""
CLAUSE = 24
"""Characters after a date within which its event is named: 2026年1月在…工厂启动生产."""
_MODALITIES = {"capability": "actual"}


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
    claim = of if isinstance(of, Claim) else None
    when = parse_period(str(value.low or value.high)) if value.unit == "date" else None
    if kind == "milestone" and of.metric == "milestone":
        when = period
    return Assertion(
        of,
        subject,
        group_of(of.metric, value.unit),
        kind,
        dimension_of(value.unit),
        interval_of(value),
        period,
        when,
        canonical_qualifiers(of.subject, of.metric, of.qualifiers, period),
        _MODALITIES.get(of.modality, of.modality) if of.metric == "capacity" else of.modality,
        digits_of(value),
        _event_of(of, kind),
        (claim.path, claim.article.index) if claim else None,
        _day(claim.article.published) if claim else None,
        order,
        _ends_of(of),
    )


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


def canonical_qualifiers(
    subject: str, metric: str, qualifiers: Mapping[str, str], period: Period | None = None
) -> dict[str, str]:
    """Qualifiers in the form they are compared in, without those that the subject or the period imply.

    A channel said as a part or a base becomes a channel; 新能源 of 新能源汽车市场 and a sum per year for
    one year say nothing new.
    """
    canonical: dict[str, str] = {}
    for key, words in qualifiers.items():
        folded = fold(words)
        if key == "product":
            folded = product_of(subject, words, counts_vehicles=metric in VEHICLES)
        elif key == "per":
            folded = _PER.get(folded.lstrip("每/"), folded)
        elif key in ("from", "to") and metric == "span":
            end = read_end(words)
            folded = end.name if end else words
        elif key == "part" and (channel := _channel_of(words)):
            key, folded = "channel", channel
        if folded and not _is_implied(key, folded, subject, metric, period):
            canonical.setdefault(key, folded)
    said = canonical.get("channel") or (canonical.get("base", "") if metric in CHANGES else "")
    if channel := _channel_of(said):
        canonical["channel"] = channel
    return canonical


def _is_implied(key: str, words: str, subject: str, metric: str, period: Period | None) -> bool:
    """Whether a qualifier only repeats what the subject, the metric or the period says."""
    if key == "powertrain":
        return any(name in subject for name in _POWERTRAINS.get(words, ()))
    if key == "region":
        return words in fold(subject)
    if key != "per" or kind_of(metric) != "flow":
        return False
    return metric == "cagr" or (period is not None and period.length in _LENGTHS.get(words, ()))


def _channel_of(words: str) -> str | None:
    """The channel that a short phrase names: 批发 for 批发销量; None for a longer one."""
    return next((channel for word, channel in _CHANNELS.items() if word in words and len(words) <= 6), None)


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
