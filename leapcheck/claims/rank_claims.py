"""The claim of a rank: who holds it, when, of what."""

from __future__ import annotations

from leapcheck.claims.actors import NAMED, maker_of
from leapcheck.claims.attribution import attribution_of
from leapcheck.claims.discourse import Discourse
from leapcheck.claims.drafts import Draft, draft_of
from leapcheck.claims.holders import holder
from leapcheck.claims.lexicon import Mention
from leapcheck.claims.lists import holder_behind, ranked_together
from leapcheck.claims.modality import modality_of
from leapcheck.claims.period import governing
from leapcheck.claims.qualifiers import qualifiers_of
from leapcheck.claims.scene import Scene
from leapcheck.claims.subject import about
from leapcheck.claims.topic import About
from leapcheck.model import Quantity

_NEAR_BEHIND = 6  # characters behind 第二大 in which its holder is named


def claim_of_rank(rank: Quantity, scene: Scene, discourse: Discourse) -> Draft:
    """The claim of a rank."""
    sentence, mentions = scene.sentence, scene.mentions
    who = _holder(rank, scene, discourse)
    own = governing(rank.start, rank.end, sentence, scene.times)
    period = discourse.timing.of_rank(rank, own, scene)
    modality = modality_of(scene.nameless, rank.start, rank.end, sentence.clause(rank.start), "rank")
    qualifiers = qualifiers_of(rank, "rank", sentence, mentions, who.product, None, None)
    said_by = attribution_of(scene.text, rank.start, mentions, scene.speakers)
    return draft_of(
        rank.start, rank.end, who, "rank", rank.value, period, qualifiers, modality, said_by, scene
    )


def _holder(rank: Quantity, scene: Scene, discourse: Discourse) -> About:
    """Who holds a rank: in a list the one of the same place, behind 第二大 whoever is named, else as the text goes."""
    sentence, mentions = scene.sentence, scene.mentions
    listed = ranked_together(rank, scene.ranks, scene.text)
    if listed is not None:
        paired = listed.paired(mentions, sentence) or holder_behind(listed, mentions, scene.text)
        if paired is not None:
            return About(maker_of(paired.subject).name)
    if rank.text.endswith("大"):  # 全国第二大经销商某某
        end = min(rank.end + _NEAR_BEHIND, sentence.clause(rank.start)[1])
        named = (m for m in mentions if m.subject.kind in NAMED and rank.end <= m.start <= end)
        if (first := next(named, None)) is not None:
            return About(first.subject.name)
    if rank.text.endswith("股东"):
        told = about(rank.start, rank.end, sentence, mentions, (), discourse.topic, "rank")
        return holder(rank.start, told or About(""), sentence, mentions)
    mentions = [m for m in mentions if not _is_ranked_among(m, rank, scene)]
    told = about(rank.start, rank.end, sentence, mentions, scene.markets, discourse.topic, "rank")
    return told or About("")


def _is_ranked_among(many: Mention, rank: Quantity, scene: Scene) -> bool:
    """Whether many are only those among whom a firm has its rank: 甲夺得造车新势力头把交椅."""
    if many.subject.kind != "collective" or many.end > rank.start:
        return False
    firms = (m for m in scene.mentions if m.subject.kind in NAMED and m.end <= many.start)
    return next(firms, None) is not None and many.start > scene.sentence.clause(many.start)[0]
