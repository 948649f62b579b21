"""Joint ventures that two firms share out: 双方以51%:49%的比例成立合资公司, 双方分别持股75%和25%."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from leapcheck.claims.actors import ACTORS, maker_of
from leapcheck.claims.lexicon import Mention
from leapcheck.model import Quantity
from leapcheck.patterns import Later

VENTURE = Later(r"合资|股比|持股|股权比例|出资比例")
"""What a sentence has that tells of the shares in a venture."""
_RATIO = (
    r"(?P<one>\d+(?:\.\d+)?)%? ?(?::|(?<=%)比|(?<=%)对) ?(?P<other>\d+(?:\.\d+)?)%?"  # 51%:49%   60%比40%
)
_WHOLE = 100
_OF_BOTH = (  # 双方持股比例分别为75%和25%
    r"双方(?:的?(?:股权|股比|持股|出资)(?:比例)?)?(?:分别|各自?)?(?:为|是|占|持股|持有[^,。\d]{0,8})? ?"
    r"(?P<first>\d+(?:\.\d+)?)%(?:的股[权份])?(?:和|、|及|与)(?P<second>\d+(?:\.\d+)?)%"
)
_SHARES = Later(f"{_RATIO}|{_OF_BOTH}")
# 出资比例为甲汽车55%,乙基金45%: each name right before its part
_PARTS = Later(r"(?:出资比例|持股比例|股权比例|股权结构|股比)(?:分别|各)?(?:为|是|:)[^。;]*$")
_NAMED_PART = Later(
    r"(?:[为是:,、和]|以及)(?P<name>(?:(?![为是占分])[\u4e00-\u9fffA-Za-z]){2,14}?)(?:持股|占股|占比|占|出资|持有)?约?$"
)
# 双方出资2亿元成立…。其中,甲占40%,乙占60%
_HAS_PART = Later(r"(?:占股?|持股?|持有|出资)(?:比例?)?(?:为|约)?(?P<part>\d+(?:\.\d+)?)%")
TOLD_BEFORE = 160
"""Characters in which the founding is told of what a sentence shares out."""
_EACH_HAS = Later(r"各(?:自)?(?:占|持股?|持有)(?:约|近)?.$")
_EACH_OWNS = Later(r"各(?:自)?(?:持有|持)")
_CALLED = Later(r"合资(?:公司|企业)“?(?P<name>[^\W\d_]{2,12}?)[”,。;]")  # 合资公司极光湾科技
_FOUND = ("成立", "成立了", "组建", "组建了", "设立", "创建")
_FORMS = Later(r"成立|组建|合资|设立|创建|共建")


class Part(NamedTuple):
    """One firm's part of a venture: whose it is, and of which firm, where the sentence names that."""

    holder: str
    venture: str | None


def is_even_share(quantity: Quantity, text: str) -> bool:
    """Whether each of the partners has that part of a venture: 双方各占50%, 各持股一半."""
    return bool(
        _EACH_HAS.search(text, 0, quantity.start + 1) and (VENTURE.search(text) or _EACH_OWNS.search(text))
    )


def part_of_venture(
    quantity: Quantity, text: str, mentions: Sequence[Mention], partners: Sequence[Mention], before: str = ""
) -> Part | None:
    """Whose part of a joint venture a percentage is; None where the sentence shares out none between two.

    The parts come in the order in which the two firms were named before them, in the sentence or, as
    `partners`, in an earlier one; or each behind its firm, where `before` them a firm was founded.
    """
    if quantity.unit != "percent":
        return None
    if _is_shared_out(text, before) and (holder := _named_part(quantity, text, mentions)):
        return Part(holder, _venture(text, mentions, quantity.start))
    if not VENTURE.search(text):
        return None
    for match in _SHARES.finditer(text):
        starts = [match.start(name) for name in ("one", "other", "first", "second") if match[name]]
        if quantity.start not in starts:
            continue
        parties = _parties(text, mentions, match.start()) or [maker_of(m.subject).name for m in partners]
        if len(parties) == 2:
            venture = _venture(text, mentions, match.start())
            return Part(parties[starts.index(quantity.start)], venture)
    if _PARTS.search(text, 0, quantity.start) and (named := _named_part(quantity, text, mentions)):
        return Part(named, _venture(text, mentions, quantity.start))
    return None


def _is_shared_out(text: str, before: str) -> bool:
    """Whether a sentence says who has which part of all of what was just founded: 其中,甲占40%,乙占60%."""
    if text.count("%") < 2:
        return False
    parts = [Decimal(match["part"]) for match in _HAS_PART.finditer(text)]
    if len(parts) < 2 or sum(parts) != _WHOLE:
        return False
    return _FORMS.search(before) is not None or _FORMS.search(text) is not None


def _named_part(quantity: Quantity, text: str, mentions: Sequence[Mention]) -> str | None:
    """Who is named right before a part: a known firm, or whoever the words name."""
    named = _NAMED_PART.search(text, max(0, quantity.start - 18), quantity.start)
    if (
        named is None
        or re.search("比例|股权|股份|持股", named["name"])
        or named["name"] in ("分别", "各", "双方", "双方各")
    ):
        return None
    known = (m for m in mentions if named.start("name") <= m.start and m.end <= named.end("name"))
    return next((maker_of(m.subject).name for m in known), named["name"])


def _parties(text: str, mentions: Sequence[Mention], at: int) -> list[str]:
    """The last two firms that were named before a place, in their order; not the one that they have founded."""
    names = [
        maker_of(m.subject).name
        for m in mentions
        if m.end <= at
        and m.subject.kind in ACTORS - {"joint_venture"}
        and not text.endswith(_FOUND, 0, m.start)
    ]
    return list(dict.fromkeys(reversed(names)))[:2][::-1]


def _venture(text: str, mentions: Sequence[Mention], at: int) -> str | None:
    """The joint venture that a sentence names: known as one, or named right after its founding."""
    known = next((m.subject.name for m in mentions if m.subject.kind == "joint_venture"), None)
    after = (m for m in mentions if m.start > at and m.subject.kind in ACTORS)
    named = next((m.subject.name for m in after if _FORMS.search(text, at, m.start)), None)
    called = _CALLED.search(text, at)
    return known or named or (called["name"] if called else None)
