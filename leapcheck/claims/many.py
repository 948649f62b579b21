"""Many together as whom a number is about: 74%的供应商, 全国25家汽车金融公司, 18家上市车企中12家…"""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.actors import NAMED
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.lexicon import Mention
from leapcheck.claims.names import makers_of
from leapcheck.claims.objects import is_object
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.topic import Topic
from leapcheck.patterns import Later

_COUNTED = Later(r"(?:该|这家|本|[一二两三四五六七八九十几多数\d]家|大批|一批|众多|不少|许多|诸多)$")
_ALL_OF_THEM = Later(r"(?:全国|国内|我国|目前|现有|全行业|全市场){1,2}(?:共有?)?\d{1,3}[多余]?家")
# 入驻企业6家, 供应商达到300家: what is counted
_HAS_COUNT = Later(r"(?:总?数量?)?(?:已|将)?(?:达到?|超过?|突破|有|共|近|约|增至){0,2}\d+[多余]?[家户]")
# 74%的供应商, 半数以上车企
_SHARE_OF = Later(r"[%成数半上](?:左右|以上|的)*")
# 占总销量七成的头部厂商,零售目标…
_WHO_HOLD = Later(r"占[^,。;]{2,16}[%成数半](?:左右|以上)?的$")
# 达成目标的经销商只有三成, 亏损的经销商占比达52.6%
_HAS_SHARE = Later(
    r"(?:的?(?:比[重例]|占比))?(?:则|也|更|已|均)?(?:仅有?|只有|有|达到?|多达|占|约|超过?|高达|[上下]?[升降]至){1,3}[\d.]+%"
)
_OF_THE_FIRM = Later(r"的?(?:采购|销售额|满意度|审核|评估|准入|培训|本地化)")
_SOLD_BY_A_DEALER = Later(r"的?(?:新车|售后|二手车)?(?:销售|销量|门店|店|收入|毛利|业务|服务|库存)")
_OF_THOSE = Later("[其当]中[^,。;]{0,2},?$")
# 18家上市车企, 等8家汽车经销商集团;   12家净利润增长, 5家降幅超过10%
_NUMBERED = Later(r"\d{1,3}家(?:[^,。;、\d]{0,4})$")
_SOME_OF = Later(
    r"家(?:企业|车企|公司|经销商|集团)?的?(?:均|都|则|仍|已)?(?:净利润?|营业?收入?|营收|毛利率?|销量|利润|业绩|股价|市值|[增下减][长降滑少]|[增降]幅|[盈亏]|扭亏|实现|出现|同比|上[涨升]|下[跌滑降])"
)
_THEIR_RATE = Later(r"\d{1,3}家[^,。;\d]{0,4}(?:[增降跌]幅|增长|下[滑降跌])[^,。;\d]{0,6}$")
_THIS_ONE = ("这家", "该", "这一家", "那家")
_ITS_RANK = Later("的?(?:第[一二三四五六七八九十\\d]|首位|榜首|前[列茅])")
_RANKED_AMONG = ("居", "列", "跻身", "名列", "排在", "排名")
# 甲、乙等9家车企召回多款汽车,涉及总量超400万辆
_SUM_OF_ALL = Later(r"(?:总量|总数|总计|合计|共计|一共|累[计积])[^,。;\d]{0,6}$")
_LISTED_AND_MORE = Later(r"等\d{1,3}家$")
# 车商表示, 经销商普遍预计: who only says it; what shops have of their own is told of them
_SAYS = Later(
    r"(?:们|方面)?(?:也|则|还|均|都|普遍|曾|进一步|近日|日前|向[^,。;]{1,10}|对[^,。;]{1,10})*"
    r"(?:表示|指出|认为|透露|坦言|直言|分析|观察|强调|说|称|预[估计期测料]|估计|估算|推估|看好|看淡|反映)"
)
_OF_THEIR_SHOPS = Later("门店|店[里内铺]|[本该]店|我们|自家|每家|单店|库存")
_TOLD_OF_MANY = GROWTH | {"ratio", "count", "outlets", "suppliers"}
_APPOSED = Later(r"[、和与及][^,。;、和与及的\d]{1,12}[两三四五六\d]家$")
# 六家日本汽车制造商, 三家韩系车企 are no others than those of the country
_OF_A_COUNTRY = Later(
    r"(?:中国|日本|韩国|德国|美国|法国|英国|印度|欧洲|国内|海外|外资|合资|本土|大陆|[日韩德美欧法陆]系|[陆中韩日](?:企|资))"
)
# 去年共有六家陆企…: the firms of a country that are counted, nobody else being spoken of
_THERE_ARE = Later(r"(?:^|[,:]|[年月度中])(?:[共也仍已]?有)?[一二两三四五六七八九十\d]{1,2}家$")
_SOME_AMONG = Later(r"(?:中|里|当中|之中)?,?(?:共|仅|只|就)?有[一二两三四五六七八九十\d]{1,2}家")
_HERE = Later("国内|我国")
_ONE_OF_THEM = Later(r"(?:当?中|里)的?(?:唯一|最|首个|第[一二三])|之[一首最]")  # 是前五大品牌中唯一下跌的
# 中国四家车企
_THEIR_LAND = Later(
    r"(?:^|[,。;:、])(?:[其当]中,?)?(中国|国内|我国|日本|韩国|德国|美国|欧洲)(?:的|共有|有)?$"
)


