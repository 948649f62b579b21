"""The claims of a sentence: those of its numbers, its ranks and its dated events."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.discourse import Discourse
from leapcheck.claims.drafts import Draft, narrow_alike, same_sums, to_makers_of_cars
from leapcheck.claims.event_claims import claims_of_event
from leapcheck.claims.focus import back_to_the_market, spoken_of_part, to_its_market, to_the_counted
from leapcheck.claims.founded import find_events
from leapcheck.claims.number_claims import claims_of_number
from leapcheck.claims.rank_claims import claim_of_rank
from leapcheck.claims.scene import Scene


def claims_of_sentence(scene: Scene, discourse: Discourse, *, entry: bool = False) -> Sequence[Draft]:
    """The claims of a sentence, in order; `entry` says that it is one of a timeline."""
    back_to_the_market(scene, discourse)
    whole = discourse.topic.market
    to_its_market(scene, discourse)
    topic = discourse.topic
    kept, topic.current = topic.current, spoken_of_part(scene, discourse) or topic.current
    had: set[str] = set()
    drafts = [d for q in scene.quantities for d in claims_of_number(q, scene, had, discourse)]
    drafts = same_sums(drafts, scene)
    narrow_alike(drafts, scene)
    drafts += [claim_of_rank(rank, scene, discourse) for rank in scene.ranks]
    events = find_events(scene.sentence, scene.times, scene.quantities, scene.mentions, entry=entry)
    drafts += [d for event in events for d in claims_of_event(event, scene, discourse)]
    discourse.continued = had if scene.text.endswith(";") else set()
    topic.current = kept
    to_the_counted(drafts, whole, scene, discourse)
    return to_makers_of_cars(sorted(drafts, key=lambda d: d.start))
