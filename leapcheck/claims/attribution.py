"""Attribution: who is quoted as saying a number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from leapcheck.claims.lexicon import Mention
from leapcheck.compiled import compiled
from leapcheck.patterns import Later

_SAYS = r"表示|(?<![简俗统号名堪可])称|指出|认为|透露|介绍|强调|说|坦言|预测|预计|估计|分析|判断|告诉|道|写道|宣布|披露|公告|回应"
_SAID_BY = Later(
    rf"([\u4e00-\u9fff]{{2,4}}?)(?:在[^,。]{{0,20}})?(?:此前|近日|日前|还|也|曾|进一步|公开"
    rf"|对[^,。]{{0,10}})?(?:{_SAYS})(?:道)?[,:“]"
)
_ACCORDING = Later(
    r"(?:根据|据|按照|依据)[“《]?([^,。:”》的]{2,14}?)(?:的|最新|发布|公布|统计|数据|报告|预测|介绍|消息|研报|披露|显示|透露)"
)
_PUBLISHED = Later(
    r"([\u4e00-\u9fffA-Za-z]{2,14}?)(?:最新)?(?:今天|今日|近日|\(?\d+[月日][^,。]{0,6}\)?)?(?:公布|发布"
    r"|统计)(?:的)?(?:最新)?(?:数据|的数据|报告)"
)
_ITS_DATA = Later(r"(?:的)?(?:最新)?(?:数据|统计|监测|报告)")  # 乘联分会数据显示
_QUOTED = Later(rf"”[,。]?([\u4e00-\u9fff]{{2,12}}?)(?:{_SAYS})")
# ways of quoting somebody, from the vaguest to the plainest: what all of a kind have in common, and who it is
_QUOTING = (
    (compiled("根据|据|按照|依据"), _ACCORDING),
    (compiled("(?:公布|发布|统计)的?(?:最新)?(?:的?数据|报告)"), _PUBLISHED),
    (compiled(f"(?:{_SAYS})道?[,:“]"), _SAID_BY),
)
_LONGEST_NAME = 40  # characters, and more than _SAID_BY takes before the word that says so
_WHEN = Later(
    r"(?:[上下本]?周|星期|礼拜)[一二三四五六日天末]|[今昨前明][天日晚早]|[对向]|.?日?公告|当[天日地]|据"
)  # 周五宣布
_NOT_A_SPEAKER = {
    "业内人士",
    "报道",
    "消息",
    "有消息",
    "公司",
    "记者",
    "数据",
    "报告",
    "他们",
    "我们",
    "同时",
    "此外",
    "并",
    "据悉",
    "资料",
    "官方",
}


class Speaker(NamedTuple):
    """Somebody who is quoted: `end` is where the words that say so end, `rank` how plainly they do."""

    end: int
    rank: int
    name: str


def find_speakers(text: str, mentions: Sequence[Mention]) -> list[Speaker]:
    """Who is quoted in a sentence: 乘联分会 of 据乘联分会数据, 朱江明 of 朱江明说."""
    found = [
        Speaker(m.end, 0, m.subject.name)
        for m in mentions
        if m.subject.kind == "body" and _ITS_DATA.match(text, m.end)
    ]
    for rank, (common, pattern) in enumerate(_QUOTING):
        first = common.search(text)
        since = max(0, first.start() - _LONGEST_NAME) if first and pattern is _SAID_BY else 0
        for match in pattern.finditer(text, since) if first else ():
            name = match[1].strip("“《")
            named = next(
                (m.subject.name for m in mentions if m.start < match.end(1) and m.end > match.start(1)), None
            )
            if named:
                found.append(Speaker(match.end(), rank, named))
            elif (
                pattern is _SAID_BY
                and name not in _NOT_A_SPEAKER
                and 2 <= len(name) <= 3
                and not _WHEN.match(name)
            ):
                found.append(Speaker(match.end(), rank, name))
    return found


def attribution_of(
    text: str, at: int, mentions: Sequence[Mention], speakers: Sequence[Speaker]
) -> str | None:
    """Who is quoted as saying the number at `at`: the last before it, else who is named behind a quotation."""
    before = [s for s in speakers if s.end <= at]
    if before:
        return max(before, key=lambda s: (s.rank, s.end)).name
    close = _QUOTED.search(text, at) if "”" in text or '"' in text else None
    if close is None:
        return None
    return next((m.subject.name for m in mentions if close.start(1) <= m.start < close.end(1)), None)
