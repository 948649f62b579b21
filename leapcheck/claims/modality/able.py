"""What something could do: 最快可12分钟充满, 可实现年销售收入600亿元."""

from __future__ import annotations

from leapcheck.claims.modality.place import Place
from leapcheck.claims.modality.words import STRIVEN
from leapcheck.compiled import compiled
from leapcheck.model import Modality
from leapcheck.patterns import Later

_CAPABILITY = compiled(
    r"可(?:扩|增至|提升|达|以达到|实现|支持|存储|续航|覆盖|容纳|满足|减少|节省|跑|充|使|在|为\S{0,8}(?:提升|提高|降低|节省))"
    r"|最高可|最快可|最多可|能够|能跑|能达(?<![产性功智动效]能达)|能提升(?<![产性功智动效]能提升)|还能省|足以"
)
# 可实现年销售收入600亿元: what works would bring
_COULD_YIELD = Later(
    r"可(?:望)?(?:实现|新增|创造|带来|贡献|增加)(?:年|销售|产值|利税|税收|就业|收入|净?利润)"
)
_RESULTS_AND_RANKS = frozenset({"sales", "revenue", "profit", "deliveries", "rank"})


def able(p: Place) -> Modality | None:
    """What something could do, where no result is told and the sentence strives for nothing."""
    if not p.past and _COULD_YIELD.search(p.own):
        return "capability"
    if p.metric in _RESULTS_AND_RANKS or STRIVEN.search(p.text, 0, p.clause[0]):
        return None
    return "capability" if _CAPABILITY.search(p.own + p.text[p.at : p.end]) else None
