"""Whom a number is about by what the text has been speaking of, where no name before it tells."""

from __future__ import annotations

from leapcheck.claims.lexicon import Subject
from leapcheck.claims.objects import is_object
from leapcheck.claims.openers import OPENERS
from leapcheck.claims.place_told import place_told
from leapcheck.claims.shows import SHOWS
from leapcheck.claims.subject.number import AMONG_THEM, PAID, Number
from leapcheck.claims.subject.products import as_about, code_before, with_product
from leapcheck.claims.things import is_insurance
from leapcheck.claims.topic import About
from leapcheck.data.metrics import VEHICLES
from leapcheck.model import UNNAMED
from leapcheck.patterns import Later, Words

_REST = Later(r"(?:余下|其余|剩下|剩余)的?[^,。;\d]{0,4}$")
_REST_REACH = 12  # characters
# what each opening phrase ends with, which few sentences have
_ENDS = Words(f"产业园|展会|{SHOWS}|示范项目|示范工程|专项行动|行动计划|铁路|高速公路|大桥|开放平台|大奖赛")
# 宜宾首个固态电池产业园将开工,…: what a sentence begins with, where no firm is spoken of
_OPENING_PHRASE = Later(
    rf"(?:\d{{1,2}}[、.]|[①-⑳●■]|(?:{OPENERS}),|\d{{1,2}}月\d{{1,2}}日)?(?:第[\d一二三四五六七八九十]+届)?"
    r"((?!本|该|这|此|上述|今年|去年|全)[\u4e00-\u9fffA-Za-z\d“”·]{2,24}?"
    rf"(?:{'|'.join(_ENDS.words)}))"
    r"(?:昨[日天]|今[日天]|日前|近日|\d{1,2}日)?(?:总|将|已|于|在|正式|开幕|闭幕|落幕|启幕|的?(?:占地|总投资|建设)|,|共|是)"
)
_SHOWN = frozenset({"models", "count", "brands", "area"})  # what a show has, whoever the text is about
# 财政部下达资金…, 首批…国债资金
_NATION_PAYS = Later(
    rf"(?:\d{{1,2}}[、.])?(?:(?:{OPENERS}),|今年|近日|日前|目前)?(?:财政部|国家发展改革委|国家发改委|中央财政|央行|中国人民银行|国务院|国家(?!电网|能源集团))"
    r"|[^,。]{0,14}(?:国债资金|中央预算内|中央财政资金)"
)
# 我国先后出台政策70余项, 发布国家标准100余项: what a country does
_NATION_ACTS = Later(
    r"(?:我国|国家|中国|全国)[^。;]{0,40}(?:出台|颁布|制定|发布|实施|推出|批准|印发)[^,。;]{0,20}(?:政策|标准|法规|规划|措施|办法|文件)[^,。;\d]{0,6}$"
)
# 已有19家上市公司预告业绩,其中…
_FIRMS = Later(r"[^,。;、\d]{0,6}(?:公司|企业|车企|机构|厂商)")
_AMONG = Later(r"[,;](?:[其当]中|包括|如)")
# 该车企, 三家车企: companies that were named before
_SOME_FIRM = Later(r"(?:该|这家|本)(?:公司|企业|集团)|(?:^|[,。])公司")  # no place is meant


def rest(n: Number) -> About | None:
    """The firm that the text is about, of whose vehicles the rest is told: 余下的8.3万辆."""
    if n.topic.main is None or n.metric not in VEHICLES:
        return None
    told = _REST.search(n.text, max(0, n.at - _REST_REACH), n.at)
    return About(n.topic.main.name) if told else None


def part(n: Number) -> About | None:
    """The firm spoken of, of whose vehicles a class is told, no market: 其中新能源汽车8.6万辆."""
    if n.topic.main is None or n.topic.current is None:
        return None
    classes = [m for m in n.markets if m.end <= n.at]
    if len(classes) != 1 or classes[0].national or n.follows(n.actors):
        return None
    among = n.text.endswith(AMONG_THEM, 0, classes[0].start)
    return About(n.topic.current.name) if among else None


def opening(n: Number) -> About | None:
    """The show or the project that its sentence begins with, if nobody is named before it."""
    if (n.topic.main is not None and n.metric not in _SHOWN) or n.follows(n.holders):
        return None
    phrase = opening_phrase(n.text[: n.at])
    return About(phrase.name, certain=False) if phrase else None


def opening_phrase(text: str) -> Subject | None:
    """The show or the project that a sentence begins with, which the next ones are about."""
    match = _OPENING_PHRASE.match(text) if _ENDS.search(text) else None
    return Subject(match[1], "event") if match else None


def nation(n: Number) -> About | None:
    """China, which pays or acts by its offices, if nobody is named before it: 财政部下达资金…, 我国出台政策70余项."""
    if n.metric in PAID:
        told = _NATION_PAYS.match(n.text)
    else:
        told = _NATION_ACTS.search(n.text, 0, n.at) if n.metric == "count" else None
    return About("中国", certain=False) if told and not n.follows(n.holders) else None


def place(n: Number) -> About | None:
    """A zone or a park that is named before it, or a place where no firm is spoken of."""
    name = place_told(n.at, n.sentence, n.mentions, n.topic)
    return About(name, certain=False) if name else None


def current(n: Number) -> About | None:
    """Whom the text has been speaking of, with the model whose bare code its clause has."""
    if n.topic.current is None:
        return None
    maker, model, _ = as_about(n.topic.current)
    return About(maker, code_before(n, n.topic.current) or model, certain=False)


def market(n: Number) -> About | None:
    """The market that the text has been speaking of; insurance is no market of vehicles."""
    name = n.topic.market
    if not name or (n.metric in VEHICLES and is_insurance(name)):
        return None
    return About(name, certain=False)


def later(n: Number) -> About | None:
    """The first name behind it in its sentence; 已有19家上市公司预告业绩,其中… counts them all.

    Nobody of several that have parts of a sum: 共有743辆,其中甲163辆、乙146辆.
    """
    if n.metric == "count" and _FIRMS.match(n.text, n.end) and _AMONG.search(n.text, n.end):
        return None
    named = [m for m in n.holders if m.start >= n.end and not is_object(n.text, m)]
    first = named[0] if named else None
    if len(named) > 1 and "其中" in n.text[n.end : named[0].start]:
        return None
    if first and first.subject.kind == "collective" and n.topic.main:
        return None  # 上市9个月交付10万辆,创下新势力最快纪录: of the firm that the text is about
    return with_product(n, first) if first else None


def main(n: Number) -> About | None:
    """The firm that the text is about as a whole, or else what its headline tells of."""
    if n.topic.main:
        return About(n.topic.main.name, certain=False)
    if not n.topic.fallback:
        return None
    return About(UNNAMED if _SOME_FIRM.search(n.text) else n.topic.fallback, certain=False)
