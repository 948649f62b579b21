"""Units: what stands after a number (or, for money, before it), from `data/units.yaml`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from leapcheck.data import derived, load
from leapcheck.patterns import Later
from leapcheck.quantities.numerals import MAGNITUDES

# (万元)   (单位:万辆)   (%)   (亿)
_IN_PARENTHESES = Later(r"\((?:单位[:为]? ?)?(?P<scale>[十百千万亿]*)")
# 发行总额(亿) 10.00: a unit in parentheses, up to the number after it
_LABEL = Later(r"(\([^()\d\n]{1,10}\))[: \t]{0,2}$")
LABEL_REACH = 14
# 超过3成为纯电动车: three tenths are that; 3成为 otherwise begins with 成为
_TENTHS_ARE = Later(r"(?:超过?|近|约|逾|不到|不足|接近|将近|有|占)(?:[一二三四五六七八九]|\d(?:\.\d)?)$")

# 从3万升至5万; but 3升至5升
_RISES = Later(r"[至到为]了?(?! ?[\d.]+ ?(?:升|L))")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as written: `word` is `factor` base units of `unit`, which measure a `kind` of thing."""

    word: str
    unit: str
    kind: str
    factor: Decimal = Decimal(1)


@derived
def _after() -> dict[str, list[tuple[str, Unit, str, tuple[str, ...]]]]:
    """Units by their first character, longest first: the word, the unit, what may not follow, and what may."""
    table: dict[str, Unit] = {}
    hidden: dict[str, str] = {}
    though: dict[str, str] = {}
    for entry in load("units"):
        hidden |= entry.get("unless", {})
        though |= entry.get("though", {})
        for item in entry["words"]:
            for word, factor in item.items() if isinstance(item, dict) else [(item, 1)]:
                table.setdefault(word, Unit(word, entry["unit"], entry["kind"], Decimal(str(factor))))
    by_first: dict[str, list[tuple[str, Unit, str, tuple[str, ...]]]] = {}
    for word in sorted(table, key=len, reverse=True):
        row = (word, table[word], hidden.get(word, ""), tuple(though.get(word, "").split()))
        by_first.setdefault(word[0], []).append(row)
    return by_first


@derived
def _before() -> dict[str, Unit]:
    """Units of money by the word or sign that stands before the number."""
    return {
        word: Unit(word, entry["unit"], entry["kind"])
        for entry in load("units")
        for word in entry.get("before", ())
    }


@derived
def kinds() -> dict[str, str]:
    """The kind of thing that each base unit measures: `vehicle`, `money`, `percent`, …"""
    return {entry["unit"]: entry["kind"] for entry in reversed(load("units")) if entry["kind"] != "tenths"}


@derived
def classifiers() -> frozenset[str]:
    """The words that say that something is counted: 家, 个, 款, 条, …"""
    return frozenset(word for row in _after().values() for word, unit, *_ in row if unit.kind == "count")


def read_unit(text: str, at: int) -> tuple[Unit, int] | None:
    """The longest unit that begins at `text[at]` (after at most one space), and where it ends."""
    first = text[at : at + 1]
    if first == " ":
        at += 1
        first = text[at : at + 1]
    for word, unit, hidden, though in _after().get(first, ()):
        if not text.startswith(word, at):
            continue
        end = at + len(word)
        following = text[end : end + 1]
        if (
            following
            and following in hidden
            and not (text.startswith(though, end) or (word == "成" and _are_tenths(text, at, end)))
        ):
            continue  # 2023人力资源 counts nobody
        if word == "升" and _RISES.match(text, end):
            continue
        if following.isascii() and following.isalnum() and word[-1].isascii() and word[-1].isalnum():
            continue  # 5Gbps is not 5 G, 2EDA45 is not 2 E
        return unit, end
    return _read_in_parentheses(text, at) if first == "(" else None


def _are_tenths(text: str, at: int, end: int) -> bool:
    """Whether the 成 at `text[at]` is a tenth before 为 and no 成为."""
    return text.startswith("为", end) and _TENTHS_ARE.search(text, max(0, at - 6), at) is not None


def _read_in_parentheses(text: str, at: int) -> tuple[Unit, int] | None:
    """12.98(万元): the unit and where it ends; its factor holds the 万."""
    match = _IN_PARENTHESES.match(text, at)
    if match is None:
        return None
    scale = Decimal(1)
    for char in match["scale"]:
        scale *= MAGNITUDES[char]
    found = (
        read_unit(text, match.end()) if text[match.end() : match.end() + 1] not in ("", "(", ")") else None
    )
    if found is None or text[found[1] : found[1] + 1] != ")":
        return None
    return replace(found[0], factor=found[0].factor * scale), found[1] + 1


def read_label_before(text: str, at: int) -> Unit | None:
    """The unit that a label in parentheses gives to the number at `text[at]`: 交付量(万辆): 12.3."""
    if at == 0 or text[at - 1] not in "): \t":
        return None
    label = _LABEL.search(text, max(0, at - LABEL_REACH), at)
    found = _read_in_parentheses(text, label.start(1)) if label else None
    return found[0] if found and label and found[1] == label.end(1) else None


def read_currency_before(text: str, at: int) -> tuple[Unit, int] | None:
    """The currency that ends at `text[at]` (人民币30元, $20), and where it begins."""
    if at and text[at - 1] == " ":
        at -= 1
    table = _before()
    for length in (3, 2, 1):
        unit = table.get(text[at - length : at]) if at >= length else None
        if unit is not None:
            start = at - length
            latin = text[start].isascii() and text[start].isalpha()
            return (
                None
                if latin and start and text[start - 1].isascii() and text[start - 1].isalpha()
                else (unit, start)
            )
    return None


def read_currency_after(text: str, at: int) -> tuple[Unit, int] | None:
    """The sign of money that begins at `text[at]` (the second $ of $10-$20), and where it ends."""
    table = _before()
    for length in (3, 2, 1):
        unit = table.get(text[at : at + length])
        if unit is not None:
            return unit, at + length
    return None
