"""Whether a market is what a number is about, or a firm or a place that sells or makes the vehicles."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.actors import LOCAL
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.claims.market import Market
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.topic import Topic
from leapcheck.data.metrics import VEHICLES
from leapcheck.patterns import Later

_TAKES = Later(r"(?:占据?|拿下|抢占|夺[得下]|斩获|取得|拥有|在|于|来到|进入)(?:了|着)?$")
# 在电动机车市场,业者统计,1月整体销量…: of all that sell there, whoever was told of before
_OF_ALL_THERE = Later(
    r"(?:[中上里内]|方面)?,[^。;\d]{0,16}?(?:\d{1,2}月)?[^。;\d]{0,4}(?:整体|总体)[^。;\d]{0,8}"
)
# 增幅比全国汽车业高12个百分点
_THAN = ("比", "较", "高于", "低于", "快于", "慢于", "优于", "好于")
_WHOLE_OF = Later(r"(?:总体|总|整体)?(?:总量|总数|生?产量|销量|出口量?|保有量|产销量?|零售量?)?的[约近超]?\d")
_APART_BY = Later(
    r"(?!的[约近]?[\d.,]+[万亿]?[辆台])(?:整体|平均|水平|增速|增幅|的){0,3}(?:[高低快慢多少]出?)?[约近]?\d"
)
_MULTIPLE_OF = Later(
    r"(?:总体|整体|平均)?(?:增[幅速]|销量|生?产量|规模|水平)?的(?:将?近|约|逾|超过?)?[\d.一二两三四五六七八九十]+倍"
)
_AIMED_AT = Later(r"的?(?:年度|全年|销[量售]|交付|生?产量|出口)*目标")
_PORT = Later("(?:码头|口岸|港区|港)$")
_HEAD = 8  # characters in which a sentence says whose count it gives
_ITS_COUNT = Later(r"[^,。;]{0,10}(?:数据|统计|显示|公布|通报|快报|披露)")
# 大众集团发布的数据显示,去年全球新车交付量…   现代汽车宣布,12月全球汽车销量…: what its maker makes public
_PUBLISHES = Later(r"[^,。;]{0,24}?(?:发布|公布|宣布|披露|公告|发表)[^,。;]{0,12},")
_OF_ALL_MAKERS = Later(r"市场|车市|行业|产业|业界|全国|我国|国内|中国(?!大陆)")
_PARTS_MAKERS = frozenset({"battery", "chip", "supplier"})
_MAKES_PARTS = Later(r"部件|轮胎|电池|材料|锂|芯片|半导体|电子|光电|座椅|玻璃|轴承|精密|橡胶")
_MAKERS = frozenset({"maker", "brand", "group", "joint_venture"})


def market_told(
    at: int,
    end: int,
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
    of_all = _OF_ALL_THERE.match(sentence.text, nearest.end, at)
    if (
        not of_all
        and _TAKES.search(sentence.text, 0, nearest.start)
        and (topic.of_firm or any(a.end <= nearest.start and a.subject.kind != "market" for a in actors))
    ):
        return None  # 比亚迪拿下中国市场25%的份额
    if _AIMED_AT.match(sentence.text, end):
        return None  # 全球汽车销量将超过243万辆的目标: markets have none
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
    if metric in VEHICLES | GROWTH and _is_made_public(sentence, nearest, actors):
        return None
    if same_clause and metric == "registrations":
        return nearest.name  # 电动私家车上月登记4200辆: what is registered is counted by class
    of_vehicles = metric in VEHICLES | GROWTH and not rivals and "电池" not in nearest.name
    if of_vehicles and (_counts(sentence, mentions) or not makes_cars(topic.current)):
        return nearest.name  # a firm that makes tyres sells no 乘用车
    national = any(m.national for m in before)
    if _is_part(nearest, topic.current):
        return nearest.name  # 全国乘用车市场零售…。期内,新能源乘用车零售…
    here = same_clause or metric in GROWTH or _is_lead(sentence, nearest)
    if not national and topic.market is None and (topic.current is not None or not here):
        return None
    return nearest.name


def _is_lead(sentence: Sentence, market: Market) -> bool:
    """Whether a clause only says of what class of vehicle the next ones are: 皮卡方面,10月销售…"""
    return sentence.text[market.end : sentence.clause(market.start)[1]] in ("方面", "市场方面")


def _counts(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a sentence begins with who counts for a trade or a country: 乘联分会数据显示,…"""
    return any(
        m.subject.kind == "body" and m.start <= _HEAD and _ITS_COUNT.match(sentence.text, m.end)
        for m in mentions
    )


def _is_made_public(sentence: Sentence, market: Market, actors: Sequence[Mention]) -> bool:
    """Whether a sentence begins with a maker that makes public what it sold all over the world or in a country."""
    first = next((a for a in actors if a.end <= market.start), None)
    if first is None or first.subject.kind not in _MAKERS or sentence.clause_number(first.start) > 0:
        return False
    told = _PUBLISHES.match(sentence.text, first.end, market.start)
    return told is not None and not _OF_ALL_MAKERS.search(sentence.text, market.start, market.end)


def makes_cars(subject: Subject | None) -> bool:
    """Whether the sales of vehicles can be those of a subject: not where it makes parts of them."""
    if subject is None:
        return True
    return subject.kind not in _PARTS_MAKERS and not _MAKES_PARTS.search(subject.name)


def _is_held_against(text: str, market: Market) -> bool:
    """Whether a market is only what something is held against: 比全国汽车业高31个百分点, 占全国汽车产量的13%."""
    if text.endswith(("占", "占据"), 0, market.start):
        return _WHOLE_OF.match(text, market.end) is not None
    if text.endswith(("是", "为", "相当于"), 0, market.start) and _MULTIPLE_OF.match(text, market.end):
        return True  # 为全国车市增速的2倍
    return text.endswith(_THAN, 0, market.start) and _APART_BY.match(text, market.end) is not None


def _is_local(market: Market, actors: Sequence[Mention], topic: Topic) -> bool:
    """Whether a market that nothing places lies in the town, the zone or the port that is spoken of."""
    before = [a.subject for a in actors if a.end <= market.start and a.subject.kind != "market"]
    spoken_of = before[-1] if before else topic.current if topic.local else None
    if spoken_of is None or spoken_of.name == "中国":
        return False
    return spoken_of.kind in LOCAL or _PORT.search(spoken_of.name) is not None


def _is_part(market: Market, whole: Subject | None) -> bool:
    """Whether a market is the part, by its powertrain, of one that was named before."""
    power = market.kind.powertrain if market.kind else None
    if power is None or whole is None or whole.kind != "market":
        return False
    return whole.name.startswith(market.region) and power not in whole.name
