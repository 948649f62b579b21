"""Short names that a text uses again and again and of which it tells what firms do: 拓岳宣布…, 拓岳的董事长, 拓岳营收…"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.claims.names.coined import is_coined
from leapcheck.claims.names.no_names import LEADS_IN
from leapcheck.claims.names.told_of import NOT_ANNOUNCING
from leapcheck.claims.words import is_word
from leapcheck.patterns import HAN, Later

_OFTEN = 3  # times that a text has the name
_LONG = 200  # characters of a text that has room for that
_WAYS = 2  # things that it tells of it
# what only firms do and have, and what a person, a product or a ministry may as well
_OF_FIRMS = (
    "公告|披露|递交|递表|赴港|赴美|股价|市值|股东|股份|营收|净利|毛利|业绩|财报|交付|出货|装车|装机|创始人|董事|总裁"
    "|CEO|CFO|COO|CTO|总经理|高管|旗下|子公司|总部|是一家|的(?:创始人|董事长|CEO|股价|市值|营收|净利|毛利|业绩|财报|招股书|IPO)"
)
_ACTS = (
    f"{_OF_FIRMS}|宣布|公布|发布|更新|推出|签约|签署|中标|获得|完成|拟|计划|筹划|预计|提出|正式|正在|冲刺|上市|收入|销量"
    "|产能|订单|员工|成立于|注册|方面|的(?:产品|产能|工厂|客户|订单|销量)"
)
_IS_OF_FIRMS = Later(_OF_FIRMS)
_TOLD = Later(
    rf"(?:^|[,。;:“、!?\n|]|[的由与和及携给对向]|厂商|巨头|龙头|供应商|车企|企业|公司)(?P<name>{HAN}{{2,3}}?)(?P<act>{_ACTS})"
)
_NOBODY = Later(
    r"[友外官台美日韩俄欧港德法英中对甲乙丙双多各该本某我这那其全总]?(?:商|媒|方|府|企|厂|股|资|市|圈|主|民|众|界|车|端|机|台|店|网|群|族|家|员|人|者|级|型|版|款|系|线|层|期|季|年|月|日|次|轮|批|份|位|名)$"
    r"|^[第每单本上下前后同环首再又不非可能会要将已未并也都仅只还均更最较很]|[了着过的得地中内外间后前时起等均将已也都仍还再又就才并或]$"
)


def often_told(text: str) -> Iterator[Mention]:
    """The names in a text that are no words, stand in it again and again, and do at least two things, one that only firms do."""
    if len(text) < _LONG:
        return
    ways: dict[str, set[str]] = defaultdict(set)
    places: dict[str, int] = {}
    for match in _TOLD.finditer(text):
        ways[match["name"]].add(match["act"])
        places.setdefault(match["name"], match.start("name"))
    for name, acts in ways.items():
        if len(acts) < _WAYS or not any(map(_IS_OF_FIRMS.fullmatch, acts)):
            continue
        if text.count(name) < _OFTEN or is_word(name) or not is_coined(name):
            continue
        if not (_NOBODY.search(name) or NOT_ANNOUNCING.search(name) or LEADS_IN.search(name)):
            start = places[name]
            yield Mention(start, start + len(name), Subject(name, "company"), name)
