"""When a rank holds: 9月销量第一; 第二大市场 holds for good, and 2022年合并而成,是第七大 is not of that year."""

from __future__ import annotations

from leapcheck.claims.dated import began
from leapcheck.claims.event_words import is_founded_in
from leapcheck.claims.period import period_of
from leapcheck.claims.scene import Scene
from leapcheck.claims.stretches import run_told
from leapcheck.claims.timing.times_told import TimesTold
from leapcheck.model import Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.times import TimeRef

_OF_SORTS = ("大", "家", "个", "款")  # 第二大市场, 第一家: a rank for good
# 作为全球第三大电池企业, 这家全球第二大车企: who it is, whenever
_SAYS_WHO = Later(r"(?:作为|这家|身为|贵为|该)(?:目前|如今|当今)?[^,。;、\d]{0,8}$")
# 2022年合并而成,是全球第七大…;   成立于2022年,是…
_FORMED = Later(
    r"[^,。;\d]{0,12}(?:而成|成立|创立|创办|创建|组建|建立|起家|诞生|建厂|收购|合并)[^。;]{0,30},(?:目前|如今|现)?[是为系]"
)


def period_of_rank(times: TimesTold, rank: Quantity, own: TimeRef | None, scene: Scene) -> str | None:
    """When a rank holds."""
    if own is not None and rank.text.endswith("大") and _formed_then(own, scene.text, rank.start):
        return None
    if own is None and rank.text.endswith("大") and _SAYS_WHO.search(scene.text, 0, rank.start):
        return None
    period = period_of(
        rank.start, own, "ranked", scene.sentence, scene.times, times.inherited, times.setting.report
    )
    if period is None and own is None and times.is_brief and not rank.text.endswith(_OF_SORTS):
        period = times.headline
    if own is not None and began(own, scene.text):
        period = run_told(own, rank.start, scene, times.published) or period
    return period


def _formed_then(own: TimeRef, text: str, at: int) -> bool:
    """Whether a time is that since when a firm is there, of which a rank follows at `at`: 2022年合并而成,是第七大."""
    return _FORMED.match(text, own.end, at) is not None or is_founded_in(own, text)
