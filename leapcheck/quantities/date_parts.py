"""The period inside a year that the parts of a date name: its month, days, quarter, half or beginning.

Parts are the named groups of `DATED` and `UNDATED` in the grammar that have matched, without the year.
"""

from __future__ import annotations

from collections.abc import Callable

from leapcheck.quantities.periods import iso_day, months
from leapcheck.quantities.time_grammar import day_number, number
from leapcheck.quantities.times import Grain

Parts = dict[str, str]
_Period = tuple[str | None, Grain]


def _month_range(year: int, parts: Parts) -> _Period:
    """1-7月."""
    first, last = number(parts["m1"]), number(parts["m2"])
    return (months(year, first, last) if 1 <= first < last <= 12 else None), "span"


def _two_months(year: int, parts: Parts) -> _Period:
    """2、3月份; of months that do not follow one another the second."""
    first, last = number(parts["ma"]), number(parts["mb"])
    if not 1 <= last <= 12:
        return None, "month"
    return (months(year, first, last), "span") if last == first + 1 else (f"{year}-{last:02d}", "month")


def _month(year: int, parts: Parts) -> _Period:
    """9月, 9月25日, 5月1-17日, 5月前17日."""
    month = number(parts["m"])
    if not 1 <= month <= 12:
        return None, "month"
    if "fd" in parts:
        last_day = iso_day(year, month, int(parts["fd"]))
        return (f"{year}-{month:02d}-01/{last_day}" if last_day else None), "span"
    if "d1" in parts:
        first = iso_day(year, month, int(parts["d1"]))
        end_month = number(parts["m3"]) if "m3" in parts else month
        end_year = int(parts["y4"]) if "y4" in parts else year + (end_month < month)
        last = iso_day(end_year, end_month, int(parts["d2"]))
        return (f"{first}/{last}" if first and last else None), "span"
    if "d" in parts:
        return iso_day(year, month, day_number(parts["d"])), "day"
    return f"{year}-{month:02d}", "month"


def _quarter(year: int, parts: Parts) -> _Period:
    """第三季度, 三季度, Q3."""
    return f"{year}-Q{_quarter_number(parts)}", "quarter"


def _first_quarter(year: int, parts: Parts) -> _Period:
    """首季."""
    return f"{year}-Q1", "quarter"


def _half(year: int, parts: Parts) -> _Period:
    """上半年, H1."""
    return f"{year}-H{parts.get('h') or (2 if parts['half'] == '下' else 1)}", "half"


def _first_half(year: int, parts: Parts) -> _Period:
    """2026年半年度."""
    return f"{year}-H1", "half"


def _first_months(year: int, parts: Parts) -> _Period:
    """前10个月, 前三季度, 第一至三季度."""
    return months(year, 1, months_so_far(parts)), "span"


def _last_day(year: int, parts: Parts) -> _Period:
    """2025年最后一天."""
    return f"{year}-12-31", "day"


def _end_month(year: int, parts: Parts) -> _Period:
    """2026年首月, 2025年收官月."""
    return f"{year}-{'01' if parts['end'][0] in '首第' else '12'}", "month"


def _edge(year: int, parts: Parts) -> _Period:
    """年初, 年中, 年底."""
    return f"{year}-{_edge_month(parts):02d}", "month"


# By the first part that a date has.
_PERIODS: dict[str, Callable[[int, Parts], _Period]] = {
    "m1": _month_range, "ma": _two_months, "m": _month, "lastday": _last_day, "end": _end_month, "edge": _edge,
    "qn": _quarter, "q": _quarter, "q2": _quarter, "q0": _first_quarter, "half": _half, "h": _half, "hy": _first_half,
    "q1": _first_months, "fm": _first_months, "fq": _first_months,
}  # fmt: skip


def period_in_year(year: int, parts: Parts) -> _Period:
    """The period inside a year that the parts of a date name, the year where there are none; None for a 13月."""
    rule = _PERIODS.get(next(iter(parts), ""))
    return rule(year, parts) if rule else (str(year), "year")


def months_so_far(parts: Parts) -> int:
    """The months of 前10个月 and 前三季度; 0 for any other date."""
    if "fm" in parts:
        return number(parts["fm"])
    if "q1" in parts:
        return number(parts["q3"]) * 3
    return number(parts["fq"]) * 3 if "fq" in parts else 0


def first_month(parts: Parts) -> int | None:
    """The first month that a date names, to tell whether it can lie before the article's date."""
    for key in ("m2", "mb", "m", "fm"):
        if key in parts:
            return min(number(parts[key]), 12)
    if _is_quarter(parts):
        return _quarter_number(parts) * 3 - 2
    if "edge" in parts:
        return _edge_month(parts)
    if "fq" in parts or "q3" in parts:
        return number(parts.get("fq") or parts["q3"]) * 3 - 2
    return 7 if parts.get("half") == "下" or parts.get("h") == "2" else None


def last_month(parts: Parts, first: int) -> int:
    """The last month of a date whose first month is known: a quarter has three, a half six."""
    if parts.get("half") or parts.get("h"):
        return first + 5
    return first + 2 if _is_quarter(parts) else first


def _is_quarter(parts: Parts) -> bool:
    """Whether a date names a single quarter."""
    return "qn" in parts or "q" in parts or "q2" in parts


def _quarter_number(parts: Parts) -> int:
    """The number of the quarter that a date names."""
    return number(parts.get("qn") or parts.get("q") or parts["q2"])


def _edge_month(parts: Parts) -> int:
    """The month of 年初, 年中 and 年底."""
    return {"初": 1, "中": 6}.get(parts["edge"].removesuffix("期")[-1], 12)
