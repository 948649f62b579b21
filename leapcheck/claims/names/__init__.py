"""Companies and other bodies that the lexicon does not know, recognized by the form of their names.

广东某某科技股份有限公司   某某集团   某某开发区   (以下简称“某某”)   某某电气(002364.SZ)
and the name before the colon of a headline: 某某电气:拟投资10亿元

`find_names` looks for the forms one after the other. Each module has the forms of one sort.
"""

from __future__ import annotations

from collections.abc import Iterator

from leapcheck.claims.lexicon import Mention
from leapcheck.claims.names import (
    by_legal_form,
    by_trade,
    collectives,
    institutions,
    latin,
    stocks,
    told_of,
)
from leapcheck.claims.names.coined import (
    LOCAL_FIRM,
    is_coined,
    is_common,
    is_made_up,
    is_worded,
    names_nobody,
)
from leapcheck.claims.names.collectives import makers_of
from leapcheck.claims.names.form import Form
from leapcheck.claims.names.latin import last_names
from leapcheck.claims.names.listed import listed_names
from leapcheck.claims.names.often import often_told
from leapcheck.claims.names.opening import headline_name, opening_name, opening_of, short_names
from leapcheck.claims.names.stocks import movers, sectors

__all__ = [
    "LOCAL_FIRM",
    "find_names",
    "is_coined",
    "is_common",
    "is_made_up",
    "is_worded",
    "last_names",
    "listed_names",
    "makers_of",
    "names_nobody",
    "often_told",
    "opening_name",
    "opening_of",
    "short_names",
]

_FORMS: tuple[Form, ...] = (
    *(by_legal_form.FIRM, by_legal_form.CLUSTER),
    *(collectives.MANY, collectives.FIRMS_OF, collectives.SHOPS_OF, collectives.FIRMS_THERE),
    *(collectives.FIRMS_IN_SHORT, collectives.MAKERS_OF, collectives.GIANTS),
    told_of.ANNOUNCES,
    *(stocks.FUND, stocks.SECTOR),
    *(institutions.STATE, institutions.PROJECT, institutions.SHOP),
    *(told_of.BY_NOTICE, told_of.CALLED, told_of.INTRODUCED, told_of.OWNED, told_of.MAKER_OF_PARTS),
    *(told_of.TELLS_RESULTS, told_of.BRAND_OF),
    stocks.NEW_STOCK,
    told_of.BOUGHT,
    stocks.LISTED,
    *(latin.LATIN, latin.LATIN_FIRM),
    *(by_trade.AT_START, by_trade.MADE_UP),
    by_legal_form.GROUP,
    institutions.AT_WORK,
    latin.CAPITALS,
    by_trade.INDUSTRY,
)


def find_names(text: str, *, headline: bool = False) -> Iterator[Mention]:
    """The names in a text that their form gives away, in no order; they may overlap known ones."""
    for form in _FORMS:
        if form.hint.search(text):
            yield from form.find(text)
    yield from sectors(text)
    yield from movers(text)
    if headline and (name := headline_name(text)):
        yield name
