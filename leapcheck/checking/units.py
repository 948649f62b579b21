"""Units that measure the same thing: what 3900 kWh and 3.9 MWh have in common."""

from __future__ import annotations

from decimal import Decimal

# Each dimension with its units, in multiples of the first one.
_DIMENSIONS: dict[str, dict[str, str]] = {
    "length": {"m": "1", "mm": "0.001", "cm": "0.01", "km": "1000", "mi": "1609.344"},
    "area": {"m2": "1", "km2": "1000000", "mu": "666.6666666667", "ha": "10000"},
    "volume": {"L": "1", "mL": "0.001", "m3": "1000"},
    "mass": {"kg": "1", "g": "0.001", "mg": "0.000001", "t": "1000"},
    "energy": {"kWh": "1", "Wh": "0.001", "MWh": "1000", "GWh": "1000000", "TWh": "1000000000"},
    "output": {"kW": "1", "W": "0.001", "MW": "1000", "GW": "1000000"},
    "computing": {"TOPS": "1", "GOPS": "0.001", "POPS": "1000"},
    "frequency": {"Hz": "1", "kHz": "1000", "MHz": "1000000", "GHz": "1000000000"},
    # A month is 30.4 days and a year 365.25: the half step of a rounded length covers the rest.
    "time": {
        "day": "1",
        "second": "0.0000115740740741",
        "minute": "0.0006944444444444",
        "hour": "0.0416666666666667",
        "week": "7",
        "month": "30.4375",
        "quarter": "91.3125",
        "year": "365.25",
    },
}
_FACTORS: dict[str, tuple[str, Decimal]] = {
    unit: (dimension, Decimal(factor))
    for dimension, units in _DIMENSIONS.items()
    for unit, factor in units.items()
}
CURRENCIES = frozenset(
    [
        "CNY",
        "EUR",
        "USD",
        "RUB",
        "KRW",
        "JPY",
        "HKD",
        "GBP",
        "TWD",
        "THB",
        "BRL",
        "MXN",
        "INR",
        "CHF",
        "AUD",
        "CAD",
        "SGD",
    ]
)


def dimension_of(unit: str) -> str:
    """What a unit measures: `energy` for kWh and MWh; a unit that converts into no other is its own."""
    return _FACTORS[unit][0] if unit in _FACTORS else unit


def first_unit_of(unit: str) -> str:
    """The unit that intervals of this unit are written in: kWh for MWh; itself where it converts into none."""
    return next(iter(_DIMENSIONS[_FACTORS[unit][0]])) if unit in _FACTORS else unit


def factor_of(unit: str) -> Decimal:
    """How many of its dimension's first unit one of this unit is: 1000 (kWh) for MWh."""
    return _FACTORS[unit][1] if unit in _FACTORS else Decimal(1)
