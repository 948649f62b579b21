"""How market subjects contain each other: 乘用车 and 商用车 are 汽车, 新能源 is a part of it."""

from __future__ import annotations

import re
from functools import lru_cache

_TAIL = re.compile(r"(?:市场|行业|产业|工业|总体|整体|全国|国内)")  # 中国乘用车市场: 中国乘用车
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


@lru_cache(maxsize=65536)
def market_of(subject: str) -> tuple[str, str]:
    """A subject as a country and a kind of car: ('中国', '新能源乘用车') for 中国新能源乘用车市场."""
    name = _TAIL.sub("", subject)
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


def same_kind(subject: str, country: str, kind: str) -> bool:
    """Whether a subject is the market of some kind of car in a country."""
    return market_of(subject) == (country, kind)
