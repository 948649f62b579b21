"""Numbers side by side: 分别为9.0万辆和8.4万辆, 25.6%、16.4%、13.2%, and what they are paired with."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple, Protocol, TypeVar

from leapcheck.claims.actors import NAMED, maker_of
from leapcheck.claims.cues import Cue, find_cues
from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.claims.market import Market
from leapcheck.claims.places import is_chinese, names_place
from leapcheck.claims.sentences import Sentence
from leapcheck.compiled import compiled
from leapcheck.model import Quantity
from leapcheck.patterns import Later, Pattern
from leapcheck.quantities.compared_times import follows_comparison
from leapcheck.quantities.times import TimeRef

_YEARS = Later(r"(\d{4})/(\d{4})")
_LINK = compiled(
    r"^ ?(?:的?(?:股权|股份|股比|份额|销量|产量|交付量|出口量|注册量|上险量|装机量|成绩|增速|增幅))?"
    r"(?:、|/|和|及|与|以及|,|和约|及约)"
    r"(?:同比|环比)?(?:增长|下降|上升|下滑|增加|减少|上涨|下跌)? ?[+]?$"
)
_BETWEEN_NAMES = Later(
    r"”?(?:-[A-Z]+)?(?:\([^)]*\))?[^,。]{0,6}(?:、|/|和|及|与|以及|,)(?:其?旗下的?)?“?"
    r"(?:(?:排名)?第[一二三四五六七八九十\d]{1,3}名?的?)?(?:(?:中|德|日|法|美|韩|英|泰)国|日本|瑞典|意大利|印度)?"
)
JOINER = Later("、|/|和|与|及|以及")
_BETWEEN_WORDS = Later(r"[^,。;:、\d]{0,6}(?:、|/|和|及|与|以及)")
# 零跑汽车、某某汽车和小鹏汽车(的研发人员数量分别为), 国轩高科、某某的(438项、117项)
_LISTED_NAMES = Later(
    r"(?:^|[,。:;]|[高低多少]于|[其当]中|包括|[较比])(?P<names>(?:[^,。:;、的]{2,10}、)*[^,。:;、的和与及]{2,10}(?:、|和|与|及|以及)[^,。:;、的]{2,10}?)"
    r"(?:的[^,。:;]{0,12}?)?(?:,?(?:分别|依[次序])(?:售出|销售|交付|生产|出口)了?|分[列居获占]|(?:分别|依[次序]|各自|各)?(?:为|是|达|达到|约)?|(?P<hold>分别(?:直接|间接)?(?:持有|持股|认购|出资)[^,。:;]{0,14}))$"
)
_ITEM = Later(r"[^、和与及]{2,10}")
_A_TIME = Later(r"\d{2,4}年|\d{1,2}月|[去今上同前][年月期]|[上下]半年|第?[一二三四]季度?")
_BETWEEN_CUES = Later(r" ?[^,。;:、\d]{0,4}(?:、|/|和|及|与|以及) ?[^,。;:、\d]{0,4}")
_BETWEEN_TIMES = Later(r"[^,。]{0,2}(?:、|/|和|及|与|以及|,) ?")
_AND = Later(r"、|[和与及](?![^、和与及]{0,3}分别)")
_EACH_OF = Later(r"(?:分别|依[次序]|各自)[^,。;、\d]{0,8}$")
_ROUNDED = Later(r"(?:分别|依[次序]|各自)为?大?约[^,。;]?$")
_PASSES = Later(r"跌[破穿]|失守|击穿|突破|冲破|站上|跨[过越]|迈[过上]|越过|守住|保住")
_WITHIN = ("在", "于", "至", "到", "向", "往", "从")  # places that only say where
_NEAR = 4  # characters between the last name of a list and 分别
_RESPECTIVE = Later(r"分别|依[次序]|各自|各(?=[为是达有占持出投售交卖产销挂领登录])")
# 甲、乙以3万辆和2万辆分列二三位
_RANKED_SO = Later(
    r"(?:的?[^,。;、\d]{0,8})?(?:分别|分[列居获占]|依次)(?:位|排|列|居|第|[一二三四五六七八九国全行])"
)
_THOSE = Later(r"(?:上述|前述|以上|这|^)(?:两|二|三)(?:家|者|款|个)(?:车企|企业|公司|品牌|厂商)?")
_BOTH_OF = Later(r"(?:^|[,;。])(?:两者|二者|两家|两款车)的?[^,;。]{0,12}$")
_TOLD = Later(r"[为是达](?:到)?$|(?:增长|下滑|下降|上[涨升]|下跌|提升|减少|增加)了?$")
_ARE = Later(r"(?:的)?(?:车企|企业|公司|品牌|厂商)?(?:则)?(?:分别|依次)?(?:是|为|由)")
_OF_EACH = ("分别", "分别已", "均", "都", "各", "依次")
_SHARED = compiled(r"各(?:自|将|拟|已)*(?!类|种|大|项|地|方|界|级|省|市|国|家)[^,。;\d]{0,8}$")
_WHOLE_SHARED = Later(r"(?:将|并|也|均|且)?各")
_EACH_BEFORE = Later(r"各(?!类|种|大|项|地|方|界|级|省|市|国|家)")
_INTO = Later(r"(?:向|对|为)[^,。;、\d]{2,16}$")  # 甲与乙向丙各增资5亿元
_PARTNERS = Later(
    r"(?:公司|集团|汽车|方面|正式|宣布|将|已|日前)*(?:和|与|同|及|携手|联手|联合)(?:中国|德国|日本|法国|美国|韩国|瑞典|欧洲)?[^,。;、]{0,3}"
)
_PARTIES = NAMED | {"government"}
_BOTH = Later(r"双方[^,。;\d]{0,4}$")


def sharing(
    at: int, sentence: Sentence, mentions: Sequence[Mention], parties: Sequence[Mention]
) -> Sequence[Mention]:
    """Those of whom each has the number at `at`: 甲、乙各新增18家门店, 双方将各出资20亿元; nobody for any other.

    `parties` are the two that an earlier sentence joined, whom 双方 means where its own names no two.
    """
    text = sentence.text
    start, _ = sentence.clause(at)
    shared = _SHARED.search(text, start, at)
    if shared is None:
        return ()
    each = shared.start()
    if start and _WHOLE_SHARED.fullmatch(text, start, each + 1):
        start, end = sentence.clause(start - 1)
        above = _EACH_BEFORE.search(text, start, end)
        if above is None:
            return ()
        each = above.start()  # 甲与乙各出资2亿元,各占10%的股份
    into = _INTO.search(text, start, each)
    upto = into.start() if into else each
    before = [m for m in mentions if m.end <= upto and m.subject.kind in _PARTIES]
    if _BOTH.search(text, start, each):
        distinct = list({m.subject.name: m for m in before}.values())
        return distinct if len(distinct) == 2 else parties if not distinct else ()
    named = before[-1:]
    for earlier in reversed(before[:-1]):
        between = text[earlier.end : named[0].start]
        if not _BETWEEN_NAMES.fullmatch(between) or re.search(r"\d", between):
            break
        named.insert(0, earlier)
    return named if len(named) > 1 and upto - named[-1].end <= _NEAR else ()


def joined_parties(mentions: Sequence[Mention], text: str) -> Sequence[Mention]:
    """The last two of a sentence that are named as partners: 甲与乙, 甲携手乙; nobody where there are none."""
    named = [m for m in mentions if m.subject.kind in NAMED - {"model"}]
    pairs = [
        (a, b)
        for a, b in pairwise(named)
        if a.subject != b.subject and _PARTNERS.fullmatch(text, a.end, b.start)
    ]
    return pairs[-1] if pairs else ()


class Word(NamedTuple):
    """A word that narrows numbers down, and what it means: 国内 is 中国."""

    start: int
    end: int
    means: str


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_P = TypeVar("_P", bound=_Placed)


class Group(NamedTuple):
    """A run of like quantities; `place` is which of the `size` this one is."""

    start: int
    size: int
    place: int
    respective: bool
    end: int = -1

    def paired(
        self, mentions: Sequence[Mention], sentence: Sentence, recent: Sequence[Mention] = ()
    ) -> Mention | None:
        """The subject that this number belongs to, where as many were named in one list before.

        上述两家企业 are the last of the `recent` ones.
        """
        before = [
            m for m in mentions if m.end <= self.start and m.subject.kind not in ("place", "body", "person")
        ]
        if self.size < 2:
            return None
        if not before and self.size <= len(recent) and _THOSE.search(sentence.text, 0, self.start):
            return recent[-self.size :][self.place]
        joined = self._joined(before, _BETWEEN_NAMES, sentence.text) or self._listed(before, sentence.text)
        return joined or self._both(before, sentence.text)

    def _both(self, before: Sequence[Mention], text: str) -> Mention | None:
        """The same of two that a sentence has named apart: 甲录得…,乙以…居次,两者市占率分别为…"""
        if self.size != 2 or not self.respective or not _BOTH_OF.search(text, 0, self.start):
            return None
        distinct = list({maker_of(m.subject).name: m for m in before if m.subject.kind in NAMED}.values())
        return distinct[self.place] if len(distinct) == 2 else None

    def follows_names(self, mentions: Sequence[Mention], text: str) -> bool:
        """Whether as many were named before as the list has numbers, and nobody else: 甲、乙居前,为3万辆和2万辆."""
        named = {m.subject.name for m in mentions if m.end <= self.start and m.subject.kind in NAMED}
        return len(named) == self.size > 1 and _TOLD.search(text, 0, self.start) is not None

    def paired_place(self, mentions: Sequence[Mention], text: str) -> Mention | None:
        """The Chinese place that this number belongs to, where a sentence tells of as many: 安徽、广东产量分别为…"""
        before = [m for m in mentions if m.end <= self.start]
        if not self.respective or any(m.subject.kind in NAMED for m in before):
            return None
        places = [m for m in before if m.subject.kind == "place" and is_chinese(m.subject)]
        first = places[-self.size :][0] if places else None
        if first is None or text.endswith(_WITHIN, 0, first.start):
            return None
        return self._joined(places, _BETWEEN_WORDS, text)

    def word(self, words: Sequence[Word], text: str) -> Word | None:
        """Which of the words before the list this number belongs to, where as many are joined: 国内和海外分别…"""
        before = [w for w in words if w.end <= self.start]
        if not before or any(c.isdigit() for c in text[before[-1].end : self.start]):
            return None
        return self._joined(before, _BETWEEN_WORDS, text)

    def paired_market(self, markets: Sequence[Market], text: str) -> Market | None:
        """The market that this number belongs to, where as many were named in one list: MPV和SUV分别增长…"""
        named = [m for m in markets if m.end <= self.start]
        return self._joined(named, JOINER, text) if self.respective else None

    def _joined(self, items: Sequence[_P], link: Pattern, text: str) -> _P | None:
        """The item of this number's place, where the last ones, as many as the list is long, are joined by `link`."""
        last = items[-self.size :]
        if self.size < 2 or len(last) < self.size:
            return None
        joined = all(link.fullmatch(text, a.end, b.start) for a, b in pairwise(last))
        return last[self.place] if joined else None

    def _listed(self, before: Sequence[Mention], text: str) -> Mention | None:
        """The same where the lexicon does not know all of them: 零跑、某某和小鹏的研发人员分别为…"""
        listed = _LISTED_NAMES.search(text, 0, self.start)
        if listed is None:
            return None
        items = list(_ITEM.finditer(text, *listed.span("names")))
        known = [next((m for m in before if i.start() <= m.start and m.end <= i.end()), None) for i in items]
        if len(items) != self.size:
            return None
        if listed["hold"] is None and sum(k is not None for k in known) * 2 < len(items):
            return None
        others = [i.group() for i, k in zip(items, known, strict=True) if k is None]
        if any(find_cues(other) or names_place(other) or _A_TIME.match(other) for other in others):
            return None  # 营收和净利润 are no companies, nor are 德国和法国, nor 2024年和2025年上半年
        if items[self.place].group().isascii() and self.place and known[self.place] is None:
            return known[self.place - 1]  # BMW X1、X3: a model of the firm before it
        item = items[self.place]
        return known[self.place] or Mention(*item.span(), Subject(item.group(), "company"), item.group())

    def cue(self, cues: Sequence[Cue], text: str) -> Cue | None:
        """The cue that this number belongs to, where as many stand in one list before: 营收和净利润分别为…"""
        shared = _EACH_OF.search(text, 0, self.start)
        if shared is None:
            return None
        before = [c for c in cues if c.end <= shared.start()]
        near = bool(before) and shared.start() - before[-1].end <= _NEAR
        return self._joined(before, _BETWEEN_CUES, text) if near else None


