"""Decides whom a number is about: the subject named in its clause, its sentence, or before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from leapcheck.claims.actors import ACTORS, LOCAL, NAMED, maker_of
from leapcheck.claims.by_metric import told_by_metric
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.lexicon import Mention, Subject, model_codes, subject_named
from leapcheck.claims.market import Market
from leapcheck.claims.names import makers_of
from leapcheck.claims.objects import is_backer, is_investor, is_object
from leapcheck.claims.people import firm_of_voice
from leapcheck.claims.places import is_chinese, is_scene, leading_places
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.things import is_insurance
from leapcheck.claims.topic import About, Topic
from leapcheck.model import UNNAMED
from leapcheck.patterns import Later, last_match

# 该车企, 三家车企: companies that were named before
_SOME_FIRM = Later(r"(?:该|这家|本)(?:公司|企业|集团)|(?:^|[,。])公司")  # no place is meant
_COUNTED = Later(r"(?:该|这家|本|[一二两三四五六七八九十几多数\d]家|大批|一批|众多|不少|许多|诸多)$")
_ALL_OF_THEM = Later(r"(?:全国|国内|我国|目前|现有|全行业|全市场){1,2}(?:共有?)?\d{1,3}[多余]?家")
# 入驻企业6家, 供应商达到300家: what is counted
_HAS_COUNT = Later(r"(?:总?数量?)?(?:已|将)?(?:达到?|超过?|突破|有|共|近|约|增至){0,2}\d+[多余]?[家户]")
_TAKES = Later(r"(?:占据?|拿下|抢占|夺[得下]|斩获|取得|拥有|在|于|来到|进入)(?:了)?$")
_DEALS = frozenset({"stake", "investment", "transaction"})
_FIRM = "(?:公司|集团|车企|企业|品牌|厂商|厂)"
_PRONOUN = re.compile(
    r"公司(?<![\u4e00-\u9fff]公司)(?!的?(?:数量|管理层))|集团(?<![\u4e00-\u9fff]集团)(?!的?(?:数量|管理层))"
    r"|(?:[当那这同前次今去]一?年|[当本上]月)(?:公司|集团)"
    rf"|该{_FIRM}|本{_FIRM}|这[家一个]{_FIRM}|[该本](?:店|项目|码头|口岸|园区|基地|平台)|我们|其(?!中|他|次|实|余|它|后|间|前)|该行|他们|它(?!们|其)(?<![其吉])"
)
_OF_IT = re.compile(r"其(?!中|他|次|实|余|它|后|间|前)|它(?!们|其)(?<![其吉])")
_THE_BRAND = Later(r"(?:该|这个|这一|这家)品牌")
_FIRMS = NAMED - {"model"}
_BRANDS = frozenset({"brand", "maker", "joint_venture", "company"})
# 某某泰国工厂投产,该公司第800万辆车…: whom the sentence itself has named
_THAT_FIRM = Later(r"(?:该|这家)(?:公司|企业|集团|车企|厂商)")
# 公司, 那一年集团: at the beginning of a clause
_OURS = Later(r"(?:[当那这同前次今去]一?年|[当本上]月)?(?:公司|集团)")
_FIRM_MEANT = Later(rf"(?:^|[,;]){_OURS.pattern}")
# 74%的供应商, 半数以上车企
_SHARE_OF = Later(r"[%成数半上](?:的)?")
# 达成目标的经销商只有三成, 亏损的经销商占比达52.6%
_HAS_SHARE = Later(
    r"(?:的?(?:比[重例]|占比))?(?:则|也|更|已|均)?(?:仅有?|只有|有|达到?|多达|占|约|超过?|高达|[上下]?[升降]至){1,3}[\d.]+%"
)
_OF_THOSE = Later("其中[^,。;]{0,2},?$")
# 墨西哥是第四大汽车出口国
_OF_COUNTRIES = Later(r"(?:的)?[^,。;\d]{0,10}(?:国(?!家|内|企)|产地|出口地|生产基地)")
_IS_RANKED = Later(r"(?:已|也|仍|正|一直)?(?:是|为|作为|成为|跃[居升]|晋升)")
# 18家上市车企, 等8家汽车经销商集团;   12家净利润增长, 5家降幅超过10%
_NUMBERED = Later(r"\d{1,3}家(?:[^,。;、\d]{0,4})$")
_SOME_OF = Later(
    r"家(?:企业|车企|公司|经销商|集团)?的?(?:均|都|则|仍|已)?(?:净利润?|营业?收入?|营收|毛利率?|销量|利润|业绩|股价|市值|[增下减][长降滑少]|[增降]幅|[盈亏]|扭亏|实现|出现|同比|上[涨升]|下[跌滑降])"
)
_THEIR_RATE = Later(r"\d{1,3}家[^,。;\d]{0,4}(?:[增降跌]幅|增长|下[滑降跌])[^,。;\d]{0,6}$")
# 增幅比全国汽车业高31.5个百分点
_THAN = ("比", "较", "高于", "低于", "快于", "慢于", "优于", "好于")
_WHOLE_OF = Later(r"(?:总体|总|整体)?(?:产量|销量|出口量?|保有量|产销量?|零售量?)?的[约近超]?\d")
_APART_BY = Later(r"(?:整体|平均|水平|增速|增幅|的){0,3}(?:[高低快慢多少]出?)?[约近]?\d")
# 国家统计局的数据显示,上半年轮胎产量…: of the whole country, where a sentence names nobody
_AUTHORITY = Later(
    r"(?:据|根据|按照)?(?:国家统计局|海关总署|工信部|工业和信息化部|商务部)[^,。;]{0,8}(?:数据|统计|显示|公布)"
)
_HEAD = 8  # characters in which a sentence says whose count it gives
_ITS_COUNT = Later(r"[^,。;]{0,10}(?:数据|统计|显示|公布|通报|快报|披露)")
_PARTS_MAKERS = frozenset({"battery", "chip", "supplier"})
_MAKES_PARTS = Later(r"部件|轮胎|电池|材料|锂|芯片|半导体|电子|光电|座椅|玻璃|轴承|精密|橡胶")
# 全区 is the zone that the text is about
_WHOLE = re.compile(r"全区|园区|整个(?:开发区|高新区|园区)")
# 六家日本汽车制造商, 三家韩系车企 are no others than those of the country
_OF_A_COUNTRY = Later(
    r"(?:中国|日本|韩国|德国|美国|法国|英国|印度|欧洲|国内|海外|外资|合资|本土|[日韩德美欧法]系)"
)
_LESS_THAN = (
    "次于",
    "不及",
    "不如",
    "低于",
    "少于",
    "高于",
    "多于",
    "逊于",
    "对比",
    "超过",
    "超越",
    "赶超",
    "比",
)
_MORE_BY = ("超过", "超越", "赶超", "多于", "少于")  # 超过大众2万亿 is how much more
_AT_ONCE = re.compile(r"(?:20\d\d年|去年|今年|同期|全年)*的?")  # 对比某某2023年2.1亿美元的营收
_OF_A_NAME = re.compile("的(?:德国|日本|美国|法国|韩国|英国|印度|中国)?")
# 其中银河12万辆、领克4万辆,海外4.5万辆: what is told of all behind the brands
_PART_OF_ALL = Later(r"[\d辆台][、,;](?:出口|海外|国内|新能源|纯电|插混|燃油)[^,。;、\d]{0,8}$")
# 宜宾首个固态电池产业园将开工,…: what a sentence begins with, where no firm is spoken of
_OPENING_PHRASE = Later(
    r"(?:\d{1,2}[、.]|[①-⑳●■]|据悉,|据了解,|此外,|目前,|\d{1,2}月\d{1,2}日,?|近日,|日前,)?(?:第[\d一二三四五六七八九十]+届)?"
    r"((?!本|该|这|此|上述|今年|去年|全)[\u4e00-\u9fffA-Za-z\d“”·]{2,24}?(?:产业园|车展|展览会|博览会|展会|示范项目|示范工程|专项行动|行动计划|铁路|高速公路|大桥|开放平台|大奖赛))(?:总|将|已|于|在|正式|开幕|闭幕|落幕|启幕|的?(?:占地|总投资|建设)|,|共|是)"
)
# what each of those phrases ends with, which few sentences have
_IS_PHRASE = Later(
    "产业园|车展|展览会|博览会|展会|示范项目|示范工程|专项行动|行动计划|铁路|高速公路|大桥|开放平台|大奖赛"
)
# 财政部下达资金…, 首批…国债资金
_NATION_PAYS = Later(
    r"(?:\d{1,2}[、.])?(?:今年|近日|日前|此外|目前)?,?(?:财政部|国家发展改革委|国家发改委|中央财政|央行|中国人民银行|国务院|国家(?!电网|能源集团))|[^,。]{0,14}(?:国债资金|中央预算内|中央财政资金)"
)
# 我国先后出台政策70余项, 发布国家标准100余项: what a country does
_NATION_ACTS = Later(
    r"(?:我国|国家|中国|全国)[^。;]{0,40}(?:出台|颁布|制定|发布|实施|推出|批准|印发)[^,。;]{0,20}(?:政策|标准|法规|规划|措施|办法|文件)[^,。;\d]{0,6}$"
)
_PAID = frozenset({"investment", "funding", "transaction", "fee", "cost", "stake"})
_VEHICLES = frozenset(
    {"sales", "deliveries", "orders", "registrations", "exports", "production", "installations"}
)
_REST = Later(r"(?:余下|其余|剩下|剩余)的?[^,。;\d]{0,4}$")
# 三家合计, 二者销量之和: what is told of as many as were named
_TOGETHER = Later(
    r"(?P<many>[两二三四五])(?:家|者|强)(?:公司|企业|车企|厂商)?(?:的?(?:份额|销量|产量|装机量?))?(?:合计|之和|加起来|总共|合占|共占|总和|相加)[^,。;]{0,12}$"
)
_MANY = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5}
_TIMES_ANOTHER = Later("的(?:将?近|约|逾|超)?")
_MANY_BACK = Later("家[^,。;]{0,4}(?:机构|资本|投资|基金|股东)")
_LATTER = re.compile("[前后](?:者|一[家款])")
_LISTED = Later("(?:、|以及|和|与|及)$")
_NAMES_IT = Later("(?:则|还|也|又)?(?:喊出|喊了|定下|立下|给出|许下|放话)")
_ZONE = Later(r"(?:开发区|高新区|经开区|产业园|新区|工业园)$")


def about(
    at: int,
    end: int,
    sentence: Sentence,
    mentions: Sequence[Mention],
    markets: Sequence[Market],
    topic: Topic,
    metric: str = "",
) -> About | None:
    """The subject of the number at `at`, or None where the text names nobody.

    What it measures decides where the words leave it open: a share of a market is that of somebody in
    it, and of a deal the other side may be all that a sentence names.
    """
    everybody = [m for m in mentions if m.subject.kind in ACTORS]
    actors = [
        m for m in everybody if m.subject.kind != "collective" or _weighty(m, end, sentence, everybody, topic)
    ]
    if metric not in _PAID:
        actors = [as_place(m) for m in actors]
    towns = [t for t in leading_places(sentence, mentions) if all(m.start != t.start for m in markets)]
    if towns:
        actors = sorted([*actors, *towns], key=lambda m: m.start)
    if metric == "rank" and (country := _country_ranked(at, end, sentence, mentions)):
        return About(country)
    many = _many(at, end, metric, sentence, everybody, topic)
    if many:
        return About(many)
    told = told_by_metric(at, end, metric, sentence, mentions, markets, topic)
    if told:
        return About(told)
    latter = _latter(at, sentence, actors, topic) or _bracketed(at, end, sentence, actors)
    if latter:
        return _with_product(latter, at, sentence, actors)
    together = _together(at, sentence, actors, topic)
    if together:
        return About(together)
    apposed = _apposed(at, end, sentence, mentions)
    if apposed:
        return _with_product(apposed, at, sentence, actors)
    owner = _place_owning(at, markets, mentions, sentence.text)
    if owner:
        return About(owner)
    whole = _whole(at, sentence, actors, topic)
    if whole:
        return About(whole)
    if topic.main and metric in _VEHICLES and _REST.search(sentence.text, max(0, at - 12), at):
        return About(topic.main.name)  # 余下的8.3万辆 are a part of the whole that the text tells of
    named = _named_before(at, sentence, actors)
    voice = None if named else firm_of_voice(at, sentence, mentions)
    if voice:
        return About(voice.name)
    if not named and (_has_pronoun(at, sentence) or _goes_on(at, sentence, actors)):
        meant = _meant(at, sentence, actors, topic)
        if meant:
            return _as_about(meant, sentence.text, topic)
    if topic.main and topic.current and _narrowed(at, sentence, markets, actors):
        return About((topic.current or topic.main).name)
    if metric == "market_share":
        actors = [m for m in actors if m.subject.kind != "market"] or actors
        named = _named_before(at, sentence, actors)
    somebody = metric in ("market_share", "rank") and (actors or topic.current)
    market = None if somebody else _market(at, sentence, markets, actors, mentions, topic, metric)
    if market:
        return About(market)
    if not actors and metric in _VEHICLES | GROWTH and _AUTHORITY.match(sentence.text):
        return About("中国")
    found = named or _named_after(at, end, sentence, [*actors, *_zone_behind(end, sentence, mentions)])
    if found is None:
        found = _in_sentence_before(at, sentence, actors, objects=topic.current is None or metric in _DEALS)
    if found is not None:
        return _with_product(found, at, sentence, actors)
    firm = _firm_of_officer(at, mentions)
    spoken = firm is not None and _speaks(at, sentence, mentions)
    if firm and (spoken or firm == topic.main or (topic.current is None and topic.market is None)):
        return About(firm.name)
    return _spoken_of(at, end, sentence, mentions, actors, topic, metric)


def _spoken_of(
    at: int,
    end: int,
    sentence: Sentence,
    mentions: Sequence[Mention],
    actors: Sequence[Mention],
    topic: Topic,
    metric: str = "",
) -> About | None:
    """Whom the text has been speaking of, where the words before a number name nobody."""
    named = any(m.end <= at for m in actors)
    opening = None if named or topic.main else opening_phrase(sentence.text[:at])
    if opening:
        return About(opening.name, certain=False)
    if not named and metric in _PAID and _NATION_PAYS.match(sentence.text):
        return About("中国", certain=False)
    if metric == "count" and not named and _NATION_ACTS.search(sentence.text, 0, at):
        return About("中国", certain=False)
    place = _place(at, sentence, mentions, topic)
    if place:
        return About(place, certain=False)
    if topic.current:
        about_topic = _as_about(topic.current, sentence.text, topic)
        code = _bare_code(at, sentence, topic.current)
        return About(about_topic.name, code or about_topic.product, False)
    if topic.market and not (is_insurance(topic.market) and metric in _VEHICLES):
        return About(topic.market, certain=False)
    later = [m for m in actors if m.start >= end and not is_object(sentence.text, m)]
    if later:
        return _with_product(later[0], at, sentence, actors)
    place = UNNAMED if topic.fallback and _SOME_FIRM.search(sentence.text) else topic.fallback
    fallback = topic.main.name if topic.main else place
    return About(fallback, certain=False) if fallback else None


def as_place(mention: Mention) -> Mention:
    """The place of a government, which speaks for it: 青岛市政府提出,产值增长6%."""
    place = subject_named(mention.subject.of or "") if mention.subject.kind == "government" else None
    return mention._replace(subject=place) if place else mention


def _narrowed(at: int, sentence: Sentence, markets: Sequence[Market], actors: Sequence[Mention]) -> bool:
    """其中新能源汽车8.6万辆: a class of the vehicles of the company spoken of, no market."""
    before = [m for m in markets if m.end <= at]
    if len(before) != 1 or before[-1].national or any(a.end <= at for a in actors):
        return False
    return sentence.text[: before[-1].start].endswith(("其中", "其中,"))


def _weighty(mention: Mention, end: int, sentence: Sentence, named: Sequence[Mention], topic: Topic) -> bool:
    """A collective (车企, 供应商) is what a clause is about only where it opens the clause.

    It also is where the number that ends at `end` is the share of it: 74%的供应商.
    """
    text = sentence.text
    if _HAS_SHARE.match(text, mention.end):
        return True
    start, _ = sentence.clause(mention.start)
    spoken_of = topic.current is not None or named[0] is not mention
    if spoken_of and _OF_THOSE.search(text, 0, mention.start):
        return False  # 其中独立新能源品牌授权网点45家 are shops of the company spoken of
    if end <= mention.start <= end + 3 and _SHARE_OF.fullmatch(text, end - 1, mention.start):
        return True
    if any(m.start == mention.end and m is not mention for m in named):
        return False  # 合资企业福田康明斯
    if text.startswith(("集团", "联合会", "协会", "商会"), mention.end):
        return False  # the 经销商 of 经销商集团永达 says what it is
    if topic.main is None and _ALL_OF_THEM.fullmatch(text, start, mention.start):
        return True  # 全国24家汽车金融公司资产规模达…
    counted = _COUNTED.search(text, max(0, mention.start - 4), mention.start) or (
        spoken_of and _HAS_COUNT.match(text, mention.end)
    )
    named_so = mention.subject.name == makers_of(mention.word) or _OF_A_COUNTRY.match(mention.word)
    if (counted and not named_so) or (
        text[mention.end : mention.end + 1].isascii() and text[mention.end : mention.end + 1].isalpha()
    ):
        return False  # 该车企 is a pronoun; the 车企 of 车企VinFast says what VinFast is
    if (
        text.rfind("“", 0, mention.start) > text.rfind("”", 0, mention.start)
        and "”" in text[mention.end : end]
    ):
        return False  # 他说:“传统车企造不出来”,并投入67亿元: whom somebody speaks of
    if text.startswith(("中", "里", "当中", "之中"), mention.end) and "在" in text[start : mention.start]:
        return False  # 在各大外资车企中排名第五: the scope of a rank
    opening = mention.start - start <= 4 and not is_object(sentence.text, mention)
    return opening and not (topic.main is not None and mention.subject.name in ("供应商", "消费者", "用户"))


def _country_ranked(at: int, end: int, sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """The country that is ranked among countries: 墨西哥是第四大汽车出口国, 第三大汽车生产国印度."""
    among = _OF_COUNTRIES.match(sentence.text, end)
    if among is None:
        return None
    places = [m for m in mentions if m.subject.kind == "place"]
    behind = next((m for m in places if m.start == among.end()), None)
    start, _ = sentence.clause(at)
    before = next((m for m in places if m.start == start and _IS_RANKED.match(sentence.text, m.end)), None)
    named = behind or before
    return named.subject.name if named else None


def _many(
    at: int, end: int, metric: str, sentence: Sentence, named: Sequence[Mention], topic: Topic
) -> str | None:
    """The many of whom a number is a share or a part: 仅3成经销商获利, 18家上市车企中12家净利润增长."""
    collectives = [m for m in named if m.subject.kind == "collective"]
    text = sentence.text
    if metric == "ratio":
        of = (m for m in collectives if _SHARE_OF.fullmatch(text, end - 1, m.start))
        return next((m.subject.name for m in of), None)
    if metric in GROWTH and _THEIR_RATE.search(text, 0, at):
        return _last_counted(at, collectives, text) or topic.counted
    if metric not in ("count", "outlets", "suppliers"):
        return None
    here = next((m for m in collectives if m.start == end), None)
    if here and (text[at - 1 : at] == "等" or text[here.end : here.end + 1] == "中"):
        return here.subject.name  # 甲、乙等8家汽车经销商集团, 18家上市车企中
    if not _SOME_OF.match(text, end - 1):
        return None
    return _last_counted(at, collectives, text) or topic.counted


def _last_counted(at: int, collectives: Sequence[Mention], text: str) -> str | None:
    """The many that stand before `at` with how many they are, the last of them: 18家上市车企."""
    counted = [m for m in collectives if m.end <= at and _NUMBERED.search(text, 0, m.start)]
    return counted[-1].subject.name if counted else None


def many_counted(text: str, mentions: Sequence[Mention]) -> str | None:
    """The many that a sentence counts, the last of them: 梳理8家汽车经销商集团业绩发现,…"""
    many = [m for m in mentions if m.subject.kind == "collective"]
    return _last_counted(len(text), many, text) if many else None


def _latter(at: int, sentence: Sentence, actors: Sequence[Mention], topic: Topic) -> Mention | None:
    """Whom 后者 and 前者 mean: the two named last before it, in the sentence or else in the one before.

    It holds until somebody else is named.
    """
    said = last_match(_LATTER, sentence.text, at)
    if said and _TIMES_ANOTHER.fullmatch(sentence.text, said.end(), at):
        said = last_match(_LATTER, sentence.text, said.start())  # 前者是后者的1.8倍
    if said is None:
        return None
    before = _distinct([m for m in actors if m.end <= said.start()])
    pair = topic.recent[-2:]
    if not before or (len(before) == 1 and any(m.subject == before[0].subject for m in pair)):
        before = list(pair)
    if said.group().startswith("前"):
        before = before[-2:-1]
    others = [
        m
        for m in actors
        if said.end() <= m.start
        and m.end <= at
        and m.subject.of != (before[-1].subject.name if before else None)
    ]
    return before[-1] if before and not others else None


def _together(at: int, sentence: Sentence, actors: Sequence[Mention], topic: Topic) -> str | None:
    """All of those of whom a sum is told: 甲卖出3万辆,乙2万辆,两家合计5万辆 is of 甲、乙."""
    start, _ = sentence.clause(at)
    said = _TOGETHER.search(sentence.text, start, at)
    if said is None:
        return None
    named = [maker_of(m.subject).name for m in actors if m.end <= said.start() and m.subject.kind in NAMED]
    recent = [maker_of(m.subject).name for m in topic.recent]
    everybody = list(dict.fromkeys(named)) or list(dict.fromkeys(recent))
    return "、".join(everybody) if len(everybody) == _MANY[said["many"]] else None


def _distinct(mentions: Sequence[Mention]) -> list[Mention]:
    """Everybody of some mentions once, by the last mention, in order."""
    return sorted({m.subject: m for m in mentions}.values(), key=lambda m: m.start)


def opening_phrase(text: str) -> Subject | None:
    """The show or the project that a sentence begins with, which the next ones are about."""
    match = _OPENING_PHRASE.match(text) if _IS_PHRASE.search(text) else None
    return Subject(match[1], "event") if match else None


def last_named(mentions: Sequence[Mention], before: Sequence[Mention]) -> Sequence[Mention]:
    """Those whom 前者 and 后者 of the next sentence mean: of this one, or of those `before` and of this one."""
    firms = [m for m in reversed(mentions) if m.subject.kind in _FIRMS]
    if not firms:
        return before
    named = {m.subject: m for m in firms}
    owners = {s.name for s in named}
    named = {s: m for s, m in named.items() if s.of not in owners}  # a brand beside its maker
    here = sorted(named.values(), key=lambda m: m.start)
    if len(here) > 1:
        return here
    return [*before, *(m for m in here if all(m.subject != b.subject for b in before))][-3:]


def _bracketed(at: int, end: int, sentence: Sentence, actors: Sequence[Mention]) -> Mention | None:
    """The name that a number in brackets follows at once: 理想汽车(406,343辆)."""
    text = sentence.text
    if text[at - 1 : at] != "(" or text[end : end + 1] not in (")", ",", "、"):
        return None
    return next((m for m in actors if text[m.end : at] in ("(", "”(", "」(")), None)


def _apposed(at: int, end: int, sentence: Sentence, mentions: Sequence[Mention]) -> Mention | None:
    """The name that only this number is told of: 不及郑州31.6万辆, …的丰田、以及923万辆的大众."""
    text = sentence.text
    for m in mentions:
        if m.subject.kind not in ACTORS and m.subject.kind != "place":
            continue
        if m.end == at and "百分点" in sentence.text[at:end]:
            continue  # 高于全国24个百分点 is how much higher
        told = m.end <= at and _AT_ONCE.fullmatch(text, m.end, at) and text.endswith(_LESS_THAN, 0, m.start)
        if told and not (m.end == at and text.endswith(_MORE_BY, 0, m.start)):
            return m
        if _OF_A_NAME.fullmatch(text, end, m.start) and _LISTED.search(text, 0, at):
            return m
    return None


def _place_owning(at: int, markets: Sequence[Market], mentions: Sequence[Mention], text: str) -> str | None:
    """The Chinese place whose vehicles a clause counts: 鄂尔多斯的新能源乘用车总产量."""
    before = [m for m in markets if m.end <= at]
    if not before or any(m.placed for m in before):
        return None
    starts = {m.start for m in before}
    places = [m for m in mentions if m.subject.kind == "place" and is_chinese(m.subject)]
    owning = any({m.end, m.end + text.startswith("的", m.end)} & starts for m in places)
    only = {m.subject.name for m in places}
    return only.pop() if owning and len(only) == 1 else None


def _whole(at: int, sentence: Sentence, actors: Sequence[Mention], topic: Topic) -> str | None:
    """The zone that 全区 or 园区 means, where nobody is named behind it."""
    whole = last_match(_WHOLE, sentence.text, at)
    if whole is None or any(whole.end() <= m.start and m.end <= at for m in actors):
        return None
    return topic.place


def _speaks(at: int, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether the number's clause begins with an officer who names it: 朱江明喊出100万辆."""
    start, _ = sentence.clause(at)
    heads = (m for m in mentions if m.subject.kind == "person" and m.start == start)
    return any(_NAMES_IT.match(sentence.text, m.end) for m in heads)


