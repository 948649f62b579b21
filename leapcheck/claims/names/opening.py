"""The names that a headline and a text begin with, and the short ones that a text introduces.

某某电气:拟投资10亿元   某某董事长表示   (以下简称“某某”)
"""

from __future__ import annotations

from collections.abc import Iterator

from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.claims.names.coined import is_coined
from leapcheck.claims.names.told_of import HOMES, MAKER_OF_PARTS, NOT_ANNOUNCING
from leapcheck.claims.openers import OPENERS
from leapcheck.claims.words import is_word
from leapcheck.model import Article
from leapcheck.patterns import HAN, Later

_HEAD = Later(rf"^[【]?({HAN}{{2,8}}(?:[A-Z]{{1,3}})?)[::]")
# 某某汽车CEO:计划…
_OFFICE = Later(r"(?:C[EFTO]O|副?总裁|董事长|创始人|总经理|高管|掌门人|发言人)$")
# 财联社6月12日电,   央视网消息(新闻联播):   新华社北京6月18日电
_DATELINE = Later(
    r"(?:【[^】]{0,60}】)?(?:财联社|新华社|中新社|中评社|中央社|共同社|路透社|中新网|央视网消息|央视新闻|证券时报|每经|格隆汇|智通财经|人民财讯|人民网|上证报|中证报|界面新闻|澎湃新闻|e公司|快讯)"
    r"(?:APP|网|记者)?[^,，。:：]{0,16}?(?:\d{1,2}月\d{1,2}[日号])?(?:电|讯|消息|获悉|\([^)]{0,8}\))?[,:， ]+"
)
_OPENED = Later(rf"(?:(?:{OPENERS}),){{0,2}}")
_COUNTRY = Later(f"(?:{HOMES}|瑞士|荷兰)(?!的)")
# the first words of a text, before a title, a place of work, a day or what companies do
_OPENER = Later(
    rf"(?:为[^,。]{{2,10}},|[^,。:;、\d]{{2,16}}的|(?:汽车|车用|整车|电池|芯片|充电|半导体)[^,。]{{0,6}}(?:厂商?|业者|巨头|龙头|供应商))?({HAN}{{2,6}}?)(?<![自从在于至])(?=(?:早间|晚间|午间|盘[前后])?(?:\d{{1,2}}日)?(?:早间|晚间|午间|盘[前后])?(?:公[告布]|宣布)|董事[会长]|总经理|执行长|总裁|CEO|今[年日天(]|昨|去年|前年|第[一二三四]季|\d{{1,2}}月|宣布|表示|公告|公布|发布|披露|透露|预[计估期料测]|指出|[上下]调|召回|将(?!军)"
    r"|(?<![汽动])车用|新厂|[\u4e00-\u9fff]{0,3}厂(?![商家])|与|以[约近]?\d|n?\d|旗下|位于|拟|计划|股份有限)"
)
_REPORTS = Later(r"(?:\d{1,2}月)?\d{1,2}[日号](?:电|讯|消息|报道)")  # 某某网9月25日讯
# (以下简称“某某”)   (“某某”)   (以下简称“某某”或“乙方”)
_SHORT = Later(
    r"[((](?:(?:以下|下)?(?:简称|称)(?:为|:)?“?([^”))]{2,12})”?|“([\u4e00-\u9fffA-Za-z]{2,8})”)(?:[或、,和及/]{1,2}“[^”()]{1,12}”){0,2}[))]"
)


def headline_name(headline: str) -> Mention | None:
    """The name before the colon of a headline: 某某电气:拟投资10亿元."""
    head = _HEAD.match(headline)
    if head is None or is_word(head[1]):  # 研究:…, 独家:…
        return None
    name = _OFFICE.sub("", head[1])
    return Mention(head.start(1), head.start(1) + len(name), Subject(name, "guess"), name)


def opening_of(article: Article) -> tuple[int, int]:
    """Where the first paragraph of an article begins, behind its dateline and 近日, and where it ends; or (0, 0)."""
    body = next((b for b in article.blocks if b.role == "body"), None)
    if body is None:
        return 0, 0
    dateline = _DATELINE.match(article.body.text, body.start, body.end)
    begins = dateline.end() if dateline else body.start
    opened = _OPENED.match(article.body.text, begins, body.end)
    return opened.end() if opened else begins, body.end


def opening_name(text: str) -> Mention | None:
    """The company whose name a text begins with, where no word of it is in the dictionary: 贸联…, 台达电…"""
    country = _COUNTRY.match(text)
    start = country.end() if country else 0
    if MAKER_OF_PARTS.pattern.match(text, start):
        return None  # 车灯厂大亿 begins with what it makes
    match = _OPENER.match(text, start)
    if (
        match is None
        or "社" in match[1]
        or _REPORTS.match(text, match.end())
        or NOT_ANNOUNCING.search(match[1])
        or not is_coined(match[1])
    ):
        return None
    return Mention(match.start(1), match.end(1), Subject(match[1], "company"), match[1])


def short_names(text: str) -> Iterator[tuple[int, str]]:
    """The short names that a text introduces (以下简称“…”), and where each bracket begins."""
    for match in _SHORT.finditer(text):
        yield match.start(), match[1] or match[2]
