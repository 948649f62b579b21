"""People whom a text introduces with their firm, and what they say of it: 某某汽车销售总监李明:我们…"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leapcheck.claims.actors import NAMED, maker_of
from leapcheck.claims.lexicon import Mention, Subject, find_mentions, subject_named
from leapcheck.claims.sentences import Sentence
from leapcheck.patterns import Later

_TITLE = "总监|总裁|董事长|董事局主席|首席[\u4e00-\u9fff]{2,3}官|CEO|CFO|CTO|总经理|经理|负责人|创始人|店长|厂长|发言人|主管|部长"
_IS_TITLE = Later(_TITLE)
_SAYS = "告诉|表示|说|称|介绍|透露|坦言|指出|补充|强调|在接受|对记者|向记者"
_NAME = "[\u4e00-\u9fff]{2,5}(?:·[\u4e00-\u9fff]{2,6}){1,2}|[\u4e00-\u9fff]{2,3}?"
# …英国公司销售总监安德鲁·斯图尔特:   …副总裁李明表示
_OFFICER = Later(rf"[^,。;:、\d]{{0,14}}?(?:{_TITLE}) ?({_NAME})(?=:|{_SAYS})")
# …的董事长为李明,52岁
_HOLDS_POST = Later(rf"的?[^,。;:、\d]{{0,10}}?(?:{_TITLE})(?:为|是|由)({_NAME})(?=[,。;(]|担任|出任)")
_SPEAKS = Later(rf"(?:[^,。;:]{{0,6}}?)(?:{_SAYS})|:")
_HAS_SAID = Later(rf"[^,。;:\d]{{0,24}}?(?:{_SAYS})")
_OF_OURS = Later("我们|咱们|我司|本公司|他们|这[款辆台]车|这款车型|该车")


def introduced(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The places where people are named who were introduced with their firms; by a first name too."""
    if not _IS_TITLE.search(text):
        return
    known: dict[str, Mention] = {}
    for firm in mentions:
        if firm.subject.kind not in NAMED:
            continue
        match = _OFFICER.match(text, firm.end) or _HOLDS_POST.match(text, firm.end)
        if match is None or subject_named(match[1]) is not None:
            continue
        person = Subject(match[1], "person", maker_of(firm.subject).name)
        for word in dict.fromkeys((match[1], match[1].partition("·")[0])):
            known.setdefault(word, Mention(match.start(1), match.start(1) + len(word), person, word))
    for word, first in known.items():
        at = text.find(word, first.start)
        while at >= 0:
            yield Mention(at, at + len(word), first.subject, word)
            at = text.find(word, at + len(word))


def quoted_after(behind: Sentence, mentions: Sequence[Mention]) -> Subject | None:
    """The firm whose person has said the quotation that the sentence `behind` follows: “…。”某某总监李明说.

    Of a dealer it is the brand that he sells.
    """
    first = mentions[0] if mentions else None
    if first is None or first.start > 1 or first.subject.kind not in NAMED:
        return None
    return brand_of(first) if _HAS_SAID.match(behind.text, first.end) else None


def brand_of(firm: Mention) -> Subject:
    """Whose cars a firm sells that has the name in its own: 瑞麒 of 沪上一家瑞麒4S店; any other firm itself."""
    if subject_named(firm.subject.name) is not None:
        return firm.subject
    sold = (m.subject for m in find_mentions(firm.word) if m.subject.kind in NAMED)
    return next(sold, firm.subject)


def firm_of_voice(at: int, sentence: Sentence, mentions: Sequence[Mention]) -> Subject | None:
    """The firm whose person says before `at` something of 我们 or 这款车, where nobody else is named since."""
    for voice in reversed(mentions):
        if voice.subject.kind != "person" or voice.end > at:
            continue
        says = _SPEAKS.match(sentence.text, voice.end)
        if says is None or not _OF_OURS.search(sentence.text, says.end(), at):
            continue
        if any(says.end() <= m.start and m.end <= at and m.subject.kind in NAMED for m in mentions):
            return None
        firm = subject_named(voice.subject.of or "")
        return firm if firm is not None and firm.kind in NAMED else None
    return None


def speaks_of_own(text: str, at: int) -> bool:
    """Whether what is said up to `at` is said of 我们 or 这款车."""
    return _OF_OURS.search(text, 0, at) is not None
