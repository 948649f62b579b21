"""Qualifiers in the form they are compared in: one word for what the field says in several ways.

Three places say it all. `SYNONYMS` has the words that mean the same, by the qualifier; `_said` what the
words right at a number say of it, whether or not its fields do (起步价 and 起 are one price, 归属于上市公司
股东的净利润 is the 归母净利润); `_is_implied` what says nothing new. The site that an investment or a capacity
is of is read from its sentence as well: 匈牙利德布勒森工厂, 北京亦庄工厂一期.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from leapcheck.checking.events import read_end
from leapcheck.checking.metrics import ABROAD, CHANGES, SITED, VEHICLES, WORLDWIDE, kind_of
from leapcheck.checking.names import core_of, fold, is_market, product_of
from leapcheck.checking.period import Period
from leapcheck.checking.sentences import around, clauses
from leapcheck.model import Claim, Entry
from leapcheck.patterns import Later

STARTING = "起售价"
"""The part of a price that is one point, the lowest: two of one product are the same or one is wrong."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PRICES = _words(
    f"{STARTING} 指导价 官方指导价 建议零售价 零售价 售价 定价 价格 起步价 起价 门槛价 入门价 入门版"
)
"""Parts of a price that are the price of the car."""
_SHARES = _words("市场份额 份额 市占率 市场占有率 占有率")
"""Bases of a market share that only say that it is one."""


def _same(**words: str) -> dict[str, str]:
    return {fold(word): name for name, several in words.items() for word in several.split()}


SYNONYMS: Mapping[str, Mapping[str, str]] = {
    "region": _same(中国="国内 我国 全国 中国大陆 中国市场 国内市场", 海外="境外 国外 海外市场", 全球="世界 全世界 全球市场"),
    "part": _same(
        起售价="起步价 起价 起售 门槛价 入门价 入门版 入门版售价",
        归母净利润="归母净利 归属净利润 归属于上市公司股东的净利润 归属于母公司股东的净利润 归属于母公司所有者的净利润",
        扣非净利润="扣非净利 扣除非经常性损益的净利润 扣非归母净利润",
        净利润="净利",
        汽车="整车 车辆 汽车业务 整车业务 汽车销售",
    ),
    "base": _same(
        营收="营业收入 营业总收入 总营收 总收入 收入",
        销量="销售 销售量 总销量",
        交付="交付量 交车量",
        产量="生产 生产量",
        出口="出口量 出口销量",
        归母净利润="归母净利 归属于上市公司股东的净利润 归属于母公司股东的净利润",
        净利润="净利",
    ),
}  # fmt: skip
"""Words of a qualifier that mean the same, by the qualifier and the word that stands for them."""

_CHANNELS = {"零售": "零售", "批发": "批发", "终端": "零售", "上险": "上险", "保险": "上险"}
_STRETCHES = {
    "day": ("day", "日", "天"),
    "week": ("week", "周"),
    "month": ("month", "月", "单月"),
    "quarter": ("quarter", "季", "季度", "单季"),
    "year": ("year", "年"),
}
_PER = {word: key for key, words in _STRETCHES.items() for word in words}
_LENGTHS = {"day": (1,), "week": (7,), "month": (28, 29, 30, 31), "quarter": (90, 91, 92), "year": (365, 366)}
_POWERTRAINS = {
    "nev": ("新能源",),
    "bev": ("纯电",),
    "phev": ("插混", "插电"),
    "erev": ("增程",),
    "ice": ("燃油",),
}
"""Words of a subject's name that say its powertrain."""

_AT_HOME = Later(r"(?:国内销[量售]|内销)\w{0,4}$")
"""What a market sells without what it exports: 国内销量240.8万辆; 国内汽车销量 is all that it sells."""
_START = Later("起售|起步价|起价|门槛价|入门")  # 起售价12.98万元
_MARGIN = Later("(?P<cars>(?:汽车|整车|车辆)(?:销售|业务)*的?)?毛利率")  # 汽车毛利率, 整车业务毛利率
_ADJUSTED = {"扣": "扣非净利润", "核": "核心净利润", "经": "经调整净利润", "调": "经调整净利润"}
_NET = Later(
    "(?P<parent>归母|归属于?[^,，;；。]{0,12}?)?(?P<core>扣非|扣除非经常性损益[后後]?|核心|经?调整[后後]?)?的?(?:归母)?净利"
)  # 净利润, 归母净利润, 归属于上市公司股东的扣除非经常性损益的净利润
_MARKET = Later("(?P<region>中国|国内|我国|全国|全球)[^,，;；。]{0,12}?市场")  # 中国新能源乘用车市场
_SITE = Later(
    "(?P<name>[\u4e00-\u9fffA-Za-z0-9]{2,14}?)(?P<kind>工厂|基地|项目|产业园|园区|研发中心)(?P<phase>[一二三四五]期)?"
)  # 北京亦庄工厂一期
_BEFORE_A_SITE = Later(
    ".*(?:投资|建设|兴建|新建|在建|打造|落成|投产|宣布|方面|公司|集团|亿元|万元|欧元|美元|[对向为的在是由于与和及了个])"
)
"""What stands before the name of a site: 投资73.4亿欧元建设, 对, 的."""


