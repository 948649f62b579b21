"""Decides when a number holds: the time that governs it in its sentence, or the one before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from leapcheck.claims.changes import BEYOND
from leapcheck.claims.sentences import Sentence
from leapcheck.compiled import compiled
from leapcheck.data.metrics import FLOWS
from leapcheck.patterns import Later
from leapcheck.quantities.compared_times import is_multiplied
from leapcheck.quantities.periods import year_before
from leapcheck.quantities.time_grammar import number
from leapcheck.quantities.time_roles import is_bracketed, is_issue, is_of_works, is_record
from leapcheck.quantities.times import TimeRef

# What a product is or costs holds without a date; a time in an earlier sentence is not its own.
TIMELESS = frozenset({
    "range", "power", "compute", "spec", "area", "takt", "duration", "term", "rate", "fee", "span", "facilities",
    "features", "versions", "rank", "count", "emissions", "capacity", "price",
})  # fmt: skip
PRODUCT = frozenset(
    {"range", "power", "compute", "spec", "price", "takt", "features", "versions", "duration", "term"}
)
_POLICY = PRODUCT - {"duration", "term"} | {"fee", "rate"}
_PART_OF_A_YEAR = Later(r"\d{4}-01/")
_COUNTED = Later(r"[\d一二三四五六七八九十倍半]")
# Companies whose financial year does not begin in January, by its first month (their annual reports).
FISCAL_START = {
    **dict.fromkeys(
        ("丰田汽车", "本田", "本田汽车", "日产汽车", "日产", "马自达", "铃木", "三菱汽车", "斯巴鲁"), 4
    ),
    **dict.fromkeys(("松下", "电装", "五十铃", "日野", "爱信", "尼得科"), 4),
    # called after the calendar year that they end in: 2026财年 begins in October 2025 (-2), or in April (-8)
    **dict.fromkeys(("英飞凌", "苹果公司", "高通", "蒂森克虏伯"), -2),
    **dict.fromkeys(("博通", "亚德诺"), -1),
    **dict.fromkeys(("微软", "Wolfspeed"), -5),
    **dict.fromkeys(("英伟达", "戴尔"), -10),
    **dict.fromkeys(("阿里巴巴", "捷豹路虎", "塔塔汽车", "马恒达", "玛鲁蒂铃木"), -8),
    "美光科技": -3,
    "甲骨文": -6,
}
# 2021/22财年第一季度(2021年4月至6月), 上半财年(4至9月), 第二财季(7-9月), 2024财年(2023年10月至2024年9月)
_YEAR_BEGINS = Later(
    r"(?:财(?:政)?年度?(?:的? ?(?:第?(?P<q>[一二三四1-4])个?(?:季度|财季)|(?P<half>[上下])半年))?"
    r"|第?(?P<q2>[一二三四1-4])个?财季|(?P<half2>[上下])半财年) ?\((?:即|为|从|自)?(?:20\d\d ?年 ?)?"
    r"(?P<month>1[0-2]|[1-9]) ?月?(?: ?1 ?日)? ?[至到~—-]{1,2} ?(?:20\d\d ?年 ?)?\d{1,2} ?月"
)
# 2020年度(至2021年3月)
_YEAR_ENDS = Later(r"20\d\d ?年度 ?\([至到] ?20\d\d ?年 ?(?P<month>1[0-2]|[1-9]) ?月")
# 33亿元,也就是2024年的研发投入;   升3.2%,现报14.13元
_EXPLAINED = Later(r",?(?:也就是|也即|即|(?:这|那)?(?:就|便)?是)|,(?=现报)")
_YEARLY_MEAN = Later(r"年均|年复合|每年(?:平均)?|平均每年")
_REPORT_SPAN = Later(
    r"(?:时间(?:周期|范围|跨度)|报告期)[^。;]{0,12}?(20\d\d) ?年 ?1 ?月 ?1 ?日 ?[至到—-]+ ?(20\d\d) ?年 ?(12 ?月 ?31"
    r"|6 ?月 ?30) ?日"
)
# 本报告涵盖2023年4月1日至2024年3月31日, 报告期:2023年7月1日至2024年6月30日(“本财年”)
_REPORT_YEAR = Later(
    r"(?:涵盖|覆盖|报告期|时间(?:周期|范围|跨度)|回顾|截取)[^。;]{0,16}?(20\d\d) ?年 ?(\d{1,2}) ?月 ?1 ?日 ?[至到—-]+ ?"
    r"(20\d\d) ?年 ?(\d{1,2}) ?月 ?(?:28|29|30|31) ?日"
)
_REPORT_TITLE = Later(
    r"(20\d\d) ?年度?(?:环境、社会|ESG|可持续发展|社会责任|企业社会责任|年度)[^,。]{0,12}报告"
)
# 某某集团2024年可持续发展报告披露,…
_REPORT_TOLD = Later(r"(20\d\d) ?年?度?[^,。]{0,6}(?:环境、社会|ESG|可持续发展|社会责任)[^,。]{0,12}报告")
# 在保持2024年补贴力度的基础上: a time that only describes what goes on
_BACKGROUND = compiled(
    r"[^,。;\d]{0,8}(?:的(?:基础|规模|基数|水平|体量)之?上|力度的?|水平的基础|的背景下|的前提下)"
)
_HAS_NUMBER = Later(r"\d[^,。;]*,")
_CHANGES = Later(r"[增降升跌减涨落缩扩翻掉拉砍冲番飙蹿]|下滑|提高|[变做提回][到至成]")
# 较去年同期的一一四辆、一八四辆和二十九辆: each of them is of that time
_LEVELS_BEFORE = Later(
    r"(?:同期|同月|同季)?的?(?:[约近超逾]?[\d.,〇零一二两三四五六七八九十百千万亿]+[^\d,。;、和与及]{1,4}[、和与及])+"
)
_HELD_AGAINST = Later(r"(?:较|比|相比于?|同比|对比|环比|低于|高于|超过)$")
_CHANGED = Later(r"(?:几乎|近乎|差不多|接近|将近|近|超过?|大?约)?[翻增减降涨跌倍]")
_IN_ITS_BRACKET = Later(r"\(\d[^()。;:]{0,14},[^()。;:,\d]{0,6}")  # 比去年同期(48次,110万辆)增加…
_SECOND = Later(r"[^、和与及]*\d[^、和与及]*")  # 较7月的202城再覆盖7城
# 完成全年目标的40%,毛利率为12%; 仅为全年市场预测值的4%,而毛利率…: the year is the goal's alone
_OF_A_GOAL = Later(r"[^,。;]{0,24}(?:目标|任务|指引|预[测期]值?)的?[^,。;]{0,4}\d")
_EACH_THEN = Later(
    r"[^,。;\d]{0,8}(?:分别|依次)[^,。;\d]{0,4}\d[^,。;]*?(?:、|[和与及])"
)  # 去年同期分别为16万辆和9万辆
_DONE_THEN = frozenset(
    {"是在", "是于", "都在", "都是在", "均在", "则是在", "来自于", "发生在", "产生于"}
)  # 8万台是在2022年完成的
_BRACKET = 30  # characters in which a bracket that begins with a time is closed
_MADE_PUBLIC = Later(
    r"(?:公布|发布|披露|发表)(?:了)?[^,。;\d]{0,12}(?:数据|数字|公告|快报|战报|成绩单|成绩|财报|报告|业绩)"
)
_SINCE_THE_FIRST = Later(r"[从自]首[^,。;\d]{0,14}$")  # 从首辆车在2021年6月下线,到第10万辆
_STARTED = Later(
    r"[^,。;\d]{0,4}(?:起步|成立|建厂|投产|建成|创立|下线),[^,。;\d]{0,4}[到至]"
)  # 1996年起步,走到第100万辆
_POINTS = Later(r"[\d.]+(?:个?(?:百分点)?(?:、|和|与|及)[\d.]+){0,3}个?百分点")
_TO_THE_END = Later(r"[,台辆线付车产立](?:再)?[到至]")
_EARNINGS = Later(r"(?:预[测期]|动态|远期)*(?:市[盈净销]率|P/?[EBS])")
_NEAR_ITS_DAY = 10  # characters from a milestone to the day behind it


def year_begins(text: str) -> int | None:
    """The month in which a text says that the year of its company begins: 上半财年(4至9月), 年度(至2021年3月) → 4."""
    ends = _YEAR_ENDS.search(text) if "年度" in text else None
    if ends is not None:
        return int(ends["month"]) % 12 + 1
    told = _YEAR_BEGINS.search(text) if "财" in text else None
    if told is None:
        return None
    quarter = told["q"] or told["q2"]
    later = 3 * (number(quarter) - 1) if quarter else 6 * ((told["half"] or told["half2"]) == "下")
    return (int(told["month"]) - later - 1) % 12 + 1


def report_period(text: str, title: str) -> str | None:
    """The year or half that a company's report covers, where the text is one; its numbers hold then."""
    span = _REPORT_SPAN.search(text[:4000])
    if span and span[1] == span[2]:
        return span[1] if span[3].startswith("12") else f"{span[1]}-H1"
    year = _REPORT_YEAR.search(text[:4000])
    if year and int(year[1]) + 1 == int(year[3]) and int(year[2]) == int(year[4]) + 1:
        return f"{year[1]}-{int(year[2]):02d}/{year[3]}-{int(year[4]):02d}"
    named = _REPORT_TITLE.search(title) or _REPORT_TOLD.search(text[:200])
    return named[1] if named else None


