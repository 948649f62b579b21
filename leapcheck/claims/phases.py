"""Works that are not there yet: the phases of a plant, what is done behind a date to come.

二期12万套,拟投15亿元;三期20万套、30亿元,视订单情况择机启动   二期40万套,2028年底建成   2027年中投产,首期产能15万辆
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from leapcheck.claims.founded import happened
from leapcheck.claims.modality import PLANNED, leaves_behind
from leapcheck.claims.scene import Scene
from leapcheck.model import Modality, Quantity
from leapcheck.patterns import Later, last_match

_WORKS = frozenset({"capacity", "facilities", "takt"})
# 二期12万套,拟投15亿元;三期20万套、30亿元,视订单情况择机启动
_PHASE = Later(r"[一二三四五首后]期|建设(?:周)?期")
_IN_PHASES = Later(r"分[二两三四五]期(?:实施|建设|推进|投[入建])")
NEXT_PHASE = Later(r"[二三四五]期")
_PHASE_TO_COME = Later(
    r"择机|视[^,。;\d]{1,10}(?:情况|需求|行情|进展)|(?:计划|拟|预计)(?:于|在|投|\d{4}年)|待[^,。;]{2,12}后"
)
_NOT_YET = Later(
    r"[^,。;\d]{0,12},?(?:尚未|还未|仍未|还没有?)(?:正式)?(?:动工|开工|投产|建成|启动|落地|开建)"
)
_PHASE_DONE = Later(r"已|建成了?(?=[,。;\d])|投产了?(?=[,。;\d])|目前|了[约近超]?\d")
_STANDS = Later(r"[前内底]?(?:建成|投产|达产|投用|投运|开出|完工|竣工|启用|量产)")


def stands_later(
    q: Quantity,
    metric: str,
    scene: Scene,
    lies_ahead: Callable[[str], bool],
    told: Mapping[str, Modality],
    *,
    goes_on: bool,
) -> bool:
    """Whether the works that a number is of are done later.

    `lies_ahead` tells it of a period, `told` the modality of the last number of each metric; `goes_on`
    says that the sentence goes on behind a semicolon.
    """
    if metric not in PLANNED | _WORKS:
        return False
    if leaves_behind(scene.nameless, q.start, q.end, scene.sentence.clause(q.start)):
        return False
    if metric in PLANNED and _is_of_a_phase_to_come(q, scene.text):
        return True
    planned = metric in PLANNED and "plan" in (told.get(metric), told.get("capacity"))
    if planned and goes_on and NEXT_PHASE.match(scene.text) and "已" not in scene.text:
        return True  # …;二期12万套,投资15亿元
    if metric not in _WORKS:
        return False
    begun = (t for t in scene.times if t.period and t.end <= q.start and lies_ahead(t.period))
    if _NOT_YET.match(scene.text, q.end) or any(happened(scene.sentence, t, q.start) for t in begun):
        return True  # 2027年中投产,首期产能15万辆
    if NEXT_PHASE.search(scene.text, q.end, q.end + 8):
        return False
    near = (t for t in scene.times if 0 <= t.start - q.end <= 8 and t.period)
    return any(lies_ahead(t.period or "") and _STANDS.match(scene.text, t.end) for t in near)


def _is_of_a_phase_to_come(q: Quantity, text: str) -> bool:
    """Whether the words on the phase of a plant that a number is of say that it is not there yet."""
    phase = last_match(_PHASE, text, q.start)
    if phase is None:
        return False
    other = NEXT_PHASE.search(text, q.end)
    stop = other.start() if other else len(text)
    to_come = _PHASE_TO_COME.search(text, phase.start(), stop) or _IN_PHASES.search(text, 0, q.start)
    return to_come is not None and not _PHASE_DONE.search(text, phase.start(), stop)
