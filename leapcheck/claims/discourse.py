"""What an article has said so far, as the reading of its next sentence is given it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from leapcheck.claims.cues import Cue
from leapcheck.claims.held_against import Base
from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.claims.market import Kind, Market
from leapcheck.claims.outlook import Outlook
from leapcheck.claims.setting import Setting
from leapcheck.claims.timing import Timing
from leapcheck.claims.topic import Topic
from leapcheck.model import Modality


@dataclass(slots=True)
class Paragraph:
    """What a paragraph has set so far."""

    metrics: dict[str, str] = field(default_factory=dict)  # the last metric of each kind of quantity
    flow: str = "sales"  # the last flow of vehicles
    milestones: list[str] = field(default_factory=list)  # its milestones, as worded
    told: dict[str, Modality] = field(default_factory=dict)  # the modality of the last number of each metric
    last: str = ""  # the metric of its last number
    money: str = ""  # the currency named last
    losing: bool = False  # whether its last profit was a loss
    market: Market | None = None  # the last market that it placed
    asked: Sequence[Cue] = ()  # the cues of the short question before


@dataclass(slots=True)
class Discourse:
    """Whom, what and when an article has been speaking of."""

    text: str
    setting: Setting
    topic: Topic
    timing: Timing
    recalls: bool  # whether the article tells of cars recalled
    paragraph: Paragraph = field(default_factory=Paragraph)
    outlook: Outlook = field(default_factory=Outlook)  # whether the text speaks of goals
    continued: set[str] = field(default_factory=set)  # the kinds of quantity up to the semicolon just before
    general: str | None = None  # the first market that the article names
    kind: Kind | None = None  # the class of vehicle of the market named last
    body: str | None = None  # the association whose count the article gives
    base: Base | None = None  # what a sentence before holds changes against: 与12月相比,…
    part: Subject | None = None  # the firm behind 其中 up to the semicolon just before
    parties: Sequence[Mention] = ()  # the two partners named last, whom 双方 means
    listed: bool = False  # whether the sentence before named several makers, each with its number
    pieces: bool = False  # whether the thing that 台 counts, named last, is no car
    announced: bool = False  # whether works were announced that are still to be done
    misdated: bool = False  # whether it tells results of a month after its own date
