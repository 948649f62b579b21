"""Outlook: what the text above a number says of whether it lies ahead.

A paper of a town or a ministry (《方案》提出…) governs the numbers of many sentences: they are goals, until
a sentence turns back to what is. An answer goes on from its question: 今年定了多大的盘子? 全年30万辆。
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from leapcheck.model import Modality
from leapcheck.patterns import Later

# 《某市产业发展行动方案》;  《规划》提出;  核心发展指标包括…
_PAPER = Later(
    r"《[^》]{0,40}(?:方案|规划|纲要|行动计划|实施意见|指导意见|路线图|若干措施)[^》]{0,16}》"
    r"|(?:方案|规划|纲要|意见|行动计划|路线图)[》”]?(?:提出|明确|要求|指出|确定)"
    r"|政府工作报告|(?:工作要点|重点任务|工作目标)(?:包括|:|,)|(?:发展|主要|核心|预期|量化)(?:发展|预期)?(?:指标|目标)(?:包括|为|是|:|$)"
)
_PAPER_WORDS = Later("方案|规划|纲要|意见|计划|路线图|措施|指标|目标|工作|任务")  # each of them has one
# what such a paper says that there is to be
_WANTED = Later(
    r"力争|推动|支持|形成|新[建增]|建[成设]|培育|打造|设立|安排|达到|提高到|提升[至到]|稳定在|突破|引进|培养|实现"
    r"|增[至到长]|覆盖|确保|推进|年均|包括|到20\d\d年|到(?:本世纪|“)"
)
# what it says of the time before it
_LOOKS_BACK = Later(
    r"已|去年|上年|目前|如今|截至|近年|以来|现有|累[计积](?:完成|实现)|据[^,。]{0,16}(?:统计|数据)|数据显示|了(?:约|近|超|逾)?\d"
    r"|[今当]年(?:前|上半|一季|\d{1,2}月|[一二三四五六七八九十]{1,2}月)"
)
_BEGINNING = 16  # characters in which a sentence says that it looks back
_HEADING = 20  # characters up to which a paragraph may be a heading
_MONEY = frozenset({"investment", "funding", "transaction", "cost", "cash", "fee", "rd_spend"})
_ASKS_FOR_A_GOAL = Later(r"目标|定了?多|盘子|指标|打算卖|计划卖|想卖|要卖多|写个数字|给自己")
# 答:全年30万辆
_PLAIN_ANSWER = Later(
    r"^(?:[^:,。]{1,8}:)?(?:全年|今年|明年|后年|年底|年内|\d{4}年){0,2}(?:是|大概|大约|约|超过?|近|至少|不低于)?\d"
)

# 拟在成都投资建设动力电池项目, 签订合同书,分别投资建设…项目
_ANNOUNCES = Later(
    r"(?:拟(?![人合定])|计划|签[订署约])[^。;]{0,80}?(?:投资|投建|建设|新建)(?!的)[^。;]{0,60}?(?:项目|基地|工厂)"
)
# 该项目总投资100亿元,用地约1000亩
_OF_THE_PROJECT = Later(
    r"项目(?:的)?(?:计划|固定资产|预计|合计|一期|规划)*(?:总?投资|占地|用地|建设周?期)[^。;]*$"
)
_PROJECT = Later(r"[^,。;\d]{0,24}项目")
_STARTED = Later(r"[已竣]|投产(?!后)|建成(?!后|达产)|完工")

_JUST_BEGUN = 2  # months of a year in which the whole of it is only foreseen
_SO_FAR = Later(r"已|截至|截止|累[计积]|以来|迄今|至今|第[一1]|首|开年|目前|[0-9一二]月|周")


@dataclass(frozen=True, slots=True)
class Outlook:
    """Whether a paper with goals is being told, and whether its sentences look back just now."""

    goals: bool = False
    back: bool = False
    answer: bool = False  # this sentence answers a question after a goal

    def follow(self, text: str, *, first: bool, before: str, question: str) -> Outlook:
        """The outlook of the next sentence, `first` of its paragraph or after the sentence `before`."""
        answer = bool(question) and first and _answers(question, text)
        if _PAPER_WORDS.search(text) and _PAPER.search(text):
            return Outlook(goals=True, answer=answer)
        if not self.goals:
            return self if self.answer == answer else Outlook(answer=answer)
        goes_on = self.back and before.endswith(";")
        back = goes_on or _LOOKS_BACK.search(text, 0, _BEGINNING) is not None
        turned = first and (back or (len(text) > _HEADING and not _WANTED.search(text)))
        return Outlook(goals=not turned, back=back, answer=answer)

    def modality(self, text: str, at: int, end: int, metric: str) -> Modality | None:
        """What a number without a word of its own is, before `at` of the sentence `text`: a goal, money set aside.

        `end` is where its clause ends: a word that looks back further on is of another number.
        """
        if self.answer:
            return "target"
        if not self.goals or self.back or _LOOKS_BACK.search(text, 0, end):
            return None
        if not _WANTED.search(text, 0, at):
            return None
        return "plan" if metric in _MONEY else "target"


def _answers(question: str, text: str) -> bool:
    """Whether a sentence is the bare number that a question asks for as a goal."""
    return _ASKS_FOR_A_GOAL.search(question) is not None and _PLAIN_ANSWER.search(text) is not None


def announces(text: str, announced: bool) -> bool:
    """Whether a sentence announces works, or goes on after one that did: 拟在成都投资建设动力电池项目."""
    if "项目" not in text and "基地" not in text and "工厂" not in text:
        return announced
    if _ANNOUNCES.search(text):
        return True
    return announced and not _STARTED.search(text)


def is_of_the_project(words: str) -> bool:
    """Whether the words up to a number say what works take that are still to be done: 该项目总投资100亿元."""
    return _OF_THE_PROJECT.search(words) is not None and not _STARTED.search(words)


def is_size_of_a_project(text: str, end: int) -> bool:
    """Whether a capacity up to `end` is that of a project that is still to be done: 18GWh储能电池项目总投资…"""
    return _PROJECT.match(text, end) is not None and not _STARTED.search(text)


def has_just_begun(period: str | None, published: date | None, words: str) -> bool:
    """Whether `words` speak of a whole year of which little is over: in January 2019, 2019年销量为2810万辆."""
    if published is None or published.month > _JUST_BEGUN or period != str(published.year):
        return False
    return _SO_FAR.search(words) is None
