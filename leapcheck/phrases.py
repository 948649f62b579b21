"""What narrows a statement, in a few words that can be told in any language: its period, its qualifiers."""

from __future__ import annotations

from leapcheck.language.messages import Message, term, worded
from leapcheck.patterns import Later

_DAY = Later(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)")  # 2025-09-25
_MONTH = Later(r"(?P<year>\d{4})-(?P<month>\d\d)")  # 2025-09
_PART = Later(r"(?P<year>\d{4})-(?P<part>Q[1-4]|H[12])")  # 2025-Q3, 2025-H1
_YEAR = Later(r"(?P<year>\d{4})")  # 2025
_IN_ENGLISH = {"rd_spend": "R&D spending"}
"""Metrics whose keys are no English words."""


def period_in_words(period: str) -> str:
    """A period as it is stored, in English; 2025年9月, 2025年三季度, 截至2025年12月 in Chinese."""
    first, slash, last = period.partition("/")
    if not slash:
        return _moment(period)
    if first == "..":
        return worded("../{last}", last=_moment(last))
    if last == "..":
        return worded("{first}/..", first=_moment(first))
    return worded("{first}/{last}", first=_moment(first), last=_moment(last))


def _moment(text: str) -> str:
    """A day, a month, a part of a year or a year; anything else is left as it is."""
    if found := _DAY.fullmatch(text):
        year, month, day = map(int, found.groups())
        return worded("{year:04d}-{month:02d}-{day:02d}", year=year, month=month, day=day)
    if found := _MONTH.fullmatch(text):
        year, month = map(int, found.groups())
        return worded("{year:04d}-{month:02d}", year=year, month=month)
    if found := _PART.fullmatch(text):
        return worded("{year}-{part}", year=found["year"], part=term("part of a year", found["part"]))
    if found := _YEAR.fullmatch(text):
        return worded("{year}", year=found["year"])
    return text


def of_subject(subject: str, metric: str, period: str) -> str:
    """Whom a number is about, what it measures and when; Chinese parts a Latin name from the year after it."""
    if period and subject[-1:].isascii() and subject[-1:].isalnum():
        fields = {"subject": subject, "metric": metric, "period": period}
        return Message("{subject} {metric} {period}", fields, "after a Latin name")
    return worded("{subject} {metric} {period}", subject=subject, metric=metric, period=period)


def metric_in_words(metric: str) -> str:
    """A metric for people: market share, 市场份额."""
    return Message(metric, {}, "metric", _IN_ENGLISH.get(metric) or metric.replace("_", " "))


def qualifier_in_words(key: str, words: str) -> str:
    """A qualifier with what it says: region 欧洲."""
    said = term("stretch", words) if key == "per" else words
    return worded("{qualifier} {words}", qualifier=term("qualifier", key), words=said)
