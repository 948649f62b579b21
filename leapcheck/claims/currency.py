"""The money that a bare 元 means: that of the place where the article appeared.

台北訊 … 34.6億元 is TWD, 本報港聞 … 172,500元 HKD; 1億元（人民幣，下同） is CNY wherever it stands.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from leapcheck.model import Article, Quantity
from leapcheck.patterns import Later, last_match

_TAIWAN = Later(
    r"新台币|法说会|休旅车|顶规|调涨|每股盈余|全台|(?<!按)[年月季][增减](?!长)|公尺|公吨|公顷|台北讯|台湾讯|[(【]台[北中南]|台股|总代理|监理所|数据所|公路局|经济部|金管会|每股纯益|税后纯益|领牌|挂牌数|法人(?:预估|认为|指出)"
)
_HONG_KONG = Later(r"港闻|按年|录得|介乎|本港|全港|港府|运输署|财政司|香港(?:政府|海关|警方)|立法会")
_ALL_YUAN = Later(r"人民币[,、 ·‧・]*下同|单位[:：]? ?(?:万|亿)?元人民币")
_SAID = Later(r"人民币|CNY|RMB")
_YUAN = Later(r"(?:万|亿|百万|千万)?[元分]$|块$")
_TRADITIONAL = Later(r"[億萬輛臺灣幣車產銷營運關該與業務總個時間東華電動機]")
_QUOTED = Later(
    r"目标价|股价|每股(?!基本|摊薄|盈|收|净?亏)|股息|派息|[末中]期息|[现收]?报|市值|招股(?!书|说明书)"
)
_PROSPECTUS = Later(r"招股(?:书|说明书)|聆讯")  # as mainland firms hand in, and no firm of Taiwan
# 收报2.4元,下跌0.6元: what a share costs, and how far that moved
_SHARE_PRICE = Later(
    r"(?:目标价|股价|[现收]价|[收现午开]盘?报|[,。盘]报|(?:早盘|盘中|一度)[^,。;\d]{0,4}(?:报|见))[^。;利息益收入]{0,14}$"
)
_DEAREST_SHARE = 10_000
_A_FEW = 5  # characters that make a text one in traditional script
# where a share is sold, by what is named last before its price
_EXCHANGE = Later(r"(?P<hong_kong>港股|港元|港币|港交所|H股|HK)|A股|S[HZ]|\(\d{6}\)|ETF|纽约|美股|纳斯达克")
_IN_HONG_KONG = Later(r"港股|港元|港币")
# 12亿元(人民币,下同)(约13亿元), 190亿元(约208亿元): what a sum in brackets is the same as
_SAME_AS = Later(r"元(?:人民币)?(?:\(人民币[,、 ]*下同(?:\)\(|[;,])|\()(?:折合|折|相当于|即)?$")
NEAR = 6  # characters beside a number in which 人民币 is its own


class Home(NamedTuple):
    """The money of an article: what a bare 元 is, and what it is where the article appeared."""

    yuan: str
    paper: str


def home_currency(article: Article, region: str) -> Home:
    """ISO 4217 codes of the money that a bare 元 means in an article of a `region`, and of that of its paper."""
    text = article.body.text
    if len(_TRADITIONAL.findall(article.source.raw[:4000])) < _A_FEW:
        return Home("CNY", "CNY")
    taiwan, hong_kong = len(_TAIWAN.findall(text)), len(_HONG_KONG.findall(text))
    taiwan += region == "台湾"
    paper = "TWD" if taiwan and taiwan >= hong_kong else "HKD" if hong_kong else "CNY"
    foreign = _ALL_YUAN.search(text) or (paper == "TWD" and _PROSPECTUS.search(text))
    return Home("CNY" if foreign else paper, paper)


def at_home(quantity: Quantity, text: str, home: Home) -> Quantity:
    """A number of 元 in the article's own money."""
    if quantity.unit != "CNY" or not _YUAN.search(
        quantity.text.rstrip("多余起上下左右以内出头有找之开外不止")
    ):
        return quantity
    if _SAID.search(text, max(0, quantity.start - NEAR), quantity.end + NEAR) and not _is_the_same(
        quantity, text
    ):
        return quantity
    return replace(quantity, unit=_meant(quantity, text, home))


def _meant(quantity: Quantity, text: str, home: Home) -> str:
    """The money that a bare 元 is by what it is told of: a price in Hong Kong, the same as a sum in brackets."""
    if home.paper != "CNY" and _is_the_same(quantity, text):
        return home.paper
    if _is_price_in_hong_kong(quantity, text, home):
        return "HKD"
    if home.yuan == "HKD" and _in_yuan_before(text, quantity.start):
        return "CNY"
    return home.yuan


def _is_the_same(quantity: Quantity, text: str) -> bool:
    """Whether a number stands in brackets behind one of 元 that it is about the same as: 190亿元(约208亿元)."""
    return quantity.relation == "approx" and _SAME_AS.search(text, 0, quantity.start) is not None


def _is_price_in_hong_kong(quantity: Quantity, text: str, home: Home) -> bool:
    """Whether a number is what a share costs in Hong Kong: 港股收报2.4元."""
    if not (
        quantity.high and quantity.high < _DEAREST_SHARE and _SHARE_PRICE.search(text, 0, quantity.start)
    ):
        return False
    if named := last_match(_EXCHANGE, text, quantity.start):
        return named["hong_kong"] is not None
    return home.paper == "HKD" or _IN_HONG_KONG.search(text) is not None


def _in_yuan_before(text: str, at: int) -> bool:
    """Whether a sentence has told a sum in 人民币 before, and no price in Hong Kong since: 溢利66亿元人民币,收入197亿元."""
    return _SAID.search(text, 0, at) is not None and not _QUOTED.search(text, max(0, at - 10), at)