def _firm_of_officer(at: int, mentions: Sequence[Mention]) -> Subject | None:
    """The firm of the officer whom a sentence names before the number: 李斌以105亿元回购了…"""
    people = (m.subject.of for m in reversed(mentions) if m.subject.kind == "person" and m.end <= at)
    firm = subject_named(next(people, None) or "")
    return firm if firm and firm.kind in ACTORS else None


def _place(at: int, sentence: Sentence, mentions: Sequence[Mention], topic: Topic) -> str | None:
    """A zone or park that its clause begins with, or any place where no company is spoken of."""
    before = [m for m in mentions if m.subject.kind == "place" and m.end <= at]
    zones = [m for m in before if _ZONE.search(m.word) and not is_object(sentence.text, m)]
    if zones:
        return zones[-1].subject.name
    local = [
        m
        for m in before
        if not is_object(sentence.text, m) and is_chinese(m.subject) and not is_scene(sentence.text, m)
    ]
    if topic.current is None and topic.market is None and local:
        return local[-1].subject.name
    return None


def _market(
    at: int,
    sentence: Sentence,
    markets: Sequence[Market],
    actors: Sequence[Mention],
    mentions: Sequence[Mention],
    topic: Topic,
    metric: str,
) -> str | None:
    """The market that governs the number, where no company does."""
    before = [m for m in markets if m.end <= at and not _is_held_against(sentence.text, m)]
    if not before:
        return None
    nearest = before[-1]
    if _TAKES.search(sentence.text, 0, nearest.start) and any(
        a.end <= nearest.start and a.subject.kind != "market" for a in actors
    ):
        return None  # 比亚迪拿下中国市场25%的份额
    if not nearest.placed and _is_local(nearest, actors, topic):
        return None  # 成都经开区去年…,汽车产业增加值达到…
    same_clause = sentence.clause_number(nearest.start) == sentence.clause_number(at)
    placed = next((m for m in reversed(before) if m.national), None)
    since = sentence.clause(placed.start)[0] if placed else 0  # 由于甲的推动,印度轿车销量…
    rivals = [a for a in actors if since <= a.start and a.end <= at and a.subject.kind != "market"]
    if rivals and (
        rivals[-1].start > nearest.start
        or sentence.clause_number(rivals[-1].start) == sentence.clause_number(nearest.start)
    ):
        return None
    if rivals and not nearest.national:
        return None
    if same_clause and metric == "registrations":
        return nearest.name  # 电动私家车上月登记4200辆: what is registered is counted by class
    of_vehicles = metric in _VEHICLES | GROWTH and not rivals and "电池" not in nearest.name
    if of_vehicles and (_counts(sentence, mentions) or not makes_cars(topic.current)):
        return nearest.name  # a firm that makes tyres sells no 乘用车
    national = any(m.national for m in before)
    if _is_part(nearest, topic.current):
        return nearest.name  # 全国乘用车市场零售…。期内,新能源乘用车零售…
    if not national and topic.market is None and (topic.current is not None or not same_clause):
        return None
    return nearest.name


