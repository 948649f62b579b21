"""Scores claims against expected ones: which were found, and which of their fields are right.

A claim is found where its numbers, the dimension of its unit and its words are those of an expected
claim; each expected claim is found once. Found claims are then compared field by field. `alt` of an
expected claim lists further readings of a field that are as good.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from leapcheck.data.metrics import METRICS

FIELDS = ("metric", "subject", "period", "relation", "modality", "unit")
CORE = frozenset({"sales", "capacity", "milestones", "investment"})
COUNTED = frozenset({"vehicle", "count", "person"})
LEGAL_FORM = re.compile(r"(股份有限公司|有限责任公司|有限公司|集团|汽车|科技|公司|市场)+$")
NUMERAL = re.compile(r"[\d.]+|[零〇一二两三四五六七八九十百千万亿半]+")
MOMENT = re.compile(r"(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])|H([12])))?")

LAST_DAYS = {"02": ("28", "29"), "04": ("30",), "06": ("30",), "09": ("30",), "11": ("30",)}

Row = Mapping[str, Any]  # a claim with the fields of its JSON form


def tally(
    said: Sequence[Row], expected: Sequence[Row], distractors: Iterable[str], published: str
) -> Counter[str]:
    """The counts of one article, to be added up over many and read by `measures`."""
    pairs = paired(said, expected, published)
    hit = {s for s, _, _ in pairs}
    repeated = {
        s
        for s in range(len(said))
        if s not in hit and any(_says_again(said[s], expected[e]) for _, e, _ in pairs)
    }
    left = [said[s] for s in range(len(said)) if s not in hit and s not in repeated]
    strict = [e for _, e, right in pairs if right.issuperset(FIELDS)]
    counts = Counter(
        expected=len(expected),
        said=len(said) - len(repeated),
        found=len(pairs),
        strict=len(strict),
        core_expected=sum(_is_core(row) for row in expected),
        core_said=sum(_is_core(said[s]) for s in range(len(said)) if s not in repeated),
        core_strict=sum(_is_core(expected[e]) for e in strict),
    )
    counts.update(name for _, _, right in pairs for name in right)
    for words in map(folded, distractors):
        counts["distractors"] += 1
        counts["noise"] += any(_within(folded(row["quote"]), words) for row in left)
    return counts


def measures(counts: Counter[str]) -> dict[str, float]:
    """Recall and precision of what was found, the share right of each field, F1 of the wholly right, noise."""
    return {
        "recall": _share(counts["found"], counts["expected"]),
        "precision": _share(counts["found"], counts["said"]),
        **{name: _share(counts[name], counts["found"]) for name in FIELDS},
        "strict": _share(2 * counts["strict"], counts["expected"] + counts["said"]),
        "core": _share(2 * counts["core_strict"], counts["core_expected"] + counts["core_said"]),
        "noise": _share(counts["noise"], counts["distractors"]),
    }


def paired(said: Sequence[Row], expected: Sequence[Row], published: str) -> list[tuple[int, int, set[str]]]:
    """Which claim is which expected one, best agreement first, with the names of its right fields."""
    candidates = [
        (-len(right), abs(len(folded(s["quote"])) - len(folded(e["quote"]))), i, j, right)
        for i, s in enumerate(said)
        for j, e in enumerate(expected)
        if _same_number(s, e) and _shares_words(s["quote"], e["quote"])
        for right in [right_fields(s, e, published)]
    ]
    pairs: list[tuple[int, int, set[str]]] = []
    for _, _, i, j, right in sorted(candidates, key=lambda c: c[:4]):
        if all(i != s and j != e for s, e, _ in pairs):
            pairs.append((i, j, right))
    return pairs


def right_fields(said: Row, expected: Row, published: str) -> set[str]:
    """The names of the fields of a claim that are as expected."""
    value = said["value"]
    right = {
        "metric": said["metric"] in accepted(expected, "metric"),
        "subject": any(same_subject(said["subject"], name) for name in accepted(expected, "subject")),
        "period": same_period(said["period"], accepted(expected, "period"), published),
        "relation": value["relation"] in _accepted_of_value(expected, "relation"),
        "modality": said["modality"] in accepted(expected, "modality"),
        "unit": value["unit"] in _accepted_of_value(expected, "unit"),
    }
    return {name for name, holds in right.items() if holds}


def accepted(expected: Row, name: str) -> list[Any]:
    """What a field may say: the expected reading and its alternatives."""
    other = expected.get("alt", {}).get(name, [])
    return [expected.get(name), *(other if isinstance(other, list) else [other])]


def same_subject(name: str, other: str | None) -> bool:
    """零跑 is 零跑汽车; 达亚 is 金华达亚汽车零部件有限公司."""
    a, b = folded(name), folded(other or "")
    short = LEGAL_FORM.sub("", a) or a
    return short == (LEGAL_FORM.sub("", b) or b) or (len(short) >= 2 and short in b and b.endswith("公司"))


def same_period(period: str | None, options: Iterable[str | None], published: str) -> bool:
    """Whether two periods end together, and begin together where both say when they begin.

    A statement about now may give any form of the article's own date, or none.
    """
    options = list(options)
    if any(option and option.removeprefix("../") == published[:7] for option in options):
        options += [None, published, published[:7], published[:4]]
    ends = days(period)
    for option in options:
        others = days(option)
        if ends is None or others is None:
            if ends is others:
                return True
        elif ends[1] == others[1] and (ends[0] == others[0] or None in (ends[0], others[0])):
            return True
    return False


def days(period: str | None) -> tuple[str | None, str | None] | None:
    """The first and the last day of a period, as text; every month ends on its 31st here."""
    if period is None:
        return None
    first, _, last = period.partition("/")
    return _day(first, last=False), _day(last or first, last=True)


def folded(text: str) -> str:
    """A text without blanks and differences of width."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def _day(moment: str, *, last: bool) -> str | None:
    found = MOMENT.fullmatch(moment)
    if found is None:
        return None if moment == ".." else moment
    year, month, day, quarter, half = found.groups()
    if day:
        return f"{year}-{month}-31" if last and day in LAST_DAYS.get(month, ()) else moment
    first_month, last_month = 1, 12
    if month:
        first_month = last_month = int(month)
    elif quarter:
        first_month, last_month = int(quarter) * 3 - 2, int(quarter) * 3
    elif half:
        first_month, last_month = int(half) * 6 - 5, int(half) * 6
    return f"{year}-{last_month:02d}-31" if last else f"{year}-{first_month:02d}-01"


