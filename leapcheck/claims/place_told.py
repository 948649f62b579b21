"""Whether a place is what a number is about: a zone, a town whose vehicles are counted, a country that is ranked."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.lexicon import Mention
from leapcheck.claims.market import Market
from leapcheck.claims.objects import is_drawn, is_object
from leapcheck.claims.places import is_chinese, is_scene, opens_clause
from leapcheck.claims.regions import COUNTRIES
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.topic import Topic
from leapcheck.compiled import compiled
from leapcheck.patterns import Later, last_match

# 西班牙是第八大汽车生产国
_OF_COUNTRIES = Later(r"(?:的)?[^,。;\d]{0,10}(?:国(?!家|内|企)|产地|出口地|生产基地)")
_IS_NAMED = Later(r"(?:市场)?[,。;、]|$|(?:则|也|仅|为|去年|今年|同期)")
_IS_RANKED = Later(r"(?:已|也|仍|正|一直)?(?:是|为|作为|成为|跃[居升]|晋升)")
# 全区 is the zone that the text is about
_WHOLE = compiled(r"全区|园区|整个(?:开发区|高新区|园区)")
# 300家企业入驻某某经济开发区
_COMES = Later(
    r"[^,。;]{0,16}?(?:企业|公司|厂商|供应商|机构|项目|商户)(?:已|将|先后|相继|陆续|集中|签约)*"
    r"(?:入驻|落户|进驻|落地)(?:于|在|到|了)?"
)
# 中国已建成…, 挪威现有…: what a country has
_HAS = Later(
    r"(?:目前|如今|现|共|已|已经|累[计积]|总共|合计|境内|一共)*(?:[拥现共]?有|建成|建有|批准|设立|出台|新增|推出|培育|形成|完成|发放|登记)(?!望|意|限|关)"
)
_SITE = 6  # characters: 江苏丹阳市经济开发区
_ZONE = Later(r"(?:开发区|高新区|经开区|产业园|新区|工业园)$")


def country_ranked(at: int, end: int, sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """The country that is ranked among countries: 西班牙是第八大汽车生产国, 第三大汽车生产国印度, 排名第一的日本."""
    places = [m for m in mentions if m.subject.kind == "place"]
    ranked = next((m for m in places if m.start == end + 1 and sentence.text[end] == "的"), None)
    if ranked is not None and _IS_NAMED.match(sentence.text, ranked.end):
        return ranked.subject.name
    among = _OF_COUNTRIES.match(sentence.text, end)
    if among is None:
        return None
    behind = next((m for m in places if m.start == among.end()), None)
    start, _ = sentence.clause(at)
    before = next((m for m in places if m.start == start and _IS_RANKED.match(sentence.text, m.end)), None)
    named = behind or before
    return named.subject.name if named else None


def place_owning(at: int, markets: Sequence[Market], mentions: Sequence[Mention], text: str) -> str | None:
    """The Chinese place whose vehicles a clause counts: 榆林的新能源乘用车产量."""
    before = [m for m in markets if m.end <= at]
    if not before or any(m.placed for m in before):
        return None
    starts = {m.start for m in before}
    places = [m for m in mentions if m.subject.kind == "place" and is_chinese(m.subject)]
    owning = any({m.end, m.end + text.startswith("的", m.end)} & starts for m in places)
    only = {m.subject.name for m in places}
    return only.pop() if owning and len(only) == 1 else None


def zone_meant(at: int, sentence: Sentence, actors: Sequence[Mention], topic: Topic) -> str | None:
    """The zone that 全区 or 园区 means, where nobody is named behind it."""
    whole = last_match(_WHOLE, sentence.text, at)
    since = [m for m in actors if whole and whole.end() <= m.start and m.end <= at]
    if whole is None or not all(is_drawn(sentence.text, m) for m in since):
        return None  # 园区引进甲、乙等企业,投资总额超百亿元 is told of the zone all the same
    return topic.place


def place_told(at: int, sentence: Sentence, mentions: Sequence[Mention], topic: Topic) -> str | None:
    """A zone or park that its clause begins with, or any place where no company is spoken of."""
    before = [m for m in mentions if m.subject.kind == "place" and m.end <= at]
    zones = [m for m in before if _ZONE.search(m.word) and not is_object(sentence.text, m)]
    if zones:
        return zones[-1].subject.name
    local = [
        m
        for m in before
        if not is_object(sentence.text, m) and is_chinese(m.subject) and not is_scene(sentence.text, m)
    ]
    if topic.current is None and topic.market is None and local:
        return local[-1].subject.name
    if topic.current is None and topic.market is None:
        return next((m.subject.name for m in reversed(before) if _has(m, sentence)), None)
    return None


def _has(country: Mention, sentence: Sentence) -> bool:
    """Whether a clause tells what a country has: 中国已建成…"""
    named = country.subject.name in COUNTRIES or country.subject.name == "中国"
    return named and opens_clause(sentence, country) and _HAS.match(sentence.text, country.end) is not None


def site_behind(end: int, sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """The place or zone to which those come that a number counts: 300家企业入驻丹阳市经济开发区."""
    comes = _COMES.match(sentence.text, end)
    if comes is None:
        return None
    places = [
        m for m in mentions if m.subject.kind == "place" and comes.end() <= m.start <= comes.end() + _SITE
    ]
    return places[-1].subject.name if places else None


def zone_behind(end: int, sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """The park or zone that a number which ends at `end` describes: 总投资11亿元的某某产业园."""
    if not sentence.text.startswith("的", end):
        return []
    return [m for m in mentions if m.start == end + 1 and m.subject.kind == "place" and _ZONE.search(m.word)]