def period_of(
    at: int,
    ref: TimeRef | None,
    metric: str,
    sentence: Sentence,
    times: Sequence[TimeRef],
    inherited: str | None,
    report: str | None,
) -> str | None:
    """The period of the number at `at`: ISO 8601 as in the claim model, or None.

    `ref` is the time that governs it (see `governing`),
    `inherited` is the time that the paragraph set before, `report` the period that a report covers.
    """
    if metric == "cagr" or (
        metric in ("yoy", "growth") and _YEARLY_MEAN.search(sentence.text, max(0, at - 8), at + 2)
    ):
        years = [
            t.period[:4] for t in times if t.end <= at and t.period and t.grain in ("year", "month", "day")
        ]
        if len(years) >= 2 and years[0] < years[-1]:
            return f"{years[0]}/{years[-1]}"
        ahead = [t.period for t in times if t.start >= at and t.period and t.grain == "year"]
        if not years and len(ahead) == 2 and ahead[0] < ahead[1]:
            return f"{ahead[0]}/{ahead[1]}"  # 以37%的复合增长率从2023年的…增至2028年的…
        if len(years) == 1 and ahead and years[0] < ahead[0]:
            return f"{years[0]}/{ahead[0]}"  # 2019年销量1万辆,随后年均增长超40%,2022年突破4万辆
    if ref is None and metric in ("yoy", "growth"):
        base = next(
            (t for t in reversed(times) if t.end <= at and t.compared and t.grain == "year" and t.period),
            None,
        )
        if base is not None and base.period is not None and base.period.isdigit():
            return inherited or str(int(base.period) + 1)
    if metric in ("yoy", "growth") and ref is not None and not ref.compared:
        ref = _later_year(ref, at, sentence, times)
        if (
            inherited
            and ref.grain == "year"
            and ref.period == year_before(inherited)
            and sentence.text.endswith("而", 0, ref.start)
            and _HAS_NUMBER.search(sentence.text, ref.end, at)
        ):
            return inherited  # …24.7亿元,而2016年为29.6亿元,同比下降16.5%
    if ref is not None and ref.period and metric in FLOWS and _is_edge_of_year(ref, sentence.text):
        return ref.period[:4]  # 年初定的目标 is the year's
    if ref is not None and ref.vague and ref.grain == "now" and metric in PRODUCT:
        return None  # 当时, 三年前: not what dates a product
    if ref is not None and metric == "price" and _is_before_aim(ref, at, sentence):
        return None
    if ref is not None and metric in _POLICY and _is_of_other_words(ref, at, sentence):
        return None  # 年初至今接获620张订单,起售价17万元
    if ref is not None and ref.period is not None:
        return _of_events(ref.period, metric)
    if ref is not None and (ref.grain == "year" or (ref.vague and ref.grain == "now")):
        return None  # 今年前5个月 of a text without a date is no month told before
    if metric in TIMELESS:
        return report if metric not in PRODUCT else None
    period = inherited or (report if metric != "milestone" else None)
    return _of_events(period, metric) if period else None