def canonical_qualifiers(of: Claim | Entry, period: Period | None = None) -> dict[str, str]:
    """Qualifiers in the form they are compared in, without those that the subject or the period imply.

    A channel said as a part or a base becomes a channel; 新能源 of 新能源汽车市场 and a sum per year for
    one year say nothing new.
    """
    canonical: dict[str, str] = {}
    for key, words in _said(of).items():
        key, folded = _folded(key, words, of)
        if folded and not _is_implied(key, folded, of, period):
            canonical.setdefault(key, folded)
    said = canonical.get("channel") or (canonical.get("base", "") if of.metric in CHANGES else "")
    if channel := _channel_of(said):
        canonical["channel"] = channel
    return canonical


def _folded(key: str, words: str, of: Claim | Entry) -> tuple[str, str]:
    """A qualifier under the key and in the words in which it is compared."""
    folded = fold(words)
    if key == "product":
        return key, product_of(of.subject, words, counts_vehicles=of.metric in VEHICLES)
    if key == "per":
        return key, _PER.get(folded.lstrip("每/"), folded)
    if key in ("from", "to") and of.metric == "span":
        end = read_end(words)
        return key, end.name if end else words
    if key == "part" and (channel := _channel_of(words)):
        return "channel", channel
    return key, SYNONYMS.get(key, {}).get(folded, folded)


def _is_implied(key: str, words: str, of: Claim | Entry, period: Period | None) -> bool:
    """Whether a qualifier only repeats what the subject, the metric or the period says."""
    if key == "powertrain":
        return any(name in of.subject for name in _POWERTRAINS.get(words, ()))
    if key == "region":
        whole = (words == "海外" and of.metric in ABROAD) or (words == "全球" and of.metric in WORLDWIDE)
        return whole or words in fold(of.subject)
    if key == "base" and of.metric == "market_share":
        return words in _SHARES
    if key != "per" or kind_of(of.metric) != "flow":
        return False
    return of.metric == "cagr" or (period is not None and period.length in _LENGTHS.get(words, ()))


def _channel_of(words: str) -> str | None:
    """The channel that a short phrase names: 批发 for 批发销量; None for a longer one."""
    return next((channel for word, channel in _CHANNELS.items() if word in words and len(words) <= 6), None)


def _said(of: Claim | Entry) -> Mapping[str, str]:
    """The qualifiers as stated, with what the words at the number say besides."""
    if not isinstance(of, Claim):
        return of.qualifiers
    more: dict[str, str] = {}
    if of.metric == "price" and (of.value.relation == "at_least" or _START.search(clauses(_before(of))[-1])):
        more["part"] = STARTING
    elif of.metric == "margin" and _is_of_cars(of):
        more["part"] = "汽车"
    elif key := next((k for k in ("part", "base") if "净利" in of.qualifiers.get(k, "")), None):
        more[key] = _net(of) or of.qualifiers[key]
    elif of.metric == "market_share" and (market := _MARKET.search(of.sentence)):
        more["region"] = of.qualifiers.get("region", market["region"])
    elif of.metric in SITED and (site := site_of(of)):
        more["site"] = site
    elif is_market(of.subject) and _AT_HOME.search(_before(of)):
        more["channel"] = "国内"
    if of.metric == "price" and of.qualifiers.get("part", STARTING) not in _PRICES:
        more = {}  # 首付15%起 is no price of a car
    return {**of.qualifiers, **more}


def _before(claim: Claim) -> str:
    """The sentence up to a claim's number, without the subject's name."""
    before, _ = around(claim.sentence, claim.quote)
    core = core_of(claim.subject)
    for name in (f"{core}汽车", f"{core}集团", f"{core}公司", core):
        before = before.replace(name, "")
    return before


def _is_of_cars(claim: Claim) -> bool:
    """Whether the margin that is spoken of last before a number is that of the cars alone."""
    *_, last = [None, *_MARGIN.finditer(_before(claim))]
    return last is not None and last["cars"] is not None


def _net(claim: Claim) -> str | None:
    """Which net profit the words before a number speak of last."""
    *_, last = [None, *_NET.finditer(_before(claim))]
    if last is None:
        return None
    return _ADJUSTED[last["core"][0]] if last["core"] else "归母净利润" if last["parent"] else "净利润"


def other_profit(one: str, other: str) -> bool:
    """Whether two words name profits that are reckoned differently: 扣非净利润 is no 净利润."""
    return one != other and not {one, other}.isdisjoint(_ADJUSTED.values())


@lru_cache(maxsize=8192)
def _sites(sentence: str, subject: str) -> tuple[str, ...]:
    core = core_of(subject)
    found: list[str] = []
    for match in _SITE.finditer(sentence):
        name = _BEFORE_A_SITE.sub("", match["name"].rpartition(core)[2])
        name = re.sub("^(?:汽车|集团|公司|股份)+", "", name)
        if len(name) >= 2:
            found.append(name + match["kind"] + (match["phase"] or ""))
    return tuple(dict.fromkeys(found))


def site_of(claim: Claim) -> str | None:
    """The one site that a claim's sentence names: 沈阳生产基地; None where it names none or several."""
    sites = _sites(claim.sentence, claim.subject)
    return sites[0] if len(sites) == 1 else None
