"""Whom some kinds of numbers are about by what they measure: a thing, a stock, a market, a person, a country."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from leapcheck.claims.actors import NAMED, maker_of
from leapcheck.claims.lexicon import Mention
from leapcheck.claims.market import Market, market_name
from leapcheck.claims.regions import COUNTRIES
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.shares import MOVING, stocks_moved
from leapcheck.claims.things import thing_told_of
from leapcheck.claims.topic import Topic
from leapcheck.claims.words import is_word
from leapcheck.compiled import compiled
from leapcheck.patterns import Later, Words

_DUTY = Later(r"关税|加征|税率(?<!所得税率)(?<!增值税率)|增值税|消费税|进口税|反补贴税|反倾销税")
_ON_WHOM = Later(r"(?:对|从|自|向|往|至|于|原产)(?:来自|进口自|产自)?$")
# 韩国汽车的税率则为15%: whose goods they are
_TAXED = Later(
    r"(?:制造|产|生产)?的?[^,。;对从自向]{0,4}(?:汽车|商品|产品|货物|电动车|零部件|车)(?:的)?(?:税率|关税)"
    r"|(?:制造|产|生产)的?[^,。;对从自向]{0,4}(?:汽车|商品|产品|货物|电动车|零部件|车)"
)
# 比亚迪:12%, 特斯拉将被征收9%的关税, 其他企业为30%
_IS_TAXED = Later(
    r":?(?:将|则|也|均|仍)*(?:被(?:征收|加征|课征)|适用|面临|需缴纳?|[为是达])?(?:的?(?:反?[倾补][销贴])?(?:关?税|税率)[为是达]?)?约?"
)
_OTHERS = Later(
    r"(?:^|[,。;:、]|所有)(?P<who>其[他它余][^,。;:、\d]{0,8}?(?:公司|企业|厂商|车企|生产商|出口商))(?P<is>[^,。;、]{0,12})$"
)
_WITH = Later("[与和同]")
# 消费者承担25%, 而到10月,出口商负担的比例升至15%
_BEARS = Words("承担|负担|分担|分摊|消化|吸收")
_BEARER = Later(
    r"(?:^|[,。;:])(?:[其当]中|而|但|则)?(?P<who>(?!公司|集团|其|该|本)[\u4e00-\u9fff]{0,8}?(?:者|商|企业?|厂商?|公司|用户|客户|家庭|政府|品牌|买家|卖家))"
    r"(?:们|则|将|还|已|仅|只|平均)*(?:承担|负担|分担|分摊|消化|吸收)(?:的?(?:比例|比重|部分|成本|关税|费用))?[^,。;、\d]{0,8}$"
)
_TRADE = Later("贸易总?额|贸易往来|双边贸易")
_OF_A_MARKET = compiled(r"渗透率|市场规模|行业规模")
_WEALTH = compiled(r"身[家价]|净资产|财富|净值|富豪|薪酬|年薪|月薪")
_FAMILY = Later(r"(?:及其?|和其?|的)?(?:家族|家庭|夫妇)的?(?:总)?资产")
_WEALTH_AFTER = compiled(r"(?:美元|元|人民币)?的?(?:身[家价]|净资产|财富|富豪|年薪|薪酬)")
_OF_STAFF = Later("员工|平均|人均|工程师|销售人员")
_OF_OFFICE = Later(r"的?[^,。;\d]{0,12}")  # 45岁的创始人某某
# 现年64岁的某某由于…
_OF_THAT_AGE = Later(r"的([\u4e00-\u9fff]{2,4}?)(?=[,。;由是在曾已从说称任出担将于和与就至仍也还带现])")
# 6月CPI为6.4%: what a country's offices count of all of it
_OF_A_NATION = Later(
    r"(?<!占)(?<!占[全我]国)(?:CPI|PPI|PMI|GDP|居民消费价格|消费者价格|消费者物价|工业生产者出厂价格|社会消费品零售|国内生产总值|非农|失业率|城镇新增就业|通胀率)"
)
_IS_OF_A_NATION = Words(
    "CPI|PPI|PMI|GDP|价格|物价|零售|生产总值|非农|失业|就业|通胀"
)  # what each of those has
_RICH_LIST = Later("富豪榜|首富|富豪")


def told_by_metric(
    at: int,
    end: int,
    metric: str,
    sentence: Sentence,
    mentions: Sequence[Mention],
    markets: Sequence[Market],
    topic: Topic,
) -> str | None:
    """The thing, stock, market, person or country that a number of this metric is about, where one is told of."""
    thing = thing_told_of(at, metric, sentence, mentions, of_firm=topic.of_firm)
    if thing:
        return thing
    if metric in MOVING and (stocks := stocks_moved(at, sentence, mentions)):
        return stocks[-1]
    if metric in ("ratio", "output_value") and (market := _of_market(at, sentence, mentions, markets, topic)):
        return market
    if (
        metric in ("ratio", "rate")
        and _BEARS.search(sentence.text)
        and (who := _bearing(at, sentence, mentions))
    ):
        return who
    if "贸易" in sentence.text and (both := _trading(at, sentence, mentions)):
        return both
    if metric == "rate" and (
        who := _taxed(at, sentence, mentions) or _levying(at, sentence, mentions, topic)
    ):
        return who
    if nation := _counted_of_nation(at, sentence, mentions):
        return nation
    if sentence.text[end - 1] == "岁":
        return _aged(at, end, sentence, mentions)
    return _owner_of_wealth(at, end, sentence, mentions)


def _bearing(at: int, sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """Who bears a part of what something costs: 美国企业承担了60%的成本,消费者承担25%."""
    borne = _BEARER.search(sentence.text, max(0, sentence.clause(at)[0] - 1), at)
    if borne is None:
        return None
    named = (m for m in mentions if borne.start("who") <= m.start and m.end == borne.end("who"))
    first = next(named, None)
    return maker_of(first.subject).name if first and first.start == borne.start("who") else borne["who"]


def _trading(at: int, sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """The two countries whose trade the number is: 中国与墨西哥去年双边贸易额达…"""
    start, _ = sentence.clause(at)
    places = [m for m in mentions if m.subject.kind == "place" and start <= m.start and m.end <= at]
    for one, other in pairwise(places):
        link = _WITH.fullmatch(sentence.text, one.end, other.start)
        if link and _TRADE.search(sentence.text, other.end, at):
            return f"{one.subject.name}{link.group()}{other.subject.name}"
    return None


def _owner_of_wealth(at: int, end: int, sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """The person whose 身家, 年薪 or 个人净资产 the number is, or who is on a list of the rich with it."""
    people = [m for m in mentions if m.subject.kind == "person" and m.end <= at]
    if not people:
        return None
    start, _ = sentence.clause(at)
    told = _WEALTH.search(sentence.text, start, at) or _FAMILY.search(sentence.text, start, at)
    told = told or _WEALTH_AFTER.match(sentence.text, end)
    if told and not _OF_STAFF.search(sentence.text, start, at):
        return people[-1].subject.name
    listed = sentence.text[people[-1].end : at] == "以" and _RICH_LIST.search(sentence.text)
    return people[-1].subject.name if listed else None


def _aged(at: int, end: int, sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """The person who is so old: 45岁的某某, 某某今年45岁."""
    people = [m for m in mentions if m.subject.kind == "person"]
    behind = [m for m in people if end <= m.start and _OF_OFFICE.fullmatch(sentence.text, end, m.start)]
    unknown = None if behind else _OF_THAT_AGE.match(sentence.text, end)
    if unknown and not is_word(unknown[1]):
        return unknown[1]
    before = [m for m in people if m.end <= at]
    return (behind or before[-1:])[0].subject.name if behind or before else None


def _counted_of_nation(at: int, sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """The country whose prices, product or jobs the number is, China where none is named: 美国8月CPI, 6月CPI为6.4%."""
    if not _IS_OF_A_NATION.search(sentence.text):
        return None
    start, _ = sentence.clause(at)
    told = _OF_A_NATION.search(sentence.text, start, at)
    if told is None:
        return None
    places = [m.subject.name for m in mentions if m.subject.kind == "place" and m.end <= at]
    countries = [name for name in places if name in COUNTRIES]
    return countries[-1] if countries else None if places else "中国"


def _taxed(at: int, sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """The firm that a duty is levied on, or all others: 比亚迪:12%, 其他公司将被征收15%的关税."""
    text = sentence.text
    others = _OTHERS.search(text, 0, at) if "其" in text else None
    if others and _IS_TAXED.fullmatch(others["is"]):
        return others["who"]
    firms = (m for m in mentions if m.subject.kind in NAMED and m.end <= at)
    return next((maker_of(m.subject).name for m in firms if _IS_TAXED.fullmatch(text, m.end, at)), None)


def _levying(at: int, sentence: Sentence, mentions: Sequence[Mention], topic: Topic) -> str | None:
    """The country that levies a duty or a tax: 美国…加征25%的关税, 荷兰为21%; None for any other rate.

    Where a sentence names none, it is the one that the text has told of.
    """
    if not _DUTY.search(sentence.text):
        return None
    named = [
        m
        for m in mentions
        if m.end <= at
        and not _ON_WHOM.search(sentence.text, 0, m.start)
        and not _TAXED.match(sentence.text, m.end)
    ]
    countries = [country for m in named if (country := _country_acting(m))]
    return countries[-1] if countries else topic.levying


def levied_there(text: str, name: str) -> bool:
    """Whether a sentence tells of the duty of a country of this name."""
    return name in COUNTRIES and _DUTY.search(text) is not None


def _country_acting(mention: Mention) -> str | None:
    """The country that somebody acts for: it itself, that of a body (欧盟委员会) or of who leads it (特朗普)."""
    if mention.subject.kind == "place":
        return mention.subject.name
    if mention.subject.kind == "person":
        return mention.subject.of if mention.subject.of in COUNTRIES else None
    if mention.subject.kind != "body":
        return None
    return mention.subject.of or next((c for c in COUNTRIES if mention.subject.name.startswith(c)), None)


def _of_market(
    at: int,
    sentence: Sentence,
    mentions: Sequence[Mention],
    markets: Sequence[Market],
    topic: Topic,
) -> str | None:
    """The market that a 渗透率 or a 市场规模 is of, where no company is named in its clause.

    It is that of the country that the sentence names, else the market named last.
    """
    start, _ = sentence.clause(at)
    if not _OF_A_MARKET.search(sentence.text, start, at):
        return None
    if any(start <= m.start and m.end <= at and m.subject.kind in NAMED for m in mentions):
        return None
    countries = [m.subject.name for m in mentions if m.end <= at and m.subject.name in COUNTRIES]
    if countries:
        return market_name(None, "汽车", countries[-1])
    before = [m for m in markets if m.end <= at]
    return before[-1].name if before else topic.market
