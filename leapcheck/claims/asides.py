"""Times of a sentence that the next one does not go on from: asides, and what is only looked forward to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from leapcheck.claims.drafts import Draft
from leapcheck.claims.event_words import is_founded_in
from leapcheck.claims.founded import happened
from leapcheck.claims.openers import AMONG
from leapcheck.claims.sentences import Sentence
from leapcheck.patterns import Later
from leapcheck.quantities.periods import ended_before
from leapcheck.quantities.time_roles import is_attribute, is_of_new_thing, is_old_event
from leapcheck.quantities.times import TimeRef

TO_COME = frozenset({"plan", "target", "forecast"})
"""The modalities of what lies ahead."""
_PARTS = (*AMONG, "单是", "光是")
_BUT = ("惟", "但", "不过", "只是", "尤其是", "特别是")  # 全年按年少3%,惟下半年升一成
_OPENED = Later(
    r"(?:取得|实现|迎来|喜迎|赢得|收获)?[^,。;\d]{0,4}(?:开门红|良好开局|开好局)"
)  # 下半年取得开门红
# 计划延长两年至3月31日, 有效期至年底: until when something holds
_UNTIL = Later(r"(?:延长|顺延|展期|宽限|有效期|期限|延期?|截止日期)[^,。;\d]{0,8}(?:至|到|为)$")
# 年初时,公司曾瞄准2万辆: what was wanted then
_THEN_WANTED = Later(
    r"年初(?:时|的?时候|之?际)|年初,?[^,。;\d]{0,8}?(?:曾|预[计测期]|瞄准|定下|设定|提出|制定)"
)
# 这将是2021年初某某融资62亿美元以来最大规模的上市
_SINCE_A_RECORD = Later(r"[^,。;]{1,40}\d[^,。;]{0,24}以来[^,。;\d]{0,20}最")
_DAY = len("2026-05-18")


def is_aside(
    ref: TimeRef, sentence: Sentence, drafts: Sequence[Draft], inherited: str | None, headline: str | None
) -> bool:
    """Whether a time is an aside among figures of a longer one, which go on after it.

    …第30万辆也于6月19日下线。某某交付54,205辆,当中6月为11,032辆。其余品牌贡献83,800辆.
    The longer one is that told before, `inherited`, or else that of the headline.
    """
    text = sentence.text
    if _UNTIL.search(text, 0, ref.start) or _THEN_WANTED.match(text, ref.end - len("年初")):
        return True
    if is_attribute(text, ref) or is_of_new_thing(text, ref) or is_founded_in(ref, text):
        return True
    if text.endswith("继", 0, ref.start) or ("以来" in text and _SINCE_A_RECORD.match(text, ref.end)):
        return True
    longer = inherited or headline
    if longer and _OPENED.match(text, ref.end):
        return True
    if _is_part(ref, text, inherited, longer):
        return bool(longer) and len(longer or "") != _DAY
    own = [d for d in drafts if d.start >= sentence.start]
    if longer and _is_older(ref, longer):
        return is_old_event(text, ref) and all(d.metric == "founded" for d in own)
    if ref.grain != "day" or ref.as_of or not longer or len(longer) == _DAY:
        return False
    if not (ref.period or "").startswith(longer[:4]):
        return False
    events = all(d.metric in ("milestone", "founded") for d in own if d.period == ref.period)
    return events or happened(sentence, ref, len(text))


def told_of(times: Sequence[TimeRef], drafts: Sequence[Draft]) -> Sequence[str]:
    """The periods that a sentence tells of, those aside in which only something happens: 2027年投产;规划年产能30万辆."""
    events = {d.period for d in drafts if d.metric == "founded"}
    events -= {d.period for d in drafts if d.metric != "founded"}
    return [t.period for t in times if t.period and not t.compared and t.period not in events]


def is_to_come(draft: Draft) -> bool:
    """Whether a claim is of what lies ahead, and not only of an event there."""
    return draft.modality in TO_COME and draft.metric != "founded"


def is_awaited(ref: TimeRef, sentence: Sentence, drafts: Sequence[Draft], published: date | None) -> bool:
    """Whether a time that is not over is only that of forecasts and targets: 今年有望突破500万辆."""
    period = ref.period or ""
    if published is None or "/" in period or ended_before(period, published):
        return False
    own = [d.modality for d in drafts if d.start >= sentence.start + ref.end and d.period == period]
    return bool(own) and all(m in TO_COME for m in own)


def is_told_exactly(ref: TimeRef, text: str, inherited: str | None) -> bool:
    """Whether 那一年 is the year of the month told before it, which deals keep: 2023年10月签约。那一年投资15亿."""
    return text[ref.start] in "那这该此" and (inherited or "").startswith(f"{ref.period}-")


def _is_part(ref: TimeRef, text: str, inherited: str | None, longer: str | None) -> bool:
    """Whether a time is a part of the one told before: 其中6月…, 惟下半年升一成."""
    if text.endswith(_PARTS, 0, ref.start) or is_told_exactly(ref, text, inherited):
        return True
    within = longer is not None and (ref.period or "").startswith(f"{longer}-")
    return within and text.endswith(_BUT, 0, ref.start)


def _is_older(ref: TimeRef, told: str) -> bool:
    return bool(ref.period and ref.period[:4].isdigit() and ref.period[:4] < told[:4])
