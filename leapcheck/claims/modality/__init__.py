"""Modality: is a number a result, a target, a plan, a forecast, an ability or a condition?

力争30万辆   拟投资5亿元   预计12万辆   最快可12分钟充满   如果…

`modality_of` asks the rules one after the other; the first that knows tells. Each module has the rules of one
sort, and their order stands here. A number that no rule knows is a result.
"""

from __future__ import annotations

from leapcheck.claims.modality import able, carried, foreseen, moved, planned, stands, supposed, wanted, works
from leapcheck.claims.modality.moved import leaves_behind
from leapcheck.claims.modality.place import Rule, place_of
from leapcheck.claims.modality.planned import quoted_plan
from leapcheck.claims.modality.wanted import is_wished
from leapcheck.claims.modality.words import PLANNED, is_done
from leapcheck.claims.modality.works import SPENT, is_part_in_brackets, is_to_be_built
from leapcheck.model import Modality

__all__ = [
    "PLANNED",
    "SPENT",
    "is_done",
    "is_part_in_brackets",
    "is_to_be_built",
    "is_wished",
    "leaves_behind",
    "modality_of",
    "quoted_plan",
]

_RULES: tuple[Rule, ...] = (
    # what is there, and what a change starts from
    *(stands.there, foreseen.stood_against, moved.left_behind, stands.at_present),
    supposed.supposed,
    # what is wanted
    *(foreseen.milestone_ahead, moved.before_it_moved, moved.moved_to, wanted.sought, wanted.aimed_at),
    # what is planned or expected by its own words
    *(
        planned.quoted,
        planned.agreed,
        planned.raised,
        foreseen.guided,
        planned.called_a_plan,
        works.to_be_done,
        foreseen.foreseen,
        foreseen.by_forecast,
    ),
    # what is decided and not there yet
    *(planned.willed, works.once_built, works.begun, planned.cut),
    *(planned.sent, foreseen.come_from, planned.still_to_come, planned.decided),
    able.able,
    # what goes on with what was told before
    *(foreseen.preannounced, carried.carried, carried.announced),
    *(carried.by_analysts, carried.in_years_ahead, carried.to_be_had),
)


def modality_of(
    text: str, at: int, end: int, clause: tuple[int, int], metric: str, past: bool = False
) -> Modality:
    """The modality of the number at `text[at:end]`, from the words before it in its clause, then sentence.

    `past` says that the number's period was over when the article appeared: a forecast in another
    clause is then not its own.
    """
    place = place_of(text, at, end, clause, metric, past)
    return next((told for rule in _RULES if (told := rule(place))), "actual")