def governing(at: int, end: int, sentence: Sentence, times: Sequence[TimeRef]) -> TimeRef | None:
    """The time that a number stands under: the last one named before it, else one in its clause."""
    whole = next(
        (
            t
            for t in times
            if sentence.text[end : t.start] in ("", "的")
            and t.start >= end
            and t.grain == "year"
            and ("全年" in sentence.text[t.start : t.end] or _EARNINGS.match(sentence.text, t.end))
        ),
        None,
    )
    if whole:
        return whole  # 48万辆的全年销售目标, 25倍2026年市盈率
    bracketed = next((t for t in times if t.start == end + 1 and sentence.text[end] == "("), None)
    if bracketed and sentence.text[bracketed.end : bracketed.end + 1] == ")" and not bracketed.compared:
        return bracketed  # 11.8%(2023年)
    then = next((t for t in times if t.start > end and sentence.text[end : t.start] in _DONE_THEN), None)
    if then and not then.compared:
        return then
    before = [t for t in times if t.end <= at and not _tells_of_no_number(sentence.text, t)]
    before = [t for t in before if not _BACKGROUND.match(sentence.text, t.end)] or before
    before = [t for t in before if not _is_of_works_before(t, at, sentence)]
    before = [t for t in before if not _is_of_a_goal_before(t, at, sentence)] or before
    if "(" in sentence.text:  # 只有6.8%(如今已达53.6%),两家各有3款
        before = [t for t in before if not _is_behind_bracket(t, at, sentence.text)] or before
    if before:
        last = before[-1]
        if _is_start(sentence.text, last, at):
            return None
        if sentence.text[at] in "第首" and (day := _day_behind(last, end, sentence, times)):
            return day
        if last.compared:
            if _is_base(sentence.text, last, at):
                return last
            own = [t for t in before if not t.compared]
            return own[-1] if own else None
        if (
            last.vague
            and len(before) > 1
            and not before[-2].compared
            and sentence.clause_number(before[-2].start) == sentence.clause_number(at)
        ):
            return before[-2]
        return last
    _, clause_end = sentence.clause(at)
    if _EXPLAINED.match(sentence.text, end):
        clause_end = len(sentence.text)
    after = [t for t in times if t.start >= end and t.end <= clause_end and not t.compared]
    if not after:
        return None
    near = 24 if sentence.text[after[0].start - 1] in "在于" and sentence.text[at] == "第" else 12
    return after[0] if after[0].start - end <= near else None  # 第100万台变速箱也会在明年交付


