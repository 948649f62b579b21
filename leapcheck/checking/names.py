"""Names and phrasings that differ in letters: when two of them mean one thing.

Letters and digits decide first. 零跑C10 and 零跑C11, 一期 and 二期, 执行董事 and 非执行董事 are as alike
as two strings can be and mean two things, so model codes, numerals and opposites must be the same on
both sides before anything fuzzy is asked.

Thresholds, measured on the subjects and qualifiers of twenty annotated articles. Two different firms
without their legal forms reach 76 (金华达亚汽车零部件, 金华零跑佛吉亚汽车零部件), so firms are one from 90.
Brands and markets are never compared fuzzily: 新能源乘用车 and 新能源商用车 reach 90. Phrases for two
things that pass the letters reach 75 (电池专利, 电驱专利), so phrases are alike from 80. What begins with
the other (董事, 董事会成员) is alike, what contains it otherwise (独立董事) is narrower.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from functools import lru_cache

from leapcheck.patterns import Later

FIRM_ALIKE = 90
PHRASE_ALIKE = 80

_LEGAL_FORM = Later(r"(?:股份)?(?:有限)?(?:责任)?(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司$")  # …股份有限公司
_CODE = Later(r"[a-z]+|\d+(?:\.\d+)?")  # c11: c, 11
_SERIES = Later(r"(?<=[\u4e00-\u9fff])[a-z]{2,}$")  # 小鹏mona: mona
_NOISE = Later(r"[\s·・\"'“”‘’《》()()「」、,，-]|的")
_MARKED = "非未不无零一二三四五六七八九十前后上下内外增减男女正副纯插混油中新旧左右"
"""Characters that turn a phrase into its opposite or its neighbour: both sides have the same ones."""
_BRAND_TAIL = Later(r"(?:汽车|集团|股份|控股|科技|公司|国际|市场|行业)+$")  # 零跑汽车: 零跑
_CLUSTER = Later(r"(?:集群|产业园|产业链|产业带)$")  # 新能源汽车及关键零部件产业集群
_ZONE = ("区", "园", "港", "基地", "新城")
_GENERIC_PRODUCTS = frozenset(
    ["整车", "汽车", "新车", "车辆", "车", "量产车", "车型", "产品", "全系", "全系车型"]
)

_MARKET_TAIL = Later(r"(?:市场|行业|产业|工业|总体|整体|全国|国内)")  # 中国乘用车市场: 中国乘用车
PARTITIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("汽车", ("乘用车", "商用车")),
    ("新能源汽车", ("新能源乘用车", "新能源商用车")),
    ("乘用车", ("新能源乘用车", "燃油乘用车")),
    ("汽车", ("新能源汽车", "燃油汽车")),
    ("新能源汽车", ("纯电动汽车", "插电混动汽车")),
    ("新能源乘用车", ("纯电乘用车", "插混乘用车")),
)
"""A market with the markets that it falls into, without remainder."""
_KINDS = frozenset(kind for whole, parts in PARTITIONS for kind in (whole, *parts))
_SYNONYMS = {
    "车市": "汽车",
    "新车": "汽车",
    "燃油车": "燃油汽车",
    "新能源车": "新能源汽车",
    "常规燃油车": "燃油汽车",
    "传统燃油车": "燃油汽车",
    "纯电汽车": "纯电动汽车",
    "纯电动乘用车": "纯电乘用车",
    "插混汽车": "插电混动汽车",
}


class Likeness(IntEnum):
    """How two phrases stand to each other."""

    DIFFERENT = 0
    NARROWER = 1
    ALIKE = 2
    SAME = 3


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """A phrase in the form it is compared in: NFKC, lower case, without spaces, quotes and 的."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", text).lower())


