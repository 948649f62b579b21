"""Trading sessions: what a stock, an index or a commodity did on the market is told of that day, and of no flow."""

from __future__ import annotations

from leapcheck.claims.sentences import Sentence
from leapcheck.model import Quantity
from leapcheck.patterns import Later, last_match

# 截至收盘, 三大指数高开, 港股汽车股走强
_SESSION = Later(
    r"[早午尾夜]盘|盘[初中前后]|[开收]盘|收评|三大指数|股指(?!期货)|概念股|[高低]开(?![发放源端])|收[涨跌]|[涨跌]停|[AH港美]股|中概股|[沪深恒]指|恒生|主力合约"
)
_HOW = "[收微大暴急重领跟均再已更现齐飙劲猛]|集体|一度|盘[初中前后]|[早午尾]盘|午后|日内|直线|拉升|冲高"
# 股价大涨近5%, 盘前跌超6%, 高开3%
_MOVES = Later(
    rf"(?:{_HOW})*(?:[涨跌挫]|[高低]开|[劲上走收]扬|[劲上攀]升)幅?(?:[为达了约近超逾]|超过|达到|不足|不到|至|扩大|收窄|最高)*$"
)
_OF_ELSE = Later(
    r"[销产交订保][量付单有]|售|营收|收入|利润?|[率额]|[同环占]比|比[上例重去]|增[速长幅]|出口|进口|装机|上险|注册|成本|工资|薪|去年|今年|同期|以来|累[计积]|年[内初底]|价(?!股)(?<!股价)(?<!收盘价)"
)
"""What else rises and falls than what is traded."""
# 按年跌86%, 较去年同期的4600万元大涨
_OVER_A_TIME = Later(r"按[年季月]|[同环]比|[较比][^,。;]{0,8}[年季月期]")
_NUMBER = Later(r"\d[%万亿辆台元]+")
# 报3804点, 收于12.5元, 成交额1.2万亿元, 较上日放量467亿元, 跌1.98%至10.87元, 报8万元/吨(-500元)
_TOLD_THERE = Later(
    r"(?:[现收]?报[收价]?于?|收盘价|元(?:/[\u4e00-\u9fff]{1,2})?\(\+?|收于|成交额?|成交金额|成交量|换手率|[放缩]量|[涨跌][^,。;]{0,12}[至到])(?:[为达约近超逾]|合计)*$"
)
_STOCKS = Later(r"[^,。;\d]{0,3}(?:个股|概念股|股票)")  # 超3000只个股上涨
_PLACES_OF_STANDING = frozenset({"price", "count", "transaction", "ratio", "growth"})
_BY_THE_CLOSE = Later(r"收盘价(?:计算?|来算|估算)")  # 以收盘价计算,市值为220亿港元


def is_of_a_session(text: str) -> bool:
    """Whether a text speaks of what happens on a stock exchange or a market of futures."""
    return _SESSION.search(text) is not None


def _words_start(q: Quantity, sentence: Sentence) -> int:
    """Where the words begin that tell of a number: in its clause, behind the number before it (渗透率58% 零跑涨7%)."""
    start, _ = sentence.clause(q.start)
    before = last_match(_NUMBER, sentence.text[start : q.start])
    return start + before.end() if before else start


def has_moved(q: Quantity, sentence: Sentence) -> bool:
    """Whether the clause of a number says that something traded moved by it: 小鹏汽车盘前涨超6%; not 销量涨6%."""
    text, start = sentence.text, _words_start(q, sentence)
    moved = _MOVES.search(text, start, q.start) if q.unit == "percent" or q.noun == "点" else None
    if moved is None or _OF_ELSE.search(text, start, q.start):
        return False
    since = max(sentence.clause(q.start)[0], text.rfind("%", 0, q.start) + 1)
    if _OVER_A_TIME.search(text, since, q.start):
        return False
    bare = not text[start : moved.start()].strip(",、()或亦也则元 ")
    return not (bare and _OF_ELSE.search(text, 0, start))  # 净利润24亿元,跌77.6%


def is_behind_another(q: Quantity, since: int, sentence: Sentence) -> bool:
    """Whether a number stands between a time that ends at `since` and a move: 上半年净利润增长30% A股涨近5%."""
    return has_moved(q, sentence) and _NUMBER.search(sentence.text, since, q.start) is not None


def is_told_there(q: Quantity, metric: str, sentence: Sentence) -> bool:
    """Whether a number is one of a session: a move, a price or a level, what changed hands, how many stocks rose."""
    text, start = sentence.text, sentence.clause(q.start)[0]
    if metric == "market_cap":
        return _BY_THE_CLOSE.search(text, 0, q.start) is not None
    if metric not in _PLACES_OF_STANDING:
        return False
    if has_moved(q, sentence) or _TOLD_THERE.search(text, start, q.start):
        return True
    return metric == "count" and _STOCKS.match(text, q.end) is not None