def _tells_of_no_number(text: str, ref: TimeRef) -> bool:
    """Whether a time is only that of a record or of an issue of a paper."""
    return is_record(text, ref) or is_issue(text, ref)


def is_of_a_goal(ref: TimeRef, text: str) -> bool:
    """Whether a whole year is only that of a goal of which a part was reached: 完成全年目标的40%."""
    return text[ref.start : ref.end] in ("全年", "年度") and _OF_A_GOAL.match(text, ref.end) is not None


def _is_of_a_goal_before(ref: TimeRef, at: int, sentence: Sentence) -> bool:
    """Whether a whole year is that of a goal, clauses before the number at `at`."""
    return is_of_a_goal(ref, sentence.text) and sentence.clause_number(ref.start) < sentence.clause_number(at)


def _is_of_works_before(ref: TimeRef, at: int, sentence: Sentence) -> bool:
    """Whether a time is only that of works, clauses before the number at `at`: 拥有2013年投产的工厂,员工2万人."""
    earlier = sentence.clause_number(ref.start) < sentence.clause_number(at)
    return earlier and is_of_works(sentence.text, ref)


def _is_behind_bracket(ref: TimeRef, at: int, text: str) -> bool:
    """Whether a time is that of a bracket which is closed before the number at `at`."""
    return is_bracketed(text, ref) and ")" in text[ref.end : min(at, ref.end + _BRACKET)]


def is_day_of_news(ref: TimeRef, at: int, text: str) -> bool:
    """Whether a day is only that on which a number was made public: 1月12日,蔚来公布交付数据,…"""
    return ref.grain in ("now", "day") and _MADE_PUBLIC.search(text, ref.end, at) is not None


