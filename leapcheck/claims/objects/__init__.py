"""Names that a clause only speaks of: 超过了丰田 is not about 丰田, nor 由某某供应 about 某某.

`is_object` tries rules one after the other. Each module has those of one relation between such a name and
what its clause is about.
"""

from __future__ import annotations

from collections.abc import Iterable

from leapcheck.claims.lexicon import Mention
from leapcheck.claims.objects import compared, deals, described, supply, told_of
from leapcheck.claims.objects.deals import is_backer, is_investor
from leapcheck.claims.objects.described import is_version
from leapcheck.claims.objects.governed import is_governed
from leapcheck.claims.objects.name import Name, Rule, look_at
from leapcheck.claims.objects.supply import is_drawn

__all__ = ["is_backer", "is_drawn", "is_investor", "is_object", "is_version"]

# what makes of a name an object, whatever stands before it
_FIRST: tuple[Rule, ...] = (
    *(described.owns_the_next, described.is_counted_in, described.is_nickname, described.is_reason),
    *(compared.is_rival, compared.is_followed),
    *(deals.is_signed_with, deals.is_agent, deals.is_payer, supply.is_supplied, supply.is_drawn_here),
    *(supply.is_served, supply.is_client),
)
# what a clause is about although a word before it would make it an object
_TOLD_OF: tuple[Rule, ...] = (
    *(told_of.is_site_or_rated, told_of.is_passed_through, told_of.is_scene, told_of.is_held_beside),
)
# what words before a name make of it; a name that opens its clause has none
_SIDES = (*described.OTHERS, *compared.MEASURES, *supply.IN_TRADE, *deals.IN_DEAL)
_BY_WORDS_BEFORE: tuple[Rule, ...] = (
    is_governed,
    *(described.is_example, described.is_former, described.goes_with_its_owner, described.is_added),
    *(compared.is_passed_too, compared.is_likened_to, compared.is_topped),
    *(supply.is_partner, supply.is_fitted),
)
_BY_WORDS_AROUND: tuple[Rule, ...] = (
    *(described.is_one_of_its_own, described.is_in_phrase, deals.puts_money_in),
)


def is_object(text: str, mention: Mention) -> bool:
    """Whether a name is not what its clause is about, but something spoken of: 超过了丰田."""
    name = look_at(text, mention)
    if _any_of(_FIRST, name):
        return True
    if not name.opens_its_clause:
        if _any_of(_TOLD_OF, name):
            return False
        if _any_of(_BY_WORDS_BEFORE, name) or name.stands_between(_SIDES):
            return True
    return _any_of(_BY_WORDS_AROUND, name)


def _any_of(rules: Iterable[Rule], name: Name) -> bool:
    for rule in rules:  # noqa: SIM110  (a generator would cost as much as the rules)
        if rule(name):
            return True
    return False
