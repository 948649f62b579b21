"""A number among its words: what the rules look at, where the text means what it says."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from leapcheck.claims.modality.measured import without_measures
from leapcheck.model import Modality
from leapcheck.patterns import Later

_TITLE = Later("《[^》]*》")  # 《新能源汽车产业发展规划》 plans nothing here
_AHEAD = Later(r"计划|打算|未来|今后|明年|后年|预[计估料]|有望|准备|宣布将|目标")
# 将 as 把. 简单地将它形容为…;  in what is over: 将该公司以…出售
_CALLED = Later(r"将[^,。;]{1,24}(?:形容|称|视|看作|当作|定义|命名)")
_TOOK = Later(r"将(?:该|其|这|此|上述|所持)")
# 将起售价拉至10万元以内: a price that has been brought there
_BROUGHT = Later(r"将[^,。;\d]{0,14}(?:价|门槛)[^,。;\d]{0,4}(?:拉|压|打|干|杀|拽|砍|拖)(?:低|下)?[至到入进]")
_CHANGED = Later(r"将[^,。;\d]{2,16}[从由]")  # 将物流时间从16天缩减为9天


class Place(NamedTuple):
    """A number among its words. `past` says that its period was over when the article appeared."""

    text: str
    at: int
    end: int
    clause: tuple[int, int]
    metric: str
    past: bool
    own: str  # the words of its clause up to it
    before: str  # the clause before, or as much of it as tells
    after: str

    @property
    def whole(self) -> str:
        """The sentence up to the number."""
        return self.text[: self.at]


Rule = Callable[[Place], Modality | None]
"""A rule tells the modality of a number, or leaves it to the rules after it."""


def place_of(text: str, at: int, end: int, clause: tuple[int, int], metric: str, past: bool) -> Place:
    """The place of the number at `text[at:end]`, without what only looks like a plan or a target."""
    text = _TITLE.sub(_blot, text) if "《" in text else text
    own = without_measures(text[clause[0] : at])
    if "将" in own and _takes(own, text[:at], metric, past):
        own = own.replace("将", "把")
    before = without_measures(text[max(0, clause[0] - 40) : clause[0]])
    after = text[end : min(clause[1], end + 14)]
    return Place(text, at, end, clause, metric, past, own, before, after)


def _takes(own: str, whole: str, metric: str, past: bool) -> bool:
    """Whether the 将 of a clause is 把 and speaks of nothing to come."""
    if _CALLED.search(own) or (past and _TOOK.search(own)):
        return True
    changed = bool(_BROUGHT.search(own) or (metric == "duration" and _CHANGED.search(own)))
    return changed and not _AHEAD.search(whole)


def _blot(match: re.Match[str]) -> str:
    return "某" * len(match.group())