def is_told_of(
    mention: Mention, end: int, sentence: Sentence, named: Sequence[Mention], topic: Topic
) -> bool:
    """A collective (车企, 供应商) is what a clause is about only where it opens the clause.

    It also is where the number that ends at `end` is the share of it: 74%的供应商.
    """
    text = sentence.text
    if _HAS_SHARE.match(text, mention.end):
        return True
    of_maker = topic.main is not None and topic.main.kind in ("maker", "group")
    if _ONE_OF_THEM.match(text, mention.end):
        return False
    if of_maker and mention.word == "自主品牌":
        return False  # of a firm it is what it makes under its own names
    if topic.dealer and mention.word.endswith("品牌") and _SOLD_BY_A_DEALER.match(text, mention.end):
        return False  # 豪华品牌新车销售增长35%: of the dealer who sells them
    of_firm = (
        topic.main or topic.of_firm or any(m.subject.kind in NAMED and m.end < mention.start for m in named)
    )
    if of_firm and _OF_THE_FIRM.match(text, mention.end):
        return False  # 前五名供应商采购额占比21%, 供应商满意度95%: of who buys from them
    start, _ = sentence.clause(mention.start)
    current = topic.current  # 经销商库存系数…。其中豪华品牌…: a part of them, and nobody's shops
    spoken_of = (current is not None and current.kind != "collective") or named[0] is not mention
    of_a_country = _OF_A_COUNTRY.match(mention.word)
    if spoken_of and not of_a_country and _OF_THOSE.search(text, 0, mention.start):
        return False  # 其中独立新能源品牌授权网点45家 are shops of the company spoken of
    if end <= mention.start <= end + 3 and _SHARE_OF.fullmatch(text, end - 1, mention.start):
        return True
    if any(m.start == mention.end and m is not mention for m in named):
        return False  # 合资企业福田康明斯
    if text.startswith(("集团", "联合会", "协会", "商会"), mention.end):
        return False  # the 经销商 of 经销商集团永达 says what it is
    if topic.main is None and _ALL_OF_THEM.fullmatch(text, start, mention.start):
        return True  # 全国25家汽车金融公司总资产达…
    counted = _COUNTED.search(text, max(0, mention.start - 4), mention.start) or (
        spoken_of and _HAS_COUNT.match(text, mention.end)
    )
    if text.endswith(_THIS_ONE, 0, mention.start):
        return False  # 这家日本汽车制造商
    if text.endswith(_RANKED_AMONG, 0, mention.start) and _ITS_RANK.match(text, mention.end):
        return False  # 稳居整车企业第一名
    named_so = mention.subject.name == makers_of(mention.word) or of_a_country
    if (counted and not named_so) or says_what_is_named(mention, text):
        return False  # 该车企 is a pronoun
    if text.rfind("“", 0, mention.start) > text.rfind("”", 0, mention.start) and (
        "”" in text[mention.end + 1 : end]
    ):
        return False  # 他说:“传统车企造不出来”,并投入67亿元: whom somebody speaks of; “蔚小理” is a name
    if sums_up(mention, text) or _WHO_HOLD.search(text, 0, mention.start):
        return True
    if text.startswith(("中", "里", "当中", "之中"), mention.end) and (
        "在" in text[start : mention.start] or _one_is_named(mention, sentence, named)
    ):
        return False  # 在各大外资车企中排名第五, 新势力中零跑居首: the scope of a rank
    if text.startswith("前", mention.start) and _SOME_AMONG.match(text, mention.end):
        return False  # 重卡市场前十企业有六家…: what is counted among them is of the market
    there_are = bool(named_so) and named[0] is mention and bool(_THERE_ARE.search(text, 0, mention.start))
    opening = (mention.start - start <= 4 or there_are) and not is_object(sentence.text, mention)
    return opening and not (topic.main is not None and mention.subject.name in ("供应商", "消费者", "用户"))


