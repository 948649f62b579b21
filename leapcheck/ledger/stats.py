"""What a ledger covers: its facts by subject, metric, year and status, and where they are from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from leapcheck.data.metrics import families
from leapcheck.model import Entry


@dataclass(frozen=True, slots=True)
class Stats:
    """Numbers of facts; each table has the largest first, years in their order.

    A fact counts in every year that its period touches, in `none` where it has no period. `sources` is
    the number of different texts, `publishers` has the facts that each of them is named for.
    """

    facts: int
    series: int
    sources: int
    subjects: dict[str, int]
    metrics: dict[str, int]
    families: dict[str, int]
    years: dict[str, int]
    statuses: dict[str, int]
    publishers: dict[str, int]

    def to_json(self) -> dict[str, Any]:
        """The numbers as one JSON object."""
        return asdict(self)


def stats(entries: Iterable[Entry]) -> Stats:
    """Count the facts of a ledger."""
    facts = list(entries)
    years = Counter(year for entry in facts for year in _years(entry.period))
    publishers = ({source.publisher for source in entry.sources if source.publisher} for entry in facts)
    return Stats(
        len(facts),
        len({entry.series for entry in facts if entry.series}),
        len({(s.title, s.publisher, s.date, s.address) for entry in facts for s in entry.sources}),
        _largest_first(Counter(entry.subject for entry in facts)),
        _largest_first(Counter(entry.metric for entry in facts)),
        _largest_first(Counter(families()[entry.metric] for entry in facts)),
        dict(sorted(years.items())),
        _largest_first(Counter(entry.status for entry in facts)),
        _largest_first(Counter(name for named in publishers for name in named)),
    )


def _largest_first(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _years(period: str | None) -> list[str]:
    ends = [side[:4] for side in (period or "").split("/") if side[:4].isdigit()]
    if not ends:
        return ["none"]
    return [str(year) for year in range(int(ends[0]), int(ends[-1]) + 1)]
