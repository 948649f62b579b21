"""Periods that are reckoned: lengths of time between two dates, months on end, the two ends of a change."""

from __future__ import annotations

import re
from datetime import date

from leapcheck.claims.scene import Scene
from leapcheck.compiled import compiled
from leapcheck.data.metrics import FLOWS
from leapcheck.model import Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.periods import business_year, month_shifted, year_before
from leapcheck.quantities.times import TimeRef

_YEARS = compiled(r"(\d{4})/(\d{4})")
# 年度销售预期提高到…,高于之前预期的…   汽车销售预期下调至…
_GUIDANCE = Later(
    r"(?:年度[^,。;]{0,8}(?:预期|目标|指引|预测|展望)"
    r"|(?:销[售量]|交付|产量|营收|利润|盈利)(?:预期|指引|预测)[^,。;]{0,6}(?:[上下]调|调[高低]|提高|维持|[上下]修))"
    r"[^,。;]*(?:,[高低]于(?:之前|此前|先前|原)[^,。;]*)?$"
)
_FROM = Later(r"(?:从|由)(?:最初的|原来的|创下的?)? ?$")
_FROM_TO = Later(r"(?:从|由)[^,。;]*\d[^,。;]*(?:至|到)(?:了)? ?(?:约|近|超|逾)?[^,。;至到从由]{0,12}$")
_LEFT = compiled(r"[从由](?:原先|原来|此前|之前)?的?(?:大?约|近|超|不足)? ?$")
# 从19.8%滑落到16.2%, 从4.9万辆同比攀升42%至7万辆
_FOR = Later(
    r"(?:左右|多)?[^,。;\d]{0,4}(?:[降升增提滑跌扩缩涨减攀]|收窄|回落|回升|上扬)[^,。;\d]{0,4}"
    r"(?:\d+(?:\.\d+)?%)?[至到为]"
)
_A_YEAR = Later(r"\d{4}")
_OF_EACH_MONTH = Later(r"[单每平]月|月(?:均|销|产|交付)|日均|每日|单日|周")
# what is compared with the same stretch of the year before: years, halves, quarters, the year so far
_OF_A_YEAR = Later(r"\d{4}(?:-[QH]\d)?|(\d{4})-01/\1-\d\d")
_RATE_OF_CHANGE = Later(r"[降减跌增涨升]幅[^,。;\d]{0,8}$")
_AIMED = Later("目标|预测|盈测|预期|指引")  # what moves there is no level of its time
_SHARES = frozenset({"market_share", "ratio", "margin"})
_RESULTS = frozenset({"profit", "revenue"})
# 年度目标40万辆, 全年销量目标为30万辆
_YEARLY = Later(
    r"(?:年度|全年|年)(?:总)?(?:销[量售]|交付量?|出口|产销|产量|营收|业绩){0,2}(?:目标|任务|指引|计划)"
)
# 比2019年提早了近两个月: how much earlier, and no time between two others
_EARLIER = Later(r"(?:提[早前]|推迟|延后|[早晚])了?(?:整整|近|约|足足)?$")
_MOMENT = Later(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_MONTHS = {"year": 12, "month": 1}
_LONGEST_RUN = {"year": 150, "month": 600}  # no firm of the trade is older


def lasts(length: Quantity, since: str, until: str) -> bool:
    """Whether a length of years or months is the distance between two years or two months."""
    months = _MONTHS.get(length.unit or "")
    plain = _MOMENT.fullmatch(since) and _MOMENT.fullmatch(until)
    if months is None or length.low is None or not plain:
        return False
    exact = len(since) > 4
    distance = 12 * (int(until[:4]) - int(since[:4])) + (int(until[5:7]) - int(since[5:7]) if exact else 0)
    return abs(distance - float(length.low) * months) < (2 if exact else 12)


def run_of_months(length: Quantity, last: str | None) -> str | None:
    """The months that 连续3个月 speaks of, of which the last is given: 2026-04 → 2026-02/2026-04."""
    last = (last or "").removeprefix("../")
    if length.unit != "month" or length.low is None or not re.fullmatch(r"\d{4}-\d\d", last):
        return None
    if length.low > _LONGEST_RUN["month"]:
        return None
    first = int(last[:4]) * 12 + int(last[5:]) - int(length.low)
    return f"{first // 12}-{first % 12 + 1:02d}/{last}"


def run_since(length: Quantity, since: str | None) -> str | None:
    """The months or years on end from a time on: 自4月以来连续3个月 → 04/06, 自2017年以来连续八年 → 2017/2024."""
    if since is None or length.low is None:
        return None
    first = re.match(r"(\d{4})(?:-(\d\d))?(?:/|$)", since)
    if first is None or (length.unit == "month") != bool(first[2]) or length.unit not in _MONTHS:
        return None
    if length.low > _LONGEST_RUN[length.unit]:
        return None
    if length.unit == "year":
        return f"{first[1]}/{int(first[1]) + int(length.low) - 1}"
    return f"{first[1]}-{first[2]}/{month_shifted(int(first[1]), int(first[2]), int(length.low) - 1)}"


def run_told(own: TimeRef, at: int, scene: Scene, published: date | None) -> str | None:
    """The stretch of 自4月以来连续3个月过万 and 目前已连续4个月过万 for the number at `at`."""
    runs = (
        q for q in scene.quantities if own.end <= q.start <= at and scene.text.endswith("连续", 0, q.start)
    )
    length = next(runs, None)
    if length is None:
        return None
    if own.grain != "now":
        return run_since(length, own.period)
    return run_of_months(length, month_shifted(published.year, published.month, -1)) if published else None


def gap_before(length: Quantity, then: str | None) -> str | None:
    """The months that lay before a time told by them: 2024年3月…,仅隔9个月 → 2024-03/2024-12."""
    if then is None or length.unit != "month" or length.low is None or not re.fullmatch(r"\d{4}-\d\d", then):
        return None
    return f"{month_shifted(int(then[:4]), int(then[5:7]), -int(length.low))}/{then}"


def stretch(q: Quantity, scene: Scene, today: date | None) -> str | None:
    """The two times that a length of time lies between, where their distance is that length."""
    if _EARLIER.search(scene.text, max(0, q.start - 6), q.start):
        return None
    times = [t.period for t in scene.times if t.period and "/" not in t.period]
    ends = [*times, *([today.isoformat()] if today else [])]
    pairs = ((a, b[: len(a)]) for a in times for b in ends if a < b and len(a) <= len(b))
    return next((f"{a}/{b}" for a, b in pairs if a < b and lasts(q, a, b)), None)


def guided_year(q: Quantity, scene: Scene, published: date | None, fiscal_start: int) -> str | None:
    """The business year that 年度销售预期 is of: the one in which the article appeared."""
    if published is None or not _GUIDANCE.search(scene.text, 0, q.start):
        return None
    return business_year(published, fiscal_start)


def is_of_the_year(q: Quantity, scene: Scene) -> bool:
    """Whether the words of a target say that it is a year's: 9月销量3.8万辆,年度目标40万辆."""
    start, _ = scene.sentence.clause(q.start)
    return _YEARLY.search(scene.text, start, q.start) is not None


def end_of_change(q: Quantity, own: TimeRef | None, inherited: str | None, scene: Scene) -> str | None:
    """The first or the last year of a span that a number went through: 2015年至2020年从70万辆下滑至5万辆.

    Without a time of its own, `own`, the span is the one that the sentence before told of, `inherited`.
    """
    ends = _YEARS.fullmatch((own.period if own else inherited) or "")
    if ends is None:
        return None
    begin = own.end if own else scene.sentence.clause(q.start)[0]
    if _FROM.search(scene.text, begin, q.start):
        return ends[1]
    return ends[2] if _FROM_TO.search(scene.text[begin : q.start] + scene.text[q.start : q.end]) else None


def is_left(q: Quantity, scene: Scene) -> bool:
    """Whether a number is the level that a change leaves: 从17家减少至10家."""
    return _LEFT.search(scene.text, 0, q.start) is not None and _FOR.match(scene.text, q.end) is not None


def level_left(
    q: Quantity, metric: str, own: TimeRef | None, inherited: str | None, period: str, scene: Scene
) -> str | None:
    """The time of a level that was left: a year before, in what is compared year on year.

    份额从19.8%滑落到16.2%; 12月销量从4.9万辆同比攀升42%至7万辆; a full year's 销量从20万辆增至23万辆
    """
    if not _LEFT.search(scene.text, 0, q.start) or _YEARS.fullmatch((own.period if own else inherited) or ""):
        return None
    change = _FOR.match(scene.text, q.end)
    start, _ = scene.sentence.clause(q.start)
    if change is None or _AIMED.search(scene.text, start, q.start):
        return None  # 将全年目标从30万辆提升至35万辆, 将2026年盈利预测由80亿元降至65亿元
    named = own is not None and own.start >= start
    left = next((t for t in reversed(scene.times) if t.compared and t.end <= start), None)
    if left and left.period and scene.text[left.start - 1 : left.start] in ("从", "由"):
        return left.period  # 甲占比从2025年的83%降至74%,乙占比则从17%升至26%
    if "同比" in change.group():
        before = True
    elif metric in _RESULTS and "环比" not in scene.text:
        before = bool(_OF_A_YEAR.fullmatch(period))  # 净利润由8亿美元升到21亿美元
    elif metric in _SHARES or "同比" in scene.text:
        before = not named and bool(_OF_A_YEAR.fullmatch(period))
    else:
        whole = metric in FLOWS and _A_YEAR.fullmatch(period) and period == (own.period if own else inherited)
        before = bool(whole) and not _OF_EACH_MONTH.search(scene.text, start, q.start)
    return year_before(period) if before else None


def over_several_years(q: Quantity, scene: Scene) -> bool:
    """Whether a rate is that of a change over more years than one: 从2014年的9万辆降至2018年的2万辆,降幅75%."""
    if not _RATE_OF_CHANGE.search(scene.text, scene.sentence.clause(q.start)[0], q.start):
        return False
    years = [t for t in scene.times if t.end <= q.start and _A_YEAR.fullmatch(t.period or "")]
    if len(years) < 2 or scene.text[years[-2].start - 1 : years[-2].start] not in ("从", "由"):
        return False
    return int(years[-1].period or 0) - int(years[-2].period or 0) != 1
