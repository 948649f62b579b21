"""A number of a sentence as it is meant: with its unit, its list and the bound that it shares with others."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from leapcheck.claims.actors import ACTORS
from leapcheck.claims.currency import at_home
from leapcheck.claims.discourse import Discourse
from leapcheck.claims.distractors import is_distractor
from leapcheck.claims.lists import Group, about_all, grouped, passed_like
from leapcheck.claims.proportions import as_part
from leapcheck.claims.scene import Scene
from leapcheck.claims.values import settle_unit
from leapcheck.model import Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.units import kinds

_MOST_NAMED = 12  # so many names stand in a row: 五菱、奇瑞、比亚迪三家
# LG、三星、SK, 阿维塔(14057辆)、智己(13577辆)
_LISTED = Later(
    r"(?:[^,。;、()\d的]{1,10}(?:\([^()]{1,12}\))?、){1,6}[^,。;、()\d的等]{1,10}(?:\([^()]{1,12}\))?$"
)
_SUPPLIERS = frozenset({"supplier", "chip", "tech", "battery"})
_TELLS = ("的", "销量", "交付", "产量", "出口", "订单")  # what all the numbers of a list are, behind it
# 以8.3%、4.4%和4.0%的市占率
_OF_THE_MARKET = Later(r"的(?:市场)?(?:份额|市占率|占有率)")
_CARS = ("辆", "台", "部")
_OF_CARS = frozenset({"maker", "brand", "model"})  # whose 台 are cars again
_ON_YEAR = r"(?:同比|按年|(?:去|上)年同[期月季])"
_ON_MONTH = r"(?:环比|按[月季]|上个?月|上一?个?季度?)"
_AND = r"(?:、|和|与|及|以及)(?:较|比)?"
# 同环比分别+20.5%和+17.0%, 较上月和去年同期分别增长5%和20%
_BOTH_WAYS = Later(
    rf"(?:(?P<year>同(?:比)?环比|{_ON_YEAR}{_AND}{_ON_MONTH})|{_ON_MONTH}{_AND}{_ON_YEAR})[^,。;\d]{{0,10}}$"
)


class Number(NamedTuple):
    """A number that means something.

    `group` is the list that it stands in. `worded` is the number of it that has the words all are told with,
    else this one as it stands: 300家和90家门店 has them behind the last.
    """

    q: Quantity
    kind: str
    group: Group | None
    worded: Quantity
    text: str
    scene: Scene

    @property
    def way(self) -> str | None:
        """What it is as one of two changes, on the year and on the month or quarter: 同环比分别+20.5%和+17.0%."""
        group = self.group
        if group is None or not group.place < 2 <= group.size:
            return None
        both = _BOTH_WAYS.search(self.text, 0, group.start)
        if both is None:
            return None
        return "yoy" if (group.place == 0) == bool(both["year"]) else "mom"


def number_in(quantity: Quantity, scene: Scene, discourse: Discourse) -> Number | None:
    """The number that a quantity of a sentence is; None for one that means nothing."""
    text = scene.text
    quantity = _with_the_last(as_part(quantity, text), scene)
    kind = "fraction" if quantity.unit == "fraction" else kinds().get(quantity.unit or "")
    if is_distractor(quantity, kind, text) or _counts_the_named(quantity, scene):
        return None
    q, kind = _settled(quantity, kind, scene, discourse)
    group = grouped(q, scene.quantities, text)
    worded = _worded(q, group, scene)
    return Number(_bounded(q, group, scene), kind, group, worded, text, scene)


def _with_the_last(q: Quantity, scene: Scene) -> Quantity:
    """A number with the unit of the list that it stands in, which the last alone has: 13.4亿和11.1亿元."""
    bare = q.unit is None and q.text.endswith(("万", "亿"))  # 2、30万元 are twenty and thirty
    group = grouped(q, scene.quantities, scene.text) if bare else None
    if group is None or group.place == group.size - 1 or "," in scene.text[q.end : group.end]:
        return q
    last = next(o for o in scene.quantities if o.end == group.end)
    shared = kinds().get(last.unit or "") == "money" or last.noun in _CARS
    return replace(q, unit=last.unit, noun=last.noun) if shared else q


def _counts_the_named(q: Quantity, scene: Scene) -> bool:
    """Whether a number only counts those just named: 五菱、奇瑞、比亚迪三家, LG、三星、SK三家韩系电池企业."""
    if q.noun not in ("家", "大") or q.relation != "exact" or (q.high or 0) > _MOST_NAMED:  # 小鹏732家
        return False
    firms = [m for m in scene.mentions if m.end <= q.start and m.subject.kind in ACTORS - {"collective"}]
    if any(m.end == q.start for m in firms):
        return True
    listed = _LISTED.search(scene.text, 0, q.start)
    return listed is not None and any(listed.start() <= m.start for m in firms)


def _settled(
    quantity: Quantity, kind: str | None, scene: Scene, discourse: Discourse
) -> tuple[Quantity, str]:
    """A number with the unit that its text means, and its kind; money is remembered for the next sum."""
    paragraph = discourse.paragraph
    makers = [m for m in scene.mentions if m.subject.kind in _OF_CARS]
    q, settled = settle_unit(
        at_home(quantity, scene.text, discourse.setting.currency),
        kind,
        scene.text,
        scene.cues,
        paragraph.money or discourse.setting.currency.yuan,
        pieces=(discourse.pieces and not makers) or _ships_its_own(quantity, scene),
        since=max((m.end for m in makers if m.end <= quantity.start), default=0),
    )
    if settled == "money":
        paragraph.money = q.unit or "CNY"
    return q, settled


def _ships_its_own(q: Quantity, scene: Scene) -> bool:
    """Whether 台 counts what a supplier ships: 潍柴去年出货量为90万台."""
    if "出货" not in scene.text or q.noun != "台":
        return False
    firms = [m for m in scene.mentions if m.end <= q.start and m.subject.kind in ACTORS - {"market"}]
    return bool(firms) and firms[-1].subject.kind in _SUPPLIERS


def _worded(q: Quantity, group: Group | None, scene: Scene) -> Quantity:
    """The number whose words a number of a list is told with: 300家和90家门店, 5万辆和3万辆的交付量 have them behind the last."""
    if group is None or group.place == group.size - 1:
        return q
    if q.unit == "percent" and _OF_THE_MARKET.match(scene.text, group.end):
        return next((o for o in scene.quantities if o.end == group.end), q)
    if q.unit != "count" and not (q.unit == "vehicle" and scene.text.startswith(_TELLS, group.end)):
        return q
    last = next((o for o in scene.quantities if o.end == group.end), q)
    return last if last.noun == q.noun and "," not in scene.text[q.end : last.start] else q


def _bounded(q: Quantity, group: Group | None, scene: Scene) -> Quantity:
    """A number of a list with the bound that all of its numbers have: 分别约为141亿元、105亿元和66亿元."""
    if group is None:
        return q
    if q.relation == "exact" and about_all(group, scene.text):
        q = replace(q, relation="approx")
    if group.place:
        q = passed_like(next(o for o in scene.quantities if o.start == group.start), q, scene.text)
    return q
