"""The claim of a dated event: who was founded, or what was, and when."""

from __future__ import annotations

from collections.abc import Iterator

from leapcheck.claims.discourse import Discourse
from leapcheck.claims.drafts import Draft, draft_of
from leapcheck.claims.founded import Event, founded_there, office_founded, signed_there, thing_founded
from leapcheck.claims.modality import modality_of
from leapcheck.claims.scene import Scene
from leapcheck.claims.subject import about, bare_code
from leapcheck.claims.topic import About
from leapcheck.model import Modality
from leapcheck.quantities.periods import begins_after

_REACH = 12  # characters behind an event in which the model stands that it is of


def claims_of_event(event: Event, scene: Scene, discourse: Discourse) -> Iterator[Draft]:
    """The claim of a dated event, none where the text names nobody."""
    rules = (founded_there, office_founded, signed_there)
    made = next(filter(None, (rule(event, scene.text, scene.mentions) for rule in rules)), None)
    if made:
        who: About | None = About(made.subject.name)
    else:
        end = max(event.at, event.end)
        who = about(event.at, end, scene.sentence, scene.mentions, (), discourse.topic)
    if who is None:
        return
    product = None if made else thing_founded(event, scene.text)
    product = product or _product(event, who, scene)
    qualifiers = {"noun": event.noun} | ({"product": product} if product else {})
    yield draft_of(
        event.start,
        event.end,
        who,
        "founded",
        event.value,
        event.period,
        qualifiers,
        _modality(event, scene, discourse),
        None,
        scene,
    )


def _product(event: Event, who: About, scene: Scene) -> str | None:
    """The model that an event is of: named right behind it with 的, with its subject, near it, by its bare code."""
    text, end = scene.text, event.at + len(event.noun)
    models = [
        m for m in scene.mentions if m.subject.kind == "model" and event.start <= m.start <= event.at + _REACH
    ]
    behind = [m.word for m in models if m.start > end and text.startswith("的", end)]
    told = [*behind, *filter(None, [who.product]), *(m.word for m in models)]
    return next(iter(told), None) or bare_code(text[event.end : event.at], who.name)


def _modality(event: Event, scene: Scene, discourse: Discourse) -> Modality:
    """The modality of an event; one that lies after the article is a plan."""
    end, clause = event.at + len(event.noun), scene.sentence.clause(event.at)
    modality = modality_of(scene.nameless, event.at, end, clause, "founded")
    published = discourse.timing.published
    ahead = published is not None and begins_after(event.period, published)
    return "plan" if modality == "actual" and ahead else modality
