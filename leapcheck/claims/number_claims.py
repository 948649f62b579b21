"""The claims of a number: what it measures, of whom, when, and whether that has come, each by a step of its own."""

from __future__ import annotations

from collections.abc import Iterator

from leapcheck.claims.actors import maker_of
from leapcheck.claims.attribution import attribution_of
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.dated import Dated
from leapcheck.claims.discourse import Discourse, Paragraph
from leapcheck.claims.drafts import Draft, draft_of
from leapcheck.claims.held_against import change_told
from leapcheck.claims.holders import holder
from leapcheck.claims.lexicon import Mention
from leapcheck.claims.lists import sharing
from leapcheck.claims.market import Market
from leapcheck.claims.metric_in_context import metric_in_context
from leapcheck.claims.modality_in_context import modality_in_context
from leapcheck.claims.number import Number, number_in
from leapcheck.claims.proportions import is_in_ratio
from leapcheck.claims.qualifiers import counted_noun, qualifiers_of
from leapcheck.claims.scene import Scene
from leapcheck.claims.sessions import has_moved
from leapcheck.claims.shares import MOVING, stocks_moved
from leapcheck.claims.spans import span_ends
from leapcheck.claims.stretches import over_several_years
from leapcheck.claims.subject import about
from leapcheck.claims.topic import About
from leapcheck.claims.totals import coordinated, flow_or_total
from leapcheck.claims.values import is_negative, signed
from leapcheck.claims.ventures import TOLD_BEFORE, Part, part_of_venture
from leapcheck.data.metrics import FLOWS
from leapcheck.model import Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.periods import is_month
from leapcheck.quantities.times import TimeRef

# 可装载7000辆汽车的货轮: no size that other numbers are of
_LOADED = Later(r"(?:装载|运载|承运|停放|容纳|[可能]装|[可能]载|[可能]停)[^,。;\d]{0,3}$")
# 产销分别完成A和B; but 产销基数较高,月销量分别为A和B
_MADE_AND_SOLD = Later(r"产销(?![^。;]*,[^,。;]*(?<!产)(?<!产量[和与及、])(?:销量|零售量|批发量)[^,。;]*$)")
_CLUSTER = Later(r"级?的?(?:产业)?集群")
_RELATIVE = frozenset({"percent", "fraction", "pp", "times"})


def claims_of_number(
    quantity: Quantity, scene: Scene, had: set[str], discourse: Discourse
) -> Iterator[Draft]:
    """The claims that a quantity makes: none for a distractor, two for 产销双双突破.

    `had` holds the kinds of quantity that the sentence has had.
    """
    number = number_in(quantity, scene, discourse)
    if number is None:
        return
    q, kind, paragraph, timing = number.q, number.kind, discourse.paragraph, discourse.timing
    begin = scene.sentence.start
    part = part_of_venture(
        q, number.text, scene.mentions, discourse.parties, discourse.text[max(0, begin - TOLD_BEFORE) : begin]
    )
    metric = "stake" if part else metric_in_context(number, had, discourse)
    if metric is None:
        return
    paired = _paired(number, discourse)
    market = number.group.paired_market(scene.markets, number.text) if number.group else None
    who = About(part.holder) if part else _whom(number, metric, paired, market, discourse)
    if who is None:
        return
    _remember_metric(number, metric, paragraph)
    had.add(kind)
    own = timing.own_of(q, metric, scene)
    if metric == "stake" and part is None and paired is None:
        who = holder(q.start, who, scene.sentence, scene.mentions)
    value = signed(q, metric, scene.sentence, losing=paragraph.losing)
    if metric == "profit":
        paragraph.losing = is_negative(value)
    metric, period = _when(number, metric, who, own, paired, discourse)
    modality = modality_in_context(number, metric, period, own, discourse)
    period = timing.as_meant(q, metric, modality, period, own, scene)
    paragraph.told[metric] = modality
    paragraph.last = metric
    if kind == "vehicle" and metric in FLOWS:
        paragraph.flow = metric
    qualifiers = _qualifiers(number, metric, who, part, market, discourse)
    if "per" in qualifiers and own is None and scene.role != "table" and not is_month(period):
        period = None  # 单月破万: which month is not said
    said_by = attribution_of(number.text, q.start, scene.mentions, scene.speakers)
    whose = _whose(number, metric, paired, discourse) or [who]
    for each, base in coordinated(metric, q, number.group, scene.nameless, scene.sentence):
        own_base = {"base": base} if base else {}
        for one in whose:
            yield draft_of(
                q.start, q.end, one, each, value, period, qualifiers | own_base, modality, said_by, scene
            )


def _paired(number: Number, discourse: Discourse) -> Mention | None:
    """The subject that a number belongs to by its place in a list: with 分别, or of as many as were named."""
    group, scene = number.group, number.scene
    if group is None or number.way:
        return None
    few_times = len([t for t in scene.times if t.end <= group.start]) < 2
    told = few_times and group.follows_names(scene.mentions, number.text)
    if not (told or group.respective or number.text.endswith(("的", "以"), 0, group.start)):
        return None
    of_firm = discourse.topic.main or discourse.topic.of_firm
    place = None if of_firm else group.paired_place(scene.mentions, number.text)
    return place or group.paired(scene.mentions, scene.sentence, discourse.topic.recent)


