"""Say a claim, a value or a source in a few words, the same way in every report for people."""

from __future__ import annotations

from decimal import Decimal

from leapcheck.model import Citation, Claim, Entry, Value

# relation: the words before the number
_HEDGES = {
    "exact": "",
    "approx": "about ",
    "above": "over ",
    "nearly": "nearly ",
    "at_least": "at least ",
    "at_most": "at most ",
    "below": "under ",
    "range": "",
}
# unit: what follows one, what follows any other number
_UNITS = {
    "percent": ("%", "%"),
    "pp": (" pp", " pp"),
    "times": (" times", " times"),
    "vehicle": (" vehicle", " vehicles"),
    "person": (" person", " people"),
    "mu": (" mu", " mu"),
    "year": (" year", " years"),
    "month": (" month", " months"),
    "day": (" day", " days"),
    "hour": (" hour", " hours"),
    "minute": (" minute", " minutes"),
    "second": (" second", " seconds"),
}


def value_in_words(value: Value, noun: str | None = None) -> str:
    """A value as `over 800 供应商`, `14 to 15%`, `about 1,500,000,000 EUR`, `2025-09-25`.

    `noun` is what a `count` counts.
    """
    if value.unit == "date":
        return " to ".join(dict.fromkeys(str(side) for side in (value.low, value.high) if side))
    sides = [side for side in (value.low, value.high) if side is not None]
    falls = value.unit in ("percent", "pp") and all(isinstance(s, Decimal) and s < 0 for s in sides)
    numbers = list(dict.fromkeys(_digits(side, falls) for side in sides))
    return f"{'down ' if falls else ''}{_HEDGES[value.relation]}{' to '.join(numbers)}" + _unit(
        value.unit, numbers, noun
    )


def _digits(number: Decimal | str, falls: bool) -> str:
    if not isinstance(number, Decimal):
        return number
    number = abs(number) if falls else number
    return f"{int(number):,}" if number == number.to_integral_value() else f"{number:,f}"


def _unit(unit: str, numbers: list[str], noun: str | None) -> str:
    if unit == "count":
        return f" {noun}" if noun else ""
    one, many = _UNITS.get(unit, (f" {unit}", f" {unit}"))
    return one if numbers == ["1"] else many


def amount_in_words(of: Claim | Entry) -> str:
    """The value of a claim or an entry, with what it counts."""
    return value_in_words(of.value, of.qualifiers.get("noun"))


def number_in_words(of: Claim | Entry) -> str:
    """The number to compare: the value, with its day where it is a milestone, which is about the day."""
    day = f" on {of.period}" if of.metric == "milestone" and of.period else ""
    return amount_in_words(of) + day


def statement_in_words(of: Claim | Entry) -> str:
    """What a number is about: `零跑汽车 deliveries 2025 (product C11), target`."""
    words = [of.subject, of.metric.replace("_", " ")]
    if of.period:
        words.append(of.period)
    narrowed = [f"{key} {value}" for key, value in of.qualifiers.items() if key != "noun"]
    if narrowed:
        words.append(f"({', '.join(narrowed)})")
    return " ".join(words) + ("" if of.modality == "actual" else f", {of.modality}")


def place(claim: Claim) -> str:
    """Where a claim stands, as `path:line:column`, which editors and terminals can open."""
    return f"{claim.path}:{claim.line}:{claim.column}"


def article_in_words(claim: Claim) -> str:
    """Whose text a claim stands in and when it was published, as far as is known."""
    return ", ".join(part for part in (claim.article.publisher, claim.article.published) if part)


def citation_in_words(citation: Citation) -> str:
    """A source of a ledger entry: its title, publisher and date."""
    return ", ".join(part for part in (citation.title, citation.publisher, citation.date) if part)
