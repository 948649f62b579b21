"""Names of those who supply and of those who are supplied: 由某某供应, 晋身某某一级供应商, 搭载高通芯片."""

from __future__ import annotations

from leapcheck.claims.lexicon import Mention
from leapcheck.claims.objects.name import Name, Sides, look_at
from leapcheck.patterns import Later, Words

_SUPPLIED = Later(
    r"(?:\([^)]{1,10}\))?的?(?:(?:[一二]级|核心|主要|战略|重要)供应商|供应商(?=[,、。;(]|$)|供应链(?=[,、。;]|$))"
)
IN_TRADE: Sides = (
    # 供某某使用的曲轴
    (("供",), Later(r"(?:汽车|集团|公司)?(?:使用|采用|装配|选用)")),
    # 由某某供应
    (
        ("由",),
        Later(r"(?:汽车|集团|公司)?(?:独家)?(?:供应|提供|代工|生产|配套|研发|打造|承建|负责|供货)"),
    ),
)
# 这些企业都是某某、某某等制造商的合作伙伴
_IS = Later(r"[是为系](?:[^,。;\d]{1,16}[、和与及])?$")
_IS_REACH = 18  # characters
_PARTNER_OF = Later(r"[^,。;]{0,24}?的(?:合作伙伴|供应商|客户|股东|配套商|代工厂)")
# 引进甲、乙等一批企业, 聚集了甲、乙、丙等龙头企业
_DRAWS = Words("引|聚|迎来")
_DRAWN = Later(
    r"(?:引[进入育]|招引|吸引|[集聚汇][聚集]|迎来)(?:了|到)?([^,。;]{2,80}?)等[^,。;]{0,16}?(?:企业|公司|厂商|厂家|龙头|巨头|机构|项目)"
)
# 主要客户包括甲、乙; 发往甲、乙等主机厂; 为甲、乙等配套; 甲、乙是其主要股东
_SERVES = Words("客户|配套|供货|供应|代工|发往|股东")
_SERVED = Later(
    r"客户(?:主要)?(?:包括|有|为|涵盖|覆盖|囊括|:)了?([^,。;]{2,60})"
    r"|(?:发往|送往|供货给|供应给|配套给|供应至)(?:了)?([^,。;]{2,60})"
    r"|(?<![因认称作成视])为([^,。;]{2,40}?)(?:等[^,。;]{0,10}?)?(?:配套|供货|代工|供应)"
    r"|(?:^|[,。;])([^,。;]{2,40}?)(?:等)?(?:都|均)?[是为](?:其|公司|该公司)的?(?:主要|核心|重要|战略)*(?:股东|客户|合作伙伴)"
)
# 搭载行业最顶尖的高通骁龙芯片
_FITTED = Later(r"(?:采用|搭载|使用|配备|基于|接入|装备|标配|选用|集成|内置)[^,。;:]{1,14}$")
# 在甲、乙为第一大供应商
_HAS_CLIENT = Later(
    r"在([^,。;\d]{2,40}?)(?:为|是|成为|位居|位列|系)第[一二三四五六七八九十\d]{1,2}大?(?:供应商|供货商|股东|客户)"
)
_PARTS = frozenset({"chip", "supplier", "battery", "tech"})


def is_supplied(n: Name) -> bool:
    """Whether somebody is a supplier of it: 晋身某某一级供应商."""
    return _SUPPLIED.match(n.text, n.end) is not None


def is_served(n: Name) -> bool:
    """Whether it is one of those who are supplied or own: 主要客户包括甲、乙, 为甲、乙等配套."""
    return _SERVES.search(n.text) and n.stands_in(_SERVED)


def is_partner(n: Name) -> bool:
    """Whether those told of are its partners: 这些企业都是某某、某某等制造商的合作伙伴."""
    told = _IS.search(n.text, max(0, n.start - _IS_REACH), n.start)
    return told is not None and _PARTNER_OF.match(n.text, n.end) is not None


def is_drawn_here(n: Name) -> bool:
    """Whether it is one of those that a place has drawn: 引进甲、乙等一批企业."""
    return _DRAWS.search(n.text) and n.stands_in(_DRAWN)


def is_drawn(text: str, mention: Mention) -> bool:
    """Whether somebody is one of those that a place has drawn: 引进甲、乙等一批企业."""
    return is_drawn_here(look_at(text, mention))


def is_client(n: Name) -> bool:
    """Whether somebody is ranked among its suppliers: 在甲、乙为第一大供应商."""
    return "供" in n.text and n.stands_in(_HAS_CLIENT)


def is_fitted(n: Name) -> bool:
    """Whether a car is made with something of it: 搭载行业最顶尖的高通骁龙芯片."""
    return n.mention.subject.kind in _PARTS and _FITTED.search(n.text, 0, n.start) is not None
