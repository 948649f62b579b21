"""When a place is what a sentence is about: 武汉去年生产30万辆, but not 在武汉, 武汉工厂 or 武汉6月1日电."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.actors import NAMED
from leapcheck.claims.lexicon import Mention, Subject, subject_named
from leapcheck.claims.sentences import Sentence
from leapcheck.compiled import compiled
from leapcheck.patterns import Later

# 到去年10月,   据悉   而   2025年: what may stand between the head of a clause and its subject
_OPENING = compiled(
    r"(?:截至|截止|到|至|据悉|目前|如今|而|但|同时|此外|[其当]中|仅|早在)?"
    r"[\d年月日前后底末初中上下半全今去昨当季度一二三四Q—-]{0,14}(?:期间|时)?"
)
# 武汉工厂, 上海车展, 杭州举行: what makes of a place a part of a name, or the scene of something
_SCENE = compiled(
    r"(?:[、和][^,。;、和]{2,6}){0,12}[两三四五六七\d]大?(?:生产|制造)?(?:基地|工厂)|(?:[、和][^,。;、和]{2,6}){1,12}等(?:地|多地|省市|城市|国)(?!的?汽车)|(?:市|省)?(?:的)?(?:[^,。;]{0,4}(?:工厂|厂区|厂房|基地|公司|总部|研究院|研究所|社会科学院|社科院|学院|研发中心|车展|机场|港(?!股)|大学|法院|交易所|超级|体验中心|门店|市政府|分店|车间)"
    r"|(?:日|晚|早|晨|商|时|都市|青年|证券)报|电视台|卫视|广播|时间|举行|举办|召开|落地|国际|消息|报道|制造(?!业)|店|站|人(?![均口])|项目(?=规划|占地|用地|总?投资|[一二三]期|分|将|已|建成|达产|投产|计划|预计))"
)
# 武汉6月1日电, 本报北京1月12日讯, 柏林6月18日消息
_DATELINE = compiled(r" ?(?:\d{1,2}月)?\d{1,2}[日号](?:[^,。]{0,6})?(?:电|讯|消息|报道)|讯|电(?![动池])")
# 河北保定某某乡,一家工厂…, 南京一家公司: somebody who has no name is what follows
_SOMEBODY = Later(r"(?:[^,。;\d]{0,10},)?(?:一|某|有)(?:家|座|间|位|名|群|个)")
# 辽宁省商务厅厅长某某:…
_OFFICER = Later(
    r"[省市区县]?[^,。;:、\d]{0,12}?(?:[厅局省市区县州部]长|主任|书记|秘书长|委员)(?!单位|办公|会|级)[^,。;\d]{0,8}?(?::|表示|说|称|指出|介绍|透露|认为)"
)
_NEWSROOM = compiled(r"(?:本报|本刊|社|网)$")


def is_chinese(place: Subject | None) -> bool:
    """Whether a place lies in China, by the places that it is part of."""
    while place is not None:
        if place.of == "中国":
            return True
        place = subject_named(place.of) if place.of else None
    return False


def names_place(words: str) -> bool:
    """Whether some words are the name of a place, or of the market there: 江苏, 巴西市场."""
    place = subject_named(words.removesuffix("市场").removesuffix("地区"))
    return place is not None and place.kind == "place"


def is_scene(text: str, place: Mention) -> bool:
    """Whether a place only says where: the town of a dateline, of a plant, of an event."""
    return bool(
        _DATELINE.match(text, place.end)
        or _NEWSROOM.search(text, max(0, place.start - 3), place.start)
        or _SCENE.match(text, place.end)
        or _SOMEBODY.match(text, place.end)
        or text[place.start - 1 : place.start] == "("
    )


def is_of_an_officer(text: str, place: Mention) -> bool:
    """Whether a place is only that of the officer who speaks: 辽宁省商务厅厅长某某:…"""
    return _OFFICER.match(text, place.end) is not None


def leading_places(sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """The Chinese places that the clauses of a sentence begin with, as what they are about."""
    places = [m for m in mentions if m.subject.kind == "place"]
    if not places:
        return []
    followed = {m.start for m in mentions if m.subject.kind not in ("place", "thing")}
    firms = {m.start for m in mentions if m.subject.kind in NAMED}
    for place in reversed(places):  # 广东江门的某某集团
        if place.end in firms or (place.end + 1 in firms and sentence.text[place.end] == "的"):
            firms.add(place.start)
            followed.add(place.end)
    return [
        m
        for m in places
        if m.end not in followed  # 武汉东风…: where somebody is
        and opens_clause(sentence, m)
        and _is_own(m)
        and not is_scene(sentence.text, m)
    ]


# 《某市某产业发展规划》出台,提出…
_ISSUED = Later(
    r"[^《》]{0,40}(?:方案|规划|纲要|计划|意见|措施|办法|条例|政策|路线图)[^《》]{0,16}》[^,。;]{0,8}(?:出台|印发|发布|公布|提出|明确|指出|要求|规定|[施实]行|实施|通过)"
)


def opens_clause(sentence: Sentence, mention: Mention) -> bool:
    """Whether a clause begins with a place, times and 据悉 aside."""
    start, _ = sentence.clause(mention.start)
    text = sentence.text
    if text[start : mention.start] == "在" and text[mention.end : mention.end + 1] == ",":
        return True  # 在武汉经开区,厂房已建成9座
    begins = mention.start
    if text[begins - 1 : begins] == "《" and _ISSUED.match(text, mention.end):
        begins -= 1
    return bool(_OPENING.fullmatch(text, start, begins))


def _is_own(mention: Mention) -> bool:
    """A place of the lexicon inside China, or a zone that its form gives away."""
    known = subject_named(mention.subject.name)
    return known is None or is_chinese(known)