@lru_cache(maxsize=65536)
def likeness(a: str, b: str) -> Likeness:
    """How two phrases stand: 董事 and 董事会成员 are alike, 董事 and 独立董事 narrower, C10 and C11 not."""
    a, b = fold(a), fold(b)
    if a == b:
        return Likeness.SAME
    if sorted(_CODE.findall(a)) != sorted(_CODE.findall(b)) or _marks(a) != _marks(b):
        return Likeness.DIFFERENT
    short, long = sorted((a, b), key=len)
    if not short:
        return Likeness.DIFFERENT
    if len(short) >= 2 and long.startswith(short):
        return Likeness.ALIKE
    if len(short) >= 2 and short in long:
        return Likeness.NARROWER
    return Likeness.ALIKE if len(short) >= 3 and _ratio(a, b) >= PHRASE_ALIKE else Likeness.DIFFERENT


def _ratio(a: str, b: str) -> float:
    """How like two texts are, 0 to 100."""
    from rapidfuzz import fuzz  # slow to import, and one article seldom asks

    return fuzz.ratio(a, b)


def _marks(text: str) -> list[str]:
    return sorted(c for c in text if c in _MARKED)


@lru_cache(maxsize=65536)
def code_of(product: str) -> str:
    """The letters and digits of a product's name, which never match fuzzily: c11 for 零跑C11增程版."""
    return "".join(_CODE.findall(fold(product)))


@lru_cache(maxsize=65536)
def core_of(subject: str) -> str:
    """A subject's name without what it is: 零跑 for 零跑汽车."""
    core = _BRAND_TAIL.sub("", _LEGAL_FORM.sub("", subject))
    return core if len(core) >= 2 else subject


@lru_cache(maxsize=65536)
def product_of(subject: str, product: str, *, counts_vehicles: bool) -> str:
    """A product without its maker's name; empty for a word that only says that it is a car.

    Where vehicles are counted anyway, that is: the 汽车 of a revenue is a line of business.
    """
    folded, core = fold(product), fold(core_of(subject))
    folded = folded.removeprefix(fold(subject)).removeprefix(core) or folded
    if (series := _SERIES.search(core)) and folded != series.group():
        folded = folded.removeprefix(series.group())
    return "" if counts_vehicles and folded in _GENERIC_PRODUCTS else folded


@lru_cache(maxsize=65536)
def is_named(subject: str, sentence: str) -> bool:
    """Whether a sentence names a subject, by its core or by most of its pairs of characters."""
    core, where = fold(core_of(subject)), fold(sentence)
    if core in where:
        return True
    if len(core) == 4 and core.isascii() is False and core[2:] in where:
        return True  # 埃安 for 广汽埃安
    pairs = [core[i : i + 2] for i in range(len(core) - 1)]
    return len(pairs) >= 3 and sum(pair in where for pair in pairs) * 2 >= len(pairs)


def is_place(subject: str) -> bool:
    """Whether a subject is a country, a province or a city, of which many things are told; no zone."""
    from leapcheck.claims.lexicon import subject_named

    place = subject_named(subject)
    return place is not None and place.kind == "place" and not subject.endswith(_ZONE)


def is_firm(name: str) -> bool:
    """Whether a name ends in a legal form (…有限公司)."""
    match = _LEGAL_FORM.search(name)
    return match is not None and match.start() >= 2


def same_subject(a: str, b: str) -> bool:
    """Whether two canonical names mean one subject: letter by letter, or firms under their legal names."""
    if a == b:
        return True
    if not (is_firm(a) or is_firm(b)):
        return False
    a, b = fold(_LEGAL_FORM.sub("", a)), fold(_LEGAL_FORM.sub("", b))
    if a == b:
        return True
    if min(len(a), len(b)) < 4 or _CODE.findall(a) != _CODE.findall(b) or _marks(a) != _marks(b):
        return False
    short, long = sorted((a, b), key=len)
    return (len(short) >= 5 and long.endswith(short)) or _ratio(a, b) >= FIRM_ALIKE


