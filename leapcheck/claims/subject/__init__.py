"""Decides whom a number is about: the subject named in its clause, its sentence, or before.

`about` tries rules one after the other; a rule gives whom it finds told of, or None. Each module has the
rules of one sort.
"""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.lexicon import Mention
from leapcheck.claims.market import Market
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.subject import named, no_firm, pairs, pronouns, spoken_of
from leapcheck.claims.subject.number import Rule, as_place, look_at
from leapcheck.claims.subject.pairs import last_named
from leapcheck.claims.subject.products import bare_code, with_counted_model
from leapcheck.claims.subject.pronouns import has_pronoun
from leapcheck.claims.subject.spoken_of import opening_phrase
from leapcheck.claims.topic import About, Topic

__all__ = ["about", "as_place", "bare_code", "has_pronoun", "last_named", "opening_phrase"]

_RULES: tuple[Rule, ...] = (
    *(no_firm.ranked_country, no_firm.class_in_market, no_firm.placing, no_firm.many, no_firm.by_metric),
    *(pairs.latter, pairs.bracketed, pairs.together, pairs.merged, pairs.apposed),
    *(no_firm.any_car, no_firm.show, named.shops, no_firm.owning_place),
    *(no_firm.site, no_firm.zone, no_firm.town),
    spoken_of.rest,
    *(pronouns.voice, pronouns.pronoun),
    spoken_of.part,
    named.share_in_class,
    *(no_firm.own_result, no_firm.whole, no_firm.market, no_firm.counted_nation),
    *(named.in_clause, named.behind, named.in_sentence, named.officer),
    *(spoken_of.opening, spoken_of.nation, spoken_of.place),
    *(spoken_of.current, spoken_of.market, spoken_of.later, spoken_of.main),
)


def about(
    at: int,
    end: int,
    sentence: Sentence,
    mentions: Sequence[Mention],
    markets: Sequence[Market],
    topic: Topic,
    metric: str = "",
) -> About | None:
    """The subject of the number at `at`, or None where the text names nobody.

    What it measures decides where the words leave it open: a share of a market is that of somebody in
    it, and of a deal the other side may be all that a sentence names.
    """
    number = look_at(at, end, sentence, mentions, markets, topic, metric)
    for rule in _RULES:
        if told := rule(number):
            return with_counted_model(number, told)
    return None