def about_all(group: Group, text: str) -> bool:
    """Whether the numbers of a list are rounded together: 分别约为141亿元、105亿元和66亿元."""
    return group.place > 0 and _ROUNDED.search(text, 0, group.start + 1) is not None


def passed_like(first: Quantity, q: Quantity, text: str) -> Quantity:
    """A number of a list with the bound of its `first`, where that is the bound of each of them.

    跌破10万元、9万元 are marks that were passed; 分别超过40%和30% are told of together.
    """
    if q.relation != "exact" or "," in text[first.end : q.start]:
        return q
    if not (_PASSES.match(first.text) or text.endswith(_OF_EACH, 0, first.start)):
        return q
    if first.relation in ("above", "at_least"):
        return replace(q, relation=first.relation, high=None)
    if first.relation in ("below", "at_most", "nearly"):
        return replace(q, relation=first.relation, low=None)
    return q


def grouped(quantity: Quantity, all_found: Sequence[Quantity], text: str) -> Group | None:
    """The run of quantities of the same unit, joined by 、 or 和, that this one stands in."""
    same = [
        quantity if q.start == quantity.start else q
        for q in all_found
        if q.start == quantity.start or _alike(q, quantity)
    ]
    here = next(i for i, q in enumerate(same) if q.start == quantity.start)
    first, last = _run(same, here, lambda a, b: _LINK.match(text[a.end : b.start]))
    if first == last:
        return None
    start = same[first].start
    return Group(
        start,
        last - first + 1,
        here - first,
        bool(_RESPECTIVE.search(text[max(0, start - 30) : start]) or _RANKED_SO.match(text, same[last].end)),
        same[last].end,
    )


