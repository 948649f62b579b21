"""Decides whom a number is about: the subject named in its clause, its sentence, or before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from leapcheck.claims.actors import ACTORS, NAMED, maker_of
from leapcheck.claims.by_metric import told_by_metric
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.lexicon import Mention, Subject, model_codes, subject_named
from leapcheck.claims.many import is_told_of, many_told
from leapcheck.claims.market import Market
from leapcheck.claims.market_told import VEHICLES, market_told
from leapcheck.claims.objects import is_backer, is_investor, is_object
from leapcheck.claims.people import firm_of_voice
from leapcheck.claims.place_told import country_ranked, place_owning, place_told, zone_behind, zone_meant
from leapcheck.claims.places import leading_places
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.things import is_insurance
from leapcheck.claims.topic import About, Topic
from leapcheck.model import UNNAMED
from leapcheck.patterns import Later, last_match

# 该车企, 三家车企: companies that were named before
_SOME_FIRM = Later(r"(?:该|这家|本)(?:公司|企业|集团)|(?:^|[,。])公司")  # no place is meant
_DEALS = frozenset({"stake", "investment", "transaction"})
_FIRM = "(?:公司|集团|车企|企业|品牌|厂商|厂)"
_OF_IT = re.compile(r"其(?!中|他|次|实|余|它|后|间|前)|它(?!们|其)(?<![其吉])")
_PRONOUN = re.compile(
    r"公司(?<![\u4e00-\u9fff]公司)(?!的?(?:数量|管理层))|集团(?<![\u4e00-\u9fff]集团)(?!的?(?:数量|管理层))"
    r"|(?:[当那这同前次今去]一?年|[当本上]月)(?:公司|集团)"
    rf"|该{_FIRM}|本{_FIRM}|这[家一个]{_FIRM}|[该本](?:店|项目|码头|口岸|园区|基地|平台)|我们|该行|他们|{_OF_IT.pattern}"
)
_THE_BRAND = Later(r"(?:该|这个|这一|这家)品牌")
_FIRMS = NAMED - {"model"}
_BRANDS = frozenset({"brand", "maker", "joint_venture", "company"})
# 某某泰国工厂投产,该公司第800万辆车…: whom the sentence itself has named
_THAT_FIRM = Later(r"(?:该|这家)(?:公司|企业|集团|车企|厂商)")
# 公司, 那一年集团: at the beginning of a clause
_OURS = Later(r"(?:[当那这同前次今去]一?年|[当本上]月)?(?:公司|集团)")
_FIRM_MEANT = Later(rf"(?:^|[,;]){_OURS.pattern}")
# 国家统计局的数据显示,上半年轮胎产量…: of the whole country, where a sentence names nobody
_AUTHORITY = Later(
    r"(?:据|根据|按照)?(?:国家统计局|海关总署|工信部|工业和信息化部|商务部)[^,。;]{0,8}(?:数据|统计|显示|公布)"
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
_SHOWN = frozenset({"models", "count", "brands", "area"})  # what a show has, whoever the text is about
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
        m
        for m in everybody
        if m.subject.kind != "collective" or is_told_of(m, end, sentence, everybody, topic)
    ]
    if metric not in _PAID:
        actors = [as_place(m) for m in actors]
    towns = [t for t in leading_places(sentence, mentions) if all(m.start != t.start for m in markets)]
    if towns:
        actors = sorted([*actors, *towns], key=lambda m: m.start)
    if metric == "rank" and (country := country_ranked(at, end, sentence, mentions)):
        return About(country)
    many = many_told(at, end, metric, sentence, everybody, topic)
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
    owner = place_owning(at, markets, mentions, sentence.text)
    if owner:
        return About(owner)
    whole = zone_meant(at, sentence, actors, topic)
    if whole:
        return About(whole)
    if topic.main and metric in VEHICLES and _REST.search(sentence.text, max(0, at - 12), at):
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
    market = None if somebody else market_told(at, end, sentence, markets, actors, mentions, topic, metric)
    if market:
        return About(market)
    if not actors and metric in VEHICLES | GROWTH and _AUTHORITY.match(sentence.text):
        return About("中国")
    found = named or _named_after(at, end, sentence, [*actors, *zone_behind(end, sentence, mentions)])
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
    shown = topic.main is None or metric in _SHOWN
    opening = opening_phrase(sentence.text[:at]) if shown and not named else None
    if opening:
        return About(opening.name, certain=False)
    if not named and metric in _PAID and _NATION_PAYS.match(sentence.text):
        return About("中国", certain=False)
    if metric == "count" and not named and _NATION_ACTS.search(sentence.text, 0, at):
        return About("中国", certain=False)
    place = place_told(at, sentence, mentions, topic)
    if place:
        return About(place, certain=False)
    if topic.current:
        about_topic = _as_about(topic.current, sentence.text, topic)
        code = _bare_code(at, sentence, topic.current)
        return About(about_topic.name, code or about_topic.product, False)
    if topic.market and not (is_insurance(topic.market) and metric in VEHICLES):
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