def _is_of_other_words(ref: TimeRef, at: int, sentence: Sentence) -> bool:
    """Whether a part of a year is only that of a number told between it and the one at `at`, clauses before."""
    if not _PART_OF_A_YEAR.match(ref.period or ""):
        return False
    start, _ = sentence.clause(at)
    return ref.end <= start and _COUNTED.search(sentence.text, ref.end, start) is not None


def _is_before_aim(ref: TimeRef, at: int, sentence: Sentence) -> bool:
    """Whether a time is that of an earlier clause than a price aimed at: 上调2026年盈测,目标价升至30港元."""
    start, _ = sentence.clause(at)
    return ref.end <= start and "目标价" in sentence.text[start:at]


def _is_start(text: str, ref: TimeRef, at: int) -> bool:
    """Whether a time is where a stretch begins, and a number at its end: 从2019年首台下线,到第10万台下线."""
    if _STARTED.fullmatch(text, ref.end, at):
        return True
    since = text[: ref.start].endswith(("从", "自", "由")) or _SINCE_THE_FIRST.search(text, 0, ref.start)
    return bool(since and _TO_THE_END.search(text, ref.end, at))


def _day_behind(ref: TimeRef, end: int, sentence: Sentence, times: Sequence[TimeRef]) -> TimeRef | None:
    """The day that stands behind a milestone: of the year or month `ref`, or its own.

    1996年,首辆皮卡于3月5日驶出; …2024年10月17日下线,第100万辆2025年9月25日下线.
    """
    clause_start, clause_end = sentence.clause(end)
    behind = next((t for t in times if end <= t.start and t.end <= clause_end and not t.compared), None)
    if behind and behind.grain == "day" and ref.end <= clause_start and behind.start - end <= _NEAR_ITS_DAY:
        return behind
    if (
        behind is None
        or behind.grain not in ("day", "month")
        or sentence.text[behind.start - 1] not in "于在"
    ):
        return None
    year, day = (ref.period or "")[:4], behind.period or ""
    if ref.grain == "month":
        return behind if day.startswith(f"{ref.period}-") else None
    return behind if ref.grain != "day" and day.startswith(f"{year}-") else None


def _later_year(ref: TimeRef, at: int, sentence: Sentence, times: Sequence[TimeRef]) -> TimeRef:
    """A year-on-year change belongs to the later of two years: 2025年A,2024年B,同比增长C."""
    for other in times:
        if other.end > ref.start or other.grain != ref.grain or other.compared:
            continue
        if other.period and ref.period and year_before(other.period) == ref.period:
            return other
    return ref


def _is_edge_of_year(ref: TimeRef, text: str) -> bool:
    """Whether a time is 年初, 年底 or 年末, and no end of a month."""
    word = text[ref.start : ref.end]
    return ref.grain == "month" and not ref.as_of and word[-1] in "初底末" and "月" not in word


def _is_base(text: str, ref: TimeRef, at: int) -> bool:
    """Whether a number is that of the time compared with: 较上年同期的967.7亿美元, (去年同期65.1%)."""
    if _POINTS.match(text, at) and text.endswith(BEYOND, 0, ref.start):
        return False  # 低于上年0.9和1.2个百分点
    if _CHANGED.match(text, at) or is_multiplied(text, ref) or text.endswith("相当于", 0, ref.start):
        return False  # 较去年同期翻了一番, 相当于2019年的280%
    held_against = _HELD_AGAINST.search(text, 0, ref.start) is not None
    if held_against and _LEVELS_BEFORE.fullmatch(text, ref.end, at):
        return True
    between = text[ref.end : at].removeprefix("同期")
    if not held_against and not _CHANGES.search(between) and _EACH_THEN.fullmatch(between):
        return True
    if held_against and _IN_ITS_BRACKET.fullmatch(between):
        return True
    if (
        len(between) > 8
        or _SECOND.fullmatch(between)
        or _CHANGES.search(between)
        or re.search(r"[,;:]", between)
    ):
        return False
    return not held_against or between in ("", " ", "(") or between.startswith("的") or between.endswith("的")


def _of_events(period: str, metric: str) -> str:
    """A milestone is reached at the moment up to which a number is counted."""
    return period.removeprefix("../") if metric in ("milestone", "founded") else period
