"""Sums of money whose size or noun says what they are: 万亿市场, 千亿集群, 以33亿欧元的价格出售."""

from __future__ import annotations

from decimal import Decimal

from leapcheck.claims.adjustments.number import Number
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.metric import PRICE_AT_MOST
from leapcheck.patterns import Later

_TRADE_VALUE = Later(r"(?:进口额?|贸易额?|进出口|物流总额|成交总额)[^,。;]{0,10}$")
_FOR_SHARES = ("transaction", "investment", "funding")
_SPENT = ("investment", "count", "cost")
# 以33亿欧元的价格出售, 以近950亿美元收购
_BOUGHT_FOR = Later(
    r"(?:\([^)]*\))?(?:的)?(?:价格|价|对价|代价|总价)?[^,。;\d]{0,16}?(?:收购|出售|售予|转让|卖给|卖出|购买|购入|买下|拿下|接手)"
)
# 全日成交12亿港元;   售出6万股,涉资300万元
_TURNOVER = Later(r"(?<!出口)成交(?:额|金额)?(?:约|近|逾|达|为|共|合计|录得)*$")
_AT_STAKE = Later(r"(?:涉资|涉及资金|作价|代价)(?:约|近|逾|达|为|共)*$")
_SHARES_SOLD = Later(r"\d[^,。;]{0,3}股|股份|股权|成交|收购|出售|沽|减持|增持|回购|购入")
_LEAST_TURNOVER = 10_000
# 千亿集群, 百亿级产业
_CLUSTER = Later(r"级?的?(?:[\u4e00-\u9fff]{0,4})(?:产业集群|集群|产业(?![园链投基]))")
_MARKET = Later(r"级?的?大?市场(?!份额|占|化|价)")
# 由甲领投的3亿元A轮融资
_RAISED = Later(
    r"级?的?(?:人民币|美元)?(?:首轮|新一轮|天使轮|(?:Pre-)?[A-F]\d?\+{0,2}轮|战略|股权|多轮)*融资(?!租赁|余额|租|成本|担保)"
)
# 营业利润率占集团收入的6.3%,达到36亿欧元: the profit itself
_RATE_OF_PROFIT = Later(
    r"利[润益]率[^,。;]{0,20}%(?:,|\()(?:即|也就是|合|约合|相当于|折合|对应)?(?:达到?|为)?(?:约|近|超过?|逾)?$"
)
# 净亏损9亿美元,即每股3.31美元
_PER_SHARE = Later(
    r"(?:亏损?|净利润?|利润|盈利|盈余|[净纯]收益|纯利|净损)[^,。;()]{0,20}\d[\d.,]*[万亿]*[\u4e00-\u9fff]{0,4}(?:,|\()(?:即|也就是|合|约合|折合|相当于|或|摊薄后?|稀释后?|基本){0,2}每股(?:约|为)?$"
)
_LOST = Later(r"的?(?:[^,。;、\d]{0,8}损失)")
_ABOUT_PROFIT = Later(r"利润|亏损|非现金损失")
# 来自子公司的3亿欧元股息;   从合资公司获得2亿元分红: what is received
_DIVIDENDS = Later(r"的?(?:现金)?(?:股息|分红|红利)")
_FROM_WHOM = Later(r"(?:来自|源自)[^,。;]{2,}$|从[^,。;]{2,}?(?:获得|收到|取得|收取|分得)了?[^,。;]{0,6}$")
_LEAST_MARKET = 1_000_000_000
_MOST_FOR_A_CAR = 500_000_000  # of any currency that a car is priced in


def trade(n: Number) -> str | None:
    """A count, where a sum is what was traded: 进出口12亿元."""
    return "count" if n.metric in _SPENT and _TRADE_VALUE.search(n.own) else None


def deal(n: Number) -> str | None:
    """A transaction, where a firm is bought for a price: 以33亿欧元的价格出售."""
    bought = n.metric == "price" and n.own.endswith("以") and _BOUGHT_FOR.match(n.text, n.q.end)
    return "transaction" if bought else None


def turnover(n: Number) -> str | None:
    """A transaction, where shares changed hands for so much: 成交12亿港元; 成交约6万股,涉资300万元."""
    if n.metric in GROWTH or (n.q.low or n.q.high or Decimal(0)) < _LEAST_TURNOVER:
        return None
    told = _TURNOVER.search(n.own) or (_AT_STAKE.search(n.own) and _SHARES_SOLD.search(n.text, 0, n.q.start))
    return "transaction" if told else None


def profit_of_a_margin(n: Number) -> str | None:
    """A profit, where a margin is told as a sum as well: 营业利润率占集团收入的6.3%,达到36亿欧元."""
    told = "率" in n.text and _RATE_OF_PROFIT.search(n.text, 0, n.q.start)
    return "profit" if told else None


def profit_per_share(n: Number) -> str | None:
    """A profit, where a share's part of one is told beside it: 净亏损9亿美元,即每股3.31美元."""
    told = n.metric == "price" and "每股" in n.own and _PER_SHARE.search(n.text, 0, n.q.start)
    return "profit" if told else None


def loss_in_profit(n: Number) -> str | None:
    """A profit, where a loss is told of as a part of one: 净利润-30亿欧元,其中包括合营公司的5亿欧元损失."""
    lost = n.metric in ("cost", "cash") and _LOST.match(n.text, n.q.end)
    return "profit" if lost and _ABOUT_PROFIT.search(n.text) else None


def dividend_received(n: Number) -> str | None:
    """A revenue, where a dividend comes from somebody else: 来自子公司的3亿欧元股息."""
    received = n.metric == "fee" and _DIVIDENDS.match(n.text, n.q.end) and _FROM_WHOM.search(n.own)
    return "revenue" if received else None


def raised(n: Number) -> str | None:
    """Funding, where a round is named behind the sum, whoever puts it in: 由甲领投的3亿元A轮融资."""
    return "funding" if n.metric == "investment" and _RAISED.match(n.text, n.q.end) else None


def share_price(n: Number) -> str | None:
    """A price, where shares change hands for so much each: 成交价区间231元/股至237元/股."""
    return "price" if n.metric in _FOR_SHARES and n.text.startswith("/股", n.q.end) else None


def size_of_a_trade(n: Number) -> str | None:
    """The output of an industry or a market that goes by its size: 千亿集群, 万亿市场."""
    if _CLUSTER.match(n.text, n.q.end):
        return "output_value"
    large = (n.q.low or Decimal(0)) >= _LEAST_MARKET
    return "output_value" if large and _MARKET.match(n.text, n.q.end) else None


def by_its_size(n: Number) -> str | None:
    """What a sum can be by its size: 补贴预算50亿元 is no price, a sum without any cue is one if it is small."""
    if n.metric == "price" and (n.q.low or n.q.high or Decimal(0)) >= _MOST_FOR_A_CAR:
        return "investment"
    if n.metric == "count":
        return "price" if (n.q.low or n.q.high or Decimal(0)) < PRICE_AT_MOST else "cost"
    return None