def sums_up(many: Mention, text: str) -> bool:
    """Whether the firms of a country are those just named, all together: 甲、乙、丙三家韩系电池企业."""
    return _OF_A_COUNTRY.match(many.word) is not None and bool(_APPOSED.search(text, 0, many.start))


def only_says(many: Mention, text: str) -> bool:
    """Whether many are only quoted, and not of what their own shops sell: 车商表示,9月新车领牌量将达3万辆."""
    return _SAYS.match(text, many.end) is not None and not _OF_THEIR_SHOPS.search(text, many.end)


def says_what_is_named(many: Mention, text: str) -> bool:
    """Whether a word for many only says what the name behind it is: 越南车企VinFast, 合资企业——某某."""
    after = text[many.end : many.end + 1]
    return (after.isascii() and after.isalpha()) or text.startswith("——", many.end)


def _one_is_named(many: Mention, sentence: Sentence, named: Sequence[Mention]) -> bool:
    """Whether the clause that begins with many goes on with one of them: 新势力中零跑以3.2万辆居首."""
    _, end = sentence.clause(many.start)
    return any(many.end < m.start < end and m.subject.kind in NAMED for m in named)


def many_told(
    at: int, end: int, metric: str, sentence: Sentence, named: Sequence[Mention], topic: Topic
) -> str | None:
    """The many of whom a number is a share or a part: 仅3成经销商获利, 18家上市车企中12家净利润增长."""
    collectives = [m for m in named if m.subject.kind == "collective"]
    text = sentence.text
    if collectives and _SUM_OF_ALL.search(text, sentence.clause(at)[0], at):
        listed = [m for m in collectives if m.end <= at and _LISTED_AND_MORE.search(text, 0, m.start)]
        if listed and not any(listed[-1].end <= m.start and m.end <= at for m in named):
            return listed[-1].subject.name
    if metric not in _TOLD_OF_MANY:
        return None
    if metric == "ratio":
        of = (m for m in collectives if _SHARE_OF.fullmatch(text, end - 1, m.start))
        return next((m.subject.name for m in of), None)
    if metric in GROWTH:
        theirs = _THEIR_RATE.search(text, 0, at)
        return (_last_counted(at, collectives, text) or topic.counted) if theirs else None
    here = next((m for m in collectives if m.start == end), None)
    if here and (land := _their_land(at, here, text, named)):
        return land
    if here and (text[at - 1 : at] == "等" or text[here.end : here.end + 1] == "中"):
        return here.subject.name  # 甲、乙等8家汽车经销商集团, 18家上市车企中
    if not _SOME_OF.match(text, end - 1):
        return None
    return _last_counted(at, collectives, text) or topic.counted


def _their_land(at: int, here: Mention, text: str, named: Sequence[Mention]) -> str | None:
    """The firms of a country that are counted at `at` and of whom the sentence tells: 六家陆企, 中国四家车企."""
    if named[0] is not here:
        return None
    if _OF_A_COUNTRY.match(here.word) and _THERE_ARE.search(text, 0, here.start):
        return here.subject.name
    land = _THEIR_LAND.search(text, 0, at)
    return makers_of(_HERE.sub("中国", land[1])) if land and here.subject.name == "车企" else None


def _last_counted(at: int, collectives: Sequence[Mention], text: str) -> str | None:
    """The many that stand before `at` with how many they are, the last of them: 18家上市车企."""
    counted = [m for m in collectives if m.end <= at and _NUMBERED.search(text, 0, m.start)]
    return counted[-1].subject.name if counted else None


def many_counted(text: str, mentions: Sequence[Mention]) -> str | None:
    """The many that a sentence counts, the last of them: 梳理8家汽车经销商集团业绩发现,…"""
    many = [m for m in mentions if m.subject.kind == "collective"]
    return _last_counted(len(text), many, text) if many else None
