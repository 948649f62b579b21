"""What a number measures by how its clause is built, where cues do not tell: 改造完能到18万辆 is a capacity.

Each module has the ways of building a clause for one sort of number; `row` says what such a way is.
"""

from __future__ import annotations

from leapcheck.claims.changes import GROWTH
from leapcheck.claims.constructions.cars import CARS, CARS_UNTOLD
from leapcheck.claims.constructions.counted import COUNTED, COUNTED_UNTOLD, PEOPLE
from leapcheck.claims.constructions.energy import ENERGY, ENERGY_UNTOLD
from leapcheck.claims.constructions.measured import CHARGED_FOR, DURATION, LENGTH, LENGTH_UNTOLD, MASS
from leapcheck.claims.constructions.money import MONEY
from leapcheck.claims.constructions.parts import PARTS
from leapcheck.claims.constructions.row import Row
from leapcheck.claims.sentences import Sentence
from leapcheck.model import Quantity

__all__ = ["constructed"]

_STRONG: dict[str, tuple[Row, ...]] = {
    "vehicle": CARS,
    "money": MONEY,
    **dict.fromkeys(("percent", "fraction"), PARTS),
    "count": COUNTED,
    "person": PEOPLE,
    "energy": ENERGY,
    "length": LENGTH,
    "mass": MASS,
    "duration": DURATION,
}
"""By the kind of a number, the ways that outrank a cue, unless they say which."""
_WEAK: dict[str, tuple[Row, ...]] = {
    "count": COUNTED_UNTOLD,
    "vehicle": CARS_UNTOLD,
    "length": LENGTH_UNTOLD,
    "energy": ENERGY_UNTOLD,
}
"""Those that tell where no cue of the clause does."""


def constructed(metric: str, q: Quantity, kind: str, sentence: Sentence, cued: bool) -> str:
    """The metric of a number after how its clause is built; `cued` says that a cue of that clause has told."""
    if metric in GROWTH:
        return "range" if kind == "length" and CHARGED_FOR.search(sentence.text, 0, q.start) else metric
    rows = _STRONG.get(kind, ()) + (() if cued else _WEAK.get(kind, ()))
    text = sentence.text
    start, end = sentence.clause(q.start)
    for row in rows:
        if row.instead is not None and metric not in row.instead:
            continue
        if row.after is not None and not row.after.match(text, q.end):
            continue
        if row.before is not None and not row.before.search(text, start, q.start):
            continue
        if row.near is None or row.near.search(text, 0, max(end, q.end)):
            return row.metric
    return metric
