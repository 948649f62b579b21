"""Whose share price a change is: a list of stocks names each right before it (某某集团涨17.4%, 某某、某某跌2%)."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.actors import ACTORS, maker_of
from leapcheck.claims.lexicon import Mention
from leapcheck.claims.scene import Scene
from leapcheck.claims.sentences import Sentence
from leapcheck.model import Quantity
from leapcheck.patterns import Later, last_match

_MOVES = (
    r"(?:收|大|微|暴|急|下|上|高开|低开|领|在?一度|盘[中前后]|跟|均|再|累[计积])*(?:涨|跌)(?:幅|停)?"
    r"(?:了|为|达|超|逾|近|约|超过|接近|不足|至多)*"
)
_ITEM = r"[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z\d·&-]{1,9}?"
_MOVED = Later(
    r"(?:[其当]中|此外|截至收盘|收盘时|盘中)?[,:]?(?:[^,、]{0,10}(?:概念股|焦点股|人气股|个股|概念|板块|题材|股(?!价)|的))?"
    rf"(?P<names>{_ITEM}(?:[、和及与]{_ITEM}){{0,7}})(?:等(?:多股|个股)?)?(?:A股|H股|港股|美股)?(?:\([^)]{{1,10}}\))?(?:股价)?"
    rf"(?:今日|当日)?(?:均|双双|都|集体)?{_MOVES}"
)
# 股价盘中大跌, H股收涨, 恒指收跌;   ,现报72.4港元
_SHARE_MOVED = Later(
    r"(?:股(?:价|份)?|盘[前中后]|[早尾夜]盘|午后|拉升|收|[恒沪道纳深成]指|指数|期货|合约)[^,。;、\d价量额率值]{0,4}?(?:\d{4})?"
    rf"(?:{_MOVES}|(?:[大小]幅)?(?:下挫|重挫|走[高低]|反弹|[高低]开)(?:了|超|逾|近|约)*)$|[\d.]点,[涨跌]幅(?:为|达)?$"
    rf"|报[\d.]+[港美]?元,{_MOVES}$"
)
_QUOTED_AT = Later(r"(?:^|[现收均价])报(?:收|价)?于?约?$")
_POINTS_QUOTED = Later(r"(?:报|收|涨|跌|升)[^,。;\d目标望]{0,4}$")
_PRICE = 14  # characters of the clause before: 跌48.2点,跌幅; 报18.5港元,跌
_OVER_A_TIME = Later(r"累[计积]|首日|以来|年|[月周季](?!一|二|三|四|五)")
# 恒指涨1.2%,某某汽车涨3.2%
_ITEM_MOVED = Later(rf"(?:^|[,。;: 】])(?P<name>{_ITEM}){_MOVES}$")
_MARKET = Later(r"股市|[恒沪道纳深]指|综指|标普|指数|收盘|个股|概念股|中概")
MOVING = frozenset({"growth", "yoy", "mom"})
"""The metrics of which the price of a thing or a share can have a change."""
_TRADED = ACTORS | {"thing"}
_JOINED = Later("[、和及与]")
_TOLD = Later("%、|[涨跌]停、")
_SHARES = Later(r"股|道指|纳指|标普|板块|收盘|涨停|跌停|概念")
# 甲跌4.57%,乙跌3.56%,丙跌3.77%: as many as only shares have
_MANY_MOVED = Later(r"(?:[涨跌][超近逾]?\d[^,;。]{0,6}[,;][^,;。\d]{2,12}){2}[涨跌]")
# 成本涨, 销量跌, 价格上涨: what rises and falls besides shares
_NO_FIRM = Later(
    r"[价量率额费本薪润入产值率度数幅]$|股$|盘[前后中初]$|[早午尾]盘$|板块|概念|市场|指数|今日|昨日|全线|集体|普遍|双双|其|均|也|则|都|该|较|比|上|下|还|又|将|仍|已|有|为|被|同|年|月|季|周|日"
)


def is_quoted(q: Quantity, metric: str, scene: Scene) -> bool:
    """Whether a number is what an index or a share stands at or moved by, on no day that is named."""
    start, _ = scene.sentence.clause(q.start)
    own = scene.text[start : q.start]
    if q.noun == "点":
        return _POINTS_QUOTED.search(own) is not None
    if metric == "price" and _QUOTED_AT.search(own):
        return True
    if metric != "growth" or _OVER_A_TIME.search(own):
        return False
    if _SHARE_MOVED.search(scene.text, max(0, start - _PRICE), q.start):
        return True
    item = _MARKET.search(scene.text) and _ITEM_MOVED.search(scene.text, 0, q.start)
    if item and not _NO_FIRM.search(item["name"]):
        return True
    return bool(stocks_moved(q.start, scene.sentence, scene.mentions))


def stocks_moved(at: int, sentence: Sentence, mentions: Sequence[Mention]) -> list[str]:
    """Whose shares moved by the percentage at `at`, where its clause names nothing else: 甲、乙涨超10%.

    Nobody where no shares are spoken of, or where what moved is no firm and no index.
    """
    text = sentence.text
    start, _ = sentence.clause(at)
    told = last_match(_TOLD, text, at)  # 甲涨停、乙涨超10%: the second is of 乙 alone
    start = max(start, told.end()) if told else start
    listed = text.count("%") > 1 and (_SHARES.search(text) or _MANY_MOVED.search(text))
    moved = _MOVED.fullmatch(text, start, at) if listed else None
    if moved is None:
        return []
    names, begin = [], moved.start("names")
    for item in _JOINED.split(moved["names"]):
        known = [
            m
            for m in mentions
            if begin <= m.start and m.end <= begin + len(item) and m.subject.kind in _TRADED
        ]
        if not known and _NO_FIRM.search(item):
            return []
        names.append(maker_of(known[0].subject).name if known else item)
        begin += len(item) + 1
    return names
