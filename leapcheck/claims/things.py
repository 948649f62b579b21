"""Goods, commodities and indices as subjects: 锂电池价格降至0.4元/Wh, 上证指数涨1.16%.

They are told of where a clause begins with them. What is sold of them is told of their market, and what
a car is made with is told of the car, so only some metrics are theirs.
"""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.actors import ACTORS, NAMED
from leapcheck.claims.lexicon import Mention, subject_named
from leapcheck.claims.qualifiers import OF_WHAT
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.shares import MOVING
from leapcheck.patterns import Later

# 目前   截至2月13日收盘   一般而言   如果: what may stand between the head of a clause and what it is about
_OPENING = Later(
    r"【?(?:据统计|数据显示|截至|截止|目前|当前|如今|近期|近日|此前|[其当]中|而|但|同时|此外|一般|通常|平均|国际|国内|全球|香港|普通|优质|准(?=电池级)|国产|进口|富宝|上海有色网?|百川盈孚|鑫椤|SMM|Mysteel|各类|不同规格的?|部分|大部分|对于?|在"
    r"|也|表现|[强弱优劣]于|领先于?|落后于?|不及|跑[赢输]|远?超过?|同期|[高低]于|早盘|午后|盘中|尾盘|收盘|开盘|今日|昨日|当日|[\d年月日前后底末初上下半今去昨季度一二三四])*"
)
_PRICED = frozenset({"price", "fee", "rate", "emissions", "term"}) | MOVING
_OF_VEHICLES = _PRICED | {"spec", "range", "duration"}
_PRICE = Later(r"价|油耗|排放|成本|补贴|税|费")
# 碳酸锂跌近5%, 碳酸锂期货主力合约2701大跌超4%
_MOVES = Later(
    r"(?:期货|现货|主力|合约|价格?|直线|[早午尾]盘|午后|(?:LC)?\d{4}|日内|盘中|夜盘|今日|一度|小幅|大幅|再度?|[收大深微暴急领上下高低开])*[涨跌]"
)
# 碳酸锂跌超6%,已跌至…,较前期高点跌…; but ,原油跌3%
_GOES_ON = Later(
    r"已|现|并|[至报较比距收跌涨降]|均?价|最[新高低]|一度|盘中|日内|年内|累[计积]|回[落升]|站[上稳]|逼近|仍"
)
_QUOTED = Later(
    r"(?:\([^()]{1,6}\))?(?:[现收]?报|[均现]?报价)(?=[收于至]{0,2}[约近]?\d)"
)  # 碳酸锂(综合)报8万元/吨
_IS_AT = Later(r"[现收]?报(?:收于?|价为?|于|至)?(?:约|近)?$")  # 涨超3%,报8万元/吨
_LISTED = Later("(?:、|和|与|及|以及)(?:电池级|工业级|国产|进口)?")
_MAKER_OF_IT = ("厂", "大厂", "企业", "供应商", "龙头", "巨头", "业者", "公司")
_INSURER = Later(r"(?:产险|财险|人寿|平安|人保|太保|保险|公司|集团)$")  # 平安产险车险保费: of the insurer
_OTHERS = Later(r"公司|企业|厂|销量|产量|出口|库存|需求|装机|利润|收入")
_BY_POINTS = Later(r"[\d.]+(?:个?百分点|pct|pp)")
_BEATEN = Later(r"(?:跑[赢输]|[强弱优劣]于|领先于?|落后于?)$")  # 跑赢沪深300指数0.3个百分点: of who beat it
_INDEX = Later(r"指数?$|股市场$|\d$|ETF$")


def is_thing(name: str) -> bool:
    """Whether a subject is a thing."""
    subject = subject_named(name)
    return subject is not None and subject.kind == "thing"


def is_insurance(name: str) -> bool:
    """Whether a thing is a line of insurance, which has premiums, claims and results of its own: 新能源车险."""
    return name.endswith("险")


