"""Names that a clause only speaks of: 超过了丰田 is not about 丰田, nor 由某某供应 about 某某."""

from __future__ import annotations

import re

from leapcheck.claims.lexicon import Mention
from leapcheck.patterns import Later, Words

_OBJECT_BEFORE = re.compile(
    r"(?:叠加|加上|连同|倒逼|超过|超越|赶超|低于|高于|对标|供给|供应|配套|搭载|收购|入股|战略投资|参股|对|向|与|和|同|跟|给|为|被|较|比|除了?|像|携手|联合|牵手|采用|使用|基于"
    r"|参考|借鉴|效仿|取代|力压|压过|甩开|紧追|直追|追上|赶上|超车|不敌|少于|多于|不如|原属|曾属|原为|前身[是为]|参照|购入|依托|借力|依靠|凭借|通过|来自|[位处]于|受惠于?|受益于?|得益于?|在|击败|挑战|叫板|落后于|领先|仅次于|不及|逼近|追赶|加入|离开|登陆|反超|逼退|新增|持有|控股|购买|认购"
    r"|了)(?:了)?(?:“)?$"
)
_SUPPLIED = Later(
    r"(?:\([^)]{1,10}\))?的?(?:(?:[一二]级|核心|主要|战略|重要)供应商|供应商(?=[,、。;(]|$)|供应链(?=[,、。;]|$))"
)
# 2022年超越湖南、河北及天津
_PASSED_TOO = Later(
    r"(?:超越|超过|赶超|反超|击败|落后于|对标|挑战|不及|仅次于)了?[^,。;、\d]{1,8}(?:、[^,。;、\d]{1,8}){0,4}(?:、|和|与|及|以及)$"
)
_ARE_RIVALS = Words("竞争|抗衡|对垒|交锋|一较高下")
# 为了与甲、乙等车型竞争
_RIVALS = Later(
    r"[与和同跟]([^。;\d]{1,40}?)(?:等[^,。;]{0,6})?(?:直接|正面)?(?:竞争|抗衡|对垒|交锋|一较高下)"
)
# 公司与甲集团、乙公司签署协议,拟收购丙公司60%股权
_SIGNED_WITH = Later(
    r"[与同和]([^,;。\d]{2,60}?)(?:正式|共同)?(?:签署|签订|达成)了?[^。;]{0,60}(?:收购|购买|受让|认购)"
)
# 丰田汽车集团(丰田、大发、日野): whom brackets behind a name list
_LISTS_ITS_OWN = Later(r"[(][^()、\d]{2,12}(?:、[^()、\d]{2,12}){1,8}[)]")
_OF_THE_WHOLE = Later(r"(?:市场)?(?:总)?(?:销量|产量|出口|份额|保有量)的")
_SITE = Later(r"的?[^,。;]{0,6}(?:工厂|车间|基地|产线|厂区|园区)")
# 在某某汽车码头,一艘船…: what a clause begins with is told of, wherever it is
_WORKS = Later(r"(?:码头|口岸|港|保税区|物流园)$")
_AT_HEAD = Later(r"(?:^|[,;。])[在从]$")
_USES = Later(r"(?:汽车|集团|公司)?(?:使用|采用|装配|选用)")
_SUPPLIES = Later(r"(?:汽车|集团|公司)?(?:独家)?(?:供应|提供|代工|生产|配套|研发|打造|承建|负责|供货)")
_AMONG = re.compile(r"(?:包括|涵盖|例如|诸如|股东为|股东有)[^,。;:]{0,24}?(?:[、和及与]|^)?$")
_MULTIPLE_OF = Later(r"(?:\([^)]{1,12}\))?的(?:近|约|逾|超过?)?[\d一二三四五六七八九十两百]")
# 仅相当于某某月销量的九成
_AS_MUCH_AS = Later(r"[^,。;\d]{0,8}?的?(?:近|约|逾|超过?)?[\d一二三四五六七八九十两百半]")
# 5.24亿欧元的某某股票
_SHARES = Later(r"(?:集团|汽车|公司)?的?(?:股票|股份|股权|债券)")
# 某某、某某等数十家机构累计注资…
_INVESTORS = Later(
    r"(?:集团|资本|基金|家族)?(?:[、和与及][^,。;、和与及\d]{2,12}){0,8}等?[数十几多余两三四五六七八九百\d]+家(?:知名|头部|投资|产业)*(?:机构|资本|投资[者方人]|基金|股东)"
)
# 这些企业都是某某、某某等制造商的合作伙伴
_PARTNER_OF = Later(r"[^,。;]{0,24}?的(?:合作伙伴|供应商|客户|股东|配套商|代工厂)")
_IS = Later(r"[是为系](?:[^,。;\d]{1,16}[、和与及])?$")
# 前博格华纳中国区总裁, 曾任吉利汽车副总裁: where somebody was before
_FORMER = ("前", "原", "曾任", "曾是", "历任", "曾担任")
_NOT_FORMER = ("此前", "目前", "以前", "之前", "日前", "年前", "月前", "天前", "当前")
_POST = Later(r"[^,。;:、\d]{0,10}?(?:总裁|总经理|CEO|高管|工程师|副总|总监|负责人|设计师|高层)")
# 带着“甲收购乙”的光环: what is said to describe somebody else
_PHRASE = Later("“([^“”]{4,24})”的")
_LIKENED = re.compile(r"(?:界|版|下一个|第二个)的?$")
# 搭载行业最顶尖的高通骁龙芯片: what a car is made with
_FITTED = Later(r"(?:采用|搭载|使用|配备|基于|接入|装备|标配|选用|集成|内置)[^,。;:]{1,14}$")
_PARTS = frozenset({"chip", "supplier", "battery", "tech"})
# 或因踩雷某某亏损, 因某某减值: the trouble that another one was in
_TROUBLE = Later(r"(?:汽车|集团)?(?:的)?(?:亏损|减值|计提|坏账|破产|停[工产]|暴雷|爆雷|危机|拖累|影响)")
_COMPARED = re.compile(r"(?:比|较)[^,。;]{2,12}的$")
_DIFFERS = Later(r"(?:还|要|则|的[^,。;]{1,8})?(?:高|低|多|少|快|慢|贵|便宜|领先|落后)")
# 从某某手中接过, 从某某独立: whom something or somebody comes from
_FROM = Later(
    r"(?:汽车|集团)?(?:的)?(?:手[中里上]|处|那里|接手|接过|收购|购[得买入]|引[进入]|独立|分拆|剥离|离职|离开|跳槽)"
)
_WHOSE = Later(
    r"(?:汽车|集团|控股)?(?:旗下|麾下|体系|的?(?:全资|控股|参股)?(?:子公司|子品牌|自主品牌|高端品牌|独立品牌|新品牌))"
)
_GRANTED = Later(r"[^,。;]{0,14}(?:投资|融资|注资|增资|入股|订单|定点|青睐|授权|支持|供货)")
# 某某资本领投, 甲与乙跟投: who puts money into a firm that is spoken of
_BACKS = Later(
    r"(?:集团|资本|基金|汽车)?(?:[、和与及][^,。;、和与及\d]{2,12}){0,5}(?:等[^,。;\d]{0,8})?(?:联合|独家|共同|继续|持续)?(?:领投|跟投|参投|战投|加持)"
)
_SUM = Later(r"(?:汽车|集团)?(?:约|近|超|逾|超过|共|合计)?\d")
_FUNDING = re.compile("投|注资|融资|加持|股东")
_BACKED = Later(r"(?:^|[,;。:])(?:领投|跟投|参投|投资)(?:方|机构|者)?(?:的|为|是|包括|有)$")
_RATED = Later(r"(?:\([^)]*\))?(?:的)?[^,。]{0,4}(?:看法|评级|目标价|预期|预测)")


