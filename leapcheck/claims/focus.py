"""Moves what a text speaks of from sentence to sentence: its subject, its market, its place, its time."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.actors import ACTORS, LOCAL, NAMED, maker_of
from leapcheck.claims.by_metric import levied_there
from leapcheck.claims.cues import find_cues
from leapcheck.claims.discourse import Discourse
from leapcheck.claims.drafts import Draft
from leapcheck.claims.held_against import base_remembered
from leapcheck.claims.lexicon import Mention, Subject, subject_named
from leapcheck.claims.lists import joined_parties
from leapcheck.claims.many import many_counted, only_says, says_what_is_named
from leapcheck.claims.markets import lead_market, part_of_market, placed_market
from leapcheck.claims.objects import is_backer, is_investor, is_object
from leapcheck.claims.openers import AMONG
from leapcheck.claims.people import firm_of_voice
from leapcheck.claims.places import is_of_an_officer, leading_places
from leapcheck.claims.scene import Scene, outside_papers
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.shows import show_named
from leapcheck.claims.subject import as_place, has_pronoun, last_named, opening_phrase
from leapcheck.claims.things import is_insurance
from leapcheck.claims.topic import Topic
from leapcheck.claims.vehicles import counts_pieces
from leapcheck.patterns import Later, Words
from leapcheck.quantities.times import TimeRef

_FOR_THE_TRADE = Later(r"协会|联盟|联席会|联合会|秘书长|业内人士|业内专家")
_SUM = Later(r"(?:共有?|[共合总]计|总数[为达]?|达到?)约?\d[\d.,]*[万亿]?[辆台家座个]")
_COUNTS_ANEW = Later(
    r"(?:据|另据)?(?:最新|相关|统计|官方)?(?:数据|统计)(?:结果)?(?:显示|,)|(?:整体|总体|具体)来?看|总体上"
)
_SO_FAR = Later(
    r"(?:今年)?(?:前[\d一二三四五六七八九十]{1,2}个?月|1[-—至到~]\d{1,2}月|今年以来|年初至今|[上下]半年|全年|前三季度)[,]?"
    r"(?:市场|合计|总体|整体)*累[计积]"
)
# 从价格段看,10-15万元区间占比最高; 按材料看,…; 分级别来看,…: all of a market by its classes
_BY_CLASS = Later(
    r"(?:从|按|分)(?:照|不同)?(?:各?个?)?(?:细分)?(?:价格(?:段|区间|带)?|价位|材料|正极材料|车型|品类|车身|级别|车级|地区|区域|城市|省份|技术路线|路线|动力(?:类型|形式)?|能源(?:类型)?|燃料(?:类型|种类)?"
    r"|国别|系别|车系|派系|阵营|市场结构|用途|性质)(?:结构|类别|划分|分布|维度|角度)?(?:来|上)?看,"
)
# 前10家企业合计装车…, 排名前五的车企共销售…: the first of a market together
_FIRST_TOGETHER = Later(
    r"(?:其中,?)?(?:[销产]量)?(?:排名)?前[\d一二三四五六七八九十]{1,2}(?:家|名|位|大)?的?(?:[^,。;、\d]{0,6})(?:企业|车企|厂商|集团|公司)(?:合计|共计?|总计)"
    r"|(?:上述|以上|这)[\d一二三四五六七八九十]{1,2}(?:家|个|大|款)(?:企业|车企|厂商|集团|公司|品牌|车型|车)(?:合计|共计?|总计|累计)"
)
# 甲2万辆,乙1万辆。柴油车占比为49%, 新车均价…: what only a market has
_OF_NO_MAKER = Later(
    r"(?:[\d年月日前今去上当本]{0,8},?)(?:纯电动?|插混|柴油|汽油|燃油|混动|混合动力|新能源|电动)?(?:汽?车型?|轿车|SUV|MPV|新车)(?:的)?(?:市场)?(?:占比|占有率|渗透率|份额|平均|均价|成交均价)"
)
# 毛利率呢?两家依次为…: the measure that a short question names
_ASKED = 12  # characters
_COUNTRY = "中国"
_THE_COUNTRY = Words("我国|全国")
# 我国规模以上工业重复用水率…, 全国已有绿色工厂…: of all industry, whatever cars were told of before
_OF_ALL_INDUSTRY = Later(
    r"(?:^|[,;。])(?:20\d\d年|截至目前|目前|今年|去年|上半年)?(?:我国|全国)(?:已|共|累[计积]|培育|建成|建设|现有|拥?有|的|高[质标]|大型?|国家级)*"
    r"(?:规模?以?上工业|工业(?!和信|化|互联)|制造业|高技术|高新技术企业|绿色(?:工厂|制造|算力|园区|工业)|可再生能源|算力|5G|外贸|货物|民间投资|固定资产|居民)(?![^,。;\d]{0,8}[车桩])"
)
_OF_THEM = Later("[其当]中,?")
_OF_A_NATION = ("系", "系品牌", "系车", "系车企")  # 德系, 日系: the makers of a nation as a class
_SHORT_NAME = 3  # characters; no zone has so short a name


def to_the_section(text: str, discourse: Discourse) -> None:
    """Go back to the whole market in a section of a bulletin, or to the part it is headed with."""
    topic = discourse.topic
    if topic.main is None and discourse.general and (market := part_of_market(text, discourse.general)):
        topic.market, topic.current = market, None


def back_to_the_market(scene: Scene, discourse: Discourse) -> None:
    """Go back to all of a trade with who speaks for it, after its parts: 协会预计,全年销量…

    So does a count of recalls that names no class: 新能源汽车召回72次。受调查影响召回27次. And so do a
    sentence that begins with what is counted in a country: 换电站共4800座, a total so far after a list
    of makers: 甲2115辆,乙690辆。前7个月累计3.9万辆, a sum of which several have a part, what is told class by class
    (从价格段看,…), and under a headline of a market 数据显示,乘用车出口….
    """
    topic = discourse.topic
    if topic.main is not None:
        return
    if _sums_up_others(scene):
        topic.current = None
    first = next(iter(scene.markets), None)
    begins = first is not None and not any(
        m.subject.kind in ACTORS and m.start < first.start for m in scene.mentions
    )
    if first and begins and first.kind is None and not first.national:
        topic.market, topic.current = first.name, None
    if first and begins and topic.current and topic.current.name.endswith(_OF_A_NATION):
        topic.current = None  # 德系份额20%,日系21%。新能源乘用车批发…
    if first and begins and first.name == discourse.general and (discourse.listed or _is_many(topic)):
        topic.market, topic.current = discourse.general, None  # 甲1万辆,乙0.8万辆。上半年SUV累计销量…
    named = any(m.subject.kind in ACTORS for m in scene.mentions)
    if discourse.general and _tells_of_all(scene.text, discourse, named=named):
        topic.market, topic.current = discourse.general, None
    if topic.heading and not named and _COUNTS_ANEW.match(scene.text):
        topic.market, topic.current = topic.heading, None
    _between_the_country_and_its_markets(scene, topic, named=named)
    if discourse.general is None or any(m.national for m in scene.markets):
        return
    of_all = _FOR_THE_TRADE.search(scene.text) or ("召回" in scene.text and not scene.markets)
    so_far = discourse.listed and _SO_FAR.match(scene.text)
    if not named and (of_all or so_far) and not has_pronoun(scene.text):
        topic.market, topic.current = discourse.general, None


def _is_many(topic: Topic) -> bool:
    """Whether the text has been speaking of a class of makers: 豪华品牌, 自主品牌."""
    return topic.current is not None and topic.current.kind == "collective"


def _tells_of_all(text: str, discourse: Discourse, *, named: bool) -> bool:
    """Whether a sentence comes back to all of a market from its makers: by its classes, by what its first have."""
    if _BY_CLASS.match(text) or _FIRST_TOGETHER.match(text):
        return True
    return discourse.listed and not named and _OF_NO_MAKER.match(text) is not None


def _between_the_country_and_its_markets(scene: Scene, topic: Topic, *, named: bool) -> None:
    """Go to the country where a sentence counts all its industry, and back where one counts cars."""
    if scene.markets:
        if topic.current is not None and topic.current.name == _COUNTRY:
            topic.current = None
    elif not named and _THE_COUNTRY.search(scene.text) and _OF_ALL_INDUSTRY.search(scene.text):
        topic.market, topic.current = None, subject_named(_COUNTRY)


def _sums_up_others(scene: Scene) -> bool:
    """Whether a sentence tells a sum of nobody named, and which firms have how much of it: 共有743辆,其中甲163辆、乙146辆."""
    among = scene.text.find("其中")
    if among <= 0 or not _SUM.search(scene.text, 0, among):
        return False
    named = [m for m in scene.mentions if m.subject.kind in NAMED]
    parts = {
        maker_of(m.subject).name for m in named if m.start > among and scene.text[m.end : m.end + 1].isdigit()
    }
    return len(parts) > 1 and all(m.start > among for m in named)


def to_its_market(scene: Scene, discourse: Discourse) -> None:
    """Go to the markets that a sentence names and to the association that counts them, before its numbers."""
    speaker = next((m.subject.name for m in scene.mentions if m.subject.kind == "body"), None)
    discourse.body = speaker or discourse.body
    if not scene.markets:
        return
    of_a_country = [m for m in scene.markets if m.national]
    if of_a_country:
        discourse.paragraph.market = of_a_country[-1]
        discourse.general = discourse.general or of_a_country[0].name
    discourse.kind = next((m.kind for m in reversed(scene.markets) if m.kind), discourse.kind)
    if speaker or (discourse.topic.current is None and of_a_country):
        first = scene.markets[0]
        spoken_of = discourse.topic.market
        if not (spoken_of and spoken_of == discourse.general and first.kind and first.kind.powertrain):
            discourse.topic.market = first.name  # 出口量超过100万辆,新能源汽车…: else only once it is named


def spoken_of_part(scene: Scene, discourse: Discourse) -> Subject | None:
    """The firm of a market of which its sentence goes on to tell behind a semicolon: 其中,甲出口2万辆;前7月累计出口9万辆."""
    part, discourse.part = discourse.part, None
    first = next((m for m in scene.mentions if m.subject.kind in NAMED), None)
    if first is None:
        part = None if scene.markets else part
    else:
        part = maker_of(first.subject) if _OF_THEM.fullmatch(scene.text, 0, first.start) else None
    if discourse.topic.market and scene.text.endswith(";"):
        discourse.part = part
    return part if first is None else None


def to_the_counted(drafts: Sequence[Draft], whole: str | None, scene: Scene, discourse: Discourse) -> None:
    """Go to the market that the numbers of a sentence were told of; `whole` is the one before them."""
    if not any(m.placed for m in scene.markets):  # 挪威…,渗透率超过80%。其中,纯电车型…
        told = (placed_market(d.subject) for d in reversed(drafts))
        discourse.paragraph.market = next(filter(None, told), discourse.paragraph.market)
    governed = [d.subject for d in drafts if any(m.name == d.subject for m in scene.markets)]
    if not governed:
        return
    discourse.general = discourse.general or governed[0]
    whole = next((m for m in governed if m == discourse.general), whole)
    parts = {m for m in governed if m != whole}  # 轿车…,SUV…。累计零售… is told of all of them again
    discourse.topic.market = whole if whole and len(parts) > 1 else governed[-1]
    discourse.topic.current = None


def remember(
    sentence: Sentence,
    mentions: Sequence[Mention],
    times: Sequence[TimeRef],
    drafts: Sequence[Draft],
    discourse: Discourse,
) -> None:
    """Remember what the next sentence goes on from: the subject of this one, its place and its time."""
    text, topic = sentence.text, discourse.topic
    short = text.endswith("?") and len(text) <= _ASKED
    discourse.paragraph.asked = find_cues(text) if short else ()
    if discourse.pieces or "台" in text:
        told = counts_pieces(text, 0, len(text))
        discourse.pieces = discourse.pieces if told is None else told
    actors = [m for m in mentions if m.subject.kind in ACTORS]
    if topic.market and not actors:
        placed = discourse.paragraph.market
        home = placed.region if placed else discourse.setting.region
        topic.market = lead_market(text, home) or topic.market
    discourse.base = base_remembered(discourse.base, times, text)
    discourse.parties = joined_parties(mentions, text) or discourse.parties
    topic.recent = _told_of_two(last_named(mentions, topic.recent), drafts)
    named = {maker_of(m.subject).name for m in actors if m.subject.kind in NAMED}
    discourse.listed = len(named) > 1 and len({d.subject for d in drafts} & named) > 1
    zones = [m for m in mentions if m.subject.kind == "place" and m.end - m.start > _SHORT_NAME]
    if zones:
        topic.place = zones[-1].subject.name
    _to_the_leading(sentence, mentions, actors, {d.subject for d in drafts}, discourse)
    topic.show = show_named(text) or topic.show
    topic.counted = many_counted(text, mentions) or topic.counted
    duties = (d.subject for d in reversed(drafts) if d.metric == "rate" and levied_there(text, d.subject))
    topic.levying = next(duties, topic.levying)
    lines = [d.subject for d in drafts if is_insurance(d.subject)]
    if lines and topic.main is None:
        topic.current, topic.market = None, lines[-1]
    discourse.timing.remember(sentence, outside_papers(text, times), drafts)


def _told_of_two(recent: Sequence[Mention], drafts: Sequence[Draft]) -> Sequence[Mention]:
    """Of those named last the two whose numbers a sentence told, where it named others too: 甲认购丙…,乙认购丙…"""
    told = {d.subject for d in drafts}
    two = [m for m in recent if maker_of(m.subject).name in told]
    return two if len(two) == len(told) == 2 else recent


def _to_the_leading(
    sentence: Sentence,
    mentions: Sequence[Mention],
    actors: Sequence[Mention],
    told: set[str],
    discourse: Discourse,
) -> None:
    """Go to whom a sentence is led by, of whom the next one speaks; `told` are those its numbers are told of."""
    topic = discourse.topic
    leading = _leading(sentence, mentions, actors, told, topic)
    counted = discourse.body and topic.market and not topic.main  # a market that a body counts
    if leading and (not counted or leading[0].subject.kind == "place"):
        topic.current, topic.market = as_place(leading[0]).subject, None
        topic.local = topic.current.kind in LOCAL
    elif actors:
        return
    elif voice := firm_of_voice(len(sentence.text), sentence, mentions):
        topic.current, topic.market = voice, None
    elif topic.main is None and (event := opening_phrase(sentence.text)):
        topic.current, topic.market = event, None


def _leading(
    sentence: Sentence, mentions: Sequence[Mention], actors: Sequence[Mention], told: set[str], topic: Topic
) -> Sequence[Mention]:
    """Those of whom a sentence speaks, not in passing; nobody where its numbers were told of a market."""
    leading: Sequence[Mention] = [m for m in actors if _leads(sentence, m, told, topic)]
    leading = leading or [
        p
        for p in leading_places(sentence, mentions)
        if not (topic.of_firm and is_of_an_officer(sentence.text, p))
    ]
    if not leading and len(actors) == 1 and actors[0].subject.kind == "company":
        leading = actors
    if topic.market in told and not any(maker_of(m.subject).name in told for m in leading):
        return ()  # 由于甲等车企的推动,印度轿车销量…: it was about the market
    return leading


def _leads(sentence: Sentence, mention: Mention, told: set[str], topic: Topic) -> bool:
    """Whether a sentence speaks of somebody, not in passing; of a collective also where numbers are told of it."""
    if is_object(sentence.text, mention) or mention.owns:
        return False
    has_numbers = mention.subject.kind == "collective" and mention.subject.name in told
    return not _is_aside(sentence, mention, topic) or (topic.main is None and has_numbers)


def _is_aside(sentence: Sentence, mention: Mention, topic: Topic) -> bool:
    """Whether somebody is only mentioned: who pays, after 其中, or a collective (车企) beside others."""
    if is_backer(sentence.text, mention) or is_investor(sentence.text, mention):
        return True
    start, _ = sentence.clause(mention.start)
    many = mention.subject.kind == "collective"
    if many and (says_what_is_named(mention, sentence.text) or only_says(mention, sentence.text)):
        return True
    if sentence.text.startswith(AMONG, start) and (topic.current or topic.market):
        return True
    return many and (topic.main is not None or topic.dealer is not None or mention.start > 4)
