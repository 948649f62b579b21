"""Firms that the lexicon does not know, named behind their town or in a list that counts firms.

重庆隆鑫摩托   江门的恒远集团   一家摩企广东大冶   无锡恒振以3万辆   甲、乙、某某三家企业
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leapcheck.claims.actors import NAMED
from leapcheck.claims.cues import find_cues
from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.claims.names import is_coined, is_common, names_nobody
from leapcheck.claims.places import names_place
from leapcheck.claims.words import is_word
from leapcheck.compiled import compiled
from leapcheck.patterns import HAN, Later, Words, is_taken

# what the firms of a town are called after; with it their core alone is no word: 隆鑫, 珠峰
_TRADES = (
    "摩托|机车|(?<!汽)车业|客车|专用车|改装车|车桥|车架|车轮|轮毂|轮胎|轴承|齿轮|机械|重工|电机|电驱|线束|模具|铸造|锻造|活塞|橡胶|座椅|内饰|车灯|集团"
    "|动力|电池|锂电|储能|新能源|新材料?|实业|股份|科技|电子|智能|控股"
)
_ON = r"(?=[^\u4e00-\u9fff]|[以凭则也将已于在的与和虽是为去今昨上前出产销交年全]|营收|净利|宣布|公告|成立|位)"
_OF_TOWN = Later(rf"(?:市|省)?(?P<of>的)?(?P<name>(?P<core>{HAN}{{2,3}}?)(?:{_TRADES}))(?<!车型){_ON}")
_NO_CORE = Later(r"[的和与及在]|[一二两三四五六七八九十多几这该某本各]|企业|公司|本[土地]|[市省区县]|产业")
# 一家摩企广东大冶;   广州豪进以60万辆: a name without a trade
_BARE = Later(rf"{HAN}{{2}}(?=(?:则|也|亦)?(?:以|凭借?)[^,。;\d]{{0,4}}\d)")
_IS_FIRM = Later(r"(?:[车摩药房民国央]企|厂商|企业|公司|供应商|制造商)$")
_HEADS = Later(r"(?:^|[,。;:、与和\n])$")
# 甲、乙、丙、丁四家企业, 包括甲、乙、丙及丁等多家大厂
_COUNTED = Later(
    rf"(?:(?:^|[,。;:])(?:包括|[其当]中|以及|[像如])?|包括|[其当]中|以及|[业商者司]如)(?P<names>(?:{HAN}{{2,6}}、){{1,9}}{HAN}{{2,6}}?(?:[和与及]{HAN}{{2,6}}?)?)等?"
    r"[二两三四五六七八九十多数\d]{1,2}(?:家|大)(?:[^,。;、\d]{0,4}?)(?:企业|公司|车企|厂商|大厂|业者|摩企|供应商|品牌|[合总]计|集体|均|都|分别)"
)
_COUNTING = Words("家|大")
_ITEM = compiled(r"[^、和与及]{2,6}")


def firms_of_towns(text: str, known: Sequence[Mention]) -> Iterator[Mention]:
    """The firms that are named behind their town, where no known firm stands in their name."""
    firms = [m for m in known if m.subject.kind in NAMED]
    for place in known:
        if place.subject.kind != "place":
            continue
        found = _with_trade(text, place) or _without(text, place)
        if found and not is_taken(found.start, found.end, firms):
            yield found


def _with_trade(text: str, place: Mention) -> Mention | None:
    """A firm that is called after its trade: 重庆隆鑫摩托, 江门的恒远集团."""
    match = _OF_TOWN.match(text, place.end)
    if match is None:
        return None
    core = match["core"]
    if (is_word(core) and not match["of"]) or is_common(core) or _NO_CORE.search(core) or names_place(core):
        return None
    if names_nobody(match["name"]) or find_cues(core):
        return None
    return Mention(*match.span("name"), Subject(match["name"], "company"), match["name"])


def _without(text: str, place: Mention) -> Mention | None:
    """A firm without a trade, by the word for firms before it or by what it does: 一家摩企广东大冶, 无锡恒振以3万辆."""
    match = _BARE.match(text, place.end)
    if match is None or find_cues(match[0]) or is_common(match[0]) or names_place(match[0]):
        return None
    before = text[max(0, place.start - 3) : place.start]
    if not (
        _IS_FIRM.search(before) or (_HEADS.search(before) and not is_word(match[0]) and is_coined(match[0]))
    ):
        return None
    name = text[place.start : match.end()]
    return Mention(place.start, match.end(), Subject(name, "company"), name)


def counted_firms(text: str, known: Sequence[Mention]) -> Iterator[Mention]:
    """The unknown names of a list that is counted as firms and has a known one: 宗申、某某、某某三家企业."""
    if "、" not in text or not _COUNTING.search(text):
        return
    firms = [m for m in known if m.subject.kind in NAMED]
    starts = {m.start for m in firms}
    for match in _COUNTED.finditer(text):
        items = [item.span() for item in _ITEM.finditer(text, *match.span("names"))]
        if starts.isdisjoint(start for start, _ in items):
            continue
        for start, end in items:
            name = text[start:end]
            if not (is_taken(start, end, firms) or is_word(name) or find_cues(name) or names_place(name)):
                yield Mention(start, end, Subject(name, "company"), name)