def _line_told_of(
    line: Mention, sentence: Sentence, firms: Sequence[Mention], *, of_firm: bool
) -> str | None:
    """A line of insurance where no firm is told of; what stands in brackets or is compared with is not."""
    held_against = sentence.text.endswith(("较", "比", "(包括", "(含", "与"), 0, line.start)
    insurer = _INSURER.search(sentence.text, max(0, line.start - 4), line.start)
    return None if firms or of_firm or held_against or insurer else line.subject.name


def thing_told_of(
    at: int, metric: str, sentence: Sentence, mentions: Sequence[Mention], *, of_firm: bool = False
) -> str | None:
    """The thing that the clause of the number at `at` begins with, where the number can be its own.

    `of_firm` says that the text has been speaking of a firm.
    """
    if not any(m.subject.kind == "thing" for m in mentions):
        return None
    start, _ = sentence.clause(at)
    named = [m for m in mentions if m.end <= at and (m.subject.kind == "thing" or m.subject.kind in ACTORS)]
    if not named or named[-1].subject.kind != "thing":
        return None
    thing = named[-1]
    if sentence.text.startswith(_MAKER_OF_IT, thing.end):
        return None  # 车灯厂大亿
    if is_insurance(thing.subject.name):
        return _line_told_of(thing, sentence, [m for m in named if m.subject.kind in NAMED], of_firm=of_firm)
    opened, _ = sentence.clause(thing.start)
    goes_on = opened == start or _goes_on_with_its_price(thing, at, sentence)
    if thing.word.endswith("价") and metric in _PRICED and goes_on:
        return thing.subject.name  # 瑞银将金价预测上调至3000美元
    if "分别" not in sentence.text[thing.end : at]:
        thing = _first_of_its_list(thing, named, sentence.text)
    apart = sentence.text[thing.start - 1 : thing.start] in (" ", "】")  # 恒生指数跌1.2% 恒生科技指数跌1.6%
    if not apart and not _OPENING.fullmatch(sentence.text, opened, thing.start):
        return None
    if _INDEX.search(thing.subject.name):
        beaten = _BEATEN.search(sentence.text, opened, thing.start)
        return None if beaten and _BY_POINTS.match(sentence.text, at) else thing.subject.name
    if metric not in (_OF_VEHICLES if thing.subject.name.endswith("车") else _PRICED):
        return None
    if not goes_on:
        return None
    text = sentence.text
    moves = (
        _PRICE.search(text, thing.start, at)
        or _MOVES.match(text, thing.end)
        or _QUOTED.match(text, thing.end)
    )
    if metric in MOVING and not moves:
        return None
    return thing.subject.name


def _first_of_its_list(thing: Mention, named: Sequence[Mention], text: str) -> Mention:
    """The first of the things that a clause names together: 碳酸锂、氢氧化锂的价格增长8倍."""
    for m in reversed(named):
        if m.end <= thing.start and m.subject.kind == "thing" and _LISTED.fullmatch(text, m.end, thing.start):
            thing = m
    return thing


def _goes_on_with_its_price(thing: Mention, at: int, sentence: Sentence) -> bool:
    """Whether a later clause goes on with the price of a thing: 碳酸锂均价9万元/吨,较上年下跌65%."""
    start, _ = sentence.clause(at)
    if _IS_AT.fullmatch(sentence.text, start, at) and _MOVES.match(sentence.text, thing.end):
        return True
    measured = OF_WHAT.findall(sentence.text, start, at)
    priced = thing.word.endswith("价") or _MOVES.match(sentence.text, thing.end)
    moved = priced and _GOES_ON.match(sentence.text, start)
    quoted = sentence.text.find("价", thing.end, start) >= 0 or _QUOTED.match(sentence.text, thing.end)
    told = bool(quoted or moved) and all("价" in word for word in measured)
    return told and not _OTHERS.search(sentence.text, start, at)
