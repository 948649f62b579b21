"""What a number measures where it stands: by its form, its list, the nearest cue, and the numbers before it.

`metric.py` chooses by the cues of a sentence. Here are the rules that go before that choice, the numbers that
go on from the one before them, and the rules that correct the choice by what the article has told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from leapcheck.claims.actors import ACTORS
from leapcheck.claims.adjustments import adjusted
from leapcheck.claims.changes import GROWTH, is_of_a_class
from leapcheck.claims.constructions import constructed
from leapcheck.claims.counted import milestone_ordinal
from leapcheck.claims.discourse import Discourse
from leapcheck.claims.holders import holds_like_the_last, holds_market
from leapcheck.claims.metric import Reading, choose_metric, fits, told_by_itself
from leapcheck.claims.number import Number
from leapcheck.claims.openers import AMONG
from leapcheck.claims.recalls import is_recalled
from leapcheck.claims.scene import Scene
from leapcheck.claims.sessions import has_moved
from leapcheck.claims.spans import is_end, is_portion, is_start, takes_time
from leapcheck.claims.ventures import is_even_share
from leapcheck.data.metrics import FLOWS
from leapcheck.model import Quantity
from leapcheck.patterns import Later

# 第四座工厂
_PLANT = Later(r"(?:[^,。;\d]{0,8})?(?:工厂|整车厂|基地|研发中心)")
# 成为公司第四座工厂, 在当地建第二座工厂; but 设在当地的第二座工厂即将完工
_IS_THE_NTH = Later(
    r"(?:成为|[是系]|作为|[将即仍]为|拥有|建|开设|落成|投产|设立|布局|规划|启用)(?!在|于|成的|设的)[^,。;\d]{0,16}$"
)
# 这一比例将降至88.3%: what the rate before it is
_SAME_RATE = Later(r"(?:这一|这个|该|此)(?:比例|比率|占比|数字|数据|指标|比重)[^,。;\d]{0,10}$")
# 占收入的40%(2019年:35%), 较上年同期(30%)回升: what the rate before it is
_BESIDE = Later(
    r"[(](?:(?:(?:19|20)\d\d年|[上去前]一?年|上个?月|上一?季度?|此前|之前|同期)"
    r"(?:同期|度|底|末|全年|(?:第?[一二三四]|前三)季度?|[上下]半年|\d{1,2}月)?)[:为是]?约?$"
    r"|[较比从](?:[上去前]一?年|上个?月|上一?季度?|此前|之前)[^,。;()\d]{0,6}[(]约?$"
)
# 毛利率21%,高于市场预期的19.5%: what the rate before it was expected to be
_EXPECTED_RATE = Later(
    r"\d[^。;]{0,16}[,(](?:[且并均也远略]|大幅|明显|显著)*(?:[高低优好强弱逊差]于|超[过出]?|不及|不如|胜过|符合)[^,。;()\d]{0,16}(?:预[期估测计料]|估计|共识)[值额]?的?(?:约|近)?$"
)
# 25倍2026年预测市盈率
_MULTIPLE = Later(r"的?(?:20\d\d年|预[测期]|动态|静态|远期|滚动)*的?(?:市[盈净销]率|P/?[EBS](?![A-Za-z]))")
_SURE = 20  # the score of a cue below which the last number's metric is the better guess
_SELDOM_LASTING = ("percent", "duration", "count")  # kinds whose numbers go on only within a sentence
_A_FEW = 20  # vehicles; so few that no word tells of are no sales
_MANY = 1000  # of what is no vehicle; so many pass for a milestone


def metric_in_context(number: Number, had: set[str], discourse: Discourse) -> str | None:
    """What a number measures; None for an ordinal that is no milestone.

    `had` holds the kinds of quantity that its sentence has had.
    """
    q, kind, scene = number.worded, number.kind, number.scene
    if is_portion(number.text, q.start):
        return "production"
    if q.ordinal:
        return _of_an_ordinal(q, kind, number.text)
    for rule in _BEFORE_THE_CUES.get(kind, _OF_ANY):
        if told := rule(number, discourse):
            return told
    reading = choose_metric(q, kind, scene.sentence, scene.cues, scene.quantities, scene.lead(q))
    if reading.cue is None and (asked := _asked(q, kind, discourse)):
        return asked
    metric = _going_on(reading, number, had, discourse)
    if reading.cue is None and metric == "sales" and (q.high or q.low or 0) <= _A_FEW:
        metric = "count"  # 一红一白两辆轿车: nobody says that they were sold
    metric = adjusted(metric, q, kind, scene.sentence)
    metric = _as_a_change(metric, number, discourse)
    metric = constructed(metric, q, kind, scene.sentence, _is_cued(reading, q, scene))
    return _as_told_of(metric, number, discourse)


def _of_an_ordinal(q: Quantity, kind: str, text: str) -> str | None:
    """What an ordinal tells: 第100万辆 a milestone, 这是第四座工厂 how many there are, 第45周 nothing."""
    if kind == "duration":
        return None
    if kind == "count" and q.text[0] == "第" and _PLANT.match(text, q.end):
        return "facilities" if _IS_THE_NTH.search(text, 0, q.start) else None
    return "milestone" if milestone_ordinal(q, text) else None


def _end_of_a_way(number: Number, _: Discourse) -> str | None:
    """One of the two ends of a way that took some time: 从5万台到10万台,仅历时半年."""
    q, text = number.worded, number.text
    if not takes_time(text, q.end):
        return None
    return "milestone" if is_start(text, q.start, q.end) or is_end(text, q.start, q.end) else None


def _both_ways(number: Number, _: Discourse) -> str | None:
    """A change on the year beside one on the month: 同环比分别+20.5%和+17.0%."""
    return number.way


def _even_share(number: Number, _: Discourse) -> str | None:
    """What each of some partners has: 双方各占50%."""
    return "stake" if is_even_share(number.worded, number.text) else None


def _listed(number: Number, _: Discourse) -> str | None:
    """What the word of the same place says, where as many are listed: 营收和净利润分别为…"""
    cue = number.group.cue(number.scene.cues, number.text) if number.group else None
    if cue is None:
        return None
    return next((m for m in cue.metrics if fits(number.worded, number.kind, m)), None)


def _like_the_rate_before(number: Number, discourse: Discourse) -> str | None:
    """What the rate before it is: 这一比例将降至88.3%, or …为40%(2019年:35%) where it stands in brackets."""
    last, text, at = discourse.paragraph.metrics.get(number.kind), number.text, number.worded.start
    if not last:
        return None
    if last not in GROWTH and _SAME_RATE.search(text, 0, at):
        return last
    if "预" in text and _EXPECTED_RATE.search(text, 0, at):
        return last
    return last if "(" in text and _BESIDE.search(text, 0, at) else None


def _asked(q: Quantity, kind: str, discourse: Discourse) -> str | None:
    """What a number measures that answers the short question before it: 毛利率呢?…"""
    return next((m for cue in discourse.paragraph.asked for m in cue.metrics if fits(q, kind, m)), None)


def _going_on(reading: Reading, number: Number, had: set[str], discourse: Discourse) -> str:
    """The metric that was read, or that of the last number of its kind where the words say too little."""
    metric, cue, score = reading
    q, kind, scene = number.worded, number.kind, number.scene
    continued = kind in discourse.continued
    parted = cue is None and number.text.startswith(AMONG)  # 供应商300家。其中80家在广东
    lasting = continued or kind in had or kind not in _SELDOM_LASTING or (parted and kind == "count")
    if score >= _SURE or not lasting or (cue is not None and continued):
        return metric
    metrics = discourse.paragraph.metrics
    last = metrics.get(kind, metric)
    if kind == "count" and (last == "count" or not fits(q, kind, last)):
        last = metrics.get(f"{kind}/{q.noun}", last)  # 1137家店,覆盖295城;小鹏732家
    if told_by_itself(q, kind, last, scene.sentence):
        return metric
    if last == "capacity" and _is_named_for(q, scene):
        return discourse.paragraph.flow
    return last if kind != "count" or last == "count" or fits(q, kind, last) else metric


def _is_named_for(q: Quantity, scene: Scene) -> bool:
    """Whether a number only follows the name of a firm: …,设计年产能25万辆;甲汽车27万辆."""
    return any(m.subject.kind in ACTORS and 0 <= q.start - m.end <= 1 for m in scene.mentions)


def _as_a_change(metric: str, number: Number, discourse: Discourse) -> str:
    """The metric of a number that goes on with a change: 分别多出1203辆和966辆; and of the growth of a class of cars."""
    q, kind, group, paragraph = number.worded, number.kind, number.group, discourse.paragraph
    if group and group.place and paragraph.last in GROWTH and kind in ("vehicle", "money"):
        return paragraph.last
    sentence = number.scene.sentence
    if metric in ("yoy", "mom") and has_moved(q, sentence) and discourse.setting.in_session(sentence.text):
        return "growth"  # 销量同比增长12%,股价涨近4%
    if metric == "growth" and kind == "percent" and is_of_a_class(q.start, sentence):
        return "yoy" if paragraph.metrics.get("vehicle") in FLOWS else metric
    return metric


def _is_cued(reading: Reading, q: Quantity, scene: Scene) -> bool:
    """Whether the word that tells what a number measures stands in its own clause."""
    clause = scene.sentence.clause_number
    return reading.cue is not None and clause(reading.cue.start) == clause(q.start)


def _as_told_of(metric: str, number: Number, discourse: Discourse) -> str:
    """The metric by what a number is told of: a ratio of who holds a market, cars recalled, a way of milestones."""
    q, kind, scene = number.worded, number.kind, number.scene
    if metric == "ratio" and "占" in number.text:
        if holds_market(q, scene.sentence, scene.mentions):
            return "market_share"
        first = replace(q, start=number.group.start) if number.group else q
        shared = discourse.paragraph.metrics.get(kind) == "market_share"
        if shared and holds_like_the_last(first, scene.sentence, scene.mentions):
            return "market_share"
    if kind == "vehicle" and metric in FLOWS and discourse.recalls and is_recalled(q, scene.sentence):
        return "count"
    if kind == "duration" and metric in ("duration", "spec") and _follows_milestone(q, scene):
        return "span"
    return metric


def _follows_milestone(q: Quantity, scene: Scene) -> bool:
    """Whether a length of time is the way from one milestone to another: 后一个50万台,343天就够了."""
    return any(
        (o.unit == "vehicle" or (o.low or 0) >= _MANY) and (o.ordinal or is_portion(scene.text, o.start))
        for o in scene.quantities
        if o.end <= q.start
    )


def _multiple(number: Number, _: Discourse) -> str | None:
    """What a stock costs by what its firm earns, and no growth: 25倍2026年市盈率."""
    return "ratio" if _MULTIPLE.match(number.text, number.worded.end) else None


_Rule = Callable[[Number, Discourse], str | None]
_OF_ANY: tuple[_Rule, ...] = (_both_ways, _listed)
_BEFORE_THE_CUES: dict[str, tuple[_Rule, ...]] = {
    "vehicle": (_end_of_a_way, *_OF_ANY),
    "percent": (_both_ways, _even_share, _listed, _like_the_rate_before),
    "fraction": (_both_ways, _even_share, _listed),
    "times": (_multiple, *_OF_ANY),
}
