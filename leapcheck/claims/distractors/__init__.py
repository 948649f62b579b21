"""Tells the numbers that mean something from those that do not: names, conditions, those just named, manners of speech.

`is_distractor` asks the rules of the kind that a number is of. Each module has the rules of one sort.
"""

from __future__ import annotations

from leapcheck.claims.distractors.conditions import (
    is_charge,
    is_chips_together,
    is_class_of_cars,
    is_half_of_a_time,
    is_league,
    is_list_of_the_first,
    is_mark_just_named,
    is_mark_of_a_record,
    is_mild_hybrid,
    is_out_of_how_many,
    is_part_of_so_many,
    is_rate_of_the_counted,
    is_size_of_the_counted,
    is_speed_between,
    is_sum_for_which,
    is_threshold,
    is_top,
    is_unit_of_exchange,
    is_weather,
    is_what_a_rate_is_for,
    is_what_it_costs,
    is_where_it_begins,
    is_wished_for,
    is_yardstick,
)
from leapcheck.claims.distractors.durations import (
    is_around_the_clock,
    is_feast,
    is_gone_by,
    is_horizon,
    is_moment,
    is_one_of_a_row,
    is_one_time,
    is_plan,
    is_reach_of_a_record,
    is_review,
    is_time_of_a_flow,
    is_which_time,
    is_year_of_the_republic,
    names_a_bond,
)
from leapcheck.claims.distractors.names import (
    is_class_of_goods,
    is_class_of_ships,
    is_coined_name,
    is_era,
    is_limit_of_a_stock,
    is_name_of_a_hybrid,
    is_part_of_a_name,
    is_plant,
    is_session,
    is_size_of_wafers,
    is_turn,
    is_version_by_seats,
    is_version_by_size,
    is_year_of_a_model,
)
from leapcheck.claims.distractors.number import Rule, look_at
from leapcheck.claims.distractors.page import is_added_by_the_page, is_label
from leapcheck.claims.distractors.pointing import (
    are_the_great_named,
    is_article,
    is_figure_of_speech,
    is_first_machine,
    is_image,
    is_loosely_counted,
    is_of_a_few_people,
    is_of_the_named,
    is_piece_of_a_takt,
    is_place,
    is_small_measure,
    is_speed_reached,
)
from leapcheck.claims.distractors.unitless import is_no_amount
from leapcheck.model import Quantity

_OF_ANY: tuple[Rule, ...] = (
    *(is_label, is_added_by_the_page),
    is_part_of_a_name,
    *(is_where_it_begins, is_yardstick, is_what_a_rate_is_for),
)
_WITH_UNIT = (*_OF_ANY, is_what_it_costs)
_MEASURED = (*_WITH_UNIT, is_small_measure)
_RULES: dict[str | None, tuple[Rule, ...]] = {
    None: (
        *_OF_ANY,
        is_coined_name,
        is_era,
        is_speed_reached,
        is_wished_for,
        are_the_great_named,
        is_no_amount,
    ),
    "count": (
        *_WITH_UNIT,
        *(is_coined_name, is_year_of_a_model, is_plant, is_session, is_version_by_seats, is_class_of_ships),
        *(is_out_of_how_many, is_mark_just_named, is_list_of_the_first, is_one_of_a_row, is_chips_together),
        *(is_of_the_named, is_figure_of_speech, is_first_machine, is_article, is_piece_of_a_takt),
        is_loosely_counted,
    ),
    "person": (
        *_WITH_UNIT,
        *(is_coined_name, is_year_of_a_model, is_out_of_how_many, is_of_a_few_people),
    ),
    "vehicle": (
        *_WITH_UNIT,
        is_out_of_how_many,
        is_part_of_so_many,
        is_league,
        is_first_machine,
        is_article,
        is_piece_of_a_takt,
        is_mark_of_a_record,
    ),
    "money": (
        *_WITH_UNIT,
        *(
            is_sum_for_which,
            is_unit_of_exchange,
            is_wished_for,
            is_size_of_the_counted,
            is_threshold,
            is_image,
        ),
    ),
    "percent": (*_WITH_UNIT, is_charge, is_half_of_a_time, is_rate_of_the_counted, is_top),
    "times": (*_WITH_UNIT, is_image),
    "pp": (*_WITH_UNIT, is_place),
    "duration": (
        is_name_of_a_hybrid,
        *_WITH_UNIT,
        *(is_coined_name, is_size_of_the_counted),
        *(
            is_moment,
            is_year_of_the_republic,
            is_one_of_a_row,
            is_plan,
            is_time_of_a_flow,
            is_reach_of_a_record,
            is_which_time,
        ),
        *(names_a_bond, is_gone_by, is_horizon, is_review, is_feast, is_around_the_clock, is_one_time),
    ),
    **dict.fromkeys(("mass", "power"), _MEASURED),
    "length": (*_MEASURED, is_version_by_size, is_limit_of_a_stock, is_size_of_wafers),
    "area": (*_MEASURED, is_article),
    "volume": (*_MEASURED, is_class_of_cars, is_version_by_size),
    "energy": (*_MEASURED, is_turn),
    "speed": (*_WITH_UNIT, is_speed_between),
    "spec": (*_MEASURED, is_weather, is_mild_hybrid, is_class_of_goods),
}


def is_distractor(quantity: Quantity, kind: str | None, text: str) -> bool:
    """Whether a number of a sentence is no claim, by its own form and the words at its sides."""
    number = look_at(quantity, text)
    for rule in _RULES.get(kind, _WITH_UNIT):  # noqa: SIM110  (a generator would cost as much as the rules)
        if rule(number):
            return True
    return False