def is_object(text: str, mention: Mention) -> bool:
    """Whether a name is not what its clause is about, but something spoken of: 超过了丰田."""
    if mention.owns:
        return True
    if "、" in text and _PASSED_TOO.search(text, max(0, mention.start - 40), mention.start):
        return True  # 超越甲、乙和丙
    if "签" in text and _stands_in(_SIGNED_WITH, text, mention):
        return True
    if _ARE_RIVALS.search(text) and _stands_in(_RIVALS, text, mention):
        return True
    if _SUPPLIED.match(text, mention.end):
        return True  # 晋身某某一级供应商
    before = text[max(0, mention.start - 6) : mention.start]
    if before.endswith(("在", "走进")) and _SITE.match(text, mention.end):
        return False  # 在某某公司的智能工厂,每15秒…
    if before.endswith(("通过", "经过", "经由", "经")) and _WORKS.search(mention.word):
        return False  # 通过某某口岸出口的…
    placed = mention.subject.kind == "place" or _WORKS.search(mention.word)
    if placed and text.startswith(",", mention.end) and _AT_HEAD.search(before):
        return False  # 在某某码头,…
    if before.endswith(("对", "对旗下", "予", "将", "维持", "重申")) and _RATED.match(text, mention.end):
        return False  # 对某某持正面看法: what a broker's note is about
    if before.endswith(("(含", "(包括", "(包含", "(不含", "不含", "不包括", "扣除", "剔除")):
        return True  # 吉利品牌(含银河), 不含合资企业的出货量
    if "(" in text and _is_one_of_its_own(text, mention):
        return True
    if _LIKENED.search(before):
        return True  # 被称为“卡车界特斯拉”的某某
    if before.endswith("供") and _USES.match(text, mention.end):
        return True  # 供某某使用的曲轴
    if before.endswith("由") and _SUPPLIES.match(text, mention.end):
        return True  # 由某某供应
    if _AMONG.search(text, max(0, mention.start - 30), mention.start):
        return True  # 其股东包括A、B和C
    if before.endswith(("是", "为", "相当于")) and _MULTIPLE_OF.match(text, mention.end):
        return True  # 销量是极氪的1.6倍
    if _IS.search(text, max(0, mention.start - 18), mention.start) and _PARTNER_OF.match(text, mention.end):
        return True
    if before.endswith(_FORMER) and not before.endswith(_NOT_FORMER) and _POST.match(text, mention.end):
        return True
    if "”的" in text and _is_in_phrase(text, mention):
        return True
    if before.endswith(("占", "占据")) and _OF_THE_WHOLE.match(text, mention.end):
        return True  # 占据中国汽车销量的50%
    if before.endswith("相当于") and _AS_MUCH_AS.match(text, mention.end):
        return True
    if before.endswith(("元的", "%的")) and _SHARES.match(text, mention.end):
        return True
    if before.endswith(("因", "踩雷", "受")) and _TROUBLE.match(text, mention.end):
        return True
    if before.endswith(("是", "为", "系", "作为", "属于", "隶属", "隶属于")) and _WHOSE.match(
        text, mention.end
    ):
        return True  # 深蓝是长安旗下品牌
    if before.endswith("从") and _FROM.match(text, mention.end):
        return True
    if before.endswith(("获", "获得", "获得了", "拿到", "拿下")) and _GRANTED.match(text, mention.end):
        return True  # 获得某某2亿元投资
    if before.endswith(("投资", "注资", "增资", "投资了")) and _SUM.match(text, mention.end):
        return True  # 某某政府投资零跑90亿元
    if _FUNDING.search(text) and (_BACKS.match(text, mention.end) or is_investor(text, mention)):
        return True
    if mention.subject.kind in _PARTS and _FITTED.search(text, 0, mention.start):
        return True
    if _COMPARED.search(before) and _DIFFERS.match(text, mention.end):
        return True  # 比排名第二的某某高出…
    return bool(_OBJECT_BEFORE.search(before))