@lru_cache(maxsize=65536)
def market_of(subject: str) -> tuple[str, str]:
    """A subject as a country and a kind of car: ('中国', '新能源乘用车') for 中国新能源乘用车市场."""
    name = _MARKET_TAIL.sub("", subject)
    country = next((c for c in ("中国", "全球", "欧洲", "世界", "德国", "美国") if name.startswith(c)), "")
    kind = name.removeprefix(country)
    return country, _SYNONYMS.get(kind, kind) or "汽车"


def is_market(subject: str) -> bool:
    """Whether a subject is one of the car markets known here, of some country: 中国汽车行业, 中国."""
    country, kind = market_of(subject)
    return country != "" and kind in _KINDS


def is_part_of(part: str, whole: str) -> bool:
    """Whether one market subject lies in another: 中国新能源汽车市场 in 中国汽车行业."""
    (here, inner), (there, outer) = market_of(part), market_of(whole)
    if here != there or inner == outer or not outer:
        return False
    return inner.endswith(outer) or (outer == "汽车" and inner.endswith(("乘用车", "商用车")))


def partitions_of(whole: str) -> list[tuple[str, ...]]:
    """The kinds of cars that a market subject falls into, each way of dividing it."""
    _, kind = market_of(whole)
    return [parts for name, parts in PARTITIONS if name == kind]


def _long_name(name: str, places: Sequence[str]) -> str:
    """The one longer name that ends in this one: after its first mention a cluster loses its zone's name."""
    longer = [place for place in places if place != name and place.endswith(name)]
    return longer[0] if len(longer) == 1 and len(name) >= 6 else name


def room_of(name: str) -> str:
    """Where a subject's other names are looked for: two names of one subject are in the same room."""
    if is_market(name):
        return "市场"
    if _CLUSTER.search(name):
        return name[-6:]
    return fold(_LEGAL_FORM.sub("", name))[-2:]


def arm_of(name: str) -> str:
    """The name that a maker's international firm would have: 零跑国际 for 零跑汽车."""
    return f"{core_of(name)}国际"


_BEFORE_ARM = ("", "汽车", "集团", "股份", "控股", "科技")


def namesakes(names: Iterable[str], names_in: Callable[[str, bool], Iterable[str]]) -> list[str]:
    """Some subjects, with all names under which something may be said of them.

    `names_in` gives the known names of a room; those of firms only where its second argument is true.
    """
    wanted = set(names)
    for name in list(wanted):
        wanted.add(arm_of(name))
        if name.endswith("国际"):
            wanted.update(core_of(name) + tail for tail in _BEFORE_ARM)
    nearby = set(wanted)
    for name in wanted:
        room = room_of(name)
        nearby.update(names_in(room, room not in ("市场", name[-6:]) and not is_firm(name)))
    classes = subject_classes(nearby)
    meant = {classes[name] for name in wanted}
    return sorted(name for name in nearby if classes[name] in meant)


def subject_classes(names: Iterable[str]) -> dict[str, str]:
    """Each name with the name that stands for all the names of its subject.

    A market is one subject under all its names: 中国汽车市场, 中国汽车行业, 中国汽车, and 中国 by itself.
    Firms meet only firms that share the last two characters of their name without its legal form, so
    the work grows with the names and not with their square.
    """
    classes: dict[str, str] = {}
    rooms: dict[str, list[str]] = {}
    every = set(names)
    places = sorted(name for name in every if _CLUSTER.search(name))
    for name in sorted(every, key=lambda n: (not is_firm(n), n)):
        if is_market(name):
            classes[name] = "".join(market_of(name))
            continue
        if _CLUSTER.search(name):
            classes[name] = _long_name(name, places)
            continue
        room = rooms.setdefault(room_of(name), [])
        classes[name] = next((other for other in room if same_subject(name, other)), name)
        if classes[name] == name and is_firm(name):
            room.append(name)
    return classes
