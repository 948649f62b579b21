"""Hedges: the words around a number that make it a bound or an approximation, from `data/hedges.yaml`."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from leapcheck.compiled import compiled
from leapcheck.data import load
from leapcheck.model import Relation
from leapcheck.patterns import Later
from leapcheck.quantities.negations import negated

RELATIONS: tuple[Relation, ...] = ("above", "at_least", "at_most", "below", "nearly", "approx")

REACH = 14  # characters before a number that its hedge and the words between may take
FAR_REACH = 10
# 过百万, 上亿, 破了万: bounds before a magnitude alone; 占比过20: before any number
_PAST = Later(r"(?:[过上]|[过破]了) ?$")
_PAST_AFTER = Later(r"(?:已|均|首|就|率|比|量|都|未|没)$")


# 超全球半数, 近全国三成
_OF_ALL = Later(r"(超过?|近|不足|不到)(?:全球|全国|全行业|行业|市场|全年|总数)的?$")
_GRADES = ("级", "级别")
# 255元/股上下
_PER_PIECE = Later(r" ?/ ?(?:股|辆|台|吨|瓦时|Wh|度|公斤|千克|平方米|片|颗)")
# 1.6升(含)以下: with the number itself
_INCLUDED = "(含)"
_WITH_ITSELF: dict[Relation, Relation] = {"below": "at_most", "above": "at_least"}


class _Words(NamedTuple):
    """The hedges as patterns: before a number, after it, far before it, and around what it is part of."""

    near: re.Pattern[str]
    after: re.Pattern[str]
    far: Later
    share: Later
    last: frozenset[str]  # what a near hedge can end in
    hints: re.Pattern[str]  # what a far hedge or a share begins with
    before_relations: dict[str, Relation]
    after_relations: dict[str, Relation]
    not_after: dict[str, str]  # 近: 最近3年 is no bound
    not_before: dict[str, str]  # 起: 3起事故 is no bound


def _alternatives(words: Any) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


@cache
def _words() -> _Words:
    table = load("hedges")
    before: dict[str, Relation] = {w: r for r in RELATIONS for w in table[r].get("before", ())}
    after: dict[str, Relation] = {w: r for r in RELATIONS for w in table[r].get("after", ())}
    far: dict[str, Relation] = {w: r for r in RELATIONS for w in table[r].get("far", ())}
    fillers, share = table["fillers"], table["share"]
    return _Words(
        near=compiled(rf"({_alternatives(before)}) ?(?:{_alternatives(fillers)}| )*“?$"),
        after=compiled(rf" ?({_alternatives(after)})"),
        far=Later(rf"({_alternatives(far)})[^,;:。、！？\d]{{0,{FAR_REACH}}}$"),
        # 不足整个行业的5%, 不到它的七成
        share=Later(rf"({_alternatives(share)})(?:[^,。;:\d]|\d{{1,2}}月){{1,9}}的$"),
        last=frozenset(w[-1] for w in [*before, *fillers, "“", " ", "过", "上", "了"]),
        hints=compiled("[" + re.escape("".join(sorted({w[0] for w in [*far, *share]}))) + "]"),
        before_relations=before | far,
        after_relations=after,
        not_after=table["not_after"],
        not_before=table["not_before"],
    )


def hedge_before(text: str, at: int, *, bare: bool = False, part: bool = True) -> tuple[Relation, int] | None:
    """The bound that the words before `text[at]` set, and where those words begin.

    `bare` says that the number is a magnitude alone, before which 过, 上 and 破 are bounds too; `part` that
    it can be a part of what is named between: 不足整个行业的5%, but not 超过丰田的2,027亿美元.
    """
    if at == 0:
        return None
    words = _words()
    offset = max(0, at - REACH)
    window = text[offset:at]
    if window[-1] in words.last:
        near = _near(words, window, bare)
        if near:
            begin = offset + near[1]
            return negated(near[0], text, begin) or (near[0], begin)
    if not words.hints.search(window):
        return None
    match = (words.share.search(window) or _OF_ALL.search(window)) if part else None
    if match and not _excluded(words, match, window):
        return words.before_relations[match[1]], offset + match.start()
    match = words.far.search(window)
    if match and not _excluded(words, match, window):
        return words.before_relations[match[1]], offset + match.start()
    return None


def _near(words: _Words, window: str, bare: bool) -> tuple[Relation, int] | None:
    match = words.near.search(window)
    if match:
        return None if _excluded(words, match, window) else (words.before_relations[match[1]], match.start())
    match = _PAST.search(window)
    if match is None:
        return None
    before = window[: match.start()]
    if bare and before[-1:] not in tuple(words.not_after["过"]):
        return "above", match.start()
    return ("above", match.start()) if match.group()[0] == "过" and _PAST_AFTER.search(before) else None


def _excluded(words: _Words, match: re.Match[str], window: str) -> bool:
    """Whether the word that was found is part of another: the 近 of 最近, the 最高 of 最高法院."""
    before, after = window[: match.start()][-1:], window[match.end(1) :][:1]
    return bool(before and before in words.not_after.get(match[1], "")) or bool(
        after and after in words.not_before.get(match[1], "")
    )


def hedge_after(text: str, at: int) -> tuple[Relation, int] | None:
    """The bound that the words at `text[at]` set (左右, 以上, 起), and where those words end."""
    words = _words()
    included = text.startswith(_INCLUDED, at)
    at += len(_INCLUDED) * included
    per = _PER_PIECE.match(text, at) if text.startswith(("/", " /"), at) else None
    match = words.after.match(text, per.end() if per else at)
    if match is None:
        return None
    if match[1] in _GRADES:
        match = words.after.match(text, match.end()) or match  # 10万元级别以下
    following = text[match.end() : match.end() + 1]
    if following and following in words.not_before.get(match[1], ""):
        return None
    relation = words.after_relations[match[1]]
    return _WITH_ITSELF.get(relation, relation) if included else relation, match.end()