def _whom(
    number: Number, metric: str, paired: Mention | None, market: Market | None, discourse: Discourse
) -> About | None:
    """Whom a number is about: in a list with 分别 the one of the same place, else as the text goes."""
    q, scene = number.q, number.scene
    cluster = discourse.setting.cluster
    if cluster and _CLUSTER.match(number.text, q.end):
        return About(cluster)
    if market and (paired is None or paired.subject.kind == "thing"):
        here = discourse.topic.current if discourse.topic.local and not market.placed else None
        return About(here.name if here else market.name)  # 柳州…。电动汽车、蓄电池出口分别增长…
    if paired is not None:
        owner = maker_of(paired.subject)
        return About(owner.name, paired.word if owner is not paired.subject else None)
    return about(q.start, q.end, scene.sentence, scene.mentions, scene.markets, discourse.topic, metric)


def _remember_metric(number: Number, metric: str, paragraph: Paragraph) -> None:
    """Remember what a number measures for those of its kind that go on from it, and for those of its noun."""
    q, kind = number.q, number.kind
    if (metric in GROWTH and kind not in _RELATIVE) or (metric == "rate" and kind == "money"):
        return  # 增加3000辆, 1美元兑145日元
    loaded = metric == "capacity" and _LOADED.search(number.text, 0, q.start)
    if metric != "milestone" and not loaded:
        paragraph.metrics[kind] = metric
    if q.noun:
        paragraph.metrics[f"{kind}/{q.noun}"] = metric


def _when(
    number: Number,
    metric: str,
    who: About,
    own: TimeRef | None,
    paired: Mention | None,
    discourse: Discourse,
) -> tuple[str, str | None]:
    """What a number measures by the time it holds, a flow or a total, a change on the year or the month; and that time."""
    q, scene, timing = number.q, number.scene, discourse.timing
    so_far = own is None and timing.goes_on_so_far(q, scene)
    metric = flow_or_total(metric, q, scene.sentence, own, so_far=so_far, flow=discourse.paragraph.flow)
    by_name = paired is not None or _MADE_AND_SOLD.search(scene.nameless, 0, q.start) is not None
    period = timing.first(Dated(q, metric, who.name, own, scene, number.group, by_name))
    if metric in ("yoy", "growth") and not number.way:
        metric = change_told(q, period, scene, discourse.base) or metric
    if metric == "yoy" and over_several_years(q, scene):
        metric = "growth"
    return metric, timing.running_total(q, metric, period, own, scene)


def _qualifiers(
    number: Number, metric: str, who: About, part: Part | None, market: Market | None, discourse: Discourse
) -> dict[str, str]:
    """What narrows a number down: its product, its noun, the other side of a deal, the ends of a span."""
    q, kind, scene, worded = number.q, number.kind, number.scene, number.worded
    noun = counted_noun(q, kind, number.text)
    qualifiers = qualifiers_of(
        q, metric, scene.sentence, scene.mentions, who.product, noun, discourse.body, who.name, number.group
    )
    if metric == "growth" and has_moved(q, scene.sentence) and discourse.setting.in_session(scene.text):
        qualifiers = _of_the_market(qualifiers, number)
    main = discourse.topic.main
    if metric == "stake" and main and main.name != who.name:
        qualifiers.setdefault("counterparty", main.name)
    if metric == "span":
        qualifiers |= span_ends(number.text[: q.start], number.text[q.end :], discourse.paragraph.milestones)
    elif metric == "milestone" and kind == "vehicle":
        discourse.paragraph.milestones.append(number.text[q.start : q.end])
    if worded is not q and (shared := counted_noun(worded, kind, number.text)):
        qualifiers["noun"] = shared
    if part is not None and part.venture:
        qualifiers["counterparty"] = part.venture
    if is_in_ratio(q, number.text) or (market and not (market.kind and market.kind.powertrain)):
        qualifiers.pop("powertrain", None)  # 新能源汽车、机器人产量分别…: that of its neighbour
    return qualifiers


def _of_the_market(qualifiers: dict[str, str], number: Number) -> dict[str, str]:
    """What narrows down a move on the market: nothing that narrows the flows told before it."""
    start, _ = number.scene.sentence.clause(number.q.start)
    kept = {k: v for k, v in qualifiers.items() if k not in ("base", "channel", "powertrain", "basis")}
    return kept | ({"base": "股价"} if "股价" in number.text[start : number.q.start] else {})


def _whose(number: Number, metric: str, paired: Mention | None, discourse: Discourse) -> list[About]:
    """The several of whom each has the number: 甲、乙各新增18家门店, two stocks that rose by as much."""
    q, scene = number.q, number.scene
    partners = () if paired else sharing(q.start, scene.sentence, scene.mentions, discourse.parties)
    if paired is None and not partners and metric in MOVING:
        return [About(name) for name in stocks_moved(q.start, scene.sentence, scene.mentions)]
    return [About(maker_of(m.subject).name) for m in partners]
