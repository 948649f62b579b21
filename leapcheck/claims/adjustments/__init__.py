"""What adjusts the metric of a number once it is chosen: the words that outrank the nearest cue.

`adjusted` tries the rules of the kind that a number is of, one after the other; a rule gives the metric
that it finds told, or None. Each module has the rules of one sort.
"""

from __future__ import annotations

from leapcheck.claims.adjustments.counts import (
    brands,
    cars_out_of_use,
    cars_that_are_there,
    charging_points,
    equivalent,
    fitted,
    jobs,
    no_plants,
    none_happened,
    parts_of_a_country,
    parts_of_inches,
    people,
    places,
    plants,
    recalls,
    shops_or_firms,
    staff,
    stake,
    stroke,
    things_of_a_size,
    to_a_station,
    views,
    way_so_far,
)
from leapcheck.claims.adjustments.differences import (
    earned_more,
    gap,
    index,
    more_cars,
    more_measured,
    more_things,
    moved_by,
    moved_in_brackets,
    over_which_time,
    part_of_last_year,
    place_in_a_ranking,
    price_cut,
)
from leapcheck.claims.adjustments.number import Rule, look_at
from leapcheck.claims.adjustments.sums import (
    by_its_size,
    deal,
    dividend_received,
    loss_in_profit,
    profit_of_a_margin,
    profit_per_share,
    raised,
    share_price,
    size_of_a_trade,
    trade,
    turnover,
)
from leapcheck.claims.adjustments.times import acceleration, no_training, span, takt
from leapcheck.claims.sentences import Sentence
from leapcheck.model import Quantity

_OF_ANY: tuple[Rule, ...] = (none_happened,)
_RULES: dict[str, tuple[Rule, ...]] = {
    "vehicle": (
        *(
            cars_out_of_use,
            cars_that_are_there,
            more_cars,
            moved_by,
            gap,
            stroke,
            over_which_time,
            none_happened,
        ),
        *(equivalent, to_a_station),
    ),
    "count": (
        *(
            stake,
            recalls,
            views,
            fitted,
            shops_or_firms,
            charging_points,
            brands,
            places,
            parts_of_a_country,
            gap,
            more_things,
            index,
            stroke,
            no_plants,
        ),
        *(
            more_measured,
            place_in_a_ranking,
            plants,
            jobs,
            things_of_a_size,
            parts_of_inches,
            none_happened,
            equivalent,
        ),
    ),
    "person": (moved_by, staff, none_happened, people),
    "money": (
        *(profit_of_a_margin, profit_per_share, loss_in_profit, dividend_received),
        *(moved_in_brackets, trade, earned_more, moved_by, price_cut, over_which_time),
        *(deal, turnover, raised, share_price, size_of_a_trade, by_its_size, none_happened),
    ),
    "percent": (stake, part_of_last_year, none_happened),
    **dict.fromkeys(("fraction", "times", "pp"), (stake, none_happened)),
    "length": (way_so_far, more_measured, none_happened),
    **dict.fromkeys(("energy", "mass", "volume", "area"), (more_measured, none_happened)),
    "duration": (takt, acceleration, no_training, span),
}


def adjusted(metric: str, q: Quantity, kind: str, sentence: Sentence) -> str:
    """The metric after the words that outrank the nearest cue."""
    number = look_at(metric, q, sentence)
    for rule in _RULES.get(kind, _OF_ANY):
        if told := rule(number):
            return told
    return metric
