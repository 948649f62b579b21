"""Hedges: the words around a number that make it a bound or an approximation, from `data/hedges.yaml`."""

from __future__ import annotations

import re
from functools import cache

from leapcheck.data import load
from leapcheck.model import Relation

RELATIONS: tuple[Relation, ...] = ("above", "at_least", "at_most", "below", "nearly", "approx")

# 破百万 and 过万 are bounds, 经过3年 and 通过5项 are not; 近60万 is one, 最近3年 is not.
NOT_A_HEDGE = {
    "过": re.compile(r"(?:[经通度透越不掉错])$"),
    "破": re.compile(r"(?:[打爆识])$"),
    "近": re.compile(r"(?:[最附远亲邻])$"),
    "约": re.compile(r"(?:[集节条预合契签公])$"),
    "内": re.compile(r"^(?:[容部饰存需卷网外地生])"),
    "起": re.compile(r"^(?:[售步来码诉因草源飞火点重亚])"),
    "多": re.compile(r"^(?:[家个款种次方元样年数少边])"),
    "级": re.compile(r"^(?:[联])"),
}
FAR_REACH = 10
# 不足整个行业的5%: a bound with its whole between
_OF = re.compile(r"(不足|超过|不到|(?<![最附])近|(?<![集节预契条])约)[^,。;:\d]{2,8}的$")


def _alternatives(words: list[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


@cache
def _patterns() -> tuple[
    re.Pattern[str], re.Pattern[str], re.Pattern[str], dict[str, Relation], dict[str, Relation]
]:
    table = load("hedges")
    before = {w: r for r in RELATIONS for w in table[r].get("before", ())}
    after = {w: r for r in RELATIONS for w in table[r].get("after", ())}
    far = {w: r for r in RELATIONS for w in table[r].get("far", ())}
    filler = _alternatives(table["fillers"])
    return (
        re.compile(rf"({_alternatives(list(before))}) ?(?:{filler}| )*$"),
        re.compile(rf" ?({_alternatives(list(after))})"),
        re.compile(rf"({_alternatives(list(far))})[^,;:。！？\d]{{0,{FAR_REACH}}}$"),
        before | far,
        after,
    )


def hedge_before(text: str, at: int, *, bare: bool = False) -> tuple[Relation, int] | None:
    """The bound that the words before `text[at]` set, and where those words begin.

    `bare` says that the number is a magnitude alone, before which 过, 上 and 破 are bounds too.
    """
    near, _, far, relations, _ = _patterns()
    window = text[max(0, at - 14) : at]
    offset = at - len(window)
    match = near.search(window)
    if match and not _excluded(match[1], window[: match.start()]):
        return relations[match[1]], offset + match.start()
    if match is None:
        match = re.search(r"(?:[过上]|[过破]了) ?$", window)
        if match and bare and not _excluded("过", window[: match.start()]):
            return "above", offset + match.start()
        if (
            match
            and window[match.start()] == "过"
            and re.search(r"(?:已|均|首|就|率|比|量|率均|都)$", window[: match.start()])
        ):
            return "above", offset + match.start()
    held = _OF.search(window)
    if held and held[1] in relations:
        return relations[held[1]], offset + held.start()
    match = far.search(window)
    return (relations[match[1]], offset + match.start()) if match else None


def hedge_after(text: str, at: int) -> tuple[Relation, int] | None:
    """The bound that the words at `text[at]` set (左右, 以上, 起), and where those words end."""
    _, pattern, _, _, relations = _patterns()
    match = pattern.match(text, at)
    if match is None:
        return None
    blocked = NOT_A_HEDGE.get(match[1])
    if blocked and blocked.search(text[match.end() : match.end() + 1]):
        return None
    return relations[match[1]], match.end()


def _excluded(word: str, before: str) -> bool:
    blocked = NOT_A_HEDGE.get(word)
    return bool(blocked and blocked.search(before))
