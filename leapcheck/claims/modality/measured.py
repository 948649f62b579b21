"""What is measured against a target or a plan is a result: 完成目标的21%, 比原计划早了两个月, 超预期."""

from __future__ import annotations

from leapcheck.patterns import Later

# 完成全年345万辆目标的21%, 为年度计划的61.5%, 仅为全年53亿元盈利预测值的4%, 相当于全年目标100万辆的12%
_AIMED_AT = r"(?:目标|任务|计划|预算|指引|预测值?|预期值?)"
_OF_TARGET_WORDS = (
    rf"(?:完成|达成?|为|占|相当于|仅|已达)(?:了)?[^,。;]{{0,24}}{_AIMED_AT}(?:总?[量额数])?"
    r"(?:[约近]?[\d.]+[万亿]*[辆台元])?的[约近超不足到]{0,2}"
)
OF_TARGET = Later(rf"(?:完成|达成)(?:了)?[^,。;]{{0,18}}目标[^,。;]{{0,6}}$|{_OF_TARGET_WORDS}$")
# 比年初目标高出20%, 超出年度目标15%
OFF_TARGET = Later(
    r"(?:[比较](?!起)[^,。;\d]{0,10}目标(?:值|水平)?(?:还|仍|约)?(?:[高低多少]|超[出过]|落后)|超(?:出|过|额完成)[^,。;\d]{0,10}目标)[^,。;\d]{0,4}$"
)
# 比原计划早了两个月
_MEASURED_AGAINST = Later(r"预期|目标|计划|规划|预计|预定|任务|预算|指引|预测")
_WHICH = "(?:全年|年度|销售|销量|交付|业绩|既定|预定){0,3}"
_PAST = Later(
    r"为了?(?:尽快|早日)?(?:实现|达成|完成|达到)[^,。;\d]{0,10}目标"
    r"|(?:[比较]|早于|晚于|超出)(?:原|此前的?|既定的?|最初的?|全年|年度|产销|销售|生产){0,2}(?:计划|规划|预计|预期|预定)(?!投|建|新|将)"
    r"|超(?:出)?预期|好于预期|高于预期|低于预期|不及预期|符合预期"
    rf"|完成了?{_WHICH}目标|(?:达成|达到|实现)了?{_WHICH}目标(?=的|[,。;]|$)"
    rf"|{_OF_TARGET_WORDS}(?:[\d.]+%|[一二三四五六七八九]成|一半)"
)


def without_measures(text: str) -> str:
    """A text without the targets and plans that a result in it is measured against."""
    return _PAST.sub("", text) if _MEASURED_AGAINST.search(text) else text
