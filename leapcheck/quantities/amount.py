"""The record of a number with its unit, before the hedges around it are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from leapcheck.quantities.numerals import Numeral
from leapcheck.quantities.units import Unit


@dataclass(slots=True)
class Amount:
    """A number with its unit at `text[start:end]`, in base units.

    `unit` is None for a number without one. `low` and `high` differ in pairs and ranges. `name` is the
    base unit where no `Unit` gives it (fraction).
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    step: Decimal | None
    unit: Unit | None
    name: str | None
    vague: bool
    numeral: Numeral