def _stands_in(pattern: Later, text: str, mention: Mention) -> bool:
    """Whether a name stands in the group of a pattern's match: 与甲、乙签署协议,拟收购…"""
    found = pattern.search(text)
    return found is not None and found.start(1) <= mention.start and mention.end <= found.end(1)


def _is_one_of_its_own(text: str, mention: Mention) -> bool:
    """Whether a name stands in brackets that list what belongs to the name before them."""
    opened = text.rfind("(", 0, mention.start)
    listed = _LISTS_ITS_OWN.match(text, opened) if opened > 0 else None
    return listed is not None and mention.end < listed.end()


def _is_in_phrase(text: str, mention: Mention) -> bool:
    """Whether a name is a part of a quoted phrase that describes something: “甲收购乙”的光环."""
    return any(
        p.start() < mention.start and mention.end < p.end() and mention.word != p[1]
        for p in _PHRASE.finditer(text)
    )


def is_investor(text: str, mention: Mention) -> bool:
    """Whether somebody is one of the many who put money into a firm: 某某、某某等数十家机构."""
    return bool(_INVESTORS.match(text, mention.end))


def is_backer(text: str, mention: Mention) -> bool:
    """Whether somebody only puts money into the firm that a text is about: 某某领投, 领投的某某出了2亿元."""
    return bool(_FUNDING.search(text)) and bool(
        _BACKS.match(text, mention.end) or _BACKED.search(text, max(0, mention.start - 8), mention.start)
    )