def ranked_together(rank: Quantity, ranks: Sequence[Quantity], text: str) -> Group | None:
    """The list of ranks that one stands in: 甲与乙分列第六、第十, 分列二三位."""
    at = ranks.index(rank)
    first, last = _run(ranks, at, lambda a, b: a.end == b.start or JOINER.fullmatch(text, a.end, b.start))
    if first == last:
        return None
    return Group(ranks[first].start, last - first + 1, at - first, True, ranks[last].end)


def _run(items: Sequence[Quantity], at: int, link: Callable[[Quantity, Quantity], object]) -> tuple[int, int]:
    """The first and the last place of the run around the item at `at` in which each is linked to the next."""
    first = last = at
    while first > 0 and link(items[first - 1], items[first]):
        first -= 1
    while last + 1 < len(items) and link(items[last], items[last + 1]):
        last += 1
    return first, last


def holder_behind(listed: Group, mentions: Sequence[Mention], text: str) -> Mention | None:
    """Whoever has a rank of a list, named behind it: 第五和第六名是甲和乙."""
    are = _ARE.match(text, listed.end)
    if are is None:
        return None
    named = [m for m in mentions if m.start >= are.end() and m.subject.kind in NAMED][: listed.size]
    if len(named) < listed.size or named[0].start != are.end():
        return None
    joined = all(_BETWEEN_NAMES.fullmatch(text, a.end, b.start) for a, b in pairwise(named))
    return named[listed.place] if joined else None


