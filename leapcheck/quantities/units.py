"""Units: what stands after a number (or, for money, before it), from `data/units.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from leapcheck.data import load


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as written: `word` is `factor` base units of `unit`, which measure a `kind` of thing."""

    word: str
    unit: str
    kind: str
    factor: Decimal = Decimal(1)


@cache
def _table() -> tuple[dict[str, Unit], dict[str, Unit], int]:
    """Units by their word after the number, by their word before it, and the longest word's length."""
    after: dict[str, Unit] = {}
    before: dict[str, Unit] = {}
    for entry in load("units"):
        for item in entry["words"]:
            for word, factor in item.items() if isinstance(item, dict) else [(item, 1)]:
                after.setdefault(word, Unit(word, entry["unit"], entry["kind"], Decimal(str(factor))))
        for word in entry.get("before", ()):
            before[word] = Unit(word, entry["unit"], entry["kind"])
    return after, before, max(map(len, after))


@cache
def _hidden() -> dict[str, str]:
    """The characters after which a unit's word is part of another word: 人 before 力, 台 before 湾."""
    return {word: chars for entry in load("units") for word, chars in entry.get("unless", {}).items()}


@cache
def kinds() -> dict[str, str]:
    """The kind of thing that each base unit measures: `vehicle`, `money`, `percent`, …"""
    return {entry["unit"]: entry["kind"] for entry in reversed(load("units")) if entry["kind"] != "tenths"}


@cache
def classifiers() -> frozenset[str]:
    """The words that say that something is counted: 家, 个, 款, 条, …"""
    return frozenset(u.word for u in _table()[0].values() if u.kind == "count")


def read_unit(text: str, at: int) -> tuple[Unit, int] | None:
    """The longest unit that begins at `text[at]` (after at most one space), and where it ends."""
    after, _, longest = _table()
    hidden = _hidden()
    if text[at : at + 1] == " ":
        at += 1
    for length in range(min(longest, len(text) - at), 0, -1):
        unit = after.get(text[at : at + length])
        if unit is None:
            continue
        end = at + length
        following = text[end : end + 1]
        if following and following in hidden.get(unit.word, ""):
            continue  # 2023人力资源 counts nobody
        if (
            unit.word[-1].isascii()
            and unit.word[-1].isalnum()
            and following.isascii()
            and following.isalnum()
        ):
            continue  # 5Gbps is not 5 G, 2EDA45 is not 2 E
        return unit, end
    return None


def read_currency_before(text: str, at: int) -> tuple[Unit, int] | None:
    """The currency that ends at `text[at]` (人民币30元, $20), and where it begins."""
    _, before, _ = _table()
    if text[at - 1 : at] == " ":
        at -= 1
    for length in range(min(3, at), 0, -1):
        unit = before.get(text[at - length : at])
        if unit is not None:
            return unit, at - length
    return None
