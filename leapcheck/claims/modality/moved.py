"""What a change starts from and goes to: 从80万辆提升至130万辆, 上调目标至345万辆,此前为320万辆."""

from __future__ import annotations

from leapcheck.claims.modality.place import Place
from leapcheck.claims.modality.words import FORECAST, TARGET
from leapcheck.compiled import compiled
from leapcheck.model import Modality
from leapcheck.patterns import Later

# 从80万辆提升至130万辆: where a change begins
_LEFT = Later(r"[从由][^,。;从由\d]{0,10}$")
_MOVES_AFTER = compiled(
    r"[^,。;\d]{0,6}(?:[提增扩升涨爬降减缩调探跌番掉][升高加长大充低少整产到涨]{0,2}|变更?|改)(?:至|到|为|成)"
)
# 上调目标至345万辆,此前为320万辆: what was wanted or expected before
_WAS = compiled(r"^(?:[高低]于|而)?(?:此前|之前|原先|原来|先前)[^,。;\d]{0,6}$")
_TARGET_MOVED = Later(r"目标(?!价)|KPI|任务")  # 销量目标由120万至130万辆调高到…
# 上调销量目标,由251万辆调高至290万辆
_AIM_NAMED = r"(?:目标(?!价)|KPI)[^,。;\d]{0,4},(?:从|由)"
_AIM_JUST_NAMED = Later(rf"{_AIM_NAMED}[^,。;\d]{{0,8}}$")
_AIM_MOVED_TO = Later(rf"{_AIM_NAMED}[^,。;]*\d[^,。;\d]*(?:至|到|为)约?$")
_AIM_LEFT = Later(r"目标(?:总?量)?(?:从|由)[^,。;\d]{0,8}$")  # 将全年目标从30万辆提升至35万辆
_VIEW = "盈测|预测|预期|预估|指引|展望"
_VIEW_LEFT = Later(rf"(?:{_VIEW})(?:从|由)[^,。;\d]{{0,8}}$")  # 将盈利预测由80亿元降至65亿元
_VIEW_MOVED = Later(_VIEW)  # 将预测由520万辆上调至540万辆


def leaves_behind(text: str, at: int, end: int, clause: tuple[int, int]) -> bool:
    """Whether a number is what a change starts from, whenever that comes: 从80万辆提升至130万辆."""
    return bool(_LEFT.search(text[clause[0] : at]) and _MOVES_AFTER.match(text, end))


def left_behind(p: Place) -> Modality | None:
    """What a change starts from: a target or a forecast where one is moved, or else what is there."""
    if not leaves_behind(p.text, p.at, p.end, p.clause):
        return None
    moved = "调" in p.after[:8] or "修" in p.after[:8]
    if _TARGET_MOVED.search(p.own) and (moved or _AIM_LEFT.search(p.own)):
        return "target"
    if _AIM_JUST_NAMED.search(p.whole):
        return "target"
    moved = moved or _VIEW_LEFT.search(p.own) is not None
    return "forecast" if _VIEW_MOVED.search(p.whole) and moved else "actual"


def before_it_moved(p: Place) -> Modality | None:
    """What a target or a forecast in the clause before was until then: 上调目标至345万辆,此前为320万辆."""
    if not _WAS.search(p.own):
        return None
    if TARGET.search(p.before):
        return "target"
    return "forecast" if FORECAST.search(p.before) else None


def moved_to(p: Place) -> Modality | None:
    """What a target that the clause before names is moved to: 上调销量目标,由251万辆调高至290万辆."""
    return "target" if "目标" in p.before and _AIM_MOVED_TO.search(p.whole) else None
