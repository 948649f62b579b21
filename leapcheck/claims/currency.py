"""The money that a bare 元 means: that of the place where the article appeared.

台北訊 … 34.6億元 is TWD, 本報港聞 … 172,500元 HKD; 1億元（人民幣，下同） is CNY wherever it stands.
"""

from __future__ import annotations

from dataclasses import replace

from leapcheck.model import Article, Quantity
from leapcheck.patterns import Later

_TAIWAN = Later(
    r"新台币|法说会|休旅车|顶规|调涨|每股盈余|全台|(?<!按)[年月季][增减]|公尺|公吨|公顷|台北讯|台湾讯|[(【]台[北中南]|台股|总代理|监理所|数据所|公路局|经济部|金管会|每股纯益|税后纯益|领牌|挂牌数|法人(?:预估|认为|指出)"
)
_HONG_KONG = Later(r"港闻|按年|录得|介乎|本港|全港|港府|运输署|财政司|香港(?:政府|海关|警方)|立法会")
_ALL_YUAN = Later(r"人民币[,、 ·‧・]*下同|单位[:：]? ?(?:万|亿)?元人民币")
_SAID = Later(r"人民币|CNY|RMB")
_YUAN = Later(r"(?:万|亿|百万|千万)?元$|块$")
_TRADITIONAL = Later(r"[億萬輛臺灣幣車產銷營運關該與業務總個時間東華電動機]")
_QUOTED = Later(r"目标价|股价|每股|股息|派息|[末中]期息|[现收]?报|市值|招股")
NEAR = 6  # characters beside a number in which 人民币 is its own


def home_currency(article: Article) -> str:
    """ISO 4217 code of the money that a bare 元 means in an article."""
    text = article.body.text
    if _ALL_YUAN.search(text) or len(_TRADITIONAL.findall(article.source.raw[:4000])) < 5:
        return "CNY"
    taiwan, hong_kong = len(_TAIWAN.findall(text)), len(_HONG_KONG.findall(text))
    if taiwan and taiwan >= hong_kong:
        return "TWD"
    return "HKD" if hong_kong else "CNY"


def at_home(quantity: Quantity, text: str, home: str) -> Quantity:
    """A number of 元 in the article's own money."""
    if (
        quantity.unit != "CNY"
        or home == "CNY"
        or not _YUAN.search(quantity.text.rstrip("多余起上下左右以内出头有找之开外不止"))
    ):
        return quantity
    if _SAID.search(text, max(0, quantity.start - NEAR), quantity.end + NEAR):
        return quantity
    if home == "HKD" and _in_yuan_before(text, quantity.start):
        return quantity
    return replace(quantity, unit=home)


def _in_yuan_before(text: str, at: int) -> bool:
    """Whether a sentence has told a sum in 人民币 before, and no price in Hong Kong since: 溢利66亿元人民币,收入197亿元."""
    return _SAID.search(text, 0, at) is not None and not _QUOTED.search(text, max(0, at - 10), at)
