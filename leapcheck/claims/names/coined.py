"""Whether words can be a name: made up and no phrase, no word of the dictionary, nothing that is done."""

from __future__ import annotations

from leapcheck.claims.cues import find_cues
from leapcheck.claims.lexicon import subject_named
from leapcheck.claims.names.no_names import COMMON
from leapcheck.claims.names.trades import FIRM_AT_END, TRADE_AT_END
from leapcheck.claims.words import is_word, segment
from leapcheck.data.metrics import VEHICLES
from leapcheck.patterns import Later

LOCAL_FIRM = 4  # characters of a name that begins with its town
_FUNCTION = frozenset(
    "受他她它我你您这那在于及对将已也都就又被把从向为是有无不未没等之其该本各每某另并但而且或若如因所以可能会要想说称据按经由到至去来上下前后内外新老多少最更很再还只仅才却使让给用做看听问了的地得着过近年月日今昨首个家辆台款项"
)
# 车主获赠, 客户获授: people, and what they get
_PEOPLE = Later(
    "^(?:车主|车友|客户|用户|消费者|购车者|买家|员工|股东|司机|读者|观众|市民|旅客|居民|网友)[\u4e00-\u9fff]"
)
# 季内汽车, 中期集团, 得益于集团, 这种产业集群: a time, what something is owed to, and one that was named before
_NO_BEGINNING = Later(
    r"(?:[年月季周期][内度初末底中间]?|于|有赖|仰赖|仰仗|依托|依靠|凭借|借助|背靠|随着|根据|按照|伴随)$|^[这那该此某各每]"
)


def is_worded(name: str) -> bool:
    """Whether what stands before the trade of a name is a word of the dictionary: 追求科技, but 新浪科技 as well."""
    return is_word(TRADE_AT_END.sub("", name))


def is_coined(name: str) -> bool:
    """Whether a name is no phrase: no word of grammar, no cue and not made of known words alone."""
    place = subject_named(name[:2])
    local = place is not None and place.kind == "place" and len(name) == LOCAL_FIRM  # 无锡振华
    if not _FUNCTION.isdisjoint(name[2:] if local else name) or "明年" in name or find_cues(name):
        return False
    if _PEOPLE.search(name):
        return False
    if local:
        return True
    return not all(len(word) > 1 for word in segment(name))


def names_nobody(name: str) -> bool:
    """Whether what stands before the trade says what is done, when or owing to whom: 累计销售汽车, 季内汽车, 得益于集团."""
    core = TRADE_AT_END.sub("", name)
    if core == name:
        return False
    done = (cue for cue in find_cues(core) if len(cue.word) > 1 and cue.word != "制造")
    return _NO_BEGINNING.search(core) is not None or any(not VEHICLES.isdisjoint(cue.metrics) for cue in done)


def is_common(core: str) -> bool:
    """Whether what stands before the trade of a name says what sort it is, and names nobody: 新型储能, 全球电池."""
    return not _FUNCTION.isdisjoint(core) or COMMON.search(f"{core}汽车") is not None


def is_made_up(name: str) -> bool:
    """Whether what stands before the trade of a name is no word either: 衡拓精密, but not 标配智驾."""
    match = FIRM_AT_END.search(name)
    if match is None:
        return False
    core = name[: match.start()]
    parts = (core, core[:2], core[-2:])
    return is_coined(name) and not any(is_word(part) for part in parts)