def _values(expected: Row) -> Iterator[Row]:
    return (value for value in accepted(expected, "value") if isinstance(value, dict))


def _accepted_of_value(expected: Row, name: str) -> list[Any]:
    return [*(value[name] for value in _values(expected)), *accepted(expected, name)]


def _numbers(value: Row) -> set[str]:
    ends = (value["low"], value["high"])
    return {str(end if isinstance(end, str) else round(float(end), 9)) for end in ends if end is not None}


def _same_number(said: Row, expected: Row) -> bool:
    """Whether the numbers are the same, of things that are measured alike."""
    dimension = _dimension(said["value"]["unit"])
    return any(
        _numbers(said["value"]) == _numbers(value)
        and dimension in {_dimension(value["unit"]), *map(_dimension, accepted(expected, "unit"))}
        for value in _values(expected)
    )


def _dimension(unit: str | None) -> str | None:
    return "counted" if unit in COUNTED else unit


def _shares_words(quote: str, other: str) -> bool:
    a, b = folded(quote), folded(other)
    return _within(a, b) or bool(set(NUMERAL.findall(a)) & set(NUMERAL.findall(b)))


def _within(a: str, b: str) -> bool:
    return a in b or b in a


def _says_again(said: Row, expected: Row) -> bool:
    """Whether a number that was found once stands there a second time."""
    same_words = folded(said["quote"]) == folded(expected["quote"])
    return same_words and _numbers(said["value"]) == _numbers(expected["value"])


def _is_core(row: Row) -> bool:
    return METRICS.get(row["metric"]) in CORE


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
