"""Firms that the lexicon does not know, by the works that they build somewhere: 某某锂电天门“超级工厂”项目."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leapcheck.claims.actors import NAMED
from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.claims.names import is_common
from leapcheck.claims.places import names_place
from leapcheck.patterns import HAN, Later, Words, is_taken

_TRADES = (
    "锂电|锂能|锂业|储能|动力|新材料?|材料|电池|新能源|能源|科技|半导体|微?电子|股份|重工"
    "|智能|电气|机电|高科|轮胎|机器人|激光|光电|电驱|精密"
)
_WORKS = Words("项目|基地|工厂|产业园")
# 总投资180亿元的某某锂电天门“超级工厂”项目, 某某储能宜昌二期项目, 某某动力滁州工厂
_BUILDER = Later(
    rf"(?:^|[,。;:“”】、日]|[亿万]元的|亩的|GWh的)(?P<name>(?P<core>{HAN}{{2,4}}?)(?:{_TRADES}))"
    rf"(?P<site>{HAN}{{0,12}}?)(?P<called>“[^”]{{2,12}}”)?(?:[一二三四]期)?(?:项目|基地|工厂|产业园)"
)
_TOWN = (2, 3, 4)  # characters of the name of a town


def builders(text: str, known: Sequence[Mention]) -> Iterator[Mention]:
    """The firms that build works in a town or under a name, where no known firm stands in theirs."""
    if not _WORKS.search(text):
        return
    firms = [m for m in known if m.subject.kind in NAMED]
    for match in _BUILDER.finditer(text):
        named, site = match.span("name"), match["site"]
        if is_common(match["core"]) or names_place(match["core"]) or is_taken(*named, firms):
            continue
        if match["called"] or any(names_place(site[:length]) for length in _TOWN):
            yield Mention(*named, Subject(match["name"], "company"), match["name"])
