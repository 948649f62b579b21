"""Everybody an article names: the subjects of the lexicon, and those that their form or the text gives away."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from leapcheck.claims.actors import ACTORS, NAMED, maker_of
from leapcheck.claims.builders import builders
from leapcheck.claims.divisions import divisions
from leapcheck.claims.firm_cores import firm_by_law, firms_by_core
from leapcheck.claims.lexicon import SHORT_NAME, Mention, Subject, find_mentions, subject_named
from leapcheck.claims.local import ZONES, local_mentions, zones_in_full
from leapcheck.claims.names import (
    LOCAL_FIRM,
    find_names,
    is_made_up,
    is_worded,
    last_names,
    listed_names,
    often_told,
    opening_name,
    opening_of,
    short_names,
)
from leapcheck.claims.names.in_the_trade import called_in_the_trade
from leapcheck.claims.people import introduced
from leapcheck.claims.roles import governments, roles
from leapcheck.claims.towns import counted_firms, firms_of_towns
from leapcheck.model import Article
from leapcheck.patterns import Later, Words

_BODY_FORM = Later("联合会|协会|商会|联盟")
_BATTERIES = Words("动力电池|储能电池|装车量")
_HOMES = ("中国", "日本", "韩国")
_ANY_TRADE = ("企业", "公司", "厂商")
_THEME = Later(r"概念[^,。;:、\d]{0,6}?股")
_LEGAL_FORM = Later(r"(?:公司|集团|区|园|集群|工厂)$")
_OF_ITS_OWN = Later(_LEGAL_FORM.pattern + "|[一某]家.*店$")  # 城北一家日系4S店
_OF_A_PLACE = Later("产业|工业|产量|产销|出口|零部件|行业|市场|制造业|整车|集群")
_INDEX = Later(r"指数?$")
# 鸿海旗下鸿华先进, 福特在华合资企业长安福特
_OWNER = Later(
    r"(?:\(\d{4,6}(?:\.[A-Z]{2,4})?\))?(?:集团|公司|控股)?(?:旗下|的?(?:全资|控股)?子公司|控股的|的?在[^,。;:、\d]{1,8}(?:企业|公司|车企))"
    r"(?:的)?[^,。;:、\d]{0,10}?“?"
)
# 和泰汽车代理的TOYOTA+Lexus品牌, 某某旗下甲、乙两品牌: the sum of the brands is told of who sells them
_SUM_OF_BRANDS = Later(
    r"(?:旗下|代理|[共拥]有|现有|手握)的?((?:[A-Za-z]+ ?\+ ?)+[A-Za-z]+"
    r"|(?:[\u4e00-\u9fffA-Za-z]{2,10}[、和与及]){1,5}[\u4e00-\u9fffA-Za-z]{2,10}(?=(?:等?[二两三四五六][大个]?)?品牌))"
)
# 甲及乙双品牌合计…
_BRANDS_SUMMED = Later(
    r"((?:[A-Za-z]{2,12}|[\u4e00-\u9fff]{2,6})[、和与及+](?:[A-Za-z]{2,12}|[\u4e00-\u9fff]{2,6}))(?=[双两二]大?品牌[^,。;\d]{0,4}(?:合计|共|总))"
)
# 拥有甲等多个品牌的某某, 旗下有甲、乙等品牌的某某
_HAS_BRANDS = Later(r"(?:拥有|旗下有|手握|坐拥|麾下有)([^,。;:\d]{2,30}?品牌)(?=的[\u4e00-\u9fffA-Za-z])")
# 上海机电公告, 上海机电:2026年上半年净利
_TELLS = Later(
    r"(?:\([^)]{0,16}\))?(?:今日|\d{1,2}日晚?间?)?(?:发布|披露)?(?:公告|[::]?\d{4}年(?:度|上半年|半年度|前三季度|[^,。\d]{0,6}季度)?[^,。\d]{0,4}(?:净利|营收|营业收入))"
)
# 新浪科技宣布, 长江证券研报, 未来能源董事长, 先锋电子(…): what is told of firms
_ACTS = Later(
    r"(?:今日|昨日|近日|日前|\d{1,2}日晚?间?)?(?:宣布|表示|指出|认为|透露|称|发布|公布|披露|公告|签|携手|联合|完成|拟|计划|研报|分析师"
    r"|董事|总裁|总经理|首席|CEO|创始人|负责人|与|旗下|股份|有限|公司|[(]|营收|净利|成立|[,、](?!创新))"
)
_AT_WORK = Later(r"(?:厂|码头|港|口岸|研究院|俱乐部)$")
_SUFFIX = Later(r"(?:汽车|控股|集团|股份|有限|责任|公司|\([\u4e00-\u9fff]{2,4}\))+")
_CODE_WITHIN = Later(r"\(\d{4,6}(?:\.[A-Z]{2,4})?\)(汽车|集团|电机|机械|工业)")  # 和泰(2207)汽车
# 拓普集团 → 拓普, 隆鑫通用 → 隆鑫
_CORE = Later(
    r"([\u4e00-\u9fff]{2,3})(?:汽车|集团|股份|科技|电池|动力|新能源|控股|电子|智能|能源|高科|轮胎|客车|通用|先进|精密|材料|锂业|锂能|电气|电驱|机电|半导体|智行|智驾|智能驾驶|机械|重工|座椅|内饰|激光|光电|微电子|软件|机器人|物流|出行|绿能|动能|创能|车辆|车业|摩托|巴士)+"
)
_HAS_WORKS = Later(r"(?:旗下|新增|新建|扩建|[兴筹投拟]建|建设)的?$")
# how a clause goes on behind the name of a firm
_GOES_ON = Later(
    r"[上本下]?周[一二三四五六日天末]|[累共合]$|[劲急微大连再续猛]?[升跌涨挫泻飙弹增减](?![^,。]*(?:公司|集团)$)|[今昨]日|近日|日前"
)
_PAPER = Later(
    r"《[^》]{2,14}(?:新闻|[日晚时早晨周商学]报|杂志|周刊|月刊|导刊|评论|画报)》"
)  # 《中国汽车新闻》
_FIRMS = frozenset({"group", "maker", "brand", "battery", "chip", "supplier", "tech", "dealer", "company"})
_FULL_FORM = Later(r"(?:股份有限公司|有限责任公司|有限公司)$")


# what a text about makers, their cars or their shares has, if it is longer than a line
_OF_THE_TRADE = Later(
    r"车|汽|辆|SUV|MPV|皮卡|新势力|智驾|交付|上险|装机|锂|盘[前中后]|股价|[涨跌][超近逾约]?\d|\(\d{4,6}(?:\.[A-Z]{2})?\)|(?<!票房)销量"
)
_A_LINE = 80  # characters
_OF_CARS = frozenset({"maker", "brand", "group", "model", "joint_venture"})


def all_mentions(article: Article) -> list[Mention]:
    """The subjects that an article names, in order, without overlaps."""
    text = article.body.text
    papers = [match.span() for match in _PAPER.finditer(text)] if "《" in text else []
    known = [
        _at_its_place(text, m)
        for m in find_mentions(text)
        if not (_only_names(text, m) or any(start < m.start and m.end < end for start, end in papers))
    ]
    if len(text) > _A_LINE and not _OF_THE_TRADE.search(text):
        sure = {m.subject for m in known if len(m.word) > SHORT_NAME}
        known = [m for m in known if not _is_mere_word(m) or m.subject in sure]
    if cores := list(firms_by_core(text)):
        known = _merge(known, cores)
    if called := list(called_in_the_trade(text, known)):
        known = _merge(known, called)
    found = _with_short_names(text, _merge(known, _unknown(article, known)))
    found = _by_other_names(text, found)
    if listed := list(listed_names(text, [m for m in found if m.subject.kind in NAMED])):
        found = _merge(found, listed)
    if towns := divisions(text, found):
        found = _merge(found, towns)
    if called := [*roles(text, found), *governments(text, found)]:
        found = _merge(called, found)
    if local := list(local_mentions(text, found)):
        found = _merge(found, local)
    if any(zone in text for zone in ZONES):
        found = zones_in_full(text, found)
    if people := list(introduced(text, found)):
        found = _merge(found, people)
    if _BATTERIES.search(text):
        found = [_of_its_trade(m) for m in found]
    if any(word in text for word in ("旗下", "代理", "品牌")):
        parts = (*_SUM_OF_BRANDS.finditer(text), *_BRANDS_SUMMED.finditer(text), *_HAS_BRANDS.finditer(text))
        within = {at for match in parts for at in range(*match.span(1))}
        found = [m for m in found if m.start not in within]
    firms = [m for m in found if m.subject.kind != "collective"]
    owners = {a.start for a, b in pairwise(firms) if _owns(text, a, b)}
    return [m._replace(owns=True) if m.start in owners else m for m in found]


def _is_mere_word(mention: Mention) -> bool:
    """Whether a name is a word as well, as it stands in any text: 乘着东风, 告诉大众, 现代农业."""
    subject, word = mention.subject, mention.word
    return (
        subject.ambiguous and subject.kind in _OF_CARS and len(word) <= SHORT_NAME and not word[0].isascii()
    )


def _by_other_names(text: str, mentions: list[Mention]) -> list[Mention]:
    """The same mentions, unknown names as the firm whose name stands behind them in brackets: 宾仕汽车(Mercedes-Benz)."""
    called = {
        a.subject: b.subject
        for a, b in pairwise(mentions)
        if text[a.end : b.start] == "("
        and text.startswith(")", b.end)
        and b.word[0].isascii()
        and a.subject.kind == "company"
        and subject_named(a.subject.name) is None
        and b.subject.kind in NAMED
    }
    return [m._replace(subject=called.get(m.subject, m.subject)) for m in mentions] if called else mentions


def _only_names(text: str, mention: Mention) -> bool:
    """Whether a name only says whose body another is, or what sort of stock: 经销商联合会, 华为概念股."""
    if mention.subject.kind == "collective":
        return bool(_BODY_FORM.match(text, mention.end))
    return text.startswith("概念", mention.end) and bool(_THEME.match(text, mention.end))


def _of_its_trade(mention: Mention) -> Mention:
    """The firms of a country in a text about batteries, as those that make them: 中国电池企业 of 陆企, 中国公司."""
    name = mention.subject.name
    if mention.subject.kind != "collective" or name[:2] not in _HOMES or name[2:] not in _ANY_TRADE:
        return mention
    return mention._replace(subject=Subject(f"{name[:2]}电池企业", "collective"))


def _at_its_place(text: str, mention: Mention) -> Mention:
    """The place of a name that is followed by what the cars of a place are told with: 陕西汽车产量."""
    name = mention.word.removesuffix("汽车")
    if name == mention.word or not _OF_A_PLACE.match(text, mention.end):
        return mention
    place = subject_named(name)
    if place is None or place.kind != "place":
        return mention
    return Mention(mention.start, mention.start + len(name), place, name)


def _owns(text: str, first: Mention, second: Mention) -> bool:
    """Whether of two names the first is only named as the owner of the second: 鸿海旗下鸿华先进."""
    if second.subject.kind not in NAMED or maker_of(second.subject) == maker_of(first.subject):
        return False  # 比亚迪旗下海豹 is 比亚迪's own
    return bool(_OWNER.fullmatch(text, first.end, second.start))


def _unknown(article: Article, known: Sequence[Mention]) -> list[Mention]:
    """The names that only their form gives away and that no known name contradicts."""
    text = article.body.text
    people = last_names(text)
    named = [
        mention.moved(block.start)
        for block in article.blocks
        for mention in find_names(text[block.start : block.end], headline=block.role == "title")
        if mention.word not in people
    ]
    firms = [*builders(text, known), *firms_of_towns(text, known), *counted_firms(text, known)]
    named += [*firms, *often_told(text)]
    inner = {f.end: f.start for f in firms}
    begins, end = opening_of(article)
    opening = opening_name(text[begins:end])
    if opening and not any(m.subject.kind in ACTORS for m in inside(known, 0, begins + opening.end)):
        named.append(opening.moved(begins))
    actors = [k for k in known if k.subject.kind in ACTORS or _INDEX.search(k.subject.name)]
    starts, ends = {k.start: k for k in actors}, {k.end: k for k in actors}
    mistaken = {m.word for m in named if m.subject.kind == "guess" and _is_mistaken(text, m, known)}
    kept = []
    for mention in named:
        if mention.word.startswith("当地"):
            continue  # 当地新能源汽车产业集群
        if mention.subject.kind == "guess":
            doubtful = text.count(mention.word) < 2 or text[mention.start - 1 : mention.start] == "的"
            sure = is_made_up(mention.word) or _TELLS.match(text, mention.end)
            if mention.word in mistaken or (doubtful and not sure) or _is_phrase(text, mention.word):
                continue
            mention = mention._replace(subject=Subject(mention.word, "company"))
        elif firm := firm_by_law(mention.word):
            mention = mention._replace(subject=firm)
        if mention.start < inner.get(mention.end, 0):
            continue  # 重庆隆鑫摩托 is 隆鑫摩托
        longer = mention.subject.kind == "collective" or _OF_ITS_OWN.search(mention.word)
        known_end = ends.get(mention.end)
        if known_end and (not longer or _LEGAL_FORM.search(known_end.word)):
            continue  # 德国宝马集团, 时任广汽集团
        known_start = starts.get(mention.start)
        rest = mention.word[len(known_start.word) :] if known_start else ""
        if known_start and ("-" in rest or _SUFFIX.fullmatch(rest) or _AT_WORK.search(rest)):
            continue  # 理想汽车-W is 理想汽车, 蔚来集团 is 蔚来, 宝马沈阳铸造厂 is of 宝马
        if known_start and (_GOES_ON.match(rest) or _is_at_a_place(mention, known_start, known)):
            continue  # 福特周四在…, BYD劲升…, 蔚来合肥开发区
        if mention.word.endswith("厂") and _is_works_of_another(text, mention):
            continue
        if mention.subject.kind == "project" and any(inside([*actors, *firms], mention.start, mention.end)):
            continue  # 某某汽车宜宾项目 is told of the maker
        if any(k.subject.kind in ("person", "body") for k in inside(known, mention.start, mention.end)):
            continue
        kept.append(_around_its_code(text, mention))
    return kept


def _is_at_a_place(zone: Mention, firm: Mention, known: Sequence[Mention]) -> bool:
    """Whether a zone that begins with the name of a firm goes on with a place: 蔚来合肥开发区."""
    behind = inside(known, firm.end, zone.end)
    return zone.subject.kind == "place" and bool(behind) and behind[0].subject.kind == "place"


def _is_works_of_another(text: str, works: Mention) -> bool:
    """Whether works are named behind whoever has or builds them: 旗下屏东厂, 计划新增的某某厂."""
    return works.word.startswith("旗下") or _HAS_WORKS.search(text, 0, works.start) is not None


def _around_its_code(text: str, name: Mention) -> Mention:
    """A name that goes on behind its stock code as the known one: 和泰(2207)汽车 is 和泰汽车."""
    goes_on = _CODE_WITHIN.match(text, name.end)
    whole = find_mentions(name.word + goes_on[1]) if goes_on else []
    known = len(whole) == 1 and whole[0].word == name.word + (goes_on[1] if goes_on else "")
    return name._replace(subject=whole[0].subject) if known else name


def _is_mistaken(text: str, guess: Mention, known: Sequence[Mention]) -> bool:
    """Whether a known name stands in a guessed one; not the town of a firm that makes announcements: 上海机电."""
    within = list(inside(known, guess.start, guess.end))
    if len(within) == 1 and within[0].subject.kind == "place" and within[0].start == guess.start:
        return len(guess.word) < LOCAL_FIRM or not any(
            _TELLS.match(text, at + len(guess.word)) for at in _occurrences(text, guess.word)
        )
    return bool(within)


def _is_phrase(text: str, guess: str) -> bool:
    """Whether a guess begins with a word and nothing is told of it that is told of firms: 追求科技创新."""
    if not is_worded(guess):
        return False
    return not any(_ACTS.match(text, at + len(guess)) for at in _occurrences(text, guess))


def _with_short_names(text: str, mentions: list[Mention]) -> list[Mention]:
    """Also the places of the short names by which the text calls the companies it introduces."""
    introduced = {m.word: m.subject for m in mentions if m.subject.kind == "company"}
    for at, short in short_names(text):
        owner = next((m.subject for m in inside(mentions, at - 40, at) if at - m.end <= 1), None)
        if owner is not None:
            introduced[short] = owner
        elif short[0].isascii() and short[0].isupper() and text[at - 1 : at].isascii():
            introduced[short] = Subject(short, "company")  # 美国公司Kessler Holdings,Inc.(下称KSH)
    introduced |= _cores(text, mentions)
    extra = []
    for word, subject in introduced.items():
        core = _FULL_FORM.sub("", word)
        for name in {word, core} if len(core) >= 3 else {word}:
            extra += [Mention(at, at + len(name), subject, name) for at in _occurrences(text, name)]
    return _merge(mentions, extra) if extra else mentions


def _cores(text: str, mentions: Sequence[Mention]) -> dict[str, Subject]:
    """The firms that a text names in full and goes on to call by the first characters of their names alone."""
    full = {m.word: m.subject for m in mentions if m.subject.kind in _FIRMS and len(m.word) > 3}
    cores: dict[str, Subject] = {}
    for word, subject in full.items():
        match = _CORE.fullmatch(word)
        if match and text.count(match[1]) > text.count(word):
            cores[match[1]] = subject
    if not cores:
        return cores
    from leapcheck.claims.words import is_word

    return {core: subject for core, subject in cores.items() if not is_word(core)}


def _occurrences(text: str, name: str) -> Iterator[int]:
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + len(name))


def inside(mentions: Sequence[Mention], start: int, end: int) -> list[Mention]:
    """The mentions, sorted by start, that lie inside `text[start:end]`."""
    first = bisect_left(mentions, start, key=lambda m: m.start)
    found = []
    for mention in mentions[first:]:
        if mention.start >= end:
            break
        if mention.end <= end:
            found.append(mention)
    return found


def _merge(first: Sequence[Mention], second: Sequence[Mention]) -> list[Mention]:
    """Two lists of mentions without overlaps; the longer wins, at equal length the first list's."""
    everything = sorted(
        [(m.start - m.end, 0, m) for m in first] + [(m.start - m.end, 1, m) for m in second],
        key=lambda item: (item[0], item[1], item[2].start),
    )
    taken: list[Mention] = []
    occupied: set[int] = set()
    for _, _, mention in everything:
        if occupied.isdisjoint(range(mention.start, mention.end)):
            occupied.update(range(mention.start, mention.end))
            taken.append(mention)
    return sorted(taken, key=lambda m: m.start)
