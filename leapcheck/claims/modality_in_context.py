"""The modality of a number where it stands: by its words, then by the text above it and the time that it holds.

`modality/` tells it from the words of a sentence. What those leave as a result may be part of a plan told
before, a goal of the paper that is quoted, or lie ahead of the article.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from leapcheck.claims.asides import TO_COME
from leapcheck.claims.borrowed_times import DEALS
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.discourse import Discourse
from leapcheck.claims.holders import is_of_all_shares
from leapcheck.claims.modality import (
    PLANNED,
    SPENT,
    is_done,
    is_part_in_brackets,
    is_to_be_built,
    is_wished,
    leaves_behind,
    modality_of,
    quoted_plan,
)
from leapcheck.claims.number import Number
from leapcheck.claims.openers import AMONG
from leapcheck.claims.outlook import has_just_begun, is_of_the_project, is_size_of_a_project
from leapcheck.claims.phases import stands_later
from leapcheck.claims.scene import Scene
from leapcheck.data.metrics import FLOWS
from leapcheck.model import Modality, Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.periods import ended_before, is_month
from leapcheck.quantities.times import TimeRef

_OF_A_YEAR = FLOWS - DEALS - GROWTH - {"margin", "market_share"}  # sums of a whole year
_RELATIVE = frozenset({"percent", "pp", "times"})
_FORESEEN = FLOWS - DEALS | GROWTH | {"ratio", "market_share"}  # what nobody plans alone
_RESULTS = frozenset({"profit", "revenue", "yoy", "growth"})
_GUIDED = _RESULTS | {"margin", "deliveries", "sales"}

_BESIDE = frozenset({"profit", "revenue", "sales", "deliveries", "production", "margin"})
# ,营业利润2.2万亿日元
_BARE_MEASURE = Later(
    r"(?:归母|扣非|营业|经营|税前|税后|毛|净|总|年|新车|全球|整车)*(?:净利润?|利润|营收|收入|销售额|销量|交付量?|产量|毛利率|利润率)(?:[为达]到?)?约?"
)
# 预计净利润4亿元,; but not 上年同期…,预估3亿元,
_EXPECTS = Later(r"预[计期测估](?!为|值|的|,|约?[\d.,]+[万亿%])[^。;]{0,40}\d[^。;,]{0,12},$")
# 营收指引为300亿元,   ,同比增长
_GUIDES = Later(
    r"(?:指引|展望|(?<!市场)(?<!分析师)预[期测]值?(?=[为是达]))[^,。;\d]{0,4}[\d.][^,。;]{0,24}(?:,[同环]比[^,。;]{1,20})?,$"
)
_BARE_CHANGE = Later(
    r"(?:同比|环比|按年|按季|较[^,。;\d]{1,6})(?:将|料|有望)?(?:增长|增加|上升|提升|下降|下滑|减少)?(?:约|近|超过?)?"
)
_ITEMS = Later(r"扣非|扣除非经常")


class _Told(NamedTuple):
    """A number whose words tell of a result, as the rules below look at it.

    `own` is the time that governs it, `past` says that its period was over when the article appeared. Its
    clause goes from `start` to `end`.
    """

    q: Quantity
    metric: str
    period: str | None
    own: TimeRef | None
    past: bool
    start: int
    end: int
    text: str
    scene: Scene
    discourse: Discourse

    @property
    def done(self) -> bool:
        """Whether the words of its clause before it say that it has come."""
        return is_done(self.text[self.start : self.q.start])

    @property
    def begun(self) -> str:
        """The words of its clause up to its end."""
        return self.text[self.start : self.q.end]


def modality_in_context(
    number: Number, metric: str, period: str | None, own: TimeRef | None, discourse: Discourse
) -> Modality:
    """The modality of a number that measures `metric` and holds in `period`; `own` is the time that governs it."""
    q, scene, published = number.q, number.scene, discourse.timing.published
    year = period[:4] if published and period and "/" not in period and period[:4].isdigit() else None
    past = _is_over(period, own, published)
    start, end = clause = scene.sentence.clause(q.start)
    modality = modality_of(scene.nameless, q.start, q.end, clause, metric, past)
    if modality == "actual":
        told = _Told(q, metric, period, own, past, start, end, scene.text, scene, discourse)
        return next((m for rule in _RULES if (m := rule(told))), "actual")
    doubtful = modality == "forecast" or (modality == "plan" and metric not in PLANNED)
    if doubtful and published and year and int(year) < published.year - 1:
        return modality if quoted_plan(scene.nameless, q.start, q.end) else "actual"  # it has long come true
    return modality


def _part_of_what_was_told(n: _Told) -> Modality | None:
    """What goes on with a plan or a forecast: 将投资105亿美元。其中55亿美元用于…"""
    if not n.text.startswith(AMONG) or n.metric not in n.discourse.paragraph.told:
        return None
    return None if n.done else n.discourse.paragraph.told[n.metric]


def _part_in_brackets(n: _Told) -> Modality | None:
    """A part of a sum, in brackets behind it: 拟投资4亿元(其中,土建约1亿元)."""
    if n.metric in SPENT and is_part_in_brackets(n.text, n.q.start):
        return n.discourse.paragraph.told.get("investment", "actual")
    return None


def _for_what_is_to_be_built(n: _Told) -> Modality | None:
    """A sum of a headline that goes on to say what is to be built for it: 总投资4亿欧元!某公司拟建设…"""
    if n.metric != "investment" or n.done:
        return None
    return "plan" if is_to_be_built(n.discourse.text, n.scene.sentence.start + n.q.end) else None


def _part_of_all_shares(n: _Told) -> Modality | None:
    """What part of all shares those are that were just told of: 将持有某某9亿股,占其总股本的19.7%."""
    if n.metric != "stake" or not is_of_all_shares(n.text, n.start, n.q.start):
        return None
    return n.discourse.paragraph.told.get("stake")


def _not_there_yet(n: _Told) -> Modality | None:
    """A goal of the paper that is told of, an answer to a question after one, works that are done later."""
    discourse, scene = n.discourse, n.scene
    if n.past and not discourse.outlook.answer:
        return None
    wanted = discourse.outlook.modality(n.text, n.q.end, n.end, n.metric)
    if wanted is not None:
        return wanted
    goes_on, ahead = bool(discourse.continued), discourse.setting.lies_ahead
    later = stands_later(n.q, n.metric, scene, ahead, discourse.paragraph.told, goes_on=goes_on)
    return "plan" if later else None


def _is_over(period: str | None, own: TimeRef | None, published: date | None) -> bool:
    """Whether a period was over when the article appeared, a stretch if its own clause tells it: 今年1-4月…"""
    if not (period and published):
        return False
    first, _, last = period.partition("/")
    if last:
        return bool(own and first) and ended_before(last, published)
    return period[:4].isdigit() and ended_before(period, published)


def _going_on(n: _Told) -> Modality | None:
    """What goes on behind a semicolon with what lies ahead: 力争产量30万辆;增加值达到271亿元."""
    told, last = n.discourse.paragraph.told, n.discourse.paragraph.last
    if n.own is not None or not n.discourse.continued or n.scene.times or told.get(last) not in TO_COME:
        return None
    foreseen = any(told.get(m) == "forecast" for m in _RESULTS)
    alike = foreseen and n.metric in _RESULTS and n.q.relation == "range"
    return told[last] if alike or is_wished(n.begun) else None


def _guided(n: _Told) -> Modality | None:
    """A range that goes on with what a firm expects: 公司预计交付量为8万至9万辆。收入总额为180亿元至190亿元."""
    told, last = n.discourse.paragraph.told, n.discourse.paragraph.last
    if n.own is not None or n.past or n.done or n.scene.times or n.q.relation != "range":
        return None
    return "forecast" if n.metric in _GUIDED and told.get(last) == "forecast" else None


def _without_items(n: _Told) -> Modality | None:
    """The profit without single items, where the one with them was a forecast: 预计净利润5亿元。扣非净利润4亿元."""
    if n.metric not in _RESULTS or n.own is not None or _ITEMS.search(n.begun) is None:
        return None
    return "forecast" if n.discourse.paragraph.told.get("profit") == "forecast" else None


def _measure_beside(n: _Told) -> Modality | None:
    """A measure beside one that is forecast, with no word of its own: 预计全年营收100亿元,净利润5亿元."""
    told, last = n.discourse.paragraph.told, n.discourse.paragraph.last
    if n.metric not in _BESIDE or told.get(last) != "forecast" or last not in _BESIDE:
        return None
    beside = _BARE_MEASURE.fullmatch(n.text, n.start, n.q.start) and _EXPECTS.search(n.text, 0, n.start)
    return "forecast" if beside else None


def _change_of_the_guided(n: _Told) -> Modality | None:
    """A change that goes on with what is guided for: 交付量指引为12万至13万辆,同比增长65%至72%."""
    told, last = n.discourse.paragraph.told, n.discourse.paragraph.last
    if n.metric not in ("yoy", "mom") or told.get(last) != "forecast":
        return None
    changes = _BARE_CHANGE.fullmatch(n.text, n.start, n.q.start) and _GUIDES.search(n.text, 0, n.start)
    return "forecast" if changes else None


def _of_a_project_to_come(n: _Told) -> Modality | None:
    """What a project takes that was announced: 拟投资建设某项目。项目固定资产投资总额约为28亿元."""
    if n.metric not in PLANNED or not n.discourse.announced or n.done:
        return None
    size = n.metric == "capacity" and is_size_of_a_project(n.text, n.q.end)
    return "plan" if size or is_of_the_project(n.text[: n.q.end]) else None


def _of_a_year_just_begun(n: _Told) -> Modality | None:
    """The sum of a whole year of which little is over: in January 2019, 2019年销量为2810万辆."""
    if n.own is None or n.metric not in _OF_A_YEAR:
        return None
    return "forecast" if has_just_begun(n.period, n.discourse.timing.published, n.begun) else None


def _ahead(n: _Told) -> Modality | None:
    """What holds after the article: nothing of it has come true yet, unless the article is misdated."""
    discourse, period = n.discourse, n.period
    if not period or not discourse.setting.lies_ahead(period.removeprefix("../")):
        return None
    if leaves_behind(n.scene.nameless, n.q.start, n.q.end, (n.start, n.end)):
        return None
    if is_month(period) and n.metric in FLOWS - DEALS and n.own is not None:
        discourse.misdated = True  # nobody tells a month to come without a word of it
        return None
    if discourse.misdated and n.own is None:
        return None
    decided = n.metric in GROWTH and n.q.unit not in _RELATIVE  # 减少2500名
    return "forecast" if n.metric in _FORESEEN and not decided else "plan"


_Rule = Callable[[_Told], Modality | None]
_RULES: tuple[_Rule, ...] = (
    *(_part_of_what_was_told, _part_in_brackets, _part_of_all_shares, _for_what_is_to_be_built),
    *(
        _not_there_yet,
        _going_on,
        _guided,
        _without_items,
        _measure_beside,
        _change_of_the_guided,
        _of_a_project_to_come,
        _of_a_year_just_begun,
        _ahead,
    ),
)