def _alike(a: Quantity, b: Quantity) -> bool:
    if "家" in (a.noun, b.noun) and a.noun != b.noun:
        return False  # 分别发运3万辆、2万辆,三家合计…
    if a.unit == b.unit or None in (a.unit, b.unit):
        return True
    return {a.unit, b.unit} in ({"vehicle", "count"}, {"percent", "times"})  # 增长84%、1.2倍和22%


def _listed_periods(times: Sequence[TimeRef], text: str) -> list[str | None]:
    """The periods of the list that the last times stand in: 2021年至2023年及2024年前8个月 are four.

    A list of what something is held against is none, but 2025年一季度和去年同期 is one.
    """
    chain = list(times[-1:])
    for a, b in zip(reversed(times[:-1]), reversed(times[1:]), strict=True):
        if not _BETWEEN_TIMES.fullmatch(text, a.end, b.start):
            break
        chain.insert(0, a)
    periods: list[str | None] = []
    for ref in chain:
        years = _YEARS.fullmatch(ref.period or "")
        periods += map(str, range(int(years[1]), int(years[2]) + 1)) if years else [ref.period]
    against = chain and (chain[0].compared or follows_comparison(text, chain[0].start))
    return periods if len(chain) > 1 and not against else []


def expand_span(
    group: Group | None, times: Sequence[TimeRef], text: str, inherited: str | None = None
) -> str | None:
    """The year or month of one number of a series: 2022年—2024年分别是25.6%、16.4%、13.2%.

    `inherited` is what a sentence without a time goes on from: …;经调整净亏损为11亿元、19亿元、16亿元.
    """
    if group is None:
        return None
    if not times and (years := _YEARS.fullmatch(inherited or "")):
        return str(int(years[1]) + group.place) if int(years[2]) - int(years[1]) + 1 == group.size else None
    told = [t for t in times if t.end <= group.start and t.grain != "now"]
    listed = _listed_periods(told, text) if group.respective else []
    if len(listed) == group.size:
        return listed[group.place]
    before = [t for t in told if not t.compared]
    if not before or before[-1].period is None:
        return None
    if len(_AND.findall(text, before[-1].end, group.start)) + 1 >= group.size > 1:
        return None  # 一季度,机器人、汽车、集成电路产量分别…: as many things as numbers
    match = re.fullmatch(r"(\d{4})(?:-(\d\d))?/(\d{4})(?:-(\d\d))?", before[-1].period)
    if match is None:
        half = re.fullmatch(r"(\d{4})-(H1|Q1)", before[-1].period)
        if half and group.respective and group.size == {"H1": 6, "Q1": 3}[half[2]]:
            return f"{half[1]}-{group.place + 1:02d}"
        return None
    if match[2]:
        if not group.respective:
            return None
        count = int(match[4]) - int(match[2]) + 1
        return (
            f"{match[1]}-{int(match[2]) + group.place:02d}"
            if match[1] == match[3] and count == group.size
            else None
        )
    count = int(match[3]) - int(match[1]) + 1
    if before[-1].vague and group.respective:
        count = min(count, group.size)  # 过去三年分别为A、B和C: the year that runs is none of them
    return str(int(match[1]) + group.place) if count == group.size else None
