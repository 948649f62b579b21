"""The ledger that comes with the project is true to itself."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from leapcheck.data.metrics import METRICS
from leapcheck.ledger import Ledger
from leapcheck.ledger.lint import lint
from leapcheck.ledger.periods import first_day, last_day
from leapcheck.model import Entry

CLAIMS = Path(__file__).parents[2] / "claims.yaml"
SPAN = "leapmotor-500000-to-1000000-span"


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return Ledger.load(CLAIMS)


def named(ledger: Ledger, name: str) -> Entry:
    """The entry of that id, which must be there."""
    entry = ledger.get(name)
    assert entry is not None, name
    return entry


def number(ledger: Ledger, name: str) -> Decimal:
    """The exact number of that entry."""
    value = named(ledger, name).value
    assert isinstance(value.low, Decimal)
    assert value.low == value.high
    return value.low


def day(ledger: Ledger, name: str) -> date:
    """The day of that entry."""
    return date.fromisoformat(named(ledger, name).period or "")


def test_the_ledger_is_large_enough_to_be_of_use(ledger: Ledger) -> None:
    assert len(ledger) >= 300
    assert {entry.metric for entry in ledger} <= METRICS.keys()


def test_every_entry_says_where_it_is_from(ledger: Ledger) -> None:
    for entry in ledger:
        assert entry.sources, entry.id
        for source in entry.sources:
            assert source.title, entry.id
            assert source.address or (source.publisher and source.date), entry.id


def test_nothing_is_wrong_with_it() -> None:
    assert [str(problem) for problem in lint(CLAIMS).problems] == []


def test_every_address_is_a_web_page(ledger: Ledger) -> None:
    addresses = [source.address for entry in ledger for source in entry.sources if source.address]
    assert all(address.startswith(("https://", "http://")) for address in addresses)


def test_343_days_lie_between_the_500000th_and_the_millionth(ledger: Ledger) -> None:
    between = day(ledger, "leapmotor-1000000th") - day(ledger, "leapmotor-500000th")
    assert between == timedelta(days=343)
    assert number(ledger, SPAN) == 343
    assert named(ledger, SPAN).value.unit == "day"
    assert named(ledger, SPAN).qualifiers == {"from": "第50万辆下线", "to": "第100万辆下线"}


def test_a_reckoned_day_is_marked_as_derived_and_shows_the_reckoning(ledger: Ledger) -> None:
    entry = named(ledger, "leapmotor-500000th")
    assert set(entry.derived) == {"leapmotor-1000000th", SPAN}
    assert "343" in (entry.notes or "")


def test_milestones_of_one_maker_come_in_order(ledger: Ledger) -> None:
    makers: dict[str, list[Entry]] = {}
    for entry in ledger:
        if entry.metric == "milestone":
            makers.setdefault(entry.subject, []).append(entry)
    assert len(makers["零跑汽车"]) >= 5
    for entries in makers.values():
        by_number = sorted(entries, key=lambda entry: Decimal(entry.value.low or 0))
        for earlier, later in pairwise(by_number):
            assert first_day(earlier.period or "") <= last_day(later.period or ""), later.id


def test_the_months_of_2025_add_up_to_the_year(ledger: Ledger) -> None:
    months = [number(ledger, f"leapmotor-deliveries-2025-{month:02d}") for month in range(1, 13)]
    assert sum(months) == number(ledger, "leapmotor-deliveries-2025")


def test_quarters_add_up_to_the_half_and_the_year(ledger: Ledger) -> None:
    first_half = number(ledger, "leapmotor-deliveries-2025-h1")
    third, fourth = (number(ledger, f"leapmotor-deliveries-2025-q{quarter}") for quarter in (3, 4))
    assert first_half + third + fourth == number(ledger, "leapmotor-deliveries-2025")


def test_the_joint_venture_is_shared_out_whole(ledger: Ledger) -> None:
    parts = ("stellantis-leapmotor-international", "leapmotor-leapmotor-international")
    assert sum(number(ledger, part) for part in parts) == 100


def test_disputed_facts_stand_in_the_ledger_with_their_rivals(ledger: Ledger) -> None:
    disputed = [entry for entry in ledger if entry.status == "disputed"]
    assert disputed
    for entry in disputed:
        rivals = [e for e in disputed if (e.subject, e.metric) == (entry.subject, entry.metric)]
        assert len(rivals) > 1, entry.id


def test_the_worked_example_of_the_manual_loads(tmp_path: Path) -> None:
    manual = (CLAIMS.parent / "docs" / "ledger.md").read_text("utf-8")
    example = manual.split("```yaml\n")[1].split("```")[0]
    path = tmp_path / "claims.yaml"
    path.write_text(example, "utf-8")
    assert [bool(entry.derived) for entry in Ledger.load(path)] == [False, False, True]


def test_the_manual_lists_every_metric() -> None:
    manual = (CLAIMS.parent / "docs" / "ledger.md").read_text("utf-8")
    assert [metric for metric in METRICS if f"`{metric}`" not in manual] == []