def _counts(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a sentence begins with who counts for a trade or a country: 乘联分会数据显示,…"""
    return any(
        m.subject.kind == "body" and m.start <= _HEAD and _ITS_COUNT.match(sentence.text, m.end)
        for m in mentions
    )


def makes_cars(subject: Subject | None) -> bool:
    """Whether the sales of vehicles can be those of a subject: not where it makes parts of them."""
    if subject is None:
        return True
    return subject.kind not in _PARTS_MAKERS and not _MAKES_PARTS.search(subject.name)


def _is_held_against(text: str, market: Market) -> bool:
    """Whether a market is only what something is held against: 比全国汽车业高31个百分点, 占全国汽车产量的13%."""
    if text.endswith("占", 0, market.start) or text.endswith("占据", 0, market.start):
        return _WHOLE_OF.match(text, market.end) is not None
    return text.endswith(_THAN, 0, market.start) and _APART_BY.match(text, market.end) is not None


def _is_local(market: Market, actors: Sequence[Mention], topic: Topic) -> bool:
    """Whether a market that nothing places lies in the town, the zone or the port that is spoken of."""
    before = [a.subject for a in actors if a.end <= market.start and a.subject.kind != "market"]
    spoken_of = before[-1] if before else topic.current if topic.local else None
    return spoken_of is not None and spoken_of.kind in LOCAL and spoken_of.name != "中国"


def _is_part(market: Market, whole: Subject | None) -> bool:
    """Whether a market is the part, by its powertrain, of one that was named before."""
    power = market.kind.powertrain if market.kind else None
    if power is None or whole is None or whole.kind != "market":
        return False
    return whole.name.startswith(market.region) and power not in whole.name


def _named_before(at: int, sentence: Sentence, actors: Sequence[Mention]) -> Mention | None:
    """The nearest name before the number in its own clause that the clause is about."""
    start, _ = sentence.clause(at)
    named = [m for m in actors if start <= m.start and m.end <= at]
    if named and _MANY_BACK.search(sentence.text, named[-1].end, at):
        named = [m for m in named if not is_investor(sentence.text, m)]
    if len(named) > 1 and _PART_OF_ALL.search(sentence.text, start, at):
        named = [named[0]] if named[0].start == start else []
    plain = [
        m
        for m in named
        if not is_object(sentence.text, m) or sentence.text.startswith(("而言", "来说", "来讲"), m.end)
    ]
    if plain:
        return plain[-1]
    if len(named) > 1 or (named and named[0].start == start):
        return named[0] if named[0].start == start else None
    return None


def _named_after(at: int, end: int, sentence: Sentence, actors: Sequence[Mention]) -> Mention | None:
    """The name right after the number: 30余家零跑核心配套企业, 第100万台零跑C11."""
    _, clause_end = sentence.clause(at)
    for mention in actors:
        near = end <= mention.start <= min(end + 8, clause_end) and not is_object(sentence.text, mention)
        if near and not re.search(r"[、()\d]", sentence.text[end : mention.start]):
            return mention
    return None


def _zone_behind(end: int, sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """The park or zone that a number which ends at `end` describes: 总投资11亿元的某某产业园."""
    if not sentence.text.startswith("的", end):
        return []
    return [m for m in mentions if m.start == end + 1 and m.subject.kind == "place" and _ZONE.search(m.word)]


def _in_sentence_before(
    at: int, sentence: Sentence, actors: Sequence[Mention], *, objects: bool
) -> Mention | None:
    """The subject of the nearest earlier clause that names one; 某某:… holds for all of its sentence.

    Where nobody is known to be spoken of, `objects` of a clause will do.
    """
    heading = next(
        (m for m in actors if m.start <= 1 and sentence.text[m.end : m.end + 1] == ":" and m.end < at), None
    )
    if heading:
        return heading
    number = sentence.clause_number(at)
    of_all = number > 0 and _PART_OF_ALL.search(sentence.text, 0, at)
    for clause in range(number - 1, -1, -1):
        if of_all and sentence.text.startswith("其中", sentence.clause_starts[clause]):
            continue
        named = [m for m in actors if sentence.clause_number(m.start) == clause and m.end <= at]
        plain = [m for m in named if not is_object(sentence.text, m) and not is_backer(sentence.text, m)]
        if plain:
            return plain[0] if len(plain) == 1 or plain[0].subject.kind != "model" else plain[-1]
    named = [m for m in actors if m.end <= at and not is_investor(sentence.text, m)] if objects else []
    return named[0] if named else None


def has_pronoun(text: str) -> bool:
    """Whether 公司, 其 or the like means somebody who was named before."""
    return bool(_PRONOUN.search(text))


def _has_pronoun(at: int, sentence: Sentence) -> bool:
    """Whether 公司 or 其 stands before the number in its clause."""
    start, _ = sentence.clause(at)
    return bool(_PRONOUN.search(sentence.text, start, at))


def _goes_on(at: int, sentence: Sentence, actors: Sequence[Mention]) -> bool:
    """Whether all that the clauses before name is 公司 or 集团: 那一年集团卖车7万辆,三年后破百万."""
    if any(m.end <= at for m in actors):
        return False
    return _FIRM_MEANT.search(sentence.text, 0, sentence.clause(at)[0]) is not None


def _meant(at: int, sentence: Sentence, actors: Sequence[Mention], topic: Topic) -> Subject | None:
    """Whom 其 or 公司 means: for 其 the last one named in the sentence, else whom the text speaks of."""
    start, _ = sentence.clause(at)
    named = [m for m in actors if m.end <= start and m.subject.kind != "market"]
    if named and _OF_IT.search(sentence.text, start, at):
        return named[-1].subject
    plain = [m for m in named if not is_object(sentence.text, m)]
    if plain and _OURS.match(sentence.text, start):
        return plain[0].subject
    if _THE_BRAND.search(sentence.text, start, at):
        brands = [m for m in (*topic.recent, *plain) if m.subject.kind in _BRANDS]
        if brands:
            return brands[-1].subject
    if plain and _THAT_FIRM.search(sentence.text, start, at):
        return plain[-1].subject
    main = topic.main
    current = topic.current or (named[0].subject if named else None) or main
    if current is None and topic.recent and _OURS.match(sentence.text, start):
        return topic.recent[-1].subject
    if (
        current
        and main
        and current.kind == "brand"
        and current.of == main.name
        and _FIRM_MEANT.search(sentence.text, 0, at)
    ):
        return main  # 集团 is whose brand was spoken of
    return current


def _as_about(subject: Subject, text: str, topic: Topic) -> About:
    owner = maker_of(subject)
    return About(owner.name, subject.name if owner is not subject else None)


def _with_product(mention: Mention, at: int, sentence: Sentence, actors: Sequence[Mention]) -> About:
    """The maker of what is named, with the model as the product."""
    subject = mention.subject
    owner = maker_of(subject)
    if owner is not subject:
        return About(owner.name, mention.word)
    product = None
    if subject.kind in ("maker", "brand", "group"):
        product = _bare_code(at, sentence, subject, mention.end)
        models = [
            m for m in actors if m.subject.kind == "model" and m.subject.of == subject.name and m.end <= at
        ]
        if (
            product is None
            and models
            and sentence.clause_number(models[-1].start) == sentence.clause_number(at)
        ):
            product = models[-1].word
    return About(owner.name, product)


def _bare_code(at: int, sentence: Sentence, maker: Subject, since: int = 0) -> str | None:
    """A model code of the maker in the number's clause: 零跑…C11…累计销量突破25万台."""
    start, _ = sentence.clause(at)
    return bare_code(sentence.text[max(start, since) : at], maker.name)


def bare_code(text: str, maker: str) -> str | None:
    """The model of a maker whose bare code a text names: C11, ET7."""
    for code, model in model_codes(maker):
        if code in text and re.search(rf"(?<![A-Za-z\d]){re.escape(code)}(?![A-Za-z\d])", text):
            return model.name
    return None
