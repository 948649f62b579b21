"""Cars that are recalled or looked into: a number of them is neither sold nor made."""

from __future__ import annotations

from leapcheck.claims.sentences import Sentence
from leapcheck.model import Quantity
from leapcheck.patterns import Later

_FAULTY = Later(
    r"召回|(?:缺陷|事故|故障|起火|安全)\w{0,6}调查|调查\w{0,4}(?:缺陷|故障)|展开\w{0,4}调查|启动\w{0,4}调查"
)
# 针对69.5万辆某某汽车的初步评估, 对28万辆皮卡展开工程分析
_LOOKED_AT = Later(r"(?:针对|对|就)(?:其|约|近|超过?|逾|部分|大约)*$")
_LOOKED_INTO = Later(r"[^,。;\d]{0,20}(?:调查|初步评估|缺陷评估|安全评估|工程分析|审查|问询)")
_CONCERNED = Later(r"(?:调查|缺陷|隐患|故障)[^。;]{0,20}(?:涉及|波及|影响)\w{0,6}$")
# 所有受影响的车辆中,3万辆来自美国
_OF_THE_AFFECTED = Later(
    r"(?:受影响|(?:受|被)召回|问题|缺陷)的?(?:[^,。;\d]{0,6}的)?(?:车辆|汽车|新车)(?:当?中|里|总数|数量|共|有|达|为|约)"
)
_RECALLED = Later(r"召回[^,。;\d]{0,4}$")  # OTA召回8次
_AFFECTS = Later(r"(?:涉及|波及|召回)[^,。;\d]{0,8}$")  # 召回90次,涉及产品8万件
# in a text of recalls: 共计1464辆, 涉及2080辆, (共计21831辆进口车), 国产车300辆
_RECALLED_BEFORE = Later(
    r"(?:共计?|合计|总计|涉及|波及|影响|(?:进口|国产)(?:车辆?|汽车))[^,。;:\d销卖售交产]{0,8}$"
)
_RECALLED_AFTER = Later(
    r"(?:进口|国产|问题|缺陷|受影响)[^,。;\d]{0,4}车|(?:车辆?|汽车)?(?:被|受)?(?:召回|影响)"
)
_A_FLOW = Later(r"销量|销售(?!有限|公司|店|网|、|\()|交付|售出|卖|出口|产量|下线|上险|注册|订单|保有")


def is_recalled(q: Quantity, sentence: Sentence) -> bool:
    """Whether a number of cars in a text of recalls is of those recalled, as its own clause has it."""
    text, (start, end) = sentence.text, sentence.clause(q.start)
    if _A_FLOW.search(text, start, end):
        return False
    told = q.text.startswith(("共", "合计", "总计")) or _RECALLED_BEFORE.search(text, start, q.start)
    return bool(told) or _RECALLED_AFTER.match(text, q.end) is not None


def is_looked_into(q: Quantity, text: str, start: int, end: int) -> bool:
    """Whether the clause from `start` to `end` counts cars that are recalled or under investigation."""
    if "召回" in text[: q.start] or _FAULTY.search(text, start, end):
        return True
    if _LOOKED_AT.search(text, start, q.start) and _LOOKED_INTO.match(text, q.end, end):
        return True
    return any(words.search(text, 0, q.start) for words in (_CONCERNED, _OF_THE_AFFECTED))


def tells_recalls(words: str, text: str, at: int) -> bool:
    """Whether the number at `at` counts recalls or what they concern; `words` are those of its clause."""
    if _RECALLED.search(words):
        return True
    return "召回" in text[:at] and _AFFECTS.search(words) is not None
