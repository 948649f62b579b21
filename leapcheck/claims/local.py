"""What a local paper calls its own: 我市, 全省, 市内 are the place that the text is of, 我市汽车工业 its industry."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from leapcheck.claims.lexicon import Mention, Subject, subject_named
from leapcheck.claims.places import is_chinese
from leapcheck.compiled import compiled
from leapcheck.patterns import Later

# the last character of 我市, 全省, 该县, and the first of 市内
_HERE = compiled(
    r"[市省县区](?:(?=[内域])|(?<=[我本全该].)(?!场|级|长|值|面|民|委|政|道|人大|属|直|间|别|块|分|外))"
)
# 当地新能源汽车产业集群, 当地现有企业300家: the place that was named last
_THERE = Later(
    r"(?:^|[,。;:\n])(?:而|目前|去年|今年|如今|据悉,)?(当地)(?!时间|媒体|政府|人|居民|市场|警方|货币|法院|消费者|用户|的?合作|的?工会)"
)
_NO_WHOLE = "安健齐"  # 安全区, 健全市…
_WITHIN = Later(r"(?:^|[,。;:\n]|[年月在]|目前|累[计积])$")  # 去年,市内产销…, but not 城市内, 小区内
ZONES = ("产业园", "开发区", "经开区", "高新区", "工业园", "汽车城")
_THIS = ("该", "此", "这一", "这个")
_MUNICIPALITIES = frozenset({"北京", "上海", "天津", "重庆"})
# 重庆汽车产业, 湖北省新能源汽车工业, 上海车企, but not 汽车产业园, 汽车工业协会
_INDUSTRY = compiled(
    r"(?:(?P<firms>车企)|汽车(?:整车|零部件|及零部件)?(?:工业|产业|行业|制造业))"
    r"(?!园|链|集群|基地|带|区|城|协会|商会|联合会|联盟|研究|学会|集团|公司|基金|大会|投资|控股|博览|展)"
)
_TRADE = Later("(?:智能网联)?(?:新能源)?汽车")
_OF_VEHICLES = Later("产量|产销|销量|出口|辆")  # which are all that the place makes
_POWER = Later(r"(?:的)?((?:智能网联)?(?:新能源)?)$")


def local_mentions(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The places where a text means its own place or the industry there, as mentions of them."""
    here = [*_own_places(text, mentions), *_there(text, mentions)]
    yield from here
    yield from _industries(text, [*here, *(m for m in mentions if m.subject.kind == "place")])


def zones_in_full(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The same mentions, a zone that is pointed at by the end of its name as the one named last so: 该科技产业园."""
    told: list[Mention] = []
    named: list[Mention] = []
    for m in mentions:
        if m.subject.kind == "place" and m.word.endswith(ZONES):
            pointed_at = text.endswith(_THIS, 0, m.start)
            full = next((z for z in reversed(named) if pointed_at and z.word.endswith(m.word)), m)
            m = m._replace(subject=full.subject)
            named.append(full)
        told.append(m)
    return told


def _own_places(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    named: dict[str, _Named] = {}
    for match in _HERE.finditer(text):
        rank, at = match.group(), match.start()
        start, end = (at, at + 2) if text[at + 1 : at + 2] in "内域" else (at - 1, at + 1)
        word = text[start:end]
        if start == at and not _WITHIN.search(text, max(0, at - 2), at):
            continue
        if word[0] == "全" and text[start - 1 : start] in _NO_WHOLE:
            continue
        if rank not in named:
            named[rank] = _Named(list(_places_of(rank, mentions)))
        place = (named[rank].before(start) if word[0] == "该" else None) or named[rank].most
        if place is not None:
            yield Mention(start, end, place, word)


def _there(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The places where clauses begin with 当地, as mentions of the Chinese place named last."""
    if "当地" not in text:
        return
    places = _Named([(m.end, m.subject) for m in mentions if m.subject.kind == "place"])
    for match in _THERE.finditer(text):
        place = places.before(match.start())
        if place is not None and place.name != "中国" and is_chinese(place):
            yield Mention(*match.span(1), place, match[1])


class _Named:
    """The places of one rank that a text names: each with where its name ends, in order."""

    def __init__(self, places: Sequence[tuple[int, Subject]]) -> None:
        self._ends = [end for end, _ in places]
        self._places = [place for _, place in places]
        self.most = Counter(self._places).most_common(1)[0][0] if places else None

    def before(self, at: int) -> Subject | None:
        """The one named last before a place of the text."""
        count = bisect_right(self._ends, at)
        return self._places[count - 1] if count else None


def _places_of(rank: str, mentions: Sequence[Mention]) -> Iterator[tuple[int, Subject]]:
    for m in mentions:
        if m.subject.kind == "place" and (
            m.word.endswith(rank) if rank in "县区" else _of_rank(rank, m.subject)
        ):
            yield m.end, m.subject


def _of_rank(rank: str, place: Subject) -> bool:
    """Whether a place is a city or a province, as the lexicon has it."""
    if not is_chinese(place):
        return False
    if rank == "省":
        return place.of == "中国" and place.name not in _MUNICIPALITIES
    return rank == "市" and (place.name in _MUNICIPALITIES or place.of != "中国")


def _industries(text: str, places: Sequence[Mention]) -> Iterator[Mention]:
    """The car industries of Chinese places, told of the places, and the makers there: 我市汽车工业, 重庆车企."""
    ends = {m.end: m for m in places}
    for match in _INDUSTRY.finditer(text):
        power = _POWER.search(text, max(0, match.start() - 8), match.start())
        if power is None:
            continue
        place = ends.get(power.start()) or _named_before(text, power.start())
        if place is None or place.subject.name == "中国" or not is_chinese(place.subject):
            continue
        name = place.subject.name
        firms = Subject(f"{name}{power[1]}车企", "collective", name) if match["firms"] else None
        word = text[place.start : match.end()]
        yield Mention(place.start, match.end(), firms or Subject(name, "industry", name), word)


def trade_told_of(text: str, at: int, mentions: Sequence[Mention], subject: str) -> str | None:
    """The industry of a place that a number at `at` is of, not of all there: 安徽汽车制造业增加值增长10%."""
    named = [m for m in mentions if m.end <= at and m.subject.kind == "industry"]
    if not named or named[-1].subject.name != subject or _OF_VEHICLES.search(text, named[-1].end, at):
        return None
    trade = _TRADE.search(named[-1].word)
    return f"{trade.group()}产业" if trade else None


def _named_before(text: str, at: int) -> Mention | None:
    """The place whose name ends at `at`, where a longer name hides it: 上海汽车产业."""
    for length in (2, 3):
        word = text[at - length : at]
        place = subject_named(word.rstrip("市省")) if len(word) == length else None
        if place is not None and place.kind == "place":
            return Mention(at - length, at, place, word)
    return None
