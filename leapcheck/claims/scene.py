"""A sentence with everything that was found in it: what the reading of a number looks at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from leapcheck.claims.actors import NAMED
from leapcheck.claims.attribution import Speaker, find_speakers
from leapcheck.claims.cues import Cue, find_cues
from leapcheck.claims.lexicon import Mention
from leapcheck.claims.market import Kind, Market
from leapcheck.claims.markets import find_markets
from leapcheck.claims.objects import is_object
from leapcheck.claims.rank import find_ranks
from leapcheck.claims.sentences import Sentence
from leapcheck.compiled import compiled
from leapcheck.model import Quantity, Role
from leapcheck.patterns import is_taken
from leapcheck.quantities.scan import scan
from leapcheck.quantities.times import TimeRef

_WORDS = frozenset(
    {"collective", "market", "place", "body", "thing"}
)  # names that say what a number measures
_NUMERAL = compiled(r"[\d一二三四五六七八九十百千万]")


class Scene(NamedTuple):
    """A sentence and what stands in it; all positions are those of the sentence's text."""

    sentence: Sentence
    role: Role
    mentions: Sequence[Mention]
    times: Sequence[TimeRef]
    quantities: Sequence[Quantity]
    ranks: Sequence[Quantity]
    cues: Sequence[Cue]
    markets: Sequence[Market]
    speakers: Sequence[Speaker]
    nameless: str  # the text with every name blotted out, so that no part of one is read as a word

    @property
    def text(self) -> str:
        """The text of the sentence."""
        return self.sentence.text

    def lead(self, quantity: Quantity) -> int:
        """Where a number begins, with the date that stands right before it (提升至2024年8.3%)."""
        for ref in self.times:
            if ref.end <= quantity.start and not self.text[ref.end : quantity.start].strip(" 的"):
                return ref.start
        return quantity.start


def look_at(
    sentence: Sentence,
    role: Role,
    mentions: Sequence[Mention],
    times: Sequence[TimeRef],
    region: str,
    kind: Kind | None = None,
    *,
    nation: str = "中国",
    of_firm: bool = False,
) -> Scene:
    """The scene of a sentence: its quantities outside of dates and names, its ranks, cues and markets.

    `region` is where a market lies that the sentence does not place, `kind` the class of vehicle that the
    paragraph has been speaking of, `nation` what 全国 means. `of_firm` says that it has been speaking of a firm.
    """
    text = sentence.text
    named = [(m.start, m.end) for m in mentions if _NUMERAL.search(m.word)]
    found = scan(text, sorted([(t.start, t.end) for t in times] + named))
    ranks = [r for r in find_ranks(text) if not is_taken(r.start, r.end, times)]
    quantities = [q for q in found if not is_taken(q.start, q.end, ranks)]
    nameless = _blotted(text, mentions)
    cues = find_cues(_blotted(text, [m for m in mentions if m.subject.kind not in _WORDS]))
    firm_from = 0 if of_firm else _firm_from(text, mentions)
    markets = find_markets(text, region, kind, nation=nation, firm_from=firm_from)
    return Scene(
        sentence, role, mentions, outside_papers(text, times), quantities, ranks, cues, markets,
        find_speakers(text, mentions), nameless,
    )  # fmt: skip


def _firm_from(text: str, mentions: Sequence[Mention]) -> int | None:
    """Where a sentence begins to speak of a firm, whose sales in a country it may tell; None where it names none."""
    return next((m.end for m in mentions if m.subject.kind in NAMED and not is_object(text, m)), None)


def outside_papers(text: str, times: Sequence[TimeRef]) -> Sequence[TimeRef]:
    """The times of a sentence that are no part of a paper's name (《某某白皮书(2025年)》), if it has any such."""
    if "《" not in text:
        return times
    return [t for t in times if text.rfind("《", 0, t.start) <= text.rfind("》", 0, t.start)] or times


def _blotted(text: str, mentions: Sequence[Mention]) -> str:
    for mention in mentions:
        if mention.subject.kind == "body":
            continue  # who forecasts is told by name: 中金预计
        text = text[: mention.start] + "某" * (mention.end - mention.start) + text[mention.end :]
    return text
